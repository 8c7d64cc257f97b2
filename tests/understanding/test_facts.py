from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.understanding.tiny import CASE, LEXICONS, UNVERIFIED, VERIFIED
from trainer.understanding.reader import Reader
from trainer.understanding.rules import Lexicon, Rule
from trainer.understanding.types import Authority, Layer, Moment, Promised, Reading
from trainer.vocabulary import Language, LineTag, Move, Party, Regime, Violation

READER = Reader(LEXICONS)
ENGLISH = replace(VERIFIED, lang=Language.EN, regime=Regime.US)


def after(line: str, *tags: LineTag, moment: Moment = VERIFIED) -> Moment:
    return replace(moment, line=line, opens=frozenset(tags))


def evidence(reading: Reading, finds: Move | Violation) -> list[str] | None:
    """The words that show *finds* by fact, or None where it is not found so."""
    for move in reading.moves:
        if move.move is finds and move.layer is Layer.FACT:
            return [span.of(reading.text) for span in move.spans]
    for violation in reading.violations:
        if violation.code is finds and violation.layer is Layer.FACT:
            return [span.of(reading.text) for span in violation.spans]
    return None


def read(reply: str, moment: Moment) -> Reading:
    return READER.read(reply, moment, {"income": ("收入", "income")})


@pytest.mark.parametrize(
    ("line", "tag", "reply", "answers"),
    [
        ("你是谁啊", LineTag.ASKS_WHO, "我是江南银行的小李", True),
        ("你是谁啊", LineTag.ASKS_WHO, "这个不重要", False),
        ("能分期吗?", LineTag.ASKS, "可以的,最多三期", True),
        ("能分期吗?", LineTag.ASKS, "您今天先还", False),
        ("一共要还多少?", LineTag.ASKS, "本金3000元", True),
        ("你们怎么有我老婆的号码?", LineTag.ASKS, "您老婆的号码是您自己留的", True),
        ("为什么一直打?", LineTag.ASKS, "因为这笔账还没结", True),
        ("Can I pay in parts?", LineTag.ASKS, "Yes, we can do that", True),
        ("Can I pay in parts?", LineTag.ASKS, "Could you pay today?", False),
        ("Who's calling?", LineTag.ASKS_WHO, "this is Jane from Acme", True),
        ("我没钱", LineTag.REFUSES, "可以的", False),
    ],
)
def test_a_question_is_answered_by_name_yes_or_no_terms_reason_or_content(
    line: str, tag: LineTag, reply: str, *, answers: bool
) -> None:
    assert read(reply, after(line, tag)).makes(Move.ANSWER_QUESTION) is answers


@pytest.mark.parametrize(
    ("line", "reply", "taken_up"),
    [
        ("我老婆住院了,手术刚做完", "您老婆住院要用钱我明白", ["老婆住院"]),
        ("我老婆住院了", "您老婆住院了吗?", None),
        ("我老婆住院了", "今天必须处理", None),
        ("我工厂倒闭了", "您刚才说工厂的事", ["工厂"]),
        ("I lost my job at the warehouse", "Losing the warehouse job is hard", ["warehouse job"]),
        ("I lost my job", "You need to sort this out", None),
        ("my roof leaks", "So you're dealing with a roof", ["roof"]),
    ],
)
def test_the_content_of_the_line_is_taken_up_in_a_statement(line: str, reply: str, taken_up: list[str] | None) -> None:
    assert evidence(read(reply, after(line, LineTag.GIVES_REASON)), Move.ACKNOWLEDGE) == taken_up


@pytest.mark.parametrize(
    ("reply", "moment", "again"),
    [
        ("是什么原因没还?", replace(VERIFIED, answered=frozenset({"reason"})), ["什么原因"]),
        ("是什么原因没还?", VERIFIED, None),
        ("您现在收入怎么样?", replace(VERIFIED, answered=frozenset({"income"})), ["收入"]),
        ("收入少我知道", replace(VERIFIED, answered=frozenset({"income"})), None),
        ("您那边几点能到账呢?", replace(VERIFIED, own_replies=("您那边几点能到账?",)), ["您那边几点能到账呢?"]),
        ("您那边几点能到账呢?", replace(VERIFIED, own_replies=("您住哪里?",)), None),
        (
            "您那边几点能到账呢?",
            after("再说吧", LineTag.STALLS, moment=replace(VERIFIED, own_replies=("您那边几点能到账?",))),
            None,
        ),
    ],
)
def test_asking_again_counts_where_it_was_answered_and_not_dodged(
    reply: str, moment: Moment, again: list[str] | None
) -> None:
    assert evidence(read(reply, moment), Move.REPEAT_QUESTION) == again


@pytest.mark.parametrize(
    ("line", "tag", "reply", "vague"),
    [
        ("我尽快还", LineTag.PROMISES, "好的,那我等您", True),
        ("过几天吧", LineTag.STALLS, "OK, let me know", True),
        ("I'll pay soon", LineTag.PROMISES, "Great, thank you", True),
        ("我13号还3000", LineTag.PROMISES, "好的", False),
        ("我尽快还", LineTag.PROMISES, "好的,具体几号能还呢?", False),
        ("我尽快还", LineTag.PROMISES, "好的,那就周五还3000", False),
        ("我老婆住院", LineTag.GIVES_REASON, "好的", False),
    ],
)
def test_a_vague_promise_taken_as_it_is_shows(line: str, tag: LineTag, reply: str, *, vague: bool) -> None:
    assert read(reply, after(line, tag)).makes(Move.ACCEPT_VAGUE) is vague


@pytest.mark.parametrize(
    ("reply", "beyond"),
    [
        ("可以,给您缓到3月30号", ["3月30号"]),
        ("可以,给您缓到3月16号", None),
        ("您分12期还吧", ["您分12期还吧"]),
        ("您分3期还吧", None),
        ("给您减免500元", ["500元"]),
        ("分12期我得向公司申请", None),
        ("3月30号不行,没法给您缓", None),
        ("那我们3月30号之前要起诉", None),
    ],
)
def test_a_concession_beyond_authority_is_one(reply: str, beyond: list[str] | None) -> None:
    assert evidence(read(reply, VERIFIED), Move.CONCEDE) == beyond


GRANTING = Lexicon(
    classes={},
    reply_rules=(Rule(Move.CONCEDE, "给您缓", 0.9), Rule(Move.DEFER_TO_AUTHORITY, "向公司申请", 0.9)),
    line_rules=(),
    frames={},
    splitters=(),
)


@pytest.mark.parametrize(
    ("reply", "moment", "conceded"),
    [
        ("最多给您缓三天,到3月13号", VERIFIED, False),
        ("给您缓到3月30号", VERIFIED, True),
        ("给您缓一缓", VERIFIED, True),
        ("给您缓一缓", after("不是我借的", LineTag.DISPUTES), False),
        ("给您缓一缓我得向公司申请", VERIFIED, False),
        ("给您缓,分3期", VERIFIED, False),
        ("给您缓,分9期", VERIFIED, True),
        ("给您缓到3月13号", replace(VERIFIED, case=replace(CASE, authority=Authority())), True),
    ],
)
def test_a_grant_within_authority_is_no_concession(reply: str, moment: Moment, *, conceded: bool) -> None:
    reading = Reader({Language.ZH: GRANTING}).read(reply, moment)
    assert reading.makes(Move.CONCEDE) is conceded


@pytest.mark.parametrize(
    "moment",
    [
        replace(VERIFIED, case=replace(CASE, authority=Authority())),
        replace(VERIFIED, suicidal=True),
        replace(VERIFIED, disputed=True),
        after("我有抑郁症", LineTag.REVEALS_VULNERABILITY),
    ],
)
def test_no_concession_without_known_limits_or_where_sparing_is_due(moment: Moment) -> None:
    assert not read("可以,给您缓到3月30号,分12期", moment).makes(Move.CONCEDE)


PROMISED = replace(VERIFIED, promised=Promised(amount_minor=300_000, day=date(2026, 3, 13)))


@pytest.mark.parametrize(
    ("reply", "false"),
    [
        ("跟您确认一下3月13号还3000元", None),
        ("跟您确认一下3月13号还5000元", ["5000元"]),
        ("跟您确认一下3月12号还3000元", ["3月12号"]),
        ("跟您确认一下3月15号还2000元", None),
        ("跟您确认一下总共20000元里您先还3000元", None),
        ("要不您3月12号还5000元", None),
    ],
)
def test_a_read_back_to_the_debtors_cost_deceives(reply: str, false: list[str] | None) -> None:
    reading = read(reply, PROMISED)
    assert evidence(reading, Violation.DECEPTION) == false
    assert reading.makes(Move.CONFIRM_COMMITMENT) is ("确认" in reply)


@pytest.mark.parametrize(
    ("reply", "code", "words"),
    [
        ("您欠我们25000元", Violation.DECEPTION, ["25000元"]),
        ("您欠25000元含催收费", Violation.UNAUTHORIZED_FEE, ["25000元"]),
        ("您欠我们20000元", Violation.DECEPTION, None),
        ("您的额度是50000元", Violation.DECEPTION, None),
    ],
)
def test_more_than_is_due_may_not_be_claimed_as_owed(reply: str, code: Violation, words: list[str] | None) -> None:
    assert evidence(read(reply, VERIFIED), code) == words


@pytest.mark.parametrize(
    ("reply", "moment", "code", "words"),
    [
        ("您逾期10天了", UNVERIFIED, Violation.PRIVACY_BREACH, ["逾期10天"]),
        ("您逾期10天了", VERIFIED, Violation.PRIVACY_BREACH, None),
        ("今天要还装修贷", UNVERIFIED, Violation.PRIVACY_BREACH, ["装修贷"]),
        ("今天要还", UNVERIFIED, Violation.PRIVACY_BREACH, None),
        ("是张三先生吗?", UNVERIFIED, Violation.PRIVACY_BREACH, None),
        ("他逾期10天了", replace(UNVERIFIED, party=Party.THIRD_PARTY), Violation.THIRD_PARTY_DISCLOSURE, ["逾期10天"]),
        ("他逾期10天了", replace(UNVERIFIED, party=Party.THIRD_PARTY), Violation.PRIVACY_BREACH, None),
        ("您今天替还一下", replace(UNVERIFIED, party=Party.THIRD_PARTY), Violation.THIRD_PARTY_PRESSURE, ["今天替还"]),
        ("让他今天回电还款", replace(UNVERIFIED, party=Party.THIRD_PARTY), Violation.THIRD_PARTY_PRESSURE, None),
    ],
)
def test_the_debt_is_for_the_verified_debtor_alone(
    reply: str, moment: Moment, code: Violation, words: list[str] | None
) -> None:
    assert evidence(read(reply, moment), code) == words


@pytest.mark.parametrize(
    ("line", "tag", "reply", "ignored"),
    [
        ("我不想活了", LineTag.HINTS_SUICIDE, "您今天还", True),
        ("我不想活了", LineTag.HINTS_SUICIDE, "我理解您,您今天还", True),
        ("我不想活了", LineTag.HINTS_SUICIDE, "我理解您,您现在安全吗?", False),
        ("我有抑郁症", LineTag.REVEALS_VULNERABILITY, "您今天还", True),
        ("我有抑郁症", LineTag.REVEALS_VULNERABILITY, "我理解您不容易,今天能还一点吗", False),
        ("我有抑郁症", LineTag.REVEALS_VULNERABILITY, "今天先还,我理解您不容易", True),
        ("没钱", LineTag.REFUSES, "您今天还", False),
    ],
)
def test_pressing_on_in_a_crisis_is_seen(line: str, tag: LineTag, reply: str, *, ignored: bool) -> None:
    found = evidence(read(reply, after(line, tag)), Violation.IGNORE_VULNERABILITY)
    assert (found is not None) is ignored


@pytest.mark.parametrize(
    ("line", "tag", "reply", "ignored"),
    [
        ("不是我借的", LineTag.DISPUTES, "您今天还", True),
        ("不是我借的", LineTag.DISPUTES, "我理解,今天还", False),
        ("不是我借的", LineTag.DISPUTES, "您说说看", False),
        ("不是我借的", LineTag.DISPUTES, "您今天还款的事先放一放", False),
        ("你是谁", LineTag.ASKS_WHO, "您今天还", False),
        ("别再打了", LineTag.REQUESTS_STOP, "您今天还", False),
    ],
)
def test_pressing_on_over_a_dispute_is_seen(line: str, tag: LineTag, reply: str, *, ignored: bool) -> None:
    found = evidence(read(reply, after(line, tag)), Violation.IGNORE_DISPUTE)
    assert (found is not None) is ignored


@pytest.mark.parametrize(
    ("line", "reply", "read_back"),
    [
        ("我13号还3000", "收到,13号3000", True),
        ("我13号还3000", "13号必须还3000", False),
        ("我13号还3000", "13号太晚了", False),
        ("我13号还", "好的,那就13号", True),
        ("I'll pay $300 on the 13th", "Got it, $300 on the 13th", True),
        ("我尽快还", "好的,我记下了", False),
    ],
)
def test_terms_said_again_are_a_read_back(line: str, reply: str, *, read_back: bool) -> None:
    assert read(reply, after(line, LineTag.PROMISES)).makes(Move.CONFIRM_COMMITMENT) is read_back


@pytest.mark.parametrize(
    ("reply", "probes"),
    [
        ("您报过警没有?", True),
        ("您当时找的哪个师傅?", True),
        ("您那边几点能到账?", False),
        ("您看这样行不行?", False),
        ("凭什么让我相信您?", False),
    ],
)
def test_a_question_with_no_other_aim_asks_after_facts(reply: str, *, probes: bool) -> None:
    assert read(reply, VERIFIED).makes(Move.PROBE) is probes


SAFETY = Lexicon(
    classes={},
    reply_rules=(
        Rule(Move.CHECK_PRIVACY, "身边有人", 0.9),
        Rule(Move.ASK_CONVENIENT, "您先忙", 0.9),
        Rule(Move.SCHEDULE_FOLLOWUP, "三点再打", 0.9),
        Rule(Move.PROPOSE_PLAN, "先还", 0.9),
        Rule(Move.DEMAND_PAYMENT, "今天先还", 0.9),
    ),
    line_rules=(),
    frames={},
    splitters=(),
)


@pytest.mark.parametrize(
    ("moment", "reply", "makes", "never"),
    [
        (after("我不想活了", LineTag.HINTS_SUICIDE), "您身边有人吗?", Move.PROBE, Move.CHECK_PRIVACY),
        (VERIFIED, "您身边有人吗?", Move.CHECK_PRIVACY, Move.PROBE),
        (VERIFIED, "您先忙,我三点再打", Move.SCHEDULE_FOLLOWUP, Move.ASK_CONVENIENT),
        (VERIFIED, "您先忙", Move.ASK_CONVENIENT, Move.SCHEDULE_FOLLOWUP),
        (VERIFIED, "您今天先还500元", Move.PROPOSE_PLAN, Move.DEMAND_PAYMENT),
        (VERIFIED, "您今天先还20000元", Move.DEMAND_PAYMENT, Move.PROPOSE_PLAN),
    ],
)
def test_the_moment_tells_which_of_two_moves_it_is(moment: Moment, reply: str, makes: Move, never: Move) -> None:
    reading = Reader({Language.ZH: SAFETY}).read(reply, moment)
    assert reading.makes(makes)
    assert not reading.makes(never)
