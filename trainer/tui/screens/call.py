"""The call: transcript, reply box, case file and note pad; ends with the session as it then stands."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import StrEnum

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static, TextArea

from trainer.call import Turn
from trainer.errors import StoreFailed
from trainer.hints import hint_for
from trainer.messages import say
from trainer.report.plain import speaker_name
from trainer.settings import Coaching
from trainer.store.session import Session
from trainer.tui.actions import Place, bindings_for
from trainer.tui.desk import Desk
from trainer.tui.places import Start
from trainer.tui.screens.ask import Ask, Choice
from trainer.tui.screens.contest import ContestScreen
from trainer.tui.screens.page import Page
from trainer.tui.screens.redline import stop_for
from trainer.tui.screens.rewind import RewindScreen
from trainer.tui.widgets.callbar import CallBar
from trainer.tui.widgets.casefile import CaseFile
from trainer.tui.widgets.keybar import KeyBar
from trainer.tui.widgets.replybox import ReplyBox
from trainer.tui.widgets.transcript import ReplyBlock, ReplyBubble, Transcript
from trainer.tui.widgets.words import Words, literal
from trainer.vocabulary import Language, Mode


class Phase(StrEnum):
    """Where the talk stands; drives the lock of the reply box and the status line."""

    READY = "ready"
    TYPING = "typing"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CallEnd:
    """How the screen was left."""

    session: Session
    over: bool
    """False where the call is kept, to be gone on with another time."""
    seconds: int
    jotted: str = ""


_LEVELS = (Coaching.ALL, Coaching.MATTERS, Coaching.OFF)


class CallScreen(Page[CallEnd]):
    """One call being played."""

    PLACE = Place.CALL
    BINDINGS = bindings_for(Place.CALL, without=frozenset({"send", "newline"}))

    def __init__(
        self, lang: Language, session: Session, desk: Desk, start: Start, coaching: Coaching, pause: bool
    ) -> None:
        super().__init__(lang)
        self.session = session
        self.desk = desk
        self.start = start
        self.coaching = coaching if session.mode is Mode.PRACTICE else Coaching.OFF
        self.pause = pause and not start.still
        self.phase = Phase.READY
        self.selected = 0
        self.began = start.clock()
        self.skip = asyncio.Event()

    def compose(self) -> ComposeResult:
        """Bar, side pane, transcript, status, reply box, keys."""
        practice = self.session.mode is Mode.PRACTICE
        yield CallBar(self.session.call.setup, self.session.mode)
        with Horizontal(id="talk"):
            with Vertical(id="side"):
                yield CaseFile(self.session.call.setup)
                yield Words("ui.call.notes", classes="pane-title")
                yield TextArea(
                    id="pad", soft_wrap=True, show_line_numbers=False, compact=True, highlight_cursor_line=False
                )
            yield Transcript()
        yield Static(id="status", markup=False)
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
        self.show_mood()
        self.run_worker(self.query_one(Transcript).judge_all(self.coaching, lang), group="judge", exclusive=True)

    async def show_session(self) -> None:
        """Show the whole talk anew."""
        transcript = self.query_one(Transcript)
        await transcript.clear()
        call, state = self.session.call, self.session.state
        dialogue = state.dialogue
        opening = call.open(dialogue.seed, dialogue.today, dialogue.truth).line
        await transcript.add_line(speaker_name(call.setup, opening.speaker, self.lang), opening.text)
        for turn in state.turns:
            block = await transcript.add_reply(turn.number, turn.reply)
            await block.judge(turn, self.coaching, self.lang)
            await self.show_line(turn)
        box = self.query_one(ReplyBox)
        box.past = [turn.reply for turn in state.turns]
        box.place = len(box.past)
        self.show_mood()
        await self.enter(Phase.ENDED if state.ended else Phase.READY)

    async def show_line(self, turn: Turn) -> None:
        """Show what the other end answered."""
        setup, line = self.session.call.setup, turn.line
        name = speaker_name(setup, line.speaker, self.lang)
        await self.query_one(Transcript).add_line(name, line.text, silent=line.silent)

    def show_mood(self) -> None:
        """Show how he feels."""
        self.query_one(CallBar).show_moods(self.session.state.dialogue.moods, self.lang)

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
        """Say where the talk stands, and how much the coach says."""
        practice = self.session.mode is Mode.PRACTICE
        coach = say(self.lang, f"vocabulary.coaching.{self.coaching}") if practice else say(self.lang, "ui.call.exam")
        told = say(self.lang, f"ui.call.{self.phase}")
        self.query_one("#status", Static).update(literal(f"{told}   {coach}" if told else coach))

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
            self.notify(error.sentence(self.lang), severity="error", markup=False, timeout=12)
            return
        block = await self.query_one(Transcript).add_reply(turn.number, text)
        await self.reply_judged(block, turn)

    async def reply_judged(self, block: ReplyBlock, turn: Turn) -> None:
        """Coach, stop at a red line, let him type, show his answer."""
        await block.judge(turn, self.coaching, self.lang)
        if self.session.mode is Mode.PRACTICE and (stop := stop_for(turn, self.session.call.setup, self.lang)):
            if await self.app.push_screen_wait(stop):
                await self.rewound(turn.number, turn.reply)
                return
        await self.typing(turn)
        await self.show_line(turn)
        self.show_mood()
        await self.enter(Phase.ENDED if self.session.state.ended else Phase.READY)
        if self.phase is Phase.ENDED:
            self.query_one(Transcript).to_end()

    async def typing(self, turn: Turn) -> None:
        """Wait as long as he types; any key skips it."""
        if not self.pause:
            return
        self.skip.clear()
        seconds = min(1.2, 0.4 + 0.02 * len(turn.line.text))
        try:
            await asyncio.wait_for(self.skip.wait(), seconds)
        except TimeoutError:
            return

    async def rewound(self, turn: int, text: str = "") -> None:
        """Go on from before reply *turn*, as a new attempt."""
        try:
            self.session = await asyncio.to_thread(self.desk.again, self.session, turn)
        except StoreFailed as error:
            self.notify(error.sentence(self.lang), severity="error", markup=False, timeout=12)
        await self.show_session()
        if text:
            self.query_one(ReplyBox).put(text)

    def on_key(self, event: events.Key) -> None:
        """Any key ends the typing pause; Enter leaves a call that is over."""
        if self.phase is Phase.TYPING:
            self.skip.set()
        elif self.phase is Phase.ENDED and event.key == "enter":
            event.stop()
            self.leave(over=True)

    @on(ReplyBubble.Selected)
    def reply_selected(self, message: ReplyBubble.Selected) -> None:
        """Remember which reply is meant."""
        message.stop()
        self.selected = message.turn

    def leave(self, *, over: bool) -> None:
        """End the screen."""
        seconds = int(self.start.clock() - self.began)
        self.dismiss(CallEnd(self.session, over, seconds, self.query_one("#pad", TextArea).text))

    @work(group="ask", exclusive=True)
    async def action_back(self) -> None:
        """Leave the call for now."""
        if self.phase is Phase.ENDED:
            self.leave(over=True)
            return
        ask = Ask(
            self.lang, "ui.leave.title", "ui.leave.body", Choice("stay", "ui.leave.stay"), Choice("go", "ui.leave.go")
        )
        if await self.app.push_screen_wait(ask) == "go":
            self.leave(over=False)

    @work(group="ask", exclusive=True)
    async def action_hang_up(self) -> None:
        """Hang up; asks first where nothing is agreed."""
        if self.phase is Phase.READY and not self.session.state.ended:
            deal = self.session.state.dialogue.deal
            if deal is None or not deal.firm:
                choices = Choice("stay", "ui.hang_up.stay"), Choice("go", "ui.hang_up.go")
                ask = Ask(self.lang, "ui.hang_up.title", "ui.hang_up.body", *choices)
                if await self.app.push_screen_wait(ask) != "go":
                    return
            self.session.hang_up()
        if self.session.state.ended and self.phase is not Phase.TYPING:
            self.leave(over=True)

    def action_hint(self) -> None:
        """Say what this moment calls for."""
        if self.session.mode is Mode.PRACTICE and self.phase is Phase.READY:
            hint = hint_for(self.session.call, self.session.state) or say(self.lang, "cli.no_hint")
            self.notify(hint, title=say(self.lang, "ui.call.hint"), markup=False, timeout=15)

    def action_coaching(self) -> None:
        """Let the coach say all, what matters, or nothing."""
        if self.session.mode is Mode.PRACTICE:
            self.coaching = _LEVELS[(_LEVELS.index(self.coaching) + 1) % len(_LEVELS)]
            self.tell(self.lang)

    def action_case_file(self) -> None:
        """Show or hide the case file."""
        self.drawer(CaseFile)

    def action_notes(self) -> None:
        """Show or hide the note pad."""
        self.drawer(TextArea)

    def drawer(self, wanted: type[CaseFile | TextArea]) -> None:
        """Open the side pane with the focus in it, or close it again."""
        pane = self.query_one("#side").query_one(wanted)
        if self.has_class("-drawer", "-wide") and pane.has_focus:
            self.remove_class("-drawer")
            self.query_one(ReplyBox).focus()
        else:
            self.add_class("-drawer")
            pane.focus()

    @work(group="ask", exclusive=True)
    async def action_rewind(self) -> None:
        """Choose a reply and say it anew."""
        turns = self.session.state.turns
        if self.session.mode is Mode.PRACTICE and turns and self.phase is not Phase.TYPING:
            turn = await self.app.push_screen_wait(RewindScreen(self.lang, turns, self.selected))
            if turn is not None:
                await self.rewound(turn, turns[turn - 1].reply)

    @work(group="ask", exclusive=True)
    async def action_contest(self) -> None:
        """Disagree with a verdict."""
        turns = self.session.state.turns
        if turns and self.session.mode is Mode.PRACTICE:
            found = await self.app.push_screen_wait(ContestScreen(self.lang, turns, self.selected))
            if found is not None:
                await asyncio.to_thread(self.desk.contest, self.session, found.turn, found.principle, found.reason)
                self.notify(say(self.lang, "ui.contest.kept"), markup=False)
