"""Cuts a text into sentences and these into segments: the stretches in which one thing is said.

Works on normalised text, with punctuation or without; where there is none, connectives of the lexicon and length cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from trainer.understanding.expressions import Expander
from trainer.understanding.language import language_of
from trainer.understanding.rules import Frame, Lexicon
from trainer.understanding.types import Span
from trainer.vocabulary import Language

_SENTENCE_END = re.compile(
    r"(?:[。!?;…\n]"
    r"|(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!\bst)(?<!\b[ap]\.m)(?<!\b[ei]\.[ge])\.(?![a-z0-9]|\.m\b))+"
    r"[\"')\]]*"
)
# A comma that groups thousands parts nothing; a space between Chinese characters stands for a comma.
_CLAUSE_END = re.compile(
    r",(?!(?<=\d,)\d{3}(?!\d)) *| +--? +|--+|(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])~+"
)
# A hidden name is one word, however long it was.
_WORD = re.compile(r"某+|x{2,}(?:[ .'-]+x{2,})*(?![a-z])|[\u3400-\u9fff]|[a-z']+|\d[\d.,:]*")
_EDGE = " \n\t,.;。!…~、-"

_TOO_SHORT = 4
_LONG = 20
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of a text in which one thing is said."""

    span: Span
    """Its place in the whole text."""
    text: str
    """Its normalised words, without punctuation at the edges but for question marks, brackets and quotes."""
    lang: Language
    asks: bool
    """Whether it is put as a question."""
    sentence: int
    """The number of its sentence in the text, from 0."""

    def place(self, start: int, end: int) -> Span:
        """The place in the whole text of ``text[start:end]``."""
        return Span(self.span.start + start, self.span.start + end)


class Segmenter:
    """Cuts texts by the connectives and question words of the given lexicons."""

    def __init__(self, lexicons: Mapping[Language, Lexicon]) -> None:
        self._lexicons = lexicons
        self._patterns: dict[Language, tuple[re.Pattern[str] | None, re.Pattern[str] | None]] = {}

    def segments(self, plain: str, default: Language) -> tuple[Segment, ...]:
        """The segments of normalised text, in order, without overlap; *default* for those without letters."""
        found: list[Segment] = []
        for number, (start, end) in enumerate(_cut(plain, 0, len(plain), _SENTENCE_END)):
            lang = language_of(plain[start:end], default)
            for piece in self._pieces(plain, start, end, lang):
                trimmed = _trim(plain, *piece)
                if trimmed:
                    found.append(self._segment(plain, trimmed, lang, number))
        return tuple(found)

    def _segment(self, plain: str, span: Span, lang: Language, number: int) -> Segment:
        text = span.of(plain)
        asked = self._compiled(lang)[1]
        asks = "?" in text[-3:] or bool(asked and asked.search(text))
        return Segment(span, text, lang, asks, number)

    def _pieces(self, plain: str, start: int, end: int, lang: Language) -> Iterator[tuple[int, int]]:
        splitter = self._compiled(lang)[0]
        for clause in _join_short(plain, list(_cut(plain, start, end, _CLAUSE_END))):
            for part in _split_long(plain, *clause, splitter):
                yield from _chop(plain, *part)

    def _compiled(self, lang: Language) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
        if lang not in self._patterns:
            lexicon = self._lexicons.get(lang)
            if lexicon is None:
                self._patterns[lang] = (None, None)
            else:
                expander = Expander(lexicon.classes)
                asked = expander.compile(lexicon.frames.get(Frame.ASKED, ()))
                self._patterns[lang] = (expander.compile(lexicon.splitters), asked)
        return self._patterns[lang]


def _size(text: str) -> int:
    """Length by weight: a Chinese character or a number counts one, a word two."""
    return sum(1 if word[0] > "z" or word[0].isdigit() else 2 for word in _WORD.findall(text))


def _cut(plain: str, start: int, end: int, boundary: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The stretches of ``plain[start:end]`` that end with a boundary, or at the end."""
    at = start
    for found in boundary.finditer(plain, start, end):
        if found.end() < end:
            yield at, found.end()
            at = found.end()
    if at < end:
        yield at, end


def _join_short(plain: str, clauses: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Joins a clause too short to say anything to the next one, and a last such clause to the one before."""
    joined: list[tuple[int, int]] = []
    for start, end in clauses:
        if joined and _size(plain[slice(*joined[-1])]) < _TOO_SHORT:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    if len(joined) > 1 and _size(plain[slice(*joined[-1])]) < _TOO_SHORT:
        last = joined.pop()
        joined[-1] = (joined[-1][0], last[1])
    yield from joined


def _split_long(plain: str, start: int, end: int, splitter: re.Pattern[str] | None) -> Iterator[tuple[int, int]]:
    """Cuts a long clause before its connectives, leaving no part too short to say anything."""
    if splitter is None or _size(plain[start:end]) <= _LONG:
        yield start, end
        return
    at = start
    for found in splitter.finditer(plain, start, end):
        cut = found.start()
        if _size(plain[at:cut]) >= _TOO_SHORT <= _size(plain[cut:end]):
            yield at, cut
            at = cut
    yield at, end


def _chop(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts what is still too long to match against, at a space where there is one."""
    while end - start > _LONGEST:
        cut = plain.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = start + _LONGEST if cut < 0 else cut + 1
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _trim(plain: str, start: int, end: int) -> Span | None:
    """The stretch without blanks and stops at its edges; None where it holds no letter or digit."""
    if not _WORD.search(plain, start, end):
        return None
    while plain[start] in _EDGE:
        start += 1
    while plain[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)
