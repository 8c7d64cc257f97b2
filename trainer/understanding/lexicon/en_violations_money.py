"""English rules for unlawful ways with money, with facts and rights, and with those who need care."""

from __future__ import annotations

from trainer.understanding.lexicon.zh_family import NEGATED_OR_QUOTED, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Violation

DECEPTION = family(
    Violation.DECEPTION,
    (0.72, r"\b(?:offer|discount|deal|chance|opportunity|settlement)\b.{0,30}\b(?:expires?|ends|gone|only (?:good|valid|available)|runs out|today only|disappears?|off the table|withdrawn|in (?:an|the next|one|two) (?:hours?|minutes|\d+))\b|\b(?:today only|only (?:today|right now)|right now or never|last ever|one[- ]time only|never again|once in a lifetime)\b"),
    (0.88, r"\b(?:ruin|destroy|wreck|kill|trash|finish|tank|scar|follow|haunt|mark|black ?list|stain|stay|damaged?|affect|dead|gone|shot|on your record|record|credit)\w{0,3}\b.{0,35}\b(?:forever|for life|for good|permanently|(?:for )?(?:the )?rest of your (?:life|days)|until you die|to your grave|till you die|for ever)\b"),
    (0.87, r"\b(?:never|ever|won'?t ever|no ?(?:one|body|bank|landlord|lender|employer|company) (?:will|is going to|'ll|would|in this country will)|can'?t ever|not be able to|won'?t be able to|unable to)\b.{0,15}\b(?:get|have|rent|buy|borrow|work|hire|employ|lend|give|open|own|touch|leave|travel|fly|board|be able to|find|deal with)\b.{0,25}\b(?:again|credit|loan|mortgage|house|apartment|lease|job|bank account|phone|car|visa|passport|you|plane|country)\b"),
    (0.82, r"\bblack-?list(?:ed|ing)?\b|\b(?:lose|revoke|cancel|suspend|take away)\w{0,3} (?:your )?(?:driver'?s|driving|passport|professional|nursing|licen[cs]e|citizenship|vote|right to)\b"),
    (0.87, r"\b(?:you )?(?:can'?t|cannot|have no right|no right|not allowed|don'?t have (?:the|a|any) rights?|too late|lost (?:the|your) right|waived (?:the|your) right|aren'?t (?:allowed|entitled)|not entitled|no longer (?:dispute|have the right)|not legally able|illegal for you)(?: to)?\b.{0,12}\b(?:dispute|complain|see|ask|request|get a lawyer|talk to a lawyer|challenge|proof|validation|refuse|record|bankruptcy|file for|a lawyer|debt advice|advice|representation|go bankrupt|say no)\b"),
    (0.75, r"\bi(?:'ll| will| can)? (?:personally )?(?:delete|erase|remove|wipe|clear|take off|clean|fix)\b.{0,20}\b(?:credit|record|report|file|history|default)\b"),
    (0.92, r"\b(?:your|ur) (?:kids?|children|son|daughter|grandchildren)\b.{0,12}\b(?:won'?t|can'?t|will never|will not|not be able|will be barred|inherit|will have|banned|are going to be|will be)\b.{0,25}\b(?:school|college|university|jobs?|debt|credit|public service|army|black-?listed|loans?|it)\b"),
    (0.78, r"\b(?:doubles?|triples?|doubled|tripled|twice as much)\b.{0,15}\b(?:by|tomorrow|overnight|if|every|tonight|after|midnight|next week|on monday)\b|\b(?:goes|jump|jumps|go) (?:up )?to (?:double|{amt}) (?:at midnight|tomorrow|overnight)\b"),
    (0.85, r"\b(?:by law|legally|the law says|law requires)\b.{0,15}\b(?:you )?(?:have to|must|need to|are required to|obliged to|can'?t)\b.{0,20}\b(?:pay|give|tell|hand|settle|hang up|let me|let us)\b.{0,20}\b(?:today|now|immediately|me|in|my|on this call|bank|within)\b"),
    (0.8, r"\b(?:parcel|package|prize|lottery|delivery|inheritance|grant) (?:for you|waiting|with your name|to deliver)\b|\bthis (?:isn'?t|is not) about (?:a |any )?(?:debt|money)\b|\b(?:survey|verify your (?:bank|card) details for a refund)\b|\bpretend\b|\bno interest (?:ever|at all) if\b"),
    (0.75, r"\b(?:pay(?:ing)?|payment|settle|settling)\b.{0,25}\b(?:wipes?|erases?|deletes?|removes?|clean(?:s|ed)?|disappears?)\b.{0,15}\b(?:credit|record|report|file|history|default|completely)\b|\b(?:only|just) (?:you|customer) (?:left|who)\b|\bevery ?one else (?:has paid|pays|paid)\b"),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:six years|seven years|does not|isn'?t forever|not forever|not permanent\w{0,2})\b|\bapproved? by\b|\bnever (?:have|has|had) to\b|\b(?:can'?t|cannot|can not) promise\b|\bwon'?t be able to (?:help|discuss|take|offer|waive)\b",
)

DEBT_SPIRAL = family(
    Violation.DEBT_SPIRAL,
    (0.9, r"\b(?:borrow|take out|take|get|apply for|max out|go get|grab|cash out|find|open|draw|use|put (?:it|this|that|the \w{3,8}|\w{1,8})(?: on| onto)?|getting|taking out|try|sign up for|look into|there are|go to|go with|charge (?:it|this) to|pay (?:it )?with|go for)\b.{0,18}\b(?:{new_loan})\b(?! (?:officer|number|account|statement|payment|you (?:have|took)|we|details|that|back|from us|is|was|in (?:your|march)|over the phone|now|today|on file|or debit|here|up to date|current|balance|out with|with us))"),
    (0.93, r"\b(?:borrow|borrowing|scrounge|cadge|tap|beg|loan|lend)\b.{0,18}\b(?:from|off|against|elsewhere|somewhere)\b.{0,15}\b(?:{others}|some ?one|any ?one|anybody|somebody|people|lender|bank|pension|401k|house|elsewhere|shark|app)?"),
    (0.9, r"\b(?:borrow|borrowing) (?:it|the money|some money|some|money|{amt}|the rest|the cash|what you need|again)\b|\b(?:just|then|so|can|could|should|to|why (?:don'?t you|not)|have you tried|go) borrow(?:ing)?\b(?! from us| with us)"),
    (0.87, r"\b(?:family|friends?|relatives|parents|mum|mom|mother|dad|father|brother|sister|mates?|uncle|aunt|in-?laws|girlfriend|boyfriend|husband|wife|cousin|someone|somebody|anyone|people)\b.{0,18}\b(?:(?:can |could |to |who can |who could |will |would |might )(?:lend|loan|spot|front|help you out|bail|sub|tide)|lend you|loan you|spot you|bail you)\b"),
    (0.9, r"\b(?:sell|selling|flog|pawn|pawning|hock|hocking)\b.{0,10}\b(?:your|the|some|off|whatever|things|stuff|something|anything)\b.{0,15}\b(?:car|house|tv|telly|phone|ring|rings|blood|plasma|kidney|furniture|jewel\w{2,6}|stuff|wedding|things|laptop|body|own|possessions|belongings|console|clothes|tools|valuables|got|gold)?|\bpawn ?(?:shop|broker|it)\b"),
    (0.9, r"\b(?:skip|miss|don'?t pay|put off|hold off on|forget|stop paying|use|delay|instead of|not pay|leave|take it (?:out of|from)|cut)\b.{0,8}\b(?:your|the|paying|this month'?s?|next month'?s?|buying)? ?(?:your )?(?:rent|mortgage|groceries|food|grocery|electric\w{0,4}|heating|medication|meds|medicine|utilities|gas bill|council tax|child support|water bill|rent money|food money|prescriptions?|lunch)\b(?! (?:and|is|on (?:your|the)|costs|situation|went|increase|arrears))"),
    (0.95, r"\bbeg[, ]{1,2}(?:borrow)?[, ]{0,2}(?:or|and)? ?steal\b|\bdon'?t care (?:how|where|if|what) you (?:get|find|have to|do|borrow|raise)\b|\b(?:rob|steal) (?:a bank|it|the money|from)\b|\bwhatever it takes\b.{0,20}\b(?:money|pay|find|get|cash)|\bsell your (?:body|kidney|blood)\b|\b401 ?k\b|\bcash (?:in|out) (?:your|the) (?:pension|retirement|401k|life insurance)\b"),
    (0.72, r"\b(?:find|get|raise|scrape|come up with|get hold of|rustle up|dig up) (?:together )?(?:it|the money|the cash|{amt}|some money|somebody|someone)\b.{0,12}\b(?:any ?how|anyway|some ?how|somewhere|any way you can|any way possible|from some ?(?:where|one)|to lend|together)\b|\bask around\b"),
    void_in=NEGATED_OR_QUOTED,
    unless=r"(?<!why )\b(?:don'?t|do not|never|shouldn'?t|wouldn'?t|not|avoid|without|against|rather than|instead of|nobody|no one|please don'?t|no need)\b.{0,30}\b(?:borrow|loan|lend|sell|pawn|skip|miss)|\b(?:you|they) (?:borrowed|signed|took out|used|agreed)\b|\byour (?:payday )?loan (?:is|was|payment|account|with)\b|\bdid you\b|\bwhen you\b|\bdebit card\b|\b(?:take|run|use|process) (?:the|your|a|that) (?:credit )?card\b|\bby (?:credit )?card\b|\bhow (?:is|much is|are) (?:your|the)\b|\bhave you (?:skipped|missed)\b|\bproceeds\b|\bloan (?:agreement|officer)\b",
)

_PRIVATE = r"(?:my|his|her|my (?:colleague|manager|boss|wife|friend|partner|brother)'?s|a (?:friend|colleague)'?s)"
PRIVATE_PAYMENT = family(
    Violation.PRIVATE_PAYMENT,
    (0.95, r"\b" + _PRIVATE + r" (?:own |personal |private |other |paypal |bank |venmo |cash app ){0,2}(?:{wallet}|number on|wallet|details)\b(?! (?:says|shows|here|list|and name))"),
    (0.95, r"\b(?:send|pay|transfer|wire|venmo|zelle|cash ?app|put|paypal|give|hand|get|bring|pop|make)\b ?(?:it |the money |the cash |{amt} |that |something |half |over |everything |the \w{3,10} |a payment )?(?:over |out |straight |directly |direct |personally )?(?:to me\b|to my\b|into my\b|in my\b|me (?:directly|personally|direct|the (?:money|cash))|with me personally|onto my)"),
    (0.93, r"\b(?:in|with|bring|take|accept|have|hand|pay|get|give|by|collect|pick up|want|prefer|using|ready|need|leave|slip|withdraw|meet)\b.{0,12}\b(?:the |me |it |some |your |me the |us the |over the |over in |out )?cash\b(?! (?:flow|app\b|advance|machine|back|price|strapped|poor|in your)|.{0,14}\b(?:not|payments? aren'?t|over the counter|at (?:the|any|a) (?:branch|post office|counter|bank|paypoint)))|\bcash (?:in hand|only|in an envelope|works|is (?:fine|best|easiest|better|king|okay|ok)|payment to|would be)\b"),
    (0.95, r"\b(?:gift ?cards?|bitcoin|crypto\w{0,8}|western union|moneygram|green ?dot|prepaid (?:card|debit)|itunes|amazon (?:card|voucher)|steam card|vouchers?|google play)\b"),
    (0.9, r"\boff the (?:books|record|system)\b|\b(?:just |keep (?:it|this) )?between (?:you and me|us|ourselves)\b|\b(?:no|without|don'?t need) (?:a )?receipts?\b|\b(?:not|don'?t) go(?:ing)? through (?:the )?(?:company|office|system)\b|\bunder the table\b|\b(?:personal|private|separate|third[- ]party|different) (?:bank )?(?:account|number|email|paypal)\b(?=.{0,20})|\b(?:tell|let) (?:the|my) (?:office|boss|company) (?:nothing|know nothing)\b|\bmy (?:personal|private|own) (?:number|email|phone|whatsapp)\b"),
    (0.9, r"\b(?:come|swing|stop|drop|pop|pass|meet|send (?:someone|somebody|a guy))\b.{0,15}\b(?:by|over|round|you|somewhere|at)?\b.{0,20}\b(?:collect|pick up|get|take|grab) (?:the |it|your |that )?(?:cash|money|payment|envelope)\b|\bmeet (?:me|you|up)\b.{0,25}\b(?:cash|money|hand|pay)\b"),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:don'?t|do not|can'?t|cannot|never|won'?t|not|no|unable to|instead of|avoid)\b.{0,30}\b(?:cash|gift cards?|personal account|private account)|\b(?:asks?|asked|asking) (?:you )?(?:for|to)\b.{0,15}\b(?:cash|gift cards?)|\b(?:get|taken?|withdr\w{2,4}|have|had|spend|spent) (?:out )?(?:the |any |some )?cash (?:out|advance|saved|left|from)\b|\bcash flow\b|\bmy account (?:notes|screen|records)\b|\b(?:on|in) my (?:card|account) (?:screen|system)\b|\bhow much cash do you have\b|\bpick up the phone\b",
)

UNAUTHORIZED_FEE = family(
    Violation.UNAUTHORIZED_FEE,
    (0.82, r"\b(?:add(?:ing|ed)?|charg(?:e|ing|ed)|put(?:ting)?|stick(?:ing)?|slap(?:ping)?|tack(?:ing)?|bill(?:ing)?|throw|owe|plus|pay|include[ds]?|there'?s|there is|have)\b.{0,28}\b(?:collection|recovery|processing|admin(?:istration)?|administrative|handling|visit|visiting|service|convenience|file|call|door|doorstep|paperwork|agent'?s?|field|investigation|extra|additional|phone|my|our|travel|call-?out|chasing|reactivation|inconvenience|tracing|letter|stop|rush|expedit\w{2,4}) (?:fees?|charges?|costs?|surcharge|commission|expenses)\b"),
    (0.95, r"\b(?:every|each|per) (?:phone )?(?:call|time (?:i|we) (?:have to )?(?:call|ring)|letter|visit|text|day (?:i|we) (?:have to )?chase)\b.{0,25}\b(?:costs?|charged?|adds?|fee|{amt}|extra)\b|\b{amt} (?:for|per|every|each) (?:this |every |each |a |the )?(?:time (?:i|we)|(?:phone )?call|letter|visit|text)\b"),
    (0.95, r"\b(?:for|cover|pay|charge you for) (?:my|our) (?:time|trouble|petrol|gas|travel|effort|commission|bonus|inconvenience)\b|\bfor (?:wasting|taking up) (?:my|our) time\b|\bfor the (?:trouble|inconvenience you)|\bmy (?:cut|commission|percentage)\b"),
    (0.87, r"\b(?:add|stick|slap|tack|throw|put|adding|sticking|tacking|slapping|charge|knock|whack)(?:ing)?(?: on| you)? (?:another |an extra |an additional |a further |a |on )?(?:{amt}|(?:ten|five|twenty|fifteen|thirty|\d\d?) ?(?:%|percent|per cent)|a penalty|a fine|a surcharge|a bit)\b.{0,20}\b(?:on|onto|to|for|top|every|penalty|fee|extra|if|fine|more)\b|\b(?:fine|fining|penali[sz]e|surcharge) you\b|\ban? (?:extra|additional|further) {amt}"),
    (0.85, r"\b(?:collection|recovery|visit|handling|convenience|chasing|admin|phone|call-?out|door-?step|attorney|lawyer'?s?|legal|solicitor'?s?) (?:fees?|charges?|costs?)\b.{0,15}\b(?:of|is|are|will be|comes? to|on top|now|added|applies|apply|goes? (?:up|on)|too|as well|if)\b"),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:contract|agreement|agreed|terms|as per|waive|waiving|no (?:fees?|extra|charge)|remove|refund|without|not be|isn'?t|free|court (?:may|could|can)|court costs|if the court|avoid|stop(?:s)?|save|allowed|cfpb|did (?:they|anyone|someone|you))\b|\b(?:put|add) {amt} (?:on|onto|to|towards?) (?:it|the|your|this)\b|\bput\b.{0,15}\bon (?:a|your|the) card\b",
)

PRIVACY_BREACH = family(
    Violation.PRIVACY_BREACH,
    (0.85, r"\b(?:another|other|one of (?:our|my)|a different|my last|the last|some ?one else|your neighbo\w{1,4}|the (?:guy|customer|man|woman|lady|person|fellow|family|bloke)) ?(?:customers?|clients?|debtors?|callers?|borrowers?)?\b.{0,30}\b(?:(?:on|in|at|down|from) your (?:street|building|town|road|block|work|company|area|village|office)|next door|before you|across the (?:road|street)|i (?:just )?(?:called|spoke|talked))\b.{0,40}\b(?:owe[sd]?|paid|pays|behind|settled|same|loan|debt|balance|{amt}|arrears|default\w{0,2})\b"),
    (0.92, r"\b(?:mr|mrs|ms|miss) [a-z'-]{2,15}(?: [a-z'-]{2,15})?,? (?:down|on|in|from|at|next door|across|over|who|two doors|another|he|she|up)\b.{0,35}\b(?:owe[sd]?|paid|settled|behind|debt|late|default\w{0,2}|arrears|loan)\b"),
    (0.85, r"\b(?:your|ur) (?:neighbo\w{1,4}|co-?workers?|colleagues?|friend|cousin|brother|sister|mate|boss|landlord)(?: [a-z]{2,12})?\b.{0,15}\b(?:also |too |already |just |still )?(?:owes? us|paid (?:his|hers|theirs|us|off|in full|up)|is (?:also )?(?:behind|in arrears|one of our|our customer)|has (?:an? |the same )?(?:loan|account|debt)|settled (?:his|hers|theirs))\b"),
    (0.8, r"\b(?:other|another|different) (?:customer|client|borrower|debtor|person)'?s? (?:file|account|details|balance|record|name|address|case|number|data)\b|\b(?:his|her|their) (?:account number|social security number|card number) is\b|\bi(?:'m| am|'ll| can)? (?:looking at|read you|show you|send you|tell you about|give you) (?:some(?:one|body) else'?s?|another (?:customer|client)'?s?|other (?:customers|people)'?s?)\b"),
    (0.72, r"\b(?:our|the company'?s?|internal) (?:internal )?(?:targets?|commission (?:rate|scheme)|settlement (?:floor|authority|limits?)|guidelines? (?:say|let)|bought (?:it|your debt|this) for|paid pennies)\b|\bbetween us[, ]{1,2}(?:the company|we|they)\b|\b(?:password|passcode|login) (?:is|for our)\b"),
    (0.75, r"\b(?:if (?:this|that|it) (?:is|isn'?t)|whoever (?:this|you)|whoever you are|tell (?:him|her|them|mr|mrs|ms))\b.{0,30}\b(?:owes?|overdue|debt|past due|arrears|pay (?:his|her|up|us|the)|loan|behind)\b"),
    void_in=NEGATED_OR_QUOTED,
)

_ILLNESS = r"(?:illness|sickness|cancer|depression|condition|health|treatment|chemo|surgery|operation|diagnosis|grief|loss|mental health|anxiety|disability|pregnancy|breakdown|bereavement|death|funeral|medical (?:problems|issues|bills|condition|situation)|hospital(?: stay)?|suffering|mood|feelings|tears|stress|problems|husband'?s? death|wife'?s? death|stroke|heart attack|personal (?:life|problems))"
_CRISIS = frozenset({LineTag.REVEALS_VULNERABILITY, LineTag.HINTS_SUICIDE})
IGNORE_VULNERABILITY = family(
    Violation.IGNORE_VULNERABILITY,
    (0.92, r"\b(?:your|the|this|that|being|her|his|whatever|any)\b.{0,15}\b" + _ILLNESS + r"\b.{0,20}\b(?:not (?:my|our|relevant|an excuse|a reason|the bank'?s)|isn'?t (?:my|our|an? |the|relevant|something)|no excuse|doesn'?t (?:matter|concern|change|stop|pay|interest|mean|clear|excuse|make|let|affect|get you)|irrelevant|don'?t (?:matter|change|concern|pay)|won'?t (?:pay|stop|change|get you|help)|aside|is your (?:problem|own))\b"),
    (0.95, r"\b(?:{ill}) or not\b|\b(?:{ill}) people (?:still |also |have to |pay|work)\b|\beven (?:{ill})(?: people)?\b.{0,15}\b(?:pay|work|owe|settle)\b|\b(?:whether|even if|even though|i don'?t care (?:if|that|whether)|so what if|just because)\b.{0,8}\byou'?re (?:{ill})\b"),
    (0.95, r"\b(?:kill|hang|shoot|drown|top) yourself\b(?!.{0,12}\?)|\b(?:before|after|when|until|then|first) you (?:do (?:it|that|anything)|die|jump|kill|end it|go)\b.{0,25}\b(?:pay|clear|settle|money|balance|debt)\b|\b(?:pay|settle|clear)\b.{0,25}\b(?:before|then) (?:you )?(?:die|jump|kill|do (?:it|what))\b"),
    (0.9, r"\b(?:family|kids|wife|husband|estate|mother|children|parents|relatives)\b.{0,12}\b(?:will|'ll|would|gets?|can) (?:just |still |then |only )?(?:inherit|owe|be (?:stuck|left|saddled))\b|\bhave to pay (?:it |for it )?(?:when|once|after) you(?:'re| are)? (?:gone|dead|die)\b|\bdebt (?:won'?t|doesn'?t|will not) die\b|\b(?:death|dying|suicide)\b.{0,15}\b(?:won'?t|doesn'?t|not)\b.{0,12}\b(?:clear|cancel|wipe|pay|erase|solve)\b"),
    (0.88, r"\b(?:i'?m|i am|we'?re|we are) not (?:a |your |an? )?(?:therapists?|doctors?|counsell?ors?|social workers?|shrinks?|nurses?|priest|charity|agony aunt|psychologists?|samaritans|suicide (?:line|hotline)|here to (?:listen|counsel|be your))\b|\btell (?:it|that) to (?:your|a) (?:doctor|therapist|shrink|priest|someone who cares)\b"),
    (0.88, r"\b(?:stop|quit|don'?t|enough|spare me)\b.{0,10}\b(?:playing|using|hiding behind|pull(?:ing)?|with|blaming)?\b.{0,8}\b(?:the |your |that |this )?(?:sick card|illness|cancer card|depression|suicide (?:talk|card|thing)|sympathy card|guilt trip|victim card|health|emotional blackmail|mental health|pity party|dead (?:wife|husband|mother|father))\b"),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:are you (?:thinking|safe|going to)|first and foremost|comes first|on hold|pause|take your time|more important)\b",
) + family(
    Violation.IGNORE_VULNERABILITY,
    (0.92, r"\b(?:go ahead|be my guest|go on then|do it then|do what you (?:want|like|have to)|suit yourself|everyone says that|people (?:always )?say that|bluff\w{0,3}|drama(?:tic)?|threatening me|manipulat\w{2,4}|guilt|attention|nice try|emotional|blackmail|your choice|not my problem|heard that before|excuses?|won'?t work on me|grow up|calm down)\b"),
    (0.85, r"\b(?:still|anyway|regardless|either way|nevertheless|but|meantime|whatever|first|even so|need|must|today|now|expect|have to)\b.{0,35}\b(?:{pay}|{payment}|{paid}|money|owe|balance|{amt})\b"),
    opens=frozenset({LineTag.HINTS_SUICIDE}),
    unless=r"\b(?:forget|not (?:about|talk\w{0,3} about|important|going to)|don'?t (?:worry|have to|need to|think)|put (?:the|this|that|it|your)|on hold|can wait|isn'?t (?:important|what)|leave|set (?:that|the|this)|aside|more important|matters more|no (?:debt|money|amount)|won'?t (?:ask|talk|discuss|be)|stop (?:talking|there)|never mind|pause)\b",
) + family(
    Violation.IGNORE_VULNERABILITY,
    (0.82, r"\b(?:still|anyway|regardless|either way|nevertheless|even so|must|have to|today|right now|immediately|in full|full (?:amount|balance|payment))\b.{0,30}\b(?:{pay}|{payment}|{paid}|owe|{amt}|today|due)\b"),
    (0.88, r"\b(?:not my problem|everyone (?:has|gets)|don'?t care|excuses?|sob story|irrelevant|so what|heard it|we all|not (?:an|a good) (?:excuse|reason)|not interested|toughen up|pull yourself|get over it|move on|life goes on|snap out)\b"),
    opens=_CRISIS,
    unless=r"\b(?:forget|don'?t (?:worry|have to|need to|think)|on hold|can wait|aside|more important|no (?:need|pressure)|won'?t (?:ask|be)|pause|not (?:going to )?(?:ask|press|push|talk)|whatever you can|afford|help|support|specialist|hold)\b",
)

_LATER = r"(?:all you (?:like|want)|after you(?:'ve)? (?:pay|paid|settle)|once you(?:'ve)? (?:paid|pay|settled)|later|when you(?:'ve)? paid|won'?t (?:help|change|work|matter|get|make|stop|do)|makes no difference|gets? you nowhere|is (?:denied|rejected|pointless|nonsense|over|invalid|a waste|just)|doesn'?t (?:matter|change|stop|count|mean)|(?:not|isn'?t) (?:accepted|going)|to whoever|as much as you|elsewhere|to someone else)"
IGNORE_DISPUTE = family(
    Violation.IGNORE_DISPUTE,
    (0.9, r"\b(?:{dispute}|proof|validation|question it|object|sue (?:us|me)|report (?:me|us|it)|paperwork|ask questions)\b.{0,30}\b" + _LATER + r"\b"),
    (0.95, r"\b(?:pay|settle|clear)(?: up| it| this| the \w{3,8}| now| today)? (?:first|now|today|up)?[, ]{0,2}(?:and |then |and then |we'?ll )?(?:you can )?(?:{dispute}|ask questions|talk about|sort (?:out )?(?:the|your) (?:dispute|complaint|proof)|worry about (?:proof|that)|look (?:into|at))\b.{0,12}\b(?:later|after(?:wards?)?|then|second)?"),
    (0.85, r"\b(?:i|we)(?:'m| am|'re| are)? ?(?:don'?t|do not|won'?t|will not|can'?t|not going to|never|aren'?t going to|not obliged to|not required to|no)\b.{0,12}\b(?:have to |need to |going to |obliged to |required to )?(?:prove|show|send|give|provide|accept|take|deal with|handle|listen to|verify|discuss|entertain|do|investigate|answer|explain)\b.{0,15}\b(?:proof|anything to you|you (?:anything|proof|a copy|a statement)|disputes?|complaints?|paperwork|documents?|evidence|statements?|validation|verification|questions|who (?:i|we)|itemi[sz]ed|my name|that to you)\b"),
    (0.93, r"\bnone of your (?:business|concern)\b|\bdoesn'?t matter (?:who|what company|which company) (?:i|we|this)\b|\bnever (?:you )?mind who\b|\bwho (?:i am|we are|i'?m (?:with|calling)|i work for|the (?:creditor|client) is)\b.{0,12}\b(?:doesn'?t|isn'?t|is not|not|irrelevant|none)\b|\byou don'?t need to know (?:who|my|that|which)\b|\b(?:not|won'?t|don'?t have to) (?:going to )?(?:tell|telling|give|giving) you (?:my name|who|which company|where)\b"),
    (0.88, r"\b(?:complain|complaint|report (?:me|us)|go) to (?:whoever|anyone|whomever|who) you (?:like|want)\b|\b(?:no|any|your) (?:dispute|complaint)\b.{0,10}\b(?:will be|is|gets) (?:ignored|rejected|thrown out|denied|refused|binned)\b|\b(?:we|i) don'?t (?:do|take|handle|accept|deal with|have) (?:complaints?|disputes?)\b|\bthere'?s nothing to dispute\b|\bno grounds (?:to|for) (?:dispute|complain)\b"),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:unless|until) (?:i|we)(?:'ve| have)? (?:verif|confirm|check)|\b(?:for|due to) (?:privacy|security|data protection)\b|\bpay(?:ment)? (?:today|now)\b.{0,15}\bwithout\b|\bonce (?:i|we)(?:'ve| have)? (?:verified|confirmed|checked)\b",
) + family(
    Violation.IGNORE_DISPUTE,
    (0.85, r"\b(?:our|the|my) (?:records?|system|computer|files?|screen|database)\b.{0,10}\b(?:is|are|says?|shows?|don'?t|doesn'?t|never)\b.{0,22}\b(?:right|correct|accurate|never wrong|lie|all (?:i|that)|that'?s (?:all|final|it)|mistakes?|wrong|final|you owe|yours|otherwise|enough)\b"),
    (0.78, r"\b(?:it'?s|this is|the debt is|that'?s|it is) (?:definitely |clearly |obviously |absolutely )?(?:yours|your (?:debt|account|loan|signature)|valid|final)\b|\b(?:you'?re|you are) (?:just )?(?:lying|making (?:it|that|this) up|stalling|playing games|trying to (?:get out|avoid|dodge|weasel))\b"),
    (0.85, r"\b(?:everyone|they all|everybody|you all|people) (?:always )?(?:says?|claims?|tr(?:y|ies)) (?:that|it|they|this)\b|\b(?:either way|anyway|regardless|no matter|whatever|still|just)\b.{0,15}\b(?:{pay}|owe|have to pay|need to pay|payment|due|liable)\b|\b(?:likely story|don'?t care|nice try|not interested|not my problem|doesn'?t matter|excuses?|irrelevant)\b"),
    opens=frozenset({LineTag.DISPUTES, LineTag.DENIES_IDENTITY}),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:look into|check|investigat\w{2,5}|verif\w{1,4}|hold|pause|send you|raise|log|dispute (?:form|team|process)|apologi[sz]e|sorry|review|put)\b",
) + family(
    Violation.IGNORE_DISPUTE,
    (0.85, r"\b(?:i'?ll|we'?ll|i will|we will|i can|we can|going to|gonna|have (?:the|a|every) right to|allowed to|i)\b.{0,12}\b(?:keep|call|continue|contact|carry on|ring|calling|phone|go on|stop)\b.{0,20}(?:\b(?:you|calling|as (?:long|often)|whenever|until|anyway|when i)\b)?"),
    (0.8, r"\b(?:can'?t|won'?t|not going to|no|don'?t) (?:stop|take you off|remove you|do that)\b|\bthat'?s not (?:how|up to you)\b|\bcalls? (?:won'?t|will not|don'?t) stop\b|\bnot until you (?:pay|settle|clear)\b|\bstop when you (?:pay|settle|clear)\b"),
    opens=frozenset({LineTag.REQUESTS_STOP}),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:won'?t|will not|not) (?:call|contact|ring|phone|be calling)\b|\bstop (?:calling|contacting|the calls|all)\b(?!.{0,8}\bwhen you\b)|\b(?:in writing|by (?:letter|email|mail|post)|your request|preference|noted|note|remove|do not call|only contact|honou?r|respect)\b",
)

DISCRIMINATION = family(
    Violation.DISCRIMINATION,
    (0.85, r"\b(?:you|your) (?:people|lot)\b(?! (?:of (?:money|time)|on your|have been|at the (?:bank|office)|skills))"),
    (0.93, r"\b(?:typical|bloody|damn|lazy|all|all you|dirty|stupid|you|your|these|those|another|just like a|like all|too many|fucking|goddamn|cheap|filthy|thieving|never trust an?|what (?:do you )?expect from an?|you know (?:how|what)|greedy|crazy|just an?|some)(?: \w{2,8})? (?:{group})\b(?! (?:bank|account|customers who|speaking))"),
    (0.95, r"\bgo (?:back )?(?:home )?to (?:your (?:own )?country|where(?:ver)? you (?:came|come) from|mexico|africa|india|china|poland|pakistan|your village|your own)\b|\b(?:in|where) (?:this|your|our) country (?:we|people|they)\b.{0,15}\b(?:pay|don'?t|work|debts|steal|honest)\b"),
    (0.93, r"\b(?:{group}|people) (?:like you|like yourself|from (?:there|your \w{3,12}|that \w{3,12}|around there|down there|[a-z]{4,12}))\b.{0,12}\b(?:never|always|can'?t|shouldn'?t|don'?t|all|are|just|think|should|won'?t|only|have no)\b|\b(?:{group}) (?:are (?:all|always|so|just|never|bad|lazy)|never (?:pay|work)|always (?:cheat|lie|cry|complain)|can'?t (?:be trusted|handle|manage|do|count|drive)|don'?t (?:pay|work|understand)|shouldn'?t)\b"),
    (0.9, r"\blearn (?:some |to speak |proper )?(?:english|the language)\b|\bspeak (?:proper )?english\b|\bdon'?t you (?:even )?speak english\b|\byour (?:english|accent)\b.{0,15}\b(?:terrible|awful|bad|understand|joke|thick|funny)\b|\bwhere are you (?:really|actually) from\b"),
    (0.85, r"\b(?:at|for) your age\b(?!.{0,15}\b(?:group|bracket))|\btoo old (?:to|for)\b|\b(?:old|senile|elderly) (?:and|enough to know|fool|bat|man|woman|hag|git|fart)\b|\b(?:senile|going senile|past it)\b|\b(?:women|woman|girls?|a man|men)\b.{0,12}\b(?:can'?t|shouldn'?t|should|bad with|don'?t understand|leave it to|handle) (?:money|finances|the (?:money|kitchen)|work|be in|numbers|handle)\b|\bput (?:your husband|a man) on\b|\blet me (?:talk|speak) to (?:your husband|the man of)\b"),
    (0.93, r"\b(?:retard(?:ed|s)?|cripples?|spastic|spaz|mental case|psycho|schizo|nutter|nutcase|mongol|fags?|faggots?|dykes?|tranny|n[i*]gg\w{1,3}|paki|chink|spic|wetback|kike|gyppo|gypp(?:ed|ing)|welfare queen|trailer trash|white trash|chav|benefit scroungers?|crazy people)\b"),
    (0.82, r"\b(?:your|that|ur) (?:religion|race|culture|country|god|church|disability|wheelchair|tribe|community|kind|skin|background|faith|nationality|colou?r|gender|caste)\b.{0,25}\b(?:teach|allow|excuse|say|pay|explains?|why|steal|typical|honest|the (?:problem|reason)|never|always)\b"),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:regardless of|doesn'?t matter what|any) (?:your )?(?:age|race|religion)\b|\byou people (?:at|calling|from)\b|\bhow (?:many|old)\b|\bpsychologist\b",
)

MONEY_AND_CARE_RULES: tuple[Rule, ...] = (
    *DECEPTION,
    *DEBT_SPIRAL,
    *PRIVATE_PAYMENT,
    *UNAUTHORIZED_FEE,
    *PRIVACY_BREACH,
    *IGNORE_VULNERABILITY,
    *IGNORE_DISPUTE,
    *DISCRIMINATION,
)
