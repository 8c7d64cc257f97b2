"""English rules for the money talk: the debt, asking for payment, plans, promises, ways of paying, giving in."""

from __future__ import annotations

from trainer.understanding.lexicon.zh_family import NEVER_VOID, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Move

STATE_DEBT = family(
    Move.STATE_DEBT,
    (0.9, r"\b(?:{debt}|{payment}|it|this|which|that|you)\b.{0,40}\b(?:is|are|was|were|has been|have been|remains?|shows?|showing|stands?|sits?|sitting|went|gone|fell|'s|'re|are now)\b.{0,25}\b{overdue}\b"),
    (0.85, r"\byou(?:'re| are|re|'ve| have| fell| have fallen| got)? ?(?:been |currently |now |also |still |about |\w{1,10} )?(?:{amt} )?(?:\w{1,8} ){0,4}(?:behind|in arrears|overdue|past due|delinquent|late (?:on|with|by))\b"),
    (0.9, r"\b(?:you|u) (?:still |currently |now |do |also )?(?:owe|owed|have an? (?:\w{3,12} )?(?:balance|debt|overdue|outstanding|arrears)|have (?:a )?(?:past due|missed))\b"),
    (0.9, r"\b(?:there(?:'s| is| are| remains)|we (?:show|have|see|'re showing|are showing)|i (?:show|have|see|can see)|it shows?|i'?m (?:showing|seeing))\b.{0,45}\b(?:balance|arrears|outstanding|past due|overdue|owing|unpaid|in default|due|missed|delinquent|behind)\b"),
    (0.9, r"\b{amt}\b.{0,25}\b(?:overdue|past due|outstanding|in arrears|owing|behind|unpaid|delinquent|has been due|in default)\b|\b(?:overdue|past due|outstanding|unpaid|arrears|delinquent) (?:balance |amount |payment )?(?:of|by|for|is|are|at) {amt}"),
    (0.9, r"\b(?:\d{1,4}|one|two|three|four|five|six|several|a few|thirty|sixty|ninety) (?:days?|weeks?|months?|payments?|instal{1,2}ments?)(?: now)? (?:past due|overdue|over due|late|behind|in arrears|delinquent|passed due)\b"),
    (0.9, r"\b(?:current |total |outstanding |remaining |past due |full )?(?:balance|amount|total|arrears|debt|figure)(?: owed| due| outstanding| owing| currently| now)?(?: on \w{2,12} \w{2,12})? (?:is|of|stands at|comes to|currently|sits at|totals|was|are|stood at|now)(?: now| currently| at)? {amt}"),
    (0.9, r"\b(?:missed|miss|haven'?t (?:received|had|got|seen)|have not (?:received|had|seen)|didn'?t (?:get|receive|see|come)|did not (?:get|receive)|not received|never received|hasn'?t (?:come|arrived|been|reached|gone)|didn'?t go|did not go)\b.{0,35}\b(?:payments?|instal{1,2}ments?|anything|direct debit|through|paid|one)\b|\b(?:payments?|direct debit|che(?:ck|que)|instal{1,2}ments?|debit)\b.{0,30}\b(?:bounced|returned|declined|failed|missed|rejected|unpaid|not (?:been )?(?:paid|made|received|come)|didn'?t (?:go|clear|come)|hasn'?t|wasn'?t|were not|was not|did not go)\b"),
    (0.85, r"\b(?:about|regarding|concerning|re|in connection with|over|on) (?:your |an? |the |this |some )?(?:\w{2,14} ){0,3}(?:{overdue}|arrears|debt|missed) ?(?:{debt}|{payment})?\b"),
    (0.7, r"\b(?:about|regarding|concerning) your (?:\w{2,14} ){0,3}(?:{debt})\b"),
    (0.8, r"\b{payment}\b.{0,20}\b(?:was|were|fell|became|been) due\b|\blast payment (?:we|i) (?:received|had|got)\b|\b(?:in|into|gone to) (?:arrears|default|collections)\b"),
    unless=r"\b(?:fees?|police|court)\b.{0,10}\bis\b|\b(?:needs?|has|have|got) to be\b|\bmust be\b|\bif (?:it|you|the)\b|\bwhy\b|\bwhat(?:'s| has)? happened\b|\bhow come\b|\bwas there\b|\bis (?:it|that) because\b|\bbehind (?:you|us|me)\b",
)

DEMAND_PAYMENT = family(
    Move.DEMAND_PAYMENT,
    (0.92, r"\b(?:i|we)(?:'ll|'d|'re| will| would| do| really| am| are| still| just)? ?(?:going to |to )?(?:need|want|require|must have|expect|expecting|have to ask|(?:am |'m )?asking|insist|would like|like|looking for|looking to|must ask|need to ask|have to have|ask)\b.{0,35}\b(?:{paid}|{payment}|{pay}|{amt}|money)\b"),
    (0.92, r"\b(?:i'?m|im|i am|we'?re|we are) (?:calling |here |looking |hoping |just )?(?:to |for )?(?:collect|ask(?:ing)?|request(?:ing)?|get|see|secure|arrange|take|arranging|after|expecting|looking)\b.{0,25}\b(?:{paid}|{payment}|{pay}|{amt})\b"),
    (0.92, r"\b(?:this|it|that|balance|account|arrears|{payment}|{amt}|bill|debt|loan|money|card|the rest|what you owe|everything)\b.{0,20}\b(?:needs? to be|has to be|have to be|must be|should be|is to be|(?:'s |has )?got to be|gotta be|needs?|requires?|ought to be|has to get|needs to get)\b.{0,15}\b(?:{paid}|{paying}|{today}|{payment}|in (?:by|today)|received)\b"),
    (0.85, r"^(?:so |please |just |ok |okay |now |and |then |well |but |sir |ma'?am |kindly |at least |go ahead and |you ){0,3}(?:{pay}|send|get (?:it|this|that|the (?:balance|account|money))) ?(?:{paid}|it|this|that|the|your|what|us|now|today|off|in full|at least|something|{amt}|over|me (?:the|my))\b"),
    (0.93, r"\b(?:{can_you}|you'?re going to|i'?d like you to|i need you to|we need you to|i want you to|i'?m asking you to|we'?re asking you to|please|i'?d ask you to|we expect you to|i expect you to|you will|you'?ll)(?: please| just| at least| be able to| go ahead and)? (?:{pay}|send|get (?:it|this|that|the \w{3,10}) {paid}|do|manage|put)\b.{0,40}\b{today}\b"),
    (0.85, r"\b(?:i'?d like you to|i need you to|we need you to|i want you to|i'?m asking you to|we'?re asking you to|i must ask you to|i have to ask you to|i'?d ask you to|we expect you to|i expect you to|can i ask you to)(?: please| just)? (?:{pay}|send|get)\b"),
    (0.75, r"\b{can_you}(?: please| just| at least)? (?:{pay}|send us|get (?:it|this|that) {paid})\b(?! (?:on|by|before|next|at) )"),
    (0.85, r"\b(?:can|could|shall|should|may|let me|let'?s|why don'?t) ?(?:i|we|us|me)? ?(?:go ahead and )?(?:take|get|process|run|put through|accept|have)\b.{0,25}\b(?:{payment}|{amt}|card|full|paid|balance|something)\b"),
    (0.9, r"\b(?:you|u)(?:'ve|'ll| will| do| really| still| just)? ?(?:need|have|must|ought|got|gotta|should|are required|are obliged|are expected|had better|need)(?: to)?(?: please| now| really| just)? (?:{pay}|send|get (?:it|this|that|the \w{3,10}|your \w{3,10}) {paid}|be (?:paid|paying))\b"),
    (0.9, r"\b(?:{payment}|{amt}|balance|arrears|amount|it|that|account|debt|which|money)\b.{0,15}\b(?:is|are|'s|being)? ?(?:due|required|needed|expected|owed|payable|wanted)\b.{0,12}\b{today}\b|\b(?:due|payable|required) (?:now|today|immediately|right now|in full)\b"),
    (0.9, r"\b(?:let'?s|(?:we|i|you)(?:'ll| will|'d like| would like)? (?:need|have|want|got|like)? ?to|can we|could we|shall we|should we|i'?d like to|we'?ve got to|time to|let me) (?:help you )?(?:please )?(?:get|have|see)\b.{0,25}\b{paid}\b(?! (?:plan|as|with))"),
    (0.88, r"\b(?:let'?s|can we|could we|shall we|we need to|we have to|want to|need to|like to) (?:just )?(?:{pay})\b.{0,25}\b(?:{today}|it|this|that|balance|account|arrears)\b"),
    (0.9, r"\b(?:full|in full|immediate|prompt|part) ?(?:and (?:final|immediate) )?(?:payment|settlement)\b.{0,15}\b(?:{today}|please|is (?:what|required|needed)|would)\b|^(?:full |immediate )?payment (?:{today})\b|\bwhat (?:i|we) need(?: today)? is\b.{0,15}\b(?:payment|{amt})"),
    (0.85, r"\bhow (?:would|do|will|are|shall) (?:you|we) (?:like |want |plan |wish |going |be |intend )?(?:to )?(?:be )?(?:{pay}|{paying}|take care of)\b.{0,30}\b{today}\b|\b(?:payment|balance|paid|cleared|settled|sorted|amount)\b.{0,12}\b{today}\b(?=.{0,3}$)"),
    (0.9, r"\b(?:pay|settle|clear|bring|get|sort)\b.{0,25}\b(?:in full|current|up to date|squared away|cleared|caught up|off your plate)\b.{0,12}\b{today}\b"),
    (0.85, r"\b{paid} (?:by|before|no later than|on or before) {day}|\b(?:money|payment|funds)\b.{0,20}\b(?:in|with us|here|received|arrive)\b.{0,8}\b(?:{today}|by {day})\b"),
    unless=r"\b(?:don'?t|do not) (?:need|have|want) (?:you )?to\b|\bwhen (?:do|can|could|will|would|are)\b|\bhow much can\b|\byou can(?:'t)? (?:pay|always)\b|\bneed to (?:ask|know|understand|verify|speak|check|confirm)\b(?!.{0,20}(?:pay|money))|\b(?:thanks|thank you) for (?:paying|sending|the payment)\b|\b(?:police|lawsuit|boss|neighbou?rs?|wife)\b",
)

REBUT_EXCUSE = family(
    Move.REBUT_EXCUSE,
    (0.92, r"\b(?:doesn'?t|does not|don'?t|do not|didn'?t|won'?t|will not|can'?t|cannot|wouldn'?t|couldn'?t|does nothing to|doesnt|wont) (?:actually |really |unfortunately |in itself |by itself |legally )?(?:change|remove|cancel|erase|wipe|make (?:the|it|this)|mean|stop|suspend|alter|excuse|pause|take away|get rid|release|relieve|free|reduce|affect|undo|let you off|clear|void|end|extend|move|shift|count|override)\b.{0,45}\b(?:{debt}|owe|owed|due|contract|agreement|obligations?|responsib\w{3,7}|pay|payments?|liab\w{3,6}|fact|date|terms|duty|it|that|this|anything|you)\b"),
    (0.88, r"\b(?:you|your name|contract|agreement|loan|account|it|terms|card)\b.{0,30}\b(?:signed|agreed (?:to|that)|in your name|legally binding|binding|are (?:still |legally |personally |the one )?(?:liable|responsible|obligated|obliged)|you'?re (?:still |legally |personally )?(?:liable|responsible|obligated|obliged)|took (?:it |this )?out|on the hook|committed to|put your name|accepted the terms)\b"),
    (0.85, r"\byou(?:'re| are)? (?:still |legally |personally |ultimately |the one who(?:'s| is) |remain )?(?:signed|liable|responsible|obligated|obliged|agreed to|took (?:it|this|the \w{3,8}) out|put your name|accepted the terms|are bound)\b(?! (?:pay|call|to pay on|to pay {amt}))"),
    (0.9, r"\b(?:still|nonetheless|regardless|even so|either way|all the same|nevertheless|no matter what|that said)\b.{0,30}\b(?:owe|due|owed|payable|liable|responsible|obligated|obliged|have to pay|needs? to be (?:paid|met|cleared|settled|sorted)|has to be (?:paid|met|cleared|settled)|stands|outstanding|applies|exists|there|yours|your (?:debt|responsibility|obligation)|expected)\b"),
    (0.85, r"\b(?:balance|debt|payment|amount|obligation|due date|loan|bill|contract|agreement|commitment|responsibility|duty|terms)\b.{0,15}\b(?:still|remains?|stays?|stands?|doesn'?t go|won'?t go|not going|isn'?t going|lies with|rests with|applies|was yours|is yours|is (?:with you|between you))\b"),
    (0.88, r"\b(?:due date|payment date|payment)\b.{0,20}\b(?:doesn'?t|does not|isn'?t|is not|was|is|stays|is set|isn'?t tied|agreed)\b.{0,20}\b(?:depend|move|change|wait|tied|linked|fixed|in the (?:contract|agreement)|agreed|set|contract|agreement|same|regardless)\b"),
    (0.85, r"\b(?:according to|under|per|as per|by|based on|in) (?:the|your|our) (?:signed |original |credit |loan |card )?(?:terms|contract|agreement|loan agreement|cardholder agreement|credit agreement|small print)\b|\b(?:contract|agreement) (?:says|states|requires|sets|doesn'?t (?:say|make|allow|include)|has no)\b"),
    (0.9, r"\b(?:reminders?|statements?|notices?|letters?|texts?) (?:is|are|were|was|being)(?: only| just| really)? (?:a )?(?:courtesy|extra|just|only|service|helpful)\b|\b(?:whether or not|even if|even without) (?:you|the|a|he|she|they|it)\b.{0,45}\b(?:still|due|owe|pay|payable|date|received|get)\b"),
    (0.9, r"\b(?:between|matter for|issue with|something for) you and (?:your|him|her|them|the|that)\b|\bseparate (?:matter|issue|from)\b|\bthe (?:loan|account|contract|agreement|card|debt) (?:is|was|stays)(?: still)? (?:in your name|with you|yours|not (?:his|hers|theirs))\b"),
    (0.85, r"\b(?:isn'?t|is not|not|can'?t be|cannot be|no)(?: a| an| really a| itself a)? (?:valid |good |legal |sufficient |legitimate )?(?:reason|grounds|excuse|basis) (?:not to|to (?:miss|skip|stop|withhold|not)|for (?:not|missing|non)|to (?:delay|hold))\b|\bno grounds\b"),
    (0.85, r"\byou(?:'ve| have)?(?: already| also)? (?:received|used|had|spent|borrowed|took out|enjoyed|kept|drew|benefited from|benefitted from|had the use of) (?:the |all the |this |that )?(?:money|goods|loan|card|service|services|funds|car|credit|vehicle|equipment|machine|benefit)\b|\b(?:goods|money|funds|loan|service)\b.{0,15}\b(?:delivered|paid out|was provided|disbursed|were provided)\b"),
    (0.75, r"\binterest (?:keeps|continues|still)\b|\bpromised\b.{0,25}\b(?:last|before|already|twice|already)\b|\byou (?:promised|said) (?:that )?(?:last (?:time|week|month)|the same)\b|\bour records (?:show|indicate|have)\b"),
    void_in=QUOTED_ONLY,
    unless=r"\bnot my (?:problem|concern)\b|\bdon'?t care\b|\bsick or not\b",
)

STATE_CONSEQUENCE = family(
    Move.STATE_CONSEQUENCE,
    (0.85, r"\b(?:interest|late fees?|late charges?|late payment fees?|default interest|penalt(?:y|ies)|charges|costs|fees)\b.{0,20}\b(?:will|'ll|keeps?|continues?|may|could|would|accru\w{1,3}|adds?|adding|builds?|building|mount\w{0,3}|grows?|growing|going to|racks?|running|runs|applies|apply)\b"),
    (0.9, r"\b(?:report(?:ed|ing|s)?|show(?:s|ing)?(?: up)?|appears?|goes?|going|mark(?:s|ed)?|registers?|recorded?|affects?|impacts?|hurts?|damages?|hits?|lowers?|drops?|default|noted?|put|stay(?:s)?|listed|seen|reflect(?:s|ed)?|harms?|dent(?:s)?|lead to|drag(?:s)?|negative)\b.{0,35}\b{credit}\b"),
    (0.88, r"\b{credit}\b.{0,25}\b(?:will|may|could|might|would|is going to|can) (?:be |take |get |go |drop|suffer|show|reflect|also )?(?:affected|impacted|damaged|hurt|lowered|a hit|down|lower|it)?"),
    (0.9, r"\b(?:default notice|notice of default|final notice|letter before (?:action|claim)|pre-?action|statutory demand)\b"),
    (0.88, r"\b(?:may|might|could|can|would|option|considering|consider|considered|consideration|reserves? the right|review(?:ed|ing)?|next step|possible|possibly|potentially|risk|decide|weighing|discuss|being looked at|end up|look at|without|avoid|before)\b.{0,45}\b{legal_step}\b"),
    (0.85, r"\b{legal_step}\b.{0,30}\b(?:is|are|being|remains?) (?:an option|being considered|considered|possible|under (?:review|consideration)|something|the next step|one of|a possibility|what)\b"),
    (0.88, r"\b(?:refer(?:red)?|pass(?:ed)?|sent|send|transfer(?:red)?|escalated?|placed|place|handed|hand|move[ds]?|goes?|go|sold|turned over|outsourced?|returned)(?: (?:it|this|the (?:account|file|matter|case)|your (?:account|file)|on|back))?(?: over)? (?:to|with|into)\b.{0,20}\b(?:agency|collections?|legal|solicitors?|recover(?:y|ies)|attorneys?|litigation|external|outside|third[- ]party agency|debt purchaser|the next stage)\b"),
    (0.82, r"\b(?:service|account|card|line|policy|cover(?:age)?|supply|credit limit|credit line|contract|agreement|facility|orders?|deliver(?:y|ies))\b.{0,25}\b(?:will|may|could|might|would|can|to)\b.{0,5}\b(?:be )?(?:suspended|closed|cancel+ed|restricted|disconnected|charged off|terminated|blocked|stopped|lowered|reduced|paused|put on hold|withdrawn|default(?:ed)?)\b"),
    (0.8, r"\b(?:vehicle|car|equipment|machine|truck|goods)\b.{0,25}\b(?:may|could|might|can)\b.{0,5}\b(?:be )?(?:repossessed|recovered|taken back|reclaimed)\b|\bright to (?:repossess|recover the (?:car|vehicle|goods))\b"),
    (0.9, r"\bthe longer (?:it|this|that|you|the)\b.{0,35}\bthe (?:more|higher|bigger|harder|worse)\b|\b(?:it'?ll|it will|this will|that'?ll|balance will|amount will|debt will|balance just|it'?s only going to|it only) (?:only |just |keep |continue to )?(?:get|grow|go up|cost|increase|rise|going up|growing|climb|get(?:ting)? (?:bigger|larger|harder|worse|more expensive))\b"),
    (0.8, r"\b(?:harder|more difficult|tougher|more expensive|trickier) (?:for you )?to (?:get|obtain|borrow|rent|qualify|be approved|secure|take out)\b.{0,30}\b(?:credit|loan|mortgage|card|apartment|car|finance|phone|housing)\b|\bhigher (?:interest )?rates?\b"),
    (0.7, r"\b(?:if|unless|without|otherwise|failing that|or)\b.{0,50}\b(?:we may|we might|we'?d have to consider|this may|the (?:account|matter|file) (?:may|will|could|moves?)|i'?ll have to note)\b|\b(?:lose|losing|forfeit)\b.{0,20}\b(?:discount|rate|promotional|grace|arrangement|plan|coverage|benefits of)\b"),
    (0.6, r"\b(?:file|bring|start|begin|issue|commence|take|pursue)\b.{0,12}\b(?:civil (?:claim|suit|action)|legal (?:action|proceedings)|a (?:county )?court claim|court proceedings|small claims|a claim)\b"),
    unless=r"\b(?:forever|for life|rest of your life|never (?:get|be)|permanently|jail|prison|arrest\w{0,3}|police|criminal|sheriff|tomorrow morning)\b|\bbank accounts?\b|\b(?:waive|remove|refund|freeze|stop|pause|delete) (?:the |any |all |your )?(?:interest|fees?|late|charges|credit)\b",
)

STATE_BENEFIT = family(
    Move.STATE_BENEFIT,
    (0.87, r"\b(?:stops?|avoids?|avoiding|prevents?|saves?|saving|spares?|keeps?|keeping|protects?|protecting|restores?|rebuilds?|improves?|helps?|halts?|no more|no further|ends?|limits?|minimi[sz]es?|without any more|stopping|reduces?|cuts?|lowers?)\b.{0,25}\b(?:interest|late fees?|further fees?|extra fees?|charges|credit (?:file|score|report|rating|record)|your credit|calls|letters|costs|court|default|collections|record|good standing|additional)\b"),
    (0.88, r"\b(?:you'?ll|you will|you'?d|you would|you can|it'?ll|that'?ll|that will|that would|it will|this will|so you|means you|that way|it would|then you)\b.{0,25}\b(?:save|be (?:done|free|clear|caught up|up to date|back on track|debt[- ]free|finished|all set|behind you|in the clear)|peace of mind|never (?:have to )?hear from (?:us|me)|sleep (?:better|easier)|breathe|no longer|won'?t have to (?:worry|deal|think|hear)|off your (?:back|plate|mind|shoulders|chest)|out of the way|keep (?:your|the) (?:card|account|car|service|discount|rate|credit))\b"),
    (0.9, r"\b(?:peace of mind|fresh start|clean slate|back on track|put (?:this|it|all this|the whole thing) behind you|behind you|weight off|load off|off your (?:mind|shoulders|plate|chest)|one less (?:thing|worry|bill)|good standing|one fewer)\b"),
    (0.8, r"\bonce (?:it'?s|it is|this is|that'?s|you'?ve|you|the (?:balance|account|payment) (?:is|has)|we'?ve)\b.{0,15}\b(?:{paid}|{pay})\b|\b(?:shows?|report(?:ed)? as|marked as|updated? (?:to|as)) (?:paid|settled|satisfied|current|up to date)\b"),
    (0.8, r"\b(?:good|better|best|helps?|easier|cheaper|work) (?:thing )?(?:for you|for your|in your (?:favou?r|interest)|you|in the long run|than waiting)\b|\b(?:in your (?:own )?(?:best )?interest|to your (?:advantage|benefit)|works in your favou?r|saves you money|so that you don'?t)\b"),
    (0.85, r"\b(?:pay(?:ing|ment)?|settl(?:e|ing)|clear(?:ing)?|sort(?:ing)?)\b.{0,30}\b(?:means|will mean|would mean|helps|keeps|stops|avoids|protects|saves|puts|gets you|gives you|prevents|lets you)\b"),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:jail|prison|arrest|police|keep calling)\b|\bhow (?:can|may|could) (?:i|we) help\b",
)

REDIRECT = family(
    Move.REDIRECT,
    (0.95, r"\b(?:com(?:e|ing)|go(?:ing)?|get(?:ting)?|bring(?:ing)?|turn(?:ing)?|steer(?:ing)?|take|circl(?:e|ing)|return(?:ing)?|head|pull)(?: us| this| things| it| the conversation| you)?(?: right)? ?(?:back )?(?:on track |on topic |round |around |now )?(?:to|onto) (?:the |your |this |that |our |what |why |how )(?:\w{2,14} ){0,2}(?:payments?|balance|account|arrears|loan|bill|debt|matter|point|topic|question|reason|amount|card|we|i|you|issue|business|plan|money|{amt})\b"),
    (0.9, r"\b(?:back to (?:the|your|our|business|why|what)|returning to|on track\b|on topic\b)(?! (?:work|me\b|you\b))"),
    (0.9, r"\blet'?s (?:just |try to |please |now )?(?:focus|stick|stay|concentrate|keep (?:our focus|the focus|to)|get back|look at|talk about|deal with|return|come back|go back|circle back|move on to|refocus)\b"),
    (0.85, r"\b(?:the |my )?(?:reason|purpose) (?:for (?:my|this|the|our)(?: \w{3,8})? call|(?:that )?i'?m calling|i called|of (?:my|this|the) call|we'?re (?:talking|speaking)|i'?m ringing|i rang)\b|\bwhat i(?:'m| am)? (?:really )?(?:need|calling about|called about|here to)\b.{0,20}\b(?:discuss|talk|sort|is|resolve)\b"),
    (0.85, r"\b(?:that aside|putting that aside|in the meantime|what matters (?:here|now|today)|the (?:main )?(?:point|issue|question|thing) (?:today |here |now |right now )?is|setting that aside|leaving that aside|as i was saying|not (?:really )?what (?:we'?re|i'?m) here|for another (?:day|time)|one thing at a time|digress)\b"),
    (0.85, r"\b(?:as for|regarding|as regards|about|on|so about|what about|now) (?:the|your|that|this) (?:payment|balance|account|arrears|bill|{amt})\b(?=[, ].{0,40}(?:though|\?|how|what|can|when|need|,))"),
    (0.8, r"\bi'?m (?:only |just )(?:here|calling|ringing) (?:to (?:talk|discuss|help|sort|speak)|about)\b.{0,20}\b(?:payment|balance|account|arrears|loan|card|bill)\b|\banyway[, ]{1,2}(?:about|back|the|so|your)\b"),
    unless=r"\bget back to (?:you|me|us|work)\b|\bcome back to you\b|\bgo back to (?:work|your|where)\b|\bback to work\b",
)

PROPOSE_PLAN = family(
    Move.PROPOSE_PLAN,
    (0.87, r"\b(?:payment|repayment|instal{1,2}ment|pay|affordable|monthly|weekly) (?:plans?|arrangements?|schedules?|agreements?|options?)\b"),
    (0.95, r"\b(?:split|spread|break|divide|stretch|space|stagger|chop|carve)(?: up)? (?:it|this|that|the (?:balance|payments?|amount|cost|arrears|rest|debt|total|bill|\w{3,10})|your (?:balance|payments?|arrears|\w{3,8})|them|{amt})? ?(?:up |out )?(?:in|into|over|across|out|down|up|between)\b"),
    (0.93, r"\b(?:half|part|{amt}|some|something|a (?:third|portion|bit|quarter|deposit|chunk)|down payment|one payment|first)\b.{0,15}\b(?:now|today|down|up ?front|this week|first|{day})\b.{0,12}\b(?:and|then|with|,)?.{0,15}\b(?:the )?(?:rest|remainder|remaining|other half|second half|balance (?:on|by|in|next|later)|another {amt})\b"),
    (0.9, r"\b(?:how about|what about|what if|would (?:it|that) (?:help|work|be easier)|suppose|why don'?t we|why not|shall we (?:say|start|do|try|go)|maybe we|perhaps we|we (?:can|could)|i (?:can|could)|would you (?:consider|be (?:able|open|willing))|could you (?:manage|do|start|afford|stretch)|can you (?:manage|do|start|afford|stretch)|let'?s (?:say|try|start|do|set|work out|put together))\b.{0,45}\b(?:{amt}|part|partial|half|instal{1,2}ments?|monthly|weekly|a month|a week|deposit|down payment|smaller|minimum|plan|spread|split|arrangement|lower|reduced|something (?:smaller|towards?|today|now|affordable)|manageable|a start)\b"),
    (0.9, r"\b{amt} (?:a|per|each|every|/) ?(?:month|week|fortnight|payday|pay ?che(?:ck|que)|two weeks|other week|pay period)\b|\b(?:weekly|monthly|fortnightly|biweekly|bi-weekly) (?:payments?|instal{1,2}ments?|amounts?|plan)\b|\b(?:in|over|into|across|as) (?:two|three|four|five|six|eight|ten|twelve|\d{1,2}|several|equal|smaller|a few)(?: equal| smaller| monthly| weekly| easy)? (?:instal{1,2}ments?|payments?|parts?|chunks?|months|weeks|goes)\b"),
    (0.9, r"\b(?:start|begin|kick off|get (?:it )?started|open)\b.{0,8}\bwith (?:{amt}|something|part|a smaller|half|a (?:small|first|little|token)|whatever|the minimum|just)\b|\b(?:put|pay|send|get|make|manage)\b.{0,10}\b(?:something|{amt}|a (?:bit|little|small)|anything|part|at least)\b.{0,12}\b(?:down|towards?|on (?:it|the|account)|to (?:start|keep|show|hold)|as a)\b"),
    (0.87, r"\b(?:part[- ]?payments?|partial (?:payments?|amount)|good[- ]faith payment|token payments?|reduced payments?|down ?payment|lump sum|settlement (?:offer|figure|amount)|interest-?only|lower (?:monthly )?payments?|smaller (?:payments?|amounts?)|catch-?up (?:plan|payments?))\b"),
    (0.85, r"\b(?:return|hand|give|bring|surrender)(?:ing)? (?:back )?(?:the |your )?(?:goods|car|vehicle|equipment|machine|keys|tv|phone)\b(?: back)?|\bvoluntary (?:surrender|termination|repossession)\b|\b(?:consolidate|restructure|re-?age|refinance) (?:the|your) (?:loan|balance|account)\b"),
    (0.75, r"\b(?:tax refund|bonus|savings|commission|overtime|the (?:refund|insurance payout)|next (?:pay ?check|wages|pay))\b.{0,30}\b(?:towards?|use|put|cover|pay|go)\b|\b(?:use|put|set aside)\b.{0,20}\b(?:tax refund|bonus|savings|overtime|next pay ?check|next wages)\b"),
    (0.8, r"\bwork (?:something|it|this|a plan|an arrangement|out) ?(?:out)?\b.{0,20}\b(?:afford\w{0,4}|manage\w{0,4}|together|suits?|fits?|works?|you can)\b|\bwork out (?:something|a plan|an? \w{3,12}|what you can)\b|\bwhat(?:ever)? you can (?:realistically |comfortably )?(?:afford|manage)\b|\bfits? (?:in )?(?:with )?your (?:budget|pay|pay ?day|income)\b"),
    unless=r"\b(?:borrow|payday loan|my (?:account|paypal|venmo)|gift cards?)\b|\b(?:approval|not (?:an option|possible))\b",
)

ASK_COMMITMENT = family(
    Move.ASK_COMMITMENT,
    (0.93, r"\b(?:which|what) (?:exact |specific |particular |precise )?(?:day|date|days|dates|weekday|payday)(?! (?:of birth|is it|were|was|did))\b"),
    (0.92, r"\bhow much (?:of (?:it|that|this|the \w{3,8}) )?(?:can|could|will|would|are|do you think|might|exactly|realistically|should|were|were you|do you (?:feel|want|plan|reckon))\b(?!.{0,12}(?:earn|make a|your rent|bring home|income|left over|getting))"),
    (0.92, r"\bwhat(?:'s| is)? (?:amount|figure|sum|the (?:most|least|maximum|highest|exact amount|soonest|earliest|best you)|(?:can|could|would) you (?:realistically |comfortably |actually |honestly )?(?:manage|afford|do|put|pay|send|commit)|are you able to|do you have available|portion)\b"),
    (0.88, r"\b(?:how|which way|what method|which method|what way|what card|which card|which account) (?:will|would|do|are|is|should|shall|did|can)? ?(?:you|we|that|it|this)?\b.{0,15}\b(?:pay|make|paying|sending|send|do (?:that|it|this)|prefer|using|use|coming|go with|like)\b.{0,12}"),
    (0.88, r"\b(?:card|debit|debit card|bank transfer|transfer|direct debit|che(?:ck|que)|online|phone|ach|credit|cash point|standing order) or (?:by |via |through |a |with |on |over )?(?:the )?{method}\b"),
    (0.88, r"\b(?:when|what time|at what time) (?:exactly|precisely|specifically|on \w{3,9}|{day})\b|\bby when\b|\b(?:exactly|precisely) (?:when|how much|what (?:day|date))\b|\bwhat time (?:on|tomorrow|today|will|can|would|should)\b|\b(?:date|day|amount|figure) (?:can|could|will|would|shall|should|do) (?:you|i|we)\b"),
    (0.95, r"\b(?:can|could|will|would|are|do|shall|may) (?:you|we|i)(?: please| willing to| able to| prepared to| at least)? (?:commit|agree|promise|guarantee|lock|pin|fix|firm up|settle on|nail|give me (?:a|an|your) (?:\w{3,9} )?(?:date|day|amount|figure|commitment|word)|set (?:a|the) (?:date|day)|name (?:a|the))\b"),
    (0.87, r"\b(?:{day}|{amt}) or (?:on |maybe |by |is |the |more like |would )?(?:{day}|{amt})\b"),
    (0.9, r"\b(?:can|could|shall|may|should|let me|i'?ll|let'?s) (?:i|we|me)? ?(?:put|mark|note|pencil|get|count|set|say|write|rely|make it|call it|go with|schedule|hold|lock)\b.{0,18}\b(?:{day}|{amt})(?=.{0,25}(?:\?|[?.,! ]{0,3}$))"),
    (0.93, r"\b(?:give|need|want|like|have|set|get|name|looking for|agree|pick|choose|fix|tell me|after)(?: me| us| to have| to get| on)? (?:a|an|the|your|one) (?:exact |specific |firm |definite |clear |concrete |actual |set |fixed |realistic |solid |written )?(?:date|day|amount|figure|number|commitment|payment date|date and (?:an )?amount|promise)\b"),
    (0.87, r"\b(?:pin|nail|firm|lock) (?:it|this|that|down|the \w{3,7}|something|a (?:date|day|number))\b ?(?:down|up|in)?"),
    (0.87, r"\b(?:does|would|will|is|how(?:'s| is| about| does)|what about|say|shall we say|can we say|could we say|let'?s say|can we do|how does) (?:that be |{amt} )?(?:on |by |it be )?(?:{day})(?: at \w{1,8}| morning| afternoon)? ?(?:work|sound|suit|ok|okay|good|possible|realistic|doable|then|\?|[?.,! ]{0,3}$)"),
    (0.9, r"\b(?:{can_you}|will you|would you)(?: please| definitely| at least)? (?:{pay}|do|make|manage|send|get|put|have)\b.{0,30}\b(?:by|on|before|this|next|no later than)? ?(?!today)(?:{day})\b(?=.{0,25}$)"),
    (0.9, r"\b(?:{can_you}|could you at least|would you)(?: please| at least| just)? (?:{pay}|do|manage|put down|send|start with|make|stretch to|commit to|go to)(?: at least| about| around| a payment of| up to| us)? {amt}"),
    (0.8, r"\bhow (?:would|do|will) you (?:like|want|prefer|plan|intend) to (?:{pay}|take care of|handle)\b|\bwhat would you like to (?:pay|do|put)\b|\bwhat can you (?:do|pay|manage|offer|put|afford|send)\b|\b(?:how|where) will (?:the|that) (?:money|payment) (?:come|be)\b"),
    unless=r"\bbirth\b|\bhow much do you owe\b|\bhow many\b|\bwhat day is it\b|\bcall (?:you )?(?:back )?(?:on|at)\b|\bhow much longer\b|\bhow much (?:more )?(?:nonsense|of my time)\b",
    void_in=QUOTED_ONLY,
)

ASK_OPEN_DATE = family(
    Move.ASK_OPEN_DATE,
    (0.92, r"\bwhen(?:'s| is| abouts| about| roughly)?\b ?(?:do you (?:think|reckon|expect|plan|intend|suppose|believe|feel|hope|want|figure)(?: that)?(?: you)?|will you|would you|can you|could you|might you|are you|you|u|can u|will u|'ll you|d'?you|do we|can we|could we|may we|should we|can i|will we|would we) ?(?:think |likely |probably |possibly |be |would |will |could |can |might |'ll |'d |able |going |planning |looking |hoping |likely |in a position |expect |to |be able to |have |ready |see |anticipate ){0,5}(?:{pay}|{paying}|{payment}|payment|pay|the money|that money|the funds|money|it in|something|anything|do (?:that|it|this)|make (?:it|that|this)|send|have it|get (?:it|this|that|the money|us|around)|sort)\b"),
    (0.9, r"\b(?:any|some|have you (?:any|an)|do you have (?:any|an)|got any|rough)(?: rough| kind of| sort of)? (?:idea|clue|sense|thoughts?|estimate|timeline|timeframe)\b.{0,15}\bwhen\b|\bwhen abouts\b|\bwhenabouts\b|\b(?:roughly|approximately) when\b"),
    (0.85, r"\bhow soon (?:can|could|will|would|do you|might) (?:you|we|i)?\b.{0,25}\b(?:{pay}|pay|{payment}|send|do|get|have|expect)\b|\bhow long (?:do you (?:need|think)|will (?:you|it)|before you|until you|would you)\b.{0,20}\b(?:pay|need|take|money|{paid}|have it)?"),
    (0.9, r"\bwhen(?:'s| is| would|ll| will| might)?(?: it| that| the next)? ?(?:be |a )?(?:convenient|good time|suit\w{0,2}|easiest|possible|best|work for you|likely)\b.{0,15}\b(?:pay|payment|to|for you|settle)\b|\bwhen (?:might|will|would|can|could|should) (?:we|i) (?:see|expect|get|receive|look forward)\b|\bwhen (?:will|would|might|could|can) (?:that|it|this|the (?:payment|money|balance))\b"),
    (0.85, r"\blet me know when (?:you|you'?re|you'?ll|it)\b.{0,20}\b(?:can|could|able|pay|ready|have)\b|\b(?:tell me|wondering|wondered|wonder|ask|asking|know|see|hoping to know) (?:roughly |about |you )?when (?:you|you'?ll|we|you'?d|it)\b.{0,25}\b(?:pay|{payment}|can|could|able|settle|money|clear)\b"),
    unless=r"\bwhen exactly\b|\bwhich day\b|\bspecific\b|\bexact (?:date|day)\b|\bget(?:ting)? paid\b|\bpay ?day\b|\bpay ?che(?:ck|que)\b|\bare you (?:back|working|going back)\b|\bwhen (?:can|could|should|may) (?:i|we) (?:call|ring|reach|speak)\b",
    void_in=QUOTED_ONLY,
)

CONFIRM_COMMITMENT = family(
    Move.CONFIRM_COMMITMENT,
    (0.93, r"\b(?:so|ok|okay|right|great|perfect|lovely|confirm|clear|recap|check|repeat|back|summari[sz]e|i'?ve (?:got|noted|put)|i have(?: you| it| noted)?|you'?re|you are|you'?ll|you will|you'?ve|that'?s|that is|we'?re|we(?:'ve| have)?(?: got)? agreed|then|noted|it'?s|agreed|we have|we said|expect|look for|looking for|see)\b.{0,45}\b{amt}\b.{0,45}\b(?:{day})\b"),
    (0.9, r"\b(?:so|ok|okay|right|great|perfect|confirm|clear|recap|check|repeat|i'?ve (?:got|noted|put)|i have(?: you| it)?|you'?re|you are|you'?ll|you will|you'?ve|that'?s|we'?re|we agreed|noted|agreed|we have|then)\b.{0,45}\b(?:{day})\b.{0,45}\b{amt}"),
    (0.85, r"\b(?:just )?(?:to|let me|let'?s|i'?d like to|can i(?: just)?|i'?ll|i just want to) (?:just |quickly )?(?:confirm|recap|be clear|summari[sz]e|double-? ?check|read (?:that|it|this) back|repeat (?:that|it|this)? ?back|go over (?:that|what)|make sure (?:i(?:'ve)?|we(?:'re)?|i have) (?:got|have|heard|noted|on the same)|run (?:that|it) back|repeat that)\b"),
    (0.95, r"\bread(?:ing)? (?:that|it|this|the (?:details|arrangement)) back\b|\b(?:on the same page|have i got that right|did i get that right|did i hear that right|am i right (?:that|in))\b|\bgot (?:that|it) right\b"),
    (0.9, r"\b{amt}\b.{0,30}\b(?:{day})\b.{0,35}\b(?:right|correct|yes|agreed|is that|ok|okay|confirmed?|yeah)\b"),
    (0.87, r"\b(?:we'?ve|we have|we|what we'?ve|our|you'?ve|you have) (?:just |now |also )?(?:agreed|agreement is|arranged|settled on|committed to|promised|set up|scheduled)\b.{0,40}\b(?:{amt}|{day}|that|payment|this)\b"),
    (0.85, r"\b(?:i'?ll|i will|i'?ve|i have|let me|i'?m going to|i'?m)(?: just| now)? (?:note|put|mark|record|log|noted|marked|make a note|set|setting|noting|recorded|putting|logged|got|get|schedul(?:e|ed)|write|written)\b.{0,25}\b(?:{amt}|(?:you )?(?:down )?for (?:{day})|promise|arrangement|commitment)\b"),
    (0.85, r"\b(?:{day})(?: at \w{1,8}(?: ?[ap]m)?)?(?: it is| then(?:[.!]|[?.,! ]{0,3}$)| is (?:fine|confirmed|noted|agreed)|'s confirmed)\b|\b(?:i(?:'ve|'ll)? (?:have|got|look out|expect|be looking|look)|we'?ll (?:expect|look|see))\b.{0,20}\b(?:{amt}|payment|that|it)\b.{0,20}\b(?:{day})\b"),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:overdue|past due|in arrears|behind|outstanding|unpaid|was due|owe)\b|\bor (?:{day}|{amt})\b|\b(?:arrest\w{0,3}|police|boss|jail)\b|\bwhich day\b|\bhow much\b|\bhow about\b|\b(?:i|we)(?:'ll|'d)? (?:need|want|expect|require)\b|\basking\b",
) + family(
    Move.CONFIRM_COMMITMENT,
    (0.8, r"\b{amt}\b.{0,30}\b(?:{day})\b|\b(?:{day})\b.{0,30}\b{amt}"),
    (0.75, r"^(?:so |ok |okay |great |right |perfect )?[, ]{0,2}(?:so )?(?:on |by |this |that'?s |that is )?(?:{day})\b.{0,25}$"),
    opens=frozenset({LineTag.PROMISES, LineTag.OFFERS_PART, LineTag.AGREES}),
    void_in=QUOTED_ONLY,
    unless=r"\bor (?:{day}|{amt})\b|\b(?:how about|what about|can you|could you|which|call|speak|need|today)\b",
)

_UP = r"(?:ask|check (?:with|that with|this with|it with)|speak (?:to|with)|talk (?:to|with)|run (?:it|this|that) (?:by|past)|put (?:it|this|that|your .{3,20}|a request|the request|in a request|forward)(?: to| in front of| forward| through)?|escalate|submit|take (?:it|this|that)(?: up)?(?: to| with| higher)?|clear (?:it|this|that) with|refer|pass|send|raise|request|see what|see if|get|bring|consult|report|seek|confirm)"
DEFER_TO_AUTHORITY = family(
    Move.DEFER_TO_AUTHORITY,
    (0.93, r"\b(?:i'?ll|i will|i'?d|i|let me|we|i'?m going to|i'?m happy to|would|have to|need to|must|can|i'?ll have to|we'?ll) (?:have to |need to |want to |first |just |also )?" + _UP + r"\b.{0,40}\b{superior}\b"),
    (0.92, r"\b(?:not|isn'?t|aren'?t|ain'?t) (?:up to me|my (?:call|decision|place)|(?:personally )?authori[sz]ed|(?:able|allowed|in a position|empowered) to (?:approve|authori[sz]e|agree|waive|decide|promise|grant|offer|make that)|something i can|within my|mine to (?:give|make|decide)|for me to (?:decide|say))\b"),
    (0.9, r"\b(?:needs?|requires?|subject to|pending|have to get|would need|needing|without|until i (?:have|get)|get|awaiting|with)\b.{0,15}\b(?:approval|authori[sz]ation|sign-? ?off|permission|go-?ahead|approved|signed off|the okay)\b"),
    (0.85, r"\b(?:i )?(?:can'?t|cannot|am unable to|'m unable to|couldn'?t|can not|'m not able to|won'?t) (?:just |personally |simply |really )?(?:promise|guarantee|approve|agree (?:to )?(?:that|it|this)?|waive|authori[sz]e|decide|grant|commit to (?:that|a)|make that (?:decision|call)|give you (?:that|an answer|an extension)|say yes)\b"),
    (0.95, r"\b(?:above|beyond|outside) my (?:pay ?grade|authority|remit|power|level|limits?)\b|\bdon'?t (?:personally )?have (?:the |that )?(?:authority|power|discretion|permission)\b|\bno (?:authority|power) to\b|\b(?:decision|call) (?:is|isn'?t|lies|rests|sits)\b.{0,12}\b(?:with|mine|up to|my)\b|\b(?:it'?s|that'?s|is) (?:up to|down to) (?:the|my|our)\b"),
    (0.8, r"\b(?:put in|submit|raise|make|log|send off) (?:a|the|your|an) (?:formal |written )?(?:request|application|proposal|case)\b|\b(?:see|find out) (?:what|if|whether) (?:they|my (?:manager|supervisor|team)|we can|the (?:bank|lender|company|creditor))\b.{0,25}\b(?:can|will|approve|say|agree|do|offer|accept)?"),
    void_in=NEVER_VOID,
    unless=r"\byour (?:manager|boss|supervisor|employer|office|company)\b|\b(?:his|her) (?:manager|boss)\b|\bcan'?t promise (?:not|you won)\b",
)

GIVE_PAYMENT_CHANNEL = family(
    Move.GIVE_PAYMENT_CHANNEL,
    (0.9, r"\b(?:pay|payments?|paid|it|that|money|do (?:it|that|this)|set (?:it|that) up|made|log ?in|transfer|go)\b.{0,30}\b(?:on|through|via|at|using|over|by|with|in|into|to|from|online) ?(?:the |our |your |a |an )?(?:official |secure |company |bank'?s? |own |any )?{official}\b"),
    (0.92, r"\b(?:send|text|email|message|sending|give|texting|emailing|sent)\b.{0,15}\b(?:a|the|our|you|secure|payment)\b.{0,15}\b(?:links?|payment details|bank details|portal|reference|giro|paying-?in)\b"),
    (0.9, r"\b(?:{official})\b.{0,30}\b(?:is|available|open|works?|takes?|24|quickest|easiest|fastest|safest|best|where you can)\b"),
    (0.87, r"\b(?:sort code|reference number|quote (?:your|the) (?:account|reference)|use (?:your|the) (?:account |loan |card )?(?:number|reference)|payable to|company'?s (?:account|bank account)|mail(?:ing)? (?:a |your )?(?:che(?:ck|que)|money order|payment))\b"),
    (0.9, r"\b(?:official|company|our own|the creditor'?s|the bank'?s) (?:bank )?(?:account|channels?|sites?|web ?site|app|link|payment page|payment line|one)\b|\b(?:number|details|address) (?:on|at) the (?:back of|top of|bottom of|front of)? ?(?:your |the )?(?:card|letter|statement|bill)\b"),
    (0.82, r"\b(?:take|process|accept|do|set up|arrange|handle|make|put through)\b.{0,15}\b(?:payment|card|it|that|card details|debit|direct debit)\b.{0,10}\b(?:over the phone|by (?:debit )?card|on this line|securely|through (?:our|the)|with me (?:now|over)|by phone|with a card|right here|by direct debit)\b"),
    (0.85, r"\bwe (?:can |also |do |only |don'?t take cash but )?(?:accept|take)\b.{0,20}\b(?:cards?|debit|che(?:ck|que)s?|bank transfers?|ach|direct debits?|money orders?)\b|\b(?:log|sign) ?(?:in|on) ?(?:to|at|on) (?:your|the|our)\b|\b(?:go to|visit) (?:our |the )?(?:web ?site|portal|branch|nearest branch|www|app)\b|\bwww\.|\.com\b|\.co\.uk\b"),
    (0.7, r"\b(?:pay|payment|paid|paying)\b.{0,10}\bby (?:{method})\b"),
    (0.85, r"\b(?:pay|payments?|paid|do (?:it|that)|set (?:it|that) up)\b.{0,12}\b(?:online|in (?:any|a|your local) branch)\b"),
    unless=r"\b(?:my|his|her) (?:own |personal |private )?(?:paypal|venmo|zelle|cash ?app|account|bank account|sort code|iban|card|wallet)\b|\bpersonal account\b|\bgift cards?\b|\bpost\b.{0,20}\bonline\b|\bcash\b.{0,12}\bonly\b|\bfacebook\b|\bpayday\b",
)

_HOLD = r"(?:account|file|collections?|collection activity|everything|calls|activity|contact|interest|fees|this|things|payments|recovery|case)"
OFFER_SUPPORT = family(
    Move.OFFER_SUPPORT,
    (0.93, r"\b(?:{helper})\b"),
    (0.92, r"\b(?:{support})\b"),
    (0.9, r"\b(?:file|raise|log|register|open|submit|make|lodge|record|start|mark|flag|treat|note)\b.{0,15}\b(?:a |your |the |that as an? |this as |it as |official |formal )?(?:dispute[ds]?|complaint|fraud (?:claim|report|case)|disputed|hardship|vulnerab\w{2,6}|query|investigation)\b"),
    (0.82, r"\b(?:how|what) (?:can|could|may|else can) (?:i|we) (?:do )?(?:to )?(?:best )?(?:help|support|make (?:this|it|things) easier|do for you)\b|\b(?:i|we)(?:'d| would|'ll|'re| are|'m| am| do)? ?(?:really )?(?:want|like|here|happy|glad|try|going|trying|able) to (?:help|support|assist)\b|\bsee (?:how|what) (?:i|we) can (?:help|do)\b"),
    (0.82, r"\b(?:some |other |several |a few |any |what |the |different )?options? (?:available|for you|to help|we can|we have|open|i can|that (?:may|might|could)|like|out there)\b|\b(?:look at|explore|go over|go through|discuss|see what) (?:some |your |the |our |all the |a few |what )?(?:options|help|support)\b"),
    (0.88, r"\b(?:put|place|hold|pause|freeze|stop|suspend|halt)(?:ting|ing)? (?:the |your |a |all |any |this |on )?(?:hold on |stop on |pause on )?(?:the |your |all |any |further )?" + _HOLD + r"\b(?: on hold)?(?=.{0,40}\b(?:hold|while|until|pause|for|days|look|investigat\w{2,5}|breathing|whilst|so|review|[?.,! ]{0,3}$))"),
    (0.87, r"\b(?:send|get|mail|email|post|provide|request|arrange|order|forward)\b.{0,20}\b(?:validation|proof of (?:the )?debt|proof|verification|copy of (?:the|your)|copies of|breakdown|itemi[sz]ed|hardship|dispute|statement of account|full statement|original (?:contract|agreement)|paperwork|documentation|signed agreement)\b(?!.{0,10}\bto (?:me|us)\b)"),
    (0.93, r"\bare you (?:safe|in danger|ok(?:ay)?(?: right now)?|having (?:any )?thoughts|thinking (?:of|about) (?:hurting|harming|ending|killing|taking|suicide))\b|\bthoughts of (?:suicide|harming|hurting|ending)\b|\b(?:hurt|harm|kill)(?:ing)? yourself\b(?=.{0,10}\?)|\b(?:talk|speak|reach out|call) to (?:someone|a (?:professional|counsell?or|doctor)|your (?:gp|doctor))\b|\bemergency services\b|\bcall (?:911|999|112)\b"),
    (0.9, r"\b(?:connect|put|transfer|refer|introduce)(?:ing)? you (?:through |over |in touch )?(?:to|with)\b.{0,25}\b(?:team|specialist|support|someone|colleague|advis[eo]r|service|organi[sz]ation|charity|department|counsell?or)\b|\b(?:someone|people|a colleague|a team|organi[sz]ations?|charit(?:y|ies)|services?) (?:who|that|to) (?:can|could|may|might)? ?(?:help|support|specially)\b"),
    (0.8, r"\b(?:look into|investigate|review|check on|double-?check)(?:ing)? (?:this|that|it|your (?:claim|dispute|complaint|case)|the (?:charge|fee|charges|matter|fees|discrepancy|account))\b|\bget (?:this|that|it) (?:looked into|investigated|checked|corrected|reviewed)\b"),
    unless=r"\b(?:don'?t|not) (?:have|offer|do)\b.{0,12}\b(?:hardship|support)\b|\bdispute (?:it )?all you\b|\bstop calling\b|\bhelp (?:yourself|you pay)\b",
)

_ALREADY_ASKED = r"\b(?:approval|approve|ask|asking|manager|supervisor|check|request|submit|only if|authori[sz]\w{2,5}|see if|complaint|dispute|whether|court|can'?t|cannot|not able)\b"
CONCEDE = family(
    Move.CONCEDE,
    (0.9, r"\b(?:{i_will}|happy to|go ahead and|i'?ve|i have|consider it|i guess (?:i|we)|let'?s) ?(?:just |always |also |go ahead and |be able to |get |gladly |certainly )?(?:waive[ds]?|write (?:it|that|this|the \w{3,8}|off)|wipe|knock|take|drop|removed?|cancel(?:led|ed)?|forget|reduced?|cut|slash(?:ed)?|lower(?:ed)?|forgive|scrap|halve|let you off|waiving|knocking|make an exception|overlook|delete)\b.{0,25}\b(?:{fee}|interest|balance|{amt}|debt|it|the late|that|half|off|rest|penalt(?:y|ies)|this (?:month|one|time))\b"),
    (0.88, r"\b(?:(?:give|giving|grant|granting|allow|offer|get) (?:you|yourself|u)|let you have|you can have|have yourself|take) (?:a |an |some |the |until |till |just )?(?:extra|another|more time|an additional|until|till|a few (?:more )?(?:days|weeks)|a couple (?:of |more )|\d{1,2} (?:more )?(?:days|weeks|months)|two (?:more )?(?:weeks|months)|a (?:month|week)|(?:three|four|six) (?:months|weeks)|one more (?:week|month)|extension|grace)\b"),
    (0.85, r"\b(?:no (?:rush|hurry|pressure|worries about (?:paying|the))|whenever (?:you can|you'?re (?:ready|able)|suits|works|it suits|is good|you like|you have)|don'?t worry about (?:it|the|paying|this|that)(?! (?:police|call))|pay (?:us |it )?(?:when|whenever) you (?:can|like|want|are able|'re able)|forget about (?:it|the|this))\b"),
    (0.85, r"\b(?:skip|miss) (?:this|a|the|that|next) (?:month|payment|one|instal{1,2}ment)\b|\b(?:leave (?:it|this|things)|hold off|hold it|put (?:it|this) off|wait|hang on|push (?:it|this|that|the \w{3,10}|your \w{3,10})(?: back| out)?|move (?:it|the (?:date|payment|due date)|your (?:due date|payment))|extend (?:it|the|your|that))\b.{0,12}\b(?:until|till|to|for (?:now|this month|a (?:month|while|few|couple|week))|this month|next month|back|out|another|by a)\b"),
    (0.85, r"\b(?:it|we|i|that|this|the (?:payment|balance|money)) can wait\b|\byou don'?t (?:have|need) to pay\b.{0,15}\b(?:today|now|yet|until|this (?:month|week|time)|next month)\b|\bi'?ll let (?:it|this one|that) (?:slide|go)\b|\b(?:we'?ll|i'?ll) call it (?:even|quits|square|{amt})\b|\btake (?:as long|all the time|as much time) (?:as )?you need\b"),
    (0.8, r"\b(?:settle|accept|take|call it|do) (?:it )?(?:for )?(?:half|{amt}|just {amt}|less)\b.{0,25}\b(?:instead|and (?:we'?re|call it|close|that'?s)|and (?:the rest|i'?ll)|full and final|done)\b|\bi won'?t charge you\b|\bno (?:late )?(?:fee|interest|charge)s? (?:this (?:time|month)|then|at all)\b"),
    void_in=NEVER_VOID,
    unless=_ALREADY_ASKED + r"|\b(?:won'?t|don'?t|not|unable to|isn'?t)\b.{0,10}\b(?:waive|remove|reduce|extend|give you|drop|grant|wait|forget)\b|\b(?:call|phone|contact) list\b|\bdrop you\b|\b(?:cancel|remove|drop)\b.{0,12}\b(?:call|calls|appointment)\b|\b(?:give|giving|have) you (?:a call|until)\b.{0,14}\bor\b|\byou (?:have|'ve got|got) (?:until|till|a|\d)|\bif you (?:pay|can)\b|\bbreathing space\b|\bin full today\b",
)

ACCEPT_VAGUE = family(
    Move.ACCEPT_VAGUE,
    (0.9, r"\b(?:do|try|just do|just try|pay|send|get it in|sort it|get back|let us have (?:it|something)|as long as)\b.{0,25}\b(?:what(?:ever)? you can|your best|{vague_soon})\b(?! (?:afford|manage|to (?:verify|find)))"),
    (0.9, r"\b(?:{ok}|no problem|no worries|sounds good|that'?s fine|that works|understood|fair enough)\b.{0,25}\b(?:{vague_soon}|let me know|next week some ?time|some time next|in a (?:while|bit)|over the (?:coming|next) (?:days|weeks)|do your best|see what you can do|keep me (?:posted|updated|informed))\b"),
    (0.85, r"\b(?:i'?ll|we'?ll|i will|we will|i|happy to) (?:just )?(?:wait (?:for|to hear|until)|leave (?:it|that|this) (?:with|to) you|trust (?:you|that)|take your word|look out for (?:it|your)|wait|hope to (?:see|hear)|keep an eye out|believe you|count on you)\b|\bi trust you\b|\bgood enough(?: for me)?\b"),
    (0.85, r"\b(?:let|keep) (?:me|us) (?:know|posted|updated|informed) (?:when|once|how|if|as soon)\b|\b(?:just )?(?:call|ring|get back to|contact|text) (?:me|us)(?: back)? (?:when(?:ever)?|once|if|as soon as) (?:you|it|that|things)\b"),
    (0.8, r"\b(?:some ?time|at some point) (?:next|this|in the|soon|later|over)\b|\bas soon as you (?:can|get|are able|have|possibly|'re able)\b|\bwhen(?:ever)? (?:it|the money|that|your (?:money|cheque|check|wages|pay)) (?:comes? (?:in|through)|arrives?|clears?|lands?)\b(?! (?:on|\?))"),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:which day|what (?:day|date)|exact|specific|how much|by when|what time|i need|not (?:good )?enough|which means)\b|\bneed (?:a|an|the) (?:date|day|amount)\b|\?[?.,! ]{0,3}$",
    opens=frozenset({LineTag.PROMISES, LineTag.STALLS, LineTag.AGREES, LineTag.OFFERS_PART, LineTag.GIVES_REASON, LineTag.CLOSES}),
) + family(
    Move.ACCEPT_VAGUE,
    (0.75, r"^(?:{ok}|no problem|no worries|sounds good|that'?s (?:fine|ok|okay|great|good|alright)|that works|fair enough|not a problem)(?: then| thank you| thanks| sir| ma'?am)?[,.! ]{0,3}$"),
    opens=frozenset({LineTag.STALLS}),
) + family(
    Move.ACCEPT_VAGUE,
    (0.8, r"\b(?:just )?(?:do what you can|do your best|try your best|whenever you (?:can|get it|have it)|let me know when you (?:can|have|get)|see what you can do|i'?ll leave (?:it|that) with you|i'?ll take your word)\b"),
    unless=r"\b(?:which day|what (?:day|date)|exact|how much)\b",
)

MONEY_RULES: tuple[Rule, ...] = (
    *STATE_DEBT,
    *DEMAND_PAYMENT,
    *REBUT_EXCUSE,
    *STATE_CONSEQUENCE,
    *STATE_BENEFIT,
    *REDIRECT,
    *PROPOSE_PLAN,
    *ASK_COMMITMENT,
    *ASK_OPEN_DATE,
    *CONFIRM_COMMITMENT,
    *DEFER_TO_AUTHORITY,
    *GIVE_PAYMENT_CHANNEL,
    *OFFER_SUPPORT,
    *CONCEDE,
    *ACCEPT_VAGUE,
)
