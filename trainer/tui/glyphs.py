"""Small signs: bars, dots, letters, labels. Needs none of the core, so that the first screen is there at once."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from trainer.tui.theme import code_of
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language, Principle

_BLOCKS = "▁▂▃▄▅▆▇█"


def spark(levels: Iterable[int], width: int = 12) -> str:
    """The last *width* of *levels* (0..7) as a row of small bars."""
    return "".join(_BLOCKS[max(0, min(7, level))] for level in list(levels)[-width:])


def dots(level: int, most: int = 3) -> str:
    """A level as filled and empty dots."""
    return "●" * level + "○" * (max(most, level) - level)


def codes(principles: Iterable[str], lang: Language) -> Content:
    """The letters of *principles*, each in its colour."""
    found = [Principle(name) for name in principles]
    pieces = [(code_of(principle, lang), f"bold ${principle}") for principle in found]
    return Content(" ").join([Content.styled(text, style) for text, style in pieces])


def labelled(label: str, text: str, style: str = "") -> Content:
    """A quiet label with a text that hangs beside it."""
    return Content.assemble((f"{label}\t", "$quiet"), literal(text, style))


def titled(title: str) -> Content:
    """A heading within a pane."""
    return Content.styled(title, "bold $accent")


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    return f"{minutes:02}:{rest:02}"


def bar(share: float, width: int = 20) -> str:
    """A share (0..1) as a filled bar."""
    filled = round(max(0.0, min(1.0, share)) * width)
    return "█" * filled + "░" * (width - filled)
