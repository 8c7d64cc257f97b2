"""Choosing a case: the list with filters, the story beside it, and the call that was broken off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input, OptionList, Static

from trainer.messages import say
from trainer.tui.actions import Place, bindings_for
from trainer.tui.filters import NAMES, Filters
from trainer.tui.screens.page import Page
from trainer.tui.widgets.cards import CardList, CardPane
from trainer.tui.widgets.chip import FilterChip
from trainer.tui.widgets.keybar import KeyBar
from trainer.tui.widgets.resume import Broken, ResumeBar
from trainer.tui.widgets.words import Words, literal
from trainer.vocabulary import Language

if TYPE_CHECKING:
    from trainer.content.catalogue import Card


class ChooseScreen(Page[None]):
    """The first screen."""

    PLACE = Place.CHOOSE
    BINDINGS = bindings_for(Place.CHOOSE, without=frozenset({"open"}))

    @dataclass
    class Chosen(Message):
        """A case is to be played."""

        card: Card

    class Wanted(Message):
        """Another screen is wanted: ``history``, ``settings``; or ``resume``, ``let_go`` for the call broken off."""

        def __init__(self, what: str) -> None:
            super().__init__()
            self.what = what

    def __init__(self, lang: Language) -> None:
        super().__init__(lang)
        self.cards: Sequence[Card] = ()
        self.bests: Mapping[tuple[str, str], int] = {}
        self.filters = Filters(language=lang.value)
        self.broken: Broken | None = None
        self.loaded = False
        self.trouble = ""

    def compose(self) -> ComposeResult:
        """Title, the broken-off call, search and filters, list and story, keys."""
        with Horizontal(id="choose-bar"):
            yield Words("ui.title", id="choose-title")
            yield Static(id="count", markup=False)
        yield ResumeBar()
        with Horizontal(id="filters"):
            yield Input(id="search", compact=True)
            for name in NAMES:
                yield FilterChip(name)
        with Horizontal(id="choose-body"):
            yield CardList()
            with Vertical(id="card-side"):
                yield CardPane(id="card-pane")
        yield KeyBar(Place.CHOOSE)

    def on_mount(self) -> None:
        """The list has the focus."""
        self.query_one(CardList).focus()

    def tell(self, lang: Language) -> None:
        """Show everything in *lang*; the list follows as long as its language was not chosen."""
        if self.filters.language == self.lang.value and lang is not self.lang:
            self.filters = replace(self.filters, language=lang.value)
        super().tell(lang)
        self.query_one("#search", Input).placeholder = say(lang, "ui.choose.search")
        self.query_one(ResumeBar).show_call(self.broken, self.trouble, self.lang)
        self.refilter()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show what there is."""
        self.cards = cards
        self.loaded = True
        if cards and not any(self.filters.passes(card) for card in cards):
            self.filters = Filters()
        self.refilter()

    def show_bests(self, bests: Mapping[tuple[str, str], int], broken: Broken | None, trouble: str = "") -> None:
        """Show best scores, and the call that was broken off; or that there is no history."""
        self.bests, self.broken, self.trouble = bests, broken, trouble
        self.query_one(ResumeBar).show_call(self.broken, self.trouble, self.lang)
        self.refilter()

    def refilter(self) -> None:
        """Show the cases that pass the filters."""
        shown = [card for card in self.cards if self.filters.passes(card)]
        for name in NAMES:
            self.query_one(f"#by-{name}", FilterChip).show_value(getattr(self.filters, name))
        self.query_one(CardList).show_cards(shown, self.bests, self.lang)
        loading = say(
            self.lang, "ui.choose.count" if self.loaded else "ui.choose.loading", shown=len(shown), all=len(self.cards)
        )
        self.query_one("#count", Static).update(literal(loading, "$quiet"))
        self.show_marked()

    def show_marked(self) -> None:
        """Tell the story of the case under the cursor."""
        if self.loaded:
            self.query_one(CardPane).show_card(self.query_one(CardList).marked, self.lang)

    @on(OptionList.OptionHighlighted)
    def moved(self, event: OptionList.OptionHighlighted) -> None:
        """Follow the cursor."""
        event.stop()
        self.show_marked()

    @on(OptionList.OptionSelected)
    def card_chosen(self, event: OptionList.OptionSelected) -> None:
        """Play it, where it can be played."""
        event.stop()
        card = self.query_one(CardList).marked
        if card is not None and card.problems:
            self.notify(say(self.lang, "ui.choose.cannot"), severity="warning", markup=False)
        elif card is not None:
            self.post_message(self.Chosen(card))

    @on(Input.Changed, "#search")
    def search_changed(self, event: Input.Changed) -> None:
        """Search as it is typed."""
        event.stop()
        self.filters = replace(self.filters, text=event.value.strip())
        self.refilter()

    @on(Input.Submitted, "#search")
    def search_done(self, event: Input.Submitted) -> None:
        """Back to the list."""
        event.stop()
        self.query_one(CardList).focus()

    @on(FilterChip.Next)
    def filter_next(self, event: FilterChip.Next) -> None:
        """Take a filter's next value."""
        event.stop()
        self.filters = self.filters.next(event.name, self.cards)
        self.refilter()

    def action_by_language(self) -> None:
        """Filter by language."""
        self.filter_next(FilterChip.Next("language"))

    def action_by_level(self) -> None:
        """Filter by level."""
        self.filter_next(FilterChip.Next("level"))

    def action_by_principle(self) -> None:
        """Filter by principle."""
        self.filter_next(FilterChip.Next("principle"))

    def action_by_course(self) -> None:
        """Filter by course."""
        self.filter_next(FilterChip.Next("course"))

    def action_search(self) -> None:
        """Type to search."""
        self.query_one("#search", Input).focus()

    def action_back(self) -> None:
        """Clear the search, back to the list; the first screen is not left by Escape."""
        self.query_one("#search", Input).value = ""
        self.query_one(CardList).focus()

    def action_resume(self) -> None:
        """Go on with the call that was broken off."""
        if self.broken is not None:
            self.post_message(self.Wanted("resume"))

    def action_let_go(self) -> None:
        """Leave the call that was broken off as it is."""
        if self.broken is not None:
            self.post_message(self.Wanted("let_go"))

    def action_history(self) -> None:
        """Open the history."""
        self.post_message(self.Wanted("history"))

    def action_settings(self) -> None:
        """Open the settings."""
        self.post_message(self.Wanted("settings"))
