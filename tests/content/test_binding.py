"""Binding YAML to types: both languages' keys, all mistakes at once, the nearest known name."""

from __future__ import annotations

from datetime import time
from typing import TypeVar

import pytest

from trainer.content.binding import Binder, fields_of
from trainer.content.case import CallSetting
from trainer.content.guards import Guard, Subject
from trainer.content.kinds import Pace
from trainer.content.library import TYPES
from trainer.content.models import KeyMoment, Persona, Row, Speech, Truth
from trainer.content.names import chinese_names, enum_names
from trainer.content.problems import Mark, Problem
from trainer.content.scalars import Answer, Chance, Money, Source, Wording
from trainer.content.source import Text, read_source
from trainer.vocabulary import Language, Move, Principle, Violation

T = TypeVar("T")


def bind(text: str, cls: type[T], lang: Language = Language.EN) -> tuple[T | None, list[Problem]]:
    root, problems = read_source("f.yaml", text.encode())
    assert root is not None, problems
    binder = Binder(lang)
    return binder.bind(root, cls), binder.problems


def text(value: str) -> Text:
    return Text(Mark("f.yaml", 1, 1), value)


def test_both_languages_bind_to_the_same_value() -> None:
    english, _ = bind("at: 9:30\nweekday: 3", CallSetting)
    chinese, _ = bind("几点: 9:30\n星期: 3", CallSetting, Language.ZH)
    assert english == chinese == CallSetting(at=time(9, 30), weekday=3)


def test_all_mistakes_are_told_at_once_with_the_nearest_name() -> None:
    value, problems = bind("sentances: short\nirritation: quik\nswears: maybe", Speech)
    assert value is None
    assert [(p.code, p.mark.line, p.near) for p in problems] == [
        ("T020", 1, None),
        ("T025", 2, "quick"),
        ("T023", 3, None),
    ]


def test_a_misspelt_key_gets_the_nearest_one() -> None:
    _, problems = bind("lenght: short", Speech)
    assert [(p.code, p.near) for p in problems] == [("T020", "length")]


def test_a_key_of_the_other_language_is_told_as_such() -> None:
    _, problems = bind("句子: short", Speech)
    assert [(p.code, p.near) for p in problems] == [("T024", "length")]


def test_a_missing_key_is_told_at_the_record() -> None:
    _, problems = bind("duty: ask\n", KeyMoment)
    assert [(p.code, dict(p.args)["key"]) for p in problems] == [("T021", "model")]


def test_wordings_split_at_spaced_slashes_and_keep_dates_and_urls_whole() -> None:
    value, _ = bind("fact: x\nreason: 3/15 it was / and/or never", Truth)
    assert value is not None
    assert [wording.text for wording in value.reason] == ["3/15 it was", "and/or never"]


@pytest.mark.parametrize(("wording", "code"), [("give {amonut}", "T030"), ("a { b", "T031"), ("}", "T031")])
def test_a_placeholder_that_nothing_fills_is_refused(wording: str, code: str) -> None:
    _, problems = bind(f'fact: x\nreason: ["{wording}"]', Truth)
    assert [p.code for p in problems] == [code]


def test_an_id_of_a_wording_depends_on_its_words_alone() -> None:
    here, there = Wording.from_text(text("喂")), Wording("喂", Mark("other.yaml", 99, 1))
    assert here.id == there.id != Wording.from_text(text("喂喂")).id


@pytest.mark.parametrize(
    ("written", "minor"),
    [
        ("20000", 2_000_000),
        ("¥20,000.50", 2_000_050),
        ("2万", 2_000_000),
        ("1.5k", 150_000),
        ("$350", 35_000),
        ("8000元", 800_000),
    ],
)
def test_money_is_read_into_minor_units(written: str, minor: int) -> None:
    assert Money.from_text(text(written)) == minor


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("today 8000 sure", (800_000, 0, Chance.SURE)),
        ("in 5 days 12000 half", (1_200_000, 5, Chance.HALF)),
        ("今天8000稳", (800_000, 0, Chance.SURE)),
        ("17天后3万悬", (3_000_000, 17, Chance.DOUBTFUL)),
        ("明天500", (50_000, 1, Chance.SURE)),
    ],
)
def test_sources_of_money_are_read_in_both_languages(written: str, source: tuple[int, int, Chance]) -> None:
    found = Source.from_text(text(written))
    assert (found.minor, found.days, found.chance) == source


def test_an_answer_has_a_guarded_and_an_open_side() -> None:
    answer = Answer.from_text(text("none of your business / why? -> at the docks"))
    assert [w.text for w in answer.guarded] == ["none of your business", "why?"]
    assert [w.text for w in answer.open] == ["at the docks"]
    assert not answer.false
    assert Answer.from_text(text("I'm single => my wife knows")).false


@pytest.mark.parametrize(
    ("written", "guard"),
    [
        ("trust some", Guard(Subject.TRUST, "some")),
        ("信任 有", Guard(Subject.TRUST, "some")),
        ("not verified", Guard(Subject.VERIFIED, negated=True)),
        ("非 已核实", Guard(Subject.VERIFIED, negated=True)),
        ("move demand_payment", Guard(Subject.MOVE, "demand_payment")),
        ("做了 要求付款", Guard(Subject.MOVE, "demand_payment")),
        ("violation any", Guard(Subject.VIOLATION, "any")),
        ("turn 3", Guard(Subject.TURN, "3")),
        ("told reason", Guard(Subject.TOLD, "reason")),
    ],
)
def test_guards_are_read_in_both_languages(written: str, guard: Guard) -> None:
    assert Guard.from_text(text(written)) == guard


@pytest.mark.parametrize("written", ["trsut high", "trust very", "turn three", "verified yes", "__import__('os')", ""])
def test_what_is_no_condition_is_refused(written: str) -> None:
    _, problems = bind(f'say: pickup\nwhen: ["{written}"]', Row)
    assert [p.code for p in problems] == ["T026"]


@pytest.mark.parametrize("cls", list(TYPES.values()), ids=lambda cls: cls.__name__)
def test_keys_exist_in_both_languages_one_to_one(cls: type) -> None:
    specs = fields_of(cls)
    assert len({spec.en for spec in specs}) == len({spec.zh for spec in specs}) == len(specs)
    assert all(not spec.zh.isascii() for spec in specs)


@pytest.mark.parametrize("kind", [Move, Violation, Principle, Pace], ids=lambda kind: kind.__name__)
def test_every_id_has_a_chinese_name_of_its_own(kind: type) -> None:
    names = chinese_names(kind)
    assert set(names) == {str(item.value) for item in kind}  # type: ignore[attr-defined]
    assert len(set(names.values())) == len(names)
    assert set(enum_names(kind).values()) == set(names)


def test_a_wording_that_yaml_takes_for_a_mapping_is_told() -> None:
    _, problems = bind("fact: x\nreason:\n  - Listen: I have it.\n", Truth)
    assert [(p.code, p.mark.line) for p in problems] == [("T022", 3)]


def test_a_persona_with_three_mistakes_tells_all_three() -> None:
    _, problems = bind(
        "编号: x\n原型: y\n姓名: z\n真相:\n  - 实情: a\n    口袋: 明天很多\n难度: 高\n脾气: 大", Persona, Language.ZH
    )
    assert [(p.code, p.mark.line) for p in problems] == [("T027", 6), ("T023", 7), ("T020", 8)]
