"""What people type into the fields of the call note."""

from __future__ import annotations

from datetime import date, time

import pytest

from trainer.tui.typed import as_day, as_minor, as_time

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "minor"),
    [("8000", 800_000), ("8,000.50", 800_050), ("2万", 2_000_000), ("1.5万元", 1_500_000), ("$350", 35_000),
     ("¥ 20", 2_000), ("3k", 300_000), ("", None), ("soon", None), ("8000.555", None), ("-5", None)],
)  # fmt: skip
def test_a_sum_is_read_or_refused(text: str, minor: int | None) -> None:
    assert as_minor(text) == minor


@pytest.mark.parametrize(
    ("text", "day"),
    [("today", TODAY), ("明天", date(2026, 3, 12)), ("+5", date(2026, 3, 16)), ("5天后", date(2026, 3, 16)),
     ("2026-04-01", date(2026, 4, 1)), ("3-25", date(2026, 3, 25)), ("3月25日", date(2026, 3, 25)),
     ("1-2", date(2027, 1, 2)), ("2-30", None), ("soon", None), ("", None)],
)  # fmt: skip
def test_a_day_is_read_or_refused(text: str, day: date | None) -> None:
    assert as_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [("15:30", time(15, 30)), ("15\uff1a30", time(15, 30)), ("9", time(9)), ("3pm", time(15)), ("10点", time(10)),
     ("25:00", None), ("9:75", None), ("late", None), ("", None)],
)  # fmt: skip
def test_a_time_is_read_or_refused(text: str, at: time | None) -> None:
    assert as_time(text) == at
