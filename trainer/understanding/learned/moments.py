"""What of the moment the learned heads are told: tags, parties, what was said before, and what the segment takes up of it.

The words of the debtor's line do not count for a segment: there they mislead. They do for the reply as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.features import Piece
from trainer.understanding.learned.tokens import NUMBER, Token, Tokeniser
from trainer.understanding.normalise import normalise
from trainer.understanding.types import Moment

_MOST_COUNTED = 4
_WEAK_WORD = 3
_LAST_REPLIES = 4
_QUARTERS = 4
_FLAGS = ("introduced", "noticed", "debt_named", "disputed", "vulnerable", "suicidal", "stop_requested")


def moment_names(moment: Moment) -> tuple[str, ...]:
    """Feature names that hold for every segment of the reply."""
    opened = sorted(tag.value for tag in moment.opens)
    names = [f"o {tag}" for tag in opened] or ["o none"]
    names += [f"oo {tag} {other}" for at, tag in enumerate(opened) for other in opened[at + 1 :]]
    names += [
        f"party {moment.party.value}",
        f"verified {moment.verified:d}",
        f"who {moment.party.value} {moment.verified:d}",
        f"channel {moment.case.channel.value}",
        f"turns {_counted(moment.debtor_lines)} {_counted(moment.own_replies)}",
    ]
    names += [f"m {flag}" for flag in _FLAGS if getattr(moment, flag)]
    promised = moment.promised
    if promised is not None:
        amount = promised.amount_minor is not None or bool(promised.parts)
        day = promised.day is not None or bool(promised.parts)
        names += ["m promised", f"m promised {amount:d}{day:d}"]
    if "reason" in moment.answered:
        names.append("m reason")
    return tuple(names)


def _counted(lines: tuple[str, ...]) -> int:
    return min(_MOST_COUNTED, len(lines))


def telling(names: Iterable[str]) -> tuple[str, ...]:
    """The names that decide how a concept is meant: what the line opened, who is on the line, what was said."""
    return tuple(name for name in names if name.startswith(("o ", "m ", "who ")))


@dataclass(frozen=True, slots=True)
class Before:
    """What was said before, cut for comparing."""

    line: tuple[Token, ...]
    """The other side's last line."""
    firsts: tuple[str, ...]
    """The first class of each of its words, sorted."""
    own: frozenset[str]
    """Runs of two tokens of the trainee's own last replies."""


def before(moment: Moment, cutter: Tokeniser, concepts: Concepts) -> Before:
    """What was said before *moment*'s reply."""
    line = cutter.tokens(normalise(moment.line))
    classes = [found for _, found in concepts.find(line)]
    own = (cutter.tokens(normalise(reply)) for reply in moment.own_replies[-_LAST_REPLIES:])
    return Before(
        line=line,
        firsts=tuple(sorted({found[0] for found in classes})),
        own=frozenset(run for tokens in own for run in _runs(tokens)),
    )


def _runs(tokens: tuple[Token, ...]) -> set[str]:
    return {one.text + two.text for one, two in pairwise(tokens)}


def echo_names(piece: Piece, said: Before) -> Iterator[str]:
    """How much of the last line, and of the trainee's own earlier words, the segment takes up."""
    own, line = _runs(piece.tokens), _runs(said.line)
    yield f"echo {min(_MOST_COUNTED, len(own & line))}"
    yield f"again {min(_MOST_COUNTED, 2 * len(own & said.own) // max(1, len(own)))}"
    words, spoken = {token.text for token in piece.tokens}, {token.text for token in said.line}
    if any(len(word) > _WEAK_WORD for word in words & spoken):
        yield "echo word"
    if NUMBER in words and NUMBER in spoken:
        yield "both number"
    if words:
        yield f"wordshare {_QUARTERS * len(words & spoken) // len(words)}"
