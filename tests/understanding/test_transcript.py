from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from tests.understanding.tiny import LEXICONS
from trainer.understanding.reader import Reader
from trainer.understanding.record import RecordError
from trainer.understanding.transcript import moment_of
from trainer.understanding.types import Authority, Moment, Promised
from trainer.vocabulary import Channel, CollectorKind, DebtKind, Language, LineTag, Party, Regime

READER = Reader(LEXICONS)
CASE = {"amount": 20000, "currency": "CNY", "call_date": "2026-03-11"}


def moment_after(*lines: str, case: dict[str, Any] | None = None, lang: str = "zh") -> Moment:
    """The moment after lines written as 'c: words' (collector), 'd: words' (debtor), 't: words' (third party)."""
    speakers = {"c": "collector", "d": "debtor", "t": "third_party"}
    context = [{"speaker": speakers[line[0]], "text": line[3:]} for line in lines]
    topics = {"income": ("收入", "income")}
    return moment_of({"lang": lang, "case": CASE if case is None else case, "context": context}, READER, topics)


def test_the_case_file_is_taken_over() -> None:
    case = {
        "debtor_name": "张三",
        "creditor": "江南银行",
        "product": "装修贷",
        "amount": 1234.56,
        "currency": "CNY",
        "days_overdue": 12,
        "call_date": "2026-03-11",
        "call_time": "19:30",
        "channel": "visit",
        "authority": {"instalments": 3, "days": 7, "waiver": 0},
        "collector_kind": "agency",
        "debt_kind": "card",
    }
    found = moment_of({"lang": "zh", "jurisdiction": "cn", "case": case}, READER)
    assert found.regime is Regime.CN
    assert (found.case.amount_minor, found.case.days_overdue) == (123_456, 12)
    assert (found.case.call_date, found.case.call_time) == (date(2026, 3, 11), time(19, 30))
    assert (found.case.channel, found.case.authority) == (Channel.VISIT, Authority(3, 7, 0))
    assert (found.case.collector_kind, found.case.debt_kind) == (CollectorKind.AGENCY, DebtKind.CARD)


def test_what_is_missing_stays_unknown() -> None:
    found = moment_of({"reply": "Please pay today"}, READER)
    assert (found.lang, found.regime, found.party) == (Language.EN, Regime.US, Party.UNKNOWN)
    assert (found.verified, found.line, found.opens, found.promised) == (False, "", frozenset(), None)
    assert found.case.authority == Authority()


@pytest.mark.parametrize(
    ("case", "verified"),
    [
        ({"party": "debtor"}, True),
        ({"party": "debtor", "identity_verified": False}, False),
        ({"party": "unknown"}, False),
        ({"party": "third_party"}, False),
        ({"identity_verified": True}, True),
    ],
)
def test_the_case_tells_who_is_verified(case: dict[str, Any], *, verified: bool) -> None:
    assert moment_after(case=case).verified is verified


@pytest.mark.parametrize(
    ("lines", "party", "verified"),
    [
        (("c: 您好,请问是张三先生吗?", "d: 嗯,我是"), Party.DEBTOR, True),
        (("c: 您好,请问是张三先生吗?", "d: 你是谁"), Party.UNKNOWN, False),
        (("c: 您好,请问是张三先生吗?", "d: 打错了"), Party.THIRD_PARTY, False),
        (("c: 您好,请问是张三先生吗?", "d: 我是他老婆"), Party.THIRD_PARTY, False),
        (("c: 您好", "d: 嗯,我是"), Party.UNKNOWN, False),
        (("c: 请问是张三先生吗?", "t: 他不在"), Party.THIRD_PARTY, False),
        (("c: Is this Mr Smith?", "d: Yes, speaking"), Party.DEBTOR, True),
    ],
)
def test_the_exchange_tells_who_is_on_the_line(lines: tuple[str, ...], party: Party, *, verified: bool) -> None:
    found = moment_after(*lines)
    assert (found.party, found.verified) == (party, verified)


def test_what_was_said_is_remembered() -> None:
    found = moment_after(
        "c: 我是江南银行的小李",
        "d: 哦",
        "c: 您逾期10天了",
        "d: 不是我借的",
        "c: 您好",
        "d: 别再打了,我有抑郁症,不想活了",
    )
    assert (found.introduced, found.debt_named, found.noticed) == (True, True, False)
    assert (found.disputed, found.stop_requested, found.vulnerable, found.suicidal) == (True, True, True, True)
    assert found.opens == {LineTag.REQUESTS_STOP, LineTag.REVEALS_VULNERABILITY, LineTag.HINTS_SUICIDE}
    assert found.line == "别再打了,我有抑郁症,不想活了"
    assert found.own_replies == ("我是江南银行的小李", "您逾期10天了", "您好")
    assert len(found.debtor_lines) == 3


@pytest.mark.parametrize(
    ("lines", "answered"),
    [
        (("c: 什么原因没还?", "d: 我失业了"), {"reason"}),
        (("c: 您现在收入多少?", "d: 一个月四千"), {"income"}),
        (("c: 您现在收入多少?", "d: 你是谁"), set()),
        (("c: 收入我知道", "d: 哦"), set()),
    ],
)
def test_what_was_answered_clearly_is_remembered(lines: tuple[str, ...], answered: set[str]) -> None:
    assert moment_after(*lines).answered == answered


@pytest.mark.parametrize(
    ("lines", "promised"),
    [
        (("d: 我尽快还",), Promised()),
        (
            ("d: 我3月13号还3000元",),
            Promised(parts=((300_000, date(2026, 3, 13)),), amount_minor=300_000, day=date(2026, 3, 13)),
        ),
        (
            ("c: 您3月13号还3000元行吗?", "d: 好"),
            Promised(parts=((300_000, date(2026, 3, 13)),), amount_minor=300_000, day=date(2026, 3, 13)),
        ),
        (("d: 我还3000元", "c: 哪天?", "d: 我3月13号还"), Promised(amount_minor=300_000, day=date(2026, 3, 13))),
        (("d: 没钱",), None),
    ],
)
def test_a_promise_is_followed_through_the_lines(lines: tuple[str, ...], promised: Promised | None) -> None:
    assert moment_after(*lines).promised == promised


@pytest.mark.parametrize(
    ("record", "key"),
    [
        ({"lang": "fr"}, "lang"),
        ({"context": "hello"}, "context"),
        ({"context": ["hello"]}, "context"),
        ({"case": {"amount": "a lot"}}, "amount"),
        ({"case": {"amount": float("nan")}}, "amount"),
        ({"case": {"call_date": "tomorrow"}}, "call_date"),
        ({"case": {"call_time": "25:00"}}, "call_time"),
        ({"case": {"identity_verified": "yes"}}, "identity_verified"),
        ({"case": ["x"]}, "case"),
        ({"case": {"debtor_name": 5}}, "debtor_name"),
    ],
)
def test_a_value_of_no_use_is_told_with_its_key(record: dict[str, Any], key: str) -> None:
    with pytest.raises(RecordError) as caught:
        moment_of(record, READER)
    assert caught.value.key == key
