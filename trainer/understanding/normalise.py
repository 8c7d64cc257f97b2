"""One plain form of a text for matching, character for character, so that spans stay valid in the original.

Also cleans typed text of what could drive a terminal. It knows nothing of meaning.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from trainer.understanding.traditional import SIMPLIFIED, TRADITIONAL

_WIDE_TO_ASCII = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_QUOTES = {
    **dict.fromkeys(map(ord, "“”„‟«»「」『』〝〞"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛′`´"), "'"),
}
_SPACES = dict.fromkeys(
    (9, 11, 12, 13, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000), " "
)
_SIGNS = {
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    ord("￥"): "¥",
    ord("￡"): "£",
    # The only letter whose lower case is two characters long.
    ord("İ"): "i",
}
_ACCENTS = {
    code: base
    for code in (*range(0xC0, 0x100),)
    if len(parts := normalize("NFD", chr(code))) == 2 and (base := parts[0]).isascii()
}
"""Latin letters with one accent, as people leave it out: é is e."""
_PLAIN: dict[int, str] = {
    **_ACCENTS,
    **dict(zip(map(ord, TRADITIONAL), SIMPLIFIED, strict=True)),
    **_WIDE_TO_ASCII,
    **_QUOTES,
    **_SPACES,
    **_SIGNS,
}

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # control sequences: colours, cursor
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)?"  # strings: titles, links
    r"|\x9b[0-?]*[ -/]*[@-~]"
    r"|\x1b[ -/]*[0-~]?"
)
_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"
    "\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def normalise(text: str) -> str:
    """*text* in half width, lower case and simplified characters with plain quotes and spaces, of the same length."""
    return text.translate(_PLAIN).lower()


def strip_controls(text: str) -> str:
    """*text* without escape sequences, control characters, direction marks and zero-width characters.

    Newlines and tabs stay; a carriage return with a newline becomes one newline.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", _ESCAPES.sub("", text))
