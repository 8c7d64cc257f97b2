"""Linear heads over blocks of features: a row of weights a feature, one column a head."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from typing import Any

from trainer.understanding.learned.features import Block
from trainer.understanding.learned.table import Table

Blocks = Mapping[Block, set[int]]


def chance(logit: float) -> float:
    """The probability of a logit."""
    return 1.0 / (1.0 + exp(-logit)) if logit > -30 else 0.0


@dataclass(frozen=True, slots=True)
class LinearHeads:
    """Weights of some heads. A block counts by its scale over the root of how many features it has."""

    table: Table
    scales: Mapping[Block, float]
    """How loud each block speaks."""
    steps: tuple[float, ...]
    """What one step of the table is worth, for each head."""
    offsets: tuple[float, ...]

    @classmethod
    def of(cls, told: Mapping[str, Any], keys: bytes, rows: bytes) -> LinearHeads:
        """From the JSON that goes with a table; raises KeyError or ValueError where it is of another form."""
        return cls(
            Table(keys, rows, told["width"]),
            {Block(name): scale for name, scale in told["scales"].items()},
            tuple(told["steps"]),
            tuple(told["offsets"]),
        )

    def logits(self, blocks: Blocks) -> tuple[float, ...]:
        """One logit a head."""
        found = list(self.offsets)
        for block, scale in self.scales.items():
            features = blocks.get(block)
            if features:
                weight = scale / len(features) ** 0.5
                for head, (total, step) in enumerate(zip(self.table.sums(features), self.steps, strict=False)):
                    if total:
                        found[head] += total * step * weight
        return tuple(found)

    def weight(self, feature: int, head: int) -> float:
        """The weight of one feature for one head; 0 where it has none."""
        row = self.table.row(feature)
        return row[head] * self.steps[head] if row else 0.0
