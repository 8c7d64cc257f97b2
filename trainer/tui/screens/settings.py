"""What the trainee prefers; each change is taken at once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Select

from trainer.messages import say
from trainer.settings import Coaching, Settings
from trainer.tui.screens.page import Dialog
from trainer.tui.widgets.words import Press, Words
from trainer.vocabulary import Language

_KEEP = (0, 7, 30, 90, 365)


class SettingsScreen(Dialog[None]):
    """Language, theme, coaching, typing pause, retention."""

    @dataclass
    class Changed(Message):
        """The trainee prefers something else."""

        settings: Settings

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings.language)
        self.settings = settings

    def compose(self) -> ComposeResult:
        """A row for each."""
        with Vertical(classes="box"):
            yield Words("ui.settings.title", classes="box-title")
            for name in ("language", "theme", "coaching", "typing_pause", "keep_days"):
                with Horizontal(classes="field"):
                    yield Words(f"ui.settings.{name}", classes="label")
                    yield Select(
                        self.options(name, self.lang), id=name, compact=True, allow_blank=False, value=self.value(name)
                    )
            yield Words("ui.settings.keep_note", classes="quiet")
            with Horizontal(classes="box-buttons"):
                yield Press("ui.close", id="close", main=True)

    def value(self, name: str) -> str:
        """The id that stands for what is preferred now."""
        return str(getattr(self.settings, name)).lower()

    def options(self, name: str, lang: Language) -> list[tuple[Content, str]]:
        """What can be chosen: words and ids."""
        if name == "language":
            return [(Content("中文"), "zh"), (Content("English"), "en")]
        if name == "keep_days":
            words = {
                days: say(lang, "ui.settings.days", days=days) if days else say(lang, "ui.settings.forever")
                for days in _KEEP
            }
            kept = {self.settings.keep_days: say(lang, "ui.settings.days", days=self.settings.keep_days)}
            return [(Content(word), str(days)) for days, word in sorted({**kept, **words}.items())]
        ids = {"theme": ("dark", "light"), "coaching": tuple(Coaching), "typing_pause": ("true", "false")}[name]
        area = "vocabulary.coaching" if name == "coaching" else f"ui.settings.{name}"
        return [(Content(say(lang, f"{area}.{item}")), str(item)) for item in ids]

    def tell(self, lang: Language) -> None:
        """Show everything in *lang*."""
        super().tell(lang)
        if self.settings.language is not lang:
            self.settings = replace(self.settings, language=lang)
        with self.prevent(Select.Changed):
            for select in self.query(Select):
                name = select.id or ""
                select.set_options(self.options(name, lang))
                select.value = self.value(name)

    @on(Select.Changed)
    def changed(self, event: Select.Changed) -> None:
        """Take a change."""
        event.stop()
        name, value = event.select.id or "", str(event.value)
        if value == self.value(name):
            return
        self.settings = self.changed_to(name, value)
        self.post_message(self.Changed(self.settings))

    def changed_to(self, name: str, value: str) -> Settings:
        """The settings with one field changed."""
        match name:
            case "language":
                return replace(self.settings, language=Language(value))
            case "theme":
                return replace(self.settings, theme=value)
            case "coaching":
                return replace(self.settings, coaching=Coaching(value))
            case "typing_pause":
                return replace(self.settings, typing_pause=value == "true")
            case _:
                return replace(self.settings, keep_days=int(value))

    @on(Button.Pressed)
    def closed(self, event: Button.Pressed) -> None:
        """Done."""
        event.stop()
        self.dismiss(None)
