"""The one-minute call note, put down before the debrief tells what was really so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from typing import TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Select

from trainer.content.kinds import Ability, Willingness
from trainer.content.setup import Setup
from trainer.messages import say
from trainer.note import CallNote, Flag
from trainer.tui.actions import Place, bindings_for
from trainer.tui.screens.page import Page
from trainer.tui.typed import as_day, as_minor, as_time
from trainer.tui.widgets.keybar import KeyBar
from trainer.tui.widgets.ticks import Tick
from trainer.tui.widgets.words import Press, Words, literal
from trainer.understanding.normalise import strip_controls
from trainer.understanding.types import Method
from trainer.vocabulary import Language, Role

K = TypeVar("K")
_STEPS = ("call_back", "wait_payment", "send_terms")


class NoteScreen(Page[CallNote]):
    """The note; None where it is skipped."""

    PLACE = Place.NOTE
    BINDINGS = bindings_for(Place.NOTE)

    def __init__(self, lang: Language, setup: Setup, today: date, jotted: str = "") -> None:
        super().__init__(lang)
        self.setup = setup
        self.today = today
        self.jotted = strip_controls(jotted).strip()

    def compose(self) -> ComposeResult:
        """A form in two columns, one where it is narrow."""
        yield Words("ui.note.title", id="note-title")
        with VerticalScroll(id="note", can_focus=False):
            if self.jotted:
                yield Words("ui.note.jotted", {"text": self.jotted}, classes="quiet")
            with Vertical(id="note-form"):
                yield from self.rows()
        with Horizontal(classes="buttons"):
            yield Press("ui.note.keep", id="keep", main=True)
            yield Press("ui.note.skip", id="skip")
        yield KeyBar(Place.NOTE)

    def rows(self) -> ComposeResult:
        """The fields."""
        for name in ("code", "who", "ability", "willingness"):
            yield from field(name, self.select(name))
        yield from field("reason", Input(id="reason", compact=True))
        yield from field("amount", Input(id="amount", compact=True))
        yield from field("day", Input(id="day", compact=True))
        yield from field("method", self.select("method"))
        yield from field("not_at", Input(id="not_at", compact=True))
        with Horizontal(classes="field"):
            yield Words("ui.note.flags", classes="label")
            for flag in Flag:
                yield FlagBox(flag)
        yield from field("next_step", self.select("next_step"))
        with Horizontal(classes="field"):
            yield Words("ui.note.next_when", classes="label")
            yield Input(id="next_day", compact=True, classes="half")
            yield Input(id="next_at", compact=True, classes="half")

    def select(self, name: str) -> Select[str]:
        """A list to choose from."""
        return Select(self.options(name, self.lang), id=name, compact=True, prompt="—")

    def options(self, name: str, lang: Language) -> list[tuple[Content, str]]:
        """What *name* can be set to: words and ids."""
        house = self.setup.house
        found: Iterable[tuple[str, str]]
        if name == "code":
            found = [(code.code, f"{code.code}  {code.name.text(lang)}") for code in house.codes]
        elif name == "next_step":
            steps = [(step, say(lang, f"ui.next_step.{step}")) for step in _STEPS]
            found = [*steps, *((desk.desk, desk.name.text(lang)) for desk in house.desks)]
        elif name == "who":
            found = [(role.value, say(lang, f"vocabulary.role.{role}")) for role in Role]
        else:
            kinds = {"ability": Ability, "willingness": Willingness, "method": Method}[name]
            found = [(item.value, say(lang, f"ui.{name}.{item.value}")) for item in kinds]
        return [(literal(words), value) for value, words in found]

    def on_mount(self) -> None:
        """The result code comes first."""
        self.query_one("#code").focus()

    def tell(self, lang: Language) -> None:
        """Show everything in *lang*, keeping what was put down."""
        super().tell(lang)
        for select in self.query(Select):
            kept = select.value
            select.set_options(self.options(select.id or "", lang))
            select.value = kept
        for name in ("reason", "amount", "day", "not_at", "next_day", "next_at"):
            self.query_one(f"#{name}", Input).placeholder = say(lang, f"ui.note.hint.{name}")

    @on(Button.Pressed)
    def pressed(self, event: Button.Pressed) -> None:
        """Keep or skip."""
        event.stop()
        if event.button.id == "keep":
            self.action_keep_note()
        else:
            self.action_skip_note()

    def action_skip_note(self) -> None:
        """Go on without a note."""
        self.dismiss(None)

    def action_keep_note(self) -> None:
        """Read the form; a field that can't be read gets the focus."""
        amount, day = self.text("amount"), self.text("day")
        next_day, next_at = self.text("next_day"), self.text("next_at")
        for name, text, value in (
            ("amount", amount, as_minor(amount)),
            ("day", day, as_day(day, self.today)),
            ("next_day", next_day, as_day(next_day, self.today)),
            ("next_at", next_at, as_time(next_at)),
        ):
            if text and value is None:
                self.query_one(f"#{name}").focus()
                self.notify(say(self.lang, "ui.note.unread", text=text), markup=False, severity="warning")
                return
        self.dismiss(
            self.note(as_minor(amount), as_day(day, self.today), as_day(next_day, self.today), as_time(next_at))
        )

    def note(self, amount: int | None, day: date | None, next_day: date | None, next_at: time | None) -> CallNote:
        """The note as it was put down."""
        return CallNote(
            code=self.chosen("code"),
            who=as_kind(Role, self.chosen("who")),
            reason=self.text("reason"),
            ability=as_kind(Ability, self.chosen("ability")),
            willingness=as_kind(Willingness, self.chosen("willingness")),
            amount_minor=amount,
            day=day,
            method=as_kind(Method, self.chosen("method")),
            not_at=self.text("not_at"),
            flags=frozenset(box.flag for box in self.query(FlagBox) if box.value),
            next_step=self.chosen("next_step"),
            next_day=next_day,
            next_at=next_at,
        )

    def text(self, name: str) -> str:
        """What was typed into a field."""
        return strip_controls(self.query_one(f"#{name}", Input).value).strip()

    def chosen(self, name: str) -> str:
        """What was chosen in a field; empty where nothing was."""
        value = self.query_one(f"#{name}", Select).value
        return value if isinstance(value, str) else ""


class FlagBox(Tick):
    """One flag."""

    def __init__(self, flag: Flag) -> None:
        super().__init__("", id=f"flag-{flag}", compact=True)
        self.flag = flag

    def tell(self, lang: Language) -> None:
        """Show its name in *lang*."""
        self.label = Content(say(lang, f"ui.flag.{self.flag}"))


def field(name: str, entry: Input | Select[str]) -> ComposeResult:
    """A label and where to put it down."""
    with Horizontal(classes="field"):
        yield Words(f"ui.note.{name}", classes="label")
        yield entry


def as_kind(kind: type[K], value: str) -> K | None:
    """The member of *kind* with this id; None for none."""
    return kind(value) if value else None  # type: ignore[call-arg]
