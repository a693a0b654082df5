"""The time a campaign stands for: a quarter, or a whole year."""

from __future__ import annotations

_QUARTERS = ("", "第一季度", "第二季度", "第三季度", "第四季度")


def period_name(year: int, quarter: int = 0) -> str:
    """2016年第三季度; without a quarter 2016年."""
    return f"{year}年{_QUARTERS[quarter]}"


def period_key(year: int, quarter: int = 0) -> str:
    """The same to sort by: 2016-Q3, 2016."""
    return f"{year}-Q{quarter}" if quarter else str(year)
