"""Judges corpus records as `trainer score` would."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Any

from trainer.scoring.grade import grade
from trainer.scoring.types import Verdicts
from trainer.understanding.reader import Reader
from trainer.understanding.transcript import moment_of
from trainer.understanding.types import Moment, Reading
from trainer.vocabulary import LineTag


@dataclass(frozen=True, slots=True)
class Judged:
    """One record with what the reader makes of it."""

    record: Mapping[str, Any]
    moment: Moment
    reading: Reading
    verdicts: Verdicts
    seconds: float
    """How long the reply took to read, warm, once the moment was known."""


def judged(record: Mapping[str, Any], reader: Reader, *, told: bool = False) -> Judged:
    """*record* as read; *told* gives the moment the labelled tags of the last line, as in a call."""
    moment = moment_of(record, reader)
    if told:
        moment = replace(moment, opens=frozenset(LineTag(tag) for tag in record["labels"]["opens"]))
    reading = reader.read(record["reply"], moment)
    # Timed at the second reading: at the first a rule may have to be compiled that no reply needed before.
    start = perf_counter()
    reader.read(record["reply"], moment)
    seconds = perf_counter() - start
    return Judged(record, moment, reading, grade(reading, moment), seconds)
