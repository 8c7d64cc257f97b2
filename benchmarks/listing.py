"""The list of cases: read from its index, with the shipped content and with a hundred times as much."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, percentile

from trainer.content.catalogue import Catalogue
from trainer.content.roots import Root, shipped_roots

COPIES = 100


def _seconds(roots: tuple[Root, ...], index: Path, rounds: int = 7) -> float:
    times: list[float] = []
    for _ in range(rounds):
        started = time.perf_counter()
        Catalogue.read(roots, index).playable()
        times.append(time.perf_counter() - started)
    return percentile(times, 0.5)


def _hundredfold(folder: Path) -> None:
    """Copies of all scenarios and personas, each with ids of its own."""
    for root in shipped_roots():
        for path in root.folder.rglob("*.yaml"):
            text = path.read_text(encoding="utf-8")
            first, _, rest = text.partition("\n")
            key, _, name = first.partition(": ")
            if key not in ("scenario", "案例", "persona", "编号"):
                continue
            for number in range(COPIES):
                target = folder / f"{number:03}" / path.name
                target.parent.mkdir(exist_ok=True)
                target.write_text(f"{key}: {name.strip()}-{number}\n{rest}", encoding="utf-8")


def measure() -> Iterator[Figure]:
    """Ms to list from a warm index, and how much a hundredfold of content adds per case."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        roots = shipped_roots()
        started = time.perf_counter()
        Catalogue.read(roots, folder / "index.json")
        cold = time.perf_counter() - started
        usual = _seconds(roots, folder / "index.json")
        many = folder / "many"
        many.mkdir()
        _hundredfold(many)
        large = (*roots, Root(many))
        Catalogue.read(large, folder / "large.json")
        hundred = _seconds(large, folder / "large.json", 3)
        cards = len(Catalogue.read(large, folder / "large.json").cards)
        shutil.rmtree(many)
    yield Figure("the list, shipped content, no index yet", cold * 1000, "ms")
    yield Figure("the list, shipped content, from its index", usual * 1000, "ms")
    yield Figure(f"the list, {cards} files, from its index", hundred * 1000, "ms")
