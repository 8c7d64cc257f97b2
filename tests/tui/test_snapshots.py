"""Pictures of the main states: both languages, two sizes, both themes between them. ``make snapshots`` makes them anew."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import NARROW, WIDE, Hand, MakeApp
from trainer.settings import Coaching
from trainer.tui.app import TrainerApp
from trainer.tui.screens.call import CallScreen
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.history import HistoryScreen
from trainer.tui.screens.note import NoteScreen
from trainer.tui.screens.redline import RedLineScreen
from trainer.vocabulary import Mode

Act = Callable[[Hand], Awaitable[None]]
CASES = {"zh": ("fruit-zhou", "zh"), "en": ("us-wages", "en")}
CARE = {"zh": ("tired-guo", "zh"), "en": ("uk-bereaved", "en")}
REPLIES = {
    "zh": (
        "您好，请问是周德贵周老板吗？",
        "我是禾顺小贷的小孙，这个电话有录音。您昨天到期的那笔没扣上，是怎么回事？",
        "明白，货款压着了。您今天先还五千，剩下的下周一走App还清，行吗？",
    ),
    "en": (
        "Hello, am I speaking with Marcus Bell?",
        "This is Sam from Lakeline Auto Finance, the call is recorded. Your payment is twelve days late. What happened?",
        "I'm sorry to hear that. Could you pay $50 today and the rest on payday through the app?",
    ),
}
UNLAWFUL = {
    "zh": "你再不还，我就让你媳妇和整个市场都知道你欠钱！",
    "en": "Pay now or I'll tell your boss and your whole family.",
}


async def choose(hand: Hand) -> None:
    await hand.ready()


async def searched(hand: Hand) -> None:
    await hand.ready()
    await hand.press("slash", *"zhou" if hand.app.settings.language == "zh" else "wage")


async def briefing(hand: Hand) -> None:
    await hand.ready()
    await hand.press("enter")
    await hand.pilot.pause(0.3)


async def picked_up(hand: Hand) -> None:
    await hand.dial()


async def talking(hand: Hand) -> None:
    await hand.dial()
    await hand.say(*REPLIES[hand.app.settings.language.value])


async def red_line(hand: Hand) -> None:
    await hand.dial()
    lang = hand.app.settings.language.value
    await hand.say(*REPLIES[lang][:2], UNLAWFUL[lang])
    await hand.at(RedLineScreen)
    await hand.pilot.pause(0.3)


async def hinted(hand: Hand) -> None:
    await hand.dial()
    await hand.press("f2")
    await hand.pilot.pause(0.2)


async def contested(hand: Hand) -> None:
    await talking(hand)
    await hand.press("f7")
    await hand.pilot.pause(0.2)


async def noted(hand: Hand) -> None:
    await talking(hand)
    await hand.press("f8")
    await hand.pilot.pause(0.2)
    if isinstance(hand.app.screen, CallScreen) or not isinstance(hand.app.screen, NoteScreen):
        await hand.press("tab", "enter")
    await hand.at(NoteScreen)


async def debriefed(hand: Hand) -> None:
    await noted(hand)
    await hand.press("ctrl+k")
    await hand.at(DebriefScreen)


async def remembered(hand: Hand) -> None:
    await debriefed(hand)
    await hand.press("escape")
    await hand.pilot.pause(0.3)
    await hand.press("h")
    await hand.at(HistoryScreen)


async def helped(hand: Hand) -> None:
    await hand.ready()
    await hand.press("f1")
    await hand.pilot.pause(0.2)


async def set_up(hand: Hand) -> None:
    await hand.ready()
    await hand.press("s")
    await hand.pilot.pause(0.2)


async def warned(hand: Hand) -> None:
    await hand.pilot.pause(1.0)


async def found_broken(hand: Hand) -> None:
    await hand.ready()
    await hand.press("home")


FRAMES = [("zh", WIDE, "dark"), ("zh", NARROW, "light"), ("en", WIDE, "light"), ("en", NARROW, "dark")]
STATES: list[tuple[str, Act, dict[str, Any]]] = [
    ("notice", warned, {"seen": False}),
    ("choose", choose, {}),
    ("briefing", briefing, {}),
    ("talking", talking, {"case": CASES, "coaching": Coaching.ALL}),
    ("red_line", red_line, {"case": CASES}),
    ("debrief", debriefed, {"case": CASES}),
    ("note", noted, {"case": CASES}),
]
FEWER: list[tuple[str, Act, dict[str, Any]]] = [
    ("search", searched, {}),
    ("care", warned, {"case": CARE}),
    ("pickup", picked_up, {"case": CASES}),
    ("exam", talking, {"case": CASES, "mode": Mode.EXAM}),
    ("hint", hinted, {"case": CASES}),
    ("contest", contested, {"case": CASES}),
    ("history", remembered, {"case": CASES}),
    ("help", helped, {}),
    ("settings", set_up, {}),
]


def _frames() -> list[Any]:
    """All four frames for the main states, one per language for the others."""
    full = [pytest.param(act, extra, *frame, id=_name(name, frame)) for name, act, extra in STATES for frame in FRAMES]
    half = [
        pytest.param(act, extra, *frame, id=_name(name, frame))
        for number, (name, act, extra) in enumerate(FEWER)
        for frame in (FRAMES[number % 2], FRAMES[2 + number % 2])
    ]
    return full + half


def _name(state: str, frame: tuple[str, tuple[int, int], str]) -> str:
    return f"{state}-{frame[0]}-{frame[1][0]}-{frame[2]}"


def _made(make_app: MakeApp, extra: dict[str, Any], lang: str, theme: str) -> TrainerApp:
    values = dict(extra)
    case = values.pop("case", None)
    if case is not None:
        values["scenario"] = case[lang]
    return make_app(lang, theme=theme, **values)


@pytest.mark.parametrize(("act", "extra", "lang", "size", "theme"), _frames())
def test_a_screen_looks_as_it_did(
    snap_compare: Callable[..., bool],
    make_app: MakeApp,
    act: Act,
    extra: dict[str, Any],
    lang: str,
    size: tuple[int, int],
    theme: str,
) -> None:
    app = _made(make_app, extra, lang, theme)

    async def run_before(pilot: Pilot[int]) -> None:
        await act(Hand(app, pilot))

    assert snap_compare(app, terminal_size=size, run_before=run_before)


def test_a_terminal_too_small_says_so(snap_compare: Callable[..., bool], make_app: MakeApp) -> None:
    assert snap_compare(make_app("zh"), terminal_size=(40, 10), run_before=lambda pilot: pilot.pause(0.3))


def test_a_broken_file_is_listed_with_its_problems(
    snap_compare: Callable[..., bool], make_app: MakeApp, tmp_path: Path
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "a-broken.yaml").write_text("编号: a-broken\n原型: 拖几天\n姓名：老李\n", encoding="utf-8")
    app = make_app("zh", content=str(folder))

    async def run_before(pilot: Pilot[int]) -> None:
        await found_broken(Hand(app, pilot))

    assert snap_compare(app, terminal_size=WIDE, run_before=run_before)
