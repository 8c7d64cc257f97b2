"""Days named in Chinese, against the day of the call.

A span of days is its last day (月底, 中旬); 月初 is the first; half a month is fifteen days.
"""

from __future__ import annotations

import re
from datetime import date

from trainer.understanding.terms import days
from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.numerals_zh import COUNT, DIGIT, count_zh, value_zh
from trainer.understanding.terms.past import is_past_zh
from trainer.understanding.terms.scene import DateRule, Scene

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
_WHICH = "(?P<which>上上个?|上个?|这一?个?|本|当|下下个?|下一?个?|次)"
_FIXED = {
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

_D = "(?P<day>[0-3]?\\d|三十一?|二?十[一二三四五六七八九]?|二十|廿[一二三四五六七八九]?|[一二两三四五六七八九])"
_M = "(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
# A unit may stand before a day's number (两千五号 is 两千 and 五号); another digit may not.
_FREE = "(?:(?<![\\d./:第一二三四五六七八九十零-])|(?<=[百千万十][一二三四五六七八九])(?![一二三四五六七八九][号日]))"
_NO_PLACE = "(?!楼|线|院|店|房|门|桌|窗|柜|员工|客服|专员|文件|坐席|馆|车|机|码|间|报)"
_PART = "(?P<part>底|末|尾|初|头|中旬|中|上旬|下旬)"
_YEAR_EXPR = "(?:(?P<year>\\d{4}(?=年)|20\\d\\d|二零[零一二三四五六七八九]{2}|\\d{2}(?=年)|[今明后去前本])年?[ 的]?)?"


def _key(text: str) -> str:
    return text.removesuffix("个").removesuffix("一")


def _relative(match: re.Match[str], scene: Scene) -> date:
    name = match["name"]
    return days.add_days(scene.today, _RELATIVE[name] if name in _RELATIVE else _RELATIVE[name[:2]])


def _is_past(match: re.Match[str], scene: Scene) -> bool:
    """Whether the words around *match* speak of what is gone."""
    return is_past_zh(scene.text, match.start(), match.end()) if scene.past is None else scene.past


def _weekday(match: re.Match[str], scene: Scene) -> date:
    weekday = _WEEKDAY[match["weekday"]]
    if match["which"]:
        return days.weekday_in(scene.today, weekday, _WEEK[_key(match["which"])])
    if match["weekday"] == "末":
        return days.weekday_in(scene.today, 6, 0)
    if _is_past(match, scene):
        return days.gone_weekday(scene.today, weekday)
    return days.coming_weekday(scene.today, weekday)


def _nth_weekday(match: re.Match[str], scene: Scene) -> date:
    first = scene.today.replace(day=1)
    if match["which"]:
        month = days.add_months(first, _MONTH[_key(match["which"])])
    else:
        month = days.yearless(scene.today, _number(match["month"]), 28, False).replace(day=1)
    nth = -1 if match["last"] else _number(match["nth"])
    return days.nth_weekday(month, _WEEKDAY[match["weekday"]], nth)


def _week_end(match: re.Match[str], scene: Scene) -> date:
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


def _month_day(match: re.Match[str], scene: Scene) -> date:
    year, month, number = _in_year(match, scene), _number(match["month"]), _number(match["day"])
    if year is not None:
        return days.day_in(date(year, month, 1), number)
    return days.yearless(scene.today, month, number, _is_past(match, scene))


def _part_of(month: date, part: str) -> date:
    numbers = {"初": 1, "头": 1, "上旬": 10, "中": 15, "中旬": 20}
    return days.day_in(month, numbers[part]) if part in numbers else days.month_end(month)


def _month_part(match: re.Match[str], scene: Scene) -> date | None:
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


def _this_part(match: re.Match[str], scene: Scene) -> date:
    which, part = match["which"], match["part"]
    if which:
        return _part_of(days.add_months(scene.today.replace(day=1), _MONTH[_key(which)]), part)
    here = _part_of(scene.today, part)
    if here >= scene.today or _is_past(match, scene):
        return here
    return _part_of(days.add_months(scene.today.replace(day=1), 1), part)


def _day_of_month(match: re.Match[str], scene: Scene) -> date | None:
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


def _month_last(match: re.Match[str], scene: Scene) -> date:
    which = match["which"]
    return days.month_end(days.add_months(scene.today, _MONTH[_key(which)] if which else 0))


def _year_end(match: re.Match[str], scene: Scene) -> date:
    return date(scene.today.year + _YEAR.get(match["which"] or "今", 0), 12, 31)


def _iso(match: re.Match[str], _scene: Scene) -> date:
    return date(int(match["y"]), int(match["m"]), int(match["d"]))


def _slashed(match: re.Match[str], scene: Scene) -> date:
    return days.yearless(scene.today, int(match["m"]), int(match["d"]), False)


def _fixed(match: re.Match[str], scene: Scene) -> date:
    month, number = _FIXED[match["name"]]
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


def _later(match: re.Match[str], scene: Scene) -> date:
    return _half_more(_shift(scene.today, match["count"], match["unit"], 1), match, 1)


def _ago(match: re.Match[str], scene: Scene) -> date:
    return _half_more(_shift(scene.today, match["count"], match["unit"], -1), match, -1)


def _half_more(day: date, match: re.Match[str], sign: int) -> date:
    return days.add_days(day, sign * 15) if match["half"] and match["unit"].endswith("月") else day


_SPAN_OF_TIME = (
    f"(?<![\\d第几零一二三四五六七八九十百月年-])(?P<count>{COUNT}|半)(?:个(?P<half>半))?"
    "(?P<unit>个?工作日|天|日|个?星期|个?礼拜|个?周|个月|月(?=[之以内后])|年|个?小时)"
)
_SAME_MONTH = (
    f"(?:(?P<year>\\d{{4}})年)?(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?P<first>{COUNT})[号日]"
    f"(?:[,，、和到至及-]{{1,2}}{COUNT}[号日]){{0,3}}[,，、和到至及-]{{1,2}}$"
)

RULES_ZH: tuple[DateRule, ...] = (
    DateRule("(?<!\\d)(?P<y>20\\d\\d)[-/.](?P<m>[01]?\\d)[-/.](?P<d>[0-3]?\\d)(?!\\d)", _iso, ("20",)),
    DateRule(
        f"{_FREE}{_YEAR_EXPR}{_M}月份?(?:的)?{_D}(?:日|号{_NO_PLACE}|(?=[之以]?前|还|那天|[ ,，。;]|$))",
        _month_day,
        ("月",),
        tensed=True,
    ),
    DateRule(
        f"{_FREE}{_M}月份?(?P<year>(?!))?(?P<day>二?十[一二三四五六七八九]|二十|三十一?|十|廿[一二三四五六七八九]?)"
        "(?![万千百块天个期多几元毛人])",
        _month_day,
        ("月",),
        tensed=True,
    ),
    DateRule(f"(?<![\\d./:第一二三四五六七八九十零-]){_YEAR_EXPR}{_M}月份?的?{_PART}", _month_part, ("月",)),
    DateRule(f"(?:{_WHICH}月份?的?)?{_FREE}{_D}(?:号{_NO_PLACE}|日(?![内后之以常均子]))", _day_of_month, ("号", "日"), tensed=True),
    DateRule(f"{_WHICH}月份?(?:的)?{_PART}(?!间)", _this_part, ("月",)),
    DateRule("(?P<which>)月(?P<part>底|末|尾|初|中旬|中(?!国|间|介)|上旬|下旬)", _this_part, ("月",)),
    DateRule(
        f"(?:{_WHICH}|(?<![个\\d一二三四五六七八九十]))月(?:份|的){{0,2}}(?:之?内|最后一天)", _month_last, ("月",)
    ),
    DateRule(f"{_SPAN_OF_TIME}(?:的?时间)?(?:[之以]?内|[之以]?后|过后|为限)", _later, ("内", "后", "为限")),
    DateRule(f"{_SPAN_OF_TIME}(?:[之以]?前(?!还))", _ago, ("前",)),
    DateRule(
        "(?!(?:再)?[过等]上?[两几]天)(?:(?:再|最多|最晚)?(?:过|等|宽限|缓|推迟|延期?|拖|推|给|晚|停)(?:我|您|你|到|个|上|一?下|他|她)?(?:再)?(?:宽限|缓)?)"
        f"{_SPAN_OF_TIME}(?!了)",
        _later,
        ("过", "等", "宽", "缓", "推", "延", "拖", "给", "晚", "停"),
    ),
    DateRule(f"{_SPAN_OF_TIME}时间", _later, ("时间",)),
    DateRule(f"(?:未来|接下来|今后)的?{_SPAN_OF_TIME}", _later, ("未来", "接下来", "今后")),
    DateRule(
        f"(?:{_WHICH}月|(?P<month>{COUNT})月)份?的?(?:第(?P<nth>[一二三四五1-5])|(?P<last>最后一))个?(?:周|星期|"
        "礼拜)(?P<weekday>[一二三四五六日天1-7])",
        _nth_weekday,
        ("第", "最后"),
    ),
    DateRule(
        f"(?:{_WHICH}|(?<!(?<![百千万])[一两二三四五六七八九十])(?<!(?<!\\d)\\d)(?<![几半每])|(?<=每)|"
        "(?<=[号天日]))(?:(?<=[上下这本个])(?:周|星期|礼拜)的?)?(?:周|星期|礼拜)"
        "(?P<weekday>[一二三四五六日天末]|[1-7](?!\\d|次|块|元|天|个|万|千|百|k|w|回|期|笔|[.]|%))"
        "(?!次|回|趟|期|笔|共|直|般|样|切|(?:百(?!分)|[千万十](?!点))|年)",
        _weekday,
        ("周", "星期", "礼拜"),
        tensed=True,
    ),
    DateRule(f"{_WHICH}(?:周|星期|礼拜)(?:之?内|以内)", _week_end, ("内",)),
    DateRule("(?P<which>[这本])个?(?:周|星期|礼拜)(?![一二三四五六日天末1-7\x00次])", _week_end, ("周", "星期", "礼拜")),
    DateRule("(?P<name>今)(?=明(?:两|二|2)?[天日])", lambda _match, scene: scene.today, ("今明",)),
    DateRule("(?<=[今\x00])(?P<name>明)(?:两|二|2)?[天日]", lambda _match, scene: days.add_days(scene.today, 1), ("今明", "\x00明")),
    DateRule(
        "(?P<name>大前天|大后天|前天(?!天)|(?<!今)后天(?!天|的?努力)|前晚|后晚|[今明昨](?:天|日|儿个?|早|晚|夜|朝|个儿?(?![月年星周礼]))|听日|听晚|寻日|后朝|次日|第二天|隔天(?!天))",
        _relative,
    ),
    DateRule("(?P<which>[今明去])?年(?:底|末)", _year_end, ("年",)),
    DateRule(f"(?P<name>{'|'.join(_FIXED)})(?!十)", _fixed, tuple(_FIXED)),
    DateRule("(?<![\\d/.])(?P<m>1[0-2]|0?[1-9])/(?P<d>[0-3]?\\d)(?=[号日前之还这]| ?之前|[,，。、; ]|$)", _slashed, ("/",)),
    DateRule("(?<!\x00)(?<!\x00的)下班(?:之?前)|今日?之内", lambda _match, scene: scene.today, ("下班", "之内")),
)
DOUBTFUL_ZH: tuple[DateRule, ...] = (DateRule(_SPAN_OF_TIME, _later, ("天", "日", "周", "期", "拜", "月")),)
"""Days that are hardly ever meant: 逾期三十天."""
