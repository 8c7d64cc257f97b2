"""Every line of the corpus has the form that its README promises, and no author stands in two splits."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from corpus.lab.records import Split, digest, phrases, replies
from trainer.understanding.learned.model import shipped_model
from trainer.understanding.reader import Reader
from trainer.understanding.transcript import moment_of
from trainer.vocabulary import Language, LineTag, Move, Principle, Regime, Violation

CORPUS = Path(__file__).parents[1] / "corpus"
FILES = sorted(CORPUS.glob("*/*.jsonl"))
LABELS = {move.value for move in Move} | {code.value for code in Violation}


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def test_no_id_occurs_twice() -> None:
    ids = [record["id"] for path in FILES for record in records(path)]
    assert len(ids) == len(set(ids)) > 5_000


def test_every_author_stands_in_one_split() -> None:
    splits = Counter(path.stem for path in FILES)
    assert max(splits.values()) == 1
    assert all(record["author"] == path.stem for path in FILES for record in records(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_labels_are_known_names_with_spans_inside_the_reply(path: Path) -> None:
    for record in records(path):
        assert Language(record["lang"])
        assert Regime(record["jurisdiction"])
        for key in ("labels", "first", "second"):
            if key in record:
                check_labels(record[key], record["reply"], record["id"])


def check_labels(labels: dict[str, Any], reply: str, name: str) -> None:
    assert set(labels["principles"]) == {principle.value for principle in Principle}
    assert set(labels["principles"].values()) <= {-1, 0, 1}
    for move in labels["moves"]:
        assert Move(move["move"])
        assert 0 <= move["start"] < move["end"] <= len(reply), name
    for violation in labels["violations"]:
        assert Violation(violation["code"])
        assert reply[violation["start"] : violation["end"]] == violation["quote"], name
    assert all(LineTag(tag) for tag in labels["opens"])
    assert bool(labels["violations"]) <= (labels["principles"]["lawful"] == -1), name


@pytest.mark.parametrize("lang", list(Language))
def test_a_pair_has_two_members_that_differ_in_their_labels(lang: Language) -> None:
    pairs: dict[str, list[dict[str, Any]]] = {}
    for record in replies(lang, *Split):
        if "pair" in record:
            pairs.setdefault(record["pair"], []).append(record)
    assert len(pairs) >= 400
    assert {len(members) for members in pairs.values()} == {2}


@pytest.mark.parametrize("lang", list(Language))
def test_phrases_carry_known_labels(lang: Language) -> None:
    found = list(phrases(lang))
    assert len(found) > 3_000
    assert all(phrase.text and set(phrase.labels) <= LABELS for phrase in found)


@pytest.mark.parametrize("lang", list(Language))
def test_every_development_line_makes_a_moment_and_is_read(lang: Language, reader: Reader) -> None:
    for record in replies(lang, Split.DEV):
        reading = reader.read(record["reply"], moment_of(record, reader))
        assert all(span.end <= len(record["reply"]) for move in reading.moves for span in move.spans)


@pytest.mark.parametrize("lang", list(Language))
def test_the_shipped_weights_have_learned_from_this_corpus(lang: Language) -> None:
    trained_on = shipped_model(lang).header["trained_on"]
    learned_from = replies(lang, Split.TRAIN)
    assert (trained_on["replies"], trained_on["sha256"]) == (len(learned_from), digest(learned_from))
    assert trained_on["phrases"] <= len(list(phrases(lang)))
