"""Samples: labelled replies with their views, and what each of their segments should be read as."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.lab.records import Phrase, move_spans, violation_spans
from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.heads import CODES, HEADS, MOVES, UNIONS
from trainer.understanding.learned.judge import sureness
from trainer.understanding.learned.linear import Blocks
from trainer.understanding.learned.tokens import Tokeniser
from trainer.understanding.learned.views import View, own_blocks, pieces_of, view_of
from trainer.understanding.normalise import normalise
from trainer.understanding.reader import Reader
from trainer.understanding.segments import Segment
from trainer.understanding.transcript import moment_of
from trainer.understanding.types import Moment
from trainer.vocabulary import Language, Principle

PLACE = {head: at for at, head in enumerate(HEADS)}
_HALF = 0.5
PHRASE_MARK = 1
"""A feature that only phrases have: it takes up that they are so often what they are."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled reply, ready to learn from."""

    id: str
    author: str
    view: View
    wanted: NDArray[np.int8]
    """Segments x heads."""
    heads: NDArray[np.int8]
    """Heads of the whole reply."""
    grades: NDArray[np.int8]
    """One of -1, 0, 1 for each principle."""
    patterns: NDArray[np.float64]
    """How sure the patterns and facts alone are of each head."""
    moment: Moment
    record: Mapping[str, Any]


def sample_of(record: Mapping[str, Any], reader: Reader, concepts: Concepts) -> Sample:
    """The sample of a corpus *record*."""
    moment = moment_of(record, reader)
    plain = normalise(record["reply"])
    segments = reader.segments(plain, moment.lang)
    spans = move_spans(record) + violation_spans(record)
    wanted = widened(_segment_labels(segments, spans))
    whole = widened(np.array([[name in {span[0] for span in spans} for name in (*MOVES, *CODES)]], dtype=np.int8))
    grades = record["labels"]["principles"]
    known = sureness(reader.read(record["reply"], moment))
    return Sample(
        id=record["id"],
        author=record["author"],
        view=view_of(plain, segments, moment, moment.lang, concepts),
        wanted=wanted,
        heads=whole[0],
        grades=np.array([grades[principle.value] for principle in Principle], dtype=np.int8),
        patterns=np.array([known.get(head, 0.0) for head in HEADS]),
        moment=moment,
        record=record,
    )


def widened(labels: NDArray[np.int8]) -> NDArray[np.int8]:
    """Labels of moves and codes, with those of the unions and padding after them."""
    names = {name: at for at, name in enumerate((*MOVES, *CODES))}
    columns = [labels]
    columns += [labels[:, [names[name] for name in members]].max(axis=1, keepdims=True) for members in UNIONS.values()]
    return np.hstack(columns)


def _segment_labels(segments: Sequence[Segment], spans: Sequence[tuple[str, int, int]]) -> NDArray[np.int8]:
    """Which segment makes what: the one that holds most of a span, and those that half of it or of themselves share."""
    labels = np.zeros((len(segments), len(MOVES) + len(CODES)), dtype=np.int8)
    for name, start, end in spans:
        shared = [min(s.span.end, end) - max(s.span.start, start) for s in segments]
        for at, segment in enumerate(segments):
            size = min(end - start, segment.span.end - segment.span.start)
            if shared[at] > 0 and (shared[at] >= _HALF * size or shared[at] == max(shared)):
                labels[at, PLACE[name]] = 1
    return labels


def phrase_rows(
    phrases: Sequence[Phrase], lang: Language, reader: Reader, concepts: Concepts
) -> tuple[list[Blocks], NDArray[np.int8]]:
    """Phrases as segments without a moment: their blocks, and what they should be read as."""
    rows: list[Blocks] = []
    labels: list[list[int]] = []
    cutter = Tokeniser(None, None)
    for phrase in phrases:
        plain = normalise(phrase.text)
        segments = reader.segments(plain, lang)
        if not segments:
            continue
        whole = replace(
            segments[0],
            span=replace(segments[0].span, end=segments[-1].span.end),
            text=plain[segments[0].span.start : segments[-1].span.end],
            asks=any(segment.asks for segment in segments),
        )
        (piece,) = pieces_of(cutter.tokens(plain), (whole,), lang, concepts)
        blocks = own_blocks(piece, 0, 1)
        form = next(block for block in blocks if block.value == "form")
        rows.append({**blocks, form: blocks[form] | {PHRASE_MARK}})
        labels.append([int(name in phrase.labels) for name in (*MOVES, *CODES)])
    return rows, widened(np.array(labels, dtype=np.int8).reshape(-1, len(MOVES) + len(CODES)))
