"""Measures the reader on a split of the corpus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from corpus.lab.agreement import Both, Labels
from corpus.lab.predict import Judged, judged
from corpus.lab.records import Split, replies
from trainer.understanding.reader import Reader
from trainer.understanding.readers import shipped_reader
from trainer.vocabulary import Language, Principle


@dataclass(frozen=True, slots=True)
class Measured:
    """One split of one language as judged, with the two readers beside it."""

    lang: Language
    split: Split
    judged: tuple[Judged, ...]

    @property
    def rows(self) -> list[Both]:
        """(labelled, judged) for every reply."""
        return [(labels_of(each.record, "labels"), judged_labels(each)) for each in self.judged]

    @property
    def readers(self) -> list[Both]:
        """(first, second reader) for every reply that was read twice, as they were before a third settled them."""
        records = [each.record for each in self.judged if "second" in each.record]
        return [
            (labels_of(record, "first" if "first" in record else "labels"), labels_of(record, "second"))
            for record in records
        ]


def labels_of(record: Mapping[str, Any], key: str) -> Labels:
    """The labels that a corpus record holds under *key*."""
    labels = record[key]
    spans = [(each["move"], each["start"], each["end"]) for each in labels["moves"]]
    spans += [(each["code"], each["start"], each["end"]) for each in labels["violations"]]
    return Labels(
        grades={principle: labels["principles"][principle.value] for principle in Principle},
        moves=frozenset(each["move"] for each in labels["moves"]),
        violations=frozenset(each["code"] for each in labels["violations"]),
        spans=tuple(spans),
        pair=record.get("pair"),
    )


def judged_labels(each: Judged) -> Labels:
    """What the reader makes of a reply, in the form of labels."""
    reading = each.reading
    spans = [(found.move.value, span.start, span.end) for found in reading.moves for span in found.spans]
    spans += [(found.code.value, span.start, span.end) for found in reading.violations for span in found.spans]
    return Labels(
        grades={principle: int(verdict.grade) for principle, verdict in each.verdicts.items()},
        moves=frozenset(found.move.value for found in reading.moves),
        violations=frozenset(found.code.value for found in reading.violations),
        spans=tuple(spans),
        pair=each.record.get("pair"),
    )


def measure(lang: Language, split: Split, *, told: bool = False, reader: Reader | None = None) -> Measured:
    """A reader (the shipped one by default) on *split*.

    *told* gives every moment the labelled tags of the last line, as in a call.
    """
    reader = reader or shipped_reader()
    return Measured(lang, split, tuple(judged(record, reader, told=told) for record in replies(lang, split)))
