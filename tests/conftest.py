"""What all tests share: shipped content read once, one reader, a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from trainer.call import Call
from trainer.content.library import Library
from trainer.content.resolve import resolve, scenarios
from trainer.content.roots import all_sources, shipped_roots
from trainer.content.setup import Setup
from trainer.understanding.reader import Reader
from trainer.understanding.readers import shipped_reader

TODAY = date(2026, 3, 11)
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def today() -> date:
    """A Wednesday."""
    return TODAY


@pytest.fixture(scope="session")
def library() -> Library:
    """All shipped content."""
    return Library.of(all_sources(shipped_roots()))


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The shipped reader."""
    return shipped_reader()


@pytest.fixture(scope="session")
def setups(library: Library) -> dict[str, Setup]:
    """Every shipped scenario, resolved, by id."""
    found: dict[str, Setup] = {}
    for (name, _), (entry, scenario) in scenarios(library).items():
        setup, problems = resolve(library, scenario, entry)
        assert setup is not None, problems
        found[name] = setup
    return found


@pytest.fixture(scope="session")
def calls(setups: dict[str, Setup], reader: Reader) -> Callable[[str], Call]:
    """A Call by scenario id, made once."""
    made: dict[str, Call] = {}

    def call(name: str) -> Call:
        if name not in made:
            made[name] = Call(setups[name], reader)
        return made[name]

    return call


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the user's own history or settings."""
    monkeypatch.setenv("TRAINER_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("TRAINER_CONTENT", raising=False)
