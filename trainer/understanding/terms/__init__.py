"""Terms of payment in Chinese and English text: sums, days, vague times, instalments, rhythm, way of paying.

The text is folded character for character; days are read first, then rhythms, and what was read is masked, so that
what is left to the sums are the numbers that are neither.
"""

from __future__ import annotations

from datetime import date

from trainer.understanding.terms.amounts import find_amounts
from trainer.understanding.terms.dates import doubtful_dates, find_dates
from trainer.understanding.terms.fold import OTHER_FILL, compiled, fold, mask
from trainer.understanding.terms.method import find_method
from trainer.understanding.terms.rhythm import find_rhythm
from trainer.understanding.terms.scene import Scene
from trainer.understanding.terms.vague import find_vague
from trainer.understanding.types import Terms
from trainer.vocabulary import Language

__all__ = ["read_terms"]

_CHINESE = "[\u4e00-\u9fff]"


def read_terms(
    text: str, lang: Language, call_date: date, *, due_minor: int | None = None, currency: str | None = None
) -> Terms:
    """The terms of payment that *text* names; days are reckoned from *call_date*.

    *due_minor* (minor units of *currency*) values 'the rest' and decides readings that only the balance can decide.
    Never raises; spans are of *text* as given.
    """
    folded = fold(text)
    chinese = lang is Language.ZH or compiled(_CHINESE).search(folded) is not None
    day_first = currency == "GBP" or "£" in folded
    scene = Scene(folded, call_date, day_first, due_minor)
    dates, rest = find_dates(scene)
    vague = find_vague(rest, chinese=chinese)
    rhythm = find_rhythm(rest)
    rest = mask(rest, (*vague, *rhythm.spans), OTHER_FILL)
    method = find_method(folded)
    amounts, unlikely = find_amounts(rest, due_minor=due_minor, case=currency)
    return Terms(
        amounts=amounts,
        dates=dates,
        vague=vague,
        instalments=rhythm.instalments,
        every=rhythm.every,
        method=method[0] if method else None,
        method_span=method[1] if method else None,
        doubtful_amounts=unlikely,
        doubtful_dates=doubtful_dates(scene, rest),
    )
