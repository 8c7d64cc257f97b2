"""Puts what the learned heads think and what patterns and facts found together into one reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from trainer.understanding.findings import SUREST, merge_spans
from trainer.understanding.learned.candidate_features import Deeds
from trainer.understanding.learned.features import Piece
from trainer.understanding.learned.heads import ANY_VIOLATION, CODES, HEADS, MOVES, UNIONS
from trainer.understanding.learned.linear import chance
from trainer.understanding.learned.lines import LineHeads
from trainer.understanding.learned.model import Estimate, Model
from trainer.understanding.learned.naming import Naming
from trainer.understanding.learned.reasons import Reason, reasons
from trainer.understanding.learned.views import View, view_of
from trainer.understanding.segments import Segment
from trainer.understanding.types import FoundMove, FoundViolation, Layer, Leaning, Moment, Reading, Span, Terms
from trainer.vocabulary import Language, Move, Violation

_NEAR_BEST = 1.0
"""A segment is named beside the best one where its logit is no further below."""
_SURE_LOGIT = 0.0
_FAINTEST = 0.05
_MOST_TOLD, _LEAST_TOLD = 3, 0.1
_AT = {head: at for at, head in enumerate(HEADS)}


@dataclass(frozen=True, slots=True)
class HeadInsight:
    """One head that a segment raises: how likely by the segment alone, and why."""

    name: str
    p: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Insight:
    """One segment, with the heads it raises."""

    span: Span
    heads: tuple[HeadInsight, ...]


@dataclass(frozen=True, slots=True)
class Learnt:
    """The learned part of one language."""

    model: Model
    naming: Naming | None = None
    """Tells which sums and days are terms; without it the grammar of terms decides."""

    @property
    def lines(self) -> LineHeads:
        """The heads for lines of the other party."""
        return self.model.line_heads

    def judge(self, plain: str, segments: tuple[Segment, ...], moment: Moment, reading: Reading) -> Reading:
        """*reading*, made by patterns and facts, as the learned heads decide it."""
        view = view_of(plain, segments, moment, reading.lang, self.model.concepts)
        estimate = self.model.estimate(view, sureness(reading))
        return replace(
            reading,
            moves=tuple(sorted(self._moves(estimate, view, reading), key=lambda found: (found.spans, found.move))),
            violations=tuple(
                sorted(self._violations(estimate, view, reading), key=lambda found: (found.spans, found.code))
            ),
            faint=tuple(sorted(self._faint(estimate, view), key=lambda found: (-found.p, found.move))),
            terms=self._terms(estimate, view, reading, moment),
            leanings={principle: Leaning(*chances) for principle, chances in estimate.grades.items()},
        )

    def _terms(self, estimate: Estimate, view: View, reading: Reading, moment: Moment) -> Terms:
        if self.naming is None:
            return reading.terms
        seen = zip(view.segments, estimate.segments, strict=True)
        return self.naming.told(reading, moment, [Deeds(segment.span, logits) for segment, logits in seen])

    def insights(
        self, plain: str, segments: tuple[Segment, ...], moment: Moment, lang: Language
    ) -> tuple[Insight, ...]:
        """What each segment raises, the likeliest first, and why."""
        view = view_of(plain, segments, moment, lang, self.model.concepts)
        return tuple(
            Insight(segment.span, tuple(self._raised(piece, self.model.segments.logits(blocks))))
            for segment, piece, blocks in zip(view.segments, view.pieces, view.blocks, strict=True)
        )

    def _raised(self, piece: Piece, logits: tuple[float, ...]) -> Iterator[HeadInsight]:
        chances = sorted(((chance(logits[_AT[head]]), head) for head in (*MOVES, *CODES)), reverse=True)
        for p, head in chances[:_MOST_TOLD]:
            if p >= _LEAST_TOLD:
                yield HeadInsight(head, p, reasons(self.model.segments, piece, head))

    def _moves(self, estimate: Estimate, view: View, reading: Reading) -> Iterator[FoundMove]:
        before = {found.move.value: found for found in reading.moves}
        for head in MOVES:
            p = estimate.heads[_AT[head]]
            if p >= self.model.thresholds[head]:
                spans, layer = _shown(head, before.get(head), estimate, view)
                yield FoundMove(Move(head), spans, self._confidence(head, p), layer)

    def _faint(self, estimate: Estimate, view: View) -> Iterator[FoundMove]:
        for head in MOVES:
            p = estimate.heads[_AT[head]]
            if _FAINTEST <= p < self.model.thresholds[head]:
                yield FoundMove(Move(head), _shown(head, None, estimate, view)[0], p, Layer.MODEL)

    def _violations(self, estimate: Estimate, view: View, reading: Reading) -> Iterator[FoundViolation]:
        before = {found.code.value: found for found in reading.violations}
        any_head = HEADS[ANY_VIOLATION]
        for head in self._broken(estimate):
            spans, layer = _shown(head, before.get(head), estimate, view)
            yield FoundViolation(
                Violation(head), spans, self._confidence(any_head, estimate.heads[ANY_VIOLATION]), layer
            )

    def _broken(self, estimate: Estimate) -> tuple[str, ...]:
        """The codes that count: where some violation is likely, those over their line, or the likeliest one."""
        if estimate.heads[ANY_VIOLATION] < self.model.thresholds[HEADS[ANY_VIOLATION]]:
            return ()
        ratio = {head: estimate.heads[_AT[head]] / self.model.thresholds[head] for head in CODES}
        over = tuple(head for head in CODES if ratio[head] >= 1.0)
        return over or (max(CODES, key=lambda head: (ratio[head], head)),)

    def _confidence(self, head: str, p: float) -> float:
        """How sure a finding is: its probability, never under one half, since it counts."""
        line = self.model.thresholds[head]
        return min(SUREST, max(p, 0.5 + 0.5 * (p - line) / (1.0 - line)))


def sureness(reading: Reading) -> Mapping[str, float]:
    """How sure patterns and facts are of each head they found; of a union as of its surest member."""
    found = {move.move.value: move.p for move in reading.moves}
    found.update((violation.code.value, violation.p) for violation in reading.violations)
    unions = {
        name: max((found.get(member, 0.0) for member in members), default=0.0) for name, members in UNIONS.items()
    }
    return {**found, **unions}


def _shown(
    head: str, before: FoundMove | FoundViolation | None, estimate: Estimate, view: View
) -> tuple[tuple[Span, ...], Layer]:
    """The words that show *head*, and which layer found them: its own where only the heads saw it."""
    logits = [segment[_AT[head]] for segment in estimate.segments]
    best = max(logits)
    learned = tuple(
        segment.span
        for segment, logit in zip(view.segments, logits, strict=True)
        if logit == best or (logit >= _SURE_LOGIT and logit >= best - _NEAR_BEST)
    )
    if before is None:
        return merge_spans(learned), Layer.MODEL
    return merge_spans((*before.spans, *(span for span in learned if best >= _SURE_LOGIT))), before.layer
