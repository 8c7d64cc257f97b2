"""Facts about terms: concessions beyond authority, read-backs that do not match, claims above what is due."""

from __future__ import annotations

import re
from datetime import timedelta

from trainer.understanding.facts.draft import Draft, Finding, Withdrawn, overlap
from trainer.understanding.findings import breach, fact
from trainer.understanding.segments import Segment
from trainer.understanding.terms import read_terms
from trainer.understanding.types import Amount, Authority, Moment, Promised, Span, When
from trainer.vocabulary import LineTag, Move, Violation

_GRANTS = re.compile(
    r"可以(?!吗|么)|给[您你]|帮[您你]|替[您你]|同意|批准|没问题|答应|宽限|缓到|延到|延期|就按|那就|行(?:,|$|吧)|最晚|"
    r"\b(?:(?:i|we)(?:'ll| can| could| will| am happy to| are happy to)|i'll|we'll|you can|"
    r"that(?:'s| is) (?:fine|ok|okay)|no problem|let's|agreed?|until|extend|push it|move it|give you|"
    r"take your time|sure)\b"
)
_WITHHOLDS = re.compile(
    r"不能|不可以|没法|没办法|无法|不行|不同意|做不到|不了|权限|申请|请示|上报|"
    r"\b(?:can(?:'t|not)|could(?:n't| not)|unable|not able|won't|no authority|not authori[sz]ed|"
    r"not possible|only up to|request|ask my)\b"
)
_WAIVES = re.compile(
    r"减免|免(?:掉|除|了|去)|少还|打(?:个)?折|抹(?:掉|零)|不用还|减(?:掉|少)|"
    r"\b(?:waiv\w+|write off|wrote off|knock(?: \w+)? off|take off|reduc\w+|discount|forgiv\w+|settle for)\b"
)
_IN_FULL = re.compile(r"结清|一笔勾销|两清|\b(?:settle|in full|full and final|close the account|call it even)\b")
_AS_OWED = re.compile(
    r"欠|应还|待还|该还|总共|一共|合计|余额|\b(?:ow(?:e|es|ed|ing)|balance|due|total|outstanding|overdue|arrears)\b"
)
_FEE = re.compile(
    r"手续费|催收费|服务费|违约金|滞纳金|管理费|律师费|上门费|费用|\b(?:fees?|charges?|surcharge|penalt(?:y|ies)|costs?)\b"
)
_SPARED = frozenset({LineTag.HINTS_SUICIDE, LineTag.REVEALS_VULNERABILITY, LineTag.DISPUTES})


def concede(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Grants more time, more instalments or more off than the trainee may; nothing that is put to the company first."""
    if _is_spared(moment) or draft.reading.makes(Move.DEFER_TO_AUTHORITY):
        return ()
    granting = [
        segment
        for segment in draft.segments
        if (_GRANTS.search(segment.text) or segment in draft.segments_with(Move.PROPOSE_PLAN))
        and not _WITHHOLDS.search(segment.text)
    ]
    spans = [span for segment in granting for span in _beyond(segment, draft, moment)]
    return (fact(Move.CONCEDE, spans, 0.85),) if spans else ()


def rightful_grant(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """What the words show as a concession is none within the authority, put to the company, or where sparing is due."""
    spans = draft.spans(Move.CONCEDE)
    if not _is_spared(moment):
        spans = tuple(span for span in spans if _is_rightful(span, draft, moment))
    return (Withdrawn(Move.CONCEDE, spans),) if spans else ()


def _is_spared(moment: Moment) -> bool:
    """Whether this is a case in which payment is rightly put off."""
    return moment.suicidal or moment.vulnerable or moment.disputed or not _SPARED.isdisjoint(moment.opens)


def _is_rightful(span: Span, draft: Draft, moment: Moment) -> bool:
    """Whether the sentence around *span* defers to the company, or names terms that are all within the authority."""
    segment = draft.segment_at(span)
    if segment is None:
        return False
    sentence = [each for each in draft.segments if each.sentence == segment.sentence]
    deferred = draft.segments_with(Move.DEFER_TO_AUTHORITY)
    if any(each in deferred for each in sentence):
        return True
    authority, called = moment.case.authority, moment.case.call_date
    days = [when.day for each in sentence for when in _dates_in(each, draft)]
    timely = authority.days is not None and called is not None and bool(days)
    parts = authority.instalments is not None and any(_instalments_in(each, draft, moment) for each in sentence)
    return (timely or parts) and not any(_beyond(each, draft, moment) for each in sentence)


def _instalments_in(segment: Segment, draft: Draft, moment: Moment) -> int | None:
    if draft.reading.terms.instalments is None or moment.case.call_date is None:
        return None
    return read_terms(segment.span.of(draft.reading.text), segment.lang, moment.case.call_date).instalments


def _beyond(segment: Segment, draft: Draft, moment: Moment) -> list[Span]:
    """What of a granting segment goes beyond the authority."""
    authority = moment.case.authority
    spans = _too_late(segment, draft, moment, authority)
    if _too_many(segment, draft, moment, authority):
        spans.append(segment.span)
    spans.extend(_too_much_off(segment, draft, moment, authority))
    return spans


def _too_late(segment: Segment, draft: Draft, moment: Moment, authority: Authority) -> list[Span]:
    called = moment.case.call_date
    elsewhere = draft.segments_with(Move.SCHEDULE_FOLLOWUP, Move.STATE_CONSEQUENCE)
    if authority.days is None or called is None or segment in elsewhere:
        return []
    last = called + timedelta(days=authority.days)
    return [when.span for when in _dates_in(segment, draft) if when.day > last]


def _too_many(segment: Segment, draft: Draft, moment: Moment, authority: Authority) -> bool:
    said = _instalments_in(segment, draft, moment)
    return authority.instalments is not None and said is not None and said > authority.instalments


def _too_much_off(segment: Segment, draft: Draft, moment: Moment, authority: Authority) -> list[Span]:
    due, allowed = moment.case.amount_minor, authority.waiver_minor
    if allowed is None:
        return []
    amounts = _amounts_in(segment, draft)
    found = _WAIVES.search(segment.text)
    if found and not amounts:
        return [segment.place(*found.span())] if allowed == 0 else []
    spans = []
    for amount in amounts:
        sum_named = _minor(amount, due)
        if _IN_FULL.search(segment.text) and due is not None and sum_named is not None:
            off: int | None = due - sum_named
        else:
            off = sum_named if found else None
        if off is not None and off > allowed:
            spans.append(amount.span)
    return spans


def misread_promise(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """A read-back that names more money or an earlier day than the debtor promised."""
    promised = moment.promised
    if promised is None:
        return ()
    spans: list[Span] = []
    for segment in draft.segments_with(Move.CONFIRM_COMMITMENT):
        spans.extend(_more_than(promised, _amounts_in(segment, draft), moment.case.amount_minor))
        spans.extend(_earlier_than(promised, _dates_in(segment, draft)))
    return (breach(Violation.DECEPTION, spans, 0.8),) if spans else ()


def _more_than(promised: Promised, amounts: list[Amount], due: int | None) -> list[Span]:
    """Sums above anything promised; the whole balance may be named beside the promise."""
    known = [minor for minor, _ in promised.parts]
    known = [*known, sum(known), *([promised.amount_minor] if promised.amount_minor is not None else [])]
    if not any(known) or any(amount.minor in known for amount in amounts):
        return []
    return [
        amount.span
        for amount in amounts
        if amount.minor is not None and amount.minor > max(known) and amount.minor != due
    ]


def _earlier_than(promised: Promised, dates: list[When]) -> list[Span]:
    known = {day for _, day in promised.parts} | ({promised.day} if promised.day is not None else set())
    if not known or any(when.day in known for when in dates):
        return []
    return [when.span for when in dates if when.day < min(known)]


def overcharge(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Claims as owed a sum above what is due: a fee where it is called one, else a false amount."""
    due = moment.case.amount_minor
    if due is None:
        return ()
    found: list[Finding] = []
    for segment in draft.segments_with(Move.STATE_DEBT, Move.DEMAND_PAYMENT):
        if not _AS_OWED.search(segment.text):
            continue
        spans = [
            amount.span for amount in _amounts_in(segment, draft) if amount.minor is not None and amount.minor > due
        ]
        if spans:
            code = Violation.UNAUTHORIZED_FEE if _FEE.search(segment.text) else Violation.DECEPTION
            found.append(breach(code, spans, 0.7))
    return tuple(found)


def _amounts_in(segment: Segment, draft: Draft) -> list[Amount]:
    return [amount for amount in draft.reading.terms.amounts if overlap(amount.span, segment.span)]


def _dates_in(segment: Segment, draft: Draft) -> list[When]:
    return [when for when in draft.reading.terms.dates if overlap(when.span, segment.span)]


def _minor(amount: Amount, due: int | None) -> int | None:
    """The sum in minor units; a fraction is taken of what is due."""
    if amount.fraction is not None and due is not None:
        return int(amount.fraction * due)
    return amount.minor
