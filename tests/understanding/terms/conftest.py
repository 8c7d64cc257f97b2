"""Short notation for what a sentence should yield, shared by the tables of both languages."""

from __future__ import annotations

from datetime import date
from typing import Protocol

import pytest

from trainer.understanding.terms import read_terms
from trainer.understanding.types import Terms
from trainer.vocabulary import Language

TODAY = date(2026, 3, 11)
"""A Wednesday; the day of every call in the tables."""


class ReadRow(Protocol):
    """Reads a text; *due* in whole units."""

    def __call__(
        self, text: str, lang: Language, due: int | None = None, currency: str | None = None
    ) -> tuple[str, str, str, str]:
        """Amounts ('2000', '2000CNY', '1/2'), days ('03-13T15:00', '2027-01-05'), parts and rhythm, method."""


def notation(terms: Terms) -> tuple[str, str, str, str]:
    """The amounts, days, rhythm and method of *terms* in short."""
    amounts = [
        str(amount.fraction) if amount.minor is None else f"{amount.minor / 100:.10g}{amount.currency or ''}"
        for amount in terms.amounts
    ]
    days = []
    for when in sorted(terms.dates, key=lambda when: (when.day, when.at is not None, when.at)):
        clock = when.at.strftime("T%H:%M") if when.at else ""
        days.append(when.day.isoformat().removeprefix("2026-") + clock)
    rhythm = [str(part) for part in (terms.instalments, terms.every) if part]
    return " ".join(amounts), " ".join(days), "/".join(rhythm), terms.method.value if terms.method else ""


def _read_row(
    text: str, lang: Language, due: int | None = None, currency: str | None = None
) -> tuple[str, str, str, str]:
    due_minor = None if due is None else due * 100
    return notation(read_terms(text, lang, TODAY, due_minor=due_minor, currency=currency))


@pytest.fixture(scope="session")
def read_row() -> ReadRow:
    """What is read of a text, in the notation of a row."""
    return _read_row


@pytest.fixture(scope="session")
def today() -> date:
    """The day of every call in the tables."""
    return TODAY
