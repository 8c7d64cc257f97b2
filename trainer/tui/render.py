"""Values of the core as styled text for the screens; nothing here is ever read as markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from trainer.call import Turn
from trainer.content.setup import Setup
from trainer.dialogue.spoken import written_sum
from trainer.dialogue.types import Mood
from trainer.dialogue.wording import CURRENCIES
from trainer.feedback.types import Advice, Tone
from trainer.messages import say
from trainer.report.plain import name_of
from trainer.scoring.types import Verdict
from trainer.tui.glyphs import labelled, spark, titled
from trainer.tui.theme import mark_of, tint_of
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Grade, Language

_TENSION = {
    Mood.WARM: 0,
    Mood.CALM: 1,
    Mood.LOW: 2,
    Mood.WARY: 3,
    Mood.ANXIOUS: 4,
    Mood.ANNOYED: 5,
    Mood.ANGRY: 7,
}
_TONES = {Tone.WELL: ("+", "$good"), Tone.IMPROVE: ("−", "$bad"), Tone.RED: ("!", "$red")}


def mood_line(moods: Sequence[Mood], lang: Language) -> Content:
    """How tense he was, turn by turn, and how he feels now."""
    if not moods:
        return Content("")
    tint = "$red" if moods[-1] is Mood.ANGRY else "$bad" if moods[-1] is Mood.ANNOYED else "$accent"
    return Content.assemble(
        (say(lang, "ui.call.mood") + " ", "$quiet"),
        (spark(_TENSION[mood] for mood in moods), tint),
        " ",
        (name_of(lang, moods[-1]), "bold"),
    )


def chip(verdict: Verdict, lang: Language) -> Content:
    """One verdict as its principle's letter and name and a sign."""
    name = name_of(lang, verdict.principle)
    return Content.assemble((f"{name} ", f"${verdict.principle}"), (mark_of(verdict), f"bold {tint_of(verdict)}"))


def chips(turn: Turn, lang: Language) -> Content:
    """The verdicts of a turn that say something, in one row."""
    shown = [chip(v, lang) for v in turn.verdicts.values() if v.grade is not Grade.NEUTRAL]
    return Content("   ").join(shown)


def advice_head(advice: Advice, lang: Language) -> Content:
    """What an advice says, in one sentence."""
    sign, tint = _TONES[advice.tone]
    why = advice.duty or say(lang, f"why.{advice.why}")
    label = say(lang, "ui.red_line") + " " if advice.tone is Tone.RED else ""
    return Content.assemble(
        (f"{sign} ", f"bold {tint}"), (label, f"bold {tint}"), (name_of(lang, advice.principle), f"${advice.principle}"),
        "  ", literal(why),
    )  # fmt: skip


def advice_body(advice: Advice, lang: Language) -> Content:
    """The words an advice is about, better ones, and where it comes from."""
    rows: list[Content] = []
    if advice.quote:
        label = "ui.advice.he_said" if advice.from_line else "ui.advice.you_said"
        rows.append(labelled(say(lang, label), advice.quote))
    if advice.better and advice.tone is not Tone.WELL:
        rows.append(labelled(say(lang, "ui.advice.better"), advice.better, "bold $accent"))
    source = " · ".join(part for part in (advice.law, " ".join(advice.rows)) if part)
    if source:
        rows.append(labelled(say(lang, "ui.advice.source"), source, "$quiet"))
    return Content("\n").join(rows)


def case_rows(setup: Setup, lang: Language) -> Iterator[Content]:
    """The case file, row by row; an empty row before each part."""
    case, currency = setup.case, CURRENCIES[setup.regime]

    def row(name: str, text: str, style: str = "") -> Content:
        return labelled(say(lang, f"ui.case.{name}"), text, style)

    yield row("debtor", setup.persona.name, "bold")
    yield row("creditor", case.company or case.creditor)
    yield row("product", " ".join(part for part in (case.product, case.account) if part))
    yield row("due", written_sum(int(case.amount), currency), "bold")
    yield row("late", say(lang, "ui.case.days", days=case.days_overdue))
    if case.fee_per_day:
        yield row("fee", say(lang, "ui.case.per_day", amount=written_sum(int(case.fee_per_day), currency)))
    limits = case.authority
    waiver = written_sum(int(limits.waiver), currency) if limits.waiver else say(lang, "ui.case.no_waiver")
    yield row(
        "authority", say(lang, "ui.case.limits", instalments=limits.instalments, days=int(limits.days), waiver=waiver)
    )


def case_lists(setup: Setup, lang: Language) -> Iterator[Content]:
    """The lists of the case file: ways of paying, true consequences, history."""
    case = setup.case
    for name, items in (("channels", case.channels), ("consequences", case.consequences), ("history", case.history)):
        if items:
            yield Content("")
            yield titled(say(lang, f"ui.case.{name}"))
            yield from (Content.assemble(("· ", "$quiet"), literal(item)) for item in items)
