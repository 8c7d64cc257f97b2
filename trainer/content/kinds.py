"""Closed lists that only content knows: paces, lengths, ability, willingness, endings."""

from __future__ import annotations

from enum import StrEnum


class Pace(StrEnum):
    """How fast a feeling moves."""

    SLOW = "slow"
    NORMAL = "normal"
    QUICK = "quick"


class Length(StrEnum):
    """How long a debtor's lines are."""

    SHORT = "short"
    NORMAL = "normal"
    LONG = "long"


class Ability(StrEnum):
    """Whether he could pay what is due, within the authority given."""

    FULL = "full"
    PART = "part"
    NONE = "none"


class Willingness(StrEnum):
    """Whether he wants to."""

    EAGER = "eager"
    WILLING = "willing"
    RELUCTANT = "reluctant"
    UNWILLING = "unwilling"


class Ending(StrEnum):
    """How a call can end."""

    CLOSED = "closed"
    HUNG_UP = "hung_up"
    REFUSED = "refused"
    HANDED_OVER = "handed_over"
