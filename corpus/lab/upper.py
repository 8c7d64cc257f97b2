"""The two upper levels: what a reply does, from what its segments do; and its grades, from what it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from corpus.lab.fit import LEAST_EXAMPLES, NEVER, Below, Floats, Labels, f1_of
from corpus.lab.samples import Sample
from trainer.understanding.learned.heads import GRADES, HEADS
from trainer.understanding.learned.model import STEEPEST, parts_of, softened
from trainer.vocabulary import Grade, Principle

REPLY_STRENGTH = 0.03
GRADE_STRENGTH = 0.06
_LOWEST, _HIGHEST, _STEP = 0.1, 0.8, 0.02


@dataclass(frozen=True, slots=True)
class Weighing:
    """One fitted outcome: offset, weights of the numbers, weights of the names."""

    offset: float
    numbers: Floats
    names: Floats


class Names:
    """Turns the names that hold in a moment into columns."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        self.known = sorted({name for sample in samples for name in sample.view.names})
        self._columns = {name: at for at, name in enumerate(self.known)}

    def rows(self, samples: Sequence[Sample]) -> Floats:
        """One row of zeros and ones for each sample."""
        made = np.zeros((len(samples), len(self.known)))
        for at, sample in enumerate(samples):
            made[at, [self._columns[name] for name in sample.view.names if name in self._columns]] = 1.0
        return made


class ReplyNumbers:
    """The numbers from which reply heads are told, as ``Model`` reckons them."""

    def __init__(self, samples: Sequence[Sample], below: Below) -> None:
        self._most = np.array([_most(found) for found in below.segments])
        self._sums = np.array([_sums(found) for found in below.segments])
        self._patterns = np.array([sample.patterns for sample in samples])
        self._whole = np.clip(below.whole, -STEEPEST, STEEPEST) / 2
        self._parts = np.array([parts_of(len(found)) for found in below.segments])

    def of(self, head: int) -> Floats:
        """One row a sample."""
        own = (2 * self._sums, 3 * self._patterns, self._whole)
        columns = [self._most[:, [head]], *(each[:, [head]] for each in own), self._parts, self._most / 3]
        return np.hstack(columns)


def _most(logits: Floats) -> Floats:
    found: Floats = np.clip(logits.max(axis=0, initial=-STEEPEST), -STEEPEST, STEEPEST)
    return found


def _sums(logits: Floats) -> Floats:
    found: Floats = (1 / (1 + np.exp(-logits))).sum(axis=0)
    return found


def fit_binary(numbers: Floats, names: Floats, wanted: Labels, strength: float = REPLY_STRENGTH) -> Weighing:
    """A logistic regression of yes and no."""
    if wanted.sum() < LEAST_EXAMPLES:
        return Weighing(NEVER, np.zeros(numbers.shape[1]), np.zeros(names.shape[1]))
    model = LogisticRegression(C=strength, max_iter=1000).fit(np.hstack([numbers, names]), wanted)
    weights = model.coef_[0]
    return Weighing(float(model.intercept_[0]), weights[: numbers.shape[1]], weights[numbers.shape[1] :])


def chances(weighing: Weighing, numbers: Floats, names: Floats) -> Floats:
    """Probability of each row."""
    found: Floats = 1 / (1 + np.exp(-(weighing.offset + numbers @ weighing.numbers + names @ weighing.names)))
    return found


def fit_replies(samples: Sequence[Sample], below: Below, names: Floats) -> list[Weighing]:
    """All reply heads."""
    wanted = np.array([sample.heads for sample in samples])
    numbers = ReplyNumbers(samples, below)
    fitted: list[Weighing] = Parallel(n_jobs=2)(
        delayed(fit_binary)(numbers.of(head), names, wanted[:, head]) for head in range(len(HEADS))
    )
    return fitted


def reply_chances(replies: Sequence[Weighing], samples: Sequence[Sample], below: Below, names: Floats) -> Floats:
    """Replies x heads."""
    numbers = ReplyNumbers(samples, below)
    return np.array([chances(each, numbers.of(head), names) for head, each in enumerate(replies)]).T


def unseen_chances(samples: Sequence[Sample], below: Below, names: Floats, folds: NDArray[np.int_]) -> Floats:
    """Replies x heads, by reply heads that have not seen the reply's author."""
    found = np.zeros((len(samples), len(HEADS)))
    for fold in sorted(set(folds)):
        inside: list[int] = np.flatnonzero(folds == fold).tolist()
        outside: list[int] = np.flatnonzero(folds != fold).tolist()
        fitted = fit_replies([samples[at] for at in outside], below.of(outside), names[outside])
        found[inside] = reply_chances(fitted, [samples[at] for at in inside], below.of(inside), names[inside])
    return found


def thresholds(found: Floats, wanted: Labels) -> Floats:
    """For each head the probability from which on counting it gives the best F1."""
    best = np.full(found.shape[1], 0.5)
    for head in range(found.shape[1]):
        scores = [(f1_of(found[:, head] >= at, wanted[:, head] == 1), at) for at in np.arange(_LOWEST, _HIGHEST, _STEP)]
        if wanted[:, head].sum() >= LEAST_EXAMPLES:
            best[head] = max(scores, key=lambda score: (round(score[0], 6), -abs(score[1] - 0.4)))[1]
    return best


def grade_numbers(found: Floats, below: Below) -> Floats:
    """The numbers from which grades are told: as ``Model`` reckons them."""
    soft = np.vectorize(softened)(found)
    parts = np.array([parts_of(len(segments)) for segments in below.segments])
    leaning = np.clip(below.whole[:, -len(GRADES) :], -STEEPEST, STEEPEST) / 2
    return np.hstack([soft, 2 * found, parts, leaning])


def fit_grades(samples: Sequence[Sample], numbers: Floats, names: Floats) -> dict[Principle, list[Weighing]]:
    """For each principle the weighings of -1, 0 and +1."""
    fitted = {}
    together = np.hstack([numbers, names])
    width = numbers.shape[1]
    for at, principle in enumerate(Principle):
        wanted = np.array([sample.grades[at] for sample in samples])
        model = LogisticRegression(C=GRADE_STRENGTH, max_iter=2000).fit(together, wanted)
        places = [list(model.classes_).index(int(grade)) for grade in sorted(Grade)]
        fitted[principle] = [
            Weighing(float(model.intercept_[place]), model.coef_[place][:width], model.coef_[place][width:])
            for place in places
        ]
    return fitted
