"""The case file and the setting of a call, as frozen types."""

from __future__ import annotations

from datetime import time

from trainer.content.binding import key, record
from trainer.content.problems import Mark
from trainer.content.scalars import Days, Money, Source
from trainer.vocabulary import Channel, CollectorKind, DebtKind


@record
class AuthorityLimits:
    """What the trainee may grant without asking."""

    instalments: int = key("期数", default=1)
    days: Days = key("天数", default=Days(0))
    waiver: Money = key("减免", default=Money(0))


@record
class Case:
    """The file: who is owed what, since when, what may be said and granted."""

    creditor: str = key("债权人")
    product: str = key("产品")
    amount: Money = key("应还")
    """Balance due now."""
    days_overdue: int = key("逾期天数")
    mark: Mark
    company: str | None = key("催收公司", default=None)
    """Who calls, where it is not the creditor itself."""
    account: str = key("合同号", default="")
    fee_per_day: Money = key("每天罚息", default=Money(0))
    authority: AuthorityLimits = key("权限", factory=AuthorityLimits)
    collector_kind: CollectorKind = key("催收方", default=CollectorKind.FIRST_PARTY)
    debt_kind: DebtKind = key("债务种类", default=DebtKind.CONSUMER)
    channels: tuple[str, ...] = key("付款渠道", default=())
    """The official ways of paying, as words."""
    consequences: tuple[str, ...] = key("真实后果", default=())
    """What really follows in this case, with the clause; nothing else may be said to follow."""
    clauses: tuple[str, ...] = key("条款", default=())
    history: tuple[str, ...] = key("往来", default=())
    promised: tuple[Source, ...] = key("上次承诺", default=())
    """What was promised in an earlier call and not kept; days are negative-free offsets, told in ``history``."""


@record
class CallSetting:
    """When and how the call takes place; times are the debtor's."""

    at: time = key("几点", default=time(10, 0))
    weekday: int | None = key("星期", default=None)
    """1 Monday .. 7 Sunday; None for any working day."""
    channel: Channel = key("渠道", default=Channel.PHONE)
