"""What the reply obliges the debtor to answer: acts from the answers table, the latest and weightiest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from trainer.content.acts import Act
from trainer.content.models import Row
from trainer.dialogue.chance import pick
from trainer.dialogue.situation import Situation
from trainer.understanding.types import ReplyKind
from trainer.vocabulary import Move

_WEIGHTY = frozenset(
    {
        Move.VERIFY_IDENTITY,
        Move.CHECK_PRIVACY,
        Move.ASK_REASON,
        Move.PROBE,
        Move.DEMAND_PAYMENT,
        Move.PROPOSE_PLAN,
        Move.ASK_COMMITMENT,
        Move.CONFIRM_COMMITMENT,
        Move.SCHEDULE_FOLLOWUP,
        Move.DECLINE_DISCLOSURE,
        Move.CONCEDE,
        Move.ACCEPT_VAGUE,
        Move.ASK_OPEN_DATE,
        Move.ASK_CONVENIENT,
        Move.REPEAT_QUESTION,
        Move.CLOSE_CALL,
        Move.SET_BOUNDARY,
    }
)
_MIDDLING = frozenset(
    {
        Move.STATE_CONSEQUENCE,
        Move.REBUT_EXCUSE,
        Move.STATE_BENEFIT,
        Move.OFFER_SUPPORT,
        Move.DEFER_TO_AUTHORITY,
        Move.GIVE_PAYMENT_CHANNEL,
        Move.DISMISS,
        Move.STATE_DEBT,
        Move.REDIRECT,
        Move.EMPATHIZE,
        Move.ANSWER_QUESTION,
    }
)
_FOR_MONEY = (
    Move.CONFIRM_COMMITMENT,
    Move.PROPOSE_PLAN,
    Move.ASK_COMMITMENT,
    Move.DEMAND_PAYMENT,
    Move.ASK_OPEN_DATE,
)
"""Moves that all ask for money: they get one answer, that to the most concrete of them."""
SURE_ENOUGH = 0.6
"""Probability from which a move obliges an answer."""
_ASKING_FACTS = frozenset({Move.PROBE, Move.ASK_REASON, Move.VERIFY_IDENTITY})
MOST = 2
"""Answers given in one line; the rest is carried over."""


@dataclass(frozen=True, slots=True)
class Owed:
    """Acts to be said now, in order, and those carried over to a later line."""

    now: tuple[Act, ...]
    later: tuple[Act, ...] = ()


def _weight(move: Move) -> int:
    return 2 if move in _WEIGHTY else 1 if move in _MIDDLING else 0


def row_acts(situation: Situation, rows: tuple[Row, ...], name: str) -> tuple[Act, ...]:
    """The acts of the first row whose guards hold; empty where none does."""
    state = situation.state
    for row in rows:
        if situation.all_hold(row.when):
            fresh = tuple(act for act in row.say if act not in state.acts) or row.say
            return (pick(fresh, str, state.seed, state.turn, "row", name), *row.also)
    return ()


def _violations(situation: Situation) -> Iterator[Act]:
    for found in sorted(situation.reading.violations, key=lambda item: -item.p):
        yield from row_acts(situation, situation.setup.to_violations.get(found.code, ()), found.code.value)


def _moves(situation: Situation) -> Iterator[tuple[int, int, Act]]:
    """(weight, place in the reply, act) for every answer that the reply's moves oblige."""
    asking = _asking(situation)
    for found in situation.reading.moves:
        if found.p < SURE_ENOUGH or (found.move in _FOR_MONEY and found.move is not asking):
            continue
        rows = situation.setup.answers.get(found.move, ())
        for act in row_acts(situation, rows, found.move.value):
            if act is not Act.NOTHING:
                yield _weight(found.move), max(span.end for span in found.spans), act


def _asking(situation: Situation) -> Move | None:
    """The most concrete move that asks for money; none where the reply rather asks for facts and names no terms."""
    reading = situation.reading
    sure = {found.move: found.p for found in reading.moves if found.p >= SURE_ENOUGH}
    asking = next((move for move in _FOR_MONEY if move in sure), None)
    facts = max((sure.get(move, 0.0) for move in _ASKING_FACTS), default=0.0)
    if asking is None or (facts and not reading.terms.amounts and sure[asking] <= facts + 0.05):
        return None
    return asking


def _not_understood(situation: Situation) -> tuple[Act, ...]:
    kind = situation.reading.kind
    if kind is ReplyKind.EMPTY:
        return (Act.STILL_THERE,)
    if kind is ReplyKind.TOO_LONG:
        return (Act.TOO_LONG,)
    if kind is ReplyKind.OTHER_LANGUAGE or situation.reading.lang is not situation.setup.language:
        return (Act.OTHER_LANGUAGE,)
    if kind is ReplyKind.GIBBERISH:
        return (Act.NOT_UNDERSTOOD,)
    if situation.reading.topics and situation.state.person < 0:
        return (Act.TELL_FACT,)
    if situation.reading.questions:
        return (Act.FACT_DODGE if situation.state.debt_named else Act.ASK_PURPOSE,)
    return ()


def owed(situation: Situation) -> Owed:
    """What must be answered in this line and what is put off."""
    blows = tuple(dict.fromkeys(_violations(situation)))
    if blows:
        return Owed(blows[:MOST])
    ranked = sorted(_moves(situation), key=lambda item: (-item[0], -item[1]))
    acts = list(dict.fromkeys(act for _, _, act in ranked))
    if Act.TELL_REASON in acts and not situation.reading.topics:
        ranked = [item for item in ranked if item[2] is not Act.TELL_FACT]
        acts = [act for act in acts if act is not Act.TELL_FACT]
    if not acts:
        return Owed(_not_understood(situation))
    heaviest = ranked[0][0]
    kept = [act for weight, _, act in ranked if weight == heaviest or weight >= 1]
    chosen = list(dict.fromkeys(kept or acts))[:MOST]
    places = {act: place for _, place, act in ranked}
    later = tuple(act for act in acts if act not in chosen and act in kept)
    return Owed(tuple(sorted(chosen, key=lambda act: places[act])), later[:1])
