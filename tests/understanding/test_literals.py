from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.understanding.expressions import Expander, UnknownClassError
from trainer.understanding.literals import NeedsFinder

CLASSES = {"kin": ("老婆", "家人"), "any": ("老婆", r"\d+"), "deep": ("{kin}的事", "工作")}
FINDER = NeedsFinder(CLASSES)


@pytest.mark.parametrize(
    ("expr", "needs"),
    [
        ("还钱", [{"还钱"}]),
        ("还.{0,4}钱", [{"还"}, {"钱"}]),
        ("还(?:给|我)?钱", [{"还"}, {"钱"}]),
        ("告诉{kin}", [{"告诉"}, {"老婆", "家人"}]),
        ("告诉{any}", [{"告诉"}]),
        ("{deep}", [{"的事", "工作"}]),
        ("(?:坐牢|抓你)", [{"坐牢", "抓你"}]),
        ("坐牢|抓.你们", [{"坐牢", "你们"}]),
        ("(?:a|)b", [{"b"}]),
        ("ab*", [{"a"}]),
        ("ab+", [{"a"}, {"b"}]),
        ("ab{0,3}c", [{"a"}, {"c"}]),
        ("ab{2,3}c", [{"a"}, {"b"}, {"c"}]),
        (r"\bpay\b", [{"pay"}]),
        (r"\$5", [{"$5"}]),
        ("[ab]c", [{"c"}]),
        ("(?!x)y", [{"y"}]),
        ("(?<!没)有", [{"有"}]),
        (r"\d+", []),
        ("(?P<name>x)", []),
        ("a|b?", []),
    ],
)
def test_an_expression_needs_the_literals_it_cannot_do_without(expr: str, needs: list[set[str]]) -> None:
    assert [set(clause) for clause in FINDER.needs(expr)] == needs


def test_a_class_that_does_not_exist_is_told() -> None:
    with pytest.raises(UnknownClassError, match="nope"):
        FINDER.needs("{nope}")


def test_a_class_within_itself_is_told() -> None:
    with pytest.raises(UnknownClassError, match="ring"):
        Expander({"ring": ("a{ring}",)}).expand("{ring}")


def test_counted_repetitions_are_no_classes() -> None:
    assert Expander({"a": ("x",)}).expand("{a}.{0,3}b{2}") == "(?:x).{0,3}b{2}"


def _expressions() -> st.SearchStrategy[str]:
    atoms = st.sampled_from(["a", "b", "ab", "c", ".", "[ab]", r"\w", r"\b", "{kin}", "^", "$", r"\."])
    return st.recursive(
        atoms,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=4).map("".join),
            st.lists(st.one_of(inner, st.just("")), min_size=2, max_size=3).map(lambda xs: f"(?:{'|'.join(xs)})"),
            st.lists(inner, min_size=2, max_size=2).map("|".join),
            st.tuples(inner, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}", "{2}", "*?", "??"])).map(
                lambda pair: f"(?:{pair[0]}){pair[1]}"
            ),
            inner.map(lambda expr: f"(?!{expr})"),
            inner.map(lambda expr: f"(?={expr})"),
        ),
        max_leaves=8,
    )


FUZZ = {"kin": ("ca", "bb")}


@given(_expressions(), st.text(alphabet="abc. ", max_size=12))
def test_what_matches_always_fulfils_its_needs(expr: str, text: str) -> None:
    if re.search(Expander(FUZZ).expand(expr), text):
        for clause in NeedsFinder(FUZZ).needs(expr):
            assert any(word in text for word in clause)
