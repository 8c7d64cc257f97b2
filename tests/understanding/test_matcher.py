from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.understanding.tiny import EN, LEXICONS, ZH
from trainer.understanding.frames import quotations
from trainer.understanding.language import language_of
from trainer.understanding.lexicon import en, zh
from trainer.understanding.matcher import Hit, Matcher, Setting
from trainer.understanding.normalise import normalise
from trainer.understanding.rules import Frame, Lexicon, Rule
from trainer.understanding.segments import Segmenter
from trainer.understanding.types import Span
from trainer.vocabulary import Language, LineTag, Move, Party, Violation

TINY = {lang: Matcher(lexicon, lang) for lang, lexicon in LEXICONS.items()}
SHIPPED = {Language.ZH: zh.LEXICON, Language.EN: en.LEXICON}


def hits_in(text: str, matcher: Matcher | None = None, setting: Setting | None = None) -> list[Hit]:
    plain = normalise(text)
    lang = language_of(plain)
    segments = Segmenter(LEXICONS).segments(plain, lang)
    return (matcher or TINY[lang]).reply_hits(segments, setting or Setting(quoted=quotations(plain)))


def found_in(text: str, setting: Setting | None = None) -> set[str]:
    return {str(hit.finds) for hit in hits_in(text, setting=setting)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("您好,請問是張三先生嗎?", {"verify_identity"}),
        ("我们会通知你父母", {"third_party_disclosure"}),
        ("我们不会通知您父母", set()),
        ("您再这样要坐牢", {"false_legal_threat"}),
        ("谁跟您说会坐牢", set()),
        ("谢谢", {"courtesy"}),
        ("谢谢你个头", set()),
        ("We will TELL your Wife", {"third_party_disclosure"}),
        ("we will never tell your wife", set()),
        ("did somebody tell your wife?", set()),
    ],
)
def test_rules_count_where_no_frame_voids_them(text: str, found: set[str]) -> None:
    assert found_in(text) == found


def test_a_negation_in_the_gap_of_a_violation_voids_it_but_not_a_move() -> None:
    rules = (Rule(Violation.HARASSMENT, "我们.{0,4}天天打"), Rule(Move.ASK_REASON, "怎么.{0,4}没有还"))
    matcher = Matcher(Lexicon({}, rules, (), {Frame.NEGATED: ("没有|不会",)}, ()), Language.ZH)
    assert hits_in("我们不会天天打", matcher) == []
    assert [hit.finds for hit in hits_in("怎么到今天没有还", matcher)] == [Move.ASK_REASON]


def test_a_rule_may_say_itself_which_frames_void_it() -> None:
    rules = (
        Rule(Violation.ABUSE, "老赖", void_in=frozenset({Frame.QUOTED})),
        Rule(Move.PROBE, "能还", void_in=frozenset()),
    )
    matcher = Matcher(Lexicon({}, rules, (), {Frame.NEGATED: ("不",), Frame.ASKED: ("吗",)}, ()), Language.ZH)
    assert len(hits_in("你不是老赖吗", matcher)) == 1
    assert len(hits_in("不能还", matcher)) == 1


def test_a_rule_counts_only_after_a_line_that_opened_for_it() -> None:
    opened = Setting(opens=frozenset({LineTag.GIVES_REASON}))
    assert found_in("听到了") == set()
    assert found_in("听到了", opened) == {"acknowledge"}


def test_a_rule_counts_only_with_its_party_on_the_line() -> None:
    assert found_in("这个不方便透露", Setting(party=Party.DEBTOR)) == set()
    assert found_in("这个不方便透露", Setting(party=Party.THIRD_PARTY)) == {"decline_disclosure"}


def test_a_hit_is_tight_and_placed_in_the_whole_text() -> None:
    text = "您好。 我们会告诉你老婆!"
    (hit,) = hits_in(text)
    assert hit.span.of(text) == "告诉你老婆"
    assert hit == Hit(Violation.THIRD_PARTY_DISCLOSURE, Span(7, 12), 0.95)


def test_the_rules_for_lines_are_apart_from_those_for_replies() -> None:
    segments = Segmenter(LEXICONS).segments("我老婆住院了,你是谁", Language.ZH)
    found = {hit.finds for hit in TINY[Language.ZH].line_hits(segments, Setting())}
    assert found == {LineTag.GIVES_REASON, LineTag.ASKS_WHO}


ZH_FRAGMENTS = (
    "您好,请问是,张先生,吗,我是,银行,的,逾期,10天,今天,必须,还,3000,不会,告诉,家人,老婆,如果,坐牢,您,理解,分3期,什么原因"
    ",?,。,单位,谢谢,法院,起诉,利息,现金,转给我,明天,几点,方便,困难,住院,工资,征信"
)
EN_FRAGMENTS = (
    "is,this,mr,smith,we,will not,tell,your,wife,boss,pay,today,if you,lost,job,sorry to,hear,that,police,arrested"
    ",please,when,can,payment,plan,cash,my,account"
)
FRAGMENTS = tuple(f"{ZH_FRAGMENTS},{EN_FRAGMENTS}".split(","))


@pytest.mark.parametrize("lang", Language)
@given(parts=st.lists(st.sampled_from(FRAGMENTS), max_size=14), glue=st.sampled_from(["", " "]))
def test_the_filter_changes_nothing_for_the_tiny_rules(lang: Language, parts: list[str], glue: str) -> None:
    lexicon = ZH if lang is Language.ZH else EN
    text = glue.join(parts)
    assert hits_in(text, TINY[lang]) == hits_in(text, Matcher(lexicon, lang, filtered=False))


@pytest.fixture(scope="module", params=list(Language))
def shipped_pair(request: pytest.FixtureRequest) -> tuple[Matcher, Matcher]:
    lang: Language = request.param
    return Matcher(SHIPPED[lang], lang), Matcher(SHIPPED[lang], lang, filtered=False)


def test_the_filter_changes_nothing_for_the_shipped_rules(shipped_pair: tuple[Matcher, Matcher]) -> None:
    filtered, unfiltered = shipped_pair
    opens = frozenset(LineTag)
    setting = Setting(opens=opens, party=Party.THIRD_PARTY)
    step = 5
    for at in range(0, len(FRAGMENTS), step):
        for glue in ("", " "):
            text = glue.join(FRAGMENTS[at : at + 3 * step])
            assert hits_in(text, filtered, setting) == hits_in(text, unfiltered, setting)
