"""Choosing a reply to go back to."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from trainer.call import Turn
from trainer.report.plain import shortened
from trainer.tui.prose import Prose
from trainer.tui.screens.page import Dialog
from trainer.tui.widgets.words import Words, literal
from trainer.vocabulary import Language


class RewindScreen(Dialog[int]):
    """The number of the reply to say anew."""

    def __init__(self, lang: Language, turns: Sequence[Turn], selected: int = 0) -> None:
        super().__init__(lang)
        self.turns = turns
        self.selected = selected or len(turns)

    def compose(self) -> ComposeResult:
        """All replies, the last one marked."""
        with Vertical(classes="box"):
            yield Words("ui.rewind.title", classes="box-title")
            yield Words("ui.rewind.body", classes="quiet")
            yield OptionList(*(Option(Prose(_row(turn)), id=str(turn.number)) for turn in self.turns), markup=False)

    def on_mount(self) -> None:
        """Mark the reply that is meant."""
        self.query_one(OptionList).highlighted = self.selected - 1

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Return it."""
        event.stop()
        self.dismiss(int(event.option_id or "1"))


def _row(turn: Turn) -> Content:
    return Content.assemble((f"{turn.number}\t", "$quiet"), literal(shortened(turn.reply, 70)))
