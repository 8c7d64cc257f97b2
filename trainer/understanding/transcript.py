"""Makes the Moment of a reply from a bare transcript: a case and the lines said before it.

In a call the dialogue's state makes the Moment; here it is gathered line by line from what both sides said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from trainer.understanding.language import language_of
from trainer.understanding.names import stood_in
from trainer.understanding.normalise import normalise
from trainer.understanding.reader import Reader, terms_of
from trainer.understanding.record import Said, case_in, choice_in, flag_in, said_in, section_in
from trainer.understanding.types import Moment, Promised, Reading, Terms
from trainer.vocabulary import Language, LineTag, Move, Party, Regime

_REGIMES: Mapping[Language, Regime] = {Language.ZH: Regime.CN, Language.EN: Regime.US}
_SURE_REASON = 0.7
_CONFIRMS = re.compile(
    r"^(?:喂|哎|诶|啊|哦|嗯|,|。| )*(?:是(?!谁|哪)|对|没错|嗯|我就是|我是|就是我|本人|什么事|怎么了|咋了|有事|"
    r"说吧|您说|你说)"
    r"|^(?:hi|hello|oh|um|,|\.| )*(?:yes|yeah|yep|yup|speaking|correct|that's (?:me|right|correct)|"
    r"this is (?:he|she|him|her|me)|"
    r"it is|i am|what do you want|what's (?:this|it) about|what is (?:this|it) (?:about|regarding)|go ahead)\b"
)
_NOT_CONFIRMING = frozenset({LineTag.DENIES_IDENTITY, LineTag.IS_THIRD_PARTY})
_DODGES = frozenset(
    {LineTag.ASKS, LineTag.ASKS_WHO, LineTag.STALLS, LineTag.DIGRESSES, LineTag.REFUSES, LineTag.ABUSES}
)
_NO_TOPICS: Mapping[str, tuple[str, ...]] = {}


def moment_of(
    record: Mapping[str, object], reader: Reader, topics: Mapping[str, tuple[str, ...]] = _NO_TOPICS
) -> Moment:
    """The moment in which the reply of a scorer *record* stands; raises RecordError where a value is of no use.

    *topics* (id to cues) let it tell which questions were answered; without them only the reason is followed.
    """
    case = section_in(record, "case")
    lang = choice_in(record, "lang", Language) or language_of(str(record.get("reply") or ""))
    regime = choice_in(record, "jurisdiction", Regime) or _REGIMES[lang]
    party = choice_in(case, "party", Party) or Party.UNKNOWN
    told = flag_in(case, "identity_verified")
    moment = Moment(lang=lang, regime=regime, case=case_in(case), party=party)
    moment = replace(moment, verified=party in _LIABLE if told is None else told)
    reading: Reading | None = None
    for said in said_in(record):
        if said.is_own:
            reading = reader.skim(stood_in(normalise(said.text), moment.case.debtor_name), moment, topics)
            moment = _after_reply(moment, said.text, reading)
        else:
            moment = _after_line(moment, said, reading, reader)
    return moment


_LIABLE = frozenset({Party.DEBTOR, Party.CO_BORROWER, Party.GUARANTOR})


def _after_reply(moment: Moment, said: str, reading: Reading) -> Moment:
    return replace(
        moment,
        introduced=moment.introduced or reading.makes(Move.INTRODUCE_SELF),
        noticed=moment.noticed or reading.makes(Move.GIVE_NOTICE),
        debt_named=moment.debt_named or reading.makes(Move.STATE_DEBT),
        own_replies=(*moment.own_replies, said),
    )


def _after_line(moment: Moment, said: Said, reading: Reading | None, reader: Reader) -> Moment:
    """The moment after the other side spoke in answer to *reading*, the last reply before it."""
    lang = language_of(said.text, moment.lang)
    tags = reader.read_line(said.text, lang, said.speaker, moment.case.debtor_name)
    opens = frozenset(tags)
    moment = _with_identity(moment, said, opens, reading)
    return replace(
        moment,
        line=said.text,
        opens=opens,
        debtor_lines=(*moment.debtor_lines, said.text),
        answered=moment.answered | _answers(tags, reading),
        promised=_promised(moment, said.text, lang, opens, reading),
        disputed=moment.disputed or LineTag.DISPUTES in opens,
        vulnerable=moment.vulnerable or LineTag.REVEALS_VULNERABILITY in opens,
        suicidal=moment.suicidal or LineTag.HINTS_SUICIDE in opens,
        stop_requested=moment.stop_requested or LineTag.REQUESTS_STOP in opens,
    )


def _with_identity(moment: Moment, said: Said, opens: frozenset[LineTag], reading: Reading | None) -> Moment:
    """Who is on the line after *said*: a third party by speaker or own words, the debtor once asked and confirmed."""
    if said.speaker == "third_party":
        return replace(moment, party=Party.THIRD_PARTY)
    if not _NOT_CONFIRMING.isdisjoint(opens):
        return replace(moment, party=Party.THIRD_PARTY) if moment.party is Party.UNKNOWN else moment
    asked = reading is not None and reading.makes(Move.VERIFY_IDENTITY)
    if asked and moment.party is not Party.THIRD_PARTY and _CONFIRMS.search(normalise(said.text)):
        party = Party.DEBTOR if moment.party is Party.UNKNOWN else moment.party
        return replace(moment, verified=True, party=party)
    return moment


def _answers(opens: Mapping[LineTag, float], reading: Reading | None) -> frozenset[str]:
    """What the line answered clearly: the reason, and the topics asked about unless it dodged."""
    answered = {"reason"} if opens.get(LineTag.GIVES_REASON, 0.0) >= _SURE_REASON else set()
    if reading is not None and _DODGES.isdisjoint(opens):
        asked = (
            topic for topic in reading.topics if any(q.start <= topic.span.start < q.end for q in reading.questions)
        )
        answered.update(topic.topic for topic in asked)
    return frozenset(answered)


def _promised(
    moment: Moment, text: str, lang: Language, opens: frozenset[LineTag], reading: Reading | None
) -> Promised | None:
    """The promise as it stands after the line; a bare yes takes over the terms of the reply before it."""
    if LineTag.PROMISES in opens or LineTag.OFFERS_PART in opens:
        return _with_terms(moment, terms_of(text, lang, moment))
    if LineTag.AGREES in opens and reading is not None and (reading.terms.amounts or reading.terms.dates):
        return _with_terms(moment, reading.terms)
    return moment.promised


def _with_terms(moment: Moment, terms: Terms) -> Promised:
    """The promise so far, with what *terms* add or change."""
    before = moment.promised or Promised()
    due = moment.case.amount_minor
    sums = [
        int(amount.fraction * due) if amount.fraction is not None and due is not None else amount.minor
        for amount in terms.amounts
    ]
    known = [minor for minor in sums if minor is not None]
    days = [when.day for when in terms.dates]
    paired = len(known) == len(days) > 0
    return Promised(
        parts=tuple(zip(known, days, strict=True)) if paired else before.parts if not known and not days else (),
        amount_minor=known[0] if known else before.amount_minor,
        day=days[0] if days else before.day,
        method=terms.method or before.method,
    )
