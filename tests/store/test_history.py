"""The history: what is sent is kept, whatever happens to the program or the file."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from trainer.call import Call
from trainer.errors import StoreFailed, StoreTooNew, StoreUnavailable, UnknownCall
from trainer.store.exchange import export_calls
from trainer.store.history import FILE, History
from trainer.store.record import decode_content, decode_turn, encode_content, encode_turn
from trainer.store.session import Session, reopen
from trainer.understanding.reader import Reader

REPLIES = (
    "您好,请问是周老板本人吗?",
    "我是禾顺小贷的小孙,通话有录音。您的款昨天没扣上,是什么情况?",
    "那今天先还五千,剩下的下周一前付清,走App,行吗?",
)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History.open(tmp_path / "store")


def play(
    call: Call, history: History | None, today: date, replies: tuple[str, ...] = REPLIES, seed: int = 7
) -> Session:
    session = Session.start(call.setup, call.reader, history, seed=seed, today=today)
    for reply in replies:
        session.send(reply)
    return session


def test_a_turn_comes_back_as_it_was(calls: Callable[[str], Call], today: date) -> None:
    session = play(calls("fruit-zhou"), None, today)
    for turn in session.state.turns:
        data = encode_turn(turn)
        assert decode_turn(data) == turn
        assert encode_turn(decode_turn(data)) == data


def test_content_comes_back_as_it_was(calls: Callable[[str], Call]) -> None:
    files = calls("fruit-zhou").setup.files
    assert {f.name: f.data for f in decode_content(encode_content(files))} == {f.name: f.data for f in files}


def test_each_turn_is_stored_before_it_is_answered(calls: Callable[[str], Call], history: History, today: date) -> None:
    session = Session.start(calls("fruit-zhou").setup, calls("fruit-zhou").reader, history, seed=1, today=today)
    turn = session.send(REPLIES[0])
    stored = history.turns(session.id)
    assert [saved.reply for saved in stored] == [REPLIES[0]]
    assert decode_turn(stored[0].record) == turn


def test_a_stored_call_replays_to_the_same_bytes(
    calls: Callable[[str], Call], history: History, reader: Reader, today: date
) -> None:
    session = play(calls("fruit-zhou"), history, today)
    replayed = reopen(history, history.call(session.id), reader)
    assert replayed.differing == ()
    assert replayed.session.state == session.state


def test_an_unfinished_call_is_found_and_goes_on_where_it_stood(
    calls: Callable[[str], Call], history: History, reader: Reader, today: date
) -> None:
    session = play(calls("fruit-zhou"), history, today, REPLIES[:2])
    unfinished = history.unfinished()
    assert unfinished is not None
    assert unfinished.id == session.id
    resumed = reopen(history, unfinished, reader).session
    assert resumed.send(REPLIES[2]) == session.call.step(session.state, REPLIES[2])[1]
    resumed.finish()
    assert history.unfinished() is None


def test_a_call_is_found_by_the_beginning_of_its_id(
    calls: Callable[[str], Call], history: History, today: date
) -> None:
    session = play(calls("fruit-zhou"), history, today, REPLIES[:1])
    assert history.call(session.id[:5]).id == session.id
    with pytest.raises(UnknownCall):
        history.call("no such call")


def test_deleting_a_call_takes_its_turns_and_its_content(
    calls: Callable[[str], Call], history: History, today: date
) -> None:
    session = play(calls("fruit-zhou"), history, today)
    digest = history.call(session.id).header.content
    history.delete(session.id)
    assert history.calls() == ()
    assert history.turns(session.id) == ()
    with pytest.raises(UnknownCall):
        history.bundle(digest)


def test_content_is_stored_once_for_several_calls(calls: Callable[[str], Call], history: History, today: date) -> None:
    first, second = (play(calls("fruit-zhou"), history, today, REPLIES[:1], seed=s) for s in (1, 2))
    history.delete(first.id)
    assert history.bundle(history.call(second.id).header.content)


def test_a_contested_verdict_is_kept_for_review(calls: Callable[[str], Call], history: History, today: date) -> None:
    session = play(calls("fruit-zhou"), history, today)
    history.contest(session.id, 2, "listen", "我问了原因")
    assert history.contests(session.id) == ((2, "listen", "我问了原因"),)


def test_export_writes_one_object_a_call(
    calls: Callable[[str], Call], history: History, today: date, tmp_path: Path
) -> None:
    session = play(calls("fruit-zhou"), history, today)
    session.finish()
    target = tmp_path / "calls.jsonl"
    assert export_calls(history, target) == 1
    record = json.loads(target.read_text(encoding="utf-8"))
    assert [turn["reply"] for turn in record["turns"]] == list(REPLIES)


def test_a_corrupt_file_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_bytes(b"this is no database" * 100)
    with pytest.raises(StoreUnavailable) as told:
        History.open(tmp_path)
    assert str(path) in str(told.value)
    assert path.read_bytes().startswith(b"this is no database")


def test_a_newer_format_is_told_and_left_alone(tmp_path: Path) -> None:
    History.open(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key = 'version'")
    with pytest.raises(StoreTooNew):
        History.open(tmp_path)


def test_a_locked_file_is_told_and_the_call_stays_where_it_was(
    calls: Callable[[str], Call], history: History, today: date, tmp_path: Path
) -> None:
    session = play(calls("fruit-zhou"), history, today, REPLIES[:1])
    before = session.state
    blocker = sqlite3.connect(tmp_path / "store" / FILE, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreFailed):
        session.send(REPLIES[1])
    assert session.state == before
    blocker.execute("ROLLBACK")
    session.send(REPLIES[1])
    assert len(history.turns(session.id)) == 2


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnavailable):
        History.open(tmp_path / "file" / "deeper")


def test_a_full_disk_is_told_and_nothing_sent_is_lost(
    calls: Callable[[str], Call], history: History, today: date
) -> None:
    session = play(calls("fruit-zhou"), history, today, REPLIES[:1])

    @event.listens_for(history._engine, "begin")
    def no_room(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    def go_on() -> None:
        for number in range(200):
            session.send(f"{REPLIES[1]} {number}")

    with pytest.raises(StoreFailed, match="full"):
        go_on()
    event.remove(history._engine, "begin", no_room)
    assert [saved.reply for saved in history.turns(session.id)] == [turn.reply for turn in session.state.turns]


def test_everything_printed_is_stored_when_the_program_is_killed(tmp_path: Path, reader: Reader) -> None:
    data = tmp_path / "killed"
    process = subprocess.Popen(
        [sys.executable, "-m", "trainer", "--data", str(data), "play", "fruit-zhou", "--json", "--seed", "5"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin is not None
    assert process.stdout is not None
    printed = [json.loads(process.stdout.readline())]
    for reply in REPLIES[:2]:
        process.stdin.write(reply + "\n")
        process.stdin.flush()
        printed.append(json.loads(process.stdout.readline()))
    process.send_signal(signal.SIGKILL)
    process.wait()
    history = History.open(data)
    unfinished = history.unfinished()
    assert unfinished is not None
    stored = [decode_turn(saved.record) for saved in history.turns(unfinished.id)]
    assert [turn.line.text for turn in stored] == [item["line"] for item in printed[1:]]
    assert len(reopen(history, unfinished, reader).session.state.turns) == 2
