"""The one table of actions."""

from __future__ import annotations

from collections import Counter

import pytest

from trainer.tui.actions import ACTIONS, Action, Place, actions_in
from trainer.tui.app import TrainerApp
from trainer.tui.screens.briefing import BriefingScreen
from trainer.tui.screens.call import CallScreen
from trainer.tui.screens.choose import ChooseScreen
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.history import HistoryScreen
from trainer.tui.screens.note import NoteScreen
from trainer.vocabulary import Language

OWNERS = {
    Place.CHOOSE: ChooseScreen,
    Place.BRIEFING: BriefingScreen,
    Place.CALL: CallScreen,
    Place.NOTE: NoteScreen,
    Place.DEBRIEF: DebriefScreen,
    Place.HISTORY: HistoryScreen,
    Place.EVERYWHERE: TrainerApp,
}
OF_WIDGETS = {"open", "open_call", "send", "newline", "back", "palette"}
"""Enter, Escape and the palette's key are the widgets' and Textual's own."""


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: f"{action.place}-{action.id}")
@pytest.mark.parametrize("lang", Language)
def test_every_action_has_a_label_and_a_sentence_in_both_languages(action: Action, lang: Language) -> None:
    assert action.label(lang)
    assert action.help(lang).endswith((".", "。"))


@pytest.mark.parametrize("place", [place for place in Place if place is not Place.EVERYWHERE])
def test_no_key_does_two_things_in_one_place(place: Place) -> None:
    keys = Counter(action.key for action in actions_in(place))
    assert not [key for key, count in keys.items() if count > 1]


@pytest.mark.parametrize("action", [action for action in ACTIONS if action.id not in OF_WIDGETS], ids=lambda a: a.id)
def test_every_action_is_done_by_the_screen_of_its_place(action: Action) -> None:
    owner = OWNERS[action.place]
    assert callable(getattr(owner, f"action_{action.id}"))
