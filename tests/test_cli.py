"""The command line: plain and JSON play, listing, checking, replaying, and what it says of bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from trainer.cli import main

ZH = "您好，请问是周老板吗？\n我是禾顺小贷的小孙，通话有录音。\n"


def run(*args: str, given: str = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(main, list(args), input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_a_json_call_says_call_turns_debrief() -> None:
    code, out, _ = run("play", "fruit-zhou", "--json", "--seed", "3", "--date", "2026-03-11", given=ZH)
    objects = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [item["type"] for item in objects] == ["call", "turn", "turn", "debrief"]
    assert set(objects[1]) == {
        "type", "turn", "reply", "line", "mood", "stance", "verdicts", "moves", "violations", "terms", "advice", "ended",
    }  # fmt: skip
    assert set(objects[1]["verdicts"]) == {"listen", "courteous", "firm", "commitment", "lawful"}
    assert {"scores", "overall", "auto_fail", "result", "worked", "improve", "truth"} <= set(objects[-1])
    for turn in objects[1:-1]:
        for verdict in turn["verdicts"].values():
            for evidence in verdict["evidence"]:
                text = turn["reply"] if evidence["in"] == "reply" else objects[turn["turn"] - 1]["line"]
                assert 0 <= evidence["start"] < evidence["end"] <= len(text)


def test_same_seed_gives_the_same_output() -> None:
    args = ("play", "us-wages", "--json", "--seed", "9", "--date", "2026-03-11", "--no-save")
    given = "Hello, is this Marcus?\nWhen can you pay?\n"
    assert run(*args, given=given) == run(*args, given=given)


def test_json_strings_are_read_as_replies_with_their_newlines() -> None:
    _, out, _ = run("play", "fruit-zhou", "--json", "--seed", "3", "--no-save", given='"您好\\n是周老板吗"\n')
    assert json.loads(out.splitlines()[1])["reply"] == "您好\n是周老板吗"


def test_plain_play_needs_no_terminal_and_no_colour() -> None:
    code, out, _ = run("play", "fruit-zhou", "--plain", "--seed", "3", given=ZH + "/hint\n/end\n")
    assert code == 0
    assert "\x1b" not in out
    assert "周德贵: " in out or "周德贵:" in out
    assert "提示" in out
    assert "通话结束" in out


def test_an_exam_gives_neither_hints_nor_coaching() -> None:
    _, out, _ = run(
        "play", "fruit-zhou", "--plain", "--seed", "3", "--mode", "exam", "--no-save", given=ZH + "/hint\n/end\n"
    )
    assert "提示：" not in out
    assert "合法 +" not in out.split("通话结束")[0]


def test_control_characters_and_markup_in_a_reply_stay_text() -> None:
    _, out, _ = run("play", "fruit-zhou", "--json", "--seed", "3", "--no-save", given="\x1b[31m[bold]您好[/bold]\x07\n")
    assert json.loads(out.splitlines()[1])["reply"] == "[bold]您好[/bold]"
    assert "\x1b" not in out


def test_a_reply_of_a_hundred_thousand_characters_gets_an_answer() -> None:
    code, out, _ = run("play", "fruit-zhou", "--json", "--seed", "3", "--no-save", given="还钱" * 50_000 + "\n您好\n")
    assert code == 0
    assert [json.loads(line)["type"] for line in out.splitlines()] == ["call", "turn", "turn", "debrief"]


def test_an_unknown_scenario_is_told_with_the_nearest_one() -> None:
    code, out, err = run("play", "fruit-zhuo", "--plain")
    assert code == 2
    assert out == ""
    assert "fruit-zhou" in err


def test_the_list_is_one_array() -> None:
    code, out, _ = run("list", "--json")
    cards = json.loads(out)
    assert code == 0
    assert {card["lang"] for card in cards} == {"zh", "en"}
    assert set(cards[0]) == {"id", "lang", "title", "level", "regime", "persona", "problems"}
    assert all(card["problems"] == [] for card in cards)


def test_checking_shipped_content_finds_nothing() -> None:
    code, out, _ = run("check", "personas", "scenarios", "trainer/rulebooks")
    assert (code, "problem" in out and "no problems" not in out) == (0, False)


def test_checking_a_broken_file_tells_every_mistake_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(
        "编号: x\n原型: 拖几天的生意\n姓名: 老周\n难度: 高\n真相:\n  - 实情: a\n    口袋: 很多\n", encoding="utf-8"
    )
    code, out, err = run("check", str(path), "--lang", "zh")
    assert code == 2
    assert [line.split(" ")[0].removeprefix(f"{path}:") for line in out.splitlines()] == ["4:5:", "7:9:"]
    assert "2" in err


def test_a_persona_of_ones_own_plays_from_a_folder_given(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        "编号: my-li\n原型: 拖几天的生意人\n姓名: 李四\n"
        "案子: {债权人: 甲公司, 产品: 货款, 应还: 900, 逾期天数: 3, 权限: {期数: 2, 天数: 7天}}\n"
        "嘴上说: 货还没卖完。\n真相:\n  - 实情: 货卖完了\n    口袋: 今天900稳\n    真话: 钱在我这儿，舍不得。\n",
        encoding="utf-8",
    )
    code, out, err = run("--content", str(tmp_path), "play", "my-li", "--json", "--no-save", given="你好，是李四吗？\n")
    assert (code, err) == (0, "")
    assert json.loads(out.splitlines()[0])["case"]["amount"] == 900


def test_a_broken_persona_is_listed_and_refused_with_its_problems(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("编号: bad\n原型：错\n", encoding="utf-8")
    _, listed, _ = run("--content", str(tmp_path), "list")
    assert "(1!)" in listed
    code, _, err = run("--content", str(tmp_path), "play", "bad", "--plain")
    assert code == 2
    assert "T011" in err


def test_a_stored_call_is_listed_replayed_exported_and_deleted(tmp_path: Path) -> None:
    run("play", "fruit-zhou", "--json", "--seed", "3", given=ZH)
    _, listed, _ = run("history", "--json")
    call = json.loads(listed)[0]
    code, out, err = run("replay", call["id"][:6], "--lang", "zh")
    assert code == 0
    assert "请问是周老板吗" in out
    assert "都一样" in err
    target = tmp_path / "out.jsonl"
    run("history", "--export", str(target))
    assert len(target.read_text(encoding="utf-8").splitlines()) == 1
    run("history", "--delete", call["id"])
    assert json.loads(run("history", "--json")[1]) == []


def test_an_unknown_call_is_told() -> None:
    code, _, err = run("replay", "nothing")
    assert code == 2
    assert "nothing" in err


def test_a_corrupt_history_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "history.db").write_bytes(b"no database" * 100)
    code, out, err = run("--data", str(tmp_path), "play", "fruit-zhou", "--json", given=ZH)
    assert (code, out) == (2, "")
    assert str(tmp_path / "history.db") in err


def test_doctor_tells_content_and_history() -> None:
    _, out, _ = run("doctor", "--lang", "en")
    assert "history.db" in out
    assert "playable" in out


def test_help_reads_in_both_languages() -> None:
    _, out, _ = run("--help")
    assert "play" in out
    assert "练习催收电话" in out


@pytest.mark.parametrize("module", ["trainer.call", "trainer.plain", "trainer.cli", "trainer.store.session"])
def test_nothing_below_the_screens_loads_textual(module: str) -> None:
    code = f"import {module}, sys; sys.exit(any(name.split('.')[0] in ('textual', 'rich') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, env=os.environ).returncode == 0


@pytest.mark.parametrize(
    ("library", "allowed"),
    [
        ("yaml", {"trainer/content/source.py"}),
        ("transitions", {"trainer/dialogue/stance.py"}),
        ("sqlalchemy", {"trainer/store/history.py", "trainer/store/schema.py"}),
    ],
)
def test_a_library_is_imported_where_it_belongs_alone(library: str, allowed: set[str]) -> None:
    root = Path(__file__).parents[1]
    found = {
        path.relative_to(root).as_posix()
        for path in (root / "trainer").rglob("*.py")
        if any(
            line.startswith((f"import {library}", f"from {library}"))
            for line in path.read_text(encoding="utf-8").splitlines()
        )
    }
    assert found == allowed


def test_a_content_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    code, out, err = run("--content", str(tmp_path / "nowhere"), "list")
    assert (code, out) == (2, "")
    assert str(tmp_path / "nowhere") in err
