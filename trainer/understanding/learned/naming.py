"""Which sums and days of a reply are terms of payment: a small learned filter over the candidates of the grammar.

The grammar finds every sum and day; weights in ``terms_<lang>.zip``, which training writes, say of each reading of each
how likely it is meant as a term. What is not stays where it was, marked as not told: the haggling of a call would rather
have a sum too many. A doubtful sum that is meant joins the others only where there is none, so that it upsets no plan.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from io import BytesIO
from math import sqrt
from typing import Any, BinaryIO, TypeVar
from zipfile import ZipFile

from trainer.understanding.learned.candidate_features import Deeds, deed_features, features, option_features, scenery
from trainer.understanding.learned.candidates import Candidate, Option, candidates
from trainer.understanding.learned.linear import chance
from trainer.understanding.learned.table import Table
from trainer.understanding.types import Amount, Moment, Reading, Terms, When
from trainer.vocabulary import Language

Kind = TypeVar("Kind", Amount, When)
FORMAT = 1
LOUDNESS, DEED_LOUDNESS = 3.0, 1.0
"""How loud the words around a candidate speak, and what the learned heads see its segment do."""
HEADS = 2
"""Columns of the table: the weight, and one without use, since a table has an even number."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """One candidate with how likely each of its readings is meant as a term."""

    candidate: Candidate
    chances: tuple[float, ...]

    @property
    def best(self) -> int:
        """Which reading is the likeliest, the first of equals."""
        return self.chances.index(max(self.chances))


class Naming:
    """The weights of one language. Holds nothing else; the same reading and moment give the same terms."""

    def __init__(self, header: Mapping[str, Any], table: Table) -> None:
        """*header* is the JSON of the weights file; raises ValueError where it is of another form."""
        if header["format"] != FORMAT:
            raise ValueError("these weights are of another form")
        self.header = header
        self._table = table
        self._offset: float = header["offset"]
        self._step: float = header["step"]
        self._line: float = header["line"]

    def weigh(self, reading: Reading, moment: Moment, segments: Sequence[Deeds]) -> tuple[Weighed, ...]:
        """Every candidate of *reading* in text order; its moves are those of patterns and facts."""
        found = candidates(reading.terms)
        if not found:
            return ()
        view = scenery(reading, moment, found)
        return tuple(
            self._weighed(candidate, features(at, found, view, reading), deed_features(candidate, segments), moment)
            for at, candidate in enumerate(found)
        )

    def _weighed(self, candidate: Candidate, shared: set[int], deeds: set[int], moment: Moment) -> Weighed:
        total = self._table.sums(shared)[0]
        base = self._offset + self._table.sums(deeds)[0] * self._step * loudness(len(deeds), DEED_LOUDNESS)
        chances = []
        for number in range(len(candidate.options)):
            own = option_features(number, candidate, moment)
            weight = self._step * loudness(len(shared) + len(own))
            chances.append(chance(base + (total + self._table.sums(own)[0]) * weight))
        return Weighed(candidate, tuple(chances))

    def told(self, reading: Reading, moment: Moment, segments: Sequence[Deeds]) -> Terms:
        """The terms of *reading*, each sum and day as it is meant, and marked where it is no term.

        *segments* are those of the reply in order, with what the learned heads see in each.
        """
        terms = reading.terms
        likely: list[Option] = [amount for amount in terms.amounts if not amount.told]
        doubtful: list[Option] = []
        for each in self.weigh(reading, moment, segments):
            (likely if each.candidate.likely else doubtful).append(self._judged(each))
        amounts = _of(Amount, likely) or tuple(amount for amount in _of(Amount, doubtful) if amount.told)
        dates = _of(When, likely) or tuple(when for when in _of(When, doubtful) if when.told)
        left = [each for each in doubtful if each not in amounts and each not in dates]
        return replace(
            terms,
            amounts=amounts,
            dates=dates,
            doubtful_amounts=_of(Amount, left),
            doubtful_dates=_of(When, left),
        )

    def _judged(self, weighed: Weighed) -> Option:
        """The likeliest reading where it counts as a term, else the grammar's, marked as not told."""
        options, best = weighed.candidate.options, weighed.best
        return options[best] if weighed.chances[best] >= self._line else replace(options[0], told=False)


def loudness(count: int, of_all: float = LOUDNESS) -> float:
    """How loud each of *count* features speaks."""
    return of_all / sqrt(max(1, count))


def _of(kind: type[Kind], options: Iterable[Option]) -> tuple[Kind, ...]:
    return tuple(sorted((each for each in options if isinstance(each, kind)), key=lambda each: each.span))


def load(file: BinaryIO) -> Naming:
    """The filter in a weights file; raises ValueError, KeyError or BadZipFile where it is none."""
    with ZipFile(file) as packed:
        header = json.loads(packed.read("header.json"))
        return Naming(header, Table(packed.read("keys.u32"), packed.read("rows.u8"), HEADS))


def shipped_naming(lang: Language) -> Naming:
    """The shipped filter of *lang*."""
    return load(BytesIO(files("trainer.understanding.learned").joinpath(f"terms_{lang.value}.zip").read_bytes()))
