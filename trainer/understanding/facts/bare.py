"""A fact about sums named with a day and nothing else: '£186 today, all of it' asks for it without a verb."""

from __future__ import annotations

from trainer.understanding.facts.draft import Draft, Finding
from trainer.understanding.findings import fact
from trainer.understanding.types import Moment, Span
from trainer.vocabulary import Move, Party

_SAID_OTHERWISE = (
    Move.DEMAND_PAYMENT,
    Move.PROPOSE_PLAN,
    Move.ASK_COMMITMENT,
    Move.CONFIRM_COMMITMENT,
    Move.STATE_DEBT,
    Move.STATE_CONSEQUENCE,
    Move.STATE_BENEFIT,
    Move.CONCEDE,
    Move.ACKNOWLEDGE,
)
_P = 0.65


def bare_terms(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """A sum with a day in one sentence that does nothing else: a demand for the whole, a plan for a part."""
    called, terms = moment.case.call_date, draft.reading.terms
    owes = moment.verified and moment.party in (Party.DEBTOR, Party.CO_BORROWER, Party.GUARANTOR)
    held = moment.suicidal or moment.vulnerable or moment.disputed or not moment.debt_named
    if called is None or not owes or held or not (terms.amounts and terms.dates):
        return ()
    taken = {segment.sentence for segment in draft.segments_with(*_SAID_OTHERWISE)}
    for amount in terms.amounts:
        segment = draft.segment_at(amount.span)
        if segment is None or segment.sentence in taken or amount.minor is None:
            continue
        days = [when for when in terms.dates if _sentence(draft, when.span) == segment.sentence and when.day >= called]
        if days:
            start = min(amount.span.start, days[0].span.start)
            place = (Span(start, max(amount.span.end, days[0].span.end)),)
            whole = moment.case.amount_minor is not None and amount.minor >= moment.case.amount_minor
            return (fact(Move.DEMAND_PAYMENT if whole else Move.PROPOSE_PLAN, place, _P),)
    return ()


def _sentence(draft: Draft, span: Span) -> int | None:
    segment = draft.segment_at(span)
    return segment.sentence if segment is not None else None
