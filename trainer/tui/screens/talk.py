"""The talk of a call: transcript, reply box, side pane; a reply is judged, stored, and only then answered."""

from __future__ import annotations

import asyncio

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from trainer.call import Turn
from trainer.dialogue.types import Line
from trainer.errors import StoreFailed, TrainerError
from trainer.report.plain import speaker_name
from trainer.settings import Coaching
from trainer.store.session import Session
from trainer.tui.actions import Place
from trainer.tui.desk import Desk
from trainer.tui.pause import Pause
from trainer.tui.phase import CallEnd, Phase
from trainer.tui.places import Start
from trainer.tui.screens.page import Page
from trainer.tui.screens.redline import stop_for
from trainer.tui.widgets.callbar import CallBar
from trainer.tui.widgets.casefile import CaseFile
from trainer.tui.widgets.fold import Head
from trainer.tui.widgets.keybar import KeyBar
from trainer.tui.widgets.notepad import NotePad
from trainer.tui.widgets.replybox import ReplyBox
from trainer.tui.widgets.statusline import StatusLine
from trainer.tui.widgets.transcript import ReplyBlock, ReplyBubble, Transcript
from trainer.tui.widgets.words import Words, literal
from trainer.vocabulary import Language, Mode


class TalkScreen(Page[CallEnd]):
    """Shows one session and takes replies; what its keys do stands in ``call``."""

    PLACE = Place.CALL

    def __init__(
        self, lang: Language, session: Session, desk: Desk, start: Start, coaching: Coaching, pause: bool
    ) -> None:
        super().__init__(lang)
        self.session = session
        self.desk = desk
        self.start = start
        self.coaching = coaching if session.mode is Mode.PRACTICE else Coaching.OFF
        self.pause = Pause(on=pause and not start.still)
        self.phase = Phase.READY
        self.selected = 0
        self.began = start.clock()

    def compose(self) -> ComposeResult:
        """Bar, side pane, transcript, status, reply box, keys."""
        practice = self.session.mode is Mode.PRACTICE
        yield CallBar(self.session.call.setup, self.session.mode)
        with Horizontal(id="talk"):
            with Vertical(id="side"):
                yield CaseFile(self.session.call.setup)
                yield Words("ui.call.notes", classes="pane-title")
                yield NotePad()
            yield Transcript()
        yield StatusLine()
        yield ReplyBox()
        yield KeyBar(Place.CALL, without=() if practice else ("hint", "rewind", "coaching"))

    async def on_mount(self) -> None:
        """Show the call as it stands, and begin to count."""
        self.query_one(ReplyBox).cursor_blink = not self.start.still
        await self.show_session()
        if not self.start.still:
            self.set_interval(1, self.tick)
        self.query_one(ReplyBox).focus()

    def tell(self, lang: Language) -> None:
        """Show everything in *lang*."""
        super().tell(lang)
        self.show_status()
        self.run_worker(self.query_one(Transcript).judge_all(self.coaching, lang), group="judge", exclusive=True)

    async def show_session(self) -> None:
        """Show the whole talk anew."""
        transcript = self.query_one(Transcript)
        await transcript.clear()
        call, state = self.session.call, self.session.state
        dialogue = state.dialogue
        opening = call.open(dialogue.seed, dialogue.today, dialogue.truth).line
        await self.show_line(opening)
        for turn in state.turns:
            block = await transcript.add_reply(turn.number, turn.reply)
            await block.judge(turn, self.coaching, self.lang)
            await self.show_line(turn.line)
        box = self.query_one(ReplyBox)
        box.past = [turn.reply for turn in state.turns]
        box.place = len(box.past)
        await self.enter(Phase.ENDED if state.ended else Phase.READY)

    async def show_line(self, line: Line) -> None:
        """Show what the other end said."""
        setup = self.session.call.setup
        await self.query_one(Transcript).add_line(
            lambda lang: literal(speaker_name(setup, line.speaker, lang), "$quiet"),
            line.text,
            self.lang,
            silent=line.silent,
        )

    def tick(self) -> None:
        """Show the time that has passed."""
        self.query_one(CallBar).show_time(self.start.clock() - self.began)

    async def enter(self, phase: Phase) -> None:
        """Change phase: lock or free the box, say where the talk stands."""
        self.phase = phase
        box = self.query_one(ReplyBox)
        box.hold(phase is not Phase.READY)
        self.show_status()
        if phase is Phase.READY:
            box.focus()
        elif phase is Phase.ENDED:
            await self.query_one(Transcript).add_word("ui.call.over", self.lang)

    def show_status(self) -> None:
        """Say where the talk stands, how he feels, and how much the coach says."""
        self.query_one(CallBar).show_moods(self.session.state.dialogue.moods, self.lang)
        self.query_one(StatusLine).show_phase(self.phase, self.session.mode, self.coaching, self.lang)

    @on(ReplyBox.Sent)
    def reply_sent(self, message: ReplyBox.Sent) -> None:
        """Take a reply."""
        message.stop()
        if self.phase is Phase.READY:
            self.answer(message.text)

    @work(group="answer", exclusive=True)
    async def answer(self, text: str) -> None:
        """Judge, store and only then show; where storing fails the text goes back into the box."""
        await self.enter(Phase.TYPING)
        try:
            turn = await asyncio.to_thread(self.session.send, text)
        except StoreFailed as error:
            await self.enter(Phase.READY)
            self.query_one(ReplyBox).put(text)
            self.tell_trouble(error)
            return
        block = await self.query_one(Transcript).add_reply(turn.number, text)
        await self.reply_judged(block, turn)

    async def reply_judged(self, block: ReplyBlock, turn: Turn) -> None:
        """Coach, stop at a red line, let him type, show his answer."""
        await block.judge(turn, self.coaching, self.lang)
        if await self.stopped(turn):
            await self.rewound(turn.number, turn.reply)
            return
        await self.pause.wait(turn.line.text)
        await self.show_line(turn.line)
        await self.enter(Phase.ENDED if self.session.state.ended else Phase.READY)
        if self.phase is Phase.ENDED:
            self.query_one(Transcript).to_end()

    async def stopped(self, turn: Turn) -> bool:
        """Stop at a red line in practice; whether the trainee wants to say it again."""
        stop = stop_for(turn, self.session.call.setup, self.lang)
        if stop is None or self.session.mode is not Mode.PRACTICE:
            return False
        return await self.app.push_screen_wait(stop) or False

    async def rewound(self, turn: int, text: str = "") -> None:
        """Go on from before reply *turn*, as a new attempt."""
        try:
            self.session = await asyncio.to_thread(self.desk.again, self.session, turn)
        except TrainerError as error:
            self.tell_trouble(error)
        await self.show_session()
        if text:
            self.query_one(ReplyBox).put(text)

    def on_key(self, event: events.Key) -> None:
        """Any key ends the typing pause; Enter leaves a call that is over; typing always goes into the box."""
        if self.phase is Phase.TYPING:
            self.pause.skip()
        elif self.phase is Phase.ENDED and event.key == "enter":
            event.stop()
            self.leave(over=True)
        elif event.is_printable and event.character and isinstance(self.focused, ReplyBubble | Head):
            box = self.query_one(ReplyBox)
            box.focus()
            box.insert(event.character)

    @on(ReplyBubble.Selected)
    def reply_selected(self, message: ReplyBubble.Selected) -> None:
        """Remember which reply is meant."""
        message.stop()
        self.selected = message.turn

    def leave(self, *, over: bool) -> None:
        """End the screen."""
        seconds = int(self.start.clock() - self.began)
        self.dismiss(CallEnd(self.session, over, seconds, self.query_one(NotePad).text))
