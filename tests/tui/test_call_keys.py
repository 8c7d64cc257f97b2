"""What the keys do during a call."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.tui.conftest import NARROW, WIDE, Hand, MakeApp
from trainer.errors import StoreFailed
from trainer.settings import Coaching
from trainer.store.history import History, SavedTurn
from trainer.tui.app import TrainerApp
from trainer.tui.screens.ask import Ask
from trainer.tui.screens.choose import ChooseScreen
from trainer.tui.screens.contest import ContestScreen
from trainer.tui.screens.rewind import RewindScreen
from trainer.tui.widgets.casefile import CaseFile
from trainer.tui.widgets.replybox import ReplyBox
from trainer.tui.widgets.transcript import ReplyBlock

ZH = ("fruit-zhou", "zh")
HELLO = "您好,请问是周德贵周先生吗?我是禾顺小贷的小王,通话有录音。"
ASK = "您这笔24000昨天到期,今天能先还多少?"


async def test_going_back_makes_a_new_attempt_from_the_reply_chosen(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.say(HELLO, ASK)
        first = call.session.id
        await hand.press("f5")
        await hand.at(RewindScreen)
        await hand.press("enter")
        await hand.until(lambda: app.screen is call and call.session.id != first, "the new attempt")
        await hand.until(lambda: call.phase == "ready", "the call")
        assert [turn.reply for turn in call.session.state.turns] == [HELLO]
        assert call.query_one(ReplyBox).text == ASK


async def test_a_verdict_is_contested_with_a_reason(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.say(HELLO)
        await hand.press("f7")
        box = await hand.at(ContestScreen)
        await hand.press("enter", "enter")
        assert app.screen is box, "a reason is asked for"
        await hand.press(*"wrong", "enter")
        await hand.until(lambda: app.screen is call, "the call")
        assert app.flow is not None
        await hand.until(lambda: bool(app.flow and app.flow.desk.contests(call.session.id)), "the contest")
        turn, _, reason = app.flow.desk.contests(call.session.id)[0]
        assert (turn, reason) == (1, "wrong")


async def test_the_coach_says_all_what_matters_or_nothing(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH, coaching=Coaching.ALL)
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.say(HELLO)
        assert call.query(".coach")
        await hand.press("f6")
        assert call.coaching is Coaching.MATTERS
        await hand.press("f6")
        await hand.until(lambda: not call.query(".judged"), "silence")
        await hand.press("f6")
        await hand.until(lambda: bool(call.query(".coach")), "the coach")
        assert len(call.query_one(ReplyBlock).query(".marks")) == 1


async def test_the_language_is_switched_in_mid_call_and_what_is_typed_stays(
    make_app: MakeApp, seen: Callable[[TrainerApp], str]
) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.say(HELLO)
        call.query_one(ReplyBox).put("还没说完")
        assert "案卷" in seen(app)
        await hand.press("f9")
        await hand.until(lambda: "Case file" in seen(app) and "案卷" not in seen(app), "English")
        assert "Lawful" in seen(app)
        assert call.query_one(ReplyBox).text == "还没说完"
        assert "周德贵" in seen(app), "what the content says stays as it was written"


async def test_enter_sends_and_ctrl_j_breaks_the_line(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.press("enter")
        assert not call.session.state.turns
        await hand.press("a", "ctrl+j", "b", "enter")
        await hand.until(lambda: bool(call.session.state.turns) and call.phase == "ready", "the answer")
        assert call.session.state.turns[0].reply == "a\nb"


async def test_up_and_down_bring_own_replies_back(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.say(HELLO, ASK)
        box = call.query_one(ReplyBox)
        box.put("draft")
        await hand.press("up")
        assert box.text == ASK
        await hand.press("home", "up")
        assert box.text == HELLO
        await hand.press("end", "down", "down")
        assert box.text == "draft"


async def test_where_storing_fails_the_text_is_back_in_the_box(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch, seen: Callable[[TrainerApp], str]
) -> None:
    app = make_app("en", scenario=ZH)
    async with app.run_test(size=NARROW, notifications=True) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()

        def full(self: History, call: str, turn: SavedTurn) -> None:
            raise StoreFailed(path="history.db", reason="disk is full")

        monkeypatch.setattr(History, "add_turn", full)
        call.query_one(ReplyBox).put(HELLO)
        await hand.press("enter")
        await hand.until(lambda: call.phase == "ready" and call.query_one(ReplyBox).text == HELLO, "the text")
        assert call.session.state.turns == ()
        assert not call.query(ReplyBlock)
        await hand.until(lambda: "could not be written" in seen(app), "the message")
        monkeypatch.undo()
        await hand.press("enter")
        await hand.until(lambda: len(call.session.state.turns) == 1, "the second try")


async def test_a_hint_stands_in_the_talk_until_the_next_reply(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.press("f2")
        await hand.until(lambda: bool(call.query(".hint")), "the hint")
        await hand.say(HELLO)
        assert not call.query(".hint")


async def test_the_case_file_is_a_drawer_where_it_is_narrow(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        file = call.query_one(CaseFile)
        assert not file.region
        await hand.press("f3")
        await hand.until(lambda: file.has_focus, "the drawer")
        assert file.region
        await hand.press("f3")
        await hand.until(lambda: not file.region, "the drawer closed")
        assert call.query_one(ReplyBox).has_focus
        await hand.press("f4")
        await hand.press("n", "escape")
        assert call.query_one("#pad").text == "n"  # type: ignore[attr-defined]
        assert app.screen is call


async def test_leaving_keeps_the_call_and_resuming_goes_on_where_it_stood(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.say(HELLO, ASK)
        left, lines = call.session.id, call.session.state.dialogue.lines
        await hand.press("escape")
        await hand.at(Ask)
        await hand.press("tab", "enter")
        choose = await hand.at(ChooseScreen)
        await hand.until(lambda: choose.broken is not None, "the offer")
        assert choose.broken.turns == 2
        await hand.press("r")
        await hand.until(lambda: hasattr(app.screen, "session"), "the call")
        assert app.screen.session.id == left  # type: ignore[attr-defined]
        assert app.screen.session.state.dialogue.lines == lines  # type: ignore[attr-defined]


async def test_a_call_that_was_broken_off_can_be_let_go(make_app: MakeApp) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        await hand.dial()
        await hand.say(HELLO)
        await hand.press("escape", "tab", "enter")
        choose = await hand.at(ChooseScreen)
        await hand.until(lambda: choose.broken is not None, "the offer")
        await hand.press("x")
        await hand.until(lambda: choose.broken is None, "the offer gone")


async def test_escape_sequences_and_markup_in_a_reply_are_shown_as_they_stand(
    make_app: MakeApp, seen: Callable[[TrainerApp], str]
) -> None:
    app = make_app(scenario=ZH)
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        await hand.say("[bold red]您好[/] \x1b[31m在吗")
        assert call.session.state.turns[0].reply == "[bold red]您好[/] 在吗"
        assert "[bold red]您好[/] 在吗" in seen(app)
