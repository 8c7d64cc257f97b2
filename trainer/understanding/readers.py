"""The reader that is shipped: both languages' lexicons, each loaded when its language is first read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TypeVar

from trainer.understanding.learned.judge import Learnt
from trainer.understanding.learned.lines import LineHeads
from trainer.understanding.learned.model import shipped_model
from trainer.understanding.learned.naming import shipped_naming
from trainer.understanding.reader import Reader
from trainer.understanding.rules import Lexicon
from trainer.vocabulary import Language


class Lexicons(Mapping[Language, Lexicon]):
    """The shipped lexicon of each language."""

    def __getitem__(self, lang: Language) -> Lexicon:
        lexicon: Lexicon = import_module(f"trainer.understanding.lexicon.{Language(lang).value}").LEXICON
        return lexicon

    def __iter__(self) -> Iterator[Language]:
        return iter(Language)

    def __len__(self) -> int:
        return len(Language)


T = TypeVar("T")


class Lazily(Mapping[Language, T]):
    """Something of each language, loaded when first used and then kept."""

    def __init__(self, load: Callable[[Language], T]) -> None:
        self._load = load
        self._loaded: dict[Language, T] = {}

    def __getitem__(self, lang: Language) -> T:
        if lang not in self._loaded:
            self._loaded[lang] = self._load(lang)
        return self._loaded[lang]

    def __iter__(self) -> Iterator[Language]:
        return iter(Language)

    def __len__(self) -> int:
        return len(Language)


def shipped_reader() -> Reader:
    """The shipped reader; its lexicons and weights are made ready when first needed."""
    learned = Lazily(lambda lang: Learnt(shipped_model(lang), shipped_naming(lang)))
    return Reader(Lexicons(), learned, Lazily(lambda lang: learned[lang].lines))


def pattern_reader(lines: Mapping[Language, LineHeads] | None = None) -> Reader:
    """A reader of replies by the shipped patterns and facts alone; *lines* reads the other party's lines."""
    return Reader(Lexicons(), lines=lines)
