"""English rules for what the company does: who decides, how to pay, where there is help."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEVER_VOID, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

_UP = (
    r"(?:ask|check (?:with|that with|this with|it with)|speak (?:to|with)|talk (?:to|with)|run (?:it|"
    r"this|that) (?:by|past)|put (?:it|this|that|your .{3,20}|a request|the request|in a request|"
    r"forward)(?: to| in front of| forward| through)?|escalate|submit|take (?:it|this|"
    r"that)(?: up)?(?: to| with| higher)?|clear (?:it|this|that) with|refer|pass|send|raise|request|"
    r"see what|see if|get|bring|consult|report|seek|confirm)"
)
DEFER_TO_AUTHORITY = family(
    Move.DEFER_TO_AUTHORITY,
    (
        0.88,
        (
            r"\b(?:that'?s|thats|it'?s|its|is) (?:my |the |our )?{superior}'?s? (?:call|decision|say|job)\b|\b(?:i'?d|i would|id) have to ask\b"
        ),
    ),
    (
        0.92,
        (
            r"\b{superior} (?:has|have|needs?|would have|would need|must|will have|is the one|are the ones|"
            r"decides?)(?: to| who| that)? ?(?:sign|approve|agree|decide|okay|authori[sz]e|look at|clear|review|"
            r"decides?)?\b"
        ),
    ),
    (
        0.93,
        r"\b(?:i'?ll|i will|i'?d|i|let me|we|i'?m going to|i'?m happy to|would|have to|need to|must|can|"
        r"i'?ll have to|we'?ll) (?:have to |need to |want to |first |just |also )?" + _UP + r"\b.{0,40}\b{superior}\b",
    ),
    (
        0.92,
        (
            r"\b(?:not|isn'?t|aren'?t|ain'?t) (?:up to me|my (?:call|decision|place)|"
            r"(?:personally )?authori[sz]ed|(?:able|allowed|in a position|empowered) to (?:approve|authori[sz]e|"
            r"agree|waive|decide|promise|grant|offer|make that)|something i can (?:agree|approve|decide|do|"
            r"authori[sz]e|promise|grant|offer|sign|give|waive)|within my|mine to (?:give|make|"
            r"decide)|for me to (?:decide|say))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:needs?|requires?|subject to|pending|have to get|would need|needing|without|until i (?:have|"
            r"get)|get|awaiting|with)\b(?! (?:your|{them})\b).{0,15}\b(?:approval|authori[sz]ation|sign-? ?off|permission|go-?ahead|"
            r"approved|signed off|the okay)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i )?(?:can'?t|cannot|am unable to|'m unable to|couldn'?t|can not|'m not able to|"
            r"won'?t) (?:just |personally |simply |really )?(?:promise|guarantee|approve|agree (?:to )?(?:that|"
            r"it|this|a\b|any waiver)|waive|authori[sz]e|decide|grant|commit to (?:that|a)|make that (?:decision|call)|"
            r"give you (?:that|an answer|an extension)|say yes)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:above|beyond|outside) my (?:pay ?grade|authority|remit|power|level|limits?)\b|"
            r"\bdon'?t (?:personally )?have (?:the |that )?(?:authority|power|discretion|permission)\b|"
            r"\bno (?:authority|power) to\b|\b(?:decision|call) (?:is|isn'?t|lies|rests|sits)\b.{0,12}\b(?:with|"
            r"mine|up to|my)\b|\b(?:it'?s|that'?s|is) (?:up to|down to) (?:the|my|our)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:put in|submit|raise|make|log|send off) (?:a|the|your|an) (?:formal |written )?(?:request|"
            r"application|proposal|case)\b|\b(?:see|find out) (?:what|if|whether) (?:they|my (?:manager|"
            r"supervisor|team)|we can|the (?:bank|lender|company|creditor))\b.{0,25}\b(?:can|will|approve|say|"
            r"agree|do|offer|accept)?"
        ),
    ),
    void_in=NEVER_VOID,
    unless=r"\byour (?:manager|boss|supervisor|employer|office|company|director|bank)\b|\bif (?:we|you) (?:can'?t|cannot|don'?t)\b|"
    r"\bcomplaint\b|\bgive you (?:the )?(?:number|name)\b|\b(?:{them}) (?:manager|boss)\b|"
    r"\bcan'?t promise (?:not|what|how|you won)\b",
)
GIVE_PAYMENT_CHANNEL = family(
    Move.GIVE_PAYMENT_CHANNEL,
    (
        0.85,
        (
            r"\blink(?:'s| is) (?:in|on|below)\b|\b(?:online )?in (?:the|your) member(?:'s|s)? area\b|\b(?:slip|bank details|details) below\b|"
            r"\bpress \d\b|\bkey (?:it|the card|your card)(?: number)? in\b|\bline on your (?:statement|letter|bill)\b|"
            r"\b(?:through|via|from) your (?:online|own) account\b"
        ),
    ),
    (
        0.8,
        r"\b(?:on|through|via|to) (?:the|our) (?:card|payment|automated|pay|pay-by-phone) line\b|\b(?:number|line) to (?:call|ring|pay on) is\b",
    ),
    (
        0.85,
        (
            r"\b(?:use|try|open|download|ring|dial) (?:the|our|your) (?:secure |banking |mobile |"
            r"official )?(?:app|portal|web ?site|online banking|automated (?:line|phone line|system)|"
            r"payment line|self-?service)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:pay|payments?|paid|it|that|money|do (?:it|that|this)|set (?:it|that) up|made|log ?in|"
            r"transfer|go)\b.{0,30}\b(?:on|through|via|at|using|over|by|with|in|into|to|from|online) ?(?:the |"
            r"our |your |a |an )?(?:official |secure |company |bank'?s? |own |any )?{official}\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:send|text|email|message|sending|give|texting|emailing|sent)\b.{0,15}\b(?:a|the|our|you|"
            r"secure|payment)\b.{0,15}\b(?:(?:a|secure|payment|pay|official|safe|our|company'?s?) links?|payment details|"
            r"bank details|pay(?:ment)? portal|payment reference|giro|paying-?in)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:the|our|own|company|council|hospital'?s?|official|secure) (?:own )?(?:pay|payment|payments) (?:page|site|portal|line|"
            r"screen|app)\b|\b(?:put|send|pay|push|do) (?:it|that|this|the \w{3,8}|them) (?:through|via|on|by) (?:the |our |your )"
            r"(?:\w{3,12} )?(?:portal|app|web ?site|online account|payment line)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:{official})\b.{0,30}\b(?:available|open (?:24|all|round|until)|24|quickest|easiest|fastest|safest|"
            r"best way|where you can)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:sort code|reference number|quote (?:your|the) (?:account|reference)|use (?:your|"
            r"the) (?:account |loan |card )?(?:number|reference)|payable to|company'?s (?:account|bank account)|"
            r"mail(?:ing)? (?:a |your )?(?:che(?:ck|que)|money order|payment))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:official|company|our own|the creditor'?s|the bank'?s) (?:bank )?(?:account|channels?|sites?|"
            r"web ?site|app|link|payment page|payment line|one)\b|\b(?:number|details|address) (?:on|"
            r"at) the (?:back of|top of|bottom of|front of)? ?(?:your |the )?(?:card|letter|statement|bill)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:take|process|accept|do|set up|arrange|handle|make|put through)\b.{0,15}\b(?:payment|card|it|"
            r"that|card details|debit|direct debit)\b.{0,10}\b(?:over the phone|by (?:debit )?card|on this line|"
            r"securely|through (?:our|the)|with me (?:now|over)|by phone|with a card|right here|"
            r"by direct debit)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bwe (?:can |also |do |only |don'?t take cash but )?(?:accept|take)\b.{0,20}\b(?:cards?|debit|"
            r"che(?:ck|que)s?|bank transfers?|ach|direct debits?|money orders?)\b|\b(?:log|sign) ?(?:in|"
            r"on) ?(?:to|at|on) (?:your|the|our)\b|\b(?:go to|visit) (?:our |the )?(?:web ?site|portal|branch|"
            r"nearest branch|www|app)\b|\bwww\.|\.com\b|\.co\.uk\b"
        ),
    ),
    (0.7, r"\b(?:pay|payment|paid|paying)\b.{0,10}\bby (?:{method})\b"),
    (
        0.85,
        (
            r"\b(?:pay|payments?|paid|do (?:it|that)|set (?:it|that) up)\b.{0,12}\b(?:online|in (?:any|a|"
            r"your local) branch)\b"
        ),
    ),
    unless=r"\b(?:my|{them}) (?:own |personal |private )?(?:paypal|venmo|zelle|cash ?app|account|bank account|"
    r"sort code|iban|card|wallet)\b|\bpersonal account\b|\bgift cards?\b|\bpost\b.{0,20}\bonline\b|\b(?:fund|forms?|assist\w{2,5}|apply|dispute|advice|grant|"
    r"complaint|breakdown|statement)\b|\bdid (?:they|you|{they})\b|\b(?:would you|do you want|want to|you want)\b.{0,40}\bor\b|"
    r"\bcash\b.{0,12}\bonly\b|\bfacebook\b|\bpayday\b",
)
_HOLD = (
    r"(?:account|file|letters|texts|emails|action|enforcement|activity on|chasing|collections?|collection activity|everything|calls|activity|contact|interest|fees|"
    r"this|things|payments|recovery|case)"
)
OFFER_SUPPORT = family(
    Move.OFFER_SUPPORT,
    (
        0.85,
        (
            r"\b(?:goes?|going|put|putting|placed?) on (?:a |an? )?(?:\w{4,12} )?hold\b(?! (?:till|until) (?:the )?{amt})|\bno (?:calls|letters|contact) for "
            r"(?:\d|the)|\binterpreter\b|\breport (?:it|that|this|them) (?:at|to|online)\b|\bre-?sent\b|\b(?:the|a|that) form(?:'s| is) (?:in|on|online)\b|"
            r"\bsend (?:it|that|this) (?:to be|off to be|over to be) (?:looked at|checked|reviewed)\b|\bsend (?:you )?(?:the|our|a) (?:calculation|workings|"
            r"figures)\b|\b(?:someone|somebody) you choose\b"
        ),
    ),
    (0.75, r"\b(?:free|confidential|independent) (?:advice|help|service|support)\b|\bthey(?:'re| are) free\b"),
    (
        0.9,
        (
            r"\b(?:team|people|colleagues?|department|desk|specialists?|service) (?:that|who|which|"
            r"to) (?:looks?|helps?|supports?|works?|deals?|cares?|speciali[sz]es?) (?:after|with|in|people|"
            r"customers|for)\b"
        ),
    ),
    (0.93, r"\b(?:{helper})\b"),
    (0.92, r"\b(?:{support})\b"),
    (
        0.9,
        (
            r"\b(?:file|raise|log|register|open|submit|make|lodge|record|start|mark|flag|treat|"
            r"note)\b.{0,15}\b(?:a |your |the |that as an? |this as |it as |official |formal )?(?:dispute[ds]?|"
            r"complaint|fraud (?:claim|report|case)|disputed|hardship|vulnerab\w{2,6}|query|investigation)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:how|what) (?:can|could|may|else can) (?:i|we) (?:do )?(?:to )?(?:best )?(?:help|support|"
            r"make (?:this|it|things) easier|do for you)\b|\b(?:i|we)(?:'d| would|'ll|'re| are|'m| am|"
            r" do)? ?(?:really )?(?:want|like|here|happy|glad|try|going|trying|able) to (?:help|support|"
            r"assist)\b|\bsee (?:how|what) (?:i|we) can (?:help|do)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:some |other |several |a few |any |what |the |different )?options? (?:available|for you|"
            r"to help|we can|we have|open|i can|that (?:may|might|could)|like|out there)\b|\b(?:look at|explore|"
            r"go over|go through|discuss|see what) (?:some |your |the |our |all the |a few |what )?(?:options|"
            r"help|support)\b"
        ),
    ),
    (
        0.88,
        r"\b(?:put|place|hold|pause|freeze|stop|suspend|halt)(?:ting|ing)? (?:the |your |a |all |any |this |"
        r"on )?(?:hold on |stop on |pause on )?(?:the |your |all |any |further )?"
        + _HOLD
        + r"\b(?: on hold)?(?=.{0,40}\b(?:hold|while|until|pause|for|days|look|investigat\w{2,5}|breathing|"
        r"whilst|so|review|[?.,! ]{0,3}$))",
    ),
    (
        0.87,
        (
            r"\b(?:send|get|mail|email|post|provide|request|arrange|order|forward)\b.{0,20}\b(?:validation|"
            r"proof of (?:the )?debt|proof|verification|copy of (?:the|your)|copies of|breakdown|itemi[sz]ed|"
            r"hardship|dispute|statement of account|full statement|original (?:contract|agreement)|paperwork|"
            r"documentation|signed agreement)\b(?!.{0,10}\bto (?:me|us)\b)"
        ),
    ),
    (
        0.93,
        (
            r"\bare you (?:safe|in danger|ok(?:ay)?(?: right now)?|having (?:any )?thoughts|thinking (?:of|"
            r"about) (?:hurting|harming|ending|killing|taking|suicide))\b|\bthoughts of (?:suicide|harming|"
            r"hurting|ending)\b|\b(?:hurt|harm|kill)(?:ing)? yourself\b(?=.{0,10}\?)|\b(?:talk|speak|reach out|"
            r"call) to (?:someone|a (?:professional|counsell?or|doctor)|your (?:gp|doctor))\b|"
            r"\bemergency services\b|\bcall (?:911|999|112)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:connect|put|transfer|refer|introduce)(?:ing)? you (?:through |over |in touch )?(?:to|"
            r"with)\b.{0,25}\b(?:team|specialist|support|someone|colleague|advis[eo]r|service|organi[sz]ation|"
            r"charity|department|counsell?or)\b|\b(?:someone|people|a colleague|a team|organi[sz]ations?|"
            r"charit(?:y|ies)|services?) (?:who|that|to) (?:can|could|may|might)? ?(?:help|support|specially)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:look into|investigate|review|check on|double-?check)(?:ing)? (?:this|that|it|your (?:claim|"
            r"dispute|complaint|case)|the (?:charge|fee|charges|matter|fees|discrepancy|account))\b|"
            r"\bget (?:this|that|it) (?:looked into|investigated|checked|corrected|reviewed)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:put|add|get|sign|register) (?:you|{them}|your name)(?: down)? (?:on|onto|up for|for|with) (?:the |our |a |an )?"
            r"(?:\w{3,14} ){0,4}(?:register|programme|programs?|scheme|tariff|list of vulnerable|support|discount|assistance|"
            r"relief)\b"
        ),
    ),
    (
        0.85,
        (
            r"\beverything (?:stops|pauses|freezes|goes on hold|is (?:paused|frozen|on hold))\b|\b(?:nobody|no ?one)(?: here| else)?"
            r"(?: will| is going to|'s going to)? (?:be )?(?:chas(?:es?|ing)|call(?:s|ing)?|ring(?:s|ing)?|dial(?:s|ing)?|"
            r"contact(?:s|ing)?|bother(?:s|ing)?) you\b|\b(?:won'?t|will not) (?:be )?(?:chase|chasing|call|contact|press|ask) you "
            r"(?:again|any ?more|for (?:payment|money|a payment)|while|until|during)\b|\bit'?ll be letters\b|"
            r"\b(?:letters?|email|writing) (?:only|instead)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:put|raise|send|sending|log|logging|pass|get|take|make|treat|treating|file|filing|open|flag)\b.{0,35}\b"
            r"(?:an? |as an? |your |formal |in as )(?:formal |billing |written )?(?:complaint|query|dispute|grievance|fraud (?:report|case))\b|"
            r"\bget (?:it|that|this) (?:raised|logged|looked (?:at|into)|flagged|checked|investigated|escalated|put right)\b|"
            r"\b(?:can|could|will|to) be (?:looked into|investigated|checked|put right)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:you(?:'ve| have|'re| are)?|your) (?:can |could |may |free to |entitled to |welcome to |got |every |the |a |do have )"
            r"{0,3}(?:right to )?(?:complain|dispute|appeal|challenge (?:it|this|that)|query (?:it|this|that)|go to the ombudsman)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i|we|they)(?:'?ll| can| could| will|'d|'m| am|'re going to|'m going to)\b.{0,14}\b(?:have|get|send|mail|email|post|"
            r"text|ask for|request|order|pull)\b.{0,25}\b(?:itemi[sz]ed|breakdown|copy|copies|statements?|proof|validation|forms?|"
            r"agreement|application|paperwork|notes?)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:assist[ae]nce|hardship|relief|emergency|welfare|support|charit(?:y|ies|able)|crisis|rental|rent|fuel|energy|"
            r"utility|water|medical|benevolent|community) (?:\w{4,11} )?(?:fund|grants?|programs?|programmes?|schemes?|forms?|"
            r"voucher|line)\b|\b(?:charity care|financial (?:assistance|help|aid)|sliding scale|social tariff|watersure|liheap|"
            r"warm home|priority services|housing payment|council tax (?:support|reduction)|bill relief|free school|"
            r"debt relief order|dro|iva|breathing space|income[- ]based)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:put|leave|add|place|make) (?:a |this |that )?note\b.{0,20}\bso\b|\b(?:deal|speak|talk) (?:with|to) (?:someone|"
            r"somebody|a \w{4,10}) (?:on your behalf|for you|instead)\b|\bon your behalf\b|\bthird[- ]party authority\b|"
            r"\b(?:shut|turn|switch|take) .{0,14}\b(?:off|out|down) .{0,10}\bi can do that\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:hold|pause|freeze|stop|suspend|halt|holding|pausing|freezing)\b.{0,22}\b(?:for|until|while|till) (?:\d{1,3}|thirty|"
            r"sixty|ninety|two|three|four|eight|a (?:month|fortnight|few)|you|we|the|that|it)\b"
        ),
    ),
    unless=r"\bsend me\b|\bwere in\b|\byour \w{3,9} option\b|\b(?:order|truck|delivery|supply) (?:is |stays )?on (?:credit )?hold\b|\bi'?ll hold while you\b|\bstop (?:me|you)\b|"
    r"\byou like\b|\bwon'?t (?:change|help|matter)\b|\b(?:last time|second|promise)\b.{0,9}\bhold\b|"
    r"\b(?:don'?t|not) (?:have|offer|do)\b.{0,12}\b(?:hardship|support)\b|\bdispute (?:it )?all you\b|"
    r"\bstop calling\b|\bhelp (?:yourself|you pay)\b|\bwhatever complaint\b",
)

RULES: tuple[Rule, ...] = (
    *DEFER_TO_AUTHORITY,
    *GIVE_PAYMENT_CHANNEL,
    *OFFER_SUPPORT,
)
