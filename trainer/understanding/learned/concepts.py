"""The concept lexicon of one language: words and phrases that mean the same kind of thing, for the learned heads.

It stands in for word embeddings. The files beside this one hold one class a line: ``name: entry | entry``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files

from trainer.understanding.learned.tokens import Token, texts_of
from trainer.vocabulary import Language

_KEY_SEPARATOR = " "


class Concepts:
    """Looks up the longest known phrase at each place of a row of tokens."""

    def __init__(self, classes: Mapping[str, Sequence[str]]) -> None:
        """*classes* maps a class name to its entries (plain words or phrases, normalised)."""
        found: dict[str, tuple[str, ...]] = {}
        longest: dict[str, int] = {}
        for name, entries in classes.items():
            for entry in entries:
                texts = texts_of(entry)
                if not texts:
                    continue
                key = _KEY_SEPARATOR.join(texts)
                if name not in found.get(key, ()):
                    found[key] = (*found.get(key, ()), name)
                longest[texts[0]] = max(len(texts), longest.get(texts[0], 0))
        self._found, self._longest = found, longest

    def find(self, tokens: Sequence[Token]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """(index of the first token, classes) of every phrase met, left to right, longest first, without overlap."""
        texts = [token.text for token in tokens]
        at = 0
        while at < len(texts):
            for size in range(min(self._longest.get(texts[at], 0), len(texts) - at), 0, -1):
                classes = self._found.get(_KEY_SEPARATOR.join(texts[at : at + size]))
                if classes:
                    yield at, classes
                    at += size - 1
                    break
            at += 1


def shipped_concepts(lang: Language) -> Concepts:
    """The shipped lexicon of *lang*."""
    text = files("trainer.understanding.learned").joinpath(f"concepts_{lang.value}.txt").read_text(encoding="utf-8")
    rows = (line.split(":", 1) for line in text.splitlines() if ":" in line and not line.startswith("#"))
    return Concepts({name.strip(): [entry.strip() for entry in entries.split("|")] for name, entries in rows})
