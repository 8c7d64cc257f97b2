"""A question with a few answers to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button

from trainer.tui.screens.page import Dialog
from trainer.tui.widgets.fold import Said, Say
from trainer.tui.widgets.words import Press, Words
from trainer.vocabulary import Language


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer: what the question returns, and the message on its button."""

    value: str
    message: str


class Ask(Dialog[str]):
    """A title, some words, and buttons; the first is meant where nothing is chosen, Escape returns None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "app.focus_previous", "", show=False),
        Binding("right", "app.focus_next", "", show=False),
    ]

    def __init__(self, lang: Language, head: str, body: str | Say, *choices: Choice, **args: object) -> None:
        super().__init__(lang)
        self.head = head
        self.body = body
        self.choices = choices
        self.fill = args

    def compose(self) -> ComposeResult:
        """Title, words, buttons."""
        with Vertical(classes="box"):
            yield Words(self.head, self.fill, classes="box-title")
            with VerticalScroll(classes="box-body", can_focus=False):
                if isinstance(self.body, str):
                    yield Words(self.body, self.fill)
                else:
                    yield Said(self.body)
            with Horizontal(classes="box-buttons"):
                for number, choice in enumerate(self.choices):
                    yield Press(choice.message, id=f"choice-{choice.value}", main=number == 0)

    @on(Button.Pressed)
    def chosen(self, event: Button.Pressed) -> None:
        """Return the answer."""
        event.stop()
        self.dismiss((event.button.id or "").removeprefix("choice-"))
