"""The learning curve: how well the reader agrees with the labels when it learns from fewer replies.

The whole training split is what the shipped weights have learned from; smaller parts are trained anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zlib import crc32

from corpus.lab import tables
from corpus.lab.evaluate import NAMES, insert
from corpus.lab.measure import measure
from corpus.lab.records import Split, replies
from corpus.lab.train import train
from trainer.understanding.learned.judge import Learnt
from trainer.understanding.learned.model import load
from trainer.understanding.reader import Reader
from trainer.understanding.readers import Lazily, Lexicons, shipped_reader
from trainer.vocabulary import Language

PARTS = (8, 4, 2, 1)
"""The training split is cut to one reply in so many; a smaller share lies within every larger one."""
_FIGURES = ("moves, micro F1", "mean kappa", "any violation: recall", "any violation: precision")


def curve() -> str:
    """The curve as a Markdown table, also written to docs/judgement.md."""
    text = "\n".join(tables.table(("language", "replies", *_FIGURES), _rows()))
    insert("curve", text)
    return text


def _rows() -> Iterator[tuple[str, ...]]:
    for lang in Language:
        everything = replies(lang, Split.TRAIN)
        for part in PARTS:
            records = [each for each in everything if crc32(each["id"].encode()) % part == 0]
            reader = shipped_reader() if part == 1 else _trained(lang, records)
            rows = measure(lang, Split.DEV, reader=reader).rows
            figures = (tables.number(tables.HEADLINES[name](rows)) for name in _FIGURES)
            yield NAMES[lang], f"{len(records):,}", *figures


def _trained(lang: Language, records: Sequence[Mapping[str, Any]]) -> Reader:
    with TemporaryDirectory() as folder:
        return reader_of(train(lang, Path(folder), records)[0])


def reader_of(weights: Path) -> Reader:
    """A reader by the *weights* of one language in a file."""
    with weights.open("rb") as file:
        learnt = Learnt(load(file))
    return Reader(Lexicons(), Lazily(lambda _: learnt), Lazily(lambda _: learnt.lines))
