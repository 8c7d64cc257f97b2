"""The reader that is shipped: both languages' lexicons, each loaded when its language is first read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

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


def shipped_reader() -> Reader:
    """A reader with the shipped lexicons; rules and expressions are made ready when first needed."""
    return Reader(Lexicons())
