"""A view: everything about a reply in its moment that the learned heads look at, segment by segment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.features import (
    Block,
    Piece,
    around_block,
    concepts_block,
    form_names,
    hashes,
    line_block,
    words_block,
)
from trainer.understanding.learned.linear import Blocks
from trainer.understanding.learned.moments import Before, before, echo_names, moment_names, telling
from trainer.understanding.learned.tokens import Token, Tokeniser
from trainer.understanding.segments import Segment
from trainer.understanding.types import Moment
from trainer.vocabulary import Language

_NEGATION = {
    Language.ZH: re.compile(r"不|没|别|未|无|勿|莫|甭|唔|冇"),
    Language.EN: re.compile(
        r"\b(?:not|no|never|nor|without|nobody|none|nothing|cannot)\b|n't|\b(?:dont|cant|wont|isnt|didnt)\b"
    ),
}


@dataclass(frozen=True, slots=True)
class View:
    """One reply as the heads see it."""

    segments: tuple[Segment, ...]
    pieces: tuple[Piece, ...]
    blocks: tuple[Blocks, ...]
    """One for each segment."""
    whole: Blocks
    """Of the reply as if it were one segment."""
    names: tuple[str, ...]
    """What holds for the whole reply."""


def view_of(plain: str, segments: Sequence[Segment], moment: Moment, lang: Language, concepts: Concepts) -> View:
    """The view of normalised text in *lang*, already cut into *segments*, in its moment."""
    cutter = Tokeniser(moment.case.debtor_name, moment.case.creditor)
    pieces = tuple(pieces_of(cutter.tokens(plain), segments, lang, concepts))
    names = moment_names(moment)
    said = before(moment, cutter, concepts)
    blocks = tuple(_blocks(pieces, at, said, names) for at in range(len(pieces)))
    one = blocks[0] if len(pieces) == 1 else _blocks((_together(pieces),), 0, said, names)
    whole = {**one, Block.LINE: line_block(said.line)}
    return View(tuple(segments), pieces, blocks, whole, names)


def pieces_of(
    tokens: Sequence[Token], segments: Sequence[Segment], lang: Language, concepts: Concepts
) -> Iterator[Piece]:
    """One piece for each segment; *lang* is the language of the model, whatever a segment is written in."""
    for segment in segments:
        span = segment.span
        own = tuple(token for token in tokens if span.start <= token.start and token.end <= span.end)
        classes = tuple(found for _, found in concepts.find(own))
        negates = bool(_NEGATION[lang].search(segment.text))
        yield Piece(own, classes, segment.asks, negates, lang is Language.ZH)


def _together(pieces: Sequence[Piece]) -> Piece:
    """Several pieces as one."""
    return Piece(
        tuple(token for piece in pieces for token in piece.tokens),
        tuple(classes for piece in pieces for classes in piece.classes),
        any(piece.asks for piece in pieces),
        any(piece.negates for piece in pieces),
        any(piece.chinese for piece in pieces),
    )


def _blocks(pieces: Sequence[Piece], at: int, said: Before, names: Sequence[str]) -> Blocks:
    piece = pieces[at]
    tell = telling(names)
    return {
        **own_blocks(piece, at, len(pieces)),
        Block.AROUND: around_block(pieces[at - 1] if at else None, pieces[at + 1] if at + 1 < len(pieces) else None),
        Block.FORM: hashes((*form_names(piece, at, len(pieces)), *echo_names(piece, said))),
        Block.MOMENT: hashes(names),
        Block.CROSS: hashes(
            (
                *(f"x {name} {each}" for name in tell for each in piece.firsts),
                *(f"x {name} q{piece.asks:d}" for name in tell),
            )
        ),
        Block.PAIR: hashes(f"p {one} {two}" for one in said.firsts for two in piece.firsts),
    }


def own_blocks(piece: Piece, at: int, count: int) -> dict[Block, set[int]]:
    """The blocks that need nothing but the segment itself."""
    return {
        Block.WORDS: words_block(piece),
        Block.CONCEPTS: concepts_block(piece),
        Block.FORM: hashes(form_names(piece, at, count)),
    }
