"""The purse: what he could pay, what he offers, what the trainee's terms come to."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.content.kinds import Ability, Willingness
from trainer.content.scalars import Chance, Days, Money, Source
from trainer.dialogue.purse import NEEDED_PUSH, Purse, proposed, rounded
from trainer.dialogue.types import Feelings, Payment
from trainer.understanding.types import Amount, Span, Terms, When

DAY = date(2026, 3, 11)
SPAN = Span(0, 1)


def source(minor: int, days: int, chance: Chance = Chance.SURE) -> Source:
    return Source(Money(minor), Days(days), chance)


def purse(*sources: Source, balance: int = 2_000_000, will: Willingness = Willingness.WILLING) -> Purse:
    return Purse(sources, balance, DAY, will, false_promise=False)


def terms(*amounts: int | Fraction, days: tuple[int, ...] = (), instalments: int | None = None) -> Terms:
    return Terms(
        tuple(Amount(SPAN, fraction=a) if isinstance(a, Fraction) else Amount(SPAN, a) for a in amounts),
        tuple(When(SPAN, DAY + timedelta(days=number)) for number in days),
        instalments=instalments,
    )


ZHOU = purse(source(800_000, 0), source(1_200_000, 5, Chance.HALF))


def test_doubtful_money_is_not_counted() -> None:
    both = purse(source(800_000, 0), source(1_200_000, 5, Chance.DOUBTFUL))
    assert both.by(DAY + timedelta(days=9)) == 800_000
    assert both.most == 800_000


@pytest.mark.parametrize(
    ("sources", "ability"),
    [((), Ability.NONE), ((source(500, 0),), Ability.PART), ((source(2_000_000, 3),), Ability.FULL)],
)
def test_ability_follows_from_the_purse(sources: tuple[Source, ...], ability: Ability) -> None:
    assert purse(*sources).ability() is ability


@pytest.mark.parametrize(
    ("payments", "affords"),
    [
        (((800_000, 0),), True),
        (((800_100, 0),), False),
        (((800_000, 0), (1_200_000, 5)), True),
        (((800_000, 0), (1_200_000, 4)), False),
        (((2_000_000, 5),), True),
        ((), False),
    ],
)
def test_he_affords_what_has_come_in_by_each_day(payments: tuple[tuple[int, int], ...], affords: bool) -> None:
    plan = [Payment(minor, DAY + timedelta(days=days)) for minor, days in payments]
    assert ZHOU.affords(plan) is affords


def test_an_unmoved_debtor_names_no_sum_and_a_moved_one_does() -> None:
    assert ZHOU.offer(Feelings(10, 10, 5), 0) == ()
    assert ZHOU.offer(Feelings(60, 5, 60), 1) != ()


@given(st.integers(0, 100), st.integers(0, 100), st.integers(0, 100), st.integers(0, 6))
def test_an_offer_is_always_affordable_and_never_above_the_balance(
    trust: int, anger: int, push: int, asked: int
) -> None:
    offer = ZHOU.offer(Feelings(trust, anger, push), asked)
    assert not offer or ZHOU.affords(offer)
    assert sum(payment.minor for payment in offer) <= ZHOU.balance


@given(st.integers(0, 100), st.integers(0, 100))
def test_more_push_never_lowers_the_first_sum(lower: int, more: int) -> None:
    sums = [next((p.minor for p in ZHOU.offer(Feelings(40, 10, push), 1)), 0) for push in sorted((lower, more))]
    assert sums[0] <= sums[1]


def test_the_less_willing_need_more_push() -> None:
    assert [NEEDED_PUSH[w] for w in Willingness] == sorted(NEEDED_PUSH.values())


@pytest.mark.parametrize(
    ("minor", "named"),
    [(123_456, 120_000), (98_700, 95_000), (480_000, 450_000), (1_999, 1_999), (8_700, 8_500), (50, 50)],
)
def test_sums_are_named_as_people_name_them(minor: int, named: int) -> None:
    assert rounded(minor) == named


@given(st.integers(1, 10_000_000))
def test_a_rounded_sum_is_never_more_and_never_nothing(minor: int) -> None:
    assert 0 < rounded(minor) <= minor


@pytest.mark.parametrize(
    ("given_terms", "expected"),
    [
        (terms(), ()),
        (terms(500_000), ((500_000, 0),)),
        (terms(days=(2,)), ((2_000_000, 2),)),
        (terms(500_000, 1_500_000, days=(0, 5)), ((500_000, 0), (1_500_000, 5))),
        (terms(500_000, days=(0, 5)), ((500_000, 0), (1_500_000, 5))),
        (terms(Fraction(1, 2), days=(1,)), ((1_000_000, 1),)),
        (terms(instalments=2), ((1_000_000, 0), (1_000_000, 30))),
        (terms(500_000, 700_000, days=(0, 7), instalments=2), ((500_000, 0), (700_000, 7))),
    ],
)
def test_terms_come_to_payments(given_terms: Terms, expected: tuple[tuple[int, int], ...]) -> None:
    found = proposed(given_terms, 2_000_000, DAY, ())
    assert [(payment.minor, (payment.day - DAY).days) for payment in found] == list(expected)


def test_a_day_alone_is_for_the_rest_of_what_he_offered() -> None:
    offered = (Payment(800_000, DAY), Payment(1_000_000, DAY + timedelta(days=6)))
    found = proposed(terms(days=(4,)), 2_000_000, DAY, offered)
    assert [(p.minor, (p.day - DAY).days) for p in found] == [(1_200_000, 4)]
