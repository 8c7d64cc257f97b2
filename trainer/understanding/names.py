"""The debtor's name in a text, however it is said: found so that it can be hidden, and no judgement turns on it."""

from __future__ import annotations

import re
from functools import lru_cache

from trainer.understanding.normalise import normalise

_TITLES = frozenset(("estate", "of", "the", "mr", "mrs", "ms", "miss", "mister", "missus", "dr", "sir", "madam"))
_DOUBLE = frozenset(
    "欧阳 上官 司马 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 端木 东方 南宫 独孤 长孙 宇文 轩辕".split()  # noqa: SIM905
)
TITLES_ZH: tuple[str, ...] = (
    *("先生", "女士", "小姐", "太太", "老师", "师傅", "经理", "老板", "同学", "大哥", "大姐", "大爷", "大妈"),
    *("大叔", "阿姨", "叔叔", "姑娘", "小伙子", "小哥", "爷爷", "奶奶", "阿婆", "阿伯", "厂长", "主任"),
    *("哥", "姐", "总", "叔", "姨", "工"),
)
"""What people put after a surname."""
_CALLED = "|".join(TITLES_ZH)
_LEAST = 2
STAND_IN_ZH, STAND_IN_EN = "某某某", "xxxx"
_CHARACTER = re.compile(r"[^\W_]")


@lru_cache(maxsize=256)
def name_expression(name: str) -> str | None:
    """An expression for *name* and its parts in normalised text; None where it has nothing to look for.

    First and last name that stand together are one match; a Chinese surname counts where a title follows.
    """
    plain = normalise(name)
    han = "".join(re.findall(r"[\u3400-\u9fff]", plain))
    if len(han) >= _LEAST:
        return _han_expression(han)
    words = [word for word in re.split(r"[^\w']+", plain) if len(word) >= _LEAST and word not in _TITLES]
    if not words:
        return None
    either = "|".join(sorted(map(re.escape, set(words)), key=lambda word: (-len(word), word)))
    return rf"\b(?:{either})(?:[ .-]+(?:{either}))*\b"


def han_parts(name: str) -> tuple[str, str]:
    """Surname and given name of a Chinese name."""
    size = 2 if name[:2] in _DOUBLE else 1
    return name[:size], name[size:]


def _han_expression(name: str) -> str:
    surname, given = han_parts(name)
    parts = [name, given] if len(given) >= _LEAST else [name]
    return "|".join(
        (*map(re.escape, parts), rf"{re.escape(surname)}(?={_CALLED})", rf"(?<=[老小]){re.escape(surname)}")
    )


def stood_in(plain: str, name: str | None) -> str:
    """Normalised text with one stand-in wherever the debtor is named: the same text whatever the name, of any length."""
    expression = name_expression(name) if name else None
    if expression is None:
        return plain
    return re.sub(expression, lambda found: STAND_IN_EN if found.group().isascii() else STAND_IN_ZH, plain)


def hidden(plain: str, name: str | None) -> str:
    """Normalised text with the name of the debtor made unreadable; every character keeps its place."""
    expression = name_expression(name) if name else None
    if expression is None:
        return plain
    return re.sub(expression, lambda found: _CHARACTER.sub(_filler, found.group()), plain)


def _filler(character: re.Match[str]) -> str:
    return "x" if character.group().isascii() else "某"
