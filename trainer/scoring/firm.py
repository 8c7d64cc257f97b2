"""Stay firm: asking for payment outright, holding the obligation, saying true consequences, coming back to the point.

Bad is giving in: a delay granted without authority, a vague promise accepted, 'when could you pay?' and nothing more. Where a
suicide risk, an illness, a dispute or a third party is on the line, putting payment off is neither.
"""

from __future__ import annotations

from trainer.scoring.types import Verdict
from trainer.scoring.verdict import by_moves, found_moves, neutral
from trainer.understanding.types import FoundMove, Moment, Reading
from trainer.vocabulary import Grade, Move, Party, Principle

GOOD = (
    Move.DEMAND_PAYMENT,
    Move.REBUT_EXCUSE,
    Move.STATE_CONSEQUENCE,
    Move.REDIRECT,
    Move.DEFER_TO_AUTHORITY,
    Move.PROPOSE_PLAN,
)
GIVES_IN = (Move.CONCEDE, Move.ACCEPT_VAGUE)
WEAK_ALONE = (Move.ASK_OPEN_DATE, Move.ASK_CONVENIENT)
HELD_BACK_BY = (Move.SCHEDULE_FOLLOWUP, Move.ASK_COMMITMENT)


def excused(moment: Moment) -> bool:
    """Whether this moment asks for restraint, so that holding back is no weakness and pressing no virtue."""
    return moment.suicidal or moment.vulnerable or moment.disputed or moment.party is Party.THIRD_PARTY


def _presses(found: FoundMove, reading: Reading) -> bool:
    """A plan is firm when it presses for a start, a date or an amount, not when merely floated."""
    if found.move is not Move.PROPOSE_PLAN:
        return True
    return bool(reading.terms) or reading.makes(Move.ASK_COMMITMENT, Move.DEMAND_PAYMENT)


def _within_violation(found: FoundMove, reading: Reading) -> bool:
    """A demand that is only part of a threat is not firmness."""
    spans = [span for violation in reading.violations for span in violation.spans]
    return all(any(v.start <= s.start and s.end <= v.end for v in spans) for s in found.spans)


def judge(reading: Reading, moment: Moment, sure_from: float) -> Verdict:
    """How firm the reply is."""
    gives_in = found_moves(reading, GIVES_IN)
    if gives_in and not excused(moment):
        return by_moves(Principle.FIRM, Grade.BAD, "firm", gives_in, sure_from)
    good = tuple(
        found
        for found in found_moves(reading, GOOD)
        if _presses(found, reading) and not _within_violation(found, reading)
    )
    if good and not excused(moment):
        return by_moves(Principle.FIRM, Grade.GOOD, "firm", good, sure_from)
    weak = found_moves(reading, WEAK_ALONE)
    if weak and not excused(moment) and not reading.makes(*HELD_BACK_BY):
        return by_moves(Principle.FIRM, Grade.BAD, "firm", weak, sure_from)
    return neutral(Principle.FIRM, reading, sure_from)
