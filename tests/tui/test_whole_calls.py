"""Whole calls through the app, from the list to the history, in both languages."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.widgets import Input

from tests.tui.conftest import NARROW, WIDE, Hand, MakeApp
from trainer.store.history import History
from trainer.tui.app import TrainerApp
from trainer.tui.screens.briefing import BriefingScreen
from trainer.tui.screens.choose import ChooseScreen
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.history import HistoryScreen
from trainer.tui.screens.note import NoteScreen
from trainer.tui.screens.redline import RedLineScreen
from trainer.vocabulary import Mode

CALLS = Path(__file__).resolve().parent.parent / "calls"


def replies(scenario: str, part: str) -> list[str]:
    """The replies of a trainee in a golden call."""
    sections = (CALLS / f"{scenario}.txt").read_text(encoding="utf-8").split("== ")
    section = next(text for text in sections if text.startswith(part))
    return [line for line in section.splitlines()[1:] if line.strip()]


@pytest.mark.parametrize(
    ("lang", "scenario", "size", "words"),
    [
        ("zh", ("fruit-zhou", "zh"), WIDE, ("复盘", "最好的一句", "要改的一句")),
        ("en", ("uk-fraud-doubt", "en"), NARROW, ("Debrief", "Your best sentence", "The one to change")),
    ],
)
async def test_a_call_is_played_debriefed_and_found_in_the_history(
    lang: str, scenario: tuple[str, str], size: tuple[int, int], words: tuple[str, ...], make_app: MakeApp,
    seen: Callable[[TrainerApp], str],
) -> None:  # fmt: skip
    app = make_app(lang, scenario=scenario, seed=5)
    async with app.run_test(size=size) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        for reply in replies(scenario[0], "good"):
            if call.session.state.ended:
                break
            await hand.say(reply)
        turns = len(call.session.state.turns)
        assert turns >= 4
        await hand.press("f8")
        if app.screen is not call and not isinstance(app.screen, NoteScreen):
            await hand.press("tab", "enter")
        await hand.at(NoteScreen)
        await hand.press("ctrl+k")
        await hand.at(DebriefScreen)
        text = seen(app)
        assert all(word in text for word in words)
        await hand.press("escape")
        await hand.at(ChooseScreen)
        await hand.press("h")
        history = await hand.at(HistoryScreen)
        assert [summary.turns for summary in history.calls] == [turns]
        assert history.calls[0].overall is not None
        await hand.press("enter")
        await hand.at(DebriefScreen)
        assert words[0] in seen(app)


async def test_an_exam_says_nothing_before_the_end_and_does_not_stop_at_red_lines(
    make_app: MakeApp, seen: Callable[[TrainerApp], str]
) -> None:
    app = make_app("en", scenario=("uk-fraud-doubt", "en"), seed=5)
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial(Mode.EXAM)
        await hand.say(replies("uk-fraud-doubt", "unlawful")[1])
        assert app.screen is call
        assert call.session.state.turns[0].red_lines
        assert "Lawful" not in seen(app)
        before = call.session
        await hand.press("f2", "f5", "f7")
        assert app.screen is call
        assert call.session is before


async def test_a_red_line_in_practice_stops_and_can_be_said_again(make_app: MakeApp) -> None:
    app = make_app("en", scenario=("uk-fraud-doubt", "en"), seed=5)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        threat = replies("uk-fraud-doubt", "unlawful")[1]
        await hand.say(threat)
        await hand.at(RedLineScreen)
        await hand.press("enter")
        await hand.until(lambda: app.screen is call and call.phase == "ready", "the call")
        assert call.session.state.turns == ()
        assert call.query_one("#reply").text == threat  # type: ignore[attr-defined]
        await hand.press("enter")
        await hand.at(RedLineScreen)
        await hand.press("tab", "enter")
        await hand.until(lambda: app.screen is call and call.phase != "typing", "the answer")
        assert len(call.session.state.turns) == 1


async def test_the_note_is_kept_judged_and_shown_again(make_app: MakeApp, data: Path) -> None:
    app = make_app("zh", scenario=("fruit-zhou", "zh"), seed=5)
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        await hand.dial()
        await hand.say(replies("fruit-zhou", "good")[0])
        await hand.press("f8", "tab", "enter")
        note = await hand.at(NoteScreen)
        note.query_one("#code").value = "PTP"
        note.query_one("#amount", Input).value = "啊"
        await hand.press("ctrl+d")
        assert app.screen is note, "a sum that can't be read is asked for again"
        note.query_one("#amount", Input).value = "2万"
        await hand.press("ctrl+d")
        debrief = await hand.at(DebriefScreen)
        marks = {mark.field: mark.mark for mark in debrief.looked.note}
        assert marks["code"] == "wrong"
        assert marks["amount"] == "wrong"
    kept = History.open(data).calls()[0]
    assert json.loads(kept.note)["amount_minor"] == 2_000_000


async def test_again_from_this_sentence_starts_there_with_the_same_truth(make_app: MakeApp) -> None:
    app = make_app("zh", scenario=("fruit-zhou", "zh"), seed=5)
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.say(*replies("fruit-zhou", "weak")[:3])
        truth = call.session.state.dialogue.truth
        await hand.press("f8")
        await hand.press("tab", "enter")
        await hand.at(NoteScreen)
        await hand.press("ctrl+k")
        debrief = await hand.at(DebriefScreen)
        turn = debrief.turn
        await hand.press("a")
        await hand.until(lambda: app.screen is not debrief and hasattr(app.screen, "session"), "the call")
        again = app.screen.session  # type: ignore[attr-defined]
        assert again.id != call.session.id
        assert len(again.state.turns) == turn - 1
        assert again.state.dialogue.truth == truth


async def test_a_sensitive_case_warns_first_and_can_be_left(
    make_app: MakeApp, seen: Callable[[TrainerApp], str]
) -> None:
    app = make_app("zh", scenario=("tired-guo", "zh"))
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        await hand.until(lambda: "开始之前" in seen(app), "the warning")
        assert "12356" in seen(app)
        await hand.press("tab", "enter")
        await hand.at(ChooseScreen)
        await hand.press("r")
        assert not isinstance(app.screen, BriefingScreen)
