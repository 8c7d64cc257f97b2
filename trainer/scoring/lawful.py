"""Keep it lawful: doing the duty of the moment, and never a violation.

Good is a duty when it falls due: verifying who speaks before the debt is named, saying who calls, a notice, silence towards a
third party, an open door for a dispute or a vulnerability. Bad is any violation.
"""

from __future__ import annotations

from trainer.scoring.types import Verdict
from trainer.scoring.verdict import by_moves, by_violations, found_moves, neutral, opened
from trainer.understanding.types import Moment, Reading
from trainer.vocabulary import Grade, LineTag, Move, Party, Principle

COUNTS_FROM = 0.5
"""Probability from which a violation is spoken of at all."""
CARE: tuple[tuple[Move, ...], ...] = (
    (
        *(Move.VERIFY_IDENTITY, Move.INTRODUCE_SELF, Move.GIVE_NOTICE),
        *(Move.CHECK_PRIVACY, Move.DECLINE_DISCLOSURE, Move.OFFER_SUPPORT),
    ),
    (Move.PROBE, Move.ACKNOWLEDGE, Move.EMPATHIZE),
    (Move.GIVE_PAYMENT_CHANNEL, Move.DEFER_TO_AUTHORITY, Move.CLOSE_CALL, Move.SCHEDULE_FOLLOWUP, Move.ANSWER_QUESTION),
)
"""What a duty can be done by, the likeliest first; whether it was one, only the moment tells."""


def duties(moment: Moment) -> tuple[Move, ...]:
    """The moves that would perform a duty of this moment."""
    due: list[Move] = []
    if not moment.verified:
        due.append(Move.VERIFY_IDENTITY)
    if not moment.introduced or opened(moment, (LineTag.ASKS_WHO,)):
        due.append(Move.INTRODUCE_SELF)
    if not moment.noticed:
        due.append(Move.GIVE_NOTICE)
    if moment.party in (Party.THIRD_PARTY, Party.UNKNOWN) and not moment.verified:
        due.append(Move.DECLINE_DISCLOSURE)
    if not moment.debt_named:
        due.append(Move.CHECK_PRIVACY)
    if moment.disputed or moment.vulnerable or moment.stop_requested:
        due.append(Move.OFFER_SUPPORT)
    if opened(moment, (LineTag.DISPUTES, LineTag.COMPLAINS, LineTag.THREATENS)):
        due.append(Move.OFFER_SUPPORT)
    if opened(moment, (LineTag.DISPUTES,)):
        due += [Move.PROBE, Move.ACKNOWLEDGE]
    if moment.suicidal:
        due += [Move.PROBE, Move.EMPATHIZE, Move.OFFER_SUPPORT]
    elif opened(moment, (LineTag.REVEALS_VULNERABILITY,)):
        due += [Move.EMPATHIZE, Move.OFFER_SUPPORT]
    return tuple(due)


def judge(reading: Reading, moment: Moment, sure_from: float) -> Verdict:
    """Whether the reply keeps the law and does its duty."""
    broken = tuple(found for found in reading.violations if found.p >= COUNTS_FROM)
    if broken:
        surest = tuple(sorted(broken, key=lambda found: -found.p))
        return by_violations(Principle.LAWFUL, f"lawful.{surest[0].code}", surest, sure_from)
    done = found_moves(reading, duties(moment))
    if done:
        return by_moves(Principle.LAWFUL, Grade.GOOD, "lawful", done, sure_from)
    return neutral(Principle.LAWFUL, reading, sure_from)
