"""Facts about listening: whether the reply answers, takes up, or asks again; and whether it takes a vague promise."""

from __future__ import annotations

import re

from trainer.understanding.content import Places, content_places, likeness, shared_places
from trainer.understanding.facts.draft import Draft, Finding, overlap
from trainer.understanding.findings import fact
from trainer.understanding.names import stood_in
from trainer.understanding.normalise import normalise
from trainer.understanding.segments import Segment
from trainer.understanding.terms import read_terms
from trainer.understanding.types import Amount, Moment, Span, When
from trainer.vocabulary import Language, LineTag, Move

_QUESTIONS = frozenset({LineTag.ASKS, LineTag.ASKS_WHO})
_EVASIONS = frozenset({LineTag.STALLS, LineTag.DIGRESSES, LineTag.REFUSES, LineTag.ASKS, LineTag.ASKS_WHO})

_YES_NO_QUESTION = re.compile(
    r"吗|么[?]?$|嘛|(?:能|会|行|是|有|可|要|好)(?:不|没)(?:能|会|行|是|有|可|要|好)|可不可以|"
    r"\b(?:can|could|do|does|did|is|are|am|was|will|would|may|should|have|has)(?:n't)? "
    r"(?:i|you|we|it|this|that|they|there|my|he|she)\b"
)
_YES_NO = re.compile(
    r"^(?:您好|你好|嗯|啊|那|这个|这|,|先生|女士|抱歉|不好意思)*"
    r"(?:可以|能|不能|不可以|不行|行|是的|是|不是|对|没错|不会|会|没有|有|当然|确实|不用|不需要|需要|暂时|目前)"
    r"|^(?:well|so|oh|ok|okay|hi|sorry|i'm sorry|,| )*"
    r"\b(?:yes|yeah|yep|no|nope|sure|of course|certainly|absolutely|correct|that's (?:right|correct)|unfortunately|"
    r"it (?:is|isn't|does|doesn't|will|won't)|you (?:can|can't|don't|do)|we (?:can|can't|do|don't|are|aren't)|"
    r"i (?:can|can't|do|don't|am|did|didn't)|i'm afraid)\b"
)
_HOW_MUCH_OR_WHEN = re.compile(
    r"多少|几号|哪天|什么时候|多久|几期|几天|\b(?:how (?:much|many|long)|when|what (?:date|day|amount))\b"
)
_WHY = re.compile(r"为什么|为啥|凭什么|\bwhy\b|\bhow come\b")
_BECAUSE = re.compile(r"因为|由于|是因|\b(?:because|since|as (?:you|we|the)|due to|the reason)\b")
_HOW = re.compile(
    r"怎么(?:还|付|转|交|弄|办)|哪里(?:还|付)|什么账户|\b(?:how (?:do|can|should|would) i|where do i|which account)\b"
)
_TAKING_UP = re.compile(
    r"[您你](?:刚才|刚刚|之前|上次|)(?:说|提到|讲|反映)的?|[您你]的意思|也就是说|听[您你]这么说|我(?:听|明)(?:到|白)[您你]|"
    r"\b(?:so you(?:'re| are)|what you(?:'re| are) (?:saying|telling)|you(?:'ve| have)? (?:just )?"
    r"(?:mentioned|said|told|explained)|as you said|i hear (?:that )?(?:you|what)|from what you|"
    r"if i understand|sounds like|given (?:that )?you)\b"
)
_ACCEPTS = re.compile(
    r"^(?:嗯|哦|啊|那|,)*(?:好|行|可以|没问题|成|没事|好的|好吧|行吧)(?:的|吧|嘞|啊|了|呀)?"
    r"(?:$|,|那|我|您|你|等|就)|等[您你](?:的|消息|电话|回复|信|$)|"
    r"尽快(?:处理|安排|还)?(?:吧|就行|就好|$)|到时候再|回头再说|"
    r"\b(?:ok|okay|alright|all right|fine|no problem|sure|sounds good|great|that works|no worries|fair enough|"
    r"perfect)\b|"
    r"\b(?:let (?:me|us) know|whenever you can|i'll wait|as soon as you can|take your time|when you(?:'re| are) able)\b"
)
_PINS_DOWN = (
    Move.ASK_COMMITMENT,
    Move.PROBE,
    Move.SCHEDULE_FOLLOWUP,
    Move.DEMAND_PAYMENT,
    Move.PROPOSE_PLAN,
    Move.CONFIRM_COMMITMENT,
    Move.REBUT_EXCUSE,
    Move.OFFER_SUPPORT,
    Move.GIVE_PAYMENT_CHANNEL,
    Move.STATE_CONSEQUENCE,
    Move.ASK_REASON,
    Move.DEFER_TO_AUTHORITY,
    Move.CONCEDE,
)
_SAME = 0.8
_CONTENT_NEEDED = 2
_EARLY = 2
_TELLS = frozenset(
    {
        LineTag.GIVES_REASON,
        LineTag.SHOWS_FEELING,
        LineTag.REVEALS_VULNERABILITY,
        LineTag.DISPUTES,
        LineTag.COMPLAINS,
        LineTag.PROMISES,
        LineTag.STALLS,
    }
)
_WHAT_IS_IT = re.compile(
    r"什么事|啥事|咋个?了|怎么了|什么费|啥子?费|多少钱|干(?:嘛|什么)\?|哪笔|什么(?:钱|账|款|贷款)|"
    r"\b(?:what(?:'s| is) (?:this|it) (?:about|regarding|for)|what (?:debt|bill|account|loan|for)|how much)\b"
)
_WHAT_IF = re.compile(
    r"不还(?:会|又|能|了|你).{0,4}(?:怎|咋|啥|什么)|能(?:咋|怎么|把我)|会(?:怎么样|咋样|怎样)|有什么后果|"
    r"\bwhat (?:happens|will happen|are you going to do|if i (?:don't|can't))\b"
)
_MAY_I = re.compile(r"能不能|可不可以|行不行|行吗|可以吗|能.{0,10}吗|\b(?:can|could|may) (?:i|you|we)\b")
_SHORTEST_QUESTION = 6


def answer_question(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """A question of the last line is answered: by name, yes or no, terms, reason, way, or in its own words."""
    if _QUESTIONS.isdisjoint(moment.opens):
        return ()
    line = stood_in(normalise(moment.line), moment.case.debtor_name)
    found: list[Finding] = []
    if LineTag.ASKS_WHO in moment.opens and (named := draft.spans(Move.INTRODUCE_SELF)):
        found.append(fact(Move.ANSWER_QUESTION, named))
    if _HOW.search(line) and (channel := draft.spans(Move.GIVE_PAYMENT_CHANNEL)):
        found.append(fact(Move.ANSWER_QUESTION, channel, 0.85))
    found.extend(_by_move(line, draft))
    if LineTag.ASKS in moment.opens:
        said = tuple(segment for segment in draft.segments if not segment.asks)
        found.extend(_by_form(line, said))
        found.extend(_by_terms(line, said, draft))
        found.extend(_by_content(line, tuple(each for each in said if each not in draft.segments_with(Move.COURTESY))))
    return tuple(found)


def _by_move(line: str, draft: Draft) -> list[Finding]:
    """What the question asked for is done: the debt named, the consequence told, the request decided."""
    wanted = (
        (_WHAT_IS_IT, (Move.STATE_DEBT,)),
        (_WHAT_IF, (Move.STATE_CONSEQUENCE,)),
        (_MAY_I, (Move.CONCEDE, Move.DEFER_TO_AUTHORITY, Move.CONFIRM_COMMITMENT)),
    )
    found = [draft.spans(*moves) for question, moves in wanted if question.search(line)]
    if _WHAT_IF.search(line):
        found.append(tuple(span for violation in draft.reading.violations for span in violation.spans))
    return [fact(Move.ANSWER_QUESTION, spans, 0.7) for spans in found if spans]


def _by_form(line: str, said: tuple[Segment, ...]) -> list[Finding]:
    found: list[Finding] = []
    if _YES_NO_QUESTION.search(line):
        answers = (segment for segment in said[:2] if _YES_NO.search(segment.text))
        found.extend(fact(Move.ANSWER_QUESTION, (segment.span,), 0.7) for segment in answers)
    if _WHY.search(line):
        reasons = (segment for segment in said if _BECAUSE.search(segment.text))
        found.extend(fact(Move.ANSWER_QUESTION, (segment.span,), 0.75) for segment in reasons)
    return found[:1]


def _by_terms(line: str, said: tuple[Segment, ...], draft: Draft) -> list[Finding]:
    if not _HOW_MUCH_OR_WHEN.search(line):
        return []
    terms: tuple[Amount | When, ...] = (*draft.reading.terms.amounts, *draft.reading.terms.dates)
    terms_said = [term.span for term in terms if any(overlap(term.span, segment.span) for segment in said)]
    return [fact(Move.ANSWER_QUESTION, terms_said, 0.75)] if terms_said else []


def _by_content(line: str, said: tuple[Segment, ...]) -> list[Finding]:
    asked = content_places(line)
    found: list[Finding] = []
    for number, segment in enumerate(said):
        shared = shared_places(segment, asked)
        if len(shared) >= (_CONTENT_NEEDED if number else 1) and not _TAKING_UP.search(segment.text):
            found.append(fact(Move.ANSWER_QUESTION, (segment.span,), 0.55 if len(shared) <= _CONTENT_NEEDED else 0.7))
    return found[:1]


def acknowledge(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """The last line's own content is taken up in a statement, best at the opening of the reply."""
    line = content_places(stood_in(normalise(moment.line), moment.case.debtor_name))
    told = not _TELLS.isdisjoint(moment.opens)
    otherwise = draft.segments_with(Move.DISMISS, Move.EMPATHIZE, Move.CONFIRM_COMMITMENT)
    found: list[Finding] = []
    for number, segment in enumerate(draft.segments):
        shared = () if segment.asks or segment in otherwise else _told_again(segment, line, draft)
        early = told and number < _EARLY
        weight = len(shared) + bool(shared and early) + 2 * bool(shared and _TAKING_UP.search(segment.text))
        if weight > _CONTENT_NEEDED or (weight == _CONTENT_NEEDED and early):
            hull = Span(min(span.start for span in shared), max(span.end for span in shared))
            found.append(fact(Move.ACKNOWLEDGE, (hull,), 0.6 if weight <= _CONTENT_NEEDED + 1 else 0.75))
    return tuple(found)


def _told_again(segment: Segment, line: Places, draft: Draft) -> tuple[Span, ...]:
    """Content of the line in *segment*; a bare number is a term and shows no listening."""
    shared = shared_places(segment, line)
    return tuple(span for span in shared if not span.of(draft.reading.text).isascii() or segment.lang is Language.EN)


_SAME_TOPIC = 0.5


def repeat_question(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Asks what was answered, or puts an earlier question again although the debtor did not dodge it."""
    surely: list[Span] = list(draft.spans(Move.ASK_REASON)) if "reason" in moment.answered else []
    if _EVASIONS.isdisjoint(moment.opens):
        surely.extend(_asked_before(draft, moment))
    perhaps = [
        found.span
        for found in draft.reading.topics
        if found.topic in moment.answered and (segment := draft.segment_at(found.span)) is not None and segment.asks
    ]
    pinning = draft.spans(Move.CONFIRM_COMMITMENT)
    again = [span for span in surely if span not in pinning]
    if again:
        return (fact(Move.REPEAT_QUESTION, again, 0.75),)
    # the same topic may well be another question, so a topic alone is never enough to be sure
    return (fact(Move.REPEAT_QUESTION, perhaps, _SAME_TOPIC),) if perhaps else ()


def _asked_before(draft: Draft, moment: Moment) -> list[Span]:
    """Questions nearly word for word those of earlier replies."""
    earlier = [part for reply in moment.own_replies for part in re.split(r"(?<=[?。!,;\n])", normalise(reply)) if part]
    return [
        segment.span
        for segment in draft.segments
        if segment.asks
        and len(segment.text) >= _SHORTEST_QUESTION
        and any(likeness(segment.text, part) >= _SAME for part in (*earlier, *map(normalise, moment.own_replies)))
    ]


def accept_vague(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """A promise without a day, or a putting-off, is taken as it is and nothing is pinned down."""
    if moment.opens.isdisjoint({LineTag.PROMISES, LineTag.STALLS}) or draft.reading.makes(*_PINS_DOWN):
        return ()
    if draft.reading.makes(Move.CLOSE_CALL) or draft.reading.terms or any(segment.asks for segment in draft.segments):
        return ()
    day = moment.case.call_date
    if day is not None and read_terms(moment.line, moment.lang, day).dates:
        return ()
    places = [
        segment.place(found.start(), found.start() + len(found[0].rstrip(" ,")))
        for segment in draft.segments
        if (found := _ACCEPTS.search(segment.text))
    ]
    return (fact(Move.ACCEPT_VAGUE, places, 0.75),) if places else ()
