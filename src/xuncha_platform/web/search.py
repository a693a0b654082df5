"""Search everywhere: every room says what it finds within one's scope.

A room puts `found(access, text) -> list[Hit]` into its `queries.py`: at most ten of a kind, best
first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import Promise

from xuncha_platform.web.rooms import offered

if TYPE_CHECKING:
    from xuncha_platform.people.access import Access

Text = str | Promise
A_ROOM = 10
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: what it is ("网站"), its name, a line about it, where it is."""

    kind: Text
    name: str
    detail: str
    url: str


def found(access: Access, text: str) -> list[tuple[str, list[Hit]]]:
    """What the rooms found, by kind, in the order of the rooms."""
    text = text.strip()[:LONGEST].replace("\x00", "")
    if not text or access.membership is None:
        return []
    groups: dict[str, list[Hit]] = {}
    for room in offered("found"):
        for hit in room(access, text):
            groups.setdefault(str(hit.kind), []).append(hit)
    return [(kind, hits[:A_ROOM]) for kind, hits in groups.items()]
