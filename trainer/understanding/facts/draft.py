"""What a fact looks at: the reading so far with its segments; and what it may say: found, or withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from trainer.understanding.findings import merge_spans
from trainer.understanding.segments import Segment
from trainer.understanding.types import FoundMove, FoundViolation, Moment, Reading, Span
from trainer.vocabulary import Move


@dataclass(frozen=True, slots=True)
class Draft:
    """A reading in the making, with the segments that its spans lie in."""

    reading: Reading
    segments: tuple[Segment, ...]

    def spans(self, *moves: Move) -> tuple[Span, ...]:
        """All places of *moves*, in order."""
        return merge_spans(span for found in self.reading.moves if found.move in moves for span in found.spans)

    def segments_with(self, *moves: Move) -> tuple[Segment, ...]:
        """The segments in which any of *moves* is made."""
        spans = self.spans(*moves)
        return tuple(segment for segment in self.segments if any(overlap(segment.span, span) for span in spans))

    def segment_at(self, span: Span) -> Segment | None:
        """The segment in which *span* begins."""
        return next((each for each in self.segments if each.span.start <= span.start < each.span.end), None)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A move that the words show at these places, and that the moment shows to be none."""

    move: Move
    spans: tuple[Span, ...]


Finding = FoundMove | FoundViolation | Withdrawn
Fact = Callable[[Draft, Moment], tuple[Finding, ...]]


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end
