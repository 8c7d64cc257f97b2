"""The shipped law and house rules: complete in both languages, sourced, and the house never laxer than the law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from trainer.content.library import SourceFile, read_entry
from trainer.content.rulebook import Both, Duty, House, Rulebook, Statute
from trainer.vocabulary import Move, Principle, Regime, Role, Severity, Violation

ROOT = Path(__file__).parents[2]
REGIMES = list(Regime)
CASES = [(regime, code) for regime in Regime for code in Violation]

MAJOR = {
    Violation.ABUSE,
    Violation.HARASSMENT,
    Violation.DECEPTION,
    Violation.DEBT_SPIRAL,
    Violation.UNAUTHORIZED_FEE,
    Violation.IGNORE_DISPUTE,
}
LAW_DUTIES = {
    "verify_identity": ("before_debt", Principle.LAWFUL, Move.VERIFY_IDENTITY),
    "introduce_self": ("opening", Principle.LAWFUL, Move.INTRODUCE_SELF),
    "give_notice": ("opening", Principle.LAWFUL, Move.GIVE_NOTICE),
    "official_channel": ("promise", Principle.COMMITMENT, Move.GIVE_PAYMENT_CHANNEL),
    "decline_disclosure": ("third_party", Principle.LAWFUL, Move.DECLINE_DISCLOSURE),
}
HOUSE_DUTIES = {
    "read_back": ("promise", Principle.COMMITMENT, Move.CONFIRM_COMMITMENT),
    "follow_up": ("promise", Principle.COMMITMENT, Move.SCHEDULE_FOLLOWUP),
}
CODES = {"PTP", "PAID", "RTP", "DISP", "WN", "TP", "CB", "HARD", "VUL", "HUP", "NOC"}
FROM_MEMORY = {
    (Regime.CN, "《刑法》", "274"),
    (Regime.CN, "《民法典》", "188、192、195"),
    (Regime.US, "Fair Debt Collection Practices Act (FDCPA)", "15 USC 1692g"),
    (Regime.US, "Regulation F (12 CFR 1006)", "12 CFR 1006.38"),
    (Regime.US, "Regulation F (12 CFR 1006)", "12 CFR 1006.18(e)"),
    (Regime.UK, "UK GDPR", ""),
    (Regime.UK, "Equality Act 2010", ""),
    (Regime.UK, "FCA Consumer Credit sourcebook (CONC)", "7.14.1R"),
}
_HAN = re.compile(r"[\u3400-\u9fff]")


def read(path: Path) -> object:
    """The record of a content file, which must be without problems."""
    entry = read_entry(SourceFile(path.name, path.read_bytes()))
    assert not entry.problems
    return entry.record


@lru_cache(maxsize=3)
def law(regime: Regime) -> Rulebook:
    """The shipped rulebook of *regime*."""
    record = read(ROOT / "trainer" / "rulebooks" / f"{regime}.yaml")
    assert isinstance(record, Rulebook)
    return record


@lru_cache(maxsize=1)
def house() -> House:
    """The shipped house rules."""
    record = read(ROOT / "scenarios" / "house.yaml")
    assert isinstance(record, House)
    return record


def sources_of(book: Rulebook) -> Iterator[Statute]:
    """Every source that a rulebook names."""
    for offence in book.offences.values():
        yield from offence.sources
    for duty in book.duties:
        yield from duty.sources


def is_in_both_languages(text: Both) -> bool:
    """Whether the Chinese text has Chinese characters, and the English one letters and no Chinese ones."""
    english = re.search(r"[A-Za-z]{2}", text.en) and not _HAN.search(text.en)
    return bool(_HAN.search(text.zh) and english)


@pytest.mark.parametrize("regime", REGIMES)
def test_each_regime_weighs_all_sixteen_violations(regime: Regime) -> None:
    assert set(law(regime).offences) == set(Violation)
    assert law(regime).rulebook is regime


@pytest.mark.parametrize(("regime", "code"), CASES)
def test_an_offence_is_explained_in_one_sentence_of_each_language(regime: Regime, code: Violation) -> None:
    why = law(regime).offences[code].why
    assert is_in_both_languages(why)
    assert why.zh.endswith("。")
    assert why.zh.count("。") == 1
    assert why.en.endswith(".")
    assert len(re.findall(r"[a-z]{2}[.!?](?: |$)", why.en)) == 1


@pytest.mark.parametrize(("regime", "code"), CASES)
def test_an_offence_says_what_to_say_instead_in_few_words(regime: Regime, code: Violation) -> None:
    instead = law(regime).offences[code].instead
    assert is_in_both_languages(instead)
    assert len(instead.zh) <= 50
    assert len(instead.en.split()) <= 30


@pytest.mark.parametrize(("regime", "code"), CASES)
def test_an_offence_is_as_heavy_as_its_usual_form(regime: Regime, code: Violation) -> None:
    expected = Severity.MAJOR if code in MAJOR else Severity.CRITICAL
    assert law(regime).offences[code].severity is expected


@pytest.mark.parametrize(("regime", "code"), CASES)
def test_an_offence_names_its_sources_in_both_languages(regime: Regime, code: Violation) -> None:
    sources = law(regime).offences[code].sources
    assert sources
    assert all(is_in_both_languages(source.law) for source in sources)
    assert len(set(sources)) == len(sources)


@pytest.mark.parametrize("regime", REGIMES)
def test_the_same_article_is_verified_everywhere_or_nowhere(regime: Regime) -> None:
    marks: dict[tuple[str, str], set[bool]] = {}
    for source in sources_of(law(regime)):
        marks.setdefault((source.law.en, source.article), set()).add(source.verified)
    assert [place for place, found in marks.items() if len(found) > 1] == []


@pytest.mark.parametrize("regime", REGIMES)
def test_what_is_cited_from_memory_is_not_called_verified(regime: Regime) -> None:
    for source in sources_of(law(regime)):
        names = {(regime, source.law.zh, source.article), (regime, source.law.en, source.article)}
        assert not (source.verified and names & FROM_MEMORY)


@pytest.mark.parametrize("regime", REGIMES)
def test_something_is_verified_and_something_is_not(regime: Regime) -> None:
    assert {source.verified for source in sources_of(law(regime))} == {True, False}


@pytest.mark.parametrize("regime", REGIMES)
def test_every_regime_has_the_same_duties_at_the_same_moments(regime: Regime) -> None:
    assert {duty.duty: shape_of(duty) for duty in law(regime).duties} == LAW_DUTIES


def test_the_house_adds_read_back_and_follow_up() -> None:
    assert {duty.duty: shape_of(duty) for duty in house().duties} == HOUSE_DUTIES


def shape_of(duty: Duty) -> tuple[str, Principle, Move]:
    """When a duty falls due, whose principle it is, and its one move."""
    (move,) = duty.moves
    return duty.moment, duty.principle, move


@pytest.mark.parametrize("regime", REGIMES)
def test_duties_are_named_explained_and_shown_in_both_languages(regime: Regime) -> None:
    for duty in (*law(regime).duties, *house().duties):
        assert all(is_in_both_languages(text) for text in (duty.title, duty.why, duty.say)), duty.duty
    assert all(duty.sources for duty in law(regime).duties)


def test_only_the_american_notice_is_for_agencies_and_consumer_debts_alone() -> None:
    special = [(r, d.duty) for r in Regime for d in law(r).duties if d.agency_only or d.consumer_only]
    assert special == [(Regime.US, "give_notice")]


def test_only_american_law_lets_the_spouse_be_told() -> None:
    assert {regime: law(regime).may_be_told for regime in Regime} == {
        Regime.CN: (),
        Regime.US: (Role.SPOUSE,),
        Regime.UK: (),
    }


@pytest.mark.parametrize("regime", REGIMES)
def test_help_lines_are_named_in_both_languages_and_can_be_dialled(regime: Regime) -> None:
    lines = law(regime).help_lines
    assert len(lines) >= 3
    assert all(is_in_both_languages(line.name) for line in lines)
    assert all(re.fullmatch(r"[\d -]{3,}", line.number) for line in lines)


@pytest.mark.parametrize(("regime", "number"), [(Regime.CN, "12356"), (Regime.US, "988"), (Regime.UK, "116 123")])
def test_the_first_help_line_is_for_people_in_crisis(regime: Regime, number: str) -> None:
    assert law(regime).help_lines[0].number == number


@pytest.mark.parametrize("regime", REGIMES)
def test_house_hours_lie_within_the_hours_of_every_regime(regime: Regime) -> None:
    allowed, own = law(regime).hours, house().hours
    assert allowed.opens <= own.opens < own.closes <= allowed.closes


def test_weights_sum_to_a_hundred_and_lawfulness_weighs_most() -> None:
    weights = house().weights
    assert set(weights) == set(Principle)
    assert sum(weights.values()) == 100
    assert max(weights, key=lambda principle: weights[principle]) is Principle.LAWFUL


def test_conduct_weighs_more_than_getting_the_money() -> None:
    weights = house().weights
    money = weights[Principle.FIRM] + weights[Principle.COMMITMENT]
    assert money < weights[Principle.LAWFUL] + weights[Principle.LISTEN] + weights[Principle.COURTEOUS]


def test_levels_rise_and_the_threshold_is_a_percentage() -> None:
    assert (house().levels.ready, house().levels.skilled, house().sure_from) == (60, 80, 70)


def test_result_codes_and_desks_are_complete_and_in_both_languages() -> None:
    codes, desks = house().codes, house().desks
    assert {code.code for code in codes} == CODES
    assert len(codes) == len(CODES)
    assert [desk.desk for desk in desks] == ["supervisor", "dispute", "hardship", "legal", "vulnerable_customers"]
    texts = [*(code.name for code in codes), *(text for desk in desks for text in (desk.name, desk.when))]
    assert all(is_in_both_languages(text) for text in texts)
