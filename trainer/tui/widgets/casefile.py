"""The case file, as the trainee may read it during the call."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from trainer.content.setup import Setup
from trainer.messages import say
from trainer.tui.glyphs import titled
from trainer.tui.render import case_lists, case_rows
from trainer.tui.widgets.fold import Said
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language


def goal_of(setup: Setup) -> str:
    """What is to be reached, in the author's words."""
    return setup.scenario.goal or setup.persona.goal or setup.endings.good


class CaseFile(VerticalScroll):
    """Who owes what, what may be granted, what may be said."""

    can_focus = True

    def __init__(self, setup: Setup) -> None:
        super().__init__(id="case-file")
        self.setup = setup

    def compose(self) -> ComposeResult:
        """All in one text."""
        yield Said(self.words)

    def words(self, lang: Language) -> Content:
        """The rows of the file, the goal first."""
        rows = [titled(say(lang, "ui.call.case_file")), *case_rows(self.setup, lang)]
        goal = goal_of(self.setup)
        if goal:
            rows += [Content(""), titled(say(lang, "ui.case.goal")), literal(goal)]
        return Content("\n").join([*rows, *case_lists(self.setup, lang)])
