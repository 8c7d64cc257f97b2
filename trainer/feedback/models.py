"""Better words: a model reply for a moment, from the author, the rulebook, or in general, in the language of the call."""

from __future__ import annotations

from collections.abc import Mapping

from trainer.content.setup import Setup
from trainer.dialogue.spoken import spoken_day, spoken_sum
from trainer.dialogue.types import State
from trainer.dialogue.wording import CURRENCIES
from trainer.messages import has, say
from trainer.scoring.types import Verdict
from trainer.vocabulary import Language, LineTag

_TAG_ORDER = (
    LineTag.HINTS_SUICIDE,
    LineTag.REVEALS_VULNERABILITY,
    LineTag.DISPUTES,
    LineTag.ASKS_WHO,
    LineTag.REQUESTS_STOP,
    LineTag.COMPLAINS,
    LineTag.SHOWS_FEELING,
    LineTag.GIVES_REASON,
    LineTag.ASKS,
    LineTag.OFFERS_PART,
    LineTag.PROMISES,
)


def fillers(setup: Setup, state: State) -> Mapping[str, str]:
    """What a model reply may name: address, company, balance, the standing offer."""
    lang, currency = setup.language, CURRENCIES[setup.regime]
    address = setup.persona.address
    case = setup.case
    standing = state.deal or state.offer
    payments = standing.payments if standing is not None else ()
    first = payments[0] if payments else None
    terms = ("\uff0c" if lang is Language.ZH else ", ").join(
        f"{spoken_day(p.day, state.today, lang)}{'' if lang is Language.ZH else ' '}{spoken_sum(p.minor, currency, lang)}"
        for p in payments
    )
    return {
        "address": address[0].text if address else setup.persona.name,
        "name": setup.persona.name,
        "company": case.company or case.creditor,
        "balance": spoken_sum(int(case.amount), currency, lang),
        "channel": case.channels[0] if case.channels else say(lang, "model.channel"),
        "terms": terms,
        "amount": spoken_sum(first.minor, currency, lang) if first else "",
        "day": spoken_day(first.day, state.today, lang) if first else "",
    }


def filled_model(setup: Setup, state: State, model: str) -> str:
    """An author's or rulebook's model reply with ``{name}``, ``{company}`` and the like filled in; others left as they are."""
    for name, value in fillers(setup, state).items():
        model = model.replace("{" + name + "}", value)
    return model


def model_for(setup: Setup, state: State, verdict: Verdict) -> str:
    """A general model reply for what *verdict* found wanting; empty where there is none."""
    names = [verdict.why]
    tags = state.last.tags if state.last is not None else frozenset()
    if verdict.why.endswith(".ignored"):
        names = [f"{verdict.principle}.{tag}" for tag in _TAG_ORDER if tag in tags] + names
    values = fillers(setup, state)
    if values["terms"]:
        names = [f"{name}.offered" for name in names] + names
    for name in names:
        if has(setup.language, f"model.{name}"):
            return say(setup.language, f"model.{name}", **values)
    return ""
