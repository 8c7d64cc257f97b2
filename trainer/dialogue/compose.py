"""Composing a line: acts become parts with words and claims, and the state remembers what was said."""

from __future__ import annotations

from dataclasses import replace

from trainer.content.acts import TAGS, Act
from trainer.content.scalars import Wording
from trainer.dialogue.bargain import bargain
from trainer.dialogue.chance import draw
from trainer.dialogue.facts import Told, tell_fact, tell_reason
from trainer.dialogue.situation import Situation
from trainer.dialogue.types import Claim, ClaimKind, Deal, Line, Part, Payment, State
from trainer.dialogue.wording import Chosen, choose, choose_from, fill_values
from trainer.messages import say
from trainer.vocabulary import Language, LineTag, Move, Role

_FALLBACKS = (Act.REFER_BACK, Act.SHUT_UP)
_BARGAINED = frozenset({Act.OFFER_PART, Act.OFFER_LATER, Act.OFFER_BOTH, Act.NAME_FAR_DATE})
_CATCHPHRASE_RATE = 0.3
_TELLING = frozenset(
    {
        Act.FACT,
        Act.REASON_GUARDED,
        Act.REASON_OPEN,
        Act.CANNOT_PAY,
        Act.NEXT_EXCUSE,
        Act.PLEAD_TIME,
        Act.PLEAD_SYMPATHY,
        Act.TELL_MORE,
        Act.PLAY_DOWN,
    }
)
"""Acts that a catchphrase goes before: those in which he explains himself."""


class Composer:
    """Builds one line part by part; lives for one turn and is then thrown away."""

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self.parts: list[Part] = []
        self.speaker = situation.state.speaker
        self.taken: frozenset[str] = frozenset()
        self.exhausted = False
        self.handed_over = False

    @property
    def state(self) -> State:
        """The state as it stands after the parts said so far."""
        return self.situation.state

    def change(self, **changes: object) -> None:
        """Lay *changes* over the state."""
        self.situation = replace(self.situation, state=replace(self.state, **changes))  # type: ignore[arg-type]

    def open_with(self, own: tuple[Wording, ...]) -> None:
        """Pick up, in one of *own* words where there are any."""
        chosen = choose_from(self.situation, own, "pickup", fill_values(self.situation), self.taken)
        if chosen is None:
            self._word(Act.PICKUP, ())
        else:
            self._add(Act.PICKUP, chosen)

    def say(self, act: Act) -> None:
        """Add *act* to the line, resolved by reason, facts or purse where it needs to be."""
        if self.handed_over:
            return
        if act is Act.TELL_REASON:
            self._tell(tell_reason(self.situation))
        elif act is Act.TELL_FACT:
            self._tell(tell_fact(self.situation))
        elif act is Act.BARGAIN:
            self._bargain()
        elif act is Act.HAND_OVER:
            self._hand_over()
        elif act is not Act.NOTHING:
            self._word(act, self._payments_for(act))

    def _payments_for(self, act: Act) -> tuple[Payment, ...]:
        standing = self.state.deal or self.state.offer
        return standing.payments if standing is not None and act not in _BARGAINED else ()

    def _tell(self, told: Told) -> None:
        chosen = None
        if told.wordings:
            values = fill_values(self.situation)
            chosen = choose_from(self.situation, told.wordings, told.act.value, values, self.taken)
        if chosen is not None:
            self._add(told.act, chosen, told.claim, told.topic)
        elif told.claim is None or not told.wordings:
            self._word(told.act, (), told.claim, told.topic)
        else:
            self._word(Act.FACT_TOLD if told.topic != "reason" else Act.REASON_TOLD, ())
        if told.claim is not None and told.topic:
            self.change(told={**self.state.told, told.topic: told.claim.open})

    def _bargain(self) -> None:
        bid = bargain(self.situation)
        claim = None
        if bid.payments:
            kind = ClaimKind.PROMISE if bid.deal is not None and bid.deal.firm else ClaimKind.OFFER
            false = bool((bid.deal and bid.deal.false) or (bid.offer and bid.offer.false))
            claim = Claim(kind, "payment", true=not false, payments=bid.payments)
        self._word(bid.act, bid.payments, claim)
        self.change(offer=bid.offer, deal=self._with_method(bid.deal), vague=self.state.vague or bid.vague)

    def _with_method(self, deal: Deal | None) -> Deal | None:
        terms = self.situation.reading.terms
        if deal is None:
            return None
        at = next((when.at for when in terms.dates if when.at is not None), deal.at)
        return replace(deal, method=terms.method or deal.method, at=at)

    def _hand_over(self) -> None:
        self._word(Act.HAND_OVER, ())
        self.handed_over = True
        self.change(person=-1, speaker=Role.DEBTOR, verified=False, introduced=False)
        pickup = self.situation.setup.persona.pickup
        chosen = choose_from(self.situation, pickup, "hand_over", fill_values(self.situation), self.taken)
        if chosen is not None:
            voice = say(self.situation.setup.language, "line.another_voice")
            self._add(Act.PICKUP, replace(chosen, text=voice + chosen.text))

    def _word(self, act: Act, payments: tuple[Payment, ...], claim: Claim | None = None, topic: str = "") -> None:
        values = fill_values(self.situation, payments)
        chosen = choose(self.situation, act, act.value, values, self.taken)
        if chosen is not None:
            self._add(act, chosen, claim, topic)
            return
        for fallback in _FALLBACKS:
            chosen = choose(self.situation, fallback, act.value, values, self.taken)
            if chosen is not None:
                self._add(fallback, chosen, claim, topic)
                return
        self.exhausted = True

    def _add(self, act: Act, chosen: Chosen, claim: Claim | None = None, topic: str = "") -> None:
        if any(part.text == chosen.text for part in self.parts):
            return
        mark = chosen.wording.mark
        self.parts.append(Part(act, chosen.text, chosen.wording.id, mark.file, mark.line, claim, topic))
        self.taken |= {chosen.wording.id, chosen.text}
        self.change(acts=self.state.acts | {act})

    def catchphrase(self) -> None:
        """Now and then, put one of the debtor's own phrases before the line."""
        state, persona = self.state, self.situation.setup.persona
        if state.person >= 0 or not persona.speech.catchphrases or not self.parts:
            return
        if self.parts[0].act not in _TELLING or draw(state.seed, state.turn, "catchphrase") >= _CATCHPHRASE_RATE:
            return
        chosen = choose_from(self.situation, persona.speech.catchphrases, "catch", {}, self.taken)
        if chosen is not None and chosen.text not in self.parts[0].text:
            comma = "\uff0c" if self.situation.setup.language is Language.ZH else ", "
            first = self.parts[0]
            start = (
                first.text
                if comma == "\uff0c" or first.text[:2] in ("I ", "I'")
                else first.text[0].lower() + first.text[1:]
            )
            self.parts[0] = replace(first, text=chosen.text.rstrip(",.\uff0c") + comma + start)
            self.taken |= {chosen.wording.id}

    def line(self) -> Line:
        """The finished line."""
        zh = self.situation.setup.language is Language.ZH
        text = ("" if zh else " ").join(_ended(part.text, zh) for part in self.parts)
        tags = frozenset(tag for part in self.parts for tag in tags_of(part))
        return Line(self.speaker, tuple(self.parts), text, tags)


def _ended(text: str, zh: bool) -> str:
    if text[-1] in '。!?….~,;)"\u201d\uff0c\uff01\uff1f\uff1b\uff1a\uff09':
        return text
    return text + ("。" if zh else ".")


def tags_of(part: Part) -> frozenset[LineTag]:
    """What a part opens for the next reply."""
    if part.act is Act.FACT:
        return frozenset({LineTag.GIVES_REASON}) if part.claim is not None and part.claim.open else frozenset()
    return TAGS[part.act]


def after_reply(situation: Situation) -> State:
    """The state with what the trainee's reply itself established."""
    state, reading = situation.state, situation.reading
    asks = reading.makes(Move.DEMAND_PAYMENT)
    introduced = state.introduced or reading.makes(Move.INTRODUCE_SELF)
    doubted = Act.DOUBT_CALLER in state.acts
    shows = reading.makes(
        Move.GIVE_PAYMENT_CHANNEL,
        Move.ANSWER_QUESTION,
        Move.OFFER_SUPPORT,
        Move.SCHEDULE_FOLLOWUP,
        Move.VERIFY_IDENTITY,
    )
    return replace(
        state,
        turn=state.turn + 1,
        introduced=introduced,
        noticed=state.noticed or reading.makes(Move.GIVE_NOTICE),
        debt_named=state.debt_named or reading.makes(Move.STATE_DEBT, Move.DEMAND_PAYMENT),
        proven=state.proven or (doubted and introduced and shows),
        asked_pay=state.asked_pay + (1 if asks else 0),
        followup=state.followup or reading.makes(Move.SCHEDULE_FOLLOWUP),
        replies=(*state.replies, reading.text),
    )
