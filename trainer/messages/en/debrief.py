"""The debrief, in English."""

WORDS = {
    "title": "Call over. Score {overall}, {level}.",
    "level.not_yet": "not ready yet",
    "level.ready": "ready for calls",
    "level.skilled": "skilled",
    "auto_fail": "Failed by a red line in reply {turn}: {code}.",
    "worked": "What worked",
    "improve": "To work on",
    "not_observed": "{principle}: not observed",
    "n_of_m": "{principle}: {taken} of {of}",
    "truth": "The truth: {truth}",
    "not_advice": "This is training, not legal advice.",
}
