"""Reason counts. A website counts once, its reasons as often as it has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from xuncha.report.circular.check.counts import check_share
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.arithmetic import shown, some_part_fits
from xuncha.report.circular.facts.counts import Counts
from xuncha.report.circular.facts.node import Node, Stated

FIELDS = ("reasons", "reason_counts_stated", "reason_counts_from_text", "reason_counts")
MEDIA_FIELDS = ("media_reasons", "media_reason_counts_from_text", "media_reason_counts")
# Two keys count websites, not reasons, and split the failing ones: vetoed, and short of points.
_VETOED = re.compile(r"单项否决")
_SCORED = re.compile(r"扣分|得分低于|总分")


def check_reasons(record: Node, counts: Counts, fields: tuple[str, ...]) -> Iterator[Fault]:
    """Reasons against the failing number.

    Silence where nothing contradicts: the list may be of the main reasons only, and one
    website may have several.
    """
    table = record.node(*fields)
    if table is None:
        return
    numbers = table.numbers()
    failing = counts.failing_any
    vetoed = next((n for n in numbers if _VETOED.search(n.path)), None)
    scored = next((n for n in numbers if _SCORED.search(n.path)), None)
    if failing:
        for number in numbers:
            if number.value > failing.value:
                limit = f"≤{failing.text}"
                yield Fault(number.path, number.text, limit, str(failing), Kind.EXCEEDS)
    if vetoed and scored and failing and vetoed.value + scored.value != failing.value:
        total = shown(vetoed.value + scored.value)
        yield Fault(failing.path, failing.text, total, f"{vetoed} + {scored}", Kind.SUM)
    if vetoed:
        yield from _vetoes(vetoed, [n for n in numbers if n not in (vetoed, scored)])


def _vetoes(vetoed: Stated, reasons: list[Stated]) -> Iterator[Fault]:
    """Each vetoed website has a reason at least, so the reasons cannot be fewer."""
    total = sum((reason.value for reason in reasons), Decimal(0))
    if len(reasons) > 1 and total < vetoed.value:
        basis = " + ".join(map(str, reasons))
        yield Fault(vetoed.path, vetoed.text, f"≤{shown(total)}", basis, Kind.COUNT)
    for reason in reasons:
        if reason.value > vetoed.value:
            limit = f"≤{vetoed.text}"
            yield Fault(reason.path, reason.text, limit, str(vetoed), Kind.EXCEEDS)


def check_reason_shares(record: Node, counts: Counts) -> Iterator[Fault]:
    """reason_shares: a percentage of the sample or of the failing; one of them must fit."""
    bases = [base for base in (counts.base, counts.failing_any) if base]
    for row in record.nodes("reason_shares"):
        share = row.number("now_pct", "pct")
        part = row.number("count")
        if share is None or not bases:
            continue
        if part:
            faults = [list(check_share(share, part, base)) for base in bases]
            yield from [] if any(not found for found in faults) else faults[0]
        elif not any(some_part_fits(base.value, share.value) for base in bases):
            basis = " | ".join(f"n / {base}" for base in bases)
            yield Fault(share.path, share.text, "none", basis, Kind.NO_BASE)
