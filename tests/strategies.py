"""Generated input for property tests: replies of every sort, and readings made of any moves."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from trainer.understanding.types import (
    Amount,
    FoundMove,
    FoundTopic,
    FoundViolation,
    Method,
    Reading,
    Span,
    Terms,
    When,
)
from trainer.vocabulary import Language, Move, Violation

DAY = date(2026, 3, 11)
PHRASES = (
    "您好，请问是本人吗？",
    "我是公司的小李，通话有录音。",
    "您这笔钱逾期了，今天能还吗？",
    "是什么原因没还上呢？",
    "我理解您不容易。",
    "那今天先还一千，周五还剩下的，走App，行吗？",
    "好，等您消息。",
    "你再不还我就打给你单位。",
    "Hello, am I speaking with the account holder?",
    "This is Sam from the company, the call is recorded.",
    "Your payment is overdue. Can you pay today?",
    "I'm sorry to hear that. What happened?",
    "So that's $200 on Friday by card, right?",
    "Okay, whenever you can.",
    "Pay up or I'll tell your boss.",
    "\x1b[31mred\x1b[0m [bold]markup[/bold]",
    "",
    "。。。",
    "asdfgh",
)
texts = st.one_of(
    st.sampled_from(PHRASES), st.text(max_size=80), st.lists(st.sampled_from(PHRASES), max_size=4).map(" ".join)
)
span = st.just(Span(0, 1))
terms = st.builds(
    Terms,
    amounts=st.lists(st.builds(Amount, span, st.integers(1, 5_000_000)), max_size=2).map(tuple),
    dates=st.lists(
        st.builds(When, span, st.integers(-3, 60).map(lambda days: DAY + timedelta(days=days))), max_size=2
    ).map(tuple),
    instalments=st.one_of(st.none(), st.integers(1, 12)),
    method=st.one_of(st.none(), st.sampled_from(Method)),
)


def readings(lang: Language, topics: tuple[str, ...]) -> st.SearchStrategy[Reading]:
    """Readings of any moves, violations, topics and terms."""
    return st.builds(
        Reading,
        st.just("x"),
        st.just(lang),
        moves=st.lists(
            st.builds(FoundMove, st.sampled_from(Move), span.map(lambda s: (s,)), st.just(0.9)), max_size=4
        ).map(tuple),
        violations=st.lists(
            st.builds(FoundViolation, st.sampled_from(Violation), span.map(lambda s: (s,)), st.just(0.9)), max_size=1
        ).map(tuple),
        terms=terms,
        topics=st.lists(st.builds(FoundTopic, st.sampled_from(topics), span), max_size=2).map(tuple),
    )
