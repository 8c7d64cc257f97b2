"""The reader that is shipped: both languages' lexicons."""

from __future__ import annotations

from trainer.understanding.lexicon.en import LEXICON as EN
from trainer.understanding.lexicon.zh import LEXICON as ZH
from trainer.understanding.reader import Reader
from trainer.vocabulary import Language


def shipped_reader() -> Reader:
    """A reader with the shipped lexicons; its expressions are compiled when first needed."""
    return Reader({Language.ZH: ZH, Language.EN: EN})
