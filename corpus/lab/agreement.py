"""How well two judgements of the same replies agree: kappa, F1, pairs, spans, with confidence intervals."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from trainer.vocabulary import Principle

GRADES = (-1, 0, 1)
_RESAMPLES = 400
_SEED = 20260101
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Labels:
    """What one reader makes of one reply."""

    grades: Mapping[Principle, int]
    moves: frozenset[str]
    violations: frozenset[str]
    spans: tuple[tuple[str, int, int], ...] = ()
    pair: str | None = None


Both = tuple[Labels, Labels]
"""(as labelled, as judged)."""


def kappa(pairs: Sequence[tuple[int, int]]) -> float:
    """Cohen's kappa with quadratic weights over the three grades; nan without pairs."""
    if not pairs:
        return float("nan")
    table = np.zeros((3, 3))
    for one, other in pairs:
        table[one + 1, other + 1] += 1
    table /= table.sum()
    weights = np.array([[(a - b) ** 2 / 4 for b in GRADES] for a in GRADES])
    chance = float((weights * np.outer(table.sum(axis=1), table.sum(axis=0))).sum())
    return 1 - float((weights * table).sum()) / chance if chance else 1.0


def macro_f1(pairs: Sequence[tuple[int, int]]) -> float:
    """Mean F1 over the grades that occur among the labels."""
    scores = [
        f1(
            sum(a == b == grade for a, b in pairs),
            sum(b == grade != a for a, b in pairs),
            sum(a == grade != b for a, b in pairs),
        )
        for grade in GRADES
        if any(a == grade for a, _ in pairs)
    ]
    return sum(scores) / len(scores) if scores else float("nan")


def f1(hits: int, false: int, missed: int) -> float:
    """F1 of counts; 1 where there was nothing to find and nothing was found."""
    return 2 * hits / (2 * hits + false + missed) if hits + false + missed else 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """Counts of one label: found rightly, found wrongly, missed."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """F1 of the counts."""
        return f1(self.hits, self.false, self.missed)

    @property
    def precision(self) -> float:
        """Share of what was found that is right."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    def __add__(self, other: Found) -> Found:
        return Found(self.hits + other.hits, self.false + other.false, self.missed + other.missed)


def grades(rows: Sequence[Both], principle: Principle) -> list[tuple[int, int]]:
    """(labelled, judged) grades of one principle."""
    return [(gold.grades[principle], judged.grades[principle]) for gold, judged in rows]


def mean_kappa(rows: Sequence[Both]) -> float:
    """Mean kappa over the five principles."""
    return float(np.mean([kappa(grades(rows, principle)) for principle in Principle]))


def mean_macro_f1(rows: Sequence[Both]) -> float:
    """Mean macro F1 over the five principles."""
    return float(np.mean([macro_f1(grades(rows, principle)) for principle in Principle]))


def by_label(rows: Sequence[tuple[frozenset[str], frozenset[str]]]) -> dict[str, Found]:
    """Counts for every label that occurs."""
    hits: Counter[str] = Counter()
    false: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for gold, judged in rows:
        hits.update(gold & judged)
        false.update(judged - gold)
        missed.update(gold - judged)
    return {
        name: Found(hits[name], false[name], missed[name])
        for name in sorted(hits.keys() | false.keys() | missed.keys())
    }


def moves(rows: Sequence[Both]) -> dict[str, Found]:
    """Counts for every move."""
    return by_label([(gold.moves, judged.moves) for gold, judged in rows])


def violations(rows: Sequence[Both]) -> dict[str, Found]:
    """Counts for every violation code."""
    return by_label([(gold.violations, judged.violations) for gold, judged in rows])


def micro(found: Mapping[str, Found]) -> Found:
    """All labels together."""
    return sum(found.values(), Found())


def any_violation(rows: Sequence[Both]) -> Found:
    """Counts for 'breaks the law in some way'."""
    kinds = Counter((bool(gold.violations), bool(judged.violations)) for gold, judged in rows)
    return Found(kinds[True, True], kinds[False, True], kinds[True, False])


def pairs_right(rows: Sequence[Both]) -> tuple[int, int]:
    """(right, all) minimal pairs: both members right on every grade that tells them apart, and on lawfulness."""
    couples: dict[str, list[Both]] = defaultdict(list)
    for row in rows:
        if row[0].pair:
            couples[row[0].pair].append(row)
    whole = [couple for couple in couples.values() if len(couple) == 2]
    return sum(_right(*couple) for couple in whole), len(whole)


def _right(one: Both, other: Both) -> bool:
    telling = [p for p in Principle if one[0].grades[p] != other[0].grades[p]]
    return all(
        bool(gold.violations) == bool(judged.violations)
        and all(gold.grades[principle] == judged.grades[principle] for principle in telling)
        for gold, judged in (one, other)
    )


def span_overlap(rows: Sequence[Both]) -> float:
    """Mean share of characters that both name (intersection over union), over labels that both found."""
    shares = []
    for gold, judged in rows:
        for name in {name for name, _, _ in gold.spans} & {name for name, _, _ in judged.spans}:
            one, other = (_covered(labels, name) for labels in (gold, judged))
            shares.append(len(one & other) / len(one | other))
    return float(np.mean(shares)) if shares else float("nan")


def _covered(labels: Labels, name: str) -> set[int]:
    return {at for found, start, end in labels.spans if found == name for at in range(start, end)}


def interval(rows: Sequence[T], figure: Callable[[Sequence[T]], float]) -> tuple[float, float]:
    """The 95% confidence interval of a figure, by resampling the rows; the same each time."""
    chance = np.random.default_rng(_SEED)
    found = [figure([rows[at] for at in chance.integers(0, len(rows), len(rows))]) for _ in range(_RESAMPLES)]
    low, high = np.nanpercentile(found, [2.5, 97.5])
    return float(low), float(high)
