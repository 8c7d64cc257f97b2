"""The values of judgement: evidence, verdicts, opportunities and what became of them, the score of a call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trainer.understanding.types import Span
from trainer.vocabulary import Grade, Move, Principle, Severity, Violation


class Where(StrEnum):
    """Which text a piece of evidence lies in."""

    REPLY = "reply"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a verdict rests on: in the trainee's reply, or in the line that called for an answer."""

    where: Where
    span: Span


@dataclass(frozen=True, slots=True)
class Verdict:
    """One principle's grade of one reply; a grade other than neutral always has evidence."""

    principle: Principle
    grade: Grade
    confidence: float
    """0..1."""
    why: str
    """Message id under ``why.``."""
    evidence: tuple[Evidence, ...] = ()
    moves: tuple[Move, ...] = ()
    violations: tuple[Violation, ...] = ()
    sure: bool = True
    """False where the confidence is below the house's line: shown as 'not sure', not counted."""

    def __post_init__(self) -> None:
        if self.grade is not Grade.NEUTRAL and not self.evidence:
            raise ValueError(f"a {self.grade.name} verdict on {self.principle} needs evidence")

    @property
    def counts(self) -> bool:
        """Whether it says something that is counted."""
        return self.sure and self.grade is not Grade.NEUTRAL


Verdicts = Mapping[Principle, Verdict]


class Kind(StrEnum):
    """Where an opportunity comes from."""

    DUTY = "duty"
    MOMENT = "moment"
    LINE = "line"


class Outcome(StrEnum):
    """What became of an opportunity."""

    TAKEN = "taken"
    MISSED = "missed"
    SPOILT = "spoilt"


@dataclass(frozen=True, slots=True)
class Opportunity:
    """Something the moment called for, on one principle, to be taken within a few replies."""

    id: str
    kind: Kind
    principle: Principle
    opened: int
    """Turn whose line opened it (0 for the pickup)."""
    window: int
    """Replies within which it can be taken."""
    moves: tuple[Move, ...] = ()
    """Moves that take it; empty for any that earn the principle."""
    title: str = ""
    """The author's or rulebook's words for it; empty for a general one."""
    model: str = ""
    cue: str = ""
    """The words of the line that opened it."""


@dataclass(frozen=True, slots=True)
class Settled:
    """An opportunity with its outcome and the turn in which it was settled."""

    opportunity: Opportunity
    outcome: Outcome
    turn: int


@dataclass(frozen=True, slots=True)
class RedLine:
    """A violation that was read with confidence, with its weight in this regime."""

    code: Violation
    severity: Severity
    turn: int
    span: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class PrincipleScore:
    """n of m occasions taken, and the score; ``score`` is None where there was nothing to observe."""

    taken: int
    of: int
    score: int | None


@dataclass(frozen=True, slots=True)
class PromiseQuality:
    """The parts of a well-pinned promise, each had or not."""

    amount: bool = False
    day: bool = False
    method: bool = False
    read_back: bool = False
    restated: bool = False
    source: bool = False
    within_purse: bool = False

    @property
    def points(self) -> int:
        """How many of the seven it has."""
        return sum((self.amount, self.day, self.method, self.read_back, self.restated, self.source, self.within_purse))


@dataclass(frozen=True, slots=True)
class Result:
    """What the call brought, apart from how it was held."""

    code: str
    """The disposition code that fits."""
    score: int
    """0..100 against what was attainable under this truth."""
    promised_minor: int
    attainable_minor: int
    payments: tuple[tuple[int, str], ...] = ()
    """(minor units, ISO day)."""
    quality: PromiseQuality = PromiseQuality()
    why: str = "none"
    """Message id under ``result.``."""


@dataclass(frozen=True, slots=True)
class CallScore:
    """The whole judgement of one call."""

    principles: Mapping[Principle, PrincipleScore]
    overall: int
    """0..100."""
    auto_fail: tuple[RedLine, ...]
    result: Result
    level: str
    """``not_yet``, ``ready`` or ``skilled``."""
    settled: tuple[Settled, ...]
