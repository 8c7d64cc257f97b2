"""The calls played: scores, trends, debriefs to look at again; delete and export."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from trainer.errors import TrainerError
from trainer.messages import say
from trainer.store.history import Summary
from trainer.tui.actions import Place, bindings_for
from trainer.tui.desk import Desk
from trainer.tui.glyphs import spark
from trainer.tui.prose import Prose
from trainer.tui.screens.ask import Ask, Choice
from trainer.tui.screens.page import Page
from trainer.tui.widgets.fold import Said
from trainer.tui.widgets.keybar import KeyBar
from trainer.tui.widgets.words import Words, literal
from trainer.vocabulary import Language

EXPORT = "calls.jsonl"


@dataclass(frozen=True, slots=True)
class HistoryChoice:
    """A call to be looked at, or gone on with where it was broken off."""

    summary: Summary


class HistoryScreen(Page[HistoryChoice]):
    """The list, the newest first."""

    PLACE = Place.HISTORY
    BINDINGS = bindings_for(Place.HISTORY, without=frozenset({"open_call"}))

    def __init__(self, lang: Language, calls: Sequence[Summary], desk: Desk, folder: Path, keep_days: int) -> None:
        super().__init__(lang)
        self.calls = list(calls)
        self.desk = desk
        self.folder = folder
        self.keep_days = keep_days

    def compose(self) -> ComposeResult:
        """Title, calls, keys."""
        with Horizontal(id="history-bar"):
            yield Words("ui.history.title", id="history-title")
            yield Said(self.keep_words, id="history-keep")
        yield Words("ui.history.none", id="history-none", classes="quiet")
        yield OptionList(id="calls", markup=False)
        yield KeyBar(Place.HISTORY)

    def on_mount(self) -> None:
        """The newest is marked."""
        self.query_one(OptionList).focus()

    def keep_words(self, lang: Language) -> Content:
        """How long calls are kept."""
        message = "ui.history.keep_all" if self.keep_days == 0 else "ui.history.keep_days"
        return literal(say(lang, message, days=self.keep_days), "$quiet")

    def tell(self, lang: Language) -> None:
        """Show everything in *lang*."""
        super().tell(lang)
        listing = self.query_one(OptionList)
        marked = listing.highlighted or 0
        listing.set_options([Option(Prose(self.row(summary, lang))) for summary in self.calls])
        listing.highlighted = min(marked, len(self.calls) - 1) if self.calls else None
        self.query_one("#history-none").display = not self.calls
        listing.display = bool(self.calls)

    def row(self, summary: Summary, lang: Language) -> Content:
        """One call in two lines."""
        header = summary.header
        score = f"{summary.overall:>3}" if summary.overall is not None else "  ·"
        tint = "$red" if summary.failed else "$accent"
        state = [when(summary.started), say(lang, f"vocabulary.mode.{header.mode}"),
                 say(lang, "ui.debrief.turns", turns=summary.turns)]  # fmt: skip
        if not summary.finished:
            state.append(say(lang, "ui.history.unfinished"))
        if summary.failed:
            state.append(f"! {say(lang, 'ui.red_line')}")
        if summary.result:
            state.append(summary.result)
        rest = literal(" · ".join(state), "$quiet")
        trend = self.trend(summary)
        return Content.assemble((f"{score}\t", f"bold {tint}"), literal(header.title, "bold"),
                                (f"   {trend}" if trend else "", "$accent"), "\n\t", rest)  # fmt: skip

    def trend(self, summary: Summary) -> str:
        """The scores of this case up to this call, the oldest first; empty for a first one."""
        key = summary.header.scenario, summary.header.lang
        place = self.calls.index(summary)
        earlier = [
            call.overall for call in self.calls[place:]
            if (call.header.scenario, call.header.lang) == key and call.overall is not None
        ]  # fmt: skip
        return spark((score * 7 // 100 for score in reversed(earlier)), 10) if len(earlier) > 1 else ""

    @property
    def marked(self) -> Summary | None:
        """The call under the cursor."""
        index = self.query_one(OptionList).highlighted
        return self.calls[index] if index is not None and index < len(self.calls) else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Look at it."""
        event.stop()
        if self.marked is not None:
            self.dismiss(HistoryChoice(self.marked))

    @work(group="ask", exclusive=True)
    async def action_delete(self) -> None:
        """Delete a call, after asking."""
        summary = self.marked
        if summary is None:
            return
        choices = Choice("keep", "ui.history.keep"), Choice("delete", "ui.history.delete")
        ask = Ask(self.lang, "ui.history.delete_title", "ui.history.delete_body", *choices, title=summary.header.title,
                  when=when(summary.started))  # fmt: skip
        if await self.app.push_screen_wait(ask) != "delete":
            return
        try:
            await asyncio.to_thread(self.desk.delete, summary.id)
        except TrainerError as error:
            self.tell_trouble(error)
            return
        self.calls.remove(summary)
        self.tell(self.lang)

    @work(group="ask", exclusive=True)
    async def action_export(self) -> None:
        """Write all calls to a file in the data folder."""
        target = self.folder / EXPORT
        try:
            count = await asyncio.to_thread(self.desk.export, target)
        except (TrainerError, OSError) as error:
            told = error.sentence(self.lang) if isinstance(error, TrainerError) else str(error)
            self.notify(told, severity="error", markup=False)
            return
        self.notify(say(self.lang, "cli.exported", count=count, path=target), markup=False)


def when(stamp: str) -> str:
    """A stored moment as local day and minute."""
    return datetime.fromisoformat(stamp).astimezone().strftime("%Y-%m-%d %H:%M")
