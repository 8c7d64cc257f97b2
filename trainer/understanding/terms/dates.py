"""All days and times of a text: the rules of both languages, and times joined to their days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from trainer.understanding.terms.clock import Clock, find_clocks
from trainer.understanding.terms.dates_en import DOUBTFUL_EN, RULES_EN
from trainer.understanding.terms.dates_zh import DOUBTFUL_ZH, RULES_ZH
from trainer.understanding.terms.fold import DAY_FILL, compiled, mask
from trainer.understanding.terms.meanings_en import shift_en
from trainer.understanding.terms.numerals_en import COUNT
from trainer.understanding.terms.scene import Scene, run_rules
from trainer.understanding.types import Span, When

_GAP = 8
_SHIFT_REACH = 40
_SHIFT_ENDS = ("from ", "after ", "before ", "of ", "following ")
_SHIFT = (
    f"\\b(?P<count>{COUNT}) (?P<unit>(?:business |working )?days?|weeks?|months?|fortnights?|years?) "
    "(?P<way>from|after|before|following) (?:the |this )?$"
)
# 'Twenty quid a week from Friday' is a rhythm that begins on Friday.
_PER = "(?:\\d|quid|pounds?|dollars?|bucks|hundred|ten|fifty|twenty|thirty|forty|tenner|fiver) $"
_WEEKDAY_ONLY = (
    "^(?:(?:on |this |coming |this coming )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:'s)?|"
    "(?:周|星期|礼拜)[一二三四五六日天])$"
)
_WEEK = "^[这本]个?(?:周|星期|礼拜)$"
_BESIDE = "^[ ,，、的是也就即(（]{0,4}(?:the )?$"
_CHINESE = "[\u4e00-\u9fff]"
_ENGLISH = "[a-z]{2}|\\d[/.-]\\d"
_STOP = "[。！？!?;；]|\\.(?!\\d)"


def find_dates(scene: Scene) -> tuple[tuple[When, ...], str]:
    """The days that the folded text of *scene* names, in text order, and the text with them masked."""
    found: list[When] = []
    text = scene.text
    if compiled(_CHINESE).search(text):
        found, text = run_rules(RULES_ZH, scene, text)
    if compiled(_ENGLISH).search(text):
        more, text = run_rules(RULES_EN, scene, text)
        found += more
    found = [_shifted(when, scene.text) for when in _without_named_weekdays(found, scene.text)]
    text = mask(text, (when.span for when in found), DAY_FILL)
    clocks = find_clocks(scene.text)
    text = mask(text, (clock.span for clock in clocks), DAY_FILL)
    return _without_echoes(_joined(found, clocks, scene)), text


def doubtful_dates(scene: Scene, rest: str) -> tuple[When, ...]:
    """Days that may be read in *rest*, the text of *scene* with its dates and rhythms masked, but are hardly meant."""
    found: list[When] = []
    if compiled(_CHINESE).search(rest):
        found, rest = run_rules(DOUBTFUL_ZH, scene, rest)
    if compiled(_ENGLISH).search(rest):
        found += run_rules(DOUBTFUL_EN, scene, rest)[0]
    return tuple(replace(when, told=False) for when in found)


def _shifted(when: When, text: str) -> When:
    """*when*, or the day that 'two weeks after' and the like before it make of it."""
    before = text[max(0, when.span.start - _SHIFT_REACH) : when.span.start]
    found = compiled(_SHIFT).search(before) if before.endswith(_SHIFT_ENDS) else None
    if not found:
        return when
    try:
        day = shift_en(when.day, found["count"], found["unit"], -1 if found["way"] == "before" else 1)
    except (ValueError, OverflowError):
        return when
    if compiled(_PER).search(before[: found.start()]):
        return when
    return When(Span(when.span.start - len(before) + found.start(), when.span.end), day)


def _without_named_weekdays(found: list[When], text: str) -> list[When]:
    """*found* without weekdays that only name another day beside them: 'Friday, March 13', 3月13号周五."""
    weekdays = [when for when in found if compiled(_WEEKDAY_ONLY).match(when.span.of(text))]
    if not weekdays or len(weekdays) == len(found):
        return found
    others = [when for when in found if when not in weekdays and not compiled(_WEEK).match(when.span.of(text))]
    return [when for when in found if when not in weekdays or not any(_side_by_side(when, o, text) for o in others)]


def _side_by_side(one: When, other: When, text: str) -> bool:
    start, end = min(one.span.end, other.span.end), max(one.span.start, other.span.start)
    return start <= end and compiled(_BESIDE).match(text[start:end]) is not None


def _joined(found: list[When], clocks: list[Clock], scene: Scene) -> list[When]:
    dates = sorted(found, key=lambda when: when.span)
    for clock in clocks:
        place = _place(dates, clock, scene.text)
        if place is None:
            dates.append(When(clock.span, _day_before(dates, clock, scene), clock.at))
        else:
            old = dates[place]
            near = _gap(old.span, clock.span) <= _GAP
            span = Span(min(old.span.start, clock.span.start), max(old.span.end, clock.span.end)) if near else old.span
            dates[place] = replace(old, span=span, at=clock.at)
    return sorted(dates, key=lambda when: when.span)


def _day_before(dates: list[When], clock: Clock, scene: Scene) -> date:
    """The day last named before *clock* in its sentence, else the day of the call: 'Friday between 2pm and 4pm'."""
    before = [when for when in dates if when.span.end <= clock.span.start]
    near = [when for when in before if _same_sentence(when.span, clock.span, scene.text)]
    return max(near, key=lambda when: when.span).day if near else scene.today


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _place(dates: list[When], clock: Clock, text: str) -> int | None:
    """Index of the day that *clock* belongs to: the nearest in its sentence that has no time yet, earlier first."""
    free = [
        index for index, when in enumerate(dates) if when.at is None and _same_sentence(when.span, clock.span, text)
    ]
    if not free:
        return None
    return min(
        free, key=lambda index: (_gap(dates[index].span, clock.span), dates[index].span.start > clock.span.start)
    )


def _same_sentence(one: Span, other: Span, text: str) -> bool:
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return not compiled(_STOP).search(between)


def _without_echoes(dates: list[When]) -> tuple[When, ...]:
    """*dates* without those said again, and without a bare day right beside the same day with a time."""
    kept: list[When] = []
    for when in dates:
        if any(when.day == other.day and when.at == other.at for other in kept):
            continue
        beside = [
            index
            for index, other in enumerate(kept)
            if other.day == when.day and _gap(other.span, when.span) <= _GAP and None in (other.at, when.at)
        ]
        if not beside:
            kept.append(when)
        elif when.at is not None:
            kept[beside[0]] = replace(when, span=Span(kept[beside[0]].span.start, when.span.end))
    return tuple(kept)
