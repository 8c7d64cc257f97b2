"""Trains the learned part of the reader in both languages and writes its weights: ``python -m corpus.lab train``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from corpus.lab import upper
from corpus.lab.bare import bare
from corpus.lab.fit import Extra, folds_of, segment_heads, unseen, whole_heads
from corpus.lab.lines import fit_lines, tagged_lines
from corpus.lab.naming import train_naming
from corpus.lab.pack import Packed, packed, rounded, write
from corpus.lab.records import Split, concepts, digest, phrases, replies
from corpus.lab.samples import phrase_rows, sample_of
from trainer.understanding.learned import model as learned
from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.heads import HEADS
from trainer.understanding.learned.lines import TAGS
from trainer.understanding.readers import pattern_reader
from trainer.vocabulary import Language

MOST_FEATURES = 60_000
"""So many features are kept: those whose weights are largest."""
MOST_OF_WHOLE = 40_000
"""The same for the heads of the whole reply."""
_LEAST_WEIGHT = 0.002


def train(lang: Language, folder: Path, records: Sequence[Mapping[str, Any]] | None = None) -> list[Path]:
    """Trains the heads of *lang* and the filter of its terms on *records*, by default the training split.

    Returns the weights files in *folder*: those of the heads, those of the filter.
    """
    lexicon = concepts(lang)
    records = replies(lang, Split.TRAIN) if records is None else records
    fold_of = folds_of([record["author"] for record in records])
    lines = fit_lines(tagged_lines(records, pattern_reader(), lexicon), fold_of.__getitem__, lexicon)
    plain = [stripped for record in records if (stripped := bare(record)) is not None]
    readers = {fold: pattern_reader({lang: heads}) for fold, heads in lines.unseen.items()}
    samples = [sample_of(record, readers[fold_of[record["author"]]], lexicon) for record in (*records, *plain)]
    extra = Extra(*phrase_rows(list(phrases(lang)), lang, pattern_reader(), lexicon))
    folds = np.array([fold_of[sample.author] for sample in samples])
    below = unseen(samples, extra, folds)
    terms = train_naming(lang, folder, pattern_reader(), samples[: len(records)], below.segments[: len(records)])
    names = upper.Names(samples)
    rows = names.rows(samples)
    found = upper.unseen_chances(samples, below, rows, folds)
    wanted = np.array([sample.heads for sample in samples])
    header = {
        "format": learned.FORMAT,
        "lang": lang.value,
        "trained_on": {"replies": len(records), "phrases": len(extra.rows), "sha256": digest(records)},
        "heads": list(HEADS),
        "tags": [tag.value for tag in TAGS],
        "line_thresholds": lines.thresholds,
        "thresholds": dict(zip(HEADS, rounded(upper.thresholds(found, wanted)), strict=True)),
        "replies": [_told(each, names) for each in upper.fit_replies(samples, below, rows)],
        "grades": {
            principle.value: [_told(each, names) for each in weighings]
            for principle, weighings in upper.fit_grades(samples, upper.grade_numbers(found, below), rows).items()
        },
    }
    parts = {
        "segments": packed(*segment_heads(samples, extra), MOST_FEATURES),
        "whole": packed(*whole_heads(samples, extra), MOST_OF_WHOLE),
        "lines": lines.packed,
    }
    return [_write(folder / f"weights_{lang.value}.zip", header, parts, lexicon), terms]


def _told(weighing: upper.Weighing, names: upper.Names) -> dict[str, Any]:
    weights = dict(zip(names.known, rounded(weighing.names), strict=True))
    return {
        "offset": rounded(np.array([weighing.offset]))[0],
        "numbers": rounded(weighing.numbers),
        "names": {name: weight for name, weight in weights.items() if abs(weight) >= _LEAST_WEIGHT},
    }


def _write(file: Path, header: dict[str, Any], parts: Mapping[str, Packed], lexicon: Concepts) -> Path:
    header |= {name: part.told for name, part in parts.items()}
    contents = {"header.json": _json(header), learned.CONCEPTS: _json(lexicon.known)}
    for name, part in parts.items():
        contents |= {f"{name}.keys": part.keys, f"{name}.rows": part.rows}
    return write(file, contents)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode()
