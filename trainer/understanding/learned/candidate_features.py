"""The features by which it is told whether a sum or a day in a reply is a term of payment, and which reading is meant.

What stands around a candidate, with every other sum and day as one mark; what it is against what is owed, what was said
before and the day of the call; and what the clause around it does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from zlib import crc32

from trainer.understanding.learned.candidates import Candidate
from trainer.understanding.learned.heads import HEADS
from trainer.understanding.terms.fold import compiled, fold
from trainer.understanding.terms.judge import is_count, is_name
from trainer.understanding.types import Moment, Reading, Span, When

_SUM, _DAY, _NUMBER = "$", "@", "#"
_REACH = 48
_NEAR_ZH, _NEAR_EN = 3, 3
_FAR_ZH, _FAR_EN = 14, 7
_CLAUSE = "[。！？!?;；，,\n]|\\.(?!\\d)"
_SENTENCE = "[。！？!?;；\n]|\\.(?!\\d)"
_WORD = "[a-z']+|[$@#%£]|\\d+|[^\\x00-\\x7f]"
_MOST_PARTS = 12
_NEAR_EQUAL = 100
_DEED_STEPS = (-2.2, -0.85, 0.4)
"""Logits (chances of a tenth, three and six) from which a head is heard, half heard and sure."""
_SUMS, _DAYS = crc32(b"sum "), crc32(b"day ")


@dataclass(frozen=True, slots=True)
class Deeds:
    """One segment with the logits of the learned heads."""

    span: Span
    logits: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Scenery:
    """What all candidates of one reply share."""

    folded: str
    """The folded reply."""
    text: str
    """The same with one mark for each candidate."""
    places: tuple[int, ...]
    """Where the mark of each candidate stands in it."""
    shared: tuple[str, ...]
    said: tuple[tuple[str, str], ...]
    """(who, folded text) of what was said before."""


def scenery(reading: Reading, moment: Moment, found: Sequence[Candidate]) -> Scenery:
    """The scenery of *found*, the candidates of *reading* in text order."""
    folded = fold(reading.text)
    parts: list[str] = []
    places: list[int] = []
    at = length = 0
    for candidate in found:
        if candidate.start < at and places:
            places.append(places[-1])
            continue
        before = folded[at : candidate.start]
        parts += [before, (_DAY if candidate.is_day else _SUM) if candidate.likely else _NUMBER]
        places.append(length + len(before))
        length += len(before) + 1
        at = candidate.end
    parts.append(folded[at:])
    shared = [f"o {tag.value}" for tag in moment.opens] or ["o none"]
    shared += [f"party {moment.party.value}", f"verified {moment.verified:d}", f"named {moment.debt_named:d}"]
    shared += [f"asks {bool(reading.questions):d}", f"method {reading.terms.method is not None:d}"]
    said = (
        ("line", fold(moment.line)),
        ("debtor", fold(" ".join(moment.debtor_lines[:-1]))),
        ("own", fold(" ".join(moment.own_replies))),
    )
    return Scenery(folded, "".join(parts), tuple(places), tuple(shared), said)


def features(at: int, found: Sequence[Candidate], view: Scenery, reading: Reading) -> set[int]:
    """The features of candidate *at*, whichever of its readings is meant."""
    candidate = found[at]
    names = set(_around(view, view.places[at], chinese=reading.lang.value == "zh"))
    names.update(_itself(candidate, view, reading))
    same = [other.is_day == candidate.is_day for other in found]
    names.add(f"nth {min(4, sum(same[:at]))}")
    names.add(f"of {min(5, sum(same))} {min(3, len(same) - sum(same))}")
    names.add(f"likely {candidate.likely:d}")
    for move in reading.moves:
        if any(span.start < candidate.end and candidate.start < span.end for span in move.spans):
            names.add(f"m {move.move.value}")
    names.update(view.shared)
    return _hashed(names, candidate)


def _around(view: Scenery, place: int, *, chinese: bool) -> Iterator[str]:
    before, after = view.text[max(0, place - _REACH) : place], view.text[place + 1 : place + 1 + _REACH]
    cuts = [cut.end() for cut in compiled(_CLAUSE).finditer(before)]
    clause_cut = cuts[-1] if cuts else 0
    end = compiled(_CLAUSE).search(after)
    clause_end = end.start() if end else len(after)
    yield f"end {end[0] if end else ''}"
    sentence = compiled(_SENTENCE).search(after)
    yield f"stop {sentence[0] if sentence else ''}"
    cut = _characters if chinese else _words
    near, far = (_NEAR_ZH, _FAR_ZH) if chinese else (_NEAR_EN, _FAR_EN)
    left, right = cut(before)[-far:], cut(after)[:far]
    for size in range(1, near + 1):
        yield f"b{size} {' '.join(left[-size:])}"
        yield f"a{size} {' '.join(right[:size])}"
    yield f"ba {' '.join(left[-1:])} {' '.join(right[:1])}"
    yield from _bag("B", left, chinese=chinese)
    yield from _bag("A", right, chinese=chinese)
    clause = cut(before[clause_cut:] + "*" + after[:clause_end])
    yield from _bag("C", clause, chinese=chinese)
    yield f"clause {min(6, len(clause) // 3)}"


def _characters(text: str) -> list[str]:
    return [mark for mark in text if mark != " "]


def _words(text: str) -> list[str]:
    found: list[str] = compiled(_WORD).findall(text)
    return found


def _bag(name: str, parts: Sequence[str], *, chinese: bool) -> Iterator[str]:
    if not chinese:
        for part in parts:
            yield f"{name} {part}"
    for one, two in pairwise(parts):
        yield f"{name}2 {one} {two}"


def _itself(candidate: Candidate, view: Scenery, reading: Reading) -> Iterator[str]:
    folded = view.folded
    said = candidate.options[0].span.of(folded)
    if not candidate.is_day:
        yield f"name {is_name(candidate.start, folded):d}"
        yield f"count {is_count(candidate.end, folded):d}"
    shape = compiled("\\d").sub("0", said)
    yield f"shape {shape[:16]}"
    if candidate.is_day:
        yield f"word {said[:16]}"
    for who, text in view.said:
        if len(said) > 1 and said in text:
            yield f"said {who}"
    size = len(reading.text)
    yield f"place {3 * candidate.start // max(1, size)} {min(4, size // 30)}"


def option_features(number: int, candidate: Candidate, moment: Moment) -> set[int]:
    """The features of the *number*-th reading of a candidate."""
    option = candidate.options[number]
    if isinstance(option, When):
        return _hashed(_of_day(option, number, candidate, moment), candidate)
    if option.fraction is not None:
        return _hashed((f"share {option.fraction}",), candidate)
    return _hashed(_of_sum(option.minor or 0, number, option.currency, moment), candidate)


def deed_features(candidate: Candidate, segments: Sequence[Deeds]) -> set[int]:
    """What the learned heads see the segment of *candidate* do, in steps, and what it does most."""
    if not segments:
        return set()
    at = next((at for at, each in enumerate(segments) if each.span.start <= candidate.start < each.span.end), 0)
    logits = segments[at].logits
    most = max(logits)
    found = _hashed((f"top {HEADS[logits.index(most)]}",), candidate)
    if most >= _DEED_STEPS[0]:
        heard = _heard(candidate.is_day)
        for steps, logit in zip(heard, logits, strict=True):
            if logit >= _DEED_STEPS[0]:
                found.update(step for step, edge in zip(steps, _DEED_STEPS, strict=True) if logit >= edge)
    return found


@cache
def _heard(is_day: bool) -> tuple[tuple[int, ...], ...]:
    """For each head the features of the steps that it may reach."""
    seed = _DAYS if is_day else _SUMS
    steps = range(len(_DEED_STEPS))
    return tuple(tuple(crc32(f"h {head} {step}".encode(), seed) for step in steps) for head in HEADS)


def _hashed(names: Iterable[str], candidate: Candidate) -> set[int]:
    seed = _DAYS if candidate.is_day else _SUMS
    return {crc32(name.encode(), seed) for name in names}


def _of_day(option: When, number: int, candidate: Candidate, moment: Moment) -> Iterator[str]:
    first = candidate.options[0]
    gone = isinstance(first, When) and option.day != first.day
    timeless = isinstance(first, When) and option.at != first.at
    kind = f"{gone:d}{timeless:d}{option.at is not None:d}"
    yield f"kind {kind} {number}"
    if moment.case.call_date is not None:
        ahead = (option.day - moment.case.call_date).days
        yield f"ahead {kind[:2]} {_step(ahead)}"
        yield f"past {ahead < 0:d}"
    if moment.promised is not None:
        yield f"promised {option.day in [moment.promised.day, *(day for _, day in moment.promised.parts)]:d}"


def _step(days: int) -> int:
    return next((at for at, edge in enumerate((-31, -8, -1, 0, 1, 2, 7, 14, 31, 62)) if days <= edge), 10)


def _of_sum(minor: int, number: int, currency: str | None, moment: Moment) -> Iterator[str]:
    unit = currency is not None
    yield f"option {number} {unit:d}"
    yield f"size {len(str(minor // 100))} {unit:d}"
    yield f"round {len(str(minor)) - len(str(minor).rstrip('0'))} {unit:d}"
    if minor == (moment.case.days_overdue or 0) * 100:
        yield "overdue"
    due = moment.case.amount_minor
    if due:
        yield f"of due {unit:d} {_share(minor, due)} {min(1, number)}"
    if moment.promised is not None:
        sums = [moment.promised.amount_minor, *(each for each, _ in moment.promised.parts)]
        yield f"promised {minor in sums:d}"
        if due and moment.promised.amount_minor:
            yield f"rest {minor == due - moment.promised.amount_minor:d}"


def _share(minor: int, due: int) -> str:
    if abs(minor - due) < _NEAR_EQUAL:
        return "all"
    for parts in range(2, _MOST_PARTS + 1):
        if abs(minor * parts - due) < _NEAR_EQUAL * parts:
            return "part"
    return next((str(step) for step in (1, 2, 5, 10, 30, 100, 300) if minor * step >= due), "less")
