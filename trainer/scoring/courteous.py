"""Stay courteous: explicit courtesy, and calm under abuse.

Good needs a marker: a greeting, please, thanks, an apology, condolence, a goodbye, or calm kept when sworn at. Bad is an
insult, a sneer, contempt or profanity. A threat in even words is neither.
"""

from __future__ import annotations

from trainer.scoring.types import Verdict
from trainer.scoring.verdict import by_moves, by_violations, found_moves, found_violations, neutral, opened
from trainer.understanding.types import Moment, Reading
from trainer.vocabulary import Grade, LineTag, Move, Principle, Violation

CONTEMPT = (Violation.ABUSE, Violation.DISCRIMINATION)
CALM = (Move.SET_BOUNDARY, Move.EMPATHIZE, Move.ACKNOWLEDGE)


def judge(reading: Reading, moment: Moment, sure_from: float) -> Verdict:
    """How courteous the reply is."""
    contempt = found_violations(reading, CONTEMPT)
    if contempt:
        return by_violations(Principle.COURTEOUS, "courteous.contempt", contempt, sure_from)
    courtesy = found_moves(reading, (Move.COURTESY,))
    if courtesy:
        return by_moves(Principle.COURTEOUS, Grade.GOOD, "courteous.courtesy", courtesy, sure_from)
    calm = found_moves(reading, CALM)
    if calm and opened(moment, (LineTag.ABUSES,)):
        return by_moves(Principle.COURTEOUS, Grade.GOOD, "courteous.calm", calm, sure_from)
    boundary = found_moves(reading, (Move.SET_BOUNDARY,))
    if boundary:
        return by_moves(Principle.COURTEOUS, Grade.GOOD, "courteous.calm", boundary, sure_from)
    return neutral(Principle.COURTEOUS, reading, sure_from)
