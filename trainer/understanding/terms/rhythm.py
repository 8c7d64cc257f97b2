"""How often and in how many parts: 分三期, 每月, 'two payments', 'every other week'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.numerals_en import COUNT as COUNT_EN
from trainer.understanding.terms.numerals_en import count_en
from trainer.understanding.terms.numerals_zh import COUNT as COUNT_ZH
from trainer.understanding.terms.numerals_zh import count_zh
from trainer.understanding.types import Span


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Number of instalments and ISO period, None where not said, with the spans that said so."""

    instalments: int | None = None
    every: str | None = None
    spans: tuple[Span, ...] = ()


_MOST = 360
_N = f"(?P<n>{COUNT_ZH})"
_M = f"(?P<n>{COUNT_EN})"
_PARTS = "(?:payments?|instal?lments?|parts|chunks|portions|tranches|goes|halves|lots|bits|pieces|ways)"

_COUNTS_ZH = (
    f"(?:^|(?<=[,，。 就]))(?:就)?{_N}期(?=$|[,，。、 ]|可以|行|吧|吗|呢|怎么样)",
    f"分(?:成|为|做|作|个|期)?(?:了|成|为)?{_N}(?:个月|期|次|笔|回|批|份)",
    f"(?<![第过逾上下\\d]){_N}(?:期|笔)(?:还清|结清|付清|还完|分期|的?方案|还款?|付款?)",
    f"(?:最多|可以|能|办|做|走|申请|按|给您|给你|只能|拆成|拆|想要?)(?:个|分|成)?{_N}期",
    f"(?<![第过\\d后前]){_N}(?:次|笔)(?:性)?(?:还清|结清|付清|还完|付完)",
    f"(?<![第\\d]){_N}个月(?:就|能|可以|慢慢|分期|时间)?(?:还清|结清|付清|还完|付完|还)",
)
_COUNTS_EN = (
    (
        f"(?<!missed )(?<!last )(?<!past )(?<!previous )(?<!late )\\b{_M} (?:equal |monthly |"
        "weekly |fortnightly |biweekly |"
        "more |separate |small |smaller |even |easy |further |remaining |split |regular )*(?:payments|"
        "instal?lments|chunks|"
        "tranches|portions)\\b(?! (?:behind|late|overdue|missed|past|in arrears|down|already|have|has|bounced|due))"
    ),
    f"\\b(?:in|into|over|between|across|by) {_M} (?:equal |separate |monthly |weekly )*{_PARTS}\\b",
    (
        f"\\b(?:split|divide|divided|break|broken|spread)(?: \\w+){{0,4}} (?:in|into|over|between|"
        f"across|by) {_M}(?: (?:{_PARTS}|"
        "months?|weeks?|paydays|paychecks))?\\b(?! (?:days|hours))"
    ),
    f"\\b(?:over|across) (?:the next |the following )?{_M} (?:months?|paydays|paychecks)\\b",
    (
        f"\\b{_M}[ -]?(?:month|part|payment|instal?lment)s?'? (?:payment |repayment |instal?lment "
        ")?(?:plan|arrangement|instal?lments)\\b"
    ),
    "\\b(?:split|cut|divide)(?: (?:it|this|that|the \\w+))? in (?P<half>half)\\b",
)
_MONTHS_AS_PARTS = "\\bmonths?\\b|\\bmonth\\b|个月"

_NOT_TERMS_ZH = (
    "(?!.{0,2}(?:工资|收入|薪|房贷|房租|挣|赚|开销|生活费|利息|罚息|违约金|滞纳|都打|打电话|电话|来电|会扣利))"
)
_EVERY_ZH = (
    ("P2W", "每(?:隔)?[两二2]个?(?:周|星期|礼拜)|隔周|每半个?月"),
    ("P3M", "每个?季度?|按季|每(?:隔)?[三3]个月"),
    ("P2M", "每(?:隔)?[两二2]个月"),
    ("P1M", f"(?:每个?月|每一个月|逐月|按月|月月|月供|月付|每期(?=一个月)){_NOT_TERMS_ZH}"),
    ("P1W", f"(?:每个?(?:周|星期|礼拜)|按周|每周){_NOT_TERMS_ZH}|每\x00+"),
    ("P1Y", f"每年{_NOT_TERMS_ZH}"),
    ("P1D", "每[天日](?=(?:还|付|给|转|存|打款|先还|能还)|.{0,3}[\\d一二两三四五六七八九]+[块元十百])"),
)
_SUM_NEXT = (
    "(?=(?:我|只|最多|就|先|大概|能|可以|还|付|给|转|存|出|挤|拿|上|个){0,4}(?:\\d{2,}|"
    "[一二两三四五六七八九][百千万十]|"
    "[$¥£])(?!.{0,9}(?:工资|收入|薪|房贷|房租)))"
)
_EVERY_ZH_BARE = (
    ("P1M", f"(?<![几两二三四五六七八九十过第\\d])(?:一个?|1个)月{_SUM_NEXT}"),
    ("P1W", f"(?<![几两二三四五六七八九十过第\\d])(?:一个?|1个)(?:周|星期|礼拜){_SUM_NEXT}"),
    (
        "P1M",
        (
            "分(?:成|为|期)?[\\d一二两三四五六七八九十]{1,3}个月|[\\d一二两三四五六七八九十]{1,3}个月(?:就|"
            "能|可以|慢慢|分期|时间)?(?:还清|结清|付清|还完|付完|还)"
        ),
    ),
)
_NOT_TERMS_EN = (
    "(?! (?:income|salary|wages?|rent|mortgage|bills?|budget|expenses|statements?|interest|"
    "fees?|earnings|take[ -]home|pay\\b|calls?|charges?|outgoings))"
)
_CALLING = "(?<!call )(?<!me )(?<!calling )(?<!us )(?<!ring )(?<!phone )"
_EVERY_EN = (
    (
        "P2W",
        (
            "\\b(?:every|each) (?:(?:two|2|other|second) weeks?|other \\x00+|other (?:mon|tues|wednes|thurs|fri|"
            "satur|sun)day|fortnight|second week)\\b|\\bfortnightly\\b|\\bbi-?weekly\\b|\\b(?:a|per) "
            "fortnight\\b(?! (?:from|on|ago|to|today|tomorrow))(?<!in a fortnight)"
        ),
    ),
    ("P2M", "\\bevery (?:two|2|other|second) months?\\b|\\bbi-?monthly\\b"),
    ("P3M", "\\bquarterly\\b|\\b(?:every|each|per) quarter\\b|\\bevery (?:three|3) months\\b"),
    ("P15D", "\\bsemi-?monthly\\b|\\btwice (?:a|per|every|each) month\\b"),
    (
        "P1M",
        (
            f"\\bmonthly\\b{_NOT_TERMS_EN}|\\b(?:every|each|per) month\\b|(?<!in )(?<!within )(?<!for "
            ")(?<!after )(?<!over )(?<!once )\\ba month\\b(?! (?:from|ago|late|overdue|behind|or|to|"
            "and|today|tomorrow|in))|\\bonce a month\\b|\\bevery \x00+ of the month"
        ),
    ),
    (
        "P1W",
        (
            f"\\bweekly\\b{_NOT_TERMS_EN}|{_CALLING}\\b(?:every|each|per) week\\b|(?<!in )(?<!within "
            ")(?<!for )(?<!after )(?<!over )(?<!give me )(?<!need )(?<!once )(?<!twice )\\ba "
            "week\\b(?! (?:from|ago|late|overdue|behind|or|to|today|tomorrow|on))|\\bevery \x00+"
        ),
    ),
    ("P1Y", "\\b(?:yearly|annually|per year|every year)\\b"),
    (
        "P1D",
        (
            f"{_CALLING}\\b(?:every|each|per) day\\b(?! (?:i|you|we|that|it|interest))|(?<=\\d )\\ba "
            "day\\b|\\bdaily\\b(?! (?:interest|calls?|life|fee))"
        ),
    ),
)
_EVERY_N_ZH = f"每隔?(?P<n>{COUNT_ZH})个?(?P<unit>天|周|星期|礼拜|月)"
_EVERY_N = "\\bevery (?P<n>\\d{1,2}) (?P<unit>day|week|month)s\\b"
_HINT_ZH = "[每分期月周笔次季]|星期|礼拜"
_HINT_EVERY = "[每按逐]|月[供付月]|隔周"
_HINT_EN = (
    "fortnight|bi-?week|bi-?month|annual|year|instal|payments|split|spread|divide|part|month|"
    "week|every|each|per |daily|quarter|over |goes|plan|break"
)


def find_rhythm(text: str) -> Rhythm:
    """The number of instalments and the rhythm that folded *text* names; its dates are masked."""
    counts: list[tuple[int, Span]] = []
    periods: list[tuple[str, Span]] = []
    if compiled(_HINT_ZH).search(text):
        counts += _counted(_COUNTS_ZH, text)
        if compiled(_HINT_EVERY).search(text):
            periods += _periods(_EVERY_ZH, text)
        periods += _periods(_EVERY_ZH_BARE, text)
        if not periods and "每" in text:
            periods += _every_n_zh(text)
    if compiled(_HINT_EN).search(text):
        counts += _counted(_COUNTS_EN, text)
        periods += _periods(_EVERY_EN, text) + _every_n(text)
        if not periods:
            periods += [("P1M", span) for _, span in counts if compiled(_MONTHS_AS_PARTS).search(span.of(text))]
            periods += [("P1W", span) for _, span in counts if " week" in span.of(text)]
    return Rhythm(
        counts[0][0] if counts else None,
        periods[0][0] if periods else None,
        tuple(span for _, span in (*counts, *periods)),
    )


def _counted(expressions: tuple[str, ...], text: str) -> list[tuple[int, Span]]:
    found = []
    for expression in expressions:
        for match in compiled(expression).finditer(text):
            count = _count(match)
            if count is not None and 1 < count <= _MOST:
                found.append((count, Span(*match.span())))
    return found


def _count(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if groups.get("half"):
        return 2
    said = groups["n"]
    return count_en(said) if said.isascii() else count_zh(said)


def _periods(table: tuple[tuple[str, str], ...], text: str) -> list[tuple[str, Span]]:
    return [(period, Span(*found.span())) for period, expr in table for found in compiled(expr).finditer(text)]


_LETTER = {"天": "D", "月": "M"}


def _every_n_zh(text: str) -> list[tuple[str, Span]]:
    return [
        (f"P{count_zh(found['n'])}{_LETTER.get(found['unit'], 'W')}", Span(*found.span()))
        for found in compiled(_EVERY_N_ZH).finditer(text)
    ]


def _every_n(text: str) -> list[tuple[str, Span]]:
    return [
        (f"P{int(found['n'])}{found['unit'][0].upper()}", Span(*found.span()))
        for found in compiled(_EVERY_N).finditer(text)
    ]
