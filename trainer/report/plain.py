"""Calls as plain lines of text: for screen readers, pipes and remote shells."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from trainer.call import Call, CallState, Turn
from trainer.content.setup import Setup
from trainer.dialogue.spoken import spoken_day, written_sum
from trainer.dialogue.wording import CURRENCIES
from trainer.feedback.types import Advice, Debrief, Remark, Tone
from trainer.messages import say
from trainer.scoring.types import Result
from trainer.settings import Coaching
from trainer.vocabulary import Grade, Language, Principle, Role

MARKS = {Grade.GOOD: "+", Grade.NEUTRAL: "·", Grade.BAD: "−"}


def name_of(lang: Language, item: object) -> str:
    """The name of a principle, move, violation, mood ... in *lang*."""
    kind = type(item).__name__.lower()
    return say(lang, f"vocabulary.{kind}.{item}")


def day_words(day: date, lang: Language) -> str:
    """A date with its weekday, as a file shows it."""
    weekday = say(lang, f"case.weekday.{day.isoweekday()}")
    return say(lang, "case.date", year=day.year, month=day.month, day=day.day, weekday=weekday)


def case_lines(setup: Setup, lang: Language, today: date) -> Iterator[str]:
    """The case file and the briefing for a call on *today*, line by line."""
    case, scenario = setup.case, setup.scenario
    currency = CURRENCIES[setup.regime]
    yield f"{scenario.title} · {say(lang, f'vocabulary.regime.{setup.regime}')} · {scenario.stage or setup.persona.stage}"
    yield say(lang, "case.today", day=day_words(today, lang), time=setup.setting.at.strftime("%H:%M"))
    story = scenario.story or setup.persona.story or setup.persona.background
    if story:
        yield story
    yield say(lang, "case.debtor", name=setup.persona.name, creditor=case.creditor, product=case.product)
    yield say(lang, "case.caller", company=case.company or case.creditor)
    yield say(lang, "case.balance", amount=written_sum(int(case.amount), currency), days=case.days_overdue)
    limits = case.authority
    yield say(
        lang,
        "case.authority",
        instalments=limits.instalments,
        days=int(limits.days),
        waiver=written_sum(int(limits.waiver), currency),
    )
    for name, items in (("channels", case.channels), ("consequences", case.consequences), ("history", case.history)):
        if items:
            yield say(lang, f"case.{name}", items=say(lang, "case.separator").join(items))
    goal = scenario.goal or setup.persona.goal or setup.endings.good
    if goal:
        yield say(lang, "case.goal", goal=goal)


def speaker_name(setup: Setup, role: Role, lang: Language) -> str:
    """Who speaks: the debtor by name, others by role."""
    person = next((item for item in setup.persona.people if item.role is role and item.name), None)
    if person is not None:
        return person.name
    return setup.persona.name if role is Role.DEBTOR else say(lang, f"vocabulary.role.{role}")


def verdict_marks(turn: Turn, lang: Language) -> str:
    """The graded principles in one row: ``listen + firm −``; ``?`` for what is not sure."""
    shown = [
        f"{name_of(lang, principle)} {'?' if not verdict.sure else MARKS[verdict.grade]}"
        for principle, verdict in turn.verdicts.items()
        if verdict.grade is not Grade.NEUTRAL
    ]
    return "  ".join(shown)


def wanted_advice(turn: Turn, coaching: Coaching) -> tuple[Advice, ...]:
    """What the coach says right away at this level of coaching: all, what matters, or nothing."""
    if coaching is Coaching.OFF:
        return ()
    if coaching is Coaching.ALL:
        return turn.advice[:3]
    mattering = [a for a in turn.advice if a.tone is Tone.RED or a.key_moment or a.tone is Tone.IMPROVE]
    return tuple(mattering[:1])


def advice_lines(advice: Advice, lang: Language) -> Iterator[str]:
    """One advice as text: what, the words, better words, and where it comes from."""
    why = advice.duty or say(lang, f"why.{advice.why}")
    head = say(lang, f"advice.{advice.tone}", principle=name_of(lang, advice.principle), why=why)
    yield head
    if advice.quote and advice.tone is not Tone.WELL:
        yield "  " + say(lang, "advice.line" if advice.from_line else "advice.said", quote=shortened(advice.quote))
    elif advice.quote:
        yield "  " + say(lang, "advice.said", quote=shortened(advice.quote))
    if advice.better:
        yield "  " + say(lang, "advice.better", better=advice.better)
    source = source_of(advice, lang)
    if source and advice.tone is not Tone.WELL:
        yield "  " + say(lang, "advice.source", source=source)


def source_of(advice: Advice, lang: Language) -> str:
    """Where an advice comes from: the article, or what practice says; empty where neither is cited."""
    practice = [say(lang, f"practice.{row}") for row in advice.rows[:1]]
    return advice.law or " · ".join(practice)


def shortened(text: str, most: int = 60) -> str:
    """*text* in one line of at most *most* characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def result_line(result: Result, setup: Setup, today: date, lang: Language) -> str:
    """What the call brought against what was attainable."""
    currency = CURRENCIES[setup.regime]
    payments = say(lang, "case.separator").join(
        f"{spoken_day(date.fromisoformat(day), today, lang)} {written_sum(minor, currency)}"
        for minor, day in result.payments
    )
    return say(
        lang,
        f"result.{result.why}",
        promised=written_sum(result.promised_minor, currency),
        attainable=written_sum(result.attainable_minor, currency),
        payments=payments,
    )


def debrief_lines(debrief: Debrief, setup: Setup, today: date, lang: Language) -> Iterator[str]:
    """The whole debrief as text, the most important first."""
    score = debrief.score
    yield say(lang, "debrief.title", overall=score.overall, level=say(lang, f"debrief.level.{score.level}"))
    yield result_line(score.result, setup, today, lang)
    for line in score.auto_fail:
        yield say(lang, "debrief.auto_fail", code=name_of(lang, line.code), turn=line.turn)
    for title, remarks in (("worked", debrief.worked), ("improve", debrief.improve)):
        if remarks:
            yield ""
            yield say(lang, f"debrief.{title}")
            yield from _remark_lines(remarks, lang)
    yield ""
    for principle in Principle:
        item = score.principles[principle]
        if item.score is None:
            yield say(lang, "debrief.not_observed", principle=name_of(lang, principle))
        else:
            yield say(lang, "debrief.n_of_m", principle=name_of(lang, principle), taken=item.taken, of=item.of)
    yield ""
    if any(item.of for item in score.principles.values()):
        yield say(lang, "debrief.truth", truth=debrief.truth)
    yield say(lang, "debrief.not_advice")


def _remark_lines(remarks: tuple[Remark, ...], lang: Language) -> Iterator[str]:
    for remark in remarks:
        for number, text in enumerate(advice_lines(remark.advice, lang)):
            yield (f"{remark.turn:>3}  " if number == 0 else "     ") + text


def transcript_lines(call: Call, state: CallState, lang: Language) -> Iterator[str]:
    """A whole call: lines, replies, and the marks of each reply."""
    setup = call.setup
    opening = call.open(state.dialogue.seed, state.dialogue.today, state.dialogue.truth).line
    yield f"{speaker_name(setup, opening.speaker, lang)}: {opening.text}"
    for turn in state.turns:
        yield f"{turn.number:>3}  {say(lang, 'cli.prompt')}{turn.reply}"
        marks = verdict_marks(turn, lang)
        if marks:
            yield f"     {marks}"
        yield f"     {speaker_name(setup, turn.line.speaker, lang)}: {turn.line.text}"
    yield ""
