"""Sums and rates within one group: failing + passing = sampled, rate = passing / sampled."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.arithmetic import (
    fits,
    percentage,
    shown,
    some_part_fits,
    some_whole_fits,
)
from xuncha.report.circular.facts.counts import Counts
from xuncha.report.circular.facts.node import Stated


def check_counts(counts: Counts) -> Iterator[Fault]:
    """Every fault within one group of figures."""
    yield from _parts_within_whole(counts)
    yield from _passing_and_failing(counts)
    yield from _pass_rate(counts)
    yield from _fail_rate(counts)
    yield from check_share(counts.ratio, counts.sampled, counts.running)


def _parts_within_whole(counts: Counts) -> Iterator[Fault]:
    base = counts.sampled or counts.running
    pairs = [(counts.sampled, counts.running), (counts.failing, base), (counts.passing, base)]
    for part, whole in pairs:
        if part and whole and part.value > whole.value:
            yield Fault(part.path, part.text, f"≤{whole.text}", str(whole), Kind.EXCEEDS)


def _passing_and_failing(counts: Counts) -> Iterator[Fault]:
    base, failing, passing = counts.sampled or counts.running, counts.failing, counts.passing
    if not (base and failing and passing):
        return
    total = failing.value + passing.value
    if counts.undetermined:
        total += counts.undetermined.value
    if total != base.value:
        basis = f"{passing} + {failing}"
        if counts.undetermined:
            basis += f" + {counts.undetermined}"
        yield Fault(base.path, base.text, shown(total), basis, Kind.SUM)


def _pass_rate(counts: Counts) -> Iterator[Fault]:
    rate, base = counts.pass_rate, counts.base
    if rate is None or base is None or base.value == 0:
        return
    failing = counts.failing_any
    if failing and failing.value > 0 and rate.value == 100:
        yield Fault(rate.path, rate.text, _short_of_100(failing, base), str(failing), Kind.HUNDRED)
        return
    # Either count may be the one printed wrong; the sum above says so. The rate is at fault only
    # when none of them gives it.
    ways = _ways_to_pass(counts)
    if not ways:
        # Without a sample it is not known whether the rate is one of all that run.
        if counts.sampled and not some_part_fits(base.value, rate.value):
            yield Fault(rate.path, rate.text, "none", f"n / {base}", Kind.NO_BASE)
        return
    if not any(fits(exact, rate.value) for exact, _ in ways):
        exact, basis = ways[0]
        yield Fault(rate.path, rate.text, shown(exact), basis, Kind.RATE)


def _ways_to_pass(counts: Counts) -> list[tuple[Fraction, str]]:
    base, failing, passing = counts.base, counts.failing_any, counts.passing_any
    ways: list[tuple[Fraction, str]] = []
    if base is None:
        return ways
    smaller = counts.base_without_undetermined
    if smaller and failing and counts.undetermined:
        exact = percentage(smaller - failing.value, smaller)
        left_out = f"{base} − {counts.undetermined}"
        ways.append((exact, f"({left_out} − {failing}) / ({left_out})"))
    if failing and failing.value <= base.value:
        exact = percentage(base.value - failing.value, base.value)
        ways.append((exact, f"({base} − {failing}) / {base}"))
    if passing and passing.value <= base.value:
        ways.append((percentage(passing.value, base.value), f"{passing} / {base}"))
    return ways


def _short_of_100(failing: Stated, base: Stated) -> str:
    if failing.value > base.value:
        return "<100"
    return shown(percentage(base.value - failing.value, base.value))


def _fail_rate(counts: Counts) -> Iterator[Fault]:
    yield from check_share(counts.fail_rate, counts.failing_any, counts.base)


def check_share(
    rate: Stated | None, part: Stated | None, whole: Stated | None, strict_100: bool = False
) -> Iterator[Fault]:
    """A printed percentage against its part and its whole, or against the one that is known.

    `strict_100`: 100 may not be printed unless the part is the whole, however it rounds.
    """
    if rate is None:
        return
    if part and whole:
        if whole.value == 0 or part.value > whole.value:
            return
        exact = percentage(part.value, whole.value)
        if strict_100 and rate.value == 100 and exact < 100:
            yield Fault(rate.path, rate.text, shown(exact), f"{part} / {whole}", Kind.HUNDRED)
        elif not fits(exact, rate.value):
            yield Fault(rate.path, rate.text, shown(exact), f"{part} / {whole}", Kind.RATE)
    elif whole and not some_part_fits(whole.value, rate.value):
        yield Fault(rate.path, rate.text, "none", f"n / {whole}", Kind.NO_BASE)
    elif part and not some_whole_fits(part.value, rate.value):
        yield Fault(rate.path, rate.text, "none", f"{part} / n", Kind.NO_BASE)
