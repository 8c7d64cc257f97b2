"""The check of content: form of each file, names across files, and the stance graph; every mistake at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from trainer.content.acts import UNWORDED, Act
from trainer.content.library import Library, SourceFile, read_bounded
from trainer.content.problems import Problem
from trainer.content.resolve import resolve, scenarios
from trainer.content.roots import Root, paths, shipped_roots, source
from trainer.content.setup import Setup


def _given(names: Iterable[str]) -> Iterator[tuple[Path, SourceFile]]:
    for name in names:
        path = Path(name)
        if path.is_dir():
            root = Root(path, f"{name.rstrip('/')}/")
            for found in paths(root):
                yield found.resolve(), source(root, found)
        else:
            yield path.resolve(), SourceFile(name, read_bounded(path))


def check_paths(names: Iterable[str]) -> tuple[int, tuple[Problem, ...]]:
    """How many files were checked and every problem in them; shipped content is there for names to be found in."""
    given = dict(_given(names))
    shared = [(path.resolve(), source(root, path)) for root in shipped_roots() for path in paths(root)]
    others = [file for path, file in shared if path not in given]
    library = Library.of([*others, *given.values()])
    own = {file.name for file in given.values()}
    problems = {problem for problem in check_library(library) if problem.mark.file in own}
    return len(given), tuple(sorted(problems))


def check_library(library: Library) -> Iterator[Problem]:
    """Problems of form, then of names, then of the graph."""
    for entry in library.entries:
        yield from entry.problems
    for entry, scenario in scenarios(library).values():
        setup, problems = resolve(library, scenario, entry)
        yield from problems
        if setup is not None:
            yield from check_setup(setup)


def check_setup(setup: Setup) -> Iterator[Problem]:
    """Problems that only show when everything is together: graph, wordings, purse, cues."""
    yield from _graph(setup)
    yield from _wordings(setup)
    yield from _purse(setup)
    yield from _cues(setup)


def _graph(setup: Setup) -> Iterator[Problem]:
    names = set(setup.stances)
    for step in setup.steps:
        for name in (*step.origin, step.to):
            if name not in names and name != "*":
                yield Problem.of("T044", step.mark, name=name)
    reached = {setup.first_stance}
    while True:
        found = {step.to for step in setup.steps if "*" in step.origin or reached.intersection(step.origin)} | reached
        if found == reached:
            break
        reached = found
    for name, stance in setup.stances.items():
        if name not in reached:
            yield Problem.of("T048", stance.mark, name=name)


def _wordings(setup: Setup) -> Iterator[Problem]:
    worded: set[Act] = set()
    sources = [*setup.phrases, setup.persona.says, *(truth.says for truth in setup.truths)]
    for says in sources:
        worded |= set(says)
    for act in sorted(set(Act) - worded - UNWORDED):
        yield Problem.of("T045", setup.persona.mark, act=act.value)


def _purse(setup: Setup) -> Iterator[Problem]:
    for truth in setup.truths:
        for money in truth.purse:
            if int(money.minor) > int(setup.case.amount):
                yield Problem.of("T053", truth.mark, got=f"{int(money.minor) / 100:g}")


def _cues(setup: Setup) -> Iterator[Problem]:
    """A cue must occur in something this debtor can say."""
    spoken = "\n".join(_all_wordings(setup))
    for moment in setup.moments:
        if moment.cue and moment.cue not in spoken:
            yield Problem.of("T058", moment.mark, cue=moment.cue)


def _all_wordings(setup: Setup) -> Iterator[str]:
    persona = setup.persona
    for says in (*setup.phrases, persona.says, *(truth.says for truth in setup.truths)):
        for groups in says.values():
            yield from (wording.text for group in groups for wording in group.say)
    yield from (wording.text for wording in (*persona.claims, *persona.pickup))
    for truth in setup.truths:
        yield from (wording.text for wording in truth.reason)
        for answer in truth.asked.values():
            yield from (wording.text for wording in (*answer.guarded, *answer.open))
    for answer in persona.asked.values():
        yield from (wording.text for wording in (*answer.guarded, *answer.open))
    for person in persona.people:
        yield from (wording.text for wording in person.pickup)
        for groups in person.says.values():
            yield from (wording.text for group in groups for wording in group.say)
