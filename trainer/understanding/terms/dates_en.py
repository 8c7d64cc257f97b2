"""How days are named in English: expressions, each with what it stands for; earlier ones win."""

from __future__ import annotations

from trainer.understanding.terms import days
from trainer.understanding.terms import meanings_en as on
from trainer.understanding.terms.numerals_en import COUNT, ORDINAL
from trainer.understanding.terms.scene import DateRule

_LONG_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY = f"(?:{_LONG_DAY}|mon|tues?|weds?|thurs?|thur|fri)"
_ANY_DAY = f"(?:{_DAY}|sat|sun)"
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?)"
)
_WHICH = "(?P<which>this coming|this|next|last|coming|past|previous|following|upcoming)"
_NOT_A_DAY = (
    "(?! (?:payments?|time|floor|calls?|reminder|letter|street|st|avenue|clause|week|day|year|century|birthday|one|"
    "attempt|notice|part(?:y|ies)|quarter|person|instal?lments?|of all|thing|step|half|of every|chance|loan|account|"
    "place|class|month|option|question|degree|hand|and final|parties)\\b)"
)
_UNIT = "(?P<unit>(?:business|working|work) days?|days?|weeks?|fortnights?|months?|years?|hours?)(?:'s?)?"
_STEPS = "(?P<step>the|this|next|last|current|following|previous)"
_WHOSE_MONTH = f"(?:{_STEPS} month|(?P<month>{_MONTH}))\\b"
_YEAR_EXPR = "(?:(?: ?, ?| |/|-|,? in |,? of )(?P<year>(?:19|20)\\d\\d)\\b)?"
_AN_ORDINAL = f"(?:[0-3]?\\d ?(?:st|nd|rd|th)|{ORDINAL})"
_PER = (
    "(?<!quid )(?<!pounds )(?<!pound )(?<!dollars )(?<!bucks )(?<!\\d )(?<!hundred )(?<!fifty )(?<!twenty )(?<!forty )"
)
_ORDINAL_DAY = f"(?P<day>[0-3]?\\d ?(?:st|nd|rd|th)|{ORDINAL})"

RULES_EN: tuple[DateRule, ...] = (
    DateRule("(?<!\\d)(?P<y>20\\d\\d)[-/.](?P<m>[01]?\\d)[-/.](?P<d>[0-3]?\\d)(?!\\d)", on.iso, ("20",)),
    DateRule(
        "(?<![\\d/.])(?P<a>[0-3]?\\d)[/.-](?P<b>[0-3]?\\d)[/.-](?P<year>20\\d\\d|\\d\\d)(?![\\d/])",
        on.numeric,
        ("/", "-", "."),
    ),
    DateRule(
        "(?:(?<=\\bon )|(?<=\\bby )|(?<=\\bbefore )|(?<=\\buntil )|(?<=\\btill )|(?<=\\bdue )|(?<=\\bfor )|(?<=\\bof )|"
        "(?<=\\bfrom )|(?<=\\band )|(?<=\\bthe )|(?<=\\bday )|(?<=\\bday, )|"
        "(?<=\\bthis )|(?<=\\bnext )|(?<=day )|(?<=\\bthan ))"
        "(?P<a>[0-3]?\\d)/(?P<b>[0-3]?\\d)(?P<year>(?!))?(?![\\d/]| of\\b)",
        on.numeric,
        ("/",),
    ),
    DateRule(
        "\\b(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last|final) "
        f"(?P<weekday>{_LONG_DAY}) (?:of|in) {_WHOSE_MONTH}",
        on.nth_weekday,
        ("day",),
    ),
    DateRule(
        f"\\b(?P<month>{_MONTH})\\.?[ -]?(?:the )?(?P<day>[0-3]?\\d)(?: ?(?:st|nd|rd|"
        f"th))?\\b(?![:.]\\d|,\\d){_YEAR_EXPR}",
        on.month_day,
        tensed=True,
    ),
    DateRule(f"\\b(?P<month>{_MONTH})\\.? (?:the )?(?P<day>{ORDINAL})\\b{_YEAR_EXPR}", on.month_day, tensed=True),
    DateRule(
        f"\\b(?:the )?{_ORDINAL_DAY}(?P<year>(?!))?(?=,? (?:and|or|&) (?:the )?{_AN_ORDINAL} (?:of )?(?P<month>{_MONTH})\\b)",
        on.month_day,
        tensed=True,
    ),
    DateRule(
        f"\\b(?:the )?{_ORDINAL_DAY} (?:day )?(?:of )?(?P<month>{_MONTH})\\b{_YEAR_EXPR}", on.month_day, tensed=True
    ),
    DateRule(
        f"(?<![\\d.,$£€])\\b(?P<day>[0-3]?\\d)[ /-](?P<month>{_MONTH})\\b{_YEAR_EXPR}(?! (?:i|we|you|be)\\b)",
        on.month_day,
        tensed=True,
    ),
    DateRule(
        f"\\b(?:the )?{_ORDINAL_DAY}(?: day)? of {_STEPS} month\\b",
        on.day_of_month,
        ("month",),
    ),
    DateRule(
        f"\\b(?:the )?(?:(?:very )?end of|last day (?:of|in)) {_WHOSE_MONTH}", on.month_end, ("end of", "last day")
    ),
    DateRule(
        "\\b(?P<step>)(?:the )?(?P<month>(?!))?month[ -]?end\\b|\\bend of month\\b|\\beom\\b",
        lambda _match, scene: days.month_end(scene.today),
        ("month", "eom"),
    ),
    DateRule(f"\\b(?P<month>{_MONTH})[ -]end\\b|\\bby (?P<step>this|next) month[ -]end\\b", on.month_end, ("end",)),
    DateRule(f"\\b(?:the )?(?:start|beginning|first) of {_WHOSE_MONTH}", on.month_start, (" of ",)),
    DateRule(f"\\b(?:mid|middle)[ -](?:of )?(?:{_STEPS} )?(?:month\\b|(?P<month>{_MONTH})\\b)", on.mid_month, ("mid",)),
    DateRule("\\b(?:the )?end of (?:(?P<step>the|this|next|following) )?week\\b", on.week_end, ("week",)),
    DateRule(
        "\\b(?:within|during|by|in|before) (?:the|this) (?P<step>)week\\b(?! (?:of|from)\\b)", on.week_end, ("week",)
    ),
    DateRule(
        "\\b(?:within|during|in the course of) (?P<month>(?!))?(?P<step>this|the|next) month\\b",
        on.month_end,
        ("month",),
    ),
    DateRule("\\b(?:the )?end of (?:(?P<step>the|this|next) )?year\\b|\\byear[ -]end\\b", on.year_end, ("year",)),
    DateRule("\\b(?:the )?end of (?:the|this) quarter\\b", on.quarter_end, ("quarter",)),
    DateRule(
        f"\\b(?P<weekday>{_LONG_DAY}),? (?:of )?(?:the )?(?P<step>this|next|last|following) week\\b",
        on.weekday_in_week,
        ("week",),
    ),
    DateRule(f"\\b(?P<step>this|next|last) week,? (?:on )?(?P<weekday>{_LONG_DAY})\\b", on.weekday_in_week, ("week",)),
    DateRule(
        f"\\bthe (?P<count>(?!))?(?P<weekday>{_LONG_DAY}) after(?! (?:next|the|this|that|i|we)\\b)",
        on.weeks_from_weekday,
        ("day after",),
    ),
    DateRule(f"\\b(?:the )?(?P<weekday>{_LONG_DAY}) after next\\b", on.weekday_after_next, ("after next",)),
    DateRule(
        f"{_PER}\\b(?:(?P<count>{COUNT}) weeks? (?:from|on|after)(?: this| next)? (?P<weekday>{_LONG_DAY}))\\b",
        on.weeks_from_weekday,
        ("week",),
    ),
    DateRule(f"\\b(?P<weekday>{_LONG_DAY}) fortnight\\b", on.fortnight_weekday, ("fortnight",)),
    DateRule(f"\\b(?P<weekday>{_LONG_DAY})(?P<count>(?!))? week\\b", on.weeks_from_weekday, ("day week",)),
    DateRule(
        f"\\b{_ANY_DAY},? (?:the )?(?P<step>(?!))?(?P<day>[0-3]?\\d ?(?:st|nd|rd|th)|"
        f"[0-3]?\\d(?=$|[,.!?;]? ?$|[,.;?] | ?[^\\x00-\\x7f]|"
        " (?:at|then|and|or|by|for|on|is|if|ok|please|pls|n|via|thru|from|it)\\b)|"
        f"(?<=the ){ORDINAL}|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
        "(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:eleven|twelf|twentie|thirtie)th)\\b(?![.:,]\\d)",
        on.day_of_month,
        tensed=True,
    ),
    DateRule(f"\\b(?:{_WHICH} )?(?P<weekday>{_DAY})\\b", on.weekday, tensed=True),
    DateRule(f"\\b(?:{_WHICH} |on |by |until )(?P<weekday>sat|sun)\\b", on.weekday, ("sat", "sun")),
    DateRule(
        f"(?<!of )(?<!on )(?<!for )(?<!in )(?<!all )\\bthe (?P<name>{'|'.join(on.SCOTS)})(?= ?[,.;!?]| ?$)",
        on.scots,
        ("the ",),
    ),
    DateRule("\\bthe (?P<name>morn|morra)\\b", on.scots, ("the mor",)),
    DateRule("\\b(?:the|this|next) (?P<step>)weekend\\b", on.week_end, ("weekend",)),
    DateRule(f"\\b(?:the )?(?P<name>{'|'.join(on.RELATIVE)})\\b", on.relative),
    DateRule(
        "(?<!\x00 )\\b(?:the )?(?:end|close) of (?:the )?(?:business|day|play)(?: day)?\\b(?!,? "
        "(?:on |of )?\x00)(?<!\x00)|\\b(?:cob|eod)\\b(?! (?:on )?\x00)",
        on.today,
        ("end of", "close of", "cob", "eod"),
    ),
    DateRule(
        "\\b(?:in|within|inside|after|give me|need|wait|hold off|another|extra|next)(?: (?:the|another|about|a "
        "further|next|more|extra|like|up to|just|only|around|me|it|coming|following))* "
        f"(?P<count>{COUNT})(?: more)? {_UNIT}"
        "(?: (?:time|from now|from today))?(?! (?:late|overdue|behind|past|ago|old|or)\\b)",
        on.later,
        ("day", "week", "month", "hour", "year", "fortnight"),
    ),
    DateRule(
        f"\\b(?P<count>{COUNT}) (?:more )?{_UNIT} (?:from (?:now|today|the date|this call)|today|later|hence|time)\\b",
        on.later,
    ),
    DateRule(f"\\b(?P<count>{COUNT}) {_UNIT} (?:ago|back|earlier)\\b", on.ago),
    DateRule("\\b(?:in|within|give me|another) half an? (?P<unit>month|year)\\b", on.half, ("half a",)),
    DateRule(
        "\\b(?:(?:on|by|before|until|till|from|for|due|around|about|after|than|to|is|and|was|day|"
        "or|it's) )?(?:on )?(?:the )?"
        f"(?<![\\w.,$£€-])(?P<step>(?!))?(?P<day>[0-3]?\\d ?(?:st|nd|rd|th))\\b{_NOT_A_DAY}",
        on.day_of_month,
        ("st", "nd", "rd", "th"),
        tensed=True,
    ),
    DateRule(
        "\\b(?:(?:on |by |before |until |till |due |than |from |around |after |come )the |the (?!first|second|third))"
        f"(?P<step>(?!))?(?P<day>{ORDINAL})(?! (?:payment|time|two|three|few|thing))\\b(?!-){_NOT_A_DAY}",
        on.day_of_month,
        ("the ",),
        tensed=True,
    ),
    DateRule(f"\\b(?P<name>{'|'.join(on.FIXED)})\\b(?! (?:shopping|presents|bonus|time))", on.fixed, tuple(on.FIXED)),
)
DOUBTFUL_EN: tuple[DateRule, ...] = (
    DateRule(
        f"\\b(?:the )?(?P<step>(?!))?(?P<day>{ORDINAL})\\b(?!-){_NOT_A_DAY}(?! (?:two|three|few|i|you|we|of|and))",
        on.day_of_month,
        ("st", "nd", "rd", "th"),
        tensed=True,
    ),
    DateRule(
        f"(?<![\\w.,$£€/-])(?P<count>{COUNT})[ -]{_UNIT}(?! (?:late|overdue|behind|past|ago|old|or|back|earlier)\\b)",
        on.later,
        ("day", "week", "month", "fortnight"),
    ),
)
"""Days that are hardly ever meant: 'you sat on it thirty days'."""
