"""English word classes about paying, owing, sums, days and ways of paying."""

from __future__ import annotations

from collections.abc import Mapping


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(","))


_NUMBER = (
    "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|"
    "seventy|eighty|ninety"
)
_TENS = "ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_UNIT = "dollars?|bucks|pounds?|quid|usd|gbp|euros?|k|grand|pence|cents"
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_WEEKDAY = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thur|fri|sat|sun|"
    "tommorow|tommorrow|wendesday|wensday|thursady"
)

PAY = _words(
    "pay, pay off, pay up, pay down, pay back, pay in full, pay it off, pay it back, pay towards?, "
    "repay, settle, settle up, clear, clear up, "
    "clear off, sort out, sort, sort it out, take care of, bring current, catch up, make good, make "
    "good on, square up, square, square away, "
    "cough up, put something down, put down, put something towards?, put toward, get current, get "
    "caught up, bring up to date, bring it current, "
    "bring the account (?:current|up to date), bring your account (?:current|"
    "up to date), resolve, deal with, make a payment, make the payment, "
    "make payment, make your payment, make that payment, make an immediate payment, make full payment, "
    "make a card payment, send payment, "
    "send the payment, send in, submit payment, remit, wire, transfer, send over, knock out, knock "
    "(?:this|it|that) out, finish off, wrap up, get on top of, cover, "
    "hand over, fork out, stump up, chip in, stick something on, chuck something at, get rid of, "
    "handle, satisfy, honou?r, zero out, tidy up, "
    "make up, pay over, get straight, put right, make arrangements to pay, pay for, zelle, throw "
    "something at, meet the payment"
)
PAID = _words(
    "paid, paid off, paid in full, paid up, cleared, cleared up, settled, settled up, sorted, sorted "
    "out, squared away, squared up, "
    "resolved, brought current, caught up, brought up to date, up to date, current, wrapped up, "
    "handled, taken care of, dealt with, "
    "tidied up, done, done and dusted, put to bed, put right, straightened out, closed out, finished "
    "off, satisfied, made good, remitted, "
    "zeroed out, off the books, made, payed, repaid, addressed, on track, processed, fixed, cleard, setteled"
)
PAYING = _words(
    "paying, paying off, paying down, paying back, repaying, settling, clearing, sorting out, sorting, "
    "taking care of, bringing current, "
    "catching up, making good, squaring away, making a payment, making payment, making the payment, "
    "sending, transferring, covering, "
    "putting something down, putting, handling, getting caught up, dealing with"
)
PAYMENT = _words(
    "payments?, repayments?, installments?, instalments?, part payments?, part-payments?, partial "
    "payments?, down payments?, lump sum, contribution, "
    "remittance, settlement, minimum payment, monthly payments?, direct debit, full amount, full "
    "balance, minimum, amount due, pymt"
)
DEBT = _words(
    "debts?, balance, accounts?, bills?, loans?, arrears, credit card, card, overdraft, invoices?, "
    "mortgage, finance agreement, agreement, "
    "amount, sum, money, total, card balance, credit card balance, loan account, car loan, car "
    "payment, tax, rent account, council tax, "
    "statement, past due amount, overdue amount, outstanding amount, outstanding balance, overdue "
    "balance, past due balance, full amount, "
    "catalogue account, store card, payday loan, line of credit, acct, what you owe, amount owed, "
    "amount owing, missed payments?"
)
OVERDUE = _words(
    "overdue, over due, past due, past-due, pastdue, in arrears, behind, delinquent, late, "
    "outstanding, unpaid, owing, owed, in default, defaulted, "
    "missed, unsettled, not been paid, not paid, hasn'?t been paid, haven'?t been paid, wasn'?t paid, "
    "still due, due since, days due, "
    "gone unpaid, lapsed, charged off, in collections, with collections, gone to collections, slipped"
)
TODAY = _words(
    "today, right now, now, this minute, this instant, straight ?away, right away, immediately, "
    "immediate, this afternoon, tonight, this morning, "
    "this evening, by close of (?:business|play), before close, by (?:the )?end of (?:the |"
    "business )?(?:day|today), end of day, "
    "by (?:noon|midday|midnight|five|six|5|6|5 ?pm|6 ?pm), on this call, on the (?:phone|call) (?:now|"
    "today), while (?:i have|i'?ve got|we have) you, "
    "asap, at once, without (?:further )?delay, this very day, within the hour, in the next hour, here "
    "and now, first thing, todays"
)
DAY = _words(
    f"(?:this |next |on |coming |the following )?(?:{_WEEKDAY}), today, tomorrow, tmrw, tonight, the day after, "
    r"(?:the )?\d\d?(?:st|nd|rd|th), "
    f"(?:{_MONTH}) (?:the )?\\d\\d?(?:st|nd|rd|th)?, "
    f"\\d\\d?(?:st|nd|rd|th)? (?:of )?(?:{_MONTH}), "
    r"\d\d?[/.-]\d\d?(?:[/.-]\d\d\d?\d?)?, this week, next week, this month, next month, end of (?:the |"
    r"this |next )?(?:week|month), "
    "month end, pay ?day, your next pay(?: ?day| ?check)?, the weekend, noon, by close of (?:business|play), "
    f"the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fourteenth|"
    f"fifteenth|twentieth|thirtieth|last day), in (?:{_NUMBER}|a few|a couple of|\\d\\d?) (?:days|weeks|"
    f"hours), "
    f"within (?:{_NUMBER}|\\d\\d?) (?:days|weeks|hours), in a (?:week|fortnight|"
    f"month), a week from, the same day, this afternoon"
)
AMOUNT = (
    r"[$£€] ?\d[\d,.]{0,12}(?: ?k\b)?",
    rf"\d[\d,.]{{0,12}} ?(?:{_UNIT})",
    rf"(?:{_NUMBER})(?:[ -](?:{_NUMBER}))?(?: (?:{_UNIT}))",
    rf"(?:one|two|three|four|five|six|seven|eight|nine) (?:{_TENS})",
    (
        r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|"
        r"nine)(?! ?(?:days?|weeks?|months?|years?|hours?|minutes?|per ?cent)\b)"
    ),
    (
        rf"(?:{_NUMBER}|a|a couple of|a few|\d\d?) (?:hundred|thousand|"
        rf"grand)(?: and)?(?: (?:{_NUMBER}))?(?: (?:{_UNIT}))?"
    ),
    *_words(
        "half, a third, a quarter, two thirds, the full amount, the full balance, the whole (?:amount|"
        "balance|thing|lot), full payment, "
        "the minimum, the balance, the arrears, the total, the lot, the rest, the remainder"
    ),
    r"\d{2,6}(?:\.\d\d)?(?! ?(?:st|nd|rd|th|am|pm|days?|weeks?|months?|times|hours?|years?|:|/|-|%)\b)",
)
METHOD = _words(
    "debit card, credit card, card, bank transfer, transfer, direct debit, standing order, online, on "
    "?line banking, app, website, phone, "
    "over the phone, che(?:ck|que), money order, ach, bank account, checking account, post office, "
    "paypoint, branch, payment link, link, "
    "portal, apple pay, google pay, paypal, faster payment, wire"
)
OFFICIAL = _words(
    "web ?site, on ?line, online portal, portal, app, mobile app, online banking, internet banking, "
    "phone banking, automated (?:line|system|phone line), "
    "payment line, phone line, secure (?:link|line|portal|page|site), payment (?:link|page|"
    "portal), direct debit, standing order, bank transfer, "
    "branch, branches, post office, paypoint, debit card, customer portal, ach, your online account, "
    "bill pay, company account, "
    "official (?:account|channel|channels|site|"
    "link), self-?service, payment center, payment centre, over the phone, giro slip, bacs"
)
WALLET = _words(
    "paypal, venmo, zelle, cash ?app, apple pay, revolut, monzo, personal account, bank account, "
    "account, sort code, iban, wallet, card, "
    "account number, debit card, own account, wechat, western union"
)
CREDIT = _words(
    "credit (?:file|report|score|record|rating|bureaus?|reference|history|"
    "profile), credit reference agenc(?:y|ies), credit, experian, equifax, "
    "transunion, credit reporting agenc(?:y|ies), the bureaus"
)
FEE = _words(
    "fee, fees, charge, charges, surcharge, penalty, cost, costs, commission, collection fee, "
    "collection charge, recovery fee, admin fee, "
    "processing fee, handling fee, visit fee, service fee, convenience fee, legal fee, late fee, call-?out fee"
)
NEW_LOAN = _words(
    "payday (?:loans?|lenders?|advance|apps?), (?:quick|online|short-?term|doorstep|instant|easy) (?:online |"
    "cash |quick )?(?:loans?|lenders?|credit), another (?:loan|card|credit card|lender), a (?:new|"
    "quick|short-?term|personal|bank|second) loan, loan, loans, "
    "a new (?:card|credit card), cash advance, online (?:loan|"
    "lender), title loan, loan shark, loan app, second mortgage, overdraft, "
    "logbook loan, a lender, doorstep lender, an advance on, home equity, your credit card, the credit "
    "card, credit card, other card, consolidation loan"
)
MONEY_CLASSES: Mapping[str, tuple[str, ...]] = {
    "pay": PAY,
    "paid": PAID,
    "paying": PAYING,
    "payment": PAYMENT,
    "debt": DEBT,
    "overdue": OVERDUE,
    "today": TODAY,
    "day": DAY,
    "amt": AMOUNT,
    "method": METHOD,
    "official": OFFICIAL,
    "wallet": WALLET,
    "credit": CREDIT,
    "fee": FEE,
    "new_loan": NEW_LOAN,
}
