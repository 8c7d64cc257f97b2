"""The words for people, in both languages; everything else speaks in ids and arguments.

An id is ``area.name``; ``messages/<lang>/<area>.py`` holds ``WORDS``, a mapping of names to texts with ``{placeholders}``.
Both languages hold the same names with the same placeholders, which a test checks.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

from trainer.vocabulary import Language


@lru_cache(maxsize=64)
def _area(lang: Language, area: str) -> Mapping[str, str]:
    module = import_module(f"trainer.messages.{lang.value}.{area}")
    words: Mapping[str, str] = module.WORDS
    return words


def say(lang: Language, message: str, /, **args: object) -> str:
    """The text of *message* (``area.name``) in *lang*, with *args* filled in; KeyError where there is none."""
    area, _, name = message.partition(".")
    text = _area(lang, area)[name]
    return text.format(**args) if args else text


def has(lang: Language, message: str) -> bool:
    """Whether *message* exists in *lang*."""
    area, _, name = message.partition(".")
    try:
        return name in _area(lang, area)
    except ModuleNotFoundError:
        return False
