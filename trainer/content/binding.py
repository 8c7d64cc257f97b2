"""Turns nodes of YAML into frozen dataclasses, driven by their type hints; all mistakes come out as problems.

Every key has an English and a Chinese name (``key("编号")``); a file uses one of the two languages throughout.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import time
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import (
    Any,
    Protocol,
    TypeVar,
    Union,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
    runtime_checkable,
)

from trainer.content.names import enum_names
from trainer.content.problems import Mark, Problem, nearest
from trainer.content.source import Map, Node, Seq, Text
from trainer.content.typography import chinese
from trainer.vocabulary import Language

T = TypeVar("T")
_MISSING = dataclasses.MISSING
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_TRUE = frozenset({"yes", "true", "是", "有"})
_FALSE = frozenset({"no", "false", "否", "没有", "无"})


class Complaint(Exception):
    """What a ``from_text`` says of a text it cannot read: a problem code and its arguments."""

    def __init__(self, code: str, near: str | None = None, **args: object) -> None:
        super().__init__(code)
        self.code = code
        self.near = near
        self.args_for_words = args


@runtime_checkable
class Readable(Protocol):
    """A type with a short form: it can be read from one scalar."""

    @classmethod
    def from_text(cls, text: Text) -> Any:
        """The value that *text* stands for; raises Complaint where it stands for none."""


def key(zh: str, *, en: str = "", default: Any = _MISSING, factory: Callable[[], Any] | Any = _MISSING) -> Any:
    """A field with its Chinese key (and its English one where the attribute can't bear it); required without default."""
    metadata = {"zh": zh, "en": en}
    if factory is not _MISSING:
        return dataclasses.field(metadata=metadata, default_factory=factory)
    return dataclasses.field(metadata=metadata, default=default)


@dataclass_transform(frozen_default=True, field_specifiers=(key,))
def record(cls: type[T]) -> type[T]:
    """A frozen, slotted dataclass whose keys are declared with ``key``."""
    return dataclasses.dataclass(frozen=True, slots=True)(cls)


@dataclasses.dataclass(frozen=True, slots=True)
class FieldSpec:
    """One key of a type: names in both languages, its type, and whether it must be there."""

    name: str
    en: str
    zh: str
    hint: Any
    required: bool


@lru_cache(maxsize=256)
def fields_of(cls: type) -> tuple[FieldSpec, ...]:
    """The keys that a content type knows, in order of declaration."""
    hints = get_type_hints(cls)
    return tuple(
        FieldSpec(
            item.name,
            item.metadata["en"] or item.name,
            item.metadata["zh"],
            hints[item.name],
            item.default is _MISSING and item.default_factory is _MISSING,
        )
        for item in dataclasses.fields(cls)
        if "zh" in item.metadata
    )


class _Failed(Exception):
    """The value could not be bound; its problem is already on the list."""


class Binder:
    """Binds nodes to types; ``problems`` grows with every mistake, ``language`` is that of the file's keys."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.problems: list[Problem] = []

    def bind(self, node: Node, cls: type[T]) -> T | None:
        """The value of type *cls* that *node* stands for, or None when a problem prevents it."""
        try:
            return cast("T", self._value(node, cls))
        except _Failed:
            return None

    def _fail(self, code: str, mark: Mark, near: str | None = None, **args: object) -> _Failed:
        self.problems.append(Problem.of(code, mark, near, **args))
        return _Failed()

    def _value(self, node: Node, hint: Any) -> Any:
        if isinstance(node, Text) and not node.value.isprintable() and _CONTROL.search(node.value):
            raise self._fail("T054", node.mark, text=_CONTROL.sub("\ufffd", node.value)[:40])
        origin = get_origin(hint)
        if origin in (Union, UnionType):
            options = [option for option in get_args(hint) if option is not NoneType]
            return self._value(node, options[0])
        if origin is tuple:
            return self._tuple(node, get_args(hint)[0])
        if origin is not None and issubclass(origin, Mapping):
            return self._mapping(node, *get_args(hint))
        if isinstance(node, Text) and hasattr(hint, "from_text"):
            return self._short(node, hint)
        if dataclasses.is_dataclass(hint) and fields_of(cast("type", hint)):
            return self._record(node, cast("type", hint))
        return self._scalar(node, hint)

    def _short(self, node: Text, hint: type[Readable]) -> Any:
        try:
            return hint.from_text(node)
        except Complaint as complaint:
            raise self._fail(complaint.code, node.mark, complaint.near, **complaint.args_for_words) from None

    def _tuple(self, node: Node, item: Any) -> tuple[Any, ...]:
        nodes: tuple[Node, ...] = node.items if isinstance(node, Seq) else (node,)
        bound: list[Any] = []
        for entry in nodes:
            try:
                bound.extend(self._items(entry, item))
            except _Failed:
                continue
        return tuple(bound)

    def _items(self, entry: Node, item: Any) -> Iterable[Any]:
        """The one or several values that an entry of a list stands for."""
        many = getattr(item, "many_from_text", None)
        if not isinstance(entry, Text) or many is None:
            return (self._value(entry, item),)
        try:
            return tuple(many(entry))
        except Complaint as complaint:
            raise self._fail(complaint.code, entry.mark, complaint.near, **complaint.args_for_words) from None

    def _mapping(self, node: Node, key_hint: Any, value_hint: Any) -> dict[Any, Any]:
        if not isinstance(node, Map):
            raise self._fail("T022", node.mark, want="map")
        bound: dict[Any, Any] = {}
        for name, value in node.items:
            try:
                bound[self._scalar(name, key_hint)] = self._value(value, value_hint)
            except _Failed:
                continue
        return bound

    def _record(self, node: Node, cls: type) -> Any:
        if not isinstance(node, Map):
            raise self._fail("T022", node.mark, want="map")
        specs = {self._name(spec): spec for spec in fields_of(cls)}
        values: dict[str, Any] = {}
        failed = False
        for name, value in node.items:
            spec = specs.get(name.value)
            if spec is None:
                self._unknown_key(name, specs, cls)
                continue
            try:
                values[spec.name] = self._value(value, spec.hint)
            except _Failed:
                failed = True
        for spec in specs.values():
            if spec.required and node.get(self._name(spec)) is None:
                self._fail("T021", node.mark, key=self._name(spec))
                failed = True
        if failed:
            raise _Failed
        if "mark" in {item.name for item in dataclasses.fields(cls)}:
            values["mark"] = node.mark
        return cls(**values)

    def _name(self, spec: FieldSpec) -> str:
        return spec.zh if self.language is Language.ZH else spec.en

    def _unknown_key(self, name: Text, specs: Mapping[str, FieldSpec], cls: type) -> None:
        other = {spec.en if self.language is Language.ZH else spec.zh for spec in fields_of(cls)}
        if name.value in other:
            same = next(s for s in fields_of(cls) if name.value in (s.en, s.zh))
            self._fail("T024", name.mark, self._name(same), key=name.value)
        else:
            self._fail("T020", name.mark, nearest(name.value, specs), key=name.value)

    def _scalar(self, node: Node, hint: Any) -> Any:
        if not isinstance(node, Text):
            raise self._fail("T022", node.mark, want="text")
        if hint is str:
            return chinese(node.value)
        if hint is int:
            return self._int(node)
        if hint is bool:
            return self._bool(node)
        if hint is time:
            return self._time(node)
        if isinstance(hint, type) and issubclass(hint, Enum):
            return self._enum(node, hint)
        return self._short(node, hint)

    def _int(self, node: Text) -> int:
        digits = node.value.replace(",", "").replace("_", "").strip()
        if not digits.lstrip("-").isdecimal():
            raise self._fail("T023", node.mark, want="int", got=node.value)
        return int(digits)

    def _bool(self, node: Text) -> bool:
        word = node.value.strip().lower()
        if word in _TRUE or word in _FALSE:
            return word in _TRUE
        raise self._fail("T023", node.mark, want="bool", got=node.value)

    def _time(self, node: Text) -> time:
        try:
            return time.fromisoformat(node.value.strip().replace("：", ":").rjust(5, "0"))
        except ValueError:
            raise self._fail("T023", node.mark, want="time", got=node.value) from None

    def _enum(self, node: Text, hint: type[Enum]) -> Enum:
        names = enum_names(hint)
        word = node.value.strip()
        if word in names:
            return hint(names[word])
        raise self._fail(
            "T025", node.mark, nearest(word, names), got=word, known=", ".join(_some(names, self.language))
        )


def _some(names: Mapping[str, str], language: Language) -> list[str]:
    chosen = [name for name in names if (name.isascii()) is (language is Language.EN)] or list(names)
    return chosen[:8]
