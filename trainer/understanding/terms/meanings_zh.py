"""What the Chinese names of days stand for, against the day of the call.

A span of days is its last day (月底, 中旬); 月初 is the first; half a month is fifteen days.
"""

from __future__ import annotations

import re
from datetime import date

from trainer.understanding.terms import days
from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.numerals_zh import COUNT, DIGIT, count_zh, value_zh
from trainer.understanding.terms.past import is_past_zh
from trainer.understanding.terms.scene import Scene

_RELATIVE = {
    "大前天": -3,
    "前天": -2,
    "前晚": -2,
    "次日": 1,
    "第二天": 1,
    "隔天": 1,
    "后天": 2,
    "后晚": 2,
    "大后天": 3,
    **{name + part: step for name, step in (("昨", -1), ("今", 0), ("明", 1)) for part in "天日儿早晚夜朝个"},
    "听日": 1,
    "听晚": 1,
    "后朝": 2,
    "寻日": -1,
}
_WEEK = {"上上": -2, "上": -1, "这": 0, "本": 0, "当": 0, "下": 1, "下下": 2}
_MONTH = {"上上": -2, "上": -1, "这": 0, "本": 0, "当": 0, "下": 1, "下下": 2, "次": 1}
_YEAR = {"前": -2, "去": -1, "今": 0, "本": 0, "明": 1, "后": 2}
_WEEKDAY = {
    name: step for step, names in enumerate(("一1", "二2", "三3", "四4", "五5", "六6", "日天7末")) for name in names
}
FIXED = {
    "元旦": (1, 1),
    "情人节": (2, 14),
    "妇女节": (3, 8),
    "五一": (5, 1),
    "劳动节": (5, 1),
    "儿童节": (6, 1),
    "国庆": (10, 1),
    "双十一": (11, 11),
    "平安夜": (12, 24),
    "圣诞": (12, 25),
}

# Days said one after the other share their month: 三月五号、十号.
_SAME_MONTH = (
    f"(?:(?P<year>\\d{{4}})年)?(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?P<first>{COUNT})[号日]"
    f"(?:[,，、和到至及-]{{1,2}}{COUNT}[号日]){{0,3}}[,，、和到至及-]{{1,2}}$"
)


def _key(text: str) -> str:
    return text.removesuffix("个").removesuffix("一")


def relative(match: re.Match[str], scene: Scene) -> date:
    """'Tomorrow' and the like."""
    name = match["name"]
    return days.add_days(scene.today, _RELATIVE[name] if name in _RELATIVE else _RELATIVE[name[:2]])


def _is_past(match: re.Match[str], scene: Scene) -> bool:
    """Whether the words around *match* speak of what is gone."""
    return is_past_zh(scene.text, match.start(), match.end()) if scene.past is None else scene.past


def weekday(match: re.Match[str], scene: Scene) -> date:
    """A weekday, with 'this', 'next' or 'last' or without."""
    weekday = _WEEKDAY[match["weekday"]]
    if match["which"]:
        return days.weekday_in(scene.today, weekday, _WEEK[_key(match["which"])])
    if match["weekday"] == "末":
        return days.weekday_in(scene.today, 6, 0)
    if _is_past(match, scene):
        return days.gone_weekday(scene.today, weekday)
    return days.coming_weekday(scene.today, weekday)


def nth_weekday(match: re.Match[str], scene: Scene) -> date:
    """The first or last weekday of a month."""
    first = scene.today.replace(day=1)
    if match["which"]:
        month = days.add_months(first, _MONTH[_key(match["which"])])
    else:
        month = days.yearless(scene.today, _number(match["month"]), 28, False).replace(day=1)
    nth = -1 if match["last"] else _number(match["nth"])
    return days.nth_weekday(month, _WEEKDAY[match["weekday"]], nth)


def week_end(match: re.Match[str], scene: Scene) -> date:
    """The Sunday of a week."""
    return days.weekday_in(scene.today, 6, _WEEK[_key(match["which"])])


def _number(text: str) -> int:
    value = count_zh(text)
    if value is None:
        raise ValueError(text)
    return value


def _in_year(match: re.Match[str], scene: Scene) -> int | None:
    said = match["year"]
    if not said:
        return None
    if said in _YEAR:
        return scene.today.year + _YEAR[said]
    digits = "".join(
        str("零一二三四五六七八九".find(mark)) if mark in "零一二三四五六七八九" else mark for mark in said
    )
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def month_day(match: re.Match[str], scene: Scene) -> date:
    """A month and a day."""
    year, month, number = _in_year(match, scene), _number(match["month"]), _number(match["day"])
    if year is not None:
        return days.day_in(date(year, month, 1), number)
    return days.yearless(scene.today, month, number, _is_past(match, scene))


def _part_of(month: date, part: str) -> date:
    numbers = {"初": 1, "头": 1, "上旬": 10, "中": 15, "中旬": 20}
    return days.day_in(month, numbers[part]) if part in numbers else days.month_end(month)


def month_part(match: re.Match[str], scene: Scene) -> date | None:
    """The end, the middle or the start of a named month."""
    if match["part"] == "头" and not scene.text.startswith("前", match.end()):
        return None
    year, month = _in_year(match, scene), _number(match["month"])
    if year is not None:
        return _part_of(date(year, month, 1), match["part"])
    if _glued_to_sum(match, scene):
        return None
    here = _part_of(date(scene.today.year, month, 1), match["part"])
    past = _is_past(match, scene)
    return _part_of(days.yearless(scene.today, month, here.day, past), match["part"])


def _glued_to_sum(match: re.Match[str], scene: Scene) -> bool:
    """Whether 两万八月底 is 28,000 at the end of the month rather than 20,000 at the end of August.

    What is due decides where it is known: the greater sum, unless it is more than that or the lesser is just that.
    """
    before = re.search(f"(?:\\d{{1,3}}|{DIGIT})[万千百]$", scene.text[max(0, match.start() - 6) : match.start()])
    if not before or len(match["month"]) > 1:
        return False
    whole, head = value_zh(before[0] + match["month"]), value_zh(before[0])
    if scene.due_minor is None or whole is None or head is None:
        return True
    return head * 100 != scene.due_minor and whole * 100 <= scene.due_minor


def this_part(match: re.Match[str], scene: Scene) -> date:
    """The end, the middle or the start of this month or one near it."""
    which, part = match["which"], match["part"]
    if which:
        return _part_of(days.add_months(scene.today.replace(day=1), _MONTH[_key(which)]), part)
    here = _part_of(scene.today, part)
    if here >= scene.today or _is_past(match, scene):
        return here
    return _part_of(days.add_months(scene.today.replace(day=1), 1), part)


def day_of_month(match: re.Match[str], scene: Scene) -> date | None:
    """A day of the month alone."""
    number, which = _number(match["day"]), match["which"]
    if which:
        return days.day_in(days.add_months(scene.today.replace(day=1), _MONTH[_key(which)]), number)
    beside = compiled(_SAME_MONTH).search(scene.text[max(0, match.start() - 24) : match.start()])
    if beside:
        month = days.yearless(scene.today, _number(beside["month"]), _number(beside["first"]), False)
        return days.day_in(month.replace(day=1, year=int(beside["year"] or month.year)), number)
    if _is_past(match, scene):
        return days.gone_day(scene.today, number)
    return days.coming_day(scene.today, number)


def month_last(match: re.Match[str], scene: Scene) -> date:
    """The last day of a month."""
    which = match["which"]
    return days.month_end(days.add_months(scene.today, _MONTH[_key(which)] if which else 0))


def year_end(match: re.Match[str], scene: Scene) -> date:
    """The last day of a year."""
    return date(scene.today.year + _YEAR.get(match["which"] or "今", 0), 12, 31)


def iso(match: re.Match[str], _scene: Scene) -> date:
    """A day as year, month, day."""
    return date(int(match["y"]), int(match["m"]), int(match["d"]))


def slashed(match: re.Match[str], scene: Scene) -> date:
    """A month and a day in figures."""
    return days.yearless(scene.today, int(match["m"]), int(match["d"]), False)


def fixed(match: re.Match[str], scene: Scene) -> date:
    """A holiday of a fixed date, the coming one."""
    month, number = FIXED[match["name"]]
    day = date(scene.today.year, month, number)
    return day if day >= scene.today else day.replace(year=day.year + 1)


def _shift(today: date, count: str, unit: str, sign: int) -> date:
    if count == "半":
        amount = {"月": 15, "年": 6}.get(unit[-1])
        if amount is None:
            raise ValueError(unit)
        return days.add_days(today, sign * amount) if unit[-1] == "月" else days.add_months(today, sign * amount)
    number = sign * _number(count)
    if unit.endswith("工作日"):
        return days.add_workdays(today, number)
    if unit.endswith("小时"):
        return days.add_days(today, sign * (_number(count) // 24))
    if unit[-1] in "天日":
        return days.add_days(today, number)
    if unit[-1] in "周期拜":
        return days.add_days(today, 7 * number)
    return days.add_months(today, number * (12 if unit[-1] == "年" else 1))


def later(match: re.Match[str], scene: Scene) -> date:
    """Some time from today."""
    return _half_more(_shift(scene.today, match["count"], match["unit"], 1), match, 1)


def ago(match: re.Match[str], scene: Scene) -> date:
    """Some time before today."""
    return _half_more(_shift(scene.today, match["count"], match["unit"], -1), match, -1)


def _half_more(day: date, match: re.Match[str], sign: int) -> date:
    return days.add_days(day, sign * 15) if match["half"] and match["unit"].endswith("月") else day
