"""What pages link to, and what became of it in the crawl."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from xuncha.facts.exchange import Outcome


class LinkKind(StrEnum):
    """What a link leads to; the `kind` of links.csv."""

    PAGE = "page"
    IMAGE = "image"
    ATTACHMENT = "attachment"
    STYLE = "style"
    SCRIPT = "script"
    EXTERNAL = "external"


class Link(NamedTuple):
    """One reference on a page, made absolute. `kind` is external only once the scope is known.

    Pages hold hundreds: to make a frozen dataclass would take three times as long.
    """

    url: str
    kind: LinkKind
    text: str = ""
    element: str = "a"
    hidden: bool = False


class LinkVerdict(StrEnum):
    """Only `dead` and `soft_dead` are ever deducted."""

    OK = "ok"
    DEAD = "dead"
    SOFT_DEAD = "soft_dead"
    BLOCKED = "blocked"
    UNVERIFIED = "unverified"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """One target that a site links to, checked once, with the pages that link to it."""

    url: str
    final_url: str
    kind: LinkKind
    on_home: bool
    verdict: LinkVerdict
    status: int | None
    # An Outcome value, or "soft_404", "error_page", "redirect_to_home", "not_requested", …
    reason: str
    attempts: int
    # At most 20, in the order found; the count is of all.
    parents: tuple[str, ...]
    parent_count: int
    anchor_text: str
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class OwnOutage:
    """A stretch in which our own network was out: many hosts failed alike, and none answered."""

    since: str
    until: str
    # "outside": hosts that the sites link to; "sites": hosts of the round's sites.
    side: str
    # How so many hosts failed.
    outcome: Outcome
    hosts: int
    # The exchanges of this site that prove nothing for it: (first, last) places in the evidence.
    void: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was seen and, above all, what was not."""

    pages: int = 0
    links: int = 0
    probes: int = 0
    unverified: int = 0
    budget_exhausted: bool = False
    # reason → count
    skipped: Mapping[str, int] = field(default_factory=dict)
    # Pages read as they stand after Chromium ran their scripts.
    rendered: int = 0
    vantage: str = ""
    # What failed in these counts for nothing.
    outages: tuple[OwnOutage, ...] = ()
