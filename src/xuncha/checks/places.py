"""One thing that stands on many pages: counted once, with the pages it stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from xuncha.facts import Certainty, Observation

MOST_PARENTS = 20


class Place(Protocol):
    """A page with its evidence."""

    @property
    def url(self) -> str:
        """Its address."""

    @property
    def record_id(self) -> str:
        """The stored exchange."""

    @property
    def at(self) -> str:
        """When it was fetched."""


def suspected_on(
    check: str,
    name: str,
    url: str,
    pages: Sequence[Place],
    detail: Mapping[str, Any],
    count: int = 1,
) -> Observation:
    """A suspicion about `url` (the thing itself, or a page) for a person to look at.

    Evidence is the first of the pages that show it; nothing here decides a verdict.
    """
    return Observation(
        check=check,
        name=name,
        url=url,
        certainty=Certainty.SUSPECTED,
        detail=detail,
        count=count,
        parents=tuple(page.url for page in pages[:MOST_PARENTS]),
        parent_count=len(pages),
        record_id=pages[0].record_id,
        at=pages[0].at,
    )
