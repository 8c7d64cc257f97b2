"""Where content is found: in the package, in a folder given by flag or environment, in the user's data folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.content.library import SUFFIXES, SourceFile, read_bounded

FOLDERS = ("personas", "scenarios")


@dataclass(frozen=True, slots=True)
class Root:
    """A folder that content is read from, and how its files are shown in messages."""

    folder: Path
    shown_as: str = ""


def shipped_roots() -> tuple[Root, ...]:
    """The folders of shipped content: packed into the wheel, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "shipped"
    base = packed if packed.is_dir() else package.parent
    found = [Root(base / name, f"{name}/") for name in FOLDERS]
    return (*found, Root(package / "rulebooks", "rulebooks/"))


def roots(given: str | None = None, data: Path | None = None) -> tuple[Root, ...]:
    """All roots in order of precedence, the weakest first: shipped, the user's own, the folder given."""
    found = list(shipped_roots())
    if data is not None:
        found.append(Root(data / "content"))
    named = given or os.environ.get("TRAINER_CONTENT")
    if named:
        found.append(Root(Path(named).expanduser()))
    return tuple(root for root in found if root.folder.is_dir())


def paths(root: Root) -> Iterator[Path]:
    """Every content file below a root, in path order."""
    for path in sorted(root.folder.rglob("*")):
        if path.suffix in SUFFIXES:
            yield path


def shown(root: Root, path: Path) -> str:
    """How a file of *root* is named in messages."""
    return root.shown_as + path.relative_to(root.folder).as_posix() if root.shown_as else str(path)


def source(root: Root, path: Path) -> SourceFile:
    """One file as bytes; empty where it can't be read."""
    try:
        return SourceFile(shown(root, path), read_bounded(path))
    except OSError:
        return SourceFile(shown(root, path), b"")


def all_sources(found: tuple[Root, ...]) -> Iterator[SourceFile]:
    """Every content file of every root."""
    for root in found:
        for path in paths(root):
            yield source(root, path)
