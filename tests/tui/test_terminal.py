"""The app on a real pseudo-terminal: killed at any moment, nothing typed and sent is lost."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pexpect
import pytest

from trainer.store.history import History

SEEN = 'data_notice_seen = true\ntyping_pause = false\nlanguage = "zh"\n'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "pty"
    folder.mkdir()
    (folder / "settings.toml").write_text(SEEN, encoding="utf-8")
    return folder


def start(data: Path, *args: str) -> pexpect.spawn[str]:
    environment = {**os.environ, "TRAINER_DATA": str(data), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    return pexpect.spawn(
        sys.executable,
        ["-m", "trainer", *args],
        env=environment,
        dimensions=(40, 120),
        encoding="utf-8",
        timeout=30,
    )


@pytest.fixture
def killed(data: Path) -> Path:
    """The data of a program that was killed right after a reply was answered."""
    app = start(data, "play", "fruit-zhou", "--seed", "3")
    app.expect("拨号")
    app.send("\x04")
    app.expect("周德贵")
    app.expect("回车发送")
    app.send("您好，请问是周老板吗？")
    app.expect("请问是周老板吗")
    app.send("\r")
    app.expect("合法")
    app.kill(signal.SIGKILL)
    app.wait()
    return data


def test_what_was_sent_is_stored_when_the_app_is_killed(killed: Path) -> None:
    history = History.open(killed)
    unfinished = history.unfinished()
    assert unfinished is not None
    assert [turn.reply for turn in history.turns(unfinished.id)] == ["您好，请问是周老板吗？"]
    history.close()


def test_the_app_offers_to_go_on_where_the_call_stood(killed: Path) -> None:
    app = start(killed)
    app.expect("没打完")
    app.send("r")
    app.expect("请问是周老板吗")
    app.kill(signal.SIGKILL)
    app.wait()
