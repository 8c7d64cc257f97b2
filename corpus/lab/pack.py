"""Packs fitted weights as the reader loads them: the largest features, each head in 255 even steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import numpy as np
from numpy.typing import NDArray

from corpus.lab.matrices import SCALES
from trainer.understanding.learned.linear import LinearHeads
from trainer.understanding.learned.table import ZERO

_DECIMALS = 4
_LARGEST_STEP = 127


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights (features x heads) and offsets."""

    weights: NDArray[np.float64]
    offsets: NDArray[np.float64]

    def logits(self, rows: Any) -> NDArray[np.float64]:
        """Rows x heads; *rows* is a matrix of numpy or scipy."""
        found: NDArray[np.float64] = np.asarray(rows @ self.weights) + self.offsets
        return found


@dataclass(frozen=True, slots=True)
class Packed:
    """Linear heads as bytes, and what goes with them into the header."""

    told: dict[str, Any]
    keys: bytes
    rows: bytes

    def heads(self) -> LinearHeads:
        """The heads as they are read."""
        return LinearHeads.of(self.told, self.keys, self.rows)


def packed(linear: Linear, columns: Mapping[int, int], most: int) -> Packed:
    """*linear*, of whose features (hash to column) the *most* largest are kept."""
    size = np.abs(linear.weights).max(axis=1)
    kept = np.sort(np.argsort(-size, kind="stable")[:most])
    hashes = np.array(sorted(columns), dtype=np.uint32)[kept]
    steps = np.maximum(np.abs(linear.weights).max(axis=0), 1e-9) / _LARGEST_STEP
    rows = np.rint(linear.weights[kept] / steps).astype(np.int16) + ZERO
    heads = rows.shape[1]
    width = heads + heads % 2
    padded = np.full((len(kept), width), ZERO, dtype=np.uint8)
    padded[:, :heads] = rows
    told = {
        "width": width,
        "scales": {block.value: scale for block, scale in SCALES.items()},
        "steps": [float(f"{step:.6g}") for step in steps],
        "offsets": rounded(linear.offsets),
    }
    return Packed(told, hashes.astype("<u4").tobytes(), padded.tobytes())


def write(file: Path, contents: Mapping[str, bytes]) -> Path:
    """Writes *contents* (name to bytes) as a zip file; the same contents give the same file."""
    with ZipFile(file, "w") as written:
        for name, content in contents.items():
            # A fixed date, so that the same training gives the same file.
            written.writestr(ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, ZIP_DEFLATED, 9)
    return file


def rounded(values: NDArray[np.float64]) -> list[float]:
    """*values* with four decimals."""
    return [round(float(value), _DECIMALS) for value in values]
