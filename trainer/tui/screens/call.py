"""A call and what its keys do: hint, drawers, going back, coaching, disagreeing, hanging up."""

from __future__ import annotations

import asyncio

from textual import work

from trainer.errors import TrainerError
from trainer.hints import hint_for
from trainer.messages import say
from trainer.settings import Coaching
from trainer.tui.actions import Place, bindings_for
from trainer.tui.phase import Phase
from trainer.tui.screens.ask import Ask, Choice
from trainer.tui.screens.contest import ContestScreen
from trainer.tui.screens.rewind import RewindScreen
from trainer.tui.screens.talk import TalkScreen
from trainer.tui.widgets.casefile import CaseFile
from trainer.tui.widgets.notepad import NotePad
from trainer.tui.widgets.replybox import ReplyBox
from trainer.tui.widgets.transcript import Transcript
from trainer.vocabulary import Mode

_LEVELS = (Coaching.ALL, Coaching.MATTERS, Coaching.OFF)


class CallScreen(TalkScreen):
    """One call being played."""

    BINDINGS = bindings_for(Place.CALL, without=frozenset({"send", "newline"}))

    def action_back(self) -> None:
        """Close the drawer, or else leave the call for now."""
        if self.has_class("-drawer", "-narrow"):
            self.close_drawer()
        else:
            self.ask_to_leave()

    @work(group="ask", exclusive=True)
    async def ask_to_leave(self) -> None:
        """Leave, after asking where the call is not over."""
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
            self.add_hint(hint)

    @work(group="hint", exclusive=True)
    async def add_hint(self, hint: str) -> None:
        """Show a hint within the talk, where it can be read while typing."""
        await self.query_one(Transcript).add_hint(hint, self.lang)

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
        self.drawer(NotePad)

    def drawer(self, wanted: type[CaseFile | NotePad]) -> None:
        """Open the side pane with the focus in it, or close it again."""
        pane = self.query_one(wanted)
        if pane.has_focus:
            self.close_drawer()
        else:
            self.add_class("-drawer").set_class(wanted is NotePad, "-notes")
            pane.focus()

    def close_drawer(self) -> None:
        """Back to the reply box."""
        self.remove_class("-drawer")
        self.query_one(ReplyBox).focus()

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
                try:
                    await asyncio.to_thread(self.desk.contest, self.session, found.turn, found.principle, found.reason)
                except TrainerError as error:
                    self.tell_trouble(error)
                else:
                    self.notify(say(self.lang, "ui.contest.kept"), markup=False)
