"""Sums as English speakers say them, without hundreds: 'eleven forty-six', 'two sixty-seven eighty', 'four three eight'.

Most such runs of number words have two readings, 1,146 or 11.46; what is owed tells which is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from trainer.understanding.terms.numerals_en import count_en, value_en

_ZERO = ("oh", "o", "zero")
_MOST_SINGLES = 5
_ROOM = Fraction(3, 2)
"""A reading beyond this share of what is owed is not the likelier one."""


def spoken_en(text: str, due: Fraction | None) -> tuple[Fraction, ...]:
    """The values that a run of number words may have, the likeliest first; empty where it is no sum.

    *due* is what is owed, in whole units of its currency.
    """
    words = text.removeprefix("a ").replace("-", " ").replace(",", "").replace(" and ", " & ").split()
    found = _with_hundredths(words) or _in_groups([word for word in words if word != "&"])
    return tuple(sorted(found, key=lambda value: _rank(value, due)))


def _rank(value: Fraction, due: Fraction | None) -> int:
    """0 for what is owed to the penny or but for the pence, 1 for what may be, 2 for what is too much."""
    if due is None:
        return 1
    return 0 if value in (due, due // 1) else 1 if value <= due * _ROOM else 2


def _with_hundredths(words: Sequence[str]) -> tuple[Fraction, ...]:
    """A whole number in hundreds or thousands with hundredths after it: 'three hundred and twelve forty'."""
    for cut in range(len(words) - 1, max(0, len(words) - 4), -1):
        head = value_en(" ".join(words[:cut]).replace("&", "and"))
        if head is None or head < 100:
            continue
        rest = [word for word in words[cut:] if word != "&"]
        groups = _groups(rest)
        if groups is None or len(groups) != 1 or len(groups[0]) != 2:
            return ()
        return (head + Fraction(int(groups[0]), 100),)
    return ()


def _groups(words: Sequence[str]) -> list[str] | None:
    """Words as groups of one or two digits: 'nine twenty-six oh five' is 9, 26, 05; None where one is no such number."""
    groups: list[str] = []
    for word in words:
        value = 0 if word in _ZERO else count_en(word)
        if value is None or value > 99:
            return None
        before = groups[-1] if groups else ""
        if value < 10 and len(before) == 2 and before[1] == "0" and before[0] > "1" and value:
            groups[-1] = before[0] + str(value)
        elif before == "0" and value < 10:
            groups[-1] = f"0{value}"
        else:
            groups.append(str(value))
    return groups


def _in_groups(words: Sequence[str]) -> tuple[Fraction, ...]:
    groups = _groups(words)
    if groups is None or len(groups) < 2 or groups[0].startswith("0"):
        return ()
    widths = tuple(map(len, groups))
    if len(groups) == 2:
        return _of_two(groups, widths)
    run = "".join(groups)
    if set(widths) == {1}:
        return (Fraction(int(run)),) if len(run) <= _MOST_SINGLES else ()
    if widths[-1] != 2 or len(run) > 2 + _MOST_SINGLES:
        return ()
    whole, part = run[:-2], run[-2:]
    if len(groups) > 3 and set(widths[:-1]) != {1}:
        return (Fraction(int(whole)) + Fraction(int(part), 100),) if widths[:-2] == (1,) * len(widths[:-2]) else ()
    return (Fraction(int(whole)) + Fraction(int(part), 100),)


def _of_two(groups: Sequence[str], widths: tuple[int, ...]) -> tuple[Fraction, ...]:
    first, second = int(groups[0]), int(groups[1])
    if widths[1] == 2:
        whole = Fraction(first * 100 + second)
        return (whole, Fraction(first) + Fraction(second, 100))
    if widths[0] == 2 or second:
        return (Fraction(first * 1000 + second * 100),)
    return ()
