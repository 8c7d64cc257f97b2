"""Numbers in a text that may be money: in digits, in Chinese and in English words, with what is written on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from trainer.understanding.terms.currencies import SIGNS, UNITS_EN, UNITS_ZH, settle
from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.numerals_en import SCALES, WORD, value_en
from trainer.understanding.terms.numerals_zh import DIGIT, NUMERAL, range_zh, spelled_zh, split_zh, value_zh
from trainer.understanding.terms.spoken_en import spoken_en


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at ``text[start:end]``: one value, or both ends of a range."""

    start: int
    end: int
    values: tuple[Fraction, ...]
    currency: str | None = None
    marked: bool = False
    """Whether a currency sign or money word stands on it."""
    scaled: bool = False
    """Whether it is said in hundreds, thousands or more, as money mostly is."""
    scale: int = 1
    others: tuple[Fraction, ...] = ()
    """Other values that the same words may have: 11.46 for 'eleven forty-six'."""
    spoken: bool = False
    """Whether it is a run of number words that only sums, years and times are said in."""


@dataclass(frozen=True, slots=True)
class Owed:
    """What numbers are read against: the currency of the case, and what is due in whole units of it; None if unknown."""

    currency: str | None = None
    due: Fraction | None = None


_SCALES_ZH = {"百": 100, "千": 1000, "万": 10**4, "w": 10**4, "亿": 10**8, "万亿": 10**12}
_ALL_SCALES = {**SCALES, **_SCALES_ZH}


def _either(names: Mapping[str, object]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_SIGN = _either(SIGNS)
_UNIT = f"(?:(?P<zh>{_either(UNITS_ZH)})|(?P<en>{_either(UNITS_EN)}|p)(?![a-z]|'t)|(?P<after>[$£€](?! ?\\d)))"
_NUMBER = "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d{1,2}(?!\\d))?|\\d{1,12}(?!\\d)(?:\\.\\d{1,4}(?!\\d))?"
_TAIL = f"(?:(?P<tail>[零{DIGIT[1:-1]}十百千\\d]{{1,8}})(?![.\\d天期个次月年成岁人%号]))?"
_SMALL = (
    f"(?:零?(?P<small>{DIGIT}|[1-9])(?:毛|角)?(?P<fen>(?:{DIGIT}|[1-9])分?)?"
    "(?![\\d天期个次月年成岁人%号十百千万周点块元笔分]|[,.]\\d))?"
)
_DIGITS = (
    f"(?:(?P<sign>(?<![a-z]){_SIGN}) ?|(?<![\\da-z./:_#,']))(?P<number>{_NUMBER})"
    f"(?: ?(?P<scale>万亿|[万亿百千]|(?:k|w|m|mil|million|billion|thousand|hundred|grand)(?![a-z])){_TAIL})?"
    f"(?P<more>多|来|余|几)?(?:[ -]?{_UNIT}{_SMALL})?"
)
_WORDS_ZH = (
    "(?<![第几\\d.零一二两三四五六七八九十百千万亿])(?:(?<!数)|(?![十百千万亿]))(?:(?P<sign>人民币|美金|美元|港币) "
    f"?)?(?P<number>{NUMERAL}{{1,16}})(?:个(?P<half>半)(?!月|星|礼|小)|点(?P<decimals>{DIGIT}{{1,2}}(?![十百千万分号日])))?"
    f"(?P<more>多|来|余|几|把)?(?:{_UNIT}{_SMALL})?"
)
_GLUED = f"[百千万]{DIGIT}$"
_GLUED_TO = "个?月(?!份|底|初|中|末)|个(?:星期|礼拜)|[期天]"
_ONLY_SCALE = frozenset({"grand", "million", "billion", "a million", "a billion"})
_NOTES_EN = "\\b(?:(?P<count>a|one|two|three|four|five) )?(?P<note>fiver|tenner)s?\\b"
_NOTES = {"fiver": 5, "tenner": 10}
_ABOUT_ZH = "(?<![一二两三四五六七八九十几\\d])(?P<number>[百千万])(?P<loose>把|来|儿?八[十百千])(?:块钱?|元)?"
_WORDS_EN = (
    "\\b(?P<number>(?:half (?:a )?(?=million|grand|thousand)|a couple (?:of )?|couple (?:of "
    f")?|a |another )?(?:couple (?:of )?)?{WORD}"
    f"(?:(?:(?<=thousand), |[ -](?:and )?(?:a half )?)(?:{WORD}|oh?\\b|zero)){{0,8}})"
    f"(?![a-z]|-[a-z]{{1,3}}\\b(?<!-yen))(?:[ -]{_UNIT})?"
)
_ALTERNATIVES = (
    f"\\b(?!one,)(?P<low>{WORD}|\\d{{1,3}}) ?(?:or|to|-|,) ?(?P<high>{WORD}|\\d{{1,3}}) "
    f"(?P<scale>hundred|thousand|grand|k)\\b(?: {_UNIT})?"
)
_MAX = 10**15


def find_figures(text: str, case: Owed) -> list[Figure]:
    """Every number of folded *text*, in text order, none overlapping."""
    found: list[Figure] = []
    for figure in _all(text, case):
        if not any(figure.start < other.end and other.start < figure.end for other in found):
            found.append(figure)
    return sorted(found, key=lambda figure: figure.start)


def _all(text: str, case: Owed) -> Iterator[Figure]:
    english = compiled(f"\\b{WORD}\\b").search(text)
    if english or " k" in text:
        yield from _of(_ALTERNATIVES, _alternatives, text, case)
    if compiled("\\d").search(text):
        yield from _of(_DIGITS, _in_digits, text, case)
    if compiled(NUMERAL).search(text):
        yield from _of(_ABOUT_ZH, _about, text, case)
        yield from _of(_WORDS_ZH, _in_chinese, text, case)
    if "tenner" in text or "fiver" in text:
        yield from _of(_NOTES_EN, _notes, text, case)
    if english:
        yield from _of(_WORDS_EN, _in_english, text, case)


_Maker = Callable[[re.Match[str], Owed], Figure | None]


def _of(expr: str, make: _Maker, text: str, case: Owed) -> Iterator[Figure]:
    for match in compiled(expr).finditer(text):
        figure = make(match, case)
        if figure is not None and all(0 < value < _MAX for value in figure.values):
            yield figure


def _unit(match: re.Match[str], case: Owed) -> tuple[str | None, Fraction, bool]:
    """Currency, worth and whether any money word stands there."""
    groups = match.groupdict()
    sign, name = groups.get("sign"), groups.get("zh") or groups.get("en")
    sign = sign or groups.get("after")
    if name:
        unit = UNITS_ZH.get(name) or UNITS_EN.get(name) or UNITS_EN["pence"]
        currency = settle(name, unit, case.currency)
        return (settle(sign, SIGNS[sign], case.currency) if sign else currency), unit.worth, True
    if sign:
        return settle(sign, SIGNS[sign], case.currency), Fraction(1), True
    return None, Fraction(1), False


def _small(match: re.Match[str]) -> Fraction:
    """The 毛 and 分 after a sum in 块: 五块五, 两块三毛五."""
    if not match["small"] or match["zh"] not in ("块", "元"):
        return Fraction(0)
    value = (value_zh(match["small"]) or Fraction(0)) / 10
    return value + ((value_zh(match["fen"].rstrip("分")) or Fraction(0)) / 100 if match["fen"] else 0)


def _in_digits(match: re.Match[str], case: Owed) -> Figure | None:
    number, scale, tail = match["number"].replace(",", ""), match["scale"] or "", match["tail"] or ""
    factor = _ALL_SCALES.get(scale, 1)
    value: Fraction | None = Fraction(number) * factor
    if tail:
        value = value_zh(number + ("万" if scale == "w" else scale) + tail) if scale in _SCALES_ZH else None
    if value is None:
        return None
    currency, worth, marked = _unit(match, case)
    return Figure(*match.span(), (value * worth + _small(match),), currency, marked, bool(scale), factor)


def _in_chinese(match: re.Match[str], case: Owed) -> Figure | None:
    number = match["number"]
    both = range_zh(number)
    if compiled(_GLUED).search(number) and compiled(_GLUED_TO).match(match.string, match.end("number")):
        # 六百一个月 is six hundred each month, not 610 of them.
        number = number[:-1]
        return Figure(match.start(), match.end("number") - 1, (value_zh(number) or Fraction(0),), scaled=True)
    if both is None and value_zh(number) is None:
        return _split(match)
    value = (value_zh(number) or Fraction(0)) + _half_or_decimals(match)
    currency, worth, marked = _unit(match, case)
    values = tuple(end * worth for end in both) if both else (value * worth + _small(match),)
    scales = [scale for name, scale in _SCALES_ZH.items() if name in number]
    return Figure(*match.span(), values, currency, marked, bool(scales), max(scales, default=1))


def _half_or_decimals(match: re.Match[str]) -> Fraction:
    """What 个半 or 点五 adds."""
    if match["half"]:
        return Fraction(1, 2)
    digits = match["decimals"]
    if not digits:
        return Fraction(0)
    return Fraction("0." + "".join(str(value_zh(digit)) for digit in digits))


def _split(match: re.Match[str]) -> Figure | None:
    """A run of numerals that is no number: digits read out, or two numbers side by side, of which a lesser second is left."""
    number, start = match["number"], match.start("number")
    spelled = spelled_zh(number)
    if spelled is not None:
        return Figure(*match.span(), (spelled + _half_or_decimals(match),), spoken=True)
    parts = split_zh(number)
    if parts is None:
        return None
    head, tail = (value_zh(part) or Fraction(0) for part in parts)
    scales = [scale for name, scale in _SCALES_ZH.items() if name in parts[0]]
    both = parts[1][-1] in _SCALES_ZH and tail >= 100
    end = start + len(number if both else parts[0])
    return Figure(
        match.start(), end, (head, tail) if both else (head,), None, False, bool(scales), max(scales, default=1)
    )


def _about(match: re.Match[str], _: Owed) -> Figure:
    marked = match[0].endswith(("块", "块钱", "元"))
    unit = Fraction(_SCALES_ZH[match["number"]])
    values = (unit * 4 / 5, unit) if "八" in match["loose"] else (unit,)
    return Figure(*match.span(), values, "CNY" if marked else None, marked, True)


def _in_english(match: re.Match[str], case: Owed) -> Figure | None:
    said = match["number"].removeprefix("another ").replace(",", "")
    currency, worth, marked = _unit(match, case)
    if said in _ONLY_SCALE and not marked:
        return None
    value = value_en(said)
    values = (
        (value * worth,) if value is not None else spoken_en(said, case.due) if worth == 1 else _and_part(said, worth)
    )
    if not values:
        return None
    factor = max((SCALES[word] for word in said.split() if word in SCALES), default=1)
    spoken = value is None
    return Figure(*match.span(), values[:1], currency, marked, factor > 1, factor, others=values[1:], spoken=spoken)


def _and_part(said: str, worth: Fraction) -> tuple[Fraction, ...]:
    """'Four hundred twelve and sixty (cents)'."""
    whole, _, part = said.rpartition(" and ")
    head, tail = (value_en(words) if words else None for words in (whole, part))
    return () if head is None or tail is None else (head + tail * worth,)


def _notes(match: re.Match[str], case: Owed) -> Figure:
    worth = Fraction((value_en(match["count"]) if match["count"] else None) or 1) * _NOTES[match["note"]]
    return Figure(*match.span(), (worth,), case.currency, True)


def _alternatives(match: re.Match[str], case: Owed) -> Figure | None:
    low, high = (Fraction(end) if end.isdigit() else value_en(end) for end in (match["low"], match["high"]))
    factor = SCALES[match["scale"]]
    if low is None or high is None or not low < high < 100:
        return None
    currency, _, marked = _unit(match, case)
    return Figure(*match.span(), (low * factor, high * factor), currency, marked, True, factor)
