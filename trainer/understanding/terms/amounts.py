"""Sums of money in a text: figures judged, ranges joined, shares and the rest added."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from trainer.understanding.terms.currencies import minor_units
from trainer.understanding.terms.figures import Figure, Owed, find_figures
from trainer.understanding.terms.fold import compiled
from trainer.understanding.terms.judge import is_money
from trainer.understanding.terms.shares import find_shares
from trainer.understanding.types import Amount, Span

_NOTHING = (
    "(?<![\\d零一二两三四五六七八九十百千万])一块(?:儿|(?!钱|[一二三四五六七八九\\d]|整|以|钟))|(?:[一半](?:分|毛|角|个子)(?:钱|儿)?(?!钟|之|期)|一块钱(?=都|也)|一个(?:子|铜板)儿?)|"
    "\\b(?:an?|one|another|single|red) (?:single |red )*(?:penny|dime|cent|nickel|dollar "
    "more)\\b|\\b(?:not|n't) (?:a|one) (?:single )?dollar\\b"
)
_TO = "^ ?(?:到|至|--?|~|to|or|或者?|and|、|/)(?: |$)?$"
_AND = (
    "^(?:[ ,，]|and|plus|then|或者?|和|加|再|、|\x00|on|now|down|today|,|or|to|-|later|up ?front|先|现在|还|付){0,6}$"
)
_REST = (
    "余款|余下的?|剩下的?|剩余的?(?:欠款|部分|款项|金额|尾款)?|尾款|其余的?|(?<!您的)剩的|"
    "\\b(?:the )?(?:rest|remainder)\\b(?! (?:of (?:the (?:week|month|day|year)|my life)|"
    "assured))|\\bthe remaining (?:balance|amount|sum)\\b|\\bwhat(?:'s| is) left\\b"
)
_SUM_FOLLOWS = (
    "^(?:的|还有|是|,| |of|balance|欠款|部分|那|就是|:|\\(){0,3}(?:[$£€¥\\d]|[一二两三四五六七八九][百千万十])"
)
_HELPLINE = "^(?:999|988|911|112|110|119|120|12\\d{3}|95\\d{3})$"
"""Numbers that everybody knows as telephone numbers; after _RING alone they are nothing else."""
_RING = "(?:[打拨叫]|\\b(?:call|ring|text|dial)(?:ing)?(?: the)? |\\bthe )$"
_LEAST = 5
"""A bare number below this is no sum."""
_REST_ASKED = "^(?:还有)?(?:多少|几)"


def find_amounts(
    text: str, *, due_minor: int | None, case: str | None
) -> tuple[tuple[Amount, ...], tuple[Amount, ...]]:
    """The sums that folded *text* names, its dates and rhythms masked, in text order; and numbers that hardly are sums.

    *due_minor* is what is due, in minor units of the currency *case*; it values 'the rest'.
    """
    shares = find_shares(text)
    clear = _cleared(text, shares)
    owed = Owed(case, None if due_minor is None else Fraction(due_minor, 100))
    figures = _ranges(_with_parts(find_figures(clear, owed), clear), clear)
    sums = [figure for index, figure in enumerate(figures) if _is_sum(index, figures, clear, owed)]
    amounts = [amount for figure in sums for amount in _amounts(figure, case)]
    amounts += _rest(text, sums, due_minor, case)
    unlikely = [
        replace(amount, told=False)
        for figure in figures
        if figure not in sums and max(figure.values) >= _LEAST and not _is_helpline(figure, clear)
        for amount in _amounts(figure, case)
    ]
    return tuple(sorted([*amounts, *shares], key=lambda amount: amount.span)), tuple(unlikely)


def _cleared(text: str, shares: list[Amount]) -> str:
    """*text* with 'not a penny' and shares painted over."""
    spans = [Span(*found.span()) for found in compiled(_NOTHING).finditer(text)]
    for span in (*spans, *(share.span for share in shares)):
        text = text[: span.start] + "\x01" * (span.end - span.start) + text[span.end :]
    return text


def _with_parts(figures: list[Figure], text: str) -> list[Figure]:
    """*figures* with hundredths said apart put to their sum: 'thirteen dollars and forty-five cents', 15 dollars 50."""
    done: list[Figure] = []
    for figure in figures:
        last = done[-1] if done else None
        between = text[last.end : figure.start] if last else ""
        if last is None or not last.marked or len(last.values) > 1 or len(figure.values) > 1:
            done.append(figure)
        elif (
            figure.currency == last.currency
            and between in (" ", " and ", ", ")
            and figure.values[0] < 1 <= last.values[0]
        ):
            done[-1] = replace(last, end=figure.end, values=(last.values[0] + figure.values[0],))
        elif (
            between == " "
            and not figure.marked
            and 10 <= figure.values[0] < 100
            and _is_part(figure, last.values[0], text)
        ):
            done[-1] = replace(last, end=figure.end, values=(last.values[0] + figure.values[0] / 100,))
        else:
            done.append(figure)
    return done


def _is_part(figure: Figure, whole: Fraction, text: str) -> bool:
    """Whether the number after a sum of *whole* is its hundredths: it ends there, or words go on that count nothing."""
    after = text[figure.end : figure.end + 12]
    if compiled("^ ?(?:$|[.,;!?](?!\\d))").match(after):
        return True
    return whole >= 100 and not compiled(
        "^[ -]?(?:days?|weeks?|months?|years?|times?|per|%|p\\b|a\\b|hours?|min)"
    ).match(after)


def _ranges(figures: list[Figure], text: str) -> list[Figure]:
    """*figures* with what one end of a range leaves unsaid taken from the other: 3到5千, $300-400."""
    done = list(figures)
    for index in range(len(done) - 1):
        low, high = done[index], done[index + 1]
        if not compiled(_TO).match(text[low.end : high.start]) or (max(high.values) < 10 <= min(low.values)):
            continue
        if low.scale < high.scale and not low.marked and max(low.values) * high.scale < max(high.values):
            low = replace(low, values=tuple(value * high.scale for value in low.values), scaled=True, scale=high.scale)
        currency = low.currency or high.currency
        marked = low.marked or high.marked
        done[index] = replace(low, currency=currency, marked=marked)
        done[index + 1] = replace(high, currency=currency, marked=marked)
    return done


def _is_sum(index: int, figures: list[Figure], text: str, owed: Owed) -> bool:
    figure = figures[index]
    if not figure.marked and _is_helpline(figure, text):
        return False
    if figure.spoken and not figure.marked:
        return owed.due is not None and 20 <= figure.values[0] <= owed.due
    before = figures[index - 1] if index else None
    beside = before is not None and _joined(before, figure, text)
    return is_money(figure, text, beside_money=beside)


def _is_helpline(figure: Figure, text: str) -> bool:
    said = compiled(_HELPLINE).match(text[figure.start : figure.end])
    return bool(said and compiled(_RING).search(text[max(0, figure.start - 12) : figure.start]))


def _joined(one: Figure, other: Figure, text: str) -> bool:
    sure = (one.marked or one.scaled or is_money(one, text, beside_money=False)) and max(other.values) >= 50
    return sure and bool(compiled(_AND).match(text[one.end : other.start]))


def _amounts(figure: Figure, case: str | None) -> list[Amount]:
    span = Span(figure.start, figure.end)
    currency = figure.currency or case
    others = tuple(minor_units(value, currency) for value in figure.others)
    return [Amount(span, minor_units(value, currency), figure.currency, others=others) for value in figure.values]


def _rest(text: str, sums: list[Figure], due_minor: int | None, case: str | None) -> list[Amount]:
    """What is left of the debt after the sums named before, where it can be reckoned."""
    if due_minor is None or not sums:
        return []
    for match in compiled(_REST).finditer(text):
        after = text[match.end() : match.end() + 12]
        if compiled(_SUM_FOLLOWS).match(after) or compiled(_REST_ASKED).match(after):
            continue
        left = _left(due_minor, [figure for figure in sums if figure.end <= match.start()] or sums, case)
        if left > 0:
            currency = next((figure.currency for figure in sums if figure.currency), None)
            return [Amount(Span(*match.span()), left, currency, told=False)]
    return []


def _left(due_minor: int, sums: list[Figure], case: str | None) -> int:
    paid = [minor_units(_one(figure), figure.currency or case) for figure in sums]
    return due_minor - sum(minor for minor in paid if minor != due_minor) if all(paid) else 0


def _one(figure: Figure) -> Fraction:
    """The value of a figure, 0 for a range, of which no rest can be taken."""
    return figure.values[0] if len(figure.values) == 1 else Fraction(0)
