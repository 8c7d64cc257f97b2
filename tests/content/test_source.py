"""YAML is read strictly: what looks like text is text, and what can't be read is told with its place."""

from __future__ import annotations

import pytest

from trainer.content.problems import Problem
from trainer.content.source import MAX_BYTES, Map, Seq, Text, read_source
from trainer.vocabulary import Language


def read(text: str | bytes) -> tuple[Map | None, tuple[Problem, ...]]:
    return read_source("file.yaml", text if isinstance(text, bytes) else text.encode())


@pytest.mark.parametrize(
    "word", ["no", "on", "yes", "12:30", "0123", "1_000", "1e3", "2026-03-11", "null", "~", "1.50"]
)
def test_a_scalar_means_what_it_looks_like(word: str) -> None:
    root, problems = read(f"key: {word}")
    assert problems == ()
    assert root is not None
    value = root.get("key")
    assert isinstance(value, Text)
    assert value.value == word


@pytest.mark.parametrize("word", ["no", "on", "yes", "12:30"])
def test_a_key_means_what_it_looks_like(word: str) -> None:
    root, _ = read(f'"{word}": value')
    assert root is not None
    assert root.items[0][0].value == word


def test_every_value_knows_its_line_and_column() -> None:
    root, _ = read("a: 1\nb:\n  - x\n  - y\n")
    assert root is not None
    listed = root.get("b")
    assert isinstance(listed, Seq)
    assert [(node.mark.line, node.mark.column) for node in listed.items] == [(3, 5), (4, 5)]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (b"", "T001", 1),
        (b"   \n\n", "T001", 1),
        (b"\x00\x01\x02\x89PNG", "T010", 1),
        (b"a: 1\nb: \xff\xfe", "T010", 2),
        ("a: 1\na: 2", "T003", 2),
        ("a: &x 1", "T006", 1),
        ("a: &x [1]\nb: *x", "T006", 1),
        ("a: !!python/object:os.system x", "T007", 1),
        ("? [1, 2]\n: x", "T008", 1),
        ("a: 1\n---\nb: 2", "T012", 2),
        ("- a\n- b", "T013", 1),
        ("just words", "T013", 1),
        ("a: [1, 2", "T002", 2),
        ("编号：老周\n原型：拖", "T011", 1),
        ("a: 1\n编号：老周\nb: 2", "T011", 2),
        (b"a: " + b"x" * (MAX_BYTES + 1), "T009", 1),
        ("a: " + "[" * 60 + "]" * 60, "T004", 1),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str | bytes, code: str, line: int) -> None:
    _, problems = read(text)
    assert [(problem.code, problem.mark.line) for problem in problems][:1] == [(code, line)]


def test_a_hundred_thousand_brackets_are_refused_at_once() -> None:
    root, problems = read("a: " + "[" * 100_000)
    assert root is None
    assert problems[0].code == "T004"


def test_a_bomb_of_aliases_is_refused() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 30)]
    root, problems = read("\n".join(lines))
    assert root is None
    assert problems[0].code == "T006"


def test_too_many_values_are_refused() -> None:
    root, problems = read("a: [" + "x," * 70_000 + "]")
    assert root is None
    assert problems[0].code == "T005"


@pytest.mark.parametrize("lang", list(Language))
def test_every_problem_has_a_sentence_in_both_languages(lang: Language) -> None:
    _, problems = read("a: 1\na: 2")
    rendered = problems[0].render(lang)
    assert rendered.startswith("file.yaml:2:1: T003 ")
    assert "a" in rendered.removeprefix("file.yaml:2:1: T003 ")
