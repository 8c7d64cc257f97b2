"""The app: installs themes, settings and the first screen, then opens content and history in the background."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import on, work
from textual.app import App
from textual.command import CommandPalette
from textual.screen import Screen
from textual.worker import Worker

from trainer.errors import TrainerError
from trainer.messages import say
from trainer.settings import Settings, data_folder, load_settings, save_settings
from trainer.tui.actions import Place, bindings_for
from trainer.tui.palette import ActionProvider
from trainer.tui.places import Start
from trainer.tui.screens.choose import ChooseScreen
from trainer.tui.screens.page import Dialog, Page
from trainer.tui.theme import DARK, LIGHT
from trainer.tui.widgets.resume import Broken
from trainer.vocabulary import Language, Mode

if TYPE_CHECKING:
    from trainer.content.catalogue import Card, Catalogue
    from trainer.store.history import Summary
    from trainer.tui.desk import Desk
    from trainer.tui.flow import Flow
    from trainer.tui.screens.settings import SettingsScreen

T = TypeVar("T")
HEAD_START = 0.04
"""Seconds that the first key has before imports in the background slow it down."""


class TrainerApp(App[int]):
    """Shows screens and keeps the settings; the way through them is the flow's."""

    CSS_PATH = "app.tcss"
    BINDINGS = bindings_for(Place.EVERYWHERE, without=frozenset({"back", "palette"}))
    COMMANDS: ClassVar = {ActionProvider}
    ENABLE_COMMAND_PALETTE = True

    def __init__(self, start: Start, settings: Settings | None = None) -> None:
        super().__init__()
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.start = start
        loaded, self.trouble = load_settings() if settings is None else (settings, "")
        self.settings = loaded
        self.theme = loaded.theme
        self.flow: Flow | None = None
        self.summary: Summary | None = None
        self.choose = ChooseScreen(loaded.language)
        self.animation_level = "none" if start.still else "basic"

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of our own that the style sheet names."""
        return dict(DARK.variables)

    def on_mount(self) -> None:
        """Show the first screen; everything that takes time comes after it has been painted."""
        self.title = say(self.settings.language, "ui.title")
        self.push_screen(self.choose)
        self.call_after_refresh(self.set_timer, HEAD_START, self.open)

    @work(group="open", exclusive=True)
    async def open(self) -> None:
        """Content first, so that there is something to choose; then the history; then what was asked for."""
        if self.trouble:
            self.tell_trouble(say(self.settings.language, "ui.settings.broken", problem=self.trouble))
        shelf = await asyncio.to_thread(import_module, "trainer.tui.shelf")
        catalogue: Catalogue = await asyncio.to_thread(shelf.read_catalogue, self.start)
        cards: tuple[Card, ...] = await asyncio.to_thread(catalogue.playable)
        self.choose.show_cards(cards)
        flows = await asyncio.to_thread(import_module, "trainer.tui.flow")
        desk = await asyncio.to_thread(flows.Desk.open, self.start.data)
        self.flow = flows.Flow(self, desk, catalogue, self.start, lambda: self.settings)
        if desk.history is not None:
            await self.tidy(desk)
        await self.show_history()
        if not self.settings.data_notice_seen:
            await self.first_notice()
        for card in cards:
            if card.key == self.start.scenario:
                self.go("play", card)

    async def tidy(self, desk: Desk) -> None:
        """Delete calls that are older than they are to be kept."""
        try:
            await asyncio.to_thread(desk.tidy, self.settings.keep_days)
        except TrainerError as error:
            self.tell_trouble(error.sentence(self.settings.language))

    async def show_history(self) -> None:
        """Show on the first screen what the history knows."""
        assert self.flow is not None
        desk = self.flow.desk
        trouble = desk.trouble.sentence(self.settings.language) if desk.trouble is not None else ""
        try:
            bests = await asyncio.to_thread(desk.bests)
            self.summary = await asyncio.to_thread(desk.unfinished)
        except TrainerError as error:
            self.choose.show_bests({}, None, error.sentence(self.settings.language))
            return
        broken = Broken(self.summary.header.title, self.summary.turns) if self.summary is not None else None
        self.choose.show_bests(
            {key: best.score for key, best in bests.items() if best.score is not None}, broken, trouble
        )

    async def first_notice(self) -> None:
        """Once: no real customers' data; training, not legal advice."""
        asks = import_module("trainer.tui.screens.ask")
        notice = asks.Ask(
            self.settings.language, "ui.notice.title", "ui.notice.body", asks.Choice("ok", "ui.notice.ok")
        )
        await self.push_screen_wait(notice)
        self.prefer(self.settings, data_notice_seen=True)

    def go(self, step: str, *args: object) -> Worker[None]:
        """Take a way through the app; only one at a time."""
        return self.run_worker(self.way(step, *args), group="flow", exclusive=True)

    async def way(self, step: str, *args: object) -> None:
        """One way from the first screen and back to it."""
        if self.flow is not None:
            await getattr(self.flow, step)(*args)
            await self.show_history()

    async def show(self, screen: Screen[T]) -> T | None:
        """Show *screen* and wait for what it returns."""
        return await self.push_screen_wait(screen)

    def tell_trouble(self, text: str) -> None:
        """Tell that something went wrong."""
        self.notify(text, severity="error", markup=False, timeout=12)

    @on(ChooseScreen.Chosen)
    def card_chosen(self, message: ChooseScreen.Chosen) -> None:
        """Play a case."""
        self.go("play", message.card)

    @on(ChooseScreen.Wanted)
    def wanted(self, message: ChooseScreen.Wanted) -> None:
        """Open another screen, or the call that was broken off."""
        if message.what == "settings":
            self.push_screen(import_module("trainer.tui.screens.settings").SettingsScreen(self.settings))
        elif message.what == "history":
            self.go("history")
        elif self.summary is not None:
            self.go(message.what, self.summary)

    def on_settings_screen_changed(self, message: SettingsScreen.Changed) -> None:
        """Take new settings."""
        self.prefer(message.settings)

    def prefer(self, settings: Settings, *, data_notice_seen: bool | None = None) -> None:
        """Use and keep *settings*; where they can't be kept that is told."""
        seen = settings.data_notice_seen if data_notice_seen is None else data_notice_seen
        language = self.settings.language
        self.settings = replace(settings, data_notice_seen=seen or self.settings.data_notice_seen)
        self.theme = self.settings.theme
        if self.settings.language is not language:
            self.tell_screens(self.settings.language)
        try:
            save_settings(self.settings)
        except OSError as error:
            self.tell_trouble(say(self.settings.language, "ui.settings.not_kept", problem=str(error)))

    def tell_screens(self, lang: Language) -> None:
        """Show every screen in *lang*."""
        self.title = say(lang, "ui.title")
        for screen in self.screen_stack:
            if isinstance(screen, Page | Dialog):
                screen.tell(lang)

    def action_language(self) -> None:
        """Switch between Chinese and English."""
        other = Language.EN if self.settings.language is Language.ZH else Language.ZH
        self.prefer(replace(self.settings, language=other))

    def action_theme(self) -> None:
        """Switch between dark and light."""
        self.prefer(replace(self.settings, theme="light" if self.settings.theme == "dark" else "dark"))

    def action_command_palette(self) -> None:
        """Open the palette, in the language of the interface."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder=say(self.settings.language, "ui.palette")))

    def action_palette(self) -> None:
        """As Ctrl+P, for the bar at the foot."""
        self.action_command_palette()

    def action_help(self) -> None:
        """Show the help, the keys of this screen first."""
        module = import_module("trainer.tui.screens.help")
        if isinstance(self.screen, module.HelpScreen):
            self.screen.dismiss(None)
            return
        place = next((page.PLACE for page in reversed(self.screen_stack) if isinstance(page, Page)), Place.CHOOSE)
        self.push_screen(module.HelpScreen(self.settings.language, place))


def run(
    data: str | None,
    content: str | None,
    *,
    scenario: tuple[str, str] | None = None,
    seed: int | None = None,
    mode: Mode | None = None,
) -> int:
    """Open the app; the exit code. Ends early with a call where *scenario* (id, language) is given."""
    start = Start(data_folder(data), content, scenario, seed, mode)
    app = TrainerApp(start)
    return app.run() or app.return_code or 0
