"""Fits the lowest level of the learned part: the heads on segments and those on the whole reply.

Every level is logistic regression; the upper ones learn from what the level below says of replies whose authors it has not
seen, so that they know how far to trust it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from corpus.lab.matrices import Matrix, matrix, vocabulary
from corpus.lab.pack import Linear
from corpus.lab.samples import Sample
from trainer.understanding.learned.heads import HEADS, WHOLE_HEADS
from trainer.understanding.learned.linear import Blocks
from trainer.vocabulary import Grade

Floats = NDArray[np.float64]
Labels = NDArray[np.int8]

FOLDS = 5
STRENGTH = 3.0
"""Inverse of the penalty on the weights of segment heads."""
WHOLE_STRENGTH = 1.0
"""The same for heads of the whole reply, which have fewer examples."""
LEAST_EXAMPLES = 3
"""A head with fewer is not fitted."""
NEVER = -6.0
"""The offset of a head that was not fitted."""


def fit_linear(rows: Matrix, labels: Labels, strength: float = STRENGTH) -> Linear:
    """One logistic regression a column of *labels*, in two processes."""

    def one(column: int) -> tuple[Floats, float]:
        wanted = labels[:, column]
        if wanted.sum() < LEAST_EXAMPLES:
            return np.zeros(rows.shape[1]), NEVER
        model = LogisticRegression(C=strength, solver="liblinear", intercept_scaling=3.0, tol=1e-3, random_state=0)
        model.fit(rows, wanted)
        return model.coef_[0], float(model.intercept_[0])

    fitted = Parallel(n_jobs=2)(delayed(one)(column) for column in range(labels.shape[1]))
    return Linear(np.array([weights for weights, _ in fitted]).T, np.array([offset for _, offset in fitted]))


@dataclass(frozen=True, slots=True)
class Extra:
    """Segments that stand in no reply: the phrases."""

    rows: Sequence[Blocks]
    labels: Labels


def f1_of(found: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    """F1 of one head's findings; 0 where there is nothing on either side."""
    return float(2 * (found & wanted).sum() / max(1, found.sum() + wanted.sum()))


def folds_of(authors: Sequence[str], count: int = FOLDS) -> dict[str, int]:
    """A fold for each author, who is named once for each reply; the largest authors are dealt out first."""
    sizes: dict[str, int] = {}
    for author in authors:
        sizes[author] = sizes.get(author, 0) + 1
    loads, fold = [0] * count, {}
    for author in sorted(sizes, key=lambda name: (-sizes[name], name)):
        lightest = loads.index(min(loads))
        fold[author] = lightest
        loads[lightest] += sizes[author]
    return fold


def segment_heads(samples: Sequence[Sample], extra: Extra) -> tuple[Linear, dict[int, int]]:
    """The heads of segments, and the column of each feature."""
    rows = [blocks for sample in samples for blocks in sample.view.blocks] + list(extra.rows)
    labels = np.vstack([*(sample.wanted for sample in samples if len(sample.wanted)), extra.labels])
    columns = vocabulary(rows)
    return fit_linear(matrix(rows, columns), labels), columns


def whole_heads(samples: Sequence[Sample], extra: Extra) -> tuple[Linear, dict[int, int]]:
    """The heads of the whole reply, grades among them, and the column of each feature; a phrase has no grade."""
    rows = [*(sample.view.whole for sample in samples), *extra.rows]
    columns = vocabulary(rows)
    features = matrix(rows, columns)
    heads = fit_linear(features, np.vstack([*(sample.heads for sample in samples), extra.labels]), WHOLE_STRENGTH)
    given = np.array([sample.grades for sample in samples])
    wanted = np.hstack([(given == grade).astype(np.int8) for grade in sorted(Grade)])
    grades = fit_linear(features[: len(samples)], wanted, WHOLE_STRENGTH)
    return Linear(np.hstack([heads.weights, grades.weights]), np.hstack([heads.offsets, grades.offsets])), columns


@dataclass(frozen=True, slots=True)
class Below:
    """What heads of the lowest level say of some samples, in logits."""

    segments: Sequence[Floats]
    """For each sample segments x heads."""
    whole: Floats
    """Samples x heads of the whole reply."""

    def of(self, places: Sequence[int]) -> Below:
        """The same for some of the samples."""
        return Below([self.segments[at] for at in places], self.whole[places])


def unseen(samples: Sequence[Sample], extra: Extra, folds: NDArray[np.int_]) -> Below:
    """What is said of each sample by heads that have not seen its author."""
    found: list[Floats] = [np.zeros((0, len(HEADS)))] * len(samples)
    whole = np.zeros((len(samples), len(WHOLE_HEADS)))
    for fold in sorted(set(folds)):
        others = [s for s, f in zip(samples, folds, strict=True) if f != fold]
        places: list[int] = np.flatnonzero(folds == fold).tolist()
        own = [samples[at] for at in places]
        for at, logits in zip(places, _segment_logits(own, *segment_heads(others, extra)), strict=True):
            found[at] = logits
        heads, columns = whole_heads(others, extra)
        whole[places] = heads.logits(matrix([sample.view.whole for sample in own], columns))
    return Below(found, whole)


def _segment_logits(samples: Sequence[Sample], heads: Linear, columns: dict[int, int]) -> list[Floats]:
    """For each sample segments x heads."""
    logits = heads.logits(matrix([blocks for sample in samples for blocks in sample.view.blocks], columns))
    ends = np.cumsum([len(sample.view.blocks) for sample in samples])
    return np.split(logits, ends[:-1])
