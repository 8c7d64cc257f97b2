"""Reads a reply in its moment: what it does, what it breaks, which terms it names. Rules first, then facts.

A Reader holds the matchers of both languages and nothing else that lasts; the same text and moment give the same
reading.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from trainer.understanding.facts import Draft, with_facts
from trainer.understanding.facts.draft import overlap
from trainer.understanding.findings import moves_of, violations_of
from trainer.understanding.frames import quotations
from trainer.understanding.language import LONGEST_REPLY, language_of, reply_kind
from trainer.understanding.learned.judge import Insight, Learnt
from trainer.understanding.learned.lines import Line, LineHeads
from trainer.understanding.matcher import Hit, Matcher, Setting
from trainer.understanding.names import hidden, stood_in
from trainer.understanding.normalise import normalise
from trainer.understanding.rules import Lexicon
from trainer.understanding.segments import Segment, Segmenter
from trainer.understanding.terms import read_terms
from trainer.understanding.topics import topics_in
from trainer.understanding.types import Moment, Reading, ReplyKind, Span, Terms
from trainer.vocabulary import Language, LineTag

_UNREAD = frozenset({ReplyKind.EMPTY, ReplyKind.GIBBERISH, ReplyKind.OTHER_LANGUAGE})
_LEAST_SURE_TAG = 0.5
_STREWN_HAN, _STREWN_LATIN = 2, 6
"""Letters of the other language from which it is read too: 'app' in Chinese is no English."""
# Days are reckoned from here where the case names no call date; such days are left out of the terms again.
_NO_DATE = date(2000, 1, 3)
__all__ = ["Insight", "Reader", "terms_of"]
_NO_TOPICS: Mapping[str, tuple[str, ...]] = {}


class Reader:
    """Reads replies and lines by the given lexicons."""

    def __init__(
        self,
        lexicons: Mapping[Language, Lexicon],
        learned: Mapping[Language, Learnt] | None = None,
        lines: Mapping[Language, LineHeads] | None = None,
    ) -> None:
        """*learned* has the last word on moves and violations, *lines* on the tags of the other party's lines.

        Without them patterns and facts decide.
        """
        self._lexicons = lexicons
        self._learned = learned
        self._lines = lines
        self._matchers: dict[Language, Matcher] = {}
        self._segmenter = Segmenter(lexicons)

    def read(self, reply: str, moment: Moment, topics: Mapping[str, tuple[str, ...]] = _NO_TOPICS) -> Reading:
        """All that is understood of *reply*; *topics* map ids to cues. Never raises.

        A reply that is too long is read up to the longest length; one without words is not read at all.
        """
        draft = self._draft(reply, moment, topics)
        reading, segments = draft.reading, draft.segments
        if self._learned is not None and segments:
            plain = normalise(reply[:LONGEST_REPLY])
            reading = self._learned[reading.lang].judge(plain, segments, moment, reading)
        return replace(reading, coverage=_coverage(reading, segments))

    def skim(self, reply: str, moment: Moment, topics: Mapping[str, tuple[str, ...]] = _NO_TOPICS) -> Reading:
        """What patterns and facts alone make of *reply*: enough to follow a transcript by."""
        draft = self._draft(reply, moment, topics)
        return replace(draft.reading, coverage=_coverage(draft.reading, draft.segments))

    def _draft(self, reply: str, moment: Moment, topics: Mapping[str, tuple[str, ...]]) -> Draft:
        kind = reply_kind(reply)
        text = reply[:LONGEST_REPLY]
        lang = language_of(text, moment.lang)
        blank = Reading(text=reply, lang=lang, kind=kind)
        if kind in _UNREAD:
            return Draft(blank, ())
        plain = normalise(text)
        segments = self._segmenter.segments(hidden(plain, moment.case.debtor_name), lang)
        hits = self._reply_hits(segments, Setting(moment.opens, moment.party, quotations(plain)))
        reading = replace(
            blank,
            moves=moves_of(hits),
            violations=violations_of(hits),
            terms=terms_of(text, lang, moment),
            topics=topics_in(segments, topics),
            questions=tuple(segment.span for segment in segments if segment.asks),
        )
        return Draft(with_facts(Draft(reading, segments), moment), segments)

    def insights(self, reply: str, moment: Moment) -> tuple[Insight, ...]:
        """What the learned part sees in each segment of *reply*, and why; empty without one."""
        lang = language_of(reply, moment.lang)
        plain = normalise(reply[:LONGEST_REPLY])
        segments = self._segmenter.segments(plain, lang)
        if self._learned is None or not segments:
            return ()
        return self._learned[lang].insights(plain, segments, moment, lang)

    def segments(self, plain: str, lang: Language) -> tuple[Segment, ...]:
        """The segments of normalised text, in order."""
        return self._segmenter.segments(plain, lang)

    def read_line(
        self, text: str, lang: Language, speaker: str = "debtor", name: str | None = None
    ) -> dict[LineTag, float]:
        """What a line of the other party opens for the next reply, told by its words, with how surely (0..1).

        *name* is the debtor's, on which nothing may turn.
        """
        line = self.line(text, lang, speaker, name)
        heads = self._lines.get(lang) if self._lines is not None and line.segments else None
        if heads is None:
            return {tag: p for tag, p in line.patterns.items() if p >= _LEAST_SURE_TAG}
        return heads.tags(line, lang)

    def line(self, text: str, lang: Language, speaker: str = "debtor", name: str | None = None) -> Line:
        """A line of the other party as the learned heads look at it."""
        plain = stood_in(normalise(text[:LONGEST_REPLY]), name)
        segments = self._segmenter.segments(plain, lang)
        return Line(plain, segments, speaker, self._line_patterns(plain, segments))

    def _line_patterns(self, plain: str, segments: tuple[Segment, ...]) -> dict[LineTag, float]:
        sure: dict[LineTag, float] = {}
        for own in self._lexicons:
            readable = _readable(segments, own)
            for hit in self._matcher(own).line_hits(readable, Setting(quoted=quotations(plain))) if readable else ():
                if isinstance(hit.finds, LineTag):
                    sure[hit.finds] = max(hit.p, sure.get(hit.finds, 0.0))
        return sure

    def _reply_hits(self, segments: tuple[Segment, ...], setting: Setting) -> list[Hit]:
        return [
            hit
            for lang in self._lexicons
            if (readable := _readable(segments, lang))
            for hit in self._matcher(lang).reply_hits(readable, setting)
        ]

    def _matcher(self, lang: Language) -> Matcher:
        """The matcher of one language, made when its words first occur."""
        if lang not in self._matchers:
            self._matchers[lang] = Matcher(self._lexicons[lang], lang)
        return self._matchers[lang]


def terms_of(text: str, lang: Language, moment: Moment) -> Terms:
    """The terms of payment that *text* names; no days where the case has no call date."""
    case = moment.case
    called = case.call_date or _NO_DATE
    terms = read_terms(text, lang, called, due_minor=case.amount_minor, currency=case.currency)
    return terms if case.call_date else replace(terms, dates=())


def _readable(segments: tuple[Segment, ...], lang: Language) -> tuple[Segment, ...]:
    """The segments that hold words of *lang*, its own or strewn into the other language."""
    if lang is Language.ZH:
        return tuple(segment for segment in segments if segment.lang is lang or _has_han(segment.text))
    return tuple(segment for segment in segments if segment.lang is lang or _has_latin(segment.text))


def _has_han(text: str) -> bool:
    return sum("\u3400" <= character <= "\u9fff" for character in text) >= _STREWN_HAN


def _has_latin(text: str) -> bool:
    return sum("a" <= character <= "z" for character in text) >= _STREWN_LATIN


def _coverage(reading: Reading, segments: tuple[Segment, ...]) -> float:
    """Share of the segments in which something was found."""
    found: list[Span] = [span for move in reading.moves for span in move.spans]
    found.extend(span for violation in reading.violations for span in violation.spans)
    covered = sum(any(overlap(segment.span, span) for span in found) for segment in segments)
    return covered / len(segments) if segments else 0.0
