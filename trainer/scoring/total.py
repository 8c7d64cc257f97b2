"""The score of a whole call: n of m per principle, red lines, result, and one number by the house's weights.

docs/scoring.md tells the formula in words; a test holds its numbers against these constants.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from trainer.content.rulebook import House
from trainer.scoring.types import (
    CallScore,
    Outcome,
    PrincipleScore,
    RedLine,
    Result,
    Settled,
    Verdicts,
)
from trainer.vocabulary import Grade, Principle, Severity

CONDUCT_SHARE = 70
"""Percent of the overall score that conduct makes; the result makes the rest."""
CONDUCT_ALONE = 60
"""Percent of its share that conduct earns in a call without any result; the rest of it grows with the result."""
FAILED_CAP = 25
"""Most that a call with a critical violation can score."""
MAJOR_COSTS = 10
"""Points that each serious violation costs."""
WHOLE_CALL = 6
"""Occasions from which a call can be judged as a whole; with fewer, conduct earns its share of that number."""
UNASKED = 2
"""Good replies that nothing had called for count too, at most this many on a principle."""
FEW = 2
"""Below this many occasions a principle shows n of m and a score, but weighs half."""


def principle_score(
    principle: Principle, settled: Iterable[Settled], verdicts: tuple[tuple[int, Verdicts], ...]
) -> PrincipleScore:
    """N of m on one principle: settled opportunities, and bad replies that no opportunity already charges."""
    own = [item for item in settled if item.opportunity.principle is principle]
    charged = {item.turn for item in own if item.outcome is not Outcome.TAKEN}
    unprompted = sum(
        1
        for turn, by_principle in verdicts
        if by_principle[principle].grade is Grade.BAD and by_principle[principle].counts and turn not in charged
    )
    used = {item.turn for item in own if item.outcome is Outcome.TAKEN}
    extra = sum(
        1
        for turn, by_principle in verdicts
        if by_principle[principle].grade is Grade.GOOD and by_principle[principle].counts and turn not in used
    )
    extra = min(extra, UNASKED)
    taken = sum(1 for item in own if item.outcome is Outcome.TAKEN) + extra
    of = len(own) + unprompted + extra
    return PrincipleScore(taken, of, round(100 * taken / of) if of else None)


def overall_of(
    scores: Mapping[Principle, PrincipleScore], result: Result, failed: bool, house: House, red_lines: int
) -> int:
    """One number, 0..100: weighted conduct and result, less 10 for each major red line, capped when failed."""
    weights = {
        principle: house.weights.get(principle, 20) * (1.0 if score.of >= FEW else 0.5)
        for principle, score in scores.items()
        if score.score is not None
    }
    total = sum(weights.values())
    conduct = sum(weight * (scores[name].score or 0) for name, weight in weights.items()) / total if total else 0.0
    conduct *= min(1.0, sum(score.of for score in scores.values()) / WHOLE_CALL)
    earned = conduct * (CONDUCT_ALONE + (100 - CONDUCT_ALONE) * result.score / 100) / 100
    number = (CONDUCT_SHARE * earned + (100 - CONDUCT_SHARE) * result.score) / 100 - MAJOR_COSTS * red_lines
    bounded = max(0, min(100, round(number)))
    return min(bounded, FAILED_CAP) if failed else bounded


def call_score(
    settled: tuple[Settled, ...],
    verdicts: tuple[tuple[int, Verdicts], ...],
    red_lines: tuple[RedLine, ...],
    result: Result,
    house: House,
) -> CallScore:
    """The whole judgement of a call."""
    scores = {principle: principle_score(principle, settled, verdicts) for principle in Principle}
    critical = tuple(line for line in red_lines if line.severity is Severity.CRITICAL and line.sure)
    majors = sum(1 for line in red_lines if line.severity is Severity.MAJOR and line.sure)
    overall = overall_of(scores, result, bool(critical), house, majors)
    level = "not_yet"
    if not critical:
        level = (
            "skilled" if overall >= house.levels.skilled else "ready" if overall >= house.levels.ready else "not_yet"
        )
    return CallScore(scores, overall, critical, result, level, settled)
