"""Settles a verdict by how the learned part leans: the likeliest grade, resting on the words that speak most for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from trainer.scoring import commitment, courteous, firm, lawful, listen
from trainer.scoring.types import Verdict
from trainer.scoring.verdict import by_line, by_moves, found_moves, neutral
from trainer.understanding.types import FoundMove, Leaning, Moment, Reading
from trainer.vocabulary import Grade, Move, Principle

_GRADES = (Grade.BAD, Grade.NEUTRAL, Grade.GOOD)


@dataclass(frozen=True, slots=True)
class Rests:
    """What a grade of one principle can rest on."""

    why: str
    moves: tuple[Move, ...]
    on_line: str = ""
    """Message id where it can rest on the line that called for an answer; empty where it cannot."""


_RESTS: Mapping[tuple[Principle, Grade], Rests] = {
    (Principle.LISTEN, Grade.GOOD): Rests("listen", listen.GOOD),
    (Principle.LISTEN, Grade.BAD): Rests("listen", listen.BAD, "listen.ignored"),
    (Principle.COURTEOUS, Grade.GOOD): Rests("courteous.courtesy", (Move.COURTESY, *courteous.CALM)),
    (Principle.COURTEOUS, Grade.BAD): Rests("courteous.cold", (Move.DISMISS,)),
    (Principle.FIRM, Grade.GOOD): Rests("firm", firm.GOOD),
    (Principle.FIRM, Grade.BAD): Rests("firm", (*firm.GIVES_IN, *firm.WEAK_ALONE)),
    (Principle.COMMITMENT, Grade.GOOD): Rests("commitment", (*commitment.GOOD, Move.DEMAND_PAYMENT)),
    (Principle.COMMITMENT, Grade.BAD): Rests(
        "commitment.slips", (*commitment.LETS_SLIP, Move.CLOSE_CALL), "commitment.ignored"
    ),
}


def settled(verdict: Verdict, reading: Reading, moment: Moment, sure_from: float) -> Verdict:
    """*verdict*, found by what the reply does, as the learned part would grade it; unchanged where that was not asked.

    Whether a reply breaks the law is told by its violations alone, never by a leaning.
    """
    leaning = reading.leanings.get(verdict.principle)
    if leaning is None:
        return verdict
    if verdict.principle is Principle.LAWFUL:
        return _lawful(verdict, leaning, reading, sure_from)
    chances = dict(zip(_GRADES, (leaning.bad, leaning.neutral, leaning.good), strict=True))
    likeliest = max(_GRADES, key=lambda grade: chances[grade])
    found = _of_grade(likeliest, verdict, reading, moment, sure_from)
    if found is None:
        found = neutral(verdict.principle, reading, sure_from)
    chance = chances[found.grade]
    return replace(found, confidence=chance, sure=chance >= sure_from)


def _lawful(verdict: Verdict, leaning: Leaning, reading: Reading, sure_from: float) -> Verdict:
    """Whether a reply that breaks nothing does a duty: as the heads lean, where there are words to show for it."""
    if verdict.grade is Grade.BAD:
        return verdict
    kept = leaning.neutral + leaning.good
    found = verdict
    if leaning.good < leaning.neutral:
        found = neutral(Principle.LAWFUL, reading, sure_from)
    elif verdict.grade is Grade.NEUTRAL and (lead := _first_of(lawful.CARE, reading)):
        found = by_moves(Principle.LAWFUL, Grade.GOOD, "lawful", lead, sure_from)
    likely = (leaning.good if found.grade is Grade.GOOD else leaning.neutral) / kept if kept else found.confidence
    return replace(found, confidence=likely, sure=likely >= sure_from)


def _first_of(kinds: tuple[tuple[Move, ...], ...], reading: Reading) -> tuple[FoundMove, ...]:
    """The counted moves of the first of *kinds* that has any."""
    return next((found for kind in kinds if (found := found_moves(reading, kind))), ())


def _of_grade(grade: Grade, verdict: Verdict, reading: Reading, moment: Moment, sure_from: float) -> Verdict | None:
    """A verdict of *grade*, or None where there are no words for it to rest on."""
    if grade is verdict.grade:
        return verdict
    principle = verdict.principle
    if grade is Grade.NEUTRAL:
        return neutral(principle, reading, sure_from)
    rests = _RESTS[principle, grade]
    lead = _lead(rests, reading)
    if lead:
        return replace(by_moves(principle, grade, rests.why, lead, sure_from))
    if rests.on_line and moment.line:
        return by_line(principle, rests.on_line, reading, moment, sure_from)
    return None


def _lead(rests: Rests, reading: Reading) -> tuple[FoundMove, ...]:
    """The counted moves that speak for a grade; else the likeliest faint one."""
    counted = found_moves(reading, rests.moves)
    if counted:
        return counted
    faint = next((found for found in reading.faint if found.move in rests.moves), None)
    return () if faint is None or (rests.on_line and faint.p < _TOO_FAINT) else (faint,)


_TOO_FAINT = 0.2
"""Below this the line that went unanswered is the better evidence."""
