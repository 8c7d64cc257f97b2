"""Listen: taking up what the debtor said or asked, asking for the reason, finding out the facts.

Good is an answer, an acknowledgement, a feeling named, the reason asked for, or a question on facts. Bad is brushing aside,
asking again what was answered, or leaving a question, a reason or a feeling without any answer.
"""

from __future__ import annotations

from trainer.scoring.types import Verdict
from trainer.scoring.verdict import by_line, by_moves, by_violations, found_moves, found_violations, neutral, opened
from trainer.understanding.types import Moment, Reading, ReplyKind
from trainer.vocabulary import Grade, LineTag, Move, Principle, Violation

GOOD = (Move.ACKNOWLEDGE, Move.EMPATHIZE, Move.ANSWER_QUESTION, Move.ASK_REASON, Move.PROBE)
BAD = (Move.DISMISS, Move.REPEAT_QUESTION)
OVERRIDES = (Violation.IGNORE_VULNERABILITY, Violation.IGNORE_DISPUTE)
CALLS_FOR_IT = (
    LineTag.ASKS,
    LineTag.ASKS_WHO,
    LineTag.GIVES_REASON,
    LineTag.SHOWS_FEELING,
    LineTag.REVEALS_VULNERABILITY,
    LineTag.HINTS_SUICIDE,
    LineTag.DISPUTES,
    LineTag.COMPLAINS,
    LineTag.REQUESTS_STOP,
)
RESPONDS = (
    Move.REBUT_EXCUSE,
    Move.DEFER_TO_AUTHORITY,
    Move.DECLINE_DISCLOSURE,
    Move.INTRODUCE_SELF,
    Move.OFFER_SUPPORT,
    Move.STATE_CONSEQUENCE,
    Move.PROPOSE_PLAN,
    Move.GIVE_PAYMENT_CHANNEL,
    Move.CONFIRM_COMMITMENT,
    Move.ASK_COMMITMENT,
    Move.CONCEDE,
    Move.SET_BOUNDARY,
    Move.CLOSE_CALL,
    Move.STATE_DEBT,
)
"""Moves that respond to what was said without taking it up: neither good nor bad."""


def judge(reading: Reading, moment: Moment, sure_from: float) -> Verdict:
    """How well the reply listens."""
    weak = found_moves(reading, BAD)
    good = found_moves(reading, GOOD)
    if weak and max(f.p for f in weak) >= max((f.p for f in good), default=0.0) - 0.15:
        return by_moves(Principle.LISTEN, Grade.BAD, "listen", weak, sure_from)
    overrides = found_violations(reading, OVERRIDES)
    if overrides:
        return by_violations(Principle.LISTEN, "listen.override", overrides, sure_from)
    if good:
        return by_moves(Principle.LISTEN, Grade.GOOD, "listen", good, sure_from)
    ignores = opened(moment, CALLS_FOR_IT) and not reading.makes(*RESPONDS)
    if ignores and reading.kind is ReplyKind.WORDS:
        return by_line(Principle.LISTEN, "listen.ignored", reading, moment, sure_from)
    return neutral(Principle.LISTEN, reading, sure_from)
