"""The features by which the learned heads read one segment of a reply: its words, its concepts, its form, its neighbours.

A feature is the CRC-32 of its name, so that no text needs to be kept with the weights. Features come in blocks; each is
weighed by its own size, so that long segments do not shout short ones down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from zlib import crc32

from trainer.understanding.learned.tokens import NUMBER, Token

_MOST_ZH, _MOST_EN = 4, 3
_LONG_WORD = 5
_PART = 4
_SKIP = 4
_LONGEST_SHAPE = 6


class Block(StrEnum):
    """The kinds of features of a segment."""

    WORDS = "words"
    CONCEPTS = "concepts"
    AROUND = "around"
    FORM = "form"
    MOMENT = "moment"
    CROSS = "cross"
    PAIR = "pair"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Piece:
    """One segment, cut and looked up."""

    tokens: tuple[Token, ...]
    classes: tuple[tuple[str, ...], ...]
    """The concept classes met, in text order; each entry all classes of one word."""
    asks: bool
    negates: bool
    chinese: bool

    @property
    def firsts(self) -> frozenset[str]:
        """The first class of every word met."""
        return frozenset(classes[0] for classes in self.classes)


def hashes(names: Iterable[str]) -> set[int]:
    """The numbers that stand for features."""
    return {crc32(name.encode()) for name in names}


def words_block(piece: Piece) -> set[int]:
    """N-grams of the segment's own tokens; in English also pairs with a gap and the inner letters of long words."""
    texts = ["^", *(token.text for token in piece.tokens), "$"]
    found = grams(texts, "w", _MOST_ZH if piece.chinese else _MOST_EN)
    if not piece.chinese:
        found |= hashes(f"s {a} {b}" for a, b in zip(texts, texts[2:], strict=False))
        found |= hashes(part for text in texts if len(text) >= _LONG_WORD and text[0] != "<" for part in _parts(text))
    return found


def _parts(word: str) -> Iterator[str]:
    edged = f"<{word}>"
    return (f"l{edged[at : at + _PART]}" for at in range(len(edged) - _PART + 1))


def grams(texts: Sequence[str], prefix: str, most: int) -> set[int]:
    """Hashes of all runs of one to *most* tokens."""
    found: set[int] = set()
    seeds = [crc32(prefix.encode())] * len(texts)
    encoded = [f" {text}".encode() for text in texts]
    for size in range(1, most + 1):
        # A checksum goes on where it stopped: a run of n tokens is a run of n - 1 and one more.
        seeds = [crc32(encoded[at + size - 1], seeds[at]) for at in range(len(texts) - size + 1)]
        found.update(seeds)
    return found


def concepts_block(piece: Piece) -> set[int]:
    """What is spoken of, and in which order, however it is worded."""
    names: set[str] = set()
    for classes in piece.classes:
        for each in classes:
            names.add(f"k {each}")
            if piece.negates:
                names.add(f"kn {each}")
            if piece.asks:
                names.add(f"kq {each}")
    firsts = [classes[0] for classes in piece.classes]
    names.update(f"k2 {one} {two}" for one, two in pairwise(firsts))
    names.update(f"ks {one} {two}" for at, one in enumerate(firsts) for two in firsts[at + 2 : at + _SKIP])
    return hashes(names)


def around_block(before: Piece | None, after: Piece | None) -> set[int]:
    """The words and concepts of the segments on either side."""
    found: set[int] = set()
    for side, piece in (("b", before), ("a", after)):
        if piece is not None:
            found |= grams([token.text for token in piece.tokens], side, 2)
            found |= hashes(f"{side}k {each}" for classes in piece.classes for each in classes)
    return found


def line_block(tokens: Sequence[Token]) -> set[int]:
    """The words of the line that the reply answers."""
    return grams([token.text for token in tokens], "L", 2)


def form_names(piece: Piece, at: int, count: int) -> Iterator[str]:
    """The segment's form: length, question, negation, place among the *count* segments of the reply."""
    place = "only" if count == 1 else "first" if at == 0 else "last" if at == count - 1 else "mid"
    yield f"long {min(_LONGEST_SHAPE, len(piece.tokens) // (4 if piece.chinese else 3))}"
    yield f"place {place}"
    if piece.asks:
        yield "asks"
        yield f"asks {place}"
    if piece.negates:
        yield "negates"
    if any(token.text == NUMBER for token in piece.tokens):
        yield "number"
