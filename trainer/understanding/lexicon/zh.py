"""The Chinese lexicon: its parts put together."""

from __future__ import annotations

from trainer.understanding.lexicon import (
    zh_lines,
    zh_moves_listening,
    zh_moves_money,
    zh_moves_opening,
    zh_moves_promise,
    zh_violations_false,
    zh_violations_harm,
    zh_violations_others,
)
from trainer.understanding.lexicon.zh_classes import CLASSES
from trainer.understanding.lexicon.zh_frames import FRAMES, SPLITTERS
from trainer.understanding.rules import Lexicon

LEXICON = Lexicon(
    classes=CLASSES,
    reply_rules=(
        zh_moves_opening.RULES
        + zh_moves_listening.RULES
        + zh_moves_money.RULES
        + zh_moves_promise.RULES
        + zh_violations_harm.RULES
        + zh_violations_others.RULES
        + zh_violations_false.RULES
    ),
    line_rules=zh_lines.RULES,
    frames=FRAMES,
    splitters=SPLITTERS,
)
