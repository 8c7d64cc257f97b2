from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.understanding.language import LONGEST_REPLY, language_of, reply_kind
from trainer.understanding.types import ReplyKind
from trainer.vocabulary import Language


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("您今天能还吗", Language.ZH),
        ("您用APP还款就行", Language.ZH),
        ("您好,请问是Mr Smith本人吗", Language.ZH),
        ("Can you pay today?", Language.EN),
        ("Is this Mr 王?", Language.EN),
        ("您什麼時候還", Language.ZH),
    ],
)
def test_the_language_is_that_of_most_words(text: str, lang: Language) -> None:
    assert language_of(text) is lang


@pytest.mark.parametrize("lang", Language)
def test_a_text_without_letters_takes_the_language_around_it(lang: Language) -> None:
    assert language_of("3000?", lang) is lang


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", ReplyKind.EMPTY),
        (" \n\t　", ReplyKind.EMPTY),
        ("asdkjh", ReplyKind.GIBBERISH),
        ("。。。。", ReplyKind.GIBBERISH),
        ("???", ReplyKind.GIBBERISH),
        ("sdfsdf jkljkl", ReplyKind.GIBBERISH),
        ("啊啊啊啊啊啊啊", ReplyKind.GIBBERISH),
        ("Здравствуйте, вы должны", ReplyKind.OTHER_LANGUAGE),
        ("お金を払ってください", ReplyKind.OTHER_LANGUAGE),
        ("مرحبا كيف حالك", ReplyKind.OTHER_LANGUAGE),
        ("돈을 갚으세요", ReplyKind.OTHER_LANGUAGE),
        ("x" * (LONGEST_REPLY + 1), ReplyKind.TOO_LONG),
        ("ok", ReplyKind.WORDS),
        ("hmm", ReplyKind.WORDS),
        ("5000", ReplyKind.WORDS),
        ("嗯", ReplyKind.WORDS),
        ("wtf", ReplyKind.WORDS),
        ("nmsl", ReplyKind.WORDS),
        ("pls pay tmrw thx", ReplyKind.WORDS),
        ("property birthplace strengths backdrop Wednesday", ReplyKind.WORDS),
        ("你好 привет", ReplyKind.OTHER_LANGUAGE),
        ("今天还", ReplyKind.WORDS),
    ],
)
def test_a_reply_is_sorted_before_it_is_read(text: str, kind: ReplyKind) -> None:
    assert reply_kind(text) is kind


@given(st.text())
def test_any_text_has_a_language_and_a_kind(text: str) -> None:
    assert isinstance(language_of(text), Language)
    assert isinstance(reply_kind(text), ReplyKind)
