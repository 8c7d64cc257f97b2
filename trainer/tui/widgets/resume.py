"""The bar that offers to go on with a call that was broken off, or tells that there is no history."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.widgets import Static

from trainer.messages import say
from trainer.tui.prose import Prose
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language


@dataclass(frozen=True, slots=True)
class Broken:
    """The call that was broken off last: its title and how many replies it has."""

    title: str
    turns: int


class ResumeBar(Static):
    """Hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(id="resume", markup=False)

    def show_call(self, broken: Broken | None, trouble: str, lang: Language) -> None:
        """Show *trouble*, or else the call."""
        self.display = broken is not None or bool(trouble)
        if trouble:
            self.update(Prose(literal(trouble, "$red")))
        elif broken is not None:
            told = say(lang, "ui.choose.unfinished", title=broken.title, turns=broken.turns)
            keys = say(lang, "ui.choose.resume_keys")
            self.update(Prose(Content.assemble(("● ", "$accent"), literal(told), "   ", (keys, "bold $accent"))))
