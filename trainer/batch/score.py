"""Judges replies that come as JSON objects, one a line, each with its case and the lines before it.

Lines are judged as they come and nothing is kept, so that a file of any length can be scored.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from trainer.content.catalogue import Catalogue
from trainer.report.machine import evidence_object, move_object, terms_object, violation_object
from trainer.scoring.grade import grade
from trainer.scoring.types import Verdicts
from trainer.understanding.reader import Reader
from trainer.understanding.record import RecordError
from trainer.understanding.transcript import moment_of
from trainer.understanding.types import Moment, Reading
from trainer.vocabulary import Regime, Severity, Violation

LONGEST_LINE = 1_000_000
"""Characters; a longer line is refused unread."""
Severities = Mapping[Regime, Mapping[Violation, Severity]]


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that cannot be judged: its number from 1, a message id under ``cli.`` and its arguments."""

    line: int
    why: str
    args: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Judgement:
    """One reply in its moment, read and graded."""

    moment: Moment
    reading: Reading
    verdicts: Verdicts


def judge(record: Mapping[str, Any], reader: Reader) -> Judgement:
    """The judgement of one record; raises RecordError where a value is of no use."""
    reply = record.get("reply")
    if not isinstance(reply, str):
        raise RecordError("reply", reply)
    moment = moment_of(record, reader)
    reading = reader.read(reply, moment)
    return Judgement(moment, reading, grade(reading, moment))


class Scorer:
    """Judges records; holds a reader and what violations weigh in each regime."""

    def __init__(self, reader: Reader, severities: Severities) -> None:
        self._reader = reader
        self._severities = severities

    def lines(self, lines: Iterable[str]) -> Iterator[dict[str, Any] | Refused]:
        """For each line that is not blank its judgement as an object, or why it has none."""
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield self._line(number, line)

    def _line(self, number: int, line: str) -> dict[str, Any] | Refused:
        if len(line) > LONGEST_LINE:
            return Refused(number, "score.long", {"most": LONGEST_LINE})
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            return Refused(number, "score.json", {"reason": str(error)})
        if not isinstance(record, dict):
            return Refused(number, "score.object", {})
        try:
            return self.object(record.get("id"), judge(record, self._reader))
        except RecordError as error:
            return Refused(number, "score.value", {"key": error.key, "value": _short(error.value)})

    def object(self, name: object, judged: Judgement) -> dict[str, Any]:
        """A judgement in the form of the scorer's lines; *name* is the record's id."""
        severities = self._severities.get(judged.moment.regime, {})
        verdicts = judged.verdicts
        return {
            "id": name,
            "principles": {name.value: int(verdict.grade) for name, verdict in verdicts.items()},
            "confidence": {name.value: round(verdict.confidence, 3) for name, verdict in verdicts.items()},
            "sure": {name.value: verdict.sure for name, verdict in verdicts.items()},
            "moves": [
                {**move_object(found, at), "layer": found.layer.value}
                for found in judged.reading.moves
                for at in range(len(found.spans))
            ],
            "violations": [
                {
                    **violation_object(found, severities.get(found.code, Severity.MAJOR).value, at),
                    "layer": found.layer.value,
                }
                for found in judged.reading.violations
                for at in range(len(found.spans))
            ],
            "evidence": {
                name.value: [evidence_object(item) for item in verdict.evidence] for name, verdict in verdicts.items()
            },
            "terms": terms_object(judged.reading.terms),
        }


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."


def severities_in(catalogue: Catalogue) -> Severities:
    """What each violation weighs, by the rulebooks of *catalogue*."""
    return {
        regime: {code: offence.severity for code, offence in rulebook.offences.items()}
        for regime, rulebook in catalogue.rulebooks().items()
    }
