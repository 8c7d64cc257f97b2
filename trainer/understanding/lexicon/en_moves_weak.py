"""English rules for weak replies: brushing aside, asking again, giving in, accepting what is vague."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEVER_VOID, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Move

DISMISS = family(
    Move.DISMISS,
    (
        0.9,
        (
            r"\b(?:made your bed|lie in it|cry about it|not the end of the world|big whoop|heart bleeds|"
            r"world'?s smallest violin|join the club|that'?s life|such is life|tell it to the judge)\b"
        ),
    ),
    (0.8, r"\bnot interested\b(?! in (?:legal|threat|court|making))"),
    (
        0.95,
        (
            r"\b(?:not|isn'?t|aren'?t|hardly|ain'?t) (?:really )?(?:my|our) (?:problem|concern|business|issue|"
            r"fault|headache|responsibility)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:don'?t|do not|couldn'?t|could not|doesn'?t|dont) (?:really |actually |much )?care (?:about|"
            r"what|why|how|if|who|less|whether|for|that|[?.,! ]{0,3}$)|\bi (?:don'?t|dont|"
            r"do not) (?:really )?care\b|\bwho cares\b|\byou think i care\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:heard|hear|hearing) (?:it|that|this|them|that one|this one|every|all (?:that|this|the|of)|"
            r"your)\b.{0,20}\b(?:before|(?:hundred|million|thousand|dozen) times|all before|all day|excuses?|"
            r"story|one)\b|\bi(?:'ve| have)? heard (?:it|that|them) all\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:same|sob|usual|tired|nice|that old|another|a likely|cute|great|"
            r"convenient) (?:old )?(?:sob )?(?:story|stories|excuses?|line|song|tale)\b|\bheard that one\b|"
            r"\bexcuses[, ]{0,2}excuses\b|\b(?:just|always|more|full of|nothing but|all these|no more|your|"
            r"these|those) (?:an? )?excuses?\b"
        ),
    ),
    (
        0.9,
        (
            r"^(?:so what(?=[?.,! ]{0,3}$)|big deal|blah)\b|^whatever[.,! ]{0,3}$|\bget over it\b|\bboo ?hoo\b|\bcry me a\b|"
            r"\bblah[, ]{0,2}blah\b|\btough luck\b|\bhard luck\b|\bdeal with it\b|\bsuck it up\b|"
            r"\btoo bad\b(?! if)|\bwelcome to (?:life|the real world)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:every ?one|every ?body|we all|all of us|lots of people|plenty of people|people)(?:'?s|'ve|"
            r" has| have)? (?:got |have |has |got their own )?(?:problems|bills|issues|troubles|bad days|"
            r"a story|worse|it worse|it hard)\b|\b(?:people|others|some people|folks) (?:have it |with |"
            r"are )(?:far |much )?worse\b|\bworse off than\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:that'?s|thats|it'?s|sounds like) (?:entirely |really |all )?(?:your|ur|on you|"
            r"a you) ?(?:own )?(?:problem|issue|fault|look ?out|doing|choice)?(?: not (?:mine|"
            r"ours))?[?.,! ]{0,3}$|\bthat'?s (?:your|ur) (?:own )?(?:problem|issue|fault|look ?out|doing)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:irrelevant|neither here nor there|beside the point|has nothing to do with)\b|"
            r"\bdoesn'?t (?:really )?(?:matter|interest|concern) (?:to )?(?:me|us|who|why|what|how)\b|"
            r"\bmakes no difference to (?:me|us)\b|\b(?:not|never) interested in (?:your|the|why|hearing|any|"
            r"what)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:stop|quit|enough(?: with| of)?|spare me|save(?: me)?|cut|less of|drop|knock off|"
            r"done with)(?: with)? (?:the|your|all the|it with the|these|making) ?(?:excuses?|whining|crying|"
            r"complaining|moaning|drama|sob|story|stories|tears|bs|lies|waffle|act|nonsense|games|self-?pity)\b|"
            r"\bsave it\b|\bspare me\b|\bstop (?:whining|crying|complaining|moaning|stalling|whingeing)\b"
        ),
    ),
    (
        0.85,
        (
            r"\blet me (?:finish|stop you|talk|cut you off)\b|\b(?:stop|quit) (?:talking|interrupting)\b|"
            r"\bi(?:'m| am) (?:talking|speaking)(?: here| now)?\b(?! (?:to|with|about))|\b(?:i don'?t|"
            r"don'?t) (?:want to|need to|wanna|have time to|have to) (?:hear|listen)\b|\bno time for (?:this|"
            r"your|stories)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:yeah[, ]{0,2}right|oh please|give me a break|(?<!can )come off it(?! (?:this|by|today|on))|pull the other|grow up|nice try|"
            r"as if|get real|oh come on|don'?t give me that|likely story|pull yourself together|calm down|"
            r"do i look)\b|^good one\b"
        ),
    ),
    (
        0.85,
        (
            r"\byou(?:'re| are)(?: just| only| clearly)? (?:exaggerating|overreacting|being (?:dramatic|silly|"
            r"ridiculous|difficult|emotional)|making (?:it|that|this|things|excuses)|stalling|wasting my time|"
            r"playing (?:games|the victim))\b|\bwast(?:e|ing) (?:of )?my time\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:should'?ve|should have|shoulda|ought to have|could have) (?:thought|budgeted|planned|saved|"
            r"been more careful|known|considered|read|never)\b|\byou (?:chose|decided) to (?:spend|borrow|"
            r"have)\b|\bwhose fault is that\b|\bthat'?s what (?:they all|everyone|everybody) says?\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:don'?t|dont|no need to|don'?t bother) thank(?:ing)? me\b|\byou(?:'ve)? got a job\b.{0,12}\b(?:don'?t|haven'?t|ain'?t|dont) you\b|"
            r"\b(?:every ?body|every ?one)(?:'?s| is| has)? (?:trying|got|struggling|broke|skint|busy|short|tired|bills|problems)\b|"
            r"\byou lot\b|\bnone of you\b|\bmust be nice\b|\bhow convenient\b|\bfunny (?:how|that)\b|\bhere we go\b|\bif i had a "
            r"(?:dollar|pound|penny)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:get to the point|are you (?:done|finished)|skip the (?:story|excuses|details)|i didn'?t ask|nobody asked|not what i asked|"
            r"what(?:'s| has| does) that (?:got |have )?to do with|you(?:'ve)? (?:had|found|got|have|seem to find) money for|"
            r"you'?ve (?:only )?got (?:one|two|five|a) minutes?|emails? gets? ignored|that'?s all (?:very )?well|bills? (?:don'?t|doesn'?t) care|"
            r"we don'?t get into that)\b"
        ),
    ),
    (
        0.8,
        (
            r"^(?:yeah|sure|right|ok|okay|mm|uh huh|well)[, ]{1,2}(?:every ?body|every ?one|they all|we all|join|aren'?t we all|tough)\b"
            r"(?=.{0,30}$)(?! (?:that|what|when|how|why|it|the|you))"
        ),
    ),
    (0.45, r"\b(?:anyway|anyhow|be that as it may|whatever you say|yeah yeah|yes yes|ok ok)\b"),
    void_in=QUOTED_ONLY,
    unless=r"\bplease don'?t\b|\bmy (?:fault|mistake)\b|\bi(?:'m| am) not (?:saying|suggesting|calling)\b|\bnot (?:just|"
    r"an?) excuses?\b",
)
_QUESTION = r"(?:why|what|when|how|who|where|which|do you|did you|are you|can you|will you|is there)"
REPEAT_QUESTION = family(
    Move.REPEAT_QUESTION,
    (0.75, r"\b(?:like|as) i(?:'ve)? (?:already |just )?asked\b"),
    (
        0.85,
        (
            r"\b(?:i'?ll|let me|i'?m going to|i have to|i'?m asking|gonna|i) ask(?:ing)?(?: you)?(?: that| it|"
            r" this)? (?:again|once more|one more time|for the (?:second|third|last|hundredth) time)\b"
        ),
    ),
    (
        0.75,
        r"\b(?:again|once more|one more time|like i (?:asked|said)|as i asked|i asked(?: you)?|i'?ll repeat|"
        r"i repeat|same question|for the (?:second|third|last|final) time)\b[,: ]{1,3}(?:then |so )?"
        + _QUESTION
        + r"\b",
    ),
    (
        0.85,
        (
            r"\byou (?:didn'?t|haven'?t|still haven'?t|never|did not|still didn'?t) answer(?:ed)?\b|"
            r"\banswer (?:the|my) question\b|\bi (?:already )?asked you\b|\bthat'?s not what i asked\b"
        ),
    ),
    (0.75, r"\b" + _QUESTION + r"\b.{0,50}\b(?:again|once more|one more time)[?.! ]{0,3}$"),
    (
        0.75,
        (
            r"\b(?:what did you say|tell me again|remind me again|say (?:that|it) again|run (?:that|"
            r"it) by me again|repeat (?:that|it|yourself))\b"
        ),
    ),
    (0.7, r"\bi(?:'?ll| will)? (?:keep|have to keep) asking\b|\bonce again[, ]"),
    void_in=NEVER_VOID,
    unless=r"\bcall (?:you )?again\b|\bpay again\b|\bback to work again\b|\bspeak again\b",
)
ASK_OPEN_DATE = family(
    Move.ASK_OPEN_DATE,
    (
        0.87,
        (
            r"\bwhen(?:'?s| is| will| can| does) (?:the|your|that|our|my|this) (?:money|payment|cash|balance|"
            r"rest|next payment|{amt})\b"
        ),
    ),
    (
        0.92,
        (
            r"\bwhen(?:'s| is| abouts| about| roughly)?\b ?(?:do you (?:think|reckon|expect|plan|intend|suppose|"
            r"believe|feel|hope|want|figure)(?: that)?(?: you)?|will you|would you|can you|could you|might you|"
            r"are you|you|u|can u|will u|'ll you|d'?you|do we|can we|could we|may we|should we|can i|will we|"
            r"would we|r u|r you|are u|ya|d'?you (?:reckon|think)(?: you)?|you gonna) ?(?:think |likely |probably |possibly |be |would |will |"
            r"could |can |might |'ll |'d |able |going |planning |looking |hoping |gonna |thinking of |"
            r"thinking about |likely |in a position |expect |to |be able to |have |ready |see |"
            r"anticipate ){0,5}(?:{pay}|{paying}|{payment}|payment|pay|the money|that money|the funds|money|"
            r"it in|something|anything|do (?:that|it|this)|make (?:it|that|this)|send|have it|get (?:it|this|"
            r"that|the money|us|around)|sort)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:any|some|have you (?:any|an)|do you have (?:any|an)|got any|rough)(?: rough| kind of|"
            r" sort of)? (?:idea|clue|sense|thoughts?|estimate|timeline|timeframe)\b.{0,15}\bwhen\b|"
            r"\bwhen abouts\b|\bwhenabouts\b|\b(?:roughly|approximately) when\b"
        ),
    ),
    (
        0.85,
        (
            r"\bhow soon (?:can|could|will|would|do you|might) (?:you|we|i)?\b.{0,25}\b(?:{pay}|pay|{payment}|"
            r"send|do|get|have|expect)\b|\bhow long (?:do you (?:need|think)|will (?:you|it)|before you|"
            r"until you|would you)\b.{0,20}\b(?:pay|need|take|money|{paid}|have it)?"
        ),
    ),
    (
        0.9,
        (
            r"\bwhen(?:'s| is| would|ll| will| might)?(?: it| that| the next)? ?(?:be |a )?(?:convenient|"
            r"good time|suit\w{0,2}|easiest|possible|best|work for you|likely)\b.{0,15}\b(?:pay|payment|to|"
            r"for you|settle)\b|\bwhen (?:might|will|would|can|could|should) (?:we|i) (?:see|expect|get|receive|"
            r"look forward)\b|\bwhen (?:will|would|might|could|can) (?:that|it|this|the (?:payment|money|"
            r"balance))\b"
        ),
    ),
    (
        0.85,
        (
            r"\blet me know when (?:you|you'?re|you'?ll|it)\b.{0,20}\b(?:can|could|able|pay|ready|have)\b|"
            r"\b(?:tell me|wondering|wondered|wonder|ask|asking|know|see|hoping to know) (?:roughly |about |"
            r"you )?when (?:you|you'?ll|we|you'?d|it)\b.{0,25}\b(?:pay|{payment}|can|could|able|settle|money|"
            r"clear)\b"
        ),
    ),
    unless=r"\bwhen exactly\b|\bwhich day\b|\bspecific\b|\bexact (?:date|day)\b|\bget(?:ting)? paid\b|"
    r"\bpay ?day\b|\bpay ?che(?:ck|que)\b|\bare you (?:back|working|going back)\b|\bwhen (?:can|could|"
    r"should|may) (?:i|we) (?:call|ring|reach|speak)\b",
    void_in=QUOTED_ONLY,
)
_ALREADY_ASKED = (
    r"\b(?:approval|approve|ask|asking|manager|supervisor|check|request|submit|only if|"
    r"authori[sz]\w{2,5}|see if|complaint|dispute|whether|court|can'?t|cannot|not able)\b"
)
CONCEDE = family(
    Move.CONCEDE,
    (0.8, r"\byou (?:can |could |may )have (?:it )?(?:until|till|til) (?!\d\d? ?(?:am|pm))"),
    (
        0.9,
        (
            r"\b(?:{i_will}|happy to|go ahead and|i'?ve|i have|consider it|i guess (?:i|we)|let'?s) ?(?:just |"
            r"always |also |go ahead and |be able to |get |gladly |certainly )?(?:waive[ds]?|write (?:it|that|"
            r"this|the \w{3,8}|off)|wipe|knock|take|drop|removed?|cancel(?:led|ed)?|forget|reduced?|cut|"
            r"slash(?:ed)?|lower(?:ed)?|forgive|scrap|halve|let you off|waiving|knocking|make an exception|"
            r"overlook|delete)\b.{0,25}\b(?:{fee}|interest|balance|{amt}|debt|it|the late|that|half|off|rest|"
            r"penalt(?:y|ies)|this (?:month|one|time))\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:(?:give|giving|grant|granting|allow|offer|get) (?:you|yourself|u)|let you have|you can have|"
            r"have yourself|take) (?:a |an |some |the |until |till |til |just )?(?:extra|another|more time|"
            r"an additional|until|till|til|a few (?:more )?(?:days|weeks)|a couple (?:of |more )|"
            r"\d{1,2} (?:more )?(?:days|weeks|months)|two (?:more )?(?:weeks|months)|a (?:month|week)|(?:three|"
            r"four|six) (?:months|weeks)|one more (?:week|month)|extension|grace)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:no (?:rush|hurry|pressure|worries about (?:paying|the))|whenever (?:you'?re (?:ready|"
            r"able)|suits|works|it suits|is good|you like|you have)|don'?t worry about (?:it|the|paying|this|"
            r"that)(?! (?:police|call))|pay (?:us |it )?(?:when|whenever) you (?:can|like|want|are able|"
            r"'re able)|forget about (?:it|the|this))\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:skip|{title}) (?:this|a|the|that|next) (?:month|payment|one|instal{1,2}ment)\b|\b(?:leave (?:it|"
            r"this|things)|hold off|hold it|put (?:it|this) off|wait|hang on|push (?:it|this|that|the \w{3,10}|"
            r"your \w{3,10})(?: back| out)?|move (?:it|the (?:date|payment|due date)|your (?:due date|payment))|"
            r"extend (?:it|the|your|that))\b.{0,12}\b(?:until|till|til|to|for (?:now|this month|a (?:month|"
            r"while|few|couple|week))|this month|next month|back|out|another|by a)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:it|we|i|that|this|the (?:payment|balance|money)) can wait\b|\byou don'?t (?:have|"
            r"need) to pay\b.{0,15}\b(?:today|now|yet|until|this (?:month|week|time)|next month)\b|"
            r"\bi'?ll let (?:it|this one|that) (?:slide|go)\b|\b(?:we'?ll|i'?ll) call it (?:even|quits|square|"
            r"{amt})\b|\btake (?:as long|all the time|as much time) (?:as )?you need\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:settle|accept|take|call it|do) (?:it )?(?:for )?(?:half|{amt}|just {amt}|"
            r"less)\b.{0,25}\b(?:instead|and (?:we'?re|call it|close|that'?s)|and (?:the rest|i'?ll)|"
            r"full and final|done)\b|\bi won'?t charge you\b|\bno (?:late )?(?:fee|interest|"
            r"charge)s? (?:this (?:time|month)|then|at all)\b"
        ),
    ),
    void_in=NEVER_VOID,
    unless=_ALREADY_ASKED
    + r"|\b(?:won'?t|don'?t|not|unable to|isn'?t)\b.{0,10}\b(?:waive|remove|reduce|extend|give you|drop|"
    r"grant|wait|forget)\b|\b(?:call|phone|contact) list\b|\bdrop you\b|\b(?:cancel|remove|"
    r"drop)\b.{0,12}\b(?:call|calls|appointment)\b|\b(?:give|giving|have) you (?:a call|"
    r"until)\b.{0,14}\bor\b|\byou (?:have|'ve got|got) (?:until|till|a|\d).{0,30}\b(?:or|before|"
    r"to (?:pay|settle|dispute))\b|\bif you (?:pay|can)\b|\bbreathing space\b|\bin full today\b",
)
ACCEPT_VAGUE = (
    family(
        Move.ACCEPT_VAGUE,
        (
            0.9,
            (
                r"\b(?:do|try|just do|just try|pay|send|get it in|sort it|get back|let us have (?:it|something)|"
                r"as long as)\b.{0,25}\b(?:what(?:ever)? you can|your best|{vague_soon})\b(?! (?:afford|manage|"
                r"to (?:verify|find)))"
            ),
        ),
        (
            0.9,
            (
                r"\b(?:{ok}|no problem|no worries|sounds good|that'?s fine|that works|understood|"
                r"fair enough)\b.{0,25}\b(?:{vague_soon}|let me know|next week some ?time|some time next|"
                r"in a (?:while|bit)|over the (?:coming|next) (?:days|weeks)|do your best|see what you can do|"
                r"keep (?:me|us) (?:posted|updated|informed)|see how (?:you|it) (?:get on|goes?|go))\b"
            ),
        ),
        (
            0.85,
            (
                r"\b(?:i'?ll|we'?ll|i will|we will|i|happy to) (?:just )?(?:wait (?:for|to hear|until)|leave (?:it|"
                r"that|this) (?:with|to) you|trust (?:you|that)|take your word|look out for (?:it|your)|wait|"
                r"hope to (?:see|hear)|keep an eye out|believe you|count on you)\b|\bi trust you\b|"
                r"\bgood enough(?: for me)?\b"
            ),
        ),
        (
            0.85,
            (
                r"\b(?:let|keep) (?:me|us) (?:know|posted|updated|informed) (?:when|once|how|if|as soon)\b|"
                r"\b(?:just )?(?:call|ring|get back to|contact|text) (?:me|us)(?: back)? (?:when(?:ever)?|once|if|"
                r"as soon as) (?:you|it|that|things)\b"
            ),
        ),
        (
            0.8,
            (
                r"\b(?:some ?time|at some point) (?:next|this|in the|soon|later|over)\b|\bas soon as you (?:can|get|"
                r"are able|have|possibly|'re able)\b|\bwhen(?:ever)? (?:it|the money|that|your (?:money|cheque|"
                r"check|wages|pay)) (?:comes? (?:in|through)|arrives?|clears?|lands?)\b(?! (?:on|\?))"
            ),
        ),
        void_in=QUOTED_ONLY,
        unless=r"\b(?:which day|what (?:day|date)|exact|specific|how much|by when|what time|i need|"
        r"not (?:good )?enough|which means)\b|\bneed (?:a|an|the) (?:date|day|amount)\b|\?[?.,! ]{0,3}$",
        opens=frozenset(
            {
                LineTag.PROMISES,
                LineTag.STALLS,
                LineTag.AGREES,
                LineTag.OFFERS_PART,
                LineTag.GIVES_REASON,
                LineTag.CLOSES,
            }
        ),
    )
    + family(
        Move.ACCEPT_VAGUE,
        (
            0.75,
            (
                r"^(?:{ok}|no problem|no worries|sounds good|that'?s (?:fine|ok|okay|great|good|alright)|that works|"
                r"fair enough|not a problem)(?: then| thank you| thanks| {sir}| ma'?am)?[,.! ]{0,3}$"
            ),
        ),
        opens=frozenset({LineTag.STALLS}),
    )
    + family(
        Move.ACCEPT_VAGUE,
        (
            0.8,
            (
                r"\b(?:just )?(?:do what you can|do your best|try your best|whenever you (?:can|get it|have it)|"
                r"let me know when you (?:can|have|get)|see what you can do|i'?ll leave (?:it|that) with you|"
                r"i'?ll take your word)\b"
            ),
        ),
        unless=r"\b(?:which day|what (?:day|date)|exact|how much)\b",
    )
)

RULES: tuple[Rule, ...] = (
    *DISMISS,
    *REPEAT_QUESTION,
    *ASK_OPEN_DATE,
    *CONCEDE,
    *ACCEPT_VAGUE,
)
