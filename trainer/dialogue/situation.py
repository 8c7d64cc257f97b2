"""The situation a debtor answers in: state, truth and the reading of the reply; tells which guards hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from trainer.content.guards import Guard, Subject
from trainer.content.kinds import Ability, Willingness
from trainer.content.models import Truth
from trainer.content.setup import Setup
from trainer.dialogue.mood import level
from trainer.dialogue.purse import Purse, proposed
from trainer.dialogue.types import Payment, State
from trainer.understanding.types import Amount, Reading, Terms
from trainer.vocabulary import Move, Severity

_NEAR_CONTACT = 24
"""Characters after 'I'll ring you' within which a day is the day of the ring."""


_LEAST_SHARE = 60
"""A sum below this share of the balance (a day's penalty, say) is not taken for a payment."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that guards may look at in one turn."""

    setup: Setup
    state: State
    reading: Reading

    @property
    def truth(self) -> Truth:
        """What is really so in this call."""
        return self.setup.truths[self.state.truth]

    @property
    def purse(self) -> Purse:
        """What can be had from this debtor."""
        return Purse.of(self.truth, self.setup.case, self.state.today)

    @property
    def proposed(self) -> tuple[Payment, ...]:
        """The payments that the reply's terms come to."""
        offered = self.state.offer.payments if self.state.offer else ()
        about_money = self.reading.makes(
            Move.DEMAND_PAYMENT, Move.PROPOSE_PLAN, Move.CONFIRM_COMMITMENT, Move.ASK_COMMITMENT, Move.CONCEDE
        )
        if not about_money or (not self.terms.amounts and self.reading.makes(Move.PROBE, Move.ASK_REASON)):
            return ()
        return proposed(self.terms, int(self.setup.case.amount), self.state.today, offered)

    @property
    def terms(self) -> Terms:
        """The terms that the reply names for paying: no day gone, none of the next contact, no cost or penalty."""
        ahead = tuple(when for when in self.reading.terms.dates if when.day >= self.state.today)
        terms = replace(self.reading.terms, amounts=self._sums(), dates=ahead)
        contact = self.reading.move(Move.SCHEDULE_FOLLOWUP)
        if contact is None:
            return terms
        ends = [span.end for span in contact.spans]
        starts = [span.start for span in contact.spans]
        days = tuple(
            when
            for when in terms.dates
            if not any(start <= when.span.start <= end + _NEAR_CONTACT for start, end in zip(starts, ends, strict=True))
        )
        return replace(terms, dates=days)

    def _sums(self) -> tuple[Amount, ...]:
        """The sums that may be meant for paying: none that stands in a consequence, none too small to be one."""
        costs = [
            span
            for found in self.reading.moves
            if found.move in (Move.STATE_CONSEQUENCE, Move.STATE_BENEFIT)
            for span in found.spans
        ]
        least = int(self.setup.case.amount) // _LEAST_SHARE
        return tuple(
            amount
            for amount in self.reading.terms.amounts
            if (amount.minor is None or amount.minor >= least)
            and not any(span.start <= amount.span.start < span.end for span in costs)
        )

    def holds(self, guard: Guard) -> bool:
        """Whether *guard* is true here."""
        return _TESTS[guard.subject](self, guard.arg) is not guard.negated

    def all_hold(self, guards: tuple[Guard, ...]) -> bool:
        """Whether every one of *guards* is true here."""
        return all(self.holds(guard) for guard in guards)


def _level(value: int, wanted: str) -> bool:
    found = level(value)
    return found == wanted or (wanted == "some" and found == "high")


def _violation(situation: Situation, arg: str) -> bool:
    codes = {found.code for found in situation.reading.violations}
    if arg == "any":
        return bool(codes)
    if arg == "critical":
        offences = situation.setup.rulebook.offences
        return any(code in offences and offences[code].severity is Severity.CRITICAL for code in codes)
    return arg in codes


def _promise(situation: Situation, arg: str) -> bool:
    state = situation.state
    firm = state.deal is not None and state.deal.firm
    found = "firm" if firm else "vague" if state.vague or state.offer is not None else "none"
    return found == arg


def _terms(situation: Situation, arg: str) -> bool:
    payments = situation.proposed
    found = "none" if not payments else "within" if situation.purse.affords(payments) else "beyond"
    return found == arg


def _told(situation: Situation, arg: str) -> bool:
    return arg in situation.state.told


_TESTS: Mapping[Subject, Callable[[Situation, str], bool]] = {
    Subject.TRUST: lambda s, arg: _level(s.state.feelings.trust, arg),
    Subject.IRRITATION: lambda s, arg: _level(s.state.feelings.irritation, arg),
    Subject.PRESSURE: lambda s, arg: _level(s.state.feelings.pressure, arg),
    Subject.MOVE: lambda s, arg: any(found.move == arg for found in s.reading.moves),
    Subject.VIOLATION: _violation,
    Subject.PARTY: lambda s, arg: s.state.speaker.party == arg,
    Subject.ROLE: lambda s, arg: s.state.speaker == arg,
    Subject.STANCE: lambda s, arg: s.state.stance == arg,
    Subject.TOLD: _told,
    Subject.SAID: lambda s, arg: arg in s.state.acts,
    Subject.PROMISE: _promise,
    Subject.TERMS: _terms,
    Subject.TURN: lambda s, arg: s.state.turn >= int(arg),
    Subject.ASKED: lambda s, arg: s.state.asked_pay >= int(arg),
    Subject.TRUTH: lambda s, arg: s.truth.truth == arg,
    Subject.VERIFIED: lambda s, _: s.state.verified,
    Subject.INTRODUCED: lambda s, _: s.state.introduced,
    Subject.NOTICED: lambda s, _: s.state.noticed,
    Subject.DEBT_NAMED: lambda s, _: s.state.debt_named,
    Subject.DISPUTED: lambda s, _: s.truth.disputed,
    Subject.PROVEN: lambda s, _: s.state.proven,
    Subject.CAN_PAY: lambda s, _: s.purse.ability() is not Ability.NONE,
    Subject.CAN_PAY_ALL: lambda s, _: s.purse.ability() is Ability.FULL,
    Subject.WILLING: lambda s, _: s.truth.willingness in (Willingness.EAGER, Willingness.WILLING),
    Subject.QUESTION: lambda s, _: bool(s.reading.questions),
    Subject.HANDS_OVER: lambda s, _: s.state.person >= 0 and s.setup.persona.people[s.state.person].hands_over,
    Subject.HAS_REASON: lambda s, _: bool(s.setup.persona.claims or s.truth.reason),
    Subject.VULNERABLE: lambda s, _: s.state.vulnerable,
    Subject.SUICIDAL: lambda s, _: s.state.suicidal,
    Subject.TOPIC: lambda s, arg: any(found.topic == arg for found in s.reading.topics),
    Subject.SWEARS: lambda s, _: s.setup.persona.speech.swears,
    Subject.DOUBTED: lambda s, _: "doubt_caller" in s.state.acts,
}
