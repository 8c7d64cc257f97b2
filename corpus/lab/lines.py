"""Fits the heads that tell what a line of the other party opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.lab.fit import LEAST_EXAMPLES, Floats, Labels, f1_of, fit_linear
from corpus.lab.matrices import matrix, vocabulary
from corpus.lab.pack import Packed, packed
from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.linear import Blocks, LinearHeads
from trainer.understanding.learned.lines import TAGS, LineHeads, line_blocks
from trainer.understanding.reader import Reader
from trainer.vocabulary import Language

MOST_FEATURES = 15_000
_UNTOLD = 9.0
"""The logit that a tag with too few examples never reaches."""


@dataclass(frozen=True, slots=True)
class TaggedLine:
    """One line of the other party, ready to learn from."""

    author: str
    blocks: Blocks
    wanted: NDArray[np.int8]
    """One for each tag."""


def tagged_lines(records: Sequence[Mapping[str, Any]], reader: Reader, concepts: Concepts) -> list[TaggedLine]:
    """The last line before each reply, each once."""
    return [
        TaggedLine(
            record["author"],
            line_blocks(
                reader.line(last["text"], lang, last["speaker"], record["case"].get("debtor_name")), lang, concepts
            ),
            np.array([tag.value in record["labels"]["opens"] for tag in TAGS], dtype=np.int8),
        )
        for record, last, lang in _last_lines(records)
    ]


def _last_lines(
    records: Sequence[Mapping[str, Any]],
) -> Iterator[tuple[Mapping[str, Any], Mapping[str, str], Language]]:
    seen: set[tuple[str, str]] = set()
    for record in records:
        last = record["context"][-1] if record["context"] else None
        if last is None or last["speaker"] == "collector" or (record["author"], last["text"]) in seen:
            continue
        seen.add((record["author"], last["text"]))
        yield record, last, Language(record["lang"])


@dataclass(frozen=True, slots=True)
class FittedLines:
    """The heads of all lines, and heads that have not seen the authors of a fold."""

    packed: Packed
    thresholds: list[float]
    unseen: Mapping[int, LineHeads]


def fit_lines(lines: Sequence[TaggedLine], fold_of: Callable[[str], int], concepts: Concepts) -> FittedLines:
    """Fits once for every fold and once for all."""
    folds = np.array([fold_of(line.author) for line in lines])
    wanted = np.array([line.wanted for line in lines])
    logits = np.zeros(wanted.shape)
    unseen: dict[int, LinearHeads] = {}
    for fold in sorted(set(folds.tolist())):
        unseen[fold] = _fitted([line for line, f in zip(lines, folds, strict=True) if f != fold]).heads()
        for at in np.flatnonzero(folds == fold).tolist():
            logits[at] = unseen[fold].logits(lines[at].blocks)
    least = _thresholds(logits, wanted)
    return FittedLines(
        _fitted(lines),
        least,
        {fold: LineHeads(heads, tuple(least), concepts) for fold, heads in unseen.items()},
    )


def _fitted(lines: Sequence[TaggedLine]) -> Packed:
    rows = [line.blocks for line in lines]
    columns = vocabulary(rows)
    linear = fit_linear(matrix(rows, columns), np.array([line.wanted for line in lines]))
    return packed(linear, columns, MOST_FEATURES)


def _thresholds(logits: Floats, wanted: Labels) -> list[float]:
    """For each tag the logit from which on counting it gives the best F1."""
    found = []
    for tag in range(wanted.shape[1]):
        if wanted[:, tag].sum() < LEAST_EXAMPLES:
            found.append(_UNTOLD)
            continue
        lines = np.arange(-2.0, 1.01, 0.1)
        hits = [f1_of(logits[:, tag] >= line, wanted[:, tag] == 1) for line in lines]
        found.append(round(float(lines[int(np.argmax(hits))]), 4))
    return found
