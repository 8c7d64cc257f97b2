"""The form of a date rule, and the one way in which rules are run over a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
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


Resolver = Callable[[re.Match[str], Scene], date | None]


@dataclass(frozen=True, slots=True)
class DateRule:
    """One way of naming a day; ``needs`` are literals without one of which the expression is not tried."""

    expr: str
    day: Resolver
    needs: tuple[str, ...] = ()


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
                hits.append(When(Span(*_trimmed(match)), day))
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


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    words = match[0]
    return match.start() + len(words) - len(words.lstrip(" ,")), match.start() + len(words.rstrip(" ,"))
