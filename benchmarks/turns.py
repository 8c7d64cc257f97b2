"""A turn: understand, judge, answer and store, for every shipped scenario."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from figures import Figure, percentile

from trainer.content.library import Library
from trainer.content.resolve import resolve, scenarios
from trainer.content.roots import all_sources, shipped_roots
from trainer.content.setup import Setup
from trainer.store.history import History
from trainer.store.session import Session
from trainer.understanding.readers import shipped_reader
from trainer.vocabulary import Language

CALLS = Path(__file__).resolve().parent.parent / "tests" / "calls"
FALLBACK = {
    Language.ZH: (
        "您好，请问是本人吗？",
        "我是公司的小李，通话有录音，您的款逾期了，是什么原因？",
        "今天能先还一部分吗？",
    ),
    Language.EN: ("Hello, who am I speaking with?", "Your account is past due. What happened?", "Can you pay today?"),
}


def _replies(setup: Setup) -> tuple[str, ...]:
    path = CALLS / f"{setup.scenario.scenario}.txt"
    if not path.exists():
        return FALLBACK[setup.language]
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith(("seed ", "== ")))


def _setups() -> Iterator[Setup]:
    library = Library.of(all_sources(shipped_roots()))
    for entry, scenario in scenarios(library).values():
        setup, _ = resolve(library, scenario, entry)
        if setup is not None:
            yield setup


def measure(rounds: int = 3) -> Iterator[Figure]:
    """p50 and p99 of a warm turn in ms, and the first turn of a fresh reader."""
    setups = list(_setups())
    started = time.perf_counter()
    reader = shipped_reader()
    built = time.perf_counter()
    times: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        history = History.open(Path(folder))
        first = _play(setups[0], reader, history, 0)[0]
        for number in range(rounds):
            for setup in setups:
                found = _play(setup, reader, history, number)
                times += found if number else []
        history.close()
    yield Figure("building the reader", (built - started) * 1000, "ms")
    yield Figure("first turn of a fresh reader", first, "ms")
    yield Figure("a turn, stored: p50", percentile(times, 0.5), "ms")
    yield Figure("a turn, stored: p99", percentile(times, 0.99), "ms", 20)


def _play(setup: Setup, reader: object, history: History, seed: int) -> list[float]:
    session = Session.start(setup, reader, history, seed=seed, today=date(2026, 3, 11))  # type: ignore[arg-type]
    times: list[float] = []
    for reply in _replies(setup):
        if session.state.ended:
            session = session.again()
        started = time.perf_counter()
        session.send(reply)
        times.append((time.perf_counter() - started) * 1000)
    return times
