"""What the learned part tells apart: a head for every move and violation, for groups of them, and for every grade."""

from __future__ import annotations

from collections.abc import Mapping

from trainer.vocabulary import Grade, Move, Principle, Violation

MOVES: tuple[str, ...] = tuple(move.value for move in Move)
CODES: tuple[str, ...] = tuple(code.value for code in Violation)
UNIONS: Mapping[str, tuple[str, ...]] = {
    "listens": ("acknowledge", "empathize", "answer_question", "ask_reason", "probe"),
    "presses": ("demand_payment", "propose_plan", "ask_commitment", "confirm_commitment"),
    "gives_in": ("concede", "accept_vague", "ask_open_date", "ask_convenient"),
    "duty": (
        "verify_identity",
        "introduce_self",
        "give_notice",
        "check_privacy",
        "decline_disclosure",
        "offer_support",
    ),
    "holds": ("rebut_excuse", "state_consequence", "state_benefit", "redirect", "defer_to_authority"),
    "breaks": CODES,
}
"""Groups that are easier to tell than their members: 'some violation' where it is not clear which."""
HEADS: tuple[str, ...] = (*MOVES, *CODES, *UNIONS)
ANY_VIOLATION = HEADS.index("breaks")
GRADES: tuple[str, ...] = tuple(f"{principle.value} {grade:+d}" for grade in sorted(Grade) for principle in Principle)
"""Heads for grades, which are read from the whole reply."""
WHOLE_HEADS: tuple[str, ...] = (*HEADS, *GRADES)
