"""English rules for asking about reasons and facts."""

from __future__ import annotations

from trainer.understanding.lexicon.family import QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

ASK_REASON = family(
    Move.ASK_REASON,
    (
        0.95,
        (
            r"\bwhy (?:have|did|was|were|is|are|has|do|haven'?t|didn'?t|wasn'?t|hasn'?t|isn'?t|aren'?t|weren'?t|"
            r"you|the|it|this)\b.{0,45}\b(?:{paid}|{paying}|{pay}|{payment}|missed|{title}|late|behind|gone|go|"
            r"went|fall|fell|fallen|stopped|stop|bounced|cancelled|canceled|happen\w{0,3}|through|skip\w{0,3}|"
            r"arrears)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:what|whats|what's|what has|what is)\b ?(?:has |is |'s |exactly |actually |"
            r"really )?(?:happened|happening|been happening|going on|been going on|went wrong|gone wrong|"
            r"changed|caused|led to|prevented|stopped|stopping|kept|keeping|preventing|behind|brought|threw|"
            r"made you|got in the way|getting in the way|stood in the way|came up|come up|set you back|"
            r"knocked you|put you)\b"
        ),
    ),
    (
        0.95,
        (
            r"\bwhat(?:'s| is| was|s| were)? (?:the |your |behind |some of the )(?:main |real |"
            r"exact )?(?:reasons?|cause|hold-?up|trouble|delay|story|problem|issue|difficulty|circumstances)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bhow come\b|\bwhat(?:'s| is)? holding (?:you|things|it|this) (?:up|back)\b|\bhow (?:did|"
            r"has) (?:this|it|that|things) (?:happen|come about|come to this|got|gotten|get)\b|\bwhat gives\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:may|can|could|might|mind if) (?:i|we) (?:just )?(?:ask|know|find out|check) (?:you )?(?:why|"
            r"what(?:'s| has| is)? (?:happened|going on|caused|led|changed|the reason|the cause|been going on|"
            r"prevented|stopped)|the reason|how (?:this|it|you) (?:happened|came|fell|got))\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:{explain}|tell us|talk to me about|like to (?:know|understand|hear)|want to (?:know|"
            r"understand|hear)|help me see|trying to understand|wondering|wonder|curious)\b.{0,20}\b(?:why|"
            r"what happened|what'?s (?:happened|happening|going on|been going on|changed|the reason)|"
            r"what(?: has)? (?:led|changed|caused|prevented|kept|stopped|brought)|the reason|how (?:this|it|"
            r"you) (?:happened|came|fell|got)|from your side|your side)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:was|is) there (?:a |any |some )?(?:particular |specific |special )?(?:reason|problem|issue|"
            r"difficulty|something (?:that )?(?:happened|came up|going on))\b|\bany (?:particular |"
            r"specific )?reason\b|\breason (?:for|behind|why)\b.{0,40}\?"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:has|did|is) (?:something|anything|there something) (?:happened?|come up|changed?|gone wrong|"
            r"go wrong|going on|stopping|preventing|in the way|wrong)\b|\bis there (?:something|anything|summat) (?:behind|"
            r"else going on|going on|the matter)\b"
        ),
    ),
    void_in=QUOTED_ONLY,
    unless=r"\bhappened since\b|\b(?:that'?s|thats|this is|which is) why\b|\bwhy should i (?:care|believe)\b|\bwhat happens\b|\bwhy i(?:'m| am) calling\b|"
    r"\breason (?:for (?:my|this|the) call|i'?m calling|i called)\b",
)
PROBE = family(
    Move.PROBE,
    (
        0.85,
        (
            r"\b(?:is|are) (?:any ?one|any ?body|some ?one|others|anybody)(?: else)? (?:contributing|helping|"
            r"working|paying|earning|living|in the (?:house|household)|supporting)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:did|has|have|does|do|is|was|are) (?:the|your|{they}|they|that) (?:\w{3,12} ){0,2}(?:company|"
            r"insurance|insurer|bank|court|council|union|employer|doctor|agency|government|dwp|landlord|seller|"
            r"buyer|customer|client)\b.{0,12}\b(?:give|given|say|said|tell|told|confirm\w{0,2}|pay|paid|"
            r"approve\w{0,1}|reply|replied|send|sent|aware|decide\w{0,1})\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:what(?:'s| is| do you have)?|how much|anything)(?: is|'s)? left (?:over )?(?:after|once|each|"
            r"at the end|for)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:could|can|would|will) (?:your|the) (?:bank|employer|doctor|gp|accountant|hospital|surgery|"
            r"boss|job ?cent(?:re|er)|union)\b.{0,15}\b(?:send|write|provide|confirm|give)\b"
        ),
    ),
    (
        0.9,
        (
            r"\bhow much (?:do|are|is|did|does|would|have|of)\b.{0,30}\b(?:earn\w{0,3}|make|making|bring\w{0,3}|"
            r"get|getting|coming in|left|take home|income|have|spend\w{0,3}|rent|outgoings|cost|costs|living|"
            r"receive|free)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:are|r) (?:you|they|{they}) (?:still |currently |presently |now |also )?(?:working|employed|"
            r"unemployed|on benefits|getting|receiving|drawing|self-?employed|living|renting|in hospital|"
            r"back at work|with the same|claiming|looking for|expecting|due|supporting|seeing|under|insured|"
            r"covered|on (?:sick|furlough|leave|disability|unemployment))\b"
        ),
    ),
    (
        0.9,
        (
            r"\bwhen (?:do|did|does|will|are|is|was|were|'?s|would)\b.{0,15}\b(?:get(?:ting)? paid|pay ?day|"
            r"pay ?che(?:ck|que)|wages|salary|lose|lost|start\w{0,3}|expect(?:ing)?|find out|hear|heard|"
            r"back (?:at|to|in)|happen\w{0,3}|return|come through|come in|next|began|begin|discharged|refund|"
            r"bonus|benefits|diagnosed|stop\w{0,3}|close|cancel\w{0,4}|receive|sell|notice|report)\b"
        ),
    ),
    (0.9, r"\bwhat(?:'s| is| are|s| was| were| does| do) (?:your|the|{them}|you|a)\b.{0,25}\b(?:{income})\b"),
    (
        0.85,
        (
            r"\bhow (?:long|often|many|old|bad|regular|soon (?:are|is|do you expect)|far)\b.{0,20}\b(?:have|has|"
            r"did|will|do|does|are|is|was|were|until|before|can|would|in|been|hours|weeks|months|kids|people|"
            r"children)\b"
        ),
    ),
    (0.9, r"\b(?:{can_you}|do you have|have you got|is there|any)\b.{0,35}\b{document}\b"),
    (
        0.9,
        (
            r"\b(?:do|did|does|will|would|have|has) (?:you|your (?:{spouse}|partner|job|employer|"
            r"insurance))\b.{0,20}\b(?:income|savings|work|working|job|rent|own|other debts|other loans|"
            r"dependants|dependents|benefits|insurance|pension|money coming|bank account|children|kids|"
            r"owe(?:s)? you|expect|shifts?|overtime|bills)\b"
        ),
    ),
    (
        0.75,
        (
            r"\bdo you (?:have|get|own|receive|live|expect|still have|remember|recall|recogni[sz]e|know (?:when|"
            r"how|who|what|which|if|whether))\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:have|did) you (?:already |ever |actually |also |since )?(?:spoken|speak|talked|talk|looked|"
            r"look|applied|apply|had|been|seen|see|tried|try|contacted|contact|got|get|received|receive|"
            r"considered|checked|check|sent|send|keep|kept|made|make|told|tell|reported|report|paid|pay|open|"
            r"find|found|set up|cancel\w{0,4}|change|sign|use|used|lose|lost|take|taken|borrow|borrowed|sold|"
            r"missed|moved|changed|started|lined|worked|heard|managed)\b"
        ),
    ),
    (
        0.8,
        (
            r"\bwho (?:told|did|else|owes|lives|handles|helps|is (?:paying|helping|supporting|your (?:employer|"
            r"insurer))|was (?:it|that)|pays)\b|\bwhere (?:do|are|did|is|does|will|would) (?:you|the|your|it|"
            r"that)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:which|what) (?:part|charge|charges|item|items|bank|hospital|invoice|transaction|kind|sort|"
            r"type|bills|else|exactly|other|month|shift|address|amount do you (?:think|believe|have)|"
            r"makes you)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:tell me (?:more|a (?:bit|little)(?: more)?)(?: about)?|tell me about|say more|"
            r"walk me through (?:your|the|a)|talk me through (?:your|a|the)|break (?:it|that|this) down|"
            r"go through your|give me an idea|run through|paint me a picture)\b(?! (?:why|what happened))"
        ),
    ),
    (
        0.8,
        (
            r"\banything (?:else )?(?:coming in|due|left over|set aside|saved|you can (?:show|send))\b|"
            r"\bany (?:other |regular |extra |money )?(?:income|savings|money coming|other debts|work|overtime|"
            r"help from|benefits)\b|\bcoming in\b.{0,20}\?|\bwhat can you tell me\b|\bwhat does (?:your|"
            r"a typical) month\b"
        ),
    ),
    (
        0.7,
        (
            r"\b(?:is|was) (?:it|that|this|the (?:job|work|illness|money|delay|account|"
            r"claim))\b.{0,25}\b(?:temporary|permanent|full ?time|part ?time|ongoing|weekly|monthly|regular|"
            r"agency|serious|resolved|confirmed|in writing|covered|joint|approved|pending|guaranteed|"
            r"long[- ]term|your first)\b"
        ),
    ),
    void_in=QUOTED_ONLY,
    unless=r"\bhow much (?:can|could|will) you\b|\bwhere do you (?:want|get off)\b|\bhow many times do i\b|"
    r"\bhow long are you going to\b|\bdo you have any idea\b|\bdo you have (?:a|any) (?:conscience|"
    r"shame|brain)\b|\byour (?:debit |bank |credit )?card\b|\btill you pay\b|\bcan'?t say more\b",
)

RULES: tuple[Rule, ...] = (
    *ASK_REASON,
    *PROBE,
)
