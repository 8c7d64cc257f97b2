"""The app with everything still: clock, day, seed and folder are given, nothing blinks, moves or pauses."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widget import Widget

from trainer.content.catalogue import Catalogue
from trainer.content.roots import roots
from trainer.settings import Coaching, Settings
from trainer.tui.app import TrainerApp
from trainer.tui.places import Start
from trainer.tui.screens.call import CallScreen
from trainer.tui.screens.page import Dialog, Page
from trainer.tui.widgets.replybox import ReplyBox
from trainer.vocabulary import Language, Mode

DAY = date(2026, 3, 11)
WIDE = (120, 40)
NARROW = (80, 24)
PATIENCE = 15.0
"""Seconds after which a test gives up waiting."""


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of shipped content, made once."""
    file = tmp_path_factory.mktemp("index") / "index.json"
    Catalogue.read(roots(), file)
    return file


@pytest.fixture
def stamps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls begin a minute apart from nine o'clock on."""
    moments: Iterator[datetime] = (
        datetime(2026, 3, 11, 9, 0, tzinfo=UTC) + timedelta(minutes=minute) for minute in range(10_000)
    )
    monkeypatch.setattr("trainer.store.history.now", lambda: next(moments).isoformat(timespec="milliseconds"))


@pytest.fixture
def data(tmp_path: Path, index: Path, stamps: None, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder, with the index in it; nothing outside it is read or written."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(index, folder / "index.json")
    monkeypatch.setenv("TRAINER_DATA", str(folder))
    monkeypatch.delenv("TRAINER_CONTENT", raising=False)
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    return folder


MakeApp = Callable[..., TrainerApp]


@pytest.fixture
def make_app(data: Path) -> MakeApp:
    """Makes the app: ``make_app(lang, theme=..., coaching=..., seed=..., content=..., scenario=..., mode=...)``."""

    def make(
        lang: str = "zh",
        *,
        theme: str = "dark",
        coaching: Coaching = Coaching.MATTERS,
        seen: bool = True,
        **changes: Any,
    ) -> TrainerApp:
        start = Start(data, seed=7, clock=lambda: 0.0, today=lambda: DAY, still=True)
        settings = Settings(Language(lang), theme, coaching, typing_pause=False, data_notice_seen=seen)
        return TrainerApp(replace(start, **changes), settings)

    return make


@dataclass(frozen=True)
class Hand:
    """A trainee at the keyboard."""

    app: TrainerApp
    pilot: Pilot[int]

    async def until(self, holds: Callable[[], bool], what: str = "") -> None:
        """Wait until *holds* returns true."""
        began = time.monotonic()
        while not holds():
            assert time.monotonic() - began < PATIENCE, f"waited in vain for {what}; on:\n{shown(self.app.screen)}"
            await self.pilot.pause(0.02)
        await self.pilot.pause()

    async def at(self, screen: type[Page[Any] | Dialog[Any]]) -> Any:
        """Wait for *screen*, and return it."""
        await self.until(lambda: isinstance(self.app.screen, screen), screen.__name__)
        return self.app.screen

    async def ready(self) -> None:
        """Wait until content and history are there."""
        await self.until(lambda: self.app.flow is not None and bool(self.app.choose.cards), "content")
        await self.app.workers.wait_for_complete([w for w in self.app.workers if w.group == "open"])
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def dial(self, mode: Mode = Mode.PRACTICE) -> CallScreen:
        """From the briefing into the call."""
        from trainer.tui.screens.briefing import BriefingScreen

        screen = await self.at(BriefingScreen)
        if screen.mode is not mode:
            await self.press("f6")
        await self.press("ctrl+d")
        call: CallScreen = await self.at(CallScreen)
        await self.until(lambda: call.phase != "typing", "the pickup")
        return call

    async def say(self, *replies: str) -> None:
        """Type replies, each sent with Enter, and wait for the answers; stops at a box that asks something."""
        for reply in replies:
            call: CallScreen = await self.at(CallScreen)
            before = len(call.session.state.turns)
            call.query_one(ReplyBox).put(reply)
            await self.press("enter")
            await self.until(lambda: self.answered(call, before), "an answer")  # noqa: B023, used at once

    def answered(self, call: CallScreen, before: int) -> bool:
        """Whether the other side has answered, or a box asks something."""
        return self.app.screen is not call or (len(call.session.state.turns) > before and call.phase != "typing")


@pytest.fixture
def hand() -> Callable[[TrainerApp, Pilot[int]], Hand]:
    """Puts a trainee's hand on the keyboard of a running app."""
    return Hand


def shown(widget: Widget) -> str:
    """All text that can be seen below *widget*, as the terminal shows it."""
    width, height = widget.app.size
    lines = widget.app.screen._compositor.render_strips()[:height]
    return "\n".join(strip.text[:width].rstrip() for strip in lines)


@pytest.fixture
def seen() -> Callable[[TrainerApp], str]:
    """What stands on the screen, as text."""
    return lambda app: shown(app.screen)
