"""A whole call: pure, deterministic, never stuck, and judged by what was said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import strategies
from trainer.call import Call, CallState
from trainer.content.setup import Setup
from trainer.dialogue.debtor import PATIENCE, Debtor
from trainer.dialogue.purse import Purse
from trainer.dialogue.types import ClaimKind, State
from trainer.store.record import decode_turn, encode_turn
from trainer.understanding.reader import Reader
from trainer.understanding.readers import Lexicons
from trainer.understanding.types import FoundViolation, Moment, Reading, Span
from trainer.vocabulary import Grade, Role, Violation

ANY_CALL = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
NAMES = (
    "fruit-zhou", "zhou-again", "wage-liu", "doubt-he", "spouse-chen", "mother-chen", "paid-wu", "father-sun", "digger-ma",
    "digger-return", "repair-tang", "tired-guo", "us-medical-bill", "us-wages", "us-wages-again", "uk-bereaved",
    "uk-fraud-doubt", "uk-wife-answers", "uk-daughter-answers",
)  # fmt: skip


def fold(call: Call, replies: tuple[str, ...], seed: int, today: date) -> CallState:
    state = call.open(seed, today)
    for reply in replies:
        if state.ended:
            break
        state, _ = call.step(state, reply)
    return state


def test_every_shipped_scenario_is_named_here(setups: dict[str, Setup]) -> None:
    assert set(setups) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
@ANY_CALL
@given(replies=st.lists(strategies.texts, max_size=6).map(tuple), seed=st.integers(0, 999))
def test_same_seed_and_replies_give_the_same_call(
    calls: Callable[[str], Call], today: date, name: str, replies: tuple[str, ...], seed: int
) -> None:
    first, second = (fold(calls(name), replies, seed, today) for _ in range(2))
    assert first == second
    assert [encode_turn(turn) for turn in first.turns] == [encode_turn(turn) for turn in second.turns]
    assert all(decode_turn(encode_turn(turn)) == turn for turn in first.turns)


@pytest.mark.parametrize("name", NAMES)
@ANY_CALL
@given(data=st.data(), seed=st.integers(0, 999))
def test_no_debtor_gets_stuck_or_says_a_thing_twice(
    setups: dict[str, Setup], today: date, name: str, data: st.DataObject, seed: int
) -> None:
    setup = setups[name]
    debtor = Debtor(setup)
    state = debtor.open(seed, today)
    spoken = [part.text for part in state.last.parts] if state.last else []
    made = strategies.readings(setup.language, tuple(setup.topics))
    for _ in range(PATIENCE + 1):
        if state.ended is not None:
            break
        state, line = debtor.respond(state, data.draw(made))
        assert line.text.strip()
        assert "{" not in line.text
        spoken += [part.text for part in line.parts]
        _keeps_to_his_purse(setup, state)
    assert state.ended is not None
    assert len(spoken) == len(set(spoken))


def _keeps_to_his_purse(setup: Setup, state: State) -> None:
    truth = setup.truths[state.truth]
    purse = Purse.of(truth, setup.case, state.today)
    for part in state.last.parts if state.last else ():
        claim = part.claim
        if claim is not None and claim.kind in (ClaimKind.OFFER, ClaimKind.PROMISE) and claim.true:
            assert purse.affords(claim.payments), (part, claim)
        if claim is not None and not claim.true and claim.kind is ClaimKind.PROMISE:
            assert truth.false_promise


def test_the_truth_changes_with_the_seed_and_stays_in_a_retry(calls: Callable[[str], Call], today: date) -> None:
    call = calls("fruit-zhou")
    drawn = {call.open(seed, today).dialogue.truth for seed in range(40)}
    assert drawn == set(range(len(call.setup.truths)))
    state = fold(call, ("您好，是周老板吗？", "我是禾顺的小孙"), 3, today)
    again = call.rewind(state, 2)
    assert again.dialogue.truth == state.dialogue.truth
    assert again.turns == state.turns[:1]


def test_a_call_that_has_ended_takes_no_more_replies(calls: Callable[[str], Call], today: date) -> None:
    call = calls("fruit-zhou")
    state = call.hang_up(call.open(1, today))
    assert state.ended
    with pytest.raises(ValueError, match="ended"):
        call.step(state, "喂？")


def test_a_debt_named_before_verification_is_a_red_line_with_its_words(
    calls: Callable[[str], Call], today: date
) -> None:
    call = calls("fruit-zhou")
    reply = "喂，您欠我们公司的两万四逾期了。"
    _, turn = call.step(call.open(1, today), reply)
    codes = [line.code.value for line in turn.red_lines]
    assert codes == ["privacy_breach"]
    assert turn.red_lines[0].span.of(reply) in reply
    assert turn.advice[0].law
    assert turn.advice[0].better


def test_a_third_party_is_told_nothing_and_that_is_a_full_result(calls: Callable[[str], Call], today: date) -> None:
    call = calls("spouse-chen")
    replies = (
        "您好，请问是陈先生本人吗？",
        "我姓李，具体的事情只能跟陈先生本人说，不方便跟您讲。",
        "不好意思，涉及他个人信息，我真不能透露。麻烦您请他下午三点给我回个电话，谢谢。",
    )
    state = fold(call, replies, 1, today)
    debrief = call.finish(state)
    assert state.dialogue.speaker is not Role.DEBTOR or state.dialogue.person == -1
    assert not debrief.score.auto_fail
    assert all(turn.verdicts["lawful"].grade is not Grade.BAD for turn in state.turns)  # type: ignore[index]


def test_naming_the_debt_to_the_spouse_fails_the_call_in_china(calls: Callable[[str], Call], today: date) -> None:
    call = calls("spouse-chen")
    state = fold(call, ("您好，请问是陈先生吗？", "他欠我们公司三万块钱逾期了，您替他还一下吧。"), 1, today)
    debrief = call.finish(state)
    assert {line.code.value for line in debrief.score.auto_fail} & {"third_party_disclosure", "third_party_pressure"}
    assert debrief.score.level == "not_yet"


def test_no_reply_at_all_is_not_observed_rather_than_bad(calls: Callable[[str], Call], today: date) -> None:
    call = calls("fruit-zhou")
    debrief = call.finish(call.hang_up(call.open(1, today)))
    assert all(score.score is None for score in debrief.score.principles.values())
    assert debrief.score.overall == 0


def test_the_creditors_own_name_is_no_advice_to_borrow(calls: Callable[[str], Call], today: date) -> None:
    call = calls("fruit-zhou")
    state = fold(call, ("您好，请问是周德贵吗？",), 1, today)
    _, turn = call.step(state, "你欠禾顺小贷两万四，今天必须还。")
    assert "debt_spiral" not in {line.code.value for line in turn.red_lines}
    _, worse = call.step(state, "你去网贷再借两万四，把禾顺小贷的还上。")
    assert "debt_spiral" in {line.code.value for line in worse.red_lines}


class _Suspicious(Reader):
    """Sees the same wrong in every reply, as surely as it was told to."""

    def __init__(self, p: float) -> None:
        super().__init__(Lexicons())
        self.p = p

    def read(self, reply: str, moment: Moment, topics: Mapping[str, tuple[str, ...]] = MappingProxyType({})) -> Reading:
        found = FoundViolation(Violation.ABUSE, (Span(0, len(reply)),), self.p)
        return replace(super().read(reply, moment, topics), violations=(found,))


def test_a_wrong_that_may_be_none_does_not_hurt_the_debtor(setups: dict[str, Setup], today: date) -> None:
    feelings = {}
    for p in (0.1, 0.5, 0.95):
        call = Call(setups["us-wages"], _Suspicious(p))
        _, turn = call.step(call.open(1, today), "Is that Marcus?")
        feelings[p] = turn.feelings
        assert [line.sure for line in turn.red_lines] == [p > 0.9]
    assert feelings[0.1] == feelings[0.5] != feelings[0.95]
