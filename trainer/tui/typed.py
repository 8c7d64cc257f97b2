"""What people type into a form's fields, as values: sums, days, times; None where it can't be read."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, time, timedelta
from decimal import Decimal

_SUM = re.compile(r"[¥￥$£]?\s*(\d{1,9}(?:,\d{3})*(?:\.\d{1,2})?)\s*(万|千|k)?\s*(?:元|块)?", re.IGNORECASE)
_UNITS = {"万": 10000, "千": 1000, "k": 1000}
_IN_DAYS = re.compile(r"[+＋]?(\d{1,3})\s*(?:天后?|d|days?)?", re.IGNORECASE)
_MONTH_DAY = re.compile(r"(\d{1,2})[-/.月](\d{1,2})[日号]?")
_TIME = re.compile(r"(\d{1,2})(?:[:：点时](\d{1,2})?)?\s*(am|pm)?", re.IGNORECASE)
_NAMED = {"today": 0, "今天": 0, "tomorrow": 1, "明天": 1, "后天": 2}


def as_minor(text: str) -> int | None:
    """A sum in minor units: ``8000``, ``8,000.50``, ``2万``, ``$350``."""
    match = _SUM.fullmatch(text.strip())
    if match is None:
        return None
    unit = _UNITS.get((match[2] or "").lower(), 1)
    return int(Decimal(match[1].replace(",", "")) * unit * 100)


def as_day(text: str, today: date) -> date | None:
    """A day: ``2026-03-25``, ``3-25``, ``3月25日``, ``+5``, ``5 days``, ``today``, ``明天``."""
    words = text.strip().lower()
    if words in _NAMED:
        return today + timedelta(days=_NAMED[words])
    with suppress(ValueError):
        return date.fromisoformat(words)
    if match := _MONTH_DAY.fullmatch(words):
        return _next_such(int(match[1]), int(match[2]), today)
    if match := _IN_DAYS.fullmatch(words):
        return today + timedelta(days=int(match[1]))
    return None


def _next_such(month: int, day: int, today: date) -> date | None:
    """The next day of that name, this year's or the next."""
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


def as_time(text: str) -> time | None:
    """A time of day: ``15:30``, ``9``, ``3pm``, ``10点``."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3] and match[3].lower() == "pm" and hour < 12:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None
