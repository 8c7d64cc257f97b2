"""The law of one regime, and the rules of the house, as frozen data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from trainer.content.binding import key, record
from trainer.content.problems import Mark
from trainer.vocabulary import Language, Move, Principle, Regime, Role, Severity, Violation


@record
class Both:
    """A text in both languages."""

    zh: str = key("中文")
    en: str = key("英文")

    def text(self, lang: Language) -> str:
        """The text in *lang*."""
        return self.zh if lang is Language.ZH else self.en


@record
class Statute:
    """Where a rule stands: the instrument and its article, and whether the official text was checked."""

    law: Both = key("法规")
    article: str = key("条", default="")
    verified: bool = key("已核对", default=False)


@record
class Offence:
    """What one violation weighs in this regime, why, and what to say instead."""

    severity: Severity = key("轻重")
    why: Both = key("为什么")
    instead: Both = key("改说")
    sources: tuple[Statute, ...] = key("出处", default=())


@record
class Duty:
    """Something the regime or the house asks for in every call of its kind."""

    duty: str = key("义务")
    principle: Principle = key("原则")
    moves: tuple[Move, ...] = key("招式")
    """Any of these performs it."""
    title: Both = key("名称")
    why: Both = key("为什么")
    say: Both = key("示范")
    mark: Mark
    moment: str = key("时机")
    """``opening``, ``before_debt``, ``promise``, ``close`` or ``third_party``: when it falls due."""
    sources: tuple[Statute, ...] = key("出处", default=())
    agency_only: bool = key("仅委外", default=False)
    consumer_only: bool = key("仅个人", default=False)


@record
class HelpLine:
    """Where help can be had, for the debtor and for the trainee."""

    name: Both = key("名称")
    number: str = key("号码")
    verified: bool = key("已核对", default=False)


@record
class Window:
    """Hours of the debtor's day in which he may be called."""

    opens: time = key("从")
    closes: time = key("到")


@record
class Rulebook:
    """The law of one regime as far as it touches a reply."""

    rulebook: Regime = key("法域")
    name: Both = key("名称")
    effective: str = key("生效")
    mark: Mark
    hours: Window = key("时段")
    offences: Mapping[Violation, Offence] = key("违规")
    duties: tuple[Duty, ...] = key("义务表", default=())
    may_be_told: tuple[Role, ...] = key("可告知", default=())
    """Roles beside the liable ones to whom the debt may be named here (a spouse in the us)."""
    help_lines: tuple[HelpLine, ...] = key("求助电话", default=())


@record
class Desk:
    """A place in the house to which a case is handed."""

    desk: str = key("部门")
    name: Both = key("名称")
    when: Both = key("何时")


@record
class ResultCode:
    """A disposition code of the call note."""

    code: str = key("代码")
    name: Both = key("名称")


@record
class PassLevels:
    """Overall scores (0..100) from which a trainee is ready for calls, and skilled."""

    ready: int = key("可上岗")
    skilled: int = key("熟练")


@record
class House:
    """The house's own rules; they may only be stricter than the law."""

    house: str = key("公司")
    mark: Mark
    name: Both = key("名称")
    hours: Window = key("时段")
    weights: Mapping[Principle, int] = key("权重")
    levels: PassLevels = key("等级")
    sure_from: int = key("确信线")
    """Confidence in percent below which a verdict is 'not sure' and not counted."""
    desks: tuple[Desk, ...] = key("部门表", default=())
    codes: tuple[ResultCode, ...] = key("结果代码", default=())
    duties: tuple[Duty, ...] = key("义务表", default=())
