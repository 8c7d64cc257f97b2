"""Where the trainee types: several lines, history of own replies, locked while the other side speaks."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widgets import TextArea

from trainer.messages import say
from trainer.understanding.normalise import strip_controls
from trainer.vocabulary import Language

LONGEST = 200_000
"""Characters that are taken of one reply; more is no reply but an accident."""


class ReplyBox(TextArea):
    """Enter sends, Ctrl+J or Shift+Enter makes a new line, up and down at the edges bring own replies back."""

    @dataclass
    class Sent(Message):
        """The trainee sends *text*."""

        text: str

    def __init__(self) -> None:
        super().__init__(id="reply", show_line_numbers=False, soft_wrap=True, highlight_cursor_line=False, compact=True)
        self.past: list[str] = []
        self.place = 0
        self.draft = ""
        self.locked = False

    def tell(self, lang: Language) -> None:
        """Show the prompt in *lang*."""
        self.placeholder = say(lang, "ui.call.prompt")

    def hold(self, locked: bool) -> None:
        """Take no text while *locked*."""
        self.locked = locked
        self.read_only = locked
        self.set_class(locked, "locked")

    def put(self, text: str) -> None:
        """Replace what stands in the box, the cursor behind it."""
        self.load_text(text)
        self.move_cursor(self.document.end)

    def on_key(self, event: events.Key) -> None:
        """Send, break the line, or bring a reply back; all else is the text area's."""
        if self.locked:
            return
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self._send()
        elif event.key in ("ctrl+j", "shift+enter"):
            event.stop()
            event.prevent_default()
            self.insert("\n")
        elif (event.key == "up" and self.at_edge(first=True) and self._recall(-1)) or (
            event.key == "down" and self.at_edge(first=False) and self._recall(1)
        ):
            event.stop()
            event.prevent_default()

    def at_edge(self, *, first: bool) -> bool:
        """Whether the cursor is in the first or last row, as wrapped."""
        spot = self.cursor_location
        return self.navigator.is_first_wrapped_line(spot) if first else self.navigator.is_last_wrapped_line(spot)

    def _send(self) -> None:
        text = strip_controls(self.text[:LONGEST]).strip()
        if not text:
            return
        self.load_text("")
        self.past.append(text)
        self.place = len(self.past)
        self.post_message(self.Sent(text))

    def _recall(self, by: int) -> bool:
        """Bring an own reply back; whether there was one."""
        wanted = self.place + by
        if not 0 <= wanted <= len(self.past) or not self.past:
            return False
        if self.place == len(self.past):
            self.draft = self.text
        self.place = wanted
        self.put(self.draft if wanted == len(self.past) else self.past[wanted])
        return True
