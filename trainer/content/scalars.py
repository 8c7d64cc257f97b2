"""Small values with a short written form: money, days, wordings, guarded answers, sources of money."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from hashlib import blake2b

from trainer.content.binding import Complaint
from trainer.content.problems import Mark
from trainer.content.source import Text
from trainer.content.typography import chinese

PLACEHOLDERS = frozenset(
    {
        "name", "address", "caller", "company", "creditor", "product", "balance", "amount", "day", "rest", "rest_day",
        "asked_amount", "asked_day", "debtor", "digits", "birthday", "postcode",
    }
)  # fmt: skip
"""What a debtor's wording may leave to be filled in; see docs/authoring for each."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_UNITS = {"万": 10000, "千": 1000, "k": 1000, "K": 1000}
_MONEY = re.compile(r"^[¥￥$£]?\s*(\d[\d,]*(?:\.\d{1,2})?)\s*(万|千|k|K)?\s*(?:元|块|yuan|CNY|USD|GBP)?$")
_DAYS = re.compile(r"^(?:in |after )?(\d+)\s*(?:天后|天|days?)?$")


class Money(int):
    """A sum in minor units (fen, cents, pence); written ``20000``, ``¥20,000.50``, ``2万``, ``$350``."""

    @classmethod
    def from_text(cls, text: Text) -> Money:
        """Read a sum; Complaint T023 where it is none."""
        match = _MONEY.match(text.value.strip())
        try:
            if match is None:
                raise InvalidOperation
            return cls(int(Decimal(match[1].replace(",", "")) * _UNITS.get(match[2] or "", 1) * 100))
        except InvalidOperation:
            raise Complaint("T023", want="money", got=text.value) from None


class Days(int):
    """A number of days; written ``5``, ``5 days``, ``5天``, ``in 5 days``, ``5天后``, ``today``, ``今天``."""

    @classmethod
    def from_text(cls, text: Text) -> Days:
        """Read a number of days; Complaint T023 where it is none."""
        words = text.value.strip()
        if words in ("today", "今天"):
            return cls(0)
        if words in ("tomorrow", "明天"):
            return cls(1)
        match = _DAYS.match(words)
        if match is None:
            raise Complaint("T023", want="days", got=text.value)
        return cls(int(match[1]))


@dataclass(frozen=True, slots=True)
class Wording:
    """One way of saying something, with the place in the file that says it and an id that outlives re-ordering."""

    text: str
    mark: Mark

    @property
    def id(self) -> str:
        """Eight characters of a hash of the words: stable when other wordings come and go."""
        return blake2b(self.text.encode(), digest_size=4).hexdigest()

    @classmethod
    def from_text(cls, text: Text) -> Wording:
        """Read one wording; Complaint T030 for a placeholder that nothing fills."""
        words = " ".join(text.value.split())
        if not words:
            raise Complaint("T023", want="words", got=text.value)
        for name in _PLACEHOLDER.findall(words):
            if name not in PLACEHOLDERS:
                raise Complaint("T030", got=name, known=", ".join(sorted(PLACEHOLDERS)))
        if "{" in _PLACEHOLDER.sub("", words) or "}" in _PLACEHOLDER.sub("", words):
            raise Complaint("T031", got=words)
        return cls(chinese(words), text.mark)

    @classmethod
    def many_from_text(cls, text: Text) -> Iterator[Wording]:
        """Several wordings separated by `` / `` in one scalar."""
        for piece in text.value.split(" / "):
            yield cls.from_text(Text(text.mark, piece, text.plain))


@dataclass(frozen=True, slots=True)
class Answer:
    """How a debtor answers about one topic: guarded at first, open once he trusts, or false."""

    guarded: tuple[Wording, ...]
    open: tuple[Wording, ...]
    false: bool = False
    """Whether the guarded answer is a lie."""

    @classmethod
    def from_text(cls, text: Text) -> Answer:
        """``guarded -> open`` (or one answer alone); ``guarded => open`` says that the guarded answer is a lie."""
        false = " => " in text.value
        left, found, right = text.value.partition(" => " if false else " -> ")
        guarded = tuple(Wording.many_from_text(Text(text.mark, left, text.plain)))
        opened = tuple(Wording.many_from_text(Text(text.mark, right, text.plain))) if found else guarded
        return cls(guarded, opened, false)


class Chance(StrEnum):
    """How likely a source of money comes in."""

    SURE = "sure"
    HALF = "half"
    DOUBTFUL = "doubtful"


CHANCES = {"sure": Chance.SURE, "half": Chance.HALF, "doubtful": Chance.DOUBTFUL, "稳": Chance.SURE,
           "一半": Chance.HALF, "悬": Chance.DOUBTFUL}  # fmt: skip
_SOURCE_EN = re.compile(r"^(today|tomorrow|in \d+ days?)\s+(\S+)(?:\s+(sure|half|doubtful))?$")
_SOURCE_ZH = re.compile(r"^(今天|明天|\d+天后)\s*([\d.,万千¥￥]+)元?\s*(稳|一半|悬)?$")


@dataclass(frozen=True, slots=True)
class Source:
    """Money the debtor could pay: minor units, days from the call, and how likely it comes."""

    minor: Money
    days: Days
    chance: Chance

    @classmethod
    def from_text(cls, text: Text) -> Source:
        """``today 8000 sure``, ``in 5 days 12000 half``, ``今天8000稳``, ``5天后12000一半``."""
        words = " ".join(text.value.split())
        match = _SOURCE_EN.match(words) or _SOURCE_ZH.match(words)
        if match is None:
            raise Complaint("T027", got=text.value)
        days = Days.from_text(Text(text.mark, match[1]))
        minor = Money.from_text(Text(text.mark, match[2]))
        return cls(minor, days, CHANCES[match[3] or "sure"])

    @classmethod
    def many_from_text(cls, text: Text) -> Iterator[Source]:
        """Several sources separated by `` / ``; ``none`` or 没有 for an empty purse."""
        if text.value.strip() in ("none", "没有", "无"):
            return
        for piece in text.value.split(" / "):
            yield cls.from_text(Text(text.mark, piece, text.plain))
