"""The learned heads of one language: from a view of a reply to how likely each move, violation and grade is.

Three levels. Heads of segments and heads of the whole reply weigh features; reply heads weigh both, the patterns and the
moment; grades weigh the reply heads, what the whole reply says of them, and the moment. All numbers come from
``weights_<lang>.zip``, which training writes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from io import BytesIO
from itertools import repeat
from math import exp, log
from operator import add, mul
from typing import Any, BinaryIO
from zipfile import ZipFile

from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.heads import GRADES, HEADS
from trainer.understanding.learned.linear import LinearHeads, chance
from trainer.understanding.learned.lines import TAGS, LineHeads
from trainer.understanding.learned.views import View
from trainer.vocabulary import Language, Principle

FORMAT = 3
CONCEPTS = "concepts.json"
_PARTS = ("segments", "whole", "lines")
STEEPEST = 6.0
_MOST_PARTS = 8
_GRADES = 3
_EDGE = 0.01


def clipped(logit: float) -> float:
    """A segment's logit as the reply heads see it."""
    return max(-STEEPEST, min(STEEPEST, logit))


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


class _Level:
    """The outcomes of an upper level: for each an offset, weights of its numbers, weights of what holds in the moment."""

    def __init__(self, told: Sequence[Mapping[str, Any]]) -> None:
        self._offsets: tuple[float, ...] = tuple(each["offset"] for each in told)
        self._numbers: tuple[tuple[float, ...], ...] = tuple(tuple(each["numbers"]) for each in told)
        known = {name for each in told for name in each["names"]}
        self._names = {name: tuple(each["names"].get(name, 0.0) for each in told) for name in known}

    def logits(self, numbers: Iterable[Sequence[float]], names: Iterable[str]) -> Iterator[float]:
        """One logit an outcome, each from numbers of its own and the names that hold for all."""
        total: Sequence[float] = self._offsets
        for name in names:
            weights = self._names.get(name)
            if weights:
                total = list(map(add, total, weights))
        for base, weights, own in zip(total, self._numbers, numbers, strict=True):
            yield base + sum(map(mul, weights, own))


class Model:
    """The learned heads of one language. Holds nothing but weights; the same view gives the same estimate."""

    def __init__(self, header: Mapping[str, Any], parts: Mapping[str, LinearHeads], concepts: Concepts) -> None:
        """*header* is the JSON of the weights file; raises ValueError where it is of another form."""
        if header["format"] != FORMAT or tuple(header["heads"]) != HEADS or header["tags"] != [t.value for t in TAGS]:
            raise ValueError("these weights are of another form")
        self.header = header
        self.segments = parts["segments"]
        self._whole = parts["whole"]
        self._lines = parts["lines"]
        self.concepts = concepts

    @property
    def thresholds(self) -> Mapping[str, float]:
        """Probability from which a head counts as found."""
        found: Mapping[str, float] = self.header["thresholds"]
        return found

    @property
    def line_heads(self) -> LineHeads:
        """The heads for lines of the other party."""
        return LineHeads(self._lines, tuple(self.header["line_thresholds"]), self.concepts)

    @cached_property
    def _replies(self) -> _Level:
        return _Level(self.header["replies"])

    @cached_property
    def _grades(self) -> _Level:
        return _Level([told for principle in Principle for told in self.header["grades"][principle.value]])

    def estimate(self, view: View, patterns: Mapping[str, float]) -> Estimate:
        """What the heads think; *patterns* maps heads to how sure patterns and facts alone are of them (0..1)."""
        segments = tuple(self.segments.logits(blocks) for blocks in view.blocks)
        whole = tuple(clipped(logit) / 2 for logit in self._whole.logits(view.whole))
        heads = self._reply(segments, whole, view, patterns)
        return Estimate(segments, heads, self._graded(heads, whole[-len(GRADES) :], view))

    def _reply(
        self,
        segments: Sequence[Sequence[float]],
        whole: Sequence[float],
        view: View,
        patterns: Mapping[str, float],
    ) -> tuple[float, ...]:
        columns = tuple(zip(*segments, strict=True)) or ((-STEEPEST,),) * len(HEADS)
        most = tuple(clipped(max(logits)) for logits in columns)
        shared = (*parts_of(len(segments)), *(each / 3 for each in most))
        totals = (sum(map(chance, column)) if segments else 0.0 for column in columns)
        numbers = (
            (most[at], 2 * total, 3 * patterns.get(head, 0.0), whole[at], *shared)
            for at, (head, total) in enumerate(zip(HEADS, totals, strict=True))
        )
        return tuple(map(chance, self._replies.logits(numbers, view.names)))

    def _graded(
        self, heads: Sequence[float], leaning: Sequence[float], view: View
    ) -> Mapping[Principle, tuple[float, float, float]]:
        parts = parts_of(len(view.blocks))
        numbers = (*map(softened, heads), *(2 * p for p in heads), *parts, *leaning)
        raised_all = tuple(map(exp, self._grades.logits(repeat(numbers, len(GRADES)), view.names)))
        graded = {}
        for at, principle in enumerate(Principle):
            raised = raised_all[at * _GRADES : (at + 1) * _GRADES]
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
        parts = {
            part: LinearHeads.of(header[part], packed.read(f"{part}.keys"), packed.read(f"{part}.rows"))
            for part in _PARTS
        }
        concepts = Concepts(json.loads(packed.read(CONCEPTS)))
    return Model(header, parts, concepts)


def shipped_model(lang: Language) -> Model:
    """The shipped weights of *lang*."""
    packed = files("trainer.understanding.learned").joinpath(f"weights_{lang.value}.zip").read_bytes()
    return load(BytesIO(packed))
