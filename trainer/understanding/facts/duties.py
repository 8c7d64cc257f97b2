"""Facts about the law of the moment: to whom the debt may be named, and when pressing on is forbidden."""

from __future__ import annotations

import re

from trainer.understanding.facts.draft import Draft, Finding
from trainer.understanding.findings import breach
from trainer.understanding.segments import Segment
from trainer.understanding.types import Moment, Span
from trainer.vocabulary import LineTag, Move, Party, Violation

_TAKES_UP = (Move.EMPATHIZE, Move.ACKNOWLEDGE, Move.OFFER_SUPPORT, Move.PROBE, Move.ANSWER_QUESTION)
_HEARS_DISPUTE = (*_TAKES_UP, Move.REBUT_EXCUSE, Move.DEFER_TO_AUTHORITY, Move.CLOSE_CALL)
_TELLS_WHO = (Move.INTRODUCE_SELF, Move.ANSWER_QUESTION)
_DISPUTES = frozenset({LineTag.DISPUTES, LineTag.REQUESTS_STOP})

_NAMES_DEBT = re.compile(
    r"逾期|欠款|欠(?:了|我们|的)|贷款|借款|账单|透支|花呗|信用卡|分期|"
    r"\b(?:overdue|debt|loans?|credit card|arrears|owed?|past due|outstanding|balance|account)\b"
)
_OTHERS = re.compile(r"他|她|本人|\b(?:him|her|he|she|them|they)\b")


def privacy_breach(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Names the debt to somebody who is not, or not yet, known to owe it."""
    named = draft.spans(Move.STATE_DEBT)
    if moment.party is Party.THIRD_PARTY:
        return (breach(Violation.THIRD_PARTY_DISCLOSURE, named),) if named else ()
    if moment.verified:
        return ()
    spans = (*named, *_debt_in_demands(draft, moment))
    return (breach(Violation.PRIVACY_BREACH, spans),) if spans else ()


def _debt_in_demands(draft: Draft, moment: Moment) -> list[Span]:
    """Where a demand lets out product, sum or overdue days; a bare 'please pay' does not."""
    spans: list[Span] = []
    for segment in draft.segments_with(Move.DEMAND_PAYMENT):
        place = _debt_place(segment, moment)
        if place:
            spans.append(segment.place(*place))
        spans.extend(
            amount.span
            for amount in draft.reading.terms.amounts
            if segment.span.start <= amount.span.start < segment.span.end
        )
    return spans


def _debt_place(segment: Segment, moment: Moment) -> tuple[int, int] | None:
    product = (moment.case.product or "").lower()
    if product and (at := segment.text.find(product)) >= 0:
        return at, at + len(product)
    found = _NAMES_DEBT.search(segment.text)
    return found.span() if found else None


def third_party_pressure(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Asks somebody who does not owe to pay; to have the debtor told is another matter."""
    if moment.party is not Party.THIRD_PARTY:
        return ()
    spans = [
        span
        for span in draft.spans(Move.DEMAND_PAYMENT)
        if (segment := draft.segment_at(span)) is not None and not _OTHERS.search(segment.text)
    ]
    return (breach(Violation.THIRD_PARTY_PRESSURE, spans, 0.85),) if spans else ()


def ignore_vulnerability(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Presses on after a sign of crisis: at all after one of suicide, else before taking it up."""
    if moment.suicidal or LineTag.HINTS_SUICIDE in moment.opens:
        spans = draft.spans(Move.DEMAND_PAYMENT, Move.STATE_CONSEQUENCE, Move.ASK_COMMITMENT, Move.REBUT_EXCUSE)
        return (breach(Violation.IGNORE_VULNERABILITY, spans),) if spans else ()
    if LineTag.REVEALS_VULNERABILITY not in moment.opens:
        return ()
    pressing = draft.spans(Move.DEMAND_PAYMENT, Move.STATE_CONSEQUENCE, Move.ASK_COMMITMENT)
    heard = draft.spans(*_TAKES_UP)
    if not pressing or (heard and heard[0].start < pressing[0].start):
        return ()
    return (breach(Violation.IGNORE_VULNERABILITY, pressing, 0.75),)


def ignore_dispute(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Presses on after a dispute, a stop request or 'who is calling' without a word about it."""
    pressing = draft.spans(Move.DEMAND_PAYMENT, Move.STATE_CONSEQUENCE)
    if not pressing:
        return ()
    disputed = not _DISPUTES.isdisjoint(moment.opens) and not draft.reading.makes(*_HEARS_DISPUTE)
    nameless = LineTag.ASKS_WHO in moment.opens and not draft.reading.makes(*_TELLS_WHO)
    return (breach(Violation.IGNORE_DISPUTE, pressing, 0.75),) if disputed or nameless else ()
