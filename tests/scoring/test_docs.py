"""The page on scoring says what the code does."""

from __future__ import annotations

from pathlib import Path

from trainer.content.library import Kind, Library
from trainer.content.rulebook import House
from trainer.scoring import opportunities, result, total
from trainer.vocabulary import LineTag

PAGE = (Path(__file__).parents[2] / "docs" / "scoring.md").read_text(encoding="utf-8")


def test_the_page_names_the_numbers_of_the_code(library: Library) -> None:
    house = next(record for _, record in library.records(Kind.HOUSE, House))
    assert f"Below **{house.sure_from} %**" in PAGE
    assert f"caught within **{opportunities.MOMENT_WINDOW}** replies" in PAGE
    assert f"makes **{opportunities.SCATTER}** moves or more" in PAGE
    assert f"only its first **{opportunities.SCATTER // 2}** count" in PAGE
    assert f"conduct x ({total.CONDUCT_ALONE} % + {100 - total.CONDUCT_ALONE} % x result)" in PAGE
    assert f"overall = {total.CONDUCT_SHARE} % x earned + {100 - total.CONDUCT_SHARE} % x result" in PAGE
    assert f"- {total.MAJOR_COSTS} for each serious violation" in PAGE
    assert f"fewer than {total.WHOLE_CALL} occasions in all" in PAGE
    assert f"at most **{total.UNASKED}** on a principle" in PAGE
    assert f"half weight below {total.FEW} occasions" in PAGE
    assert f"at most **{total.FAILED_CAP}** points" in PAGE
    assert f"**{result.PROMISE_SHARE}** points for the share" in PAGE
    assert f"**{100 - result.PROMISE_SHARE}** for how well" in PAGE
    assert f"never taken up: at most **{result.OFFER_UNPINNED}**" in PAGE
    assert f"nothing else: **{result.FOLLOWUP_ALONE}**" in PAGE
    assert f"a vague promise: **{result.VAGUE_ALONE}**" in PAGE
    assert f"*ready for calls* from **{house.levels.ready}**; *skilled* from **{house.levels.skilled}**" in PAGE


def test_the_page_names_the_windows_of_the_code() -> None:
    windows = {tag: window for tag, (_, window) in opportunities.OPENED_BY.items()}
    assert [windows[tag] for tag in (LineTag.ASKS, LineTag.GIVES_REASON, LineTag.SHOWS_FEELING)] == [1, 1, 1]
    assert windows[LineTag.HINTS_SUICIDE] == 1
    others = (LineTag.STALLS, LineTag.REFUSES, LineTag.PROMISES, LineTag.DISPUTES, LineTag.REVEALS_VULNERABILITY)
    assert {windows[tag] for tag in others} == {2}
