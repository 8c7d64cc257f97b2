"""Runs a lexicon's rules over the segments of a text; each hit is a finding with its place and sureness.

Rules are compiled at their first use, behind a filter on the literals they need, so that a large lexicon starts
at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from sys import intern

from trainer.understanding.expressions import Expander
from trainer.understanding.frames import FrameReader, place_of
from trainer.understanding.literals import Needs, NeedsFinder
from trainer.understanding.rules import FOR_MOVES, FOR_VIOLATIONS, Frame, Lexicon, Rule
from trainer.understanding.segments import Segment
from trainer.understanding.types import Span
from trainer.vocabulary import Language, LineTag, Move, Party, Violation

_MOST_HITS = 4
_GRAM = 5
_SHARES = (1.0, 1.0, 0.4, 0.1, 0.04, 0.02)
_HAN_SHARE = 0.15
"""How many texts hold a given literal of so many letters, roughly; a Chinese character says more."""
_MOST_WORDS = 60
"""Above so many literals, looking for each is slower than trying the rule."""
_EDGE = " \n\t,.;:。!、…"
_FOR_LINES: frozenset[Frame] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """One match of one rule: what it shows, where in the whole text, how surely."""

    finds: Move | Violation | LineTag
    span: Span
    p: float


@dataclass(frozen=True, slots=True)
class Setting:
    """What of the moment decides whether a rule counts."""

    opens: frozenset[LineTag] = frozenset()
    party: Party = Party.UNKNOWN
    quoted: tuple[Span, ...] = ()
    """Stretches of the text in quotation marks."""


class Matcher:
    """One language's rules, ready to run; holds no state but what it has compiled so far."""

    def __init__(self, lexicon: Lexicon, lang: Language, *, filtered: bool = True) -> None:
        """*filtered* False runs every rule on every segment: the same hits, slowly."""
        self._lexicon = lexicon
        self._filtered = filtered
        self._expander = Expander(lexicon.classes)
        self._frames = FrameReader(lexicon, lang, self._expander)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def reply_hits(self, segments: Iterable[Segment], setting: Setting) -> list[Hit]:
        """All hits of the rules for replies, in the order of segments and rules."""
        return self._hits(self._reply_rules, tuple(segments), setting)

    def line_hits(self, segments: Iterable[Segment], setting: Setting) -> list[Hit]:
        """All hits of the rules for the other party's lines."""
        return self._hits(self._line_rules, tuple(segments), setting)

    @cached_property
    def _reply_rules(self) -> _Guarded:
        return self._guard(self._lexicon.reply_rules)

    @cached_property
    def _line_rules(self) -> _Guarded:
        return self._guard(self._lexicon.line_rules)

    def _guard(self, rules: Iterable[Rule]) -> _Guarded:
        finder, seen = NeedsFinder(self._lexicon.classes), dict[frozenset[str], _Clause]()
        return _Guarded.of(
            (rule, _Filter.of(finder.needs(rule.expr) if self._filtered else (), seen)) for rule in rules
        )

    def _hits(self, rules: _Guarded, segments: tuple[Segment, ...], setting: Setting) -> list[Hit]:
        whole = "\n".join(segment.text for segment in segments)
        grams = _grams(whole)
        possible = tuple(
            pair for pair in rules.near(grams) if _is_its_time(pair[0], setting) and pair[1].lets(whole, grams)
        )
        if len(segments) == 1:
            return [hit for rule, _ in possible for hit in self._of_rule(rule, segments[0], setting)]
        return [hit for segment in segments for hit in self._in_segment(segment, possible, setting)]

    def _in_segment(self, segment: Segment, candidates: tuple[_Pair, ...], setting: Setting) -> Iterator[Hit]:
        grams = _grams(segment.text)
        for rule, needs in candidates:
            if needs.lets(segment.text, grams):
                yield from self._of_rule(rule, segment, setting)

    def _of_rule(self, rule: Rule, segment: Segment, setting: Setting) -> Iterator[Hit]:
        found = 0
        for match in self._pattern(rule.expr).finditer(segment.text):
            edges = _tight(segment.text, *match.span())
            if edges is None or self._is_void(rule, segment, edges, setting):
                continue
            if found == 0 and rule.unless and self._pattern(rule.unless).search(segment.text):
                return
            yield Hit(rule.finds, segment.place(*edges), rule.p)
            found += 1
            if found == _MOST_HITS:
                return

    def _is_void(self, rule: Rule, segment: Segment, edges: tuple[int, int], setting: Setting) -> bool:
        wanted = _default_frames(rule) if rule.void_in is None else rule.void_in
        if not wanted:
            return False
        own_words = not isinstance(rule.finds, Violation) or self._frames.denies(rule.expr)
        place = place_of(segment, *edges)
        return bool(self._frames.frames_of(place, wanted, setting.quoted, own_words=own_words))

    def _pattern(self, expr: str) -> re.Pattern[str]:
        if expr not in self._compiled:
            self._compiled[expr] = re.compile(self._expander.expand(expr))
        return self._compiled[expr]


@dataclass(frozen=True, slots=True)
class _Filter:
    """The needs of one rule, the rarest first: for each clause the openings of its literals, and the longer literals."""

    clauses: tuple[_Clause, ...]

    @classmethod
    def of(cls, needs: Needs, seen: dict[frozenset[str], _Clause]) -> _Filter:
        """The filter of *needs*; *seen* lends equal clauses to one another, so that each is kept once."""
        for clause in needs:
            if clause not in seen:
                seen[clause] = _openings_and_words(clause)
        return cls(tuple(seen[clause] for clause in sorted(needs, key=_commonness)))

    def lets(self, text: str, grams: frozenset[str]) -> bool:
        """Whether every clause has a literal in *text*, whose ``grams`` are given beside it."""
        for openings, words in self.clauses:
            if openings.isdisjoint(grams):
                return False
            if words and not any(word in text for opening in openings & grams for word in words[opening]):
                return False
        return True


def _commonness(clause: frozenset[str]) -> float:
    """About how likely a text is to hold one of a clause's literals, by how long these are."""
    return sum(_SHARES[min(len(word), _GRAM)] * (_HAN_SHARE if word[0] > "z" else 1.0) for word in clause)


def _openings_and_words(clause: frozenset[str]) -> _Clause:
    """The first letters of a clause's literals; the literals by them, unless an opening settles it or they are too many."""
    openings = frozenset(intern(word[:_GRAM]) for word in clause)
    settled = max(map(len, clause)) <= _GRAM or len(clause) > _MOST_WORDS
    if settled:
        return openings, {}
    return openings, {opening: tuple(sorted(w for w in clause if w[:_GRAM] == opening)) for opening in openings}


def _grams(text: str) -> frozenset[str]:
    """All stretches of *text* up to the length of an opening."""
    return frozenset(text[at : at + size] for size in range(1, _GRAM + 1) for at in range(len(text) - size + 1))


_Clause = tuple[frozenset[str], Mapping[str, tuple[str, ...]]]
_Pair = tuple[Rule, _Filter]


@dataclass(frozen=True, slots=True)
class _Guarded:
    """Rules with their filters, and where to look for those that a text may need."""

    pairs: tuple[_Pair, ...]
    by_opening: Mapping[str, tuple[int, ...]]
    """For every opening in the first clause of a rule the places of such rules."""
    always: tuple[int, ...]
    """The places of rules without needs."""

    @classmethod
    def of(cls, pairs: Iterable[_Pair]) -> _Guarded:
        """An index of *pairs*, whose order is kept."""
        kept = tuple(pairs)
        by_opening: dict[str, list[int]] = {}
        for place, (_, needs) in enumerate(kept):
            for opening in needs.clauses[0][0] if needs.clauses else ():
                by_opening.setdefault(opening, []).append(place)
        always = tuple(place for place, (_, needs) in enumerate(kept) if not needs.clauses)
        return cls(kept, {opening: tuple(places) for opening, places in by_opening.items()}, always)

    def near(self, grams: frozenset[str]) -> Iterator[_Pair]:
        """The rules whose first clause a text of these *grams* may fulfil, in their order."""
        places = set(self.always)
        for gram in grams:
            places.update(self.by_opening.get(gram, ()))
        return (self.pairs[place] for place in sorted(places))


def _is_its_time(rule: Rule, setting: Setting) -> bool:
    if rule.opens and rule.opens.isdisjoint(setting.opens):
        return False
    return not rule.party or setting.party in rule.party


def _default_frames(rule: Rule) -> frozenset[Frame]:
    """Frames that void a finding where its rule does not say; a debtor's line is taken as it stands."""
    match rule.finds:
        case Move():
            return FOR_MOVES
        case Violation():
            return FOR_VIOLATIONS
        case LineTag():
            return _FOR_LINES


def _tight(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch without blanks and stops at its edges; None where nothing is left."""
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    return (start, end) if start < end else None
