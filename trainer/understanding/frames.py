"""What surrounds a match and can turn its meaning: negation, question, quotation, condition.

A frame reaches no further than the clause of the match: to the nearest comma, and for a negation to the next connective
and a few words. The words that make a frame come from the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from trainer.understanding.expressions import Expander
from trainer.understanding.rules import Frame, Lexicon
from trainer.understanding.segments import Segment
from trainer.understanding.types import Span
from trainer.vocabulary import Language

_REACH_ZH = 12
_REACH_EN_WORDS = 6
_CLAUSE_EDGE = re.compile(r",(?!(?<=\d,)\d{3}(?!\d))|[;。!?…]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
# What opens a new assertion, to which an earlier negation does not belong: 'you don't pay | I will', 不还 | 就.
# A verb of saying keeps it: 'I'm not saying we will'.
_NEW_ASSERTION: Mapping[Language, re.Pattern[str]] = {
    Language.ZH: re.compile(
        r"(?<![说讲指])(?:就(?!是|算|业)|否则|不然|要不|但|可是|不过(?!是)|而是|只是|只好|我(?:们|)(?:会|要|让|叫|得|只))"
    ),
    Language.EN: re.compile(
        r"(?<!say )(?<!saying )(?<!said )(?<!mean )(?<!think )(?<!suggesting )(?<!that )"
        r"\b(?:but|because|otherwise|or else|then|i'?ll|we'?ll|"
        r"(?:i|we) (?:will|am going|are going|have to|can|shall|must)|"
        r"i'm going|we're going|instead|so (?:i|we|you))\b"
    ),
}
_QUOTE = re.compile(r'"[^"\n]{1,160}"')
# An expression with one of these speaks of something denied itself.
_DENIALS = ("不", "没", "别", "未", "n'", "not", "never", "without", "no ")
# A reply wholly in quotation marks quotes nobody.
_WHOLE = 0.8


def quotations(plain: str) -> tuple[Span, ...]:
    """The stretches of normalised text in quotation marks, unless these hold nearly all of it."""
    spans = tuple(Span(found.start(), found.end()) for found in _QUOTE.finditer(plain))
    inside = sum(span.end - span.start for span in spans)
    return () if inside > _WHOLE * len(plain.strip()) else spans


@dataclass(frozen=True, slots=True)
class Place:
    """Where a match stands: in which segment, from where to where, and in which clause of it."""

    segment: Segment
    start: int
    end: int
    clause_start: int
    clause_end: int


def place_of(segment: Segment, start: int, end: int) -> Place:
    """The place of ``segment.text[start:end]``, with the clause around it."""
    clause_start, clause_end = 0, len(segment.text)
    for edge in _CLAUSE_EDGE.finditer(segment.text):
        if edge.end() <= start:
            clause_start = edge.end()
        elif edge.start() >= end:
            clause_end = edge.end()
            break
    return Place(segment, start, end, clause_start, clause_end)


class FrameReader:
    """Tells the frames of a match by one lexicon's expressions, each compiled at its first use."""

    def __init__(self, lexicon: Lexicon, lang: Language, expander: Expander) -> None:
        self._lexicon = lexicon
        self._lang = lang
        self._expander = expander
        self._compiled: dict[Frame, re.Pattern[str] | None] = {}

    def frames_of(
        self, place: Place, wanted: frozenset[Frame], quoted: tuple[Span, ...], *, own_words: bool = True
    ) -> frozenset[Frame]:
        """Which of the *wanted* frames hold at *place*; *own_words* leaves negations inside the match alone."""
        return frozenset(frame for frame in wanted if self._holds(frame, place, quoted, own_words))

    def denies(self, source: str) -> bool:
        """Whether an expression itself speaks of something negated."""
        pattern = self._pattern(Frame.NEGATED)
        return bool(pattern and pattern.search(source)) or any(sign in source for sign in _DENIALS)

    def _holds(self, frame: Frame, place: Place, quoted: tuple[Span, ...], own_words: bool) -> bool:
        pattern = self._pattern(frame)
        if frame is Frame.QUOTED:
            return _is_inside(place, quoted) or self._before(pattern, place)
        if frame is Frame.ASKED:
            clause = place.segment.text[place.clause_start : place.clause_end]
            return "?" in clause or bool(pattern and pattern.search(clause))
        if frame is Frame.CONDITIONAL:
            return self._before(pattern, place) or self._closes(pattern, place)
        return self._negated(pattern, place, own_words)

    def _before(self, pattern: re.Pattern[str] | None, place: Place) -> bool:
        """Whether the frame's words open within the clause, before the match."""
        text = place.segment.text
        return bool(pattern and any(found.start() < place.start for found in _in_clause(pattern, text, place)))

    def _closes(self, pattern: re.Pattern[str] | None, place: Place) -> bool:
        """Whether the frame's words stand at the very end of the clause, as 的话 does."""
        if pattern is None:
            return False
        end = len(place.segment.text[: place.clause_end].rstrip(" ,"))
        return any(
            found.end() >= end and found.start() >= place.end
            for found in _in_clause(pattern, place.segment.text, place)
        )

    def _negated(self, pattern: re.Pattern[str] | None, place: Place, own_words: bool) -> bool:
        if pattern is None:
            return False
        text = place.segment.text
        for found in _in_clause(pattern, text, place):
            if found.start() >= place.start and (own_words or found.end() > place.end):
                continue
            if self._reaches(text[found.end() : place.start]):
                return True
        return False

    def _reaches(self, between: str) -> bool:
        """Whether a negation still governs what follows after *between*."""
        near = len(between) <= _REACH_ZH if self._lang is Language.ZH else len(between.split()) <= _REACH_EN_WORDS
        return near and not _NEW_ASSERTION[self._lang].search(between)

    def _pattern(self, frame: Frame) -> re.Pattern[str] | None:
        if frame not in self._compiled:
            self._compiled[frame] = self._expander.compile(self._lexicon.frames.get(frame, ()))
        return self._compiled[frame]


def _in_clause(pattern: re.Pattern[str], text: str, place: Place) -> list[re.Match[str]]:
    return [found for found in pattern.finditer(text, place.clause_start, place.clause_end) if found[0].strip()]


def _is_inside(place: Place, quoted: tuple[Span, ...]) -> bool:
    """Whether the match lies wholly within quotation marks."""
    span = place.segment.place(place.start, place.end)
    return any(quote.start <= span.start and span.end <= quote.end for quote in quoted)
