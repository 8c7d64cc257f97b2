"""How advice is put, in English."""

WORDS = {
    "well": "Good · {principle}: {why}",
    "improve": "Better · {principle}: {why}",
    "red": "RED LINE · {principle}: {why}",
    "said": 'you said: "{quote}"',
    "line": 'they said: "{quote}"',
    "better": 'say instead: "{better}"',
    "source": "source: {source}",
}
