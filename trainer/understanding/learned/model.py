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

from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.heads import HEADS
from trainer.understanding.learned.linear import LinearHeads, chance
from trainer.understanding.learned.lines import TAGS, LineHeads
from trainer.understanding.learned.views import View
from trainer.vocabulary import Language, Principle

FORMAT = 2
_STEEPEST = 6.0
_MOST_PARTS = 8
_GRADES = 3
_EDGE = 0.01


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

    def __init__(self, header: Mapping[str, Any], segments: LinearHeads, lines: LinearHeads) -> None:
        """*header* is the JSON of the weights file; raises ValueError where it is of another form."""
        if header["format"] != FORMAT or tuple(header["heads"]) != HEADS or header["tags"] != [t.value for t in TAGS]:
            raise ValueError("these weights are of another form")
        self.header = header
        self.segments = segments
        self._lines = lines

    @property
    def thresholds(self) -> Mapping[str, float]:
        """Probability from which a head counts as found."""
        found: Mapping[str, float] = self.header["thresholds"]
        return found

    def line_heads(self, concepts: Concepts) -> LineHeads:
        """The heads for lines of the other party."""
        return LineHeads(self._lines, tuple(self.header["line_thresholds"]), concepts)

    @cached_property
    def _replies(self) -> tuple[_Weighing, ...]:
        return tuple(_Weighing.of(told) for told in self.header["replies"])

    @cached_property
    def _grades(self) -> Mapping[Principle, tuple[_Weighing, ...]]:
        return {Principle(name): tuple(map(_Weighing.of, told)) for name, told in self.header["grades"].items()}

    def estimate(self, view: View, patterns: Mapping[str, float]) -> Estimate:
        """What the heads think; *patterns* maps heads to how sure patterns and facts alone are of them (0..1)."""
        segments = tuple(self.segments.logits(blocks) for blocks in view.blocks)
        heads = self._reply(segments, view, patterns)
        return Estimate(segments, heads, self._graded(heads, view, len(segments)))

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
        segments, lines = (
            LinearHeads.of(header[part], packed.read(f"{part}.keys"), packed.read(f"{part}.rows"))
            for part in ("segments", "lines")
        )
    return Model(header, segments, lines)


def shipped_model(lang: Language) -> Model:
    """The shipped weights of *lang*."""
    packed = files("trainer.understanding.learned").joinpath(f"weights_{lang.value}.zip").read_bytes()
    return load(BytesIO(packed))
