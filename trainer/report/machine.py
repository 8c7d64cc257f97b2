"""Calls as JSON objects, one a line: the form in which other programs play."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from trainer.call import Call, CallState, Turn
from trainer.content.setup import Setup
from trainer.feedback.types import Advice, Debrief, Remark
from trainer.messages import say
from trainer.report.plain import result_line
from trainer.scoring.types import Evidence, Verdict
from trainer.understanding.types import Amount, FoundMove, FoundViolation, Terms, When
from trainer.vocabulary import Language


def case_object(setup: Setup) -> dict[str, Any]:
    """The case file, as the trainee may read it; sums as numbers in whole units."""
    case = setup.case
    return {
        "debtor": setup.persona.name,
        "creditor": case.creditor,
        "company": case.company or case.creditor,
        "product": case.product,
        "amount": int(case.amount) / 100,
        "days_overdue": case.days_overdue,
        "regime": setup.regime.value,
        "authority": {
            "instalments": case.authority.instalments,
            "days": int(case.authority.days),
            "waiver": int(case.authority.waiver) / 100,
        },
        "channels": list(case.channels),
        "consequences": list(case.consequences),
        "history": list(case.history),
        "goal": setup.scenario.goal or setup.endings.good,
        "story": setup.scenario.story or setup.persona.story,
    }


def call_object(call: Call, state: CallState) -> dict[str, Any]:
    """The first object of a call."""
    setup = call.setup
    return {
        "type": "call",
        "scenario": setup.scenario.scenario,
        "lang": setup.language.value,
        "seed": state.dialogue.seed,
        "date": state.dialogue.today.isoformat(),
        "case": case_object(setup),
        "warning": setup.scenario.warning or setup.persona.warning,
        "line": state.line.text,
    }


def evidence_object(evidence: Evidence) -> dict[str, Any]:
    """Where the words stand that a verdict rests on."""
    return {"in": evidence.where.value, "start": evidence.span.start, "end": evidence.span.end}


def verdict_object(verdict: Verdict, lang: Language) -> dict[str, Any]:
    """One verdict with its evidence and its reason in words."""
    return {
        "grade": int(verdict.grade),
        "sure": verdict.sure,
        "confidence": round(verdict.confidence, 3),
        "evidence": [evidence_object(item) for item in verdict.evidence],
        "why": say(lang, f"why.{verdict.why}"),
    }


def move_object(found: FoundMove, at: int = 0) -> dict[str, Any]:
    """One move with one of its spans, the first by default."""
    span = found.spans[at]
    return {"move": found.move.value, "start": span.start, "end": span.end, "p": round(found.p, 3)}


def violation_object(found: FoundViolation, severity: str, at: int = 0) -> dict[str, Any]:
    """One violation with its weight in the regime of the call and one of its spans, the first by default."""
    span = found.spans[at]
    return {
        "code": found.code.value,
        "severity": severity,
        "start": span.start,
        "end": span.end,
        "p": round(found.p, 3),
    }


def _amount(amount: Amount) -> dict[str, Any]:
    if amount.fraction is not None:
        return {"fraction": f"{amount.fraction.numerator}/{amount.fraction.denominator}"}
    value = (amount.minor or 0) / 100
    return {"value": int(value) if value.is_integer() else value, "currency": amount.currency}


def date_text(when: When) -> str:
    """A day as records have it, ISO, with the hour where one was said."""
    return f"{when.day.isoformat()}T{when.at.strftime('%H:%M')}" if when.at else when.day.isoformat()


def terms_object(terms: Terms) -> dict[str, Any]:
    """Terms of payment in the form of the scorer's lines, each sum and day once."""
    amounts_told = sorted(
        (each for each in (*terms.amounts, *terms.doubtful_amounts) if each.told), key=lambda each: each.span
    )
    dates_told = sorted(
        (each for each in (*terms.dates, *terms.doubtful_dates) if each.told), key=lambda each: each.span
    )
    amounts: dict[Fraction | int | None, dict[str, Any]] = {}
    for amount in amounts_told:
        amounts.setdefault(amount.minor if amount.fraction is None else amount.fraction, _amount(amount))
    dates = dict.fromkeys(date_text(when) for when in dates_told)
    return {
        "amounts": list(amounts.values()),
        "dates": list(dates),
        "instalments": terms.instalments,
        "every": terms.every,
        "method": terms.method.value if terms.method else None,
    }


def advice_object(advice: Advice, lang: Language) -> dict[str, Any]:
    """One advice: the words it is about, better words, and why."""
    return {
        "tone": advice.tone.value,
        "principle": advice.principle.value,
        "quote": advice.quote,
        "of": "line" if advice.from_line else "reply",
        "why": advice.duty or (say(lang, f"why.{advice.why}") if advice.why else ""),
        "better": advice.better,
        "practice": list(advice.rows),
        "law": advice.law,
    }


def turn_object(turn: Turn, lang: Language) -> dict[str, Any]:
    """One turn."""
    severities = {line.code: line.severity.value for line in turn.red_lines}
    return {
        "type": "turn",
        "turn": turn.number,
        "reply": turn.reply,
        "line": turn.line.text,
        "mood": turn.mood.value,
        "stance": turn.stance,
        "verdicts": {name.value: verdict_object(verdict, lang) for name, verdict in turn.verdicts.items()},
        "moves": [move_object(found) for found in turn.reading.moves],
        "violations": [
            violation_object(found, severities.get(found.code, "major")) for found in turn.reading.violations
        ],
        "terms": terms_object(turn.reading.terms),
        "advice": [advice_object(item, lang) for item in turn.advice],
        "ended": turn.ended.value if turn.ended is not None else None,
    }


def _remark(remark: Remark, lang: Language) -> dict[str, Any]:
    return {"turn": remark.turn, **advice_object(remark.advice, lang)}


def debrief_object(debrief: Debrief, setup: Setup, today: date, lang: Language) -> dict[str, Any]:
    """The debrief, the last object of a call held on *today*."""
    score, result = debrief.score, debrief.score.result
    return {
        "type": "debrief",
        "scores": {
            name.value: {"taken": item.taken, "of": item.of, "score": item.score}
            for name, item in score.principles.items()
        },
        "overall": score.overall,
        "level": score.level,
        "auto_fail": [
            {"code": line.code.value, "severity": line.severity.value, "turn": line.turn} for line in score.auto_fail
        ],
        "result": {
            "code": result.code,
            "score": result.score,
            "promised": result.promised_minor / 100,
            "attainable": result.attainable_minor / 100,
            "payments": [{"amount": minor / 100, "date": day} for minor, day in result.payments],
            "why": result_line(result, setup, today, lang),
        },
        "worked": [_remark(item, lang) for item in debrief.worked],
        "improve": [_remark(item, lang) for item in debrief.improve],
        "truth": debrief.truth,
        "ended": debrief.ending or None,
    }
