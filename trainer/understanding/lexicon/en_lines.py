"""English rules for a debtor's line: what it opens for the next reply."""

from __future__ import annotations

from trainer.understanding.lexicon.zh_family import NEVER_VOID, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag

ASKS = family(
    LineTag.ASKS,
    (0.9, r"\?"),
    (0.85, r"^(?:so |and |but |well |wait |ok |okay |hang on |sorry )?(?:what|why|how|when|where|who|which|can|could|will|would|do|does|did|is|are|am|should|may) (?:i|you|we|it|that|this|they|the|your|my|much|many|long|about|happens|kind|if|exactly|there|is|are|do|does|did|can|would|will|happened)\b"),
    (0.8, r"\b(?:i(?:'d| would)? (?:want|like|need) to (?:know|ask|understand)|tell me (?:what|how|why|who|when|where|if)|i'?m (?:asking|wondering)|can you (?:tell|explain|send|show|give)|explain (?:to me )?(?:what|how|why)|what happens if|any chance)\b"),
    void_in=NEVER_VOID,
)
GIVES_REASON = family(
    LineTag.GIVES_REASON,
    (0.9, r"\b(?:lost|losing|quit|been let go from|got fired from|laid off from) (?:my|the|his|her) (?:job|work|position|contract|business|shift|second job)\b|\b(?:i|i've|i'm|he|she|we|they|me|husband|wife)\b.{0,18}\b(?:laid off|made redundant|let go|fired|out of work|unemployed|furloughed|off work|off sick|on sick leave|sacked|between jobs|on leave|been cut)\b"),
    (0.88, r"\b(?:hours|wages?|pay|salary|overtime|shifts|benefits|commission|paycheck|universal credit)\b.{0,20}\b(?:cut|reduced|late|delayed|stopped|not (?:been )?paid|haven'?t|hasn'?t|down|docked|short|less|halved|didn'?t come|dried up)\b|\b(?:haven'?t|hasn'?t|didn'?t|not) (?:been |get |got )?paid\b|\b(?:waiting (?:for|on)|until|till) (?:my|the|a)\b.{0,15}\b(?:pay ?che(?:ck|que)|wages|salary|pay ?day|refund|invoice|customer|client|insurance|settlement|check|cheque|benefits|money)\b"),
    (0.88, r"\b(?:i'?m|i am|i was|i've been|been|my (?:wife|husband|mum|mom|mother|dad|father|son|daughter|kid|child|partner|baby|boy|girl|brother|sister)(?:'s)?)\b.{0,20}\b(?:sick|ill|in (?:the )?hospital|injured|surgery|operation|cancer|chemo|accident|passed(?: away)?|died|dying|diagnosed|stroke|poorly|unwell|pregnant|broke (?:my|his|her)|hurt (?:my|his|her))\b"),
    (0.85, r"\b(?:rent|mortgage|car|boiler|roof|electric|medical bills?|hospital bills?|funeral|divorce|school fees|childcare|energy bills?|taxes|vet|repairs?|tuition|gas)\b.{0,22}\b(?:due|went up|gone up|broke|broken|breaking|first|bill|cost|costs|costing|took|ate|came up|expensive|going through|killing me|wiped|doubled|had to)\b|\bhad to (?:pay|fix|cover|buy|bury|choose)\b.{0,25}"),
    (0.87, r"\b(?:because|cause|since|reason (?:is|being)|the thing is|it'?s just that|problem is|truth is|thing is)\b(?! (?:you|i said|of you|when you))"),
    (0.87, r"\b(?:forgot|forgotten|slipped my mind|thought (?:it|i|the|that|my)\b.{0,15}\b(?:paid|auto|automatic|direct debit|went through|taken|cancelled|set up)|didn'?t (?:get|receive|see|know)\b.{0,20}\b(?:reminder|bill|statement|letter|text|notice|email|it was due)|never (?:got|received|saw)\b.{0,20}\b(?:reminder|bill|statement|letter|text|notice)|changed banks|card (?:was )?(?:stolen|expired|lost|blocked)|moved house)\b"),
    (0.85, r"\b(?:business|shop|store|trade|sales|work|orders|farm|season|site|restaurant)\b.{0,12}\b(?:slow|quiet|dead|down|failing|closed|terrible|bad|dried up|went under|folded|struggling|is not good|isn'?t good|fallen)\b|\b(?:customer|client|friend|ex|brother|tenant|partner|they|boss|contractor)\b.{0,12}\b(?:owes? me|hasn'?t paid|didn'?t pay|hasn't sent|won'?t pay me|left me|ran off|stole|let me down)\b"),
    (0.82, r"\b(?:don'?t|do not|haven'?t|ain'?t|have no|got no|no|didn'?t) (?:really |even |just )?(?:have|got|make)?(?: (?:the|any|enough|that kind of|that|spare|much|extra)){0,2} ?(?:money|cash|income|funds|work|job|savings)\b"),
    (0.87, r"\b(?:i'?m|we'?re|i am) (?:completely |totally |just |flat |dead |literally )?(?:broke|skint|strapped|tapped out|short this month|penniless|overdrawn|maxed out|living (?:paycheck|hand|on)|struggling to|barely (?:making|getting|scraping|surviving|covering))\b|\b(?:loan|card|it) was for (?:my|a) (?:friend|brother|ex|cousin|sister|boyfriend|girlfriend)\b|\bkids? to feed\b|\bscammed\b|\bidentity (?:was )?stolen\b"),
    void_in=NEVER_VOID,
)
SHOWS_FEELING = family(
    LineTag.SHOWS_FEELING,
    (0.9, r"\b(?:i'?m|i am|i feel|feeling|i've been|it makes me|makes me|i was|getting|i get|we'?re|im|got me) (?:so |really |just |very |completely |totally |feel |absolutely |all |a bit |pretty |too |constantly )?(?:{feeling}|sick of|scared|crying|sick and tired|a wreck|going crazy|losing (?:it|sleep|my mind)|at my wits' ?end|at the end of my|not ok|not okay|furious|mad|pissed|a mess|nervous|humiliated|sorry|guilty)\b"),
    (0.88, r"\b(?:can'?t|cannot|couldn'?t|don'?t|haven'?t been able to) (?:sleep|cope|take (?:it|this|much more|any more)|think straight|breathe|eat|do this (?:any ?more)?|go on like|face|slept|stand (?:it|this))\b|\b(?:keeps?|keeping) me (?:up|awake)\b|\b(?:up all night|every night i|crying|in tears|panic attacks?|heart (?:races|sinks|drops|pounding)|sick to my stomach|dread(?:ing)?)\b"),
    (0.87, r"\b(?:it'?s|this is|it has been|it's been|things are|everything(?:'s| is)|life is|that'?s|been) (?:all |just |so |really |such |a |an |too |very |been )?(?:{hard}|hell|so hard|a living hell|killing me|doing my head in|embarrassing|humiliating|depressing|insane|too much)\b"),
    (0.87, r"\b(?:i hate (?:this|owing|that)|i'?m so (?:sorry|embarrassed|ashamed)|fed up|sick of (?:this|these|you|it)|had enough|you people (?:make|are)|stressing me|freaking out|god i|at breaking point|drowning|under so much|overwhelm\w{0,3}|frustrat\w{2,4}|i (?:really )?(?:worry|fear))\b|!{2,3}"),
    void_in=NEVER_VOID,
)
_PLEDGE = r"(?:i'?ll|i will|i can|i'?m going to|i'm gonna|i could|we'?ll|we can|i should be able to|i'?ll be able to|i promise|i was going to|i'?m planning to|i might be able to|i'?d be able to|i guess i can|let me|i ?ll|i plan to|i intend to|you'?ll (?:have|get)|i swear|i'?m good for)"
PROMISES = family(
    LineTag.PROMISES,
    (0.93, r"\b" + _PLEDGE + r"\b.{0,20}\b(?:{pay}|send|get (?:it|that|you|the money|paid|this)|do (?:it|that|{amt})|have (?:it|the money|something|{amt})|put|make|come up with|sort|manage)\b.{0,30}\b(?:{day}|{vague_soon}|when|once|after|as soon|by|later)"),
    (0.87, r"\b" + _PLEDGE + r"\b.{0,10}\b(?:{pay}|pay|send (?:it|you|the|something|over)|sort it|get it (?:to you|done|sorted|paid|in)|transfer|settle)\b"),
    (0.9, r"\b(?:i (?:promise|swear)|you have my word|my word|count on me|i give you my word|trust me|i'?m good for it|you'?ll (?:get|have) (?:it|your money)|i won'?t let you down|i'?ll make it right)\b"),
    (0.85, r"\b(?:{amt}|it|that|the money|payment)\b.{0,12}\b(?:by|on|this|next|tomorrow|before)\b ?(?:{day})|\b(?:{day}) (?:then|works|is fine|at the latest|for sure|i get paid|should be|i'?ll|i can)\b|\bwhen i (?:get paid|get my)\b"),
    void_in=NEVER_VOID,
    unless=r"\b(?:can'?t|won'?t|not going to|not gonna|never) (?:{pay}|pay|send)\b|\bnot paying\b|\b(?:i'?ll|i will) (?:not|never)\b",
)
OFFERS_PART = family(
    LineTag.OFFERS_PART,
    (0.92, r"\b(?:i (?:can|could|might|may)|i'?ll|i'?d|we (?:can|could)|best i can|all i (?:can|have|'ve got)|what i can|i (?:only )?have|i'?ve (?:only )?got|i guess i could|able to|i can only|the most i|let me|would|maybe|how about|what about|what if i|can i|could i)\b.{0,25}\b(?:{amt}|half|part|some(?:thing)?|a (?:little|bit)|instal{1,2}ments?|a (?:partial|small|part))\b(?!.{0,8}\b(?:full|waive|time))"),
    (0.9, r"\b(?:pay|do|give you|send|manage|put|afford|scrape together|swing)\b.{0,12}\b(?:half|part of it|some of it|a bit|a little|something|{amt})\b.{0,20}\b(?:now|today|a month|per month|a week|each|every|then|and|for now|first|this week|at a time|{day})\b"),
    (0.9, r"\b(?:payment plan|pay (?:it )?(?:in|by) (?:instal{1,2}ments?|parts|bits)|instal{1,2}ments?|spread it|split it|bit by bit|little by little|monthly payments?|small payments?|part now|half now|pay it off (?:slowly|over|monthly)|a bit at a time)\b"),
    void_in=NEVER_VOID,
    unless=r"\b(?:can'?t|cannot|couldn'?t) (?:even )?(?:do|pay|afford|manage)\b.{0,12}{amt}|\bask you something\b|\bsomething (?:wrong|else)\b|\bi have (?:{amt} kids|a question)\b",
)
STALLS = family(
    LineTag.STALLS,
    (0.9, r"\b(?:call|ring|phone|try|contact|text)(?: me)? (?:back )?(?:later|another time|next (?:week|month)|tomorrow|some other time|in a (?:few|couple|bit|week)|after|when i)\b"),
    (0.9, r"\b(?:i'?m|im|i am|we'?re) (?:really |kinda |kind of |a bit |very |just |pretty |in the middle of|at |so |quite |too )?(?:busy|driving|at work|in a meeting|on (?:my way|the (?:bus|train|road|other line)|shift|holiday|vacation)|about to|with (?:a )?(?:customer|client)|cooking|eating|out (?:right now|at the moment)|not at home|in the middle of)\b|\b(?:not a good|bad) time\b|\bcan'?t talk\b"),
    (0.88, r"\b(?:i'?ll|let me|i need to|have to|i will|gotta|i'?d have to) (?:think|see|check|look|get back|figure|talk to|speak to|ask|sort (?:something|it)|work (?:it|something) out|find out|look into|try|do my best|let you know)\b"),
    (0.88, r"\b(?:in a (?:few|couple)|a (?:few|couple)(?: of| more)? (?:days|weeks|months)|{vague_soon}|next week (?:maybe|or so|sometime)|some ?time|one of these days|not (?:right )?now|not today|maybe (?:next|later|tomorrow)|we'?ll see|(?:need|give me|want|bit)(?: a bit| some| a little)? more time|give me (?:a|some|until|till|another)|a bit longer|need (?:some |a little |a bit of )?time|hold on|hang on|be patient|soon)\b"),
    (0.8, r"\b(?:i don'?t know|not sure|hard to say|depends|can'?t say|no idea|dunno|who knows|maybe|possibly|probably)\b|\b(?:trying|working on it|doing my best|doing what i can|i'?ll try)\b|^(?:hmm|uh|um|mm|well|er)\b"),
    void_in=NEVER_VOID,
)
REFUSES = family(
    LineTag.REFUSES,
    (0.95, r"\b(?:i'?m|i am|we'?re|im) not (?:going to |gonna |about to )?(?:pay|paying|giving|sending|give|send|settling)\b|\bi (?:won'?t|will not|refuse to|ain'?t|wont|ain'?t gonna|don'?t intend to|never will|will never|have no intention) ?(?:be |of |be ever |ever )?(?:pay|paying|giving|give you|send)\b|\bnot (?:paying|a penny|a cent|a dime|one penny|one cent|happening|getting a)\b|\brefus\w{1,3} to pay\b"),
    (0.85, r"\b(?:can'?t|cannot|can not|couldn'?t|unable to|no way (?:i|to|i'?m)|impossible|cant) (?:possibly |even |afford (?:to )?|just )?(?:pay|do (?:that|it|this|{amt})|afford|manage|send|come up with|cover|make)\b|\bthere'?s no way\b|\bnot possible\b|\bno can do\b|\byou can'?t get blood\b"),
    (0.92, r"\b(?:sue me|take me to court|do what you (?:want|like|have to|gotta)|see you in court|so sue|good luck (?:getting|with that)|go ahead and sue|don'?t (?:hold your breath|care (?:what|about|if))|you'?re not getting|you won'?t (?:get|see)|you get nothing|not my problem|over my dead body|i owe you nothing|i don'?t owe (?:you )?(?:anything|nothing|a (?:thing|penny|dime)))\b"),
    (0.75, r"^(?:no|nope|nah|never|no way|absolutely not|forget it|not a chance|hell no|no thanks?|no chance)[,.! ]{0,3}$|\bforget it\b|\bnot interested\b|\bwhy should i (?:pay|have to pay)\b|\bi don'?t (?:want|have) to (?:pay|deal)\b"),
    void_in=NEVER_VOID,
)
REQUESTS_WAIVER = family(
    LineTag.REQUESTS_WAIVER,
    (0.93, r"\b(?:waive|write off|write it off|knock (?:off|some|something|a bit|the)|take (?:off|the (?:interest|fees?|late))|drop the|cut (?:the|me|it)|reduce (?:the|it|my)|remove the|cancel the|forgive|lower (?:the|my|it)|wipe|get rid of the|scrap the|freeze the|stop the interest|halve)\b.{0,25}(?:\b(?:interest|fees?|charges?|late|penalty|penalties|debt|balance|amount|some|rest|deal|break|half|off|down|it)\b)?"),
    (0.9, r"\b(?:discount|settle for less|(?:a|some) (?:reduction|deal|break|leniency|slack|goodwill)|settlement (?:offer|figure)|settle (?:it|this)? ?for|for less|a lower amount|meet me half ?way|do better|partial settlement|lump sum (?:deal|discount)|forgiveness)\b"),
    (0.9, r"\b(?:can|could|would|will|is it possible|any way|any chance|possible|please|i need|give me|i want|i'?d like|grant|need)\b.{0,25}\b(?:extension|more time|another (?:week|month|few)|extra (?:time|week|month)|payment holiday|deferral|defer|postpone|push (?:it|the)|skip (?:a|this)|few more (?:days|weeks)|till (?:next|the)|until (?:next|the|my|i)|grace period|pause)\b"),
    void_in=NEVER_VOID,
)
DISPUTES = family(
    LineTag.DISPUTES,
    (0.93, r"\b(?:that'?s|this is|it'?s|its|this|that|the debt|that debt|account|charge|signature|loan|it) ?(?:is|was|'s)? ?(?:not|isn'?t|wasn'?t|never|aint|ain'?t) (?:even |really |actually )?(?:mine|my (?:debt|account|loan|signature|card|bill)|right|correct|what i (?:owe|agreed|signed)|true|valid|accurate|in my name)\b"),
    (0.93, r"\b(?:i|we) (?:never|didn'?t|did not|don'?t|do not|have never|haven'?t) (?:even |ever )?(?:owe|owed|sign(?:ed)?|took|take(?: out)?|open(?:ed)?|had|have (?:an|a) (?:account|loan|card)|order(?:ed)?|agree(?:d)?(?: to)?|authori[sz]ed?|applied|apply|borrow(?:ed)?|receiv(?:ed|e) (?:the|any) (?:goods|product|service|money)|use(?:d)?|bought|buy|recogni[sz]e|heard of|get the (?:goods|item|service))\b(?! (?:a (?:call|letter|reminder|text)|any calls))"),
    (0.93, r"\b(?:i|we)(?:'ve| have)? (?:already|definitely|actually) (?:paid|settled|cleared|sent|made)\b|\bi (?:paid|settled|cleared|returned|cancelled|canceled) (?:it|that|this|them|the \w{3,12}|off)\b(?!.{0,10}\bif\b)|\balready (?:paid|settled|been paid)\b|\b(?:paid off|paid in full|discharged in bankruptcy|statute of limitations|statute barred|time-?barred)\b"),
    (0.92, r"\b(?:wrong|incorrect|inaccurate|not right|overcharg\w{1,3}|double (?:charged|billed)|mistake|error|inflated|made up|doesn'?t add up|don'?t add up|too high|fraud(?:ulent)?|identity theft|stole my identity|forged|mixed (?:me )?up|billing error|ridiculous amount)\b.{0,15}(?:\b(?:amount|balance|bill|number|figure|charge|account|interest)\b)?"),
    (0.93, r"\b(?:i |i'm |im |want to |going to |formally |wish to )?(?:dispute|disputing|contest|contesting|challenge|challenging)\b|\b(?:prove it|proof (?:of|that|i)|validat(?:e|ion)|show me (?:proof|the|a|where)|send me (?:proof|a copy|the (?:contract|paperwork|agreement)|something)|in writing|where'?s (?:the|your) (?:proof|contract))\b|\b(?:product|goods|car|machine|service|item|work) (?:was|were|is|never|arrived|came)\b.{0,12}\b(?:faulty|defective|broken|delivered|arrived|worked|damaged|done|rubbish|not as|finished)\b"),
    void_in=NEVER_VOID,
)
DENIES_IDENTITY = family(
    LineTag.DENIES_IDENTITY,
    (0.95, r"\b(?:wrong (?:number|person|guy|man|woman|house|address)|no ?(?:one|body)(?: here)? (?:by|with|called|of) ?(?:that)? ?name|(?:there'?s|there is) no(?: \w{2,8})? (?:here|one here|by that name|such)|never heard of (?:him|her|them|that)|doesn'?t live here|don'?t know (?:him|her|any|anyone|anybody|who that)|you'?ve (?:got|reached) the wrong|not (?:him|her)[?.,! ]{0,3}$)\b"),
    (0.93, r"\b(?:i'?m|i am|this is|this|that|it'?s|that'?s|im) ?(?:is|isn'?t|ain'?t)? ?(?:not|isn'?t) (?:him|her|he|she|me|the person|who you|mr|mrs|ms|miss|[a-z]{3,12}$|(?:that|this) (?:person|guy|woman|man)|my (?:name|number))\b|\bmy name(?:'s| is) not\b|\b(?:there'?s|you have) (?:a |the )?(?:mistake|mix-?up)\b.{0,12}\b(?:name|number|person)\b|\b(?:not|isn'?t) (?:his|her) (?:number|phone)\b|\b(?:just got|new) (?:this )?number\b"),
    void_in=NEVER_VOID,
)
IS_THIRD_PARTY = family(
    LineTag.IS_THIRD_PARTY,
    (0.95, r"\b(?:this is|i'?m|i am|it'?s|im) (?:his|her|their|just (?:his|her|the)|the) (?:\w{2,8} )?(?:{kin}|room-?mate|flat-?mate|neighbo\w{1,4}|boss|manager|colleague|co-?worker|assistant|secretary|receptionist|landlord|friend|carer|babysitter|employer)\b"),
    (0.92, r"\b(?:he|she|they)(?:'s| is|'re| are| isn'?t| aren'?t|'s not|'re not) ?(?:not |just |still |currently |already )?(?:here|in|home|at home|at work|out|around|available|away|asleep|sleeping|in the (?:shower|bath)|on (?:holiday|vacation|shift|another)|at (?:school|the)|gone|busy|in a meeting|back)\b"),
    (0.9, r"\b(?:can i take a message|may i take a message|want me to (?:tell|pass|give)|i'?ll (?:tell|let|pass|give|get|go get|fetch) (?:him|her|them|it on)|what(?:'s| is) (?:this|it) (?:about|regarding|concerning)|shall i (?:tell|get|pass)|do you want to leave|he (?:works|left)|she (?:works|left)|who(?:'s| is) (?:calling|asking for)(?: (?:him|her))?|why are you (?:calling|looking for) (?:him|her)|does (?:he|she) owe|is (?:he|she) in trouble)\b"),
    (0.9, r"\b(?:my (?:wife|husband|son|daughter|mum|mom|mother|dad|father|brother|sister|roommate|partner|boss|boyfriend|girlfriend)) (?:isn'?t|is not|is out|is at|doesn'?t|'s not|handles|passed|died|is away|moved|won'?t be)\b.{0,15}\b(?:here|home|work|in|live|away|that|out|back|now)?\b|\b(?:reception|front desk|human resources|\w{3,12} (?:speaking|here), how (?:can|may) i help)\b"),
    void_in=NEVER_VOID,
    unless=r"\bmy (?:wife|husband|mum|mom|mother|dad|father|son|daughter|brother|sister)\b.{0,20}\b(?:passed|died|sick|ill|hospital|lost)\b",
)
ASKS_WHO = family(
    LineTag.ASKS_WHO,
    (0.95, r"\bwho(?:'s| is| are| am i| r| the hell| do| did)? ?(?:is |are )?(?:this|you|calling|speaking|that|asking|talking to|it|you with|u|you people|you calling|sent you|do you (?:work|represent|call)|wants to know)\b|^who\?|\bwho'?s (?:this|calling|asking|it|that)\b"),
    (0.93, r"\b(?:where|what (?:company|agency|firm|bank|place|outfit)|which (?:company|agency|firm|bank)) (?:are|is|do|r|did) ?(?:you|this|u)?\b.{0,18}(?:\b(?:calling|from|with|work|represent|phoning|ringing)\b)?|\b(?:how did|how'?d|where did) (?:you|u) (?:get|find) (?:my|this)\b|\b(?:what(?:'s| is)|give me|tell me|your) (?:your )?(?:name|company|employee (?:id|number)|licen[cs]e number|extension)\b|\bhow do i know (?:you'?re|this|you are|that)\b|\bis this (?:a scam|legit|real|for real|some kind of)\b|\b(?:on whose behalf|you say you'?re from|are you (?:even )?(?:allowed|real|a real|legit|a scam\w{0,3}|from))\b"),
    void_in=NEVER_VOID,
)
REQUESTS_STOP = family(
    LineTag.REQUESTS_STOP,
    (0.95, r"\b(?:stop|quit|don'?t|do not|cease|never|no more)\b.{0,10}\b(?:call(?:ing|s)?|ring(?:ing)?|phon(?:e|ing)|contact(?:ing)?|text(?:ing|s)?|harass\w{0,3}|bother(?:ing)?|email(?:ing)?|messag(?:e|ing)|hassl(?:e|ing)|com(?:e|ing))\b.{0,12}(?:\b(?:me|us|here|again|my|this|at work|anymore|any more|number|house)\b)?"),
    (0.93, r"\b(?:leave me (?:alone|be)|take me off|remove (?:me|my number)|lose (?:my|this) number|cease and desist|only (?:contact|communicate|write)|(?:talk|speak) to my (?:lawyer|attorney|solicitor|debt advis\w{2})|i have (?:a|an) (?:lawyer|attorney|solicitor)|in writing only|by (?:mail|letter|email|post) only|go away|get lost|i'?m (?:in|on) (?:breathing space|bankruptcy|chapter)|filed (?:for )?bankruptcy|not at (?:work|my work|this number))\b"),
    void_in=NEVER_VOID,
)
COMPLAINS = family(
    LineTag.COMPLAINS,
    (0.93, r"\b(?:complain(?:t|ts|ing)?|report(?:ing)? you|report (?:this|it) to|ombudsman|cfpb|fca|better business|bbb|trading standards|attorney general|regulator|speak to (?:a|your) (?:manager|supervisor|superior)|your (?:manager|supervisor)|this is harassment|harassing me|harassment)\b"),
    (0.88, r"\b(?:you(?:'ve| have| guys| people| lot| keep| keep on|'re always| always)?|your (?:company|colleagues?|people|agent|staff|lot)|they|the last (?:guy|agent|person|one)|somebody|someone|another agent) (?:keep|kept|have|already|just|always|called|call|calling|rang|ring|ringing|promised|told|lied|said|hung up|was (?:so )?(?:rude|nasty|awful|horrible)|were (?:so )?(?:rude|nasty)|threatened|never (?:called|told|sent|replied|answered)|don'?t listen|didn'?t (?:listen|help|call)|messed)\b.{0,25}\b(?:call\w{0,4}|every|times|day|morning|me|rude|back|ring\w{0,3}|listen|lied|nasty|threatened|up|mess\w{0,2}|wife|work|boss)?"),
    (0.87, r"\b(?:terrible|awful|disgusting|appalling|worst|bad|shocking|unacceptable|disgraceful|rubbish|poor) (?:service|treatment|company|way to|customer|behaviou?r|experience)\b|\b(?:unacceptable|outrageous|disgrace|not (?:fair|right|acceptable)|how dare you|fed up with (?:you|these|your)|sick of (?:you|these|your)|\d+ times (?:today|this week|a day)|how many times|again and again|nobody (?:listens|told me|helped|called)|no ?one (?:listens|told me|helped|called)|third time|been (?:passed|transferred) around|on hold for)\b"),
    void_in=NEVER_VOID,
)
ABUSES = family(
    LineTag.ABUSES,
    (0.95, r"\b(?:{swear})\b"),
    (0.93, r"\b(?:you'?re|you are|youre|ur|you|bunch of|you people are|you lot are|you fucking|you all) (?:all |just |such |nothing but |a |an |bunch of |the |really |so |lot of )?(?:a |bunch of )?(?:bloody |damn |fucking |stupid |complete |total |absolute |greedy |lying |little |heartless )?(?:{insult}|vultures?|bloodsuckers?|vermin|vampires?|sharks?|bullies|robots?|heartless|evil|greedy|a joke|sick|monsters?|soulless|jobsworth)\b"),
    (0.93, r"\b(?:shut up|go to hell|drop dead|screw you|get lost|get stuffed|go away you|eat (?:me|dirt)|rot in|go jump|kiss my|burn in hell|damn you|hope you (?:die|rot|choke)|stupid (?:woman|man|cow|company)|vultures?|bloodsuckers?|shove it|stick it|get a real job)\b"),
    void_in=NEVER_VOID,
)
REVEALS_VULNERABILITY = family(
    LineTag.REVEALS_VULNERABILITY,
    (0.95, r"\b(?:cancer|chemo\w{0,7}|terminal|tumou?r|leuk\w{3,5}|dialysis|heart attack|stroke|dementia|alzheimer'?s|parkinson'?s|multiple sclerosis|transplant|icu|intensive care|hospice|life support|brain injury|epilep\w{2,3}|paraly[sz]ed|amputat\w{2,3}|long covid)\b"),
    (0.93, r"\b(?:depress\w{1,4}|anxiety|panic attacks?|bipolar|ptsd|schizo\w{3,8}|mental (?:health|illness|breakdown)|breakdown|sectioned|psychiatr\w{2,5}|therap(?:y|ist)|medication|rehab|addict\w{0,4}|alcoholi\w{1,2}|gambling|overdose|self-?harm)\b"),
    (0.93, r"\b(?:my|our|his|her) (?:{kin})\b.{0,12}\b(?:died|passed(?: away)?|is dying|has died|just died|was killed|has passed|took (?:his|her) own|in (?:the )?hospital|seriously ill|very sick|terminally)\b|\b(?:funeral|bury|buried|bereave\w{1,4}|widow(?:er|ed)?|lost my (?:{kin})|miscarri\w{2,4}|stillb\w{3,5})\b"),
    (0.9, r"\b(?:disab(?:led|ility)|wheelchair|blind|deaf|carer for|full-?time carer|can'?t (?:read|see|walk|hear)|learning (?:disab\w{2,6}|difficult\w{1,4})|dyslexi\w{1,2}|autis\w{1,3}|hospital(?:i[sz]ed)?|in surgery|had surgery|major operation|on oxygen)\b"),
    (0.92, r"\b(?:homeless|evict\w{2,4}|sleeping (?:rough|in my car|on)|living in (?:my|a) car|shelter|domestic (?:violence|abuse)|abusive (?:husband|partner|ex|relationship|boyfriend)|hits me|beats me|fled|women'?s (?:refuge|shelter)|no food|haven'?t eaten|food ?banks?|starving|can'?t feed|choose between (?:heating|food|eating)|pregnant|single (?:mum|mom|mother|dad|parent)|newborn)\b"),
    void_in=NEVER_VOID,
)
HINTS_SUICIDE = family(
    LineTag.HINTS_SUICIDE,
    (0.97, r"\b(?:kill(?:ing)? myself|end(?:ing)? (?:it all|my life|it|things)\b(?! (?:call|conversation))|suicid\w{1,3}|take my (?:own )?life|taking my own life|want to die|wanna die|hang(?:ing)? myself|shoot myself|jump(?:ing)? off|overdose|cut my wrists|slit my|do myself in|top myself|off myself|unalive|self-?harm)\b"),
    (0.92, r"\b(?:better off (?:dead|without me)|(?:don'?t|do not|doesn'?t) (?:want to|wanna|feel like) (?:be (?:here|alive|around)|live|wake up|go on|exist|living)|no (?:point|reason) (?:in|to) (?:living|going on|live|go on|carrying on|be here|any of it|anything)|can'?t (?:go|carry|keep) on(?: like this| living| any ?more| anymore)?(?! paying)|wish i (?:was|were|could|hadn'?t been|had never been) (?:dead|born|just die|not wake|disappear|never)|nothing (?:left )?to live for|life (?:isn'?t|is not) worth|not worth living|tired of (?:living|life|being alive)|won'?t be (?:here|around) (?:much longer|anymore|any more|next|by|tomorrow|long)|when i'?m (?:dead|gone)|want it all to (?:end|stop)|end of my (?:life|road)|see no way out|no way out|nobody would (?:miss|care)|pills)\b"),
    void_in=NEVER_VOID,
    unless=r"\bkill(?:ing)? me\b.{0,5}\bprice|\bend it (?:there|here)\b|\bkeep on paying\b",
)
THREATENS = family(
    LineTag.THREATENS,
    (0.92, r"\b(?:i'?ll|i will|i'?m going to|im gonna|i'?m gonna|gonna|we'?ll)\b.{0,15}\b(?:sue|report|complain|find you|find out where|come (?:down|find|over|to your)|kill|hurt|break|beat|make you (?:pay|sorry|regret)|get you fired|have your job|call (?:the police|my lawyer|the cops)|go to (?:the press|the media|the police|court)|record|post (?:this|it)|put this|smash|burn)\b"),
    (0.92, r"\b(?:you'?ll|you will|you'?re going to|you'?re gonna) (?:be sorry|regret|hear from my (?:lawyer|attorney|solicitor)|lose your job|be hearing|wish|pay for this|get what|see)\b|\b(?:my (?:lawyer|attorney|solicitor) (?:will|is)|i know where you|watch (?:your back|yourself|it)|recording this|i'?m recording|see you in court|i know people|or else|i'?ll have you|have you (?:arrested|fired)|if you (?:call|ring|come) (?:me |here |again ).{0,15}i'?ll|come (?:near|to) my (?:house|home|door)|lawsuit against you|shoot you|dare you)\b"),
    void_in=NEVER_VOID,
    unless=r"\bkill myself\b|\brecord player\b|\breport (?:back|to work)\b",
)
DIGRESSES = family(
    LineTag.DIGRESSES,
    (0.8, r"\b(?:the (?:weather|game|match|football|news|government|president|prime minister|election|economy|war|council|politicians?|rich|banks are)|did you (?:see|watch|hear)|have you (?:seen|heard|tried|ever)|speaking of|by the way|that reminds me|back in (?:the|my) day|when i was (?:a |young|your)|my (?:dog|cat|garden|neighbo\w{1,4}|cousin'?s?|holiday|vacation)|world cup|super bowl|tv|anyway how are you|you sound (?:young|nice|lovely|familiar)|are you married|where are you from|nice (?:voice|accent)|what'?s the weather|raining|sunny|snow\w{0,3}|recipe|christmas|gas prices)\b"),
    (0.7, r"\b(?:politics|inflation|taxes (?:are|these)|immigrants|bankers|corrupt\w{0,3}|kids these days|country(?:'s| is) (?:going|gone)|everything(?:'s| is) (?:so )?expensive|story (?:short|time)|funny (?:story|thing)|you know what(?: else)?|let me tell you (?:about|something|a))\b"),
    void_in=NEVER_VOID,
)
AGREES = family(
    LineTag.AGREES,
    (0.85, r"^(?:well |um |uh |oh )?(?:yes|yeah|yep|yup|ok|okay|k|sure|fine|alright|all right|right|agreed|deal|correct|exactly|that'?s (?:right|fine|ok|okay|correct|good|great|me|fair|true)|of course|sounds (?:good|fine|fair|ok|okay|reasonable|great)|that works|i agree|i can do that|will do|no problem|absolutely|definitely|go ahead|perfect|fair enough|speaking|yes please|let'?s do (?:it|that)|i suppose|i guess so)\b(?!.{0,3}\bbut\b)"),
    (0.88, r"\b(?:i can do that|that works(?: for me)?|sounds (?:good|fair|reasonable|doable)|i agree|let'?s do (?:it|that)|i'?m (?:ok|okay|fine|happy) with that|you'?ve got a deal|it'?s a deal|that'?s doable|i'?ll do that|works for me|i'?ll take it|set it up|sign me up|put me down|yes (?:that'?s|i can|i will|i'?ll|we can)|i accept|you(?:'re| are) right)\b"),
    void_in=NEVER_VOID,
    unless=r"\?[?.,! ]{0,3}$|\b(?:not|can'?t|won'?t|don'?t|never|yeah right|fine print|no way|right now i)\b",
)
CLOSES = family(
    LineTag.CLOSES,
    (0.93, r"\b(?:good ?bye|bye|bye-?bye|talk (?:to you )?later|see ya|cheerio|ta-?ra|have a (?:good|nice|great) (?:one|day|night|evening|weekend))\b"),
    (0.92, r"\b(?:i(?:'ve| have)?(?:'m| am)? ?(?:really |just )?(?:got to|gotta|have to|need to|must|should|going to|gonna) (?:go|run|get (?:going|off|back)|hang up|dash|leave|head)|i'?m (?:hanging up|done (?:talking|here|with)|putting the phone down|ending this|off)|hanging up|this (?:call|conversation) is over|we'?re done(?: here)?|end of (?:discussion|conversation|story)|that'?s (?:all|it) (?:from me|i have)|conversation over|click|hangs up)\b"),
    (0.75, r"\b(?:thanks|thank you|cheers)(?: so much| very much| a lot)?(?: for (?:your (?:help|time|understanding|patience)|calling|helping|listening|everything))\b|\bspeak (?:to you )?(?:then|later|soon)\b"),
    void_in=NEVER_VOID,
)

LINE_RULES: tuple[Rule, ...] = (
    *ASKS,
    *GIVES_REASON,
    *SHOWS_FEELING,
    *PROMISES,
    *OFFERS_PART,
    *STALLS,
    *REFUSES,
    *REQUESTS_WAIVER,
    *DISPUTES,
    *DENIES_IDENTITY,
    *IS_THIRD_PARTY,
    *ASKS_WHO,
    *REQUESTS_STOP,
    *COMPLAINS,
    *ABUSES,
    *REVEALS_VULNERABILITY,
    *HINTS_SUICIDE,
    *THREATENS,
    *DIGRESSES,
    *AGREES,
    *CLOSES,
)
