"""Opportunities: what a moment called for, opened by lines, duties and the author's key moments, and how each was settled.

One mapping ties them to grades: taken needs a good grade on its principle within its window, spoilt is a bad grade there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from trainer.content.models import KeyMoment
from trainer.content.rulebook import Duty
from trainer.dialogue.types import Line
from trainer.scoring.types import Kind, Opportunity, Outcome, Settled, Verdicts
from trainer.understanding.types import Moment, Reading
from trainer.vocabulary import Grade, Language, LineTag, Move, Principle

_T = LineTag
OPENED_BY: Mapping[LineTag, tuple[Principle, int]] = {
    _T.ASKS: (Principle.LISTEN, 1),
    _T.ASKS_WHO: (Principle.LISTEN, 1),
    _T.GIVES_REASON: (Principle.LISTEN, 1),
    _T.SHOWS_FEELING: (Principle.LISTEN, 1),
    _T.COMPLAINS: (Principle.LISTEN, 1),
    _T.PROMISES: (Principle.COMMITMENT, 2),
    _T.OFFERS_PART: (Principle.COMMITMENT, 2),
    _T.STALLS: (Principle.FIRM, 2),
    _T.REFUSES: (Principle.FIRM, 2),
    _T.REQUESTS_WAIVER: (Principle.FIRM, 1),
    _T.DIGRESSES: (Principle.FIRM, 1),
    _T.DISPUTES: (Principle.LAWFUL, 2),
    _T.IS_THIRD_PARTY: (Principle.LAWFUL, 2),
    _T.REVEALS_VULNERABILITY: (Principle.LAWFUL, 2),
    _T.HINTS_SUICIDE: (Principle.LAWFUL, 1),
    _T.REQUESTS_STOP: (Principle.LISTEN, 1),
    _T.ABUSES: (Principle.COURTEOUS, 1),
}
"""What a line's tag opens in general: a principle, and the replies within which it can be taken."""
RESTRAINED = frozenset({Principle.FIRM, Principle.COMMITMENT})
"""Principles on which nothing is opened where the moment asks for restraint."""
MOMENT_WINDOW = 2
SCATTER = 9
"""A reply that makes this many moves says everything at once and takes only what its first moves earn."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Opportunities still open, and those settled."""

    open: tuple[Opportunity, ...] = ()
    settled: tuple[Settled, ...] = ()
    seen: frozenset[str] = frozenset()
    """Ids of duties and key moments that were opened already."""


def from_line(line: Line, turn: int, *, restrained: bool) -> Iterator[Opportunity]:
    """One opportunity per principle that the line's tags open."""
    found: dict[Principle, int] = {}
    for tag in sorted(line.tags):
        if tag in OPENED_BY:
            principle, window = OPENED_BY[tag]
            found[principle] = max(window, found.get(principle, 0))
    for principle, window in found.items():
        if not (restrained and principle in RESTRAINED):
            yield Opportunity(f"line:{turn}:{principle}", Kind.LINE, principle, turn, window, cue=line.text)


@dataclass(frozen=True, slots=True)
class Key:
    """A key moment made ready: the principle it belongs to and the moves that take it."""

    moment: KeyMoment
    principle: Principle
    moves: tuple[Move, ...]

    @property
    def id(self) -> str:
        """Stable within a scenario: the place it is written at."""
        return f"moment:{self.moment.mark.file}:{self.moment.mark.line}"


def from_moments(keys: Iterable[Key], line: Line, turn: int, seen: frozenset[str]) -> Iterator[Opportunity]:
    """The author's key moments that this line opens for the first time."""
    for key in keys:
        cued = bool(key.moment.cue) and key.moment.cue in line.text
        if key.id not in seen and (cued or (key.moment.act is not None and key.moment.act in line.acts)):
            yield Opportunity(
                key.id,
                Kind.MOMENT,
                key.principle,
                turn,
                MOMENT_WINDOW,
                key.moves,
                key.moment.duty,
                key.moment.model,
                line.text,
            )


TO_THE_END = 99
DUTY_WINDOWS = {"opening": 3, "before_debt": 4, "promise": TO_THE_END, "close": TO_THE_END, "third_party": 2}
"""Replies within which a duty can be done; what a promise asks for may come at any time before the call ends."""


def duty_opportunity(duty: Duty, turn: int, lang: Language) -> Opportunity:
    """The opportunity that a duty is from *turn* on."""
    return Opportunity(
        f"duty:{duty.duty}",
        Kind.DUTY,
        duty.principle,
        turn,
        DUTY_WINDOWS.get(duty.moment, 3),
        duty.moves,
        duty.title.text(lang),
        duty.say.text(lang),
    )


def courtesy(name: str, turn: int, window: int) -> Opportunity:
    """The occasion for a word of courtesy that every call has at its beginning and at its end."""
    return Opportunity(f"courtesy:{name}", Kind.DUTY, Principle.COURTEOUS, turn, window, (Move.COURTESY,))


def _takes(opportunity: Opportunity, verdicts: Verdicts, reading: Reading) -> bool:
    verdict = verdicts[opportunity.principle]
    if verdict.grade is not Grade.GOOD:
        return False
    made = {found.move for found in reading.moves}
    if len(made) >= SCATTER:
        made = {found.move for found in reading.moves[: SCATTER // 2]}
    return not made.isdisjoint(opportunity.moves) if opportunity.moves else True


def _spoils(opportunity: Opportunity, verdicts: Verdicts) -> bool:
    verdict = verdicts[opportunity.principle]
    if opportunity.kind is Kind.DUTY and not verdict.violations:
        return False
    return verdict.grade is Grade.BAD and verdict.sure and (verdict.moves != () or verdict.violations != ())


def settle(watch: Watch, verdicts: Verdicts, reading: Reading, turn: int) -> Watch:
    """The watch after a reply: what it took or spoilt, and what it let run out."""
    still: list[Opportunity] = []
    settled = list(watch.settled)
    for opportunity in watch.open:
        ran_out = turn - opportunity.opened >= opportunity.window
        if _takes(opportunity, verdicts, reading):
            settled.append(Settled(opportunity, Outcome.TAKEN, turn))
        elif _spoils(opportunity, verdicts):
            settled.append(Settled(opportunity, Outcome.SPOILT, turn))
        elif ran_out and _unsure(opportunity, verdicts, reading):
            continue
        elif ran_out:
            settled.append(Settled(opportunity, Outcome.MISSED, turn))
        else:
            still.append(opportunity)
    return replace(watch, open=tuple(still), settled=tuple(settled))


ENOUGH = 0.7
"""Share of a reply that must have been understood before what it leaves out is counted."""


def _unsure(opportunity: Opportunity, verdicts: Verdicts, reading: Reading) -> bool:
    """Where the last chance was read without certainty, or was answered in another way, nothing is counted."""
    verdict = verdicts[opportunity.principle]
    if opportunity.kind is not Kind.LINE:
        return False
    answered = opportunity.principle is Principle.LISTEN and verdict.grade is Grade.NEUTRAL
    return not verdict.sure or reading.coverage < ENOUGH or answered


def watch_for(watch: Watch, found: Iterable[Opportunity]) -> Watch:
    """The watch with new opportunities; a key moment takes the place of a general one on the same principle and turn."""
    fresh = [item for item in found if item.id not in watch.seen]
    special = {(item.principle, item.opened) for item in fresh if item.kind is Kind.MOMENT}
    kept = [item for item in fresh if item.kind is not Kind.LINE or (item.principle, item.opened) not in special]
    open_lines = {item.principle for item in watch.open if item.kind is Kind.LINE}
    kept = [item for item in kept if item.kind is not Kind.LINE or item.principle not in open_lines]
    named = {item.id for item in kept if item.kind is not Kind.LINE}
    return replace(watch, open=(*watch.open, *kept), seen=watch.seen | named)


def without_pressing(watch: Watch) -> Watch:
    """The watch once the moment asks for restraint: nothing that would press is waited for any longer."""
    return replace(watch, open=tuple(item for item in watch.open if item.principle not in RESTRAINED))


def close(watch: Watch, turn: int) -> Watch:
    """The watch at the end of a call: duties still open count as missed, all else that was open is dropped."""
    missed = tuple(Settled(item, Outcome.MISSED, turn) for item in watch.open if item.kind is Kind.DUTY and turn > 0)
    return replace(watch, open=(), settled=(*watch.settled, *missed))


def restrained(moment: Moment) -> bool:
    """Whether pressing on would be wrong here."""
    return moment.suicidal or moment.vulnerable or moment.disputed
