"""The debrief: what the call was worth, what worked, and the three things to work on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from trainer.content.setup import Setup
from trainer.dialogue.types import State
from trainer.feedback.advice import missing
from trainer.feedback.types import Advice, Debrief, Remark, Tone
from trainer.scoring.result import result_of
from trainer.scoring.total import call_score
from trainer.scoring.types import Outcome, RedLine, Settled, Verdicts
from trainer.vocabulary import Move, Principle

MOST_WORKED = 3
MOST_IMPROVE = 3


def _spread(remarks: Iterable[Remark], most: int) -> tuple[Remark, ...]:
    """At most *most* remarks, no reason twice, different principles before the same one again."""
    chosen: list[Remark] = []
    rest: list[Remark] = []
    whys: set[str] = set()
    quotes: set[str] = set()
    principles: set[Principle] = set()
    for remark in remarks:
        name = remark.advice.why or remark.advice.duty
        if name in whys or remark.advice.quote in quotes:
            continue
        quotes.add(remark.advice.quote)
        whys.add(name)
        if remark.advice.principle in principles and remark.advice.tone is not Tone.RED:
            rest.append(remark)
        else:
            principles.add(remark.advice.principle)
            chosen.append(remark)
    return tuple((chosen + rest)[:most])


def _weight(remark: Remark) -> tuple[int, int, int]:
    advice = remark.advice
    red = 0 if advice.tone is Tone.RED else 1
    return red, 0 if advice.key_moment else 1 if advice.better else 2, remark.turn


def _best(remark: Remark) -> tuple[int, int, int]:
    advice = remark.advice
    routine = advice.principle in (Principle.COURTEOUS, Principle.LAWFUL)
    return 0 if advice.key_moment else 1, 1 if routine else 0, -len(advice.quote)


def _left_out(setup: Setup, state: State, settled: tuple[Settled, ...], remarks: list[Remark]) -> Iterator[Remark]:
    """What was missed and not spoken of when it happened: one remark for each."""
    spoken = {(r.turn, r.advice.principle) for r in remarks if r.advice.tone is not Tone.WELL}
    for item in settled:
        missed = item.outcome is Outcome.MISSED and (item.turn, item.opportunity.principle) not in spoken
        if missed:
            yield Remark(item.turn, missing(setup, state, item))


def debrief_of(
    setup: Setup,
    state: State,
    settled: tuple[Settled, ...],
    verdicts: tuple[tuple[int, Verdicts], ...],
    red_lines: tuple[RedLine, ...],
    advice: tuple[tuple[int, tuple[Advice, ...]], ...],
    moves_made: frozenset[Move],
) -> Debrief:
    """The debrief of a call that stands (or ended) in *state*."""
    result = result_of(setup, state, moves_made)
    score = call_score(settled, verdicts, red_lines, result, setup.house)
    remarks = [Remark(turn, item) for turn, items in advice for item in items]
    remarks += _left_out(setup, state, settled, remarks)
    worked = sorted((remark for remark in remarks if remark.advice.tone is Tone.WELL), key=_best)
    improve = sorted((remark for remark in remarks if remark.advice.tone is not Tone.WELL), key=_weight)
    truth = setup.truths[state.truth]
    return Debrief(
        score,
        _spread(worked, MOST_WORKED),
        _spread(improve, MOST_IMPROVE),
        truth.fact,
        truth.truth,
        tuple(topic for topic, openly in state.told.items() if openly),
        state.ended.value if state.ended is not None else "",
    )
