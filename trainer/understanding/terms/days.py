"""Reckoning with days: months, weekdays, working days. Weeks start on Monday."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_LONGEST_BACK = 95
"""A day and month without a year that lies this many days back or fewer is taken as past, not as next year's."""


def month_end(day: date) -> date:
    """The last day of the month of *day*."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day *months* later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day_in(date(year, month + 1, 1), day.day)


def day_in(month: date, number: int) -> date:
    """Day *number* of the month of *month*, at most its last; ValueError below 1 or above 31."""
    if not 1 <= number <= 31:
        raise ValueError(f"no month has a day {number}")
    return month.replace(day=min(number, monthrange(month.year, month.month)[1]))


def add_days(day: date, days: int) -> date:
    """The day *days* later."""
    return day + timedelta(days=days)


def add_workdays(day: date, days: int) -> date:
    """The day *days* later, Saturdays and Sundays not counted."""
    weeks, rest = divmod(days, 5)
    day += timedelta(weeks=weeks)
    for _ in range(rest):
        day += timedelta(days=1)
        while day.weekday() > 4:
            day += timedelta(days=1)
    return day


def weekday_in(today: date, weekday: int, weeks: int) -> date:
    """Day *weekday* (Monday 0) of the week that lies *weeks* after this one."""
    return today + timedelta(days=weekday - today.weekday(), weeks=weeks)


def coming_weekday(today: date, weekday: int) -> date:
    """The first *weekday* after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def gone_weekday(today: date, weekday: int) -> date:
    """The last *weekday* before today."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def coming_day(today: date, number: int) -> date:
    """The first day *number* of a month, today or later; ValueError where no month has it."""
    return _first_with(today, number, 1)


def gone_day(today: date, number: int) -> date:
    """The last day *number* of a month, today or earlier; ValueError where no month has it."""
    return _first_with(today, number, -1)


def _first_with(today: date, number: int, step: int) -> date:
    for months in range(4):
        month = add_months(today.replace(day=1), months * step)
        found = day_in(month, number)
        if found.day == number and (found - today).days * step >= 0:
            return found
    raise ValueError(f"no month has a day {number}")


def yearless(today: date, month: int, number: int, past: bool) -> date:
    """Day and month without a year: the coming one, unless it is only lately gone or the text is *past*."""
    here = day_in(date(today.year, month, 1), number)
    if past:
        return here if here <= today else day_in(date(today.year - 1, month, 1), number)
    if (today - here).days > _LONGEST_BACK:
        return day_in(date(today.year + 1, month, 1), number)
    gone = day_in(date(today.year - 1, month, 1), number)
    return gone if (today - gone).days <= _LONGEST_BACK else here


def nth_weekday(month: date, weekday: int, nth: int) -> date:
    """The *nth* (1 to 5, or -1 for the last) *weekday* of the month of *month*; ValueError where it has no fifth."""
    if nth < 0:
        end = month_end(month)
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    first = month.replace(day=1)
    found = first + timedelta(days=(weekday - first.weekday()) % 7, weeks=nth - 1)
    if found.month != month.month:
        raise ValueError("the month has no such weekday")
    return found
