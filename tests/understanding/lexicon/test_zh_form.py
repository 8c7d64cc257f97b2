"""The Chinese lexicon keeps the form of a rule: it compiles, never explodes, and covers every label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from trainer.understanding.expressions import CLASS_NAME, Expander
from trainer.understanding.lexicon.zh import LEXICON
from trainer.understanding.rules import Frame
from trainer.understanding.validate import problems_in
from trainer.vocabulary import LineTag, Move, Violation

_EXPANDER = Expander(LEXICON.classes)
_RULES = LEXICON.reply_rules + LEXICON.line_rules


def expressions() -> Iterator[str]:
    for rule in _RULES:
        yield from filter(None, (rule.expr, rule.unless))
    for words in LEXICON.frames.values():
        yield from words
    yield from LEXICON.splitters


def tokens(expanded: str) -> Iterator[str]:
    """Escapes, sets, group openings and repeats as one piece each, other characters by themselves."""
    return (
        found[0] for found in re.finditer(r"\\.|\[[^\]]*\]|\(\?(?::|=|!|<=|<!)|\{\d*,?\d*\}|.", expanded, re.DOTALL)
    )


def is_repeat(piece: str) -> bool:
    return piece in "?*+" or bool(re.fullmatch(r"\{\d*,?\d*\}", piece))


def nests_a_repeat(expanded: str) -> bool:
    """Whether a repeated group holds a repeat of its own."""
    holds = [False]
    closed = False
    for piece in tokens(expanded):
        if piece.startswith("("):
            holds.append(False)
            closed = False
        elif piece == ")":
            closed = holds.pop()
            holds[-1] = holds[-1] or closed
        elif is_repeat(piece):
            if closed:
                return True
            holds[-1] = True
        else:
            closed = False
    return False


@pytest.mark.parametrize("expr", sorted(set(expressions())))
def test_an_expression_compiles_bounded_and_without_nested_repeats(expr: str) -> None:
    expanded = _EXPANDER.expand(expr)
    re.compile(expanded)
    assert not {"*", "+"} & set(tokens(expanded))
    assert not re.search(r"\{\d*,\}", expanded)
    assert not nests_a_repeat(expanded)


@pytest.mark.parametrize("nested", ["(?:a{1,3})?", "(?:b(?:a|c?)){0,2}", "(?:{x}|[ab]{2,3}){1,2}"])
def test_a_nested_repeat_would_be_noticed(nested: str) -> None:
    assert nests_a_repeat(nested)


def test_every_label_has_its_rules() -> None:
    counted = Counter(rule.finds for rule in _RULES)
    assert all(counted[label] >= 6 for label in (*Move, *Violation))
    assert all(counted[tag] for tag in LineTag)


def test_every_class_stands_in_some_rule_and_says_nothing_twice() -> None:
    used = {name for rule in _RULES for name in CLASS_NAME.findall(rule.expr + rule.unless)}
    assert used == set(LEXICON.classes)
    assert not [name for name, words in LEXICON.classes.items() if len(set(words)) < len(words)]


def test_no_alternative_of_a_class_matches_the_empty_text() -> None:
    empty = [name for name, words in LEXICON.classes.items() if any(re.fullmatch(word, "") for word in words)]
    assert not empty


def test_every_rule_finds_something_and_is_neither_certain_nor_idle() -> None:
    assert all(0.5 <= rule.p <= 0.95 for rule in _RULES)
    assert not [rule for rule in _RULES if re.fullmatch(_EXPANDER.expand(rule.expr), "")]


def test_every_frame_has_words() -> None:
    assert set(LEXICON.frames) == set(Frame)
    assert all(LEXICON.frames.values())


def test_the_form_check_of_the_engine_has_no_complaint() -> None:
    assert problems_in(LEXICON) == ()
