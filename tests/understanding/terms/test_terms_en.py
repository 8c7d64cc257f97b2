"""Terms of payment in English: one sentence of a call per row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from trainer.understanding.terms import read_terms
from trainer.vocabulary import Language

Read = Callable[..., tuple[str, str, str, str]]

ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    # sums
    ("I can pay $1,250.50 today", "1250.5USD", "03-11", "", ""),
    ("I'll send £200 on Friday", "200GBP", "03-13", "", ""),
    ("800 bucks is all I have", "800USD", "", "", ""),
    ("fifty quid tomorrow", "50GBP", "03-12", "", ""),
    ("I could do two grand", "2000", "", "", ""),
    ("maybe a couple hundred", "200", "", "", ""),
    ("three hundred and fifty dollars", "350USD", "", "", ""),
    ("how about five hundred", "500", "", "", ""),
    ("I'll pay 300", "300", "", "", ""),
    ("300 now and 200 Friday", "300 200", "03-13", "", ""),
    ("put 150 down today", "150", "03-11", "", ""),
    ("the balance is 2500 dollars", "2500USD", "", "", ""),
    ("you owe 4,200", "4200", "", "", ""),
    ("I can manage 2k by the 15th", "2000", "03-15", "", ""),
    ("1.5k at the end of the month", "1500", "03-31", "", ""),
    ("could you manage 300 to 400 dollars", "300USD 400USD", "", "", ""),
    ("$300-400 is possible", "300USD 400USD", "", "", ""),
    ("two or three hundred at most", "200 300", "", "", ""),
    ("between 300 and 400", "300 400", "", "", ""),
    ("fifteen hundred dollars", "1500USD", "", "", ""),
    ("a thousand pounds by Monday", "1000GBP", "03-16", "", ""),
    ("twenty euros", "20EUR", "", "", ""),
    ("200 RMB", "200CNY", "", "", ""),
    ("can you pay 500元 today", "500CNY", "03-11", "", ""),
    ("two and a half grand", "2500", "", "", ""),
    ("I only have 50 bucks", "50USD", "", "", ""),
    ("at least 100 today please", "100", "03-11", "", ""),
    ("a hundred and twenty pounds fifty", "120.5GBP", "", "", ""),
    ("75 cents", "0.75USD", "", "", ""),
    ("US$2,000 by wire transfer", "2000USD", "", "", "bank_transfer"),
    # shares
    ("half today", "1/2", "03-11", "", ""),
    ("half now and the other half on Friday", "1/2 1/2", "03-13", "", ""),
    ("I could pay a third of it", "1/3", "", "", ""),
    ("two thirds by Monday", "2/3", "03-16", "", ""),
    ("30% of the balance today", "3/10", "03-11", "", ""),
    ("a quarter of what I owe", "1/4", "", "", ""),
    ("pay 1/2 now", "1/2", "", "", ""),
    ("fifty percent upfront", "1/2", "", "", ""),
    # no sums
    ("I don't have a penny", "", "", "", ""),
    ("not a dime", "", "", "", ""),
    ("the account ending in 3456", "", "", "", ""),
    ("you are 30 days past due", "", "", "", ""),
    ("call me at 555-123-4567", "", "", "", ""),
    ("clause 12 of the contract", "", "", "", ""),
    ("my reference is 88213", "", "", "", ""),
    ("I have three kids to feed", "", "", "", ""),
    ("the interest rate is 24%", "", "", "", ""),
    ("I'm 100% sure", "", "", "", ""),
    ("I called you 3 times", "", "", "", ""),
    ("I've been a customer since 2015", "", "", "", ""),
    ("I'm 52 years old", "", "", "", ""),
    ("a third party has the file", "", "", "", ""),
    ("it took half an hour", "", "", "", ""),
    ("may I speak to Mr Hill", "", "", "", ""),
    ("can you pay now", "", "", "", ""),
    ("my other half doesn't know", "", "", "", ""),
    ("that was last month", "", "", "", ""),
    ("I'm at work, can't talk", "", "", "", ""),
    ("dial extension 204", "", "", "", ""),
    ("you missed three payments", "", "", "", ""),
    ("your call is recorded, how are you", "", "", "", ""),
    # days
    ("tonight", "", "03-11", "", ""),
    ("tomorrow at 3pm", "", "03-12T15:00", "", ""),
    ("the day after tomorrow", "", "03-13", "", ""),
    ("this Friday", "", "03-13", "", ""),
    ("next Friday", "", "03-20", "", ""),
    ("this coming Monday", "", "03-16", "", ""),
    ("by Friday at noon", "", "03-13T12:00", "", ""),
    ("by the 15th", "", "03-15", "", ""),
    ("on the 5th", "", "04-05", "", ""),
    ("on March 20th", "", "03-20", "", ""),
    ("March 20", "", "03-20", "", ""),
    ("the 20th of March", "", "03-20", "", ""),
    ("20 March 2026", "", "03-20", "", ""),
    ("by 3/15", "", "03-15", "", ""),
    ("by 3/15/2026", "", "03-15", "", ""),
    ("2026-04-01", "", "04-01", "", ""),
    ("in ten days", "", "03-21", "", ""),
    ("within two weeks", "", "03-25", "", ""),
    ("a week from today", "", "03-18", "", ""),
    ("two weeks from Friday", "", "03-27", "", ""),
    ("in a month", "", "04-11", "", ""),
    ("end of the month", "", "03-31", "", ""),
    ("by month end", "", "03-31", "", ""),
    ("end of next month", "", "04-30", "", ""),
    ("end of April", "", "04-30", "", ""),
    ("the last Friday of the month", "", "03-27", "", ""),
    ("the first of next month", "", "04-01", "", ""),
    ("the first Monday of April", "", "04-06", "", ""),
    ("mid April", "", "04-15", "", ""),
    ("the 3rd of next month", "", "04-03", "", ""),
    ("payday is the 10th", "", "04-10", "", ""),
    ("I get paid on the 10th", "", "04-10", "", ""),
    ("Friday, March 13th at 10am", "", "03-13T10:00", "", ""),
    ("Friday the 13th", "", "03-13", "", ""),
    ("by close of business tomorrow", "", "03-12", "", ""),
    ("by 5 p.m. today", "", "03-11T17:00", "", ""),
    ("at half past three on Monday", "", "03-16T15:30", "", ""),
    ("give me ten days", "", "03-21", "", ""),
    ("within 3 business days", "", "03-16", "", ""),
    ("48 hours", "", "", "", ""),
    ("within 48 hours", "", "03-13", "", ""),
    ("on Monday the sixteenth", "", "03-16", "", ""),
    ("next week on Tuesday", "", "03-17", "", ""),
    ("Tuesday of next week", "", "03-17", "", ""),
    ("a fortnight on Friday, no, tomorrow", "", "03-12 03-13", "", ""),
    ("by Christmas", "", "12-25", "", ""),
    ("at 15:00 tomorrow", "", "03-12T15:00", "", ""),
    ("I'll ring you Thursday at 4", "", "03-12T16:00", "", ""),
    # days gone
    ("the payment due on the 3rd bounced", "", "03-03", "", ""),
    ("you paid last Friday", "", "03-06", "", ""),
    ("I spoke to you yesterday", "", "03-10", "", ""),
    ("your payment was due on March 1st", "", "03-01", "", ""),
    ("it was due ten days ago", "", "03-01", "", ""),
    ("the cheque sent on Monday was returned", "", "03-09", "", "cheque"),
    # instalments and rhythm
    ("3 instalments", "", "", "3", ""),
    ("in three payments", "", "", "3", ""),
    ("split it in two", "", "", "2", ""),
    ("split it into four monthly payments", "", "", "4/P1M", ""),
    ("50 dollars weekly", "50USD", "", "P1W", ""),
    ("$100 every two weeks", "100USD", "", "P2W", ""),
    ("£40 fortnightly", "40GBP", "", "P2W", ""),
    ("200 a month", "200", "", "P1M", ""),
    ("$75 a week by direct debit", "75USD", "", "P1W", "direct_debit"),
    ("two payments of $250", "250USD", "", "2", ""),
    ("spread it over six months", "", "", "6/P1M", ""),
    ("every other week", "", "", "P2W", ""),
    ("a six month payment plan", "", "", "6/P1M", ""),
    ("$100 every Friday", "100USD", "03-13", "P1W", ""),
    ("my monthly income is low", "", "", "", ""),
    ("stop calling me every day", "", "", "", ""),
    ("you're two payments behind", "", "", "", ""),
    ("100 per month starting April 1", "100", "04-01", "P1M", ""),
    # ways of paying
    ("you can pay through the app", "", "", "", "app"),
    ("by bank transfer", "", "", "", "bank_transfer"),
    ("I'll use my debit card", "", "", "", "card"),
    ("set up a direct debit", "", "", "", "direct_debit"),
    ("I'll text you a secure link", "", "", "", "link"),
    ("the check is in the mail", "", "", "", "cheque"),
    ("I'll go into the branch", "", "", "", "branch"),
    ("can I use PayPal", "", "", "", "wallet"),
    ("bring it in cash", "", "", "", "cash"),
    ("send it to my own account", "", "", "", "private"),
    ("just Venmo me, my Venmo is easy", "", "", "", "private"),
    ("we never take cash, please use the app", "", "", "", "app"),
    ("don't send it to a personal account", "", "", "", ""),
    ("your credit card account is overdue", "", "", "", ""),
    ("let me check the file", "", "", "", ""),
    ("cash is tight right now", "", "", "", ""),
    # constructions of several parts
    ("thirteen dollars and forty-five cents", "13.45USD", "", "", ""),
    ("250 this Friday and 250 the Friday after", "250 250", "03-13 03-20", "", ""),
    ("two days before Friday the 20th", "", "03-18", "", ""),
    ("three payments of 400: tomorrow is the first", "400", "03-12", "3", ""),
    ("a thousand by wire on Monday", "1000", "03-16", "", "bank_transfer"),
    ("Friday between 2pm and 4pm", "", "03-13T14:00 03-13T16:00", "", ""),
    ("I'll pay 明天", "", "03-12", "", ""),
    # as people say them
    ("four hundred and six pounds nineteen by card", "406.19GBP", "", "", "card"),
    ("that leaves seven hundred twelve and forty cents", "712.4USD", "", "", ""),
    ("one thousand, three hundred and five pounds", "1305GBP", "", "", ""),
    ("could ye dae fower hunner the morn", "400", "03-12", "", ""),
    ("sixty quid, the day", "60GBP", "03-11", "", ""),
    ("1.5% a month is what the contract says", "", "", "P1M", ""),
    ("thanks a million", "", "", "", ""),
    ("shall I call the 999 for you", "", "", "", ""),
    ("the ninth and the twenty-third of October", "", "10-09 10-23", "", ""),
    ("weds 18 and fri 20", "", "03-18 03-20", "", ""),
    ("the thirteenth suits me", "", "03-13", "", ""),
    ("Tuesday fortnight", "", "03-31", "", ""),
    ("in Saturday's post", "", "03-14", "", ""),
    ("half six this evening", "", "03-11T18:30", "", ""),
    ("send it by five", "", "03-11T17:00", "", ""),
    ("by 5 p.m. Friday", "", "03-13T17:00", "", ""),
    ("thirty quid a week from Friday", "30GBP", "03-13", "", ""),
    # whole promises
    ("so that's $500 by Friday the 20th at 5pm, through the app", "500USD", "03-20T17:00", "", "app"),
    ("I can do 300 on the 15th and 300 on the 30th", "300 300", "03-15 03-30", "", ""),
    ("pay 三百 on 周五", "300", "03-13", "", ""),
    ("will you pay 500元 this Friday", "500CNY", "03-13", "", ""),
)


@pytest.mark.parametrize(("text", "amounts", "days", "rhythm", "method"), ROWS, ids=[row[0] for row in ROWS])
def test_an_english_sentence_yields_its_terms(
    text: str, amounts: str, days: str, rhythm: str, method: str, read_row: Read
) -> None:
    assert read_row(text, Language.EN) == (amounts, days, rhythm, method)


@pytest.mark.parametrize(
    ("text", "due", "amounts"),
    [
        ("200 today and the rest on Friday", 500, "200 300"),
        ("$200 today and the remainder on Friday", 500, "200USD 300USD"),
        ("half today and the rest on Friday", 500, "1/2"),
        ("you owe $500; pay $200 today and the rest Friday", 500, "500USD 200USD 300USD"),
        ("I can pay the rest on Friday", 500, ""),
        ("call me for the rest of the week, I have $20", 500, "20USD"),
    ],
)
def test_the_rest_is_reckoned_only_from_a_sum_named_beside_it(
    text: str, due: int, amounts: str, read_row: Read
) -> None:
    assert read_row(text, Language.EN, due)[0] == amounts


@pytest.mark.parametrize(
    ("text", "due", "amounts"),
    [
        ("it's the eleven forty-six I'm ringing about", 1146, "1146"),
        ("it's the twenty-one eighty I'm ringing about", 22, "21.8"),
        ("nine twenty-six eighty, is it", 1126, "926.8"),
        ("nineteen thirty-two seventy-five, that's the bill", 1933, "1932.75"),
        ("two eight seven five on our books", 2875, "2875"),
        ("three oh eight ninety-three a month", 926, "308.93"),
        ("the three six you borrowed", 3600, "3600"),
        ("nineteen eighty-four was a good year", 300, ""),
        ("one two three four five six seven", 5000, ""),
    ],
)
def test_sums_said_without_hundreds_are_read_by_what_is_due(text: str, due: int, amounts: str, read_row: Read) -> None:
    assert read_row(text, Language.EN, due)[0] == amounts


def test_the_other_reading_of_a_day_and_of_a_sum_is_kept(today: date) -> None:
    terms = read_terms("Friday, eleven forty-six", Language.EN, today, due_minor=114_600)
    assert [(when.day, when.other) for when in terms.dates] == [(date(2026, 3, 13), date(2026, 3, 6))]
    assert [(amount.minor, amount.others) for amount in terms.amounts] == [(114_600, (1_146,))]


def test_numbers_that_are_hardly_sums_are_doubtful(today: date) -> None:
    terms = read_terms("look, 870, it has sat there thirty days", Language.EN, today)
    assert terms.amounts == ()
    assert not terms
    assert [(amount.minor, amount.told) for amount in terms.doubtful_amounts] == [(87_000, False), (3_000, False)]
    assert [(when.day, when.told) for when in terms.doubtful_dates] == [(date(2026, 4, 10), False)]


@pytest.mark.parametrize(
    ("text", "currency", "expected"),
    [
        ("$50", "CAD", "50CAD"),
        ("$50", "GBP", "50USD"),
        ("$50", None, "50USD"),
        ("¥500", None, "500CNY"),
        ("fifty pounds", "USD", "50GBP"),
    ],
)
def test_a_currency_sign_takes_the_case_s_own_kind(
    text: str, currency: str | None, expected: str, read_row: Read
) -> None:
    assert read_row(text, Language.EN, currency=currency)[0] == expected


def test_yen_have_no_hundredths(today: date) -> None:
    (amount,) = read_terms("¥5000", Language.EN, today, currency="JPY").amounts
    assert (amount.minor, amount.currency) == (5000, "JPY")


@pytest.mark.parametrize(("currency", "day"), [("GBP", "04-03"), ("USD", "03-04")])
def test_a_slashed_day_is_read_in_the_habit_of_the_country(currency: str, day: str, read_row: Read) -> None:
    assert read_row("by 3/4", Language.EN, currency=currency)[1] == day


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "in a few days",
        "as soon as I can",
        "when I get paid",
        "next month",
        "I'll pay later",
        "sometime next week",
        "asap",
        "in a couple of weeks",
        "in a week or two",
        "eventually",
        "once I have the money",
        "on payday",
        "shortly",
    ],
)
def test_an_english_time_without_a_day_is_vague(text: str, today: date) -> None:
    terms = read_terms(text, Language.EN, today)
    assert terms.vague
    assert not terms.dates


@pytest.mark.parametrize("text", ["no later than Friday", "later today", "in ten days", "how soon can you pay", "now"])
def test_an_english_text_with_a_day_or_without_any_time_is_not_vague(text: str, today: date) -> None:
    assert not read_terms(text, Language.EN, today).vague


def test_spans_point_at_the_words_in_the_original_text(today: date) -> None:
    text = "OK: $1,200 By Friday, at 3PM, via the APP"
    terms = read_terms(text, Language.EN, today)
    assert terms.amounts[0].span.of(text) == "$1,200"
    assert terms.dates[0].span.of(text) == "Friday, at 3PM"
    assert terms.method_span is not None
    assert "APP" in terms.method_span.of(text)
