"""Replies as speech recognition writes them: the same words without punctuation, spans moved along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_MARKS = frozenset('，。！？、；：…,.!?;:—~～“”"')


def bare(record: Mapping[str, Any]) -> dict[str, Any] | None:
    """*record* with its reply stripped of punctuation; None where there is none to strip.

    A mark between two digits stays.
    """
    text: str = record["reply"]
    kept: list[str] = []
    moved: list[int] = []
    for at, character in enumerate(text):
        moved.append(len(kept))
        if character not in _MARKS or _within_number(text, at):
            kept.append(character)
    moved.append(len(kept))
    stripped = "".join(kept)
    if stripped == text or not stripped.strip():
        return None
    labels = record["labels"]
    return {
        **record,
        "id": f"{record['id']}-bare",
        "reply": stripped,
        "labels": {
            **labels,
            "moves": [_moved(each, moved) for each in labels["moves"]],
            "violations": [_moved(each, moved) for each in labels["violations"]],
        },
    }


def _within_number(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isdigit() and text[at + 1].isdigit()


def _moved(each: Mapping[str, Any], moved: list[int]) -> dict[str, Any]:
    return {**each, "start": moved[each["start"]], "end": max(moved[each["end"]], moved[each["start"]] + 1)}
