"""What one row of a list would do to the register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from xuncha_platform.registry.fields import recorded
from xuncha_platform.registry.models import RowAction


@dataclass
class Planned:
    """The action, and for an existing entry what changes against its present values."""

    action: str
    values: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    target: int | None = None
    version: int | None = None


def against(values: Mapping[str, Any], stored: Mapping[str, Any]) -> Planned:
    """A change of the entry `stored` (with id and version), or nothing to change."""
    changed = {
        name: value
        for name, value in values.items()
        if name in stored and recorded(stored[name]) != value
    }
    return Planned(
        RowAction.CHANGE if changed else RowAction.SAME,
        changed,
        {name: stored[name] for name in changed},
        stored["id"],
        stored["version"],
    )
