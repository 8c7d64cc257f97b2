"""English rules for the opening and the end of a call: who speaks, notices, privacy, manners, follow-up, goodbye."""

from __future__ import annotations

from trainer.understanding.lexicon.zh_family import NEVER_VOID, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Move

_NOT_A_NAME = (
    r"(?!about\b|a\b|an\b|the\b|your?\b|it\b|not\b|that\b|this\b|what\b|how\b|why\b|when\b|where\b|who\b|because\b|right\b|correct\b|ok\b|okay\b|"
    r"fine\b|clear\b|true\b|fair\b|something\b|possible\b|all\b|any\b|doable\b|good\b|still\b|going\b|now\b|really\b|enough\b|for\b|to\b|in\b|on\b|"
    r"also\b|just\b|too\b|there\b|where\b|so\b|if\b|my\b|our\b|his\b|her\b|their\b|acceptable\b|realistic\b|manageable\b|helpful\b|most\b|more\b|"
    r"alright\b|agreed\b|definite\b|some\b|everything\b|understood\b|due\b|convenient\b|like\b|only\b|very\b|pretty\b|always\b|hard\b|tough\b|\d)"
)

VERIFY_IDENTITY = family(
    Move.VERIFY_IDENTITY,
    (0.95, r"\b(?:am i|are we|i'?m|is it) (?:now )?(?:speaking|talking|chatting|through) (?:to|with)\b(?! you\b)"),
    (0.95, r"\b(?:is|would) (?:this|that|it)(?: be)? (?:mr|mrs|ms|miss|mister|dr|sir|madam)\b"),
    (0.75, rf"\b(?:is|would) (?:this|that)(?: be)? {_NOT_A_NAME}[a-z'-]{{2,15}}(?: [a-z'-]{{2,15}})?(?: please| speaking)?[?.! ]{{0,3}}$"),
    (0.75, r"^(?:hi|hello|hey|good (?:morning|afternoon|evening))?[, ]{0,2}(?:is )?(?:mr|mrs|ms|miss) [a-z'-]{2,15}\? ?[?.,! ]{0,3}$"),
    (0.9, r"\b(?:may|can|could|might) i (?:please )?(?:speak|talk) (?:to|with)\b(?! (?:you|someone|your|him about))"),
    (0.85, r"\b(?:looking for|trying to (?:reach|get hold of|contact|speak (?:to|with))|like to (?:speak|talk) (?:to|with)|calling for|here for) (?:an? )?(?:mr|mrs|ms|miss|dr|[a-z]{2,15} [a-z]{2,15}[?.! ]{0,3}$)"),
    (0.95, r"\b(?:confirm|verify|check|give me|tell me|what'?s|what is|have|take|need|provide|state)\b.{0,25}\b(?:date of birth|dob|d\.o\.b|year of birth|birth ?date|birthday|post ?code|zip(?: ?code)?|(?:first line of|current|home|mailing|billing) (?:your )?address|your (?:home |full |mailing )?address|last (?:four|4)|social(?: security)?|security (?:question|answer|word|code)|passphrase|full name|maiden name)\b"),
    (0.9, r"\b(?:confirm|verify|establish|check|make sure|ensure|know)\b.{0,15}\b(?:your identity|who (?:you are|i'?m|i am)|that (?:you are|you'?re|it'?s|i'?m speaking|i am speaking|i have)|i'?m (?:speaking|talking)|i'?ve got|you'?re the|your details|it'?s you)\b"),
    (0.95, r"\bwho(?:m)? (?:am i|i'?m) (?:speaking|talking) (?:to|with)\b|\bwho is this\b|\bwho'?s (?:this|speaking|calling)\b|\bmay i ask who'?s\b"),
    (0.9, r"\b(?:have i|i have|i'?ve|do i have|did i) (?:got |get |reach |reached )?the right (?:person|number|party)\b|\b(?:have i|did i) (?:reach|reached|got|get) (?:mr|mrs|ms|miss)\b"),
    (0.85, r"\b(?:mr|mrs|ms|miss|dr) [a-z'-]{2,15} (?:available|there|in|home|around|at home|about)\b"),
    (0.9, r"\b(?:security|id|identity|data protection|verification) (?:check|checks|questions?|details|process)\b|\b(?:take|get|run) you through security\b|\bpass security\b"),
    (0.9, r"\b(?:before i|so i can|until i(?:'ve| have)?|once i(?:'ve| have)?) (?:go any further|continue|verified|verify|confirmed|say (?:any )?more)\b"),
    (0.7, r"^(?:and )?(?:you'?re|you are) [a-z]{2,15} [a-z]{2,15}[, ]{1,2}(?:right|correct|yes|is that right)[?.! ]{0,3}$"),
)

INTRODUCE_SELF = family(
    Move.INTRODUCE_SELF,
    (0.95, r"\bmy name(?:'s| is|s)\b"),
    (0.95, r"\b(?:i'?m|i am|we'?re|im just|i'?m just) (?:just )?(?:calling|ringing|phoning|contacting you|getting in touch|reaching out|speaking)(?: you| to you)? (?:from|on behalf of|for|with)\b"),
    (0.9, rf"\b(?:this is|it'?s|i'?m|i am|you'?re speaking (?:to|with)) (?:mr |mrs |ms |miss )?{_NOT_A_NAME}[a-z'-]{{2,15}}(?: [a-z'-]{{2,15}})?(?: here| calling| speaking)? (?:from|with|at|of|over at|on behalf of|for|in the)\b(?! (?:you|the (?:police|court|sheriff)))", ),
    (0.85, r"^(?:hi|hello|hey|good (?:morning|afternoon|evening))?[, ]{0,2}(?:mr |mrs |ms |miss )?(?:[a-z'-]{2,15} ?){0,2}[, ]{0,2}(?:this is|it'?s) [a-z'-]{2,15} (?:again|here|speaking|calling)\b"),
    (0.75, r"\b(?:i'?m|i am|we'?re|we are) (?:with|from) (?!you\b|it\b|there\b|here\b|the start)[a-z]"),
    (0.9, r"\b(?:calling|ringing|phoning) from\b|\b(?:calling|ringing|phoning|acting|working|collecting|contacting you|writing) on behalf of\b|(?<!who )(?<!which company )\bi (?:work|collect|call) (?:for|with|on behalf of|at)\b|\bwe (?:act|collect|work|are acting|represent)(?: for| on behalf of)?\b"),
    (0.85, r"\b(?:i'?m|i am|this is) (?:your|an?|the|one of the) (?:new )?(?:account (?:manager|rep|specialist|handler)|agent|collector|debt collector|collections? (?:agent|officer|specialist)|advis[eo]r|representative|rep|specialist|case (?:handler|manager)|customer service)\b"),
    (0.85, r"\b(?:we'?re|we are|i'?m with|is) an? (?:\w{2,12} )?(?:debt )?(?:collection|recovery|collections) (?:agency|company|firm)\b"),
    (0.85, r"\b[a-z'-]{2,15} (?:here|calling|speaking)[, ]{1,2}(?:from|with|at|on behalf of)\b|^[a-z]{2,15} from [a-z]{2,20}"),
    (0.75, r"^(?:hi|hello|hey|good (?:morning|afternoon|evening))[, ]{1,2}(?:there[, ]{1,2})?(?:this is|it'?s|i'?m) (?!about|a\b|the\b|your|not|all|fine|sorry|going|really|just|so\b|here|calling|important|still)[a-z'-]{2,12}(?: [a-z'-]{2,15})?[.! ]{0,3}$", ),
)

GIVE_NOTICE = family(
    Move.GIVE_NOTICE,
    (0.95, r"\battempt(?:ing)? to collect (?:a|the|this|on a|your) debt\b|\bused for that purpose\b"),
    (0.95, r"\b(?:calls?|line|conversation)\b.{0,25}\b(?:recorded|monitored|taped)\b|\brecorded (?:line|call)\b|\brecorded for\b|\b(?:we|i)(?:'re| are|'m| am)? (?:record|recording) (?:all |this |our |the |these ){0,2}calls?\b"),
    (0.95, r"\b(?:call|communication|message|letter|email|text) (?:is )?from a debt collector\b|\b(?:i'?m|i am|we'?re|we are|this is) (?:a )?debt collect(?:or|ors|ion)\b"),
    (0.9, r"\byou(?:'ve| have| do have|'ll have)? (?:got |also have |have )?(?:the|a|every|\d\d|thirty|certain) (?:legal )?(?:rights?|days)\b.{0,12}\b(?:to|of|in which|from|under)\b"),
    (0.9, r"\b(?:30|thirty)[- ]days?\b.{0,25}\b(?:dispute|validat|verif|writ)|\bdispute\b.{0,40}\b(?:30|thirty) days\b|\bvalidation (?:notice|letter|information)\b|\b(?:the|a|your) right to dispute\b"),
    (0.9, r"\b(?:authori[sz]ed|regulated) (?:and regulated )?by the\b|\bregulated by\b"),
    (0.85, r"\b(?:i have to|i need to|i must|i'?m (?:required|obliged|legally required)|required by law|we'?re required|by law i) (?:to )?(?:let you know|tell you|inform you|advise you|read you|give you|say|state|make you aware|mention)\b"),
    (0.8, r"\b(?:opt out|unsubscribe|reply stop)\b|\bunless you (?:dispute|notify us|tell us)\b"),
    (0.65, r"\b(?:your|consumer) rights\b|\bfor (?:training|quality|quality assurance|monitoring)(?: and \w{4,12})? purposes\b"),
)

CHECK_PRIVACY = family(
    Move.CHECK_PRIVACY,
    (0.95, r"\b(?:are you|can you|could you|is it|is this|is now|ok|okay|able|good time|safe|free|place|somewhere|alright|moment|where you can)\b.{0,30}\b{alone}\b"),
    (0.9, r"\b(?:are you|r u|if you'?re|you'?re not) (?:alone|driving|at work|on (?:loud)?speaker(?:phone)?|behind the wheel|around other people|in company)\b|\bon (?:loud)?speaker(?:phone)?\b|\bam i on speaker\b"),
    (0.85, r"\b(?:is|are) (?:there )?(?:any(?:one|body) (?:else )?|other people |others )(?:with you|around|listening|in the room|nearby|there)\b|\b(?:overheard|earshot|listening in|eavesdrop\w{0,4})\b"),
    (0.85, r"\b(?:somewhere|anywhere|someplace|a place|a spot) (?:more )?(?:private|quiet|you can (?:talk|speak)|where you can)\b|\bstep (?:away|outside|out)\b"),
    (0.8, r"\b(?:are you|r u) (?:able|free|ok|okay|alright|safe|in a (?:place|position)|somewhere) (?:to|you can|where you can) (?:talk|speak|chat)\b|^(?:and |so )?can you (?:talk|speak|chat)(?: (?:right )?now| at the moment| for a (?:minute|moment|sec))?[?.! ]{0,3}$"),
    (0.85, r"\b(?:safe|comfortable|private enough) (?:to|for you to|talking|speaking)\b"),
    (0.8, r"\b(?:call|ring|phone|try)\b.{0,30}\bwhen you(?:'re| are| can)? (?:talk|speak|alone|in private|on your own|out of the car|off work|home alone)\b"),
    void_in=QUOTED_ONLY,
)

ASK_CONVENIENT = family(
    Move.ASK_CONVENIENT,
    (0.7, r"\b(?:is|would|was)(?:n'?t)? (?:this|now|it|that|right now)(?: be)?(?: still)? (?:a |an )?(?:good|bad|convenient|ok|okay|alright|suitable|inconvenient|better|decent) (?:time|moment)\b"),
    (0.75, r"\b(?:caught|catch|catching|got|getting|reached) you at an? (?:bad|good|awkward|inconvenient|busy) (?:time|moment)\b|\bbad time\b|\bam i (?:disturbing|interrupting|bothering)\b"),
    (0.7, r"\b(?:do you|you|have you|if you) (?:have|got|'?ve got|have got) (?:a|one|two|five|a few|a couple of|a spare) (?:minutes?|mins?|moments?|secs?|seconds?)\b|\bgot a (?:minute|sec|moment)\b"),
    (0.7, r"\b(?:are you|if you'?re|you'?re) (?:very |too |really )?(?:busy|free)(?: right now| at the moment| now| to talk)?\b|\bis it convenient\b|\bconvenient (?:for you|to talk|now)\b"),
    (0.9, r"\b(?:i|we)(?:'ll| can| could| will| may) (?:always |just )?(?:call|ring|try|phone) (?:you )?(?:back )?(?:another (?:time|day)|some other (?:time|day)|later|at a better time|when(?:ever)? (?:you'?re|it'?s|it|suits)|any ?time)\b"),
    (0.85, r"\bif (?:it'?s|this is|now'?s|now is|it is|this isn'?t|now isn'?t|it isn'?t|that isn'?t)(?: not)?\b.{0,12}\b(?:bad|good|convenient|inconvenient|awkward|time)\b"),
    (0.85, r"\bwould you (?:rather|prefer) (?:i|we|that i|if i|me to) (?:call|called|ring|rang|phone|try|tried|speak|spoke|left)\b|\bshall (?:i|we) (?:call|ring|speak|talk|do this|leave)\b.{0,15}\b(?:another time|later|instead)\b"),
    unless=r"\b{alone}\b|\boverheard\b|\b(?:monday|tuesday|wednesday|thursday|friday|at \d)",
    void_in=QUOTED_ONLY,
)

_SARCASM = (
    r"for nothing\b|\bwasting\b|\bnot sorry\b|\bbe sorry\b|\bsorry (?:excuse|ass|little|state|for yourself)\b|\bspare me\b|\boh please\b|"
    r"\bplease[,.! ]{0,3}(?:spare|give me a break)|\bbetter safe\b|\bsorry that'?s (?:your|not)\b"
)
COURTESY = family(
    Move.COURTESY,
    (0.95, r"\b(?:please|pls|plz|kindly|pleease)\b"),
    (0.95, r"\b(?:thank you|thanks|thankyou|thank u|thx|cheers|many thanks|much obliged|much appreciated|tysm|ty)\b(?! to (?:you|your) )"),
    (0.9, r"^(?:{hello})\b|\b(?:hello|good (?:morning|afternoon|evening)|hiya)\b"),
    (0.95, r"\b(?:i'?m|i am|we'?re|we are|so|very|really|truly|terribly|my|our|please accept|sincere) ?(?:so |very |really |truly |terribly |sincere |deepest )?(?:sorry|apologies)\b|\b(?:i|we) (?:do |must |sincerely )?apologi[sz]e\b|^(?:oh )?sorry\b|\bsorry (?:to|for|about|that)\b|\bapologies\b|\bpardon me\b|\bexcuse me\b|\bmy apologies\b"),
    (0.9, r"\b(?:i|we)(?:'d| would| do| really| truly| very much| certainly|'ll| genuinely)? ?(?:really |very much |truly )?appreciate\b|\bgrateful\b|\bmuch appreciated\b|\bit'?s appreciated\b|\bthat'?s (?:very |really )?(?:kind|good|helpful) of you\b"),
    (0.95, r"\b(?:have|enjoy) (?:a |the rest of |yourself ?a? ?|your )?(?:rest of |very |really )?(?:good|nice|great|lovely|pleasant|wonderful|blessed|day|evening|weekend|night|afternoon|one)\b(?! (?:credit|reason|payment))"),
    (0.9, r"\btake care\b(?! of\b)|\bgood ?bye\b|\b(?:bye|bye now|cheerio|ta-?ra|good night)\b|\ball the best\b|\bbest wishes\b"),
    (0.9, r"\b(?:nice|good|great|lovely|pleasure) (?:speaking|talking|to (?:speak|talk|meet|hear|finally speak))\b|\byou'?re (?:very |most )?welcome\b|\bmy pleasure\b|\bno problem at all\b"),
    (0.9, r"\b(?:would|do) you mind\b|\bif you (?:don'?t|wouldn'?t) mind\b|\bif i may\b|\bwith (?:all due |the greatest )?respect\b|\bif (?:that'?s|it'?s) (?:ok|okay|alright|all right) with you\b|\bif you would\b|\bwould you be so kind\b|\bbear with me\b"),
    (0.75, r"\b(?:sir|ma'?am|madam)\b"),
    (0.85, r"\bsorry\b(?! (?:for yourself|excuse|state|sight))"),
    (0.85, r"\b(?:my|our) (?:deepest |sincere |sincerest )?condolences\b|\bcongratulations\b|\bwell done\b|\bgood for you\b|\bthat'?s (?:great|good|wonderful|brilliant) (?:to hear|news|of you)\b"),
    unless=_SARCASM,
    void_in=QUOTED_ONLY,
)

_SOON = r"(?:{day}|tomorrow|later|again|morning|afternoon|evening|at \d|\d ?(?:am|pm)|o'?clock|noon|midday|a few (?:days|hours|weeks)|an hour|once|when|after|before|then)"
SCHEDULE_FOLLOWUP = family(
    Move.SCHEDULE_FOLLOWUP,
    (0.9, r"\b(?:i|we)(?:'ll|'ll just| will| can| could| am going to|'m going to|'re going to|'d like to|'ve got you| shall)(?: just| then| also| probably)? (?:call|ring|phone|text|email|check (?:in|back|on)|follow up|touch base|speak|talk|reach out|give you a (?:call|ring|bell|buzz|shout|quick call)|be (?:in touch|back in touch|calling)|get back|get in touch|drop you|contact|try you|pick (?:this|it) up|review|look at this)\b.{0,40}\b" + _SOON),
    (0.75, r"\b(?:i|we)(?:'ll| will)(?: just)? (?:call|ring|phone|check (?:in|back)|follow up|touch base|be in touch|get back)\b"),
    (0.9, r"\b(?:set|schedule|book|arrange|put|diary|diari[sz]e|pencil|calendar|make|fix|note)\b.{0,20}\b(?:call|callback|call-?back|follow-?up|appointment|review|meeting|reminder|check-?in|time to (?:talk|speak))\b.{0,30}"),
    (0.85, r"\b(?:speak|talk|chat|catch up|see you|meet)(?: to you| with you)?(?: again| then| next)? (?:again )?(?:on |next |at |this |tomorrow|later|in )"),
    (0.85, r"\b(?:call|ring|phone|calling|ringing)(?: you| me| us)? back (?:on |at |by )?" + _SOON),
    (0.85, r"\b(?:shall|can|may|could|should|is it (?:ok|okay|alright) if|mind if|would it be ok(?:ay)? if|how about) (?:i|we)(?: just)? (?:call|ring|phone|check|follow|touch|text|speak|talk|try|meet)\b.{0,35}\b" + _SOON),
    (0.85, r"\bexpect (?:my|a|our|another) (?:call|text|email)\b|\b(?:next|follow-?up) (?:call|contact|check-?in|appointment|review)\b.{0,15}\b(?:is|will be|on|for|would be|set)\b"),
    (0.8, r"\blet'?s (?:speak|talk|meet|catch up|touch base|review|check in|regroup|pick (?:this|it) (?:up|back up)|reconvene)\b.{0,25}\b" + _SOON),
    (0.8, r"\b(?:best|good|better) (?:time|number|day) (?:to|for)(?: us to| me to)? (?:call|ring|reach|contact|get|phone|catch)\b|\bwhat time (?:should|shall|can|would) (?:i|we) (?:call|ring|phone)\b"),
    unless=r"\b(?:your|his|her) (?:boss|employer|wife|husband|mother|mum|mom|dad|parents|family|work|neighbou?rs?)\b|\bevery (?:day|hour)\b|\bmanager\b",
)

CLOSE_CALL = family(
    Move.CLOSE_CALL,
    (0.95, r"\bgood ?bye\b|\b(?:bye|bye-?bye|bye now|cheerio|ta-?ra|so long|good night)\b"),
    (0.9, r"\bhave (?:a |yourself a )(?:very |really )?(?:good|nice|great|lovely|pleasant|wonderful|blessed) (?:day|one|evening|weekend|night|afternoon|rest)\b|\benjoy (?:the rest of )?your (?:day|evening|weekend|afternoon)\b"),
    (0.95, r"\bi'?ll (?:let you (?:go|get (?:on|back|off))|leave you to (?:it|get)|leave it there)\b|\b(?:leave|end|wrap|finish) (?:it|this|things|the call)(?: up)? (?:there|here|at that|for (?:now|today))\b"),
    (0.85, r"\b(?:i'?m|i am|i'?ll|i will|we'?ll|i'?m going to|i have to|going to) ?(?:now |just |have to |going to )?(?:hang(?:ing)? up|end(?:ing)? (?:the|this) (?:call|conversation)|disconnect(?:ing)?|terminat(?:e|ing) (?:the|this) call)\b(?! if)"),
    (0.8, r"\bthat(?:'s|'ll be| is| will be) (?:all|everything)(?: (?:i need(?:ed)?|for (?:today|now)|from me|then|i have|we need(?:ed)?))\b|\bwe'?re all (?:set|done|sorted)\b(?! (?:if|once|when))"),
    (0.8, r"\b(?:talk|speak|chat)(?: to you| with you)? (?:soon|then|later|next|again soon)\b|\btake care(?: of yourself| now)?[?.! ]{0,3}$|\ball the best\b|^cheers[, ]{0,2}(?:bye|now)"),
    (0.7, r"\b(?:thank you|thanks)(?: so much| very much)? for (?:your (?:time|call|help|patience|cooperation)|taking (?:the time|my call)|speaking|talking)\b(?=.{0,15}$)"),
    (0.65, r"\b(?:is there )?anything else (?:i can|you need|you'?d like|i could)\b"),
    unless=r"\bif you (?:keep|continue|don'?t stop|carry on|swear|shout)\b|\bunless you\b",
)

SET_BOUNDARY = family(
    Move.SET_BOUNDARY,
    (0.95, r"\b(?:i'?ll|i will|i'?m going to|i'?d|i would|we'?ll|i may|i might|need|have|going) (?:have to |need to |to |be forced to |be ending |be )?(?:end|ending|terminate|disconnect|hang up|close|finish|stop|cut)\b(?: this| the| our)?(?: call| conversation)?\b.{0,20}\b(?:if|unless)\b"),
    (0.9, r"\b(?:if|unless|should)\b.{0,80}\b(?:end (?:the|this|our) (?:call|conversation)|terminate (?:the|this) call|disconnect|hang up|call (?:will|is going to) (?:end|be ended)|stop the call)\b"),
    (0.95, r"\b(?:don'?t|do not|stop|refrain from|no need (?:for|to)|watch|mind|without|cut out|not to|less of) (?:be |you |the |with |any |all )?(?:the )?(?:swear\w{0,3}|shout\w{0,3}|yell\w{0,3}|curs\w{1,3}|cuss\w{0,3}|insult\w{0,4}|(?:your |that |foul |bad |the )?language|abus\w{1,4}|scream\w{0,3}|name-? ?call\w{0,3}|call(?:ing)? me|speak(?:ing)? to me|talk(?:ing)? to me|rais(?:e|ing) your voice|threaten(?:ing)? me|personal|rude)\b"),
    (0.9, r"\b(?:keep|remain|stay|be|let'?s be|being) (?:this |it |things |the conversation |our conversation |everything )?(?:civil|calm|respectful|professional|polite|courteous)\b"),
    (0.85, r"\b(?:won'?t|not going to|will not|don'?t have to|can'?t|cannot|not willing to|not here to|not prepared to|i'?d rather not) (?:be )?(?:tolerate|accept|spoken to|talked to|put up with|continue|sworn at|shouted at|abused|insulted|take (?:abuse|insults)|listen to (?:abuse|that language|insults|swearing)|go on)\b"),
    (0.85, r"\b(?:treat(?:ing|ed)?|speak(?:ing)?|spoken|talk(?:ing)?) (?:to )?(?:you|each other|one another|me) (?:with |in a )?(?:respect|civilly|politely|respectful\w{0,2})\b|\bask (?:for )?the same (?:respect|courtesy|in return|from you|of you)?\b|\bthat (?:kind of |sort of )?language\b|\bmutual respect\b"),
    (0.75, r"\bif\b.{0,25}\b(?:swear|shout|abus|insult|yell|curs|cuss|scream|foul|threaten me|this language|that language)\w{0,4}\b"),
    (0.8, r"\b(?:there'?s|is) no need (?:for|to) (?:that|the|be|shout|swear|insults|abuse|language)\b|\bi (?:can|'ll|will) (?:only )?(?:help|continue|carry on|talk)\b.{0,20}\bif (?:we|you) (?:stay|keep|remain|can|speak|calm)\b|\blower your voice\b|\bcalm(?:er)? (?:conversation|tone)\b"),
    void_in=NEVER_VOID,
)

DECLINE_DISCLOSURE = family(
    Move.DECLINE_DISCLOSURE,
    (0.9, r"\b(?:can'?t|cannot|can not|(?:not|'m not|isn'?t|aren'?t|un)(?: |)(?:able|allowed|permitted|free|authori[sz]ed) to|won'?t|(?:not|'m not) going to|couldn'?t|not at liberty to|(?:not )in a position to|rather not|don'?t|not (?:able )?to)\b (?:really |actually |just |be able to |be )?(?:discuss|disclose|share|say (?:any ?more|what|why|anything)|sharing|discussing|tell (?:you|anyone)|talk about|go into|reveal|give (?:you |out )?(?:any|out|more|that|details|information)|speak about|comment|get into|pass on)\b"),
    (0.9, r"\b(?:it'?s|this is|that'?s|matter is|it is|just|about|regarding|a|call is) (?:a |an |of a |just a |quite a )?(?:personal|private|confidential)(?: (?:business )?(?:matter|call|nature|business|one|for (?:him|her|them)))?\b(?! (?:account|loan|number|circumstances|place|space))"),
    (0.95, r"\b(?:only|just) (?:discuss|speak|talk|share|deal|disclose|be discussed|go over|be shared)\b.{0,20}\b(?:with|to|about it with) (?:him|her|them|mr|mrs|ms|miss|the account ?holder|the (?:named )?person|[a-z]{2,15} directly)\b|\bdirectly (?:with|to) (?:him|her|them|mr|mrs|ms)\b"),
    (0.85, r"\b(?:for|due to|because of|under|owing to) (?:privacy|confidentiality|data protection|privacy law|gdpr|confidential)\b|\bdata protection (?:rules|law|reasons|act|means)\b|\bprivacy (?:rules|reasons|laws?)\b"),
    (0.85, r"\b(?:ask|have|get|tell|let) (?:him|her|them|mr [a-z]{2,15}|mrs [a-z]{2,15}|ms [a-z]{2,15}) (?:to |know (?:to|that) )?(?:please )?(?:call|ring|phone|contact|give (?:me|us) a (?:call|ring)|get in touch|i called|i rang)\b"),
    (0.7, r"\b(?:leave|pass on|take|give (?:him|her|them)) (?:a |the |my )?(?:message|name and number|number)\b|\bwhen(?:'s| is| would| will)? (?:he|she|they)\b.{0,15}\b(?:back|home|available|in)\b|\bbest time to (?:reach|catch|get) (?:him|her|them|mr|mrs|ms)\b"),
    void_in=NEVER_VOID,
    unless=r"\bcan'?t tell you how (?:sorry|much)\b|\bwon'?t say (?:it )?again\b",
)

ANSWER_QUESTION = family(
    Move.ANSWER_QUESTION,
    (0.95, r"\b(?:to answer|in answer to|answering) (?:your|that|the)\b|\bthe answer (?:is|to)\b|\b(?:good|fair|great|reasonable) question\b"),
) + family(
    Move.ANSWER_QUESTION,
    (0.85, r"^(?:yes|yeah|yep|yup|no|nope|sure|of course|absolutely|certainly|correct|that'?s (?:right|correct)|not (?:at all|yet|quite)|i'?m afraid (?:not|so)|unfortunately (?:not|no)|definitely|it (?:is|does|will|can|won'?t|doesn'?t|isn'?t))\b"),
    (0.75, r"\b(?:because|that'?s (?:made up|why|the|your|our|because|from|for)|it'?s (?:made up|the|your|our|from|for|because|about|an?)|which (?:is|means)|it (?:covers|includes|means|comes|dates|was|would|will|won'?t|depends))\b"),
    (0.75, r"\b(?:the|your|our) (?:late )?(?:fees?|interest|balance|amount|reason|charges?|total|original|contract|agreement|principal|minimum|deadline|payment|creditor|lender|account|difference)\b.{0,15}\b(?:is|are|was|were|comes?|covers?|means|includes?|depends|started|went|came)\b"),
    (0.75, r"\byou (?:can|could|may|don'?t (?:have|need)|do|won'?t|will|'ll|'re (?:not )?(?:able|allowed|entitled)|have the right|would)\b"),
    (0.7, r"\b(?:i|we) (?:can|can'?t|cannot|do|don'?t|won'?t|will|got|have|'ve|'ll|received|bought|took over|were|was|would|wouldn'?t|only|did|didn'?t)\b(?!.{0,3}(?:understand|hear|see|get) )"),
    opens=frozenset({LineTag.ASKS}),
    void_in=NEVER_VOID,
) + family(
    Move.ANSWER_QUESTION,
    (0.9, r"\b(?:i'?m|i am|this is|my name|we'?re|we are|calling (?:from|on behalf)|on behalf of|it'?s) (?!not\b|sorry|going|calling about|none)"),
    (0.85, r"\bgot your (?:number|details|name)\b|\b(?:creditor|client|lender|bank|company) (?:is|was|sold|asked|instructed|hired)\b"),
    opens=frozenset({LineTag.ASKS_WHO}),
    void_in=NEVER_VOID,
)

OPENING_RULES: tuple[Rule, ...] = (
    *VERIFY_IDENTITY,
    *INTRODUCE_SELF,
    *GIVE_NOTICE,
    *CHECK_PRIVACY,
    *ASK_CONVENIENT,
    *COURTESY,
    *SCHEDULE_FOLLOWUP,
    *CLOSE_CALL,
    *SET_BOUNDARY,
    *DECLINE_DISCLOSURE,
    *ANSWER_QUESTION,
)
