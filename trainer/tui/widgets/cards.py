"""The list of cases, and the pane that tells the story of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from trainer.messages import say
from trainer.tui.glyphs import codes, dots, titled
from trainer.tui.prose import Prose
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language

if TYPE_CHECKING:
    from trainer.content.catalogue import Card

Scores = Mapping[tuple[str, str], int]
"""(scenario, language) to the best score."""


def card_row(card: Card, best: int | None, lang: Language, *, mixed: bool = True) -> Content:
    """One case in two lines, with its language in a *mixed* list; a broken file in grey."""
    if card.problems:
        count = say(lang, "ui.choose.broken", count=len(card.problems))
        title = literal(card.title or card.id or card.file, "$quiet strike" if card.title else "$quiet")
        return Content.assemble(("!\t", "$red"), title, "\n", ("   \t" + count, "$quiet"))
    regime = say(lang, f"vocabulary.regime.{card.regime}") if card.regime else ""
    words = [card.name, say(lang, f"vocabulary.language.{card.lang}") if mixed else "", regime, card.stage]
    parts = [literal(word, "$quiet") for word in words if word]
    if card.trains:
        parts.append(codes(card.trains, lang))
    if best is not None:
        parts.append(Content.styled(say(lang, "ui.choose.best", score=best), "$accent"))
    return Content.assemble(
        (f"{dots(card.level)}\t", "$accent"), literal(card.title or card.id, "bold"), "\n\t",
        Content.styled(" · ", "$quiet").join(parts),
    )  # fmt: skip


class CardList(OptionList):
    """Cases to choose from."""

    def __init__(self) -> None:
        super().__init__(id="cards", markup=False)
        self.cards: Sequence[Card] = ()

    def show_cards(self, cards: Sequence[Card], bests: Scores, lang: Language) -> None:
        """Show *cards*, keeping the one that is marked."""
        marked = self.marked
        self.cards = cards
        mixed = len({card.lang for card in cards}) > 1
        self.set_options([Option(Prose(card_row(card, bests.get(card.key), lang, mixed=mixed))) for card in cards])
        keys = [card.key for card in cards]
        if cards:
            self.highlighted = keys.index(marked.key) if marked is not None and marked.key in keys else 0

    @property
    def marked(self) -> Card | None:
        """The case under the cursor."""
        index = self.highlighted
        return self.cards[index] if index is not None and index < len(self.cards) else None


class CardPane(VerticalScroll):
    """What the marked case is about."""

    can_focus = False

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static(id="card-text", markup=False)

    def show_card(self, card: Card | None, lang: Language) -> None:
        """Tell of *card*."""
        text = Content.styled(say(lang, "ui.choose.none"), "$quiet") if card is None else card_text(card, lang)
        self.query_one("#card-text", Static).update(Prose(text))
        self.scroll_home(animate=False)


def card_text(card: Card, lang: Language) -> Content:
    """Title, story, warning; or what is wrong with the file."""
    rows: list[Content] = [literal(card.title or card.id or card.file, "bold $accent")]
    if card.problems:
        rows += [
            Content.styled(say(lang, "ui.choose.mend"), "$quiet"),
            *(literal(problem) for problem in card.told(lang)),
        ]
        return Content("\n\n").join(rows)
    names = [say(lang, f"vocabulary.principle.{name}") for name in card.trains]
    facts = [card.course, say(lang, "ui.choose.level", dots=dots(card.level)), *names]
    rows.append(literal(" · ".join(fact for fact in facts if fact), "$quiet"))
    if card.story:
        rows.append(literal(card.story))
    if card.warning:
        rows += [titled("! " + say(lang, "ui.choose.care")), literal(card.warning)]
    return Content("\n\n").join(rows)
