"""The call note as the JSON that the history keeps."""

from __future__ import annotations

import msgspec

from trainer.note import CallNote


def note_to_json(note: CallNote) -> str:
    """*note* as JSON."""
    return msgspec.json.encode(note, order="deterministic").decode()


def note_from_json(text: str) -> CallNote | None:
    """The note that *text* was made from; None where it is none, as in a call whose note was skipped."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=CallNote)
    except (msgspec.ValidationError, msgspec.DecodeError):
        return None
