from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.understanding.findings import SUREST, merge_moves, merge_spans, moves_of, noisy_or, violations_of
from trainer.understanding.matcher import Hit
from trainer.understanding.types import FoundMove, Layer, Span
from trainer.vocabulary import Move, Violation

SPANS = st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


def test_several_signs_of_one_move_become_one_finding() -> None:
    hits = [
        Hit(Move.COURTESY, Span(8, 10), 0.5),
        Hit(Move.PROBE, Span(4, 6), 0.7),
        Hit(Move.COURTESY, Span(0, 2), 0.5),
        Hit(Violation.ABUSE, Span(3, 5), 0.9),
    ]
    assert moves_of(hits) == (
        FoundMove(Move.COURTESY, (Span(0, 2), Span(8, 10)), 0.75),
        FoundMove(Move.PROBE, (Span(4, 6),), pytest.approx(0.7)),  # type: ignore[arg-type]
    )
    assert [found.code for found in violations_of(hits)] == [Violation.ABUSE]


def test_no_number_of_signs_makes_certainty() -> None:
    assert noisy_or([0.9] * 9) == SUREST


def test_the_layer_of_the_surest_sign_is_kept() -> None:
    pattern = FoundMove(Move.PROBE, (Span(0, 1),), 0.6)
    fact = FoundMove(Move.PROBE, (Span(2, 3),), 0.8, Layer.FACT)
    assert merge_moves([pattern, fact])[0].layer is Layer.FACT


@given(st.lists(SPANS, max_size=8))
def test_merged_spans_are_sorted_apart_and_cover_the_same(spans: list[Span]) -> None:
    merged = merge_spans(spans)
    assert all(left.end <= right.start for left, right in pairwise(merged))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert {at for span in merged for at in range(span.start, span.end)} == covered
