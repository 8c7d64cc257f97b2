"""What the trainee is told: advice on one reply, and the debrief of a call."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trainer.scoring.types import CallScore
from trainer.understanding.types import Span
from trainer.vocabulary import Principle


class Tone(StrEnum):
    """Whether advice praises, improves, or stops."""

    WELL = "well"
    IMPROVE = "improve"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to say about one reply."""

    tone: Tone
    principle: Principle
    why: str
    """Message id under ``why.``, or empty where ``duty`` says it in the author's words."""
    quote: str = ""
    """The trainee's own words, or the debtor's where an answer was missing."""
    from_line: bool = False
    """Whether the quote is the debtor's."""
    span: Span | None = None
    better: str = ""
    """What to say instead, in the language of the call."""
    duty: str = ""
    rows: tuple[str, ...] = ()
    """Practice rows it comes from."""
    law: str = ""
    """Statute and article, in the language of the call."""
    key_moment: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """An advice with the turn it belongs to."""

    turn: int
    advice: Advice


@dataclass(frozen=True, slots=True)
class Debrief:
    """What a call was worth and what to take from it."""

    score: CallScore
    worked: tuple[Remark, ...]
    improve: tuple[Remark, ...]
    truth: str
    truth_name: str
    told: tuple[str, ...]
    """Topics that the trainee found out about."""
    ending: str
