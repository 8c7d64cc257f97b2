"""Text broken for reading in both scripts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from trainer.tui.prose import Prose, breaks, set_rows


def rows(text: str, width: int) -> list[str]:
    return [row.plain.rstrip() for row in set_rows(Content(text), width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("今天还五千", 6, ["今天还", "五千"]),
        ("今天还。明天", 6, ["今天", "还。明", "天"]),
        ("他说\u201c好\u201d吧", 6, ["他说", "\u201c好\u201d吧"]),
        ("pay on Friday", 9, ["pay on", "Friday"]),
        ("· 从今天起加收", 8, ["· 从今天", "  起加收"]),
        ("reason\the has not been paid", 16, ["reason  he has", "        not been", "        paid"]),
        ("a\t1\nlong\t2", 20, ["a     1", "long  2"]),
        ("extraordinary", 5, ["extra", "ordin", "ary"]),
        ("", 5, [""]),
    ],
)
def test_text_is_broken_where_a_reader_would(text: str, width: int, expected: list[str]) -> None:
    assert rows(text, width) == expected


@given(st.text("今天,。ab 12“”(\u4e00", max_size=60), st.integers(4, 30))
def test_no_row_is_wider_than_its_room_and_nothing_is_lost(text: str, width: int) -> None:
    cuts = [0, *breaks(text, width), len(text)]
    pieces = [text[a:b] for a, b in pairwise(cuts)]
    assert "".join(pieces) == text
    assert all(Content(piece.rstrip()).cell_length <= width for piece in pieces)


def test_height_follows_the_width() -> None:
    prose = Prose(Content("今天先还五千"))
    assert prose.get_height({}, 12) == 1
    assert prose.get_height({}, 6) == 2
    assert prose.get_optimal_width({}, 80) == 12
