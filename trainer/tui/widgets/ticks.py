"""Boxes and buttons whose state is a sign, not a colour."""

from __future__ import annotations

from textual.widgets import Checkbox, RadioButton


class Tick(Checkbox):
    """A box that is empty until it is ticked."""

    BUTTON_INNER = " "

    def watch_value(self) -> None:
        """Show the sign of the state."""
        self.BUTTON_INNER = "X" if self.value else " "
        super().watch_value()


class Pick(RadioButton):
    """One of several, empty until it is picked."""

    BUTTON_INNER = " "

    def watch_value(self) -> None:
        """Show the sign of the state."""
        self.BUTTON_INNER = "●" if self.value else " "
        super().watch_value()
