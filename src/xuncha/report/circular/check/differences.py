"""Changes and gaps in percentage points, and changes in number."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from xuncha.report.circular.check.counts import check_counts
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.arithmetic import (
    decimals_of,
    fits,
    percentage,
    round_half_up,
    shown,
)
from xuncha.report.circular.facts.counts import Counts, counts_of
from xuncha.report.circular.facts.node import Node, Stated

_CHANGE = ("change_pp", "change_pp_stated")
# 持平 between rates printed with different decimals: 96 and 95.9 are level.
_LEVEL = ("持平",)


def check_changes(node: Node, counts: Counts, previous: Node | None) -> Iterator[Fault]:
    """change_pp, change_in_number and 持平 against the previous period, where that is stated."""
    before = counts_of(previous) if previous else None
    if before:
        yield from check_counts(before)
    before_rate = node.number("previous_rate_pct") or (before.pass_rate if before else None)
    change = node.number(*_CHANGE)
    if change and before_rate:
        if before and before_rate is before.pass_rate:
            yield from difference_fault(change, counts, before)
        elif counts.pass_rate:
            yield from _fault(change, _rates(counts), [(Fraction(before_rate.value), before_rate)])
    yield from _change_in_number(node, counts, before)
    yield from _level(node, counts, before_rate)


def difference_fault(
    gap: Stated, above: Counts, below: Counts, signed: bool = True
) -> Iterator[Fault]:
    """A printed difference of two pass rates; printed and exact rates are both accepted."""
    yield from _fault(gap, _rates(above), _rates(below), signed)


def _rates(counts: Counts) -> list[tuple[Fraction, Stated]]:
    rates: list[tuple[Fraction, Stated]] = []
    if counts.pass_rate:
        rates.append((Fraction(counts.pass_rate.value), counts.pass_rate))
    base, failing = counts.base, counts.failing_any
    if base and failing and base.value > 0 and failing.value <= base.value:
        rates.append((percentage(base.value - failing.value, base.value), failing))
    return rates


def _fault(
    gap: Stated,
    above: list[tuple[Fraction, Stated]],
    below: list[tuple[Fraction, Stated]],
    signed: bool = True,
) -> Iterator[Fault]:
    if not above or not below:
        return
    differences = [a - b for a, _ in above for b, _ in below]
    if not signed:
        differences = [abs(difference) for difference in differences]
    # The first is that of the printed rates; it may be cut. Exact ones are rounded: cut as well,
    # they would let every figure pass that is one off.
    first, places = differences[0], decimals_of(gap.value)
    if fits(first, gap.value) or gap.value in [round_half_up(d, places) for d in differences]:
        return
    basis = f"{above[0][1]} − {below[0][1]}"
    yield Fault(gap.path, gap.text, shown(first), basis, Kind.DIFFERENCE)


def _change_in_number(node: Node, counts: Counts, before: Counts | None) -> Iterator[Fault]:
    change = node.number("change_in_number")
    if change and counts.failing and before and before.failing:
        difference = counts.failing.value - before.failing.value
        if difference != change.value:
            basis = f"{counts.failing} − {before.failing}"
            yield Fault(change.path, change.text, shown(difference), basis, Kind.DIFFERENCE)


def _level(node: Node, counts: Counts, before_rate: Stated | None) -> Iterator[Fault]:
    said = node.text("vs_previous_quarter", "vs_previous")
    rate = counts.pass_rate
    if said in _LEVEL and rate and before_rate and abs(rate.value - before_rate.value) >= 1:
        basis = f"{rate} − {before_rate}"
        difference = shown(rate.value - before_rate.value)
        yield Fault(node.at("vs_previous_quarter"), said, difference, basis, Kind.DIFFERENCE)
