"""Finding content files and reading them; a broken file is a record with problems, never an exception.

Files come from the package, from a folder given by flag or environment, and from the user's data folder, in that order;
a later file with the same id shadows an earlier one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from trainer.content import models, rulebook
from trainer.content.binding import Binder
from trainer.content.problems import Mark, Problem, nearest
from trainer.content.source import Map, read_source
from trainer.vocabulary import Language

T = TypeVar("T")
SUFFIXES = frozenset({".yaml", ".yml"})


class Kind(StrEnum):
    """The kinds of content file; the first key of a file tells its kind."""

    PERSONA = "persona"
    ARCHETYPE = "archetype"
    PHRASEBOOK = "phrasebook"
    TOPICS = "topics"
    ANSWERS = "answers"
    SCENARIO = "scenario"
    RULEBOOK = "rulebook"
    HOUSE = "house"


TYPES: Mapping[Kind, type] = {
    Kind.PERSONA: models.Persona,
    Kind.ARCHETYPE: models.Archetype,
    Kind.PHRASEBOOK: models.Phrasebook,
    Kind.TOPICS: models.Topics,
    Kind.ANSWERS: models.Answers,
    Kind.SCENARIO: models.Scenario,
    Kind.RULEBOOK: rulebook.Rulebook,
    Kind.HOUSE: rulebook.House,
}
_FIRST_KEYS: Mapping[str, tuple[Kind, Language]] = {
    **{kind.value: (kind, Language.EN) for kind in Kind},
    "编号": (Kind.PERSONA, Language.ZH),
    "原型": (Kind.ARCHETYPE, Language.ZH),
    "话本": (Kind.PHRASEBOOK, Language.ZH),
    "话题": (Kind.TOPICS, Language.ZH),
    "应答表": (Kind.ANSWERS, Language.ZH),
    "案例": (Kind.SCENARIO, Language.ZH),
    "法域": (Kind.RULEBOOK, Language.ZH),
    "公司": (Kind.HOUSE, Language.ZH),
}
Record = (
    models.Persona
    | models.Archetype
    | models.Phrasebook
    | models.Topics
    | models.Answers
    | models.Scenario
    | rulebook.Rulebook
    | rulebook.House
)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A content file as bytes: ``name`` is how it is shown in messages."""

    name: str
    data: bytes

    @property
    def digest(self) -> str:
        """A hash of the bytes, for the index and for pinning."""
        return blake2b(self.data, digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Entry:
    """One file read: its kind and language if they could be told, its record if it could be built, its problems."""

    file: SourceFile
    kind: Kind | None
    language: Language
    record: Record | None
    problems: tuple[Problem, ...]

    @property
    def id(self) -> str:
        """The id that the record gives itself, or the file's name where there is none."""
        if self.record is None or self.kind is None or self.kind is Kind.TOPICS:
            return Path(self.file.name).stem
        return str(getattr(self.record, self.kind.value))


def read_entry(file: SourceFile) -> Entry:
    """Read one content file; every mistake of its own form is in ``problems``."""
    root, problems = read_source(file.name, file.data)
    if root is None or not root.items:
        found = problems or (Problem.of("T001", Mark(file.name, 1, 1)),)
        return Entry(file, None, _language_of_path(file.name), None, found)
    first = root.items[0][0]
    if first.value not in _FIRST_KEYS:
        near = nearest(first.value, _FIRST_KEYS)
        problem = Problem.of("T014", first.mark, near, key=first.value)
        return Entry(file, None, _language_of_path(file.name), None, (*problems, problem))
    kind, language = _FIRST_KEYS[first.value]
    record, mistakes = _bind(root, kind, language)
    return Entry(file, kind, language, record, (*problems, *mistakes))


def _bind(root: Map, kind: Kind, language: Language) -> tuple[Record | None, tuple[Problem, ...]]:
    binder = Binder(language)
    record: Record | None = binder.bind(root, TYPES[kind])
    return record, tuple(binder.problems)


def _language_of_path(name: str) -> Language:
    return Language.ZH if "/zh/" in name.replace("\\", "/") else Language.EN


def read_bounded(path: Path, limit: int = 1_100_000) -> bytes:
    """The bytes of a file, at most *limit* (more than any content file may have), so that a huge one is not read."""
    with path.open("rb") as stream:
        return stream.read(limit)


@dataclass(frozen=True)
class Library:
    """All content read, by kind; later entries shadow earlier ones of the same kind, id and language."""

    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, files: Iterable[SourceFile]) -> Library:
        """Read *files* into a library."""
        return cls(tuple(read_entry(file) for file in files))

    @cached_property
    def by_kind(self) -> Mapping[Kind, Mapping[tuple[str, Language], Entry]]:
        """Entries with a record, by kind, then by (id, language)."""
        found: dict[Kind, dict[tuple[str, Language], Entry]] = {kind: {} for kind in Kind}
        for entry in self.entries:
            if entry.kind is not None and entry.record is not None:
                found[entry.kind][entry.id, entry.language] = entry
        return found

    def records(self, kind: Kind, cls: type[T]) -> Iterator[tuple[Entry, T]]:
        """Every entry of *kind* with its record."""
        for entry in self.by_kind[kind].values():
            if isinstance(entry.record, cls):
                yield entry, entry.record

    def find(self, kind: Kind, cls: type[T], name: str, language: Language | None = None) -> tuple[Entry, T] | None:
        """The record of *kind* named *name*, in *language* where that is given."""
        for (found, lang), entry in self.by_kind[kind].items():
            if found == name and language in (None, lang) and isinstance(entry.record, cls):
                return entry, entry.record
        return None
