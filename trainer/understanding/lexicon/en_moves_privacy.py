"""English rules for talking in private, what may not be told, and answers to questions."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEVER_VOID, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Move, Party

_NOT_KNOWN_TO_OWE = frozenset({Party.THIRD_PARTY, Party.UNKNOWN})
CHECK_PRIVACY = family(
    Move.CHECK_PRIVACY,
    (0.85, r"\b(?:quiet|private|quieter|more private) (?:spot|place|room|corner|moment|office)\b"),
    (0.85, r"\bwhen(?:ever)? you(?:'re| are) (?:next )?{alone}\b"),
    (
        0.95,
        (
            r"\b(?:are you|can you|could you|is it|is this|is now|ok|okay|able|good time|safe|free|place|"
            r"somewhere|alright|moment|where you can)\b.{0,30}\b{alone}\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:are you|r u|if you'?re|you'?re not) (?:alone|driving|at work|on (?:loud)?speaker(?:phone)?|"
            r"behind the wheel|around other people|in company)\b|\bon (?:loud)?speaker(?:phone)?\b|"
            r"\bam i on speaker\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:is|are) (?:there )?(?:any(?:one|body) (?:else )?|other people |others )(?:with you|around|"
            r"listening|in the room|nearby|there)\b|\b(?:overheard|earshot|listening in|eavesdrop\w{0,4})\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:somewhere|anywhere|someplace|a place|a spot) (?:more )?(?:private|quiet|you can (?:talk|"
            r"speak)|where you can)\b|\bstep (?:away|outside|out)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:are you|r u) (?:able|free|ok|okay|alright|safe|in a (?:place|position)|somewhere) (?:to|"
            r"you can|where you can) (?:talk|speak|chat)\b|^(?:and |so )?can you (?:talk|speak|"
            r"chat)(?: freely| openly| safely| where you are| (?:right )?now| at the moment| for a (?:minute|moment|sec))"
            r"{0,2}(?:[?.! ]{0,3}$|,? or\b)"
        ),
    ),
    (0.85, r"\b(?:safe|comfortable|private enough) (?:to|for you to|talking|speaking)\b"),
    (
        0.8,
        (
            r"\b(?:call|ring|phone|try|speak|phoned|called|rang|talk)\b.{0,40}\bwhen you(?:'re| are|"
            r" can)? (?:{alone}|talk|speak|in private|on your own|out of the car|off work|home alone)\b"
        ),
    ),
    void_in=QUOTED_ONLY,
)
ASK_CONVENIENT = family(
    Move.ASK_CONVENIENT,
    (
        0.7,
        (
            r"\b(?:is|would|was)(?:n'?t)? (?:this|now|it|that|right now)(?: be)?(?: still)? (?:a |an )?(?:good|"
            r"bad|convenient|ok|okay|alright|suitable|inconvenient|better|decent) (?:time|moment)\b"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:caught|catch|catching|got|getting|reached) you at an? (?:bad|good|awkward|inconvenient|"
            r"busy) (?:time|moment)\b|\bbad time\b|\bam i (?:disturbing|interrupting|bothering)\b"
        ),
    ),
    (
        0.7,
        (
            r"\b(?:do you|you|have you|if you) (?:have|got|'?ve got|have got) (?:a|one|two|five|a few|"
            r"a couple of|a spare) (?:minutes?|mins?|moments?|secs?|seconds?)\b|\bgot a (?:minute|sec|moment)\b"
        ),
    ),
    (
        0.7,
        (
            r"\b(?:are you|if you'?re) (?:very |too |really )?(?:busy|free)(?! to (?!talk|speak|chat))(?: right now| at the moment|"
            r" now| to talk)?\b|\bis it convenient\b|\bconvenient (?:for you|to talk|now)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:i|we)(?:'?ll| can| could| will| may) (?:always |just )?(?:call|ring|try|"
            r"phone) (?:you )?(?:back )?(?:another (?:time|day)|some other (?:time|day)|later|at a better time|"
            r"when(?:ever)? (?:you'?re|it'?s|it|suits)|any ?time)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bif (?:it'?s|this is|now'?s|now is|it is|this isn'?t|now isn'?t|it isn'?t|"
            r"that isn'?t)(?: not)?\b.{0,12}\b(?:bad|good|convenient|inconvenient|awkward|time)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bwould you (?:rather|prefer) (?:i|we|that i|if i|me to) (?:call|called|ring|rang|phone|try|tried|"
            r"speak|spoke|left)\b|\bshall (?:i|we) (?:call|ring|speak|talk|do this|"
            r"leave)\b.{0,15}\b(?:another time|later|instead)\b"
        ),
    ),
    unless=r"\b{alone}\b|\boverheard\b|\b(?:monday|tuesday|wednesday|thursday|friday|at \d)",
    void_in=QUOTED_ONLY,
)
DECLINE_DISCLOSURE = family(
    Move.DECLINE_DISCLOSURE,
    (
        0.95,
        (
            r"\b(?:only|just) (?:{them}|them|{title} [a-z'-]{2,15}|{title} [a-z'-]{2,15}|{title} [a-z'-]{2,15}|[a-z]{3,12}) (?:that )?i can (?:talk|"
            r"speak) to\b|\bcan only (?:talk|speak) (?:to|with) (?:{them}|them|your {kin}|{title}|[a-z]{3,12})\b|"
            r"\b(?:can'?t|cannot|not able to|unable to) (?:talk|speak) to any(?:one|body) (?:but|except|other than|else)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:not at liberty|not able|not allowed|unable|not permitted|not in a position|"
            r"prefer not) to say\b|\bcan'?t say (?:what|why|any)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:can'?t|cannot|can not|(?:not|'m not|isn'?t|aren'?t|un)(?: |)(?:able|allowed|permitted|free|"
            r"authori[sz]ed) to|won'?t|(?:not|'m not) going to|couldn'?t|not at liberty to|"
            r"(?:not )in a position to|rather not|don'?t|not (?:able )?to)\b (?:really |actually |just |"
            r"be able to |be |go ahead and )?(?:discuss|say more|say any more|disclose|share|say (?:any ?more|what|why|anything)|sharing|discussing|"
            r"tell (?:you|anyone)|talk about|go into|reveal|give (?:you |out )?(?:any|out|more|that|details|"
            r"information)|speak about|comment|get into|pass on)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:only|just) (?:discuss|speak|talk|share|deal|disclose|be discussed|go over|"
            r"be shared)\b.{0,20}\b(?:with|to|about it with) (?:{them}|them|{title}|the account ?holder|"
            r"the (?:named )?person|[a-z]{2,15} directly)\b|\bdirectly (?:with|to) (?:{them}|them|{title})\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:for|due to|because of|under|owing to) (?:privacy|confidentiality|data protection|privacy law|"
            r"gdpr|confidential)\b|\bdata protection (?:rules|law|reasons|act|means)\b|\bprivacy (?:rules|"
            r"reasons|laws?)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bwithout (?:{them}|their) (?:say-?so|permission|consent|authority|ok|okay)\b|\bthat'?s (?:something )?(?:just |only )?"
            r"(?:for|between) (?:me and )?(?:{them}|them)\b"
        ),
    ),
    void_in=NEVER_VOID,
    party=_NOT_KNOWN_TO_OWE,
    unless=r"\bcan'?t tell you how (?:sorry|much)\b|\bwon'?t say (?:it )?again\b",
)
DECLINE_TO_THIRD = family(
    Move.DECLINE_DISCLOSURE,
    (
        0.9,
        (
            r"\b(?:it'?s|this is|that'?s|matter is|it is|just|about|regarding|a|call is) (?:a |an |of a |"
            r"just a |quite a )?(?:personal|private|confidential)(?: (?:business )?(?:matter|call|nature|"
            r"business|one|for (?:{them}|them)))?\b(?! (?:account|loan|number|circumstances|place|space))"
        ),
    ),
    void_in=NEVER_VOID,
    party=frozenset({Party.THIRD_PARTY}),
)
ANSWER_QUESTION = (
    family(
        Move.ANSWER_QUESTION,
        (
            0.95,
            (
                r"\b(?:to answer|in answer to|answering) (?:your|that|the)\b|\bthe answer (?:is|to)\b|\b(?:good|"
                r"fair|great|reasonable) question\b"
            ),
        ),
    )
    + family(
        Move.ANSWER_QUESTION,
        (
            0.85,
            (
                r"^(?:well |aye |eh )?(?:yes|yeah|yep|yup|aye|no(?! (?:need|problem|worries|bother|rush|biggie))|nope|sure|of course|absolutely|certainly|correct|that'?s (?:right|"
                r"correct)|not (?:at all|yet|quite)|i'?m afraid (?:not|so)|unfortunately (?:not|no)|definitely|"
                r"it (?:is|does|will|can|won'?t|doesn'?t(?! matter)|isn'?t)|straight answer|honest(?:ly|"
                r" answer)|short answer)\b.{0,60}"
            ),
        ),
        (
            0.75,
            (
                r"\b(?:because|that'?s (?:made up|why|the|your|our|because|from|for)|it'?s (?:made up|the|your|our|"
                r"from|for|because|about|an? (?!personal|private|confidential))|which (?:is|means)|it (?:covers|includes|"
                r"means|comes|dates|was|would|will|won'?t|depends))\b.{0,40}"
            ),
        ),
        (
            0.75,
            (
                r"\b(?:the|your|our) (?:late )?(?:fees?|interest|balance|amount|reason|charges?|total|original|"
                r"contract|agreement|principal|minimum|deadline|creditor|lender|"
                r"difference)\b.{0,15}\b(?:is|are|was|were|comes?|covers?|means|includes?|depends|started|went|"
                r"came)\b"
            ),
        ),
        (
            0.75,
            (
                r"\byou (?:can|could|may|don'?t (?:have|need)|do|won'?t|will|'ll|'re (?:not )?(?:able|allowed|"
                r"entitled)|have the right|would)\b.{2,50}"
            ),
        ),
        (
            0.7,
            (
                r"\b(?:i|we) (?:can|can'?t|cannot|do|don'?t|won'?t|will|got|have|'ve|'ll|received|bought|took over|"
                r"were|was|would|wouldn'?t|did|didn'?t)\b(?! (?:understand|hear|see|get|only|appreciate|discuss|share|"
                r"need|want|imagine|tell from|go into|talk about|say|believe)\b).{2,50}"
            ),
        ),
        opens=frozenset({LineTag.ASKS}),
        void_in=NEVER_VOID,
    )
    + family(
        Move.ANSWER_QUESTION,
        (
            0.9,
            (
                r"\b(?:i'?m|i am|this is|my name|we'?re|we are|calling (?:from|on behalf)|on behalf of|"
                r"it'?s) (?!not\b|sorry|going|calling about|none)"
            ),
        ),
        (
            0.85,
            (
                r"\bgot your (?:number|details|name)\b|\b(?:creditor|client|lender|bank|company) (?:is|was|sold|"
                r"asked|instructed|hired)\b"
            ),
        ),
        opens=frozenset({LineTag.ASKS_WHO}),
        void_in=NEVER_VOID,
    )
)

RULES: tuple[Rule, ...] = (
    *CHECK_PRIVACY,
    *ASK_CONVENIENT,
    *DECLINE_DISCLOSURE,
    *DECLINE_TO_THIRD,
    *ANSWER_QUESTION,
)
