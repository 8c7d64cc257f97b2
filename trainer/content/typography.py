"""Chinese text set as Chinese: punctuation beside Chinese characters in full width, however the author typed it."""

from __future__ import annotations

import re

_FULL = str.maketrans(",?!:;", "\uff0c\uff1f\uff01\uff1a\uff1b")
_HAN = "\u3400-\u9fff\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026"
_BESIDE = re.compile(rf"(?<=[{_HAN}}}])[,?!:;]+|[,?!:;]+(?=[{_HAN}{{])")
_BRACKETS = re.compile(rf"\(([^()]*[{_HAN}][^()]*)\)")


def chinese(text: str) -> str:
    """*text* with commas, question and exclamation marks, colons and brackets beside Chinese characters in full width."""
    if text.isascii():
        return text
    text = _BRACKETS.sub("\uff08\\1\uff09", text)
    return _BESIDE.sub(lambda match: match[0].translate(_FULL), text)
