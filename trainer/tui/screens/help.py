"""Help: every key with what it does, from the table of actions, and what the marks mean."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from trainer.messages import say
from trainer.report.plain import name_of
from trainer.tui.actions import ACTIONS, Place
from trainer.tui.glyphs import titled
from trainer.tui.screens.page import Dialog
from trainer.tui.theme import code_of
from trainer.tui.widgets.fold import Said
from trainer.tui.widgets.words import Words
from trainer.vocabulary import Language, Principle


class HelpScreen(Dialog[None]):
    """Everything on one page that scrolls; the keys of *first* stand first."""

    def __init__(self, lang: Language, first: Place) -> None:
        super().__init__(lang)
        self.places = sorted(
            Place, key=lambda place: (place is not first, place is Place.EVERYWHERE and first is not place)
        )

    def compose(self) -> ComposeResult:
        """Keys by place, then the marks."""
        with Vertical(classes="box tall"):
            yield Words("ui.helping.title", classes="box-title")
            with VerticalScroll(classes="box-body", id="help-body"):
                yield Said(marks_words, classes="part")
                for place in self.places:
                    yield Said(lambda lang, place=place: place_words(place, lang), classes="part")  # type: ignore[misc]
                yield Words("ui.helping.more", classes="quiet")

    def on_mount(self) -> None:
        """It can be scrolled at once."""
        self.query_one("#help-body").focus()


def place_words(place: Place, lang: Language) -> Content:
    """The keys of one place."""
    rows = [titled(say(lang, f"ui.place.{place}"))]
    for action in ACTIONS:
        if action.place is place:
            rows.append(Content.assemble((f"{action.shown}\t", "bold"), action.help(lang)))
    return Content("\n").join(rows)


def marks_words(lang: Language) -> Content:
    """What signs and letters mean."""
    signs = (("+", "$good", "good"), ("−", "$bad", "bad"), ("!", "$red", "red"), ("?", "$quiet", "unsure"))
    shown = [
        Content.assemble((sign, f"bold {tint}"), f" {say(lang, f'ui.helping.{name}')}") for sign, tint, name in signs
    ]
    names = [
        Content.assemble((code_of(principle, lang), f"bold ${principle}"), f" {name_of(lang, principle)}")
        for principle in Principle
    ]
    return Content("\n").join(
        [titled(say(lang, "ui.helping.marks")), Content("   ").join(shown), Content("   ").join(names)]
    )
