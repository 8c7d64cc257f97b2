"""What a line of the other party opens for the next reply: heads learned from tagged lines, beside the patterns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.features import Block, concepts_block, form_names, hashes, words_block
from trainer.understanding.learned.linear import Blocks, LinearHeads, chance
from trainer.understanding.learned.tokens import Tokeniser
from trainer.understanding.learned.views import pieces_of
from trainer.understanding.segments import Segment
from trainer.vocabulary import Language, LineTag

TAGS: tuple[LineTag, ...] = tuple(LineTag)
_MOST_PARTS = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the other party, normalised and cut, the debtor's name taken out, with what patterns make of it."""

    plain: str
    segments: tuple[Segment, ...]
    speaker: str
    """``debtor`` or ``third_party``."""
    patterns: Mapping[LineTag, float]


def line_blocks(line: Line, lang: Language, concepts: Concepts) -> Blocks:
    """The features of the whole line; its order counts only within a segment."""
    pieces = tuple(pieces_of(Tokeniser(None, None).tokens(line.plain), line.segments, lang, concepts))
    count = len(pieces)
    forms = {name for at, piece in enumerate(pieces) for name in form_names(piece, at, count)}
    return {
        Block.WORDS: _all(words_block(piece) for piece in pieces),
        Block.CONCEPTS: _all(concepts_block(piece) for piece in pieces),
        Block.FORM: hashes((*forms, f"parts {min(_MOST_PARTS, count)}", f"speaker {line.speaker}")),
        Block.MOMENT: hashes(f"t {tag.value}" for tag in line.patterns),
    }


def _all(found: Iterable[set[int]]) -> set[int]:
    return set().union(*found)


@dataclass(frozen=True, slots=True)
class LineHeads:
    """The heads of one language."""

    linear: LinearHeads
    thresholds: tuple[float, ...]
    """Logit from which a tag counts, in the order of TAGS."""
    concepts: Concepts

    def tags(self, line: Line, lang: Language) -> dict[LineTag, float]:
        """The tags that count, with how likely each is (0..1)."""
        logits = self.linear.logits(line_blocks(line, lang, self.concepts))
        return {
            tag: chance(logit)
            for tag, logit, least in zip(TAGS, logits, self.thresholds, strict=True)
            if logit >= least
        }
