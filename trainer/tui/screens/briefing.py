"""Before the call: the case, the goal, half a minute of preparation, practice or exam."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, RadioSet

from trainer.content.setup import Setup
from trainer.messages import say
from trainer.report.plain import speaker_name
from trainer.tui.actions import Place, bindings_for
from trainer.tui.glyphs import dots, labelled, titled
from trainer.tui.render import case_lists, case_rows
from trainer.tui.screens.page import Page
from trainer.tui.widgets.casefile import goal_of
from trainer.tui.widgets.fold import Said
from trainer.tui.widgets.keybar import KeyBar
from trainer.tui.widgets.ticks import Pick
from trainer.tui.widgets.words import Press, Words, literal
from trainer.understanding.normalise import strip_controls
from trainer.vocabulary import Language, Mode


@dataclass(frozen=True, slots=True)
class Plan:
    """How the call is to be played, and what the trainee expects."""

    mode: Mode
    expected: str = ""
    opening: str = ""


class BriefingScreen(Page[Plan]):
    """The case file with a button to dial; None to go back."""

    PLACE = Place.BRIEFING
    BINDINGS = bindings_for(Place.BRIEFING)

    def __init__(self, lang: Language, setup: Setup, mode: Mode) -> None:
        super().__init__(lang)
        self.setup = setup
        self.mode = mode

    def compose(self) -> ComposeResult:
        """The file on the left, preparation and buttons on the right (below, where it is narrow)."""
        yield Said(self.title_words, id="briefing-title")
        with VerticalScroll(id="briefing", can_focus=False):
            with Vertical(id="briefing-file"):
                yield Said(self.file_words)
            with Vertical(id="briefing-plan"):
                yield Said(self.who_words)
                yield from self.preparation()
        with Horizontal(id="briefing-buttons", classes="buttons"):
            yield Press("ui.briefing.dial", id="dial", main=True)
            yield Press("ui.briefing.prepare", id="prepare")
            yield Press(f"ui.briefing.{self.mode}", id="mode")
            yield Press("ui.back", id="back")
        yield KeyBar(Place.BRIEFING)

    def preparation(self) -> ComposeResult:
        """The likely reason and the first words; folded away until wanted."""
        with Vertical(id="preparation"):
            yield Words("ui.briefing.half_minute", classes="pane-title")
            if self.setup.scenario.likely_reasons:
                yield Words("ui.briefing.reason", classes="quiet")
                with RadioSet(id="reasons", compact=True):
                    for reason in self.setup.scenario.likely_reasons:
                        yield Pick(Content(strip_controls(reason)))
            yield Words("ui.briefing.first_words", classes="quiet")
            yield Input(id="opening", compact=True)

    def on_mount(self) -> None:
        """Dialling is one key away."""
        self.query_one("#dial", Button).focus()

    def tell(self, lang: Language) -> None:
        """Show everything in *lang*."""
        super().tell(lang)
        self.query_one("#opening", Input).placeholder = say(lang, "ui.briefing.opening")

    def title_words(self, lang: Language) -> Content:
        """Title, level, stage, regime."""
        scenario, persona = self.setup.scenario, self.setup.persona
        facts = (
            dots(scenario.level),
            scenario.stage or persona.stage,
            say(lang, f"vocabulary.regime.{self.setup.regime}"),
        )
        return Content.assemble(literal(scenario.title, "bold $accent"), "   ",
                                literal(" · ".join(fact for fact in facts if fact), "$quiet"))  # fmt: skip

    def file_words(self, lang: Language) -> Content:
        """Story, goal and the file."""
        scenario, persona = self.setup.scenario, self.setup.persona
        story = scenario.story or persona.story or persona.background
        rows = [literal(story), Content("")] if story else []
        if goal := goal_of(self.setup):
            rows += [titled(say(lang, "ui.case.goal")), literal(goal), Content("")]
        rows += [titled(say(lang, "ui.call.case_file")), *case_rows(self.setup, lang)]
        return Content("\n").join([*rows, *case_lists(self.setup, lang)])

    def who_words(self, lang: Language) -> Content:
        """When, how, and who may pick up."""
        setting, persona = self.setup.setting, self.setup.persona
        people = [persona.name, *(speaker_name(self.setup, person.role, lang) for person in persona.people)]
        when = f"{setting.at.strftime('%H:%M')} · {say(lang, f'vocabulary.channel.{setting.channel}')}"
        rows = [
            titled(say(lang, "ui.briefing.call")),
            labelled(say(lang, "ui.briefing.when"), when),
            labelled(say(lang, "ui.briefing.who"), say(lang, "ui.list").join(people)),
        ]
        if persona.address:
            rows.append(
                labelled(say(lang, "ui.briefing.address"), say(lang, "ui.list").join(w.text for w in persona.address))
            )
        return Content("\n").join([*rows, Content("")])

    @on(Button.Pressed)
    def pressed(self, event: Button.Pressed) -> None:
        """Do what the button says."""
        event.stop()
        {"dial": self.action_dial, "prepare": self.action_prepare, "mode": self.action_mode, "back": self.action_back}[
            event.button.id or "back"
        ]()

    def action_dial(self) -> None:
        """Call."""
        chosen = self.query("#reasons Pick").results(Pick)
        expected = next((str(button.label) for button in chosen if button.value), "")
        self.dismiss(Plan(self.mode, expected, strip_controls(self.query_one("#opening", Input).value)))

    def action_prepare(self) -> None:
        """Show or hide the preparation."""
        self.toggle_class("-prepare")
        if self.has_class("-prepare"):
            first = self.query("#reasons, #opening").first()
            first.focus()
            self.query_one("#preparation").scroll_visible(animate=False)

    def action_mode(self) -> None:
        """Practice or exam."""
        self.mode = Mode.EXAM if self.mode is Mode.PRACTICE else Mode.PRACTICE
        button = self.query_one("#mode", Press)
        button.message = f"ui.briefing.{self.mode}"
        button.tell(self.lang)
