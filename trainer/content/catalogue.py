"""The list of what can be played, read from an index so that opening it parses nothing that has not changed.

The index keeps one card per file under its path, size and time of change; a card also keeps the ids its file refers to, so
that one call's content can be read without reading the rest.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from trainer.content.library import Entry, Kind, Library, read_entry
from trainer.content.models import Persona, Scenario
from trainer.content.resolve import resolve, scenario_of, scenarios
from trainer.content.roots import Root, source
from trainer.content.rulebook import Rulebook
from trainer.content.setup import Setup
from trainer.vocabulary import Language, Regime

FORMAT = 5
"""Raised when cards change, so that an old index is thrown away."""


@dataclass(frozen=True, slots=True)
class Card:
    """What the list shows of one file, and what the index must know of it."""

    file: str
    path: str
    size: int
    changed: int
    kind: str
    id: str
    lang: str
    title: str = ""
    level: int = 1
    stage: str = ""
    regime: str = ""
    persona: str = ""
    name: str = ""
    trains: tuple[str, ...] = ()
    course: str = ""
    order: int = 0
    story: str = ""
    warning: str = ""
    playable: bool = False
    problems: tuple[str, ...] = ()
    """Rendered in English; the list greys a card that has any."""
    problems_zh: tuple[str, ...] = ()
    """The same, rendered in Chinese."""

    def told(self, lang: Language) -> tuple[str, ...]:
        """Its problems in *lang*."""
        return self.problems_zh if lang is Language.ZH else self.problems

    @property
    def key(self) -> tuple[str, str]:
        """(id, language)."""
        return self.id, self.lang


_NAMES = tuple(item.name for item in fields(Card))
_LISTS = tuple(_NAMES.index(name) for name in ("trains", "problems", "problems_zh"))
_FROM_PERSONA = ("name", "trains", "story", "warning", "stage")
"""What a scenario's card takes from its persona where it says nothing itself."""


def card_of(entry: Entry, path: Path, size: int, changed: int) -> Card:
    """The card of one file that was read."""
    kind = entry.kind.value if entry.kind is not None else ""
    base = replace(
        Card(entry.file.name, str(path), size, changed, kind, entry.id, entry.language.value),
        problems=tuple(problem.render(Language.EN) for problem in entry.problems),
        problems_zh=tuple(problem.render(Language.ZH) for problem in entry.problems),
    )
    record = entry.record
    if isinstance(record, Scenario):
        return _with_scenario(replace(base, playable=True, persona=record.persona), record, entry.language)
    if isinstance(record, Persona):
        card = _with_scenario(base, scenario_of(record), entry.language)
        return replace(card, name=record.name, persona=record.persona, playable=record.case is not None)
    return replace(base, playable=kind == "" or (record is None and kind in ("scenario", "persona")))


def _with_scenario(card: Card, scenario: Scenario, language: Language) -> Card:
    usual = Regime.CN if language is Language.ZH else Regime.US
    return replace(
        card,
        title=scenario.title,
        level=scenario.level,
        stage=scenario.stage,
        regime=(scenario.regime or usual).value if scenario.regime or card.kind == "scenario" else "",
        trains=tuple(principle.value for principle in scenario.trains),
        course=scenario.course,
        order=scenario.order,
        story=scenario.story,
        warning=scenario.warning,
    )


def _walk(folder: Path) -> Iterator[tuple[str, int, int]]:
    """(path, size, time of change in ns) of every content file below *folder*."""
    stack = [str(folder)]
    while stack:
        try:
            with os.scandir(stack.pop()) as items:
                for item in items:
                    if item.is_dir(follow_symlinks=False):
                        stack.append(item.path)
                    elif item.name.endswith((".yaml", ".yml")):
                        status = item.stat()
                        yield item.path, status.st_size, status.st_mtime_ns
        except OSError:
            continue


def _saved(index: Path) -> dict[str, Card]:
    try:
        data = json.loads(index.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            return {}
        return {card.path: card for card in map(_card_from, data["cards"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _card_from(row: list[Any]) -> Card:
    for place in _LISTS:
        row[place] = tuple(row[place])
    return Card(*row)


def _save(index: Path, cards: Iterable[Card]) -> None:
    try:
        index.parent.mkdir(parents=True, exist_ok=True)
        temporary = index.with_suffix(f".{os.getpid()}.tmp")
        data = {"format": FORMAT, "cards": [[getattr(card, name) for name in _NAMES] for card in cards]}
        temporary.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        temporary.replace(index)
    except OSError:
        return  # an index that can't be kept only costs time


@dataclass(frozen=True)
class Catalogue:
    """Every content file as a card, in order of the roots."""

    roots: tuple[Root, ...]
    cards: tuple[Card, ...]

    @classmethod
    def read(cls, roots: tuple[Root, ...], index: Path | None = None) -> Catalogue:
        """The catalogue of *roots*, reading only files that the index does not know as they are now."""
        saved = _saved(index) if index is not None else {}
        cards: list[Card] = []
        fresh = False
        for root in roots:
            for path, size, changed in sorted(_walk(root.folder)):
                card = saved.get(path)
                if card is None or (card.size, card.changed) != (size, changed):
                    fresh = True
                    card = card_of(read_entry(source(root, Path(path))), Path(path), size, changed)
                cards.append(card)
        if index is not None and (fresh or len(saved) != len(cards)):
            _save(index, cards)
        return cls(roots, tuple(cards))

    def playable(self) -> tuple[Card, ...]:
        """What the list shows: scenarios, personas playable by themselves, and broken files; shadowed ones left out."""
        last: dict[tuple[str, str], Card] = {}
        for card in self.cards:
            if card.playable:
                last[card.key] = card
        played = {(card.persona, card.lang) for card in last.values() if card.kind == Kind.SCENARIO.value}
        shown_cards = [
            card
            for card in last.values()
            if not (card.kind == Kind.PERSONA.value and not card.problems and (card.persona, card.lang) in played)
        ]
        names = {(card.id, card.lang): card for card in self.cards if card.kind == Kind.PERSONA.value}
        return tuple(self._with_persona(card, names) for card in sorted(shown_cards, key=_order))

    def _with_persona(self, card: Card, names: dict[tuple[str, str], Card]) -> Card:
        persona = names.get((card.persona, card.lang))
        if persona is None or card.kind != Kind.SCENARIO.value:
            return card
        open_regime = not card.regime or (persona.regime and card.regime == _usual(card))
        own = {name: getattr(persona, name) for name in _FROM_PERSONA if not getattr(card, name)}
        return replace(card, **own, regime=persona.regime if open_regime else card.regime)

    def library_for(self, card: Card) -> Library:
        """A library that holds what *card*'s call needs: its own files and everything that is shared."""
        wanted = [
            other
            for other in self.cards
            if other.path == card.path
            or other.kind not in ("", Kind.SCENARIO.value, Kind.PERSONA.value)
            or (other.kind == Kind.PERSONA.value and other.id == card.persona)
        ]
        wanted = [other for other in wanted if other.kind != Kind.PHRASEBOOK.value or other.lang == card.lang]
        wanted = [other for other in wanted if other.kind != Kind.TOPICS.value or other.lang == card.lang]
        by_folder = {card_.path: self._root(card_.path) for card_ in wanted}
        return Library.of(source(by_folder[other.path], Path(other.path)) for other in wanted)

    def _root(self, path: str) -> Root:
        return max(
            (root for root in self.roots if path.startswith(str(root.folder) + os.sep)),
            key=lambda root: len(str(root.folder)),
        )

    def rulebooks(self) -> Mapping[Regime, Rulebook]:
        """The rulebook of every regime that has a sound one."""
        cards = [card for card in self.cards if card.kind == Kind.RULEBOOK.value]
        library = Library.of(source(self._root(card.path), Path(card.path)) for card in cards)
        return {found.rulebook: found for _, found in library.records(Kind.RULEBOOK, Rulebook)}

    def setup(self, card: Card) -> tuple[Setup | None, tuple[str, ...]]:
        """The Setup that *card* plays, and its problems rendered in its own language."""
        library = self.library_for(card)
        language = Language(card.lang)
        found = scenarios(library).get((card.id, language))
        own = [problem for entry in library.entries for problem in entry.problems if entry.file.name == card.file]
        if found is None:
            return None, tuple(problem.render(language) for problem in own) or card.problems
        setup, problems = resolve(library, found[1], found[0])
        return setup, tuple(problem.render(language) for problem in (*own, *problems))


def _usual(card: Card) -> str:
    return (Regime.CN if card.lang == Language.ZH.value else Regime.US).value


def _order(card: Card) -> tuple[str, bool, int, int, str]:
    return card.lang, not card.course, card.level, card.order, card.id
