"""The one decider: from what a reply does, in its moment, to five grades with evidence and confidence."""

from __future__ import annotations

from collections.abc import Iterable

from trainer.scoring import commitment, courteous, firm, lawful, listen
from trainer.scoring.leaning import settled
from trainer.scoring.types import Verdict, Verdicts
from trainer.understanding.types import Moment, Reading
from trainer.vocabulary import Principle

PAGES = (listen.judge, courteous.judge, firm.judge, commitment.judge, lawful.judge)


def grade(reading: Reading, moment: Moment, sure_from: float = 0.55) -> Verdicts:
    """Five verdicts on *reading* in *moment*; those below *sure_from* (0..1) are marked as not sure."""
    verdicts: Iterable[Verdict] = (
        settled(judge(reading, moment, sure_from), reading, moment, sure_from) for judge in PAGES
    )
    by_principle = {verdict.principle: verdict for verdict in verdicts}
    return {principle: by_principle[principle] for principle in Principle}
