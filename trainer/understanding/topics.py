"""Finds what a reply asks about: topics by their cues, each cue a few words that stand in one segment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from trainer.understanding.normalise import normalise
from trainer.understanding.segments import Segment, Segmenter
from trainer.understanding.types import FoundTopic, Span
from trainer.vocabulary import Language

_ENDINGS = "(?:'?s|es|ed|ing)?"
_ENDINGS_AFTER_E = "(?:'?s|d)?"


def find_topics(
    text: str, topics: Mapping[str, tuple[str, ...]], lang: Language = Language.EN
) -> tuple[FoundTopic, ...]:
    """The topics whose cues stand in *text*, in text order, each once at its shortest place.

    A cue is one or more words parted by spaces; all of them stand in one segment, in any order.
    """
    plain = normalise(text)
    return topics_in(Segmenter({}).segments(plain, lang), topics)


def topics_in(segments: Iterable[Segment], topics: Mapping[str, tuple[str, ...]]) -> tuple[FoundTopic, ...]:
    """The topics whose cues stand in one of *segments*; see ``find_topics``."""
    parts = tuple(segments)
    whole = "\n".join(part.text for part in parts)
    found = []
    for topic, cues in topics.items():
        possible = [words for cue in cues if (words := _words_of(cue)) and words[0] in whole]
        spans = [span for words in possible for part in parts if (span := _place_of(words, part))]
        if spans:
            found.append(FoundTopic(topic, min(spans, key=lambda span: (span.end - span.start, span.start))))
    return tuple(sorted(found, key=lambda each: (each.span, each.topic)))


@lru_cache(maxsize=8192)
def _words_of(cue: str) -> tuple[str, ...]:
    """The words of a cue, normalised, the longest first: the least likely to occur is looked for first."""
    return tuple(sorted(normalise(cue).split(), key=len, reverse=True))


def _place_of(words: tuple[str, ...], segment: Segment) -> Span | None:
    """The stretch that holds all the words of a cue, or None."""
    text = segment.text
    for word in words:
        if word not in text:
            return None
    places = [_place_of_word(word, segment.text) for word in words]
    if not all(places):
        return None
    held = [place for place in places if place]
    return segment.place(min(start for start, _ in held), max(end for _, end in held))


def _place_of_word(word: str, text: str) -> tuple[int, int] | None:
    """Where *word* stands in *text*; a word in Latin letters only as a whole, inflected or not."""
    if not word.isascii():
        start = text.find(word)
        return (start, start + len(word)) if start >= 0 else None
    endings = _ENDINGS_AFTER_E if word.endswith("e") else _ENDINGS
    found = re.search(rf"(?<![a-z0-9]){re.escape(word)}{endings}(?![a-z0-9])", text)
    return found.span() if found else None
