"""Chance, keyed: the same seed, turn, place and name always give the same number, whatever else was drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def draw(seed: int, *key: object) -> float:
    """A number in 0..1 that depends on *seed* and *key* alone."""
    text = "\x1f".join((str(seed), *(str(part) for part in key)))
    return int.from_bytes(blake2b(text.encode(), digest_size=7).digest(), "big") / (1 << 56)


def pick(items: Sequence[T], name: Callable[[T], str], seed: int, *key: object) -> T:
    """The item whose own draw is lowest, so that adding an item does not reshuffle the others; items not empty."""
    return min(items, key=lambda item: (draw(seed, *key, name(item)), name(item)))
