from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.understanding.tiny import LEXICONS
from trainer.understanding.normalise import normalise
from trainer.understanding.segments import Segment, Segmenter
from trainer.vocabulary import Language

SEGMENTER = Segmenter(LEXICONS)


def cut(text: str, lang: Language = Language.EN) -> tuple[Segment, ...]:
    return SEGMENTER.segments(normalise(text), lang)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("您逾期十天了,今天能还多少?", ["您逾期十天了", "今天能还多少?"]),
        ("您好,请问是张先生吗?", ["您好,请问是张先生吗?"]),
        ("今天先还三千,对吧?", ["今天先还三千,对吧?"]),
        ("一共3,000元、利息另算。明天见", ["一共3,000元、利息另算", "明天见"]),
        ("我是小李 您的账单到期了", ["我是小李", "您的账单到期了"]),
        ("我理解您的难处但是合同约定的日子已经过了所以今天必须先还一笔", None),
        ("Hi, is this Mr. Smith? You owe $3,000.50.", ["hi, is this mr. smith?", "you owe $3,000.50"]),
        ("Pay by 5 p.m. today, then call us", ["pay by 5 p.m. today", "then call us"]),
        ("See www.bank.com for it.", ["see www.bank.com for it"]),
        ("first line\nsecond line", ["first line", "second line"]),
        (" , . ", []),
    ],
)
def test_sentences_and_clauses_are_cut_where_a_reader_pauses(text: str, parts: list[str] | None) -> None:
    found = [segment.text for segment in cut(text)]
    if parts is None:
        parts = ["我理解您的难处", "但是合同约定的日子已经过了", "所以今天必须先还一笔"]
    assert found == parts


def test_a_long_sentence_without_punctuation_is_cut_at_connectives() -> None:
    text = "i know that things are hard for you right now but we do need a payment this week"
    assert [segment.text for segment in cut(text)] == [
        "i know that things are hard for you right now",
        "but we do need a payment this week",
    ]


def test_a_short_sentence_is_not_cut_at_a_connective() -> None:
    assert len(cut("sad but true")) == 1


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("今天能还吗", True),
        ("今天能还", False),
        ("You can pay?", True),
        ("did someone call you", True),
        ("Pay.", False),
    ],
)
def test_a_question_is_known_by_mark_or_words(text: str, *, asks: bool) -> None:
    assert cut(text)[0].asks is asks


def test_segments_know_their_sentence_and_language() -> None:
    parts = cut("您今天能还吗? Please pay today.")
    assert [(part.sentence, part.lang) for part in parts] == [(0, Language.ZH), (1, Language.EN)]


@given(st.text(alphabet=st.sampled_from("您还钱吗但是所以 ,.?!。,abc but\n\"'3、"), max_size=400))
def test_segments_lie_in_order_inside_the_text_and_hold_their_words(text: str) -> None:
    plain = normalise(text)
    parts = SEGMENTER.segments(plain, Language.EN)
    ends = 0
    for part in parts:
        assert part.span.start >= ends
        assert part.span.of(plain) == part.text
        ends = part.span.end
    assert ends <= len(text)


@given(st.text(alphabet="还钱abc 1但", min_size=1, max_size=600))
def test_nothing_that_can_be_read_is_lost(text: str) -> None:
    kept = "".join(part.text for part in cut(text))
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
