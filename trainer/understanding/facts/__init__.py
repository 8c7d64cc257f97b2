"""What only the moment can tell about a reply: small pure functions, run in order over the reading so far.

Each returns what it finds or withdraws; a later one sees what the earlier ones left.
"""

from __future__ import annotations

import re
from dataclasses import replace

from trainer.understanding.facts.bare import bare_terms
from trainer.understanding.facts.bargain import concede, misread_promise, overcharge, rightful_grant
from trainer.understanding.facts.draft import Draft, Fact, Finding, Withdrawn, overlap
from trainer.understanding.facts.duties import (
    ignore_dispute,
    ignore_vulnerability,
    privacy_breach,
    safety_question,
    third_party_pressure,
)
from trainer.understanding.facts.listening import accept_vague, acknowledge, answer_question, repeat_question
from trainer.understanding.facts.questions import fact_question, fixed_time, known_reason
from trainer.understanding.facts.readback import echoed_terms, empty_read_back, first_part, read_back, whole_sum
from trainer.understanding.findings import merge_moves, merge_violations
from trainer.understanding.normalise import normalise
from trainer.understanding.types import FoundMove, FoundViolation, Moment, Reading, Span
from trainer.vocabulary import Violation

__all__ = ["FACTS", "Draft", "Fact", "with_facts"]

FACTS: tuple[Fact, ...] = (
    read_back,
    empty_read_back,
    echoed_terms,
    whole_sum,
    first_part,
    bare_terms,
    fixed_time,
    safety_question,
    fact_question,
    answer_question,
    acknowledge,
    repeat_question,
    known_reason,
    rightful_grant,
    concede,
    accept_vague,
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
            reading = _with(reading, found)
    return _spared(_without_own_names(reading, moment), moment)


def _without_own_names(reading: Reading, moment: Moment) -> Reading:
    """The reading without borrowing that is only the name of the creditor or product of this very case."""
    text = normalise(reading.text)
    names = [normalise(name) for name in (moment.case.creditor, moment.case.product) if name]
    places = [Span(m.start(), m.end()) for name in names for m in re.finditer(re.escape(name), text)]
    if not places:
        return reading
    kept = tuple(
        found
        for found in reading.violations
        if found.code is not Violation.DEBT_SPIRAL
        or not all(any(overlap(span, place) for place in places) for span in found.spans)
    )
    return replace(reading, violations=kept)


_DEBT_WORDS = re.compile(
    r"欠|债|逾期|贷|还款|还钱|账|\b(?:debt|ow(?:e|es|ed|ing)|loan|overdue|behind|arrears|balance|payment)\b"
)
"""Without any of these, 'I'll speak to your sister' after a suicide hint is help and discloses nothing."""
_OF_OTHERS = frozenset({Violation.THIRD_PARTY_DISCLOSURE, Violation.THIRD_PARTY_PRESSURE, Violation.HARASSMENT})


def _spared(reading: Reading, moment: Moment) -> Reading:
    """The reading without breaches that only look so where somebody is being kept safe."""
    if not moment.suicidal or _DEBT_WORDS.search(normalise(reading.text)):
        return reading
    return replace(reading, violations=tuple(v for v in reading.violations if v.code not in _OF_OTHERS))


def _with(reading: Reading, found: tuple[Finding, ...]) -> Reading:
    moves = list(reading.moves)
    for each in found:
        if isinstance(each, Withdrawn):
            moves = [left for move in moves if (left := _without(move, each))]
    moves.extend(each for each in found if isinstance(each, FoundMove))
    breaches = (each for each in found if isinstance(each, FoundViolation))
    return replace(reading, moves=merge_moves(moves), violations=merge_violations((*reading.violations, *breaches)))


def _without(move: FoundMove, withdrawn: Withdrawn) -> FoundMove | None:
    """What is left of *move*; None where all its places are withdrawn."""
    if move.move is not withdrawn.move:
        return move
    spans = tuple(span for span in move.spans if span not in withdrawn.spans)
    return replace(move, spans=spans) if spans else None
