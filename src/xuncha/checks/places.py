"""Where something was seen: the stored exchange behind it, the pages it stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypedDict

from xuncha.facts import Certainty, Observation, SiteFacts

MOST_PARENTS = 20


class Stored(Protocol):
    """Something read in a stored exchange."""

    @property
    def record_id(self) -> str:
        """The stored exchange; "" where none is named."""

    @property
    def at(self) -> str:
        """When it was fetched."""


class Place(Stored, Protocol):
    """A page with its evidence."""

    @property
    def url(self) -> str:
        """Its address."""


class Evidence(TypedDict):
    """The fields of an observation that name its stored exchange."""

    record_id: str
    at: str


def evidence_of(facts: SiteFacts, thing: Stored | None = None) -> Evidence:
    """The exchange in which a thing was seen; the visit to the home page where it names none."""
    home = facts.home
    if thing is None:
        return {"record_id": home.record_id, "at": home.at}
    return {"record_id": thing.record_id or home.record_id, "at": thing.at or home.at}


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
