"""Resolving one call: names looked up across files, archetypes merged, scenario laid over persona.

Resolving gives the Setup and the problems of names; a Setup is there only where nothing is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from trainer.content.library import Entry, Kind, Library
from trainer.content.models import (
    Answers,
    Archetype,
    Persona,
    Phrasebook,
    Row,
    Scenario,
    Stance,
    Step,
    Topic,
    Topics,
    Truth,
)
from trainer.content.problems import Mark, Problem, nearest
from trainer.content.rulebook import House, Rulebook
from trainer.content.scalars import Answer
from trainer.content.setup import OTHERS, Phrases, Setup
from trainer.vocabulary import Language, Regime

T = TypeVar("T")


class _Resolver:
    """Looks up names for one scenario, collecting what is missing."""

    def __init__(self, library: Library, language: Language) -> None:
        self.library = library
        self.language = language
        self.problems: list[Problem] = []
        self.used: list[Entry] = []

    def use(self, entry: Entry) -> None:
        if entry not in self.used:
            self.used.append(entry)

    def miss(self, missing: bool, code: str, mark: Mark, name: str) -> None:
        """Tell of something that is not there."""
        if missing:
            self.problems.append(Problem.of(code, mark, name=name))

    def persona(self, scenario: Scenario) -> Persona | None:
        found = self.library.find(Kind.PERSONA, Persona, scenario.persona, self.language)
        if found is None:
            known = [name for name, lang in self.library.by_kind[Kind.PERSONA] if lang is self.language]
            near = nearest(scenario.persona, known)
            self.problems.append(Problem.of("T041", scenario.mark, near, name=scenario.persona))
            return None
        self.use(found[0])
        return found[1]

    def archetype_names(self) -> Mapping[str, str]:
        """Every name an archetype goes by in this language (id, or its phrasebook's name), to its id."""
        names = {name: name for name, _ in self.library.by_kind[Kind.ARCHETYPE]}
        for entry, book in self.library.records(Kind.PHRASEBOOK, Phrasebook):
            if book.archetype and book.name and entry.language is self.language:
                names[book.name] = book.archetype
        return names

    def archetypes(self, persona: Persona) -> tuple[Archetype, ...]:
        """The chain of archetypes, the most special first; empty where a name is unknown or the chain is a circle."""
        names = self.archetype_names()
        chain: list[Archetype] = []
        name, mark = persona.archetype, persona.mark
        while name:
            found = self.library.find(Kind.ARCHETYPE, Archetype, names.get(name, name))
            if found is None:
                self.problems.append(Problem.of("T040", mark, nearest(name, names), name=name))
                return ()
            if found[1] in chain:
                self.problems.append(Problem.of("T043", found[1].mark, name=found[1].archetype))
                return ()
            self.use(found[0])
            chain.append(found[1])
            name, mark = found[1].extends or "", found[1].mark
        return tuple(chain)

    def phrases(self, names: Iterable[str]) -> tuple[Phrases, ...]:
        """The phrasebooks of the archetypes named, then the common one."""
        wanted = [*dict.fromkeys(names), ""]
        found: dict[str, list[Phrases]] = {name: [] for name in wanted}
        for entry, book in self.library.records(Kind.PHRASEBOOK, Phrasebook):
            if entry.language is self.language and book.archetype in found:
                self.use(entry)
                found[book.archetype].append(book.says)
        return tuple(says for name in wanted for says in found[name])

    def topics(self) -> Mapping[str, Topic]:
        merged: dict[str, Topic] = {}
        for entry, topics in self.library.records(Kind.TOPICS, Topics):
            if entry.language is self.language:
                self.use(entry)
                merged |= topics.topics
        return merged

    def table(self) -> Answers | None:
        for entry, table in self.library.records(Kind.ANSWERS, Answers):
            self.use(entry)
            return table
        return None

    def rulebook(self, regime: Regime) -> Rulebook | None:
        found = self.library.find(Kind.RULEBOOK, Rulebook, regime.value)
        if found:
            self.use(found[0])
        return found[1] if found else None

    def house(self) -> House | None:
        found = list(self.library.records(Kind.HOUSE, House))
        if found:
            self.use(found[-1][0])
        return found[-1][1] if found else None


def scenario_of(persona: Persona) -> Scenario:
    """The scenario that a persona with a case of its own is, by itself."""
    return Scenario(
        scenario=persona.persona,
        persona=persona.persona,
        title=persona.title or persona.name,
        mark=persona.mark,
        level=persona.level,
        regime=persona.regime,
        stage=persona.stage,
        trains=persona.trains,
        story=persona.story or persona.background,
        goal=persona.goal or persona.endings.good,
        warning=persona.warning,
    )


def _topic_ids(persona: Persona, topics: Mapping[str, Topic], problems: list[Problem]) -> Persona:
    """The persona with its topics under their ids, however the author named them."""
    names = {topic.name: name for name, topic in topics.items()} | {name: name for name in topics}

    def resolved(asked: Mapping[str, Answer]) -> dict[str, Answer]:
        for name in asked:
            if name not in names:
                problems.append(Problem.of("T042", persona.mark, nearest(name, names), name=name))
        return {names.get(name, name): answer for name, answer in asked.items()}

    truths = tuple(replace(truth, asked=resolved(truth.asked)) for truth in persona.truths)
    return replace(persona, truths=truths, asked=resolved(persona.asked))


def _own_first(
    own: Iterable[Mapping[T, tuple[Row, ...]]], common: Mapping[T, tuple[Row, ...]]
) -> dict[T, tuple[Row, ...]]:
    """The rows of *own* tables, the most special first, before those of the *common* one, key by key."""
    rows = dict(common)
    for table in reversed(tuple(own)):
        for key, special in table.items():
            rows[key] = special + rows.get(key, ())
    return rows


def _stances(chain: tuple[Archetype, ...]) -> tuple[dict[str, Stance], tuple[Step, ...]]:
    """Stances of the most special archetype that lists any, with inherited endings; steps to an ending come first."""
    listing = [archetype for archetype in chain if archetype.stances]
    stances = {stance.stance: stance for archetype in listing[:1] for stance in archetype.stances}
    for archetype in listing[1:]:
        for stance in archetype.stances:
            if stance.ending is not None:
                stances.setdefault(stance.stance, stance)
    steps = [
        step for archetype in chain for step in archetype.steps if archetype in listing[:1] or _fits(step, stances)
    ]
    return stances, tuple(sorted(steps, key=lambda step: step.to not in stances or stances[step.to].ending is None))


def _fits(step: Step, stances: Mapping[str, Stance]) -> bool:
    """Whether an inherited step speaks of stances that are there; one that does not belongs to the archetype above."""
    return step.to in stances and ("*" in step.origin or any(name in stances for name in step.origin))


def resolve(library: Library, scenario: Scenario, entry: Entry) -> tuple[Setup | None, tuple[Problem, ...]]:
    """The Setup of *scenario* (read from *entry*) and every problem of names across files that it has."""
    resolver = _Resolver(library, entry.language)
    resolver.use(entry)
    persona = resolver.persona(scenario)
    if persona is None:
        return None, tuple(resolver.problems)
    chain = resolver.archetypes(persona)
    topics = resolver.topics()
    persona = _topic_ids(persona, topics, resolver.problems)
    case = scenario.case or persona.case
    regime = scenario.regime or persona.regime or _usual_regime(entry.language)
    table, book, house = resolver.table(), resolver.rulebook(regime), resolver.house()
    truths = _truths(scenario, persona, resolver.problems)
    stances, steps = _stances(chain)
    resolver.miss(case is None, "T047", scenario.mark, scenario.scenario)
    resolver.miss(not (table and book and house), "T055", scenario.mark, regime.value)
    if not (chain and truths and case and table and book and house):
        return None, tuple(resolver.problems)
    resolver.miss(not stances, "T056", chain[0].mark, chain[0].archetype)
    if not stances:
        return None, tuple(resolver.problems)
    setup = Setup(
        scenario=scenario,
        language=entry.language,
        persona=persona,
        case=case,
        regime=regime,
        archetype=chain[0],
        stances=stances,
        steps=steps,
        answers=_own_first((archetype.answers for archetype in chain), table.moves),
        to_violations=_own_first((archetype.to_violations for archetype in chain), table.violations),
        phrases=resolver.phrases(archetype.archetype for archetype in chain),
        phrases_of_others=resolver.phrases([OTHERS]),
        topics=topics,
        rulebook=book,
        house=house,
        truths=truths,
        moments=(*scenario.moments, *persona.moments),
        endings=scenario.endings or persona.endings,
        start=scenario.start or persona.start or chain[0].start,
        files=tuple(used.file for used in resolver.used),
    )
    errors = tuple(resolver.problems)
    return (None, errors) if errors else (setup, errors)


def _usual_regime(language: Language) -> Regime:
    return Regime.CN if language is Language.ZH else Regime.US


def _truths(scenario: Scenario, persona: Persona, problems: list[Problem]) -> tuple[Truth, ...]:
    if not persona.truths:
        problems.append(Problem.of("T021", persona.mark, key="truths"))
    known = [truth.truth for truth in persona.truths]
    for name in scenario.truths:
        if name not in known:
            problems.append(Problem.of("T046", scenario.mark, nearest(name, known), name=name))
    return tuple(truth for truth in persona.truths if not scenario.truths or truth.truth in scenario.truths)


def scenarios(library: Library) -> dict[tuple[str, Language], tuple[Entry, Scenario]]:
    """Every playable thing by (id, language): scenarios, and personas with a case of their own that none plays."""
    found = {
        (scenario.scenario, entry.language): (entry, scenario)
        for entry, scenario in library.records(Kind.SCENARIO, Scenario)
    }
    played = {(scenario.persona, language) for (_, language), (_, scenario) in found.items()}
    for entry, persona in library.records(Kind.PERSONA, Persona):
        if persona.case is not None and (persona.persona, entry.language) not in played:
            found.setdefault((persona.persona, entry.language), (entry, scenario_of(persona)))
    return found
