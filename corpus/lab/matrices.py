"""Turns views into sparse matrices: one row a segment, one column a feature."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
from scipy.sparse import csr_matrix

from trainer.understanding.learned.features import Block
from trainer.understanding.learned.linear import Blocks

SCALES: Mapping[Block, float] = {
    Block.WORDS: 3.0,
    Block.CONCEPTS: 2.0,
    Block.AROUND: 1.5,
    Block.FORM: 0.7,
    Block.MOMENT: 0.7,
    Block.CROSS: 1.0,
    Block.PAIR: 1.0,
    Block.LINE: 0.7,
}
"""How loud each block speaks; found on the development split."""
LEAST_SEEN = 3
"""A reply is trained on twice, as it is and without its punctuation: what only one reply has is left out."""

Vocabulary = Mapping[int, int]
Matrix: TypeAlias = Any
"""A sparse matrix of scipy, which has no types."""


def vocabulary(rows: Iterable[Blocks], least: int = LEAST_SEEN) -> dict[int, int]:
    """The column of every feature that occurs in *least* rows or more."""
    return numbered((feature for row in rows for block in SCALES for feature in row.get(block, ())), least)


def numbered(features: Iterable[int], least: int) -> dict[int, int]:
    """A column for each of *features* that occurs *least* times or more, in their order."""
    seen = Counter(features)
    return {feature: at for at, feature in enumerate(sorted(f for f, count in seen.items() if count >= least))}


def matrix(rows: Sequence[Blocks], columns: Vocabulary) -> Matrix:
    """One row for each of *rows*, a block's features weighed by its scale over the root of its size."""
    starts, places, values = [0], [], []
    for row in rows:
        for block, scale in SCALES.items():
            features = row.get(block)
            if not features:
                continue
            weight = scale / len(features) ** 0.5
            known = [columns[feature] for feature in features if feature in columns]
            places.extend(known)
            values.extend([weight] * len(known))
        starts.append(len(places))
    made = csr_matrix(
        (np.array(values), np.array(places, dtype=np.int32), np.array(starts, dtype=np.int32)),
        shape=(len(rows), len(columns)),
    )
    made.sum_duplicates()
    return made
