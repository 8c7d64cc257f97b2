"""What the app is started with: folders, chance, clock, and a call to begin with. Tests give their own."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from trainer.vocabulary import Mode


@dataclass(frozen=True, slots=True)
class Start:
    """The surroundings of one run."""

    data: Path
    content: str | None = None
    scenario: tuple[str, str] | None = None
    """(id, language) of the call to begin with."""
    seed: int | None = None
    """None draws one by chance for every new call."""
    mode: Mode | None = None
    """None asks in the briefing, with practice first."""
    clock: Callable[[], float] = time.monotonic
    """Seconds, for the time a call has taken."""
    today: Callable[[], date] = date.today
    still: bool = False
    """Nothing moves by itself: no typing pause, no ticking, no blinking."""
