"""The Chinese lexicon: its parts put together."""

from __future__ import annotations

from trainer.understanding.lexicon import (
    zh_lines_mood,
    zh_lines_paying,
    zh_lines_person,
    zh_moves_asking,
    zh_moves_demand,
    zh_moves_listening,
    zh_moves_manner,
    zh_moves_opening,
    zh_moves_promise,
    zh_moves_reasons,
    zh_moves_terms,
    zh_violations_deaf,
    zh_violations_false,
    zh_violations_harm,
    zh_violations_money,
    zh_violations_others,
    zh_violations_public,
    zh_violations_siege,
)
from trainer.understanding.lexicon.zh_classes import CLASSES
from trainer.understanding.lexicon.zh_frames import FRAMES, SPLITTERS
from trainer.understanding.rules import Lexicon

LEXICON = Lexicon(
    classes=CLASSES,
    reply_rules=(
        zh_moves_opening.RULES
        + zh_moves_asking.RULES
        + zh_moves_listening.RULES
        + zh_moves_manner.RULES
        + zh_moves_demand.RULES
        + zh_moves_reasons.RULES
        + zh_moves_promise.RULES
        + zh_moves_terms.RULES
        + zh_violations_harm.RULES
        + zh_violations_siege.RULES
        + zh_violations_others.RULES
        + zh_violations_public.RULES
        + zh_violations_false.RULES
        + zh_violations_money.RULES
        + zh_violations_deaf.RULES
    ),
    line_rules=zh_lines_paying.RULES + zh_lines_person.RULES + zh_lines_mood.RULES,
    frames=FRAMES,
    splitters=SPLITTERS,
)
