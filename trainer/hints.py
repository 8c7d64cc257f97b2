"""A hint on demand: what this moment calls for, in the author's words where there are any, with a model reply."""

from __future__ import annotations

from trainer.call import Call, CallState
from trainer.feedback.models import filled_model, model_for
from trainer.messages import say
from trainer.scoring.types import Evidence, Kind, Opportunity, Verdict, Where
from trainer.understanding.types import Span
from trainer.vocabulary import LIABLE_ROLES, Grade, Principle

_ORDER = (Kind.MOMENT, Kind.DUTY, Kind.LINE)
_PRINCIPLES = (Principle.LAWFUL, Principle.LISTEN, Principle.COMMITMENT, Principle.FIRM, Principle.COURTEOUS)


def _rank(opportunity: Opportunity) -> tuple[int, int]:
    return _ORDER.index(opportunity.kind), _PRINCIPLES.index(opportunity.principle)


def hint_for(call: Call, state: CallState) -> str:
    """What to do now, in the language of the call; empty where nothing is called for."""
    dialogue = state.dialogue
    if dialogue.speaker not in LIABLE_ROLES and dialogue.speaker not in call.setup.rulebook.may_be_told:
        return filled_model(call.setup, dialogue, say(call.setup.language, "model.third_party"))
    fitting = list(state.watch.open)
    for opportunity in sorted(fitting, key=_rank):
        if opportunity.model:
            model = filled_model(call.setup, state.dialogue, opportunity.model)
            return f"{opportunity.title} — {model}" if opportunity.title else model
        model = _general(call, state, opportunity.principle)
        if model:
            return model
    return ""


def _general(call: Call, state: CallState, principle: Principle) -> str:
    evidence = (Evidence(Where.LINE, Span(0, max(1, len(state.line.text)))),)
    missing = Verdict(principle, Grade.BAD, 1.0, f"{principle}.ignored", evidence)
    return model_for(call.setup, state.dialogue, missing)
