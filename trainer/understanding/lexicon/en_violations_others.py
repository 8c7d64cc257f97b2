"""English rules for pressure through others and for what is nobody's business."""

from __future__ import annotations

from trainer.understanding.lexicon.family import NEGATED_OR_QUOTED, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Party, Violation

_LET = r"(?:{tell})"
_YOUR = r"(?:your|ur|you're|{them}|their|the|yer)"
THIRD_PARTY_DISCLOSURE = family(
    Violation.THIRD_PARTY_DISCLOSURE,
    (
        0.92,
        (
            r"\b(?:tell|telling|let|letting) (?:them(?: both| all)?|{them}|everyone|everybody|(?:your|ur) (?:\w{2,12} )?(?:{others})) "
            r"(?:know )?(?:that )?(?:you|u) (?:owe|still owe|(?:do not|don'?t|won'?t|haven'?t|never) (?:pay|paid)|are behind|'re behind|dodge)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:call|calling|ring|ringing|phone|phoning|text|texting|visit|visiting) (?:up )?(?:your|ur) (?:\w{2,12} )?"
            r"(?:{others})\b.{0,50}\b(?:tell|telling|let|letting|inform|informing)\b"
        ),
    ),
    (
        0.9,
        r"\bor (?:i'?m|we'?re) (?:ringing|calling|phoning|telling|texting|messaging) (?:your|ur) (?:\w{2,10} )?(?:{others})\b",
    ),
    (
        0.9,
        (
            r"\b(?:hate|shame|pity) (?:for|if) (?:the |your |all the )?(?:lads|guys|girls|boys|people|folks|team|everyone|them|others|crew|mums|dads) (?:at|in|from|down|on|over)"
            r"\b.{0,30}\b(?:to )?(?:hear|know|find out|found out|heard|see|learn)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:hate|hating|shame|pity|rather not|wouldn'?t want|sorry) (?:to )?(?:have to )?(?:mention|tell|ring|call|bring (?:it|this) up|"
            r"involve|inform)(?:ing)? ?(?:it |this |anything )?(?:to |with )?(?:your|ur) (?:\w{2,10} )?(?:{others})\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:hr|human resources|payroll|the neighbou?rs|the landlord|everyone at (?:work|church|"
            r"school)) (?:might|will|would|'ll|should|deserves?|ought) .{0,20}\b(?:{learn})\b"
        ),
    ),
    (
        0.93,
        r"\b(?:{i_will})\b.{0,12}\b"
        + _LET
        + r" (?:all |everyone at |some of |one of |each of )?"
        + _YOUR
        + r" (?:\w{2,12} ){0,2}(?:{others})\b",
    ),
    (
        0.95,
        (
            r"\b(?:shame|pity|embarrass\w{2,6}|awkward|unfortunate|terrible|hate|too bad|wonder|bet|curious|"
            r"love|imagine|humiliat\w{3,5}|interesting|funny|sad|disaster|awful|be sorry)\b.{0,22}\b(?:if|for|"
            r"to|what|it|how|when|that)? ?(?:all |everyone at )?(?:your|"
            r"ur) (?:\w{2,12} ){0,2}(?:{others})\b.{0,25}\b(?:{learn})\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:do you (?:really )?want|would you (?:like|want|rather|prefer)|want|how would|"
            r"how do you think|what would|what will|what do you think|what are|imagine what|do you think|"
            r"wonder what|wonder how|you don'?t want|you wouldn'?t want|wouldn'?t want|rather|prefer (?:that|"
            r"if)|so you want)\b.{0,10}\b(?:your|ur) (?:\w{2,12} ){0,2}(?:{others})\b.{0,25}\b(?:{learn}|say|"
            r"think|feel|react|to get a call|called|ashamed|involved)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:your|ur) (?:\w{2,12} ){0,2}(?:{others})(?: at \w{2,8})?(?: \w{2,8})? ?(?:will|'ll|"
            r"is going to|are going to|might|may|should|can|deserves? to|has a right to|have a right to|would|"
            r"could|gets? to|ought to|needs? to) (?:all |soon |also |have to |love to |like to |"
            r"be (?:interested|happy|delighted) to |want to |be |probably |certainly )?(?:{learn}|hearing|told|"
            r"informed|notified|contacted|get(?:ting)? a (?:call|letter|visit))\b(?! (?:better|well|proud|"
            r"relieved|at ease|happy))"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:i|we|{they})(?:'ve| have|'d| had)? (?:already |also |just )?(?:told|informed|notified|spoke|"
            r"spoken|called|rang|let|explained to|had a word|talked|emailed|messaged|"
            r"contacted)\b.{0,15}\b(?:your|ur) (?:\w{2,12} ){0,2}(?:{others})\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:your|ur|{them}) (?:{kin})(?:'s)?\b.{0,18}\b(?:owes?|owed|in debt|debts?|loan|overdue|"
            r"arrears|hasn'?t paid|has not paid|behind on|unpaid|missed (?:a|{them}|the|two|three|\d)|"
            r"defaulted|delinquent|past due)\b(?!.{0,10}\b(?:you|to you)\b)"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:everyone|everybody|people|the whole|they|all of them|half the|"
            r"the entire) (?:\w{2,10} )?(?:at|in|from|on|of) (?:your|the|ur) (?:{others})\b.{0,20}\b(?:{learn}|"
            r"hearing|talking|told)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:copy|cc|send|forward|mail|post|fax|deliver)(?:ing)? (?:this|it|the (?:letter|notice|details)|"
            r"a (?:copy|letter)|that)? ?(?:in|to) (?:your|ur) (?:\w{2,12} )?(?:{others})\b|\b(?:next|"
            r"then) (?:call|letter|stop|visit)\b.{0,10}\b(?:will be|is|goes|to|'ll be)\b.{0,10}\b(?:your|"
            r"ur) (?:\w{2,12} )?(?:{others})\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:keep|go on|continue|carry on) (?:on )?(?:calling|ringing|contacting|phoning)\b|\b(?:speak|"
    r"talk) (?:to|with) your (?:gp|doctor|bank|partner about|{spouse} about|{spouse} about|family about|"
    r"manager about)\b|\bsolicitor\b|\bemergency\b|\bsorry\b|\bwith your (?:permission|consent)\b|"
    r"\b(?:only|just) (?:talk|speak)\b|\b(?:talk|speak) to any(?:one|body) (?:but|else|except)\b|"
    r"\byour (?:{spouse}|partner)'?s? (?:income|job|work|wages|salary)\b|\bcredit (?:reference|"
    r"file)\b|\b(?:call|calling|ring|contact) you at (?:your )?(?:work|job)\b|\bhow (?:is|are|"
    r"'s) your\b|\basking your\b.{0,14}\bloan\b|\bi hope\b|\bpass(?:ing|ed)?\b|\b(?:in breach|illegal|"
    r"unlawful|break(?:ing)? the (?:law|rules)|against the (?:law|rules))\b",
) + family(
    Violation.THIRD_PARTY_DISCLOSURE,
    (
        0.95,
        (
            r"\b(?:{they}|they|your \w{3,12}|{title} [a-z'-]{2,15}|{title} [a-z'-]{2,15}|{title} [a-z'-]{2,15}|"
            r"[a-z]{3,12})(?:'s| is| has| have| are| still| currently)? ?(?:been |currently |still |"
            r"now )?(?:owes?|behind|in arrears|past due|overdue|late on|hasn'?t paid|has not paid|not paid|"
            r"has an? (?:\w{3,12} )?(?:debt|balance|overdue|outstanding|past due|unpaid|arrears)|defaulted|"
            r"delinquent|missed (?:a|{them}|two|three|the|several|\d)|in debt|an? (?:overdue|unpaid|"
            r"outstanding|past due) (?:debt|balance|loan|account|payment|bill))\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:about|regarding|concerning|over|for|because of) (?:an?|{them}|their|the|"
            r"some) (?:\w{2,12} ){0,2}(?:debt|overdue|unpaid|past due|outstanding|loan|arrears|credit card|"
            r"money (?:{they}|they) owe\w{0,1}|bill|collection|missed payments?)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:{them}|their) (?:\w{2,10} )?(?:loan|debt|account|payment|card|balance|credit card|mortgage|"
            r"arrears|bill)\b.{0,18}\b(?:overdue|behind|past due|unpaid|late|arrears|due|owing|owes|"
            r"default\w{0,2}|outstanding|collections?|\d)\b|\bi'?m a debt collector\b|\bcollect(?:ing)? (?:a|"
            r"the|{them}|on a) debt\b"
        ),
    ),
    party=frozenset({Party.THIRD_PARTY}),
    unless=r"\bi owe you\b|\b(?:personal|private) (?:business )?matter\b",
)
THIRD_PARTY_PRESSURE = family(
    Violation.THIRD_PARTY_PRESSURE,
    (
        0.93,
        (
            r"\b(?:call|calling|ring|ringing|phone|phoning|chase|chasing|hound|hounding) (?:your|ur) (?:\w{2,12} )?(?:{others})\b"
            r".{0,25}\b(?:until|till|til)\b.{0,20}\b(?:pays?|covers?|settles?)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:put|pay|send|cover) {amt}\b.{0,18}\bfor (?:{them}|them)\b|\bkeep (?:trying|ringing|calling) (?:this|your) number (?:till|until)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bsee (?:if|whether) (?:{they}|they)(?:'d|'ll| would| will| could| can| might) (?:put|pay|chip|help|cover|cough|lend|throw)\b|"
            r"\b(?:shall|should|can|maybe|perhaps) i (?:just )?(?:give|call|ring|phone|ask) (?:{them}|them|your \w{3,8})\b.{0,25}\b(?:pay|"
            r"put something|chip in|help out|settle)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:{i_will}|going to|gonna|we)\b.{0,15}\b(?:keep|go on|continue|carry on|start|be|begin|"
            r"resort to)? ?(?:calling|ringing|contacting|phoning|bothering|chasing|knocking|texting|"
            r"messaging|working through|going through|going after|hassling|pestering|"
            r"visiting)\b.{0,12}\b(?:your|ur|all your|every one of your) (?:\w{2,12} ){0,2}(?:{others})\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:call|ring|phone|contact|message|text|go through|work through|calling|ringing|phoning|"
            r"contacting|dial|messaging|texting|go down|work down)(?:ing)? (?:every ?one|every ?body|"
            r"every (?:number|person|single|last|contact|name|friend)|all (?:of )?(?:your|the)|each (?:of|and|"
            r"person)|your whole|your entire|the whole|all the (?:people|numbers))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:{i_will}|going to|gonna|start)\b.{0,25}\b(?:your|ur|the) (?:references?|contacts|"
            r"contact list|phone ?book|whole family|entire family|emergency contacts?|relatives|"
            r"list of contacts|in-?laws)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:your|ur) (?:\w{2,10} )?(?:{kin}|friends?|boss|employer|landlord)\b.{0,8}\b(?:will|can|must|"
            r"should|could|has to|have to|is going to|'ll|are going to|needs to|would|may|might) (?:just |"
            r"probably |then |simply |have to |be able to |gladly )?(?:{pay}|be (?:responsible|liable|paying|"
            r"on the hook)|foot the bill|bail you|inherit)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:go after|come after|collect (?:it |this |the money )?from|chase|hold|get (?:it|the money|"
            r"this|every penny) (?:from|out of)|pursue|coming for|turn to|pressure|lean on|squeeze|"
            r"bill)(?:ing)? (?:your|ur) (?:\w{2,10} )?(?:{kin}|friends?|boss|employer|landlord|references?)\b"
        ),
    ),
    (
        0.82,
        (
            r"\b(?:get|ask|have|make|tell|let|why not ask|try|go to|call) (?:your|ur) (?:\w{2,10} )?(?:{kin}|"
            r"friends?|boss|employer|mates?)\b.{0,12}\b(?:to )?(?:{pay}|cough|foot|chip in|bail|put in|"
            r"step up)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:your|ur) (?:{kin})\b.{0,12}\b(?:hear(?:s|ing)? from (?:us|me)|get(?:s|ting)? (?:a |our |"
            r"these )?(?:calls?|visits?)|won'?t (?:get|have) (?:any )?peace|contacted until)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:co-?signer|cosigner|guarantor|joint account|co-?borrower)\b|\bcall every (?:day|hour)\b|"
    r"\bcontact all (?:three|the) (?:bureaus|credit)\b|\bgo through all (?:the|your) (?:options|details|"
    r"bills|numbers)\b|\bwith your permission\b|\bthe whole (?:amount|balance|thing|day)\b",
) + family(
    Violation.THIRD_PARTY_PRESSURE,
    (
        0.92,
        (
            r"\b(?:can|could|would|will|why don'?t|why not|you should|you could|you can|you must|you need to|"
            r"you have to|you ought to|maybe you|perhaps you|want you to|like you to|need you to|asking you to|"
            r"are you (?:able|willing|going) to|how about you|you'?ll have to|you might|willing to|"
            r"be able to)\b.{0,25}\b(?:{pay}|help (?:{them}|them|out with|with (?:the|this))|put something|"
            r"{payment}|pay (?:it|this|for))\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:you'?re|you are|as|since you'?re|being) (?:{them}|their|the) (?:\w{2,8} )?(?:{kin}|boss|"
            r"employer|friend)\b.{0,40}\b(?:responsib\w{3,7}|pay|cover|liable|owes?|help|should|must|duty|"
            r"obligat\w{3,5}|on you)\b|\b(?:family|parents|wives|husbands|mothers|"
            r"relatives)\b.{0,12}\b(?:should|must|ought to|have to|are supposed to|help|pay)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:i'?ll|we'?ll|i will|we will) (?:keep|continue|go on|carry on) (?:calling|ringing|phoning|"
            r"contacting|coming)\b|\b(?:get|make|tell|persuade|convince|push|pressure|force|talk) (?:{them}|"
            r"them|your \w{3,10}) (?:to |into )?(?:{pay}|paying|settling|face)\b|\b(?:how much|"
            r"what) can you (?:pay|put|contribute|do)\b|\bpay (?:on|for) (?:{them}|their|behalf)\b"
        ),
    ),
    party=frozenset({Party.THIRD_PARTY}),
    void_in=NEGATED_OR_QUOTED,
    unless=r"\b(?:don'?t|do not) (?:have|need) to pay\b|\bask (?:{them}|them) to (?:call|ring|contact|phone)\b",
)
PRIVACY_BREACH = family(
    Violation.PRIVACY_BREACH,
    (
        0.9,
        (
            r"\b(?:{title})\.? [a-z'-]{2,15},? (?:at|from|in|on|next door|down|up|across|two doors|"
            r"opposite)\b.{0,30}\b(?:is|was|has|hasn'?t|also|too|owes?|paid|behind)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:another|other|one of (?:our|my)|a different|my last|the last|some ?one else|"
            r"your neighbo\w{1,4}|the (?:guy|customer|man|woman|lady|person|fellow|family|"
            r"bloke)) ?(?:customers?|clients?|debtors?|callers?|borrowers?)?\b.{0,30}\b(?:(?:on|in|at|down|"
            r"from) your (?:street|building|town|road|block|work|company|area|village|office)|next door|"
            r"before you|across the (?:road|street)|i (?:just )?(?:called|spoke|talked))\b.{0,40}\b(?:owe[sd]?|"
            r"paid|pays|behind|settled|same|loan|debt|balance|{amt}|arrears|default\w{0,2})\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:{title}) [a-z'-]{2,15}(?: [a-z'-]{2,15})?,? (?:down|on|in|from|at|next door|across|"
            r"over|who|two doors|another|{they}|up)\b.{0,35}\b(?:owe[sd]?|paid|settled|behind|debt|late|"
            r"default\w{0,2}|arrears|loan)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:your|ur) (?:neighbo\w{1,4}|co-?workers?|colleagues?|friend|cousin|{sibling}|mate|boss|"
            r"landlord)(?: [a-z]{2,12})?\b.{0,15}\b(?:also |too |already |just |still )?(?:owes? us|paid (?:{them}|"
            r"hers|theirs|us|off|in full|up)|is (?:also )?(?:behind|in arrears|one of our|our customer)|"
            r"has (?:an? |the same )?(?:loan|account|debt)|settled (?:{them}|hers|theirs))\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:other|another|different) (?:customer|client|borrower|debtor|person)'?s? (?:file|account|"
            r"details|balance|record|name|address|case|number|data)\b|\b(?:{them}|their) (?:account number|"
            r"social security number|card number) is\b|\bi(?:'m| am|'ll| can)? (?:looking at|read you|show you|"
            r"send you|tell you about|give you) (?:some(?:one|body) else'?s?|another (?:customer|client)'?s?|"
            r"other (?:customers|people)'?s?)\b"
        ),
    ),
    (
        0.72,
        (
            r"\b(?:our|the company'?s?|internal) (?:internal )?(?:targets?|commission (?:rate|scheme)|"
            r"settlement (?:floor|authority|limits?)|guidelines? (?:say|let)|bought (?:it|your debt|this) for|"
            r"paid pennies)\b|\bbetween us[, ]{1,2}(?:the company|we|they)\b|\b(?:password|passcode|"
            r"login) (?:is|for our)\b"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:if (?:this|that|it) (?:is|isn'?t)|whoever (?:this|you)|whoever you are|tell (?:{them}|them|"
            r"{title}|{title}))\b.{0,30}\b(?:owes?|overdue|debt|past due|arrears|pay (?:{them}|up|us|the)|loan|"
            r"behind)\b"
        ),
    ),
    void_in=NEGATED_OR_QUOTED,
)

RULES: tuple[Rule, ...] = (
    *THIRD_PARTY_DISCLOSURE,
    *THIRD_PARTY_PRESSURE,
    *PRIVACY_BREACH,
)
