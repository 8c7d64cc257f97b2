"""Candidates for terms of payment: every sum and day that stands in a text, with the readings it may have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from trainer.understanding.types import Amount, Terms, When

Option = Amount | When


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place of a text that may name a term, with its readings; the grammar's own comes first."""

    options: tuple[Option, ...]
    likely: bool
    """Whether the grammar takes it for a term."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.options[0].span.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.options[0].span.end

    @property
    def is_day(self) -> bool:
        """Whether it is a day and not a sum."""
        return isinstance(self.options[0], When)


def candidates(terms: Terms) -> tuple[Candidate, ...]:
    """All candidates of *terms*, in text order; a rest that was worked out is none."""
    named: tuple[Option, ...] = (*terms.amounts, *terms.dates)
    found = [Candidate(tuple(_readings(each)), likely=True) for each in named if each.told]
    doubtful: tuple[Option, ...] = (*terms.doubtful_amounts, *terms.doubtful_dates)
    found += [Candidate(tuple(_readings(each)), likely=False) for each in doubtful]
    return tuple(sorted(found, key=lambda candidate: (candidate.start, candidate.end)))


def _readings(said: Option) -> Iterator[Option]:
    said = replace(said, told=True)
    yield said
    if isinstance(said, Amount):
        for minor in said.others:
            yield replace(said, minor=minor)
        return
    if said.other is not None:
        yield replace(said, day=said.other, other=said.day)
    if said.at is not None:
        yield replace(said, at=None)
