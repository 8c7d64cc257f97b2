"""The line between talk and reply box: what the other side is doing, and how much the coach says."""

from __future__ import annotations

from textual.widgets import Static

from trainer.messages import say
from trainer.settings import Coaching
from trainer.tui.phase import Phase
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language, Mode


class StatusLine(Static):
    """Shows what it is given."""

    def __init__(self) -> None:
        super().__init__(id="status", markup=False)

    def show_phase(self, phase: Phase, mode: Mode, coaching: Coaching, lang: Language) -> None:
        """Say where the talk stands."""
        practice = mode is Mode.PRACTICE
        coach = say(lang, f"vocabulary.coaching.{coaching}") if practice else say(lang, "ui.call.exam")
        told = say(lang, f"ui.call.{phase}")
        self.update(literal(f"{told}   {coach}" if told else coach))
