"""The form of a case: a whole English reply, with what must and must not be found in it."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.vocabulary import Party

LAWFUL = "lawful"
"""In the column of what must not be found: no violation at all may be."""
THIRD = Party.THIRD_PARTY


@dataclass(frozen=True, slots=True)
class Case:
    """A reply with its moment; ids of what must be found, and of what must not, parted by blanks."""

    reply: str
    finds: str = ""
    never: str = LAWFUL
    opens: str = ""
    party: Party = Party.DEBTOR
