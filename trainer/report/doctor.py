"""Whether the surroundings are fit: terminal, locale, content, history."""

from __future__ import annotations

import locale
import platform
import shutil
from collections.abc import Callable, Mapping

from trainer.content.catalogue import Catalogue
from trainer.errors import TrainerError
from trainer.messages import say
from trainer.settings import load_settings
from trainer.store.history import History
from trainer.vocabulary import Language

LEAST_WIDTH, LEAST_HEIGHT = 80, 24


def examine(
    catalogue: Catalogue, open_history: Callable[[], History], lang: Language, environ: Mapping[str, str]
) -> tuple[list[str], bool]:
    """What was found, line by line, and whether all of it is fit for use."""
    lines = [say(lang, "cli.doctor.python", version=platform.python_version())]
    fit = _terminal(lines, lang, environ)
    encoding = locale.getpreferredencoding(do_setlocale=False)
    settings, wrong = load_settings()
    named = environ.get("LC_ALL") or environ.get("LANG") or "-"
    lines.append(say(lang, "cli.doctor.locale", locale=named, encoding=encoding, lang=settings.language.value))
    if "UTF" not in encoding.upper():
        lines.append("! " + say(lang, "cli.doctor.encoding"))
        fit = False
    if wrong:
        lines.append("! " + say(lang, "cli.doctor.settings", problem=wrong))
        fit = False
    fit = _content(lines, catalogue, lang) and fit
    try:
        history = open_history()
        lines.append(say(lang, "cli.doctor.store", path=history.place, calls=len(history.calls())))
    except TrainerError as error:
        lines.append("! " + error.sentence(lang))
        fit = False
    if fit:
        lines.append(say(lang, "cli.doctor.ok"))
    return lines, fit


def _terminal(lines: list[str], lang: Language, environ: Mapping[str, str]) -> bool:
    width, height = shutil.get_terminal_size()
    colours = "-" if environ.get("NO_COLOR") else environ.get("COLORTERM") or "256"
    term = environ.get("TERM", "-")
    lines.append(say(lang, "cli.doctor.terminal", term=term, width=width, height=height, colours=colours))
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        lines.append("! " + say(lang, "cli.doctor.small"))
    return True


def _content(lines: list[str], catalogue: Catalogue, lang: Language) -> bool:
    cards = catalogue.playable()
    broken = sum(1 for card in cards if card.problems)
    folders = ", ".join(str(root.folder) for root in catalogue.roots)
    lines.append(say(lang, "cli.doctor.content", scenarios=len(cards) - broken, broken=broken, roots=folders))
    for card in cards:
        for problem in card.problems:
            lines.append("! " + problem)
    return broken == 0
