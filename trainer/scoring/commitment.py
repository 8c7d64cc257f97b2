"""Secure a commitment: moving towards an amount, a day and a way of paying, and pinning them down.

Good is asking for one, proposing a plan, reading the promise back, fixing the next contact, giving the official channel, or a
demand that itself names two of amount, date and way. Bad is letting a promise or the end of the call go by with nothing pinned.
"""

from __future__ import annotations

from trainer.scoring.firm import excused
from trainer.scoring.types import Verdict
from trainer.scoring.verdict import by_line, by_moves, found_moves, neutral, opened
from trainer.understanding.types import Moment, Reading, ReplyKind
from trainer.vocabulary import Grade, LineTag, Move, Principle, Violation

GOOD = (
    Move.ASK_COMMITMENT,
    Move.PROPOSE_PLAN,
    Move.CONFIRM_COMMITMENT,
    Move.SCHEDULE_FOLLOWUP,
    Move.GIVE_PAYMENT_CHANNEL,
)
LETS_SLIP = (Move.ACCEPT_VAGUE, Move.CONCEDE)
HINTS = (LineTag.PROMISES, LineTag.OFFERS_PART)
SPOILS = (Violation.PRIVATE_PAYMENT, Violation.DEBT_SPIRAL)


def _names_two(reading: Reading) -> bool:
    terms = reading.terms
    return sum((bool(terms.amounts), bool(terms.dates), terms.method is not None)) >= 2


def judge(reading: Reading, moment: Moment, sure_from: float) -> Verdict:
    """How far the reply moves towards a concrete promise."""
    good = found_moves(reading, GOOD)
    demand = found_moves(reading, (Move.DEMAND_PAYMENT,))
    if demand and _names_two(reading):
        good = (*good, *demand)
    spoiled = any(found.code in SPOILS for found in reading.violations)
    misread = reading.makes(Move.CONFIRM_COMMITMENT) and any(
        found.code is Violation.DECEPTION for found in reading.violations
    )
    if good and not spoiled and not misread:
        return by_moves(Principle.COMMITMENT, Grade.GOOD, "commitment", good, sure_from)
    slips = found_moves(reading, LETS_SLIP)
    if slips and not excused(moment):
        return by_moves(Principle.COMMITMENT, Grade.BAD, "commitment.slips", slips, sure_from)
    if reading.kind is not ReplyKind.WORDS or spoiled or misread or excused(moment):
        return neutral(Principle.COMMITMENT, reading, sure_from)
    closes = found_moves(reading, (Move.CLOSE_CALL,))
    if closes and moment.verified and (moment.promised is None or not moment.promised.parts):
        return by_moves(Principle.COMMITMENT, Grade.BAD, "commitment.closes", closes, sure_from)
    if opened(moment, HINTS) and not (moment.promised and moment.promised.method and moment.promised.parts):
        return by_line(Principle.COMMITMENT, "commitment.ignored", reading, moment, sure_from)
    return neutral(Principle.COMMITMENT, reading, sure_from)
