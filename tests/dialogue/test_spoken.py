"""Sums and days as people say them, read back by the grammar of terms as the same sums and days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.dialogue.spoken import ordinal, spoken_day, spoken_sum, written_sum
from trainer.understanding.terms import read_terms
from trainer.vocabulary import Language

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("minor", "lang", "currency", "words"),
    [
        (1_200_000, Language.ZH, "CNY", "一万二"),
        (2_000_000, Language.ZH, "CNY", "两万"),
        (800_000, Language.ZH, "CNY", "八千"),
        (200_000, Language.ZH, "CNY", "两千"),
        (35_000, Language.ZH, "CNY", "350块"),
        (12_500_000, Language.ZH, "CNY", "十二万五"),
        (125_050, Language.ZH, "CNY", "1250.50块"),
        (120_000, Language.EN, "USD", "$1,200"),
        (4_550, Language.EN, "GBP", "£45.50"),
    ],
)
def test_sums_are_spoken(minor: int, lang: Language, currency: str, words: str) -> None:
    assert spoken_sum(minor, currency, lang) == words


@pytest.mark.parametrize(
    ("ahead", "zh", "en"),
    [
        (0, "今天", "today"),
        (1, "明天", "tomorrow"),
        (2, "后天", "Friday"),
        (4, "周日", "Sunday"),
        (5, "下周一", "Monday"),
        (7, "下周三", "Wednesday the 18th"),
        (14, "25号", "March 25th"),
        (30, "4月10号", "April 10th"),
    ],
)
def test_days_are_spoken(ahead: int, zh: str, en: str) -> None:
    day = WEDNESDAY + timedelta(days=ahead)
    assert spoken_day(day, WEDNESDAY, Language.ZH) == zh
    assert spoken_day(day, WEDNESDAY, Language.EN) == en


@given(st.integers(1, 40), st.integers(0, 6), st.sampled_from(Language))
def test_a_spoken_day_reads_back_as_the_same_day(ahead: int, shift: int, lang: Language) -> None:
    today = WEDNESDAY + timedelta(days=shift)
    day = today + timedelta(days=ahead)
    words = spoken_day(day, today, lang)
    sentence = f"我{words}还500块" if lang is Language.ZH else f"I'll pay $500 {words}"
    assert [when.day for when in read_terms(sentence, lang, today).dates] == [day], words


@given(st.integers(1, 400).map(lambda hundreds: hundreds * 10_000))
def test_a_spoken_sum_reads_back_as_the_same_sum(minor: int) -> None:
    words = spoken_sum(minor, "CNY", Language.ZH)
    found = read_terms(f"今天还{words}", Language.ZH, WEDNESDAY, currency="CNY").amounts
    assert [amount.minor for amount in found] == [minor], words


def test_written_sums_have_their_sign() -> None:
    assert written_sum(2_000_050, "CNY") == "¥20,000.50"


@pytest.mark.parametrize(
    ("number", "word"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (22, "22nd"), (30, "30th")]
)
def test_ordinals(number: int, word: str) -> None:
    assert ordinal(number) == word
