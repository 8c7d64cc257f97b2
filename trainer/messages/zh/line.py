"""What is heard between the words, in Chinese."""

WORDS = {
    "another_voice": "（换人接）",
    "dead": "(电话挂断了)",
}
