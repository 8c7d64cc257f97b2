"""The debtor: picks up, and answers each reply with a line in character. Pure: state and reading in, state and line out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from trainer.content.acts import Act
from trainer.content.kinds import Ending
from trainer.content.models import Stance, Temper
from trainer.content.setup import Setup
from trainer.dialogue.chance import draw
from trainer.dialogue.compose import Composer, after_reply
from trainer.dialogue.mood import mood_of, moved
from trainer.dialogue.owed import owed
from trainer.dialogue.situation import Situation
from trainer.dialogue.stance import StanceMachine
from trainer.dialogue.types import Feelings, Line, Mood, State
from trainer.messages import say
from trainer.understanding.types import Reading, ReplyKind
from trainer.vocabulary import LIABLE_ROLES, LineTag, Move, Role

IDENTITY_TOPICS = frozenset({"id_digits", "birthday", "postcode"})
"""Topics that a person answers only of himself."""
PATIENCE = 36
"""Turns after which anybody has to go."""
_SURE_OF_CLOSE = 0.75
_CROSS = frozenset({Mood.ANGRY, Mood.ANNOYED})
_ABOUT_THE_DEBT = frozenset(
    {
        Act.ADMIT_DEBT,
        Act.PLAY_DOWN,
        Act.DISPUTE_DEBT,
        Act.DENY_DEBT,
        Act.REASON_GUARDED,
        Act.REASON_OPEN,
        Act.VAGUE_PROMISE,
        Act.CANNOT_PAY,
        Act.REFUSE_PAY,
        Act.OFFER_BOTH,
        Act.OFFER_PART,
        Act.OFFER_LATER,
        Act.AGREE_PAY,
    }
)
"""Acts after which both know what the call is about."""
_FRIENDLY = frozenset({Mood.CALM, Mood.WARM})


class Debtor:
    """Plays one setup; holds nothing of a call but the machine, which is the same for all calls of the setup."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.machine = StanceMachine(setup.stances, setup.steps)
        speech, temper = setup.persona.speech, setup.archetype.temper
        self.temper = Temper(
            trust=speech.trust or temper.trust,
            irritation=speech.irritation or temper.irritation,
            pressure=temper.pressure,
        )

    def open(self, seed: int, today: date, truth: int | None = None) -> State:
        """The state in which somebody has just picked up; *truth* fixes which truth holds, else chance draws it."""
        setup = self.setup
        if truth is None:
            truth = int(draw(seed, "truth", setup.scenario.scenario) * len(setup.truths))
        person = self._first_person()
        speaker = setup.persona.people[person].role if person >= 0 else Role.DEBTOR
        feelings = Feelings(setup.start.trust, setup.start.irritation, setup.start.pressure)
        state = State(seed, today, truth, setup.first_stance, feelings, speaker, person)
        state = replace(state, disputed=False, moods=(mood_of(feelings),))
        return self._picked_up(state)

    def _first_person(self) -> int:
        wanted = self.setup.scenario.first_on_line
        people = self.setup.persona.people
        return next((i for i, person in enumerate(people) if person.role is wanted and wanted is not Role.DEBTOR), -1)

    def _picked_up(self, state: State) -> State:
        composer = Composer(Situation(self.setup, state, Reading("", self.setup.language)))
        own = self.setup.persona.people[state.person].pickup if state.person >= 0 else self.setup.persona.pickup
        composer.open_with(own)
        return _said(composer, composer.line())

    def respond(self, state: State, reading: Reading) -> tuple[State, Line]:
        """The state after *reading* and the line that answers it; ValueError when the call has ended."""
        if state.ended is not None:
            raise ValueError("the call has ended")
        state = after_reply(Situation(self.setup, state, reading))
        feelings = moved(state.feelings, reading, self.temper)
        state = replace(state, feelings=feelings)
        before = state.stance
        stance = self.machine.next(before, Situation(self.setup, state, reading).holds)
        state = replace(state, stance=stance)
        composer = Composer(Situation(self.setup, state, reading))
        self._compose(composer, self.setup.stances[stance], entered=stance != before)
        composer.catchphrase()
        after = _said(composer, composer.line())
        mood = mood_of(after.feelings, in_trouble=after.vulnerable, in_danger=after.suicidal)
        after = replace(after, moods=(*after.moods, mood))
        assert after.last is not None
        return after, after.last

    def _compose(self, composer: Composer, stance: Stance, *, entered: bool) -> None:
        state, reading = composer.state, composer.situation.reading
        if entered:
            for act in stance.on_enter:
                composer.say(act)
        if stance.ending is not None:
            self._end(composer, stance.ending, Act.HANG_UP if stance.ending is Ending.HUNG_UP else Act.GOODBYE)
            return
        if self._closes(composer.situation):
            self._end(composer, Ending.CLOSED, Act.GOODBYE)
            return
        if state.turn >= PATIENCE:
            self._end(composer, Ending.HUNG_UP, Act.HANG_UP)
            return
        due = owed(composer.situation)
        if not (entered and stance.on_enter):
            if due.now[:1] != (Act.COLDER,):
                self._react(composer)
            for act in due.now:
                composer.say(act)
        self._fill(composer, stance, reading)
        composer.change(pending=due.later)
        if composer.exhausted or not composer.parts:
            self._end(composer, Ending.HUNG_UP, Act.HANG_UP)

    def _fill(self, composer: Composer, stance: Stance, reading: Reading) -> None:
        """Where nothing was owed: what is still pending, what he wants, or that he did not understand."""
        if composer.parts:
            return
        state = composer.state
        for act in state.pending:
            if act not in state.acts:
                composer.say(act)
                return
        nothing_found = not reading.moves and reading.kind is ReplyKind.WORDS
        if nothing_found and state.turn % 2 and not reading.questions:
            composer.say(Act.NOT_UNDERSTOOD)
        if not composer.parts:
            composer.say(self._agenda(state, stance))

    def _agenda(self, state: State, stance: Stance) -> Act:
        if state.speaker not in LIABLE_ROLES:
            return Act.ASK_PURPOSE if state.introduced else Act.ASK_WHO
        if not state.verified and not state.debt_named:
            return Act.ASK_PURPOSE if state.introduced else Act.ASK_WHO
        if not state.debt_named:
            return Act.ASK_PURPOSE
        return next((act for act in stance.agenda if act not in state.acts), Act.ASK_WHAT_NOW)

    def _react(self, composer: Composer) -> None:
        """A word on the change of tone, when the mood went clearly up or down since the last line."""
        state = composer.state
        if len(state.moods) < 2 or state.speaker not in LIABLE_ROLES:
            return
        now = mood_of(state.feelings, in_trouble=state.vulnerable, in_danger=state.suicidal)
        was = state.moods[-1]
        act = Act.WARMER if was in _CROSS and now in _FRIENDLY else None
        act = Act.COLDER if was in _FRIENDLY and now in _CROSS else act
        if act is not None and act not in state.acts and not composer.situation.reading.violations:
            composer.say(act)

    def _closes(self, situation: Situation) -> bool:
        found = situation.reading.move(Move.CLOSE_CALL)
        return found is not None and found.p >= _SURE_OF_CLOSE and not situation.reading.questions

    def _end(self, composer: Composer, ending: Ending, act: Act) -> None:
        if act not in {part.act for part in composer.parts}:
            composer.say(act)
        composer.change(ended=ending)

    def hang_up(self, state: State) -> State:
        """The state after the trainee has hung up."""
        return replace(state, ended=Ending.CLOSED)


def _said(composer: Composer, line: Line) -> State:
    state = composer.state
    if not line.parts:
        line = replace(line, text=say(composer.situation.setup.language, "line.dead"), silent=True)
    tags = line.tags
    acts = set(line.acts)
    named = any(part.topic in IDENTITY_TOPICS for part in line.parts)
    verified = state.verified or named or bool(acts & {Act.CONFIRM_IDENTITY, Act.IDENTITY_AGAIN})
    return replace(
        state,
        last=line,
        debt_named=state.debt_named or bool(acts & _ABOUT_THE_DEBT),
        said=state.said | composer.taken,
        lines=(*state.lines, line.text),
        verified=verified and Act.HAND_OVER not in acts,
        disputed=state.disputed or LineTag.DISPUTES in tags,
        vulnerable=state.vulnerable or LineTag.REVEALS_VULNERABILITY in tags,
        suicidal=state.suicidal or LineTag.HINTS_SUICIDE in tags,
        stop_requested=state.stop_requested or LineTag.REQUESTS_STOP in tags,
        vague=state.vague or (LineTag.STALLS in tags and LineTag.PROMISES in tags),
    )
