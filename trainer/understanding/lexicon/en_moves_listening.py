"""English rules for listening and its opposite: reasons, facts, acknowledging, feeling with someone, brushing aside."""

from __future__ import annotations

from trainer.understanding.lexicon.zh_family import NEVER_VOID, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Move

_TOLD = frozenset({LineTag.GIVES_REASON, LineTag.SHOWS_FEELING, LineTag.REVEALS_VULNERABILITY, LineTag.COMPLAINS, LineTag.HINTS_SUICIDE})

ASK_REASON = family(
    Move.ASK_REASON,
    (0.95, r"\bwhy (?:have|did|was|were|is|are|has|do|haven'?t|didn'?t|wasn'?t|hasn'?t|isn'?t|aren'?t|weren'?t|you|the|it|this)\b.{0,45}\b(?:{paid}|{paying}|{pay}|{payment}|missed|miss|late|behind|gone|go|went|fall|fell|fallen|stopped|stop|bounced|cancelled|canceled|happen\w{0,3}|through|skip\w{0,3}|arrears)\b"),
    (0.9, r"\b(?:what|whats|what's|what has|what is)\b ?(?:has |is |'s |exactly |actually |really )?(?:happened|happening|been happening|going on|been going on|went wrong|gone wrong|changed|caused|led to|prevented|stopped|stopping|kept|keeping|preventing|behind|brought|threw|made you|got in the way|getting in the way|stood in the way|came up|come up|set you back|knocked you|put you)\b"),
    (0.95, r"\bwhat(?:'s| is| was|s| were)? (?:the |your |behind |some of the )(?:main |real |exact )?(?:reasons?|cause|hold-?up|trouble|delay|story|problem|issue|difficulty|circumstances)\b"),
    (0.85, r"\bhow come\b|\bwhat(?:'s| is)? holding (?:you|things|it|this) (?:up|back)\b|\bhow (?:did|has) (?:this|it|that|things) (?:happen|come about|come to this|got|gotten|get)\b|\bwhat gives\b"),
    (0.95, r"\b(?:may|can|could|might|mind if) (?:i|we) (?:just )?(?:ask|know|find out|check) (?:you )?(?:why|what(?:'s| has| is)? (?:happened|going on|caused|led|changed|the reason|the cause|been going on|prevented|stopped)|the reason|how (?:this|it|you) (?:happened|came|fell|got))\b"),
    (0.95, r"\b(?:{explain}|tell us|talk to me about|like to (?:know|understand|hear)|want to (?:know|understand|hear)|help me see|trying to understand|wondering|wonder|curious)\b.{0,20}\b(?:why|what happened|what'?s (?:happened|happening|going on|been going on|changed|the reason)|what(?: has)? (?:led|changed|caused|prevented|kept|stopped|brought)|the reason|how (?:this|it|you) (?:happened|came|fell|got)|from your side|your side)\b"),
    (0.9, r"\b(?:was|is) there (?:a |any |some )?(?:particular |specific |special )?(?:reason|problem|issue|difficulty|something (?:that )?(?:happened|came up|going on))\b|\bany (?:particular |specific )?reason\b|\breason (?:for|behind|why)\b.{0,40}\?"),
    (0.9, r"\b(?:has|did|is) (?:something|anything|there something) (?:happened?|come up|changed?|gone wrong|go wrong|going on|stopping|preventing|in the way|wrong)\b"),
    void_in=QUOTED_ONLY,
    unless=r"\bwhy should i (?:care|believe)\b|\bwhat happens\b|\bwhy i(?:'m| am) calling\b|\breason (?:for (?:my|this|the) call|i'?m calling|i called)\b",
)

PROBE = family(
    Move.PROBE,
    (0.9, r"\bhow much (?:do|are|is|did|does|would|have|of)\b.{0,30}\b(?:earn\w{0,3}|make|making|bring\w{0,3}|get|getting|coming in|left|take home|income|have|spend\w{0,3}|rent|outgoings|cost|costs|living|receive|free)\b"),
    (0.9, r"\b(?:are|r) (?:you|they|he|she) (?:still |currently |presently |now |also )?(?:working|employed|unemployed|on benefits|getting|receiving|drawing|self-?employed|living|renting|in hospital|back at work|with the same|claiming|looking for|expecting|due|supporting|seeing|under|insured|covered|on (?:sick|furlough|leave|disability|unemployment))\b"),
    (0.9, r"\bwhen (?:do|did|does|will|are|is|was|were|'?s|would)\b.{0,15}\b(?:get(?:ting)? paid|pay ?day|pay ?che(?:ck|que)|wages|salary|lose|lost|start\w{0,3}|expect(?:ing)?|find out|hear|heard|back (?:at|to|in)|happen\w{0,3}|return|come through|come in|next|began|begin|discharged|refund|bonus|benefits|diagnosed|stop\w{0,3}|close|cancel\w{0,4}|receive|sell|notice|report)\b"),
    (0.9, r"\bwhat(?:'s| is| are|s| was| were| does| do) (?:your|the|his|her|you|a)\b.{0,25}\b(?:{income})\b"),
    (0.85, r"\bhow (?:long|often|many|old|bad|regular|soon (?:are|is|do you expect)|far)\b.{0,20}\b(?:have|has|did|will|do|does|are|is|was|were|until|before|can|would|in|been|hours|weeks|months|kids|people|children)\b"),
    (0.9, r"\b(?:{can_you}|do you have|have you got|is there|any)\b.{0,35}\b{document}\b"),
    (0.9, r"\b(?:do|did|does|will|would|have|has) (?:you|your (?:wife|husband|partner|job|employer|insurance))\b.{0,20}\b(?:income|savings|work|working|job|rent|own|other debts|other loans|dependants|dependents|benefits|insurance|pension|money coming|bank account|children|kids|owe(?:s)? you|expect|shifts?|overtime|bills)\b"),
    (0.75, r"\bdo you (?:have|get|own|receive|live|expect|still have|remember|recall|recogni[sz]e|know (?:when|how|who|what|which|if|whether))\b"),
    (0.8, r"\b(?:have|did) you (?:already |ever |actually |also |since )?(?:spoken|speak|talked|talk|looked|look|applied|apply|had|been|seen|see|tried|try|contacted|contact|got|get|received|receive|considered|checked|check|sent|send|keep|kept|made|make|told|tell|reported|report|paid|pay|open|find|found|set up|cancel\w{0,4}|change|sign|use|used|lose|lost|take|taken|borrow|borrowed|sold|missed|moved|changed|started|lined|worked|heard|managed)\b"),
    (0.8, r"\bwho (?:told|did|else|owes|lives|handles|helps|is (?:paying|helping|supporting|your (?:employer|insurer))|was (?:it|that)|pays)\b|\bwhere (?:do|are|did|is|does|will|would) (?:you|the|your|it|that)\b"),
    (0.8, r"\b(?:which|what) (?:part|charge|charges|item|items|bank|hospital|invoice|transaction|kind|sort|type|bills|else|exactly|other|month|shift|address|amount do you (?:think|believe|have)|makes you)\b"),
    (0.85, r"\b(?:tell me (?:more|a (?:bit|little)(?: more)?)(?: about)?|tell me about|say more|walk me through (?:your|the|a)|talk me through (?:your|a|the)|break (?:it|that|this) down|go through your|give me an idea|run through|paint me a picture)\b(?! (?:why|what happened))"),
    (0.8, r"\banything (?:else )?(?:coming in|due|left over|set aside|saved|you can (?:show|send))\b|\bany (?:other |regular |extra |money )?(?:income|savings|money coming|other debts|work|overtime|help from|benefits)\b|\bcoming in\b.{0,20}\?|\bwhat can you tell me\b|\bwhat does (?:your|a typical) month\b"),
    (0.7, r"\b(?:is|was) (?:it|that|this|the (?:job|work|illness|money|delay|account|claim))\b.{0,25}\b(?:temporary|permanent|full ?time|part ?time|ongoing|weekly|monthly|regular|agency|serious|resolved|confirmed|in writing|covered|joint|approved|pending|guaranteed|long[- ]term|your first)\b"),
    void_in=QUOTED_ONLY,
    unless=r"\bhow much (?:can|could|will) you\b|\bwhere do you (?:want|get off)\b|\bhow many times do i\b|\bhow long are you going to\b|\bdo you have any idea\b|\bdo you have (?:a|any) (?:conscience|shame|brain)\b",
)

ACKNOWLEDGE = family(
    Move.ACKNOWLEDGE,
    (0.85, r"\b(?:i|we)(?:'m| do| can| completely| totally| fully| certainly| really| absolutely| definitely| can certainly| can totally| can completely| just want to)? ?(?:do |completely |totally |fully |certainly |really )?(?:{listen}|hear you|hearing|get it|take your point|see that|see why|don'?t doubt|believe you)\b(?! (?:from|back|if|whether|it by|your (?:payment|call|help|time|patience)|the payment|paid|you (?:taking|calling|speaking|at|in court|soon|tomorrow)|that you owe|a payment))"),
    (0.85, r"^(?:and |ok |okay |right |alright |i see )?[, ]{0,2}so (?:you'?re|you are|you'?ve|you have|what you'?re|what you are|your|the|it'?s|it sounds|they|since|because|basically|you (?:lost|had|got|were|don't|can't|think|feel|believe|work|need|want|paid|say))\b"),
    (0.9, r"\b(?:it |that |this |what you'?re )?(?:sounds?|seems?|sounding) (?:like|as if|as though|to me like)\b|\bwhat i(?:'m| am) hearing\b|\bif i(?:'ve| have)? (?:understood|heard|got|understand|hear)\b|\bin other words\b|\bhave i (?:understood|got) (?:that|you|this)?\b"),
    (0.85, r"\b(?:as |like |since |because |what |from what |given what |everything )?you(?:'ve| have)?(?: just)? (?:said|mentioned|told me|were saying|explained|described|shared|pointed out|told us|brought up|raised)\b"),
    (0.9, r"\b(?:thanks?|thank you|appreciate(?: you)?|glad you|good that you|grateful(?: that you)?)(?: so much| very much)?(?: for)?(?: you)? (?:telling|told|tell|sharing|shared|letting me know|let me know|explaining|explained|being (?:so |very |really )?(?:honest|upfront|open|straight|frank|candid)|your honesty|the explanation|saying|bringing|opening up|trusting)\b"),
    (0.8, r"\b(?:that|it|which) (?:makes|does make|would make) (?:perfect |complete |a lot of )?sense\b|\bfair (?:enough|point)\b|\b(?:point taken|duly noted|understood|noted)\b|\bthat'?s (?:fair|a fair point|understandable|reasonable|useful to know|good to know|helpful)\b"),
    (0.8, r"\byou(?:'re| are) (?:absolutely |quite |completely )?right (?:that|to|about|,|[?.,! ]{0,3}$)|\byou have a (?:point|right to be)\b|\b(?:i )?(?:can )?see where you'?re coming from\b|\bi take (?:that|it) on board\b"),
    (0.8, r"\bi(?:'ve|'ll| have| will|'m)?(?: just)? (?:made a note|make a note|noted|note|noting|written|writing|putting|put|recorded|logged|log) (?:that|it|this|down|of|on your|what)\b|\bi'?ve got that\b"),
    (0.75, r"\b(?:with|given|after|between|losing|because of|considering|about|on top of|what with|due to|since|despite|as well as) (?:your |the |all |that |a )?(?:{hardship})\b"),
    (0.65, r"^(?:ah |oh )?i see\b|^(?:right|ok|okay)[, ]{1,2}i (?:understand|see|get)\b|\bi'?m (?:listening|with you|following)\b|\bi hear you\b"),
    unless=r"\bso you (?:think|expect) (?:you|i|we) (?:can|should)\b|\bdo you understand\b|\bi (?:don'?t|do not) (?:see|understand|believe|appreciate)\b|\bwould appreciate\b",
) + family(
    Move.ACKNOWLEDGE,
    (0.75, r"\b(?:{hardship}|two jobs|your (?:son|daughter|wife|husband|mother|father|mum|mom|dad|kids?|child|health|job|boss|business|hours|customer|client|shop|bank|insurance|partner))\b(?!.{0,20}\b(?:know|find out|hear|pay|problem))"),
    opens=_TOLD,
    unless=r"\bnot my\b|\bdon'?t care\b|\bno excuse\b|\bdoesn'?t (?:matter|change|concern)\b|\bisn'?t (?:my|our)\b|\b(?:call|tell|ask|contact|ring)\b",
)

EMPATHIZE = family(
    Move.EMPATHIZE,
    (0.95, r"\b(?:sorry|saddened|sad|gutted|awful) (?:to (?:hear|learn|read)|for (?:your|what|all|the (?:loss|stress|worry|distress|upset))|about (?:your|what|the (?:loss|news)|that|all)|that you|that (?:this|it|things)|you'?re|you are|you'?ve|you had|things|this has|it'?s been|it has been)\b"),
    (0.95, r"\b(?:that|this|it|things|which|what) (?:must|has to|had to|sounds?|seems?|'s got to|has got to|can'?t|cannot|couldn'?t|could not|would|might|gotta) (?:be|have been|really |so |pretty |incredibly |like |feel|very |awfully |only be )?.{0,18}\b{hard}\b"),
    (0.9, r"\b(?:that|this|it)(?:'s| is|s| was| has been|'s been) (?:not |never |a |an |really |so |such |very |an awful |a heck of |one hell of |quite |just |incredibly |certainly |been )?(?:a |an |really |so |very |lot to |quite )?{hard}\b(?! (?:to believe|luck|about what|deadline|reminder|time believing))"),
    (0.95, r"\ba lot (?:to (?:carry|deal with|take|handle|manage|cope with|go through|have on|take on|face|bear|juggle|shoulder)|on your (?:plate|mind|shoulders)|for (?:any ?one|one person|anybody)|at once|going on|of (?:pressure|stress|worry))\b|\b(?:plenty|enough|so much) on your (?:plate|mind|shoulders)\b|\bhands full\b"),
    (0.9, r"\b(?:any ?one|any ?body|most people|i)(?:'d| would) (?:be |feel |have been |find )?.{0,15}\b(?:{feeling}|{hard}|the same|struggle|shaken|knocked|frustrating|angry too)\b|\bany ?(?:one|body) in your (?:shoes|position|place|situation)\b|\bwould (?:knock|floor|wear|throw|rattle|drain|break|worry|upset|shake|exhaust) any ?(?:one|body)\b"),
    (0.9, r"\bno wonder\b|\b(?:i|we) (?:can|could) (?:only |just |well |certainly )?imagine\b|\bcan'?t (?:even |begin to |really )?imagine\b|\bmy heart goes\b|\b(?:i|we)(?: really| do| truly)? (?:feel for|sympathi[sz]e|empathi[sz]e|feel your)\b|\bcondolences\b|\bthinking of you\b"),
    (0.95, r"\byou(?:'ve| have|'re| are| must have)(?: really| obviously| clearly| certainly)? (?:had|been through|got|been dealing with|been carrying|going through|been having|dealing with|carrying|juggling|under|been under|had it|been hit with|faced)\b.{0,25}\b(?:a lot|so much|plenty|rough|hard|tough|hell|enough|difficult|the wringer|awful|terrible|ringer|strain|pressure|stress|one thing after|worst)\b"),
    (0.9, r"\b(?:i|we)(?: do| can| really| completely| totally| fully)? (?:know|understand|get|realise|realize|appreciate|recogni[sz]e|see|hear|imagine)(?: that)? (?:how|this is|this isn'?t|that this|that'?s|it'?s|it is|it isn'?t|things are|times are|it can be|this must|it must|this can be|that must|money is|being|you'?re|you are)\b.{0,30}\b(?:{hard}|{feeling}|frustrated|struggling)\b"),
    (0.9, r"\byou (?:sound|seem|must be|must feel|feel|must have been|look|must)\b.{0,15}\b{feeling}\b|\byou'?re (?:clearly |obviously |really |understandably )?(?:upset|worried|scared|frightened|stressed|overwhelmed|exhausted|worn out|struggling|hurting|grieving|going through|having a (?:hard|rough|tough) time)\b"),
    (0.85, r"\b(?:it'?s|that'?s|this is|is|are|perfectly|completely|totally|only|entirely) (?:completely |totally |perfectly |only |entirely |very |quite )?(?:understandable|natural|normal|human)\b|\bunderstandably\b|\b(?:every|good) (?:right|reason) to be\b|\bi don'?t blame you\b|\bcan'?t blame you\b"),
    (0.9, r"\bi (?:really |do |sincerely )?hope (?:that |you|your|he|she|they|it|things|everything|the)\b.{0,35}\b(?:better|recover\w{0,3}|improves?|mend|okay|ok|pulls? through|easier|well|soon|look up|works? out|settles?|brighter|picks? up|all right|alright|turn around)\b|\bhang in there\b|\bspeedy recovery\b|\bget well soon\b"),
    (0.85, r"\b(?:rough|tough|hard|difficult|rotten|awful|horrible|trying|tricky|stressful|terrible) (?:time|times|patch|spell|few (?:months|weeks|years)|year|stretch|spot|position|situation|blow|going|news|place|week|month|thing to go through|one)\b"),
    (0.9, r"\byou(?:'re| are) not (?:alone|the only one)\b|\bdon'?t envy\b|\bwouldn'?t wish\b|\bweigh(?:s|ing)? (?:on|heavy)\b|\bkeep(?:s|ing)? you (?:up|awake)\b|\bit'?s ok(?:ay)? (?:to (?:be|feel|cry)|not to be)\b|\btake (?:all the time|a (?:breath|moment|minute)|your time)\b|\bbless (?:you|him|her)\b|\bwish(?:ing)? (?:you|him|her|your family) (?:all the best|well|a)\b"),
    (0.85, r"\b(?:first|most important(?:ly)?|what matters (?:most|now)|main thing)\b.{0,25}\b(?:you|your (?:health|safety|family)|he|she|health)\b.{0,15}\b(?:ok|okay|safe|first|comes first|well|recover\w{0,3})\b|\b(?:your (?:safety|health|wellbeing|well-being)|you) (?:comes?|matters?|is|are) (?:first|more|what matters|most)\b|\bworried about you\b|\bconcerned (?:about|for) you\b"),
    unless=r"\bnot my (?:problem|concern)\b|\bboo hoo\b|\bspare me\b|\bcry me\b|\bsorry (?:excuse|ass|state)\b|\bnot sorry\b|\bharder for you\b|\bmake (?:it|things|your life|this)\b.{0,12}\b(?:difficult|hard|rough|hell)|\b(?:will|'ll|going to) (?:get|be|become)\b.{0,10}\b(?:rough|tough|hard|difficult|ugly)|\bhard luck\b|\btough luck\b",
    void_in=QUOTED_ONLY,
)

DISMISS = family(
    Move.DISMISS,
    (0.95, r"\b(?:not|isn'?t|aren'?t|hardly|ain'?t) (?:really )?(?:my|our) (?:problem|concern|business|issue|fault|headache|responsibility)\b"),
    (0.95, r"\b(?:don'?t|do not|couldn'?t|could not|doesn'?t|dont) (?:really |actually |much )?care (?:about|what|why|how|if|who|less|whether|for|that|[?.,! ]{0,3}$)|\bi (?:don'?t|dont|do not) (?:really )?care\b|\bwho cares\b|\byou think i care\b"),
    (0.9, r"\b(?:heard|hear|hearing) (?:it|that|this|them|that one|this one|every|all (?:that|this|the|of)|your)\b.{0,20}\b(?:before|(?:hundred|million|thousand|dozen) times|all before|all day|excuses?|story|one)\b|\bi(?:'ve| have)? heard (?:it|that|them) all\b"),
    (0.95, r"\b(?:same|sob|usual|tired|nice|that old|another|a likely|cute|great|convenient) (?:old )?(?:sob )?(?:story|stories|excuses?|line|song|tale)\b|\bheard that one\b|\bexcuses[, ]{0,2}excuses\b|\b(?:just|always|more|full of|nothing but|all these|no more|your|these|those) (?:an? )?excuses?\b"),
    (0.9, r"^(?:so what|big deal|blah)\b|^whatever[.,! ]{0,3}$|\bget over it\b|\bboo ?hoo\b|\bcry me a\b|\bblah[, ]{0,2}blah\b|\btough luck\b|\bhard luck\b|\bdeal with it\b|\bsuck it up\b|\btoo bad\b(?! if)|\bwelcome to (?:life|the real world)\b"),
    (0.9, r"\b(?:every ?one|every ?body|we all|all of us|lots of people|plenty of people|people)(?:'?s|'ve| has| have)? (?:got |have |has |got their own )?(?:problems|bills|issues|troubles|bad days|a story|worse|it worse|it hard)\b|\b(?:people|others|some people|folks) (?:have it |with |are )(?:far |much )?worse\b|\bworse off than\b"),
    (0.95, r"\b(?:that'?s|thats|it'?s|sounds like) (?:entirely |really |all )?(?:your|ur|on you|a you) ?(?:own )?(?:problem|issue|fault|look ?out|doing|choice)?(?: not (?:mine|ours))?[?.,! ]{0,3}$|\bthat'?s (?:your|ur) (?:own )?(?:problem|issue|fault|look ?out|doing)\b"),
    (0.85, r"\b(?:irrelevant|neither here nor there|beside the point|has nothing to do with)\b|\bdoesn'?t (?:really )?(?:matter|interest|concern) (?:to )?(?:me|us|why|what|how)\b|\bmakes no difference to (?:me|us)\b|\b(?:not|never) interested in (?:your|the|why|hearing|any|what)\b"),
    (0.95, r"\b(?:stop|quit|enough(?: with| of)?|spare me|save(?: me)?|cut|less of|drop|knock off|done with)(?: with)? (?:the|your|all the|it with the|these|making) ?(?:excuses?|whining|crying|complaining|moaning|drama|sob|story|stories|tears|bs|lies|waffle|act|nonsense|games|self-?pity)\b|\bsave it\b|\bspare me\b|\bstop (?:whining|crying|complaining|moaning|stalling|whingeing)\b"),
    (0.85, r"\blet me (?:finish|stop you|talk|cut you off)\b|\b(?:stop|quit) (?:talking|interrupting)\b|\bi(?:'m| am) (?:talking|speaking)(?: here| now)?\b(?! (?:to|with|about))|\b(?:i don'?t|don'?t) (?:want to|need to|wanna|have time to|have to) (?:hear|listen)\b|\bno time for (?:this|your|stories)\b"),
    (0.9, r"\b(?:yeah[, ]{0,2}right|oh please|give me a break|come off it|pull the other|grow up|nice try|as if|get real|oh come on|don'?t give me that|likely story|pull yourself together|calm down|good one|do i look)\b"),
    (0.85, r"\byou(?:'re| are)(?: just| only| clearly)? (?:exaggerating|overreacting|being (?:dramatic|silly|ridiculous|difficult|emotional)|making (?:it|that|this|things|excuses)|stalling|wasting my time|playing (?:games|the victim))\b|\bwast(?:e|ing) (?:of )?my time\b"),
    (0.85, r"\b(?:should'?ve|should have|shoulda|ought to have|could have) (?:thought|budgeted|planned|saved|been more careful|known|considered|read|never)\b|\byou (?:chose|decided) to (?:spend|borrow|have)\b|\bwhose fault is that\b|\bthat'?s what (?:they all|everyone|everybody) says?\b"),
    (0.7, r"\b(?:anyway|anyhow|be that as it may|whatever you say|yeah yeah|yes yes|ok ok)\b"),
    void_in=QUOTED_ONLY,
    unless=r"\bmy (?:fault|mistake)\b|\bi(?:'m| am) not (?:saying|suggesting|calling)\b|\bnot (?:just|an?) excuses?\b",
)

_QUESTION = r"(?:why|what|when|how|who|where|which|do you|did you|are you|can you|will you|is there)"
REPEAT_QUESTION = family(
    Move.REPEAT_QUESTION,
    (0.85, r"\b(?:i'?ll|let me|i'?m going to|i have to|i'?m asking|gonna|i) ask(?:ing)?(?: you)?(?: that| it| this)? (?:again|once more|one more time|for the (?:second|third|last|hundredth) time)\b"),
    (0.75, r"\b(?:again|once more|one more time|like i (?:asked|said)|as i asked|i asked(?: you)?|i'?ll repeat|i repeat|same question|for the (?:second|third|last|final) time)\b[,: ]{1,3}(?:then |so )?" + _QUESTION + r"\b"),
    (0.85, r"\byou (?:didn'?t|haven'?t|still haven'?t|never|did not|still didn'?t) answer(?:ed)?\b|\banswer (?:the|my) question\b|\bi (?:already )?asked you\b|\bthat'?s not what i asked\b"),
    (0.75, r"\b" + _QUESTION + r"\b.{0,50}\b(?:again|once more|one more time)[?.! ]{0,3}$"),
    (0.75, r"\b(?:what did you say|tell me again|remind me again|say (?:that|it) again|run (?:that|it) by me again|repeat (?:that|it|yourself))\b"),
    (0.7, r"\bi(?:'ll| will)? (?:keep|have to keep) asking\b|\bonce again[, ]"),
    void_in=NEVER_VOID,
    unless=r"\bcall (?:you )?again\b|\bpay again\b|\bback to work again\b|\bspeak again\b",
)

LISTENING_RULES: tuple[Rule, ...] = (
    *ASK_REASON,
    *PROBE,
    *ACKNOWLEDGE,
    *EMPATHIZE,
    *DISMISS,
    *REPEAT_QUESTION,
)
