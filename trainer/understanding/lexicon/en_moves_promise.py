"""English rules for the way to a promise: asking for its date, sum and way, and reading it back."""

from __future__ import annotations

from trainer.understanding.lexicon.family import QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Move

ASK_COMMITMENT = family(
    Move.ASK_COMMITMENT,
    (
        0.85,
        (
            r"\bwould you (?:rather|prefer to|sooner) (?:pay|do|catch up|split|send|make|clear|put)\b.{0,50}\bor\b|\b(?:gimme|give me) (?:a|your|one) "
            r"(?:own )?(?:number|figure|date|day)\b|\bwhat(?:'?s| is) (?:realistic|doable|manageable|the number|the figure)\b|"
            r"\b(?:visa or mastercard|mastercard or visa|debit or credit)\b|\bdoes that fly\b|\bdo-? ?able\b"
        ),
    ),
    (
        0.8,
        (
            r"\bis (?:that|it|{day}) (?:this |next |on )?(?:{day}|your \w{3,9} card)\b.{0,40}\bor\b|\b(?:are we|shall we) say(?:ing)? {day}|\bsay {amt} (?:on |by |this )?{day} ?\?|"
            r"\bis it all (?:of it|{amt}) or\b|\bwant to start with\b|\breply with (?:an? )?(?:amount|date|figure)\b|\bis {amt} (?:on |by )?{day} (?:ok|okay|good|possible)\b"
        ),
    ),
    (
        0.85,
        r"\b(?:can|could|shall|should) we (?:do|say|agree on|settle on|go with|make it) (?:about )?(?:{amt}|{day})",
    ),
    (0.82, r"\b{day} (?:would|might|should|could) (?:work|suit|be (?:ok|okay|fine|good|possible))\b"),
    (
        0.85,
        (
            r"\b(?:would|will|does|could|can|shall we say|how about|is) (?:the |this |next )?(?:\d\d?(?:st|nd|"
            r"rd|th)|{day}) (?:work|suit|be (?:ok|okay|alright|good|possible)|do)\b"
        ),
    ),
    (
        0.9,
        (
            r"\bwhat(?:'s| is|s) (?:the|your) (?:very )?(?:most|least|maximum|highest|exact|soonest|earliest|"
            r"latest|best|minimum) ?(?:date|day|amount|figure|you|offer|time)?\b"
        ),
    ),
    (0.8, r"^(?:and |so |exactly |roughly )?how much(?: exactly| then| each time)?[?., ]{1,3}$"),
    (
        0.93,
        (
            r"\b(?:which|what) (?:exact |specific |particular |precise )?(?:day|date|days|dates|weekday|"
            r"payday)(?! (?:of birth|is it|were|was|did))\b"
        ),
    ),
    (
        0.92,
        (
            r"\bhow much (?:of (?:it|that|this|the \w{3,8}) )?(?:can|could|will|would|are|do you think|might|"
            r"exactly|realistically|should|were|were you|do you (?:feel|want|plan|reckon))\b(?!.{0,12}(?:earn|"
            r"make a|your rent|bring home|income|left over|getting))"
        ),
    ),
    (
        0.92,
        (
            r"\bwhat(?:'s| is)? (?:amount|figure|sum|the (?:most|least|maximum|highest|exact amount|soonest|"
            r"earliest|best you)|(?:can|could|would) you (?:realistically |comfortably |actually |"
            r"honestly )?(?:manage|afford|do|put|pay|send|commit)|are you able to|do you have available|"
            r"portion)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:how|which way|what method|which method|what way|what card|which card|which account) (?:will|"
            r"would|do|are|is|should|shall|did|can)? ?(?:you|we|that|it|this)?\b.{0,15}\b(?:pay|make|paying|"
            r"sending|send|do (?:that|it|this)|prefer|using|use|coming|go with|like)\b.{0,12}"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:card|debit|debit card|bank transfer|transfer|direct debit|che(?:ck|que)|online|phone|ach|"
            r"credit|cash point|standing order) or (?:by |via |through |a |with |on |over )?(?:the )?{method}\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:when|what time|at what time) (?:exactly|precisely|specifically|on \w{3,9}|{day})\b|"
            r"\bby when\b|\b(?:exactly|precisely) (?:when|how much|what (?:day|date))\b|\bwhat time (?:on|"
            r"tomorrow|today|will|can|would|should)\b|\b(?:date|day|amount|figure) (?:can|could|will|would|"
            r"shall|should|do) (?:you|i|we)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:can|could|will|would|are|do|shall|may) (?:you|we|i)(?: please| willing to| able to|"
            r" prepared to| at least)? (?:commit|agree|promise|guarantee|lock|pin|fix|firm up|settle on|nail|"
            r"give me (?:a|an|your) (?:\w{3,9} )?(?:date|day|amount|figure|commitment|word)|set (?:a|"
            r"the) (?:date|day)|name (?:a|the))\b"
        ),
    ),
    (0.87, r"\b(?:{day}|{amt}) or (?:on |maybe |by |is |the |more like |would )?(?:{day}|{amt})\b"),
    (
        0.9,
        (
            r"\b(?:can|could|shall|may|should|let me|i'?ll|let'?s) (?:i|we|me)? ?(?:put|mark|note|pencil|get|"
            r"count|set|say|write|rely|make it|call it|go with|schedule|hold|lock)\b.{0,18}\b(?:{day}|"
            r"{amt})(?=.{0,25}(?:\?|[?.,! ]{0,3}$))"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:give|need|want|like|have|set|get|name|looking for|agree|pick|choose|fix|tell me|after)(?: me|"
            r" us| to have| to get| on)? (?:a|an|the|your|one) (?:exact |specific |firm |definite |clear |"
            r"concrete |actual |set |fixed |realistic |solid |written )?(?:date|day|amount|figure|number|"
            r"commitment|payment date|date and (?:an )?amount|promise)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:pin|nail|firm|lock) (?:it|this|that|down|the \w{3,7}|something|a (?:date|day|"
            r"number))\b ?(?:down|up|in)?"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:does|would|will|(?<!first )(?<!that )is|how(?:'s| is| about| does)|what about|shall we say|can we say|"
            r"could we say|let'?s say|can we do|how does) (?:that be |{amt} )?(?:on |by |"
            r"it be )?(?:{day})(?: at \w{1,8}| morning| afternoon)? ?(?:work|sound|suit|ok|okay|good|possible|"
            r"realistic|doable|then|\?)"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:{can_you}|will you|would you)(?: please| definitely| at least)? (?:{pay}|do|make|manage|send|"
            r"get|put|have)\b.{0,30}\b(?:by|on|before|this|next|"
            r"no later than)? ?(?!today)(?:{day})\b(?=.{0,25}$)"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:{can_you}|could you at least|would you)(?: please| at least| just)? (?:{pay}|do|manage|"
            r"put down|send|start with|make|stretch to|commit to|go to)(?: at least| about| around|"
            r" a payment of| up to| us)? {amt}"
        ),
    ),
    (
        0.8,
        (
            r"\bhow (?:would|do|will) you (?:like|want|prefer|plan|intend) to (?:{pay}|take care of|handle)\b|"
            r"\bwhat would you like to (?:pay|do|put)\b|\bwhat can you (?:do|pay|manage|offer|put|afford|"
            r"send)\b|\b(?:how|where) will (?:the|that) (?:money|payment) (?:come|be)\b"
        ),
    ),
    unless=r"\bbirth\b|\bhow much do you owe\b|\bhow many\b|\bwhat day is it\b|\bcall (?:you )?(?:back )?(?:on|"
    r"at)\b|\bhow much longer\b|\bhow much (?:more )?(?:nonsense|of my time)\b|\blooked into\b|"
    r"\b(?:can|can i|shall i|could i|i'?ll|to|i) (?:call|ring|phone) (?:you|{them})\b|\bdid (?:you|they|{they})\b|"
    r"\b(?:court|hearing|appointment|discharge|operation) date\b",
    void_in=QUOTED_ONLY,
)
ASK_COMMITMENT += family(
    Move.ASK_COMMITMENT,
    (
        0.85,
        (
            r"\b(?:can|could|will|would) (?:that|this|it|the (?:rest|balance|payment|money|{amt})|{amt}) (?:still )?"
            r"(?:go (?:out|in|over|through|across)|come (?:in|over|out)|land|be (?:in|here|with us|sent|paid)|clear|leave|"
            r"reach us|get (?:here|to us|paid))\b.{0,30}\?"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:{can_you}|do you reckon you can|think you can) (?:still |at least |definitely )?(?:make|manage|do|cover|"
            r"meet|afford|swing|handle|stretch to|keep to|stick to) (?:that|this|it|those|the \w{3,9}|{amt})"
            r"(?: one| much| date| payment| amount| today| tomorrow| then){0,2} ?\?"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:{can_you}) (?:start|begin|make the first|send the first|kick off)\b.{0,20}\b(?:{day}|when|from)\b|"
            r"\bwould you start\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:does|would|will|could|is|do) (?:that|this|the|those|either|{day}|{amt}) ?(?:date|day|dates|amount|"
            r"figure|plan|one|much)?(?: still)? ?(?:work|suit|ok|okay|doable|realistic|alright|all right|fit|fit in|manageable|possible|affordable|comfortable|something you can (?:do|manage|keep))\b.{0,20}\?"
        ),
    ),
    (0.85, r"^(?:and |so |this |next |on |say |by |for |ok |right ){0,3}{day}(?: then| at \w{1,8})? ?\?"),
    (
        0.85,
        (
            r"\b(?:reckon|think|suppose|any chance|any way|possible|maybe) (?:that )?you(?:'d| can| could| might)(?: be able to)?"
            r" (?:{pay}|put|do|make|manage|send|get)\b.{0,20}\b(?:{amt}|{day}|something|half|part)\b"
        ),
    ),
    (
        0.8,
        (
            r"\bwhich (?:way|option|one|plan|of (?:those|the two|them)|card|account|date)? ?(?:do you (?:want|prefer|fancy)|"
            r"would you (?:like|prefer|rather)|works|suits|will it be|are you|should|shall)\b"
        ),
    ),
    (
        0.75,
        (
            r"\bread (?:me|it|out|off)(?: me)? (?:the |your )?(?:card|long number|number|sixteen|16)\b|"
            r"\b(?:long|card) number (?:across|on) the front\b|\bwhat'?s the (?:long|card) number\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:{can_you}) (?:{pay}|do|send|make)\b.{0,20}\b(?:that (?:same )?day|then|on the day|straight after|the day "
            r"after)\b ?\?"
        ),
    ),
    (
        0.85,
        (r"\bwhat (?:can|could|would) (?:you (?:start|open|begin) with|come off|go on|you put (?:on|towards|down))\b"),
    ),
    (0.8, r"\bis it (?:direct debit|card|cash point|the (?:first|third|\d\d?(?:st|nd|rd|th))|a transfer)\b"),
    (0.65, r"\b(?:give|send|tell|need|or|have|know)\b.{0,30}\bthe (?:date|day) (?:of|it|you|that|for|they)\b"),
    (
        0.8,
        (
            r"\b(?:when|what day|which day|what time) (?:do|does|will|would|can|could|should|is|are|shall) (?:i|we|it|that|"
            r"the (?:rest|balance|other \w{3,9}|{amt})|you) (?:get|see|expect|coming|come|be coming|land|going out|go out|"
            r"send|sending|have|putting|doing)\b.{0,20}\b(?:rest|balance|{amt}|payment|money|it|that)?"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:what|how) about the (?:other |remaining |rest|balance)(?: of it)?(?: {amt})?|"
            r"^(?:and )?(?:the (?:other|rest|remaining|last)(?: {amt})?)[, ]{1,2}(?:what|which|when|by when)\b"
        ),
    ),
    (
        0.75,
        r"\b(?:card|cheque|check|bank|cash app|debit|online|transfer|portal|phone)(?: today)?,? or (?:by |a |on |the |over )?"
        r"(?:the )?(?:{method}|bank)\b",
    ),
    void_in=QUOTED_ONLY,
    unless=r"\bbirth\b|\bwhen do you (?:think|reckon|expect)\b|\b(?:call|ring|phone|talk|speak|appointment|payday loan)\b|\blooked into\b|\bare you (?:working|"
    r"back)\b|\bget(?:ting)? paid\b|\bwages\b|\bpay ?che(?:ck|que)\b|\bdid\b",
)
CONFIRM_COMMITMENT = family(
    Move.CONFIRM_COMMITMENT,
    (
        0.8,
        (
            r"^(?:right|ok|okay|so|great|perfect|good|lovely|alright)(?: then| so)?[:, ]{1,3}(?:so |that'?s |"
            r"it'?s )?{amt}(?=[.,; ]{0,3}$)"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:(?:so|ok|okay|right)[, ]{1,2}(?:so |then )?that'?s|right then|great|perfect|lovely|champion|grand|"
            r"confirm|recap|check|repeat|read (?:it|that) back|summari[sz]e|i'?ve (?:got|noted|put)|i have(?: you| it| "
            r"noted)?|we(?:'ve| have)?(?: got)? agreed|noted|agreed|we said|"
            r"look for|looking for)\b.{0,45}\b{amt}\b.{0,45}\b(?:{day})\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:(?:so|ok|okay|right)[, ]{1,2}(?:so |then )?that'?s|right then|great|perfect|lovely|champion|grand|"
            r"confirm|recap|check|repeat|i'?ve (?:got|noted|put)|i have(?: you| it)?|you'?ll|you will|you'?ve|"
            r"we agreed|noted|agreed)\b.{0,45}\b(?:{day})\b.{0,45}\b{amt}"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:just )?(?:to|let me|let'?s|i'?d like to|can i(?: just)?|i'?ll|i just want to) (?:just |"
            r"quickly )?(?:confirm|recap|be clear|summari[sz]e|double-? ?check|read (?:that|it|this) back|"
            r"repeat (?:that|it|this)? ?back|go over (?:that|what)|make sure (?:i(?:'ve)?|we(?:'re)?|"
            r"i have) (?:got|have|heard|noted|on the same)|run (?:that|it) back|repeat that)\b"
        ),
    ),
    (
        0.95,
        (
            r"\bread(?:ing)? (?:that|it|this|the (?:details|arrangement)) back\b|\b(?:on the same page|"
            r"did i hear that right|am i right (?:that|in))\b|"
            r"\bgot (?:that|it) right\b|\bare we (?:both )?(?:agreed|clear|set) on\b"
        ),
    ),
    (0.9, r"\b{amt}\b.{0,30}\b(?:{day})\b.{0,35}\b(?:right|correct|yes|agreed|is that|ok|okay|confirmed?|yeah)\b"),
    (
        0.87,
        (
            r"\b(?:we'?ve|we have|we|what we'?ve|our|you'?ve|you have) (?:just |now |also )?(?:agreed|"
            r"agreement is|arranged|settled on|committed to|promised|set up|scheduled)\b.{0,40}\b(?:{amt}|{day}|"
            r"that|payment|this)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i'?ll|i will|i'?ve|i have|let me|i'?m going to|i'?m)(?: just| now)? (?:note|put|mark|record|"
            r"log|noted|marked|make a note|set|setting|noting|recorded|putting|logged|got|get|schedul(?:e|ed)|"
            r"write|written)\b.{0,25}\b(?:{amt}|(?:you )?(?:down )?for (?:{day})|promise|arrangement|"
            r"commitment)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:{day})(?: at \w{1,8}(?: ?[ap]m)?)?(?: it is| then(?:[.!]|[?.,! ]{0,3}$)| is (?:fine|"
            r"confirmed|noted|agreed)|'s confirmed)\b|\b(?:i(?:'ve|'ll)? (?:have|got|look out|expect|be looking|"
            r"look)|we'?ll (?:expect|look|see))\b.{0,20}\b(?:{amt}|payment|that|it)\b.{0,20}\b(?:{day})\b"
        ),
    ),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:overdue|past due|in arrears|behind|outstanding|unpaid|was due|owe)\b|\bor (?:{day}|{amt})\b|"
    r"\b(?:arrest\w{0,3}|police|boss|jail)\b|\bwhich day\b|\bhow much\b|\bhow about\b|\b(?:i|we)(?:'?ll|"
    r"'d)? (?:need|want|expect|require)\b|\basking\b|\b(?:can|could|would) (?:we|you) (?!(?:please )?confirm)|"
    r"\b(?:what|which) (?:day|date|time|way|about)\b|\b(?:so|and|then) (?:will|would|is|are|can|could|do|does|when|what|"
    r"how)\b|\b(?:will|would|is|are) (?:the|that|it|this) .{0,40}\?|^(?:will|would|is|are|do|does|when|what)\b|"
    r"\b(?:been|was|fell|is) due\b|\b(?:disput\w{1,3}|query|complaint|on hold|validation|late fee|interest|served|"
    r"default)\b|\bif (?:you|we|i|it)\b|\bhas to be\b|\bneeds to\b|\bmust\b|\bor (?:else|i|we)\b",
) + family(
    Move.CONFIRM_COMMITMENT,
    (
        0.8,
        (
            r"^(?:so|ok|okay|great|right|perfect|lovely|alright|all right|champion|grand|cool|brilliant|good|fine|wonderful|super|yes|yeah|"
            r"got it|thanks?|thank you|excellent|sure)\b[, ]{0,2}(?:so |then |that'?s |it'?s )?.{0,12}(?:{amt}\b"
            r".{0,30}\b(?:{day})|(?:{day})\b.{0,30}\b{amt})"
        ),
    ),
    (0.4, r"\b{amt}\b.{0,30}\b(?:{day})\b|\b(?:{day})\b.{0,30}\b{amt}"),
    (
        0.55,
        (
            r"^(?:so |ok |okay |great |right |perfect )[, ]{0,2}(?:so )?(?:that'?s |that is |you'?ll |on |by )"
            r"(?:\w{2,6} ){0,2}(?:{day})\b(?!.{0,25}\?).{0,25}$"
        ),
    ),
    (
        0.75,
        r"\bwe'?ll (?:do|take|run|put|process) (?:the |that )?{amt}\b.{0,25}\b(?:then|on (?:your|the) card|by card|{day})",
    ),
    (0.75, r"^(?:so )?that'?s {amt}\b(?! (?:short|over|under|late|more|less))"),
    (0.75, r"\b{amt}\b.{0,30}\b(?:{day})[, ]{1,3}(?:got it|noted|ok|okay|right|agreed|yes)\b"),
    (0.75, r"^(?:ok |okay |cool |great |right |lovely )?(?:{day}|\d\d?(?:st|nd|rd|th)) (?:it is|then)\b"),
    opens=frozenset({LineTag.PROMISES, LineTag.OFFERS_PART, LineTag.AGREES}),
    void_in=QUOTED_ONLY,
    unless=r"\bor (?:{day}|{amt})\b|\b(?:how about|what about|can you|could you|which|call|speak|need|was due|been due|"
    r"what|will (?:the|you|that|it)|would|if|overdue|behind|arrears)\b",
)

RULES: tuple[Rule, ...] = (
    *ASK_COMMITMENT,
    *CONFIRM_COMMITMENT,
)
