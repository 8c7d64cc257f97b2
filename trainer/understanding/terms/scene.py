"""The form of a date rule, and the one way in which rules are run over a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from trainer.understanding.terms.fold import DAY_FILL, compiled, mask
from trainer.understanding.types import Span, When


@dataclass(frozen=True, slots=True)
class Scene:
    """What a date rule needs besides its match: the folded text, the day of the call, the house's habits."""

    text: str
    today: date
    day_first: bool = False
    """Whether 3/4 is the third of April."""
    due_minor: int | None = None
    past: bool | None = None
    """Whether the text speaks of what is gone; None where its words are to tell."""


Resolver = Callable[[re.Match[str], Scene], date | None]


@dataclass(frozen=True, slots=True)
class DateRule:
    """One way of naming a day; ``needs`` are literals without one of which the expression is not tried."""

    expr: str
    day: Resolver
    needs: tuple[str, ...] = ()
    tensed: bool = False
    """Whether the same words may name a day gone or a day to come."""


def run_rules(rules: Iterable[DateRule], scene: Scene, text: str) -> tuple[list[When], str]:
    """The days that *rules* find in *text*, and the text with them masked; earlier rules win."""
    found: list[When] = []
    for rule in rules:
        if rule.needs and not any(need in text for need in rule.needs):
            continue
        hits = []
        for match in compiled(rule.expr).finditer(text):
            day = _resolved(rule, match, scene)
            if day is not None:
                other = _other(rule, match, scene, day) if rule.tensed else None
                hits.append(When(Span(*_trimmed(match)), day, other=other))
        if hits:
            text = mask(text, (hit.span for hit in hits), DAY_FILL)
            found += hits
    return found, text


def _resolved(rule: DateRule, match: re.Match[str], scene: Scene) -> date | None:
    try:
        return rule.day(match, scene)
    except (ValueError, OverflowError):
        # The thirty-fifth of May, or a day beyond the calendar: not a date.
        return None


def _other(rule: DateRule, match: re.Match[str], scene: Scene, day: date) -> date | None:
    """The day that the words of *match* name when they look the other way in time."""
    both = (_resolved(rule, match, replace(scene, past=past)) for past in (False, True))
    return next((other for other in both if other is not None and other != day), None)


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    words = match[0]
    return match.start() + len(words) - len(words.lstrip(" ,")), match.start() + len(words.rstrip(" ,"))
