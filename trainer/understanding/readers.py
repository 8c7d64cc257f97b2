"""The reader that is shipped: both languages' lexicons, each loaded when its language is first read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from trainer.understanding.learned.concepts import shipped_concepts
from trainer.understanding.learned.judge import Learnt
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


class Learned(Mapping[Language, Learnt]):
    """The shipped learned part of each language, loaded when first used and then kept."""

    def __init__(self) -> None:
        self._loaded: dict[Language, Learnt] = {}

    def __getitem__(self, lang: Language) -> Learnt:
        if lang not in self._loaded:
            self._loaded[lang] = Learnt(shipped_model(lang), shipped_concepts(lang), shipped_naming(lang))
        return self._loaded[lang]

    def __iter__(self) -> Iterator[Language]:
        return iter(Language)

    def __len__(self) -> int:
        return len(Language)


def shipped_reader() -> Reader:
    """The shipped reader; its lexicons and weights are made ready when first needed."""
    return Reader(Lexicons(), Learned())


def pattern_reader() -> Reader:
    """A reader by the shipped patterns and facts alone."""
    return Reader(Lexicons())
