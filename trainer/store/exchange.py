"""Calls written out for other programs: one JSON object a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from trainer.store.history import History, Summary


def summary_object(summary: Summary) -> dict[str, Any]:
    """One call as the history lists it."""
    header = summary.header
    return {
        "id": summary.id,
        "scenario": header.scenario,
        "lang": header.lang,
        "title": header.title,
        "mode": header.mode,
        "seed": header.seed,
        "date": header.today,
        "started": summary.started,
        "finished": summary.finished or None,
        "turns": summary.turns,
        "overall": summary.overall,
        "result": summary.result or None,
        "failed": summary.failed,
        "scores": json.loads(summary.scores) if summary.scores else None,
        "note": json.loads(summary.note) if summary.note else None,
    }


def call_object(history: History, summary: Summary) -> dict[str, Any]:
    """One call with its turns and contested verdicts."""
    turns = [json.loads(saved.record) for saved in history.turns(summary.id)]
    contests = [
        {"turn": turn, "principle": principle, "reason": reason}
        for turn, principle, reason in history.contests(summary.id)
    ]
    return {**summary_object(summary), "turns": turns, "contests": contests}


def export_calls(history: History, target: Path) -> int:
    """Write every call to *target*, one JSON object a line; how many. OSError where it can't be written."""
    calls = history.calls(limit=1_000_000)
    with target.open("w", encoding="utf-8") as stream:
        for summary in calls:
            stream.write(json.dumps(call_object(history, summary), ensure_ascii=False) + "\n")
    return len(calls)
