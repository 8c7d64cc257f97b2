"""No rule turns on whether somebody is a man or a woman, young or old."""

from __future__ import annotations

import re

import pytest

from trainer.understanding.expressions import CLASS_NAME
from trainer.understanding.lexicon import en_classes, zh_classes
from trainer.understanding.readers import Lexicons
from trainer.vocabulary import Language

_KINDS = {Language.ZH: zh_classes.ALIKE, Language.EN: en_classes.ALIKE}


def _named_alone(expr: str, lang: Language) -> list[str]:
    """The words of a kind that *expr* names outside a class."""
    plain = CLASS_NAME.sub("", re.sub(r"\[(?:\\.|[^\]\\])*\]", "", expr)).replace("\\b", "\0")
    words = [word for kind in _KINDS[lang].values() for word in kind]
    if lang is Language.ZH:
        return [word for word in words if word in plain]
    return [word for word in words if re.search(rf"(?<![a-z']){word}(?![a-z'-])", plain)]


@pytest.mark.parametrize("lang", Language)
def test_rules_name_a_kind_and_not_one_of_its_words(lang: Language) -> None:
    lexicon = Lexicons()[lang]
    exprs = [expr for rule in (*lexicon.reply_rules, *lexicon.line_rules) for expr in (rule.expr, rule.unless)]
    exprs += [expr for frame in lexicon.frames.values() for expr in frame]
    found = {expr: words for expr in exprs if (words := _named_alone(expr, lang))}
    assert not found


@pytest.mark.parametrize("lang", Language)
def test_a_word_alone_would_be_found(lang: Language) -> None:
    expr = {Language.ZH: "告诉(?:你|您)老婆", Language.EN: r"\b(?:tell|ring) your wife\b"}[lang]
    assert _named_alone(expr, lang)


@pytest.mark.parametrize("lang", Language)
def test_sets_of_characters_hold_both_pronouns(lang: Language) -> None:
    lexicon = Lexicons()[lang]
    sets = [found for rule in lexicon.reply_rules for found in re.findall(r"\[[^\]]*\]", rule.expr)]
    assert not [found for found in sets if ("他" in found) is not ("她" in found)]
