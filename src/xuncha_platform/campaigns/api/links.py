"""链接汇总: the links of all sites of a campaign."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Schema

from xuncha_platform.api.schemas import Id, needs
from xuncha_platform.campaigns.api.making import found
from xuncha_platform.campaigns.linkquestions import Target
from xuncha_platform.campaigns.longtables import gathered, state_of
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.links import how_far_gathered, must_inspect
from xuncha_platform.campaigns.services import gathering

router = Router()


class DeadTarget(Schema):
    """A target that was dead for `sites` sites, on `pages` of their pages; `opened`: sites for
    which it opened; `some`: at most 20 of the sites, by their ids in the register."""

    url: str
    verdict: str
    sites: int
    pages: int
    opened: int
    some: list[int]


class Host(Schema):
    """Another host, and how many sites link there with how many links."""

    host: str
    sites: int
    links: int


class GatheredOut(Schema):
    """What was gathered last. `is_older`: results have changed since."""

    at: datetime
    is_older: bool
    sites: int
    without: int
    links: int
    verdicts: dict[str, int]
    dead: list[DeadTarget]
    hosts: list[Host]


class GatheringOut(Schema):
    """How far a gathering is; `stopped`: why it does not go on."""

    begun_at: datetime
    done: int
    total: int
    stopped: str


class LinksOut(Schema):
    """What was gathered, and the gathering that is on its way; null where there is none."""

    gathered: GatheredOut | None
    gathering: GatheringOut | None


@router.get("/campaigns/{pk}/links", response=LinksOut, summary="链接汇总")
def links(request: HttpRequest, pk: Id) -> object:
    """The links of all sites as they were gathered last: counts, dead targets, other hosts. Not for
    the offices that are inspected."""
    campaign = found(request, pk)
    must_inspect(request.access)
    return {"gathered": _gathered(campaign), "gathering": how_far_gathered(campaign)}


@router.post(
    "/campaigns/{pk}/links",
    response=LinksOut,
    summary="汇总链接",
    description=needs(*gathering.MAY),
)
def gather(request: HttpRequest, pk: Id) -> object:
    """Have the links gathered. It takes a while: GET tells how far it is. One that is on its way is
    not begun twice."""
    gathering.gather(request.access, found(request, pk))
    return links(request, pk)


def _gathered(campaign: Campaign) -> dict[str, object] | None:
    made = gathered(campaign)
    if made is None:
        return None
    return {
        "at": made.at,
        "is_older": made.state != state_of(campaign),
        "sites": made.sites,
        "without": made.without,
        "links": made.links,
        "verdicts": made.verdicts,
        "dead": [Target(**one) for one in made.dead],
        "hosts": [
            {"host": host, "sites": sites, "links": count} for host, sites, count in made.hosts
        ],
    }
