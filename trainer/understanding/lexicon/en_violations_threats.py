"""English rules for threats of harm and for insults."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEGATED_OR_QUOTED, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Violation

_SOMEONE = r"(?:i|we|they|{they}|someone|somebody|my {thugs}|our {thugs}|some {thugs}|the {thugs}|these {thugs})"
_SHALL = (
    r"(?:'?ll|will|'?re going to|are going to|'?m going to|is going to|'?m gonna|'?re gonna|gonna|can|"
    r"could|might|may|'d|would|know how to|have ways to|want to|should|is coming to|are coming to|"
    r"come and|gotta|have to)"
)
VIOLENCE_THREAT = family(
    Violation.VIOLENCE_THREAT,
    (
        0.88,
        (
            r"\b(?:stuff|things|tools|vans?|cars?) (?:just )?(?:walks? off|go(?:es)? missing|get(?:s)? (?:broken|burned|torched))\b.{0,30}\b(?:when|if)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:things|stuff|accidents) (?:do |can |will |might )?happens? to (?:vans?|cars?|trucks?|houses?|shops?|dogs?|kids?|windows?|people who)\b|"
            r"\b(?:the|my|our|some) {thugs} (?:all )?(?:know|knows|have seen|saw) (?:which|where|what)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:{thugs}|they|{they})\b.{0,25}\b(?:aren'?t|isn'?t|won'?t be|ain'?t|not) (?:as |so |too |very )?(?:gentle|nice about it|friendly about it)\b|"
            r"\bwe know where (?:it|{they}|they) (?:sits?|is|are|sleeps?|parks?|lives?|goes|plays?)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:your|any|those|these|ur) (?:\w{2,8} )?(?:tyres?|tires?|windows?|car|van|house|face|legs?|"
            r"shop|kneecaps?|fence|dog)\b.{0,12}\b(?:slashed|smashed|broken|keyed|burned|burnt|torched|bricked|"
            r"set on fire|poisoned|busted)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:people|guys|folks|those|anyone|everyone|men)\b.{0,30}\b(?:end up|land|wind up|wake up|"
            r"get put) (?:in|with) (?:a |the )?(?:hospital|ditch|casualty|a&e|er|wheelchair|plaster|broken)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i|we|{thugs}) (?:all |already |do )?(?:know|knows|found) (?:your|which|what) (?:street|house|"
            r"route|car|block|bus|door|road|building|flat)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:your|ur) (?:little |youngest |oldest |\w{3,8} )?(?:kids?|{child}|girl|boy|children|{spouse}|"
            r"{parent}|{parent}|little one) (?:gets? (?:out|home|off)|finish(?:es)?|walks?|leaves?|comes out|plays|"
            r"waits|takes the bus|is alone|jogs)\b"
        ),
    ),
    (
        0.92,
        (
            r"\byou(?:'ll|'re going to| will)? (?:be )?need(?:ing)? (?:an?|some|new) (?:new )?(?:ambulance|"
            r"stretcher|crutches|dentist|surgeon|teeth|kneecaps|windows|hospital|wheelchair|coffin)\b"
        ),
    ),
    (
        0.95,
        r"\b"
        + _SOMEONE
        + r" ?"
        + _SHALL
        + r" ?(?:just |personally |come (?:over|round|down) (?:there )?and |be |have to |"
        r"get )?(?:{harm}) (?:you|up|your|ur|{them}|every|them|both)\b(?! (?:credit|chances|score|"
        r"rating|interest|a (?:deal|break|check|link)|off|payments?|some slack|balance))",
    ),
    (
        0.95,
        (
            r"\b(?:break|smash|snap|bust|crack|kick|cut|burn|blow|brick|knock|shatter)(?:ing)? (?:off |in |out |"
            r"down |up )?(?:your|ur|{them}|every|both|all your|both your|each of your) (?:{body}|bones?|place|"
            r"teeth)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:i|we) (?:know|found out|saw|have seen|see|remember|looked up|drove past|got|"
            r"have)\b.{0,8}\b(?:exactly )?(?:where|which|what time|when|the|what) .{0,25}\b(?:you live|"
            r"you sleep|you park|you stay|you walk|(?:kids?|children|{child}|girl|boy|family|{spouse}|{parent}|"
            r"{parent}|{parent}|mam|{spouse}|little one|old lady|parents|{sibling})\b.{0,20}\b(?:goes?|live[sd]?|walks?|"
            r"plays?|are|is|leaves?|gets? out|gets? off|stays?|attends?|school|sleeps?|works?)|{school})\b"
        ),
    ),
    (0.93, r"\bwhere you (?:live|sleep|and your (?:family|kids|{spouse}))\b(?!.{0,12}\b(?:so|to (?:send|post|mail)))"),
    (
        0.93,
        (
            r"\b(?:my|our|some|the|couple of|few|two|these) (?:of (?:my|our|"
            r"the) )?{thugs}\b.{0,25}\b(?:in (?:your|the) (?:neighbo\w{2,6}|area|street|block|town|part)|"
            r"round the corner|around the corner|on (?:the|their) way|outside|pay you a (?:little )?visit|"
            r"drop by|come (?:round|by|over|see)|visit|at your (?:door|house|place)|nearby|find you|not (?:as |"
            r"so )?(?:nice|polite|patient|friendly|gentle)|know where|waiting|look you up|say hello|"
            r"have a (?:word|chat))\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:shame|pity|unfortunate|terrible|sad|hate|awful|tragic|tragedy|too bad) (?:if|it if|to see|"
            r"for)\b.{0,6}\b(?:something|anything|some ?one|any ?one|your (?:car|house|shop|kids?|dog|windows?|"
            r"family|{spouse}|{child}|store|place))\b.{0,30}\b(?:happen\w{0,3}|hurt|caught fire|burn\w{0,3}|"
            r"broken|smashed|go missing|got|had an accident)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:accidents?|bad things|nasty things|things|something|anything)(?: (?:bad|nasty|unpleasant|"
            r"terrible|awful))? (?:do |can |might |could |may |will |would )?happens? (?:to (?:people|you|your|"
            r"folks|guys|those|anyone|someone|deadbeats)|when people|all the time|around here)\b|"
            r"^accidents happen\b|\baccidents (?:do )?happen\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:watch|mind) your back\b|\blook(?:ing)? over your shoulder\b|\bsleep with one eye\b|"
            r"\b(?:won'?t|never|don'?t) (?:even )?see (?:it|us|me|them) coming\b|\b(?:in|to) (?:a ditch|"
            r"the hospital|a hospital bed|the emergency room|a wheelchair|a body bag)\b|\bend up (?:in hospital|"
            r"hurt|dead|in a)\b|\bput you in (?:the )?(?:hospital|ground|a)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:you'?ll|you will|you'?re going to|ur going to|gonna) (?:really |all |deeply |"
            r"soon )?(?:regret (?:it|this|that|ever|not|the day)|be sorry|wish you(?:'d| had)|pay for (?:this|"
            r"it)(?! (?:by|on|with|today|now|over))|see what happens|find out what happens)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:don'?t|wouldn'?t|do you|would you|didn'?t)(?: really)? want (?:any ?one|any ?body|anything|"
            r"some ?one|something|your (?:family|kids|{spouse}|little|children|house|car|{parent}|dog|tyres|tires|"
            r"windows|shop|legs|face))\b.{0,25}\b(?:hurt|happen\w{0,3}|accident|harmed|get hold of|burned?|"
            r"burnt|in danger|slashed|smashed|broken|keyed|torched)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:nice|lovely|beautiful|pretty|sweet|cute) (?:little )?(?:house|family|car|kids?|{child}|{spouse}|"
            r"place|shop|home|dog|girl|boy|{child}|windows)\b.{0,15}\b(?:you'?ve? (?:have|got)|shame|be a pity|"
            r"happen|there|of yours)\b"
        ),
    ),
    (
        0.93,
        (
            r"\bteach(?:ing)? (?:you|{them}|them) (?:a|some) (?:lesson|manners|respect)\b|\b(?:beat|scare|"
            r"knock|get) (?:it|the money|the cash|every penny) out of you\b|\b(?:hunt|track|chase) you down\b|"
            r"\bcome (?:down|over|round) there and (?:make|get|take|sort|kick|beat|drag)\b|\b(?:bullet|"
            r"baseball bat|hammer|petrol|knife|gun|kneecaps?)\b(?!.{0,20}\b(?:proof|point))"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:hope|hoping|pray) (?:nothing|your (?:kids?|children|family|{spouse}|{child}|house|car|"
            r"{parent})|no ?one|nobody|you(?:'re| are))\b.{0,20}\b(?:happens|safe|insured|careful|stays? (?:safe|"
            r"healthy)|get home|looks both ways)\b|\b(?:your|the) (?:kids?|children|family|{child}|"
            r"{spouse})\b.{0,15}\b(?:safe|be careful|safety)\b.{0,20}\b(?:if|unless|until|depends)\b|\b(?:is|"
            r"are) your (?:house|car|home|shop) insured\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:other (?:methods|ways|means)|next (?:guy|visitor|person|collector|man)|not (?:be|"
            r"going to be) so (?:nice|gentle|polite|friendly|patient)|won'?t be (?:so|as|this) (?:nice|gentle|"
            r"polite|friendly|patient)|the hard way|deal with you (?:personally|myself|in person|my way|"
            r"the old)|sort you out|see you in person|face to face you won)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:hard|difficult|tough) way to\b|\bseen? what happens to (?:your|the) (?:credit|account|"
    r"interest)\b|\bknow which (?:date|day|bank|branch|account)\b|\bsafe(?:ty)? (?:comes|first)\b|"
    r"\bemergency\b",
)
ABUSE = family(
    Violation.ABUSE,
    (
        0.88,
        (
            r"\b(?:a|any|what) (?:\w{3,8} )?(?:man|woman|person|{parent}|parent|director|adult) who (?:can'?t|cannot|won'?t|doesn'?t)\b.{0,40}\b"
            r"(?:should(?:n'?t| not)|isn'?t|is not|has no|ought)\b|\bonly an? (?:\w{3,9} )?{insult} would\b"
        ),
    ),
    (
        0.9,
        (
            r"\bno wonder\b.{0,10}\b(?:{spouse}|{they}|kids|family|boss|everyone|girlfriend|"
            r"boyfriend)\b.{0,12}\b(?:left|dumped|divorced|hates?|fired|walked out)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:you'?re|you are|youre|u r|ur|you must be|what|you'?ve been|you were|you sound like|"
            r"you look like|such|just|only|calling|typical|bunch of|nothing but) (?:all |just |really |so |"
            r"such |being |nothing but |clearly |obviously |behaving like |acting like |nothing more than |"
            r"quite |a bit |too |a bunch of )?(?:a |an |the |some |another )?(?:complete |total |fucking |"
            r"bloody |damn |absolute |pathetic |lying |real |lazy |stupid |useless |dirty |little |common |"
            r"petty |right |proper |cheap |sorry |worthless )?(?:{insult})\b(?! (?:with|for you|to (?:hear|ask)|"
            r"questions?|enough (?:to|for)))"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:you|ya) (?:complete |total |bloody |damn |absolute |pathetic |lying |real |lazy |stupid |"
            r"useless |dirty |little |sad |cheap |old |worthless |sorry |dumb |selfish |"
            r"ungrateful ){0,2}(?:deadbeats?|losers?|thief|liar|scum|scumbag|parasite|leech|freeloader|"
            r"low-?life|moron|idiots?|imbecile|disgrace|cheat|crook|conman|scrounger|sponger|cow|pig|clown|"
            r"muppet|bum|rat|snake|weasel|fool|jerk|coward|waste of space|piece of|hag|brat|dog|animal|tart|"
            r"pillock|numpty|plonker|wretch|so and so)\b"
        ),
    ),
    (0.95, r"\b(?:{swear})\b"),
    (
        0.92,
        (
            r"\b(?:be|feel) (?:so |really |thoroughly )?ashamed of (?:yourself|yourselves|what you)|"
            r"\bashamed of yourself\b|\bhave you (?:got )?no (?:shame|dignity|decency|self-? ?respect|pride|"
            r"conscience)\b|\byou(?:'ve| have)? (?:got )?no (?:shame|dignity|decency|self-? ?respect|pride|"
            r"conscience|honou?r|morals|integrity|backbone)\b|\bshame on you\b"
        ),
    ),
    (
        0.92,
        (
            r"\bwhat (?:kind|sort) of (?:a )?(?:man|woman|{parent}|person|parent|{spouse}|human|"
            r"example|adult|{parent}|{child}|people)\b|\bcall yourself a (?:man|{parent}|parent|woman|{parent}|"
            r"{parent}|{parent}|businessman)\b|\bsome (?:{parent}|parent|man) you are\b"
        ),
    ),
    (
        0.92,
        (
            r"\bcan'?t even (?:feed|support|provide|look after|take care of|pay|manage|afford|hold down|"
            r"keep)\b.{0,20}\b(?:your|a|yourself|own)\b|\b(?:kids|children|{spouse}|{parent}|family|"
            r"parents) must be (?:so )?(?:ashamed|proud|embarrassed|disgusted|disappointed)\b|"
            r"\bpeople like you\b|\byour (?:sort|kind|type)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:man up|be a man|grow up|grow a pair|grow some|get a (?:real )?job|get off your (?:backside|"
            r"bum|butt|behind|lazy)|use your (?:brain|head)|act your age|learn to count|stop being (?:a |"
            r"such a |so )?(?:{insult}|baby|child|girl))\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:are you (?:really |that |this |actually |just )?(?:stupid|deaf|thick|dumb|an idiot|slow|"
            r"dense|simple|blind|retarded|mental|insane|crazy|a child|brain ?dead|incapable|drunk)|what(?:'s|"
            r" is| the hell is) wrong with you|were you born|do you have a brain|how (?:stupid|dumb|thick|"
            r"pathetic|low|lazy) (?:can|are|do)|is that too (?:hard|complicated) for you|do i need to spell)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:shut (?:up|it|your (?:mouth|face|trap|gob|pie))|go to hell|screw (?:you|off)|damn you|"
            r"get lost|drop dead|you make me sick|you disgust|kiss my|to hell with you|zip it|eat dirt|"
            r"i spit on)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:laughing stock|good for nothing|no better than (?:a|an) (?:thief|criminal|beggar|dog|animal)|"
            r"not (?:worth|fit to)|lying through your teeth|lying to (?:me|my face)|born liar|liar|pack of lies|"
            r"live off other people|living off (?:others|other people|us|the state|handouts)|sponging off)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\bi(?:'m| am) (?:a |an |being )?(?:an? )?(?:idiot|stupid|fool|thick)\b|\bnot (?:a|an) (?:bad|"
    r"failure|loser)\b|\bstop (?:swearing|calling)\b|\blazy (?:sunday|day)\b|\brats? race\b|"
    r"\bno shame in\b|\bgod bless\b",
) + family(
    Violation.ABUSE,
    (
        0.75,
        (
            r"\byou(?:'re| are) (?:a |just )?(?:lying|liar|dishonest|irresponsible|immature|selfish|unreliable|"
            r"hopeless|ridiculous|incompetent)\b|\bgrown (?:man|woman|adult)\b|\b(?:embarrassing|pathetic|"
            r"disgraceful|shameful|disgusting)[?.,! ]{0,3}$"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
)

RULES: tuple[Rule, ...] = (
    *VIOLENCE_THREAT,
    *ABUSE,
)
