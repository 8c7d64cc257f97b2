"""English rules for a debtor's line about people: who is there, feelings, crises, complaints, goodbyes."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEVER_VOID, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag

SHOWS_FEELING = family(
    LineTag.SHOWS_FEELING,
    (
        0.9,
        (
            r"\b(?:i'?m|i am|i feel|feeling|i've been|it makes me|makes me|i was|getting|i get|we'?re|im|"
            r"got me) (?:so |really |just |very |completely |totally |feel |absolutely |all |a bit |pretty |"
            r"too |constantly )?(?:{feeling}|sick of|scared|crying|sick and tired|a wreck|going crazy|"
            r"losing (?:it|sleep|my mind)|at my wits' ?end|at the end of my|not ok|not okay|furious|mad|pissed|"
            r"a mess|nervous|humiliated|sorry|guilty)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:can'?t|cannot|couldn'?t|don'?t|haven'?t been able to) (?:sleep|cope|take (?:it|this|"
            r"much more|any more)|think straight|breathe|eat|do this (?:any ?more)?|go on like|face|slept|"
            r"stand (?:it|this))\b|\b(?:keeps?|keeping) me (?:up|awake)\b|\b(?:up all night|every night i|"
            r"crying|in tears|panic attacks?|heart (?:races|sinks|drops|pounding)|sick to my stomach|"
            r"dread(?:ing)?)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:it'?s|this is|it has been|it's been|things are|everything(?:'s| is)|life is|that'?s|"
            r"been) (?:all |just |so |really |such |a |an |too |very |been )?(?:{hard}|hell|so hard|"
            r"a living hell|killing me|doing my head in|embarrassing|humiliating|depressing|insane|too much)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:i hate (?:this|owing|that)|i'?m so (?:sorry|embarrassed|ashamed)|fed up|sick of (?:this|"
            r"these|you|it)|had enough|you people (?:make|are)|stressing me|freaking out|god i|"
            r"at breaking point|drowning|under so much|overwhelm\w{0,3}|frustrat\w{2,4}|i (?:really )?(?:worry|"
            r"fear))\b|!{2,3}"
        ),
    ),
    void_in=NEVER_VOID,
)
DENIES_IDENTITY = family(
    LineTag.DENIES_IDENTITY,
    (
        0.95,
        (
            r"\b(?:wrong (?:number|person|guy|man|woman|house|address)|no ?(?:one|body)(?: here)? (?:by|with|"
            r"called|of) ?(?:that)? ?name|(?:there'?s|there is) no(?: \w{2,8})? (?:here|one here|by that name|"
            r"such)|never heard of (?:{them}|them|that)|doesn'?t live here|don'?t know (?:{them}|any|anyone|"
            r"anybody|who that)|you'?ve (?:got|reached) the wrong|not (?:{them})[?.,! ]{0,3}$)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:i'?m|i am|this is|this|that|it'?s|that'?s|im) ?(?:is|isn'?t|ain'?t)? ?(?:not|isn'?t) (?:{them}|"
            r"{them}|{they}|me|the person|who you|{title}|[a-z]{3,12}$|(?:that|this) (?:person|guy|woman|"
            r"man)|my (?:name|number))\b|\bmy name(?:'s| is) not\b|\b(?:there'?s|you have) (?:a |"
            r"the )?(?:mistake|mix-?up)\b.{0,12}\b(?:name|number|person)\b|\b(?:not|isn'?t) (?:{them}|"
            r"{them}) (?:number|phone)\b|\b(?:just got|new) (?:this )?number\b"
        ),
    ),
    void_in=NEVER_VOID,
)
IS_THIRD_PARTY = family(
    LineTag.IS_THIRD_PARTY,
    (
        0.95,
        (
            r"\b(?:this is|i'?m|i am|it'?s|im) (?:{them}|their|just (?:{them}|the)|the) (?:\w{2,8} )?(?:{kin}|"
            r"room-?mate|flat-?mate|neighbo\w{1,4}|boss|manager|colleague|co-?worker|assistant|secretary|"
            r"receptionist|landlord|friend|carer|babysitter|employer)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:{they}|they)(?:'s| is|'re| are| isn'?t| aren'?t|'s not|'re not) ?(?:not |just |still |"
            r"currently |already )?(?:here|in|home|at home|at work|out|around|available|away|asleep|sleeping|"
            r"in the (?:shower|bath)|on (?:holiday|vacation|shift|another)|at (?:school|the)|gone|busy|"
            r"in a meeting|back)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:can i take a message|may i take a message|want me to (?:tell|pass|give)|i'?ll (?:tell|let|"
            r"pass|give|get|go get|fetch) (?:{them}|them|it on)|what(?:'s| is) (?:this|it) (?:about|regarding|"
            r"concerning)|shall i (?:tell|get|pass)|do you want to leave|{they} (?:works|left)|{they} (?:works|left)|"
            r"who(?:'s| is) (?:calling|asking for)(?: (?:{them}))?|why are you (?:calling|looking for) (?:{them}|"
            r"{them})|does (?:{they}) owe|is (?:{they}) in trouble)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:my (?:{spouse}|{child}|{parent}|{sibling}|roommate|partner|"
            r"boss|boyfriend|girlfriend)) (?:isn'?t|is not|is out|is at|doesn'?t|'s not|handles|passed|died|"
            r"is away|moved|won'?t be)\b.{0,15}\b(?:here|home|work|in|live|away|that|out|back|now)?\b|"
            r"\b(?:reception|front desk|human resources|\w{3,12} (?:speaking|here), how (?:can|may) i help)\b"
        ),
    ),
    void_in=NEVER_VOID,
    unless=r"\bmy (?:{spouse}|{parent}|{child}|{sibling})\b.{0,20}\b(?:passed|"
    r"died|sick|ill|hospital|lost)\b",
)
ASKS_WHO = family(
    LineTag.ASKS_WHO,
    (
        0.95,
        (
            r"\bwho(?:'s| is| are| am i| r| the hell| do| did)? ?(?:is |are )?(?:this|you|calling|speaking|that|"
            r"asking|talking to|it|you with|u|you people|you calling|sent you|do you (?:work|represent|call)|"
            r"wants to know)\b|^who\?|\bwho'?s (?:this|calling|asking|it|that)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:where|what (?:company|agency|firm|bank|place|outfit)|which (?:company|agency|firm|"
            r"bank)) (?:are|is|do|r|did) ?(?:you|this|u)?\b.{0,18}(?:\b(?:calling|from|with|work|represent|"
            r"phoning|ringing)\b)?|\b(?:how did|how'?d|where did) (?:you|u) (?:get|find) (?:my|this)\b|"
            r"\b(?:what(?:'s| is)|give me|tell me|your) (?:your )?(?:name|company|employee (?:id|number)|"
            r"licen[cs]e number|extension)\b|\bhow do i know (?:you'?re|this|you are|that)\b|"
            r"\bis this (?:a scam|legit|real|for real|some kind of)\b|\b(?:on whose behalf|you say you'?re from|"
            r"are you (?:even )?(?:allowed|real|a real|legit|a scam\w{0,3}|from))\b"
        ),
    ),
    void_in=NEVER_VOID,
)
REQUESTS_STOP = family(
    LineTag.REQUESTS_STOP,
    (
        0.95,
        (
            r"\b(?:stop|quit|don'?t|do not|cease|never|no more)\b.{0,10}\b(?:call(?:ing|s)?|ring(?:ing)?|"
            r"phon(?:e|ing)|contact(?:ing)?|text(?:ing|s)?|harass\w{0,3}|bother(?:ing)?|email(?:ing)?|"
            r"messag(?:e|ing)|hassl(?:e|ing)|com(?:e|ing))\b.{0,12}(?:\b(?:me|us|here|again|my|this|at work|"
            r"anymore|any more|number|house)\b)?"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:leave me (?:alone|be)|take me off|remove (?:me|my number)|lose (?:my|this) number|"
            r"cease and desist|only (?:contact|communicate|write)|(?:talk|speak) to my (?:lawyer|attorney|"
            r"solicitor|debt advis\w{2})|i have (?:a|an) (?:lawyer|attorney|solicitor)|in writing only|"
            r"by (?:mail|letter|email|post) only|go away|get lost|i'?m (?:in|on) (?:breathing space|bankruptcy|"
            r"chapter)|filed (?:for )?bankruptcy|not at (?:work|my work|this number))\b"
        ),
    ),
    void_in=NEVER_VOID,
)
COMPLAINS = family(
    LineTag.COMPLAINS,
    (
        0.93,
        (
            r"\b(?:complain(?:t|ts|ing)?|report(?:ing)? you|report (?:this|it) to|ombudsman|cfpb|fca|"
            r"better business|bbb|trading standards|attorney general|regulator|speak to (?:a|your) (?:manager|"
            r"supervisor|superior)|your (?:manager|supervisor)|this is harassment|harassing me|harassment)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:you(?:'ve| have| guys| people| lot| keep| keep on|'re always| always)?|your (?:company|"
            r"colleagues?|people|agent|staff|lot)|they|the last (?:guy|agent|person|one)|somebody|someone|"
            r"another agent) (?:keep|kept|have|already|just|always|called|call|calling|rang|ring|ringing|"
            r"promised|told|lied|said|hung up|was (?:so )?(?:rude|nasty|awful|horrible)|were (?:so )?(?:rude|"
            r"nasty)|threatened|never (?:called|told|sent|replied|answered)|don'?t listen|didn'?t (?:listen|"
            r"help|call)|messed)\b.{0,25}\b(?:call\w{0,4}|every|times|day|morning|me|rude|back|ring\w{0,3}|"
            r"listen|lied|nasty|threatened|up|mess\w{0,2}|{spouse}|work|boss)?"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:terrible|awful|disgusting|appalling|worst|bad|shocking|unacceptable|disgraceful|rubbish|"
            r"poor) (?:service|treatment|company|way to|customer|behaviou?r|experience)\b|\b(?:unacceptable|"
            r"outrageous|disgrace|not (?:fair|right|acceptable)|how dare you|fed up with (?:you|these|your)|"
            r"sick of (?:you|these|your)|\d{1,4} times (?:today|this week|a day)|how many times|again and again|"
            r"nobody (?:listens|told me|helped|called)|no ?one (?:listens|told me|helped|called)|third time|"
            r"been (?:passed|transferred) around|on hold for)\b"
        ),
    ),
    void_in=NEVER_VOID,
)
ABUSES = family(
    LineTag.ABUSES,
    (0.95, r"\b(?:{swear})\b"),
    (
        0.93,
        (
            r"\b(?:you'?re|you are|youre|ur|you|bunch of|you people are|you lot are|you fucking|"
            r"you all) (?:all |just |such |nothing but |a |an |bunch of |the |really |so |lot of )?(?:a |"
            r"bunch of )?(?:bloody |damn |fucking |stupid |complete |total |absolute |greedy |lying |little |"
            r"heartless )?(?:{insult}|vultures?|bloodsuckers?|vermin|vampires?|sharks?|bullies|robots?|"
            r"heartless|evil|greedy|a joke|sick|monsters?|soulless|jobsworth)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:shut up|go to hell|drop dead|screw you|get lost|get stuffed|go away you|eat (?:me|dirt)|"
            r"rot in|go jump|kiss my|burn in hell|damn you|hope you (?:die|rot|choke)|stupid (?:woman|man|cow|"
            r"company)|vultures?|bloodsuckers?|shove it|stick it|get a real job)\b"
        ),
    ),
    void_in=NEVER_VOID,
)
REVEALS_VULNERABILITY = family(
    LineTag.REVEALS_VULNERABILITY,
    (
        0.95,
        (
            r"\b(?:cancer|chemo\w{0,7}|terminal|tumou?r|leuk\w{3,5}|dialysis|heart attack|stroke|dementia|"
            r"alzheimer'?s|parkinson'?s|multiple sclerosis|transplant|icu|intensive care|hospice|life support|"
            r"brain injury|epilep\w{2,3}|paraly[sz]ed|amputat\w{2,3}|long covid)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:depress\w{1,4}|anxiety|panic attacks?|bipolar|ptsd|schizo\w{3,8}|mental (?:health|illness|"
            r"breakdown)|breakdown|sectioned|psychiatr\w{2,5}|therap(?:y|ist)|medication|rehab|addict\w{0,4}|"
            r"alcoholi\w{1,2}|gambling|overdose|self-?harm)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:my|our|{them}) (?:{kin})\b.{0,12}\b(?:died|passed(?: away)?|is dying|has died|just died|"
            r"was killed|has passed|took (?:{them}) own|in (?:the )?hospital|seriously ill|very sick|"
            r"terminally)\b|\b(?:funeral|bury|buried|bereave\w{1,4}|widow(?:er|ed)?|lost my (?:{kin})|"
            r"miscarri\w{2,4}|stillb\w{3,5})\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:disab(?:led|ility)|wheelchair|blind|deaf|carer for|full-?time carer|can'?t (?:read|see|walk|"
            r"hear)|learning (?:disab\w{2,6}|difficult\w{1,4})|dyslexi\w{1,2}|autis\w{1,3}|hospital(?:i[sz]ed)?|"
            r"in surgery|had surgery|major operation|on oxygen)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:homeless|evict\w{2,4}|sleeping (?:rough|in my car|on)|living in (?:my|a) car|shelter|"
            r"domestic (?:violence|abuse)|abusive (?:{spouse}|partner|ex|relationship|boyfriend)|hits me|"
            r"beats me|fled|women'?s (?:refuge|shelter)|no food|haven'?t eaten|food ?banks?|starving|"
            r"can'?t feed|choose between (?:heating|food|eating)|pregnant|single (?:{parent}|parent)|"
            r"newborn)\b"
        ),
    ),
    void_in=NEVER_VOID,
)
HINTS_SUICIDE = family(
    LineTag.HINTS_SUICIDE,
    (
        0.97,
        (
            r"\b(?:kill(?:ing)? myself|end(?:ing)? (?:it all|my life|it|things)\b(?! (?:call|conversation))|"
            r"suicid\w{1,3}|take my (?:own )?life|taking my own life|want to die|wanna die|hang(?:ing)? myself|"
            r"shoot myself|jump(?:ing)? off|overdose|cut my wrists|slit my|do myself in|top myself|off myself|"
            r"unalive|self-?harm)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:better off (?:dead|without me)|(?:don'?t|do not|doesn'?t) (?:want to|wanna|"
            r"feel like) (?:be (?:here|alive|around)|live|wake up|go on|exist|living)|no (?:point|reason) (?:in|"
            r"to) (?:living|going on|live|go on|carrying on|be here|any of it|anything)|can'?t (?:go|carry|"
            r"keep) on(?: like this| living| any ?more| anymore)?(?! paying)|wish i (?:was|were|could|"
            r"hadn'?t been|had never been) (?:dead|born|just die|not wake|disappear|never)|"
            r"nothing (?:left )?to live for|life (?:isn'?t|is not) worth|not worth living|tired of (?:living|"
            r"life|being alive)|won'?t be (?:here|around) (?:much longer|anymore|any more|next|by|tomorrow|"
            r"long)|when i'?m (?:dead|gone)|want it all to (?:end|stop)|end of my (?:life|road)|see no way out|"
            r"no way out|nobody would (?:{title}|care)|pills)\b"
        ),
    ),
    void_in=NEVER_VOID,
    unless=r"\bkill(?:ing)? me\b.{0,5}\bprice|\bend it (?:there|here)\b|\bkeep on paying\b",
)
THREATENS = family(
    LineTag.THREATENS,
    (
        0.92,
        (
            r"\b(?:i'?ll|i will|i'?m going to|im gonna|i'?m gonna|gonna|we'?ll)\b.{0,15}\b(?:sue|report|"
            r"complain|find you|find out where|come (?:down|find|over|to your)|kill|hurt|break|beat|"
            r"make you (?:pay|sorry|regret)|get you fired|have your job|call (?:the police|my lawyer|the cops)|"
            r"go to (?:the press|the media|the police|court)|record|post (?:this|it)|put this|smash|burn)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:you'?ll|you will|you'?re going to|you'?re gonna) (?:be sorry|regret|hear from my (?:lawyer|"
            r"attorney|solicitor)|lose your job|be hearing|wish|pay for this|get what|see)\b|\b(?:my (?:lawyer|"
            r"attorney|solicitor) (?:will|is)|i know where you|watch (?:your back|yourself|it)|recording this|"
            r"i'?m recording|see you in court|i know people|or else|i'?ll have you|have you (?:arrested|fired)|"
            r"if you (?:call|ring|come) (?:me |here |again ).{0,15}i'?ll|come (?:near|to) my (?:house|home|"
            r"door)|lawsuit against you|shoot you|dare you)\b"
        ),
    ),
    void_in=NEVER_VOID,
    unless=r"\bkill myself\b|\brecord player\b|\breport (?:back|to work)\b",
)
DIGRESSES = family(
    LineTag.DIGRESSES,
    (
        0.8,
        (
            r"\b(?:the (?:weather|game|match|football|news|government|president|prime minister|election|economy|"
            r"war|council|politicians?|rich|banks are)|did you (?:see|watch|hear)|have you (?:seen|heard|tried|"
            r"ever)|speaking of|by the way|that reminds me|back in (?:the|my) day|when i was (?:a |{age}|your)|"
            r"my (?:dog|cat|garden|neighbo\w{1,4}|cousin'?s?|holiday|vacation)|world cup|super bowl|tv|"
            r"anyway how are you|you sound (?:{age}|nice|lovely|familiar)|are you married|where are you from|"
            r"nice (?:voice|accent)|what'?s the weather|raining|sunny|snow\w{0,3}|recipe|christmas|gas prices)\b"
        ),
    ),
    (
        0.7,
        (
            r"\b(?:politics|inflation|taxes (?:are|these)|immigrants|bankers|corrupt\w{0,3}|kids these days|"
            r"country(?:'s| is) (?:going|gone)|everything(?:'s| is) (?:so )?expensive|story (?:short|time)|"
            r"funny (?:story|thing)|you know what(?: else)?|let me tell you (?:about|something|a))\b"
        ),
    ),
    void_in=NEVER_VOID,
)
CLOSES = family(
    LineTag.CLOSES,
    (
        0.93,
        (
            r"\b(?:good ?bye|bye|bye-?bye|talk (?:to you )?later|see ya|cheerio|ta-?ra|have a (?:good|nice|"
            r"great) (?:one|day|night|evening|weekend))\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:i(?:'ve| have)?(?:'m| am)? ?(?:really |just )?(?:got to|gotta|have to|need to|must|should|"
            r"going to|gonna) (?:go|run|get (?:going|off|back)|hang up|dash|leave|head)|i'?m (?:hanging up|"
            r"done (?:talking|here|with)|putting the phone down|ending this|off)|hanging up|this (?:call|"
            r"conversation) is over|we'?re done(?: here)?|end of (?:discussion|conversation|story)|"
            r"that'?s (?:all|it) (?:from me|i have)|conversation over|click|hangs up)\b"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:thanks|thank you|cheers)(?: so much| very much| a lot)?(?: for (?:your (?:help|time|"
            r"understanding|patience)|calling|helping|listening|everything))\b|\bspeak (?:to you )?(?:then|"
            r"later|soon)\b"
        ),
    ),
    void_in=NEVER_VOID,
)

RULES: tuple[Rule, ...] = (
    *SHOWS_FEELING,
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
    *CLOSES,
)
