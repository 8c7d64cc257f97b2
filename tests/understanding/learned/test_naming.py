"""The filter of terms: which sums and days a record lists, which reading it takes, and what it leaves to a call."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from fractions import Fraction
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understanding.tiny import VERIFIED
from trainer.report.machine import terms_object
from trainer.understanding.learned.candidate_features import features, option_features, scenery
from trainer.understanding.learned.candidates import candidates
from trainer.understanding.learned.naming import Naming, load, shipped_naming
from trainer.understanding.learned.table import ZERO, Table
from trainer.understanding.reader import terms_of
from trainer.understanding.readers import pattern_reader, shipped_reader
from trainer.understanding.types import Amount, CaseFacts, Moment, Reading, Span, Terms, When
from trainer.vocabulary import Language, Regime

TODAY = date(2026, 3, 11)
CASE = CaseFacts(amount_minor=114_600, currency="GBP", call_date=TODAY)
ENGLISH = replace(VERIFIED, lang=Language.EN, regime=Regime.UK, case=CASE)
CHINESE = replace(VERIFIED, case=replace(CASE, currency="CNY"))
MOMENTS = {Language.EN: ENGLISH, Language.ZH: CHINESE}
SHIPPED, PATTERNS = shipped_reader(), pattern_reader()


def reading_of(text: str, moment: Moment) -> Reading:
    return Reading(text=text, lang=moment.lang, terms=terms_of(text, moment.lang, moment))


def weighed(features_and_steps: dict[int, int], offset: float = -1.0) -> Naming:
    """A filter that knows a few features."""
    keys = sorted(features_and_steps)
    rows = b"".join(bytes([ZERO + features_and_steps[key], ZERO]) for key in keys)
    table = Table(b"".join(key.to_bytes(4, "little") for key in keys), rows, 2)
    return Naming({"format": 1, "offset": offset, "step": 1.0, "line": 0.5}, table)


def told(text: str, moment: Moment) -> tuple[list[object], list[str]]:
    found = terms_object(SHIPPED.read(text, moment).terms)
    return [each.get("value", each.get("fraction")) for each in found["amounts"]], found["dates"]


def test_a_sum_and_each_reading_of_a_day_are_candidates() -> None:
    terms = Terms(
        amounts=(Amount(Span(0, 2), 500), Amount(Span(3, 5), 700, told=False)),
        dates=(When(Span(6, 8), date(2026, 3, 13), time(15), other=date(2026, 3, 6)),),
        doubtful_amounts=(Amount(Span(9, 11), 900, others=(9,), told=False),),
    )
    one, day, doubtful = candidates(terms)
    assert one.options == (Amount(Span(0, 2), 500),)
    assert [(each.day.day, each.at) for each in day.options if isinstance(each, When)] == [
        (13, time(15)),
        (6, time(15)),
        (13, None),
    ]
    assert [each.minor for each in doubtful.options if isinstance(each, Amount)] == [900, 9]
    assert (one.likely, day.likely, doubtful.likely) == (True, True, False)


def test_what_is_no_term_is_kept_for_the_call_but_not_for_the_record() -> None:
    reading = reading_of("Please pay £300 on Friday", ENGLISH)
    terms = weighed({}, offset=-1.0).told(reading, ENGLISH, ())
    assert [amount.minor for amount in terms.amounts] == [30_000]
    assert [when.day for when in terms.dates] == [date(2026, 3, 13)]
    assert terms_object(terms)["amounts"] == terms_object(terms)["dates"] == []


def test_a_doubtful_sum_joins_the_call_only_where_there_is_no_other() -> None:
    all_are = weighed({}, offset=1.0)
    alone = all_are.told(reading_of("Look, 870, you know it", ENGLISH), ENGLISH, ())
    beside = all_are.told(reading_of("£300 it is. Look, 870, you know it", ENGLISH), ENGLISH, ())
    assert [amount.minor for amount in alone.amounts] == [87_000]
    assert [amount.minor for amount in beside.amounts] == [30_000]
    assert [each["value"] for each in terms_object(beside)["amounts"]] == [300, 870]


def test_the_likeliest_reading_is_taken() -> None:
    reading = reading_of("The money you swore on Friday", ENGLISH)
    found = candidates(reading.terms)
    forward = option_features(0, found[0], ENGLISH)
    back = option_features(1, found[0], ENGLISH)
    filter_ = weighed(dict.fromkeys(back - forward, 2))
    assert [when.day for when in filter_.told(reading, ENGLISH, ()).dates] == [date(2026, 3, 6)]


@pytest.mark.parametrize("lang", Language)
@settings(max_examples=60, deadline=None)
@given(text=st.text(alphabet="还款3百千5六月号周五今天块，。 $£payfridtonwh-:", max_size=40))
def test_the_filter_invents_nothing_and_loses_nothing(lang: Language, text: str) -> None:
    moment = MOMENTS[lang]
    reading = reading_of(text, moment)
    terms = shipped_naming_of(lang).told(reading, moment, ())
    before, after = spans_of(reading.terms), spans_of(terms)
    assert after == before
    assert terms == shipped_naming_of(lang).told(reading, moment, ())


def spans_of(terms: Terms) -> list[Span]:
    sums = [amount.span for amount in (*terms.amounts, *terms.doubtful_amounts)]
    return sorted([*sums, *(when.span for when in (*terms.dates, *terms.doubtful_dates))])


_KEPT: dict[Language, Naming] = {}


def shipped_naming_of(lang: Language) -> Naming:
    if lang not in _KEPT:
        _KEPT[lang] = shipped_naming(lang)
    return _KEPT[lang]


@pytest.mark.parametrize(
    ("text", "sums", "days"),
    [
        ("Can you put the eleven forty-six on a card today please?", [1146], ["2026-03-11"]),
        ("Two hundred pounds on Friday by card, then, thank you.", [200], ["2026-03-13"]),
        ("Eleven forty-six is what's outstanding on the account.", [1146], []),
    ],
)
def test_english_terms_are_told(text: str, sums: list[object], days: list[str]) -> None:
    assert told(text, ENGLISH) == (sums, days)


@pytest.mark.parametrize(
    ("text", "sums", "days"),
    [
        ("今天先还三百块，剩下的周五还，可以吗？", [300], ["2026-03-11", "2026-03-13"]),
        ("账上现在是1146块，您看今天能还多少？", [1146], ["2026-03-11"]),
        ("好的，我明天下午三点再给您打电话。", [], []),
    ],
)
def test_chinese_terms_are_told(text: str, sums: list[object], days: list[str]) -> None:
    assert told(text, CHINESE) == (sums, days)


def test_a_rest_that_was_worked_out_is_in_the_terms_and_in_no_record() -> None:
    terms = PATTERNS.read("Pay £146 today and the rest on Friday", ENGLISH).terms
    assert [amount.minor for amount in terms.amounts] == [14_600, 100_000]
    assert [each["value"] for each in terms_object(terms)["amounts"]] == [146]


def test_a_record_lists_each_sum_and_day_once_in_the_order_of_the_text() -> None:
    terms = Terms(
        amounts=(Amount(Span(0, 1), 500, "GBP"), Amount(Span(4, 5), 300), Amount(Span(8, 9), 500)),
        dates=(When(Span(2, 3), TODAY), When(Span(6, 7), TODAY)),
        doubtful_amounts=(Amount(Span(10, 11), fraction=Fraction(1, 2)), Amount(Span(12, 13), 700, told=False)),
    )
    found = terms_object(terms)
    assert found["amounts"] == [
        {"value": 5, "currency": "GBP"},
        {"value": 3, "currency": None},
        {"fraction": "1/2"},
    ]
    assert found["dates"] == ["2026-03-11"]


def test_marks_stand_for_the_other_sums_and_days() -> None:
    reading = reading_of("Pay £300 on Friday", ENGLISH)
    found = candidates(reading.terms)
    view = scenery(reading, ENGLISH, found)
    assert view.text.count("$") == view.text.count("@") == 1
    assert [view.text[place] for place in view.places] == ["$", "@"]
    assert features(0, found, view, reading) != features(1, found, view, reading)


def test_weights_of_another_form_are_refused() -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as file:
        file.writestr("header.json", json.dumps({"format": 99}))
        file.writestr("keys.u32", b"")
        file.writestr("rows.u8", b"")
    with pytest.raises(ValueError, match="another form"):
        load(packed)
