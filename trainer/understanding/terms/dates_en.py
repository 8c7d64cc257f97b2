"""Days named in English, against the day of the call.

'Next Friday' is the Friday of next week; the end of a month or week is its last day; mid-month is the 15th.
"""

from __future__ import annotations

import re
from datetime import date

from trainer.understanding.terms import days
from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.numerals_en import COUNT, ORDINAL, count_en, ordinal_en
from trainer.understanding.terms.past import is_past_en
from trainer.understanding.terms.scene import DateRule, Scene

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY = f"(?:{_LONG_DAY}|mon|tues?|wed|thurs?|fri)"
_ANY_DAY = f"(?:{_DAY}|sat|sun)"
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?)"
)
_RELATIVE = {
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
    "yesterday": -1,
    "last night": -1,
}
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
_WHICH = "(?P<which>this coming|this|next|last|coming|past|previous|following|upcoming)"
_STEP = {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1}
_FIXED = {
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
_NOT_A_DAY = (
    "(?! (?:payments?|time|floor|calls?|reminder|letter|street|st|avenue|clause|week|day|year|century|birthday|one|"
    "attempt|notice|part(?:y|ies)|quarter|person|instal?lments?|of all|thing|step|half|of every|chance|loan|account|"
    "place|class|month|option|question|degree|hand|and final|parties)\\b)"
)
_OF = "(?: (?:of|in))?"


def _relative(match: re.Match[str], scene: Scene) -> date:
    return days.add_days(scene.today, _RELATIVE[match["name"]])


def _weekday_of(text: str) -> int:
    return _WEEKDAYS.index(text[:3])


def _month_of(text: str) -> int:
    return _MONTHS.index(text[:3]) + 1


def _weekday(match: re.Match[str], scene: Scene) -> date:
    weekday, which = _weekday_of(match["weekday"]), match["which"]
    if which in _STEP:
        return days.weekday_in(scene.today, weekday, _STEP[which])
    if which == "this":
        here = days.weekday_in(scene.today, weekday, 0)
        return here if here >= scene.today else days.coming_weekday(scene.today, weekday)
    if not which and is_past_en(scene.text, match.start(), match.end()):
        return days.gone_weekday(scene.today, weekday)
    return days.coming_weekday(scene.today, weekday)


def _weekday_in_week(match: re.Match[str], scene: Scene) -> date:
    step = {"this": 0, "next": 1, "last": -1, "following": 1}[match["step"]]
    return days.weekday_in(scene.today, _weekday_of(match["weekday"]), step)


def _weekday_after_next(match: re.Match[str], scene: Scene) -> date:
    return days.weekday_in(scene.today, _weekday_of(match["weekday"]), 2)


def _weeks_from_weekday(match: re.Match[str], scene: Scene) -> date:
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


def _month_day(match: re.Match[str], scene: Scene) -> date:
    month, number = _month_of(match["month"]), _number(match["day"])
    if match["year"]:
        return date(_year_of(match["year"]), month, number)
    return days.yearless(scene.today, month, number, is_past_en(scene.text, match.start(), match.end()))


def _day_of_month(match: re.Match[str], scene: Scene) -> date:
    number, step = _number(match["day"]), match["step"]
    if step:
        months = {"this": 0, "the": 0, "current": 0, "next": 1, "following": 1, "last": -1, "previous": -1}[step]
        if step != "the":
            return days.day_in(days.add_months(scene.today.replace(day=1), months), number)
    if is_past_en(scene.text, match.start(), match.end()):
        return days.gone_day(scene.today, number)
    return days.coming_day(scene.today, number)


def _numeric(match: re.Match[str], scene: Scene) -> date:
    first, second = int(match["a"]), int(match["b"])
    month, number = (second, first) if (scene.day_first and second <= 12) or first > 12 else (first, second)
    if match["year"]:
        return date(_year_of(match["year"]), month, number)
    return days.yearless(scene.today, month, number, is_past_en(scene.text, match.start(), match.end()))


def _iso(match: re.Match[str], _scene: Scene) -> date:
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


def _later(match: re.Match[str], scene: Scene) -> date:
    return shift_en(scene.today, match["count"], match["unit"], 1)


def _ago(match: re.Match[str], scene: Scene) -> date:
    return shift_en(scene.today, match["count"], match["unit"], -1)


def _half(match: re.Match[str], scene: Scene) -> date:
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


def _month_end(match: re.Match[str], scene: Scene) -> date:
    return days.month_end(_month_step(scene, match["step"] or match["month"]))


def _month_start(match: re.Match[str], scene: Scene) -> date:
    said = match["step"] or match["month"]
    first = _month_step(scene, said)
    if said in (None, "the") and first < scene.today and not is_past_en(scene.text, match.start(), match.end()):
        return days.add_months(first, 1)
    return first


def _mid_month(match: re.Match[str], scene: Scene) -> date:
    said = match["step"] or match["month"]
    middle = days.day_in(_month_step(scene, said), 15)
    return days.add_months(middle, 1) if said in (None, "the") and middle < scene.today else middle


def _nth_weekday(match: re.Match[str], scene: Scene) -> date:
    month = _month_step(scene, match["step"] or match["month"])
    return days.nth_weekday(month, _weekday_of(match["weekday"]), _NTH[match["nth"]])


def _week_end(match: re.Match[str], scene: Scene) -> date:
    return days.weekday_in(scene.today, 6, 1 if match["step"] in ("next", "following") else 0)


def _year_end(match: re.Match[str], scene: Scene) -> date:
    return date(scene.today.year + (match["step"] == "next"), 12, 31)


def _quarter_end(_match: re.Match[str], scene: Scene) -> date:
    month = (scene.today.month + 2) // 3 * 3
    return days.month_end(date(scene.today.year, month, 1))


def _fixed(match: re.Match[str], scene: Scene) -> date:
    month, number = _FIXED[match["name"]]
    day = date(scene.today.year, month, number)
    return day if day >= scene.today else day.replace(year=day.year + 1)


def _today(_match: re.Match[str], scene: Scene) -> date:
    return scene.today


_UNIT = "(?P<unit>(?:business|working|work) days?|days?|weeks?|fortnights?|months?|years?|hours?)(?:'s?)?"
_STEPS = "(?P<step>the|this|next|last|current|following|previous)"
_WHOSE_MONTH = f"(?:{_STEPS} month|(?P<month>{_MONTH}))\\b"
_YEAR_EXPR = "(?:(?: ?, ?| |/|-|,? in |,? of )(?P<year>(?:19|20)\\d\\d)\\b)?"
_ORDINAL_DAY = f"(?P<day>[0-3]?\\d ?(?:st|nd|rd|th)|{ORDINAL})"

RULES_EN: tuple[DateRule, ...] = (
    DateRule("(?<!\\d)(?P<y>20\\d\\d)[-/.](?P<m>[01]?\\d)[-/.](?P<d>[0-3]?\\d)(?!\\d)", _iso, ("20",)),
    DateRule(
        "(?<![\\d/.])(?P<a>[0-3]?\\d)[/.-](?P<b>[0-3]?\\d)[/.-](?P<year>20\\d\\d|\\d\\d)(?![\\d/])",
        _numeric,
        ("/", "-", "."),
    ),
    DateRule(
        "(?:(?<=\\bon )|(?<=\\bby )|(?<=\\bbefore )|(?<=\\buntil )|(?<=\\btill )|(?<=\\bdue )|(?<=\\bfor )|(?<=\\bof )|"
        "(?<=\\bfrom )|(?<=\\band )|(?<=\\bthe )|(?<=\\bday )|(?<=\\bday, )|(?<=\\bthis )|(?<=\\bnext )|(?<=day )|(?<=\\bthan ))"
        "(?P<a>[0-3]?\\d)/(?P<b>[0-3]?\\d)(?P<year>(?!))?(?![\\d/]| of\\b)",
        _numeric,
        ("/",),
    ),
    DateRule(
        "\\b(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last|final) "
        f"(?P<weekday>{_LONG_DAY}) (?:of|in) {_WHOSE_MONTH}",
        _nth_weekday,
        ("day",),
    ),
    DateRule(
        f"\\b(?P<month>{_MONTH})\\.?[ -]?(?:the )?(?P<day>[0-3]?\\d)(?: ?(?:st|nd|rd|"
        f"th))?\\b(?![:.]\\d|,\\d){_YEAR_EXPR}",
        _month_day,
    ),
    DateRule(f"\\b(?P<month>{_MONTH})\\.? (?:the )?(?P<day>{ORDINAL})\\b{_YEAR_EXPR}", _month_day),
    DateRule(f"\\b(?:the )?{_ORDINAL_DAY} (?:day )?(?:of )?(?P<month>{_MONTH})\\b{_YEAR_EXPR}", _month_day),
    DateRule(
        f"(?<![\\d.,$£€])\\b(?P<day>[0-3]?\\d)[ /-](?P<month>{_MONTH})\\b{_YEAR_EXPR}(?! (?:i|we|you|be)\\b)",
        _month_day,
    ),
    DateRule(
        f"\\b(?:the )?{_ORDINAL_DAY}(?: day)? of {_STEPS} month\\b",
        _day_of_month,
        ("month",),
    ),
    DateRule(
        f"\\b(?:(?:the )?(?:very )?end of {_WHOSE_MONTH}|(?:the )?last day (?:of|in) "
        f"{_WHOSE_MONTH.replace('<step>', '<step2>').replace('<month>', '<month2>')}"
        ")",
        lambda match, scene: days.month_end(
            _month_step(scene, match["step"] or match["month"] or match["step2"] or match["month2"])
        ),
        ("end of", "last day"),
    ),
    DateRule(
        "\\b(?P<step>)(?:the )?(?P<month>(?!))?month[ -]?end\\b|\\bend of month\\b|\\beom\\b",
        lambda _match, scene: days.month_end(scene.today),
        ("month", "eom"),
    ),
    DateRule(f"\\b(?P<month>{_MONTH})[ -]end\\b|\\bby (?P<step>this|next) month[ -]end\\b", _month_end, ("end",)),
    DateRule(f"\\b(?:the )?(?:start|beginning|first) of {_WHOSE_MONTH}", _month_start, (" of ",)),
    DateRule(f"\\b(?:mid|middle)[ -](?:of )?(?:{_STEPS} )?(?:month\\b|(?P<month>{_MONTH})\\b)", _mid_month, ("mid",)),
    DateRule("\\b(?:the )?end of (?:(?P<step>the|this|next|following) )?week\\b", _week_end, ("week",)),
    DateRule(
        "\\b(?:within|during|by|in|before) (?:the|this) (?P<step>)week\\b(?! (?:of|from)\\b)", _week_end, ("week",)
    ),
    DateRule(
        "\\b(?:within|during|in the course of) (?P<month>(?!))?(?P<step>this|the|next) month\\b", _month_end, ("month",)
    ),
    DateRule("\\b(?:the )?end of (?:(?P<step>the|this|next) )?year\\b|\\byear[ -]end\\b", _year_end, ("year",)),
    DateRule("\\b(?:the )?end of (?:the|this) quarter\\b", _quarter_end, ("quarter",)),
    DateRule(
        f"\\b(?P<weekday>{_LONG_DAY}),? (?:of )?(?:the )?(?P<step>this|next|last|following) week\\b",
        _weekday_in_week,
        ("week",),
    ),
    DateRule(f"\\b(?P<step>this|next|last) week,? (?:on )?(?P<weekday>{_LONG_DAY})\\b", _weekday_in_week, ("week",)),
    DateRule(f"\\b(?:the )?(?P<weekday>{_LONG_DAY}) after next\\b", _weekday_after_next, ("after next",)),
    DateRule(
        f"\\b(?:(?P<count>{COUNT}) weeks? (?:from|on|after)(?: this| next)? (?P<weekday>{_LONG_DAY}))\\b",
        _weeks_from_weekday,
        ("week",),
    ),
    DateRule(f"\\b(?P<weekday>{_LONG_DAY})(?P<count>(?!))? week\\b", _weeks_from_weekday, ("day week",)),
    DateRule(
        f"\\b{_ANY_DAY},? (?:the )?(?P<step>(?!))?(?P<day>[0-3]?\\d ?(?:st|nd|rd|th)|"
        "[0-3]?\\d(?=$|[,.!?;]? ?$|[,.;] | at ))\\b(?![.:,]\\d)",
        _day_of_month,
    ),
    DateRule(f"\\b(?:{_WHICH} )?(?P<weekday>{_DAY})\\b(?!')", _weekday),
    DateRule(f"\\b(?:{_WHICH} |on |by |until )(?P<weekday>sat|sun)\\b", _weekday, ("sat", "sun")),
    DateRule("\\b(?:the|this|next) (?P<step>)weekend\\b", _week_end, ("weekend",)),
    DateRule(f"\\b(?:the )?(?P<name>{'|'.join(_RELATIVE)})\\b", _relative),
    DateRule(
        "(?<!\x00 )\\b(?:the )?(?:end|close) of (?:the )?(?:business|day|play)(?: day)?\\b(?!,? "
        "(?:on |of )?\x00)(?<!\x00)|\\b(?:cob|eod)\\b(?! (?:on )?\x00)",
        _today,
        ("end of", "close of", "cob", "eod"),
    ),
    DateRule(
        "\\b(?:in|within|inside|after|give me|need|wait|hold off|another|extra|next)(?: (?:the|another|about|a "
        "further|next|more|extra|like|up to|just|only|around|me|it|coming|following))* "
        f"(?P<count>{COUNT})(?: more)? {_UNIT}"
        "(?: (?:time|from now|from today))?(?! (?:late|overdue|behind|past|ago|old|or)\\b)",
        _later,
        ("day", "week", "month", "hour", "year", "fortnight"),
    ),
    DateRule(
        f"\\b(?P<count>{COUNT}) (?:more )?{_UNIT} (?:from (?:now|today|the date|this call)|today|later|hence|time)\\b",
        _later,
    ),
    DateRule(f"\\b(?P<count>{COUNT}) {_UNIT} (?:ago|back|earlier)\\b", _ago),
    DateRule("\\b(?:in|within|give me|another) half an? (?P<unit>month|year)\\b", _half, ("half a",)),
    DateRule(
        "\\b(?:(?:on|by|before|until|till|from|for|due|around|about|after|than|to|is|and|was|day|"
        "or|it's) )?(?:on )?the "
        f"(?P<step>(?!))?(?P<day>[0-3]?\\d ?(?:st|nd|rd|th))\\b{_NOT_A_DAY}",
        _day_of_month,
        ("st", "nd", "rd", "th"),
    ),
    DateRule(
        "\\b(?:on|by|before|until|till|due|than|payday is|and) "
        f"(?P<step>(?!))?(?P<day>[0-3]?\\d(?:st|nd|rd|th))\\b{_NOT_A_DAY}",
        _day_of_month,
        ("st", "nd", "rd", "th"),
    ),
    DateRule(
        "\\b(?:on|by|before|until|till|due|than|is|from|around|after|come) the "
        f"(?P<step>(?!))?(?P<day>{ORDINAL})\\b{_NOT_A_DAY}",
        _day_of_month,
        (" the ",),
    ),
    DateRule(f"\\b(?P<name>{'|'.join(_FIXED)})\\b(?! (?:shopping|presents|bonus|time))", _fixed, tuple(_FIXED)),
)
