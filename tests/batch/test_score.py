"""`trainer score` and `trainer explain`: lines in, lines out, and a word on every line that cannot be judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from trainer.cli import main

GOOD = {
    "id": "a",
    "lang": "en",
    "jurisdiction": "uk",
    "case": {"call_date": "2026-03-10", "currency": "GBP", "amount": 400, "party": "debtor", "identity_verified": True},
    "context": [{"speaker": "debtor", "text": "I can pay something on Friday."}],
    "reply": "Thank you. So £150 this Friday by card, is that right?",
}


def run(*args: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, list(args), input=text)


def test_a_record_comes_back_judged() -> None:
    result = run("score", "-", text=json.dumps(GOOD) + "\n\n")
    (line,) = result.stdout.splitlines()
    judged = json.loads(line)
    assert result.exit_code == 0
    assert judged["id"] == "a"
    assert set(judged["principles"]) == {"listen", "courteous", "firm", "commitment", "lawful"}
    assert set(judged["principles"].values()) <= {-1, 0, 1}
    assert all(0 <= value <= 1 for value in judged["confidence"].values())
    assert judged["terms"]["amounts"] == [{"value": 150, "currency": "GBP"}]
    assert judged["terms"]["dates"] == ["2026-03-13"]
    assert judged["terms"]["method"] == "card"
    assert all(0 <= move["start"] < move["end"] <= len(GOOD["reply"]) for move in judged["moves"])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nonsense", "not JSON"),
        ("[1, 2]", "not a JSON object"),
        ('{"id": 1}', "'reply' cannot be null"),
        ('{"reply": 5}', "'reply' cannot be 5"),
        ('{"reply": "x", "lang": "fr"}', "'lang' cannot be"),
        ('{"reply": "x", "case": {"call_date": "soon"}}', "'call_date' cannot be"),
        ('{"reply": "x", "context": "no"}', "'context' cannot be"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_rest_goes_on(line: str, said: str) -> None:
    good = json.dumps(GOOD)
    result = run("score", "-", "--lang", "en", text=f"{good}\n{line}\n{good}\n")
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 2
    assert "line 2: " in result.stderr
    assert said in result.stderr
    assert "1 line(s) were not judged" in result.stderr


def test_strict_stops_at_the_first_bad_line() -> None:
    good = json.dumps(GOOD)
    result = run("score", "-", "--strict", text=f"x\n{good}\n")
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "replies.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(GOOD).encode() + b"\r\n")
    assert run("score", str(file)).exit_code == 0


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_file_that_cannot_be_read_is_told_in_one_sentence(tmp_path: Path, lang: str) -> None:
    result = run("score", str(tmp_path / "none.jsonl"), "--lang", lang)
    assert result.exit_code == 2
    assert "none.jsonl" in result.stderr
    assert "Traceback" not in result.output


def test_judging_is_the_same_each_time() -> None:
    text = json.dumps(GOOD) + "\n"
    assert run("score", "-", text=text).stdout == run("score", "-", text=text).stdout


@pytest.mark.parametrize(
    ("reply", "line", "lang", "named"),
    [
        ("您先别急，十号工资到了能先还五百吗？", "工资还没发", "zh", "还款条件"),
        ("We could take £50 on Friday.", "I'm skint", "en", "Terms of payment"),
    ],
)
def test_explain_shows_layers_terms_and_verdicts(reply: str, line: str, lang: str, named: str) -> None:
    result = run("explain", reply, "--line", line, "--debtor", "--lang", lang)
    assert result.exit_code == 0
    assert named in result.stdout
    assert "\x1b" not in result.stdout


def test_explain_takes_a_whole_record_and_refuses_a_broken_one() -> None:
    assert run("explain", json.dumps(GOOD), "--record").exit_code == 0
    broken = run("explain", "{}", "--record", "--lang", "en")
    assert broken.exit_code == 2
    assert "'reply' cannot be" in broken.stderr


def test_escape_sequences_in_a_reply_never_reach_the_terminal() -> None:
    result = run("explain", "pay \x1b[31mnow\x1b]0;title\x07", "--line", "no\x1b[2J", "--lang", "en")
    assert "\x1b" not in result.stdout
