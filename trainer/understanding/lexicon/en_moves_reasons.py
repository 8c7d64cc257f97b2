"""English rules for holding to the debt against an excuse."""

from __future__ import annotations

from trainer.understanding.lexicon.family import QUOTED_ONLY, family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

REBUT_EXCUSE = family(
    Move.REBUT_EXCUSE,
    (0.45, r"\b(?:that'?s|it'?s) between you and\b"),
    (
        0.85,
        (
            r"\b(?:lease|contract|agreement|tenancy|terms?)(?: \w{2,8})? still (?:runs?|stands?|applies|binds)\b|\bwhether (?:or not )?(?:you|a|the|your|it|{they}|they)"
            r"(?: \w{2,9}){0,3} (?:or not|has paid|have paid|pays?|used?|goes?|go)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:made|makes|making|leaves|left) (?:it|this|that|you|the \w{3,8}) (?:still )?(?:your |"
            r"the one )?(?:responsib\w{3,7}|liab\w{2,6}|oblig\w{3,7})\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:doesn'?t|does not|won'?t|didn'?t) (?:take|remove|get|put) (?:your|you) (?:name |"
            r"signature )?(?:off|out of|from)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:doesn'?t|does not|don'?t|do not|didn'?t|won'?t|will not|can'?t|cannot|wouldn'?t|couldn'?t|"
            r"does nothing to|doesnt|wont) (?:actually |really |unfortunately |in itself |by itself |"
            r"legally )?(?:change|remove|cancel|erase|wipe|make (?:the|it|this)|mean|stop|suspend|alter|excuse|"
            r"pause|take away|get rid|release|relieve|free|reduce|affect|undo|let you off|clear|void|end|extend|"
            r"move|shift|count|override)\b.{0,45}\b(?:{debt}|owe|owed|due|contract|agreement|obligations?|"
            r"responsib\w{3,7}|pay|payments?|liab\w{3,6}|fact|date|terms|duty|it|that|this|anything|you)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:you|your name|contract|agreement|loan|account|it|terms|card)\b.{0,30}\b(?:signed|"
            r"agreed (?:to|that)|in your name|legally binding|binding|are (?:still |legally |personally |"
            r"the one )?(?:liable|responsible|obligated|obliged)|you'?re (?:still |legally |"
            r"personally )?(?:liable|responsible|obligated|obliged)|took (?:it |this )?out|on the hook|"
            r"committed to|put your name|accepted the terms)\b"
        ),
    ),
    (
        0.85,
        (
            r"\byou(?:'re| are)? (?:still |legally |personally |ultimately |the one who(?:'s| is) |"
            r"remain )?(?:signed|liable|responsible|obligated|obliged|agreed to|took (?:it|this|"
            r"the \w{3,8}) out|put your name|accepted the terms|are bound)\b(?! (?:pay|call|to pay on|"
            r"to pay {amt}))"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:still|nonetheless|regardless|even so|either way|all the same|nevertheless|no matter what|"
            r"that said)\b.{0,30}\b(?:owe|due|owed|payable|liable|responsible|obligated|obliged|have to pay|"
            r"needs? to be (?:paid|met|cleared|settled|sorted)|has to be (?:paid|met|cleared|settled)|stands|"
            r"outstanding|applies|exists|there|yours|your (?:debt|responsibility|obligation)|expected)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:balance|debt|payment|amount|obligation|due date|loan|bill|contract|agreement|commitment|"
            r"responsibility|duty|terms)\b.{0,15}\b(?:still|remains?|stays?|stands?|doesn'?t go|won'?t go|"
            r"not going|isn'?t going|lies with|rests with|applies|was yours|is yours|is (?:with you|"
            r"between you))\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:due date|payment date|payment)\b.{0,20}\b(?:doesn'?t|does not|isn'?t|is not|was|is|stays|"
            r"is set|isn'?t tied|agreed)\b.{0,20}\b(?:depend|move|change|wait|tied|linked|fixed|"
            r"in the (?:contract|agreement)|agreed|set|contract|agreement|same|regardless)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:according to|per|as per) (?:the|your|our) (?:signed |original |credit |"
            r"loan |card )?(?:terms|contract|agreement|loan agreement|cardholder agreement|credit agreement|"
            r"small print)\b|\b(?:contract|agreement) (?:says|states|requires|sets|doesn'?t (?:say|make|allow|"
            r"include)|has no)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:reminders?|statements?|notices?|letters?|texts?) (?:is|are|were|was|being)(?: only| just|"
            r" really)? (?:a )?(?:courtesy|extra|just|only|service|helpful)\b|\b(?:whether or not|even if|"
            r"even without) (?:you|the|a|{they}|they|it)\b.{0,45}\b(?:still|due|owe|pay|payable|date|received|"
            r"get)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:matter for|issue with|something for|(?<!that's )(?<!thats )(?<!it's )between) you and (?:your|{them}|them|the|that)\b|"
            r"\bseparate (?:matter|issue|from)\b|\bthe (?:loan|account|contract|agreement|card|debt) (?:is|was|"
            r"stays)(?: still)? (?:in your name|with you|yours|not (?:{them}|hers|theirs))\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:isn'?t|is not|not|can'?t be|cannot be|no)(?: a| an| really a| itself a)? (?:valid |good |"
            r"legal |sufficient |legitimate )?(?:reason|grounds|excuse|basis) (?:not to|to (?:{title}|skip|stop|"
            r"withhold|not)|for (?:not|missing|non)|to (?:delay|hold))\b|\bno grounds\b"
        ),
    ),
    (
        0.85,
        (
            r"\byou(?:'ve| have)?(?: already| also)? (?:received|used|had|spent|borrowed|took out|enjoyed|kept|"
            r"drew|benefited from|benefitted from|had the use of) (?:the |all the |this |that )?(?:money|goods|"
            r"loan|card|service|services|funds|car|credit|vehicle|equipment|machine|benefit)\b|\b(?:goods|money|"
            r"funds|loan|service)\b.{0,15}\b(?:delivered|paid out|was provided|disbursed|were provided)\b"
        ),
    ),
    (
        0.75,
        (
            r"\binterest (?:keeps|continues|still)\b|\bpromised\b.{0,25}\b(?:last|before|already|twice|"
            r"already)\b|\byou (?:promised|said) (?:that )?(?:last (?:time|week|month)|the same)\b|"
            r"\bour records (?:show|indicate|have)\b"
        ),
    ),
    (
        0.88,
        (
            r"\b(?:terms|agreement|contract|invoice|po|lease|tenancy|bill|rent|lender|bank|net \d\d)\b.{0,12}\b(?:don'?t|doesn'?t|"
            r"do not|does not|isn'?t|aren'?t|won'?t|says?|gives|runs?) (?:pause|stop|wait|change|depend|tied|linked|subject|cover|"
            r"move|net|until|regardless|contingent)\b|\bpay[- ]when[- ]paid\b|\bnet (?:\d\d|thirty|sixty)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:isn'?t|not|aren'?t|nothing|wasn'?t|never)(?: actually| really| even| left| been)? (?:in dispute|disputed|"
            r"to (?:query|dispute)|part of (?:that|the dispute|it))\b|\bundisputed\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:it|that|this|which|{they}|the \w{4,12}) (?:doesn'?t|does not|won'?t|didn'?t|don'?t) (?:actually |really |by itself )?"
            r"(?:stop|pause|cancel|cover|replace|alter|excuse|clear|touch) (?:the|your|our|what|this|that|normal)\b"
        ),
    ),
    (
        0.85,
        (
            r"\bwhatever (?:the |your |{them} |{them} )?(?:council|insurer|insurance|court|customer|client|company|employer|landlord|{they}|"
            r"they)(?: \w{3,9})? (?:decides?|says?|does|do|pays?|told|tells)\b|\b(?:act|law|statute|terms|contract|agreement) (?:gives|"
            r"lets|allows|entitles|provides for) (?:us|the)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:agreement|account|contract|loan|lease|tenancy|policy|card|bill)(?:'s| is| was|'s still| is still)? in (?:your|both "
            r"your|your own) names?\b|\b(?:you|your \w{3,9}) (?:signed (?:for|it|off|the)|had the (?:goods|stock|work|delivery)|put your "
            r"name)\b|\b(?:goods|work|order|stock)(?:'s| is| was| were| has been)? (?:delivered|done|finished|signed (?:for|off))\b"
        ),
    ),
    (
        0.85,
        (
            r"\bfalls to you\b|\b(?:agreement|contract|account)(?:'s| is) with you\w{0,4}\b|\bterms (?:are|were) (?:net )?\d\d days\b|"
            r"\byou still (?:used|had|drove|got|lived|kept)\b|\b(?:it )?(?:does|still does) come to you\b|\byou signed as guarantor\b"
        ),
    ),
    void_in=QUOTED_ONLY,
    unless=r"\b(?:about|regarding|on) the {amt}|\bif you (?:can'?t|cannot|don'?t)\b|\b(?:do you remember|if you signed|did you sign)\b|\bnot my (?:problem|concern)\b|\bdon'?t care\b|\bsick or not\b|\b(?:a|any) (?:man|woman|person|{parent}) who\b|\bhand it back under\b|\bwon'?t be (?:getting in|contact\w{3}|"
    r"in) touch\b|\bblue cross\b",
)

RULES: tuple[Rule, ...] = (*REBUT_EXCUSE,)
