"""Grades follow from moves, violations and the moment; none without evidence."""

from __future__ import annotations

import pytest

from trainer.scoring.grade import grade
from trainer.scoring.types import Verdict, Where
from trainer.understanding.types import FoundMove, FoundViolation, Moment, Reading, Span
from trainer.vocabulary import Grade, Language, LineTag, Move, Party, Principle, Regime, Violation

GOOD, NEUTRAL, BAD = Grade.GOOD, Grade.NEUTRAL, Grade.BAD


def reading(*found: Move | Violation, p: float = 0.9, coverage: float = 1.0) -> Reading:
    moves = tuple(FoundMove(f, (Span(i, i + 1),), p) for i, f in enumerate(found) if isinstance(f, Move))
    codes = tuple(
        FoundViolation(f, (Span(50 + i, 51 + i),), p) for i, f in enumerate(found) if isinstance(f, Violation)
    )
    return Reading("x" * 80, Language.EN, moves=moves, violations=codes, coverage=coverage)


def moment(*opens: LineTag, **changes: object) -> Moment:
    values: dict[str, object] = {
        "lang": Language.EN,
        "regime": Regime.US,
        "party": Party.DEBTOR,
        "verified": True,
        "introduced": True,
        "noticed": True,
        "debt_named": True,
        "line": "some line",
        "opens": frozenset(opens),
    }
    return Moment(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "opens", "principle", "expected"),
    [
        ((Move.ACKNOWLEDGE,), (), Principle.LISTEN, GOOD),
        ((Move.DISMISS,), (), Principle.LISTEN, BAD),
        ((Move.REPEAT_QUESTION, Move.ASK_REASON), (), Principle.LISTEN, BAD),
        ((Move.DEMAND_PAYMENT,), (LineTag.GIVES_REASON,), Principle.LISTEN, BAD),
        ((Move.REBUT_EXCUSE,), (LineTag.GIVES_REASON,), Principle.LISTEN, NEUTRAL),
        ((Move.DEMAND_PAYMENT,), (), Principle.LISTEN, NEUTRAL),
        ((Violation.IGNORE_DISPUTE,), (LineTag.DISPUTES,), Principle.LISTEN, BAD),
        ((Move.COURTESY,), (), Principle.COURTEOUS, GOOD),
        ((Move.COURTESY, Violation.ABUSE), (), Principle.COURTEOUS, BAD),
        ((Violation.FALSE_LEGAL_THREAT,), (), Principle.COURTEOUS, NEUTRAL),
        ((Move.ACKNOWLEDGE,), (LineTag.ABUSES,), Principle.COURTEOUS, GOOD),
        ((Move.SET_BOUNDARY,), (), Principle.COURTEOUS, GOOD),
        ((Move.DEMAND_PAYMENT,), (), Principle.FIRM, GOOD),
        ((Move.CONCEDE,), (), Principle.FIRM, BAD),
        ((Move.ASK_OPEN_DATE,), (), Principle.FIRM, BAD),
        ((Move.ASK_OPEN_DATE, Move.DEMAND_PAYMENT), (), Principle.FIRM, GOOD),
        ((Move.ASK_CONVENIENT, Move.SCHEDULE_FOLLOWUP), (), Principle.FIRM, NEUTRAL),
        ((Move.PROPOSE_PLAN,), (), Principle.FIRM, NEUTRAL),
        ((Move.PROPOSE_PLAN, Move.ASK_COMMITMENT), (), Principle.FIRM, GOOD),
        ((Move.DEFER_TO_AUTHORITY,), (LineTag.REQUESTS_WAIVER,), Principle.FIRM, GOOD),
        ((Move.ASK_COMMITMENT,), (), Principle.COMMITMENT, GOOD),
        ((Move.DEMAND_PAYMENT,), (), Principle.COMMITMENT, NEUTRAL),
        ((Move.ACCEPT_VAGUE,), (LineTag.PROMISES,), Principle.COMMITMENT, BAD),
        ((Move.ACKNOWLEDGE,), (LineTag.PROMISES,), Principle.COMMITMENT, BAD),
        ((Move.CLOSE_CALL,), (), Principle.COMMITMENT, BAD),
        ((Move.GIVE_PAYMENT_CHANNEL, Violation.PRIVATE_PAYMENT), (), Principle.COMMITMENT, NEUTRAL),
        ((Move.CONFIRM_COMMITMENT, Violation.DECEPTION), (), Principle.COMMITMENT, NEUTRAL),
        ((Violation.HARASSMENT,), (), Principle.LAWFUL, BAD),
        ((Move.STATE_CONSEQUENCE,), (), Principle.LAWFUL, NEUTRAL),
        ((Move.OFFER_SUPPORT,), (LineTag.DISPUTES,), Principle.LAWFUL, GOOD),
    ],
)
def test_grades_follow_from_moves(
    found: tuple[Move | Violation, ...], opens: tuple[LineTag, ...], principle: Principle, expected: Grade
) -> None:
    assert grade(reading(*found), moment(*opens))[principle].grade is expected


@pytest.mark.parametrize(
    ("changes", "found", "expected"),
    [
        ({"verified": False, "party": Party.UNKNOWN}, Move.VERIFY_IDENTITY, GOOD),
        ({}, Move.VERIFY_IDENTITY, NEUTRAL),
        ({"introduced": False}, Move.INTRODUCE_SELF, GOOD),
        ({"noticed": False}, Move.GIVE_NOTICE, GOOD),
        ({"verified": False, "party": Party.THIRD_PARTY}, Move.DECLINE_DISCLOSURE, GOOD),
        ({}, Move.DECLINE_DISCLOSURE, NEUTRAL),
        ({"vulnerable": True}, Move.OFFER_SUPPORT, GOOD),
        ({"suicidal": True}, Move.EMPATHIZE, GOOD),
    ],
)
def test_a_duty_earns_lawful_only_in_its_moment(changes: dict[str, object], found: Move, expected: Grade) -> None:
    assert grade(reading(found), moment(**changes))[Principle.LAWFUL].grade is expected


@pytest.mark.parametrize("state", ["suicidal", "vulnerable", "disputed"])
def test_holding_back_is_no_weakness_where_the_moment_asks_for_restraint(state: str) -> None:
    verdicts = grade(reading(Move.CONCEDE), moment(**{state: True}))
    assert verdicts[Principle.FIRM].grade is NEUTRAL
    assert verdicts[Principle.COMMITMENT].grade is NEUTRAL


def test_a_demand_that_is_only_part_of_a_threat_is_not_firm() -> None:
    whole = Span(0, 20)
    threat = Reading(
        "y" * 20,
        Language.EN,
        moves=(FoundMove(Move.DEMAND_PAYMENT, (Span(2, 8),), 0.9),),
        violations=(FoundViolation(Violation.VIOLENCE_THREAT, (whole,), 0.9),),
        coverage=1.0,
    )
    verdicts = grade(threat, moment())
    assert verdicts[Principle.FIRM].grade is NEUTRAL
    assert verdicts[Principle.LAWFUL].grade is BAD


def test_a_miss_points_at_the_line_and_is_not_sure_when_little_was_understood() -> None:
    verdict = grade(reading(coverage=0.0), moment(LineTag.ASKS))[Principle.LISTEN]
    assert verdict.grade is BAD
    assert verdict.evidence[0].where is Where.LINE
    assert not verdict.sure
    assert grade(reading(coverage=1.0), moment(LineTag.ASKS))[Principle.LISTEN].sure


def test_a_weak_finding_is_not_sure_and_not_counted() -> None:
    verdict = grade(reading(Violation.ABUSE, p=0.52), moment())[Principle.LAWFUL]
    assert verdict.grade is BAD
    assert not verdict.counts


def test_a_grade_without_evidence_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="evidence"):
        Verdict(Principle.LISTEN, Grade.GOOD, 0.9, "listen.probe")
