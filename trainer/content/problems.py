"""A mistake in a content file, as a value: code, place, and what its sentence needs.

Loading returns what could be built and a list of these; nothing stops at the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from trainer.messages import say
from trainer.vocabulary import Language


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Level(StrEnum):
    """How heavy a problem is; an error keeps the file from being played."""

    ERROR = "error"
    WARNING = "warning"


WARNINGS = frozenset({"T050", "T051", "T052"})


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: ``code`` (T001...), its place, the arguments of its sentence, and the nearest known name."""

    mark: Mark
    code: str
    args: tuple[tuple[str, str], ...] = ()
    near: str | None = None

    @classmethod
    def of(cls, code: str, mark: Mark, near: str | None = None, /, **args: object) -> Problem:
        """Build a problem from its code and the arguments of its sentence."""
        return cls(mark, code, tuple(sorted((key, str(value)) for key, value in args.items())), near)

    @property
    def level(self) -> Level:
        """Error, unless its code is one of the warnings."""
        return Level.WARNING if self.code in WARNINGS else Level.ERROR

    def sentence(self, lang: Language) -> str:
        """What is wrong and what to do, without the place."""
        text = say(lang, f"problems.{self.code}", **dict(self.args))
        return text + say(lang, "problems.near", near=self.near) if self.near else text

    def render(self, lang: Language) -> str:
        """``file:line:column: CODE sentence``."""
        return f"{self.mark}: {self.code} {self.sentence(lang)}"


def nearest(name: str, known: object) -> str | None:
    """The one of *known* (an iterable of names) that *name* is most likely a slip for."""
    names = [str(item) for item in known]  # type: ignore[attr-defined]
    found = get_close_matches(name, names, n=1, cutoff=0.6)
    if not found and len(name) >= 2 and not name.isascii():
        found = [item for item in names if len(set(item) & set(name)) * 2 > max(len(set(item)), len(set(name)))][:1]
    return found[0] if found else None
