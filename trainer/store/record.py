"""The one codec of a Turn, and of the content a call was played with: bytes in, the same value out."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import msgspec

from trainer.call import Turn
from trainer.content.library import SourceFile

FORMAT = 1
"""Raised when a Turn's shape changes; old records are upgraded by a migration."""


def _encode_other(value: Any) -> Any:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    raise NotImplementedError(type(value).__name__)


def _decode_other(kind: type, value: Any) -> Any:
    if kind is Fraction:
        return Fraction(value)
    raise NotImplementedError(kind.__name__)


_ENCODER = msgspec.json.Encoder(enc_hook=_encode_other, order="deterministic")


def encode_turn(turn: Turn) -> bytes:
    """A Turn as JSON; equal Turns give equal bytes."""
    return _ENCODER.encode(turn)


def decode_turn(data: bytes) -> Turn:
    """The Turn that *data* was made from; msgspec.ValidationError where it is none."""
    return msgspec.json.decode(data, type=Turn, dec_hook=_decode_other)


def encode_value(value: Any) -> bytes:
    """Any value of the core (a debrief, a note) as JSON."""
    return _ENCODER.encode(value)


def encode_content(files: Iterable[SourceFile]) -> bytes:
    """Content files, compressed, in order of their names."""
    plain = {file.name: file.data.decode("utf-8", "replace") for file in sorted(files, key=lambda item: item.name)}
    return zlib.compress(msgspec.json.encode(plain, order="sorted"), 6)


def decode_content(data: bytes) -> tuple[SourceFile, ...]:
    """The content files that ``encode_content`` packed."""
    plain = msgspec.json.decode(zlib.decompress(data), type=dict[str, str])
    return tuple(SourceFile(name, text.encode()) for name, text in plain.items())
