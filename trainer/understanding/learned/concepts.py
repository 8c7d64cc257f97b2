"""The concept lexicon of one language: words and phrases that mean the same kind of thing, for the learned heads.

It stands in for word embeddings. The weights carry it cut into tokens; it is written in ``corpus/concepts_<lang>.txt``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from trainer.understanding.learned.tokens import Token, texts_of

_KEY_SEPARATOR = " "


class Concepts:
    """Looks up the longest known phrase at each place of a row of tokens."""

    def __init__(self, known: Mapping[str, Sequence[str]]) -> None:
        """*known* maps phrases (tokens with blanks between them) to their classes."""
        longest: dict[str, int] = {}
        for phrase in known:
            first, *rest = phrase.split(_KEY_SEPARATOR)
            longest[first] = max(len(rest) + 1, longest.get(first, 0))
        self.known, self._longest = known, longest

    @classmethod
    def of(cls, classes: Mapping[str, Sequence[str]]) -> Concepts:
        """From class names and their entries (plain words or phrases, normalised)."""
        found: dict[str, tuple[str, ...]] = {}
        for name, entries in classes.items():
            for entry in entries:
                texts = texts_of(entry)
                if not texts:
                    continue
                key = _KEY_SEPARATOR.join(texts)
                if name not in found.get(key, ()):
                    found[key] = (*found.get(key, ()), name)
        return cls(found)

    def find(self, tokens: Sequence[Token]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """(index of the first token, classes) of every phrase met, left to right, longest first, without overlap."""
        texts = [token.text for token in tokens]
        at = 0
        while at < len(texts):
            for size in range(min(self._longest.get(texts[at], 0), len(texts) - at), 0, -1):
                classes = self.known.get(_KEY_SEPARATOR.join(texts[at : at + size]))
                if classes:
                    yield at, tuple(classes)
                    at += size - 1
                    break
            at += 1
