"""The register beside the sites of a pass: what was not drawn, or is not asked again.

It is asked when the work on a pass begins, so that a site that was entered since is known.
"""

from __future__ import annotations

from collections.abc import Collection

from xuncha_platform.campaigns.models import CampaignSite
from xuncha_platform.jobs.hooks import Beside
from xuncha_platform.jobs.models import Round, RoundSite
from xuncha_platform.registry.models import Site, SiteStatus

# A closed site's host may be somebody else's by now, or lie with its portal.
_LIVE = (SiteStatus.RUNNING, SiteStatus.SUSPENDED)


def beside_round(round_: Round) -> Beside:
    """What jobs/hooks.py asks for: the other sites of the register, and which are portals."""
    rows = RoundSite.objects.filter(round=round_).values_list("reference", "url").distinct()
    urls = {int(reference): url for reference, url in rows}
    listed = CampaignSite.objects.filter(campaign__passes__round=round_)
    own = [row for row in listed.values_list("pk", "site", "is_portal") if row[0] in urls]
    others = live_beside({site for _pk, site, _is_portal in own})
    portals = {urls[pk] for pk, _site, is_portal in own if is_portal}
    return Beside(
        tuple(url for url, _is_portal in others),
        frozenset(portals | {url for url, is_portal in others if is_portal}),
    )


def live_beside(own: Collection[int]) -> list[tuple[str, bool]]:
    """Address, and whether a portal, of every live site but these, whatever became of theirs."""
    live = Site.objects.filter(status__in=_LIVE).exclude(url="").order_by("pk")
    rows = live.values_list("pk", "url", "is_portal")
    return [(url, is_portal) for pk, url, is_portal in rows if pk not in own]
