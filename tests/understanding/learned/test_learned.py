"""The learned part: tokens that hide persons, concepts, tables, the model's form, and findings with their words."""

from __future__ import annotations

import json
from array import array
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.understanding.tiny import VERIFIED
from trainer.understanding.learned.concepts import Concepts
from trainer.understanding.learned.features import Block, grams, hashes
from trainer.understanding.learned.heads import HEADS
from trainer.understanding.learned.linear import LinearHeads
from trainer.understanding.learned.model import load, shipped_model
from trainer.understanding.learned.table import ZERO, Table
from trainer.understanding.learned.tokens import Tokeniser, texts_of
from trainer.understanding.learned.views import View, view_of
from trainer.understanding.normalise import normalise
from trainer.understanding.reader import Reader
from trainer.understanding.readers import Lexicons
from trainer.understanding.types import Layer
from trainer.vocabulary import Language, LineTag, Move, Principle, Regime

EMPTY = {"width": 2, "scales": {}, "steps": [], "offsets": []}
ENGLISH = replace(VERIFIED, lang=Language.EN, regime=Regime.US)


def texts(text: str, name: str | None = None, firm: str | None = None) -> list[str]:
    return [token.text for token in Tokeniser(name, firm).tokens(normalise(text))]


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("王建国先生您好", "欧阳春梅女士您好", ("王建国", "欧阳春梅")),
        ("Good morning Mr Smith", "Good morning Ms O'Rourke", ("John Smith", "Siobhan O'Rourke")),
        ("您老公说三百块", "您老婆说五千块", (None, None)),
        ("she owes $300", "he owes $4,000.50", (None, None)),
        ("叫你儿子还", "叫你女儿还", (None, None)),
    ],
)
def test_names_sums_and_sex_read_alike(one: str, other: str, name: tuple[str | None, str | None]) -> None:
    assert texts(one, name[0]) == texts(other, name[1])


def test_the_creditor_is_hidden_too() -> None:
    assert texts("This is Ridgeway Bank", firm="Ridgeway Bank") == texts("This is Acme Loans", firm="Acme Loans")


@given(st.text(max_size=80))
def test_tokens_lie_in_order_inside_the_text(text: str) -> None:
    plain = normalise(text)
    tokens = Tokeniser("李雷", "Acme").tokens(plain)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    assert all(0 <= token.start < token.end <= len(plain) for token in tokens)


def test_the_longest_phrase_of_a_concept_wins() -> None:
    concepts = Concepts.of({"pay": ["pay", "pay back"], "back": ["back"], "again": ["pay back"]})
    tokens = Tokeniser(None, None).tokens("you pay back")
    assert list(concepts.find(tokens)) == [(1, ("pay", "again"))]


@pytest.mark.parametrize("lang", list(Language))
def test_the_shipped_lexicon_of_concepts_is_wide(lang: Language) -> None:
    found = {
        name
        for word in ("please pay today", "请您今天还款", "police", "法院", "谢谢", "thanks")
        for _, names in shipped_model(lang).concepts.find(Tokeniser(None, None).tokens(word))
        for name in names
    }
    assert len(found) >= 3


def test_a_run_is_named_by_its_words_wherever_it_stands() -> None:
    assert grams(["a", "b", "c"], "w", 2) == grams(["a", "b"], "w", 2) | grams(["b", "c"], "w", 2)


@given(st.lists(st.lists(st.integers(0, 255), min_size=4, max_size=4), min_size=1, max_size=600))
def test_a_table_adds_up_rows_however_many(rows: list[list[int]]) -> None:
    keys = sorted(hashes(f"feature {at}" for at in range(len(rows))))
    table = Table(array("I", keys).tobytes(), bytes(value for row in rows for value in row), 4)
    wanted = [sum(row[head] - ZERO for row in rows) for head in range(4)]
    assert table.sums(keys) == wanted
    assert table.sums([7]) == [0, 0, 0, 0]
    assert table.row(keys[0]) == tuple(value - ZERO for value in rows[0])


def test_a_table_of_the_wrong_size_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        Table(array("I", [1, 2]).tobytes(), bytes(4), 4)


def test_weights_of_another_form_are_refused() -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as file:
        file.writestr(
            "header.json",
            json.dumps({"format": 0, "heads": list(HEADS)} | dict.fromkeys(("segments", "whole", "lines"), EMPTY)),
        )
        file.writestr("concepts.json", "{}")
        for part in ("segments", "whole", "lines"):
            file.writestr(f"{part}.keys", b"")
            file.writestr(f"{part}.rows", b"")
    packed.seek(0)
    with pytest.raises(ValueError, match="another form"):
        load(packed)


@pytest.mark.parametrize("lang", list(Language))
def test_the_shipped_weights_say_what_they_were_trained_on(lang: Language) -> None:
    header = shipped_model(lang).header
    assert header["lang"] == lang
    assert header["trained_on"]["replies"] > 2_000
    assert all(0 < line < 1 for line in header["thresholds"].values())


@pytest.mark.parametrize(
    ("reply", "move"),
    [
        ("Could you give me your date of birth so I know I have the right person?", Move.VERIFY_IDENTITY),
        ("Losing a job like that is really hard, I'm sorry.", Move.EMPATHIZE),
        ("Shall we say 100 now and the rest in two instalments?", Move.PROPOSE_PLAN),
    ],
)
def test_a_finding_of_the_model_has_words_and_a_confidence(reader: Reader, reply: str, move: Move) -> None:
    reading = reader.read(reply, ENGLISH)
    found = reading.move(move)
    assert found is not None
    assert found.spans
    assert 0.5 <= found.p < 1
    assert set(reading.leanings) == set(Principle)
    assert all(abs(each.bad + each.neutral + each.good - 1) < 1e-6 for each in reading.leanings.values())


def test_what_only_the_model_sees_says_so(reader: Reader) -> None:
    reading = reader.read("俺寻思你这事儿搁谁都够呛，慢慢说", VERIFIED)
    assert all(found.layer in Layer for found in reading.moves)
    insights = reader.insights("俺寻思你这事儿搁谁都够呛，慢慢说", VERIFIED)
    assert insights
    assert all(0 <= head.p <= 1 and head.reasons for insight in insights for head in insight.heads)


def test_a_reader_without_the_learned_part_leaves_grades_to_patterns(reader: Reader) -> None:
    plain = Reader(reader._lexicons)
    assert plain.read("请您今天还款", VERIFIED).leanings == {}
    assert plain.insights("请您今天还款", VERIFIED) == ()


@pytest.mark.parametrize(
    "entry", ["pay back", "don't", "您老公", "分三期", "三百", "微信转账", "he said", "24 hours", "app里还"]
)
def test_the_short_way_of_cutting_an_entry_comes_to_the_same(entry: str) -> None:
    assert texts_of(entry) == texts(entry)


def _two_heads() -> LinearHeads:
    rows = bytes([ZERO + 10, ZERO - 20, ZERO + 1, ZERO])
    told = {"width": 2, "scales": {"words": 2.0}, "steps": [0.5, 0.25], "offsets": [1.0, -1.0]}
    return LinearHeads.of(told, array("I", [7, 9]).tobytes(), rows)


def test_linear_heads_weigh_a_block_by_its_scale_and_size() -> None:
    heads = _two_heads()
    assert heads.logits({}) == (1.0, -1.0)
    assert heads.logits({Block.WORDS: {7}}) == (1.0 + 10 * 0.5 * 2, -1.0 - 20 * 0.25 * 2)
    assert heads.logits({Block.WORDS: {7, 9, 11, 12}}) == (1.0 + 11 * 0.5, -1.0 - 20 * 0.25)
    assert heads.logits({Block.PAIR: {7}}) == (1.0, -1.0)
    assert [heads.weight(7, 0), heads.weight(9, 1), heads.weight(8, 0)] == [5.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("line", "lang", "tag"),
    [
        ("厂里倒闭了我哪来的钱还嘛", Language.ZH, LineTag.GIVES_REASON),
        ("你哪个单位的啊", Language.ZH, LineTag.ASKS_WHO),
        ("My shifts got cut in half so there's nothing left over", Language.EN, LineTag.GIVES_REASON),
        ("And who am I speaking to, please?", Language.EN, LineTag.ASKS_WHO),
    ],
)
def test_the_shipped_heads_tell_what_a_line_opens(reader: Reader, line: str, lang: Language, tag: LineTag) -> None:
    tags = reader.read_line(line, lang)
    assert tag in tags
    assert all(0 < p < 1 for p in tags.values())


def test_who_speaks_is_known_to_the_heads_of_lines(reader: Reader) -> None:
    assert LineTag.IS_THIRD_PARTY in reader.read_line("他不在家", Language.ZH, "third_party")
    assert LineTag.IS_THIRD_PARTY in reader.read_line("He's not home right now", Language.EN, "third_party")


def test_a_reply_of_one_segment_is_also_the_whole() -> None:
    (one,) = _view("您今天能还多少？").blocks
    whole = dict(_view("您今天能还多少？").whole)
    assert whole.pop(Block.LINE)
    assert whole == one


def test_the_whole_holds_what_its_segments_hold_and_runs_across_them() -> None:
    view = _view("您先别急，慢慢说。今天能还多少？")
    assert len(view.blocks) > 1
    words = set().union(*(blocks[Block.WORDS] for blocks in view.blocks))
    edges = grams(["^"], "w", 1) | grams(["$"], "w", 1)
    assert len(words - view.whole[Block.WORDS] - edges) < len(words) / 2
    assert view.whole[Block.WORDS] - words
    assert not view.whole[Block.AROUND]


def _view(reply: str) -> View:
    moment = replace(VERIFIED, line="我真没钱")
    plain = normalise(reply)
    segments = Reader(Lexicons()).segments(plain, Language.ZH)
    return view_of(plain, segments, moment, Language.ZH, Concepts.of({"ask": ["多少"]}))


@pytest.mark.parametrize(
    ("one", "other"), [("大爷", "小伙子"), ("阿姨", "姑娘"), ("先生", "女士"), ("he", "she"), ("lady", "man")]
)
def test_words_for_people_are_one_token(one: str, other: str) -> None:
    assert texts(f"{one} a") == texts(f"{other} a")
    assert len(texts(one)) == 1
