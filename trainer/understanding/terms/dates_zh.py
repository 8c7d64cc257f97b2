"""How days are named in Chinese: expressions, each with what it stands for; earlier ones win."""

from __future__ import annotations

from trainer.understanding.terms import days
from trainer.understanding.terms import meanings_zh as on
from trainer.understanding.terms.numerals_zh import COUNT
from trainer.understanding.terms.scene import DateRule

_WHICH = "(?P<which>上上个?|上个?|这一?个?|本|当|下下个?|下一?个?|次)"
_D = "(?P<day>[0-3]?\\d|三十一?|二?十[一二三四五六七八九]?|二十|廿[一二三四五六七八九]?|[一二两三四五六七八九])"
_M = "(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
# A unit may stand before a day's number (两千五号 is 两千 and 五号); another digit may not.
_FREE = (
    "(?:(?<![\\d./:第一二三四五六七八九十零-])|(?<=[百千万十][一二三四五六七八九])(?![一二三四五六七八九][号日])|"
    "(?<=\\d{3})(?=[一二三四五六七八九十廿]))"
)
_NO_PLACE = "(?!楼|线|院|店|房|门|桌|窗|柜|员工|客服|专员|文件|坐席|馆|车|机|码|间|报)"
_PART = "(?P<part>底|末|尾|初|头|中旬|中|上旬|下旬)"
_YEAR_EXPR = "(?:(?P<year>\\d{4}(?=年)|20\\d\\d|二零[零一二三四五六七八九]{2}|\\d{2}(?=年)|[今明后去前本])年?[ 的]?)?"

_SPAN_OF_TIME = (
    f"(?<![\\d第几零一二三四五六七八九十百月年-])(?P<count>{COUNT}|半)(?:个(?P<half>半))?"
    "(?P<unit>个?工作日|天|日|个?星期|个?礼拜|个?周|个月|月(?=[之以内后])|年|个?小时)"
)

RULES_ZH: tuple[DateRule, ...] = (
    DateRule("(?<!\\d)(?P<y>20\\d\\d)[-/.](?P<m>[01]?\\d)[-/.](?P<d>[0-3]?\\d)(?!\\d)", on.iso, ("20",)),
    DateRule(
        f"{_FREE}{_YEAR_EXPR}{_M}月份?(?:的)?{_D}(?:日|号{_NO_PLACE}|(?=[之以]?前|还|那天|[ ,，。;]|$))",
        on.month_day,
        ("月",),
        tensed=True,
    ),
    DateRule(
        f"{_FREE}{_M}月份?(?P<year>(?!))?(?P<day>二?十[一二三四五六七八九]|二十|三十一?|十|廿[一二三四五六七八九]?)"
        "(?![万千百块天个期多几元毛人])",
        on.month_day,
        ("月",),
        tensed=True,
    ),
    DateRule(f"(?<![\\d./:第一二三四五六七八九十零-]){_YEAR_EXPR}{_M}月份?的?{_PART}", on.month_part, ("月",)),
    DateRule(
        f"(?:{_WHICH}月份?的?)?{_FREE}{_D}(?:号{_NO_PLACE}|日(?![内后之以常均子]))",
        on.day_of_month,
        ("号", "日"),
        tensed=True,
    ),
    DateRule(f"{_WHICH}月份?(?:的)?{_PART}(?!间)", on.this_part, ("月",)),
    DateRule("(?P<which>)月(?P<part>底|末|尾|初|中旬|中(?!国|间|介)|上旬|下旬)", on.this_part, ("月",)),
    DateRule(
        f"(?:{_WHICH}|(?<![个\\d一二三四五六七八九十]))月(?:份|的){{0,2}}(?:之?内|最后一天)", on.month_last, ("月",)
    ),
    DateRule(f"{_SPAN_OF_TIME}(?:的?时间)?(?:[之以]?内|[之以]?后|过后|为限)", on.later, ("内", "后", "为限")),
    DateRule(f"{_SPAN_OF_TIME}(?:[之以]?前(?!还))", on.ago, ("前",)),
    DateRule(
        "(?!(?:再)?[过等]上?[两几]天)(?:(?:再|最多|最晚)?(?:过|等|宽限|缓|推迟|延期?|拖|推|给|晚|停)(?:我|您|你|到|个|上|一?下|他|她)?(?:再)?(?:宽限|缓)?)"
        f"{_SPAN_OF_TIME}(?!了)",
        on.later,
        ("过", "等", "宽", "缓", "推", "延", "拖", "给", "晚", "停"),
    ),
    DateRule(f"{_SPAN_OF_TIME}时间", on.later, ("时间",)),
    DateRule(f"(?:未来|接下来|今后)的?{_SPAN_OF_TIME}", on.later, ("未来", "接下来", "今后")),
    DateRule(
        f"(?:{_WHICH}月|(?P<month>{COUNT})月)份?的?(?:第(?P<nth>[一二三四五1-5])|(?P<last>最后一))个?(?:周|星期|"
        "礼拜)(?P<weekday>[一二三四五六日天1-7])",
        on.nth_weekday,
        ("第", "最后"),
    ),
    DateRule(
        f"(?:{_WHICH}|(?<!(?<![百千万])[一两二三四五六七八九十])(?<!(?<!\\d)\\d)(?<![几半每])|(?<=每)|"
        "(?<=[号天日]))(?:(?<=[上下这本个])(?:周|星期|礼拜)的?)?(?:周|星期|礼拜)"
        "(?P<weekday>[一二三四五六日天末]|[1-7](?!\\d|次|块|元|天|个|万|千|百|k|w|回|期|笔|[.]|%))"
        "(?!次|回|趟|期|笔|共|直|般|样|切|(?:百(?!分)|[千万十](?!点))|年)",
        on.weekday,
        ("周", "星期", "礼拜"),
        tensed=True,
    ),
    DateRule(f"{_WHICH}(?:周|星期|礼拜)(?:之?内|以内)", on.week_end, ("内",)),
    DateRule(
        "(?P<which>[这本])个?(?:周|星期|礼拜)(?![一二三四五六日天末1-7\x00次])", on.week_end, ("周", "星期", "礼拜")
    ),
    DateRule("(?P<name>今)(?=明(?:两|二|2)?[天日])", lambda _match, scene: scene.today, ("今明",)),
    DateRule(
        "(?<=[今\x00])(?P<name>明)(?:两|二|2)?[天日]",
        lambda _match, scene: days.add_days(scene.today, 1),
        ("今明", "\x00明"),
    ),
    DateRule(
        "(?P<name>大前天|大后天|前天(?!天)|(?<!今)后天(?!天|的?努力)|前晚|后晚|[今明昨](?:天|日|儿个?|早|晚|夜|朝|个儿?(?![月年星周礼]))|听日|听晚|寻日|后朝|次日|第二天|隔天(?!天))",
        on.relative,
    ),
    DateRule("(?P<which>[今明去])?年(?:底|末)", on.year_end, ("年",)),
    DateRule(f"(?<![百千万])(?P<name>{'|'.join(on.FIXED)})(?!十)", on.fixed, tuple(on.FIXED)),
    DateRule(
        "(?<![\\d/.])(?P<m>1[0-2]|0?[1-9])/(?P<d>[0-3]?\\d)(?=[号日前之还这]| ?之前|[,，。、; ]|$)", on.slashed, ("/",)
    ),
    DateRule("(?<!\x00)(?<!\x00的)下班(?:之?前)|今日?之内", lambda _match, scene: scene.today, ("下班", "之内")),
)
DOUBTFUL_ZH: tuple[DateRule, ...] = (DateRule(_SPAN_OF_TIME, on.later, ("天", "日", "周", "期", "拜", "月")),)
"""Days that are hardly ever meant: 逾期三十天."""
