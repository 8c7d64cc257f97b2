"""Shares of what is due: half, 三成, 30%, a third."""

from __future__ import annotations

import re
from fractions import Fraction

from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.numerals_en import COUNT as COUNT_EN
from trainer.understanding.terms.numerals_en import value_en
from trainer.understanding.terms.numerals_zh import COUNT, DIGIT, value_zh
from trainer.understanding.types import Amount, Span

_RATE = "管理费|服务费|催收费|违约金|利息|费用|日息|月息|利率|年化|罚息|费率|手续费|折扣率|通过率|成功率|把握|希望"
_RATE_EN = (
    "\\b(?:interest|rate|apr|per annum|fee|sure|certain|chance|honest|serious|committed|"
    "right|correct|confident|late charge)\\b"
)
_TAKEN = (
    "(?! (?:a |an )?(?:past|hour|day|month|year|time|week|century|hearted|asleep|way|the "
    "(?:time|day|month|year)|of (?:the )?(?:month|year|day|january|february|march|april|may|"
    "june|july|august|september|october|november|december)|dozen|brother|sister|decade|grand|"
    "an hour|hours)\\b)"
)

_ZH = (
    f"(?P<other>另外?一半|剩下(?:的)?一半|一半)(?!天|年|时间|以上的?时间)|(?P<halves>半数|对折(?!叠)|(?<![过大多])半额|对半)|"
    f"百分之(?P<percent>{COUNT}(?:\\.\\d+)?|百)|(?P<below>{DIGIT}|十)分之(?P<above>{DIGIT})|"
    f"(?<![\\d现构组收促造变达养做赞生完形])(?P<low>{DIGIT})?(?P<tenths>{DIGIT}|\\d)成(?P<five>半)?(?![功为了本立员交绩年就人长果分])"
)
_EN = (
    "(?<!and a )(?<!better )(?<!first )(?<!second )(?<!time and )(?<!last )\\b(?:(?:the "
    f")?other )?half\\b{_TAKEN}(?!-)|"
    "\\b(?P<n>a|one|two|three) ?-?(?P<part>thirds?|quarters?|fifths?|fourths?|tenths?)(?! "
    "(?:party|parties|person|time|payment|reminder|call|"
    "instal?lment|chance|one|letter|notice|month|week|day|job|loan|past|to|of an hour|"
    "attempt|option|year|note|of a year|bill|warning|grand|account|hour))\\b"
)
_PERCENT = (
    f"(?<![\\d.,])(?:(?P<percent>\\d{{1,3}}(?:\\.\\d{{1,2}})?) ?(?:%|per ?cent\\b)|"
    f"\\b(?P<words>{COUNT_EN}) per ?cent\\b)"
)
_SLASHED = (
    "(?<![\\d/.])(?P<above>[1-3])/(?P<below>[2-9]|10)(?![\\d/])(?= of\\b| (?:the|now|down|up "
    "?front)\\b|的|[, ]?(?:先|首付)|现在)"
)
_BELOW = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}
_ABOVE = {"a": 1, "one": 1, "two": 2, "three": 3}
_NEAR = 10


def find_shares(text: str) -> list[Amount]:
    """Shares of what is due in folded *text*; interest rates and '100% sure' are none."""
    found: list[Amount] = []
    if compiled("[半成]|分之|对折").search(text):
        for match in compiled(_ZH).finditer(text):
            found += _chinese(match, found)
    if compiled("half|third|quarter|fifth|tenth|fourth").search(text):
        found += [_english(match) for match in compiled(_EN).finditer(text) if match["n"] or _is_half_due(match, text)]
    if "%" in text or "cent" in text:
        found += [share for match in compiled(_PERCENT).finditer(text) for share in _percent(match)]
    if "/" in text:
        found += [
            _share(match, Fraction(int(match["above"]), int(match["below"])))
            for match in compiled(_SLASHED).finditer(text)
        ]
    return [share for share in found if not _is_rate(share.span, text)]


def _share(match: re.Match[str], fraction: Fraction) -> Amount:
    return Amount(Span(*match.span()), fraction=fraction)


def _chinese(match: re.Match[str], before: list[Amount]) -> list[Amount]:
    if match["other"]:
        # Alone, 另一半 is the spouse.
        is_spouse = match["other"].startswith("另") and not before
        return [] if is_spouse else [_share(match, Fraction(1, 2))]
    if match["halves"]:
        return [_share(match, Fraction(1, 2))]
    if match["percent"]:
        value = Fraction(100) if match["percent"] == "百" else value_zh(match["percent"])
        return [_share(match, value / 100)] if value and value < 100 else []
    if match["below"]:
        above, below = value_zh(match["above"]), value_zh(match["below"])
        return [_share(match, above / below)] if above and below and above < below else []
    tenths = value_zh(match["tenths"]) or Fraction(0)
    low = value_zh(match["low"]) if match["low"] else None
    ends = [*([low] if low else []), tenths + (Fraction(1, 2) if match["five"] else 0)]
    return [_share(match, end / 10) for end in ends if end]


def _is_half_due(match: re.Match[str], text: str) -> bool:
    return "other" not in match[0] or text.find("half") < match.start()


def _english(match: re.Match[str]) -> Amount:
    if not match["n"]:
        return _share(match, Fraction(1, 2))
    return _share(match, Fraction(_ABOVE[match["n"]], _BELOW[match["part"].removesuffix("s")]))


def _percent(match: re.Match[str]) -> list[Amount]:
    value = Fraction(match["percent"]) if match["percent"] else value_en(match["words"]) or Fraction(0)
    return [_share(match, value / 100)] if 1 <= value < 100 else []


def _is_rate(span: Span, text: str) -> bool:
    around = text[max(0, span.start - _NEAR) : span.end + _NEAR]
    if compiled(_RATE).search(around):
        return True
    near = text[max(0, span.start - 2 * _NEAR) : span.end + 2 * _NEAR]
    if compiled("^ (?:\x01|(?:a|per|every|each) (?:month|year|week|day|annum)\\b)").match(
        text[span.end : span.end + 20]
    ):
        return True
    return (
        "%" in span.of(text)
        and bool(compiled(_RATE_EN).search(near))
        and " of the" not in text[span.end : span.end + 8]
    )
