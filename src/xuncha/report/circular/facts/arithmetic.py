"""Numbers as circulars print them: exact fractions, half-up rounding, truncation.

Rates are percentages (96.0 means 96 %). Nothing here uses binary floats.
"""

from __future__ import annotations

import re
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def number_of(value: object) -> Decimal | None:
    """The number a fact states, digits kept ("96.0" stays 96.0); None where it is not one number.

    Text such as "40–44", "<70" or "about 3,470" is an estimate or a bound, and so not a number.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | Decimal):
        number = Decimal(value)
        return number if number.is_finite() else None
    if isinstance(value, float):
        number = Decimal(repr(value))
        return number if number.is_finite() else None
    if isinstance(value, str):
        text = value.strip().removesuffix("%").strip()
        return Decimal(text) if _NUMBER.fullmatch(text) else None
    return None


def decimals_of(number: Decimal) -> int:
    """How many digits stand after the point as printed: 96.0 has one."""
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def percentage(part: Decimal | int, whole: Decimal | int) -> Fraction:
    """part of whole × 100, exact. `whole` must not be zero."""
    return Fraction(part) * 100 / Fraction(whole)


def round_half_up(value: Fraction, decimals: int) -> Decimal:
    """Round to `decimals` digits, halves away from zero, exactly."""
    return _shorten(value, decimals, ROUND_HALF_UP)


def cut(value: Fraction, decimals: int) -> Decimal:
    """Drop the digits after `decimals` places."""
    return _shorten(value, decimals, ROUND_DOWN)


def _shorten(value: Fraction, decimals: int, how: str) -> Decimal:
    scaled = value * 10**decimals
    whole, rest = divmod(abs(scaled.numerator), scaled.denominator)
    if how == ROUND_HALF_UP and rest * 2 >= scaled.denominator:
        whole += 1
    return Decimal(whole if value >= 0 else -whole).scaleb(-decimals)


def fits(exact: Fraction, printed: Decimal) -> bool:
    """Whether `printed` is `exact` rounded half up, or cut, to the decimals it is printed with."""
    places = decimals_of(printed)
    return printed in (round_half_up(exact, places), cut(exact, places))


def some_part_fits(whole: Decimal, printed: Decimal) -> bool:
    """Whether any whole number out of `whole` gives the printed percentage."""
    if whole <= 0:
        return True
    around = int(Fraction(printed) * Fraction(whole) / 100)
    reach = int(whole / (100 * 10 ** decimals_of(printed))) + 2
    parts = range(max(0, around - reach), min(int(whole), around + reach) + 1)
    return any(fits(percentage(part, whole), printed) for part in parts)


def some_whole_fits(part: Decimal, printed: Decimal) -> bool:
    """Whether any whole number of which `part` is a share gives the printed percentage."""
    if part <= 0 or printed <= 0:
        return True
    step = Fraction(1, 10 ** decimals_of(printed))
    # Every whole that fits lies between these two: cut allows a step up, half up half a step down.
    least = max(int(part), int(Fraction(part) * 100 / (Fraction(printed) + step)))
    low_rate = Fraction(printed) - step / 2
    most = int(Fraction(part) * 100 / low_rate) + 1
    if most - least > 2000:
        return True
    return any(fits(percentage(part, whole), printed) for whole in range(max(1, least), most + 1))


def shown(value: Fraction | Decimal | int, decimals: int = 3) -> str:
    """A computed value for people: whole numbers as such, others to three decimals."""
    exact = Fraction(value)
    if exact.denominator == 1:
        return str(exact.numerator)
    text = str(round_half_up(exact, decimals))
    return text.rstrip("0").rstrip(".") if "." in text else text


def printed_rate(part: Decimal | int, whole: Decimal | int, decimals: int) -> Decimal:
    """The rate a circular prints: half up, but never 100 while something is missing from the whole.

    2943 of 2944 is printed 99.9, not 100: there the rate is cut, to one decimal at least.
    """
    exact = percentage(part, whole)
    rounded = round_half_up(exact, decimals)
    if rounded == 100 and exact < 100:
        places = max(1, decimals)
        while (kept := cut(exact, places)) == 100:
            places += 1
        return kept
    return Decimal(100) if rounded == 100 else rounded
