"""English numerals: what they look like and what they are worth."""

from __future__ import annotations

from fractions import Fraction

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORTH = (
    {word: value for value, word in enumerate(_ONES)}
    | {word: 20 + 10 * step for step, word in enumerate(_TENS)}
    | {"a": 1, "an": 1, "couple": 2, "dozen": 12, "fower": 4, "wan": 1}
)
SCALES = {
    "hundred": 100,
    "hundreds": 100,
    "hunner": 100,
    "thousand": 1000,
    "grand": 1000,
    "k": 1000,
    "million": 10**6,
    "mil": 10**6,
    "m": 10**6,
    "billion": 10**9,
}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {
    "thirtieth": 30,
    "twenty-first": 21,
    "twenty-second": 22,
    "twenty-third": 23,
    "twenty-fourth": 24,
    "twenty-fifth": 25,
    "twenty-sixth": 26,
    "twenty-seventh": 27,
    "twenty-eighth": 28,
    "twenty-ninth": 29,
    "thirty-first": 31,
}

_ONES_EXPR = "|".join(sorted(_ONES[1:], key=len, reverse=True))
_TENS_EXPR = "|".join(_TENS)
COUNT = f"(?:\\d{{1,3}}|(?:{_TENS_EXPR})(?:[ -](?:{'|'.join(_ONES[1:10])}))?|{_ONES_EXPR}|an?)"
"""A small whole number, as before days or instalments; 'a' is one."""
WORD = f"(?:{_TENS_EXPR}|{_ONES_EXPR}|fower|hundreds?|hunner|thousand|grand|million|billion)"
ORDINAL = "(?:" + "|".join(sorted((word.replace("-", "[ -]") for word in _ORDINALS), key=len, reverse=True)) + ")"


def count_en(text: str) -> int | None:
    """A whole number in digits or words, or None."""
    if text.isdigit():
        return int(text)
    value = value_en(text)
    return int(value) if value is not None and value.denominator == 1 else None


def ordinal_en(text: str) -> int | None:
    """The number of an ordinal word, 1 to 31, or None."""
    return _ORDINALS.get(text.replace(" ", "-"))


def value_en(text: str) -> Fraction | None:
    """What spelled-out number words are worth ('two and a half grand'), or None."""
    half = "and a half " in text or text.startswith("half ")
    plain = (
        text.replace("and a half ", "")
        .replace("half a ", "half ")
        .replace("half ", "zero ")
        .replace("a couple", "couple")
    )
    words = plain.replace("-", " ").split()
    total, current, largest = Fraction(0), Fraction(0), 0
    for word in words:
        if word in SCALES:
            scale = SCALES[word]
            current = (current or (Fraction(0) if half else Fraction(1))) * scale
            current, half = current + (Fraction(scale, 2) if half else 0), False
            if scale > 100:
                total, current = total + current, Fraction(0)
            largest = max(largest, scale)
        elif word in _WORTH:
            if current % 100 and not (current % 10 == 0 and _WORTH[word] < 10):
                return None
            current += _WORTH[word]
        elif word not in ("and", "of"):
            return None
    return (total + current) or None
