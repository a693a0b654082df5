"""The first page: what waits for me, what is late, what changed since my last visit.

A room puts `waiting(access) -> list[Waiting]` into its `queries.py`, and may add `handed_on` (the
same, of what waits for somebody else), `changed(access, since) -> list[Waiting]`,
`running(access) -> list[Running]`, `tiles(access) -> list[Tile]` and, for an office that is still
empty, `beginning(access) -> list[Begin]`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.functional import Promise

from xuncha_platform.web import choices
from xuncha_platform.web.rooms import offered

if TYPE_CHECKING:
    from xuncha_platform.people.access import Access

Text = str | Promise
# Pages opened within this time belong to one visit.
_VISIT = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Work that waits: "待复核问题", how many, where; how many of them are late."""

    label: Text
    count: int
    url: str
    late: int = 0


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure that says how things stand: its name, the number, where the counted things are."""

    label: Text
    count: int
    url: str


@dataclass(frozen=True, slots=True)
class Begin:
    """What somebody whose office is still empty does first: what, where, and what comes of it."""

    label: Text
    url: str
    why: Text


@dataclass(frozen=True, slots=True)
class Step:
    """A stage of a campaign on the strip: its name and where it stands (done, now, ahead)."""

    label: Text
    state: str


@dataclass(frozen=True, slots=True)
class Running:
    """A campaign under way: its title, its stages, a line of figures."""

    title: str
    url: str
    steps: tuple[Step, ...]
    line: Text = ""


def waiting(access: Access) -> list[Waiting]:
    """What waits for this person, late things first."""
    found = [one for room in offered("waiting") for one in room(access) if one.count]
    return sorted(found, key=lambda one: not one.late)


def handed_on(access: Access) -> list[Waiting]:
    """What this person has done and waits for somebody else."""
    return [one for room in offered("handed_on") for one in room(access) if one.count]


def changed(access: Access, since: datetime) -> list[Waiting]:
    """What happened since a moment."""
    return [one for room in offered("changed") for one in room(access, since) if one.count]


def tiles(access: Access) -> list[Tile]:
    """How things stand, in figures."""
    return [one for room in offered("tiles") for one in room(access)]


def beginning(access: Access) -> list[Begin]:
    """What to begin with, while there is nothing yet."""
    return [one for room in offered("beginning") for one in room(access)]


def running(access: Access) -> list[Running]:
    """The campaigns under way."""
    return [one for room in offered("running") for one in room(access)]


def last_visit(access: Access) -> datetime | None:
    """When this person was here before the present visit; notes the present one."""
    kept = choices.chosen(access, "visit") or {}
    before, now = parse_datetime(kept.get("before", "")), timezone.now()
    latest = parse_datetime(kept.get("latest", ""))
    if latest is None or now - latest > _VISIT:
        before = latest
    if latest is None or now - latest > timedelta(minutes=1):
        choices.keep(
            access,
            "visit",
            {"before": before.isoformat() if before else "", "latest": now.isoformat()},
        )
    return before
