"""What a call brought, apart from how it was held: against what was attainable under the truth of this call."""

from __future__ import annotations

from trainer.content.acts import Act
from trainer.content.kinds import Ability, Ending
from trainer.content.models import Truth
from trainer.content.setup import Setup
from trainer.dialogue.purse import Purse
from trainer.dialogue.types import Deal, State
from trainer.scoring.types import PromiseQuality, Result
from trainer.understanding.types import Method
from trainer.vocabulary import Move, Role

PROMISE_SHARE = 60
"""Points for the share of what he could pay; the rest is for how well the promise is pinned."""
FOLLOWUP_ALONE = 30
VAGUE_ALONE = 10
OFFER_UNPINNED = 45
"""Most that an offer is worth which the trainee never took up."""


def quality_of(state: State, purse: Purse) -> PromiseQuality:
    """Which parts of a well-pinned promise the call's deal has."""
    deal = state.deal
    if deal is None or not deal.payments:
        return PromiseQuality()
    return PromiseQuality(
        amount=True,
        day=True,
        method=deal.method is not None and deal.method not in (Method.CASH, Method.PRIVATE),
        read_back=deal.read_back,
        restated=deal.restated,
        source=bool(state.told),
        within_purse=purse.affords(deal.payments),
    )


def result_of(setup: Setup, state: State, moves_made: frozenset[Move]) -> Result:
    """The result of a call that ended in *state*, in which the trainee made *moves_made* in all."""
    truth = setup.truths[state.truth]
    purse = Purse.of(truth, setup.case, state.today)
    if setup.scenario.first_on_line is not Role.DEBTOR and state.speaker is not Role.DEBTOR:
        return _third_party(state)
    if state.suicidal:
        return _safety(state)
    promise = _promise(state, purse)
    if not _next_step_counts(state, truth, purse):
        return promise
    step = _next_step(state, truth, purse, moves_made)
    return promise if purse.most and not state.vulnerable and promise.score > step.score else step


def _third_party(state: State) -> Result:
    left = Act.TAKE_MESSAGE in state.acts or state.followup
    kept = Act.INSIST_DISCLOSURE in state.acts
    return Result(
        "TP" if left else "NOC", 100 if left else 30 * kept, 0, 0, why="third_party" if left else "third_party_open"
    )


def _safety(state: State) -> Result:
    safe = Act.ACCEPT_HELP in state.acts and state.ended is not Ending.HUNG_UP
    return Result("VUL", 100 if safe else 20, 0, 0, why="safety" if safe else "safety_open")


def _next_step_counts(state: State, truth: Truth, purse: Purse) -> bool:
    return truth.disputed or state.disputed or purse.ability() is Ability.NONE or state.vulnerable


def _next_step(state: State, truth: Truth, purse: Purse, moves_made: frozenset[Move]) -> Result:
    """Where money can't or mustn't be had: the documented next step is the full mark, an extracted promise is worth nothing."""
    code = "DISP" if truth.disputed or state.disputed else "VUL" if state.vulnerable else "HARD"
    supported = Move.OFFER_SUPPORT in moves_made or Move.DEFER_TO_AUTHORITY in moves_made
    extracted = state.deal is not None and state.deal.firm and not purse.affords(state.deal.payments)
    score = (0 if extracted else 50) * supported + (0 if extracted else 50) * state.followup
    promised = state.deal.total if state.deal is not None and not extracted else 0
    if promised and state.deal is not None:
        score = max(score, 70 + 30 * supported)
    why = "extracted" if extracted else "next_step" if score >= 80 else "next_step_open"
    return Result(code, score, promised, purse.most, _plain(state.deal), quality_of(state, purse), why)


def _plain(deal: Deal | None) -> tuple[tuple[int, str], ...]:
    return tuple((payment.minor, payment.day.isoformat()) for payment in deal.payments) if deal is not None else ()


def _promise(state: State, purse: Purse) -> Result:
    deal, quality = state.deal, quality_of(state, purse)
    if deal is not None and deal.firm:
        if not quality.within_purse:
            return Result("PTP", 0, deal.total, purse.most, _plain(deal), quality, "beyond_purse")
        share = min(1.0, deal.total / purse.most) if purse.most else 0.0
        score = round(PROMISE_SHARE * share + (100 - PROMISE_SHARE) * (quality.points - 3) / 4)
        why = "pinned" if quality.points >= 6 else "loose"
        return Result("PTP", max(0, min(100, score)), deal.total, purse.most, _plain(deal), quality, why)
    if state.offer is not None and state.offer.payments and purse.affords(state.offer.payments):
        share = min(1.0, state.offer.total / purse.most) if purse.most else 0.0
        return Result("CB", round(OFFER_UNPINNED * share), 0, purse.most, _plain(state.offer), quality, "unpinned")
    if state.followup:
        return Result("CB", FOLLOWUP_ALONE, 0, purse.most, (), quality, "followup")
    if state.vague:
        return Result("NOC", VAGUE_ALONE, 0, purse.most, (), quality, "vague")
    return Result("HUP" if state.ended and state.ended.value == "hung_up" else "NOC", 0, 0, purse.most, (), quality)
