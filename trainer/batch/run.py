"""Runs the scorer from a file or standard input to standard output, with a progress bar on a terminal."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import IO, Any

import click

from trainer.batch.score import Refused, Scorer
from trainer.errors import UnreadableFile
from trainer.messages import say
from trainer.vocabulary import Language


def score_stream(scorer: Scorer, stream: IO[str], lang: Language, *, strict: bool, size: int | None) -> int:
    """Writes one judgement a line; tells refused lines on stderr. Returns how many were refused.

    *strict* stops at the first. *size* (bytes) is the length of the input where it is known, for the progress bar.
    """
    refused = 0
    shows = size is not None and sys.stderr.isatty() and not sys.stdout.isatty()
    label = say(lang, "cli.score.label")
    bar: AbstractContextManager[Any] = (
        click.progressbar(length=size, label=label, file=sys.stderr) if shows else nullcontext()
    )
    with bar as progress:
        advance: Callable[[int], object] = progress.update if progress is not None else _nowhere
        for found in scorer.lines(_counted(stream, advance)):
            if isinstance(found, Refused):
                refused += 1
                click.echo(refusal(found, lang), err=True)
                if strict:
                    break
            else:
                click.echo(_line(found))
    return refused


def refusal(refused: Refused, lang: Language) -> str:
    """Why a line was not judged, in one sentence with its number."""
    return say(lang, "cli.score.line", line=refused.line, why=say(lang, f"cli.{refused.why}", **dict(refused.args)))


def _line(found: dict[str, Any]) -> str:
    return json.dumps(found, ensure_ascii=False)


def _counted(lines: Iterable[str], advance: Callable[[int], object]) -> Iterator[str]:
    for line in lines:
        yield line
        advance(len(line.encode("utf-8", "replace")))


def _nowhere(_: int) -> None:
    """Where nobody watches, progress goes nowhere."""


@contextmanager
def opened(path: str) -> Iterator[tuple[IO[str], int | None]]:
    """The input and its size in bytes, None for standard input; raises UnreadableFile. Bytes that are no UTF-8 are replaced."""
    if path == "-":
        yield io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", errors="replace"), None
        return
    try:
        size = Path(path).stat().st_size
        stream = Path(path).open(encoding="utf-8-sig", errors="replace")  # noqa: SIM115 - closed below
    except OSError as error:
        raise UnreadableFile(path=path, reason=error.strerror or str(error)) from error
    with stream:
        yield stream, size
