"""The list of content, read in the background; apart from the desk because it comes first and needs no database."""

from __future__ import annotations

from trainer.content.catalogue import Catalogue
from trainer.content.roots import roots
from trainer.tui.places import Start


def read_catalogue(start: Start) -> Catalogue:
    """Everything that can be played, from the index where files have not changed."""
    return Catalogue.read(roots(start.content, start.data), start.data / "index.json")
