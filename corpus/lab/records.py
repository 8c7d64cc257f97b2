"""Reads the corpus: labelled replies by language and split, and the phrases."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from trainer.understanding.learned.concepts import Concepts
from trainer.vocabulary import Language

HERE = Path(__file__).resolve().parent.parent


class Split(StrEnum):
    """What a reply may be used for; every author stands in one split only."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One clause with the moves and violations it makes; empty for none."""

    text: str
    labels: tuple[str, ...]
    author: str


def replies(lang: Language, *splits: Split) -> list[dict[str, Any]]:
    """All labelled replies of *lang* in *splits*, in the order of files and lines."""
    return [
        json.loads(line)
        for split in splits
        for file in sorted((HERE / split).glob(f"{lang}-*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


def phrases(lang: Language) -> Iterator[Phrase]:
    """The phrases of *lang*, all for training."""
    for file in sorted((HERE / "phrases").glob(f"{lang}-*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            labels, _, text = line.partition("|")
            named = tuple(name.strip() for name in labels.split(",") if name.strip() not in ("", "-"))
            yield Phrase(text.strip(), named, file.stem)


def digest(records: Sequence[Mapping[str, Any]]) -> str:
    """A hash of what is learned from *records*: it does not change with what a second reader thought of them."""
    learned_from = [[record["id"], record["context"], record["reply"], record["labels"]] for record in records]
    return sha256(json.dumps(learned_from, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def concepts(lang: Language) -> Concepts:
    """The lexicon of concepts of *lang*: one class a line, ``name: entry | entry``."""
    text = (HERE / f"concepts_{lang.value}.txt").read_text(encoding="utf-8")
    rows = (line.split(":", 1) for line in text.splitlines() if ":" in line and not line.startswith("#"))
    return Concepts.of({name.strip(): [entry.strip() for entry in entries.split("|")] for name, entries in rows})


def move_spans(record: Mapping[str, Any]) -> list[tuple[str, int, int]]:
    """(move, start, end) of a labelled reply."""
    return [(each["move"], each["start"], each["end"]) for each in record["labels"]["moves"]]


def violation_spans(record: Mapping[str, Any]) -> list[tuple[str, int, int]]:
    """(code, start, end) of a labelled reply."""
    return [(each["code"], each["start"], each["end"]) for each in record["labels"]["violations"]]
