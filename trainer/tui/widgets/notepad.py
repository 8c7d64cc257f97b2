"""The note pad beside a call: free words, carried over into the call note."""

from __future__ import annotations

from textual.widgets import TextArea


class NotePad(TextArea):
    """Plain text, wrapped."""

    def __init__(self) -> None:
        super().__init__(id="pad", soft_wrap=True, show_line_numbers=False, compact=True, highlight_cursor_line=False)
