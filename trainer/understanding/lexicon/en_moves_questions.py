"""English rules for questions of fact and for requests of papers, whatever they ask about."""

from __future__ import annotations

from trainer.understanding.lexicon.family import QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

_LEAD = (
    r"^(?:(?:and|so|ok|okay|right|alright|but|then|now|well|sorry|first|also|oh|eh|tell me|can i ask|may i ask|"
    r"one (?:quick )?question)[, ]{1,2}){0,3}"
)
_THEY = (
    r"(?:{they}|they|the|your|you|u|that|it|this|there|any|anyone|anybody|anything|someone|somebody|something|work|"
    r"universal credit|these|those|both|either|all|most|half)"
)
_NOT_OF_FACTS = (
    r"\b(?:pay(?:ing)? (?:it|this|that|up|today|now|the|by|me|us)|or not|privately|in private|alone|"
    r"(?:good|bad|convenient|ok|okay|better) (?:time|moment|to talk)|able to (?:talk|speak|pay)|free to|"
    r"speaking (?:to|with)|somewhere you can|driving|{title}|"
    r"(?:does|do|is|would|will|are) (?:that|this|it|these|those|we|you)(?: all)? (?:work|fit|help|suit|sound|make sense|ok|okay|right|"
    r"correct|fair|alright|all right|clear|agreed?|good|fine|be (?:ok|okay|alright|easier|better|possible|good)|set|"
    r"ready|sure|happy|comfortable|realistic|manageable|doable|understand|want|mind|prefer|like)|"
    r"(?:do|did|are|have) you (?:understand|want|mind|agree|accept|promise|think (?:you (?:can|could)|i|we)|hear|care|"
    r"going to|gonna|willing|able|serious|kidding|joking|stupid|deaf|listening|sure|really|not|no|expect me|ready|"
    r"happy|prepared|seriously|ever (?:going|plan)|plan|intend|calling me|done|finished|following|feel)|"
    r"(?:will|would|can|could) you|how dare|"
    r"stupid|deadbeat|excuses?|shame|jail|police|sheriff|neighbou?rs?|what day|which day|"
    r"the first|how much can|card (?:there|handy|ready)|your (?:debit |bank )?card|behind (?:that|it|this)|direct debit)\b|"
    r"\bare we\b|\b(?:is|was) (?:this|that|it) [a-z'-]{2,14}(?: [a-z'-]{2,14})? ?\?|\b(?:does|do|did) (?:that|it|this|the) (?:date|amount|figure|plan)\b|"
    r"\b(?:is|are) (?:it|that|this) (?:you|{them}|card|cash|{day}|{amt})\b"
)
QUESTIONS = family(
    Move.PROBE,
    (
        0.75,
        _LEAD + r"(?:did|does|do|has|have|had|is|are|was|were|isn'?t|aren'?t|didn'?t|hasn'?t) " + _THEY + r"\b.{6,78}",
    ),
    unless=_NOT_OF_FACTS + r"|[^?]$",
    void_in=QUOTED_ONLY,
) + family(
    Move.PROBE,
    (
        0.8,
        _LEAD
        + r"(?:did|has|have|does|is|are|was) (?:{they}|they|any ?one|any ?body|some ?one|some ?body|your|there|the (?:store|"
        r"shop|hospital|insurer|insurance|council|adjuster|agency|school|lender|bank|form|claim|job)) .{0,40}\b(?:tell|told|say|said|"
        r"show|give|gave|given|send|sent|pay|paid|ask|asked|offer|offered|mention|explain|reckon|think|know|help|helping|"
        r"look|come|done|signed|start|finish|still)\b",
    ),
    (
        0.8,
        (
            r"\b(?:do|did|does|have|has) (?:they|{they}|your (?:\w{3,12}|line manager)|work|the \w{3,12}) (?:reckon|think|say|said|"
            r"told|expect|given you|give you|know|top|cover|pay you|owe you)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bwho(?:'s|s| is| was| are| were)? (?:the (?:adjuster|landlord|caller|agent|insurer|employer|owner|"
            r"other|contact|manager|person)|your (?:\w{3,12})|paying|helping|signs?|runs?|"
            r"handles?|deals?|living|at home|can (?:release|sign|approve|help)|told|said|sent|looks? (?:after|in)|visits|comes round|else)\b"
        ),
    ),
    (
        0.8,
        _LEAD
        + r"(?:where|wheres|where's) (?:do|did|are|is|was|were|does|will|would|has|have|you|the|your|it|that)\b.{2,70}",
    ),
    (
        0.8,
        _LEAD + r"when (?:did|was|were|had|have|has)\b.{2,70}",
    ),
    (
        0.8,
        _LEAD
        + r"when (?:does|do|is|are|will|would) (?:the|your|{them}|their|that|it|they|{they}|work)\b.{0,30}\b(?:wages?|"
        r"check|cheque|money|pension|claim|hearing|surgery|operation|shift|season|job|contract|loan|lease|baby|sick "
        r"pay|refund|settlement|tenancy|land|lands|review|decide|decision|answer|due|over|end|finish|renew)\b",
    ),
    (
        0.8,
        (
            r"\b(?:how much|what) (?:is|are|was|were|does|do|did|'s|comes?|goes|went|came|gets?|got)\b.{0,40}\b(?:rent|wages?|pay "
            r"(?:now|then|at)|income|bring in|earn|bills|mortgage|food|childcare|shifts?|hours|pension|benefit\w{0,1}|comes? in|"
            r"come in|coming in|go out|goes out|going out|sick pay|ssp|left|spare|each month|a month|per month|a week|household|"
            r"other debts?|cost you)\b"
        ),
    ),
    (0.85, r"\bwhat (?:comes in|goes out|have you got coming in|money comes|came in|else (?:do|are|is|have))\b"),
    (
        0.8,
        _LEAD
        + (
            r"how (?:many|old|long|often|far|regular|is (?:your|the|{them}|work|business|{they}|it going)|are (?:things|you "
            r"(?:managing|coping|getting by|fixed|living|feeding))|did (?:you|they|{they}|it)|do you (?:get paid|normally|usually|"
            r"know|spend|cover|manage)|has (?:work|business|your)|have (?:things|you) been|are things)\b(?!.{0,30}\b(?:times do i|more times|pay it|pay this|"
            r"pay today)\b).{0,60}"
        ),
    ),
    (
        0.8,
        (
            r"\bwhat(?:'s|s| is| are| was| were|'re)? (?:the|your|{them}) (?:\w{3,12} )?(?:claim number|reference|claim|case number|"
            r"situation|position|income|outgoings|hours|job|plan|diagnosis|employer|insurer|policy|name of|arrangement|"
            r"story with|latest|status|date of (?:the|your)|invoice|po|order number|landlord|line of work|trade|budget)\b"
        ),
    ),
    (
        0.8,
        (
            r"\bwhat (?:do you do|did (?:{they}|they|it|you (?:do|tell|say|sign|get|buy|spend))|does (?:{they}|it|the letter|work)|"
            r"kind|sort|type|makes you|made you|would you (?:be paying it|use|pay it) (?:out of|from|with)|were you told|was (?:it|"
            r"that|wrong|missing)|other|bills|else|part of|is it (?:about|you)|about the)\b.{0,50}"
        ),
    ),
    (
        0.8,
        _LEAD + r"which (?!day|date|way|card|method|of those days|option|one|account|would|works|is (?:easier|better))"
        r"[a-z]{3,14} (?:is|are|was|were|do|did|does|has|have|of|said|told|sent)\b.{2,60}",
    ),
    (
        0.8,
        (
            r"\b(?:is|was) (?:{they}|it|there) (?:still |already |just |only )?(?:somebody|someone|anybody|anyone|anything|any|"
            r"working|covered|insured|joint|temporary|permanent|a one-?off|full|part|on the|in hospital|at home|other)\b.{0,50}"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:is|are) (?:you|there|they|your) .{0,20}\b(?:warm enough|enough (?:food|heating|to eat)|eating|sleeping|"
            r"someone with you|on your own|getting (?:any )?(?:help|support|benefits)|managing|coping)\b|"
            r"\bare you (?:thinking (?:about|of)|planning to) (?:killing|ending|hurting|harming|suicide)\b|"
            r"\b(?:someone|somebody|anyone|anybody) (?:with you|helping you|who helps|you'?d (?:rather|like us to|prefer)|you "
            r"trust|else (?:we|i))\b"
        ),
    ),
    (
        0.85,
        r"\bwhen'?s (?:payday|your next|the next (?:pay|check|cheque|wage)|{they} back|{they} back|the (?:hearing|review))|\btell me (?:which|what|"
        r"who|where|how (?:many|long)) (?!day|date|amount|happened|you can)[a-z]{2,14}\b",
    ),
    (0.85, r"\bwhat'?s happened since\b|\bwhat'?s (?:changed|different) since\b"),
    (
        0.8,
        (
            r"\bwould (?:\S{1,12} ){1,4}(?:leave you|mean (?:you|going)|make (?:you|it hard)|put you|cause you)\b|"
            r"\b(?:can you (?:really |actually |honestly )?(?:spare|afford) (?:it|that|this)|is that (?:money )?(?:something )?you can "
            r"(?:really |actually )?(?:spare|afford|manage without)|leave you (?:short|enough)|going without)\b"
        ),
    ),
    (
        0.75,
        (
            r"\bdid something (?:change|happen|come up)\b|\b(?:has|have) (?:anything|something|your \w{3,12}|things) "
            r"(?:changed|dropped|gone)\b|\bdo you (?:reckon|expect|think) (?:they|it|{they}|that|things|work|your)\b"
        ),
    ),
    void_in=QUOTED_ONLY,
    unless=r"\bhow (?:many|much|long) (?:times|more times|longer)\b|\bhow long (?:do you need|will you (?:need|take)|before you "
    r"pay)\b|\bwho do you think\b|\bhow (?:old|stupid|dumb|thick) are you\b|\bhow can i help\b|"
    r"\bhow (?:are you (?:today|doing)|do you do)\b|\bwhat kind of (?:man|woman|{parent}|person|parent)\b|"
    r"\bwhat part of\b|\bwhat (?:is|are) (?:it|you) going to\b|\bwhich (?:means|is|was|brings|leaves|puts|would)\b|"
    r"\bwhere you (?:live|sleep|work)\b|\bhow (?:do|would|will) you (?:like|want) to pay\b",
)
_PAPER = (
    r"(?:{document}|signed \w{2,10}|pod|trace|payslips?|wage slips?|photos?|picture|scan|email|certificate|bill|estimate|"
    r"remittance|breakdown|letter|order|proof of \w{3,14}|id|form)"
)
REQUESTS = family(
    Move.PROBE,
    (
        0.8,
        r"(?:^|\bplease |\b{can_you}(?: please| just)? |\bneed you to |\bif you (?:can|could|would|just) |\bjust |\bthen |"
        r"\band )(?:send|forward|email|text|upload|show|get|give|fax|post|share|drop|pop|bring|snap)(?: it)?(?: me| us| "
        r"over| across| in| through)? ?(?:over |across |back )?(?:the|a|an|your|that|those|any|{them}|some) "
        r"(?:[a-z0-9']{2,14} ){0,2}" + _PAPER + r"\b",
    ),
    (
        0.75,
        (
            r"\b(?:have you (?:still )?got|do you (?:still )?have|got|is there|are there) (?:a |an |the |any |your |that )"
            r"(?:\w{2,12} ){0,2}(?:{document}|reference|claim number|name on it|email|letter|paperwork|receipts?|"
            r"certificate|number for)\b"
        ),
    ),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:i|we)(?:'?ll|'m| can| could| will|'d)\b|\bpay(?:ment)? (?:link|details)\b|\bcard\b|\blet me\b",
)

RULES: tuple[Rule, ...] = (
    *QUESTIONS,
    *REQUESTS,
)
