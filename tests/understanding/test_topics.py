from __future__ import annotations

import pytest

from trainer.understanding.topics import find_topics
from trainer.vocabulary import Language

TOPICS = {
    "income": ("工资 多少", "收入", "wage", "how much earn"),
    "family": ("老婆", "wife"),
    "payday": ("發工資",),
    "car": ("car",),
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("您工资一个月多少?", [("income", "工资一个月多少")]),
        ("您工资发了吗?一共多少?", []),
        ("发工资是几号", [("payday", "发工资")]),
        ("How much do you earn, and is your wife working?", [("income", "How much do you earn"), ("family", "wife")]),
        ("What are your WAGES?", [("income", "WAGES")]),
        ("Take care of your credit card", []),
        ("你老婆的收入", [("family", "老婆"), ("income", "收入")]),
        ("", []),
    ],
)
def test_a_topic_is_touched_where_all_words_of_a_cue_stand_in_one_segment(
    text: str, found: list[tuple[str, str]]
) -> None:
    topics = find_topics(text, TOPICS, Language.EN)
    assert [(each.topic, each.span.of(text)) for each in topics] == found


def test_an_empty_cue_touches_nothing() -> None:
    assert find_topics("anything", {"void": ("", "  ")}) == ()
