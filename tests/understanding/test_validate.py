from __future__ import annotations

import pytest

from tests.understanding.tiny import EN, ZH
from trainer.understanding.lexicon import en, zh
from trainer.understanding.rules import Lexicon, Rule
from trainer.understanding.validate import problems_in
from trainer.vocabulary import Move


def with_rule(expr: str, p: float = 0.9) -> Lexicon:
    return Lexicon({"kin": ("wife",)}, (Rule(Move.PROBE, expr, p),), (), {}, ())


@pytest.mark.parametrize(
    ("expr", "problem"),
    [
        (r"(\w+\s?)+x", "nests repetitions"),
        (r"(?:ab*){2,9}c", "nests repetitions"),
        (r"(?:ab?)+c", "nests repetitions"),
        ("还.*钱", "gap without bound"),
        (r"a[^,]+b", "gap without bound"),
        ("a.{0,99}b", "gap of more than"),
        ("{nope}", "no word class named 'nope'"),
        ("(a", "does not compile"),
        ("a?", "matches nothing"),
        ("", "is empty"),
        ("您說", "never holds"),
        ("Pay", "never holds"),
    ],
)
def test_an_expression_that_breaks_the_form_is_named(expr: str, problem: str) -> None:
    (found,) = [each for each in problems_in(with_rule(expr)) if problem in each]
    assert found.startswith("probe: ")


@pytest.mark.parametrize(
    "expr", [r"tell your {kin}", r"(?:a|b)+c", r"(?:[a-z]{2,5} ?){0,2}x", r"\D\S{1,3}x", "a.{0,8}b"]
)
def test_an_expression_in_good_form_passes(expr: str) -> None:
    assert problems_in(with_rule(expr)) == ()


@pytest.mark.parametrize("p", [0.0, 1.2])
def test_a_sureness_out_of_range_is_named(p: float) -> None:
    assert "must lie above 0" in problems_in(with_rule("x", p))[0]


@pytest.mark.parametrize("lexicon", [ZH, EN, zh.LEXICON, en.LEXICON], ids=["tiny zh", "tiny en", "zh", "en"])
def test_the_lexicons_keep_the_form(lexicon: Lexicon) -> None:
    assert problems_in(lexicon) == ()
