"""The form of a hand-written rule of understanding: few, precise, and guarded.

A rule is data. The matcher runs it over each segment of the normalised text (lower case, half width, simplified), and
a frame around the match (negated, asked, quoted, conditional) voids it unless the rule says it may stand in that frame.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trainer.vocabulary import LineTag, Move, Party, Violation


class Frame(StrEnum):
    """What surrounds a match and can turn its meaning."""

    NEGATED = "negated"
    ASKED = "asked"
    QUOTED = "quoted"
    CONDITIONAL = "conditional"


ALL_FRAMES = frozenset(Frame)
FOR_MOVES = frozenset({Frame.NEGATED, Frame.QUOTED})
"""Frames that void a move unless its rule says otherwise."""
FOR_VIOLATIONS = frozenset({Frame.NEGATED, Frame.ASKED, Frame.QUOTED})
"""Frames that void a violation: 'we will not ring your wife' is none; 'if you don't pay I ring her' is one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One wording that shows a move, a violation, or (in a debtor's line) a line tag.

    ``expr`` is a regular expression over one segment of normalised text, in which ``{pay}`` stands for the lexicon's
    class of that name. It must not nest quantifiers; gaps are bounded (``.{0,8}``).
    """

    finds: Move | Violation | LineTag
    expr: str
    p: float = 0.9
    """How sure the wording alone makes it, 0..1."""
    void_in: frozenset[Frame] | None = None
    """Frames that void it; None for the default of its kind."""
    unless: str = ""
    """An expression (same form) that, found in the same segment, voids the match."""
    opens: frozenset[LineTag] = frozenset()
    """Counts only where the debtor's last line opened one of these; empty for always."""
    party: frozenset[Party] = frozenset()
    """Counts only with one of these on the line; empty for always."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What one language brings: word classes, rules for replies and lines, words that make a frame."""

    classes: Mapping[str, tuple[str, ...]]
    """Class name to alternatives (each a literal or a small expression); usable as ``{name}`` in every rule."""
    reply_rules: tuple[Rule, ...]
    line_rules: tuple[Rule, ...]
    frames: Mapping[Frame, tuple[str, ...]]
    """Expressions that, found before (negated, quoted, conditional) or in (asked) a segment, put a match into a frame."""
    splitters: tuple[str, ...]
    """Expressions at which a sentence without punctuation may be cut into segments (connectives), cut before the match."""
