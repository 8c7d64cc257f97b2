"""English rules for publicity and for hounding."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEGATED_OR_QUOTED, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Violation

PUBLIC_SHAMING = family(
    Violation.PUBLIC_SHAMING,
    (
        0.88,
        (
            r"\b(?:shame|pity|hate) to see your (?:selfie|photo|picture|name|face|shop)\b.{0,12}\b(?:up|on|there)\b|\b(?:page|group|board|wall) with an? "
            r"(?:\W|\w){0,16} list\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:whole|entire|everyone (?:in|on)|all of) (?:\w{2,14}(?:s'|'s)? ){0,3}(?:group|page|channel|chat|feed|forum|town|street|village|list)\b"
            r".{0,12}\b(?:sees?|seeing|know|find out|hear|reads?)\b|\b(?:post|list|page) about who (?:doesn'?t|won'?t|hasn'?t|owes)\b|"
            r"\b(?:hate|shame|pity) for the (?:whole|entire)\b"
            r"|\b(?:names?|photos?|pictures?|faces?) (?:will |is going to |are going to |'ll )?(?:goes|go|going|get|gets|put) (?:up )?on (?:the|a|our) (?:\w{3,10} )?(?:board|wall|window|list|door|noticeboard)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:post|publish|list|put up|share|show|upload)(?:ing|s)? (?:all |the )?(?:our |"
            r"your )?(?:debtors|defaulters|deadbeats|non-?payers|names|photos?|pictures?|name|photo|face|"
            r"picture)\b(?!.{0,20}\b(?:id|licen[cs]e|proof)\b)"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:sign|notice|poster|banner|sticker|placard)s? (?:on|outside|in front of|at|taped to|"
            r"stuck to) (?:your|the) (?:front |own )?(?:lawn|door|house|gate|window|yard|shop|building|car|desk|"
            r"office|work)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:post|put|share|publish|upload|tag|stick|plaster|pin|print|spread|air|broadcast|blast|"
            r"announce|splash|paint|spray|hang|display|circulate|expos|end up|name|leak)(?:ing|ed|e|es|"
            r"s)?\b.{0,35}\b(?:facebook|social media|instagram|insta|twitter|tiktok|linkedin|online|"
            r"the internet|whatsapp(?: group)?|group chat|nextdoor|notice ?board|bulletin board|newspaper|"
            r"local paper|posters?|flyers?|leaflets|your (?:front )?(?:door|street|wall|lobby|building|lawn|"
            r"windows?|gate)|publicly|everywhere|all over (?:town|the|your)|the village|wall of shame|"
            r"hall of shame|community (?:page|group|board)|reddit|youtube|billboard|public (?:list|page|"
            r"board))\b(?! (?:banking|account|portal|payments?|system|access))"
        ),
    ),
    (
        0.95,
        (
            r"\bnam(?:e|ing|ed) and sham(?:e|ing|ed)\b|\b(?:wall|hall|page|list) of shame\b|\b(?:list of|public|"
            r"our|on a|deadbeat|debtors?'?) ?(?:debtors|deadbeats|defaulters|bad payers|non-?payers|deadbeat|"
            r"debtors?'?) (?:list|board|page|register|wall)?\b|\b(?:debtors?|deadbeats?|defaulters?|"
            r"bad payers?)'? (?:list|wall|page|board|group)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:whole|entire|half the) (?:\w{2,10} )?(?:street|town|village|neighbo\w{2,6}|building|church|"
            r"school|family|office|internet|world|community|facebook|block|estate|congregation|city|"
            r"county)\b.{0,25}\b(?:{learn}|hearing|reads?|talk\w{0,3}|laugh\w{0,3}|look\w{0,3} at you)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:everyone|everybody|all your (?:neighbo\w{2,6}|friends)|the world|the public|"
            r"people)\b.{0,12}\b(?:will|'ll|is going to|gonna|should|can|to|gets to|would)\b.{0,8}\b(?:know|"
            r"find out|hear|see|learn|read)\b.{0,25}\b(?:what|who|that|you|kind|debt|owe|about|pay|deadbeat|"
            r"how)?"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:your|ur) (?:name|photo|picture|face|pic|mugshot|debt|id)(?: and (?:name|photo|picture|face|"
            r"debt|address|amount))?\b.{0,25}\b(?:on|in|all over|across|up on|go(?:es|ing)? (?:up|public|on)|"
            r"public|posted|published|everywhere)\b.{0,20}\b(?:facebook|social|internet|online|list|door|street|"
            r"wall|paper|board|town|window|public|village|group|everywhere|posted|page|poster)?"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:make|making|go|going|take|taking) (?:it|this|your (?:debt|name)|you)? ?(?:all )?public\b|"
            r"\bpublic(?:ly)? (?:humiliat\w{2,4}|sham\w{1,3}|embarrass\w{0,4}|expos\w{1,3})\b|\b(?:stand|sign|"
            r"megaphone|loudspeaker|banner|van|placard)\b.{0,20}\b(?:outside|in front of|parked|your (?:house|"
            r"street|work))\b|\b(?:tag|tagging) (?:you|your|all)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\bonly your name on it\b|\bre-?sent?d?\b|\b(?:your|the) name (?:is |was )?(?:on|in) the (?:account|contract|loan|agreement|system|file|"
    r"paperwork|lease|card)\b|\b(?:pay|payment|paid|paying|account|log ?in|go|sign|access|set (?:it|"
    r"this) up)\b.{0,15}\bonline\b(?!.{0,10}(?:know|see))|\bcredit (?:file|report|register|bureau|"
    r"list)\b|\bgo online\b|\bcourt records?\b|\bpublic (?:holiday|record|transport)\b",
)
_AT_ALL_HOURS = (
    r"(?:every (?:single |other )?(?:day|hour|minute|morning|night|evening|ten|five|half|few|week|"
    r"thirty|fifteen|twenty|\d)|day and night|night and day|morning[, ]{1,2}noon(?: and|,) night|"
    r"all (?:day|night|hours|weekend)|(?:a)?round the clock|24/7|24-7|non-?stop|until (?:you|u|"
    r"i) (?:pay|pick|answer|crack|give|get|cave|settle)|till (?:you|u|i) (?:pay|pick|answer|crack|get|"
    r"settle)|(?:at )?(?:midnight|\d ?a\.?m|three in the morning|5 in the morning|the crack of dawn|"
    r"dinner time)|\d{1,4} times (?:a|per|every) (?:day|week|hour)|over and over|"
    r"again and again(?: until)?|hourly|(?:ten|five|six|twenty|fifty|hundred) times|constantly|"
    r"relentlessly|as often as (?:i|we) (?:like|want|please))"
)
HARASSMENT = family(
    Violation.HARASSMENT,
    (
        0.9,
        r"\b(?:get|getting|have) (?:one|a call|calls|texts?|a text|a knock) every (?:hour|half|ten|twenty|day|morning|night)\b",
    ),
    (
        0.9,
        (
            r"\b(?:hear(?:ing)?|calls?|ring(?:ing)?|phone) (?:from )?(?:us|me|you)\b.{0,12}\b(?:breakfast|(?:every|each) (?:single )?(?:day|morning|hour)|"
            r"day and night|all day|night and day|round the clock|first thing and last thing)\b(?=.{0,60}\b(?:till|until|'til)\b|.{0,5}$)"
        ),
    ),
    (
        0.95,
        r"\b(?:call|ring|phone|text|message|contact|hound|pester|chase|bother|email|keep|come|visit|"
        r"hear(?:ing)? from (?:me|us)|dial|knock|be (?:on|at)|on)(?:ing)?\b.{0,28}\b"
        + _AT_ALL_HOURS
        + r"\b(?! (?:as agreed|to (?:check|see how)))",
    ),
    (
        0.93,
        (
            r"\b(?:i|we|i'?m|it|calls|they|phone|this|the calls|we'?re)(?:'ll)? (?:won'?t|not going to|never|"
            r"will not|don'?t|am not going to|are not going to|will never|never going to|"
            r"aren'?t going to) (?:ever )?(?:stop|quit|let up|leave you alone|give up|go away|back off|"
            r"let you (?:rest|sleep)|rest|be stopping)\b(?! (?:interest|you from|trying to help|supporting|"
            r"the interest|working with))"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:you|u)(?:'?ll| will| won'?t| are|'?re)? ?(?:never|not|get no|have no|won'?t|won'?t (?:get|"
            r"have)|going to (?:get|have) no|get)?.{0,12}\b(?:(?:any|no|a moment'?s?|a minute'?s?|"
            r"another moment'?s?|much) (?:peace|rest|sleep|quiet)|a (?:wink of|good night'?s) sleep|"
            r"peace and quiet|moment'?s peace)\b(?! of mind)"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:sit|wait|camp|stand|park|hang|stay|turn|show|rock|pop|come|came|coming|sitting|waiting|"
            r"parked|be|swing|drop|visit|see you|parking|camping|standing|showing up|turning up|knock|bang|go|"
            r"coming down)\b.{0,22}\b(?:outside|at|to|in|on|in front of|by|round|over to) (?:your|"
            r"ur) (?:\w{2,10} )?(?:house|home|door|work|office|job|workplace|doorstep|place|drive|driveway|shop|"
            r"front door|desk|place of work|gate|reception|church|kid'?s? school|work ?place)\b"
        ),
    ),
    (
        0.95,
        (
            r"\bphone\b.{0,20}\b(?:won'?t stop ringing|never stop|ring(?:ing)? off the hook|blow(?:ing)? up|"
            r"off the hook|keep ringing|ring all)\b|\bblow up your phone\b|\bmake your life (?:a |an |absolute |"
            r"very |really |a living |pure )?(?:hell|miserable|misery|nightmare|difficult|unbearable|impossible|"
            r"hard|uncomfortable)\b|\b(?:follow|tail|stalk|watch(?:ing)?|keep(?:ing)? an eye on) (?:you|"
            r"your (?:house|every move))\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:{i_will}|i'?m gonna|we|i) ?(?:just |simply |have to |be )?(?:keep|keep on|carry on|go on|"
            r"continue) (?:on )?(?:calling|ringing|phoning|texting|coming|at (?:it|you)|bothering|pestering|"
            r"knocking|chasing|hounding|to call|to ring|messaging)\b(?! (?:your|{them}) )"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i'?ve|we'?ve|i have|we have) (?:got )?(?:all (?:day|night)|an auto-?dialler|"
            r"people to call you|unlimited|your other numbers?)\b|\b(?:can|could|will|'ll) (?:call|ring|"
            r"phone) (?:you )?(?:as (?:often|much|many times)|whenever|any ?time|at any hour)\b|\b(?:hide|run|"
            r"change your number|block (?:me|us|my number))\b.{0,25}\b(?:find you|new number|another number|"
            r"other numbers?|but|won'?t help|can'?t)\b|\byou can'?t (?:hide|run|escape|avoid (?:me|us))\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:appointment|by arrangement|if (?:you agree|that suits|you'?d like)|with notice|"
    r"at a time that suits|letter to your (?:home|house)|may (?:send|arrange)|convenient|interest|"
    r"statement|reminder text)\b|\bpay (?:every|each)\b|\b(?:check in|update)\b.{0,15}\bevery (?:month|"
    r"two weeks|fortnight)\b|\byour (?:{kin}|boss|friends?|references?|contacts?)\b|\b(?:{police})\b|"
    r"\b(?:paid?|payments?|instal{1,2}ments?|due|{amt})\b.{0,15}\bevery (?:week|month|friday|two)\b|"
    r"\bare you (?:at work|at home)\b|\bcan'?t (?:run|hide) from\b",
)

RULES: tuple[Rule, ...] = (
    *PUBLIC_SHAMING,
    *HARASSMENT,
)
