"""Every message exists in both languages, with the same placeholders; everything the core names has words."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest

from trainer.content.kinds import Ending
from trainer.content.problems import WARNINGS
from trainer.dialogue.types import Mood
from trainer.errors import TrainerError
from trainer.feedback.practice import ROWS
from trainer.messages import has, say
from trainer.scoring.types import Outcome
from trainer.vocabulary import Language, Mode, Move, Principle, Regime, Role, Severity, Violation

FOLDER = Path(__file__).parents[1] / "trainer" / "messages"
AREAS = sorted(path.stem for path in (FOLDER / "en").glob("*.py") if path.stem != "__init__")


def words(lang: str, area: str) -> Mapping[str, str]:
    found: Mapping[str, str] = import_module(f"trainer.messages.{lang}.{area}").WORDS
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_the_same_areas() -> None:
    assert sorted(path.stem for path in (FOLDER / "zh").glob("*.py") if path.stem != "__init__") == AREAS


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_have_the_same_messages(area: str) -> None:
    assert set(words("en", area)) == set(words("zh", area))


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_fill_in_the_same_things(area: str) -> None:
    english, chinese = words("en", area), words("zh", area)
    different = {name for name in english if placeholders(english[name]) != placeholders(chinese[name])}
    assert different == set()


@pytest.mark.parametrize("area", AREAS)
def test_chinese_is_chinese_and_english_is_english(area: str) -> None:
    own_names = {"中文"}
    assert not [
        name
        for name, text in words("en", area).items()
        if any("\u4e00" <= c <= "\u9fff" for c in text) and text not in own_names
    ]
    assert not [name for name, text in words("zh", area).items() if re.search("[\u4e00-\u9fff][,?!:;]", text)]


@pytest.mark.parametrize("kind", [Principle, Move, Violation, Regime, Role, Severity, Mode, Mood, Outcome, Ending])
@pytest.mark.parametrize("lang", Language)
def test_every_id_has_a_name(kind: type, lang: Language) -> None:
    missing = [item for item in kind if not has(lang, f"vocabulary.{kind.__name__.lower()}.{item}")]  # type: ignore[attr-defined]
    assert missing == []


@pytest.mark.parametrize("lang", Language)
def test_every_reason_that_cites_practice_has_words(lang: Language) -> None:
    assert [name for name in ROWS if not has(lang, f"why.{name}")] == []


@pytest.mark.parametrize("lang", Language)
def test_every_violation_has_its_reason(lang: Language) -> None:
    assert [code for code in Violation if not has(lang, f"why.lawful.{code}")] == []


@pytest.mark.parametrize("kind", TrainerError.__subclasses__(), ids=lambda kind: kind.name)
def test_every_error_tells_what_and_what_to_do_in_both_languages(kind: type[TrainerError]) -> None:
    names = placeholders(words("en", "errors")[kind.name])
    error = kind(**{name: f"<{name}>" for name in names})
    for lang in Language:
        sentence = error.sentence(lang)
        assert all(f"<{name}>" in sentence for name in names)


def test_every_warning_is_a_known_problem() -> None:
    assert set(words("en", "problems")) >= WARNINGS
    assert say(Language.EN, "problems.near", near="x") in " (did you mean 'x'?)"


@pytest.mark.parametrize("lang", Language)
def test_every_practice_row_that_is_cited_has_words(lang: Language) -> None:
    cited = {row for rows in ROWS.values() for row in rows}
    assert [row for row in sorted(cited) if not has(lang, f"practice.{row}")] == []
