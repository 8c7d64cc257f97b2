"""What only the moment can tell about a reply: small pure functions, run in order over the reading so far.

Each returns what it adds; a later one sees what the earlier ones found. They add and never take away.
"""

from __future__ import annotations

from dataclasses import replace

from trainer.understanding.facts.bargain import concede, misread_promise, overcharge
from trainer.understanding.facts.draft import Draft, Fact
from trainer.understanding.facts.duties import (
    ignore_dispute,
    ignore_vulnerability,
    privacy_breach,
    third_party_pressure,
)
from trainer.understanding.facts.listening import accept_vague, acknowledge, answer_question, repeat_question
from trainer.understanding.findings import merge_moves, merge_violations
from trainer.understanding.types import FoundMove, FoundViolation, Moment, Reading

__all__ = ["FACTS", "Draft", "Fact", "with_facts"]

FACTS: tuple[Fact, ...] = (
    answer_question,
    acknowledge,
    repeat_question,
    accept_vague,
    concede,
    misread_promise,
    overcharge,
    privacy_breach,
    third_party_pressure,
    ignore_vulnerability,
    ignore_dispute,
)
"""In the order of use: what listens comes before what breaches, which asks whether anything was taken up."""


def with_facts(draft: Draft, moment: Moment) -> Reading:
    """The reading of *draft* with all that the moment adds to it."""
    reading = draft.reading
    for fact in FACTS:
        found = fact(replace(draft, reading=reading), moment)
        if found:
            moves = tuple(each for each in found if isinstance(each, FoundMove))
            breaches = tuple(each for each in found if isinstance(each, FoundViolation))
            reading = replace(
                reading,
                moves=merge_moves((*reading.moves, *moves)),
                violations=merge_violations((*reading.violations, *breaches)),
            )
    return reading
