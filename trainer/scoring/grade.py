"""The one decider: from what a reply does, in its moment, to five grades with evidence and confidence."""

from __future__ import annotations

from collections.abc import Iterable

from trainer.scoring import commitment, courteous, firm, lawful, listen
from trainer.scoring.leaning import settled
from trainer.scoring.types import Verdict, Verdicts
from trainer.understanding.types import Moment, Reading
from trainer.vocabulary import Principle

SURE_FROM = 0.70
"""Four verdicts in five are surer than this; below it a verdict is shown as 'not sure' and not counted."""
PAGES = (listen.judge, courteous.judge, firm.judge, commitment.judge, lawful.judge)


def grade(reading: Reading, moment: Moment, sure_from: float = SURE_FROM) -> Verdicts:
    """Five verdicts on *reading* in *moment*; those below *sure_from* (0..1) are marked as not sure."""
    verdicts: Iterable[Verdict] = (
        settled(judge(reading, moment, sure_from), reading, moment, sure_from) for judge in PAGES
    )
    by_principle = {verdict.principle: verdict for verdict in verdicts}
    return {principle: by_principle[principle] for principle in Principle}
