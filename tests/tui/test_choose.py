"""The list of cases: filters, search, broken files, small windows, help and settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.tui.conftest import NARROW, WIDE, Hand, MakeApp
from trainer.settings import load_settings
from trainer.tui.app import TrainerApp
from trainer.tui.screens.ask import Ask
from trainer.tui.screens.choose import ChooseScreen
from trainer.tui.screens.help import HelpScreen
from trainer.tui.screens.settings import SettingsScreen
from trainer.tui.widgets.cards import CardList


async def test_cases_are_filtered_by_key_and_found_by_words(make_app: MakeApp) -> None:
    app = make_app("en")
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        await hand.ready()
        listing = app.choose.query_one(CardList)
        assert {card.lang for card in listing.cards} == {"en"}
        await hand.press("l")
        assert {card.lang for card in listing.cards} == {"en", "zh"}
        await hand.press("v")
        assert {card.level for card in listing.cards} == {1}
        await hand.press("v", "v", "v", "slash", *"kowalski")
        assert [card.name for card in listing.cards] == ["Linda Kowalski"]
        await hand.press("escape")
        assert len(listing.cards) > 5
        assert listing.has_focus


async def test_a_broken_file_is_listed_with_its_problems_and_can_not_be_played(
    make_app: MakeApp, tmp_path: Path, seen: Callable[[TrainerApp], str]
) -> None:
    folder = tmp_path / "own" / "scenarios"
    folder.mkdir(parents=True)
    (folder / "bad.yaml").write_text("scenario: bad\ntitle: '[b]Bad[/b]'\nlevle: 2\n", encoding="utf-8")
    app = make_app("en", content=str(tmp_path / "own"))
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        await hand.ready()
        await hand.press("slash", *"bad.yaml", "enter")
        assert [card.playable for card in app.choose.query_one(CardList).cards] == [True]
        assert "bad.yaml:3:1" in seen(app)
        assert "levle" in seen(app)
        await hand.press("enter")
        assert isinstance(app.screen, ChooseScreen)


async def test_a_window_that_is_too_small_says_so_and_recovers(
    make_app: MakeApp, seen: Callable[[TrainerApp], str]
) -> None:
    app = make_app("en")
    async with app.run_test(size=(40, 10)) as pilot:
        hand = Hand(app, pilot)
        await hand.ready()
        assert "This window is too small." in seen(app)
        assert "Search" not in seen(app)
        await pilot.resize_terminal(*NARROW)
        await hand.until(lambda: "Search" in seen(app), "the list")
        assert "too small" not in seen(app)


async def test_help_tells_the_keys_of_this_screen_in_the_language_of_the_interface(
    make_app: MakeApp, seen: Callable[[TrainerApp], str]
) -> None:
    app = make_app("en")
    async with app.run_test(size=WIDE) as pilot:
        hand = Hand(app, pilot)
        await hand.ready()
        await hand.press("f1")
        await hand.at(HelpScreen)
        assert "Choosing a case" in seen(app)
        await hand.press("f9")
        assert "选案例" in seen(app)
        await hand.press("f1")
        await hand.at(ChooseScreen)
        assert "课程 全部" in seen(app)


async def test_settings_are_taken_at_once_and_kept(make_app: MakeApp, seen: Callable[[TrainerApp], str]) -> None:
    app = make_app("en")
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        await hand.ready()
        await hand.press("s")
        screen = await hand.at(SettingsScreen)
        screen.query_one("#theme").value = "light"
        await hand.until(lambda: app.theme == "light", "the theme")
        screen.query_one("#language").value = "zh"
        await hand.until(lambda: "明暗" in seen(app), "Chinese")
        screen.query_one("#keep_days").value = "30"
        await hand.until(lambda: app.settings.keep_days == 30, "retention")
        kept, trouble = load_settings()
        assert (kept.language, kept.theme, kept.keep_days, trouble) == ("zh", "light", 30, "")


async def test_the_first_run_warns_against_real_data_once(make_app: MakeApp, seen: Callable[[TrainerApp], str]) -> None:
    app = make_app("en", seen=False)
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        await hand.at(Ask)
        assert "not legal advice" in seen(app)
        await hand.press("enter")
        await hand.at(ChooseScreen)
        await hand.until(lambda: load_settings()[0].data_notice_seen, "the mark")


async def test_a_history_that_can_not_be_opened_is_told_and_calls_can_still_be_played(
    make_app: MakeApp, data: Path, seen: Callable[[TrainerApp], str]
) -> None:
    (data / "history.db").write_bytes(b"this is no database, and never was one" * 100)
    app = make_app("en", scenario=("us-medical-bill", "en"))
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        call = await hand.dial()
        assert call.session.history is None
        await hand.say("Hello, am I speaking with Linda Kowalski?")
        await hand.press("escape", "tab", "enter")
        await hand.at(ChooseScreen)
        assert "can't be opened" in seen(app)


async def test_the_palette_finds_actions_in_the_language_of_the_interface(
    make_app: MakeApp, seen: Callable[[TrainerApp], str]
) -> None:
    app = make_app("zh")
    async with app.run_test(size=NARROW) as pilot:
        hand = Hand(app, pilot)
        await hand.ready()
        await hand.press("ctrl+p")
        await hand.until(lambda: "只看中文" in seen(app), "the palette")
        assert "找命令" in seen(app)
        await hand.press(*"H")
        await hand.until(lambda: "按语言筛选" not in seen(app), "the search")
        await hand.press("escape")
        await hand.at(ChooseScreen)
