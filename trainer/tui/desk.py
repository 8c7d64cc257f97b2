"""All that waits for disk and long imports: content, history, reader. Called from threads; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from trainer.content.catalogue import Card, Catalogue
from trainer.content.setup import Setup
from trainer.errors import StoreFailed, TrainerError
from trainer.feedback.types import Debrief
from trainer.store.exchange import export_calls
from trainer.store.history import History, Summary
from trainer.store.session import Session, new_seed, reopen
from trainer.understanding.reader import Reader
from trainer.understanding.readers import shipped_reader
from trainer.understanding.types import Moment
from trainer.vocabulary import Mode


@dataclass(frozen=True, slots=True)
class Best:
    """What the history knows of one scenario: how often it was played to its end, and the best score."""

    played: int = 0
    score: int | None = None


class Desk:
    """The history and the reader of one run; ``history`` is None where it can't be opened, and ``trouble`` says why."""

    def __init__(self, history: History | None, trouble: TrainerError | None, reader: Reader) -> None:
        self.history = history
        self.trouble = trouble
        self.reader = reader

    @classmethod
    def open(cls, folder: Path) -> Desk:
        """The desk over the history in *folder*."""
        try:
            return cls(History.open(folder), None, shipped_reader())
        except TrainerError as error:
            return cls(None, error, shipped_reader())

    def warm(self, setup: Setup) -> None:
        """Read one reply, so that the first one of the call is not the one that waits."""
        self.reader.read("好的 OK", Moment(setup.language, setup.regime), setup.cues)

    def setup(self, catalogue: Catalogue, card: Card) -> tuple[Setup | None, tuple[str, ...]]:
        """What *card* is played with, and the problems that keep it from being played."""
        return catalogue.setup(card)

    def dial(self, setup: Setup, mode: Mode, seed: int | None, today: date) -> Session:
        """A new call."""
        drawn = new_seed() if seed is None else seed
        return Session.start(setup, self.reader, self.history, seed=drawn, today=today, mode=mode)

    def bests(self) -> dict[tuple[str, str], Best]:
        """(scenario, language) to what the history knows of it."""
        found: dict[tuple[str, str], Best] = {}
        for summary in self.calls():
            if summary.overall is None:
                continue
            key = summary.header.scenario, summary.header.lang
            before = found.get(key, Best())
            found[key] = Best(before.played + 1, max(before.score or 0, summary.overall))
        return found

    def calls(self) -> tuple[Summary, ...]:
        """Every call, the newest first; none where there is no history."""
        return self.history.calls() if self.history is not None else ()

    def unfinished(self) -> Summary | None:
        """The call that was broken off last, if any."""
        return self.history.unfinished() if self.history is not None else None

    def reopen(self, summary: Summary) -> Session:
        """A stored call as it stood."""
        assert self.history is not None
        return reopen(self.history, summary, self.reader).session

    def finish(self, session: Session) -> tuple[Debrief, StoreFailed | None]:
        """The debrief, and why it could not be kept where it could not."""
        try:
            return session.finish(), None
        except StoreFailed as error:
            return session.call.finish(session.state), error

    def debrief(self, session: Session) -> Debrief:
        """The debrief of a call that is only looked at."""
        return session.call.finish(session.state)

    def again(self, session: Session, turn: int) -> Session:
        """A new attempt from before reply *turn*; the attempt it leaves counts as over."""
        fresh = session.again(turn)
        if self.history is not None and not self.history.call(session.id).finished:
            session.finish()
        return fresh

    def contest(self, session: Session, turn: int, principle: str, reason: str) -> None:
        """Keep that the trainee disagrees; nothing where there is no history."""
        if self.history is not None:
            self.history.contest(session.id, turn, principle, reason)

    def contests(self, call: str) -> tuple[tuple[int, str, str], ...]:
        """(turn, principle, reason) of every verdict contested in a call."""
        return self.history.contests(call) if self.history is not None else ()

    def set_note(self, session: Session, note: str) -> None:
        """Keep the call note (JSON)."""
        if self.history is not None:
            self.history.set_note(session.id, note)

    def delete(self, call: str) -> None:
        """Delete one call."""
        if self.history is not None:
            self.history.delete(call)

    def export(self, target: Path) -> int:
        """Write all calls to *target*; how many."""
        return export_calls(self.history, target) if self.history is not None else 0

    def tidy(self, keep_days: int) -> int:
        """Delete calls older than *keep_days* days; 0 keeps all. How many went."""
        return self.history.delete_older(keep_days) if self.history is not None and keep_days > 0 else 0
