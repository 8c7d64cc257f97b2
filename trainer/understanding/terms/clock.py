"""Times of day, in both languages: where they stand and what they are worth.

Hours 1 to 6 without a part of the day are taken for the afternoon: nobody settles a debt at three in the morning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.numerals_en import WORD, count_en
from trainer.understanding.terms.numerals_zh import count_zh
from trainer.understanding.types import Span


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day and where it was said."""

    span: Span
    at: time


_PERIOD = "(?P<period>凌晨|清晨|早晨|早上|一早|上午|中午|正午|下午|午后|傍晚|晚上|夜里|半夜|[早晚夜])"
_HOUR_ZH = "(?P<hour>2[0-4]|1\\d|0?\\d|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九])"
_MINUTE_ZH = (
    "(?:(?P<half>半)|(?P<quarter>[一三]刻)|(?P<minute>[0-5]\\d|[二三四五]?十[一二三四五六七八九]?|"
    "零?[一二三四五六七八九](?=分)|[0-5]?\\d(?=分))分?)?"
)
_ZH = (
    f"(?:{_PERIOD}[的,， ]?|(?<![\\d第有这那几说.:/二两三四五六七八九十零早快慢多少晚]))"
    f"{_HOUR_ZH}(?:点|时(?![候间期效常时机刻段代不而长]))(?!多?[要建意理疑问原说小什心儿击名评子])(?:钟|整)?(?:过?{_MINUTE_ZH})"
)
_DIGITAL = (
    f"(?:{_PERIOD}[的 ]?)?(?<![\\d.:/])(?P<hour>[01]?\\d|"
    "2[0-4]):(?P<minute>[0-5]\\d)(?!\\d)(?: ?(?P<half>[ap])\\.?m\\b)?"
)
_EN = (
    "(?<![\\d.:/$£€,-])\\b(?P<hour>1[0-2]|0?[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    "(?:[.](?P<minute>[0-5]\\d)| (?P<thirty>thirty))? ?(?P<half>[ap])(?:\\.m\\b\\.?| ?m\\b)"
)
_OCLOCK = (
    "\\b(?P<part>half past|quarter past|quarter to|half(?= (?:one|two|three|four|five|six|seven|eight|nine|ten|"
    "eleven|twelve)\\b(?! (?:hundred|thousand|of)))|) ?(?P<hour>1[0-2]|[1-9]|one|two|three|"
    "four|five|six|seven|eight|nine|"
    "ten|eleven|twelve)(?P<oclock> o'?clock)?\\b"
)
_AT_ANY = (
    "(?<=\\bat )(?P<hour>five|six|seven|eight|nine|ten|eleven|twelve)(?= [a-z])"
    f"(?! (?:{WORD}|k|dollars?|pounds?|quid|bucks|percent|per|each|a|apiece|days?|weeks?|months?|payments?|and|or|times?)\\b)"
)
_AT_WORD = (
    "(?:(?<=\\bat )|(?<=\\bbefore )|(?<=\\bby )|(?<=\\babout )|(?<=\\btil )|(?<=\\btill )|(?<=\\bafter ))"
    "(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
    "(?= ?(?:$|[,.;!?](?!\\d)|\x00|with|today|tonight|tomorrow|sharp|on the dot|this|and (?:you|i|we)))"
)
_AT = (
    "(?:(?<=\\bat )|(?<=\\bbefore )|(?<=\\bby ))(?P<hour>1[0-2]|[1-9])(?![\\d%/:.,]|st|nd|rd|"
    "th| ?(?:%|percent|pm|am|days?|weeks?|months?|"
    "dollars|pounds|bucks|grand|k\\b|hundred|thousand|payments?|instal|o'))"
)
_NOON = "\\b(?:noon|midday)\\b|中午|正午"
_EVENING_EN = "^ ?,? ?(?:in the |this |tomorrow )?(?P<period>morning|afternoon|evening|night)"


def find_clocks(text: str) -> list[Clock]:
    """Every time of day in folded *text*, in text order, none overlapping."""
    found: list[Clock] = []
    for clock in _all(text):
        if not any(clock.span.start < other.span.end and other.span.start < clock.span.end for other in found):
            found.append(clock)
    return sorted(found, key=lambda clock: clock.span)


def _all(text: str) -> list[Clock]:
    found: list[Clock] = []
    if ":" in text:
        found += [_digital(match) for match in compiled(_DIGITAL).finditer(text)]
    if "点" in text or "时" in text:
        found += [clock for match in compiled(_ZH).finditer(text) if (clock := _chinese(match, text))]
    if "m" in text:
        found += [_english(match) for match in compiled(_EN).finditer(text)]
    if "clock" in text or "past" in text or "quarter to" in text or "half " in text:
        found += [clock for match in compiled(_OCLOCK).finditer(text) if (clock := _oclock(match, text))]
    if "at " in text or "by " in text or "before " in text:
        found += [_at(match, text) for match in compiled(_AT).finditer(text)]
    if "at " in text or "by " in text or "til" in text or "before " in text or "after " in text or "about " in text:
        found += [_at(match, text) for expr in (_AT_WORD, _AT_ANY) for match in compiled(expr).finditer(text)]
    if "noon" in text or "midday" in text or "午" in text:
        found += [Clock(Span(*match.span()), time(12)) for match in compiled(_NOON).finditer(text)]
    return found


def _digital(match: re.Match[str]) -> Clock:
    hour, minute = int(match["hour"]), int(match["minute"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] == "p" else 0) if hour <= 12 else hour
    elif match["period"]:
        hour = _in_period(hour, match["period"])
    return Clock(Span(*match.span()), time(hour % 24, minute))


def _in_period(hour: int, period: str) -> int:
    if period in ("下午", "午后", "傍晚", "晚上", "夜里", "晚", "夜") and hour < 12:
        return hour + 12
    if period in ("中午", "正午") and hour < 10:
        return hour + 12
    if period in ("凌晨", "半夜", "夜里", "晚上", "晚") and hour == 12:
        return 0
    return hour


def _chinese(match: re.Match[str], text: str) -> Clock | None:
    hour, period = count_zh(match["hour"]), match["period"]
    if hour is None or hour > 24 or (not period and hour < 3 and not _is_surely_clock(match, text)):
        return None
    if period in ("早", "晚") and hour < 3 and not _is_surely_clock(match, text):
        return None
    minute = 30 if match["half"] else {"一刻": 15, "三刻": 45}.get(match["quarter"] or "", 0)
    if match["minute"]:
        minute = count_zh(match["minute"].removeprefix("零")) or 0
    if hour == 12 and period in ("晚上", "晚", "夜里", "半夜"):
        return None
    hour = _in_period(hour, period) if period else hour + 12 if 1 <= hour <= 6 else hour
    return Clock(Span(*match.span()), time(hour % 24, minute)) if minute < 60 else None


def _is_surely_clock(match: re.Match[str], text: str) -> bool:
    """Whether 一点 or 两点 is a time and not 'a little' or 'two things'."""
    after = text[match.end() : match.end() + 2]
    said = match[0].endswith(("钟", "整", "半", "刻", "分"))
    return said or after.startswith(("前", "之前", "以前")) or text[: match.start()].endswith(("天", "号", "周", "日"))


def _english(match: re.Match[str]) -> Clock:
    hour = (count_en(match["hour"]) or 0) % 12 + (12 if match["half"] == "p" else 0)
    return Clock(Span(*match.span()), time(hour, 30 if match["thirty"] else int(match["minute"] or 0)))


def _afternoon(hour: int, text: str, end: int) -> int:
    part = compiled(_EVENING_EN).match(text[end : end + 24])
    if part:
        return hour if part["period"] == "morning" else hour % 12 + 12
    return hour + 12 if hour <= 6 else hour


def _oclock(match: re.Match[str], text: str) -> Clock | None:
    if not match["part"] and not match["oclock"]:
        return None
    hour = _afternoon(count_en(match["hour"]) or 12, text, match.end())
    minute = {"half past": 30, "half": 30, "quarter past": 15, "quarter to": 45}.get(match["part"], 0)
    return Clock(Span(*match.span()), time((hour - (match["part"] == "quarter to")) % 24, minute))


def _at(match: re.Match[str], text: str) -> Clock:
    return Clock(Span(*match.span()), time(_afternoon(count_en(match["hour"]) or 0, text, match.end()) % 24))
