"""Why a head sees what it sees: the words and concepts of a segment that speak most for it or against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

from trainer.understanding.learned.features import Block, Piece, grams, words_block
from trainer.understanding.learned.heads import HEADS
from trainer.understanding.learned.linear import LinearHeads
from trainer.understanding.types import Span

_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Reason:
    """One run of words, or one concept, with what it adds to the logit of a head."""

    weight: float
    span: Span | None
    """Its words in the text; None for a concept."""
    concept: str = ""


def reasons(heads: LinearHeads, piece: Piece, head: str, most: int = 4) -> tuple[Reason, ...]:
    """The *most* weighty reasons of one segment for *head*, the weightiest first."""
    found = [*_words(heads, piece, head), *_concepts(heads, piece, head)]
    return tuple(sorted(found, key=lambda reason: -abs(reason.weight))[:most])


def _words(heads: LinearHeads, piece: Piece, head: str) -> Iterator[Reason]:
    share = heads.scales[Block.WORDS] / max(1, len(words_block(piece))) ** 0.5
    tokens = piece.tokens
    for size in range(1, _LONGEST + 1):
        for at in range(len(tokens) - size + 1):
            run = tokens[at : at + size]
            (feature,) = grams([" ".join(token.text for token in run)], "w", 1)
            weight = heads.weight(feature, HEADS.index(head))
            if weight:
                yield Reason(weight * share, Span(run[0].start, run[-1].end))


def _concepts(heads: LinearHeads, piece: Piece, head: str) -> Iterator[Reason]:
    names = sorted({name for classes in piece.classes for name in classes})
    share = heads.scales[Block.CONCEPTS] / max(1, len(names)) ** 0.5
    for name in names:
        weight = heads.weight(crc32(f"k {name}".encode()), HEADS.index(head))
        if weight:
            yield Reason(weight * share, None, name)
