"""The values of a call's dialogue: the state it stands in, and the line that the debtor says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from trainer.content.acts import Act
from trainer.content.kinds import Ending
from trainer.understanding.types import Method
from trainer.vocabulary import LineTag, Role


@dataclass(frozen=True, slots=True)
class Feelings:
    """Trust, irritation and pressure (felt cost of default), each 0..100."""

    trust: int
    irritation: int
    pressure: int


class Mood(StrEnum):
    """How the debtor feels, as it shows."""

    WARM = "warm"
    CALM = "calm"
    WARY = "wary"
    ANXIOUS = "anxious"
    ANNOYED = "annoyed"
    ANGRY = "angry"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment: minor units on a day."""

    minor: int
    day: date


@dataclass(frozen=True, slots=True)
class Deal:
    """What the debtor has offered or agreed to: payments in order of their days; empty when only vague."""

    payments: tuple[Payment, ...] = ()
    method: Method | None = None
    at: time | None = None
    agreed: bool = False
    """Whether the debtor has said yes to these very terms."""
    read_back: bool = False
    """Whether the trainee has read them back rightly."""
    restated: bool = False
    """Whether the debtor has said them himself."""
    false: bool = False
    """Whether he promised more than he can keep."""

    @property
    def total(self) -> int:
        """Minor units over all payments."""
        return sum(payment.minor for payment in self.payments)

    @property
    def firm(self) -> bool:
        """Whether there is an agreed amount and day."""
        return self.agreed and bool(self.payments)


class ClaimKind(StrEnum):
    """What a claim is about."""

    REASON = "reason"
    FACT = "fact"
    OFFER = "offer"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a part of a line asserts, as data, so that contradiction is checked and not guessed."""

    kind: ClaimKind
    about: str = ""
    """Topic of a fact."""
    open: bool = False
    true: bool = True
    payments: tuple[Payment, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One act of a line: its words, and the wording's id and place in the content."""

    act: Act
    text: str
    id: str
    file: str
    row: int
    claim: Claim | None = None
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody on the other end says in one turn."""

    speaker: Role
    parts: tuple[Part, ...]
    text: str
    tags: frozenset[LineTag]
    silent: bool = False
    """Nothing is said; the text describes it (hung up)."""

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts it is made of, in order."""
        return tuple(part.act for part in self.parts)


@dataclass(frozen=True, slots=True)
class State:
    """Where a call stands after some turns; a value, never changed."""

    seed: int
    today: date
    truth: int
    """Index of the truth drawn for this call."""
    stance: str
    feelings: Feelings
    speaker: Role
    person: int = -1
    """Index of the person on the line among the persona's other people; -1 for the debtor."""
    turn: int = 0
    last: Line | None = None
    said: frozenset[str] = frozenset()
    """Ids of wordings said so far."""
    acts: frozenset[Act] = frozenset()
    told: Mapping[str, bool] = field(default_factory=dict)
    """Topic (and ``reason``) to whether it was told openly."""
    asked_pay: int = 0
    verified: bool = False
    introduced: bool = False
    noticed: bool = False
    debt_named: bool = False
    disputed: bool = False
    vulnerable: bool = False
    suicidal: bool = False
    stop_requested: bool = False
    proven: bool = False
    """Whether a doubting debtor has been shown a way to check who is calling."""
    offer: Deal | None = None
    """The debtor's latest offer."""
    deal: Deal | None = None
    """What has been agreed."""
    vague: bool = False
    """Whether a promise without terms stands."""
    pending: tuple[Act, ...] = ()
    """Answers owed from an earlier turn."""
    followup: bool = False
    moods: tuple[Mood, ...] = ()
    ended: Ending | None = None
    lines: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
