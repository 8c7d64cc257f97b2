"""English rules for manners, bounds, the next contact and the end of a call."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEVER_VOID, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

_SARCASM = (
    r"for nothing\b|\bwasting\b|\bnot sorry\b|\bbe sorry\b|\bsorry (?:excuse|ass|little|state|"
    r"for yourself)\b|\bspare me\b|\boh please\b|"
    r"\bplease[,.! ]{0,3}(?:spare|give me a break)|\bbetter safe\b|\bsorry that'?s (?:your|not)\b"
)
COURTESY = family(
    Move.COURTESY,
    (0.95, r"\b(?:please|pls|plz|kindly|pleease)\b"),
    (
        0.95,
        (
            r"\b(?:thank you|thanks|thankyou|thank u|thx|cheers|many thanks|much obliged|much appreciated|tysm|"
            r"ty)\b(?! to (?:you|your) )"
        ),
    ),
    (0.9, r"^(?:{hello})\b|\b(?:hello|good (?:morning|afternoon|evening)|hiya)\b"),
    (
        0.95,
        (
            r"\b(?:i'?m|i am|we'?re|we are|so|very|really|truly|terribly|my|our|please accept|sincere) ?(?:so |"
            r"very |really |truly |terribly |sincere |deepest )?(?:sorry(?! (?:to (?:hear|learn|read)|for (?:your|{them}) "
            r"(?:loss|troubles?)|about your|you'?re|you are|you'?ve|you had|things|excuse))|apologies)\b|\b(?:i|we) (?:do |must |"
            r"sincerely )?apologi[sz]e\b|\bsorry (?:to (?!hear|learn|read)|for (?!your (?:loss|troubles?))|about "
            r"(?!your|the loss|all)|that (?:i|we|our|my)\b)|\bapologies\b|\bpardon me\b|\bexcuse me\b|"
            r"\bmy apologies\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:i|we)(?:'d| would| do| really| truly| very much| certainly|'ll| genuinely)? ?(?:really |"
            r"very much |truly )?appreciate\b|\bgrateful\b|\bmuch appreciated\b|\bit'?s appreciated\b|"
            r"\bthat'?s (?:very |really )?(?:kind|good|helpful) of you\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:have|enjoy) (?:a |the rest of |yourself ?a? ?|your )?(?:rest of |very |really )?(?:good|nice|"
            r"great|lovely|pleasant|wonderful|blessed|day|evening|weekend|night|afternoon|one)\b(?! (?:credit|"
            r"reason|payment))"
        ),
    ),
    (
        0.9,
        (
            r"\btake care\b(?! of\b)|\bgood ?bye\b|\b(?:bye (?:now|for now|then|bye)|cheerio|ta-?ra|good night)\b|"
            r"\ball the best\b|\bbest wishes\b"
        ),
    ),
    (0.3, r"\bbye\b"),
    (0.55, r"\bsorry (?:you'?re|you are|you'?ve|to hear|about (?:{them}|your))\b"),
    (
        0.7,
        r"\b(?:really |so )glad you (?:said|told|rang|called|phoned|picked)\b|\bno (?:bother|trouble) at all\b|"
        r"\bnothing to be sorry (?:for|about)\b|\bno need to (?:apologi[sz]e|be sorry)\b|^appreciate it\b|\bno se preocupe\b|\bgracias\b|\bpor favor\b"
        r"|\bhope (?:you'?re|your \w{3,9} is|all is) (?:keeping )?well\b",
    ),
    (
        0.9,
        (
            r"\b(?:nice|good|great|lovely|pleasure) (?:speaking|talking|to (?:speak|talk|meet|hear|"
            r"finally speak))\b|\byou'?re (?:very |most )?welcome\b|\bmy pleasure\b|\bno problem at all\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:would|do) you mind\b|\bif you (?:don'?t|wouldn'?t) mind\b|\bif i may\b|\bwith (?:all due |"
            r"the greatest )?respect\b|\bif (?:that'?s|it'?s) (?:ok|okay|alright|all right) with you\b|"
            r"\bif you would\b|\bwould you be so kind\b|\bbear with me\b"
        ),
    ),
    (0.3, r"\b(?:{sir}|ma'?am|{sir})\b"),
    (
        0.8,
        (
            r"\bsorry\b(?! (?:for yourself|excuse|state|sight|to hear|to learn|for your (?:loss|troubles?)|"
            r"about your|you'?re|you are|you'?ve|you had|things))"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:my|our) (?:deepest |sincere |sincerest )?condolences\b|\bcongratulations\b|\bwell done\b|"
            r"\bgood for you\b|\bthat'?s (?:great|good|wonderful|brilliant) (?:to hear|news|of you)\b"
        ),
    ),
    unless=_SARCASM,
    void_in=QUOTED_ONLY,
)
_SOON = (
    r"(?:{day}|tomorrow|later|again|morning|afternoon|evening|at \d|\d ?(?:am|pm)|o'?clock|noon|midday|"
    r"a few (?:days|hours|weeks)|an hour|once|when|after|before|then)"
)
SCHEDULE_FOLLOWUP = family(
    Move.SCHEDULE_FOLLOWUP,
    (0.85, r"\band (?:then )?(?:call|ring|phone|text|check in with) you (?:back )?(?:on |at |again )?" + _SOON),
    (
        0.9,
        r"\b(?:somebody|someone|they|{they}|a colleague|my colleague|my manager|(?:the|our) [a-z ]{3,24}(?:team|desk|line))\b.{0,30}"
        r"(?:'ll| will| is going to) (?:call|ring|phone|text|write to|be in touch with|contact) you\b.{0,30}\b" + _SOON,
    ),
    (
        0.9,
        r"\b(?:i|we)(?:'?ll|'ll just| will| can| could| am going to|'m going to|'re going to|'d like to|"
        r"'ve got you| shall)(?: just| then| also| probably)? (?:call|ring|phone|text|email|check (?:in|"
        r"back|on)|follow up|touch base|speak|talk|reach out|give you a (?:call|ring|bell|buzz|shout|"
        r"quick call)|be (?:in touch|back in touch|calling)|get back|get in touch|drop you|contact|try you|"
        r"pick (?:this|it) up|review|look at this)\b.{0,40}\b" + _SOON,
    ),
    (
        0.75,
        (
            r"\b(?:i|we)(?:'?ll| will)(?: just)? (?:call|ring|phone|check (?:in|back)|follow up|touch base|"
            r"be in touch|get back)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:set|schedule|book|arrange|put|diary|diari[sz]e|pencil|calendar|make|fix|"
            r"note)\b.{0,20}\b(?:call|callback|call-?back|follow-?up|appointment|review|meeting|reminder|"
            r"check-?in|time to (?:talk|speak))\b.{0,30}"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:speak|talk|chat|catch up|see you|meet)(?: to you| with you)?(?: again| then|"
            r" next)? (?:again )?(?:on |next |at |this |tomorrow|later|in )"
        ),
    ),
    (0.85, r"\b(?:call|ring|phone|calling|ringing)(?: you| me| us)? back (?:on |at |by )?" + _SOON),
    (
        0.85,
        r"\b(?:shall|can|may|could|should|is it (?:ok|okay|alright) if|mind if|would it be ok(?:ay)? if|"
        r"how about) (?:i|we)(?: just)? (?:call|ring|phone|check|follow|touch|text|speak|talk|try|"
        r"meet)\b.{0,35}\b" + _SOON,
    ),
    (
        0.85,
        (
            r"\bexpect (?:my|a|our|another) (?:call|text|email)\b|\b(?:next|follow-?up) (?:call|contact|"
            r"check-?in|appointment|review)\b.{0,15}\b(?:is|will be|on|for|would be|set)\b"
        ),
    ),
    (
        0.8,
        r"\blet'?s (?:speak|talk|meet|catch up|touch base|review|check in|regroup|pick (?:this|it) (?:up|"
        r"back up)|reconvene)\b.{0,25}\b" + _SOON,
    ),
    (
        0.8,
        (
            r"\b(?:best|good|better) (?:time|number|day) (?:to|for)(?: us to| me to)? (?:call|ring|reach|"
            r"contact|get|phone|catch)\b|\bwhat time (?:should|shall|can|would) (?:i|we) (?:call|ring|phone)\b"
        ),
    ),
    unless=r"\b(?:your|{them}) (?:boss|employer|{spouse}|{parent}|parents|family|work|"
    r"neighbou?rs?)\b(?! (?:number|phone))|\bevery (?:day|hour)\b|\bmanager\b",
)
SCHEDULE_FOLLOWUP += family(
    Move.SCHEDULE_FOLLOWUP,
    (0.75, r"\bi (?:ring|call|phone|text) (?:you )?(?:back )?(?:on |at )?" + _SOON),
    (
        0.85,
        r"\b(?:i|we)(?:'?ll|'ll just| will|'m going to)(?: just| then| also)? (?:try (?:{them}|them|you)|holler|buzz|drop (?:{them}|"
        r"{them}|them|you) a|give (?:{them}|them|you) a|hit you up|look in on|check (?:it|that|to see)|send you a reminder|"
        r"message|call|ring|phone|text)\b.{0,40}\b" + _SOON,
    ),
    (
        0.8,
        (
            r"\b(?:ask|have|get|tell|let) (?:{them}|them|{title} [a-z]{2,15}|{title} [a-z]{2,15}|{title} [a-z]{2,15}) (?:please )?(?:to |"
            r"know (?:to |that )?)?(?:please )?(?:call(?:ed)?|ring|rang|phone|contact|give (?:me|us) a (?:call|ring|bell|buzz)|"
            r"get in touch|i(?:'ve)? (?:called|rang|phoned)|i was (?:calling|ringing))\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:could|can|would|will) (?:{they}|they) (?:please )?(?:call|ring|phone|contact|get back to|give (?:me|us) a) "
            r"?(?:me|us|back|call|ring)?\b"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:leave|pass on|pass along|take|give (?:{them}|them)) (?:a |the |my |this )?(?:message|name and number)\b|"
            r"\bwhen(?:'s| is| would| will)? (?:{they}|they)\b.{0,15}\b(?:back|home|available|in)\b|"
            r"\bbest time to (?:reach|catch|get|try) (?:{them}|them|{title})\b"
        ),
    ),
    unless=r"\b(?:owes?|behind|overdue|debt|arrears|payments?|money)\b|\bevery (?:day|hour)\b|\bstatement\b",
)
CLOSE_CALL = family(
    Move.CLOSE_CALL,
    (0.95, r"\bgood ?bye\b|\b(?:bye|bye-?bye|bye now|cheerio|ta-?ra|so long|good night)\b"),
    (
        0.9,
        (
            r"\bhave (?:a |yourself a )(?:very |really )?(?:good|nice|great|lovely|pleasant|wonderful|"
            r"blessed) (?:day|one|evening|weekend|night|afternoon|rest)\b|\benjoy (?:the rest of )?your (?:day|"
            r"evening|weekend|afternoon)\b"
        ),
    ),
    (
        0.95,
        (
            r"\bi'?ll (?:let you (?:go|get (?:on|back|off))|leave you to (?:it|get)|leave it there)\b|"
            r"\b(?:leave|end|wrap|finish) (?:it|this|things|the call)(?: up)? (?:there|here|at that|for (?:now|"
            r"today))\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i'?m|i am|i'?ll|i will|we'?ll) ?(?:now |just |going to )?(?:hang(?:ing)? up|end(?:ing)? (?:the|"
            r"this) (?:call|conversation)|disconnect(?:ing)?|terminat(?:e|ing) (?:the|this) call)\b(?! if)"
        ),
    ),
    (
        0.8,
        (
            r"\bthat(?:'s|'ll be| is| will be) (?:all|everything)(?: (?:i need(?:ed)?|for (?:today|now)|from me|"
            r"then|i have|we need(?:ed)?))\b|\bwe'?re all (?:set|done|sorted)\b(?! (?:if|once|when))"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:talk|speak|chat)(?: to you| with you)? (?:soon|then|later|next|again soon)\b|"
            r"\btake care(?: of yourself| now)?[?.! ]{0,3}$|\ball the best\b|^cheers[, ]{0,2}(?:bye|now)"
        ),
    ),
    (
        0.7,
        (
            r"\b(?:thank you|thanks)(?: so much| very much)? for (?:your (?:time|call|help|patience|"
            r"cooperation)|taking (?:the time|my call)|speaking|talking)\b(?=.{0,15}$)"
        ),
    ),
    (0.65, r"\b(?:is there )?anything else (?:i can|you need|you'?d like|i could)\b"),
    unless=r"\bif (?:you (?:keep|continue|don'?t stop|carry on|swear|shout)|there'?s|it)\b|\bunless you\b|"
    r"\b(?:or|otherwise|else|then) (?:i|we)(?:'?ll| will)\b|\bplease (?:don'?t|stop)\b",
)
SET_BOUNDARY = family(
    Move.SET_BOUNDARY,
    (
        0.87,
        (
            r"\b(?:keep|keeps|carry on|carries on|continue|continues|go on|goes on) (?:with )?(?:that |the |"
            r"on )?(?:shouting|swearing|yelling|cursing|insult\w{0,3}|abus\w{1,3}|screaming|threatening|"
            r"name-?calling)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:i'?ll|i will|i'?m going to|i'?d|i would|we'?ll|i may|i might|need|have|going) (?:have to |"
            r"need to |to |be forced to |be ending |be )?(?:end|ending|terminate|disconnect|hang up|close|"
            r"finish|stop|cut)\b(?: this| the| our)?(?: call| conversation)?\b.{0,20}\b(?:if|unless)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:if|unless|should)\b.{0,80}\b(?:end (?:the|this|our) (?:call|conversation)|terminate (?:the|"
            r"this) call|disconnect|hang up|call (?:will|is going to) (?:end|be ended)|stop the call)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:don'?t|do not|stop|refrain from|no need (?:for|to)|watch|mind|without|cut out|not to|"
            r"less of) (?:be |you |the |with |any |all )?(?:the )?(?:swear\w{0,3}|shout\w{0,3}|yell\w{0,3}|"
            r"curs\w{1,3}|cuss\w{0,3}|insult\w{0,4}|(?:your |that |foul |bad |the )?language|abus\w{1,4}|"
            r"scream\w{0,3}|name-? ?call\w{0,3}|call(?:ing)? me|speak(?:ing)? to me|talk(?:ing)? to me|rais(?:e|"
            r"ing) your voice|threaten(?:ing)? me|personal|rude)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:keep|remain|stay|be|let'?s be|being) (?:this |it |things |the conversation |"
            r"our conversation |everything )?(?:civil|calm|respectful|professional|polite|courteous)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:won'?t|not going to|will not|don'?t have to|can'?t|cannot|not willing to|not here to|"
            r"not prepared to|i'?d rather not) (?:be )?(?:tolerate|accept|spoken to|talked to|put up with|"
            r"continue|sworn at|shouted at|abused|insulted|take (?:abuse|insults)|listen to (?:abuse|"
            r"that language|insults|swearing)|go on)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:treat(?:ing|ed)?|speak(?:ing)?|spoken|talk(?:ing)?) (?:to )?(?:you|each other|one another|"
            r"me) (?:with |in a )?(?:respect|civilly|politely|respectful\w{0,2})\b|"
            r"\bask (?:for )?the same (?:respect|courtesy|in return|from you|of you)?\b|\bthat (?:kind of |"
            r"sort of )?language\b|\bmutual respect\b"
        ),
    ),
    (
        0.75,
        (
            r"\bif\b.{0,25}\b(?:swear|shout|abus|insult|yell|curs|cuss|scream|foul|threaten me|this language|"
            r"that language)\w{0,4}\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i'?ll|i will|i'?d|we'?ll|i'?m going to) (?:have|need) to (?:end|finish|stop|close|hang up|"
            r"terminate|leave)\b ?(?:the|this|our|it)? ?(?:call|conversation|there)?"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:or|otherwise|else)\b.{0,10}\b(?:i'?ll|i will|we'?ll|i'?m going to) (?:end|hang up|finish|stop|"
            r"terminate|disconnect)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:there'?s|is) no need (?:for|to) (?:that|the|be|shout|swear|insults|abuse|language)\b|"
            r"\bi (?:can|'ll|will) (?:only )?(?:help|continue|carry on|talk)\b.{0,20}\bif (?:we|you) (?:stay|"
            r"keep|remain|can|speak|calm)\b|\blower your voice\b|\bcalm(?:er)? (?:conversation|tone)\b"
        ),
    ),
    void_in=NEVER_VOID,
)

RULES: tuple[Rule, ...] = (
    *COURTESY,
    *SCHEDULE_FOLLOWUP,
    *CLOSE_CALL,
    *SET_BOUNDARY,
)
