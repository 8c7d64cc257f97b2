"""Are terms of payment read exactly? Amounts and days, on replies whose labels name any."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from corpus.lab.predict import Judged
from trainer.report.machine import terms_object


def terms_right(judged: Sequence[Judged]) -> tuple[int, int]:
    """(exact, all) replies whose labels name terms."""
    rows = [each for each in judged if each.record["labels"].get("terms")]
    return sum(exact(each) for each in rows), len(rows)


def exact(each: Judged) -> bool:
    """Whether amounts, days and instalments are those of the label, each however often it is said."""
    wanted: Mapping[str, Any] = each.record["labels"]["terms"]
    got = terms_object(each.reading.terms)
    return (
        sums(got["amounts"]) == sums(wanted.get("amounts", []))
        and set(got["dates"]) == set(wanted.get("dates", []))
        and ("instalments" not in wanted or got["instalments"] == wanted["instalments"])
    )


def sums(amounts: Sequence[Mapping[str, Any]]) -> set[str]:
    """The names of labelled amounts: a fraction as it stands, a sum as a decimal."""
    return {str(each.get("fraction") or float(each["value"])) for each in amounts}
