"""A share of failures as findings print it."""

from __future__ import annotations

from typing import Any


def cut_percent(value: Any) -> str:
    """A percentage with two decimals at most, cut: 4.999 % must not read as the 5 % of a veto."""
    return f"{int(value * 100 + 1e-9) / 100:g}%" if isinstance(value, int | float) else "?"
