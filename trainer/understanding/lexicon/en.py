"""The English lexicon, put together from its themes."""

from __future__ import annotations

from trainer.understanding.lexicon.en_classes import CLASSES
from trainer.understanding.lexicon.en_frames import FRAMES, SPLITTERS
from trainer.understanding.lexicon.en_lines import LINE_RULES
from trainer.understanding.lexicon.en_moves_listening import LISTENING_RULES
from trainer.understanding.lexicon.en_moves_money import MONEY_RULES
from trainer.understanding.lexicon.en_moves_opening import OPENING_RULES
from trainer.understanding.lexicon.en_violations import THREAT_RULES
from trainer.understanding.lexicon.en_violations_money import MONEY_AND_CARE_RULES
from trainer.understanding.rules import Lexicon

LEXICON = Lexicon(
    classes=CLASSES,
    reply_rules=(*OPENING_RULES, *LISTENING_RULES, *MONEY_RULES, *THREAT_RULES, *MONEY_AND_CARE_RULES),
    line_rules=LINE_RULES,
    frames=FRAMES,
    splitters=SPLITTERS,
)
