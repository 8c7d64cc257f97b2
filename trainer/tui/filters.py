"""What of the list is wanted: a value with the filters of the choosing screen, and the next choice of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from trainer.messages import say
from trainer.vocabulary import Language, Principle

if TYPE_CHECKING:
    from trainer.content.catalogue import Card

NAMES = ("language", "level", "principle", "course")


@dataclass(frozen=True, slots=True)
class Filters:
    """Empty fields let everything pass."""

    text: str = ""
    language: str = ""
    level: str = ""
    principle: str = ""
    course: str = ""

    def passes(self, card: Card) -> bool:
        """Whether *card* is wanted; broken files are hidden by language and search only."""
        if self.language and card.lang != self.language:
            return False
        if self.text and not _has(card, self.text):
            return False
        if card.problems:
            return not (self.level or self.principle or self.course)
        return (
            (not self.level or str(card.level) == self.level)
            and (not self.principle or self.principle in card.trains)
            and (not self.course or card.course == self.course)
        )

    def next(self, name: str, cards: Iterable[Card]) -> Filters:
        """The filters with *name* set to its next choice, all choices being followed by none."""
        choices = ["", *choices_of(name, cards)]
        current = getattr(self, name)
        place = choices.index(current) if current in choices else 0
        return replace(self, **{name: choices[(place + 1) % len(choices)]})


def choices_of(name: str, cards: Iterable[Card]) -> Sequence[str]:
    """What *name* can be set to, given what there is."""
    if name == "principle":
        return [principle.value for principle in Principle]
    if name == "language":
        return [language.value for language in Language]
    found = {str(getattr(card, name)) for card in cards if not card.problems}
    return sorted(found - {""})


def value_word(name: str, value: str, lang: Language) -> str:
    """How a filter's value reads."""
    if not value:
        return say(lang, "ui.filter.all")
    if name in ("language", "principle"):
        return say(lang, f"vocabulary.{name}.{value}")
    return "●" * int(value) if name == "level" else value


def _has(card: Card, text: str) -> bool:
    """Whether every word of *text* stands somewhere on the card."""
    whole = f"{card.title} {card.name} {card.id} {card.story} {card.stage} {card.course} {card.file}".casefold()
    return all(word in whole for word in text.casefold().split())
