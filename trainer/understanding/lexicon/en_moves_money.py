"""English rules for the debt itself: naming it, asking for it, coming back to it."""

from __future__ import annotations

from trainer.understanding.lexicon.family import family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

STATE_DEBT = family(
    Move.STATE_DEBT,
    (
        0.88,
        (
            r"\b(?:nothing(?:'s| has)?|no (?:payments?|money)(?: has| have)?|not a penny(?: has)?) (?:come|"
            r"been paid|arrived|cleared|come in|been received|been made|received|since|for (?:two|three|\d))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:{debt}|{payment}|it|this|which|that|you)\b.{0,40}\b(?:is|are|was|were|has been|have been|"
            r"remains?|shows?|showing|stands?|sits?|sitting|went|gone|fell|'s|'re|are now)\b.{0,25}\b{overdue}\b"
        ),
    ),
    (
        0.85,
        (
            r"\byou(?:'re| are|re|'ve| have| fell| have fallen| got)? ?(?:been |currently |now |also |still |"
            r"about |\w{1,10} )?(?:{amt} )?(?:\w{1,8} ){0,4}(?:behind|in arrears|overdue|past due|delinquent|"
            r"late (?:on|with|by))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:you|u) (?:still |currently |now |do |also )?(?:owe|owed|have an? (?:\w{3,12} )?(?:balance|"
            r"debt|overdue|outstanding|arrears)|have (?:a )?(?:past due|missed))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:there(?:'s| is| are| remains)|we (?:show|have|see|'re showing|are showing)|i (?:show|have|"
            r"see|can see)|it shows?|i'?m (?:showing|seeing))\b.{0,45}\b(?:balance|arrears|outstanding|past due|"
            r"overdue|owing|unpaid|in default|due|missed|delinquent|behind)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b{amt}\b.{0,25}\b(?:overdue|past due|outstanding|in arrears|owing|behind|unpaid|delinquent|"
            r"has been due|in default)\b|\b(?:overdue|past due|outstanding|unpaid|arrears|"
            r"delinquent) (?:balance |amount |payment )?(?:of|by|for|is|are|at) {amt}"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:\d{1,4}|one|two|three|four|five|six|several|a few|thirty|sixty|ninety) (?:days?|weeks?|"
            r"months?|payments?|instal{1,2}ments?)(?: now)? (?:past due|overdue|over due|late|behind|in arrears|"
            r"delinquent|passed due)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:current |total |outstanding |remaining |past due |full )?(?:balance|amount|total|arrears|"
            r"debt|figure)(?: owed| due| outstanding| owing| currently| now)?(?: on \w{2,12} \w{2,12})? (?:is|"
            r"of|stands at|comes to|currently|sits at|totals|was|are|stood at|now)(?: now| currently| at)? {amt}"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:missed|{title}|haven'?t (?:received|had|got|seen)|have not (?:received|had|seen)|didn'?t (?:get|"
            r"receive|see|come)|did not (?:get|receive)|not received|never received|hasn'?t (?:come|arrived|"
            r"been|reached|gone)|didn'?t go|did not go)\b.{0,35}\b(?:payments?|instal{1,2}ments?|anything|"
            r"direct debit|through|paid|one)\b|\b(?:payments?|direct debit|che(?:ck|que)|instal{1,2}ments?|"
            r"debit)\b.{0,30}\b(?:bounced|came back|returned|declined|failed|missed|rejected|unpaid|not (?:been )?(?:paid|"
            r"made|received|come)|didn'?t (?:go|clear|come)|hasn'?t|wasn'?t|were not|was not|did not go)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:about|regarding|concerning|(?<!')re|in connection with|over|on) (?:your |an? |the |this |"
            r"some )?(?:\w{2,14} ){0,3}(?:{overdue}|arrears|debt|missed) ?(?:{debt}|{payment})?\b"
        ),
    ),
    (0.7, r"\b(?:about|regarding|concerning) your (?:\w{2,14} ){0,3}(?:{debt})\b"),
    (
        0.8,
        (
            r"\b{payment}\b.{0,20}\b(?:was|were|fell|became|been) due\b|\blast payment (?:we|i) (?:received|had|"
            r"got)\b|\b(?:in|into|gone to) (?:arrears|default|collections)\b"
        ),
    ),
    unless=r"\b(?:fees?|police|court)\b.{0,10}\bis\b|\b(?:needs?|has|have|got) to be\b|\bmust be\b|\bif (?:it|"
    r"you|the)\b|\bwhy\b|\bwhat(?:'s| has)? happened\b|\bhow come\b|\bwas there\b|\bis (?:it|"
    r"that) because\b|\bbehind (?:you|us|me|it|this|that)\b|\bbefore (?:a|the|any|you|your)\b|\bincome and\b|\bonce you\b|\b(?:you'?re|ur|are) not\b|\bwant to\b|"
    r"\b(?:already on|on your (?:credit )?file)\b",
) + family(
    Move.STATE_DEBT,
    (
        0.85,
        (
            r"\b(?:invoices?|bills?|payments?|balance|rent|instal{1,2}ments?|account|loan|premium|minimum|{amt}|it)"
            r"(?: \w{2,9}){0,3} (?:fell|falls|was|were|became|came|has been|have been|'s been|been) due\b"
        ),
    ),
    (0.65, r"^it'?s (?:the )?{amt}(?: (?:all in|altogether|in total|total))?(?=[,.;! ]{0,3}$)"),
    (
        0.8,
        r"\b(?:about|for|over) (?:the|your) {amt}(?! (?:a|per|each|you (?:said|offered|promised)))\b|\b(?:we|you)(?:'re| are) (?:now )?at \d{1,3} (?:days|today)\b",
    ),
    (0.65, r"^(?:{hello})[, ]{1,2}(?:[a-z]{2,12}[, ]{1,2})?it'?s (?:the )?{amt}"),
    (0.8, r"\b(?:account|screen|system) (?:is showing|shows?) (?:a balance of )?{amt}"),
    (0.8, r"\b(?:we'?re|you'?re|it'?s|that'?s|now|account is|invoice is) (?:now )?(?:at|on) day \d{1,3}\b"),
    (
        0.85,
        (
            r"\b(?:bill|rent|payment|invoice|instal{1,2}ment|{amt}|it|money|nothing)(?:'s)?(?: \w{2,9}){0,3} "
            r"(?:hasn'?t|has not|haven'?t|never|still not|not) (?:come|arrived|reached|landed|gone|cleared|turned up|"
            r"been (?:paid|received|settled))\b"
        ),
    ),
    unless=r"\b(?:why|what happened|your (?:pay|wages|money|cheque|check)|refund|benefits?|if|letter|reply)\b",
)
DEMAND_PAYMENT = family(
    Move.DEMAND_PAYMENT,
    (
        0.88,
        (
            r"\bget (?:that|the|your|a|this|me the|us the) (?:payment|money|balance|rest|"
            r"{amt})(?: \w{2,8})? (?:over|in|to us|sent|across|made|done|paid|here)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:let'?s|we can|can we|shall we) (?:just )?(?:{pay}|get (?:it|this|that) {paid})(?: (?:it|this|"
            r"that|everything|the \w{3,10}))? (?:out |off )?{today}\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:need|needing|want|like|asking|expect|require|expecting) (?:you|u) to (?:please |just |"
            r"go ahead and |at least )?(?:{pay}|send|get (?:it|this|that) {paid})\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:i|we)(?:'?ll|'d|'re| will| would| do| really| am| are| still| just)? ?(?:going to |"
            r"to )?(?:need|want|require|must have|expect|expecting|have to ask|(?:am |'m )?asking|insist|"
            r"would like|like|looking for|looking to|must ask|need to ask|have to have|ask)\b.{0,35}\b(?:{paid}|"
            r"{payment}|{pay}|{amt}|money)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:i'?m|im|i am|we'?re|we are) (?:calling |here |looking |hoping |just )?(?:to |"
            r"for )?(?:collect|ask(?:ing)?|request(?:ing)?|get|see|secure|arrange|take|arranging|after|"
            r"expecting|looking)\b.{0,25}\b(?:{paid}|{payment}|{pay}|{amt})\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:this|it|that|balance|account|arrears|{payment}|{amt}|bill|debt|loan|money|card|the rest|"
            r"what you owe|everything)\b.{0,20}\b(?:needs? to be|has to be|have to be|must be|should be|"
            r"is to be|(?:'s |has )?got to be|gotta be|needs?|requires?|ought to be|has to get|"
            r"needs to get)\b.{0,15}\b(?:{paid}|{paying}|{today}|{payment}|in (?:by|today)|received)\b"
        ),
    ),
    (
        0.85,
        (
            r"^(?:so |please |just |ok |okay |now |and |then |well |but |{sir} |ma'?am |kindly |at least |"
            r"go ahead and |you ){0,3}(?:{pay}|send|get (?:it|this|that|the (?:balance|account|"
            r"money)))(?! (?:half|part|us with)\b)(?!.{0,16}\btomorrow\b)(?! nothing) ?(?:{paid}|it|this|that|the|your|what|us|now|today|off|in full|at least|something|{amt}|"
            r"over|me (?:the|my) (?:money|payment|cash|rest|balance|{amt}))\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:{can_you}|you'?re going to|i'?d like you to|i need you to|we need you to|i want you to|"
            r"i'?m asking you to|we'?re asking you to|please|i'?d ask you to|we expect you to|i expect you to|"
            r"you will|you'?ll)(?: please| just| at least| be able to| go ahead and)? (?:{pay}|send|get (?:it|"
            r"this|that|the \w{3,10}) {paid}|do|manage|put)\b.{0,40}\b{today}\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i'?d like you to|i need you to|we need you to|i want you to|i'?m asking you to|"
            r"we'?re asking you to|i must ask you to|i have to ask you to|i'?d ask you to|we expect you to|"
            r"i expect you to|can i ask you to)(?: please| just)? (?:{pay}|send|get)\b"
        ),
    ),
    (
        0.75,
        (
            r"\b{can_you}(?: please| just| at least)? (?:{pay}|send us|get (?:it|this|that) {paid})\b(?! (?:on|by|before|next|at) )(?!.{0,6} (?:at|in|through) (?:the|any|a) )(?!.{0,25}\b(?:that day|then|which|when|{day}))"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:(?:can|could|shall|should|may|why don'?t) (?:i|we|us)|let me|let'?s) (?:just )?(?:go ahead and )?(?:take|get|process|run|put through|accept|have)\b.{0,25}\b(?:{payment}|"
            r"{amt}|card|full|paid|balance|something)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:you|u)(?:'ve|'ll| will| do| really| still| just)? ?(?:need|have|must|ought|got|gotta|should|"
            r"are required|are obliged|are expected|had better|need)(?: to)?(?: please| now| really|"
            r" just)? (?:{pay}|send|get (?:it|this|that|the \w{3,10}|your \w{3,10}) {paid}|be (?:paid|paying))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:{payment}|{amt}|balance|arrears|amount|it|that|account|debt|which|money)\b.{0,15}\b(?:is|are|"
            r"'s|being)? ?(?:due|required|needed|expected|owed|payable|wanted)\b.{0,12}\b{today}\b|\b(?:due|"
            r"payable|required) (?:now|today|immediately|right now|in full)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:let'?s|(?:we|i|you)(?:'?ll| will|'d like| would like)? (?:need|have|want|got|like)? ?to|"
            r"can we|could we|shall we|should we|i'?d like to|we'?ve got to|time to|"
            r"let me) (?:help you )?(?:please )?(?:get|have|see)\b.{0,25}\b{paid}\b(?! (?:plan|as|with))"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:let'?s|can we|could we|shall we|we need to|we have to|want to|need to|"
            r"like to) (?:just )?(?:{pay})\b.{0,25}\b(?:{today}|it|this|that|balance|account|arrears)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:full|in full|immediate|prompt|part) ?(?:and (?:final|immediate) )?(?:payment|"
            r"settlement)\b.{0,15}\b(?:{today}|please|is (?:what|required|needed)|would)\b|^(?:full |"
            r"immediate )?payment (?:{today})\b|\bwhat (?:i|we) need(?: today)? is\b.{0,15}\b(?:payment|{amt})"
        ),
    ),
    (
        0.85,
        (
            r"\bhow (?:would|do|will|are|shall) (?:you|we) (?:like |want |plan |wish |going |be |"
            r"intend )?(?:to )?(?:be )?(?:{pay}|{paying}|take care of)\b.{0,30}\b{today}\b|\b(?:payment|balance|"
            r"paid|cleared|settled|sorted|amount)\b.{0,12}\b{today}\b(?=.{0,3}$)"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:pay|settle|clear|bring|get|sort)\b.{0,25}\b(?:in full|current|up to date|squared away|"
            r"cleared|caught up|off your plate)\b.{0,12}\b{today}\b"
        ),
    ),
    (
        0.85,
        (
            r"\b{paid} (?:by|before|no later than|on or before) {day}|\b(?:money|payment|funds)\b.{0,20}\b(?:in|"
            r"with us|here|received|arrive)\b.{0,8}\b(?:{today}|by {day})\b"
        ),
    ),
    unless=r"\bpay nothing\b|\bpay (?:it|this|that) (?:off|in full)?.{0,12}\band (?:it|your|the)\b|\bredo\b|\b(?:a|each|per|every) (?:week|month)\b.{0,40}\buntil\b|\b(?:what|how much) (?:can|could|will|would) you\b|\bloan apps?\b|\b(?:don'?t|do not) (?:need|have|want) (?:you )?to\b|\bwhen (?:do|can|could|will|would|are)\b|"
    r"\bhow much can\b|\byou can(?:'t)? (?:pay|always)\b|\bneed to (?:ask|know|understand|verify|speak|"
    r"check|confirm)\b(?!.{0,20}(?:pay|money))|\b(?:thanks|thank you) for (?:paying|sending|"
    r"the payment)\b|\b(?:police|lawsuit|boss|neighbou?rs?|{spouse})\b|\b(?:send|sent|sending|forward)\b.{0,25}\b(?:{document}|"
    r"pod|trace|id|photos?|forms?|details|notice|breakdown)\b|\b(?:payday|title) loan|\bask my\b|"
    r"\b(?:extra|another|further) (?:\w{3,9} )?(?:{amt} )?(?:{fee})\b|\b{amt} (?:late |reconnect\w{0,3} )?(?:{fee})\b|"
    r"\b(?:won'?t|not) be (?:taking|asking)\b|\b(?:i|we)(?:'m| am|'re| are) not\b",
) + family(
    Move.DEMAND_PAYMENT,
    (
        0.88,
        (
            r"\b(?:you )?(?:want|wanna|need) to (?:go on and |go ahead and |just )?(?:{pay}|take care of)\b.{0,30}\b(?:{today})\b|"
            r"\b{amt} (?:does |really |still )?needs? to (?:go on|come off|be on) (?:your|the|a) card\b|\b(?:so )?it'?s {amt} (?:{today})\b"
        ),
    ),
    (
        0.8,
        (
            r"^(?:so |now |right )?{amt} by (?:\w{1,6}\.? ?){0,3}{day}[.! ]{0,3}$|^(?:then|so|well|just)[, ]{1,2}pay[.! ]{0,3}$|"
            r"\btake {amt} (?:by|on|with) (?:a |the |your )?card today\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:are you|you) (?:going to |gonna |actually )?(?:paying|pay)(?: (?:it|this|that|up|me|us|the \w{3,8}))?(?: (?:on|by|with) (?:the |a |your )?card)?(?: today| now)?,? or (?:not|no|what)\b"
        ),
    ),
    (
        0.85,
        (
            r"(?:^|, ?|- ?)(?:just |so |and |now )?pay (?:it|up|this|that|the (?:bill|balance|money|arrears|rent|{amt}))"
            r"(?: (?:today|now|off|please|then|in full)){0,2}[.! ]{0,3}$"
        ),
    ),
    (
        0.88,
        r"(?<!at )(?<!is )\b{amt}[, ]{1,3}(?:right now|right away|today|now|immediately|this minute)(?:,? please)?[.! ]{0,3}$",
    ),
    (
        0.85,
        (
            r"\b(?:will|would|is) (?:the |that |your )?(?:{amt}|payment|balance) (?:be |going to be |coming )?"
            r"(?:by |on |from )?(?!.{0,30}\b(?:leave|help|work|too much|suit)\b).{0,30}\b(?:{today})\b"
        ),
    ),
    (
        0.7,
        (
            r"\b(?:have you got|do you have|you got|got|grab|get|fetch) (?:your|a|the) (?:debit |bank |credit )?card\b"
            r".{0,20}\b(?:{amt}|handy|ready|there|to hand|in front|near|out|now)\b"
        ),
    ),
    (0.8, r"\b{amt}[, ]{1,2}(?:today|now)[, ]{1,2}(?:card|cash point|bank|debit|transfer|please|then)\b"),
    unless=r"\b(?:don'?t|do not|not) (?:have|need|want|asking)\b|\b(?:helps|would help|thanks|thank you)\b|"
    r"\bthat'?s\b|\byou said\b|\bhow about\b|\bif\b|^(?:okay|ok|right|great|so|yes|lovely|perfect|alright|fine|good)\b"
    r"(?!.{0,60}\?)|\b(?:check|confirm|recap|sums|both|agreed|another|leave you)\b",
)
REDIRECT = family(
    Move.REDIRECT,
    (0.85, r"\b(?:we'?re|i'?m) (?:here|calling|ringing|on) (?:today )?about the {amt}|\bwhat i do need is\b"),
    (
        0.85,
        (
            r"^(?:now|so|anyway|right|ok|okay|anyhow|moving on)[, ]{1,2}(?:then[, ]{1,2})?(?:back to|about|"
            r"as for|regarding|on to|with regard to) (?:the|your|this|that) (?:\w{2,10} )?(?:{debt}|{payment})\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:com(?:e|ing)|go(?:ing)?|get(?:ting)?|bring(?:ing)?|turn(?:ing)?|steer(?:ing)?|take|circl(?:e|"
            r"ing)|return(?:ing)?|head|pull)(?: us| this| things| it| the conversation|"
            r" you)?(?: right)? ?(?:back )?(?:on track |on topic |round |around |now )?(?:to|onto) (?:the |"
            r"your |this |that |our |what |why |how )(?:\w{2,14} ){0,2}(?:payments?|balance|account|arrears|"
            r"loan|bill|debt|matter|point|topic|question|reason|amount|card|we|i|you|issue|business|plan|money|"
            r"{amt})\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:back to (?:the|your|our|business|why|what)|returning to|on track\b|on topic\b)(?! (?:work|"
            r"me\b|you\b))"
        ),
    ),
    (
        0.9,
        (
            r"\blet'?s (?:just |try to |please |now )?(?:focus|stick|stay|concentrate|keep (?:our focus|"
            r"the focus|to)|get back|look at|talk about|deal with|return|come back|go back|circle back|"
            r"move on to|refocus)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:the |my )?(?:reason|purpose) (?:for (?:my|this|the|our)(?: \w{3,8})? call|"
            r"(?:that )?i'?m calling|i called|of (?:my|this|the) call|we'?re (?:talking|speaking)|i'?m ringing|"
            r"i rang)\b|\bwhat i(?:'m| am)? (?:really )?(?:need|calling about|called about|"
            r"here to)\b.{0,20}\b(?:discuss|talk|sort|is|resolve)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:that aside|putting that aside|what matters (?:here|now|today)|"
            r"the (?:main )?(?:point|issue|question) (?:today |here |now |right now )?is|"
            r"setting that aside|leaving that aside|as i was saying|not (?:really )?what (?:we'?re|i'?m) here|"
            r"for another (?:day|time)|one thing at a time|digress)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:as for|regarding|as regards|about|so about|what about|now) (?:the|your|that|"
            r"this) (?:payment|balance|account|arrears|bill|{amt})\b(?=[, ].{0,40}(?:though|\?|how|what|can|"
            r"when|need|,))"
        ),
    ),
    (
        0.8,
        (
            r"\bi'?m (?:only |just )(?:here|calling|ringing) (?:to (?:talk|discuss|help|sort|speak)|"
            r"about)\b.{0,20}\b(?:payment|balance|account|arrears|loan|card|bill)\b|\banyway[, ]{1,2}(?:about|"
            r"back|so|your)\b|\bi do still need\b"
        ),
    ),
    unless=r"\bget back to (?:you|me|us|work)\b|\bcome back to you\b|\bgo back to (?:work|your|where)\b|"
    r"\bback to work\b",
)

RULES: tuple[Rule, ...] = (
    *STATE_DEBT,
    *DEMAND_PAYMENT,
    *REDIRECT,
)
