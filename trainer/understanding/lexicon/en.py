"""The English lexicon: its parts put together."""

from __future__ import annotations

from trainer.understanding.lexicon import (
    en_lines_money,
    en_lines_people,
    en_moves_asking,
    en_moves_help,
    en_moves_listening,
    en_moves_manners,
    en_moves_money,
    en_moves_opening,
    en_moves_outcomes,
    en_moves_plan,
    en_moves_privacy,
    en_moves_promise,
    en_moves_questions,
    en_moves_reasons,
    en_moves_weak,
    en_violations_care,
    en_violations_hounding,
    en_violations_law,
    en_violations_money,
    en_violations_others,
    en_violations_threats,
)
from trainer.understanding.lexicon.en_classes import CLASSES
from trainer.understanding.lexicon.en_frames import FRAMES, SPLITTERS
from trainer.understanding.rules import Lexicon

LEXICON = Lexicon(
    classes=CLASSES,
    reply_rules=(
        en_moves_opening.RULES
        + en_moves_privacy.RULES
        + en_moves_manners.RULES
        + en_moves_asking.RULES
        + en_moves_questions.RULES
        + en_moves_listening.RULES
        + en_moves_weak.RULES
        + en_moves_money.RULES
        + en_moves_reasons.RULES
        + en_moves_outcomes.RULES
        + en_moves_plan.RULES
        + en_moves_promise.RULES
        + en_moves_help.RULES
        + en_violations_threats.RULES
        + en_violations_law.RULES
        + en_violations_others.RULES
        + en_violations_hounding.RULES
        + en_violations_money.RULES
        + en_violations_care.RULES
    ),
    line_rules=en_lines_money.RULES + en_lines_people.RULES,
    frames=FRAMES,
    splitters=SPLITTERS,
)
