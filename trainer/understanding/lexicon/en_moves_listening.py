"""English rules for listening: taking up what was said, feeling with someone."""

from __future__ import annotations

from trainer.understanding.lexicon.family import QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Move

_TOLD = frozenset(
    {
        LineTag.GIVES_REASON,
        LineTag.SHOWS_FEELING,
        LineTag.REVEALS_VULNERABILITY,
        LineTag.COMPLAINS,
        LineTag.HINTS_SUICIDE,
    }
)
ACKNOWLEDGE = family(
    Move.ACKNOWLEDGE,
    (
        0.75,
        (
            r"^(?:ok|okay|right|alright|gotcha|got it|so)[, ]{1,2}"
            r"(?:so |okay |right )?(?:no|your|the|they|{they}|you'?ve|you'?re|it'?s)\b(?! (?:\w{2,9} ){0,2}(?:balance|"
            r"account|amount|arrears|{amt})\b)(?!.{0,30}\?).{3,60}"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i|we)(?:'m| do| can| completely| totally| fully| certainly| really| absolutely| definitely|"
            r" can certainly| can totally| can completely| just want to)? ?(?:do |completely |totally |fully |"
            r"certainly |really )?(?:(?:hear|understand|recogni[sz]e|acknowledge|appreciate|realise|realize|gather|see|"
            r"get|note|follow)(?: that| what| why|,)? (?:you|your|what|why|it'?s|this|that|how)\b(?!.{0,30}\b(?:{hard}|{feeling}|raw|feels?|felt)\b)|hear (?:you|that)(?! you'?re (?:so |very |really )?{feeling})|"
            r"(?<!we )(?<!we can )(?<!i can )get (?:it|that|why)(?! (?:that feels|this feels|it feels|you feel|you're|sorted|paid|done|cleared|over|in|to))|see (?:why|what|how)|understand(?=[.,! ]{0,3}$)|take your point|don'?t doubt|"
            r"believe you)\b(?! (?:owe|{sir}|ma'?am|{title}|love|payment|call|help|time|patience|taking|calling|speaking|at|in court|soon|"
            r"tomorrow|paid|back|from|by|frustrat\w{2,4}|anger|upset|angry|worr\w{2,4}|a payment|account))"
        ),
    ),
    (
        0.85,
        (
            r"^(?:and |ok |okay |right |alright |i see )?[, ]{0,2}so (?:you'?re|you are|you'?ve|you have|"
            r"what you'?re|what you are|your|the|it'?s|it sounds|they|since|because|basically|you (?:lost|had|"
            r"got|were|don't|can't|think|feel|believe|work|need|want|paid|say))\b(?!.{0,45}(?:\?|\b{amt}))"
            r"(?! (?:balance|account|amount|payment|minimum|arrears|debt))"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:it |that |this |what you'?re )?(?:sounds?|seems?|sounding) (?:like|as if|as though|"
            r"to me like)\b|\bwhat i(?:'m| am) hearing\b|\bif i(?:'ve| have)? (?:understood|heard|got|"
            r"understand|hear)\b|\bin other words\b|\bhave i (?:understood|got) (?:that|you|this)?\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:as |like |since |because |what |from what |given what |everything )?(?<!if )(?<!when )you(?:'ve| have)?(?: just)? (?:said|mentioned|told me|were saying|explained|described|shared|pointed out|"
            r"told us|brought up|raised)\b(?! (?:that out loud|you'?d pay|you would pay|{day}|so\b|out loud))"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:thanks?|thank you|appreciate(?: you)?|glad you|good that you|"
            r"grateful(?: that you)?)(?: so much| very much)?(?: for)?(?: you)? (?:telling|told|tell|sharing|"
            r"shared|explaining|explained|being (?:so |very |really )?(?:honest|"
            r"upfront|open|straight|frank|candid)|your honesty|the explanation|saying|bringing|opening up|"
            r"trusting)\b(?! that out loud)"
        ),
    ),
    (0.45, r"\b(?:thanks|thank you)(?: so much)? for (?:letting me know|saying|ringing back)\b"),
    (
        0.8,
        (
            r"\b(?:that|it|which) (?:makes|does make|would make) (?:perfect |complete |a lot of )?sense\b|"
            r"\bfair (?:enough|point)\b|\b(?:point taken|duly noted|understood|noted)\b|\bthat'?s (?:fair|"
            r"a fair point|understandable|reasonable|useful to know|good to know|helpful)\b"
        ),
    ),
    (
        0.8,
        (
            r"\byou(?:'re| are) (?:absolutely |quite |completely )?right (?:that|to|about|,|[?.,! ]{0,3}$)|"
            r"\byou have a (?:point|right to be)\b|\b(?:i )?(?:can )?see where you'?re coming from\b|"
            r"\bi take (?:that|it) on board\b"
        ),
    ),
    (
        0.8,
        (
            r"\bi(?:'ve|'ll| have| will|'m)(?: just)? (?:made a note|make a note|noted|note|noting|written|"
            r"writing|putting|put|recorded|logged|log) (?:that|it|this|down|of|on your|what)\b(?! (?:for|up|to|"
            r"through|on|in|you))"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:with|given|after|between|losing|because of|considering|about|on top of|what with|due to|"
            r"since|despite|as well as) (?:your |the |all |that |a )?(?:{hardship})\b(?<! the rent)(?<!of rent)(?! (?:it|this|that|you)\b)"
        ),
    ),
    (
        0.65,
        (
            r"^(?:ah |oh )?i see(?: (?:what|why|how|that you)\b|[.,! ]{0,3}$)|^(?:right|ok|okay)[, ]{1,2}i (?:understand|"
            r"see|get it)\b(?! (?:{they}|they|the|a)\b)|\bi'?m (?:listening|with you|following)\b|\bi hear you\b"
        ),
    ),
    unless=r"\bso you (?:think|expect) (?:you|i|we) (?:can|should)\b|\bdo you understand\b|\bi (?:don'?t|"
    r"do not) (?:see|understand|believe|appreciate)\b|\bwould appreciate\b|\b(?:when|where|how|what|can|could|till|until|once|before|unless|if)"
    r"(?: do| can| will| shall)? (?:i|we) (?:get|see|hear|understand)\b",
) + family(
    Move.ACKNOWLEDGE,
    (
        0.75,
        (
            r"\b(?:{hardship}|two jobs|your (?:{child}|{spouse}|{parent}|kids?|child|"
            r"health|job|boss|business|hours|shop|partner))\b(?! (?:it|this|on|or|to)\b)(?!.{0,20}\b(?:know|find out|hear|pay|problem))"
        ),
    ),
    opens=_TOLD,
    unless=r"\bnot my\b|\bdon'?t care\b|\bno excuse\b|\bdoesn'?t (?:matter|change|concern)\b|\bisn'?t (?:my|"
    r"our)\b|\b(?:call|tell|ask|contact|ring)\b",
)
EMPATHIZE = family(
    Move.EMPATHIZE,
    (
        0.85,
        (
            r"\b(?:get|see|hear|understand|know|tell) (?:why|how|that)\b.{0,14}\b(?:feels?|felt|raw|unfair|scary|sore|upsetting)\b|"
            r"\b(?:get|see|hear|understand|know) (?:that'?s|this is|it'?s|how) (?:\w{2,8} )?{hard}\b|\bthat'?d (?:wind|get|upset|annoy) (?:me|anyone)"
            r"(?: up)?\b|\b(?:that'?s|thats) (?:rubbish|rotten|awful|grim|pants|lousy)\b"
        ),
    ),
    (0.93, r"^(?:it |that |this )?must (?:be|have been|feel) (?:so |really |very |absolutely )?{hard}\b"),
    (
        0.9,
        (
            r"\b(?:nobody|no one|no parent|no ?body) (?:should|deserves) (?:ever )?(?:have )?(?:to )?(?:go|deal|"
            r"face|be)\b|\bnobody (?:chooses|asks for|wants) (?:this|that|to)\b"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:oh no|oh gosh|gosh|goodness(?: me)?|oh my|oh i'?m sorry|poor (?:you|thing|man|woman|"
            r"lad|girl))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:makes sense|natural|normal|understandable|only human|no surprise|not surprised|"
            r"don'?t blame you)(?: that| for)? (?:you|to|feeling|being)\b.{0,18}\b{feeling}\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:sorry|saddened|sad|gutted|awful) (?:to (?:hear|learn|read)|for (?:your|what|all|the (?:loss|"
            r"stress|worry|distress|upset))|about (?:your|what|{them}\b|{them}\b|the (?:loss|news)|all (?:this|that|of))|that you|"
            r"that (?:this|it|things)|you'?re|you are|you'?ve|you had|things|this has|it'?s been|it has been)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:that|this|it|things|which|what) (?:must|has to|had to|sounds?|seems?|'s got to|has got to|"
            r"can'?t|cannot|couldn'?t|could not|would|might|gotta) (?:be|have been|really |so |pretty |"
            r"incredibly |like |feel|very |awfully |only be )?.{0,18}\b{hard}\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:that|this|it)(?:'s| is|s| was| has been|'s been) (?:not |never |a |an |really |so |such |"
            r"very |an awful |a heck of |one hell of |quite |just |incredibly |certainly |been )?(?:a |an |"
            r"really |so |very |lot to |quite )?{hard}\b(?! (?:to believe|luck|about what|deadline|reminder|"
            r"time believing))"
        ),
    ),
    (
        0.95,
        (
            r"\ba lot (?:to (?:carry|deal with|take|handle|manage|cope with|go through|have on|take on|face|"
            r"bear|juggle|shoulder)|on your (?:plate|mind|shoulders)|for (?:any ?one|one person|anybody)|"
            r"at once|going on|of (?:pressure|stress|worry))\b|\b(?:plenty|enough|so much) on your (?:plate|"
            r"mind|shoulders)\b|\bhands full\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:any ?one|any ?body|most people|i)(?:'d| would) (?:be |feel |have been |"
            r"find )?.{0,15}\b(?:{feeling}|{hard}|the same|struggle|shaken|knocked|frustrating|angry too)\b|"
            r"\bany ?(?:one|body) in your (?:shoes|position|place|situation)\b|\bwould (?:knock|floor|wear|"
            r"throw|rattle|drain|break|worry|upset|shake|exhaust) any ?(?:one|body)\b"
        ),
    ),
    (
        0.9,
        (
            r"\bno wonder\b|\b(?:i|we) (?:can|could) (?:only |just |well |certainly )?imagine\b|"
            r"\bcan'?t (?:even |begin to |really )?imagine\b|\bmy heart goes\b|\b(?:i|we)(?: really| do|"
            r" truly)? (?:feel for|sympathi[sz]e|empathi[sz]e|feel your)\b|\bcondolences\b|\bthinking of you\b"
        ),
    ),
    (
        0.95,
        (
            r"\byou(?:'ve| have|'re| are| must have)(?: really| obviously| clearly| certainly)? (?:had|"
            r"been through|got|been dealing with|been carrying|going through|been having|dealing with|carrying|"
            r"juggling|under|been under|had it|been hit with|faced)\b.{0,25}\b(?:a lot|so much|plenty|rough|"
            r"hard|tough|hell|enough|difficult|the wringer|awful|terrible|ringer|strain|pressure|stress|"
            r"one thing after|worst)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:i|we)(?: do| can| really| completely| totally| fully)? (?:know|understand|get|realise|"
            r"realize|appreciate|recogni[sz]e|see|hear|imagine)(?: that)? (?:how|this is|this isn'?t|that this|"
            r"that'?s|it'?s|it is|it isn'?t|things are|times are|it can be|this must|it must|this can be|"
            r"that must|money is|being|you'?re|you are)\b.{0,30}\b(?:{hard}|{feeling}|frustrated|struggling)\b"
        ),
    ),
    (
        0.9,
        (
            r"\byou (?:sound|seem|must be|must feel|feel|must have been|look|must)\b.{0,15}\b{feeling}\b|"
            r"\byou'?re (?:clearly |obviously |really |understandably )?(?:upset|worried|scared|frightened|"
            r"stressed|overwhelmed|exhausted|worn out|struggling|hurting|grieving|going through|"
            r"having a (?:hard|rough|tough) time)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:it'?s|that'?s|this is|is|are|perfectly|completely|totally|only|entirely) (?:completely |"
            r"totally |perfectly |only |entirely |very |quite )?(?:understandable|natural|normal|human)\b|"
            r"\bunderstandably\b|\b(?:every|good) (?:right|reason) to be\b|\bi don'?t blame you\b|"
            r"\bcan'?t blame you\b"
        ),
    ),
    (
        0.9,
        (
            r"\bi (?:really |do |sincerely )?hope (?:that |you|your|{they}|they|it|things|everything|the|\w{3,9}day)\b.{0,35}\b(?:better|recover\w{0,3}|improves?|mend|okay|ok|pulls? through|easier|gently|smoothly|goes well|soon|"
            r"look up|works? out|settles?|brighter|picks? up|all right|alright|turn around)\b|\bhang in there\b|"
            r"\bspeedy recovery\b|\bget well soon\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:rough|tough|hard|difficult|rotten|awful|horrible|trying|tricky|stressful|terrible) (?:time|"
            r"times|patch|spell|few (?:months|weeks|years)|year|stretch|spot|position|situation|blow|going|news|"
            r"place|week|month|thing to go through|one)\b"
        ),
    ),
    (
        0.9,
        (
            r"\byou(?:'re| are) not (?:alone|the only one)\b|\bdon'?t envy\b|\bwouldn'?t wish\b|\bweigh(?:s|"
            r"ing)? (?:on|heavy)\b|\bkeep(?:s|ing)? you (?:up|awake)\b|\bit'?s ok(?:ay)? (?:to (?:be|feel|cry)|"
            r"not to be)\b|(?<!only )(?<!just )(?<!it'll )(?<!will )\btake (?:all the time|a (?:breath|moment)|your time)\b|\bbless (?:you|{them}|"
            r"{them})\b|\bwish(?:ing)? (?:you|{them}|your family) (?:all the best|well|a)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:first|most important(?:ly)?|what matters (?:most|now)|main thing)\b.{0,25}\b(?:you|"
            r"your (?:health|safety|family)|{they}|health)\b.{0,15}\b(?:ok|okay|safe|first|comes first|well|"
            r"recover\w{0,3})\b|\b(?:your (?:safety|health|wellbeing|well-being)|you) (?:comes?|matters?|is|"
            r"are) (?:first|more|what matters|most)\b|\bworried about you\b|\bconcerned (?:about|for) you\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:understand|get|hear|see|appreciate|know|sense|recogni[sz]e)(?: all)? (?:your|the|that) (?:frustration|anger|worry|worries|"
            r"concerns?|fear|stress|upset|pain|disappointment|anxiety|embarrassment|confusion|annoyance|hurt)\b|\b(?:get|see|hear|understand) "
            r"(?:that )?you'?re (?:{feeling})\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:nobody|no one|no-one) (?:likes|enjoys|wants|expects|plans|asks) (?:being|to be|to|getting|a|this|that|for)\b|"
            r"\bi(?:'d)? (?:don'?t|wouldn'?t|hate to|really don'?t) (?:want to )?(?:see )?(?:that|it|this|you) (?:happen|lose|go through|either)\b|"
            r"\bnothing to be (?:ashamed|embarrassed|sorry) (?:of|about|for)\b|\bno need to be (?:embarrassed|ashamed)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:really |so |very )?glad (?:you'?re|your|you are|he'?s|she'?s|they'?re|everyone'?s) (?:ok|okay|alright|all right|safe|better|"
            r"home|well|on the mend|out of)\b|\bhope (?:it'?s|he'?s|you'?re|your|she'?s|that'?s|the \w{3,8}) .{0,14}\b(?:mending|healing|better|"
            r"ok|okay|on the mend|recovering|alright|easing)\b|\bglad you (?:said|told)\b.{0,16}\bout loud\b|\bsorry (?:somebody|someone|anybody|anyone|they|{they}) (?:\w{3,9} )?(?:scared|frightened|upset|worried|rang|called|told|said|put)\b"
        ),
    ),
    (
        0.8,
        (
            r"^(?:ouch|oof|yikes|crikey|blimey|jeez|oh man|oh love|oh bless|aw|aww|bless)\b|\bwhat a (?:\w{3,9} )?(?:week|month|year|nightmare|"
            r"mess|blow|worry|thing to (?:go|happen))\b|\bi can see why (?:that|you'?d|this|it)(?: \w{2,9})? (?:upset|worr|frighten|scare|anno|"
            r"angry|rattle|cross|mad|sting|hurt)\w{0,6}\b|\bthat would (?:upset|worry|scare|frighten|rattle|annoy|shake) (?:me|anyone|anybody)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:happens to (?:a lot of|many|plenty of|more|most|all)|you'?re doing (?:your best|what you can|everything you can)|been there "
            r"myself|not an easy (?:thing|call|situation|conversation|spot)|takes? (?:guts|courage|nerve)|wish (?:it was|it were|things were) "
            r"(?:different|better)|no way to (?:live|spend|find out)|i hate that (?:this|that|you))\b"
        ),
    ),
    unless=r"\bi'?d like to\b|\bnot my (?:problem|concern)\b|\bboo hoo\b|\bspare me\b|\bcry me\b|\bsorry (?:excuse|ass|state)\b|"
    r"\bnot sorry\b|\bharder for you\b|\bmake (?:it|things|your life|this)\b.{0,12}\b(?:difficult|hard|"
    r"rough|hell)|\b(?:will|'ll|going to) (?:get|be|become)\b.{0,10}\b(?:rough|tough|hard|difficult|"
    r"ugly)|\bhard luck\b|\btough luck\b|\bno wonder\b.{0,25}\b(?:left|dumped|divorced|hates?|fired)\b",
    void_in=QUOTED_ONLY,
)
EMPATHIZE_IN_PLACE = family(
    Move.EMPATHIZE,
    (
        0.75,
        (
            r"^(?:oh|omg|god|gosh|ah|no|right|okay|ok)?[, ]{0,2}(?:my god )?(?:i'?m |i am |im )?(?:so |really |very |truly |terribly )?sorry"
            r"(?=[,.! ]{0,3}$|, )"
        ),
    ),
    (0.7, r"^oh (?:dear|my|goodness|love)\b"),
    (0.6, r"^(?:oh )?i understand(?: love| hon(?:ey)?| {sir}| ma'?am| pet| dear)?[.,! ]{0,3}$"),
    opens=frozenset(
        {LineTag.GIVES_REASON, LineTag.SHOWS_FEELING, LineTag.REVEALS_VULNERABILITY, LineTag.HINTS_SUICIDE}
    ),
    unless=r"\bonly take\b|\bnot sorry\b|\bmy (?:mistake|fault)\b|\bto bother\b",
)

RULES: tuple[Rule, ...] = (
    *ACKNOWLEDGE,
    *EMPATHIZE,
    *EMPATHIZE_IN_PLACE,
)
