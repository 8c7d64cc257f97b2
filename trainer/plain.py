"""Playing without the app: line in, line out, as text or as JSON objects."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import TextIO

from trainer.errors import StoreFailed
from trainer.hints import hint_for
from trainer.messages import say
from trainer.report import machine, plain
from trainer.settings import Coaching
from trainer.store.session import Session
from trainer.understanding.normalise import strip_controls
from trainer.vocabulary import Language, Mode

LONGEST_INPUT = 200_000
"""Characters of one input line that are read; the rest of such a line is dropped."""


def replies(stream: TextIO) -> Iterator[str]:
    """Lines of *stream*, without their line ends and without terminal controls."""
    while line := stream.readline(LONGEST_INPUT):
        if not line.endswith("\n") and len(line) == LONGEST_INPUT:
            while (rest := stream.readline(LONGEST_INPUT)) and not rest.endswith("\n"):
                continue
        yield strip_controls(line.rstrip("\r\n"))


def _as_reply(line: str) -> str:
    """A line of JSON input: a JSON string, or the line itself."""
    if line.startswith('"'):
        try:
            value = json.loads(line)
        except ValueError:
            return line
        if isinstance(value, str):
            return strip_controls(value)
    return line


def _emit(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def play_json(session: Session, stream: TextIO, lang: Language) -> int:
    """Play with JSON objects on standard output; the debrief comes also when the input ends first."""
    setup = session.call.setup
    _emit(machine.call_object(session.call, session.state))
    for line in replies(stream):
        if session.state.ended:
            break
        _emit(machine.turn_object(session.send(_as_reply(line)), lang))
    if not session.state.ended:
        session.hang_up()
    _emit(machine.debrief_object(session.finish(), setup, session.state.dialogue.today, lang))
    return 0


def _put(text: str = "") -> None:
    sys.stdout.write(strip_controls(text) + "\n")
    sys.stdout.flush()


def play_plain(session: Session, stream: TextIO, lang: Language, coaching: Coaching, *, ask: bool) -> int:
    """Play as plain text; *ask* shows a prompt, as on a terminal."""
    setup = session.call.setup
    for text in plain.case_lines(setup, lang, session.state.dialogue.today):
        _put(text)
    warning = setup.scenario.warning or setup.persona.warning
    if warning:
        _put(say(lang, "cli.warning", warning=warning))
        lines = ", ".join(f"{h.name.text(lang)} {h.number}" for h in setup.rulebook.help_lines)
        _put(say(lang, "cli.help_lines", lines=lines))
    _put(say(lang, "cli.help_plain"))
    _put()
    _say_line(session, lang)
    for line in _asked(stream, lang, ask=ask):
        if session.state.ended:
            break
        if not _command(session, line.strip(), lang):
            _turn(session, line, lang, coaching)
        if session.state.ended:
            break
    return _end(session, lang)


def _asked(stream: TextIO, lang: Language, *, ask: bool) -> Iterator[str]:
    lines = replies(stream)
    while True:
        if ask:
            sys.stdout.write(say(lang, "cli.prompt"))
            sys.stdout.flush()
        line = next(lines, None)
        if line is None:
            return
        yield line


def _say_line(session: Session, lang: Language) -> None:
    name = plain.speaker_name(session.call.setup, session.state.line.speaker, lang)
    _put(f"{name}: {session.state.line.text}")


def _command(session: Session, line: str, lang: Language) -> bool:
    """Whether *line* was a command, which is then carried out."""
    if line == "/end":
        session.hang_up()
        _put(say(lang, "cli.hang_up"))
        return True
    if line == "/hint" and session.mode is Mode.PRACTICE:
        _put(say(lang, "cli.hint", hint=hint_for(session.call, session.state) or say(lang, "cli.no_hint")))
        return True
    return False


def _turn(session: Session, line: str, lang: Language, coaching: Coaching) -> None:
    try:
        turn = session.send(line)
    except StoreFailed as error:
        sys.stderr.write(error.sentence(lang) + "\n")
        return
    if session.mode is Mode.PRACTICE and coaching is not Coaching.OFF:
        marks = plain.verdict_marks(turn, lang)
        if marks:
            _put("    " + marks)
        for advice in plain.wanted_advice(turn, coaching):
            for text in plain.advice_lines(advice, lang):
                _put("    " + text)
    _say_line(session, lang)


def _end(session: Session, lang: Language) -> int:
    if not session.state.ended:
        session.hang_up()
    _put()
    _put(say(lang, "cli.over"))
    today: date = session.state.dialogue.today
    for text in plain.debrief_lines(session.finish(), session.call.setup, today, lang):
        _put(text)
    return 0
