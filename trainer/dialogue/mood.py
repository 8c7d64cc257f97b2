"""Feelings: how a reply moves trust, irritation and pressure, and the mood that shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from trainer.content.kinds import Pace
from trainer.content.models import Temper
from trainer.dialogue.types import Feelings, Mood
from trainer.understanding.types import Reading
from trainer.vocabulary import Move, Violation

LOW, HIGH = 35, 65
"""Below LOW a feeling is 'low', from LOW 'some', from HIGH 'high'."""


@dataclass(frozen=True, slots=True)
class Shift:
    """How much one move or violation moves each feeling at a normal pace, in points of 100."""

    trust: int = 0
    irritation: int = 0
    pressure: int = 0


MOVES: Mapping[Move, Shift] = MappingProxyType(
    {
        Move.VERIFY_IDENTITY: Shift(),
        Move.INTRODUCE_SELF: Shift(trust=3),
        Move.GIVE_NOTICE: Shift(trust=2),
        Move.CHECK_PRIVACY: Shift(trust=4),
        Move.STATE_DEBT: Shift(pressure=4),
        Move.ASK_REASON: Shift(trust=6),
        Move.PROBE: Shift(trust=5, pressure=2),
        Move.ACKNOWLEDGE: Shift(trust=9, irritation=-7),
        Move.EMPATHIZE: Shift(trust=12, irritation=-10),
        Move.ANSWER_QUESTION: Shift(trust=7, irritation=-3),
        Move.COURTESY: Shift(trust=3, irritation=-4),
        Move.DEMAND_PAYMENT: Shift(irritation=4, pressure=10),
        Move.REBUT_EXCUSE: Shift(irritation=3, pressure=8),
        Move.STATE_CONSEQUENCE: Shift(irritation=2, pressure=14),
        Move.STATE_BENEFIT: Shift(trust=4, pressure=6),
        Move.REDIRECT: Shift(pressure=5),
        Move.PROPOSE_PLAN: Shift(trust=6, pressure=4),
        Move.ASK_COMMITMENT: Shift(trust=2, pressure=7),
        Move.CONFIRM_COMMITMENT: Shift(trust=5, pressure=4),
        Move.SCHEDULE_FOLLOWUP: Shift(trust=2, pressure=4),
        Move.DEFER_TO_AUTHORITY: Shift(trust=3),
        Move.GIVE_PAYMENT_CHANNEL: Shift(trust=3),
        Move.OFFER_SUPPORT: Shift(trust=12, irritation=-8, pressure=-4),
        Move.DECLINE_DISCLOSURE: Shift(trust=4, irritation=2),
        Move.SET_BOUNDARY: Shift(irritation=-12, trust=2),
        Move.CONCEDE: Shift(trust=3, pressure=-18),
        Move.ACCEPT_VAGUE: Shift(pressure=-14),
        Move.ASK_OPEN_DATE: Shift(pressure=-6),
        Move.ASK_CONVENIENT: Shift(pressure=-6),
        Move.REPEAT_QUESTION: Shift(trust=-5, irritation=8),
        Move.DISMISS: Shift(trust=-12, irritation=14),
    }
)
HEAVY = Shift(trust=-35, irritation=32, pressure=6)
LIGHT = Shift(trust=-18, irritation=14)
VIOLATIONS: Mapping[Violation, Shift] = MappingProxyType(
    {
        Violation.VIOLENCE_THREAT: HEAVY,
        Violation.ABUSE: HEAVY,
        Violation.IMPERSONATION: Shift(trust=-30, irritation=18, pressure=10),
        Violation.FALSE_LEGAL_THREAT: Shift(trust=-25, irritation=20, pressure=12),
        Violation.THIRD_PARTY_DISCLOSURE: HEAVY,
        Violation.THIRD_PARTY_PRESSURE: HEAVY,
        Violation.PUBLIC_SHAMING: HEAVY,
        Violation.HARASSMENT: HEAVY,
        Violation.DECEPTION: LIGHT,
        Violation.DEBT_SPIRAL: Shift(trust=-20, irritation=12),
        Violation.PRIVATE_PAYMENT: Shift(trust=-30, irritation=8),
        Violation.UNAUTHORIZED_FEE: Shift(trust=-18, irritation=16),
        Violation.PRIVACY_BREACH: LIGHT,
        Violation.IGNORE_VULNERABILITY: HEAVY,
        Violation.IGNORE_DISPUTE: Shift(trust=-22, irritation=20),
        Violation.DISCRIMINATION: HEAVY,
    }
)
_PACE = {Pace.SLOW: 0.65, Pace.NORMAL: 1.0, Pace.QUICK: 1.5}


def _bounded(value: float) -> int:
    return max(0, min(100, round(value)))


def moved(feelings: Feelings, reading: Reading, temper: Temper) -> Feelings:
    """The feelings after *reading*; praise said thrice in one breath counts once, blows all count."""
    shifts = [MOVES[found.move] for found in reading.moves if found.move in MOVES]
    gains = sorted((shift.trust for shift in shifts if shift.trust > 0), reverse=True)[:3]
    trust = sum(gains) + sum(shift.trust for shift in shifts if shift.trust < 0)
    calming = min((shift.irritation for shift in shifts), default=0)
    irritation = min(calming, 0) + sum(shift.irritation for shift in shifts if shift.irritation > 0)
    pressure = sum(shift.pressure for shift in shifts)
    for found in reading.violations:
        blow = VIOLATIONS[found.code]
        trust, irritation, pressure = trust + blow.trust, irritation + blow.irritation, pressure + blow.pressure
    if reading.violations:
        trust = min(trust, -10)
    return Feelings(
        _grown(feelings.trust, trust * _PACE[temper.trust]),
        _grown(feelings.irritation, irritation * _PACE[temper.irritation]),
        _grown(feelings.pressure, pressure * _PACE[temper.pressure]),
    )


def _grown(value: int, change: float) -> int:
    """*value* after *change*; the higher it stands, the less a rise still adds."""
    return _bounded(value + (change * (1 - value / 130) if change > 0 else change))


def level(value: int) -> str:
    """``low``, ``some`` or ``high``."""
    return "low" if value < LOW else "some" if value < HIGH else "high"


def mood_of(feelings: Feelings, *, in_trouble: bool = False, in_danger: bool = False) -> Mood:
    """The mood that shows from the feelings; *in_trouble* after a vulnerability, *in_danger* after a suicide hint."""
    if in_danger:
        return Mood.LOW
    if feelings.irritation >= HIGH:
        return Mood.ANGRY
    if feelings.irritation >= 42:
        return Mood.ANNOYED
    if in_trouble and feelings.trust < HIGH:
        return Mood.LOW
    if feelings.pressure >= HIGH and feelings.trust < HIGH:
        return Mood.ANXIOUS
    if feelings.trust >= HIGH:
        return Mood.WARM
    if feelings.trust >= LOW:
        return Mood.CALM
    return Mood.WARY
