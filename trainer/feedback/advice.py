"""Advice on one reply: the one thing that matters most, with the trainee's words, better words, and why."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.content.setup import Setup
from trainer.dialogue.types import State
from trainer.feedback.models import filled_model, model_for
from trainer.feedback.practice import rows_for
from trainer.feedback.types import Advice, Tone
from trainer.messages import has, say
from trainer.scoring.types import Evidence, Kind, Outcome, Settled, Verdict, Verdicts, Where
from trainer.vocabulary import LIABLE_ROLES, Grade, Principle, Violation

PRINCIPLE_ORDER = (
    Principle.LAWFUL,
    Principle.LISTEN,
    Principle.COMMITMENT,
    Principle.FIRM,
    Principle.COURTEOUS,
)
"""Which fault is spoken of first where there are several."""


def law_of(setup: Setup, code: Violation) -> str:
    """Statute and article against *code* in this regime, in the language of the call; empty where none is named."""
    offence = setup.rulebook.offences.get(code)
    if offence is None or not offence.sources:
        return ""
    source = offence.sources[0]
    return f"{source.law.text(setup.language)} {source.article}".strip()


def red_advice(setup: Setup, before: State, reply: str, verdict: Verdict) -> Advice:
    """What a violation is, why, and what to say instead."""
    code = verdict.violations[0]
    span = verdict.evidence[0].span
    offence = setup.rulebook.offences.get(code)
    better = filled_model(setup, before, offence.instead.text(setup.language)) if offence is not None else ""
    if before.speaker in LIABLE_ROLES and has(setup.language, f"model.to_debtor.{code}"):
        better = say(setup.language, f"model.to_debtor.{code}")
    return Advice(
        Tone.RED,
        Principle.LAWFUL,
        f"lawful.{code}",
        span.of(reply),
        span=span,
        better=better,
        law=law_of(setup, code),
    )


def improving(setup: Setup, before: State, reply: str, verdict: Verdict) -> Advice:
    """What a bad verdict found, with better words for this very moment."""
    evidence = verdict.evidence[0]
    from_line = evidence.where is Where.LINE
    text = before.last.text if from_line and before.last is not None else reply
    return Advice(
        Tone.IMPROVE,
        verdict.principle,
        verdict.why,
        evidence.span.of(text),
        from_line,
        None if from_line else evidence.span,
        model_for(setup, before, verdict),
        rows=rows_for(verdict.why),
    )


def missing(setup: Setup, before: State, settled: Settled) -> Advice:
    """What an opportunity that ran out had asked for, in its author's words."""
    found = settled.opportunity
    return Advice(
        Tone.IMPROVE,
        found.principle,
        "" if found.title else f"{found.principle}.missed",
        found.cue,
        from_line=bool(found.cue),
        better=filled_model(setup, before, found.model),
        duty=found.title,
        rows=rows_for(f"{found.principle}.missed"),
        key_moment=found.kind is Kind.MOMENT,
    )


def praising(reply: str, verdict: Verdict, settled: tuple[Settled, ...]) -> Advice:
    """What the reply did well, in its own words; names the key moment it took where it took one."""
    taken = next(
        (s.opportunity for s in settled if s.outcome is Outcome.TAKEN and s.opportunity.principle is verdict.principle),
        None,
    )
    evidence = _telling(verdict)
    return Advice(
        Tone.WELL,
        verdict.principle,
        verdict.why,
        _quote(verdict, reply),
        span=evidence.span,
        duty=taken.title if taken is not None and taken.kind is Kind.MOMENT else "",
        rows=rows_for(verdict.why),
        key_moment=taken is not None and taken.kind is Kind.MOMENT,
    )


def _telling(verdict: Verdict) -> Evidence:
    """The piece of evidence that says most: the first."""
    return verdict.evidence[0]


def _quote(verdict: Verdict, reply: str) -> str:
    return _telling(verdict).span.of(reply)


def all_advice(
    setup: Setup, before: State, reply: str, verdicts: Verdicts, settled: tuple[Settled, ...]
) -> tuple[Advice, ...]:
    """Everything to be said of one reply, the most important first: red lines, faults, misses, praise."""
    return tuple(_in_order(setup, before, reply, verdicts, settled))


def _in_order(
    setup: Setup, before: State, reply: str, verdicts: Verdicts, settled: tuple[Settled, ...]
) -> Iterator[Advice]:
    lawful = verdicts[Principle.LAWFUL]
    if lawful.violations and lawful.sure:
        yield red_advice(setup, before, reply, lawful)
    for principle in PRINCIPLE_ORDER:
        verdict = verdicts[principle]
        if verdict.grade is Grade.BAD and verdict.sure and not verdict.violations:
            yield improving(setup, before, reply, verdict)
    spoken = {p for p in Principle if verdicts[p].counts}
    for item in settled:
        unspoken = item.outcome is Outcome.MISSED and item.opportunity.principle not in spoken
        if unspoken and item.opportunity.title:
            yield missing(setup, before, item)
    praise = [v for p in PRINCIPLE_ORDER if (v := verdicts[p]).grade is Grade.GOOD and v.sure]
    praise.sort(key=lambda v: (not any(_takes_key(item, v) for item in settled), -len(_quote(v, reply))))
    for verdict in praise:
        yield praising(reply, verdict, settled)


def _takes_key(item: Settled, verdict: Verdict) -> bool:
    return (
        item.outcome is Outcome.TAKEN
        and item.opportunity.kind is Kind.MOMENT
        and item.opportunity.principle is verdict.principle
    )
