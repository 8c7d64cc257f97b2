"""Cuts normalised text into tokens for the learned part of the reader: characters in Chinese, words in English.

Whatever must not sway a judgement (names, sums, sex, kinship by sex) becomes one common token, so that a reply means
the same whoever it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from trainer.understanding.names import STAND_IN_EN, STAND_IN_ZH, name_expression
from trainer.understanding.normalise import normalise

_TOKEN = re.compile(
    r"[$£¥€]?\d[\d,.:/-]*\d%?|[$£¥€]?\d%?"
    r"|[零〇一二两三四五六七八九十百千万]{2,}"
    r"|[a-z]+(?:'[a-z]+)*"
    r"|某{2,}|小伙子|小姑娘|[\u3400-\u9fff]"
    r"|[?!$£¥%]"
)
NUMBER, NAME, CREDITOR = "<n>", "<name>", "<firm>"


def _alike(rows: Mapping[str, str]) -> dict[str, str]:
    """Each word with the token that stands for it."""
    return {word: token for token, words in rows.items() for word in words.split()}


_SAME = _alike(
    {
        "<they>": "he she him her his hers himself herself 他 她",
        "<title>": "mr mrs ms miss sir madam ma'am mate pal love dear darling hun bro mister missus 小伙子 小姑娘",
        "<spouse>": "husband wife hubby spouse",
        "<parent>": "mum mom mother dad father mam mama papa mommy daddy mummy",
        "<child>": "son daughter boy girl",
        "<sibling>": "brother sister sis",
        "<grandparent>": "grandma grandpa grandmother grandfather gran nan granny grandad",
        "<age>": "young elderly",
        "<man>": "man woman guy lady gentleman men women guys ladies gentlemen",
        "你": "妳",
        "<people>": "scottish welsh irish polish romanian indian pakistani mexican",
        NAME: f"{STAND_IN_ZH} {STAND_IN_EN}",
    }
)
_SAME_ZH = _alike(
    {
        "<title>": "先生 女士 小姐 大哥 大姐 大爷 大妈 大叔 阿姨 叔叔 哥们 老哥 老弟 姐们 美女 帅哥 兄弟 师傅 "
        "姑娘 小伙 小哥",
        "<spouse>": "老公 老婆 媳妇 丈夫 妻子 爱人 配偶 太太",
        "<parent>": "爸爸 妈妈 老爸 老妈 父亲 母亲 爹妈 父母 爸妈 老爹 老娘",
        "<child>": "儿子 女儿 闺女 男孩 女孩",
        "<sibling>": "哥哥 弟弟 姐姐 妹妹",
        "<grandparent>": "爷爷 奶奶 外公 外婆 姥姥 姥爷",
    }
)
"""Chinese words of two characters, which are two tokens before they are joined."""
_LEAST_NAME = 2
_NUMERALS = frozenset("零〇一二两三四五六七八九十百千万$£¥€")


@dataclass(frozen=True, slots=True)
class Token:
    """One token as the model sees it, and where it stood in the text it was cut from."""

    text: str
    start: int
    end: int


class Tokeniser:
    """Cuts texts in one case, whose names it hides."""

    def __init__(self, debtor_name: str | None, creditor: str | None) -> None:
        self._hidden = _hiding(debtor_name, creditor)

    def tokens(self, plain: str) -> tuple[Token, ...]:
        """The tokens of normalised text, in order."""
        return tuple(_joined(self._found(plain)))

    def _found(self, plain: str) -> Iterator[Token]:
        at = 0
        for start, end, stands_for in self._names(plain):
            yield from _plain_tokens(plain, at, start)
            yield Token(stands_for, start, end)
            at = end
        yield from _plain_tokens(plain, at, len(plain))

    def _names(self, plain: str) -> Iterator[tuple[int, int, str]]:
        if self._hidden is None:
            return
        for found in self._hidden.finditer(plain):
            yield found.start(), found.end(), NAME if found.lastgroup == "name" else CREDITOR


_PLAIN_WORDS = re.compile(r"[a-z]+(?: [a-z]+)*")
_PLAIN_HAN = re.compile(r"[\u3400-\u9fff]+")
_MIGHT_JOIN = frozenset(word[0] for word in _SAME_ZH)


def texts_of(entry: str) -> list[str]:
    """The token texts of an entry of a lexicon: as the tokeniser cuts it, with a short way for plain words."""
    if _PLAIN_WORDS.fullmatch(entry):
        return [_SAME.get(word, word) for word in entry.split(" ")]
    if _PLAIN_HAN.fullmatch(entry) and _MIGHT_JOIN.isdisjoint(entry) and _NUMERALS.isdisjoint(entry):
        return [_SAME.get(character, character) for character in entry]
    return [token.text for token in Tokeniser(None, None).tokens(entry)]


def _hiding(debtor_name: str | None, creditor: str | None) -> re.Pattern[str] | None:
    """An expression for the names of a case, by which they are found in its replies."""
    groups = []
    if creditor and len(creditor) >= _LEAST_NAME:
        firm = normalise(creditor)
        groups.append(rf"(?P<firm>\b{re.escape(firm)}\b)" if firm.isascii() else f"(?P<firm>{re.escape(firm)})")
    name = name_expression(debtor_name) if debtor_name else None
    if name:
        groups.append(f"(?P<name>{name})")
    return re.compile("|".join(groups)) if groups else None


def _plain_tokens(plain: str, start: int, end: int) -> Iterator[Token]:
    for found in _TOKEN.finditer(plain, start, end):
        text = found.group()
        if text[-1].isdigit() or text[0].isdigit() or (len(text) > 1 and text[0] in _NUMERALS):
            text = NUMBER
        yield Token(_SAME.get(text, text), found.start(), found.end())


def _joined(tokens: Iterable[Token]) -> Iterator[Token]:
    """The tokens, Chinese words that must read alike made one token."""
    waiting: Token | None = None
    for token in tokens:
        if waiting is None:
            waiting = token
            continue
        same = _SAME_ZH.get(waiting.text + token.text) if waiting.end == token.start else None
        if same is not None:
            yield Token(same, waiting.start, token.end)
            waiting = None
        else:
            yield waiting
            waiting = token
    if waiting is not None:
        yield waiting
