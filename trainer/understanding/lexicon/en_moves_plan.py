"""English rules for ways of paying over time: parts, instalments, sources of money."""

from __future__ import annotations

from trainer.understanding.lexicon.family import family
from trainer.understanding.rules import Rule
from trainer.vocabulary import Move

PROPOSE_PLAN = family(
    Move.PROPOSE_PLAN,
    (
        0.85,
        (
            r"\b(?:do|make|in|into|as|over) (?:it in )?(?:two|three|four|a couple of|several) (?:lots|goes|"
            r"parts|bits|halves|chunks|stages)\b|\bone (?:this|next) (?:week|month|friday)\b.{0,12}\b(?:one|"
            r"another)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:and |then |with )?the (?:rest|remainder|other half|second half|remaining \w{3,8}) (?:when|on|"
            r"by|next|later|over|in|after|once|at|{day})\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:payment|repayment|instal{1,2}ment|pay|affordable|monthly|weekly) (?:plans?|arrangements?|"
            r"schedules?|agreements?|options?)\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:split|spread|break|divide|stretch|space|stagger|chop|carve)(?: up)? (?:it|this|that|"
            r"the (?:balance|payments?|amount|cost|arrears|rest|debt|total|bill|\w{3,10})|your (?:balance|"
            r"payments?|arrears|\w{3,8})|them|{amt})? ?(?:up |out )?(?:in|into|over|across|out|down|up|"
            r"between)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:half|part|{amt}|some|something|a (?:third|portion|bit|quarter|deposit|chunk)|down payment|"
            r"one payment|first)\b.{0,15}\b(?:now|today|down|up ?front|this week|first|{day})\b.{0,12}\b(?:and|"
            r"then|with|,)?.{0,15}\b(?:the )?(?:rest|remainder|remaining|other half|second half|balance (?:on|"
            r"by|in|next|later)|another {amt})\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:how about|what about|what if|would (?:it|that) (?:help|work|be easier)|suppose|why don'?t we|"
            r"why not|shall we (?:say|start|do|try|go)|maybe we|perhaps we|we (?:can|could)|i (?:can|could)|"
            r"would you (?:consider|be (?:able|open|willing))|could you (?:manage|do|start|afford|stretch)|"
            r"can you (?:manage|do|start|afford|stretch)|let'?s (?:say|try|start|do|set|work out|"
            r"put together))\b.{0,45}\b(?:{amt}|part|partial|half|instal{1,2}ments?|monthly|weekly|a month|"
            r"a week|deposit|down payment|smaller|minimum|plan|spread|split|arrangement|lower|reduced|"
            r"something (?:smaller|towards?|today|now|affordable)|manageable|a start)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b{amt} (?:a|per|each|every|/) ?(?:month|week|fortnight|payday|pay ?che(?:ck|que)|two weeks|"
            r"other week|pay period)\b|\b(?:weekly|monthly|fortnightly|biweekly|bi-weekly) (?:payments?|"
            r"instal{1,2}ments?|amounts?|plan)\b|\b(?:in|over|into|across|as) (?:two|three|four|five|six|eight|"
            r"ten|twelve|\d{1,2}|several|equal|smaller|a few)(?: equal| smaller| monthly| weekly|"
            r" easy)? (?:instal{1,2}ments?|payments?|parts?|chunks?|months|weeks|goes)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:start|begin|kick off|get (?:it )?started|open)\b.{0,8}\bwith (?:{amt}|something|part|"
            r"a smaller|half|a (?:small|first|little|token)|whatever|the minimum|just)\b|\b(?:put|pay|send|get|"
            r"make|manage)\b.{0,10}\b(?:something|{amt}|a (?:bit|little|small)|anything|part|"
            r"at least)\b.{0,12}\b(?:down|towards?|on (?:it|the|account)|to (?:start|keep|show|hold)|as a)\b"
        ),
    ),
    (
        0.87,
        (
            r"\b(?:part[- ]?payments?|partial (?:payments?|amount)|good[- ]faith payment|token payments?|"
            r"reduced payments?|down ?payment|lump sum|settlement (?:offer|figure|amount)|interest-?only|"
            r"lower (?:monthly )?payments?|smaller (?:payments?|amounts?)|catch-?up (?:plan|payments?))\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:return|hand|give|bring|surrender)(?:ing)? (?:back )?(?:the |your )?(?:goods|car|vehicle|"
            r"equipment|machine|keys|tv|phone)\b(?: back)?|\bvoluntary (?:surrender|termination|repossession)\b|"
            r"\b(?:consolidate|restructure|re-?age|refinance) (?:the|your) (?:loan|balance|account)\b"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:tax refund|bonus|savings|commission|overtime|the (?:refund|insurance payout)|"
            r"next (?:pay ?check|wages|pay))\b.{0,30}\b(?:towards?|use|put|cover|pay|go)\b|\b(?:use|put|"
            r"set aside)\b.{0,20}\b(?:tax refund|bonus|savings|overtime|next pay ?check|next wages)\b"
        ),
    ),
    (
        0.8,
        (
            r"\bwork (?:something|it|this|a plan|an arrangement|out) ?(?:out)?\b.{0,20}\b(?:afford\w{0,4}|"
            r"manage\w{0,4}|together|suits?|fits?|works?|you can)\b(?<!what's manageable)|\bwork out (?:something|a plan|"
            r"an? (?:plan|arrangement|schedule|way|amount))\b|"
            r"\bfits? (?:in )?(?:with )?your (?:budget|pay|pay ?day|income)\b"
        ),
    ),
    unless=r"\b(?:borrow|payday loan|my (?:account|paypal|venmo)|gift cards?)\b|\b(?:approval|not (?:an option|"
    r"possible))\b|\b(?:{they}|they|somebody|someone)(?:'d|'ll| would| could| can| will| might)\b|"
    r"\b(?:so|ok|okay|perfect|great|right)[, ]{0,2}(?:so )?that'?s\b|\b(?:to confirm|to recap|we agreed|you'?ve agreed|"
    r"i'?ve got you|have you down)\b|\bfolks do\b|\b(?:another|extra) {amt} (?:late |visit )?(?:{fee})\b|\blate fee\b|"
    r"\bwhat about (?:the )?other\b|\b(?:what|how much) (?:can|could) you\b",
) + family(
    Move.PROPOSE_PLAN,
    (
        0.85,
        (
            r"\b(?:one|a (?:single|first|part|small|monthly|weekly)|just one|two|three|four|five|six|ten|twelve|\d\d?) "
            r"(?:equal |monthly |weekly )?(?:payments?|instal{1,2}ments?) of (?:about |around |only )?{amt}"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:send|pay|release|transfer|remit|put|clear) (?:us |me |over )?(?:half|part|(?:\d\d|fifty) ?(?:%|percent|per cent)|a third|"
            r"a quarter|some of it)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:would|could|will) {amt} (?:today |now |(?:by |on )?{day} )?(?:start|help|be a start|get|work|do|be (?:ok|okay|manageable))\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:so )?{amt} (?:today|now|(?:on )?{day}) and (?:another )?(?:{amt}|the same|the rest) (?:a month|every|each|after|on|in)\b(?=.{0,30}"
            r"\b(?:good|ok|okay|work|manage|suit|do that)\b)"
        ),
    ),
    (
        0.8,
        (
            r"\b{amt} (?:today|now|by {day}|on {day}|this week|{day})(?: would| will|'d|'ll)? (?:takes?|gets?|brings?|keeps?|"
            r"stops?|holds?|buys?|puts?|covers?)\b"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:could|can|would|might) (?:all )?go (?:straight |right |directly )?(?:towards?|against|on|onto|off) "
            r"(?:the |this |your )?(?:{amt}|account|arrears|balance|bill|debt|rent)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:i'?d|we'?d|i would|i could|we could|let'?s|we can|i can) (?:sooner |rather |prefer to |happily |just )?"
            r"(?:set (?:up|you up)|spread|split|break) .{0,25}\b(?:{amt}|payments?|instal{1,2}ments?|months?|weeks?)\b"
        ),
    ),
    unless=r"\bwhen (?:d'?you|do you|can you|could you|will you)\b|\bbetween us\b|\b(?:so|ok|okay|perfect|great|right)[, ]{0,2}(?:so )?that'?s\b|\bto confirm\b|\b(?:payday|title) loan\b|"
    r"\b(?:borrow|my (?:cell|account|venmo)|missed|overdue|behind|late|not been paid)\b",
)

RULES: tuple[Rule, ...] = (*PROPOSE_PLAN,)
