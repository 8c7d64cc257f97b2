"""Facts about questions: one that asks for nothing else asks after facts; a reason known is not asked for anew."""

from __future__ import annotations

import re

from trainer.understanding.facts.draft import Draft, Finding, Withdrawn, overlap
from trainer.understanding.findings import fact
from trainer.understanding.segments import Segment
from trainer.understanding.types import Moment
from trainer.vocabulary import Language, Move

_OTHER_AIMS = (
    Move.VERIFY_IDENTITY,
    Move.CHECK_PRIVACY,
    Move.ASK_REASON,
    Move.ASK_COMMITMENT,
    Move.ASK_OPEN_DATE,
    Move.ASK_CONVENIENT,
    Move.PROPOSE_PLAN,
    Move.DEMAND_PAYMENT,
    Move.CONFIRM_COMMITMENT,
    Move.SCHEDULE_FOLLOWUP,
    Move.DISMISS,
    Move.SET_BOUNDARY,
    Move.STATE_CONSEQUENCE,
    Move.CONCEDE,
    Move.GIVE_PAYMENT_CHANNEL,
    Move.REPEAT_QUESTION,
    Move.PROBE,
)
_ASKS_FACTS_ZH = re.compile(
    r"(?:谁|哪(?!怕|能|止|有|会|敢)|什么(?!都|也)|啥(?!都|也)|多少|几(?:个|号|点|月|次|年|天|口|家|张|笔|批)|多久|怎么(?!会|能|可能|也|都|还|好意思))"
    r"|(?:有|是|在|修|报|收|写|签|拍|办|问|赔|留|记|拆|去|用|住|干)(?:没有?|没得|不|过没|冇)(?:有|是|在|修|报|收|写|签|拍|办|问|赔|留|记|去|用|住|干)"
    r"|有没有|是不是|(?:没有|过没|了没|没)(?:\?|$)|(?:是|在|在用|自己的|自己).{1,12}还是.{1,12}|(?:过|了|的|着|在|有|到|用|住)(?:吗|么|伐|不)(?:\?|$)|几多|边个"
)
_TAGS_ZH = re.compile(
    r"(?:行不行?|好不好?|好吗|可以吗|行吗|成吗|成不|中不|对吧|对吗|对不对?|是吧|是吗|得唔得|要得不|懂不|知道吗|明白吗|如何)\??$"
)
_RHETORIC_ZH = re.compile(
    r"凭什么|难道|谁信|谁管|关我|好意思|有什么用|干嘛|不就|要脸|怎么会|怎么好|什么东西|算什么|哪来的脸|多少次|多少遍|"
    r"(?:你|您)说(?:怎么办|呢)|听不懂|什么都|谁都|哪个都|啥的|没(?:什么|啥)|看能|别的什么|都别|先说|能.{0,3}(?:筹|挤|凑)|还多少|谁没|都试|有没有问题跟|得问|答不上|^没有没有|点什么|个什么|什么话|多少(?:就是|都)|算(?:一|)算|不管(?:谁|什么)|说什么|等什么|急什么|怕什么|什么时候能还|能(?:还|付|转|交|打款|到账|进账|给)|现在(?:还|付)|还不还"
)
_ASKS_FACTS_EN = re.compile(
    r"\b(?:who|what|which|when|where|how (?:many|much|long|often|old)|"
    r"(?:do|did|does|have|has|had|is|are|was|were) (?:you|the|it|that|there|this|your|they|he|she|any\w*|someone))\b"
)
_RHETORIC_EN = re.compile(
    r"\b(?:who cares|what's wrong with|what do you expect|are you (?:stupid|kidding|serious|joking|deaf)|so what|"
    r"how (?:dare|could) you|what makes you|do you (?:think|want me|want us|really|understand|expect)|"
    r"don't you|is that (?:ok|okay|right|all right|correct|fair)|does that (?:work|sound|help|suit)|"
    r"what (?:happens|about|if)|when (?:can|could|will|would) you|how much (?:can|could))\b"
)
_SHORTEST = 4


def fact_question(draft: Draft, _: Moment) -> tuple[Finding, ...]:
    """A question that no other aim explains asks after facts."""
    aimed = draft.segments_with(*_OTHER_AIMS)
    marked = {segment.sentence for segment in draft.segments if "?" in segment.text}
    broken = [span for violation in draft.reading.violations for span in violation.spans]
    spans = tuple(
        segment.span
        for segment in draft.segments
        if segment not in aimed
        and (not marked or segment.sentence in marked)
        and _asks_facts(segment)
        and not any(overlap(segment.span, span) for span in broken)
    )
    return (fact(Move.PROBE, spans, 0.65),) if spans else ()


def _asks_facts(segment: Segment) -> bool:
    text = segment.text
    if len(text) < _SHORTEST:
        return False
    if segment.lang is Language.EN:
        return segment.asks and bool(_ASKS_FACTS_EN.search(text)) and not _RHETORIC_EN.search(text)
    return bool(_ASKS_FACTS_ZH.search(text)) and not _TAGS_ZH.search(text) and not _RHETORIC_ZH.search(text)


def known_reason(draft: Draft, moment: Moment) -> tuple[Finding, ...]:
    """Where the reason was told, asking for it is a question repeated and nothing more."""
    spans = draft.spans(Move.ASK_REASON)
    if not spans or "reason" not in moment.answered or not draft.reading.makes(Move.REPEAT_QUESTION):
        return ()
    return (Withdrawn(Move.ASK_REASON, spans),)


def fixed_time(draft: Draft, _: Moment) -> tuple[Finding, ...]:
    """'I'll let you get on, and ring at three' fixes the next call and lets nothing wait."""
    spans = draft.spans(Move.ASK_CONVENIENT)
    if not spans or not draft.reading.makes(Move.SCHEDULE_FOLLOWUP):
        return ()
    return (Withdrawn(Move.ASK_CONVENIENT, spans),)
