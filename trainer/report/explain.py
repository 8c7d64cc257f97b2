"""Shows how one reply was read: the moment, its segments with what each layer found, the terms, the verdicts.

Lines are made of runs of (text, style), so that a terminal can colour them and a test can read them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trainer.messages import has, say
from trainer.report.machine import terms_object
from trainer.report.plain import MARKS, name_of
from trainer.scoring.types import Verdict, Verdicts, Where
from trainer.understanding.reader import Insight
from trainer.understanding.types import FoundMove, FoundViolation, Moment, Reading, Span
from trainer.vocabulary import Grade, Language


class Style(StrEnum):
    """How a run of text is to stand out."""

    PLAIN = "plain"
    HEAD = "head"
    GOOD = "good"
    BAD = "bad"
    FAINT = "faint"


Run = tuple[str, Style]
Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """Everything that is known of one reply."""

    moment: Moment
    reading: Reading
    verdicts: Verdicts
    insights: Sequence[Insight]


def explain_lines(explained: Explained, lang: Language) -> Iterator[Runs]:
    """The explanation, line by line."""
    yield from _moment(explained.moment, lang)
    yield from _found(explained.reading, lang)
    yield from _why(explained, lang)
    yield from _terms(explained.reading, lang)
    yield from _verdicts(explained, lang)


def _title(lang: Language, name: str) -> Runs:
    return ((say(lang, f"explain.{name}"), Style.HEAD),)


def _moment(moment: Moment, lang: Language) -> Iterator[Runs]:
    yield _title(lang, "moment")
    tags = say(lang, "explain.comma").join(name_of(lang, tag) for tag in sorted(moment.opens))
    known = say(lang, "explain.verified" if moment.verified else "explain.unverified")
    yield ((f"  {name_of(lang, moment.party)}, {known}", Style.PLAIN),)
    if moment.line:
        yield ((f"  “{moment.line}”", Style.PLAIN), (f"  {tags or '-'}", Style.FAINT))


def _found(reading: Reading, lang: Language) -> Iterator[Runs]:
    yield _title(lang, "found")
    if not reading.moves and not reading.violations:
        yield ((f"  {say(lang, 'explain.nothing')}", Style.FAINT),)
    for violation in reading.violations:
        yield _finding(violation, name_of(lang, violation.code), reading.text, lang, Style.BAD)
    for move in reading.moves:
        yield _finding(move, name_of(lang, move.move), reading.text, lang, Style.GOOD)


def _finding(found: FoundMove | FoundViolation, name: str, text: str, lang: Language, style: Style) -> Runs:
    words = " … ".join(span.of(text) for span in found.spans)
    layer = say(lang, f"explain.layer.{found.layer}")
    return ((f"  {name}", style), (f"  {layer} {found.p:.0%}", Style.FAINT), (f"  “{words}”", Style.PLAIN))


def _why(explained: Explained, lang: Language) -> Iterator[Runs]:
    if not explained.insights:
        return
    yield _title(lang, "learned")
    for insight in explained.insights:
        yield ((f"  “{insight.span.of(explained.reading.text)}”", Style.PLAIN),)
        for head in insight.heads:
            reasons = ", ".join(
                _reason(reason.span, reason.concept, reason.weight, explained) for reason in head.reasons
            )
            yield ((f"    {_head_name(head.name, lang)} {head.p:.0%}", Style.GOOD), (f"  {reasons}", Style.FAINT))


def _reason(span: Span | None, concept: str, weight: float, explained: Explained) -> str:
    words = f"[{concept}]" if span is None else f"“{span.of(explained.reading.text)}”"
    return f"{words} {weight:+.1f}"


def _head_name(name: str, lang: Language) -> str:
    kind = "move" if has(lang, f"vocabulary.move.{name}") else "violation"
    return say(lang, f"vocabulary.{kind}.{name}")


def _terms(reading: Reading, lang: Language) -> Iterator[Runs]:
    told = {key: value for key, value in terms_object(reading.terms).items() if value}
    if told:
        yield _title(lang, "terms")
    for key, value in told.items():
        yield ((f"  {key}: {value}", Style.PLAIN),)


def _verdicts(explained: Explained, lang: Language) -> Iterator[Runs]:
    yield _title(lang, "verdicts")
    for principle, verdict in explained.verdicts.items():
        style = {Grade.GOOD: Style.GOOD, Grade.BAD: Style.BAD}.get(verdict.grade, Style.PLAIN)
        sure = f"{verdict.confidence:.0%}" + ("" if verdict.sure else f" {say(lang, 'explain.unsure')}")
        why = say(lang, f"why.{verdict.why}")
        yield (
            (f"  {MARKS[verdict.grade]} {name_of(lang, principle)}", style),
            (f"  {sure}", Style.FAINT),
            (f"  {why} {_evidence(verdict, explained)}", Style.PLAIN),
        )


def _evidence(verdict: Verdict, explained: Explained) -> str:
    if not verdict.evidence:
        return ""
    first = verdict.evidence[0]
    text = explained.reading.text if first.where is Where.REPLY else explained.moment.line
    return f"“{first.span.of(text)}”"
