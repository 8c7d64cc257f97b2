"""Trains the filter that tells which sums and days of a reply are terms of payment, and writes its weights."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from corpus.lab.fit import Floats
from corpus.lab.matrices import Matrix, numbered
from corpus.lab.pack import rounded, write
from corpus.lab.samples import Sample
from corpus.lab.terms import sums
from trainer.report.machine import date_text
from trainer.understanding.learned import naming
from trainer.understanding.learned.candidate_features import Deeds, deed_features, features, option_features, scenery
from trainer.understanding.learned.candidates import Option, candidates
from trainer.understanding.learned.table import ZERO
from trainer.understanding.reader import Reader
from trainer.understanding.types import When
from trainer.vocabulary import Language

LEAST_SEEN = 3
MOST_FEATURES = 9_000
STRENGTH = 1.0
"""Inverse of the penalty on the weights."""
LINE = 0.42
"""Probability from which a reading counts as a term; found by cross-validation over authors."""
_LARGEST_STEP = 127


@dataclass(frozen=True, slots=True)
class Row:
    """One reading of one candidate: its features, those of its segment, and whether the labels name it."""

    features: frozenset[int]
    deeds: frozenset[int]
    wanted: bool


def rows_of(sample: Sample, logits: Floats, reader: Reader) -> Iterator[Row]:
    """All readings of all candidates of a labelled reply; *logits* (segments x heads) by heads that have not seen it."""
    record, moment = sample.record, sample.moment
    reading = reader.skim(record["reply"], moment)
    seen = zip(sample.view.segments, logits, strict=True)
    segments = [Deeds(segment.span, tuple(map(float, row))) for segment, row in seen]
    found = candidates(reading.terms)
    view = scenery(reading, moment, found)
    wanted = names(record["labels"].get("terms") or {})
    for at, candidate in enumerate(found):
        shared = features(at, found, view, reading)
        for number, option in enumerate(candidate.options):
            own = frozenset(shared | option_features(number, candidate, moment))
            yield Row(own, frozenset(deed_features(candidate, segments)), name(option) in wanted)


def names(terms: Mapping[str, Any]) -> set[str]:
    """The sums and days of labelled terms, as names."""
    return sums(terms.get("amounts", [])) | set(terms.get("dates", []))


def name(option: Option) -> str:
    """The name of a sum or day as labels have it."""
    if isinstance(option, When):
        return date_text(option)
    return str(option.fraction) if option.fraction is not None else str((option.minor or 0) / 100)


def train_naming(
    lang: Language, folder: Path, reader: Reader, samples: Sequence[Sample], logits: Sequence[Floats]
) -> Path:
    """Trains the filter of *lang* on *samples* with their unseen segment logits; returns the weights file in *folder*."""
    rows = [row for sample, each in zip(samples, logits, strict=True) for row in rows_of(sample, each, reader)]
    columns = _vocabulary(rows)
    model = fitted(rows, columns)
    return _write(folder / f"terms_{lang.value}.zip", lang, len(rows), columns, model)


def _vocabulary(rows: Iterable[Row]) -> dict[int, int]:
    return numbered((feature for row in rows for feature in (*row.features, *row.deeds)), LEAST_SEEN)


def matrix_of(rows: Sequence[Row], columns: Mapping[int, int]) -> Matrix:
    """Rows x columns, each feature as loud as the row is short."""
    starts, places, values = [0], [], []
    for row in rows:
        for block, loud in ((row.features, naming.LOUDNESS), (row.deeds, naming.DEED_LOUDNESS)):
            known = sorted(columns[feature] for feature in block if feature in columns)
            places.extend(known)
            values.extend([naming.loudness(len(block), loud)] * len(known))
        starts.append(len(places))
    return csr_matrix((values, places, starts), shape=(len(rows), len(columns)))


def fitted(rows: Sequence[Row], columns: Mapping[int, int]) -> LogisticRegression:
    """Logistic regression over *rows*."""
    model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-3, random_state=0)
    return model.fit(matrix_of(rows, columns), [row.wanted for row in rows])


def _write(file: Path, lang: Language, count: int, columns: Mapping[int, int], model: LogisticRegression) -> Path:
    """Writes the largest weights, each in 255 even steps."""
    weights: Floats = model.coef_[0]
    kept = np.sort(np.argsort(-np.abs(weights), kind="stable")[:MOST_FEATURES])
    step = float(f"{np.abs(weights).max() / _LARGEST_STEP:.6g}")
    rows = np.full((len(kept), naming.HEADS), ZERO, dtype=np.uint8)
    rows[:, 0] = np.rint(weights[kept] / step).astype(np.int16) + ZERO
    header = {
        "format": naming.FORMAT,
        "lang": lang.value,
        "trained_on": {"readings": count},
        "offset": rounded(model.intercept_)[0],
        "step": step,
        "line": LINE,
    }
    contents = {
        "header.json": json.dumps(header, sort_keys=True).encode(),
        "keys.u32": np.array(sorted(columns), dtype=np.uint32)[kept].astype("<u4").tobytes(),
        "rows.u8": rows.tobytes(),
    }
    return write(file, contents)
