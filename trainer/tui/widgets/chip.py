"""A filter as a small button: its name and value; Enter, space or a click takes the next value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from trainer.messages import say
from trainer.tui.filters import value_word
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language


class FilterChip(Static):
    """One filter."""

    can_focus = True
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "next", "Next", show=False)]

    @dataclass
    class Next(Message):
        """The filter *name* is to take its next value."""

        name: str

    def __init__(self, name: str) -> None:
        super().__init__(id=f"by-{name}", classes="chip", markup=False)
        self.filter = name
        self.value = ""
        self.lang = Language.EN

    def show_value(self, value: str) -> None:
        """Show *value*."""
        self.value = value
        self.set_class(bool(value), "set")
        self.tell(self.lang)

    def tell(self, lang: Language) -> None:
        """Show name and value in *lang*."""
        self.lang = lang
        word = value_word(self.filter, self.value, lang)
        self.update(Content.assemble((say(lang, f"ui.filter.{self.filter}") + " ", "$quiet"), literal(word)))

    def action_next(self) -> None:
        """Ask for the next value."""
        self.post_message(self.Next(self.filter))

    def on_click(self) -> None:
        """As Enter."""
        self.action_next()
