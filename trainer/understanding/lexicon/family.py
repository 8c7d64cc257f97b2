"""A short way to write several rules that find the same thing."""

from __future__ import annotations

from trainer.understanding.rules import Frame, Rule
from trainer.vocabulary import LineTag, Move, Party, Violation

NEGATED_ONLY = frozenset({Frame.NEGATED})
QUOTED_ONLY = frozenset({Frame.QUOTED})
NEGATED_OR_QUOTED = frozenset({Frame.NEGATED, Frame.QUOTED})
NEVER_VOID: frozenset[Frame] = frozenset()

Form = tuple[float, str]


def family(
    finds: Move | Violation | LineTag,
    *forms: Form,
    void_in: frozenset[Frame] | None = None,
    unless: str = "",
    opens: frozenset[LineTag] = frozenset(),
    party: frozenset[Party] = frozenset(),
) -> tuple[Rule, ...]:
    """One rule per (probability, expression), all of them finding the same under the same guards."""
    return tuple(Rule(finds, expr, p, void_in, unless, opens, party) for p, expr in forms)
