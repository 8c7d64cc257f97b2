"""Answers of substance: the reason and the facts, guarded at first, open once he trusts, never in contradiction."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.content.acts import Act
from trainer.content.scalars import Answer, Wording
from trainer.dialogue.mood import HIGH, LOW
from trainer.dialogue.situation import Situation
from trainer.dialogue.types import Claim, ClaimKind

REASON = "reason"
_TRUSTS_REASON = 56
"""Trust from which he tells the true reason."""
_TRUSTS_FACTS = 46
"""Trust from which he answers openly on facts."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told: the act, wordings to choose from (empty to take the act's own), claim, and topic."""

    act: Act
    wordings: tuple[Wording, ...] = ()
    claim: Claim | None = None
    topic: str = ""


def tell_reason(situation: Situation) -> Told:
    """Why he has not paid: guarded, then open; 'told you already' when there is nothing new."""
    state, truth, persona = situation.state, situation.truth, situation.setup.persona
    told_openly = state.told.get(REASON)
    trusts = state.feelings.trust >= _TRUSTS_REASON and state.feelings.irritation < HIGH
    if truth.reason and trusts and told_openly is not True:
        return Told(Act.REASON_OPEN, truth.reason, Claim(ClaimKind.REASON, REASON, open=True), REASON)
    if told_openly is None and persona.claims:
        hidden = bool(truth.reason)
        return Told(Act.REASON_GUARDED, persona.claims, Claim(ClaimKind.REASON, REASON, true=not hidden), REASON)
    if told_openly is None and truth.reason:
        return Told(Act.REFUSE_REASON)
    return Told(Act.REASON_TOLD)


def _answer(situation: Situation, topic: str) -> Answer | None:
    own = situation.truth.asked.get(topic) or situation.setup.persona.asked.get(topic)
    usual = situation.setup.topics[topic].usual if topic in situation.setup.topics else ()
    return own or (Answer(usual, usual) if usual else None)


def tell_fact(situation: Situation) -> Told:
    """What he answers about the topics that the reply touches; the first that he has not yet told openly."""
    answers = [(found.topic, _answer(situation, found.topic)) for found in situation.reading.topics]
    for topic, answer in answers:
        if answer is not None:
            told = _tell(situation, topic, answer)
            if told is not None:
                return told
    if any(answer is not None for _, answer in answers):
        return Told(Act.FACT_TOLD)
    if not answers:
        return _unspecific(situation)
    return Told(Act.FACT_NONE if situation.state.feelings.trust < LOW else Act.FACT_DODGE)


def _tell(situation: Situation, topic: str, answer: Answer) -> Told | None:
    before = situation.state.told.get(topic)
    opens_up = situation.state.feelings.trust >= _TRUSTS_FACTS and situation.state.feelings.irritation < HIGH
    if opens_up and before is not True:
        return Told(Act.FACT, answer.open, Claim(ClaimKind.FACT, topic, open=True), topic)
    if before is None:
        claim = Claim(ClaimKind.FACT, topic, true=not answer.false)
        return Told(Act.FACT, answer.guarded, claim, topic)
    return None


def _unspecific(situation: Situation) -> Told:
    """A probe without a topic: the reason if there is something new to tell about it, else something more or a dodge."""
    reason = tell_reason(situation)
    if reason.act in (Act.REASON_OPEN, Act.REASON_GUARDED):
        return reason
    return Told(Act.TELL_MORE if situation.state.feelings.trust >= LOW else Act.FACT_DODGE)
