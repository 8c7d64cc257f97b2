"""Checks against other people's labelled text, where a folder of it is at hand; measured only, never trained on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from corpus.lab.predict import judged
from trainer.report.machine import terms_object
from trainer.understanding.reader import Reader
from trainer.understanding.terms import read_terms
from trainer.vocabulary import Language, Principle, Violation

_ABUSIVE = frozenset({Violation.ABUSE, Violation.DISCRIMINATION})


@dataclass(frozen=True, slots=True)
class Outside:
    """One figure on outside text."""

    name: str
    count: int
    value: float


def outside(folder: Path, reader: Reader) -> list[Outside]:
    """All outside figures that the files in *folder* allow."""
    files = {file.stem: _lines(file) for file in sorted(folder.glob("*.jsonl"))}
    found: list[Outside] = []
    for name in ("recognizers_dates", "jionlp_terms"):
        found += _dates(name, files.get(name, []))
    for name in ("recognizers_amounts", "jionlp_terms"):
        found += _amounts(name, files.get(name, []))
    found += _politeness(files.get("politeness_en", []), reader)
    found += _insults(files.get("cold", []), reader)
    return found


def _lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def _dates(name: str, rows: Sequence[Mapping[str, Any]]) -> list[Outside]:
    right = []
    for row in rows:
        expect = row["expect"]
        if "dates" not in expect or "ref_date" not in expect:
            continue
        terms = read_terms(row["reply"], Language(row["lang"]), date.fromisoformat(expect["ref_date"][:10]))
        wanted = [sorted(each) for each in (expect["dates"], *expect.get("dates_alt", []))]
        right.append(sorted(terms_object(terms)["dates"]) in wanted)
    return [Outside(f"{name}: dates exact", len(right), sum(right) / len(right))] if right else []


def _amounts(name: str, rows: Sequence[Mapping[str, Any]]) -> list[Outside]:
    right = []
    for row in rows:
        if "amounts" not in row["expect"]:
            continue
        day = date.fromisoformat(row["expect"].get("ref_date", "2026-01-05")[:10])
        got = terms_object(read_terms(row["reply"], Language(row["lang"]), day))["amounts"]
        right.append([each.get("value") for each in got] == [each["value"] for each in row["expect"]["amounts"]])
    return [Outside(f"{name}: amounts exact", len(right), sum(right) / len(right))] if right else []


def _politeness(rows: Sequence[Mapping[str, Any]], reader: Reader) -> list[Outside]:
    """Area under the curve of 'leans to courteous' against the outer quarters of human politeness."""
    polite: list[float] = []
    rude: list[float] = []
    for row in rows:
        leaning = judged(row, reader).reading.leanings.get(Principle.COURTEOUS)
        if leaning is not None:
            (polite if row["expect"]["label"] == "polite" else rude).append(leaning.good - leaning.bad)
    wins = sum((one > other) + (one == other) / 2 for one in polite for other in rude)
    pairs = len(polite) * len(rude)
    return [Outside("politeness_en: AUC of courteous", len(polite) + len(rude), wins / pairs)] if pairs else []


def _insults(rows: Sequence[Mapping[str, Any]], reader: Reader) -> list[Outside]:
    """Share of insults found, and of look-alikes left alone."""
    found, spared = [], []
    for row in rows:
        codes = {each.code for each in judged(row, reader).reading.violations}
        if row["expect"]["offensive"]:
            found.append(bool(codes & _ABUSIVE))
        else:
            spared.append(not codes & _ABUSIVE)
    figures = (("cold: insults found", found), ("cold: look-alikes left alone", spared))
    return [Outside(name, len(rows), sum(rows) / len(rows)) for name, rows in figures if rows]
