"""The debtor's name: found however it is said, hidden in place, or put for one stand-in."""

from __future__ import annotations

import pytest

from tests.understanding.tiny import LEXICONS
from trainer.understanding.names import STAND_IN_EN, STAND_IN_ZH, han_parts, hidden, stood_in
from trainer.understanding.normalise import normalise
from trainer.understanding.reader import Reader
from trainer.understanding.readers import pattern_reader
from trainer.understanding.transcript import moment_of
from trainer.vocabulary import Language

_ZH_NAMES = ("王强", "欧阳春梅", "买买提江", "扎西卓玛")
_EN_NAMES = ("Bo Li", "Siobhan O'Rourke", "Mohammed Al-Farsi", "Marlowe Washington")


@pytest.mark.parametrize("name", _ZH_NAMES)
def test_a_line_reads_the_same_whatever_the_chinese_name(name: str) -> None:
    surname, _ = han_parts(name)
    line = f"我是{name}，叫我{surname}先生，老{surname}也行"
    assert stood_in(normalise(line), name) == f"我是{STAND_IN_ZH},叫我{STAND_IN_ZH}先生,老{STAND_IN_ZH}也行"


@pytest.mark.parametrize("name", _EN_NAMES)
def test_a_line_reads_the_same_whatever_the_english_name(name: str) -> None:
    line = f"This is {name}, {name.split(maxsplit=1)[0]} to you, or Mr {name.rsplit(maxsplit=1)[-1]}."
    assert stood_in(normalise(line), name) == f"this is {STAND_IN_EN}, {STAND_IN_EN} to you, or mr {STAND_IN_EN}."


@pytest.mark.parametrize("name", [*_ZH_NAMES, *_EN_NAMES, None, "", "Mr"])
def test_hiding_a_name_keeps_every_other_character_in_its_place(name: str | None) -> None:
    plain = normalise(f"ok {name}, 好的{name} fine")
    assert len(hidden(plain, name)) == len(plain)
    assert hidden(plain, name).startswith("ok ")
    assert hidden(plain, name).endswith(" fine")


def test_an_estate_is_no_name() -> None:
    plain = normalise("It is for the estate of Mr Pruitt, one of ours")
    assert stood_in(plain, "Estate of Harlan Pruitt") == f"it is for the estate of mr {STAND_IN_EN}, one of ours"


@pytest.mark.parametrize(("lang", "names"), [(Language.ZH, _ZH_NAMES), (Language.EN, _EN_NAMES)])
def test_a_transcript_makes_the_same_moment_whatever_the_name(lang: Language, names: tuple[str, ...]) -> None:
    reader = pattern_reader()
    texts = {
        Language.ZH: ("请问是{}吗？", "我是{}，什么事情？"),
        Language.EN: ("Hello, am I speaking to {}?", "Yes, {} speaking, what is it?"),
    }[lang]
    moments = {
        (moment.verified, moment.party, moment.opens)
        for name in names
        for moment in [
            moment_of(
                {
                    "lang": lang.value,
                    "reply": "x",
                    "case": {"debtor_name": name},
                    "context": [
                        {"speaker": "collector", "text": texts[0].format(name)},
                        {"speaker": "debtor", "text": texts[1].format(name)},
                    ],
                },
                reader,
            )
        ]
    }
    assert len(moments) == 1
    assert next(iter(moments))[0]


def test_the_lines_of_a_moment_keep_the_name() -> None:
    record = {"lang": "zh", "case": {"debtor_name": "王强"}, "context": [{"speaker": "debtor", "text": "我是王强"}]}
    assert moment_of(record, Reader(LEXICONS)).line == "我是王强"
