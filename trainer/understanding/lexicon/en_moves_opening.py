"""English rules for the opening of a call: who speaks to whom, and the notices."""

from __future__ import annotations

from trainer.understanding.lexicon.family import QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

_NOT_A_NAME = (
    r"(?!about\b|a\b|an\b|the\b|your?\b|it\b|not\b|that\b|this\b|what\b|how\b|why\b|when\b|where\b|"
    r"who\b|because\b|right\b|correct\b|ok\b|okay\b|"
    r"fine\b|clear\b|true\b|fair\b|something\b|possible\b|all\b|any\b|doable\b|good\b|still\b|going\b|"
    r"now\b|really\b|enough\b|for\b|to\b|in\b|on\b|"
    r"also\b|just\b|too\b|there\b|where\b|so\b|if\b|my\b|our\b|{them}\b|{them}\b|their\b|acceptable\b|"
    r"realistic\b|manageable\b|helpful\b|most\b|more\b|"
    r"alright\b|agreed\b|definite\b|some\b|everything\b|understood\b|due\b|convenient\b|like\b|only\b|"
    r"very\b|pretty\b|always\b|hard\b|tough\b|[a-z]{2,10}ing\b|set\b|up\b|down\b|out\b|late\b|open\b|been\b|too\b|much\b|help\b|work\b|suit\b|be\b|do\b|\d)"
)
VERIFY_IDENTITY = family(
    Move.VERIFY_IDENTITY,
    (
        0.8,
        (
            r"\bi'?ve got (?:{title})\.? [a-z]|\b(?:year|month|day) you were born\b|\byour (?:street|house|door) (?:number|name)\b"
        ),
    ),
    (0.95, r"\b(?:am i|are we|i'?m|is it) (?:now )?(?:speaking|talking|chatting|through) (?:to|with)\b(?! you\b)"),
    (0.95, r"\b(?:is|would) (?:this|that|it)(?: be)? (?:{title}|mister|dr|{sir})\b"),
    (
        0.75,
        (
            rf"\b(?:is|would) (?:this|that)(?: be)? {_NOT_A_NAME}[a-z'-]{{2,15}}(?: [a-z'-]{{2,15}})?(?: please|"
            rf" speaking)?[?.! ]{{0,3}}$"
        ),
    ),
    (
        0.75,
        (
            r"^(?:hi|hello|hey|good (?:morning|afternoon|evening))?[, ]{0,2}(?:is )?(?:{title})\.? [a-z'-]{2,15} ?\? ?[?.,! ]{0,3}$"
        ),
    ),
    (
        0.9,
        r"\b(?:may|can|could|might) i (?:please )?(?:speak|talk) (?:to|with)\b(?! (?:you|someone|your|{them} about))",
    ),
    (
        0.85,
        (
            r"\b(?:looking for|trying to (?:reach|get hold of|contact|speak (?:to|with))|like to (?:speak|"
            r"talk) (?:to|with)|calling for|here for) (?:an? )?(?:{title}|dr|"
            r"[a-z]{2,15} [a-z]{2,15}[?.! ]{0,3}$)"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:confirm|verify|check|give me|tell me|what'?s|what is|have|take|need|provide|"
            r"state)\b.{0,25}\b(?:date of birth|dob|d\.o\.b|year of birth|birth ?date|birthday|post ?code|"
            r"zip(?: ?code)?|(?:first line of|current|home|mailing|billing) (?:your )?address|your (?:home |"
            r"full |mailing )?address|last (?:four|4)|social(?: security)?|security (?:question|answer|word|"
            r"code)|passphrase|full name|maiden name)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:confirm|verify|establish|check|make sure|ensure|know)\b.{0,15}\b(?:your identity|"
            r"who (?:you are|i'?m|i am)|that (?:you are|you'?re|it'?s you|i'?m speaking|i am speaking|i have)|"
            r"i'?m (?:speaking|talking)|i'?ve got|you'?re the|your details|it'?s you)\b"
        ),
    ),
    (
        0.95,
        (
            r"\bwho(?:m)? (?:am i|i'?m) (?:speaking|talking) (?:to|with)\b|\bwho is this\b|\bwho'?s (?:this|"
            r"speaking|calling)\b|\bmay i ask who'?s\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:have i|i have|i'?ve|do i have|did i) (?:got |get |reach |reached )?the right (?:person|"
            r"number|party)\b|\b(?:have i|did i) (?:reach|reached|got|get) (?:{title})\b"
        ),
    ),
    (0.85, r"\b(?:{title}|dr) [a-z'-]{2,15} (?:available|there|in|home|around|at home|about)\b"),
    (
        0.9,
        (
            r"\b(?:security|id|identity|data protection|verification) (?:check|checks|questions?|details|"
            r"process)\b|\b(?:take|get|run) you through security\b|\bpass security\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:before i|so i can|until i(?:'ve| have)?|once i(?:'ve| have)?) (?:go any further|continue|"
            r"verified|verify|confirmed|say (?:any )?more)\b"
        ),
    ),
    (
        0.7,
        (
            r"^(?:and )?(?:you'?re|you are) [a-z]{2,15} [a-z]{2,15}[, ]{1,2}(?:right|correct|yes|"
            r"is that right)[?.! ]{0,3}$"
        ),
    ),
    (
        0.85,
        (
            rf"\b(?:is|are) (?:this|that|you) {_NOT_A_NAME}(?!there\b|listening\b|able\b)[a-z'-]{{2,15}}"
            rf"(?: [a-z'-]{{2,15}})?[, ]{{1,2}}(?:or not|or no|yes or no|or what|or who|or am i)\b"
        ),
    ),
    (
        0.85,
        (
            rf"\b(?:asked|ask|asking|check|checking|know|sure|tell me|confirm) (?:if|whether|that) (?:this is|it'?s|"
            rf"that'?s|you'?re|your|you are|i have|i'?ve got) (?:really |actually )?{_NOT_A_NAME}(?!able|sure|gonna|"
            rf"willing|happy|ready|aware|account|payment|bank|{{spouse}})[a-z'-]{{2,15}}"
            rf"(?: [a-z'-]{{2,15}})?[?.,! ]{{0,3}}$"
        ),
    ),
) + family(
    Move.VERIFY_IDENTITY,
    (
        0.8,
        (
            r"\b(?:date of birth|dob|birth ?date|year of birth|(?:your|the|a|full|billing) (?:post ?code|zip(?: code)?)|"
            r"zip code|last (?:four|4)(?: digits)?(?: of (?:your |the )?(?:social|ssn|phone|mobile|account))?|"
            r"first line of (?:your|the) address|(?:street |mailing |billing )address on (?:the |your )?(?:file|account))\b"
        ),
    ),
    unless=r"\b(?:matches|that'?s (?:fine|it|right|correct|all)|thanks|thank you|i can see|on the letter|card|"
    r"last (?:four|4) (?:months?|weeks?|payments?|years?|days|times|calls|of them))\b",
)
INTRODUCE_SELF = family(
    Move.INTRODUCE_SELF,
    (
        0.8,
        (
            r"^(?!okay|fine|help|deal|along|even|what|start|happy|here|starting|paying|still|done)[a-z]{3,12} with (?:the )?(?:[a-z]{3,14} ){0,3}"
            r"(?:finance|financial|bank|recovery|collections?|credit|loans?|lending|energy|water|power|hospital|services|leisure|fitness|"
            r"utilities|insurance|capital|union|housing|homes)\b|\btell (?:{them}|them) [a-z]{2,12} (?:rang|called|phoned)\b"
        ),
    ),
    (0.95, r"\bmy name(?:'s| is|s)\b"),
    (
        0.95,
        (
            r"\b(?:i'?m|i am|we'?re|im just|i'?m just) (?:just )?(?:calling|ringing|phoning|contacting you|"
            r"getting in touch|reaching out|speaking)(?: you| to you)? (?:from|on behalf of|for|with)\b(?= [a-z])"
            r"(?! (?:and|so|on|is|you|now|today)\b)"
        ),
    ),
    (
        0.9,
        (
            rf"\b(?:this is|it'?s|i'?m|i am|you'?re speaking (?:to|with)) (?:{{title}} |{{title}} |{{title}} |"
            rf"{{title}} )?{_NOT_A_NAME}[a-z'-]{{2,15}}(?: [a-z'-]{{2,15}})?(?: here| calling| speaking)? (?:from|"
            rf"with|at|of|over at|on behalf of|for|in the)\b(?! (?:you|the (?:police|court|sheriff)))"
        ),
    ),
    (
        0.85,
        (
            r"^(?:hi|hello|hey|good (?:morning|afternoon|evening))?[, ]{0,2}(?:{title} |{title} |{title} |"
            r"{title} )?(?:[a-z'-]{2,15} ?){0,2}[, ]{0,2}(?:this is|it'?s) [a-z'-]{2,15} (?:again|here|speaking|"
            r"calling)\b"
        ),
    ),
    (0.75, r"\b(?:i'?m|i am|we'?re|we are) (?:with|from) (?!you\b|it\b|there\b|here\b|the start)[a-z]"),
    (
        0.9,
        (
            r"\b(?:calling|ringing|phoning) from (?!and\b|so\b|on\b|is\b)[a-z]|\b(?:calling|ringing|phoning|acting|working|collecting|"
            r"contacting you|writing) on behalf of\b|(?<!who )(?<!which company )\bi (?:work|collect|"
            r"call) (?:for|with|on behalf of|at) (?!you\b|a living\b)|\bwe (?:act|collect|are acting|work) (?:for|"
            r"on behalf of) (?!you\b)|\bwe represent (?!you\b)"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i'?m|i am|this is) (?:your|an?|the|one of the) (?:new )?(?:account (?:manager|rep|specialist|"
            r"handler)|agent|collector|debt collector|collections? (?:agent|officer|specialist)|advis[eo]r|"
            r"representative|rep|specialist|case (?:handler|manager)|customer service)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:we'?re|we are|i'?m with|is) an? (?:\w{2,12} )?(?:debt )?(?:collection|recovery|"
            r"collections) (?:agency|company|firm)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?!i'm\b|number\b|you\b|i\b)[a-z'-]{2,15} (?:here|calling|speaking)[, ]{1,2}(?:from|with|at|on behalf of) "
            r"[a-z]|"
            r"^[a-z]{2,15} from [a-z]{2,20}"
        ),
    ),
    (
        0.75,
        (
            r"^(?:{hello})[, ]{1,2}(?:there[, ]{1,2}|again[, ]{1,2})?(?:this is|it'?s|"
            r"i'?m) (?!about|a\b|the\b|your|not|all|fine|sorry|going|really|just|so\b|here|calling|important|"
            r"still)[a-z'-]{2,12}(?: [a-z'-]{2,15})?[.! ]{0,3}$"
        ),
    ),
    (
        0.75,
        (
            rf"\bthis is (?:just |only )?(?:officer |{{title}} |{{title}} |{{title}} )?{_NOT_A_NAME}[a-z'-]{{2,15}} [a-z'-]{{2,15}}"
            rf"(?= with\b| from\b| calling\b| here\b|[,.! ]{{0,3}}$)"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:call|ring|ask for|phone) (?!me\b|us\b|{them}\b|{them}\b|them\b|you\b|back\b|it\b|here\b|in\b|again\b)[a-z]{3,12} (?:back )?"
            r"(?:at|on) (?:0|\+|\d|this number|the number)"
        ),
    ),
    (
        0.75,
        (
            r"^(?:(?:{hello}|ok|okay|right|i told you|sorry)[, ]{1,2})?(?:it'?s |this is )?[a-z]{2,12}, "
            r"(?:[a-z]{2,14} ){1,2}(?:auto|finance|financial|bank|recovery|recoveries|collections?|credit|loans?|"
            r"lending|energy|water|power|electric|gas|housing|homes|hospital|health|telecom|mobile|insurance|"
            r"solutions|services|utilities|capital|union)\b"
        ),
    ),
)
GIVE_NOTICE = family(
    Move.GIVE_NOTICE,
    (0.95, r"\battempt(?:ing)? to collect (?:a|the|this|on a|your) debt\b|\bused for that purpose\b"),
    (
        0.95,
        (
            r"\b(?:calls?|line|conversation)\b.{0,25}\b(?:recorded|monitored|taped)\b|\brecorded (?:line|"
            r"call)\b|\brecorded for\b|\b(?:we|i)(?:'re| are|'m| am)? (?:record|recording) (?:all |this |our |"
            r"the |these ){0,2}calls?\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:call|communication|message|letter|email|text) (?:is )?from a debt collector\b|\b(?:i'?m|i am|"
            r"we'?re|we are|this is) (?:a )?debt collect(?:or|ors|ion)\b"
        ),
    ),
    (
        0.9,
        (
            r"\byou(?:'ve| have| do have|'ll have)? (?:got |also have |have )?(?:the|a|\d\d|thirty|certain) "
            r"(?:legal )?(?:rights?|days)\b.{0,12}\b(?:to|of|in which|from|under)\b(?!.{0,6}\bcomplain)"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:30|thirty)[- ]days?\b.{0,25}\b(?:dispute|validat|verif|writ)|\bdispute\b.{0,40}\b(?:30|"
            r"thirty) days\b|\bvalidation (?:notice|letter|information)\b|\b(?:the|a|your) right to dispute\b"
        ),
    ),
    (0.9, r"\b(?:authori[sz]ed|regulated) (?:and regulated )?by the\b|\bregulated by\b"),
    (
        0.85,
        (
            r"\b(?:i have to|i need to|i must|i'?m (?:required|obliged|legally required)|required by law|"
            r"we'?re required|by law i) (?:to )?(?:let you know|tell you|inform you|advise you|read you|"
            r"give you|say|state|make you aware|mention)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:opt out|unsubscribe|(?:reply|replying|text|texting) (?:with )?stop)\b|"
            r"\bunless you (?:dispute|notify us|tell us)\b"
        ),
    ),
    (
        0.65,
        (
            r"\b(?:your|consumer) rights\b|\bfor (?:training|quality|quality assurance|"
            r"monitoring)(?: and \w{4,12})? purposes\b"
        ),
    ),
    void_in=QUOTED_ONLY,
)

RULES: tuple[Rule, ...] = (
    *VERIFY_IDENTITY,
    *INTRODUCE_SELF,
    *GIVE_NOTICE,
)
