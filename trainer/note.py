"""The one-minute call note, and its judgement against what was said in the call and what was really so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from trainer.call import CallState
from trainer.content.acts import Act
from trainer.content.kinds import Ability, Willingness
from trainer.content.setup import Setup
from trainer.dialogue.purse import Purse
from trainer.dialogue.types import Deal
from trainer.scoring.result import result_of
from trainer.understanding.types import Method
from trainer.vocabulary import LineTag, Move, Role


class Flag(StrEnum):
    """What the next person at the file must see at once."""

    DISPUTE = "dispute"
    VULNERABLE = "vulnerable"
    THIRD_PARTY = "third_party"
    COMPLAINT = "complaint"


class Field(StrEnum):
    """The fields of the note, in order."""

    CODE = "code"
    WHO = "who"
    REASON = "reason"
    ABILITY = "ability"
    WILLINGNESS = "willingness"
    AMOUNT = "amount"
    DAY = "day"
    METHOD = "method"
    NOT_AT = "not_at"
    FLAGS = "flags"
    NEXT_STEP = "next_step"
    NEXT_WHEN = "next_when"


class Mark(StrEnum):
    """What a field is worth; ``compare`` where only a person can tell."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"
    COMPARE = "compare"


@dataclass(frozen=True, slots=True)
class CallNote:
    """What the trainee put down; None and empty where nothing was."""

    code: str = ""
    who: Role | None = None
    reason: str = ""
    ability: Ability | None = None
    willingness: Willingness | None = None
    amount_minor: int | None = None
    day: date | None = None
    method: Method | None = None
    not_at: str = ""
    """Times at which he is not to be called, in the trainee's words."""
    flags: frozenset[Flag] = field(default_factory=frozenset)
    next_step: str = ""
    next_day: date | None = None
    next_at: time | None = None


@dataclass(frozen=True, slots=True)
class NoteMark:
    """One field's judgement, and what it was: ids, or plain words where ``words`` is set."""

    field: Field
    mark: Mark
    was: tuple[str, ...] = ()


def judge_note(setup: Setup, state: CallState, note: CallNote) -> tuple[NoteMark, ...]:
    """The note against transcript and truth, field by field; fields that neither holds nor calls for anything are left out."""
    return tuple(mark for mark in _marks(setup, state, note) if mark is not None)


def _marks(setup: Setup, state: CallState, note: CallNote) -> Iterator[NoteMark | None]:
    truth, dialogue = setup.truths[state.dialogue.truth], state.dialogue
    moves = frozenset(found.move for turn in state.turns for found in turn.reading.moves)
    spoke_to_debtor = dialogue.speaker is Role.DEBTOR
    yield _same(Field.CODE, note.code, result_of(setup, dialogue, moves).code)
    yield _same(Field.WHO, note.who.value if note.who else "", dialogue.speaker.value)
    if spoke_to_debtor:
        yield _reason(setup, state, note)
        yield _same(Field.ABILITY, note.ability or "", Purse.of(truth, setup.case, dialogue.today).ability())
        yield _same(Field.WILLINGNESS, note.willingness or "", truth.willingness)
    yield from _promise(dialogue.deal, note)
    yield NoteMark(Field.NOT_AT, Mark.COMPARE, (note.not_at,)) if note.not_at else None
    yield _flags(state, note)
    yield from _next(moves, note)


def _same(name: Field, put: str, was: str) -> NoteMark:
    mark = Mark.MISSING if not put else Mark.RIGHT if put == was else Mark.WRONG
    return NoteMark(name, mark, (str(was),))


def _reason(setup: Setup, state: CallState, note: CallNote) -> NoteMark | None:
    """Words can't be marked by rule: what he really said stands beside them."""
    given = tuple(turn.line.text for turn in state.turns if LineTag.GIVES_REASON in turn.line.tags)
    if not given and not note.reason:
        return None
    mark = Mark.MISSING if not note.reason else Mark.COMPARE
    return NoteMark(Field.REASON, mark, given[-1:] or (setup.truths[state.dialogue.truth].fact,))


def _promise(deal: Deal | None, note: CallNote) -> Iterator[NoteMark]:
    """Amount, day and way as agreed; where nothing was, any sum put down is wrong."""
    agreed = deal if deal is not None and deal.firm else None
    if agreed is None:
        if note.amount_minor or note.day:
            yield NoteMark(Field.AMOUNT, Mark.WRONG, ("none",))
        return
    sums = {str(agreed.total), *(str(payment.minor) for payment in agreed.payments)}
    put = str(note.amount_minor) if note.amount_minor else ""
    yield NoteMark(Field.AMOUNT, _among(put, sums), (str(agreed.total),))
    days = {payment.day.isoformat() for payment in agreed.payments}
    day = note.day.isoformat() if note.day else ""
    yield NoteMark(Field.DAY, _among(day, days), tuple(sorted(days)))
    if agreed.method is not None:
        yield _same(Field.METHOD, note.method or "", agreed.method)


def _among(put: str, accepted: set[str]) -> Mark:
    return Mark.MISSING if not put else Mark.RIGHT if put in accepted else Mark.WRONG


def flags_of(state: CallState) -> frozenset[Flag]:
    """The flags that this call calls for, by what was said in it."""
    dialogue = state.dialogue
    tags = {tag for turn in state.turns for tag in turn.line.tags}
    third = dialogue.speaker is not Role.DEBTOR or Act.TAKE_MESSAGE in dialogue.acts
    holding = {
        Flag.DISPUTE: dialogue.disputed,
        Flag.VULNERABLE: dialogue.vulnerable or dialogue.suicidal,
        Flag.THIRD_PARTY: third,
        Flag.COMPLAINT: LineTag.COMPLAINS in tags or LineTag.THREATENS in tags,
    }
    return frozenset(flag for flag, holds in holding.items() if holds)


def _flags(state: CallState, note: CallNote) -> NoteMark | None:
    wanted = flags_of(state)
    if not wanted and not note.flags:
        return None
    mark = Mark.RIGHT if note.flags == wanted else Mark.MISSING if note.flags < wanted else Mark.WRONG
    return NoteMark(Field.FLAGS, mark, tuple(sorted(flag.value for flag in wanted)) or ("none",))


def _next(moves: frozenset[Move], note: CallNote) -> Iterator[NoteMark]:
    """A next step needs a day and an hour; whether it is the right one, a person sees."""
    yield NoteMark(Field.NEXT_STEP, Mark.COMPARE if note.next_step else Mark.MISSING)
    whole = note.next_day is not None and note.next_at is not None
    agreed = Move.SCHEDULE_FOLLOWUP in moves
    yield NoteMark(Field.NEXT_WHEN, Mark.RIGHT if whole else Mark.MISSING, ("agreed" if agreed else "not_agreed",))
