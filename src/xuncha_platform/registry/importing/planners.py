"""How the rows of each kind of list meet the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.accounts import AccountPlanner
from xuncha_platform.registry.importing.columns import ColumnPlanner
from xuncha_platform.registry.importing.parsing import Parsed
from xuncha_platform.registry.importing.planned import Planned
from xuncha_platform.registry.importing.sites import SitePlanner


class Planner(Protocol):
    """Decides row by row what would be done."""

    # Organisations the list names and the tree does not have, by name.
    missing: dict[str, dict]

    def plan(self, line: int, parsed: Parsed) -> Planned:
        """What a row would do; rows before it count as there already."""


_PLANNERS: Mapping[str, Callable[[Access], Planner]] = {
    "sites": SitePlanner,
    "columns": ColumnPlanner,
    "accounts": AccountPlanner,
}


def planner(what: str, access: Access) -> Planner:
    """The planner for a kind of list."""
    return _PLANNERS[what](access)
