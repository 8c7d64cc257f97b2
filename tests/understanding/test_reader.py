from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understanding.tiny import LEXICONS, UNVERIFIED, VERIFIED
from trainer.understanding.language import LONGEST_REPLY
from trainer.understanding.reader import Reader
from trainer.understanding.readers import shipped_reader
from trainer.understanding.types import FoundMove, FoundViolation, Moment, Reading, ReplyKind, Span
from trainer.vocabulary import Language, LineTag, Move, Party, Violation

TINY = Reader(LEXICONS)
SHIPPED = shipped_reader()
ZH_WORDS = (
    "您",
    "张先生",
    "今天",
    "还",
    "3000元",
    "3月13号",
    "逾期",
    "10天",
    "不会",
    "告诉",
    "老婆",
    "坐牢",
    "如果",
    "。",
    "?",
)
EN_WORDS = ("please", "pay", "$500", "on friday", "your wife", "jail", "not", "“", "”", ",", "\n")
WORDS = st.sampled_from((*ZH_WORDS, *EN_WORDS))
MIXED = st.lists(WORDS, max_size=25)
TEXTS = st.one_of(st.text(max_size=80), MIXED.map("".join), MIXED.map(" ".join))
MOMENTS = st.builds(
    lambda moment, party, opens, line, lang: replace(moment, party=party, opens=opens, line=line, lang=lang),
    st.sampled_from([VERIFIED, UNVERIFIED]),
    st.sampled_from(list(Party)),
    st.frozensets(st.sampled_from(list(LineTag)), max_size=3),
    TEXTS,
    st.sampled_from(list(Language)),
)


def findings(reading: Reading) -> list[FoundMove | FoundViolation]:
    return [*reading.moves, *reading.violations]


def all_spans(reading: Reading) -> list[Span]:
    found = [span for each in findings(reading) for span in each.spans]
    found.extend(topic.span for topic in reading.topics)
    return [*found, *reading.questions]


@pytest.mark.parametrize("reader", [TINY, SHIPPED], ids=["tiny", "shipped"])
@settings(deadline=None)
@given(reply=TEXTS, moment=MOMENTS)
def test_any_reply_is_read_with_spans_inside_it_and_always_the_same(reader: Reader, reply: str, moment: Moment) -> None:
    topics = {"pay": ("还", "pay")}
    reading = reader.read(reply, moment, topics)
    assert all(span.end <= len(reply) for span in all_spans(reading))
    for found in findings(reading):
        assert all(left.end <= right.start for left, right in pairwise(found.spans))
        assert found.spans
        assert 0 < found.p <= 0.99
    assert 0 <= reading.coverage <= 1
    assert reader.read(reply, moment, topics) == reading


def test_a_reading_lists_moves_in_the_order_of_the_reply() -> None:
    reading = TINY.read("是张三先生吗?我是江南银行的小李,今天要还款,谢谢", VERIFIED)
    assert [found.move for found in reading.moves] == [
        Move.VERIFY_IDENTITY,
        Move.INTRODUCE_SELF,
        Move.DEMAND_PAYMENT,
        Move.COURTESY,
    ]
    assert [span.of(reading.text) for span in reading.questions] == ["是张三先生吗?"]
    assert reading.coverage == 1.0


def test_both_languages_are_read_in_a_mixed_reply() -> None:
    reading = TINY.read("谢谢配合。Please, we will tell your wife.", VERIFIED)
    assert reading.makes(Move.COURTESY)
    assert [found.code for found in reading.violations] == [Violation.THIRD_PARTY_DISCLOSURE]


def test_terms_and_topics_are_part_of_a_reading() -> None:
    reading = TINY.read("您3月13号能还3000元吗?收入够吗?", VERIFIED, {"income": ("收入",)})
    assert [amount.minor for amount in reading.terms.amounts] == [300_000]
    assert [when.day.isoformat() for when in reading.terms.dates] == ["2026-03-13"]
    assert [topic.topic for topic in reading.topics] == ["income"]


def test_no_days_are_made_up_without_a_call_date() -> None:
    moment = replace(VERIFIED, case=replace(VERIFIED.case, call_date=None))
    assert TINY.read("明天还3000元", moment).terms.dates == ()


def test_coverage_is_the_share_of_segments_understood() -> None:
    assert TINY.read("今天要还款,随便说点别的什么话", VERIFIED).coverage == 0.5


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("您逾期10天了,今天要還款", "您逾期10天了,今天要还款"),
        ("您逾期１０天了，今天要还款", "您逾期10天了,今天要还款"),
        ("WE WILL TELL YOUR WIFE", "we will tell your wife"),
    ],
)
def test_a_reply_reads_like_its_plain_form(written: str, plain: str) -> None:
    left, right = TINY.read(written, UNVERIFIED), TINY.read(plain, UNVERIFIED)
    assert (left.moves, left.violations) == (right.moves, right.violations)
    assert left.moves or left.violations


@pytest.mark.parametrize(
    ("reply", "kind"), [("", ReplyKind.EMPTY), ("asdkjh", ReplyKind.GIBBERISH), ("Привет", ReplyKind.OTHER_LANGUAGE)]
)
def test_what_holds_no_words_is_not_read(reply: str, kind: ReplyKind) -> None:
    reading = TINY.read(reply, VERIFIED)
    assert reading.kind is kind
    assert all_spans(reading) == []


@pytest.mark.parametrize("text", ["您不会还钱如果", "pay your wife if not ", "a ", "3,000 ", "不", "\n", "“您”,"])
def test_a_hundred_thousand_characters_are_read_up_to_the_longest_length(text: str) -> None:
    reply = (text * 100_000)[:100_000]
    reading = SHIPPED.read(reply, VERIFIED)
    assert reading.kind is ReplyKind.TOO_LONG
    assert all(span.end <= LONGEST_REPLY for span in all_spans(reading))


REPLY = "您好,请问是张先生吗?我是江南银行的小李,您的贷款已经逾期十天了,今天能还多少?不方便的话您说个时间我再打。"


@pytest.mark.parametrize(
    ("line", "lang", "tags"),
    [
        ("你是谁?", Language.ZH, {LineTag.ASKS, LineTag.ASKS_WHO}),
        ("我老婆住院了", Language.ZH, {LineTag.GIVES_REASON}),
        ("I lost my job, who is this?", Language.EN, {LineTag.GIVES_REASON, LineTag.ASKS, LineTag.ASKS_WHO}),
        ("", Language.EN, set()),
    ],
)
def test_a_line_tells_what_it_opens(line: str, lang: Language, tags: set[LineTag]) -> None:
    assert set(TINY.read_line(line, lang)) == tags
