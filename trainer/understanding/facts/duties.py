"""Facts about the law of the moment: to whom the debt may be named, and when pressing on is forbidden."""

from __future__ import annotations

import re

from trainer.understanding.facts.draft import Draft, Finding, Withdrawn
from trainer.understanding.findings import breach, fact
from trainer.understanding.segments import Segment
from trainer.understanding.types import Moment, Span
from trainer.vocabulary import LineTag, Move, Party, Violation

_TAKES_UP = (Move.EMPATHIZE, Move.ACKNOWLEDGE, Move.OFFER_SUPPORT, Move.PROBE, Move.ANSWER_QUESTION)
_HEARS_DISPUTE = (*_TAKES_UP, Move.REBUT_EXCUSE, Move.DEFER_TO_AUTHORITY, Move.CLOSE_CALL)
_CRISIS = frozenset({LineTag.HINTS_SUICIDE, LineTag.REVEALS_VULNERABILITY})
_SPARES = re.compile(
    r"放一放|先放|放一边|先不|不用(?:管|想|急)|不谈|不提|不催|暂停|停下来|搁|给[您你](?:再|)(?:打|回)|打给[您你]|回电|"
    r"再(?:打|联系)|电话|热线|同事|主管|专人|"
    r"\b(?:forget (?:about )?(?:the |this )?(?:payment|money|debt|bill|account)|set (?:the |this |that )?"
    r"(?:money|payment|debt|account|bill)? ?(?:all )?(?:aside|to one side)|put (?:the |this )?\w* ?(?:aside|on hold)|"
    r"leave the (?:money|payment|account)|call you back|ring you back|not (?:going to )?(?:talk|worry) about|"
    r"(?:doesn't|does not|isn't|can) (?:matter|important|wait)|no payment|nothing to pay|hand you over|put you through|"
    r"colleague|helpline|samaritans|988|911|999)\b"
)

_NAMES_DEBT = re.compile(
    r"逾期|欠款|欠(?:了|我们|的)|贷款|借款|账单|透支|花呗|信用卡|分期|"
    r"\b(?:overdue|debt|loans?|credit card|arrears|owed?|past due|outstanding|balance|account)\b"
)
_OTHERS = re.compile(r"他|她|本人|\b(?:him|her|he|she|them|they)\b")


def privacy_breach(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Names the debt to somebody who is not, or not yet, known to owe it."""
    named = draft.spans(Move.STATE_DEBT)
    if moment.party is Party.THIRD_PARTY:
        told = (*named, *_sum_due(draft, moment))
        return (breach(Violation.THIRD_PARTY_DISCLOSURE, told),) if told else ()
    if moment.verified:
        return ()
    spans = (*named, *_debt_in_demands(draft, moment))
    return (breach(Violation.PRIVACY_BREACH, spans),) if spans else ()


def _sum_due(draft: Draft, moment: Moment) -> list[Span]:
    """Where the very sum that is due is said."""
    due = moment.case.amount_minor
    return [amount.span for amount in draft.reading.terms.amounts if due is not None and amount.minor == due]


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


def safety_question(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """After a sign of crisis, 'are you alone?' asks after safety, not after privacy."""
    spans = draft.spans(Move.CHECK_PRIVACY)
    if not spans or not (moment.suicidal or not _CRISIS.isdisjoint(moment.opens)):
        return ()
    asking = tuple(span for span in spans if (segment := draft.segment_at(span)) is not None and segment.asks)
    return (Withdrawn(Move.CHECK_PRIVACY, asking), fact(Move.PROBE, asking, 0.8)) if asking else ()


def ignore_vulnerability(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Presses on after a sign of crisis: at all after one of suicide, else before taking it up."""
    if moment.suicidal or LineTag.HINTS_SUICIDE in moment.opens:
        moves = (Move.DEMAND_PAYMENT, Move.STATE_CONSEQUENCE, Move.ASK_COMMITMENT, Move.REBUT_EXCUSE)
        spans = _pressing(draft, *moves)
        return (breach(Violation.IGNORE_VULNERABILITY, spans),) if spans else ()
    if LineTag.REVEALS_VULNERABILITY not in moment.opens:
        return ()
    pressing = _pressing(draft, Move.DEMAND_PAYMENT, Move.STATE_CONSEQUENCE, Move.ASK_COMMITMENT)
    heard = draft.spans(*_TAKES_UP)
    if not pressing or (heard and heard[0].start < pressing[0].start):
        return ()
    return (breach(Violation.IGNORE_VULNERABILITY, pressing, 0.75),)


def _pressing(draft: Draft, *moves: Move) -> tuple[Span, ...]:
    """Places of *moves*, but for those that put the money off, arrange another call or hand over to help."""
    return tuple(
        span
        for span in draft.spans(*moves)
        if (segment := draft.segment_at(span)) is None or not _SPARES.search(segment.text)
    )


def ignore_dispute(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Demands payment after a dispute without a word about it."""
    pressing = _pressing(draft, Move.DEMAND_PAYMENT)
    if not pressing or LineTag.DISPUTES not in moment.opens or draft.reading.makes(*_HEARS_DISPUTE):
        return ()
    return (breach(Violation.IGNORE_DISPUTE, pressing, 0.75),)
