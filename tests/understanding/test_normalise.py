from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.understanding.normalise import normalise, strip_controls
from trainer.understanding.traditional import SIMPLIFIED, TRADITIONAL


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("ＡＢＣ１２３，！？", "abc123,!?"),
        ("您什麼時候還錢？", "您什么时候还钱?"),
        ("妳老闆裡", "你老板里"),
        ("“引号”与‘单’", "\"引号\"与'单'"),
        ("「你好」", '"你好"'),
        ("don’t", "don't"),
        ("a\u00a0b\u3000c\td", "a b c d"),
        ("￥3，000", "¥3,000"),
        ("İstanbul", "istanbul"),
        ("line\nbreak", "line\nbreak"),
    ],
)
def test_a_text_has_one_plain_form(written: str, plain: str) -> None:
    assert normalise(written) == plain


def test_every_single_character_keeps_its_length() -> None:
    longer = [code for code in range(sys.maxunicode + 1) if len(normalise(chr(code))) != 1]
    assert longer == []


@given(st.text())
def test_normalising_keeps_the_length_and_changes_nothing_the_second_time(text: str) -> None:
    once = normalise(text)
    assert len(once) == len(text)
    assert normalise(once) == once


def test_the_table_of_characters_is_one_to_one_and_leads_to_simplified_forms() -> None:
    assert len(TRADITIONAL) == len(SIMPLIFIED) == len(set(TRADITIONAL))
    assert not set(TRADITIONAL) & set(SIMPLIFIED)


@pytest.mark.parametrize("word", ["什么", "显着", "后果", "干部", "难捱", "拚命", "余额", "伙计"])
def test_simplified_words_stay_as_they_are(word: str) -> None:
    assert normalise(word) == word


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07ok", "ok"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("a\x00b\x07c\x7f", "abc"),
        ("\x9b2Jgone", "gone"),
        ("\u202ereversed\u202c", "reversed"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("tab\tand\nnewline", "tab\tand\nnewline"),
        ("win\r\nmac\rend", "win\nmac\nend"),
        ("plain 文字", "plain 文字"),
        ("half \x1b", "half "),
    ],
)
def test_what_could_drive_a_terminal_is_taken_out(typed: str, clean: str) -> None:
    assert strip_controls(typed) == clean


@given(st.text(alphabet=st.characters(max_codepoint=0x2100)))
def test_no_control_character_survives_and_cleaning_twice_is_cleaning_once(text: str) -> None:
    clean = strip_controls(text)
    assert all(character in "\n\t" or (character >= " " and not "\x7f" <= character <= "\x9f") for character in clean)
    assert strip_controls(clean) == clean
