"""The moment in which the other side types."""

from __future__ import annotations

import asyncio

SHORTEST, LONGEST = 0.4, 1.2
"""Seconds."""
PER_CHARACTER = 0.02


class Pause:
    """Waits as long as a line takes to type; can be skipped, or switched off."""

    def __init__(self, *, on: bool) -> None:
        self.on = on
        self._skipped = asyncio.Event()

    def skip(self) -> None:
        """End the wait."""
        self._skipped.set()

    async def wait(self, line: str) -> None:
        """Wait for *line*."""
        if not self.on:
            return
        self._skipped.clear()
        try:
            await asyncio.wait_for(self._skipped.wait(), min(LONGEST, SHORTEST + PER_CHARACTER * len(line)))
        except TimeoutError:
            return
