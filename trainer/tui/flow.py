"""The way through the app: choose, briefing, call, note, debrief, and again. Runs in one worker; knows no app."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeVar

from textual.screen import Screen

from trainer.content.catalogue import Card, Catalogue
from trainer.content.setup import Setup
from trainer.errors import TrainerError
from trainer.note import CallNote, NoteMark, judge_note
from trainer.settings import Settings
from trainer.store.history import Summary
from trainer.store.session import Session
from trainer.tui.desk import Desk
from trainer.tui.notes import note_from_json, note_to_json
from trainer.tui.phase import CallEnd
from trainer.tui.places import Start
from trainer.tui.screens.briefing import BriefingScreen, Plan
from trainer.tui.screens.call import CallScreen
from trainer.tui.screens.care import care_for
from trainer.tui.screens.contest import Contest
from trainer.tui.screens.debrief import AfterDebrief, DebriefScreen, Looked, Next
from trainer.tui.screens.history import HistoryChoice, HistoryScreen
from trainer.tui.screens.note import NoteScreen
from trainer.vocabulary import Language, Mode

T = TypeVar("T")


class Stage(Protocol):
    """What the flow needs of the app: to show a screen and wait for what it returns, and to tell something."""

    async def show(self, screen: Screen[T]) -> T | None:
        """Show *screen*; what it returns."""

    def tell_trouble(self, text: str) -> None:
        """Tell that something went wrong."""


class Flow:
    """Leads through calls; every step asks the settings as they are now."""

    def __init__(
        self, stage: Stage, desk: Desk, catalogue: Catalogue, start: Start, settings: Callable[[], Settings]
    ) -> None:
        self.stage = stage
        self.desk = desk
        self.catalogue = catalogue
        self.start = start
        self.settings = settings

    @property
    def lang(self) -> Language:
        """The language of the interface."""
        return self.settings().language

    async def play(self, card: Card) -> None:
        """From a chosen case to its end, as often as it is wanted."""
        setup, problems = await asyncio.to_thread(self.desk.setup, self.catalogue, card)
        if setup is None:
            self.stage.tell_trouble("\n".join(problems))
            return
        if (care := care_for(setup, self.lang)) is not None and await self.stage.show(care) != "go":
            return
        warming = asyncio.create_task(asyncio.to_thread(self.desk.warm, setup))
        plan = await self.stage.show(BriefingScreen(self.lang, setup, self.start.mode or Mode.PRACTICE))
        await warming
        if plan is not None:
            await self.dial(setup, plan)

    async def dial(self, setup: Setup, plan: Plan) -> None:
        """A new call."""
        try:
            session = await asyncio.to_thread(self.desk.dial, setup, plan.mode, self.start.seed, self.start.today())
        except TrainerError as error:
            self.stage.tell_trouble(error.sentence(self.lang))
            return
        await self.call(session, plan)

    async def resume(self, summary: Summary) -> None:
        """Go on with a call that was broken off."""
        try:
            session = await asyncio.to_thread(self.desk.reopen, summary)
        except TrainerError as error:
            self.stage.tell_trouble(error.sentence(self.lang))
            return
        await self.call(session, Plan(session.mode))

    async def let_go(self, summary: Summary) -> None:
        """Count a call that was broken off as over."""
        try:
            session = await asyncio.to_thread(self.desk.reopen, summary)
            await asyncio.to_thread(self.desk.finish, session)
        except TrainerError as error:
            self.stage.tell_trouble(error.sentence(self.lang))

    async def call(self, session: Session, plan: Plan) -> None:
        """Calls and debriefs, until the trainee has enough."""
        current: Session | None = session
        while current is not None:
            settings = self.settings()
            screen = CallScreen(self.lang, current, self.desk, self.start, settings.coaching, settings.typing_pause)
            end = await self.stage.show(screen)
            if end is None or not end.over:
                return
            current = await self.after(end, plan)

    async def after(self, end: CallEnd, plan: Plan) -> Session | None:
        """Note and debrief of a call; the next session, if one is wanted."""
        session = end.session
        debrief, trouble = await asyncio.to_thread(self.desk.finish, session)
        if trouble is not None:
            self.stage.tell_trouble(trouble.sentence(self.lang))
        marks = await self.note(session, end.jotted) if session.state.turns else ()
        looked = Looked(session, debrief, plan, marks, end.seconds, await self.contests(session.id))
        wanted = await self.stage.show(DebriefScreen(self.lang, looked, self.keep))
        return await self.next_session(session, plan, wanted)

    async def next_session(self, session: Session, plan: Plan, wanted: AfterDebrief | None) -> Session | None:
        """The session that was asked for after a debrief."""
        try:
            match wanted:
                case None:
                    return None
                case AfterDebrief(Next.NEW):
                    setup, today = session.call.setup, self.start.today()
                    return await asyncio.to_thread(self.desk.dial, setup, plan.mode, self.start.seed, today)
                case AfterDebrief(_, turn):
                    return await asyncio.to_thread(self.desk.again, session, turn)
        except TrainerError as error:
            self.stage.tell_trouble(error.sentence(self.lang))
        return None

    async def note(self, session: Session, jotted: str) -> tuple[NoteMark, ...]:
        """The call note, kept and judged; nothing where it is skipped."""
        setup = session.call.setup
        note = await self.stage.show(NoteScreen(self.lang, setup, session.state.dialogue.today, jotted))
        if note is None:
            return ()
        try:
            await asyncio.to_thread(self.desk.set_note, session, note_to_json(note))
        except TrainerError as error:
            self.stage.tell_trouble(error.sentence(self.lang))
        return judge_note(setup, session.state, note)

    async def contests(self, call: str) -> tuple[tuple[int, str, str], ...]:
        """What was disagreed with in a call."""
        try:
            return await asyncio.to_thread(self.desk.contests, call)
        except TrainerError:
            return ()

    async def keep(self, session: Session, found: Contest) -> None:
        """Store that a verdict is disagreed with."""
        try:
            await asyncio.to_thread(self.desk.contest, session, found.turn, found.principle, found.reason)
        except TrainerError as error:
            self.stage.tell_trouble(error.sentence(self.lang))

    async def history(self) -> None:
        """The history, a debrief at a time."""
        while True:
            try:
                calls = await asyncio.to_thread(self.desk.calls)
            except TrainerError as error:
                self.stage.tell_trouble(error.sentence(self.lang))
                return
            screen = HistoryScreen(self.lang, calls, self.desk, self.start.data, self.settings().keep_days)
            wanted = await self.stage.show(screen)
            if wanted is None or not await self.look(wanted):
                return

    async def look(self, wanted: HistoryChoice) -> bool:
        """A stored call's debrief (or the call itself, where it was broken off); whether to come back to the list."""
        summary = wanted.summary
        if not summary.finished:
            await self.resume(summary)
            return False
        try:
            session = await asyncio.to_thread(self.desk.reopen, summary)
        except TrainerError as error:
            self.stage.tell_trouble(error.sentence(self.lang))
            return True
        note: CallNote | None = note_from_json(summary.note)
        marks = judge_note(session.call.setup, session.state, note) if note is not None else ()
        looked = Looked(session, self.desk.debrief(session), None, marks, 0, await self.contests(summary.id))
        after = await self.stage.show(DebriefScreen(self.lang, looked, self.keep))
        following = await self.next_session(session, Plan(session.mode), after)
        if following is None:
            return True
        await self.call(following, Plan(following.mode))
        return False
