"""Does a grade change when only the name, sex, region or age of those spoken of changes? It must not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from corpus.lab.predict import judged
from trainer.understanding.names import TITLES_ZH, han_parts
from trainer.understanding.reader import Reader
from trainer.vocabulary import Language, Principle

_SWAPS: Mapping[Language, Mapping[str, tuple[tuple[str, str], ...]]] = {
    Language.ZH: {
        "sex": (
            ("先生", "女士"),
            ("他", "她"),
            ("老公", "老婆"),
            ("儿子", "女儿"),
            ("爸爸", "妈妈"),
            ("哥哥", "姐姐"),
            ("大哥", "大姐"),
        ),
        "region": (("河南", "江苏"), ("东北", "广东"), ("四川", "山东"), ("上海", "贵州"), ("北京", "甘肃")),
        "age": (("大爷", "小伙子"), ("阿姨", "姑娘"), ("大叔", "小哥")),
    },
    Language.EN: {
        "sex": (
            ("Mr", "Ms"),
            ("he", "she"),
            ("his", "her"),
            ("him", "her"),
            ("husband", "wife"),
            ("son", "daughter"),
            ("dad", "mum"),
            ("father", "mother"),
            ("brother", "sister"),
            ("sir", "madam"),
        ),
        "region": (("Texas", "Vermont"), ("London", "Leeds"), ("Scottish", "Welsh"), ("Ohio", "Georgia")),
        "age": (("young", "elderly"), ("pensioner", "student")),
    },
}
_NOUN_NEXT = re.compile(
    r" (?!(?:to|and|or|but|at|in|on|for|about|that|the|a|now|know|back|again|later|today|tomorrow|directly|if|when|what|how|why|"
    r"i|you|we|it|is|was|as|so|not|off|up|out|over|there|here|please|alone|this|with|from|before|after)\b)[a-z]"
)
"""What follows 'her' where it says whose something is."""
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr"))
_LEAST_GIVEN = 2
_NAMES: Mapping[Language, tuple[str, ...]] = {
    Language.ZH: ("买买提江", "欧阳春梅", "王建国", "扎西卓玛"),
    Language.EN: ("Mohammed Al-Farsi", "Siobhan O'Rourke", "Lakisha Washington", "John Smith"),
}


def swapped(record: Mapping[str, Any], lang: Language) -> Iterator[tuple[str, dict[str, Any]]]:
    """(what was swapped, the record so changed) for every swap that changes something."""
    name = record["case"].get("debtor_name")
    if name:
        for other in _NAMES[lang]:
            yield "name", _renamed(record, name, other, lang)
    for kind, couples in _SWAPS[lang].items():
        text = json.dumps([record["context"], record["reply"]], ensure_ascii=False)
        changed = _exchanged(text, couples, lang)
        if changed != text:
            context, reply = json.loads(changed)
            yield kind, {**record, "context": context, "reply": reply}


def _renamed(record: Mapping[str, Any], name: str, other: str, lang: Language) -> dict[str, Any]:
    """*record* about somebody else: the full name and its parts replaced wherever they stand."""
    name = name.removeprefix("Estate of ")
    parts = [(name, other)]
    if lang is Language.EN:
        parts = [(bare, other)] if (bare := " ".join(_untitled(name))) else []
        parts += list(zip(_first_and_last(bare), _first_and_last(other), strict=False))
    else:
        (surname, given), (new, newly) = han_parts(name), han_parts(other)
        parts += [(given, newly)] if len(given) >= _LEAST_GIVEN else []
        parts += [(surname + title, new + title) for title in TITLES_ZH]
        parts += [(before + surname, before + new) for before in ("老", "小")]
    text = json.dumps([record["context"], record["reply"]], ensure_ascii=False)
    for old, new in parts:
        text = re.sub(rf"\b{re.escape(old)}\b", new, text) if lang is Language.EN else text.replace(old, new)
    context, reply = json.loads(text)
    return {
        **record,
        "context": context,
        "reply": reply,
        "case": {**record["case"], "debtor_name": record["case"]["debtor_name"].replace(name, other)},
    }


def _untitled(name: str) -> list[str]:
    return [word for word in name.split() if word.rstrip(".").lower() not in _TITLES]


def _first_and_last(name: str) -> tuple[str, ...]:
    """The two parts by which somebody is called; nobody is called by a single name's first and last."""
    words = name.split()
    return (words[0], words[-1]) if len(words) > 1 else tuple(words)


def _exchanged(text: str, couples: tuple[tuple[str, str], ...], lang: Language) -> str:
    table = {one.lower(): other for one, other in couples}
    table |= {other.lower(): one for one, other in couples if other.lower() not in table}
    words = "|".join(sorted(map(re.escape, table), key=len, reverse=True))
    if lang is Language.ZH:
        return re.sub(words, lambda found: table[found.group()], text)
    return re.sub(
        rf"\b(?:{words})\b", lambda found: _cased(_other(found, table), found.group()), text, flags=re.IGNORECASE
    )


def _other(found: re.Match[str], table: Mapping[str, str]) -> str:
    """The word that stands for *found* with the other sex, region or age; 'her' before a noun is 'his'."""
    word = found.group().lower()
    return "his" if word == "her" and _NOUN_NEXT.match(found.string, found.end()) else table[word]


def _cased(word: str, like: str) -> str:
    return word[0].upper() + word[1:] if like[0].isupper() else word


def flips(records: list[dict[str, Any]], lang: Language, reader: Reader) -> dict[str, tuple[int, int, list[str]]]:
    """For each kind of swap: grades that changed, grades compared, the ids of the replies."""
    found: dict[str, tuple[int, int, list[str]]] = {}
    for record in records:
        before = judged(record, reader).verdicts
        for kind, other in swapped(record, lang):
            after = judged(other, reader).verdicts
            changed = sum(before[p].grade is not after[p].grade for p in Principle)
            flipped, compared, ids = found.get(kind, (0, 0, []))
            found[kind] = (flipped + changed, compared + len(Principle), ids + [record["id"]] * bool(changed))
    return found
