"""The learned heads of one language: from a view of a reply to how likely each move, violation and grade is.

Three levels. Segment heads weigh features; reply heads weigh the best and the sum of the segments, the patterns and the
moment; grades weigh the reply heads and the moment. All numbers come from ``weights_<lang>.zip``, which training writes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from io import BytesIO
from math import exp, log
from operator import mul
from typing import Any, BinaryIO
from zipfile import ZipFile

from trainer.understanding.learned.features import Block
from trainer.understanding.learned.heads import HEADS
from trainer.understanding.learned.table import Table
from trainer.understanding.learned.views import Blocks, View
from trainer.vocabulary import Language, Principle

FORMAT = 1
_STEEPEST = 6.0
_MOST_PARTS = 8
_GRADES = 3
_EDGE = 0.01


def chance(logit: float) -> float:
    """The probability of a logit."""
    return 1.0 / (1.0 + exp(-logit)) if logit > -30 else 0.0


def clipped(logit: float) -> float:
    """A segment's logit as the reply heads see it."""
    return max(-_STEEPEST, min(_STEEPEST, logit))


def softened(p: float) -> float:
    """Half the logit of a probability, as the grades see it."""
    inside = max(_EDGE, min(1.0 - _EDGE, p))
    return log(inside / (1.0 - inside)) / 2


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the learned heads think of one reply."""

    segments: tuple[tuple[float, ...], ...]
    """Logits: segments x heads."""
    heads: tuple[float, ...]
    """Probability of each head for the whole reply."""
    grades: Mapping[Principle, tuple[float, float, float]]
    """Probabilities of the grades -1, 0 and +1."""


@dataclass(frozen=True, slots=True)
class _Weighing:
    """One outcome of an upper level: an offset, weights of its numbers, weights of what holds in the moment."""

    offset: float
    numbers: tuple[float, ...]
    names: Mapping[str, float]

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> _Weighing:
        return cls(told["offset"], tuple(told["numbers"]), told["names"])

    def logit(self, numbers: Sequence[float], names: Iterable[str]) -> float:
        known = self.names
        found: float = self.offset + sum(map(mul, self.numbers, numbers))
        return found + sum(known.get(name, 0.0) for name in names)


class Model:
    """The learned heads of one language. Holds nothing but weights; the same view gives the same estimate."""

    def __init__(self, header: Mapping[str, Any], table: Table) -> None:
        """*header* is the JSON of the weights file; raises ValueError where it is of another form."""
        if header["format"] != FORMAT or tuple(header["heads"]) != HEADS:
            raise ValueError("these weights are of another form")
        self.header = header
        self._table = table
        self._scales: dict[Block, float] = {Block(name): scale for name, scale in header["scales"].items()}
        self._steps: tuple[float, ...] = tuple(header["steps"])
        self._offsets: tuple[float, ...] = tuple(header["offsets"])

    @property
    def thresholds(self) -> Mapping[str, float]:
        """Probability from which a head counts as found."""
        found: Mapping[str, float] = self.header["thresholds"]
        return found

    def scale(self, block: Block) -> float:
        """How loud a block of features speaks."""
        return self._scales[block]

    def weight(self, feature: int, head: int) -> float:
        """The weight of one feature for one head; 0 where it has none."""
        row = self._table.row(feature)
        return row[head] * self._steps[head] if row else 0.0

    @cached_property
    def _replies(self) -> tuple[_Weighing, ...]:
        return tuple(_Weighing.of(told) for told in self.header["replies"])

    @cached_property
    def _grades(self) -> Mapping[Principle, tuple[_Weighing, ...]]:
        return {Principle(name): tuple(map(_Weighing.of, told)) for name, told in self.header["grades"].items()}

    def estimate(self, view: View, patterns: Mapping[str, float]) -> Estimate:
        """What the heads think; *patterns* maps heads to how sure patterns and facts alone are of them (0..1)."""
        segments = tuple(self.segment(blocks) for blocks in view.blocks)
        heads = self._reply(segments, view, patterns)
        return Estimate(segments, heads, self._graded(heads, view, len(segments)))

    def segment(self, blocks: Blocks) -> tuple[float, ...]:
        """The logits of one segment."""
        logits = list(self._offsets)
        for block, scale in self._scales.items():
            features = blocks.get(block)
            if features:
                weight = scale / len(features) ** 0.5
                for head, total in enumerate(self._table.sums(features)[: len(HEADS)]):
                    if total:
                        logits[head] += total * self._steps[head] * weight
        return tuple(logits)

    def _reply(
        self, segments: Sequence[Sequence[float]], view: View, patterns: Mapping[str, float]
    ) -> tuple[float, ...]:
        parts = parts_of(len(segments))
        found = []
        for at, (head, weighing) in enumerate(zip(HEADS, self._replies, strict=True)):
            logits = [segment[at] for segment in segments]
            most = clipped(max(logits, default=-_STEEPEST))
            total = sum(map(chance, logits))
            numbers = (most, 2 * total, 3 * patterns.get(head, 0.0), *parts)
            found.append(chance(weighing.logit(numbers, view.names)))
        return tuple(found)

    def _graded(self, heads: Sequence[float], view: View, count: int) -> Mapping[Principle, tuple[float, float, float]]:
        numbers = (*map(softened, heads), *(2 * p for p in heads), *parts_of(count))
        graded = {}
        for principle, weighings in self._grades.items():
            raised = [exp(weighing.logit(numbers, view.names)) for weighing in weighings]
            low, middle, high = (each / sum(raised) for each in raised)
            graded[principle] = (low, middle, high)
        return graded


def parts_of(count: int) -> tuple[float, float]:
    """The number of segments as the upper levels see it."""
    return min(_MOST_PARTS, count) / 4, 1 / max(1, count)


def load(file: BinaryIO) -> Model:
    """The model in a weights file; raises ValueError, KeyError or BadZipFile where it is none."""
    with ZipFile(file) as packed:
        header = json.loads(packed.read("header.json"))
        table = Table(packed.read("keys.u32"), packed.read("rows.u8"), header["width"])
    return Model(header, table)


def shipped_model(lang: Language) -> Model:
    """The shipped weights of *lang*."""
    packed = files("trainer.understanding.learned").joinpath(f"weights_{lang.value}.zip").read_bytes()
    return load(BytesIO(packed))
