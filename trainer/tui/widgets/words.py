"""Texts that follow the interface's language, always shown as they stand: markup is never read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from textual.content import Content
from textual.widgets import Button, Static

from trainer.messages import say
from trainer.tui.prose import Prose
from trainer.understanding.normalise import strip_controls
from trainer.vocabulary import Language


@runtime_checkable
class Tells(Protocol):
    """What shows words and can say them in another language."""

    def tell(self, lang: Language) -> None:
        """Show the same in *lang*."""


def literal(text: str, style: str = "") -> Content:
    """*text* as it stands, without terminal controls."""
    clean = strip_controls(text)
    return Content.styled(clean, style) if style else Content(clean)


class Words(Static):
    """One message of the interface."""

    def __init__(
        self,
        message: str,
        fill: Mapping[str, object] = MappingProxyType({}),
        *,
        id: str | None = None,  # noqa: A002, Textual's name
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes, markup=False)
        self.message = message
        self.fill = fill

    def tell(self, lang: Language) -> None:
        """Show the message in *lang*."""
        self.update(Prose(literal(say(lang, self.message, **self.fill))))


class Press(Button):
    """A button with a message for its label."""

    def __init__(self, message: str, *, id: str, main: bool = False) -> None:  # noqa: A002, Textual's name
        super().__init__("", id=id, variant="primary" if main else "default", compact=True)
        self.message = message

    def tell(self, lang: Language) -> None:
        """Show the label in *lang*."""
        self.label = literal(f" {say(lang, self.message)} ")
