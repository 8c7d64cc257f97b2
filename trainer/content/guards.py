"""Conditions that an author may write: a small closed vocabulary, read into frozen values, never code.

``trust some``, ``not verified``, ``move demand_payment``, ``told reason``, ``turn 3``; in Chinese
``信任 有``, ``非 已核实``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from trainer.content.binding import Complaint
from trainer.content.names import enum_names
from trainer.content.problems import nearest
from trainer.content.source import Text
from trainer.vocabulary import Move, Party, Role, Violation


class Subject(StrEnum):
    """What a guard looks at."""

    TRUST = "trust"
    IRRITATION = "irritation"
    PRESSURE = "pressure"
    MOVE = "move"
    VIOLATION = "violation"
    PARTY = "party"
    ROLE = "role"
    STANCE = "stance"
    TOLD = "told"
    SAID = "said"
    PROMISE = "promise"
    TERMS = "terms"
    TURN = "turn"
    ASKED = "asked"
    TRUTH = "truth"
    VERIFIED = "verified"
    INTRODUCED = "introduced"
    NOTICED = "noticed"
    DEBT_NAMED = "debt_named"
    DISPUTED = "disputed"
    PROVEN = "proven"
    CAN_PAY = "can_pay"
    CAN_PAY_ALL = "can_pay_all"
    WILLING = "willing"
    QUESTION = "question"
    HANDS_OVER = "hands_over"
    HAS_REASON = "has_reason"
    VULNERABLE = "vulnerable"
    SUICIDAL = "suicidal"
    DOUBTED = "doubted"
    SWEARS = "swears"
    TOPIC = "topic"


_CHINESE = {
    "信任": "trust", "火气": "irritation", "压力": "pressure", "做了": "move", "违规": "violation", "接听人": "party",
    "身份": "role", "态度": "stance", "说过": "told", "讲过": "said", "承诺": "promise", "条件": "terms", "轮": "turn",
    "催过": "asked", "真相": "truth", "已核实": "verified", "已自报": "introduced", "已告知": "noticed",
    "已说欠款": "debt_named", "有异议": "disputed", "已证明": "proven", "有钱": "can_pay", "付得清": "can_pay_all",
    "愿意": "willing", "提问": "question", "会转接": "hands_over", "有难言之隐": "has_reason",
    "有难处": "vulnerable", "有轻生念头": "suicidal", "疑过": "doubted", "骂人": "swears", "问到": "topic",
}  # fmt: skip
_LEVELS = {"low": "low", "some": "some", "high": "high", "低": "low", "有": "some", "高": "high"}
_PROMISES = {"none": "none", "vague": "vague", "firm": "firm", "没有": "none", "含糊": "vague", "明确": "firm"}
_TERMS = {"none": "none", "within": "within", "beyond": "beyond", "没提": "none", "以内": "within", "超出": "beyond"}
_NEGATIONS = ("not ", "非 ", "非", "未")
BARE = frozenset(
    {
        Subject.VERIFIED,
        Subject.INTRODUCED,
        Subject.NOTICED,
        Subject.DEBT_NAMED,
        Subject.DISPUTED,
        Subject.PROVEN,
        Subject.CAN_PAY,
        Subject.CAN_PAY_ALL,
        Subject.WILLING,
        Subject.QUESTION,
        Subject.HANDS_OVER,
        Subject.HAS_REASON,
        Subject.VULNERABLE,
        Subject.SUICIDAL,
        Subject.DOUBTED,
        Subject.SWEARS,
    }
)
_LEVEL_TESTS = frozenset({Subject.TRUST, Subject.IRRITATION, Subject.PRESSURE})
_NUMBER_TESTS = frozenset({Subject.TURN, Subject.ASKED})
_ENUMS: dict[Subject, type[Enum]] = {Subject.MOVE: Move, Subject.PARTY: Party, Subject.ROLE: Role}


@dataclass(frozen=True, slots=True)
class Guard:
    """One condition: what it looks at, the word it is compared with, and whether it is turned round."""

    subject: Subject
    arg: str = ""
    negated: bool = False

    @classmethod
    def from_text(cls, text: Text) -> Guard:
        """Read one condition; Complaint T026 with the nearest known word where it is none."""
        words = text.value.strip()
        negated = False
        for prefix in _NEGATIONS:
            if words.startswith(prefix):
                words, negated = words[len(prefix) :].strip(), True
                break
        head, _, arg = words.partition(" ")
        head = _CHINESE.get(head, head)
        if head == "debt" and arg == "named":
            head, arg = "debt_named", ""
        if head not in {item.value for item in Subject}:
            raise Complaint("T026", nearest(head, [*Subject, *_CHINESE]), got=text.value)
        subject = Subject(head)
        return cls(subject, _argument(subject, arg.strip(), text.value), negated)


def _argument(subject: Subject, arg: str, whole: str) -> str:
    if subject in BARE:
        if arg:
            raise Complaint("T026", got=whole)
        return ""
    if subject in _NUMBER_TESTS:
        if not arg.isdecimal():
            raise Complaint("T026", got=whole)
        return arg
    known: dict[str, str] | None = None
    if subject in _LEVEL_TESTS:
        known = _LEVELS
    elif subject is Subject.PROMISE:
        known = _PROMISES
    elif subject is Subject.TERMS:
        known = _TERMS
    elif subject in _ENUMS:
        known = dict(enum_names(_ENUMS[subject]))
    elif subject is Subject.VIOLATION:
        known = dict(enum_names(Violation)) | {"any": "any", "critical": "critical", "任何": "any", "红线": "critical"}
    if known is None:
        return _needed(arg, whole)
    if arg not in known:
        raise Complaint("T026", nearest(arg, known), got=whole)
    return known[arg]


def _needed(arg: str, whole: str) -> str:
    if not arg:
        raise Complaint("T026", got=whole)
    return arg
