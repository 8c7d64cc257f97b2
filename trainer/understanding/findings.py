"""Puts hits together: one finding per move or violation, with all its places and one sureness."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import prod

from trainer.understanding.matcher import Hit
from trainer.understanding.types import FoundMove, FoundViolation, Layer, Span
from trainer.vocabulary import Move, Violation

SUREST = 0.99
"""No number of signs makes a finding surer than this."""


def merge_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, overlapping ones made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def noisy_or(chances: Iterable[float]) -> float:
    """How sure several signs make one thing together, each by itself enough; at most SUREST."""
    return min(SUREST, 1 - prod(1 - p for p in chances))


def moves_of(hits: Iterable[Hit]) -> tuple[FoundMove, ...]:
    """One finding for every move among *hits*, in text order."""
    return merge_moves(FoundMove(hit.finds, (hit.span,), hit.p) for hit in hits if isinstance(hit.finds, Move))


def violations_of(hits: Iterable[Hit]) -> tuple[FoundViolation, ...]:
    """One finding for every violation among *hits*, in text order."""
    return merge_violations(
        FoundViolation(hit.finds, (hit.span,), hit.p) for hit in hits if isinstance(hit.finds, Violation)
    )


def merge_moves(found: Iterable[FoundMove]) -> tuple[FoundMove, ...]:
    """Findings of one move made one, sorted by their first place; the layer of the surest is kept."""
    groups: dict[Move, list[FoundMove]] = {}
    for each in found:
        groups.setdefault(each.move, []).append(each)
    merged = [
        replace(
            max(group, key=lambda each: each.p),
            spans=merge_spans(span for each in group for span in each.spans),
            p=noisy_or(each.p for each in group),
        )
        for group in groups.values()
    ]
    return tuple(sorted(merged, key=lambda each: (each.spans, each.move)))


def merge_violations(found: Iterable[FoundViolation]) -> tuple[FoundViolation, ...]:
    """Findings of one violation made one, sorted by their first place; the layer of the surest is kept."""
    groups: dict[Violation, list[FoundViolation]] = {}
    for each in found:
        groups.setdefault(each.code, []).append(each)
    merged = [
        replace(
            max(group, key=lambda each: each.p),
            spans=merge_spans(span for each in group for span in each.spans),
            p=noisy_or(each.p for each in group),
        )
        for group in groups.values()
    ]
    return tuple(sorted(merged, key=lambda each: (each.spans, each.code)))


def fact(move: Move, spans: Iterable[Span], p: float = 0.9) -> FoundMove:
    """A move that the moment tells."""
    return FoundMove(move, merge_spans(spans), p, Layer.FACT)


def breach(code: Violation, spans: Iterable[Span], p: float = 0.9) -> FoundViolation:
    """A violation that the moment tells."""
    return FoundViolation(code, merge_spans(spans), p, Layer.FACT)
