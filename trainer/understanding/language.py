"""Which language a text is written in, by its scripts, and what sort of text it is before any meaning is looked for."""

from __future__ import annotations

import re

from trainer.understanding.normalise import normalise
from trainer.understanding.types import ReplyKind
from trainer.vocabulary import Language

LONGEST_REPLY = 2000
"""Characters of the longest reply that is judged; what is longer is told apart and read up to here."""

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN_WORD = re.compile("[a-z\u00df-\u024f]+(?:'[a-z]+)?")
_KANA_HANGUL = re.compile("[\u3041-\u30ff\u31f0-\u31ff\uac00-\ud7af\u1100-\u11ff]")
_FOREIGN = re.compile("[\u0370-\u1fff\u2c00-\u2dff\ua000-\uabff]")
_VOWEL = re.compile("[aeiouy\u00df-\u024f]")
# Real words reach four or five consonants (lengths, birthplace, backdrop), but not with these pairs among them.
_HARD_CLUSTER = re.compile(
    "[bcdfghjklmnpqrstvwxz]{6,}"
    "|(?=[bcdfghjklmnpqrstvwxz]{4})[b-df-hj-np-tv-xz]{0,3}(?:[hjl]k?j|j[hkf]|fg|gf|d[kf]|fd|hg|sd|xz|zx|vb|bv|qw|wq|cv|vc)"
)
_KEYBOARD_RUN = re.compile("asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|rtyu|yuio|zxcv|xcvb|cvbn|vbnm")
_REPEATED = re.compile(r"^(.{1,3}?)\1{3,}")
_NO_VOWEL_WORDS = re.compile(
    "mrs?|ms|dr|hr|id|ok|pls|plz|thx|ty|tbh|idk|pm|am|nvm|msg|pmt|acct|ccj|dd|bst|gmt|atm|sms|fca|fdcpa|cfpb|gbp|usd|rmb"
    "|cny|kpi|brb|btw|hm+|sh+|psst|pst|tv|pc|vs|st|nd|rd|th|nhs|llc|ltd|plc|dwp|hmrc|cst|est|tmrw?|wtf|ffs|stfu|gtfo"
    "|nmsl|cnm|tmd|mdzz|wcnm|nmb"
)


def language_of(text: str, default: Language = Language.EN) -> Language:
    """The language that most of *text* is written in; *default* where it has no letters.

    A Chinese character weighs as much as an English word.
    """
    plain = normalise(text)
    han, words = len(_HAN.findall(plain)), len(_LATIN_WORD.findall(plain))
    if not han and not words:
        return default
    # Two characters make about one Chinese word.
    return Language.ZH if han >= words * 1.5 else Language.EN


def reply_kind(text: str) -> ReplyKind:
    """What sort of text a reply is, before its meaning."""
    if len(text) > LONGEST_REPLY:
        return ReplyKind.TOO_LONG
    plain = normalise(text).strip()
    if not plain:
        return ReplyKind.EMPTY
    if _is_other_language(plain):
        return ReplyKind.OTHER_LANGUAGE
    if _is_gibberish(plain):
        return ReplyKind.GIBBERISH
    return ReplyKind.WORDS


def _is_other_language(plain: str) -> bool:
    """Whether most of the letters belong to neither language; kana and hangul tell even beside Chinese characters."""
    foreign = len(_FOREIGN.findall(plain))
    own = len(_HAN.findall(plain)) + sum(map(len, _LATIN_WORD.findall(plain)))
    asian = len(_KANA_HANGUL.findall(plain))
    return foreign > own or (asian >= 2 and asian * 3 > own)


def _is_gibberish(plain: str) -> bool:
    """Whether there is nothing a person could have meant: no letters or digits, or keys hit at random."""
    han = _HAN.findall(plain)
    words = _LATIN_WORD.findall(plain)
    if han:
        return len(han) >= 5 and len(set(han)) == 1 and not words
    if not words:
        return not any(character.isdigit() for character in plain)
    odd = sum(len(word) for word in words if _is_odd(word))
    return odd * 2 > sum(map(len, words))


def _is_odd(word: str) -> bool:
    if len(word) < 3 or _NO_VOWEL_WORDS.fullmatch(word):
        return False
    if not _VOWEL.search(word):
        return True
    return any(sign.search(word) for sign in (_KEYBOARD_RUN, _HARD_CLUSTER, _REPEATED))
