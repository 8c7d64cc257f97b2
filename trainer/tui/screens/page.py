"""What every screen has: its language, switchable while it is shown, and a clear word where the terminal is too small."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen, Screen
from textual.widget import Widget

from trainer.errors import TrainerError
from trainer.tui.actions import Place
from trainer.tui.widgets.words import Tells, Words
from trainer.vocabulary import Language

R = TypeVar("R")
WIDE = 110
"""Columns from which side panes have room."""
SMALLEST = (60, 16)
_ACROSS = [(0, "-tiny"), (SMALLEST[0], "-narrow"), (WIDE, "-wide")]
_BACK: list[BindingType] = [Binding("escape", "back", "Back", show=False, id="back")]
_DOWN = [(0, "-flat"), (SMALLEST[1], "-low"), (30, "-tall")]


def tell_all(root: Widget, lang: Language) -> None:
    """Let everything below *root* that shows words say them in *lang*."""
    for widget in root.walk_children(Widget):
        if isinstance(widget, Tells):
            widget.tell(lang)


class Page(Screen[R]):
    """A whole screen."""

    HORIZONTAL_BREAKPOINTS = _ACROSS
    VERTICAL_BREAKPOINTS = _DOWN
    BINDINGS = _BACK
    PLACE: ClassVar[Place] = Place.EVERYWHERE
    """Whose keys stand first in the help and in the palette."""

    def __init__(self, lang: Language) -> None:
        super().__init__()
        self.lang = lang

    @on(events.Mount)
    def shown_first(self) -> None:
        """Say everything, and refuse politely where there is no room."""
        self.mount(too_small())
        self.tell(self.lang)

    def tell(self, lang: Language) -> None:
        """Show the screen in *lang*."""
        self.lang = lang
        tell_all(self, lang)

    def tell_trouble(self, error: TrainerError) -> None:
        """Tell that something went wrong."""
        self.notify(error.sentence(self.lang), severity="error", markup=False, timeout=12)

    def action_back(self) -> None:
        """Leave without a result."""
        self.dismiss(None)


class Dialog(ModalScreen[R]):
    """A box over another screen."""

    HORIZONTAL_BREAKPOINTS = _ACROSS
    VERTICAL_BREAKPOINTS = _DOWN
    BINDINGS = _BACK

    def __init__(self, lang: Language) -> None:
        super().__init__()
        self.lang = lang

    @on(events.Mount)
    def shown_first(self) -> None:
        """Say everything."""
        self.mount(too_small())
        self.tell(self.lang)

    def tell(self, lang: Language) -> None:
        """Show the box in *lang*."""
        self.lang = lang
        tell_all(self, lang)

    def action_back(self) -> None:
        """Leave without a result."""
        self.dismiss(None)


def too_small() -> Words:
    """The word that stands alone where the terminal is too small."""
    return Words("ui.too_small", {"width": SMALLEST[0], "height": SMALLEST[1]}, classes="too-small")
