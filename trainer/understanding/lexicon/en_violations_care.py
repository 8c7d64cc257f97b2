"""English rules for passing over need or dispute, and for slurs on a group."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEGATED_OR_QUOTED, QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import LineTag, Violation

_ILLNESS = (
    r"(?:illness|sickness|cancer|depression|condition|health|treatment|chemo|surgery|operation|"
    r"diagnosis|grief|loss|mental health|anxiety|disability|pregnancy|breakdown|bereavement|death|"
    r"funeral|medical (?:problems|issues|bills|condition|situation)|hospital(?: stay)?|suffering|mood|"
    r"feelings|tears|stress|problems|husband'?s? death|wife'?s? death|stroke|heart attack|"
    r"personal (?:life|problems))"
)
_CRISIS = frozenset({LineTag.REVEALS_VULNERABILITY, LineTag.HINTS_SUICIDE})
IGNORE_VULNERABILITY = (
    family(
        Violation.IGNORE_VULNERABILITY,
        (
            0.93,
            (
                r"\b(?:chemo|cancer|surgery|baby|funeral|hospital|depression|illness|stroke|pregnant|sick|"
                r"grief) or no(?:t)? (?:chemo|cancer|surgery|baby|funeral|hospital|depression|illness|stroke|"
                r"pregnant|sick|grief)?\b"
            ),
        ),
        (
            0.92,
            (
                r"\b(?:play|pull|playing|pulling|use|using) (?:the|that|your) (?:\w{3,12} )?card (?:on|with) me\b|"
                r"\b(?:depression|cancer|sick|mental health|suicide|grief|victim) card\b"
            ),
        ),
        (
            0.9,
            (
                r"\b(?:people|others|patients|customers|someone|folks) (?:with|who have|on|in) (?:cancer|chemo|"
                r"depression|worse|illness|disabilities|\w{3,12} cancer)\b.{0,20}\b(?:pay|manage|work|cope|settle)\b"
            ),
        ),
        (
            0.92,
            r"\b(?:your|the|this|that|being|{them}|whatever|any)\b.{0,15}\b"
            + _ILLNESS
            + r"\b.{0,20}\b(?:not (?:my|our|relevant|an excuse|a reason|the bank'?s)|isn'?t (?:my|our|an? |the|"
            r"relevant|something)|no excuse|doesn'?t (?:matter|concern|change|stop|pay|interest|mean|clear|"
            r"excuse|make|let|affect|get you)|irrelevant|don'?t (?:matter|change|concern|pay)|won'?t (?:pay|"
            r"stop|change|get you|help)|aside|is your (?:problem|own))\b",
        ),
        (
            0.95,
            (
                r"\b(?:{ill}) or not\b|\b(?:{ill}) people (?:still |also |have to |pay|work)\b|"
                r"\beven (?:{ill})(?: people)?\b.{0,15}\b(?:pay|work|owe|settle)\b|\b(?:whether|even if|even though|"
                r"i don'?t care (?:if|that|whether)|so what if|just because)\b.{0,8}\byou'?re (?:{ill})\b"
            ),
        ),
        (
            0.95,
            (
                r"\b(?:kill|hang|shoot|drown|top) yourself\b(?!.{0,12}\?)|\b(?:before|after|when|until|then|"
                r"first) you (?:do (?:it|that|anything)|die|jump|kill|end it|go)\b.{0,25}\b(?:pay|clear|settle|"
                r"money|balance|debt)\b|\b(?:pay|settle|clear)\b.{0,25}\b(?:before|then) (?:you )?(?:die|jump|kill|"
                r"do (?:it|what))\b"
            ),
        ),
        (
            0.9,
            (
                r"\b(?:family|kids|{spouse}|estate|{parent}|children|parents|relatives)\b.{0,12}\b(?:will|'ll|"
                r"would|gets?|can) (?:just |still |then |only )?(?:inherit|owe|be (?:stuck|left|saddled))\b|"
                r"\bhave to pay (?:it |for it )?(?:when|once|after) you(?:'re| are)? (?:gone|dead|die)\b|"
                r"\bdebt (?:won'?t|doesn'?t|will not) die\b|\b(?:death|dying|suicide)\b.{0,15}\b(?:won'?t|doesn'?t|"
                r"not)\b.{0,12}\b(?:clear|cancel|wipe|pay|erase|solve)\b"
            ),
        ),
        (
            0.88,
            (
                r"\b(?:i'?m|i am|we'?re|we are) not (?:a |your |an? )?(?:therapists?|doctors?|counsell?ors?|"
                r"social workers?|shrinks?|nurses?|priest|charity|agony aunt|psychologists?|samaritans|"
                r"suicide (?:line|hotline)|here to (?:listen|counsel|be your))\b|\btell (?:it|that) to (?:your|"
                r"a) (?:doctor|therapist|shrink|priest|someone who cares)\b"
            ),
        ),
        (
            0.88,
            (
                r"\b(?:stop|quit|don'?t|enough|spare me)\b.{0,10}\b(?:playing|using|hiding behind|pull(?:ing)?|with|"
                r"blaming)?\b.{0,8}\b(?:the |your |that |this )?(?:sick card|illness|cancer card|depression|"
                r"suicide (?:talk|card|thing)|sympathy card|guilt trip|victim card|health|emotional blackmail|"
                r"mental health|pity party|dead (?:{spouse}|{parent}))\b"
            ),
        ),
        void_in=QUOTED_ONLY,
        unless=r"\b(?:are you (?:thinking|safe|going to)|first and foremost|comes first|on hold|pause|"
        r"take your time|more important)\b",
    )
    + family(
        Violation.IGNORE_VULNERABILITY,
        (
            0.92,
            (
                r"\b(?:go ahead|be my guest|go on then|do it then|do what you (?:want|like|have to)|suit yourself|"
                r"everyone says that|people (?:always )?say that|bluff\w{0,3}|drama(?:tic)?|threatening me|"
                r"manipulat\w{2,4}|guilt|attention|nice try|emotional|blackmail|your choice|not my problem|"
                r"heard that before|excuses?|won'?t work on me|grow up|calm down)\b"
            ),
        ),
        (
            0.85,
            (
                r"\b(?:still|anyway|regardless|either way|nevertheless|but|meantime|whatever|first|even so|need|"
                r"must|today|now|expect|have to)\b.{0,35}\b(?:{pay}|{payment}|{paid}|money|owe|balance|{amt})\b"
            ),
        ),
        opens=frozenset({LineTag.HINTS_SUICIDE}),
        unless=r"\b(?:forget|not (?:about|talk\w{0,3} about|important|going to)|don'?t (?:worry|have to|need to|"
        r"think)|put (?:the|this|that|it|your)|on hold|can wait|isn'?t (?:important|what)|leave|set (?:that|"
        r"the|this)|aside|more important|matters more|no (?:debt|money|amount)|won'?t (?:ask|talk|discuss|"
        r"be)|stop (?:talking|there)|never mind|pause)\b",
    )
    + family(
        Violation.IGNORE_VULNERABILITY,
        (
            0.82,
            (
                r"\b(?:still|anyway|regardless|either way|nevertheless|even so|must|have to|today|right now|"
                r"immediately|in full|full (?:amount|balance|payment))\b.{0,30}\b(?:{pay}|{payment}|{paid}|owe|"
                r"{amt}|today|due)\b"
            ),
        ),
        (
            0.88,
            (
                r"\b(?:not my problem|everyone (?:has|gets)|don'?t care|excuses?|sob story|irrelevant|so what|"
                r"heard it|we all|not (?:an|a good) (?:excuse|reason)|not interested|toughen up|pull yourself|"
                r"get over it|move on|life goes on|snap out)\b"
            ),
        ),
        opens=_CRISIS,
        unless=r"\b(?:forget|don'?t (?:worry|have to|need to|think)|on hold|can wait|aside|more important|"
        r"no (?:need|pressure)|won'?t (?:ask|be)|pause|not (?:going to )?(?:ask|press|push|talk)|"
        r"whatever you can|afford|help|support|specialist|hold)\b",
    )
)
_LATER = (
    r"(?:all you (?:like|want)|after you(?:'ve)? (?:pay|paid|settle)|once you(?:'ve)? (?:paid|pay|"
    r"settled)|later|when you(?:'ve)? paid|won'?t (?:help|change|work|matter|get|make|stop|do)|"
    r"makes no difference|gets? you nowhere|is (?:denied|rejected|pointless|nonsense|over|invalid|"
    r"a waste|just)|doesn'?t (?:matter|change|stop|count|mean)|(?:not|isn'?t) (?:accepted|going)|"
    r"to whoever|as much as you|elsewhere|to someone else)"
)
IGNORE_DISPUTE = (
    family(
        Violation.IGNORE_DISPUTE,
        (
            0.9,
            (
                r"\b(?:dispute|complaint|objection|request) (?:is |has been |'s )?(?:denied|rejected|refused|"
                r"ignored|dismissed|noted and ignored)\b"
            ),
        ),
        (
            0.92,
            (
                r"\b(?:file|make|send|lodge|raise|open|put in) (?:whatever|all the|any|as many) (?:complaints?|"
                r"disputes?)\b"
            ),
        ),
        (
            0.9,
            r"\b(?:{dispute}|proof|validation|question it|object|sue (?:us|me)|report (?:me|us|it)|paperwork|"
            r"ask questions)\b.{0,30}\b" + _LATER + r"\b",
        ),
        (
            0.95,
            (
                r"\b(?:pay|settle|clear)(?: up| it| this| the \w{3,8}| now| today)? (?:first|now|today|"
                r"up)?[, ]{0,2}(?:and |then |and then |we'?ll )?(?:you can )?(?:{dispute}|ask questions|talk about|"
                r"sort (?:out )?(?:the|your) (?:dispute|complaint|proof)|worry about (?:proof|that)|look (?:into|"
                r"at))\b.{0,12}\b(?:later|after(?:wards?)?|then|second)?"
            ),
        ),
        (
            0.85,
            (
                r"\b(?:i|we)(?:'m| am|'re| are)? ?(?:don'?t|do not|won'?t|will not|can'?t|not going to|never|"
                r"aren'?t going to|not obliged to|not required to|no)\b.{0,12}\b(?:have to |need to |going to |"
                r"obliged to |required to )?(?:prove|show|send|give|provide|accept|take|deal with|handle|listen to|"
                r"verify|discuss|entertain|do|investigate|answer|explain)\b.{0,15}\b(?:proof|anything to you|"
                r"you (?:anything|proof|a copy|a statement)|disputes?|complaints?|paperwork|documents?|evidence|"
                r"statements?|validation|verification|questions|who (?:i|we)|itemi[sz]ed|my name|that to you)\b"
            ),
        ),
        (
            0.93,
            (
                r"\bnone of your (?:business|concern)\b|\bdoesn'?t matter (?:who|what company|which company) (?:i|"
                r"we|this)\b|\bnever (?:you )?mind who\b|\bwho (?:i am|we are|i'?m (?:with|calling)|i work for|"
                r"the (?:creditor|client) is)\b.{0,12}\b(?:doesn'?t|isn'?t|is not|not|irrelevant|none)\b|"
                r"\byou don'?t need to know (?:who|my|that|which)\b|\b(?:not|won'?t|"
                r"don'?t have to) (?:going to )?(?:tell|telling|give|giving) you (?:my name|who|which company|"
                r"where)\b"
            ),
        ),
        (
            0.88,
            (
                r"\b(?:complain|complaint|report (?:me|us)|go) to (?:whoever|anyone|whomever|who) you (?:like|"
                r"want)\b|\b(?:no|any|your) (?:dispute|complaint)\b.{0,10}\b(?:will be|is|gets) (?:ignored|rejected|"
                r"thrown out|denied|refused|binned)\b|\b(?:we|i) don'?t (?:do|take|handle|accept|deal with|"
                r"have) (?:complaints?|disputes?)\b|\bthere'?s nothing to dispute\b|\bno grounds (?:to|"
                r"for) (?:dispute|complain)\b"
            ),
        ),
        void_in=QUOTED_ONLY,
        unless=r"\b(?:unless|until) (?:i|we)(?:'ve| have)? (?:verif|confirm|check)|\b(?:for|due to) (?:privacy|"
        r"security|data protection)\b|\bpay(?:ment)? (?:today|now)\b.{0,15}\bwithout\b|\bonce (?:i|"
        r"we)(?:'ve| have)? (?:verified|confirmed|checked)\b",
    )
    + family(
        Violation.IGNORE_DISPUTE,
        (
            0.85,
            (
                r"\b(?:our|the|my) (?:records?|system|computer|files?|screen|database)\b.{0,10}\b(?:is|are|says?|"
                r"shows?|don'?t|doesn'?t|never)\b.{0,22}\b(?:right|correct|accurate|never wrong|lie|all (?:i|that)|"
                r"that'?s (?:all|final|it)|mistakes?|wrong|final|you owe|yours|otherwise|enough)\b"
            ),
        ),
        (
            0.78,
            (
                r"\b(?:it'?s|this is|the debt is|that'?s|it is) (?:definitely |clearly |obviously |"
                r"absolutely )?(?:yours|your (?:debt|account|loan|signature)|valid|final)\b|\b(?:you'?re|"
                r"you are) (?:just )?(?:lying|making (?:it|that|this) up|stalling|playing games|"
                r"trying to (?:get out|avoid|dodge|weasel))\b"
            ),
        ),
        (
            0.85,
            (
                r"\b(?:everyone|they all|everybody|you all|people) (?:always )?(?:says?|claims?|tr(?:y|"
                r"ies)) (?:that|it|they|this)\b|\b(?:either way|anyway|regardless|no matter|whatever|still|"
                r"just)\b.{0,15}\b(?:{pay}|owe|have to pay|need to pay|payment|due|liable)\b|\b(?:likely story|"
                r"don'?t care|nice try|not interested|not my problem|doesn'?t matter|excuses?|irrelevant)\b"
            ),
        ),
        opens=frozenset({LineTag.DISPUTES, LineTag.DENIES_IDENTITY}),
        void_in=QUOTED_ONLY,
        unless=r"\b(?:look into|check|investigat\w{2,5}|verif\w{1,4}|hold|pause|send you|raise|log|dispute (?:form|"
        r"team|process)|apologi[sz]e|sorry|review|put)\b",
    )
    + family(
        Violation.IGNORE_DISPUTE,
        (
            0.85,
            (
                r"\b(?:i'?ll|we'?ll|i will|we will|i can|we can|going to|gonna|have (?:the|a|every) right to|"
                r"allowed to|i)\b.{0,12}\b(?:keep|call|continue|contact|carry on|ring|calling|phone|go on|"
                r"stop)\b.{0,20}(?:\b(?:you|calling|as (?:long|often)|whenever|until|anyway|when i)\b)?"
            ),
        ),
        (
            0.8,
            (
                r"\b(?:can'?t|won'?t|not going to|no|don'?t) (?:stop|take you off|remove you|do that)\b|"
                r"\bthat'?s not (?:how|up to you)\b|\bcalls? (?:won'?t|will not|don'?t) stop\b|"
                r"\bnot until you (?:pay|settle|clear)\b|\bstop when you (?:pay|settle|clear)\b"
            ),
        ),
        opens=frozenset({LineTag.REQUESTS_STOP}),
        void_in=QUOTED_ONLY,
        unless=r"\b(?:won'?t|will not|not) (?:call|contact|ring|phone|be calling)\b|\bstop (?:calling|contacting|texting|ringing|messaging|phoning|emailing|writing|the calls|all)\b(?!.{0,8}\bwhen you\b)|\b(?:in writing|by (?:letter|email|mail|post)|your request|"
        r"preference|noted|note|remove|do not call|only contact|honou?r|respect)\b",
    )
)
DISCRIMINATION = family(
    Violation.DISCRIMINATION,
    (
        0.92,
        (
            r"\b(?:ladies|women|girls|females|men|foreigners|immigrants|old (?:people|folk|ladies)|pensioners|the {age}) (?:are|were|is)"
            r"(?:n'?t| not| never) (?:made|meant|good|any good|built|cut out|fit|able|capable|clever)\b"
        ),
    ),
    (0.93, r"\bexpect (?:of|from) (?:an?|you|some|the) (?:\w{3,8} )?(?:{group})\b"),
    (
        0.85,
        r"\b(?:you|your) (?:people|lot)\b(?! (?:of (?:money|time)|on your|have been|at the (?:bank|office)|skills))",
    ),
    (
        0.93,
        (
            r"\b(?:typical|bloody|damn|lazy|all|all you|dirty|stupid|you|your|these|those|another|just like a|"
            r"like all|too many|fucking|goddamn|cheap|filthy|thieving|never trust an?|"
            r"what (?:do you )?expect from an?|you know (?:how|what)|greedy|crazy|just an?|"
            r"some)(?: \w{2,8})? (?:{group})\b(?! (?:bank|account|customers who|speaking))"
        ),
    ),
    (
        0.95,
        (
            r"\bgo (?:back )?(?:home )?to (?:your (?:own )?country|where(?:ver)? you (?:came|come) from|mexico|"
            r"africa|india|china|poland|pakistan|your village|your own)\b|\b(?:in|where) (?:this|your|"
            r"our) country (?:we|people|they)\b.{0,15}\b(?:pay|don'?t|work|debts|steal|honest)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:{group}|people) (?:like you|like yourself|from (?:there|your \w{3,12}|that \w{3,12}|"
            r"around there|down there|[a-z]{4,12}))\b.{0,12}\b(?:never|always|can'?t|shouldn'?t|don'?t|all|are|"
            r"just|think|should|won'?t|only|have no)\b|\b(?:{group}) (?:are (?:all|always|so|just|never|bad|"
            r"lazy)|never (?:pay|work)|always (?:cheat|lie|cry|complain)|can'?t (?:be trusted|handle|manage|do|"
            r"count|drive)|don'?t (?:pay|work|understand)|shouldn'?t)\b"
        ),
    ),
    (
        0.9,
        (
            r"\blearn (?:some |to speak |proper )?(?:english|the language)\b|\bspeak (?:proper )?english\b|"
            r"\bdon'?t you (?:even )?speak english\b|\byour (?:english|accent)\b.{0,15}\b(?:terrible|awful|bad|"
            r"understand|joke|thick|funny)\b|\bwhere are you (?:really|actually) from\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:at|for) your age\b(?!.{0,15}\b(?:group|bracket))|\btoo old (?:to|for)\b|\b(?:old|senile|"
            r"{age}) (?:and|enough to know|fool|bat|man|woman|hag|git|fart)\b|\b(?:senile|going senile|"
            r"past it)\b|\b(?:women|woman|girls?|a man|men)\b.{0,12}\b(?:can'?t|shouldn'?t|should|bad with|"
            r"don'?t understand|leave it to|handle) (?:money|finances|the (?:money|kitchen)|work|be in|numbers|"
            r"handle)\b|\bput (?:your {spouse}|a man) on\b|\blet me (?:talk|speak) to (?:your {spouse}|"
            r"the man of)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:retard(?:ed|s)?|cripples?|spastic|spaz|mental case|psycho|schizo|nutter|nutcase|mongol|fags?|"
            r"faggots?|dykes?|tranny|n[i*]gg\w{1,3}|paki|chink|spic|wetback|kike|gyppo|gypp(?:ed|ing)|"
            r"welfare queen|trailer trash|white trash|chav|benefit scroungers?|crazy people)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:your|that|ur) (?:religion|race|culture|country|god|church|disability|wheelchair|tribe|"
            r"community|kind|skin|background|faith|nationality|colou?r|gender|caste)\b.{0,25}\b(?:teach|allow|"
            r"excuse|say|pay|explains?|why|steal|typical|honest|the (?:problem|reason)|never|always)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:regardless of|doesn'?t matter what|any) (?:your )?(?:age|race|religion)\b|\byou people (?:at|"
    r"calling|from)\b|\bhow (?:many|old)\b|\bpsychologist\b",
)

RULES: tuple[Rule, ...] = (
    *IGNORE_VULNERABILITY,
    *IGNORE_DISPUTE,
    *DISCRIMINATION,
)
