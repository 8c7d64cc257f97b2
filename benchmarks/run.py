"""Runs every benchmark and prints its figures against the limits it is held to; exit code 1 where one is passed.

Ratios are taken against a bare Textual app in the same run, alternating, so that a busy machine slows both.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

import listing
import memory
import opening
import turns
from figures import Figure


def everything() -> Iterable[Figure]:
    """All figures, one benchmark after the other."""
    yield from turns.measure()
    yield from listing.measure()
    yield from opening.measure()
    yield from memory.measure()


def main() -> int:
    """Print each figure as it comes; 1 where a limit is passed."""
    passed = 0
    for figure in everything():
        print(figure.row(), flush=True)
        passed += not figure.within
    return 1 if passed else 0


if __name__ == "__main__":
    sys.exit(main())
