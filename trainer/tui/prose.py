"""Text set for reading in both scripts: Chinese breaks between characters but never before a full stop, and labels hang.

A row may hold one tab: what stands before it is a label, what follows hangs beside it; labels of rows in a run share a column.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import get_character_cell_size
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

_NEVER_FIRST = frozenset("、。，．,.：；:;！？!?）)]}》」』】〕〉”’%％…—")
_NEVER_LAST = frozenset("（([{《「『【〔〈“‘¥￥$£#")
_GAP = 2
"""Columns between the longest label of a run and its text."""


class Prose(Visual):
    """A Content that is broken into lines by these rules."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self._known: tuple[int, Content] | None = None

    def at(self, width: int) -> Content:
        """The text broken for *width* columns."""
        if self._known is None or self._known[0] != width:
            self._known = width, Content("\n").join(set_rows(self.content, width))
        return self._known[1]

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """As Textual asks for it."""
        return self.at(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:  # noqa: ARG002, Textual's form
        """The width in which nothing need be broken."""
        return max((row.cell_length for row in set_rows(self.content, 10_000)), default=0)

    def get_minimal_width(self, rules: RulesMap) -> int:  # noqa: ARG002, Textual's form
        """The least width that is still readable."""
        return 2

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Rows at *width*."""
        return self.at(width).get_height(rules, width)


def set_rows(content: Content, width: int) -> list[Content]:
    """The rows of *content* broken for *width* columns, labels hanging."""
    rows = content.split("\n", allow_blank=True)
    return [line for row, column in zip(rows, _columns(rows), strict=True) for line in _set_row(row, column, width)]


def _columns(rows: list[Content]) -> list[int]:
    """The column in which each row's text begins: shared within a run of labelled rows."""
    found = [0] * len(rows)
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and "\t" in rows[end].plain:
            end += 1
        column = max((_label(row).cell_length for row in rows[start:end]), default=0) + _GAP
        found[start:end] = [column] * (end - start)
        start = end + 1
    return found


def _label(row: Content) -> Content:
    return row[: row.plain.index("\t")]


def _set_row(row: Content, column: int, width: int) -> Iterator[Content]:
    if "\t" not in row.plain:
        indent = _hanging(row.plain)
        for number, line in enumerate(_broken(row, width, indent)):
            yield line if number == 0 else line.pad_left(indent)
        return
    label = _label(row)
    hanging = min(column, max(4, width // 2))
    text = row[row.plain.index("\t") + 1 :]
    for number, line in enumerate(_broken(text, max(2, width - hanging), 0)):
        if number == 0:
            yield Content.assemble(label, " " * max(1, hanging - label.cell_length), line)
        else:
            yield line.pad_left(hanging)


def _hanging(text: str) -> int:
    """How far the rows after the first are set in: under the words where a row begins with a bullet."""
    return 2 if text.startswith("· ") else 0


def _broken(content: Content, width: int, indent: int) -> list[Content]:
    """*content* (one row) in lines of at most *width* columns, those after the first *indent* narrower."""
    if content.cell_length <= width:
        return [content]
    return [line.rstrip() for line in content.divide(list(breaks(content.plain, width, indent)))]


def breaks(text: str, width: int, indent: int = 0) -> Iterator[int]:
    """Where *text* is to be broken so that no line is wider than *width* columns."""
    start, room, used, last = 0, width, 0, 0
    for index, character in enumerate(text):
        cells = get_character_cell_size(character)
        if index > start and _may_break(text[index - 1], character):
            last = index
        if used + cells > room and character != " ":
            cut = last if last > start else index
            yield cut
            used = sum(get_character_cell_size(c) for c in text[cut:index])
            start, room, last = cut, max(2, width - indent), cut
        used += cells


def _may_break(before: str, after: str) -> bool:
    if after in _NEVER_FIRST or before in _NEVER_LAST or after == " ":
        return False
    if before == " ":
        return True
    return get_character_cell_size(before) == 2 or get_character_cell_size(after) == 2
