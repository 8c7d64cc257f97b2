"""What every command of the command line shares: options, exit codes, the language of messages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from trainer.vocabulary import Language

if TYPE_CHECKING:
    from trainer.content.catalogue import Catalogue
    from trainer.store.history import History

BAD_INPUT = 2
LANG = click.option("--lang", type=click.Choice(["zh", "en"]), help="Language of messages; the locale's by default.")


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


def language_of_messages(given: str | None) -> Language:
    """The language asked for, else that of the settings."""
    from trainer.settings import load_settings

    return Language(given) if given else load_settings()[0].language
