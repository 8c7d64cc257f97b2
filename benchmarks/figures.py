"""A measured figure with the limit it is held to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; ``limit`` None where it is only told."""

    name: str
    value: float
    unit: str
    limit: float | None = None

    @property
    def within(self) -> bool:
        """Whether it keeps to its limit."""
        return self.limit is None or self.value <= self.limit

    def row(self) -> str:
        """One line for people."""
        limit = "" if self.limit is None else f"  (at most {self.limit:g} {self.unit})"
        mark = "ok " if self.within else "OVER"
        return f"{mark:<4} {self.name:<58} {self.value:8.2f} {self.unit}{limit}"


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which *share* (0..1) of *values* lie, by nearest rank."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, max(0, round(share * len(ranked)) - 1))]
