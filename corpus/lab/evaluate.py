"""Measures the reader on development and test splits and writes the figures into docs/judgement.md."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from corpus.lab import agreement as agree
from corpus.lab import tables
from corpus.lab.agreement import interval
from corpus.lab.external import outside
from corpus.lab.fairness import flips
from corpus.lab.measure import Measured, measure
from corpus.lab.records import HERE, Split, replies
from trainer.understanding.readers import shipped_reader
from trainer.vocabulary import Language

PAGE = HERE.parent / "docs" / "judgement.md"
FIGURES = HERE / "figures.json"
NAMES = {Language.ZH: "Chinese", Language.EN: "English"}
"""Of the languages, as the page calls them."""


def evaluate(external: Path | None) -> str:
    """All figures as Markdown; also written to docs/judgement.md and, those of the development split, figures.json."""
    lines: list[str] = []
    kept: dict[str, Any] = {}
    for lang in Language:
        for split in (Split.DEV, Split.TEST):
            measured = measure(lang, split)
            lines += [*_split_page(measured, measure(lang, split, told=True)), ""]
            if split is Split.DEV:
                kept[lang.value] = headline_figures(measured)
        lines += [*_fairness_page(lang), ""]
    if external is not None:
        lines += [*_outside_page(external), ""]
    text = "\n".join(lines).strip()
    insert("figures", text)
    FIGURES.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return text


def headline_figures(measured: Measured) -> dict[str, dict[str, float]]:
    """Each headline figure with the ends of its confidence interval."""
    rows = measured.rows
    found = {}
    for name, figure in tables.HEADLINES.items():
        low, high = interval(rows, figure)
        found[name] = {"value": round(figure(rows), 4), "low": round(low, 4), "high": round(high, 4)}
    return found


def fallen(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """What fell below the last figures by more than their confidence interval, one sentence each."""
    for lang, figures in before.items():
        for name, figure in figures.items():
            value = now[lang][name]["value"]
            if value < figure["low"]:
                yield f"{lang}: {name} is {value:.3f}, was {figure['value']:.3f} ({figure['low']:.3f} at the least)"


def _split_page(measured: Measured, told: Measured) -> Iterator[str]:
    rows, readers = measured.rows, measured.readers
    share, sure, overall = tables.sureness(measured)
    middle, late = tables.latency(measured)
    yield f"### {NAMES[measured.lang]}, {measured.split.value} split: {len(rows)} replies, {len(readers)} read twice"
    yield ""
    yield from tables.headlines(measured, told)
    yield ""
    yield (
        f"Sure of {share:.1%} of the verdicts, right on {sure:.1%} of those; right on {overall:.1%} of all. "
        f"One reply takes {middle:.1f} ms, 99 of 100 no more than {late:.1f} ms."
    )
    yield ""
    yield from tables.principles(measured)
    yield ""
    yield from tables.calibration(measured)
    yield ""
    yield from tables.labels(agree.moves(rows), agree.moves(readers))
    yield ""
    yield from tables.labels(agree.violations(rows), agree.violations(readers))
    if measured.split is Split.DEV:
        yield ""
        yield from _errors(measured)


def _errors(measured: Measured) -> Iterator[str]:
    """Every reply of the development split on whose lawfulness reader and label differ."""
    yield "Violations missed and false alarms:"
    yield ""
    for each in measured.judged:
        wanted = {v["code"] for v in each.record["labels"]["violations"]}
        found = {v.code.value for v in each.reading.violations}
        if bool(wanted) != bool(found):
            kind = "missed" if wanted else "false alarm"
            reply = each.record["reply"].replace("|", "/").replace("\n", " ").replace("<", "&lt;")
            yield f"- {kind} `{', '.join(sorted(wanted or found))}` ({each.record['id']}): {reply}"


def _fairness_page(lang: Language) -> Iterator[str]:
    found = flips(replies(lang, Split.DEV), lang, shipped_reader())
    yield f"### {NAMES[lang]}, fairness: grades that change when only a word for a person changes"
    yield ""
    rows = [(kind, str(count), str(changed)) for kind, (changed, count, _) in found.items()]
    yield from tables.table(("swapped", "grades compared", "changed"), rows)


def _outside_page(folder: Path) -> Iterator[str]:
    yield "### Other people's text"
    yield ""
    rows = [(each.name, str(each.count), tables.number(each.value)) for each in outside(folder, shipped_reader())]
    yield from tables.table(("figure", "lines", "value"), rows)


def insert(part: str, text: str) -> None:
    """Puts *text* in the place of a generated *part* of docs/judgement.md."""
    begin, end = f"<!-- {part}: begin -->", f"<!-- {part}: end -->"
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(begin)
    after = rest.split(end)[1]
    PAGE.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", encoding="utf-8")
