"""The explanation of one reply, in English."""

WORDS = {
    "moment": "The moment",
    "found": "What the reply does",
    "learned": "Why the learned part thinks so",
    "terms": "Terms of payment",
    "verdicts": "Verdicts",
    "comma": ", ",
    "verified": "identity confirmed",
    "unverified": "identity not confirmed",
    "nothing": "nothing found",
    "layer.pattern": "pattern",
    "layer.model": "learned",
    "layer.fact": "fact",
    "unsure": "(not sure, not counted)",
}
