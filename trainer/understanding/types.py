"""The values that understanding takes in and gives out: Moment, Reading and their parts.

Spans are counted in characters of the original text, end exclusive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from fractions import Fraction

from trainer.vocabulary import (
    Channel,
    CollectorKind,
    DebtKind,
    Language,
    LineTag,
    Move,
    Party,
    Principle,
    Regime,
    Violation,
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch ``text[start:end]`` of the original text; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The words that the span covers."""
        return text[self.start : self.end]


class Layer(StrEnum):
    """Which part of understanding decided."""

    PATTERN = "pattern"
    MODEL = "model"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class FoundMove:
    """A move that the reply makes, where, and how surely (``p`` in 0..1)."""

    move: Move
    spans: tuple[Span, ...]
    p: float
    layer: Layer = Layer.PATTERN


@dataclass(frozen=True, slots=True)
class FoundViolation:
    """A violation that the reply commits, where, and how surely (``p`` in 0..1)."""

    code: Violation
    spans: tuple[Span, ...]
    p: float
    layer: Layer = Layer.PATTERN


@dataclass(frozen=True, slots=True)
class FoundTopic:
    """A topic (id of the topics file) that the reply asks about or touches."""

    topic: str
    span: Span


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money: ``minor`` units (cents, fen), or a ``fraction`` of what is due, never both."""

    span: Span
    minor: int | None = None
    currency: str | None = None
    fraction: Fraction | None = None
    others: tuple[int, ...] = ()
    """Other sums (minor units) that the same words may name."""
    told: bool = True
    """Whether it was named as a term of payment, so that a record lists it; a rest that was worked out was not."""


@dataclass(frozen=True, slots=True)
class When:
    """A day, with the time of day where one was said."""

    span: Span
    day: date
    at: time | None = None
    other: date | None = None
    """The day that the same words name where they look the other way in time: last Friday for the coming one."""
    told: bool = True
    """Whether it was named as a term of payment, so that a record lists it."""


class Method(StrEnum):
    """A way of paying, as said."""

    APP = "app"
    BANK_TRANSFER = "bank_transfer"
    CARD = "card"
    DIRECT_DEBIT = "direct_debit"
    LINK = "link"
    CHEQUE = "cheque"
    BRANCH = "branch"
    WALLET = "wallet"
    CASH = "cash"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms of payment named in a text, in text order; empty tuples and None where not said."""

    amounts: tuple[Amount, ...] = ()
    dates: tuple[When, ...] = ()
    vague: tuple[Span, ...] = ()
    """Spans of times that name no day: 'soon', 'in a few days', 过几天."""
    instalments: int | None = None
    every: str | None = None
    """Rhythm as an ISO period: P1W, P1M."""
    method: Method | None = None
    method_span: Span | None = None
    doubtful_amounts: tuple[Amount, ...] = ()
    """Sums that the grammar hardly takes for terms; a record lists those that turn out to be told."""
    doubtful_dates: tuple[When, ...] = ()
    """Days of that kind."""

    def __bool__(self) -> bool:
        return bool(self.amounts or self.dates or self.instalments or self.every or self.method)


class ReplyKind(StrEnum):
    """What sort of text a reply is before any meaning is looked for."""

    WORDS = "words"
    EMPTY = "empty"
    GIBBERISH = "gibberish"
    OTHER_LANGUAGE = "other_language"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Authority:
    """What the trainee may grant without asking: counts and minor units; None where unknown."""

    instalments: int | None = None
    days: int | None = None
    waiver_minor: int | None = None


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What of the case file matters to reading a reply; None where not known."""

    debtor_name: str | None = None
    creditor: str | None = None
    product: str | None = None
    amount_minor: int | None = None
    currency: str | None = None
    days_overdue: int | None = None
    call_date: date | None = None
    call_time: time | None = None
    channel: Channel = Channel.PHONE
    authority: Authority = field(default_factory=Authority)
    collector_kind: CollectorKind | None = None
    debt_kind: DebtKind | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """What the debtor has said he would pay so far; empty tuples for a vague promise."""

    parts: tuple[tuple[int, date], ...] = ()
    """(minor units, day) for every part that has both."""
    amount_minor: int | None = None
    day: date | None = None
    method: Method | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """Everything about the moment of a reply that its judgement needs; frozen.

    In a call the dialogue's state makes it; for a bare transcript, ``understanding.transcript``.
    """

    lang: Language
    regime: Regime
    case: CaseFacts = field(default_factory=CaseFacts)
    party: Party = Party.UNKNOWN
    verified: bool = False
    introduced: bool = False
    noticed: bool = False
    debt_named: bool = False
    line: str = ""
    """The debtor's last line, as text; empty before the first."""
    opens: frozenset[LineTag] = frozenset()
    """What that line opens."""
    debtor_lines: tuple[str, ...] = ()
    own_replies: tuple[str, ...] = ()
    answered: frozenset[str] = frozenset()
    """Topics (and ``reason``) that the debtor has answered clearly."""
    promised: Promised | None = None
    disputed: bool = False
    vulnerable: bool = False
    suicidal: bool = False
    stop_requested: bool = False


@dataclass(frozen=True, slots=True)
class Leaning:
    """How likely each grade of one principle is, by the learned part; the three add up to one."""

    bad: float
    neutral: float
    good: float


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was understood of one reply."""

    text: str
    lang: Language
    """Language the reply is written in."""
    kind: ReplyKind = ReplyKind.WORDS
    moves: tuple[FoundMove, ...] = ()
    violations: tuple[FoundViolation, ...] = ()
    terms: Terms = field(default_factory=Terms)
    topics: tuple[FoundTopic, ...] = ()
    questions: tuple[Span, ...] = ()
    leanings: Mapping[Principle, Leaning] = field(default_factory=dict)
    """How the learned part would grade it; empty where it was not asked."""
    faint: tuple[FoundMove, ...] = ()
    """Moves that the learned part half sees, too unsure to count, the likeliest first: evidence where a grade leans on them."""
    coverage: float = 0.0
    """Share (0..1) of the reply's segments in which some move or violation was found."""

    def move(self, move: Move) -> FoundMove | None:
        """The finding of *move*, or None where the reply does not make it."""
        return next((found for found in self.moves if found.move is move), None)

    def makes(self, *moves: Move) -> bool:
        """Whether the reply makes any of *moves*."""
        return any(found.move in moves for found in self.moves)
