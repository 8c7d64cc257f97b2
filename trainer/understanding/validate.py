"""Checks that a lexicon keeps to the form of its rules: for tests, as shipped lexicons need no check at start.

What it refuses is what could explode or never match: nested or unbounded repetition, unknown classes, words that
normalising would have changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from trainer.understanding.expressions import CLASS_NAME, Expander, UnknownClassError
from trainer.understanding.normalise import normalise
from trainer.understanding.rules import Lexicon, Rule

_LONGEST_GAP = 80
_FEW = 4
_REPEATED_GROUP = re.compile(r"\)(?:[*+]|\{\d+(?:,\d*)?\})")
_REPEAT = re.compile(r"[*+]|\{\d*,\d*\}")
_OPTIONAL = re.compile(r"(?<![(*+?}])\?")
_UNBOUNDED = re.compile(r"(?:\.|\\[wWsSD]|\[\^(?:\\.|[^\]\\])*\])(?:[*+]|\{\d*,\})")
_WIDE_GAP = re.compile(r"(?<=[.\]\w])\{\d*,(\d+)\}")
_ESCAPES = re.compile(r"\\.")


def problems_in(lexicon: Lexicon) -> tuple[str, ...]:
    """One sentence for every place in which *lexicon* breaks the form; empty where it keeps it."""
    expander = Expander(lexicon.classes)
    found: list[str] = []
    for where, expr in _expressions(lexicon):
        found.extend(f"{where}: {problem}: {expr}" for problem in _problems(expr, expander))
    found.extend(
        f"{rule.finds}: p must lie above 0 and at most at 1, not at {rule.p}"
        for rule in _rules(lexicon)
        if not 0 < rule.p <= 1
    )
    return tuple(found)


def _rules(lexicon: Lexicon) -> tuple[Rule, ...]:
    return (*lexicon.reply_rules, *lexicon.line_rules)


def _expressions(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    for name, words in lexicon.classes.items():
        yield from ((f"class {name}", word) for word in words)
    for rule in _rules(lexicon):
        yield str(rule.finds), rule.expr
        if rule.unless:
            yield f"{rule.finds} unless", rule.unless
    for frame, exprs in lexicon.frames.items():
        yield from ((f"frame {frame}", expr) for expr in exprs)
    yield from (("splitter", expr) for expr in lexicon.splitters)


def _problems(expr: str, expander: Expander) -> Iterator[str]:
    if not expr:
        yield "is empty"
        return
    try:
        compiled = re.compile(expander.expand(expr))
    except UnknownClassError as problem:
        yield str(problem)
        return
    except re.error as problem:
        yield f"does not compile ({problem})"
        return
    if compiled.match("") and compiled.fullmatch("") and not _is_assertion(expr):
        yield "matches nothing at all"
    if _nests(expander.expand(expr)):
        yield "nests repetitions"
    if _UNBOUNDED.search(expr):
        yield "has a gap without bound"
    if any(int(gap[1]) > _LONGEST_GAP for gap in _WIDE_GAP.finditer(expr)):
        yield f"has a gap of more than {_LONGEST_GAP} characters"
    literal = _ESCAPES.sub("", CLASS_NAME.sub("", expr))
    if normalise(literal) != literal:
        yield "has letters that normalised text never holds"


def _is_assertion(expr: str) -> bool:
    """Whether an expression is meant to match a place and no words, as splitters do."""
    return expr.startswith(("(?=", "(?<", r"\b"))


def _nests(source: str) -> bool:
    """Whether a group repeated more than a few times itself holds a repetition of varying length."""
    for repeat in _REPEATED_GROUP.finditer(source):
        start = _opening(source, repeat.start())
        inner = _ESCAPES.sub("", source[start : repeat.start()])
        most = _most(repeat[0][1:])
        if most > _FEW and (_REPEAT.search(inner) or (most == inf and _OPTIONAL.search(inner))):
            return True
    return False


def _most(repetition: str) -> float:
    """How often a repetition lets its item occur at most."""
    last = repetition.strip("{}").split(",")[-1]
    return int(last) if last.isdigit() else inf


def _opening(source: str, closing: int) -> int:
    """Where the bracket opens that closes at *closing*; escaped brackets do not count."""
    depth = 0
    for at in range(closing, -1, -1):
        if at and source[at - 1] == "\\" and not (at > 1 and source[at - 2] == "\\"):
            continue
        depth += (source[at] == ")") - (source[at] == "(")
        if depth == 0:
            return at
    return 0
