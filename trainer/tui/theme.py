"""The two themes, calm and with one accent, and the colour, letter and mark of each principle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.theme import Theme

from trainer.vocabulary import Grade, Language, Principle

if TYPE_CHECKING:
    from trainer.scoring.types import Verdict

_DARK = {
    "listen": "#82aee8",
    "courteous": "#d9a0c8",
    "firm": "#dcab66",
    "commitment": "#93c67c",
    "lawful": "#b3a3ec",
    "good": "#93c67c",
    "bad": "#e6a06a",
    "red": "#ec7a72",
    "quiet": "#8d9096",
    "line-bg": "#2a2d32",
    "reply-bg": "#203a38",
}
_LIGHT = {
    "listen": "#1f5fa8",
    "courteous": "#963a7d",
    "firm": "#8a5a00",
    "commitment": "#3b6e22",
    "lawful": "#5b45ad",
    "good": "#3b6e22",
    "bad": "#a04e0c",
    "red": "#b3261e",
    "quiet": "#6b6862",
    "line-bg": "#ebe6db",
    "reply-bg": "#d9ebe6",
}

DARK = Theme(
    "dark",
    primary="#74b8ac",
    secondary="#74b8ac",
    accent="#74b8ac",
    warning="#dcab66",
    error="#ec7a72",
    success="#93c67c",
    foreground="#dedad2",
    background="#191b1e",
    surface="#1f2226",
    panel="#2a2d32",
    dark=True,
    variables={**_DARK, "border": "#3a3e44", "block-cursor-background": "#35504c", "block-cursor-foreground": "#f4f1ea",
               "input-selection-background": "#74b8ac 35%"},
)  # fmt: skip
LIGHT = Theme(
    "light",
    primary="#23766b",
    secondary="#23766b",
    accent="#23766b",
    warning="#8a5a00",
    error="#b3261e",
    success="#3b6e22",
    foreground="#2b2a27",
    background="#faf7f1",
    surface="#f4f0e7",
    panel="#ebe6db",
    dark=False,
    variables={**_LIGHT, "border": "#cfc8b8", "block-cursor-background": "#cfe5df", "block-cursor-foreground": "#16221f",
               "input-selection-background": "#23766b 30%"},
)  # fmt: skip

_CODES = {
    Language.ZH: {
        Principle.LISTEN: "听",
        Principle.COURTEOUS: "礼",
        Principle.FIRM: "坚",
        Principle.COMMITMENT: "约",
        Principle.LAWFUL: "法",
    },
    Language.EN: {
        Principle.LISTEN: "Li",
        Principle.COURTEOUS: "Co",
        Principle.FIRM: "Fi",
        Principle.COMMITMENT: "Cm",
        Principle.LAWFUL: "La",
    },
}


def code_of(principle: Principle, lang: Language) -> str:
    """The letters that stand for *principle* where there is no room for its name."""
    return _CODES[lang][principle]


def mark_of(verdict: Verdict) -> str:
    """The sign of a verdict: ``+``, ``−``, ``!`` for a violation, ``?`` where the reader is not sure."""
    if not verdict.sure:
        return "?"
    if verdict.violations:
        return "!"
    return "+" if verdict.grade is Grade.GOOD else "−"


def tint_of(verdict: Verdict) -> str:
    """The theme colour of a verdict's sign."""
    if not verdict.sure:
        return "$quiet"
    if verdict.violations:
        return "$red"
    return "$good" if verdict.grade is Grade.GOOD else "$bad"
