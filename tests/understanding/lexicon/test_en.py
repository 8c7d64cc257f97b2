"""What the English lexicon finds in whole replies, in many registers, and what it must leave alone."""

from __future__ import annotations

import re

import pytest

from tests.understanding.lexicon.en_cases import LAWFUL, LINES, REPLIES, Case
from trainer.understanding.expressions import Expander
from trainer.understanding.findings import moves_of, violations_of
from trainer.understanding.frames import quotations
from trainer.understanding.lexicon.en import LEXICON
from trainer.understanding.matcher import Matcher, Setting
from trainer.understanding.normalise import normalise
from trainer.understanding.segments import Segmenter
from trainer.vocabulary import Language, LineTag, Move, Violation

SURE_ENOUGH = 0.5
FEWEST_RULES = 5

_MATCHER = Matcher(LEXICON, Language.EN)
_SEGMENTER = Segmenter({Language.EN: LEXICON})
_EXPANDER = Expander(LEXICON.classes)
_RULES = (*LEXICON.reply_rules, *LEXICON.line_rules)
_EXPRESSIONS = sorted(
    {expr for rule in _RULES for expr in (rule.expr, rule.unless) if expr}
    | {expr for exprs in LEXICON.frames.values() for expr in exprs}
    | set(LEXICON.splitters)
    | {word for words in LEXICON.classes.values() for word in words}
)
# A star or a plus may run on without end; one inside a counted group multiplies.
_ENDLESS = re.compile(r"(?<!\\)[*+](?![^\[]*\])")
_LONG_GAP = re.compile(r"\.\{\d+,(?:|\d{3,}|8[1-9]|9\d)\}")


def found_in(case: Case) -> frozenset[str]:
    plain = normalise(case.reply)
    opens = frozenset(LineTag(tag) for tag in case.opens.split())
    setting = Setting(opens=opens, party=case.party, quoted=quotations(plain))
    hits = _MATCHER.reply_hits(_SEGMENTER.segments(plain, Language.EN), setting)
    moves = {str(found.move) for found in moves_of(hits) if found.p >= SURE_ENOUGH}
    codes = {str(found.code) for found in violations_of(hits) if found.p >= SURE_ENOUGH}
    return frozenset(moves | codes)


def opened_by(line: str) -> frozenset[str]:
    plain = normalise(line)
    hits = _MATCHER.line_hits(_SEGMENTER.segments(plain, Language.EN), Setting(quoted=quotations(plain)))
    return frozenset(str(hit.finds) for hit in hits if hit.p >= SURE_ENOUGH)


@pytest.mark.parametrize("case", REPLIES, ids=lambda case: case.reply[:60])
def test_a_reply_shows_what_it_does_and_nothing_forbidden(case: Case) -> None:
    found = found_in(case)
    never = set(case.never.split())
    if LAWFUL in never:
        never = (never - {LAWFUL}) | {str(code) for code in Violation}
    assert set(case.finds.split()) <= found
    assert not never & found


@pytest.mark.parametrize(("line", "tag"), LINES)
def test_a_line_opens_what_it_opens(line: str, tag: str) -> None:
    assert tag in opened_by(line)


@pytest.mark.parametrize("expr", _EXPRESSIONS, ids=lambda expr: expr[:40])
def test_an_expression_compiles_and_cannot_run_away(expr: str) -> None:
    re.compile(_EXPANDER.expand(expr))
    assert not _ENDLESS.search(expr)
    assert not _LONG_GAP.search(expr)


@pytest.mark.parametrize("meaning", [*Move, *Violation])
def test_every_move_and_violation_has_rules(meaning: Move | Violation) -> None:
    assert sum(rule.finds is meaning for rule in LEXICON.reply_rules) >= FEWEST_RULES


@pytest.mark.parametrize("tag", LineTag)
def test_every_line_tag_has_rules(tag: LineTag) -> None:
    assert any(rule.finds is tag for rule in LEXICON.line_rules)


def test_every_class_is_used_in_some_expression() -> None:
    written = " ".join(_EXPRESSIONS)
    assert not [name for name in LEXICON.classes if f"{{{name}}}" not in written]


def test_a_long_reply_without_punctuation_is_read_in_good_time(benchmark_seconds: float = 2.0) -> None:
    import time

    reply = "i will call you and you will pay what you owe and your payment is due " * 40
    started = time.perf_counter()
    found_in(Case(reply))
    assert time.perf_counter() - started < benchmark_seconds
