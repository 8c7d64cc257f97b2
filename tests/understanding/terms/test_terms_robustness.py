"""Whatever the text: no error, no span outside it, no time without end."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.understanding.terms import read_terms
from trainer.understanding.terms.fold import fold
from trainer.vocabulary import Language

_WORDS = [
    "还",
    "月底",
    "周五",
    "三",
    "十",
    "百",
    "千",
    "万",
    "块",
    "号",
    "月",
    "天",
    "内",
    "后",
    "前",
    "每",
    "分",
    "期",
    "半",
    "下个月",
    "15",
    "3/15",
    "2026",
    ",",
    ".",
    "，",
    ":",
    "%",
    "$",
    "£",
    "pay",
    "half",
    "third",
    "the",
    "of",
    "two",
    "hundred",
    "grand",
    "friday",
    "next",
    "march",
    "31st",
    "week",
    "from",
    "after",
    "99",
    "forty-six",
    "oh",
    "tenner",
    "廿",
    "块",
    "毛",
    "noon",
    "3pm",
    "点",
    "剩下的",
    "the",
    "rest",
    "到",
    "-",
    "to",
    "一",
    "00",
    "微信",
    "转我",
    "not",
]
_texts = st.one_of(st.text(max_size=60), st.lists(st.sampled_from([*_WORDS, " "]), max_size=14).map("".join))
_days = st.one_of(st.dates(date(2020, 1, 1), date(2035, 12, 31)), st.sampled_from([date.min, date.max]))
_LONG = 20_000


@settings(max_examples=250, deadline=None)
@given(text=_texts, lang=st.sampled_from(Language), today=_days, due=st.none() | st.integers(0, 10**9))
def test_any_text_is_read_without_error_and_with_spans_inside_it(
    text: str, lang: Language, today: date, due: int | None
) -> None:
    terms = read_terms(text, lang, today, due_minor=due, currency="CNY")
    spans = [amount.span for amount in terms.amounts] + [when.span for when in terms.dates] + list(terms.vague)
    spans += [amount.span for amount in terms.doubtful_amounts] + [when.span for when in terms.doubtful_dates]
    spans += [terms.method_span] if terms.method_span else []
    assert all(span.end <= len(text) for span in spans)
    assert all((amount.minor is None) != (amount.fraction is None) for amount in terms.amounts)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize(
    "unit", ["7", "一", " ", "十", "月", "1,", "three ", "half ", "1/", "还", "a", "the ", "周", "15号", "不要", "$"]
)
def test_twenty_thousand_characters_are_read_to_the_end(unit: str, lang: Language) -> None:
    """An expression that explodes would hang here for minutes; how fast it is stands in the benchmarks."""
    text = (unit * _LONG)[:_LONG]
    terms = read_terms(text, lang, date(2026, 3, 11), due_minor=500000)
    assert all(amount.span.end <= len(text) for amount in terms.amounts)


@pytest.mark.parametrize(
    "text",
    [
        "2月30号还",
        "35号还",
        "13月5日",
        "99999个月后",
        "on the 32nd",
        "by 13/32",
        "in 999 years",
        "25点",
        "February 31st, 2026",
    ],
)
def test_an_impossible_day_is_no_error(text: str) -> None:
    assert len(read_terms(text, Language.ZH, date(2026, 3, 11)).dates) <= 1
