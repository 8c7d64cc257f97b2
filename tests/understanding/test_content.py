from __future__ import annotations

import pytest

from trainer.understanding.content import content_places, likeness


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("我老婆住院了", {"老婆", "婆住", "住院"}),
        ("今天能还款吗", set()),
        ("i lost my job and my wife's sick", {"lost", "job", "wife", "sick"}),
        ("can you pay the debt today", set()),
    ],
)
def test_content_is_what_is_left_without_small_words_and_the_trade(text: str, content: set[str]) -> None:
    assert set(content_places(text)) == content


def test_inflected_forms_share_a_stem() -> None:
    assert set(content_places("operations")) == set(content_places("operation"))


def test_likeness_goes_from_nothing_to_the_same() -> None:
    assert likeness("今天能还多少?", "今天能还多少") == 1.0
    assert likeness("今天能还多少", "您住哪里啊") == 0.0
    assert likeness("", "") == 0.0
