"""The call note is judged against what was said and what was so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from trainer.call import Call, CallState
from trainer.content.kinds import Ability
from trainer.dialogue.types import Deal, Payment
from trainer.note import CallNote, Field, Flag, Mark, flags_of, judge_note
from trainer.understanding.types import Method
from trainer.vocabulary import Role

CallOf = Callable[[str], Call]


def marks(call: Call, state: CallState, note: CallNote) -> dict[Field, Mark]:
    return {mark.field: mark.mark for mark in judge_note(call.setup, state, note)}


@pytest.fixture
def call(calls: CallOf) -> Call:
    return calls("fruit-zhou")


@pytest.fixture
def agreed(call: Call, today: date) -> CallState:
    """A call in which two payments by app were agreed."""
    state = call.open(3, today)
    payments = (Payment(500_000, today), Payment(1_900_000, today.replace(day=16)))
    deal = Deal(payments, Method.APP, agreed=True, read_back=True)
    return replace(state, dialogue=replace(state.dialogue, deal=deal))


def test_an_empty_note_is_missing_what_the_call_holds(call: Call, agreed: CallState) -> None:
    found = marks(call, agreed, CallNote())
    assert {found[name] for name in (Field.CODE, Field.WHO, Field.AMOUNT, Field.DAY, Field.METHOD)} == {Mark.MISSING}
    assert Field.NOT_AT not in found


@pytest.mark.parametrize("amount", [2_400_000, 500_000])
def test_a_promise_is_right_as_its_sum_or_as_one_of_its_payments(call: Call, agreed: CallState, amount: int) -> None:
    note = CallNote(amount_minor=amount, day=date(2026, 3, 16), method=Method.APP, code="PTP", who=Role.DEBTOR)
    found = marks(call, agreed, note)
    assert {found[name] for name in (Field.AMOUNT, Field.DAY, Field.METHOD, Field.WHO)} == {Mark.RIGHT}


def test_a_promise_that_was_never_made_is_wrong(call: Call, today: date) -> None:
    found = judge_note(call.setup, call.open(3, today), CallNote(amount_minor=500_000))
    assert next(mark for mark in found if mark.field is Field.AMOUNT).was == ("none",)
    assert next(mark for mark in found if mark.field is Field.AMOUNT).mark is Mark.WRONG


def test_another_sum_day_or_way_than_agreed_is_wrong(call: Call, agreed: CallState) -> None:
    note = CallNote(amount_minor=100, day=date(2026, 5, 1), method=Method.CASH)
    found = marks(call, agreed, note)
    assert {found[name] for name in (Field.AMOUNT, Field.DAY, Field.METHOD)} == {Mark.WRONG}


def test_ability_is_held_against_the_purse(call: Call, agreed: CallState) -> None:
    by_ability = {item: marks(call, agreed, CallNote(ability=item))[Field.ABILITY] for item in Ability}
    assert sorted(by_ability.values()) == [Mark.RIGHT, Mark.WRONG, Mark.WRONG]


def test_words_for_the_reason_are_laid_beside_his_own(call: Call, agreed: CallState) -> None:
    assert marks(call, agreed, CallNote(reason="下家没给钱"))[Field.REASON] is Mark.COMPARE


@pytest.mark.parametrize(
    ("flags", "expected"),
    [(frozenset(), Mark.MISSING), (frozenset({Flag.DISPUTE}), Mark.RIGHT), (frozenset({Flag.COMPLAINT}), Mark.WRONG)],
)
def test_flags_follow_from_what_was_said(call: Call, agreed: CallState, flags: frozenset[Flag], expected: Mark) -> None:
    state = replace(agreed, dialogue=replace(agreed.dialogue, disputed=True))
    assert flags_of(state) == {Flag.DISPUTE}
    assert marks(call, state, CallNote(flags=flags))[Field.FLAGS] is expected


def test_somebody_else_on_the_line_is_asked_for_no_promise(calls: CallOf, today: date) -> None:
    call = calls("mother-chen")
    state = call.open(3, today)
    found = marks(call, state, CallNote(who=Role.DEBTOR))
    assert found[Field.WHO] is Mark.WRONG
    assert not {Field.REASON, Field.ABILITY, Field.WILLINGNESS, Field.AMOUNT} & set(found)


@pytest.mark.parametrize(
    ("day", "at", "expected"),
    [(None, None, Mark.MISSING), (date(2026, 3, 12), None, Mark.MISSING), (date(2026, 3, 12), time(15), Mark.RIGHT)],
)
def test_a_next_step_needs_day_and_hour(
    call: Call, agreed: CallState, day: date | None, at: time | None, expected: Mark
) -> None:
    assert marks(call, agreed, CallNote(next_day=day, next_at=at))[Field.NEXT_WHEN] is expected
