"""The one table of actions: from it come keys, the bar at the foot, the help screen and the command palette."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding, BindingType

from trainer.messages import say
from trainer.vocabulary import Language


class Place(StrEnum):
    """Where an action can be done."""

    EVERYWHERE = "everywhere"
    CHOOSE = "choose"
    BRIEFING = "briefing"
    CALL = "call"
    NOTE = "note"
    DEBRIEF = "debrief"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Action:
    """Something the trainee can do; its words stand in ``messages`` under ``ui.do.<id>`` and ``ui.help.<id>``."""

    id: str
    key: str
    shown: str
    """The key as people read it."""
    place: Place
    bar: int = 0
    """Rank in the bar at the foot, the lowest first; 0 keeps it out."""
    palette: bool = True

    @property
    def target(self) -> str:
        """What Textual calls it: the app's own actions are named so."""
        return f"app.{self.id}" if self.place is Place.EVERYWHERE and self.id != "back" else f"screen.{self.id}"

    def label(self, lang: Language) -> str:
        """One or two words for it."""
        return say(lang, f"ui.do.{self.id}")

    def help(self, lang: Language) -> str:
        """One sentence on it."""
        return say(lang, f"ui.help.{self.id}")


ACTIONS = (
    Action("help", "f1", "F1", Place.EVERYWHERE, 2),
    Action("language", "f9", "F9", Place.EVERYWHERE, 20),
    Action("palette", "ctrl+p", "^P", Place.EVERYWHERE, 21, palette=False),
    Action("back", "escape", "Esc", Place.EVERYWHERE),
    Action("theme", "f10", "F10", Place.EVERYWHERE),
    Action("quit", "ctrl+q", "^Q", Place.EVERYWHERE, 22),
    Action("open", "enter", "⏎", Place.CHOOSE, 1, palette=False),
    Action("search", "slash", "/", Place.CHOOSE, 2),
    Action("by_language", "l", "L", Place.CHOOSE),
    Action("by_level", "v", "V", Place.CHOOSE),
    Action("by_principle", "p", "P", Place.CHOOSE),
    Action("by_course", "c", "C", Place.CHOOSE),
    Action("resume", "r", "R", Place.CHOOSE),
    Action("let_go", "x", "X", Place.CHOOSE),
    Action("history", "h", "H", Place.CHOOSE, 3),
    Action("settings", "s", "S", Place.CHOOSE, 4),
    Action("dial", "ctrl+d", "^D", Place.BRIEFING, 1),
    Action("prepare", "f2", "F2", Place.BRIEFING, 2),
    Action("mode", "f6", "F6", Place.BRIEFING, 3),
    Action("send", "enter", "⏎", Place.CALL, palette=False),
    Action("newline", "ctrl+j", "^J", Place.CALL, 19, palette=False),
    Action("hint", "f2", "F2", Place.CALL, 3),
    Action("case_file", "f3", "F3", Place.CALL, 4),
    Action("notes", "f4", "F4", Place.CALL, 5),
    Action("rewind", "f5", "F5", Place.CALL, 7),
    Action("coaching", "f6", "F6", Place.CALL, 8),
    Action("contest", "f7", "F7", Place.CALL, 6),
    Action("hang_up", "f8", "F8", Place.CALL, 1),
    Action("keep_note", "ctrl+d", "^D", Place.NOTE, 1),
    Action("skip_note", "ctrl+k", "^K", Place.NOTE, 2),
    Action("again_here", "a", "A", Place.DEBRIEF, 1),
    Action("again_start", "b", "B", Place.DEBRIEF, 2),
    Action("new_call", "n", "N", Place.DEBRIEF, 3),
    Action("contest_here", "f7", "F7", Place.DEBRIEF, 4),
    Action("open_call", "enter", "⏎", Place.HISTORY, 1, palette=False),
    Action("delete", "d", "D", Place.HISTORY, 2),
    Action("export", "e", "E", Place.HISTORY, 3),
)


def actions_in(place: Place) -> Iterator[Action]:
    """The actions of *place*, its own first and then those of everywhere."""
    yield from (action for action in ACTIONS if action.place is place)
    if place is not Place.EVERYWHERE:
        yield from (action for action in ACTIONS if action.place is Place.EVERYWHERE)


def bindings_for(place: Place, *, without: frozenset[str] = frozenset()) -> list[BindingType]:
    """The key bindings of *place* alone, each with its action's id, so that a keymap can move it."""
    return [
        Binding(
            action.key,
            action.id,
            action.label(Language.EN),
            show=False,
            # a text field would else take F6, F7, Ctrl+D and Ctrl+K for itself
            priority=action.key.startswith(("f", "ctrl+")),
            id=f"{place}.{action.id}",
        )
        for action in ACTIONS
        if action.place is place and action.id not in without
    ]
