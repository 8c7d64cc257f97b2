"""The line above a call: who, what, the mood, the time, the mode."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from trainer.content.setup import Setup
from trainer.dialogue.types import Mood
from trainer.report.plain import name_of
from trainer.tui.glyphs import clock
from trainer.tui.render import mood_line
from trainer.tui.widgets.fold import Said
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language, Mode


class CallBar(Horizontal):
    """Shows what it is given; knows no call."""

    def __init__(self, setup: Setup, mode: Mode) -> None:
        super().__init__(id="call-bar")
        case = setup.case
        stage = setup.scenario.stage or setup.persona.stage
        self.who = " · ".join(part for part in (setup.persona.name, case.product, stage) if part)
        self.mode = mode

    def compose(self) -> ComposeResult:
        """Left who, right how it stands."""
        yield Static(literal(self.who, "bold"), id="who", markup=False)
        yield Static(id="mood", markup=False)
        yield Static("00:00", id="clock", markup=False)
        yield Said(lambda lang: Content.styled(name_of(lang, self.mode), "$accent"), id="mode")

    def show_moods(self, moods: Sequence[Mood], lang: Language) -> None:
        """Show how he felt and feels."""
        self.query_one("#mood", Static).update(mood_line(moods, lang))

    def show_time(self, seconds: float) -> None:
        """Show how long it takes."""
        self.query_one("#clock", Static).update(clock(seconds))
