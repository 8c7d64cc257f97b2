"""What the English lexicon finds in whole replies, in many registers, and what it must leave alone."""

from __future__ import annotations

import re

import pytest

from tests.understanding.lexicon.en_case import LAWFUL, Case
from tests.understanding.lexicon.en_cases_lines import LINES
from tests.understanding.lexicon.en_cases_mixed import COLLOQUIAL, IDIOMS, SPOKEN
from tests.understanding.lexicon.en_cases_moves import LISTENING, MONEY, OPENING
from tests.understanding.lexicon.en_cases_violations import MONEY_WRONGS, THREATS
from trainer.understanding.expressions import Expander
from trainer.understanding.findings import moves_of, violations_of
from trainer.understanding.frames import quotations
from trainer.understanding.lexicon.en import LEXICON
from trainer.understanding.matcher import Matcher, Setting
from trainer.understanding.normalise import normalise
from trainer.understanding.segments import Segmenter
from trainer.vocabulary import Language, LineTag, Move, Violation

SURE_ENOUGH = 0.5
FEWEST_RULES = 6
REPLIES = (*OPENING, *MONEY, *LISTENING, *THREATS, *MONEY_WRONGS, *COLLOQUIAL, *SPOKEN, *IDIOMS)

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
# A star or a plus may run on without end, and within a group take a very long time.
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


def test_every_expression_compiles_with_its_classes_written_out() -> None:
    for expr in _EXPRESSIONS:
        re.compile(_EXPANDER.expand(expr))


def test_no_expression_repeats_without_end_or_leaves_a_long_gap() -> None:
    assert not [expr for expr in _EXPRESSIONS if _ENDLESS.search(expr) or _LONG_GAP.search(expr)]


@pytest.mark.parametrize("meaning", [*Move, *Violation])
def test_every_move_and_violation_has_rules(meaning: Move | Violation) -> None:
    assert sum(rule.finds is meaning for rule in LEXICON.reply_rules) >= FEWEST_RULES


@pytest.mark.parametrize("tag", LineTag)
def test_every_line_tag_has_rules(tag: LineTag) -> None:
    assert any(rule.finds is tag for rule in LEXICON.line_rules)


def test_every_class_is_used_in_some_expression() -> None:
    written = " ".join(_EXPRESSIONS)
    assert not [name for name in LEXICON.classes if f"{{{name}}}" not in written]


def test_a_long_reply_without_punctuation_is_read_to_its_end() -> None:
    """An expression that explodes would hang here for minutes."""
    reply = "i will call you and you will pay what you owe and your payment is due " * 40
    assert found_in(Case(reply))
