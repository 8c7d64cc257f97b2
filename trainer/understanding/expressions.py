"""Turns the expressions of a lexicon into regular expressions: ``{class}`` into its words, several into one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

CLASS_NAME = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
"""A class in an expression; a counted repetition starts with a digit or a comma and is left alone."""


class UnknownClassError(ValueError):
    """An expression names a class that the lexicon does not have, or classes name each other in a ring."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no word class named {name!r}, or it contains itself")
        self.name = name


class Expander:
    """Expands expressions over one lexicon's classes, each class worked out once."""

    def __init__(self, classes: Mapping[str, tuple[str, ...]]) -> None:
        self._classes = classes
        self._sources: dict[str, str] = {}

    def expand(self, expr: str) -> str:
        """*expr* with every class written out as a group; raises UnknownClassError."""
        return self._expand(expr, frozenset())

    def compile(self, exprs: Iterable[str]) -> re.Pattern[str] | None:
        """One pattern that finds any of *exprs*; None where there is none."""
        sources = [f"(?:{self.expand(expr)})" for expr in exprs if expr]
        return re.compile("|".join(sources)) if sources else None

    def _expand(self, expr: str, within: frozenset[str]) -> str:
        if "{" not in expr:
            return expr
        return CLASS_NAME.sub(lambda found: self._source(found[1], within), expr)

    def _source(self, name: str, within: frozenset[str]) -> str:
        if name not in self._sources:
            if name in within or name not in self._classes:
                raise UnknownClassError(name)
            words = (self._expand(word, within | {name}) for word in self._classes[name])
            self._sources[name] = f"(?:{'|'.join(words)})"
        return self._sources[name]
