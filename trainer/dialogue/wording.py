"""Words for acts: which wording is taken, what is filled into it, and that nothing is said twice in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from trainer.content.acts import Act
from trainer.content.kinds import Length
from trainer.content.models import Group
from trainer.content.scalars import Wording
from trainer.dialogue.chance import draw, pick
from trainer.dialogue.situation import Situation
from trainer.dialogue.spoken import ordinal, spoken_day, spoken_sum
from trainer.dialogue.types import Payment, State
from trainer.vocabulary import Language, Regime

CURRENCIES = {Regime.CN: "CNY", Regime.US: "USD", Regime.UK: "GBP"}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_COARSE = re.compile(
    r"他妈|妈的|老子|操[,，!！蛋]|屁|\b(?:damn|hell|shit|bullshit|crap|bloody|arse|ass)\b", re.IGNORECASE
)
"""Words that only a debtor who swears uses."""
_LIMITS = {
    (Length.SHORT, Language.ZH): 22,
    (Length.SHORT, Language.EN): 70,
    (Length.NORMAL, Language.ZH): 45,
    (Length.NORMAL, Language.EN): 130,
}
"""Characters above which a wording is too long for this manner of speaking."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A wording with its placeholders filled."""

    text: str
    wording: Wording


def _layers(situation: Situation) -> Iterator[Mapping[Act, tuple[Group, ...]]]:
    """Where wordings come from, the most special first."""
    persona = situation.setup.persona
    if situation.state.person >= 0:
        yield persona.people[situation.state.person].says
        yield from situation.setup.phrases_of_others
    else:
        yield situation.truth.says
        yield persona.says
        yield from situation.setup.phrases


def _candidates(groups: tuple[Group, ...], situation: Situation) -> Iterator[tuple[Wording, ...]]:
    """Wordings that fit, those with conditions before those without."""
    fitting = [group for group in groups if situation.all_hold(group.when)]
    for conditional in (True, False):
        yield tuple(wording for group in fitting if bool(group.when) is conditional for wording in group.say)


def fill_values(situation: Situation, payments: tuple[Payment, ...] = ()) -> dict[str, str]:
    """What each placeholder stands for in this moment; names that nothing fills are absent."""
    setup, state = situation.setup, situation.state
    currency, lang = CURRENCIES[setup.regime], setup.language
    address = setup.persona.address
    values = {
        "name": setup.persona.name,
        "debtor": setup.persona.name,
        "address": address[0].text if address else setup.persona.name,
        "company": _company_named(situation),
    }
    if state.debt_named:
        values["creditor"] = setup.case.creditor
        values["product"] = setup.case.product
        values["balance"] = spoken_sum(int(setup.case.amount), currency, lang)
    values |= _payment_values("amount", "day", payments[:1], state, currency, lang)
    values |= _payment_values("rest", "rest_day", payments[1:2], state, currency, lang)
    values |= _payment_values("asked_amount", "asked_day", situation.proposed[:1], state, currency, lang)
    values |= personal_details(f"{state.seed} {setup.persona.persona}", setup.regime, lang)
    return {name: text for name, text in values.items() if text}


def _company_named(situation: Situation) -> str:
    """The company that calls, once the trainee has named it; nobody repeats a name that he has not heard."""
    case = situation.setup.case
    heard = " ".join((*situation.state.replies, situation.reading.text)).casefold()
    names = [name for name in (case.company, case.creditor) if name]
    return next((name for name in names if name.casefold() in heard), "")


def _spoken_birthday(birthday: date, regime: Regime) -> str:
    if regime is Regime.UK:
        return f"the {ordinal(birthday.day)} of {birthday:%B %Y}"
    return f"{birthday:%B} {ordinal(birthday.day)}, {birthday.year}"


def personal_details(who: str, regime: Regime, lang: Language) -> dict[str, str]:
    """Details by which a person is identified, made up: the same all through a call."""
    digits = f"{int(draw(0, who, 'digits') * 9000) + 1000}"
    year, month, day = (int(draw(0, who, name) * size) + 1 for name, size in (("year", 30), ("month", 12), ("day", 28)))
    birthday = date(1964 + year, month, day)
    if regime is Regime.UK:
        postcode = f"M{int(digits[:2]) % 40 + 1} {digits[2]}{'ABDEF'[int(digits[3]) % 5]}{'LNPQR'[int(digits[0]) % 5]}"
    else:
        postcode = f"{4}{digits}"
    spoken = f"{birthday.year}年{month}月{day}号" if lang is Language.ZH else _spoken_birthday(birthday, regime)
    return {"digits": digits, "birthday": spoken, "postcode": postcode}


def _payment_values(
    sum_name: str, day_name: str, payments: tuple[Payment, ...], state: State, currency: str, lang: Language
) -> dict[str, str]:
    if not payments:
        return {}
    return {
        sum_name: spoken_sum(payments[0].minor, currency, lang),
        day_name: spoken_day(payments[0].day, state.today, lang),
    }


def filled(wording: Wording, values: Mapping[str, str]) -> str | None:
    """The words with every placeholder filled, or None where one can't be."""
    names = _PLACEHOLDER.findall(wording.text)
    if any(name not in values for name in names):
        return None
    return _PLACEHOLDER.sub(lambda match: values[match[1]], wording.text)


def choose(
    situation: Situation, act: Act, slot: str, values: Mapping[str, str], taken: frozenset[str]
) -> Chosen | None:
    """A wording of *act* not said before in this call, or None where all have been said."""
    for groups in _layers(situation):
        for wordings in _candidates(groups.get(act, ()), situation):
            chosen = choose_from(situation, wordings, slot, values, taken)
            if chosen is not None:
                return chosen
    return None


def choose_from(
    situation: Situation, wordings: tuple[Wording, ...], slot: str, values: Mapping[str, str], taken: frozenset[str]
) -> Chosen | None:
    """One of *wordings* that can be filled and was not said before, of fitting length where there is one."""
    said = situation.state.said | taken
    swears = situation.setup.persona.speech.swears and situation.state.person < 0
    usable = [
        Chosen(text, wording)
        for wording in wordings
        if (text := filled(wording, values)) is not None
        and wording.id not in said
        and text not in said
        and (swears or _COARSE.search(text) is None)
    ]
    if not usable:
        return None
    if "rest" in values:
        usable = [chosen for chosen in usable if "{rest}" in chosen.wording.text] or usable
    limit = _LIMITS.get((situation.setup.persona.speech.length, situation.setup.language), 1000)
    fitting = [chosen for chosen in usable if len(chosen.text) <= limit] or usable
    return pick(fitting, lambda chosen: chosen.wording.id, situation.state.seed, situation.state.turn, slot)
