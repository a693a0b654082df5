"""How one site fared, check by check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from xuncha_platform.campaigns.models import COUNTED, CampaignSite
from xuncha_platform.campaigns.rules.rulebooks import title_of
from xuncha_platform.findings import visibility
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of the checks by one rulebook; those of two cannot be compared."""

    rulebook: str
    rows: tuple[CampaignSite, ...]


def checks_of(access: Access, site: Site) -> list[CampaignSite]:
    """The site in every campaign that has a result of it, oldest first."""
    rows = visibility.campaign_sites(access).filter(
        site=site, chosen__in=COUNTED, current__isnull=False
    )
    rows = rows.select_related("campaign__organisation", "current")
    rows = rows.defer("current__report", "current__outcomes")
    return list(rows.order_by("campaign__as_of", "pk"))


def scores_of(rows: list[CampaignSite]) -> Iterator[Scores]:
    """The checks in which the site was scored, each rulebook apart."""
    for rulebook in dict.fromkeys(row.campaign.rulebook for row in rows):
        own = tuple(row for row in rows if row.campaign.rulebook == rulebook)
        if any(row.current and row.current.score is not None for row in own):
            yield Scores(title_of(rulebook), own)
