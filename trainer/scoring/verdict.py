"""Building verdicts: evidence from findings, and the confidence of each grade."""

from __future__ import annotations

from collections.abc import Iterable

from trainer.scoring.types import Evidence, Verdict, Where
from trainer.understanding.types import FoundMove, FoundViolation, Moment, Reading, Span
from trainer.vocabulary import Grade, LineTag, Move, Principle, Violation


def found_moves(reading: Reading, moves: Iterable[Move]) -> tuple[FoundMove, ...]:
    """The findings of any of *moves*, in text order."""
    wanted = frozenset(moves)
    return tuple(found for found in reading.moves if found.move in wanted)


def found_violations(reading: Reading, codes: Iterable[Violation]) -> tuple[FoundViolation, ...]:
    """The findings of any of *codes*, the surest first."""
    wanted = frozenset(codes)
    return tuple(sorted((f for f in reading.violations if f.code in wanted), key=lambda found: -found.p))


def by_moves(principle: Principle, grade: Grade, why: str, found: tuple[FoundMove, ...], sure_from: float) -> Verdict:
    """A verdict that rests on moves of the reply; as sure as the surest of them."""
    lead = leading(found)
    ordered = (lead, *(item for item in found if item is not lead))
    evidence = tuple(Evidence(Where.REPLY, span) for item in ordered for span in _longest_first(item.spans))
    why = f"{why}.{lead.move}" if "." not in why else why
    return Verdict(
        principle, grade, lead.p, why, evidence, tuple(item.move for item in ordered), sure=lead.p >= sure_from
    )


def _longest_first(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(sorted(spans, key=lambda span: span.start - span.end))


def leading(found: tuple[FoundMove, ...]) -> FoundMove:
    """The finding that says most: the surest, and of those the one with the longest words."""
    return max(found, key=lambda item: (round(item.p, 1), max(s.end - s.start for s in item.spans)))


def by_violations(principle: Principle, why: str, found: tuple[FoundViolation, ...], sure_from: float) -> Verdict:
    """A bad verdict that rests on violations."""
    evidence = tuple(Evidence(Where.REPLY, span) for item in found for span in item.spans)
    p = max(item.p for item in found)
    codes = tuple(item.code for item in found)
    return Verdict(principle, Grade.BAD, p, why, evidence, violations=codes, sure=p >= sure_from)


def by_line(principle: Principle, why: str, reading: Reading, moment: Moment, sure_from: float) -> Verdict:
    """A bad verdict for what the line called for and the reply left out; the less of the reply was understood, the less sure."""
    p = 0.3 + 0.4 * reading.coverage
    evidence = (Evidence(Where.LINE, Span(0, len(moment.line))),)
    return Verdict(principle, Grade.BAD, p, why, evidence, sure=p >= sure_from)


def neutral(principle: Principle, reading: Reading, sure_from: float, why: str = "nothing") -> Verdict:
    """Nothing to judge; the less of the reply was understood, the less sure."""
    p = 0.5 + 0.4 * reading.coverage
    return Verdict(principle, Grade.NEUTRAL, p, why, sure=p >= sure_from)


def opened(moment: Moment, tags: Iterable[LineTag]) -> bool:
    """Whether the last line opened any of *tags* and there is a line to point at."""
    return bool(moment.line) and not moment.opens.isdisjoint(frozenset(tags))
