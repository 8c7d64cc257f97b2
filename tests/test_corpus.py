"""Every line of the corpus has the form that its README promises."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from trainer.understanding.reader import Reader
from trainer.understanding.transcript import moment_of
from trainer.vocabulary import Language, LineTag, Move, Principle, Regime, Violation

FILES = sorted((Path(__file__).parents[1] / "corpus").rglob("*.jsonl"))


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def test_no_id_occurs_twice() -> None:
    ids = [record["id"] for path in FILES for record in records(path)]
    assert len(ids) == len(set(ids)) > 500


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_labels_are_known_names_with_spans_inside_the_reply(path: Path) -> None:
    for record in records(path):
        labels, reply = record["labels"], record["reply"]
        assert Language(record["lang"])
        assert Regime(record["jurisdiction"])
        assert set(labels["principles"]) == {principle.value for principle in Principle}
        assert set(labels["principles"].values()) <= {-1, 0, 1}
        for move in labels["moves"]:
            assert Move(move["move"])
            assert 0 <= move["start"] < move["end"] <= len(reply), record["id"]
        for violation in labels["violations"]:
            assert Violation(violation["code"])
            assert violation["quote"] in reply, record["id"]
        assert all(LineTag(tag) for tag in labels["opens"])
        assert bool(labels["violations"]) <= (labels["principles"]["lawful"] == -1), record["id"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_makes_a_moment_and_is_read(path: Path, reader: Reader) -> None:
    for record in records(path):
        reading = reader.read(record["reply"], moment_of(record, reader))
        assert all(span.end <= len(record["reply"]) for move in reading.moves for span in move.spans)
