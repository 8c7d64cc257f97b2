"""English rules for unlawful ways with money and untrue statements."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEGATED_OR_QUOTED, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Violation

DECEPTION = family(
    Violation.DECEPTION,
    (
        0.85,
        r"\bscore (?:jumps?|goes up|shoots up|rises) (?:by )?\d{2,3}\b|\bbureaus? (?:will )?(?:wipe|erase|delete)\b",
    ),
    (
        0.72,
        (
            r"\b(?:offer|discount|deal|chance|opportunity|settlement)\b.{0,30}\b(?:expires?|ends|gone|dies|"
            r"vanishes|only (?:good|valid|available)|runs out|today only|disappears?|off the table|withdrawn|"
            r"in (?:an|the next|one|two) (?:hours?|minutes|\d{1,4}))\b|\b(?:today only|only (?:today|right now)|"
            r"right now or never|last ever|one[- ]time only|never again|once in a lifetime)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:ruin|destroy|wreck|kill|trash|finish|tank|scar|follow|haunt|mark|black ?list|stain|stay|"
            r"damaged?|affect|dead|gone|shot|on your record|record|credit)\w{0,3}\b.{0,35}\b(?:forever|for life|"
            r"for good|permanently|(?:for )?(?:the )?rest of your (?:life|days)|until you die|to your grave|"
            r"till you die|for ever)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:never|ever|won'?t ever|no ?(?:one|body|bank|landlord|lender|employer|company) (?:will|"
            r"is going to|'ll|would|in this country will)|can'?t ever|not be able to|won'?t be able to|"
            r"unable to)\b.{0,15}\b(?:get|have|rent|buy|borrow|work|hire|employ|lend|give|open|own|touch|leave|"
            r"travel|fly|board|be able to|find|deal with)\b.{0,25}\b(?:again|credit|loan|mortgage|house|"
            r"apartment|lease|job|bank account|phone|car|visa|passport|you|plane|country)\b"
        ),
    ),
    (
        0.82,
        (
            r"\bblack-?list(?:ed|ing)?\b|\b(?:lose|revoke|cancel|suspend|"
            r"take away)\w{0,3} (?:your )?(?:driver'?s|driving|passport|professional|nursing|licen[cs]e|"
            r"citizenship|vote|right to)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:you )?(?:can'?t|cannot|have no right|no right|not allowed|don'?t have (?:the|a|any) rights?|"
            r"too late|lost (?:the|your) right|waived (?:the|your) right|aren'?t (?:allowed|entitled)|"
            r"not entitled|no longer (?:dispute|have the right)|not legally able|"
            r"illegal for you)(?: to)?\b.{0,12}\b(?:dispute|complain|see|ask|request|get a lawyer|"
            r"talk to a lawyer|challenge|proof|validation|refuse|record|bankruptcy|file for|a lawyer|"
            r"debt advice|advice|representation|go bankrupt|say no)\b"
        ),
    ),
    (
        0.75,
        (
            r"\bi(?:'ll| will| can)? (?:personally )?(?:delete|erase|remove|wipe|clear|take off|clean|"
            r"fix)\b.{0,20}\b(?:credit|record|report|file|history|default)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:your|ur) (?:kids?|children|{child}|grandchildren)\b.{0,12}\b(?:won'?t|can'?t|will never|"
            r"will not|not be able|will be barred|inherit|will have|banned|are going to be|"
            r"will be)\b.{0,25}\b(?:school|college|university|jobs?|debt|credit|public service|army|"
            r"black-?listed|loans?|it)\b"
        ),
    ),
    (
        0.78,
        (
            r"\b(?:doubles?|triples?|doubled|tripled|twice as much)\b.{0,15}\b(?:by|tomorrow|overnight|if|every|"
            r"tonight|after|midnight|next week|on monday)\b|\b(?:goes|jump|jumps|go) (?:up )?to (?:double|"
            r"{amt}) (?:at midnight|tomorrow|overnight)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:by law|legally|the law says|law requires)\b.{0,15}\b(?:you )?(?:have to|must|need to|"
            r"are required to|obliged to|can'?t)\b.{0,20}\b(?:pay|give|tell|hand|settle|hang up|let me|"
            r"let us)\b.{0,20}\b(?:today|now|immediately|me|in|my|on this call|bank|within)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:parcel|package|prize|lottery|delivery|inheritance|grant) (?:for you|waiting|with your name|"
            r"to deliver)\b|\bthis (?:isn'?t|is not) about (?:a |any )?(?:debt|money)\b|\b(?:survey|"
            r"verify your (?:bank|card) details for a refund)\b|\bpretend\b|\bno interest (?:ever|at all) if\b"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:pay(?:ing)?|payment|settle|settling)\b.{0,25}\b(?:wipes?|erases?|deletes?|removes?|clean(?:s|"
            r"ed)?|disappears?)\b.{0,15}\b(?:credit|record|report|file|history|default|completely)\b|\b(?:only|"
            r"just) (?:you|customer) (?:left|who)\b|\bevery ?one else (?:has paid|pays|paid)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:i|we) (?:can'?t|cannot) (?:ask|take|call|contact)\b|\b(?:six years|seven years|does not|isn'?t forever|not forever|not permanent\w{0,2})\b|"
    r"\bapproved? by\b|\bnever (?:have|has|had) to\b|\b(?:can'?t|cannot|can not) promise\b|"
    r"\bwon'?t be able to (?:help|discuss|take|offer|waive)\b|\b(?:did|has|have|do|does|would|is|was) (?:any ?(?:one|body)|some ?(?:one|"
    r"body)|{they}|they|your)\b|\bever (?:give|have|work|had)\b.{0,40}\?",
)
DECEPTION += family(
    Violation.DECEPTION,
    (
        0.8,
        r"\b(?:only|just) (?:counts?|applies|works|matters|goes|starts) if you(?:'ve| have)? (?:got|get|had|have|hired?) (?:yourself )?a "
        r"(?:lawyer|solicitor|attorney|barrister)\b",
    ),
    (
        0.75,
        r"\b(?:after|by|at|from|past) (?:noon|midnight|tomorrow|tonight|five|six|\d{1,2} ?(?:am|pm)?|close)\b.{0,15}\b(?:doubles?|triples?)\b",
    ),
    void_in=NEGATED_OR_QUOTED,
)
DEBT_SPIRAL = family(
    Violation.DEBT_SPIRAL,
    (
        0.85,
        (
            r"\b(?:folks|people|customers|plenty|most|others) (?:do|use|did|go|get|take)\b.{0,25}\b(?:payday|title|quick) (?:loans?|advances?)\b|"
            r"\b(?:swing by|hit up|walk into|pop into|stop (?:by|at|in)|nip to|there'?s|one of (?:them|those))\b.{0,20}\b(?:payday|title|pawn|cash advance)"
            r"(?: loans?| ?shop| place| spots?| store){0,2}\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:ask|asking|tried|hit up|go to|call|ring) (?:asking )?(?:your|a|"
            r"some) (?:\w{2,8} )?(?:{others})\b.{0,12}\b(?:for (?:a loan|money|the money|cash|"
            r"help with the money|{amt})|to lend)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:borrow|take out|take|get|apply for|max out|go get|grab|cash out|find|open|draw|use|put (?:it|"
            r"this|that|the \w{3,8}|\w{1,8})(?: on| onto)?|getting|taking out|try|sign up for|look into|"
            r"there are|go to|go with|charge (?:it|this) to|pay (?:it )?with|"
            r"go for)\b.{0,18}\b(?:{new_loan})\b(?! (?:officer|number|account|statement|payment|you (?:have|"
            r"took)|we|details|that|back|from us|is|was|in (?:your|march)|over the phone|now|today|on file|"
            r"or debit|here|up to date|current|balance|out with|with us))"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:borrow|borrowing|scrounge|cadge|tap|beg|loan|lend)\b.{0,18}\b(?:from|off|against|elsewhere|"
            r"somewhere)\b.{0,15}\b(?:{others}|some ?one|any ?one|anybody|somebody|people|lender|bank|pension|"
            r"401k|house|elsewhere|shark|app)?"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:borrow|borrowing) (?:it|the money|some money|some|money|{amt}|the rest|the cash|"
            r"what you need|again)\b|\b(?:just|then|so|can|could|should|(?:you|need|have|ought|try) to|why (?:don'?t you|not)|"
            r"have you tried|go) borrow(?:ing)?\b(?! from us| with us)"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:family|friends?|relatives|parents|{parent}|{sibling}|mates?|uncle|aunt|"
            r"in-?laws|girlfriend|boyfriend|{spouse}|cousin|someone|somebody|anyone|"
            r"people)\b.{0,18}\b(?:(?:can |could |to |who can |who could |will |would |might )(?:lend|loan|spot|"
            r"front|help you out|bail|sub|tide)|lend you|loan you|spot you|bail you)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:sell|selling|flog|pawn|pawning|hock|hocking)\b.{0,10}\b(?:your|the|some|off|whatever|things|"
            r"stuff|something|anything)\b.{0,15}\b(?:car|house|tv|telly|phone|ring|rings|blood|plasma|kidney|"
            r"furniture|jewel\w{2,6}|stuff|wedding|things|laptop|body|own|possessions|belongings|console|"
            r"clothes|tools|valuables|got|gold)?|\bpawn ?(?:shop|broker|it)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:skip|{title}|don'?t pay|put off|hold off on|forget|stop paying|use|delay|instead of|not pay|"
            r"leave|take it (?:out of|from)|cut)\b.{0,8}\b(?:your|the|paying|this month'?s?|next month'?s?|"
            r"buying)? ?(?:your )?(?:rent|mortgage|groceries|food|grocery|electric\w{0,4}|heating|medication|"
            r"meds|medicine|utilities|gas bill|council tax|child support|water bill|rent money|food money|"
            r"prescriptions?|lunch)\b(?! (?:and|is|on (?:your|the)|costs|situation|went|increase|arrears))"
        ),
    ),
    (
        0.95,
        (
            r"\bbeg[, ]{1,2}(?:borrow)?[, ]{0,2}(?:or|and)? ?steal\b|\bdon'?t care (?:how|where|if|"
            r"what) you (?:get|find|have to|do|borrow|raise)\b|\b(?:rob|steal) (?:a bank|it|the money|from)\b|"
            r"\bwhatever it takes\b.{0,20}\b(?:money|pay|find|get|cash)|\bsell your (?:body|kidney|blood)\b|"
            r"\b401 ?k\b|\bcash (?:in|out) (?:your|the) (?:pension|retirement|401k|life insurance)\b"
        ),
    ),
    (
        0.72,
        (
            r"\b(?:find|get|raise|scrape|come up with|get hold of|rustle up|dig up) (?:together )?(?:it|"
            r"the money|the cash|{amt}|some money|somebody|someone)\b.{0,12}\b(?:any ?how|anyway|some ?how|"
            r"somewhere|any way you can|any way possible|from some ?(?:where|one)|to lend|together)\b|"
            r"\bask around\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"(?<!why )\b(?:don'?t|do not|never|shouldn'?t|wouldn'?t|not|avoid|without|against|rather than|"
    r"instead of|nobody|no one|please don'?t|no need)\b.{0,30}\b(?:borrow|loan|lend|sell|pawn|skip|"
    r"{title})|\b(?:you|they) (?:borrowed|signed|took out|used|agreed)\b|\byour (?:payday )?loan (?:is|was|"
    r"payment|account|with)\b|\bdid you\b|\bwhen you\b|\bdebit card\b|\b(?:take|run|use|process) (?:the|"
    r"your|a|that) (?:credit )?card\b|\bby (?:credit )?card\b|\bhow (?:is|much is|are) (?:your|the)\b|"
    r"\bhave you (?:skipped|missed)\b|\bproceeds\b|\bloan (?:agreement|officer)\b",
) + family(
    Violation.DEBT_SPIRAL,
    (
        0.87,
        (
            r"\b(?:haven'?t|don'?t|isn'?t there|can'?t|couldn'?t|won'?t|why don'?t|why not|what about|"
            r"how about)\b.{0,35}\b(?:lend|loan you|borrow|bail you|spot you|sell (?:your|the|some)|pawn|"
            r"payday loan|another (?:loan|card)|help you out)\b"
        ),
    ),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:i|we)(?:'d)? (?:don'?t|can'?t|won'?t|wouldn'?t|couldn'?t)\b|\bplease (?:don'?t|do not)\b|"
    r"^ ?(?:please )?(?:don'?t|do not)\b|\byou (?:don'?t|shouldn'?t) (?:have|need|borrow|sell)\b|"
    r"\bnever\b",
)
_PRIVATE = r"(?:my|(?:to|into|onto|in) (?:{them})|my (?:colleague|manager|boss|{spouse}|friend|partner|{sibling})'?s|a (?:friend|colleague)'?s)"
PRIVATE_PAYMENT = family(
    Violation.PRIVATE_PAYMENT,
    (
        0.95,
        r"\b"
        + _PRIVATE
        + r" (?:own |personal |private |other |paypal |bank |venmo |cash app ){0,2}(?:{wallet}|number on|"
        r"wallet|details)\b(?! (?:says|shows|here|list|and name))",
    ),
    (
        0.95,
        (
            r"\b(?:send|pay|transfer|wire|venmo|zelle|cash ?app|put|paypal|give|hand|get|bring|pop|"
            r"make)\b ?(?:it |the money |the cash |{amt} |that |something |half |over |everything |"
            r"the \w{3,10} |a payment )?(?:over |out |straight |directly |direct |personally )?(?:to me\b|"
            r"to my\b|into my\b|in my\b|me (?:directly|personally|direct|the (?:money|cash))|with me personally|"
            r"onto my)"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:in|with|bring|take|accept|have|hand|pay|get|give|by|collect|pick up|want|prefer|using|ready|"
            r"need|leave|slip|withdraw|meet|drop)\b.{0,12}\b(?:the |me |it |some |your |me the |us the |"
            r"over the |over in |out )?cash\b(?! (?:flow|app\b|advance|machine|back|price|strapped|poor|"
            r"in your)|.{0,14}\b(?:not|payments? aren'?t|over the counter|at (?:the|any|a) (?:branch|"
            r"post office|counter|bank|paypoint)))|\bcash (?:in hand|only|in an envelope|works|is (?:fine|best|"
            r"easiest|better|king|okay|ok)|payment to|would be)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:gift ?cards?|bitcoin|crypto\w{0,8}|western union|moneygram|green ?dot|prepaid (?:card|debit)|"
            r"itunes|amazon (?:card|voucher)|steam card|vouchers?|google play)\b"
        ),
    ),
    (
        0.9,
        (
            r"\boff the (?:books|record|system)\b|\b(?:just |keep (?:it|this) )between (?:you and me|us|ourselves)\b|\b(?:no|without|don'?t need) (?:a )?receipts?\b|\b(?:not|"
            r"don'?t) go(?:ing)? through (?:the )?(?:company|office|system)\b|\bunder the table\b|\b(?:personal|"
            r"private|separate|third[- ]party|different) (?:bank )?(?:account|number|email|paypal)\b(?=.{0,20})|"
            r"\b(?:tell|let) (?:the|my) (?:office|boss|company) (?:nothing|know nothing)\b|\bmy (?:personal|"
            r"private|own) (?:number|email|phone|whatsapp)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:come|swing|stop|drop|pop|pass|meet|send (?:someone|somebody|a guy))\b.{0,15}\b(?:by|over|"
            r"round|you|somewhere|at)?\b.{0,20}\b(?:collect|pick up|get|take|grab) (?:the |it|your |"
            r"that )?(?:cash|money|payment|envelope)\b|\bmeet (?:me|you|up)\b.{0,25}\b(?:cash|money|hand|pay)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:don'?t|do not|can'?t|cannot|never|won'?t|not|no|unable to|instead of|"
    r"avoid)\b.{0,30}\b(?:cash|gift cards?|personal account|private account)|\b(?:asks?|asked|"
    r"asking) (?:you )?(?:for|to)\b.{0,15}\b(?:cash|gift cards?)|\b(?:get|taken?|withdr\w{2,4}|have|had|"
    r"spend|spent) (?:out )?(?:the |any |some )?cash (?:out|advance|saved|left|from)\b|\bcash flow\b|"
    r"\bmy account (?:notes|screen|records)\b|\b(?:on|in) my (?:card|account) (?:screen|system)\b|"
    r"\bhow much cash do you have\b|\bpick up the phone\b|\b(?:{document}|forms?|email|photos?|details of|id|pod|trace|"
    r"breakdown)\b.{0,20}\bto me\b|\bsend (?:me|it to me|that to me)\b.{0,30}\b(?:{document}|forms?|photos?|pod)\b",
)
UNAUTHORIZED_FEE = family(
    Violation.UNAUTHORIZED_FEE,
    (0.88, r"\bmy time (?:chasing|calling|ringing)\b|\bprocessing charge plus\b"),
    (
        0.9,
        r"\b{amt} on top (?:for|of|every|each) (?:this |the |each |every |my |our )?(?:phone )?(?:call|visit|letter|time (?:i|we)|trip)\b",
    ),
    (
        0.85,
        (
            r"\b(?:i'?ll|i'?m|we'?ll|we'?re|i will|we will|i'?m going to) (?:be )?(?:charge|charging|bill|"
            r"billing|fine|fining|invoice|invoicing) (?:you )?(?:for )?(?:an? |the |my |this |every |"
            r"each )?(?:extra|{amt}|call|visit|letter|time|trip|reminder|admin|conversation)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:add(?:ing|ed)?|charg(?:e|ing|ed)|put(?:ting)?|stick(?:ing)?|slap(?:ping)?|tack(?:ing)?|"
            r"bill(?:ing)?|throw|owe|plus|pay|include[ds]?|there'?s|there is|have)\b.{0,28}\b(?:collection|"
            r"recovery|processing|admin(?:istration)?|administrative|handling|visit|visiting|service|"
            r"convenience|file|call|door|doorstep|paperwork|agent'?s?|field|investigation|extra|additional|"
            r"phone|my|our|travel|call-?out|chasing|reactivation|inconvenience|tracing|letter|stop|rush|"
            r"expedit\w{2,4}) (?:fees?|charges?|costs?|surcharge|commission|expenses)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:every|each|per) (?:phone )?(?:call|time (?:i|we) (?:have to )?(?:call|ring)|letter|visit|"
            r"text|day (?:i|we) (?:have to )?chase)\b.{0,25}\b(?:costs?|charged?|adds?|fee|{amt}|extra)\b|"
            r"\b{amt} (?:for|per|every|each) (?:this |every |each |a |the )?(?:time (?:i|we)|(?:phone )?call|"
            r"letter|visit|text)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:for|cover|pay|charge you for) (?:my|our) (?:time|trouble|petrol|gas|travel|effort|commission|"
            r"bonus|inconvenience)\b|\bfor (?:wasting|taking up) (?:my|our) time\b|\bfor the (?:trouble|"
            r"inconvenience you)|\bmy (?:cut|commission|percentage)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:add|stick|slap|tack|throw|put|adding|sticking|tacking|slapping|charge|knock|"
            r"whack)(?:ing)?(?: on| you)? (?:another |an extra |an additional |a further |a |on )?(?:{amt}|"
            r"(?:ten|five|twenty|fifteen|thirty|\d\d?) ?(?:%|percent|per cent)|a penalty|a fine|a surcharge|"
            r"a bit)\b.{0,20}\b(?:on|onto|to|for|top|every|penalty|fee|extra|if|fine|more)\b|\b(?:fine|fining|"
            r"penali[sz]e|surcharge) you\b|\ban? (?:extra|additional|further) {amt}"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:collection|recovery|visit|handling|convenience|chasing|admin|phone|call-?out|door-?step|"
            r"attorney|lawyer'?s?|legal|solicitor'?s?) (?:fees?|charges?|costs?)\b.{0,15}\b(?:of|is|are|will be|"
            r"comes? to|on top|now|added|applies|apply|goes? (?:up|on)|too|as well|if)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\bsorry (?:for|about) the\b|\b(?:contract|agreement|agreed|terms|as per|waive|waiving|no (?:fees?|extra|charge)|remove|refund|"
    r"without|not be|isn'?t|free|court (?:may|could|can)|court costs|if the court|avoid|stop(?:s)?|save|"
    r"allowed|cfpb|did (?:they|anyone|someone|you))\b|\b(?:put|add) {amt} (?:on|onto|to|towards?) (?:it|"
    r"the|your|this)\b|\bput\b.{0,15}\bon (?:a|your|the) card\b",
)

RULES: tuple[Rule, ...] = (
    *DECEPTION,
    *DEBT_SPIRAL,
    *PRIVATE_PAYMENT,
    *UNAUTHORIZED_FEE,
)
