"""The bar at the foot: keys and what they do, from the table of actions; a click does it too."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from trainer.tui.actions import Action, Place, actions_in
from trainer.vocabulary import Language

GAP = 2
"""Columns between two keys."""


class KeyHint(Static):
    """One key with its label."""

    DEFAULT_CSS = "KeyHint { width: auto; margin: 0 2 0 0; } KeyHint:hover { background: $panel; }"

    def __init__(self, action: Action) -> None:
        super().__init__(markup=False)
        self.action = action
        self.wide = 0

    def tell(self, lang: Language) -> None:
        """Show the label in *lang*."""
        words = Content.assemble((self.action.shown, "bold $accent"), " ", self.action.label(lang))
        self.wide = words.cell_length + GAP
        self.update(words)

    async def on_click(self) -> None:
        """Do it."""
        await self.screen.run_action(self.action.target)


class KeyBar(Horizontal):
    """The keys of one place; where there is no room for all, the most needed."""

    DEFAULT_CSS = "KeyBar { dock: bottom; height: 1; padding: 0 1; color: $quiet; background: $surface; }"

    def __init__(self, place: Place, *, without: Iterable[str] = ()) -> None:
        super().__init__()
        left_out = frozenset(without)
        ranked = [action for action in actions_in(place) if action.bar and action.id not in left_out]
        self.actions = ranked

    def compose(self) -> ComposeResult:
        """A hint for each action."""
        for action in self.actions:
            yield KeyHint(action)

    def tell(self, lang: Language) -> None:
        """Measure anew in *lang*."""
        for hint in self.query(KeyHint):
            hint.tell(lang)
        self.fit()

    def on_resize(self) -> None:
        """Show what there is room for."""
        self.fit()

    def fit(self) -> None:
        """Give room by rank; shown in the order of the table."""
        room = self.size.width
        for hint in sorted(self.query(KeyHint), key=lambda hint: hint.action.bar):
            room -= hint.wide
            hint.display = room >= -GAP
