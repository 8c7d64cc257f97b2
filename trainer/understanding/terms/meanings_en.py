"""What the English names of days stand for, against the day of the call.

'Next Friday' is the Friday of next week; the end of a month or week is its last day; mid-month is the 15th.
"""

from __future__ import annotations

import re
from datetime import date

from trainer.understanding.terms import days
from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.numerals_en import count_en, ordinal_en
from trainer.understanding.terms.past import is_past_en
from trainer.understanding.terms.scene import Scene

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
RELATIVE = {
    "day after tomorrow": 2,
    "day before yesterday": -2,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "tomorow": 1,
    "tommorow": 1,
    "tommorrow": 1,
    "tomorrrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "2moro": 1,
    "2day": 0,
    "to day": 0,
    "2nite": 0,
    "tonite": 0,
    "yesterday": -1,
    "last night": -1,
}
SCOTS = {"day": 0, "night": 0, "nicht": 0, "morn": 1, "morra": 1}
_NTH = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": -1,
    "final": -1,
}
_STEP = {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1}
FIXED = {
    "new year's eve": (12, 31),
    "new years eve": (12, 31),
    "new year's day": (1, 1),
    "new years day": (1, 1),
    "new year's": (1, 1),
    "valentine's day": (2, 14),
    "fourth of july": (7, 4),
    "4th of july": (7, 4),
    "independence day": (7, 4),
    "halloween": (10, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
}


def relative(match: re.Match[str], scene: Scene) -> date:
    """'Tomorrow' and the like."""
    return days.add_days(scene.today, RELATIVE[match["name"]])


def scots(match: re.Match[str], scene: Scene) -> date:
    """'The day' for today, 'the morn' for tomorrow."""
    return days.add_days(scene.today, SCOTS[match["name"]])


def _weekday_of(text: str) -> int:
    return _WEEKDAYS.index(text[:3])


def _month_of(text: str) -> int:
    return _MONTHS.index(text[:3]) + 1


def _is_past(match: re.Match[str], scene: Scene) -> bool:
    """Whether the words around *match* speak of what is gone."""
    return is_past_en(scene.text, match.start(), match.end()) if scene.past is None else scene.past


def weekday(match: re.Match[str], scene: Scene) -> date:
    """A weekday, with 'this', 'next' or 'last' or without."""
    weekday, which = _weekday_of(match["weekday"]), match["which"]
    if which in _STEP:
        return days.weekday_in(scene.today, weekday, _STEP[which])
    if which == "this":
        here = days.weekday_in(scene.today, weekday, 0)
        return here if here >= scene.today else days.coming_weekday(scene.today, weekday)
    if not which and _is_past(match, scene):
        return days.gone_weekday(scene.today, weekday)
    return days.coming_weekday(scene.today, weekday)


def weekday_in_week(match: re.Match[str], scene: Scene) -> date:
    """'Tuesday of next week'."""
    step = {"this": 0, "next": 1, "last": -1, "following": 1}[match["step"]]
    return days.weekday_in(scene.today, _weekday_of(match["weekday"]), step)


def weekday_after_next(match: re.Match[str], scene: Scene) -> date:
    """'The Friday after next'."""
    return days.weekday_in(scene.today, _weekday_of(match["weekday"]), 2)


def fortnight_weekday(match: re.Match[str], scene: Scene) -> date:
    """'Thursday fortnight': two weeks after the weekday that comes first, today or later."""
    weekday = _weekday_of(match["weekday"])
    return days.add_days(scene.today, (weekday - scene.today.weekday()) % 7 + 14)


def weeks_from_weekday(match: re.Match[str], scene: Scene) -> date:
    """'Two weeks from Friday', 'Friday week'."""
    weeks = count_en(match["count"]) if match["count"] else 1
    base = days.coming_weekday(scene.today, _weekday_of(match["weekday"]))
    return days.add_days(base, 7 * (weeks or 1))


def _year_of(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _number(text: str) -> int:
    number = ordinal_en(text) or count_en(compiled(" ?(?:st|nd|rd|th)$").sub("", text))
    if number is None:
        raise ValueError(text)
    return number


def month_day(match: re.Match[str], scene: Scene) -> date:
    """A month's name and a day."""
    month, number = _month_of(match["month"]), _number(match["day"])
    if match["year"]:
        return date(_year_of(match["year"]), month, number)
    return days.yearless(scene.today, month, number, _is_past(match, scene))


def day_of_month(match: re.Match[str], scene: Scene) -> date:
    """A day of the month alone or of a named step: 'the 3rd of next month'."""
    number, step = _number(match["day"]), match["step"]
    if step:
        months = {"this": 0, "the": 0, "current": 0, "next": 1, "following": 1, "last": -1, "previous": -1}[step]
        if step != "the":
            return days.day_in(days.add_months(scene.today.replace(day=1), months), number)
    if _is_past(match, scene):
        return days.gone_day(scene.today, number)
    return days.coming_day(scene.today, number)


def numeric(match: re.Match[str], scene: Scene) -> date:
    """A day in figures."""
    first, second = int(match["a"]), int(match["b"])
    month, number = (second, first) if (scene.day_first and second <= 12) or first > 12 else (first, second)
    if match["year"]:
        return date(_year_of(match["year"]), month, number)
    return days.yearless(scene.today, month, number, _is_past(match, scene))


def iso(match: re.Match[str], _scene: Scene) -> date:
    """A day as year, month, day."""
    return date(int(match["y"]), int(match["m"]), int(match["d"]))


def shift_en(day: date, count: str, unit: str, sign: int) -> date:
    """The day *count* units after *day*, before it where *sign* is -1; ValueError where *count* is no number."""
    number = count_en(count)
    if number is None:
        raise ValueError(count)
    number *= sign
    if unit.startswith(("business", "working", "work")):
        return days.add_workdays(day, number)
    if unit.startswith("hour"):
        return days.add_days(day, number // 24)
    if unit.startswith("day"):
        return days.add_days(day, number)
    if unit.startswith(("week", "fortnight")):
        return days.add_days(day, number * (14 if unit.startswith("f") else 7))
    return days.add_months(day, number * (12 if unit.startswith("year") else 1))


def later(match: re.Match[str], scene: Scene) -> date:
    """Some time from today."""
    return shift_en(scene.today, match["count"], match["unit"], 1)


def ago(match: re.Match[str], scene: Scene) -> date:
    """Some time before today."""
    return shift_en(scene.today, match["count"], match["unit"], -1)


def half(match: re.Match[str], scene: Scene) -> date:
    """Half a month or half a year from today."""
    return days.add_days(scene.today, 15) if match["unit"] == "month" else days.add_months(scene.today, 6)


def _month_step(scene: Scene, said: str | None) -> date:
    """The first day of the month that *said* names: a step, a month's name, or this month."""
    first = scene.today.replace(day=1)
    if not said or said in ("the", "this", "current"):
        return first
    if said in ("next", "following", "last", "previous"):
        return days.add_months(first, 1 if said in ("next", "following") else -1)
    end = days.month_end(date(scene.today.year, _month_of(said), 1))
    return days.yearless(scene.today, end.month, end.day, False).replace(day=1)


def month_end(match: re.Match[str], scene: Scene) -> date:
    """The last day of a month."""
    return days.month_end(_month_step(scene, match["step"] or match["month"]))


def month_start(match: re.Match[str], scene: Scene) -> date:
    """The first day of a month."""
    said = match["step"] or match["month"]
    first = _month_step(scene, said)
    if said in (None, "the") and first < scene.today and not _is_past(match, scene):
        return days.add_months(first, 1)
    return first


def mid_month(match: re.Match[str], scene: Scene) -> date:
    """The 15th of a month."""
    said = match["step"] or match["month"]
    middle = days.day_in(_month_step(scene, said), 15)
    return days.add_months(middle, 1) if said in (None, "the") and middle < scene.today else middle


def nth_weekday(match: re.Match[str], scene: Scene) -> date:
    """'The last Friday of the month'."""
    month = _month_step(scene, match["step"] or match["month"])
    return days.nth_weekday(month, _weekday_of(match["weekday"]), _NTH[match["nth"]])


def week_end(match: re.Match[str], scene: Scene) -> date:
    """The Sunday of this week or the next."""
    return days.weekday_in(scene.today, 6, 1 if match["step"] in ("next", "following") else 0)


def year_end(match: re.Match[str], scene: Scene) -> date:
    """The last day of the year."""
    return date(scene.today.year + (match["step"] == "next"), 12, 31)


def quarter_end(_match: re.Match[str], scene: Scene) -> date:
    """The last day of the quarter."""
    month = (scene.today.month + 2) // 3 * 3
    return days.month_end(date(scene.today.year, month, 1))


def fixed(match: re.Match[str], scene: Scene) -> date:
    """A holiday of a fixed date, the coming one."""
    month, number = FIXED[match["name"]]
    day = date(scene.today.year, month, number)
    return day if day >= scene.today else day.replace(year=day.year + 1)


def today(_match: re.Match[str], scene: Scene) -> date:
    """The day of the call."""
    return scene.today
