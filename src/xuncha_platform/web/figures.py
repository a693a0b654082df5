"""Dates, shares and points as an office writes them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

NOTHING = "—"


def local_day(value: date | datetime) -> date:
    """The day in the office's time zone."""
    if isinstance(value, datetime):
        return (timezone.localtime(value) if timezone.is_aware(value) else value).date()
    return value


def day(value: date | datetime | None) -> str:
    """2016-12-01, for tables; a dash for nothing."""
    return local_day(value).isoformat() if value else NOTHING


def moment(value: datetime | None) -> str:
    """2016-12-01 09:30, in the office's time zone."""
    if not value:
        return NOTHING
    value = timezone.localtime(value) if timezone.is_aware(value) else value
    return value.strftime("%Y-%m-%d %H:%M")


def longday(value: date | datetime | None) -> str:
    """2016年12月1日, for text; 1 December 2016 in English."""
    if not value:
        return NOTHING
    on = local_day(value)
    if (get_language() or "").startswith("en"):
        return f"{on.day} {on:%B} {on.year}"
    return f"{on.year}年{on.month}月{on.day}日"


def rounded(value: float | Decimal | None, decimals: int = 1) -> str:
    """A number with so many decimals, halves rounded up as people do; a dash for nothing."""
    if value is None or value == "":
        return NOTHING
    step = Decimal(1).scaleb(-decimals)
    return str(Decimal(str(value)).quantize(step, rounding=ROUND_HALF_UP))


def percent(share: float | Decimal | None, decimals: int = 1) -> str:
    """A share of 1 as 97.5%; a dash where there is none (nothing to divide by)."""
    if share is None or share == "":
        return NOTHING
    return f"{rounded(Decimal(str(share)) * 100, decimals)}%"


def points(value: float | Decimal | None) -> str:
    """Points as they are written: 12 or 12.5, 分 left to the sentence; a dash for nothing."""
    if value is None or value == "":
        return NOTHING
    text = rounded(value, 2).rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def signed(value: float | None) -> str:
    """A change with its sign: +1.5, −2, 0; a dash for nothing. A minus as wide as the plus."""
    if value is None:
        return NOTHING
    text = points(abs(value))
    return text if text == "0" else f"{'+' if value > 0 else '−'}{text}"  # noqa: RUF001


def moved(value: float | None) -> str:
    """A change of a rate as tables of rates print it, with two decimals: +5.00, −16.67, 0.00."""  # noqa: RUF002
    if value is None:
        return NOTHING
    size = rounded(abs(value), 2)
    mark = "" if Decimal(size) == 0 else "+" if value > 0 else "−"  # noqa: RUF001
    return f"{mark}{size}"


def yes_no(value: bool | None) -> str:
    """是, 否, or a dash where it is not known."""
    if value is None:
        return NOTHING
    return _("是") if value else _("否")
