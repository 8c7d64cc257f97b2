"""One call: ``step(state, reply) -> (state, Turn)``, a pure function; everything above folds over it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from trainer.content.acts import Act
from trainer.content.kinds import Ending
from trainer.content.models import KeyMoment
from trainer.content.rulebook import Duty
from trainer.content.setup import Setup
from trainer.dialogue.debtor import Debtor
from trainer.dialogue.types import Feelings, Line, Mood, State
from trainer.dialogue.wording import CURRENCIES
from trainer.feedback.advice import all_advice
from trainer.feedback.debrief import debrief_of
from trainer.feedback.types import Advice, Debrief
from trainer.scoring.grade import grade
from trainer.scoring.opportunities import (
    Key,
    Watch,
    close,
    courtesy,
    duty_opportunity,
    from_line,
    from_moments,
    restrained,
    settle,
    watch_for,
    without_pressing,
)
from trainer.scoring.types import Opportunity, RedLine, Settled, Verdicts
from trainer.understanding.reader import Reader
from trainer.understanding.types import Authority, CaseFacts, Moment, Promised, Reading
from trainer.vocabulary import LIABLE_ROLES, CollectorKind, DebtKind, Grade, Party, Principle, Role, Severity

RED_LINE_FROM = 0.85
"""Probability from which a violation fails a call; the reader is then right four times in five or more.

Below it the call says 'not sure' and a trainer decides.
"""


@dataclass(frozen=True, slots=True)
class Turn:
    """One reply and all that came of it."""

    number: int
    reply: str
    reading: Reading
    verdicts: Verdicts
    settled: tuple[Settled, ...]
    red_lines: tuple[RedLine, ...]
    advice: tuple[Advice, ...]
    """The most important first."""
    line: Line
    mood: Mood
    stance: str
    feelings: Feelings
    ended: Ending | None


@dataclass(frozen=True, slots=True)
class CallState:
    """Where a call stands: the dialogue, the opportunities watched, and the turns so far."""

    dialogue: State
    watch: Watch
    turns: tuple[Turn, ...] = ()

    @property
    def line(self) -> Line:
        """The last line said to the trainee."""
        assert self.dialogue.last is not None
        return self.dialogue.last

    @property
    def ended(self) -> bool:
        """Whether the call is over."""
        return self.dialogue.ended is not None


def case_facts(setup: Setup, today: date) -> CaseFacts:
    """What of the case file matters to reading a reply."""
    case, limits = setup.case, setup.case.authority
    return CaseFacts(
        debtor_name=setup.persona.name,
        creditor=case.creditor,
        product=case.product,
        amount_minor=int(case.amount),
        currency=CURRENCIES[setup.regime],
        days_overdue=case.days_overdue,
        call_date=today,
        call_time=setup.setting.at,
        channel=setup.setting.channel,
        authority=Authority(limits.instalments, int(limits.days), int(limits.waiver)),
        collector_kind=case.collector_kind,
        debt_kind=case.debt_kind,
    )


def party_of(setup: Setup, state: State) -> Party:
    """Who is on the line as the trainee may know it: the debtor once verified; somebody else says so on picking up."""
    if state.verified and state.speaker is Role.DEBTOR:
        return Party.DEBTOR
    if state.speaker.party is Party.THIRD_PARTY and state.speaker not in setup.rulebook.may_be_told:
        return Party.THIRD_PARTY
    return Party.UNKNOWN


def moment_of(setup: Setup, state: State) -> Moment:
    """The Moment in which the next reply will be judged."""
    standing = state.deal or state.offer
    promised = None
    if standing is not None and standing.payments:
        parts = tuple((payment.minor, payment.day) for payment in standing.payments)
        promised = Promised(parts, standing.total, standing.payments[-1].day, standing.method)
    elif state.vague:
        promised = Promised()
    party = party_of(setup, state)
    may_be_told = state.speaker in setup.rulebook.may_be_told and state.person >= 0
    last = state.last
    return Moment(
        lang=setup.language,
        regime=setup.regime,
        case=case_facts(setup, state.today),
        party=Party.CO_BORROWER if may_be_told else party,
        verified=state.verified or may_be_told,
        introduced=state.introduced,
        noticed=state.noticed,
        debt_named=state.debt_named,
        line=last.text if last is not None else "",
        opens=last.tags if last is not None else frozenset(),
        debtor_lines=state.lines,
        own_replies=state.replies,
        answered=frozenset(topic for topic, openly in state.told.items() if openly),
        promised=promised,
        disputed=state.disputed,
        vulnerable=state.vulnerable,
        suicidal=state.suicidal,
        stop_requested=state.stop_requested,
    )


class Call:
    """Plays and judges calls of one setup."""

    def __init__(self, setup: Setup, reader: Reader) -> None:
        self.setup = setup
        self.reader = reader
        self.debtor = Debtor(setup)
        self.sure_from = setup.house.sure_from / 100
        self.duties = tuple(duty for duty in (*setup.rulebook.duties, *setup.house.duties) if self._applies(duty))
        self._keys: tuple[Key, ...] | None = None

    def _applies(self, duty: Duty) -> bool:
        case = self.setup.case
        if duty.agency_only and case.collector_kind is not CollectorKind.AGENCY:
            return False
        return not (duty.consumer_only and case.debt_kind is DebtKind.BUSINESS)

    @property
    def keys(self) -> tuple[Key, ...]:
        """The key moments, with the moves that take each read off the model reply where the author names none."""
        if self._keys is None:
            self._keys = tuple(self._key(moment) for moment in self.setup.moments)
        return self._keys

    def _key(self, key: KeyMoment) -> Key:
        moment = Moment(
            self.setup.language,
            self.setup.regime,
            party=Party.DEBTOR,
            verified=True,
            line=key.cue,
        )
        reading = self.reader.read(key.model, moment, self.setup.cues)
        good = [verdict for verdict in grade(reading, moment).values() if verdict.grade is Grade.GOOD]
        principle = key.principle or next(
            (v.principle for p in _KEY_ORDER for v in good if v.principle is p), Principle.LISTEN
        )
        moves = key.moves or next((v.moves for v in good if v.principle is principle), ())
        return Key(key, principle, moves)

    def open(self, seed: int, today: date, truth: int | None = None) -> CallState:
        """Dial: the state in which somebody has just picked up. Reads the key moments, so that no reply waits for it."""
        assert self.keys is not None
        dialogue = self.debtor.open(seed, today, truth)
        lang = self.setup.language
        third = dialogue.speaker is not Role.DEBTOR
        wanted = set() if third else {"opening", "before_debt"}
        duties = [duty_opportunity(duty, 0, lang) for duty in self.duties if duty.moment in wanted]
        return CallState(dialogue, watch_for(Watch(), [courtesy("greeting", 0, 2), *duties]))

    def step(self, state: CallState, reply: str) -> tuple[CallState, Turn]:
        """The call after *reply*, and the Turn that came of it; ValueError when the call has ended."""
        before = state.dialogue
        moment = moment_of(self.setup, before)
        reading = self.reader.read(reply, moment, self.setup.cues)
        verdicts = grade(reading, moment, self.sure_from)
        number = before.turn + 1
        settled_before = len(state.watch.settled)
        watch = settle(state.watch, verdicts, reading, number)
        fresh = watch.settled[settled_before:]
        advice = all_advice(self.setup, before, reply, verdicts, fresh)
        dialogue, line = self.debtor.respond(before, self._heard(reading))
        if restrained(moment_of(self.setup, dialogue)):
            watch = without_pressing(watch)
        watch = watch_for(watch, self._opened(before, dialogue, line))
        turn = Turn(
            number,
            reply,
            reading,
            verdicts,
            fresh,
            self._red_lines(reading, number),
            advice,
            line,
            dialogue.moods[-1],
            dialogue.stance,
            dialogue.feelings,
            dialogue.ended,
        )
        return CallState(dialogue, watch, (*state.turns, turn)), turn

    def _heard(self, reading: Reading) -> Reading:
        """What the debtor takes from *reading*: no wrong that may well be none, so that he isn't hurt by a fair word."""
        sure = tuple(found for found in reading.violations if found.p >= self.sure_from)
        return replace(reading, violations=sure)

    def _opened(self, before: State, after: State, line: Line) -> list[Opportunity]:
        """What the new line opens: key moments, its tags, and duties that have fallen due."""
        if after.ended is not None:
            return []
        held = restrained(moment_of(self.setup, after)) or after.speaker not in LIABLE_ROLES
        found = [*from_moments(self.keys, line, after.turn, frozenset()), *from_line(line, after.turn, restrained=held)]
        due: set[str] = set()
        if Act.INSIST_DISCLOSURE in line.acts and Act.INSIST_DISCLOSURE not in before.acts:
            due.add("third_party")
        if (before.offer is None and before.deal is None) and (after.offer is not None or after.deal is not None):
            due.add("promise")
            found.append(courtesy("thanks", after.turn, 4))
        if before.speaker is not Role.DEBTOR and after.speaker is Role.DEBTOR:
            due |= {"opening", "before_debt"}
        if held:
            due -= {"promise"}
        found += [duty_opportunity(duty, after.turn, self.setup.language) for duty in self.duties if duty.moment in due]
        return found

    def _red_lines(self, reading: Reading, turn: int) -> tuple[RedLine, ...]:
        offences = self.setup.rulebook.offences
        return tuple(
            RedLine(
                found.code,
                offences[found.code].severity if found.code in offences else Severity.MAJOR,
                turn,
                found.spans[0],
                found.p >= max(self.sure_from, RED_LINE_FROM),
            )
            for found in reading.violations
        )

    def hang_up(self, state: CallState) -> CallState:
        """The call after the trainee has hung up without a word more."""
        if state.ended:
            return state
        return replace(state, dialogue=self.debtor.hang_up(state.dialogue))

    def rewind(self, state: CallState, turn: int) -> CallState:
        """The call as it stood before reply number *turn* (1 is the first), by folding anew."""
        dialogue = state.dialogue
        fresh = self.open(dialogue.seed, dialogue.today, dialogue.truth)
        for past in state.turns[: max(0, turn - 1)]:
            fresh, _ = self.step(fresh, past.reply)
        return fresh

    def finish(self, state: CallState) -> Debrief:
        """The debrief of a call as far as it has come."""
        watch = close(state.watch, state.dialogue.turn)
        moves = frozenset(found.move for turn in state.turns for found in turn.reading.moves)
        return debrief_of(
            self.setup,
            state.dialogue,
            watch.settled,
            tuple((turn.number, turn.verdicts) for turn in state.turns),
            tuple(line for turn in state.turns for line in turn.red_lines),
            tuple((turn.number, turn.advice) for turn in state.turns),
            moves,
        )


_KEY_ORDER = (Principle.COMMITMENT, Principle.FIRM, Principle.LISTEN, Principle.LAWFUL, Principle.COURTEOUS)
