"""The call note and the preparation, as styled text for the debrief."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from trainer.call import CallState
from trainer.content.setup import Setup
from trainer.dialogue.spoken import written_sum
from trainer.dialogue.wording import CURRENCIES
from trainer.messages import has, say
from trainer.note import Field, Mark, NoteMark
from trainer.tui.glyphs import labelled
from trainer.tui.screens.briefing import Plan
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Language, LineTag

_SIGNS = {
    Mark.RIGHT: ("+", "$good"),
    Mark.WRONG: ("−", "$bad"),
    Mark.MISSING: ("○", "$bad"),
    Mark.COMPARE: ("≈", "$quiet"),
}
_AREAS = {Field.ABILITY: "ability", Field.WILLINGNESS: "willingness", Field.METHOD: "method", Field.FLAGS: "flag"}


def note_words(marks: Sequence[NoteMark], setup: Setup, lang: Language) -> Content:
    """The note, field by field."""
    return Content("\n").join([_row(mark, setup, lang) for mark in marks])


def _row(mark: NoteMark, setup: Setup, lang: Language) -> Content:
    sign, tint = _SIGNS[mark.mark]
    head = Content.assemble((f"{sign} ", f"bold {tint}"), say(lang, f"ui.note.{mark.field}"), "  ",
                            (say(lang, f"ui.mark.{mark.mark}"), tint))  # fmt: skip
    was = say(lang, "ui.list").join(_word(mark.field, word, setup, lang) for word in mark.was)
    if not was or mark.mark is Mark.RIGHT:
        return Content.assemble(head, literal(f"  {was}", "$quiet") if was else "")
    return Content.assemble(head, "  ", labelled(say(lang, "ui.note.was"), was))


def _word(name: Field, word: str, setup: Setup, lang: Language) -> str:
    """One id of a judgement in words."""
    if name is Field.CODE:
        return next((f"{code.code} {code.name.text(lang)}" for code in setup.house.codes if code.code == word), word)
    if name is Field.WHO:
        return say(lang, f"vocabulary.role.{word}")
    if name is Field.AMOUNT and word.isdigit():
        return written_sum(int(word), CURRENCIES[setup.regime])
    if name is Field.DAY:
        return date.fromisoformat(word).isoformat()
    message = f"ui.{_AREAS.get(name, name.value)}.{word}"
    return say(lang, message) if has(lang, message) else word


def prepared_words(plan: Plan, state: CallState, lang: Language) -> Content:
    """What was expected before the call, beside what came."""
    rows = []
    if plan.expected:
        given = (turn.line.text for turn in state.turns if LineTag.GIVES_REASON in turn.line.tags)
        rows.append(labelled(say(lang, "ui.prepared.expected"), plan.expected))
        rows.append(labelled(say(lang, "ui.prepared.came"), next(given, say(lang, "ui.prepared.none"))))
    if plan.opening:
        said = state.turns[0].reply if state.turns else say(lang, "ui.prepared.none")
        rows.append(labelled(say(lang, "ui.prepared.planned"), plan.opening))
        rows.append(labelled(say(lang, "ui.prepared.said"), said))
    return Content("\n").join(rows)
