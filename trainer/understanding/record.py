"""Takes a scorer record apart: the case file and the earlier lines of one JSON object, checked and typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from trainer.understanding.types import Authority, CaseFacts
from trainer.vocabulary import Channel, CollectorKind, DebtKind

_Choice = TypeVar("_Choice", bound=StrEnum)
_MINOR = 100


class RecordError(ValueError):
    """A record holds a value that its key cannot take."""

    def __init__(self, key: str, value: object) -> None:
        super().__init__(f"{key!r} cannot be {value!r}")
        self.key = key
        self.value = value


@dataclass(frozen=True, slots=True)
class Said:
    """One earlier line of a transcript."""

    speaker: str
    """``collector``, ``debtor`` or ``third_party``."""
    text: str

    @property
    def is_own(self) -> bool:
        """Whether the trainee's side said it."""
        return self.speaker == "collector"


def said_in(record: Mapping[str, object]) -> tuple[Said, ...]:
    """The earlier lines of *record*, oldest first; raises RecordError."""
    context = record.get("context") or []
    if not isinstance(context, list):
        raise RecordError("context", context)
    return tuple(_said(line) for line in context)


def case_in(case: Mapping[str, object]) -> CaseFacts:
    """The case file of a record; what is missing stays unknown. Raises RecordError."""
    return CaseFacts(
        debtor_name=text_in(case, "debtor_name"),
        creditor=text_in(case, "creditor"),
        product=text_in(case, "product"),
        amount_minor=_minor_in(case, "amount"),
        currency=text_in(case, "currency"),
        days_overdue=_count_in(case, "days_overdue"),
        call_date=_date_in(case, "call_date"),
        call_time=_time_in(case, "call_time"),
        channel=choice_in(case, "channel", Channel) or Channel.PHONE,
        authority=_authority_in(section_in(case, "authority")),
        collector_kind=choice_in(case, "collector_kind", CollectorKind),
        debt_kind=choice_in(case, "debt_kind", DebtKind),
    )


def section_in(record: Mapping[str, object], key: str) -> Mapping[str, object]:
    """The object under *key*, empty where missing; raises RecordError."""
    value = record.get(key)
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise RecordError(key, value)
    return value


def text_in(record: Mapping[str, object], key: str) -> str | None:
    """The text under *key*, None where missing; raises RecordError."""
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise RecordError(key, value)
    return value


def choice_in(record: Mapping[str, object], key: str, choices: type[_Choice]) -> _Choice | None:
    """The member of *choices* named under *key*, None where missing; raises RecordError."""
    value = text_in(record, key)
    if value is None:
        return None
    try:
        return choices(value)
    except ValueError:
        raise RecordError(key, value) from None


def flag_in(record: Mapping[str, object], key: str) -> bool | None:
    """The truth value under *key*, None where missing; raises RecordError."""
    value = record.get(key)
    if value is not None and not isinstance(value, bool):
        raise RecordError(key, value)
    return value


def _said(line: object) -> Said:
    if not isinstance(line, Mapping):
        raise RecordError("context", line)
    return Said(text_in(line, "speaker") or "debtor", text_in(line, "text") or "")


def _authority_in(authority: Mapping[str, object]) -> Authority:
    return Authority(
        instalments=_count_in(authority, "instalments"),
        days=_count_in(authority, "days"),
        waiver_minor=_minor_in(authority, "waiver"),
    )


def _number_in(record: Mapping[str, object], key: str) -> Decimal | None:
    value = record.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise RecordError(key, value)
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise RecordError(key, value) from None
    if not number.is_finite():
        raise RecordError(key, value)
    return number


def _minor_in(record: Mapping[str, object], key: str) -> int | None:
    number = _number_in(record, key)
    return None if number is None else round(number * _MINOR)


def _count_in(record: Mapping[str, object], key: str) -> int | None:
    number = _number_in(record, key)
    return None if number is None else int(number)


def _date_in(record: Mapping[str, object], key: str) -> date | None:
    value = text_in(record, key)
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        raise RecordError(key, value) from None


def _time_in(record: Mapping[str, object], key: str) -> time | None:
    value = text_in(record, key)
    try:
        return None if value is None else time.fromisoformat(value)
    except ValueError:
        raise RecordError(key, value) from None
