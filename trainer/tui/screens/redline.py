"""The stop at a red line: what was said, why it must not be, what to say instead."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button

from trainer.call import Turn
from trainer.content.setup import Setup
from trainer.feedback.types import Advice, Tone
from trainer.messages import say
from trainer.report.plain import name_of
from trainer.scoring.types import RedLine
from trainer.tui.glyphs import labelled
from trainer.tui.screens.page import Dialog
from trainer.tui.widgets.fold import Said
from trainer.tui.widgets.words import Press, Words, literal
from trainer.vocabulary import Language, Severity


def stop_for(turn: Turn, setup: Setup, lang: Language) -> RedLineScreen | None:
    """The stop that *turn* calls for: only for a critical violation that was read with confidence."""
    for line in turn.red_lines:
        if line.severity is Severity.CRITICAL and line.sure:
            advice = next((item for item in turn.advice if item.tone is Tone.RED), None)
            return RedLineScreen(lang, turn, line, advice, setup)
    return None


class RedLineScreen(Dialog[bool]):
    """True to say it again, False to go on."""

    def __init__(self, lang: Language, turn: Turn, line: RedLine, advice: Advice | None, setup: Setup) -> None:
        super().__init__(lang)
        self.turn = turn
        self.line = line
        self.advice = advice
        self.setup = setup

    def compose(self) -> ComposeResult:
        """What and why first; 'say it again' is the first button."""
        with Vertical(classes="box red"):
            yield Said(self.title_words, classes="box-title")
            with VerticalScroll(classes="box-body", can_focus=False):
                yield Said(self.words)
            with Horizontal(classes="box-buttons"):
                yield Press("ui.red.again", id="again", main=True)
                yield Press("ui.red.on", id="on")
            yield Words("ui.red.counts", classes="quiet")

    def title_words(self, lang: Language) -> Content:
        """The name of what was done."""
        return Content.assemble(("! ", "bold $red"), (say(lang, "ui.red_line"), "bold $red"), "  ",
                                name_of(lang, self.line.code))  # fmt: skip

    def words(self, lang: Language) -> Content:
        """The words, why, the article, and what to say instead."""
        offence = self.setup.rulebook.offences.get(self.line.code)
        why = offence.why.text(lang) if offence is not None else say(lang, f"why.lawful.{self.line.code}")
        better = self.advice.better if self.advice is not None else ""
        law = self.advice.law if self.advice is not None else ""
        rows = [
            labelled(say(lang, "ui.advice.you_said"), self.line.span.of(self.turn.reply), "bold $red"),
            literal(why),
        ]
        if law:
            rows.append(labelled(say(lang, "ui.advice.source"), law, "$quiet"))
        if better:
            rows.append(labelled(say(lang, "ui.advice.better"), better, "bold $accent"))
        return Content("\n\n").join(rows)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Again or on."""
        event.stop()
        self.dismiss(event.button.id == "again")

    def action_back(self) -> None:
        """Escape goes on."""
        self.dismiss(False)
