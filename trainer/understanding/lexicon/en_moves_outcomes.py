"""English rules for what follows from paying and from not paying."""

from __future__ import annotations

from trainer.understanding.lexicon.family import QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

STATE_CONSEQUENCE = family(
    Move.STATE_CONSEQUENCE,
    (
        0.85,
        r"\bcan (?:ask|pursue|look to) (?:you|{them}|the guarantor) for (?:the|it)\b|\b(?:lessor|lender|landlord|bank) can take (?:it|the \w{3,9}) back\b|\bletter of claim\b",
    ),
    (
        0.85,
        (
            r"\b(?:hurt|harm|affect|reduce|damage|lower|spoil|limit) (?:your )?(?:chances?|ability|"
            r"prospects) (?:of|to|for)\b.{0,30}\b(?:mortgage|loan|credit|card|rent|borrow|finance|car|phone|"
            r"lease|approved)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:interest|late fees?|late charges?|late payment fees?|default interest|penalt(?:y|ies)|"
            r"charges|costs|fees)\b.{0,20}\b(?:will|'ll|keeps?|continues?|may|could|would|accru\w{1,3}|adds?|"
            r"adding|builds?|building|mount\w{0,3}|grows?|growing|going to|racks?|running|runs|applies|apply)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:report(?:ed|ing|s)?|show(?:s|ing)?(?: up)?|appears?|goes?|going|mark(?:s|ed)?|registers?|"
            r"recorded?|affects?|impacts?|hurts?|damages?|hits?|lowers?|drops?|default|noted?|put|stay(?:s)?|"
            r"listed|seen|reflect(?:s|ed)?|harms?|dent(?:s)?|lead to|drag(?:s)?|negative)\b.{0,35}\b{credit}\b"
        ),
    ),
    (
        0.88,
        (
            r"\b{credit}\b.{0,25}\b(?:will|may|could|might|would|is going to|can) (?:be |take |get |go |drop|"
            r"suffer|show|reflect|also )?(?:affected|impacted|damaged|hurt|lowered|a hit|down|lower|it)?"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:default notice|notice of default|final notice|letter before (?:action|claim)|pre-?action|"
            r"statutory demand)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:may|might|could|can|would|option|considering|consider|considered|consideration|"
            r"reserves? the right|review(?:ed|ing)?|next step|possible|possibly|potentially|risk|decide|"
            r"weighing|discuss|being looked at|end up|look at|without|avoid|before)\b.{0,45}\b{legal_step}\b"
        ),
    ),
    (
        0.85,
        (
            r"\b{legal_step}\b.{0,30}\b(?:is|are|being|remains?) (?:an option|being considered|considered|"
            r"possible|under (?:review|consideration)|something|the next step|one of|a possibility|what)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:refer(?:red)?|pass(?:ed)?|sent|send|transfer(?:red)?|escalated?|placed|place|handed|hand|"
            r"move[ds]?|goes?|go|sold|turned over|outsourced?|returned)(?: (?:it|this|the (?:account|file|"
            r"matter|case)|your (?:account|file)|on|back))?(?: over)? (?:to|with|into)\b.{0,20}\b(?:agency|"
            r"collections?|legal|solicitors?|recover(?:y|ies)|attorneys?|litigation|external|outside|"
            r"third[- ]party agency|debt purchaser|the next stage)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:service|account|card|line|policy|cover(?:age)?|supply|credit limit|credit line|contract|"
            r"agreement|facility|orders?|deliver(?:y|ies))\b.{0,25}\b(?:will|may|could|might|would|can|"
            r"to)\b.{0,5}\b(?:be )?(?:suspended|closed|cancell?ed|restricted|disconnected|charged off|"
            r"terminated|blocked|stopped|lowered|reduced|paused|put on hold|withdrawn|default(?:ed)?)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:vehicle|car|equipment|machine|truck|goods)\b.{0,25}\b(?:may|could|might|"
            r"can)\b.{0,5}\b(?:be )?(?:repossessed|recovered|taken back|reclaimed)\b|\bright to (?:repossess|"
            r"recover the (?:car|vehicle|goods))\b"
        ),
    ),
    (
        0.9,
        (
            r"\bthe longer (?:it|this|that|you|the)\b.{0,35}\bthe (?:more|higher|bigger|harder|worse)\b|"
            r"\b(?:it'?ll|it will|this will|that'?ll|balance will|amount will|debt will|balance just|"
            r"it'?s only going to|it only) (?:only |just |keep |continue to )?(?:get|grow|go up|cost|increase|"
            r"rise|going up|growing|climb|get(?:ting)? (?:bigger|larger|harder|worse|more expensive))\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:harder|more difficult|tougher|more expensive|trickier) (?:for you )?to (?:get|obtain|borrow|"
            r"rent|qualify|be approved|secure|take out)\b.{0,30}\b(?:credit|loan|mortgage|card|apartment|car|"
            r"finance|phone|housing)\b|\bhigher (?:interest )?rates?\b"
        ),
    ),
    (
        0.7,
        (
            r"\b(?:if|unless|without|otherwise|failing that|or)\b.{0,50}\b(?:we may|we might|"
            r"we'?d have to consider|this may|the (?:account|matter|file) (?:may|will|could|moves?)|"
            r"i'?ll have to note)\b|\b(?:lose|losing|forfeit)\b.{0,20}\b(?:discount|rate|promotional|grace|"
            r"arrangement|plan|coverage|benefits of)\b"
        ),
    ),
    (
        0.6,
        (
            r"\b(?:file|bring|start|begin|issue|commence|take|pursue)\b.{0,12}\b(?:civil (?:claim|suit|action)|"
            r"legal (?:action|proceedings)|a (?:county )?court claim|court proceedings|small claims|a claim)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bliability order\b|\breports? as (?:unpaid|late|default\w{0,3}|delinquent)\b|\b(?:take|takes|need|needs) a (?:court )?(?:judgment|"
            r"judge|order)\b|\b(?:that|it|which) adds (?:court )?(?:costs|fees|interest)\b|\binterest (?:runs|is running) on (?:it|that|top)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bcharg(?:es?|ed|ing) off\b|\bcharge-?off (?:at|date|happens|is|after)\b|\b(?:a|the) default\b.{0,25}\b(?:stays?|sits|goes|"
            r"on|for|lasts|shows|registered|recorded|issued|six years)\b|\bas far as a default\b|\b(?:go|goes|gone|going|falls?|slip\w{0,2}) "
            r"into default\b"
        ),
    ),
    (
        0.85,
        (
            r"\bserv(?:e|ed|ing) (?:a |the |you )?(?:with )?(?:a )?(?:formal |legal )?notice\b|\b(?:ask|asking) (?:a |the )?(?:judge|court)\b|"
            r"\b(?:seek|seeking|apply\w{0,3} for|order for|notice of|notice seeking|claim for) possession\b|\bpossession (?:order|hearing|"
            r"proceedings|claim)\b|\bnotice to (?:quit|vacate|pay or quit)\b|\byou'?d be served\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:contract|agreement|lender|lessor|law|bank|we|they)\b.{0,25}\b(?:can|could|may|might|lets?|allows?|entitled|right)\b.{0,20}\b"
            r"(?:repossess|repo|take (?:it|the (?:car|vehicle|truck)) back|accelerate|terminate|restrict|suspend|disconnect)\b|"
            r"\brepossession (?:is|could|can|may|starts|becomes)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:orders?|account|delivery|deliveries|shipments?|supply|supplies|service|stock|line)\b.{0,25}\b(?:on (?:credit |stop )?hold|"
            r"on stop|held|stopped|suspended|paused) (?:till|until|unless|while)\b"
        ),
    ),
    (
        0.85,
        (
            r"\byou'?d (?:still )?(?:owe|be liable for) (?:whatever|the (?:difference|shortfall|rest|balance)|what)\b|\b(?:deficiency|"
            r"shortfall) (?:balance|is|would|could)\b|\b(?:reconnect\w{0,3}|reconnection|disconnection|late) (?:fee|charge)? ?(?:of {amt} )?"
            r"(?:under|on top|applies|gets added|is added|goes on)\b|\b{amt} (?:reconnect\w{0,3}|late) ?(?:fee|charge)?\b(?=.{0,40}\b(?:under|"
            r"tariff|contract|agreement|terms|on top))"
        ),
    ),
    (
        0.75,
        (
            r"\bif it (?:does|did|gets|goes|went|comes|came|ends up)(?: (?:go|get|come))? (?:that way|that far|to (?:court|default)|as far|"
            r"any further|further|to that|unpaid|past|over|beyond)\b|\b(?:disconnect\w{0,3}|shut-?off|cut-?off|shut off|turned off)\b.{0,30}"
            r"\b(?:date|list|scheduled|order|notice|after|from)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:daily|statutory|late payment|contractual|default) interest\b|\binterest (?:is|'s)? ?(?:still )?(?:running|accruing|adding|"
            r"added|builds?|charged)\b|\b(?:another|a|the) (?:{amt} )?late (?:payment )?(?:fee|charge)\b.{0,25}\b(?:goes|gets|added|lands|on|"
            r"in|if|after|from)\b|\b(?:there'?s|is) another {amt} late fee\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:rolls?|rolling|goes|go|tips?|moves?|slips?|hits?) (?:over |in)?(?:to |past |beyond )?(?:30|60|90|120|180|sixty|ninety) days\b|"
            r"\b(?:marker|missed payments?|late payments?|arrears)\b.{0,20}\b(?:already on|go(?:es)? on|show(?:s|ing)? on|on your (?:file|credit))\b"
        ),
    ),
    unless=r"\byou may have\b|\bwin first\b|\b(?:kept|were in|doesn'?t kick in)\b|\b(?:interest|charges|fees?) stops?\b|\b(?:so|and) (?:it|that) (?:doesn'?t|won'?t)\b|\b(?:keeps?|stops?|avoids?|before) (?:it|you|that|this|the|any)\b|"
    r"\b(?:forever|for life|rest of your life|never (?:get|be)|permanently|jail|prison|arrest\w{0,3}|"
    r"police|criminal|sheriff|tomorrow morning)\b|\bbank accounts?\b|\b(?:waive|remove|refund|freeze|"
    r"stop|pause|delete) (?:the |any |all |your )?(?:interest|fees?|late|charges|credit)\b",
)
STATE_BENEFIT = family(
    Move.STATE_BENEFIT,
    (
        0.85,
        r"\b(?:interest|charges|fees?|calls|letters) stops?\b|\bsaves? you (?:that|the|all)\b|\b(?:would|will|'ll|'d) stop (?:all )?(?:that|it|this)\b|\bkeeps your [\w-]{3,12}(?: option)? (?:open|going|on)\b",
    ),
    (
        0.85,
        (
            r"\b(?:pay|clear|settle|paid|cleared|settled|once|then)\b.{0,25}\b(?:won'?t|never|"
            r"not) (?:have to )?(?:hear (?:any ?more )?from (?:us|me)|get (?:any|another) (?:more )?(?:calls?|"
            r"letters?)|be contacted)\b|^(?:and |then |so )?you (?:won'?t|will not|"
            r"will never) (?:have to )?(?:hear from us|get any more (?:calls|letters|reminders))\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:letters|calls|interest|fees|charges|reminders) (?:will |would |all |'ll |then )?(?:stop|end|"
            r"go away|cease)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:stops?|avoids?|avoiding|prevents?|saves?|saving|spares?|keeps?|keeping|protects?|protecting|"
            r"restores?|rebuilds?|improves?|helps?|halts?|no more|no further|ends?|limits?|minimi[sz]es?|"
            r"without any more|stopping|reduces?|cuts?|lowers?)\b.{0,25}\b(?:interest|late fees?|further fees?|"
            r"extra fees?|charges|credit (?:file|score|report|rating|record)|your credit|calls|letters|costs|"
            r"court|default|collections|record|good standing|additional)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:you'?ll|you will|you'?d|you would|you can|it'?ll|that'?ll|that will|that would|it will|"
            r"this will|so you|means you|that way|it would|then you)\b.{0,25}\b(?:save|be (?:done|free|clear|"
            r"caught up|up to date|back on track|debt[- ]free|finished|all set|behind you|in the clear)|"
            r"peace of mind|never (?:have to )?hear from (?:us|me)|sleep (?:better|easier)|breathe|no longer|"
            r"won'?t have to (?:worry|deal|think|hear)|off your (?:back|plate|mind|shoulders|chest)|"
            r"out of the way|keep (?:your|the) (?:card|account|car|service|discount|rate|credit))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:peace of mind|fresh start|clean slate|back on track|put (?:this|it|all this|"
            r"the whole thing) behind you|behind you|weight off|load off|off your (?:mind|shoulders|plate|"
            r"chest)|one less (?:thing|worry|bill)|good standing|one fewer)\b"
        ),
    ),
    (
        0.8,
        (
            r"\bonce (?:it'?s|it is|this is|that'?s|you'?ve|you|the (?:balance|account|payment) (?:is|has)|"
            r"we'?ve)\b.{0,15}\b(?:{paid}|{pay})\b|\b(?:shows?|report(?:ed)? as|marked as|updated? (?:to|"
            r"as)) (?:paid|settled|satisfied|current|up to date)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:good|better|best|helps?|easier|cheaper|work) (?:thing )?(?:for you|for your|"
            r"in your (?:favou?r|interest)|in the long run|than waiting)\b|"
            r"\b(?:in your (?:own )?(?:best )?interest|to your (?:advantage|benefit)|works in your favou?r|"
            r"saves you money|so that you don'?t)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:pay(?:ing|ment)?|settl(?:e|ing)|clear(?:ing)?|sort(?:ing)?)\b.{0,30}\b(?:means|will mean|"
            r"would mean|helps|keeps|stops|avoids|protects|saves|puts|gets you|gives you|prevents|lets you)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:stops?|stopping|keeps?|keeping|saves?) (?:it|this|that|things|the account|your \w{3,9}|you) (?:getting|going|from|out of|"
            r"off|away|on|at|below|under|running)\b|\b(?:squares?|gets?|puts?|brings?) you (?:up|away|square|straight|back|current|caught|"
            r"clear|out of|under|up to)\b|\bbrings? (?:it|this|the [\w-]{3,12}|everything) (?:back |down |right )?(?:to|under|up|current|below|"
            r"out|within)\b"
        ),
    ),
    (
        0.85,
        (
            r"\btakes? (?:you|it|your \w{3,9}|the account) (?:off|out of)\b|\b(?:so|and|then) (?:it|that|you|this|they) (?:doesn'?t|don'?t|won'?t|"
            r"never|do not|does not)(?: have to)? (?:roll|go|get|end|hit|default|lose|build|add|show|land|drop|slip)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:and|then) (?:the |your )?(?:truck|order|service|supply|power|water|lights|line|delivery|shipment|hold|account|default|"
            r"file|card)(?:'s)? .{0,10}\b(?:leaves|ships|goes out|stays|comes? (?:back|off)|released?|back on|closed|lifted|reopens?)\b"
        ),
    ),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:so letters|note it|that number|understood|hassle|my own account|piling up|to your work)\b|\b(?:jail|prison|arrest|police|keep calling)\b|\b(?:gets?|brings?|puts?) you back (?:to|on the phone)\b|\bhow (?:can|may|could) (?:i|we) help\b",
)

RULES: tuple[Rule, ...] = (
    *STATE_CONSEQUENCE,
    *STATE_BENEFIT,
)
