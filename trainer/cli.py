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
from trainer.cli_calls import explain, history, replay, score
from trainer.cli_options import BAD_INPUT, LANG, Options, language_of_messages
from trainer.errors import NoContent, TrainerError
from trainer.vocabulary import Language, Mode

if TYPE_CHECKING:
    from trainer.content.catalogue import Card, Catalogue


class _Group(click.Group):
    """Tells a TrainerError in one sentence on stderr, with exit code 2."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except TrainerError as error:
            click.echo(error.sentence(language_of_messages(None)), err=True)
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
        hint = say(language_of_messages(None), "cli.did_you_mean", near=near) if near else ""
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
@LANG
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
@LANG
def check(paths: tuple[str, ...], lang: str | None) -> None:
    """Check content files and folders; exit code 2 when there are problems.

    Names are looked up in the shipped content and in everything given.
    """
    from trainer.content.check import check_paths
    from trainer.content.problems import Level
    from trainer.messages import say

    language = language_of_messages(lang)
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
@LANG
@click.pass_obj
def doctor(options: Options, lang: str | None) -> None:
    """Tell whether terminal, locale, content and history are fit for use."""
    from trainer.report.doctor import examine

    lines, fit = examine(options.catalogue(), options.history, language_of_messages(lang), os.environ)
    for line in lines:
        click.echo(line)
    sys.exit(0 if fit else BAD_INPUT)


for command in (replay, history, score, explain):
    main.add_command(command)


if __name__ == "__main__":
    main()
