"""Everything one call is played with, resolved: names looked up, archetypes merged, scenario laid over persona.

Resolving gives the Setup and the problems of names across files; a Setup is there only where nothing is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b

from trainer.content.acts import Act
from trainer.content.case import CallSetting, Case
from trainer.content.library import SourceFile
from trainer.content.models import (
    Archetype,
    Drives,
    Endings,
    Group,
    KeyMoment,
    Persona,
    Row,
    Scenario,
    Stance,
    Step,
    Topic,
    Truth,
)
from trainer.content.rulebook import House, Rulebook
from trainer.vocabulary import Language, Move, Regime, Violation

OTHERS = "third_party"
"""The archetype whose phrasebook words people other than the debtor."""
Phrases = Mapping[Act, tuple[Group, ...]]


@dataclass(frozen=True, slots=True)
class Setup:
    """All that a call needs, frozen; ``files`` are the sources it was resolved from."""

    scenario: Scenario
    language: Language
    persona: Persona
    case: Case
    regime: Regime
    archetype: Archetype
    stances: Mapping[str, Stance]
    steps: tuple[Step, ...]
    answers: Mapping[Move, tuple[Row, ...]]
    to_violations: Mapping[Violation, tuple[Row, ...]]
    phrases: tuple[Phrases, ...]
    """Phrasebooks of the debtor, the most special first."""
    phrases_of_others: tuple[Phrases, ...]
    """Phrasebooks of anybody else on the line."""
    topics: Mapping[str, Topic]
    rulebook: Rulebook
    house: House
    truths: tuple[Truth, ...]
    moments: tuple[KeyMoment, ...]
    endings: Endings
    start: Drives
    files: tuple[SourceFile, ...]

    @property
    def first_stance(self) -> str:
        """The stance that the debtor begins in: the first that the archetype lists."""
        return next(iter(self.stances))

    @property
    def setting(self) -> CallSetting:
        """When and how the call takes place."""
        return self.scenario.setting

    @property
    def cues(self) -> Mapping[str, tuple[str, ...]]:
        """Topic id to the cues that ask about it."""
        return {name: topic.asked for name, topic in self.topics.items()}

    @property
    def digest(self) -> str:
        """A hash of all files it was resolved from."""
        hasher = blake2b(digest_size=16)
        for file in sorted(self.files, key=lambda item: item.name):
            hasher.update(file.digest.encode())
        return hasher.hexdigest()
