"""Golden calls: a good, a weak and an unlawful trainee in every shipped scenario, as text that reads in a diff.

``tests/calls/<scenario>.txt`` holds the three scripts; ``tests/calls/golden/`` the calls they make. After a change on purpose,
``UPDATE_GOLDEN=1 make test`` writes them anew: read the difference before committing it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from trainer.call import Call, CallState
from trainer.content.setup import Setup
from trainer.feedback.types import Debrief
from trainer.report import plain

FOLDER = Path(__file__).parent / "calls"
SCRIPTS = sorted(path.stem for path in FOLDER.glob("*.txt"))
SKILLS = ("good", "weak", "unlawful")


@dataclass(frozen=True)
class Script:
    seed: int
    replies: dict[str, tuple[str, ...]]
    codes: frozenset[str]


def script(name: str) -> Script:
    """``seed N``, then ``== good``, ``== weak``, ``== unlawful: code, code`` with one reply a line."""
    seed, codes, skill = 0, "", ""
    replies: dict[str, list[str]] = {}
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("seed "):
            seed = int(line.removeprefix("seed "))
        elif line.startswith("== "):
            skill, _, found = line.removeprefix("== ").partition(":")
            codes = found or codes
            replies[skill] = []
        elif line.strip():
            replies[skill].append(line.strip())
    return Script(
        seed,
        {key: tuple(value) for key, value in replies.items()},
        frozenset(code.strip() for code in codes.split(",") if code.strip()),
    )


def played(call: Call, replies: tuple[str, ...], seed: int, today: date) -> tuple[CallState, Debrief]:
    state = call.open(seed, today)
    for reply in replies:
        if state.ended:
            break
        state, _ = call.step(state, reply)
    state = call.hang_up(state)
    return state, call.finish(state)


def rendered(call: Call, state: CallState, debrief: Debrief, today: date) -> str:
    lang = call.setup.language
    lines = [*plain.transcript_lines(call, state, lang), *plain.debrief_lines(debrief, call.setup, today, lang)]
    return "\n".join(lines) + "\n"


def test_every_shipped_scenario_has_its_three_trainees(setups: dict[str, Setup]) -> None:
    assert set(SCRIPTS) == set(setups)
    assert all(set(script(name).replies) == set(SKILLS) for name in SCRIPTS)


@pytest.mark.parametrize("name", SCRIPTS)
def test_scores_come_out_in_the_order_of_skill(calls: Callable[[str], Call], today: date, name: str) -> None:
    plan, call = script(name), calls(name)
    debriefs = {skill: played(call, plan.replies[skill], plan.seed, today)[1] for skill in SKILLS}
    good, weak, unlawful = (debriefs[skill].score for skill in SKILLS)
    assert good.overall > weak.overall > unlawful.overall or (good.overall > weak.overall and unlawful.overall <= 25)
    assert not good.auto_fail
    # One violation is enough to fail a call; that each code is told apart is measured on the corpus.
    assert plan.codes & {line.code.value for line in unlawful.auto_fail}


@pytest.mark.parametrize("skill", SKILLS)
@pytest.mark.parametrize("name", SCRIPTS)
def test_the_call_reads_as_it_did(calls: Callable[[str], Call], today: date, name: str, skill: str) -> None:
    plan, call = script(name), calls(name)
    text = rendered(call, *played(call, plan.replies[skill], plan.seed, today), today)
    golden = FOLDER / "golden" / f"{name}.{skill}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
