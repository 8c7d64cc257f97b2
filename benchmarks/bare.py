"""A bare Textual app with one label: what opening and memory are measured against."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.events import Key
from textual.widgets import Label


class Bare(App[None]):
    """One label; the first key ends it."""

    def compose(self) -> ComposeResult:
        """The label."""
        yield Label("bare")

    def on_key(self, _event: Key) -> None:
        """Any key ends the app."""
        self.exit()


if __name__ == "__main__":
    Bare().run()
