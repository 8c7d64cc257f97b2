"""What a text must contain for an expression to have any chance in it: the cheap question before the dear one.

An expression's *needs* are a list of clauses, all of which must hold; a clause holds where any of its literals stands
in the text. A need may be left out (the filter then lets more through), but never invented.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from trainer.understanding.expressions import UnknownClassError

Needs = tuple[frozenset[str], ...]

_TOKEN = re.compile(
    r"(?P<run>[^\\\[\](){}*+?|.^$]+(?![*+?]|\{[\d,]))"
    r"|(?P<class>\{[a-z_][a-z0-9_]*\})"
    r"|(?P<words>\((?:\?:)?[^\\\[\](){}*+?.^$]*\))"
    r"|(?P<look>\(\?<?[=!](?:[^()\[\]\\]|\\.)*\))"
    r"|(?P<repeat>(?:[*+?]|\{\d*,?\d*\})[?+]?)"
    r"|(?P<open>\((?:\?(?::|[=!]|<[=!]))?)"
    r"|(?P<close>\))"
    r"|(?P<bar>\|)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<escape>\\.)"
    r"|(?P<other>[.^$])"
    r"|(?P<char>.)",
    re.DOTALL,
)
# Named groups, flags, conditions and atomic groups are outside the form of a rule.
_UNREADABLE = re.compile(r"\(\?(?![:=!]|<[=!])")
_SPECIAL = re.compile(r"[\\\[\](){}*+?.^$|]")
_ENDS = frozenset(("bar", "close", "end"))
_LITERAL = frozenset(("run", "char"))
_NESTED = frozenset(("class", "words", "open"))
_NOTHING: Needs = ()


class NeedsFinder:
    """Derives the needs of expressions over one lexicon's classes, each class worked out once."""

    def __init__(self, classes: Mapping[str, tuple[str, ...]]) -> None:
        self._classes = classes
        self._class_needs: dict[str, frozenset[str] | None] = {}

    def needs(self, expr: str) -> Needs:
        """Clauses that any text matched by *expr* fulfils; none where nothing can be said."""
        if not _SPECIAL.search(expr):
            return (frozenset((expr,)),) if expr else _NOTHING
        if _UNREADABLE.search(expr):
            return _NOTHING
        return _Scan(self, expr).alternatives()

    def of_class(self, name: str) -> frozenset[str] | None:
        """The literals one of which stands wherever the class matches; None where nothing can be said."""
        if name not in self._class_needs:
            if name not in self._classes:
                raise UnknownClassError(name)
            self._class_needs[name] = None
            self._class_needs[name] = _any_of([self.needs(word) for word in self._classes[name]])
        return self._class_needs[name]


class _Scan:
    """One pass over one expression, by its own structure: alternatives, sequences, groups."""

    __slots__ = ("_at", "_finder", "_tokens")

    def __init__(self, finder: NeedsFinder, expr: str) -> None:
        self._finder = finder
        self._tokens = [(found.lastgroup, found[0]) for found in _TOKEN.finditer(expr)]
        self._tokens.append(("end", ""))
        self._at = 0

    def alternatives(self) -> Needs:
        """Needs of everything up to the end or the closing bracket of the group."""
        branches = [self._sequence()]
        while self._tokens[self._at][0] == "bar":
            self._at += 1
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        clause = _any_of(branches)
        return (clause,) if clause else _NOTHING

    def _sequence(self) -> Needs:
        clauses: list[frozenset[str]] = []
        tokens, run = self._tokens, ""
        while True:
            kind, text = tokens[self._at]
            if kind in _ENDS:
                break
            self._at += 1
            literal = text if kind in _LITERAL else text[1] if kind == "escape" and not text[1].isalnum() else ""
            inner = self._inner(kind, text) if kind in _NESTED else _NOTHING
            repeated = tokens[self._at][0] == "repeat"
            if literal and not repeated:
                run += literal
                continue
            if run:
                clauses.append(frozenset((run,)))
                run = ""
            if not repeated or self._least_repeats():
                clauses.extend((frozenset((literal,)),) if literal else inner)
        if run:
            clauses.append(frozenset((run,)))
        return tuple(clauses)

    def _inner(self, kind: str | None, text: str) -> Needs:
        """Needs of a class or a group; look-arounds are read over and tell nothing."""
        if kind == "class":
            clause = self._finder.of_class(text[1:-1])
            return (clause,) if clause else _NOTHING
        if kind == "words":
            words = frozenset(text.removeprefix("(").removeprefix("?:")[:-1].split("|"))
            return _NOTHING if "" in words else (words,)
        needs = self.alternatives()
        self._at += 1
        return needs if text in ("(", "(?:") else _NOTHING

    def _least_repeats(self) -> int:
        """How often the item just read must at least occur; steps over the repetition."""
        text = self._tokens[self._at][1]
        self._at += 1
        if text[0] == "{":
            return int(re.split(r"[,}]", text[1:])[0] or 0)
        return int(text[0] == "+")


def _any_of(branches: list[Needs]) -> frozenset[str] | None:
    """One clause that holds wherever any branch matches; None where some branch needs nothing."""
    if not all(branches):
        return None
    return frozenset().union(*(needs[0] if len(needs) == 1 else max(needs, key=_strength) for needs in branches))


def _strength(clause: frozenset[str]) -> tuple[int, int]:
    return min(map(len, clause)), -len(clause)
