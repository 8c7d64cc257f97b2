"""Commands about calls already played and replies already typed: replay, history, score, explain."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click

from trainer.cli_options import BAD_INPUT, LANG, Options, language_of_messages
from trainer.vocabulary import Language


@click.command()
@click.argument("call")
@LANG
@click.pass_obj
def replay(options: Options, call: str, lang: str | None) -> None:
    """Show a stored CALL (the beginning of its id will do) and whether it comes out the same today."""
    from trainer.messages import say
    from trainer.report import plain
    from trainer.store.session import reopen
    from trainer.understanding.readers import shipped_reader

    history = options.history()
    summary = history.call(call)
    replayed = reopen(history, summary, shipped_reader())
    language = Language(lang) if lang else Language(summary.header.lang)
    for text in plain.transcript_lines(replayed.session.call, replayed.session.state, language):
        click.echo(text)
    session = replayed.session
    today = session.state.dialogue.today
    debrief = session.call.finish(session.state)
    for text in plain.debrief_lines(debrief, session.call.setup, today, language):
        click.echo(text)
    turns = ", ".join(str(number) for number in replayed.differing)
    click.echo(say(language, "cli.differs", turns=turns) if turns else say(language, "cli.same"), err=True)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@click.option(
    "--export", "target", type=click.Path(dir_okay=False), help="Write all calls with their turns as JSON lines."
)
@click.option("--delete", "call", metavar="CALL", help="Delete one call.")
@LANG
@click.pass_obj
def history(options: Options, as_json: bool, target: str | None, call: str | None, lang: str | None) -> None:
    """List the calls played, export them, or delete one."""
    from trainer.messages import say
    from trainer.store.exchange import export_calls, summary_object

    language = language_of_messages(lang)
    store = options.history()
    if call:
        found = store.call(call)
        store.delete(found.id)
        click.echo(say(language, "cli.deleted", call=found.id))
        return
    if target:
        count = export_calls(store, Path(target))
        click.echo(say(language, "cli.exported", count=count, path=target))
        return
    calls = store.calls()
    if as_json:
        click.echo(json.dumps([summary_object(item) for item in calls], ensure_ascii=False))
        return
    if not calls:
        click.echo(say(language, "cli.no_history"))
    for item in calls:
        overall = "-" if item.overall is None else str(item.overall)
        click.echo(
            f"{item.id}  {item.started[:16].replace('T', ' ')}  {overall:>3}  {item.result:<4}  {item.header.title}"
        )


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--strict", is_flag=True, help="Stop at the first line that cannot be judged.")
@LANG
@click.pass_obj
def score(options: Options, file: str, strict: bool, lang: str | None) -> None:
    """Judge replies: one JSON object a line from FILE (- for standard input), one judgement a line out.

    The form of the lines stands in docs/score-format.md. Lines that cannot be judged are told on stderr with their
    numbers; the exit code is then 2.
    """
    from trainer.batch.run import opened, score_stream
    from trainer.batch.score import Scorer, severities_in
    from trainer.messages import say
    from trainer.understanding.readers import shipped_reader

    language = language_of_messages(lang)
    scorer = Scorer(shipped_reader(), severities_in(options.catalogue()))
    with opened(file) as (stream, size):
        refused = score_stream(scorer, stream, language, strict=strict, size=size)
    if refused:
        click.echo(say(language, "cli.score.refused", count=refused), err=True)
    sys.exit(BAD_INPUT if refused else 0)


@click.command()
@click.argument("reply")
@click.option("--line", default="", help="What the debtor said before it.")
@click.option("--record", is_flag=True, help="REPLY is a whole record of `trainer score`, with its case and context.")
@click.option("--debtor", "confirmed", is_flag=True, help="It is the debtor who speaks, and that was verified.")
@LANG
def explain(reply: str, line: str, record: bool, confirmed: bool, lang: str | None) -> None:
    """Show how one REPLY is read: what each layer finds, why, and what it is graded."""
    from trainer.batch.explain import explained, record_of, runs_text
    from trainer.errors import BadRecord
    from trainer.report.explain import explain_lines
    from trainer.understanding.readers import shipped_reader
    from trainer.understanding.record import RecordError

    try:
        told = explained(record_of(reply, line, record=record, confirmed=confirmed), shipped_reader())
    except RecordError as error:
        raise BadRecord(key=error.key, value=str(error.value)[:60]) from error
    colours = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for runs in explain_lines(told, language_of_messages(lang)):
        click.echo(runs_text(runs, colours=colours))
