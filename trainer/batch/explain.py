"""Reads one reply for `trainer explain`, from the command line or from a record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import click

from trainer.batch.score import judge
from trainer.report.explain import Explained, Runs, Style
from trainer.understanding.language import language_of
from trainer.understanding.normalise import strip_controls
from trainer.understanding.reader import Reader
from trainer.understanding.record import RecordError

_COLOURS: Mapping[Style, Mapping[str, Any]] = {
    Style.PLAIN: {},
    Style.HEAD: {"bold": True},
    Style.GOOD: {"fg": "green"},
    Style.BAD: {"fg": "red"},
    Style.FAINT: {"dim": True},
}


def record_of(reply: str, line: str, *, record: bool, confirmed: bool) -> Mapping[str, Any]:
    """The record that the command line describes; raises RecordError where a given one is no JSON object."""
    if record:
        try:
            found = json.loads(reply)
        except ValueError as error:
            raise RecordError("record", str(error)) from error
        if not isinstance(found, dict) or not isinstance(found.get("reply"), str):
            raise RecordError("reply", None)
        return found
    context = [{"speaker": "debtor", "text": strip_controls(line)}] if line else []
    case = {"party": "debtor", "identity_verified": True} if confirmed else {}
    return {"lang": language_of(reply).value, "case": case, "context": context, "reply": reply}


def explained(record: Mapping[str, Any], reader: Reader) -> Explained:
    """Everything that *reader* makes of the reply of *record*; raises RecordError."""
    reply = strip_controls(record["reply"])
    judged = judge({**record, "reply": reply}, reader)
    return Explained(judged.moment, judged.reading, judged.verdicts, reader.insights(reply, judged.moment))


def runs_text(runs: Runs, *, colours: bool) -> str:
    """A line for the terminal."""
    return "".join(click.style(text, **_COLOURS[style]) if colours else text for text, style in runs)
