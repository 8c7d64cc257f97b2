"""English rules for a debtor's line about the money: reasons, promises, refusals, disputes."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEVER_VOID, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag

ASKS = family(
    LineTag.ASKS,
    (0.9, r"\?"),
    (
        0.85,
        (
            r"^(?:so |and |but |well |wait |ok |okay |hang on |sorry )?(?:what|why|how|when|where|who|which|can|"
            r"could|will|would|do|does|did|is|are|am|should|may) (?:i|you|we|it|that|this|they|the|your|my|much|"
            r"many|long|about|happens|kind|if|exactly|there|is|are|do|does|did|can|would|will|happened)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:i(?:'d| would)? (?:want|like|need) to (?:know|ask|understand)|tell me (?:what|how|why|who|"
            r"when|where|if)|i'?m (?:asking|wondering)|can you (?:tell|explain|send|show|give)|"
            r"explain (?:to me )?(?:what|how|why)|what happens if|any chance)\b"
        ),
    ),
    void_in=NEVER_VOID,
)
GIVES_REASON = family(
    LineTag.GIVES_REASON,
    (
        0.9,
        (
            r"\b(?:lost|losing|quit|been let go from|got fired from|laid off from) (?:my|the|{them}) (?:job|"
            r"work|position|contract|business|shift|second job)\b|\b(?:i|i've|i'm|{they}|we|they|me|{spouse}|"
            r"{spouse})\b.{0,18}\b(?:laid off|made redundant|let go|fired|out of work|unemployed|furloughed|"
            r"off work|off sick|on sick leave|sacked|between jobs|on leave|been cut)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:hours|wages?|pay|salary|overtime|shifts|benefits|commission|paycheck|"
            r"universal credit)\b.{0,20}\b(?:cut|reduced|late|delayed|stopped|not (?:been )?paid|haven'?t|"
            r"hasn'?t|down|docked|short|less|halved|didn'?t come|dried up)\b|\b(?:haven'?t|hasn'?t|didn'?t|"
            r"not) (?:been |get |got )?paid\b|\b(?:waiting (?:for|on)|until|till) (?:my|the|"
            r"a)\b.{0,15}\b(?:pay ?che(?:ck|que)|wages|salary|pay ?day|refund|invoice|customer|client|insurance|"
            r"settlement|check|cheque|benefits|money)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:i'?m|i am|i was|i've been|been|my (?:{spouse}|{parent}|{child}|kid|"
            r"child|partner|baby|boy|girl|{sibling})(?:'s)?)\b.{0,20}\b(?:sick|ill|in (?:the )?hospital|"
            r"injured|surgery|operation|cancer|chemo|accident|passed(?: away)?|died|dying|diagnosed|stroke|"
            r"poorly|unwell|pregnant|broke (?:my|{them})|hurt (?:my|{them}))\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:rent|mortgage|car|boiler|roof|electric|medical bills?|hospital bills?|funeral|divorce|"
            r"school fees|childcare|energy bills?|taxes|vet|repairs?|tuition|gas)\b.{0,22}\b(?:due|went up|"
            r"gone up|broke|broken|breaking|first|bill|cost|costs|costing|took|ate|came up|expensive|"
            r"going through|killing me|wiped|doubled|had to)\b|\bhad to (?:pay|fix|cover|buy|bury|"
            r"choose)\b.{0,25}"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:because|cause|since|reason (?:is|being)|the thing is|it'?s just that|problem is|truth is|"
            r"thing is)\b(?! (?:you|i said|of you|when you))"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:forgot|forgotten|slipped my mind|thought (?:it|i|the|that|my)\b.{0,15}\b(?:paid|auto|"
            r"automatic|direct debit|went through|taken|cancelled|set up)|didn'?t (?:get|receive|see|"
            r"know)\b.{0,20}\b(?:reminder|bill|statement|letter|text|notice|email|it was due)|never (?:got|"
            r"received|saw)\b.{0,20}\b(?:reminder|bill|statement|letter|text|notice)|changed banks|"
            r"card (?:was )?(?:stolen|expired|lost|blocked)|moved house)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:business|shop|store|trade|sales|work|orders|farm|season|site|restaurant)\b.{0,12}\b(?:slow|"
            r"quiet|dead|down|failing|closed|terrible|bad|dried up|went under|folded|struggling|is not good|"
            r"isn'?t good|fallen)\b|\b(?:customer|client|friend|ex|{sibling}|tenant|partner|they|boss|"
            r"contractor)\b.{0,12}\b(?:owes? me|hasn'?t paid|didn'?t pay|hasn't sent|won'?t pay me|left me|"
            r"ran off|stole|let me down)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:don'?t|do not|haven'?t|ain'?t|have no|got no|no|didn'?t) (?:really |even |just )?(?:have|got|"
            r"make)?(?: (?:the|any|enough|that kind of|that|spare|much|extra)){0,2} ?(?:money|cash|income|funds|"
            r"work|job|savings)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:i'?m|we'?re|i am) (?:completely |totally |just |flat |dead |literally )?(?:broke|skint|"
            r"strapped|tapped out|short this month|penniless|overdrawn|maxed out|living (?:paycheck|hand|on)|"
            r"struggling to|barely (?:making|getting|scraping|surviving|covering))\b|\b(?:loan|card|"
            r"it) was for (?:my|a) (?:friend|{sibling}|ex|cousin|{sibling}|boyfriend|girlfriend)\b|\bkids? to feed\b|"
            r"\bscammed\b|\bidentity (?:was )?stolen\b"
        ),
    ),
    void_in=NEVER_VOID,
)
_PLEDGE = (
    r"(?:i'?ll|i will|i can|i'?m going to|i'm gonna|i could|we'?ll|we can|i should be able to|"
    r"i'?ll be able to|i promise|i was going to|i'?m planning to|i might be able to|i'?d be able to|"
    r"i guess i can|let me|i ?ll|i plan to|i intend to|you'?ll (?:have|get)|i swear|i'?m good for)"
)
PROMISES = family(
    LineTag.PROMISES,
    (
        0.93,
        r"\b"
        + _PLEDGE
        + r"\b.{0,20}\b(?:{pay}|send|get (?:it|that|you|the money|paid|this)|do (?:it|that|{amt})|have (?:it|"
        r"the money|something|{amt})|put|make|come up with|sort|manage)\b.{0,30}\b(?:{day}|{vague_soon}|"
        r"when|once|after|as soon|by|later)",
    ),
    (
        0.87,
        r"\b"
        + _PLEDGE
        + r"\b.{0,10}\b(?:{pay}|pay|send (?:it|you|the|something|over)|sort it|get it (?:to you|done|sorted|"
        r"paid|in)|transfer|settle)\b",
    ),
    (
        0.9,
        (
            r"\b(?:i (?:promise|swear)|you have my word|my word|count on me|i give you my word|trust me|"
            r"i'?m good for it|you'?ll (?:get|have) (?:it|your money)|i won'?t let you down|"
            r"i'?ll make it right)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:{amt}|it|that|the money|payment)\b.{0,12}\b(?:by|on|this|next|tomorrow|before)\b ?(?:{day})|"
            r"\b(?:{day}) (?:then|works|is fine|at the latest|for sure|i get paid|should be|i'?ll|i can)\b|"
            r"\bwhen i (?:get paid|get my)\b"
        ),
    ),
    void_in=NEVER_VOID,
    unless=r"\b(?:can'?t|won'?t|not going to|not gonna|never) (?:{pay}|pay|send)\b|\bnot paying\b|\b(?:i'?ll|"
    r"i will) (?:not|never)\b",
)
OFFERS_PART = family(
    LineTag.OFFERS_PART,
    (
        0.92,
        (
            r"\b(?:i (?:can|could|might|may)|i'?ll|i'?d|we (?:can|could)|best i can|all i (?:can|have|'ve got)|"
            r"what i can|i (?:only )?have|i'?ve (?:only )?got|i guess i could|able to|i can only|the most i|"
            r"let me|would|maybe|how about|what about|what if i|can i|could i)\b.{0,25}\b(?:{amt}|half|part|"
            r"some(?:thing)?|a (?:little|bit)|instal{1,2}ments?|a (?:partial|small|part))\b(?!.{0,8}\b(?:full|"
            r"waive|time))"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:pay|do|give you|send|manage|put|afford|scrape together|swing)\b.{0,12}\b(?:half|part of it|"
            r"some of it|a bit|a little|something|{amt})\b.{0,20}\b(?:now|today|a month|per month|a week|each|"
            r"every|then|and|for now|first|this week|at a time|{day})\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:payment plan|pay (?:it )?(?:in|by) (?:instal{1,2}ments?|parts|bits)|instal{1,2}ments?|"
            r"spread it|split it|bit by bit|little by little|monthly payments?|small payments?|part now|"
            r"half now|pay it off (?:slowly|over|monthly)|a bit at a time)\b"
        ),
    ),
    void_in=NEVER_VOID,
    unless=r"\b(?:can'?t|cannot|couldn'?t) (?:even )?(?:do|pay|afford|manage)\b.{0,12}{amt}|"
    r"\bask you something\b|\bsomething (?:wrong|else)\b|\bi have (?:{amt} kids|a question)\b",
)
STALLS = family(
    LineTag.STALLS,
    (
        0.9,
        (
            r"\b(?:call|ring|phone|try|contact|text)(?: me)? (?:back )?(?:later|another time|next (?:week|"
            r"month)|tomorrow|some other time|in a (?:few|couple|bit|week)|after|when i)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:i'?m|im|i am|we'?re) (?:really |kinda |kind of |a bit |very |just |pretty |in the middle of|"
            r"at |so |quite |too )?(?:busy|driving|at work|in a meeting|on (?:my way|the (?:bus|train|road|"
            r"other line)|shift|holiday|vacation)|about to|with (?:a )?(?:customer|client)|cooking|eating|"
            r"out (?:right now|at the moment)|not at home|in the middle of)\b|\b(?:not a good|bad) time\b|"
            r"\bcan'?t talk\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:i'?ll|let me|i need to|have to|i will|gotta|i'?d have to) (?:think|see|check|look|get back|"
            r"figure|talk to|speak to|ask|sort (?:something|it)|work (?:it|something) out|find out|look into|"
            r"try|do my best|let you know)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:in a (?:few|couple)|a (?:few|couple)(?: of| more)? (?:days|weeks|months)|{vague_soon}|"
            r"next week (?:maybe|or so|sometime)|some ?time|one of these days|not (?:right )?now|not today|"
            r"maybe (?:next|later|tomorrow)|we'?ll see|(?:need|give me|want|bit)(?: a bit| some|"
            r" a little)? more time|give me (?:a|some|until|till|another)|a bit longer|need (?:some |a little |"
            r"a bit of )?time|hold on|hang on|be patient|soon)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:i don'?t know|not sure|hard to say|depends|can'?t say|no idea|dunno|who knows|maybe|possibly|"
            r"probably)\b|\b(?:trying|working on it|doing my best|doing what i can|i'?ll try)\b|^(?:hmm|uh|um|"
            r"mm|well|er)\b"
        ),
    ),
    void_in=NEVER_VOID,
)
REFUSES = family(
    LineTag.REFUSES,
    (
        0.95,
        (
            r"\b(?:i'?m|i am|we'?re|im) not (?:going to |gonna |about to )?(?:pay|paying|giving|sending|give|"
            r"send|settling)\b|\bi (?:won'?t|will not|refuse to|ain'?t|wont|ain'?t gonna|don'?t intend to|"
            r"never will|will never|have no intention) ?(?:be |of |be ever |ever )?(?:pay|paying|giving|"
            r"give you|send)\b|\bnot (?:paying|a penny|a cent|a dime|one penny|one cent|happening|getting a)\b|"
            r"\brefus\w{1,3} to pay\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:can'?t|cannot|can not|couldn'?t|unable to|no way (?:i|to|i'?m)|impossible|cant) (?:possibly |"
            r"even |afford (?:to )?|just )?(?:pay|do (?:that|it|this|{amt})|afford|manage|send|come up with|"
            r"cover|make)\b|\bthere'?s no way\b|\bnot possible\b|\bno can do\b|\byou can'?t get blood\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:sue me|take me to court|do what you (?:want|like|have to|gotta)|see you in court|so sue|"
            r"good luck (?:getting|with that)|go ahead and sue|don'?t (?:hold your breath|care (?:what|about|"
            r"if))|you'?re not getting|you won'?t (?:get|see)|you get nothing|not my problem|over my dead body|"
            r"i owe you nothing|i don'?t owe (?:you )?(?:anything|nothing|a (?:thing|penny|dime)))\b"
        ),
    ),
    (
        0.75,
        (
            r"^(?:no|nope|nah|never|no way|absolutely not|forget it|not a chance|hell no|no thanks?|"
            r"no chance)[,.! ]{0,3}$|\bforget it\b|\bnot interested\b|\bwhy should i (?:pay|have to pay)\b|"
            r"\bi don'?t (?:want|have) to (?:pay|deal)\b"
        ),
    ),
    void_in=NEVER_VOID,
)
REQUESTS_WAIVER = family(
    LineTag.REQUESTS_WAIVER,
    (
        0.93,
        (
            r"\b(?:waive|write off|write it off|knock (?:off|some|something|a bit|the)|take (?:off|"
            r"the (?:interest|fees?|late))|drop the|cut (?:the|me|it)|reduce (?:the|it|my)|remove the|"
            r"cancel the|forgive|lower (?:the|my|it)|wipe|get rid of the|scrap the|freeze the|stop the interest|"
            r"halve)\b.{0,25}(?:\b(?:interest|fees?|charges?|late|penalty|penalties|debt|balance|amount|some|"
            r"rest|deal|break|half|off|down|it)\b)?"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:discount|settle for less|(?:a|some) (?:reduction|deal|break|leniency|slack|goodwill)|"
            r"settlement (?:offer|figure)|settle (?:it|this)? ?for|for less|a lower amount|meet me half ?way|"
            r"do better|partial settlement|lump sum (?:deal|discount)|forgiveness)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:can|could|would|will|is it possible|any way|any chance|possible|please|i need|give me|i want|"
            r"i'?d like|grant|need)\b.{0,25}\b(?:extension|more time|another (?:week|month|few)|extra (?:time|"
            r"week|month)|payment holiday|deferral|defer|postpone|push (?:it|the)|skip (?:a|this)|"
            r"few more (?:days|weeks)|till (?:next|the)|until (?:next|the|my|i)|grace period|pause)\b"
        ),
    ),
    void_in=NEVER_VOID,
)
DISPUTES = family(
    LineTag.DISPUTES,
    (
        0.93,
        (
            r"\b(?:that'?s|this is|it'?s|its|this|that|the debt|that debt|account|charge|signature|loan|"
            r"it) ?(?:is|was|'s)? ?(?:not|isn'?t|wasn'?t|never|aint|ain'?t) (?:even |really |actually )?(?:mine|"
            r"my (?:debt|account|loan|signature|card|bill)|right|correct|what i (?:owe|agreed|signed)|true|"
            r"valid|accurate|in my name)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:i|we) (?:never|didn'?t|did not|don'?t|do not|have never|haven'?t) (?:even |ever )?(?:owe|"
            r"owed|sign(?:ed)?|took|take(?: out)?|open(?:ed)?|had|have (?:an|a) (?:account|loan|card)|"
            r"order(?:ed)?|agree(?:d)?(?: to)?|authori[sz]ed?|applied|apply|borrow(?:ed)?|receiv(?:ed|e) (?:the|"
            r"any) (?:goods|product|service|money)|use(?:d)?|bought|buy|recogni[sz]e|heard of|get the (?:goods|"
            r"item|service))\b(?! (?:a (?:call|letter|reminder|text)|any calls))"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:i|we)(?:'ve| have)? (?:already|definitely|actually) (?:paid|settled|cleared|sent|made)\b|"
            r"\bi (?:paid|settled|cleared|returned|cancelled|canceled) (?:it|that|this|them|the \w{3,12}|"
            r"off)\b(?!.{0,10}\bif\b)|\balready (?:paid|settled|been paid)\b|\b(?:paid off|paid in full|"
            r"discharged in bankruptcy|statute of limitations|statute barred|time-?barred)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:wrong|incorrect|inaccurate|not right|overcharg\w{1,3}|double (?:charged|billed)|mistake|"
            r"error|inflated|made up|doesn'?t add up|don'?t add up|too high|fraud(?:ulent)?|identity theft|"
            r"stole my identity|forged|mixed (?:me )?up|billing error|ridiculous amount)\b.{0,15}(?:\b(?:amount|"
            r"balance|bill|number|figure|charge|account|interest)\b)?"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:i |i'm |im |want to |going to |formally |wish to )?(?:dispute|disputing|contest|contesting|"
            r"challenge|challenging)\b|\b(?:prove it|proof (?:of|that|i)|validat(?:e|ion)|show me (?:proof|the|"
            r"a|where)|send me (?:proof|a copy|the (?:contract|paperwork|agreement)|something)|in writing|"
            r"where'?s (?:the|your) (?:proof|contract))\b|\b(?:product|goods|car|machine|service|item|"
            r"work) (?:was|were|is|never|arrived|came)\b.{0,12}\b(?:faulty|defective|broken|delivered|arrived|"
            r"worked|damaged|done|rubbish|not as|finished)\b"
        ),
    ),
    void_in=NEVER_VOID,
)
AGREES = family(
    LineTag.AGREES,
    (
        0.85,
        (
            r"^(?:well |um |uh |oh )?(?:yes|yeah|yep|yup|ok|okay|k|sure|fine|alright|all right|right|agreed|"
            r"deal|correct|exactly|that'?s (?:right|fine|ok|okay|correct|good|great|me|fair|true)|of course|"
            r"sounds (?:good|fine|fair|ok|okay|reasonable|great)|that works|i agree|i can do that|will do|"
            r"no problem|absolutely|definitely|go ahead|perfect|fair enough|speaking|yes please|let'?s do (?:it|"
            r"that)|i suppose|i guess so)\b(?!.{0,3}\bbut\b)"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:i can do that|that works(?: for me)?|sounds (?:good|fair|reasonable|doable)|i agree|"
            r"let'?s do (?:it|that)|i'?m (?:ok|okay|fine|happy) with that|you'?ve got a deal|it'?s a deal|"
            r"that'?s doable|i'?ll do that|works for me|i'?ll take it|set it up|sign me up|put me down|"
            r"yes (?:that'?s|i can|i will|i'?ll|we can)|i accept|you(?:'re| are) right)\b"
        ),
    ),
    void_in=NEVER_VOID,
    unless=r"\?[?.,! ]{0,3}$|\b(?:not|can'?t|won'?t|don'?t|never|yeah right|fine print|no way|right now i)\b",
)

RULES: tuple[Rule, ...] = (
    *ASKS,
    *GIVES_REASON,
    *PROMISES,
    *OFFERS_PART,
    *STALLS,
    *REFUSES,
    *REQUESTS_WAIVER,
    *DISPUTES,
    *AGREES,
)
