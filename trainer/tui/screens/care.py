"""Before a call that may weigh on the trainee: what is to come, where help can be had, and a way out."""

from __future__ import annotations

from textual.content import Content

from trainer.content.setup import Setup
from trainer.tui.debriefed import help_words
from trainer.tui.screens.ask import Ask, Choice
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language


def care_for(setup: Setup, lang: Language) -> Ask | None:
    """The word of care that *setup* asks for, if any; ``go`` is returned to go on."""
    warning = setup.scenario.warning or setup.persona.warning
    if not warning:
        return None

    def words(lang: Language) -> Content:
        return Content("\n\n").join([literal(warning), help_words(setup, lang)])

    return Ask(lang, "ui.care.title", words, Choice("go", "ui.care.go"), Choice("out", "ui.care.out"))
