"""Figures as Markdown tables for docs/judgement.md."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import isnan
from statistics import median, quantiles

from corpus.lab import agreement as agree
from corpus.lab.agreement import Both, Found
from corpus.lab.measure import Measured
from corpus.lab.terms import terms_right
from trainer.vocabulary import Principle

Figure = Callable[[Sequence[Both]], float]
HEADLINES: Mapping[str, Figure] = {
    "moves, micro F1": lambda rows: agree.micro(agree.moves(rows)).f1,
    "mean kappa": agree.mean_kappa,
    "mean macro F1": agree.mean_macro_f1,
    "violations, micro F1": lambda rows: agree.micro(agree.violations(rows)).f1,
    "any violation: recall": lambda rows: agree.any_violation(rows).recall,
    "any violation: precision": lambda rows: agree.any_violation(rows).precision,
}
_BINS = ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A Markdown table; the first column to the left, the others to the right."""
    yield f"| {' | '.join(head)} |"
    yield f"|---|{'---:|' * (len(head) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def number(value: float) -> str:
    """A figure between 0 and 1 with three decimals; a dash where there is none."""
    return "-" if isnan(value) else f"{value:.3f}"


def with_interval(rows: Sequence[Both], figure: Figure) -> str:
    """A figure with its 95% confidence interval."""
    low, high = agree.interval(rows, figure)
    return f"{number(figure(rows))} ({number(low)} to {number(high)})"


def headlines(measured: Measured, in_call: Measured) -> Iterator[str]:
    """The main figures: from the transcript, with the true moment, and the two readers among themselves."""
    rows, told, readers = measured.rows, in_call.rows, measured.readers
    body = [
        (
            name,
            with_interval(rows, figure),
            number(figure(told)),
            number(figure(readers)) if readers else "-",
        )
        for name, figure in HEADLINES.items()
    ]
    body.append(("minimal pairs right", _pairs(rows), _pairs(told), _pairs(readers)))
    body.append(
        (
            "overlap of spans",
            number(agree.span_overlap(rows)),
            number(agree.span_overlap(told)),
            number(agree.span_overlap(readers)),
        )
    )
    right, count = terms_right(measured.judged)
    body.append((f"terms of payment, exact (of {count})", number(right / count) if count else "-", "", ""))
    yield from table(("figure", "transcript", "in the call", "two readers"), body)


def _pairs(rows: Sequence[Both]) -> str:
    right, count = agree.pairs_right(rows)
    return f"{number(right / count)} of {count}" if count else "-"


def principles(measured: Measured) -> Iterator[str]:
    """Kappa and macro F1 of each principle."""
    rows, readers = measured.rows, measured.readers
    yield from table(
        ("principle", "kappa", "macro F1", "kappa of two readers"),
        (
            (
                principle.value,
                number(agree.kappa(agree.grades(rows, principle))),
                number(agree.macro_f1(agree.grades(rows, principle))),
                number(agree.kappa(agree.grades(readers, principle))),
            )
            for principle in Principle
        ),
    )


def labels(found: Mapping[str, Found], readers: Mapping[str, Found]) -> Iterator[str]:
    """F1 of every move or code."""
    yield from table(
        ("label", "n", "precision", "recall", "F1", "F1 of two readers"),
        (
            (
                f"`{name}`",
                str(each.hits + each.missed),
                number(each.precision),
                number(each.recall),
                number(each.f1),
                number(readers[name].f1) if name in readers else "-",
            )
            for name, each in found.items()
        ),
    )


def sureness(measured: Measured) -> tuple[float, float, float]:
    """(share of verdicts that are sure, accuracy on those, accuracy on all)."""
    found = [(sure, right) for _, sure, right in _verdicts(measured)]
    sure = [right for is_sure, right in found if is_sure]
    return len(sure) / len(found), sum(sure) / max(1, len(sure)), sum(right for _, right in found) / len(found)


def _verdicts(measured: Measured) -> Iterator[tuple[float, bool, bool]]:
    """(confidence, sure, right) of every verdict."""
    for each in measured.judged:
        for principle in Principle:
            verdict = each.verdicts[principle]
            right = int(verdict.grade) == each.record["labels"]["principles"][principle.value]
            yield verdict.confidence, verdict.sure, right


def calibration(measured: Measured) -> Iterator[str]:
    """How often verdicts of a confidence are right."""
    found = [(confidence, right) for confidence, _, right in _verdicts(measured)]
    rows = []
    for low, high in _BINS:
        inside = [(confidence, right) for confidence, right in found if low <= confidence < high]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            right = sum(each for _, each in inside) / len(inside)
            rows.append((f"{low:.1f} to {min(high, 1.0):.1f}", str(len(inside)), number(mean), number(right)))
    yield from table(("confidence", "verdicts", "mean confidence", "right"), rows)


def latency(measured: Measured) -> tuple[float, float]:
    """(median, 99th percentile) of reading one reply, in milliseconds."""
    seconds = [each.seconds for each in measured.judged]
    return median(seconds) * 1000, quantiles(seconds, n=100)[98] * 1000
