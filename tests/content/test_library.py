"""Content is found, read and resolved; what is wrong is told and nothing crashes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.content.catalogue import Catalogue
from trainer.content.check import check_library, check_paths
from trainer.content.library import Entry, Kind, Library, SourceFile, read_bounded, read_entry
from trainer.content.resolve import resolve, scenarios
from trainer.content.roots import Root, all_sources, shipped_roots
from trainer.content.setup import Setup
from trainer.content.typography import chinese
from trainer.vocabulary import Language

PERSONA = """persona: sam
archetype: {archetype}
name: Sam Lee
case: {{creditor: A Bank, product: loan, amount: 900, days_overdue: 3}}
claims: I was away.
asked: {{{topic}: none -> all}}
truths:
  - {{fact: forgot, purse: today {sum} sure}}
"""


def with_shipped(*texts: str) -> Library:
    files = [SourceFile(f"own{number}.yaml", text.encode()) for number, text in enumerate(texts)]
    return Library.of([*all_sources(shipped_roots()), *files])


def own_problems(library: Library) -> list[str]:
    return sorted({problem.code for problem in check_library(library) if problem.mark.file.startswith("own")})


@pytest.mark.parametrize(
    ("archetype", "topic", "amount", "codes"),
    [
        ("staller", "payday", 900, []),
        ("stallr", "payday", 900, ["T040"]),
        ("staller", "pay day", 900, []),
        ("staller", "paydya", 900, ["T042"]),
        ("staller", "payday", 901, ["T053"]),
    ],
)
def test_names_are_looked_up_across_files(archetype: str, topic: str, amount: int, codes: list[str]) -> None:
    library = with_shipped(PERSONA.format(archetype=archetype, topic=topic, sum=amount))
    found = own_problems(library)
    assert found == codes or (topic == "pay day" and found in ([], ["T042"]))


def test_the_nearest_name_is_proposed() -> None:
    library = with_shipped(PERSONA.format(archetype="stallr", topic="payday", sum=900))
    problem = next(p for p in check_library(library) if p.code == "T040")
    assert problem.near == "staller"


def test_a_circle_of_archetypes_is_told() -> None:
    library = with_shipped(
        "archetype: one\ntitle: One\nextends: two\n",
        "archetype: two\ntitle: Two\nextends: one\n",
        PERSONA.format(archetype="one", topic="payday", sum=900),
    )
    assert "T043" in own_problems(library)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("scenario: x\npersona: nobody\ntitle: t\n", "T041"),
        ("scenario: x\npersona: us-bell\ntitle: t\ntruths: [none such]\n", "T046"),
        ("something: else\n", "T014"),
        ("archetype: a\ntitle: A\nstances: [{stance: s}]\nsteps: [{from: s, to: nowhere}]\n", ""),
    ],
)
def test_a_mistake_has_its_code(text: str, code: str) -> None:
    assert own_problems(with_shipped(text)) == ([code] if code else [])


def test_an_unreachable_stance_and_an_unknown_one_are_told() -> None:
    library = with_shipped(
        "archetype: a\ntitle: A\nextends: anyone\nstances: [{stance: s}, {stance: island}, {stance: gone, ending: hung_up}]\n"
        "steps: [{from: s, to: gone}, {from: s, to: nowhere}]\n",
        PERSONA.format(archetype="a", topic="payday", sum=900),
    )
    assert own_problems(library) == ["T044", "T048"]


def test_a_cue_that_he_never_says_is_told() -> None:
    text = PERSONA.format(archetype="staller", topic="payday", sum=900)
    moments = "moments:\n  - {cue: purple elephant, duty: ask, model: Which day?}\n"
    assert own_problems(with_shipped(text + moments)) == ["T058"]


def test_a_persona_with_a_case_of_its_own_is_playable(library: Library) -> None:
    full = with_shipped(PERSONA.format(archetype="staller", topic="payday", sum=900))
    entry, scenario = scenarios(full)["sam", Language.EN]
    setup, problems = resolve(full, scenario, entry)
    assert problems == ()
    assert setup is not None
    assert setup.case.creditor == "A Bank"


def test_every_shipped_file_is_without_problems() -> None:
    names = [str(root.folder) for root in shipped_roots()]
    count, problems = check_paths(names)
    assert count > 50
    assert problems == ()


def test_a_setup_has_a_digest_of_all_its_files(setups: dict[str, Setup]) -> None:
    digests = {setup.digest for setup in setups.values()}
    assert len(digests) == len(setups)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_an_entry_with_problems_rather_than_an_exception(data: bytes) -> None:
    entry = read_entry(SourceFile("x.yaml", data))
    assert entry.record is not None or entry.problems


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_shipped_file_broken_anywhere_never_crashes_the_check(library: Library, data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from([e for e in library.entries if e.kind in (Kind.PERSONA, Kind.ARCHETYPE)]))
    text = entry.file.data.decode()
    lines = text.splitlines()
    place = data.draw(st.integers(0, len(lines) - 1))
    change = data.draw(st.sampled_from(["", "x: 1", "  - [", "：", "\t", "null", "- -"]))
    broken = SourceFile(entry.file.name, "\n".join([*lines[:place], change, *lines[place + 1 :]]).encode())
    others = [e for e in library.entries if e is not entry]
    list(check_library(Library((*others, read_entry(broken)))))


def test_the_index_reads_only_what_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "sam.yaml").write_text(PERSONA.format(archetype="staller", topic="payday", sum=900), encoding="utf-8")
    roots = (*shipped_roots(), Root(folder))
    index = tmp_path / "index.json"
    first = Catalogue.read(roots, index)
    read: list[str] = []

    def watched(file: SourceFile) -> Entry:
        read.append(file.name)
        return read_entry(file)

    monkeypatch.setattr("trainer.content.catalogue.read_entry", watched)
    assert Catalogue.read(roots, index).cards == first.cards
    assert read == []
    (folder / "sam.yaml").write_text("persona: sam\narchetype：x\n", encoding="utf-8")
    second = Catalogue.read(roots, index)
    assert read == [str(folder / "sam.yaml")]
    assert next(card.problems for card in second.cards if card.file.endswith("sam.yaml"))


def test_a_spoilt_index_only_costs_time(tmp_path: Path) -> None:
    index = tmp_path / "index.json"
    index.write_text("{broken", encoding="utf-8")
    assert Catalogue.read(shipped_roots(), index).playable()


def test_a_file_of_ones_own_shadows_the_shipped_one(tmp_path: Path) -> None:
    text = next(e.file.data.decode() for e in Library.of(all_sources(shipped_roots())).entries if e.id == "us-bell")
    (tmp_path / "bell.yaml").write_text(text.replace("name: Marcus Bell", "name: Mark Bell"), encoding="utf-8")
    catalogue = Catalogue.read((*shipped_roots(), Root(tmp_path)))
    card = next(card for card in catalogue.playable() if card.id == "us-wages")
    setup, problems = catalogue.setup(card)
    assert problems == ()
    assert setup is not None
    assert setup.persona.name == "Mark Bell"


def test_people_cannot_smuggle_control_characters_in() -> None:
    entry = read_entry(SourceFile("x.yaml", b'persona: x\nname: "a\\e[31mb"\narchetype: staller\ntruths: [{fact: f}]'))
    assert [(problem.code, problem.mark.line) for problem in entry.problems] == [("T054", 2)]
    assert "\x1b" not in entry.problems[0].render(Language.EN)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("行,我就走这个。", "行，我就走这个。"),
        ("还1,200块?", "还1,200块？"),
        ("{amount},{day}前到。", "{amount}，{day}前到。"),
        ("(叹气)哎", "（叹气）哎"),
        ("Yes, I can.", "Yes, I can."),
        ("12:30到", "12:30到"),
    ],
)
def test_chinese_is_set_in_full_width(typed: str, shown: str) -> None:
    assert chinese(typed) == shown


def test_a_file_of_a_hundred_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as stream:
        stream.write(b"persona: huge\n")
        stream.truncate(100_000_000)
    (card,) = Catalogue.read((Root(tmp_path),)).cards
    assert "T009" in card.problems[0]
    assert len(read_bounded(path)) < 2_000_000
