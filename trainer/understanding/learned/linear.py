"""Linear heads over blocks of features: a row of weights a feature, one column a head."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from typing import Any

from trainer.understanding.learned.features import Block
from trainer.understanding.learned.table import ZERO, Table

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
        even, odd, shift = self._none, self._none, 0.0
        for block, scale in self.scales.items():
            features = blocks.get(block)
            if not features:
                continue
            weight = scale / len(features) ** 0.5
            for low, high, count in self.table.parts(features):
                even = [total + weight * value for total, value in zip(even, low, strict=True)]
                odd = [total + weight * value for total, value in zip(odd, high, strict=True)]
                shift += weight * count * ZERO
        totals = (total for pair in zip(even, odd, strict=True) for total in pair)
        # The table may be one head wider than there are heads.
        known = zip(self.offsets, self.steps, totals, strict=False)
        return tuple(offset + (total - shift) * step for offset, step, total in known)

    @property
    def _none(self) -> list[float]:
        return [0.0] * ((len(self.offsets) + 1) // 2)

    def weight(self, feature: int, head: int) -> float:
        """The weight of one feature for one head; 0 where it has none."""
        row = self.table.row(feature)
        return row[head] * self.steps[head] if row else 0.0
