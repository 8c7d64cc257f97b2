"""The command line: the app by default, and everything that works without it. Imports what a command needs when it runs."""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from trainer import __version__
from trainer.errors import NoContent, TrainerError
from trainer.vocabulary import Language, Mode

if TYPE_CHECKING:
    from trainer.content.catalogue import Card, Catalogue
    from trainer.store.history import History

BAD_INPUT = 2
_LANG = click.option("--lang", type=click.Choice(["zh", "en"]), help="Language of messages; the locale's by default.")


class Options:
    """What holds for every command: where data and content are."""

    def __init__(self, data: str | None, content: str | None) -> None:
        self.data = data
        self.content = content

    @property
    def folder(self) -> Path:
        """The folder of the history."""
        from trainer.settings import data_folder

        return data_folder(self.data)

    def history(self) -> History:
        """The history, opened."""
        from trainer.store.history import History

        return History.open(self.folder)

    def catalogue(self) -> Catalogue:
        """All content, as cards."""
        from trainer.content.catalogue import Catalogue
        from trainer.content.roots import roots

        return Catalogue.read(roots(self.content, self.folder), self.folder / "index.json")


def _language(given: str | None) -> Language:
    from trainer.settings import load_settings

    return Language(given) if given else load_settings()[0].language


class _Group(click.Group):
    """Tells a TrainerError in one sentence on stderr, with exit code 2."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except TrainerError as error:
            click.echo(error.sentence(_language(None)), err=True)
            ctx.exit(BAD_INPUT)


@click.group(cls=_Group, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="trainer")
@click.option("--data", metavar="FOLDER", help="Where the history is kept (TRAINER_DATA).")
@click.option("--content", metavar="FOLDER", help="A folder with personas and scenarios of your own (TRAINER_CONTENT).")
@click.pass_context
def main(ctx: click.Context, data: str | None, content: str | None) -> None:
    """Practise debt-collection calls and be judged with evidence. Without a command, the app opens.

    练习催收电话,每句话都有评判和依据。不带命令就打开练习界面。
    """
    named = content or os.environ.get("TRAINER_CONTENT")
    if named and not Path(named).expanduser().is_dir():
        raise NoContent(folder=named)
    ctx.obj = Options(data, content)
    if ctx.invoked_subcommand is None:
        from trainer.tui.app import run

        ctx.exit(run(data, content))


def _card(catalogue: Catalogue, scenario: str, lang: str | None) -> Card:
    from trainer.content.problems import nearest
    from trainer.errors import UnknownScenario
    from trainer.messages import say

    cards = [card for card in catalogue.playable() if card.id == scenario and lang in (None, card.lang)]
    if not cards:
        near = nearest(scenario, [card.id for card in catalogue.playable()])
        hint = say(_language(None), "cli.did_you_mean", near=near) if near else ""
        raise UnknownScenario(scenario=scenario, near=hint)
    return cards[0]


@main.command()
@click.argument("scenario")
@click.option("--plain", "plain_text", is_flag=True, help="Line in, line out, without the app.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for other programs.")
@click.option("--seed", type=int, help="Same seed and same replies give the same call; drawn by chance without it.")
@click.option("--mode", type=click.Choice(["practice", "exam"]), default="practice", show_default=True)
@click.option("--coach", type=click.Choice(["all", "matters", "off"]), help="How much is said during the call.")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day of the call; today by default.")
@click.option("--no-save", is_flag=True, help="Keep nothing in the history.")
@_LANG
@click.pass_obj
def play(
    options: Options,
    scenario: str,
    plain_text: bool,
    as_json: bool,
    seed: int | None,
    mode: str,
    coach: str | None,
    day: object,
    no_save: bool,
    lang: str | None,
) -> None:
    """Play SCENARIO (see `trainer list`): in the app, or with --plain or --json without it."""
    catalogue = options.catalogue()
    card = _card(catalogue, scenario, None)
    if not plain_text and not as_json:
        from trainer.tui.app import run

        sys.exit(run(options.data, options.content, scenario=card.key, seed=seed, mode=Mode(mode)))
    sys.exit(_play_lines(options, catalogue, card, as_json, seed, Mode(mode), coach, day, no_save, lang))


def _play_lines(
    options: Options,
    catalogue: Catalogue,
    card: Card,
    as_json: bool,
    seed: int | None,
    mode: Mode,
    coach: str | None,
    day: object,
    no_save: bool,
    lang: str | None,
) -> int:
    from trainer.errors import BrokenContent
    from trainer.plain import play_json, play_plain
    from trainer.settings import Coaching, load_settings
    from trainer.store.session import Session, new_seed, today
    from trainer.understanding.readers import shipped_reader

    setup, problems = catalogue.setup(card)
    if setup is None:
        raise BrokenContent(scenario=card.id, problems="\n".join(problems))
    session = Session.start(
        setup,
        shipped_reader(),
        None if no_save else options.history(),
        seed=new_seed() if seed is None else seed,
        today=day.date() if isinstance(day, datetime) else today(),
        mode=mode,
    )
    language = Language(lang) if lang else Language(card.lang)
    if as_json:
        return play_json(session, sys.stdin, language)
    coaching = Coaching(coach) if coach else load_settings()[0].coaching
    return play_plain(session, sys.stdin, language, coaching, ask=sys.stdin.isatty())


def _red(text: str) -> str:
    """*text* in red, unless colours are not wanted."""
    return text if os.environ.get("NO_COLOR") else click.style(text, fg="red")


@main.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@click.option("--lang", type=click.Choice(["zh", "en"]), help="Only cases in this language.")
@click.pass_obj
def list_(options: Options, as_json: bool, lang: str | None) -> None:
    """List what can be played."""
    cards = [card for card in options.catalogue().playable() if lang in (None, card.lang)]
    if as_json:
        names = ("id", "lang", "title", "level", "regime", "persona")
        found = [{name: getattr(card, name) for name in names} | {"problems": list(card.problems)} for card in cards]
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    width = max((len(card.id) for card in cards), default=0)
    for card in cards:
        title = card.title or card.file
        broken = _red(f"  ({len(card.problems)}!)") if card.problems else ""
        click.echo(f"{card.id:<{width}}  {card.lang}  {card.regime or '  '}  {'*' * card.level:<3}  {title}{broken}")


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True))
@_LANG
def check(paths: tuple[str, ...], lang: str | None) -> None:
    """Check content files and folders; exit code 2 when there are problems.

    Names are looked up in the shipped content and in everything given.
    """
    from trainer.content.check import check_paths
    from trainer.content.problems import Level
    from trainer.messages import say

    language = _language(lang)
    files, problems = check_paths(paths)
    for problem in problems:
        click.echo(problem.render(language))
    if problems:
        places = len({problem.mark.file for problem in problems})
        click.echo(say(language, "cli.problems", count=len(problems), files=places), err=True)
    else:
        click.echo(say(language, "cli.clean", files=files))
    sys.exit(BAD_INPUT if any(problem.level is Level.ERROR for problem in problems) else 0)


@main.command()
@click.argument("call")
@_LANG
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


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON array.")
@click.option(
    "--export", "target", type=click.Path(dir_okay=False), help="Write all calls with their turns as JSON lines."
)
@click.option("--delete", "call", metavar="CALL", help="Delete one call.")
@_LANG
@click.pass_obj
def history(options: Options, as_json: bool, target: str | None, call: str | None, lang: str | None) -> None:
    """List the calls played, export them, or delete one."""
    from trainer.messages import say
    from trainer.store.exchange import export_calls, summary_object

    language = _language(lang)
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


@main.command()
@click.argument("file", metavar="FILE")
@click.option("--strict", is_flag=True, help="Stop at the first line that cannot be judged.")
@_LANG
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

    language = _language(lang)
    scorer = Scorer(shipped_reader(), severities_in(options.catalogue()))
    with opened(file) as (stream, size):
        refused = score_stream(scorer, stream, language, strict=strict, size=size)
    if refused:
        click.echo(say(language, "cli.score.refused", count=refused), err=True)
    sys.exit(BAD_INPUT if refused else 0)


@main.command()
@click.argument("reply")
@click.option("--line", default="", help="What the debtor said before it.")
@click.option("--record", is_flag=True, help="REPLY is a whole record of `trainer score`, with its case and context.")
@click.option("--debtor", "confirmed", is_flag=True, help="It is the debtor who speaks, and that was verified.")
@_LANG
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
    for runs in explain_lines(told, _language(lang)):
        click.echo(runs_text(runs, colours=colours))


@main.command()
@_LANG
@click.pass_obj
def doctor(options: Options, lang: str | None) -> None:
    """Tell whether terminal, locale, content and history are fit for use."""
    from trainer.report.doctor import examine

    lines, fit = examine(options.catalogue(), options.history, _language(lang), os.environ)
    for line in lines:
        click.echo(line)
    sys.exit(0 if fit else BAD_INPUT)


if __name__ == "__main__":
    main()
