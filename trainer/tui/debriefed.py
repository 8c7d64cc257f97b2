"""A debrief as styled text: the first screen, and what is folded below it."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from trainer.call import Turn
from trainer.content.setup import Setup
from trainer.feedback.types import Debrief, Remark
from trainer.messages import say
from trainer.report.plain import name_of, result_line, speaker_name
from trainer.scoring.types import PrincipleScore
from trainer.store.session import Session
from trainer.tui.glyphs import bar, labelled, titled
from trainer.tui.render import advice_body, advice_head, chip
from trainer.tui.theme import code_of
from trainer.tui.widgets.words import literal
from trainer.understanding.normalise import strip_controls
from trainer.vocabulary import Grade, Language, Principle, Severity

_GOOD_RESULT = 60
"""From here on (of 100) a call without faults is simply praised."""
_CLEAR = 0.5
"""Moves less probable than this are not underlined."""


def headline(session: Session, debrief: Debrief, lang: Language) -> Content:
    """Score, level, red lines, and the result against what was attainable."""
    score, dialogue = debrief.score, session.state.dialogue
    level = say(lang, f"debrief.level.{score.level}")
    tint = "$red" if score.auto_fail else "$good" if score.level == "skilled" else "$accent"
    rows = [
        Content.assemble((f"{score.overall}", f"bold {tint}"), ("/100  ", "$quiet"), (level, f"bold {tint}")),
        literal(result_line(score.result, session.call.setup, dialogue.today, lang)),
    ]
    for line in score.auto_fail:
        told = say(lang, "debrief.auto_fail", code=name_of(lang, line.code), turn=line.turn)
        rows.append(Content.styled(f"! {told}", "bold $red"))
    return Content("\n").join(rows)


def best_sentence(debrief: Debrief, lang: Language) -> Content:
    """The trainee's best words, and why."""
    if not debrief.worked:
        return Content.styled(say(lang, "ui.debrief.no_best"), "$quiet")
    remark = debrief.worked[0]
    quote = literal(say(lang, "ui.quoted", text=strip_controls(remark.advice.quote)), "bold")
    return Content.assemble(quote, "\n", advice_head(remark.advice, lang), _at(remark, lang))


def change_one(debrief: Debrief, lang: Language) -> Content:
    """The one to change: the words, better ones, why."""
    if not debrief.improve:
        well = debrief.score.result.score >= _GOOD_RESULT
        return Content.styled(say(lang, "ui.debrief.no_change" if well else "ui.debrief.no_fault"), "$quiet")
    remark = debrief.improve[0]
    return Content.assemble(advice_head(remark.advice, lang), _at(remark, lang), "\n", advice_body(remark.advice, lang))


def _at(remark: Remark, lang: Language) -> Content:
    return Content.styled("  " + say(lang, "ui.debrief.at", turn=remark.turn), "$quiet")


def remark_words(remark: Remark, lang: Language) -> Content:
    """A remark with its turn."""
    head = Content.assemble(advice_head(remark.advice, lang), _at(remark, lang))
    body = advice_body(remark.advice, lang)
    return Content.assemble(head, "\n", body) if body.plain else head


def principle_rows(debrief: Debrief, lang: Language) -> Content:
    """Five principles as n of m, with bars."""
    return Content("\n").join(
        [_principle_row(principle, debrief.score.principles[principle], lang) for principle in Principle]
    )


def _principle_row(principle: Principle, item: PrincipleScore, lang: Language) -> Content:
    name = name_of(lang, principle)
    code = code_of(principle, lang)
    width = 12 if lang is Language.EN else 4
    head = Content.assemble((f"{code} ", f"bold ${principle}"), (_padded(name, width), f"${principle}"), "  ")
    if item.score is None:
        return Content.assemble(head, (say(lang, "ui.debrief.not_seen"), "$quiet"))
    told = say(lang, "ui.debrief.n_of_m", taken=item.taken, of=item.of)
    return Content.assemble(head, (bar(item.taken / item.of), f"${principle}"), f"  {told}")


def _padded(text: str, width: int) -> str:
    return text + " " * max(0, width - Content(text).cell_length)


def annotated(turn: Turn, setup: Setup, lang: Language) -> Content:
    """One reply with its moves underlined and its violations marked, then what they are, then the marks it got."""
    shown = Content(turn.reply)
    names: list[Content] = []
    for found in turn.reading.moves:
        if found.p >= _CLEAR:
            for span in found.spans:
                shown = shown.stylize("underline", span.start, span.end)
            names.append(Content.styled(name_of(lang, found.move), "$quiet"))
    for line in turn.red_lines:
        shown = shown.stylize("bold underline $red", line.span.start, line.span.end)
        names.append(_offence_words(line.code, line.severity, setup, lang, sure=line.sure))
    head = Content.assemble((f"{turn.number}\t", "$quiet"), shown)
    marks = [chip(verdict, lang) for verdict in turn.verdicts.values() if verdict.grade is not Grade.NEUTRAL]
    rows = [head]
    if names:
        rows.append(Content.assemble("\t", Content.styled(" · ", "$quiet").join(names)))
    if marks:
        rows.append(Content.assemble("\t", Content("   ").join(marks)))
    return Content("\n").join(rows)


def _offence_words(code: object, severity: Severity, setup: Setup, lang: Language, *, sure: bool) -> Content:
    offence = next((o for name, o in setup.rulebook.offences.items() if name is code), None)
    law = ""
    if offence is not None and offence.sources:
        law = f"  {offence.sources[0].law.text(lang)} {offence.sources[0].article}".rstrip()
    told = f"{say(lang, f'vocabulary.severity.{severity}')} · {name_of(lang, code)}{law}"
    return Content.styled(
        f"! {told}" if sure else f"? {told} · {say(lang, 'ui.not_sure')}", "$red" if sure else "$quiet"
    )


def transcript(session: Session, lang: Language) -> Iterator[Content]:
    """The whole call, each reply annotated."""
    setup = session.call.setup
    dialogue = session.state.dialogue
    opening = session.call.open(dialogue.seed, dialogue.today, dialogue.truth).line
    yield _spoken(speaker_name(setup, opening.speaker, lang), opening.text)
    for turn in session.state.turns:
        yield annotated(turn, setup, lang)
        yield _spoken(speaker_name(setup, turn.line.speaker, lang), turn.line.text)


def _spoken(name: str, text: str) -> Content:
    return Content.assemble(literal(f"{name}\t", "$quiet"), literal(text))


def truth_words(session: Session, debrief: Debrief, lang: Language) -> Content:
    """What was really so, what of it was found out, and what would have been the right next step."""
    rows = [literal(debrief.truth)]
    topics = session.call.setup.topics
    told = [topics[name].name if name in topics else say(lang, "ui.debrief.reason") for name in debrief.told]
    found = say(lang, "ui.list").join(told) if told else say(lang, "ui.debrief.found_nothing")
    rows.append(labelled(say(lang, "ui.debrief.found_out"), found))
    step = session.call.setup.truths[session.state.dialogue.truth].next_step
    if step:
        rows.append(labelled(say(lang, "ui.debrief.next_step"), step))
    return Content("\n").join(rows)


def help_words(setup: Setup, lang: Language) -> Content:
    """Where help can be had."""
    rows = [labelled(line.name.text(lang), line.number, "bold") for line in setup.rulebook.help_lines]
    return Content("\n").join([titled(say(lang, "ui.care.help")), *rows])
