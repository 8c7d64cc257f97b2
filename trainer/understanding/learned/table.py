"""A table of learned weights: one row of small numbers a feature, one number a head; summed without any library.

A row is kept as bytes, one a head, and added up as one large integer: even and odd bytes apart, each in a lane of two
bytes, so that one addition adds the weights of all heads at once.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

ZERO = 128
"""The byte that stands for no weight."""
_LANE = 2
_DRAWERS, _DRAWER_BITS = 1 << 12, 20
"""Keys are looked for only among those that share their upper bits."""
_MOST_ROWS = 256
"""So many rows of bytes fit into lanes of two bytes without running over."""


class Table:
    """The weights of all heads for every feature that has any."""

    def __init__(self, keys: bytes, rows: bytes, heads: int) -> None:
        """*keys* are sorted 32-bit feature hashes (little endian), *rows* as many rows of *heads* bytes.

        Raises ValueError where the sizes do not fit.
        """
        if heads % _LANE:
            raise ValueError("the number of heads must be even")
        self._keys = array("I")
        if self._keys.itemsize != 4:
            self._keys = array("L")
        self._keys.frombytes(keys)
        if len(rows) != len(self._keys) * heads:
            raise ValueError(f"{len(self._keys)} features of {heads} heads do not fit {len(rows)} bytes")
        self._rows, self._heads = rows, heads
        self._starts = _starts(self._keys)
        self._mask = int.from_bytes(b"\xff\x00" * (heads // _LANE), "little")

    def sums(self, features: Iterable[int]) -> list[int]:
        """The sum of the weights of *features* for every head, in steps of the head's scale."""
        total = [0] * self._heads
        for even, odd, count in self.parts(features):
            for head, value in enumerate(value for pair in zip(even, odd, strict=True) for value in pair):
                total[head] += value - ZERO * count
        return total

    def parts(self, features: Iterable[int]) -> Iterator[tuple[memoryview, memoryview, int]]:
        """Sums of the bytes of *features*: those of the even heads, of the odd ones, and of how many features.

        Each byte is ``ZERO`` too large. Nothing comes where no feature has weights.
        """
        found = self._places(features)
        for at in range(0, len(found), _MOST_ROWS):
            some = found[at : at + _MOST_ROWS]
            yield *self._added(some), len(some)

    def row(self, feature: int) -> tuple[int, ...] | None:
        """The weights of one feature, in steps; None where it has none."""
        for place in self._places((feature,)):
            return tuple(byte - ZERO for byte in self._rows[place : place + self._heads])
        return None

    def _places(self, features: Iterable[int]) -> list[int]:
        """Where the rows of those features start that have one."""
        keys, starts, heads = self._keys, self._starts, self._heads
        found = []
        for feature in features:
            drawer = feature >> _DRAWER_BITS
            high = starts[drawer + 1]
            at = bisect_left(keys, feature, starts[drawer], high)
            if at < high and keys[at] == feature:
                found.append(at * heads)
        return found

    def _added(self, places: Iterable[int]) -> tuple[memoryview, memoryview]:
        even = odd = 0
        rows, heads, mask = self._rows, self._heads, self._mask
        for place in places:
            row = int.from_bytes(rows[place : place + heads], "little")
            even += row & mask
            odd += (row >> 8) & mask
        half = heads // _LANE
        return _lanes(even, half), _lanes(odd, half)


def _starts(keys: array[int]) -> array[int]:
    """For every drawer the place of its first key; one more for the end."""
    starts, at = array("I"), 0
    for drawer in range(_DRAWERS + 1):
        at = bisect_left(keys, drawer << _DRAWER_BITS, at)
        starts.append(at)
    return starts


def _lanes(packed: int, count: int) -> memoryview:
    return memoryview(packed.to_bytes(count * _LANE, "little")).cast("H")
