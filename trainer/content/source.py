"""YAML read strictly: every scalar stays text, every value knows its file, line and column.

The only module that imports yaml. Nodes are built from parser events, so that depth, size and aliases are bounded
before anything is composed; repeated keys, aliases, tags and several documents are refused as problems.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from trainer.content.problems import Mark, Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 40
MAX_NODES = 60_000

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as it was written (quotes removed)."""

    mark: Mark
    value: str
    plain: bool = True
    """Whether it stood without quotes."""


@dataclass(frozen=True, slots=True)
class Seq:
    """A list."""

    mark: Mark
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """A mapping, in file order, no key twice."""

    mark: Mark
    items: tuple[tuple[Text, Node], ...]

    def get(self, *names: str) -> Node | None:
        """The value under the first of *names* that is there."""
        return next((node for key, node in self.items if key.value in names), None)


Node = Text | Seq | Map


class _Refused(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class _Builder:
    """Builds nodes from events; stops at the first thing that cannot be read, collects repeated keys."""

    def __init__(self, file: str, events: Iterator[yaml.Event]) -> None:
        self.file = file
        self.events = events
        self.count = 0
        self.problems: list[Problem] = []

    def mark(self, event: yaml.Event) -> Mark:
        start = event.start_mark
        return Mark(self.file, start.line + 1, start.column + 1) if start else Mark(self.file, 1, 1)

    def refuse(self, code: str, event: yaml.Event, **args: object) -> _Refused:
        return _Refused(Problem.of(code, self.mark(event), **args))

    def node(self, event: yaml.Event, depth: int) -> Node:
        self.count += 1
        if depth > MAX_DEPTH:
            raise self.refuse("T004", event, limit=MAX_DEPTH)
        if self.count > MAX_NODES:
            raise self.refuse("T005", event, limit=MAX_NODES)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self.refuse("T006", event)
        if getattr(event, "tag", None):
            raise self.refuse("T007", event)
        if isinstance(event, yaml.ScalarEvent):
            return Text(self.mark(event), event.value, event.style is None)
        if isinstance(event, yaml.SequenceStartEvent):
            return Seq(self.mark(event), tuple(self.sequence(depth)))
        return Map(self.mark(event), tuple(self.mapping(depth)))

    def sequence(self, depth: int) -> Iterator[Node]:
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self.node(event, depth + 1)

    def mapping(self, depth: int) -> Iterator[tuple[Text, Node]]:
        seen: dict[str, Mark] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                return
            key = self.node(event, depth + 1)
            if not isinstance(key, Text):
                raise self.refuse("T008", event)
            value = self.node(next(self.events), depth + 1)
            if key.value in seen:
                self.problems.append(Problem.of("T003", key.mark, key=key.value, line=seen[key.value].line))
                continue
            seen[key.value] = key.mark
            yield key, value


def _decode(file: str, data: bytes) -> str | Problem:
    start = Mark(file, 1, 1)
    if len(data) > MAX_BYTES:
        return Problem.of("T009", start, limit=MAX_BYTES // 1000, size=len(data) // 1000)
    if b"\x00" in data[:4096]:
        return Problem.of("T010", start)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return Problem.of("T010", Mark(file, line, 1))
    return text if text.strip() else Problem.of("T001", start)


def _syntax_problem(file: str, text: str, error: yaml.YAMLError) -> Problem:
    place = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line = (place.line if place else 0) + 1
    column = (place.column if place else 0) + 1
    lines = text.splitlines()
    near = lines[min(line, len(lines)) - 1] if lines else ""
    before = lines[line - 2] if 2 <= line <= len(lines) + 1 else ""
    for offset, candidate in ((0, near), (-1, before)):
        if "：" in candidate and ": " not in candidate and not candidate.rstrip().endswith(":"):
            return Problem.of("T011", Mark(file, line + offset, candidate.index("：") + 1))
    detail = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    return Problem.of("T002", Mark(file, line, column), detail=str(detail))


def read_source(file: str, data: bytes) -> tuple[Map | None, tuple[Problem, ...]]:
    """The top mapping of a YAML file and all problems of its form; None where it cannot be read at all."""
    text = _decode(file, data)
    if isinstance(text, Problem):
        return None, (text,)
    try:
        return _build(file, text)
    except _Refused as refused:
        return None, (refused.problem,)
    except yaml.YAMLError as error:
        return None, (_syntax_problem(file, text, error),)


def _build(file: str, text: str) -> tuple[Map | None, tuple[Problem, ...]]:
    events = (event for event in yaml.parse(text, Loader=_Loader) if not isinstance(event, yaml.StreamStartEvent))
    builder = _Builder(file, events)
    first = next(events)
    if isinstance(first, yaml.StreamEndEvent):
        return None, (Problem.of("T001", Mark(file, 1, 1)),)
    root = builder.node(next(events), 0)
    next(events)
    rest = next(events)
    if not isinstance(rest, yaml.StreamEndEvent):
        return None, (Problem.of("T012", builder.mark(rest)), *builder.problems)
    if not isinstance(root, Map):
        code = "T011" if isinstance(root, Text) and "：" in root.value else "T013"
        return None, (Problem.of(code, root.mark), *builder.problems)
    return root, tuple(builder.problems)
