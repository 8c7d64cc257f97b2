"""Sums and days as people say them on the phone, in both languages."""

from __future__ import annotations

from datetime import date, timedelta

from trainer.vocabulary import Language

_DIGITS = "零一二三四五六七八九"
_WEEKDAYS_ZH = "一二三四五六日"
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SYMBOLS = {"CNY": "¥", "USD": "$", "GBP": "£", "EUR": "€"}


def spoken_sum(minor: int, currency: str, lang: Language) -> str:
    """A sum of *minor* units as a debtor says it: 一万二, 350块, $1,200."""
    whole, cents = divmod(minor, 100)
    if lang is Language.EN:
        return f"{SYMBOLS.get(currency, '')}{whole:,}" + (f".{cents:02}" if cents else "")
    if currency != "CNY":
        return f"{whole}{'美元' if currency == 'USD' else '英镑'}"
    if cents == 0 and whole >= 1000 and whole % 1000 == 0:
        return _thousands(whole // 1000)
    return f"{whole}块" if not cents else f"{whole}.{cents:02}块"


def _thousands(count: int) -> str:
    tens, thousands = divmod(count, 10)
    if not tens:
        return f"{'两' if thousands == 2 else _DIGITS[thousands]}千"
    wan = _wan(tens)
    return f"{wan}万" + (_DIGITS[thousands] if thousands else "")


def _wan(count: int) -> str:
    if count < 10:
        return "两" if count == 2 else _DIGITS[count]
    if count < 100:
        tens, ones = divmod(count, 10)
        return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")
    return str(count)


def written_sum(minor: int, currency: str) -> str:
    """A sum as a file shows it: ¥20,000.00."""
    return f"{SYMBOLS.get(currency, currency + ' ')}{minor / 100:,.2f}"


def spoken_day(day: date, today: date, lang: Language) -> str:
    """A day as people name it from *today*: 今天, 周五, 下周三, 3月25号; today, Friday, Wednesday the 18th, March 25th."""
    ahead = (day - today).days
    return _day_zh(day, today, ahead) if lang is Language.ZH else _day_en(day, ahead)


def _day_zh(day: date, today: date, ahead: int) -> str:
    if 0 <= ahead <= 2:
        return ("今天", "明天", "后天")[ahead]
    weekday = _WEEKDAYS_ZH[day.weekday()]
    monday = today - timedelta(days=today.weekday())
    weeks = (day - monday).days // 7
    if ahead > 0 and weeks in (0, 1):
        return ("周", "下周")[weeks] + weekday
    return f"{day.day}号" if day.month == today.month and ahead > 0 else f"{day.month}月{day.day}号"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th, 22nd."""
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _day_en(day: date, ahead: int) -> str:
    if 0 <= ahead <= 1:
        return ("today", "tomorrow")[ahead]
    if 1 < ahead < 7:
        return _WEEKDAYS_EN[day.weekday()]
    if 7 <= ahead <= 13:
        return f"{_WEEKDAYS_EN[day.weekday()]} the {ordinal(day.day)}"
    return f"{_MONTHS[day.month - 1]} {ordinal(day.day)}"
