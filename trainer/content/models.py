"""What people write, as frozen types: archetype, phrasebook, topics, persona, scenario.

Every field names its Chinese key; files are bound to these types by ``content.binding``.
"""

from __future__ import annotations

from collections.abc import Mapping

from trainer.content.acts import Act
from trainer.content.binding import key, record
from trainer.content.case import CallSetting, Case
from trainer.content.guards import Guard
from trainer.content.kinds import Ability, Ending, Length, Pace, Willingness
from trainer.content.problems import Mark
from trainer.content.scalars import Answer, Source, Wording
from trainer.vocabulary import (
    Move,
    Principle,
    Regime,
    Role,
    Violation,
)


@record
class Temper:
    """How fast each drive moves for this character."""

    trust: Pace = key("信任", default=Pace.NORMAL)
    irritation: Pace = key("火气", default=Pace.NORMAL)
    pressure: Pace = key("压力", default=Pace.NORMAL)


@record
class Drives:
    """Trust, irritation and pressure (felt cost of default), each 0..100."""

    trust: int = key("信任", default=25)
    irritation: int = key("火气", default=15)
    pressure: int = key("压力", default=15)


@record
class Stance:
    """Where the debtor can stand in the negotiation; what he brings up by himself when nothing is owed."""

    stance: str = key("态度")
    mark: Mark
    agenda: tuple[Act, ...] = key("自己会提", default=())
    on_enter: tuple[Act, ...] = key("刚进入时", default=())
    """Said once, when the stance is entered."""
    ending: Ending | None = key("结束", default=None)


@record
class Step:
    """A way from one stance to another, taken when all its guards hold; the first declared wins."""

    origin: tuple[str, ...] = key("从", en="from")
    to: str = key("到")
    mark: Mark
    when: tuple[Guard, ...] = key("当", default=())


@record
class Row:
    """One possible answer to a move or violation: the first row whose guards hold is taken."""

    say: tuple[Act, ...] = key("说")
    """One of these acts, drawn by chance; ``also`` follows it."""
    when: tuple[Guard, ...] = key("当", default=())
    also: tuple[Act, ...] = key("再说", default=())


@record
class Answers:
    """The table of what each move and violation obliges the debtor to answer; the shipped one covers all of them."""

    answers: str = key("应答表")
    mark: Mark
    moves: Mapping[Move, tuple[Row, ...]] = key("招式", factory=dict)
    violations: Mapping[Violation, tuple[Row, ...]] = key("违规", factory=dict)


@record
class Archetype:
    """A kind of debtor: his whole negotiation as stances and steps, temper, and answers of his own."""

    archetype: str = key("原型")
    mark: Mark
    title: str = key("名称")
    extends: str | None = key("继承", default=None)
    summary: str = key("简介", default="")
    temper: Temper = key("性子", factory=Temper)
    start: Drives = key("起点", factory=Drives)
    stances: tuple[Stance, ...] = key("态度表", default=())
    steps: tuple[Step, ...] = key("转变", default=())
    answers: Mapping[Move, tuple[Row, ...]] = key("应答", factory=dict)
    to_violations: Mapping[Violation, tuple[Row, ...]] = key("违规应答", factory=dict)


@record
class Group:
    """Wordings that fit only where the guards hold."""

    say: tuple[Wording, ...] = key("说")
    when: tuple[Guard, ...] = key("当", default=())

    @classmethod
    def many_from_text(cls, text: object) -> tuple[Group, ...]:
        """A bare scalar is a group without guards."""
        from_text = Wording.many_from_text(text)  # type: ignore[arg-type]
        return (cls(tuple(from_text)),)


@record
class Phrasebook:
    """How one kind of debtor words every act in one language; ``archetype`` empty for the words common to all."""

    phrasebook: str = key("话本")
    mark: Mark
    archetype: str = key("原型", default="")
    name: str = key("名称", default="")
    says: Mapping[Act, tuple[Group, ...]] = key("他会说", factory=dict)


@record
class Topic:
    """Something that can be asked about, with cues: each a few words that must all occur in one clause."""

    name: str = key("名称")
    asked: tuple[str, ...] = key("问法")
    mark: Mark
    usual: tuple[Wording, ...] = key("通常回答", default=())
    """What anybody answers where the persona has no answer of its own; empty for things not everybody knows."""


@record
class Topics:
    """The shared list of topics in one language."""

    topics: Mapping[str, Topic] = key("话题")
    mark: Mark


@record
class Person:
    """Somebody who may be on the line."""

    role: Role = key("身份")
    mark: Mark
    name: str = key("姓名", default="")
    hands_over: bool = key("会转接", default=False)
    """Whether the debtor comes to the phone when asked for properly."""
    pickup: tuple[Wording, ...] = key("接电话", default=())
    says: Mapping[Act, tuple[Group, ...]] = key("他会说", factory=dict)


@record
class Truth:
    """What is really so in this call; one is drawn, and is hidden until the debrief."""

    fact: str = key("实情")
    mark: Mark
    truth: str = key("代号", default="")
    ability: Ability | None = key("能力", default=None)
    """None to derive it from the purse."""
    willingness: Willingness = key("意愿", default=Willingness.WILLING)
    purse: tuple[Source, ...] = key("口袋", default=())
    reason: tuple[Wording, ...] = key("真话", default=())
    """The true reason, told once he trusts."""
    false_promise: bool = key("会空口答应", default=False)
    """Whether he promises more than he can keep when let off lightly."""
    disputed: bool = key("有异议", default=False)
    """Whether there is a dispute worth checking."""
    asked: Mapping[str, Answer] = key("问到", factory=dict)
    says: Mapping[Act, tuple[Group, ...]] = key("他会说", factory=dict)
    next_step: str = key("正确下一步", default="")
    """Where a payment can't or mustn't be had: what ends this call well."""


@record
class KeyMoment:
    """A moment that the author watches for: where the debtor says it, what it calls for, and a model reply."""

    duty: str = key("该做")
    model: str = key("示范")
    mark: Mark
    cue: str = key("听到", default="")
    """Words of the debtor's line, or the name of an act."""
    act: Act | None = key("行为", default=None)
    principle: Principle | None = key("原则", default=None)
    moves: tuple[Move, ...] = key("招式", default=())
    """Moves that take it; empty to take those that the model reply makes."""


@record
class Speech:
    """How he talks."""

    length: Length = key("句子", default=Length.NORMAL)
    irritation: Pace | None = key("火气", default=None)
    trust: Pace | None = key("信任", default=None)
    swears: bool = key("骂人", default=False)
    catchphrases: tuple[Wording, ...] = key("口头禅", default=())


@record
class Endings:
    """In the author's words, what ends this case well, well enough, and badly."""

    good: str = key("成", default="")
    fair: str = key("也算成", default="")
    bad: str = key("砸", default="")


@record
class Persona:
    """A debtor: character, case, truths, answers; with a case of its own it is playable by itself."""

    persona: str = key("编号")
    archetype: str = key("原型")
    name: str = key("姓名")
    truths: tuple[Truth, ...] = key("真相")
    mark: Mark
    title: str = key("标题", default="")
    address: tuple[Wording, ...] = key("称呼", default=())
    """How the trainee properly addresses him."""
    background: str = key("底细", default="")
    case: Case | None = key("案子", default=None)
    speech: Speech = key("说话", factory=Speech)
    start: Drives | None = key("起点", default=None)
    pickup: tuple[Wording, ...] = key("接电话", default=())
    wants: str = key("想要", default="")
    claims: tuple[Wording, ...] = key("嘴上说", default=())
    """The reason he gives while he does not trust."""
    asked: Mapping[str, Answer] = key("问到", factory=dict)
    says: Mapping[Act, tuple[Group, ...]] = key("他会说", factory=dict)
    people: tuple[Person, ...] = key("还有谁会接", default=())
    moments: tuple[KeyMoment, ...] = key("关键时刻", default=())
    never: tuple[str, ...] = key("绝不", default=())
    endings: Endings = key("收场", factory=Endings)
    level: int = key("难度", default=1)
    regime: Regime | None = key("法域", default=None)
    stage: str = key("阶段", default="")
    trains: tuple[Principle, ...] = key("练什么", default=())
    goal: str = key("目标", default="")
    story: str = key("案情", default="")
    warning: str = key("提醒", default="")
    """Told before the call where the subject may weigh on the trainee."""


@record
class Scenario:
    """A call to be played: a persona with case, setting and goal of this occasion."""

    scenario: str = key("案例")
    persona: str = key("债务人")
    title: str = key("标题")
    mark: Mark
    course: str = key("课程", default="")
    order: int = key("次序", default=0)
    level: int = key("难度", default=1)
    regime: Regime | None = key("法域", default=None)
    stage: str = key("阶段", default="")
    trains: tuple[Principle, ...] = key("练什么", default=())
    story: str = key("案情", default="")
    goal: str = key("目标", default="")
    setting: CallSetting = key("场合", factory=CallSetting)
    case: Case | None = key("案子", default=None)
    first_on_line: Role = key("谁接电话", default=Role.DEBTOR)
    likely_reasons: tuple[str, ...] = key("可能的理由", default=())
    """Offered in the preparation; the right one is that which the debtor gives first."""
    truths: tuple[str, ...] = key("真相", default=())
    """Which truths of the persona may be drawn; empty for all."""
    moments: tuple[KeyMoment, ...] = key("关键时刻", default=())
    endings: Endings | None = key("收场", default=None)
    start: Drives | None = key("起点", default=None)
    warning: str = key("提醒", default="")
    practice: tuple[str, ...] = key("练习条目", default=())
    """Ids of the practice rows that this scenario exercises."""
