"""A line that opens: its head is always seen, its body on Enter or a click."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from trainer.tui.prose import Prose
from trainer.vocabulary import Language

Say = Callable[[Language], Content]
"""Says the same thing in either language."""


class Said(Static):
    """A text that says itself in either language."""

    def __init__(self, words: Say, *, classes: str | None = None, id: str | None = None) -> None:  # noqa: A002, Textual's name
        super().__init__(markup=False, classes=classes, id=id)
        self.words = words

    def tell(self, lang: Language) -> None:
        """Show it in *lang*."""
        self.update(Prose(self.words(lang)))


class Head(Static):
    """The line that opens and closes a fold."""

    can_focus = True
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "turn", "Open", show=False)]

    def __init__(self, words: Say) -> None:
        super().__init__(markup=False, classes="head")
        self.words = words
        self.lang = Language.EN
        self.opened = False

    def tell(self, lang: Language) -> None:
        """Show it in *lang*, with a sign of whether it is open."""
        self.lang = lang
        sign = "▾" if self.opened else "▸"
        self.update(Prose(Content.assemble((f"{sign}\t", "$quiet"), self.words(lang))))

    def action_turn(self) -> None:
        """Open or close the fold."""
        self.opened = not self.opened
        self.tell(self.lang)
        if isinstance(self.parent, Fold):
            self.parent.set_class(self.opened, "-open")
            self.call_after_refresh(self.parent.scroll_visible, animate=False)

    def on_click(self) -> None:
        """As Enter."""
        self.action_turn()


class Fold(Vertical):
    """A head and a body that shows when the head is opened."""

    DEFAULT_CSS = """
    Fold { height: auto; }
    Fold > .head { height: auto; width: 1fr; }
    Fold > .head:focus { background: $block-cursor-background; }
    Fold > .body { display: none; height: auto; padding: 0 0 0 4; }
    Fold.-open > .body { display: block; }
    """

    def __init__(self, head: Say, *body: Say, opened: bool = False, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self.head = Head(head)
        self.head.opened = opened
        self.body = body
        self.set_class(opened, "-open")

    def compose(self) -> ComposeResult:
        """Head first."""
        yield self.head
        for words in self.body:
            yield Said(words, classes="body")
