"""Bargaining: what a demand, a plan, a question for a promise or a read-back gets, by the purse and the feelings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from trainer.content.acts import Act
from trainer.content.kinds import Willingness
from trainer.dialogue.purse import NEEDED_PUSH
from trainer.dialogue.situation import Situation
from trainer.dialogue.types import Deal, Payment
from trainer.vocabulary import Move

_NEAR = 6
"""How far short of naming a sum himself he may be and still accept one that is named to him."""


@dataclass(frozen=True, slots=True)
class Bid:
    """The debtor's move in the bargaining: an act, the payments it speaks of, and what then stands."""

    act: Act
    payments: tuple[Payment, ...] = ()
    offer: Deal | None = None
    deal: Deal | None = None
    vague: bool = False


def same(left: tuple[Payment, ...], right: tuple[Payment, ...]) -> bool:
    """Whether two lists of payments name the same sums on the same days."""
    return sorted((p.minor, p.day) for p in left) == sorted((p.minor, p.day) for p in right)


def bargain(situation: Situation) -> Bid:
    """What the debtor answers to the trainee's last attempt to get to a promise."""
    reading, state = situation.reading, situation.state
    asked = situation.proposed
    standing = state.deal or state.offer
    if standing is not None and standing.payments and reads_back(situation, standing.payments):
        return _read_back(situation, standing, asked)
    if asked:
        return _to_terms(situation, asked)
    if reading.makes(Move.CONFIRM_COMMITMENT) and standing is None:
        return Bid(Act.NO_TERMS)
    if reading.makes(Move.DEMAND_PAYMENT) and not reading.makes(Move.ASK_COMMITMENT, Move.PROPOSE_PLAN):
        if state.deal is not None and state.deal.firm:
            return Bid(Act.RESTATE_TERMS, state.deal.payments, state.offer, replace(state.deal, restated=True))
        return _to_terms(situation, (Payment(int(situation.setup.case.amount), state.today),))
    if standing is not None and standing.payments and not (standing.false and _pinned(situation)):
        return _say_again(situation, standing)
    return _own_offer(situation)


_PUSHES = (Move.DEMAND_PAYMENT, Move.REBUT_EXCUSE, Move.STATE_CONSEQUENCE, Move.STATE_BENEFIT)


def _say_again(situation: Situation, standing: Deal) -> Bid:
    """What stands, once more; an offer goes up only when he was pushed or asked for a plan, never down."""
    state = situation.state
    if not standing.firm and situation.reading.makes(*_PUSHES, Move.PROPOSE_PLAN):
        return _own_offer(situation)
    again = replace(standing, restated=True)
    deal = again if standing.firm else state.deal
    return Bid(Act.RESTATE_TERMS, standing.payments, again if not standing.firm else state.offer, deal)


def reads_back(situation: Situation, standing: tuple[Payment, ...]) -> bool:
    """Whether the reply reads a promise back, rather than proposing something else in the form of one."""
    confirm = situation.reading.move(Move.CONFIRM_COMMITMENT)
    if confirm is None:
        return False
    plan = situation.reading.move(Move.PROPOSE_PLAN)
    return agrees_with(situation, standing) or plan is None or plan.p < confirm.p


def agrees_with(situation: Situation, standing: tuple[Payment, ...]) -> bool:
    """Whether every sum and every day that the reply names is among those of *standing* (or its total)."""
    sums = {payment.minor for payment in standing}
    sums |= {sum(sums), situation.purse.balance}
    days = {payment.day for payment in standing}
    terms = situation.terms
    named = [amount.minor for amount in terms.amounts if amount.minor is not None]
    return all(minor in sums for minor in named) and all(when.day in days for when in terms.dates)


def _read_back(situation: Situation, standing: Deal, asked: tuple[Payment, ...]) -> Bid:
    if asked and not agrees_with(situation, standing.payments):
        if situation.purse.affords(asked):
            return _to_terms(situation, asked)
        wrong_first = tuple(sorted(standing.payments, key=lambda payment: _fits((payment,), asked)))
        return Bid(Act.CORRECT_TERMS, wrong_first, standing, situation.state.deal)
    agreed = replace(standing, agreed=True, read_back=True, restated=True)
    act = Act.RESTATE_TERMS if situation.reading.questions else Act.CONFIRM_TERMS
    return Bid(act, standing.payments, standing, agreed)


def _fits(asked: tuple[Payment, ...], standing: tuple[Payment, ...]) -> bool:
    """Whether what was read back is among what stands: every payment named is one of the standing ones."""
    pairs = {(p.minor, p.day) for p in standing}
    return all((p.minor, p.day) in pairs for p in asked)


def _to_terms(situation: Situation, asked: tuple[Payment, ...]) -> Bid:
    state, purse = situation.state, situation.purse
    standing = state.deal or state.offer
    if standing is not None and same(asked, standing.payments):
        agreed = replace(standing, agreed=True)
        return Bid(Act.ACCEPT_PLAN, standing.payments, standing, agreed)
    moved = purse.push(state.feelings, state.asked_pay) + _NEAR
    threshold = NEEDED_PUSH[situation.truth.willingness]
    if moved >= threshold and purse.affords(asked):
        deal = Deal(asked, agreed=True)
        whole = len(asked) == 1 and asked[0].minor >= purse.balance and asked[0].day == state.today
        return Bid(Act.AGREE_PAY if whole else Act.ACCEPT_PLAN, asked, deal, deal)
    if situation.truth.false_promise and not _pinned(situation):
        deal = Deal(asked, agreed=True, false=not purse.affords(asked))
        return Bid(Act.ACCEPT_PLAN, asked, deal, deal)
    return _own_offer(situation)


def _pinned(situation: Situation) -> bool:
    """Whether the trainee asks where the money comes from, or has asked often; a false promise does not bear that."""
    return situation.state.asked_pay > 2 or situation.reading.makes(Move.PROBE, Move.STATE_CONSEQUENCE)


def _own_offer(situation: Situation) -> Bid:
    """His own offer: new, higher than before, the same, vague, or none."""
    state, purse = situation.state, situation.purse
    payments = purse.offer(state.feelings, state.asked_pay)
    before = None if state.offer is not None and state.offer.false else state.offer
    if not payments:
        return _no_offer(situation)
    if before is not None and before.payments:
        better = (
            sum(p.minor for p in payments if p.day == state.today)
            > sum(p.minor for p in before.payments if p.day == state.today)
            or sum(p.minor for p in payments) > before.total
        )
        if not better or sum(p.minor for p in payments) < before.total:
            return Bid(Act.OFFER_STANDS, before.payments, before, state.deal)
    offer = Deal(payments)
    outgrown = state.deal is not None and (state.deal.false or offer.total > state.deal.total)
    deal = None if outgrown else state.deal
    return Bid(_offer_act(payments, situation), payments, offer, deal)


def _offer_act(payments: tuple[Payment, ...], situation: Situation) -> Act:
    if payments[0].day != situation.state.today:
        return Act.OFFER_LATER
    if payments[0].minor >= situation.purse.balance:
        return Act.AGREE_PAY
    return Act.OFFER_BOTH if len(payments) > 1 else Act.OFFER_PART


def _no_offer(situation: Situation) -> Bid:
    state, truth = situation.state, situation.truth
    if not situation.purse.most:
        if truth.false_promise and state.asked_pay <= 2:
            far = (Payment(situation.purse.balance, state.today + timedelta(days=10)),)
            return Bid(Act.NAME_FAR_DATE, far, Deal(far, false=True), state.deal)
        return Bid(Act.CANNOT_PAY, (), state.offer, state.deal)
    if truth.willingness is Willingness.UNWILLING and state.feelings.pressure < 40:
        return Bid(Act.REFUSE_PAY, (), state.offer, state.deal)
    if state.vague or Act.VAGUE_PROMISE in state.acts or state.asked_pay % 2:
        return Bid(Act.CANNOT_PAY, (), state.offer, state.deal)
    return Bid(Act.VAGUE_PROMISE, (), state.offer, state.deal, vague=True)
