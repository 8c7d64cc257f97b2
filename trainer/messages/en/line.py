"""What is heard between the words, in English."""

WORDS = {
    "another_voice": "(another voice) ",
    "dead": "(the line goes dead)",
}
