"""合格率, defined once: passing websites in percent of those that could be judged.

docs/decisions/0022-pass-rate.md says why. A website whose verdict could not be reached is neither
passing nor failing: it is in neither number of the rate and is printed beside it.
"""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

_STEP = Decimal("0.01")


def pass_rate(passing: int, failing: int) -> float | None:
    """In percent, half up to two decimals; None where nothing was judged.

    Never 100 while a website fails: 29,999 of 30,000 is 99.99.
    """
    rate = percent(passing, passing + failing)
    if rate == 100 and failing:
        return float(_exact(passing, passing + failing).quantize(_STEP, ROUND_DOWN))
    return rate


def percent(part: int, whole: int) -> float | None:
    """`part` of `whole` in percent, half up to two decimals; None of nothing."""
    return float(_exact(part, whole).quantize(_STEP, ROUND_HALF_UP)) if whole else None


def _exact(part: int, whole: int) -> Decimal:
    return Decimal(100 * part) / Decimal(whole)
