"""Opening: from the start of the program to the first key handled, against a bare Textual app, alternating."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, percentile
from terminal import PYTHON, Program

BARE = str(Path(__file__).with_name("bare.py"))
LIMIT = 1.6


def _once(command: tuple[str, ...], key: bytes, data: str) -> float:
    program = Program(command, data)
    try:
        return program.until_gone(key)
    finally:
        program.end()


def measure(rounds: int = 9) -> Iterator[Figure]:
    """Medians in s, and their ratio. Both programs are sent ^Q until it is handled."""
    with tempfile.TemporaryDirectory() as data:
        (Path(data) / "settings.toml").write_text("data_notice_seen = true\n", encoding="utf-8")
        trainer = (PYTHON, "-m", "trainer")
        _once(trainer, b"\x11", data)
        pairs = [(_once((PYTHON, BARE), b"\x11", data), _once(trainer, b"\x11", data)) for _ in range(rounds)]
    bare = percentile([pair[0] for pair in pairs], 0.5)
    own = percentile([pair[1] for pair in pairs], 0.5)
    yield Figure("opening a bare Textual app, to its first key", bare, "s")
    yield Figure("opening the trainer, to its first key", own, "s")
    yield Figure("opening, ratio", own / bare, "x", LIMIT)
