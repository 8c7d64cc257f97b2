"""The purse: what the debtor could really pay by a day, what he offers, and which terms he accepts.

All sums are minor units. Nothing is ever agreed beyond the purse, unless this truth makes promises it cannot keep.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from trainer.content.case import Case
from trainer.content.kinds import Ability, Willingness
from trainer.content.models import Truth
from trainer.content.scalars import Chance, Source
from trainer.dialogue.types import Feelings, Payment
from trainer.understanding.types import Terms

NEEDED_PUSH = {
    Willingness.EAGER: 8,
    Willingness.WILLING: 22,
    Willingness.RELUCTANT: 36,
    Willingness.UNWILLING: 50,
}
"""How far trust and pressure must have moved him before he names a sum; about one good turn apart."""


@dataclass(frozen=True, slots=True)
class Purse:
    """What can be had from this debtor in this call."""

    sources: tuple[Source, ...]
    balance: int
    today: date
    willingness: Willingness
    false_promise: bool

    @classmethod
    def of(cls, truth: Truth, case: Case, today: date) -> Purse:
        """The purse of *truth* against the balance of *case*."""
        return cls(truth.purse, int(case.amount), today, truth.willingness, truth.false_promise)

    def by(self, day: date) -> int:
        """What he will really have by *day*: sure and likely money, doubtful money left out."""
        likely = (source for source in self.sources if source.chance is not Chance.DOUBTFUL)
        return sum(int(source.minor) for source in likely if self.today + timedelta(days=int(source.days)) <= day)

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which money comes in, in order."""
        return tuple(sorted({self.today + timedelta(days=int(source.days)) for source in self.sources}))

    @property
    def most(self) -> int:
        """The most he could pay in all, at most the balance."""
        return min(self.balance, self.by(self.days[-1])) if self.days else 0

    def ability(self) -> Ability:
        """Whether the balance is within the purse."""
        if self.most >= self.balance:
            return Ability.FULL
        return Ability.PART if self.most else Ability.NONE

    def affords(self, payments: Iterable[Payment]) -> bool:
        """Whether he could make all *payments*, each by its day."""
        paid = 0
        for payment in sorted(payments, key=lambda item: item.day):
            paid += payment.minor
            if paid > self.by(payment.day):
                return False
        return paid > 0

    def push(self, feelings: Feelings, asked: int) -> float:
        """How far he has been moved towards paying, about 0..100."""
        return 0.5 * feelings.trust + 0.6 * feelings.pressure + 4 * min(asked, 4) - 0.25 * feelings.irritation

    def ready(self, feelings: Feelings, asked: int) -> bool:
        """Whether he is moved enough to name a sum."""
        return self.push(feelings, asked) >= NEEDED_PUSH[self.willingness]

    def offer(self, feelings: Feelings, asked: int) -> tuple[Payment, ...]:
        """What he offers now: more of what he has, the further he has been moved; empty when not ready or penniless."""
        if not self.ready(feelings, asked) or not self.most:
            return ()
        over = self.push(feelings, asked) - NEEDED_PUSH[self.willingness]
        share = Fraction(min(100, 60 + round(over * 1.6)), 100)
        payments: list[Payment] = []
        left = self.balance
        for number, day in enumerate(self.days):
            had = self.by(day) - sum(payment.minor for payment in payments)
            last = number == len(self.days) - 1
            sum_now = min(left, had if last or share == 1 else rounded(had * share))
            if sum_now > 0:
                payments.append(Payment(sum_now, day))
                left -= sum_now
        return tuple(payments)


def rounded(minor: Fraction | int) -> int:
    """A sum as people name it, never more than it was: tens below a hundred, fives of the second digit above."""
    whole = int(minor) // 100
    if whole < 20:
        return int(minor)
    step = 5 if whole < 100 else int(10 ** (len(str(whole)) - 2))
    if whole >= 400 and whole // (step * 5) >= 4:
        step *= 5
    return whole // step * step * 100


def proposed(terms: Terms, balance: int, today: date, offered: tuple[Payment, ...]) -> tuple[Payment, ...]:
    """The payments that the trainee's terms come to; empty when they name neither sum nor day.

    A sum without a day is meant for the first day named, or today; a day without a sum is for the rest of the balance.
    Instalments without sums split the balance.
    """
    sums = [_minor(amount.minor, amount.fraction, balance) for amount in terms.amounts]
    sums = [minor for minor in sums if 0 < minor <= balance * 3 // 2]
    days = [when.day for when in terms.dates]
    if terms.instalments and terms.instalments > 1 and len(sums) <= 1:
        return _instalments(terms, sums, days, balance, today)
    if not sums and not days:
        return ()
    if not sums:
        already = sum(payment.minor for payment in offered if payment.day < days[-1]) if len(offered) > 1 else 0
        return (Payment(max(1, balance - already), days[-1]),)
    if not days:
        days = [today] + [payment.day for payment in offered if payment.day > today]
    pairs = zip(sums, days + [days[-1]] * len(sums), strict=False)
    payments = [Payment(minor, day) for minor, day in pairs]
    rest = balance - sum(payment.minor for payment in payments)
    if len(days) > len(sums) and rest > 0:
        payments.append(Payment(rest, days[len(sums)]))
    return tuple(sorted(payments, key=lambda item: item.day))


def _minor(minor: int | None, fraction: Fraction | None, balance: int) -> int:
    if minor is not None:
        return minor
    share = fraction if fraction is not None else Fraction(0)
    return balance * share.numerator // share.denominator


_RHYTHM_DAYS = {"P1D": 1, "P1W": 7, "P2W": 14, "P1M": 30}


def _instalments(terms: Terms, sums: list[int], days: list[date], balance: int, today: date) -> tuple[Payment, ...]:
    count = min(terms.instalments or 1, 60)
    gap = timedelta(days=_RHYTHM_DAYS.get(terms.every or "P1M", 30))
    each = sums[0] if sums and sums[0] * count <= balance * 3 // 2 else balance // count
    first = days[0] if days else today
    return tuple(Payment(each, first + gap * number) for number in range(count))
