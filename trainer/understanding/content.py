"""The words of a text that carry its content, to tell whether a reply takes up what was said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from trainer.understanding.segments import Segment
from trainer.understanding.stopwords import EMPTY_HAN, EMPTY_WORDS, TRADE_HAN, TRADE_WORDS
from trainer.understanding.types import Span

_HAN_RUN = re.compile("[\u3400-\u9fff]+")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d[\d,.]*")
_NO_CONTENT = EMPTY_WORDS | TRADE_WORDS
_SUFFIX = re.compile(r"(?:'s|ing|ed|es|s|e)$")

Places = dict[str, tuple[int, int]]


def content_places(plain: str) -> Places:
    """Pairs of Chinese characters and stems of words that carry content, each with its first place in *plain*."""
    places: Places = {}
    for run in _HAN_RUN.finditer(plain):
        for at in range(run.start(), run.end() - 1):
            pair = plain[at : at + 2]
            if pair not in TRADE_HAN and not (pair[0] in EMPTY_HAN or pair[1] in EMPTY_HAN):
                places.setdefault(pair, (at, at + 2))
    for word in _WORD.finditer(plain):
        if word[0] not in _NO_CONTENT and len(word[0]) > 1:
            places.setdefault(_stem(word[0]), word.span())
    return places


def shared_places(segment: Segment, other: Iterable[str]) -> tuple[Span, ...]:
    """Where *segment* uses content that *other* (keys of ``content_places``) has too."""
    known = frozenset(other)
    return tuple(segment.place(*place) for gram, place in content_places(segment.text).items() if gram in known)


def likeness(one: str, other: str) -> float:
    """How alike two normalised texts are, 0..1, by their pairs of characters."""
    left, right = _pairs(one), _pairs(other)
    return len(left & right) / len(left | right) if left and right else 0.0


def _pairs(plain: str) -> frozenset[str]:
    letters = [character for character in plain if character.isalnum()]
    return frozenset(map("".join, pairwise(letters)))


def _stem(word: str) -> str:
    stem = _SUFFIX.sub("", word)
    return stem if len(stem) >= 3 else word
