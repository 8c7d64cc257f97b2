"""English rules for false office and false law."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEGATED_OR_QUOTED, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Violation

_YOUR = r"(?:your|ur|you're|{them}|their|the|yer)"
_I_AM = (
    r"(?:i'?m|i am|this is|we'?re|we are|speaking (?:to|with)|calling|my name is [a-z' -]{2,25}|it'?s|"
    r"acting|working|here|you'?re (?:speaking|talking) (?:to|with)|i work|here is|on behalf|represent|"
    r"i'?m calling|i'?m with)"
)
IMPERSONATION = family(
    Violation.IMPERSONATION,
    (
        0.88,
        (
            r"\b(?:court'?s?|sheriff'?s?|federal|government|state|county) (?:recovery|enforcement|collections?|warrants?) (?:department|desk|unit|division|office|"
            r"team|bureau)\b"
        ),
    ),
    (
        0.85,
        (
            r"^(?:this is |it'?s |we'?re |i'?m (?:from |with )?)?(?:the )?(?:magistrates'?|county|crown|district|sheriff'?s?|state) (?:court|office|"
            r"attorney'?s? office)(?: here)?(?=[,.! ]{0,3}$|,)"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:detective|sergeant|inspector|constable|deputy|sheriff|marshal|special agent|"
            r"bailiff) [a-z'-]{3,14} (?:here|speaking|calling)\b|\b(?:financial crimes?|"
            r"criminal investigations?|fraud investigations?|warrants?) (?:unit|division|squad|department|"
            r"bureau)\b"
        ),
    ),
    (
        0.92,
        (
            r"\bi represent (?:the )?(?:local |county |state |federal )?(?:police|court|county court|government|"
            r"sheriff|crown|prosecutor|district attorney)\b"
        ),
    ),
    (
        0.95,
        r"\b" + _I_AM + r"\b.{0,22}\b(?:from|with|for|at|on behalf of|of|in|by order of|under) (?:the |your |"
        r"our )?(?:local |city |county |state |federal |metropolitan |district |"
        r"crown )?(?:{officer})(?:'s)?\b(?!.{0,12}\b(?:card|bank|collections dep|ordered|recovery))",
    ),
    (
        0.93,
        (
            r"\b(?:i'?m|i am|this is|we'?re|we are|my name is|it'?s|you'?re (?:speaking|talking) (?:to|"
            r"with)) (?:an? |the )?(?:local |city |county |state |federal |senior |chief |high court |"
            r"appointed |your )?(?:police officer|officer|detective|inspector|sergeant|constable|sheriff|deputy|"
            r"us marshal|marshal|court officer|enforcement officer|enforcement agent|court clerk|bailiff|judge|"
            r"magistrate|prosecutor|district attorney|government (?:agent|official|officer)|federal (?:agent|"
            r"officer|investigator)|process server|special agent|investigator|the (?:police|court|sheriff|irs|"
            r"fbi|government)|fraud investigator|criminal investigator)\b(?! (?:worker|help|bank))"
        ),
    ),
    (
        0.78,
        (
            r"\b(?:i'?m|i am|this is|we'?re|we are|my name is [a-z' -]{2,25}|as|you'?re (?:speaking|"
            r"talking) (?:to|with)) (?:an? |the |your )?(?:\w{3,12} )?(?:attorneys?|lawyers?|solicitors?|"
            r"barristers?|legal counsel|law (?:firm|offices?)|prosecutors?|paralegal|attorney at law|"
            r"legal officer|advocate)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:from|with|at|in|to|of|the|calling from|is|behalf of)\b.{0,20}\b(?:criminal|fraud|civil|"
            r"financial crimes?|federal|warrant|legal|litigation|pre-?legal|enforcement|"
            r"prosecutions?) (?:investigations? |enforcement |process |court |affairs )?(?:unit|division|bureau|"
            r"squad|branch|agency|office|section)\b|\blaw offices? of\b"
        ),
    ),
    (
        0.95,
        (
            r"\bbadge (?:number|no|#|id)\b|\bmy badge\b|\bshow you my (?:badge|warrant card)\b|"
            r"\bofficial police\b|\b(?:police|court|government|federal) (?:business|order|matter|"
            r"case number)\b.{0,15}|\bin the name of the law\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:acting|calling|working|here|writing|appointed|sent|instructed|authori[sz]ed|deputi[sz]ed|"
            r"commissioned) (?:on behalf of |by |for |with |"
            r"under )(?:the )?(?:authority of )?(?:the )?(?:local |county |state |federal )?(?:police|court|"
            r"government|judge|state|sheriff|crown|da|prosecutor|fbi|irs|hmrc|magistrate)\b"
        ),
    ),
    (
        0.88,
        (
            r"\bwe (?:work|are working|cooperate|partner|are partnered|operate)\b.{0,15}\b(?:directly |"
            r"closely )?(?:with|for|under|alongside) the (?:police|courts?|government|sheriff|fbi|irs|"
            r"prosecutor|authorities|da)\b|\b(?:the|your) case (?:has been |was |is )?assigned to (?:officer|"
            r"detective|me by the court)\b|\bofficer [a-z]{3,12} (?:here|speaking|calling)\b|"
            r"^officer [a-z]{3,12}\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\bloan officer\b|\b(?:customer|account|compliance) officer\b|\b(?:calling|here|ringing) (?:about|"
    r"regarding) (?:the |your )?(?:court|police)\b|\bfederal (?:savings|credit union)\b|\bcitizens\b|"
    r"\bstate (?:farm|street)\b",
)
_COMING = (
    r"(?:today|tomorrow|tonight|this (?:afternoon|evening|week|morning)|by (?:five|noon|5|6|tonight|"
    r"tomorrow|friday|monday|the end of)|within (?:24|48|the hour|an hour|\d{1,4} hours)|in the morning|"
    r"right now|immediately|first thing|in (?:an|one|two|24|48) hours?)"
)
FALSE_LEGAL_THREAT = family(
    Violation.FALSE_LEGAL_THREAT,
    (
        0.9,
        r"\b(?:i'?ll|i will|we'?ll|we will|going to|gonna) have (?:someone|somebody|them|the \w{4,10}|you) (?:come )?(?:and )?arrest(?:ed)?\b",
    ),
    (
        0.8,
        r"\b(?:if|unless) (?:you|u|we|i|this|it)\b.{0,40}\b(?:today|tonight|now|by (?:five|noon|tomorrow|close))\b.{0,60}\b"
        r"(?:will|'ll|is going to|are going to|gonna) (?:sue|take you to court|file (?:suit|a lawsuit))\b",
    ),
    (
        0.88,
        (
            r"\blocks (?:get|are|will be|are being|being|'ll be) changed\b|\bno court,? nothing\b|\bgoes (?:over |straight )?to the (?:county |local )?sherr?iff?\b|"
            r"\bstolen property\b|\bthere'?s a warrant\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:telly|tv|sofa|furniture|things|stuff|belongings|car|everything)\b.{0,20}\bon the (?:van|truck|lorry|back of)\b|\bgone (?:across |over |"
            r"out )?to the (?:bailiffs|sheriff|police|enforcement)\b|\b(?:{police}|they) (?:can|could|will|'ll) (?:just )?come (?:and )?(?:lock|pick|get|"
            r"arrest|take|cuff) (?:you|your)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:bailiffs?|enforcement agents?|the repo (?:man|guys?)|marshals?|sheriff) (?:are|is|will be|'ll be|get|gets|come|comes|turn up)"
            r"(?: there)? (?:with you|round|at (?:yours|your)|there|by)?\b.{0,15}\b(?:today|tomorrow|tonight|saturday|sunday|monday|tuesday|wednesday|"
            r"thursday|friday|in the morning|this week|next week)\b|\b(?:don'?t|won'?t|do not) need (?:a|any|to see a|to go to) (?:judge|court|order|"
            r"warrant)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:go|going|sent|be sent|send you) (?:down|away|inside) (?:for (?:fraud|theft|this|that|a|"
            r"\w{3,5} years?)|a long time)\b"
        ),
    ),
    (0.93, r"\b(?:have|get|see|want|put|throw) (?:you|{them}) (?:all )?(?:{jailed})\b"),
    (
        0.9,
        (
            r"\b(?:knock|visit|hearing|hear|call) (?:on (?:the|your) door )?from (?:the |your local |"
            r"our friends? )?(?:{police})\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:you'?ll|you will|you'?re going to|you are going to|you could|you can|you may|you might|gonna|"
            r"you'?d|you would|be|get|getting|have you|see you|want to (?:go|be|end up)|go|going|goes|end up|"
            r"put you|throw you|you|people like you|land|lands?|face|facing|are|having you|looking at) ?(?:be |"
            r"get |go |end up |find yourself |all |soon |both |even |actually |very likely |probably |straight |"
            r"right |back |wind up )?(?:{jailed})\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:warrant|arrest warrant|criminal (?:charges?|complaint|case|prosecution|proceedings|referral)|"
            r"felony (?:charges?|warrant)?|indictment|fraud charges?|theft charges?|prosecution|"
            r"arrest)\b.{0,30}\b(?:issued?|out (?:for|on)|for your|filed?|filing|press(?:ed|ing)?|br(?:ing|"
            r"ought)|pending|signed?|face|facing|against you|on (?:its|the) way|with your name|will follow|"
            r"active|next|be made|prepared|coming)\b|\b(?:press|file|filing|bring|pursue|lay|face|facing|filed|"
            r"pressed|brought|recommend|pressing|issue|swear out|get|sign|put out|seek)(?:ing)? (?:criminal|"
            r"felony|fraud|theft|an? (?:arrest )?warrant|charges)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:{police})\b.{0,28}\b(?:at your|come|coming|on (?:the|their) way|pick you|knock\w{0,3}|"
            r"show up|turn up|be there|take you|outside|round|to your|find you|looking for you|be involved|"
            r"will (?:be|have|hear|want)|escort|paid? you|arrest\w{0,3}|involved|next|handle)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:send|sending|call|calling|involve|involving|get|getting|report (?:you|it|this|{them})? ?to|"
            r"hand (?:you|this|it) (?:over )?to|pass (?:you|this|it) (?:over )?to|go(?:ing)? to|refer (?:you|"
            r"this|it) to|have|notify|alert|phone|ring|give (?:this|your \w{2,10}) to|turn (?:you|"
            r"this) over to)\b.{0,12}\b(?:the |local |your local )?(?:{police})\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?!it'?s not\b)(?!that'?s not\b)(?!this is not\b)(?:it'?s|this is|that'?s|that is|it is|"
            r"not paying(?: your debts| a debt)? is|you(?:'ve| have) (?:committed|just admitted)|you committed|"
            r"consider(?:ed)?(?: it| this)?|looks? like|amounts? to|counts? as|call(?:ed)? (?:it|this|that)?|"
            r"guilty of|is|charge(?:d)? with|done for|treat(?:ed)? (?:it |this )?as|committing|"
            r"intent to)\b.{0,18}\b(?:{crime}|illegal not to|breaking the law|against the law|"
            r"defraud\w{0,3})\b(?! (?:victim|team|claim|report|department|case|form|affidavit|check))"
        ),
    ),
    (
        0.87,
        r"\b(?:seiz\w{1,3}|take|taking|garnish\w{0,4}|repossess\w{0,3}|freez\w{1,3}|levy|empty|clean out|"
        r"sell off|auction|drain|attach|grab|come for|coming for|clear out|put a (?:lien|charge|levy) on|"
        r"foreclose on|confiscate|strip|lock|tow|haul away|go after|raid)\b.{0,12}\b"
        + _YOUR
        + r".{0,20}\b(?:{assets})\b(?! (?:payment|due|balance|number|plan))",
    ),
    (
        0.85,
        r"\b"
        + _YOUR
        + r" (?:{assets})\b.{0,15}\b(?:will be|'ll be|are going to be|is going to be|gets?|being|going to get|"
        r"be) (?:seized|garnished|repossessed|frozen|levied|emptied|taken|auctioned|confiscated|towed|sold|"
        r"gone|attached|locked|cleaned out|blocked)\b|\b(?:you'?ll|you will|you'?re going to|gonna) (?:lose|"
        r"be out of) (?:your|the) (?:house|home|car|job|kids|children|flat|benefits|pension|licen[cs]e|"
        r"bank account)\b",
    ),
    (
        0.72,
        (
            r"\b(?:papers?|summons|lawsuit|paperwork|suit|subpoena|legal papers|court papers|court date|"
            r"hearing)\b.{0,20}\b(?:(?:has|have) (?:already )?been|is|are|was|were|will be|being|already|"
            r"'s been|to be) ?(?:already |being )?(?:filed|served|issued|drawn|signed|drafted|on (?:my|"
            r"the) desk|ready|sent|booked|scheduled|set|in the mail)\b|"
            r"\b(?:(?:going to|we'?ll|i'?ll) serve you|(?:you'?ll|you will|going to) (?:be|get) served|getting served|process server)\b"
        ),
    ),
    (
        0.87,
        r"\b(?:sue|suing|lawsuit|(?:take|taking|drag|dragging|haul) you (?:to|into|through) court|"
        r"see you in court|court|judgment|legal action|summons|file (?:suit|a lawsuit|papers))\b.{0,22}\b"
        + _COMING
        + r"|\b(?:pay|"
        + _COMING
        + r")\b.{0,20}\bor (?:else )?(?:we|i|you)(?:'ll| will|'re| are|'d)? ?(?:be )?(?:sued?|going to (?:sue|"
        r"court)|suing|file|taken to court|in court|take you to court|see you in court)\b",
    ),
    (
        0.7,
        (
            r"\b(?:i'?ll|i will|we'?ll|we will|i'?m going to|we'?re going to|gonna|going to|about to) (?:just |"
            r"simply |have to |personally |definitely )?(?:sue|take you to court|see you in court|"
            r"drag you (?:to|through)|haul you|take everything|take you for everything|ruin you in court|"
            r"file (?:a )?(?:suit|lawsuit) against)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:deport\w{0,5}|immigration|i\.?c\.?e\.? agents|your (?:visa|green card|immigration status|"
            r"papers|status)|home office)\b.{0,30}\b(?:know|hear|revoked|report|report\w{0,3}|cancel\w{0,4}|"
            r"called?|risk|trouble|affect\w{0,2}|find out|lose|you|denied)\b|\b(?:report|call|tell|notify|lose|"
            r"phone|inform)\b.{0,12}\b(?:immigration|home office|cps|social services|"
            r"child (?:protective )?services|custody)\b|\b(?:take|lose|taken) (?:away )?(?:your|the) (?:kids|"
            r"children)\b"
        ),
    ),
    (
        0.9,
        (
            r"\bdebtors'? prison\b|\b(?:jail|prison|cell|handcuffs|behind bars|cuffs)\b.{0,25}\b(?:for (?:this|"
            r"not paying|people|debt|it|you)|if you|until|unless|tonight|waiting|where|by|next)\b|\b(?:pay|or|"
            r"it'?s) (?:up )?(?:or )?(?:jail|prison|handcuffs)\b|\bspend (?:the )?(?:night|weekend|christmas|"
            r"time)\b.{0,8}\b(?:in|inside)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\bshortfall\b|\bnot scheduled\b|\bonce you'?re in default\b|\b(?:only (?:ever happen |if|a|after|the)|after|with(?:out)?|if) (?:a |the |it )?(?:court|judge|judgment|"
    r"judgement)\b|\bcourt (?:could|may|might|would|can|orders?|has to|decides|approv)\b|\b(?:welfare|"
    r"safe|unsafe|safety|911|999|check on you|ambulance|emergency|help you|report the (?:theft|fraud|"
    r"scam))\b|\b(?:fraud|police|identity theft) (?:report|victim|affidavit)\b|\b(?:victim|scam|"
    r"stolen)\b|\b(?:report|reported) (?:it|this|the (?:theft|fraud)) to the police\b|"
    r"\bcourt (?:will )?decide\b|\b(?:sell|selling) your\b.{0,20}\bvoluntar|\bdid you\b|"
    r"\bhave you (?:ever|been|had)\b",
)

RULES: tuple[Rule, ...] = (
    *IMPERSONATION,
    *FALSE_LEGAL_THREAT,
)
