"""Resident memory of the app in a call, against a bare Textual app."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from figures import Figure
from terminal import PYTHON, Program

BARE = str(Path(__file__).with_name("bare.py"))
LIMIT = 2.0
REPLIES = (
    "您好，请问是周老板吗？",
    "我是禾顺小贷的小孙，通话有录音。",
    "您的款昨天没扣上，是什么情况？",
    "今天能先还一部分吗？",
)


def measure() -> Iterator[Figure]:
    """MB of each, and the ratio, after a few turns."""
    with tempfile.TemporaryDirectory() as data:
        (Path(data) / "settings.toml").write_text("data_notice_seen = true\ntyping_pause = false\n", encoding="utf-8")
        bare = Program((PYTHON, BARE), data)
        bare.wait_for(b"bare")
        bare.drain(1)
        plain = bare.resident()
        bare.end()
        app = Program((PYTHON, "-m", "trainer", "play", "fruit-zhou", "--seed", "3"), data)
        app.drain(4)
        app.type(b"\r")
        app.drain(3)
        for reply in REPLIES:
            app.type(reply.encode())
            app.drain(0.5)
            app.type(b"\r")
            app.drain(1.5)
        own = app.resident()
        app.end()
    yield Figure("memory of a bare Textual app", plain, "MB")
    yield Figure("memory of the trainer in a call", own, "MB")
    yield Figure("memory, ratio", own / plain, "x", LIMIT)
