"""After the call: what counts on the first screen, everything else folded below."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button

from trainer.feedback.types import Debrief
from trainer.messages import say
from trainer.note import NoteMark
from trainer.store.session import Session
from trainer.tui import debriefed
from trainer.tui.actions import Place, bindings_for
from trainer.tui.glyphs import clock, titled
from trainer.tui.noted import note_words, prepared_words
from trainer.tui.screens.briefing import Plan
from trainer.tui.screens.contest import Contest, ContestScreen
from trainer.tui.screens.page import Page
from trainer.tui.widgets.fold import Fold, Said, Say
from trainer.tui.widgets.keybar import KeyBar
from trainer.tui.widgets.words import Press, Words, literal
from trainer.vocabulary import Language

Keep = Callable[[Session, Contest], Awaitable[None]]
"""Stores that a verdict is disagreed with."""


class Next(StrEnum):
    """What the trainee wants after the debrief."""

    HERE = "here"
    START = "start"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class AfterDebrief:
    """What is wanted, and from which reply on."""

    next: Next
    turn: int = 1


@dataclass(frozen=True, slots=True)
class Looked:
    """Everything a debrief shows."""

    session: Session
    debrief: Debrief
    plan: Plan | None = None
    note: tuple[NoteMark, ...] = ()
    seconds: int = 0
    contests: Sequence[tuple[int, str, str]] = ()


class DebriefScreen(Page[AfterDebrief]):
    """The debrief; None to go back."""

    PLACE = Place.DEBRIEF
    BINDINGS = bindings_for(Place.DEBRIEF)

    def __init__(self, lang: Language, looked: Looked, keep: Keep) -> None:
        super().__init__(lang)
        self.looked = looked
        self.keep = keep
        improve = looked.debrief.improve
        self.turn = improve[0].turn if improve else max(1, len(looked.session.state.turns))

    def compose(self) -> ComposeResult:
        """Result, best, the one to change, buttons; then the folds."""
        yield Said(self.title_words, id="debrief-title")
        with VerticalScroll(id="debrief", can_focus=False):
            with Vertical(id="debrief-first"):
                yield Said(
                    lambda lang: debriefed.headline(self.looked.session, self.looked.debrief, lang), classes="part"
                )
                yield from self.part("best", lambda lang: debriefed.best_sentence(self.looked.debrief, lang))
                yield from self.part("change", lambda lang: debriefed.change_one(self.looked.debrief, lang))
                with Horizontal(classes="buttons"):
                    if self.looked.debrief.improve:
                        yield Press("ui.debrief.again_here", id="here", main=True)
                    yield Press("ui.debrief.again_start", id="start")
                    yield Press("ui.debrief.new_call", id="new")
            yield from self.folds()
            yield Words("debrief.not_advice", classes="quiet")
        yield KeyBar(Place.DEBRIEF)

    def part(self, name: str, words: Say) -> ComposeResult:
        """A titled part of the first screen."""
        yield Said(
            lambda lang: Content.assemble(titled(say(lang, f"ui.debrief.{name}")), "\n", words(lang)), classes="part"
        )

    def folds(self) -> ComposeResult:
        """What stands below the first screen."""
        looked, debrief = self.looked, self.looked.debrief
        yield fold("principles", lambda lang: debriefed.principle_rows(debrief, lang), opened=True)
        if rest := (*debrief.improve[1:], *debrief.worked[1:]):
            yield fold("rest", *(lambda lang, r=r: debriefed.remark_words(r, lang) for r in rest))
        if looked.note:
            yield fold("note", lambda lang: note_words(looked.note, looked.session.call.setup, lang))
        if looked.plan is not None and (looked.plan.expected or looked.plan.opening):
            plan = looked.plan
            yield fold("prepared", lambda lang: prepared_words(plan, looked.session.state, lang))
        yield fold("transcript", lambda lang: Content("\n").join(debriefed.transcript(looked.session, lang)))
        yield fold("truth", lambda lang: debriefed.truth_words(looked.session, debrief, lang))
        if looked.contests:
            yield fold("contested", self.contest_words)
        setup = looked.session.call.setup
        if setup.scenario.warning or setup.persona.warning or looked.session.state.dialogue.suicidal:
            yield Said(lambda lang: debriefed.help_words(setup, lang), classes="part")

    def on_mount(self) -> None:
        """The first button has the focus, the first words are seen."""
        self.query(Button).first().focus(scroll_visible=False)

    def title_words(self, lang: Language) -> Content:
        """Whose call it was, and how long."""
        looked = self.looked
        time = f"   {clock(looked.seconds)}" if looked.seconds else ""
        title = looked.session.call.setup.scenario.title
        turns = say(lang, "ui.debrief.turns", turns=len(looked.session.state.turns))
        return Content.assemble((say(lang, "ui.debrief.title") + "  ", "$quiet"), literal(title, "bold $accent"),
                                (f"   {turns}{time}", "$quiet"))  # fmt: skip

    def contest_words(self, lang: Language) -> Content:
        """What was disagreed with."""
        rows = [
            literal(f"{turn:>2}  {say(lang, f'vocabulary.principle.{principle}')}  {reason}")
            for turn, principle, reason in self.looked.contests
        ]
        return Content("\n").join(rows)

    @on(Button.Pressed)
    def pressed(self, event: Button.Pressed) -> None:
        """Again from here, from the start, or anew."""
        event.stop()
        wanted = Next(event.button.id or "new")
        self.dismiss(AfterDebrief(wanted, self.turn if wanted is Next.HERE else 1))

    def action_again_here(self) -> None:
        """Again from the one to change."""
        self.dismiss(AfterDebrief(Next.HERE, self.turn))

    def action_again_start(self) -> None:
        """Again from the start, with the same truth."""
        self.dismiss(AfterDebrief(Next.START))

    def action_new_call(self) -> None:
        """A new call of the same case."""
        self.dismiss(AfterDebrief(Next.NEW))

    @work(group="ask", exclusive=True)
    async def action_contest_here(self) -> None:
        """Disagree with a verdict."""
        turns = self.looked.session.state.turns
        if turns:
            found = await self.app.push_screen_wait(ContestScreen(self.lang, turns, self.turn))
            if found is not None:
                await self.keep(self.looked.session, found)
                self.notify(say(self.lang, "ui.contest.kept"), markup=False)


def fold(name: str, *body: Say, opened: bool = False) -> Fold:
    """A titled fold of the debrief."""
    return Fold(lambda lang: titled(say(lang, f"ui.debrief.{name}")), *body, opened=opened, classes=f"fold-{name}")
