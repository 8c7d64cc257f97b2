"""A call that is kept: every reply is judged, stored, and only then answered; a killed program can go on from there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from secrets import randbelow, token_hex

from trainer import __version__
from trainer.call import Call, CallState, Turn
from trainer.content.library import Library
from trainer.content.resolve import resolve, scenarios
from trainer.content.setup import Setup
from trainer.errors import BrokenContent
from trainer.feedback.types import Debrief
from trainer.store.history import Header, History, SavedTurn, Summary
from trainer.store.record import FORMAT, decode_content, encode_content, encode_turn, encode_value
from trainer.understanding.reader import Reader
from trainer.vocabulary import Language, Mode

READER_VERSION = "patterns-1"


@dataclass(frozen=True, slots=True)
class Replayed:
    """A stored call folded anew, and the turns in which today's program says something else."""

    session: Session
    differing: tuple[int, ...]


class Session:
    """One call being played; ``history`` None plays without keeping anything."""

    def __init__(
        self, call: Call, state: CallState, history: History | None, mode: Mode, call_id: str | None = None
    ) -> None:
        self.call = call
        self.state = state
        self.history = history
        self.mode = mode
        self.id = call_id or token_hex(6)

    @classmethod
    def start(
        cls,
        setup: Setup,
        reader: Reader,
        history: History | None,
        *,
        seed: int,
        today: date,
        mode: Mode = Mode.PRACTICE,
        truth: int | None = None,
        origin: str = "",
    ) -> Session:
        """Dial: a new call, stored from its first moment."""
        call = Call(setup, reader)
        session = cls(call, call.open(seed, today, truth), history, mode)
        session._begin(origin)
        return session

    def _begin(self, origin: str) -> None:
        if self.history is None:
            return
        setup, dialogue = self.call.setup, self.state.dialogue
        header = Header(
            setup.scenario.scenario,
            setup.language.value,
            setup.scenario.title,
            self.mode.value,
            dialogue.seed,
            dialogue.today.isoformat(),
            dialogue.truth,
            setup.digest,
            READER_VERSION,
            __version__,
            origin,
        )
        self.history.begin(self.id, header, encode_content(setup.files))

    def send(self, reply: str) -> Turn:
        """Judge and answer *reply*; the turn is stored before this returns. StoreFailed leaves the call where it was."""
        state, turn = self.call.step(self.state, reply)
        if self.history is not None:
            self.history.add_turn(self.id, SavedTurn(turn.number, reply, encode_turn(turn), FORMAT))
        self.state = state
        return turn

    def hang_up(self) -> None:
        """End the call without a word more."""
        self.state = self.call.hang_up(self.state)

    def finish(self) -> Debrief:
        """The debrief; stored with the call."""
        debrief = self.call.finish(self.state)
        if self.history is not None:
            score = debrief.score
            plain = {name.value: item.score for name, item in score.principles.items()}
            self.history.finish(
                self.id,
                overall=score.overall if self.state.turns else None,
                result=score.result.code,
                failed=bool(score.auto_fail),
                scores=encode_value(plain).decode(),
            )
        return debrief

    def again(self, turn: int = 1, seed: int | None = None) -> Session:
        """A new call from before reply number *turn* of this one, with the same truth; a new *seed* for other chances."""
        setup, dialogue = self.call.setup, self.state.dialogue
        fresh = Session.start(
            setup,
            self.call.reader,
            self.history,
            seed=dialogue.seed if seed is None else seed,
            today=dialogue.today,
            mode=self.mode,
            truth=dialogue.truth,
            origin=self.id,
        )
        for past in self.state.turns[: turn - 1]:
            fresh.send(past.reply)
        return fresh


def reopen(history: History, summary: Summary, reader: Reader) -> Replayed:
    """A stored call folded anew from its pinned content, seed and replies, and where the lines now differ."""
    setup = pinned_setup(history, summary)
    call = Call(setup, reader)
    header = summary.header
    state = call.open(header.seed, date.fromisoformat(header.today), header.truth)
    differing: list[int] = []
    for saved in history.turns(summary.id):
        if state.ended:
            break
        state, turn = call.step(state, saved.reply)
        if encode_turn(turn) != saved.record:
            differing.append(turn.number)
    session = Session(call, state, history, Mode(header.mode), summary.id)
    return Replayed(session, tuple(differing))


def pinned_setup(history: History, summary: Summary) -> Setup:
    """The Setup of a stored call, from the content stored with it."""
    library = Library.of(decode_content(history.bundle(summary.header.content)))
    key = summary.header.scenario, Language(summary.header.lang)
    found = scenarios(library).get(key)
    if found is None:
        raise BrokenContent(scenario=summary.header.scenario, problems="")
    setup, problems = resolve(library, found[1], found[0])
    if setup is None:
        told = "\n".join(problem.render(key[1]) for problem in problems)
        raise BrokenContent(scenario=summary.header.scenario, problems=told)
    return setup


def new_seed() -> int:
    """A seed by chance, small enough to be read out."""
    return randbelow(1_000_000)


def today() -> date:
    """The day of a call that is dialled now, in the trainee's own time zone."""
    return datetime.now(tz=UTC).astimezone().date()
