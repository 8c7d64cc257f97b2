"""Two tiny lexicons and a moment, so that the engine is tested apart from the shipped words."""

from __future__ import annotations

from datetime import date

from trainer.understanding.rules import Frame, Lexicon, Rule
from trainer.understanding.types import Authority, CaseFacts, Moment
from trainer.vocabulary import Language, LineTag, Move, Party, Regime, Violation

ZH = Lexicon(
    classes={"kin": ("老婆", "家人", "父母"), "pay": ("还款", "还", "付"), "tell": ("告诉", "通知")},
    reply_rules=(
        Rule(Move.VERIFY_IDENTITY, r"是.{1,6}(?:先生|女士|本人)吗", 0.95),
        Rule(Move.INTRODUCE_SELF, r"我是.{1,10}(?:银行|公司)", 0.9),
        Rule(Move.STATE_DEBT, r"逾期.{0,3}\d+天", 0.9),
        Rule(Move.STATE_DEBT, r"您欠", 0.8),
        Rule(Move.DEMAND_PAYMENT, r"(?:今天|马上).{0,6}{pay}", 0.9),
        Rule(Move.ASK_REASON, r"什么原因", 0.95),
        Rule(Move.EMPATHIZE, r"理解|不容易", 0.9),
        Rule(Move.CONFIRM_COMMITMENT, r"跟您确认", 0.95),
        Rule(Move.PROPOSE_PLAN, r"分\d+期", 0.9),
        Rule(Move.DEFER_TO_AUTHORITY, r"向公司申请", 0.9),
        Rule(Move.DECLINE_DISCLOSURE, r"不方便透露", 0.9, party=frozenset({Party.THIRD_PARTY})),
        Rule(Move.ACKNOWLEDGE, r"听到了", 0.8, opens=frozenset({LineTag.GIVES_REASON})),
        Rule(Move.COURTESY, r"谢谢", 0.9, unless=r"谢谢你个"),
        Rule(Violation.THIRD_PARTY_DISCLOSURE, r"{tell}.{0,4}{kin}", 0.95),
        Rule(Violation.FALSE_LEGAL_THREAT, r"坐牢|抓你", 0.9),
    ),
    line_rules=(
        Rule(LineTag.ASKS, r"\?|吗$", 0.9),
        Rule(LineTag.ASKS_WHO, r"你是谁|哪位", 0.95),
        Rule(LineTag.GIVES_REASON, r"住院|失业|没发", 0.9),
        Rule(LineTag.PROMISES, r"我.{0,8}还(?!不)", 0.8),
        Rule(LineTag.DISPUTES, r"不是我借的", 0.95),
        Rule(LineTag.HINTS_SUICIDE, r"不想活", 0.95),
        Rule(LineTag.IS_THIRD_PARTY, r"我是他", 0.9),
        Rule(LineTag.DENIES_IDENTITY, r"打错了", 0.9),
        Rule(LineTag.REQUESTS_STOP, r"别再打", 0.9),
        Rule(LineTag.REVEALS_VULNERABILITY, r"抑郁症", 0.9),
        Rule(LineTag.AGREES, r"^好|可以", 0.8),
        Rule(LineTag.STALLS, r"过几天", 0.8),
    ),
    frames={
        Frame.NEGATED: (r"不会|不能|没有",),
        Frame.ASKED: (r"\?", r"吗$"),
        Frame.QUOTED: (r"谁跟您说", r"有人说"),
        Frame.CONDITIONAL: (r"如果|要是", r"的话"),
    },
    splitters=(r"但是|所以|如果",),
)
EN = Lexicon(
    classes={"kin": ("wife", "family", "parents"), "tell": ("tell", "call", "inform")},
    reply_rules=(
        Rule(Move.VERIFY_IDENTITY, r"\bis this mr", 0.95),
        Rule(Move.INTRODUCE_SELF, r"\bthis is \w{2,12} from\b", 0.9),
        Rule(Move.STATE_DEBT, r"\boverdue by \d+ days|\byou owe\b", 0.9),
        Rule(Move.DEMAND_PAYMENT, r"\bpay (?:it |that )?(?:now|today)\b|\bneed payment\b", 0.9),
        Rule(Move.EMPATHIZE, r"\bsorry to hear\b", 0.9),
        Rule(Move.CONFIRM_COMMITMENT, r"\bto confirm\b", 0.95),
        Rule(Move.ASK_COMMITMENT, r"\bwhat date\b", 0.9),
        Rule(Move.COURTESY, r"\bplease\b|\bthank you\b", 0.9),
        Rule(Violation.THIRD_PARTY_DISCLOSURE, r"\b{tell} your {kin}\b", 0.95),
        Rule(Violation.FALSE_LEGAL_THREAT, r"\barrested\b|\bjail\b", 0.9),
    ),
    line_rules=(
        Rule(LineTag.ASKS, r"\?", 0.9),
        Rule(LineTag.ASKS_WHO, r"who is this|who's calling", 0.95),
        Rule(LineTag.GIVES_REASON, r"lost my job|in hospital", 0.9),
        Rule(LineTag.PROMISES, r"i'll pay|i can pay", 0.9),
        Rule(LineTag.STALLS, r"maybe later|soon", 0.7),
    ),
    frames={
        Frame.NEGATED: (r"\b(?:will not|won't|never|don't|not)\b",),
        Frame.ASKED: (r"\?", r"^did (?:some|any)"),
        Frame.QUOTED: (r"\bwhoever told you\b",),
        Frame.CONDITIONAL: (r"\bif\b",),
    },
    splitters=(r"\b(?:but|because|otherwise)\b",),
)
LEXICONS = {Language.ZH: ZH, Language.EN: EN}

CASE = CaseFacts(
    debtor_name="张三",
    product="装修贷",
    amount_minor=2_000_000,
    currency="CNY",
    days_overdue=10,
    call_date=date(2026, 3, 11),
    authority=Authority(instalments=3, days=7, waiver_minor=0),
)
VERIFIED = Moment(lang=Language.ZH, regime=Regime.CN, case=CASE, party=Party.DEBTOR, verified=True)
"""A debtor who is known to be one, on a Wednesday; 20 000 CNY due."""
UNVERIFIED = Moment(lang=Language.ZH, regime=Regime.CN, case=CASE)
