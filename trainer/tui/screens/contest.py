"""Disagreeing with a verdict: which one, and why; kept for a trainer's review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList
from textual.widgets.option_list import Option

from trainer.call import Turn
from trainer.messages import say
from trainer.report.plain import shortened
from trainer.scoring.types import Verdict
from trainer.tui.prose import Prose
from trainer.tui.render import chip
from trainer.tui.screens.page import Dialog
from trainer.tui.widgets.words import Press, Words, literal
from trainer.vocabulary import Grade, Language


@dataclass(frozen=True, slots=True)
class Contest:
    """What the trainee disagrees with."""

    turn: int
    principle: str
    reason: str


class ContestScreen(Dialog[Contest]):
    """The verdicts, those on the reply meant first; then a line for the reason."""

    def __init__(self, lang: Language, turns: Sequence[Turn], selected: int = 0) -> None:
        super().__init__(lang)
        first = selected or len(turns)
        ordered = sorted(turns, key=lambda turn: (turn.number != first, -turn.number))
        self.rows = [
            (turn, verdict) for turn in ordered for verdict in turn.verdicts.values() if _says(verdict, turn, first)
        ]

    def compose(self) -> ComposeResult:
        """List, reason, buttons."""
        with Vertical(classes="box"):
            yield Words("ui.contest.title", classes="box-title")
            yield Words("ui.contest.body", classes="quiet")
            yield OptionList(
                *(Option(Prose(_row(turn, verdict, self.lang))) for turn, verdict in self.rows), markup=False
            )
            yield Input(id="reason")
            with Horizontal(classes="box-buttons"):
                yield Press("ui.contest.keep", id="keep", main=True)
                yield Press("ui.cancel", id="cancel")

    def tell(self, lang: Language) -> None:
        """Say everything in *lang*."""
        super().tell(lang)
        self.query_one(Input).placeholder = say(lang, "ui.contest.reason")
        listing = self.query_one(OptionList)
        for index, (turn, verdict) in enumerate(self.rows):
            listing.replace_option_prompt_at_index(index, Prose(_row(turn, verdict, lang)))
        if self.rows and listing.highlighted is None:
            listing.highlighted = 0

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """On to the reason."""
        event.stop()
        self.query_one(Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter keeps it."""
        event.stop()
        self.keep()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep it, or not."""
        event.stop()
        if event.button.id == "keep":
            self.keep()
        else:
            self.dismiss(None)

    def keep(self) -> None:
        """Return what is disagreed with; a reason is asked for."""
        index, reason = self.query_one(OptionList).highlighted, self.query_one(Input).value.strip()
        if index is None:
            self.dismiss(None)
        elif not reason:
            self.query_one(Input).focus()
            self.notify(say(self.lang, "ui.contest.why"), markup=False)
        else:
            turn, verdict = self.rows[index]
            self.dismiss(Contest(turn.number, verdict.principle.value, reason))


def _says(verdict: Verdict, turn: Turn, first: int) -> bool:
    """Every verdict on the reply that is meant can be contested, of others those that say something."""
    return turn.number == first or verdict.grade is not Grade.NEUTRAL


def _row(turn: Turn, verdict: Verdict, lang: Language) -> Content:
    head = chip(verdict, lang) if verdict.grade is not Grade.NEUTRAL else Content.assemble(
        (f"{say(lang, f'vocabulary.principle.{verdict.principle}')} ", f"${verdict.principle}"), ("·", "$quiet")
    )  # fmt: skip
    why = say(lang, f"why.{verdict.why}")
    quoted = literal("\t" + shortened(turn.reply, 50), "$quiet")
    return Content.assemble((f"{turn.number}\t", "$quiet"), head, "  ", why, "\n", quoted)
