"""Trains the learned part of the reader in both languages and writes its weights: ``python -m corpus.lab train``."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import numpy as np

from corpus.lab import upper
from corpus.lab.bare import bare
from corpus.lab.fit import Extra, Floats, Linear, folds_of, segment_heads, unseen_logits
from corpus.lab.matrices import SCALES
from corpus.lab.naming import train_naming
from corpus.lab.records import Split, phrases, replies
from corpus.lab.samples import phrase_rows, sample_of
from trainer.understanding.learned import model as learned
from trainer.understanding.learned.concepts import shipped_concepts
from trainer.understanding.learned.heads import HEADS
from trainer.understanding.learned.table import ZERO
from trainer.understanding.readers import pattern_reader
from trainer.vocabulary import Language

MOST_FEATURES = 60_000
"""So many features are kept: those whose weights are largest."""
_DECIMALS = 4
_LEAST_WEIGHT = 0.002
_LARGEST_STEP = 127


def train(lang: Language, folder: Path, *, only_terms: bool = False) -> Iterator[Path]:
    """Trains the heads of *lang* and the filter of its terms on the training split; yields the weights files in *folder*."""
    reader, concepts = pattern_reader(), shipped_concepts(lang)
    records = replies(lang, Split.TRAIN)
    plain = [stripped for record in records if (stripped := bare(record)) is not None]
    samples = [sample_of(record, reader, concepts) for record in (*records, *plain)]
    extra = Extra(*phrase_rows(list(phrases(lang)), lang, reader, concepts))
    folds = folds_of(samples)
    logits = unseen_logits(samples, extra, folds)
    yield train_naming(lang, folder, reader, samples[: len(records)], logits[: len(records)])
    if only_terms:
        return
    names = upper.Names(samples)
    rows = names.rows(samples)
    found = upper.unseen_chances(samples, logits, rows, folds)
    wanted = np.array([sample.heads for sample in samples])
    header = {
        "format": learned.FORMAT,
        "lang": lang.value,
        "trained_on": {"replies": len(samples), "phrases": len(extra.rows), "sha256": _digest(records)},
        "heads": list(HEADS),
        "scales": {block.value: scale for block, scale in SCALES.items()},
        "thresholds": dict(zip(HEADS, _rounded(upper.thresholds(found, wanted)), strict=True)),
        "replies": [_told(each, names) for each in upper.fit_replies(samples, logits, rows)],
        "grades": {
            principle.value: [_told(each, names) for each in weighings]
            for principle, weighings in upper.fit_grades(samples, upper.grade_numbers(found, samples), rows).items()
        },
    }
    yield _write(folder / f"weights_{lang.value}.zip", header, *segment_heads(samples, extra))


def _digest(records: Sequence[Mapping[str, Any]]) -> str:
    text = json.dumps(records, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _rounded(values: Floats) -> list[float]:
    return [round(float(value), _DECIMALS) for value in values]


def _told(weighing: upper.Weighing, names: upper.Names) -> dict[str, Any]:
    weights = dict(zip(names.known, _rounded(weighing.names), strict=True))
    return {
        "offset": round(weighing.offset, _DECIMALS),
        "numbers": _rounded(weighing.numbers),
        "names": {name: weight for name, weight in weights.items() if abs(weight) >= _LEAST_WEIGHT},
    }


def _write(file: Path, header: dict[str, Any], heads: Linear, columns: Mapping[int, int]) -> Path:
    """Writes the weights: the largest features, each head in 255 even steps."""
    size = np.abs(heads.weights).max(axis=1)
    kept = np.sort(np.argsort(-size, kind="stable")[:MOST_FEATURES])
    hashes = np.array(sorted(columns), dtype=np.uint32)[kept]
    steps = np.maximum(np.abs(heads.weights).max(axis=0), 1e-9) / _LARGEST_STEP
    rows = np.rint(heads.weights[kept] / steps).astype(np.int16) + ZERO
    width = len(HEADS) + len(HEADS) % 2
    padded = np.full((len(kept), width), ZERO, dtype=np.uint8)
    padded[:, : len(HEADS)] = rows
    header |= {"width": width, "steps": [float(f"{step:.6g}") for step in steps], "offsets": _rounded(heads.offsets)}
    with ZipFile(file, "w") as packed:
        text = json.dumps(header, ensure_ascii=False, sort_keys=True)
        for name, content in (
            ("header.json", text.encode()),
            ("keys.u32", hashes.astype("<u4").tobytes()),
            ("rows.u8", padded.tobytes()),
        ):
            # A fixed date, so that the same training gives the same file.
            packed.writestr(ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, ZIP_DEFLATED, 9)
    return file
