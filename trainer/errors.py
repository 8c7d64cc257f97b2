"""Failures of the surroundings (no file, locked database, bad flag), told as what, where and what to do.

An author's mistakes in content are not errors but ``content.problems.Problem`` values.
"""

from __future__ import annotations

from trainer.messages import say
from trainer.vocabulary import Language


class TrainerError(Exception):
    """A failure that the user can act on; its sentence stands in ``messages`` under ``errors.<name>``."""

    name = "unknown"

    def __init__(self, **args: object) -> None:
        self.args_for_words = args
        super().__init__(self.sentence(Language.EN))

    def sentence(self, lang: Language) -> str:
        """What happened, where, and what to do next, in *lang*."""
        return say(lang, f"errors.{self.name}", **self.args_for_words)


class UnknownScenario(TrainerError):
    """No scenario has the id asked for; args: ``scenario``, ``near``."""

    name = "unknown_scenario"


class BrokenContent(TrainerError):
    """The content asked for has problems that keep it from being played; args: ``scenario``, ``problems``."""

    name = "broken_content"


class StoreUnavailable(TrainerError):
    """The history cannot be opened; args: ``path``, ``reason``."""

    name = "store_unavailable"


class StoreFailed(TrainerError):
    """A write to the history failed; args: ``path``, ``reason``."""

    name = "store_failed"


class UnknownCall(TrainerError):
    """No call has the id asked for; args: ``call``."""

    name = "unknown_call"


class StoreTooNew(TrainerError):
    """The history was written by a newer program; args: ``path``, ``found``, ``known``."""

    name = "store_too_new"


class NoContent(TrainerError):
    """The folder given for content is not there; args: ``folder``."""

    name = "no_content"


class UnreadableFile(TrainerError):
    """A file given on the command line cannot be read; args: ``path``, ``reason``."""

    name = "unreadable_file"


class BadRecord(TrainerError):
    """A record to be judged holds a value of no use; args: ``key``, ``value``."""

    name = "bad_record"
