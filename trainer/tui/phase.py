"""Where a talk stands, and how a call's screen was left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trainer.store.session import Session


class Phase(StrEnum):
    """Where the talk stands; drives the lock of the reply box and the status line."""

    READY = "ready"
    TYPING = "typing"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CallEnd:
    """How the screen was left."""

    session: Session
    over: bool
    """False where the call is kept, to be gone on with another time."""
    seconds: int
    jotted: str = ""
