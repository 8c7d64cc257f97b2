"""Chinese numerals: what they look like and what they are worth."""

from __future__ import annotations

from fractions import Fraction

from trainer.understanding.terms.fold import compiled

DIGIT = "[一二两三四五六七八九]"
NUMERAL = "[零一二两三四五六七八九十廿百千万亿]"
COUNT = f"(?:\\d{{1,3}}|{DIGIT}?十{DIGIT}?|廿{DIGIT}?|{DIGIT}百(?:{DIGIT}十?|零{DIGIT})?|{DIGIT})"
"""A small whole number, as before days or instalments."""

_VALUES = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
_SMALL_UNITS = {"十": 10, "百": 100, "千": 1000}
_BIG_UNITS = (("亿", 10**8), ("万", 10**4))
_RANGE = f"^({DIGIT})({DIGIT})([十百千万])(万?)$"
_PLAIN_RUN = f"^(?:零|{DIGIT})+$"
_LONE = "^[0-9]+(?:[.][0-9]+)?$"


def value_zh(text: str) -> Fraction | None:
    """What a numeral is worth; digits may stand in it (3万2, 1.5万); None where it is none.

    A last digit without a unit counts one place below the unit before it (一万五 is 15,000), unless 零 stands between.
    """
    return _sections(text.replace("廿", "二十"), 0, 0) if 0 < len(text) <= 24 else None


def count_zh(text: str) -> int | None:
    """A whole number, or None."""
    value = value_zh(text)
    return int(value) if value is not None and value.denominator == 1 else None


def range_zh(text: str) -> tuple[Fraction, Fraction] | None:
    """Both ends of a loose number such as 三四千 or 三五百, or None."""
    found = compiled(_RANGE).match(text)
    if not found:
        return None
    low, high = _VALUES[found[1]], _VALUES[found[2]]
    unit = (_SMALL_UNITS.get(found[3]) or 10**4) * (10**4 if found[4] else 1)
    return (Fraction(low * unit), Fraction(high * unit)) if low < high else None


def split_zh(text: str) -> tuple[str, str] | None:
    """A run of numerals that is no number as two that stand side by side: 三百两百, 三千五|一 (个月); None where it is not."""
    for cut in range(len(text) - 1, max(0, len(text) - 6), -1):
        head, tail = text[:cut], text[cut:]
        if value_zh(tail) is not None and value_zh(head) is not None and not compiled(_PLAIN_RUN).match(head):
            return head, tail
    return None


def spelled_zh(text: str) -> Fraction | None:
    """Digits read out one by one (四三八六), three to six of them; None where *text* is none."""
    if not 3 <= len(text) <= 6 or any(mark not in _VALUES or mark == "两" for mark in text) or text[0] == "零":
        return None
    return Fraction("".join(str(_VALUES[mark]) for mark in text))


def _sections(text: str, level: int, above: int) -> Fraction | None:
    if level == len(_BIG_UNITS):
        return _section(text, above)
    name, unit = _BIG_UNITS[level]
    head, found, tail = text.rpartition(name) if text.endswith(name) else text.partition(name)
    if not found:
        return _sections(text, level + 1, above)
    high = _sections(head, level + 1, 0)
    if high is None:
        return None
    low = _sections(tail, level + 1, unit) if tail else Fraction(0)
    return None if low is None or low >= unit else high * unit + low


def _section(text: str, above: int) -> Fraction | None:
    """A part below ten thousand; *above* is the unit just before it, 0 for none."""
    total, rest, last = Fraction(0), text, above
    for name, unit in reversed(_SMALL_UNITS.items()):
        head, found, tail = rest.partition(name)
        if not found:
            continue
        head = head.removeprefix("零")
        count = _plain(head) if head else Fraction(1) if unit == 10 else None
        if count is None or (count >= 10 and "." not in head and unit == 10):
            return None
        total, rest, last = total + count * unit, tail, unit
    return total if not rest else _with_tail(total, rest, last)


def _with_tail(total: Fraction, rest: str, last: int) -> Fraction | None:
    if rest.startswith("零"):
        tail = _plain(rest[1:]) if len(rest) > 1 else Fraction(0) if not last and not total else None
        return None if tail is None else total + tail
    tail = _plain(rest)
    if tail is None:
        return None
    if last > 10 and tail < 10:
        return total + tail * (last // 10)
    return total + tail if not last or len(rest) > 1 or last == 10 else None


def _plain(text: str) -> Fraction | None:
    if text in _VALUES:
        return Fraction(_VALUES[text])
    return Fraction(text) if compiled(_LONE).match(text) else None
