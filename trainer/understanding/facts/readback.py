"""Facts about read-backs: the debtor's own terms said again, and read-backs that name no terms."""

from __future__ import annotations

import re
from itertools import groupby

from trainer.understanding.facts.draft import Draft, Finding, Withdrawn, overlap
from trainer.understanding.findings import fact
from trainer.understanding.segments import Segment
from trainer.understanding.terms import read_terms
from trainer.understanding.types import Moment, Span, Terms
from trainer.vocabulary import LineTag, Move

_OFFERS = frozenset({LineTag.PROMISES, LineTag.OFFERS_PART})
_TAKES_DOWN = re.compile(
    r"^(?:那就|那|好的?|行|可以|嗯|收到|成|没问题)|说好|说定|记(?:下|上|好|住)|备注|登记|"
    r"\b(?:so that's|so you|i(?:'ll| will| have|'ve) (?:note|noted|put|got)|that's|to confirm|just to confirm|"
    r"noted|got it|agreed)\b"
)
_MORE = re.compile(
    r"必须|务必|一定要|至少|不够|不行|还差|太晚|再凑|但是|可是|\b(?:but|must|have to|need to|not enough|too late|instead|can't)\b"
)
_FIRST = re.compile(r"先|\b(?:first|start with|for now|to begin with)\b")
_OTHER_READINGS = (Move.PROPOSE_PLAN, Move.DEMAND_PAYMENT)


def read_back(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Says again the day (and the sum) that the debtor just promised: a read-back, and no demand or new plan."""
    called = moment.case.call_date
    if called is None or moment.opens.isdisjoint(_OFFERS):
        return ()
    promised = read_terms(
        moment.line, moment.lang, called, due_minor=moment.case.amount_minor, currency=moment.case.currency
    )
    spans: list[Span] = []
    for _, sentence in groupby(draft.segments, key=lambda segment: segment.sentence):
        said = tuple(segment for segment in sentence if not segment.asks)
        spans.extend(_same_terms(said, draft, promised))
    if not spans:
        return ()
    place = (Span(spans[0].start, max(span.end for span in spans)),)
    withdrawn = (Withdrawn(move, _touching(draft.spans(move), spans)) for move in _OTHER_READINGS)
    return (fact(Move.CONFIRM_COMMITMENT, place, 0.75), *(each for each in withdrawn if each.spans))


def _same_terms(said: tuple[Segment, ...], draft: Draft, promised: Terms) -> list[Span]:
    """The places in one sentence at which the promised day, and the promised sum if there was one, are said again."""
    if not said or any(_MORE.search(segment.text) for segment in said):
        return []
    days = {when.day for when in promised.dates}
    sums = {amount.minor for amount in promised.amounts}
    terms = draft.reading.terms
    dates = [w.span for w in terms.dates if w.day in days and _is_in(w.span, said)]
    amounts = [a.span for a in terms.amounts if a.minor in sums and _is_in(a.span, said)]
    if not dates or (sums and not amounts):
        return []
    if not sums and not any(_TAKES_DOWN.search(segment.text) for segment in said):
        return []
    return sorted((*dates, *amounts))


def _is_in(span: Span, segments: tuple[Segment, ...]) -> bool:
    return any(overlap(span, segment.span) for segment in segments)


def _touching(places: tuple[Span, ...], spans: list[Span]) -> tuple[Span, ...]:
    return tuple(place for place in places if any(overlap(place, span) for span in spans))


def empty_read_back(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """A read-back names a day or a sum; 'I have noted that' alone is none."""
    terms = draft.reading.terms
    spans = draft.spans(Move.CONFIRM_COMMITMENT)
    if not spans or moment.case.call_date is None or terms.amounts or terms.dates:
        return ()
    return (Withdrawn(Move.CONFIRM_COMMITMENT, spans),)


def whole_sum(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """To ask for all that is due at once is a demand and no plan."""
    due, terms = moment.case.amount_minor, draft.reading.terms
    places = draft.spans(Move.PROPOSE_PLAN)
    if due is None or not places or terms.instalments or not draft.reading.makes(Move.DEMAND_PAYMENT):
        return ()
    sums = [amount.minor for amount in terms.amounts]
    if not sums or any(minor is None or minor < due for minor in sums):
        return ()
    return (Withdrawn(Move.PROPOSE_PLAN, places),)


def first_part(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """To ask the debtor for less than is due, 'first', is a plan and no demand for the debt."""
    due = moment.case.amount_minor
    if due is None or not moment.verified or moment.suicidal or moment.vulnerable:
        return ()
    planned = draft.segments_with(Move.PROPOSE_PLAN)
    spans = tuple(
        span
        for span in draft.spans(Move.DEMAND_PAYMENT)
        if (segment := draft.segment_at(span)) in planned
        and segment is not None
        and _FIRST.search(segment.text)
        and _is_less(segment, draft, due)
    )
    return (Withdrawn(Move.DEMAND_PAYMENT, spans),) if spans else ()


def _is_less(segment: Segment, draft: Draft, due: int) -> bool:
    sums = [amount for amount in draft.reading.terms.amounts if overlap(amount.span, segment.span)]
    return bool(sums) and all(
        amount.fraction is not None or (amount.minor is not None and amount.minor < due) for amount in sums
    )


def echoed_terms(draft: Draft, _: Moment) -> tuple[Finding, ...]:
    """What a read-back says is neither a demand nor a plan nor news of the debt."""
    confirming = {segment.sentence for segment in draft.segments_with(Move.CONFIRM_COMMITMENT)}
    found = []
    for move in (*_OTHER_READINGS, Move.STATE_DEBT):
        spans = tuple(
            span
            for span in draft.spans(move)
            if (segment := draft.segment_at(span)) is not None and segment.sentence in confirming
        )
        if spans:
            found.append(Withdrawn(move, spans))
    return tuple(found)
