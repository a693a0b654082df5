"""A campaign as the core's campaign.json: what statistics, circular and manifest are made from."""

from __future__ import annotations

from typing import Any

from xuncha.campaign import campaign_of, unjudged
from xuncha.facts import Site
from xuncha.sites import host_with_port
from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignSite, Chosen


def document_of(campaign: Campaign, **about: Any) -> dict[str, Any]:
    """The figures of a campaign after the decisions of people, in the order of its list.

    `about` passes into the document as it is (title, issuer, dates). The same rows give the same
    document.
    """
    # The reports themselves are large and not needed: 24,000 sites of a nation's round.
    rows = list(
        campaign.sites.select_related("current")
        .defer("current__report", "current__outcomes")
        .order_by("position", "id")
    )
    counted = [row for row in rows if row.chosen in COUNTED]
    listed = [row for row in rows if row.chosen == Chosen.LISTED]
    earlier = {str(row): row.earlier for row in rows if row.earlier}
    return campaign_of(
        [report_of(row) for row in counted],
        [report_of(row) for row in listed],
        earlier,
        as_of=campaign.as_of.isoformat(),
        **about,
    )


def report_of(row: CampaignSite) -> dict[str, Any]:
    """What a campaign's figures need of one site; without a result it is undetermined."""
    result = row.current
    if result is None or result.problem:
        problem = result.problem if result else "尚无监测结果"
        return unjudged(Site(**row.snapshot), problem)
    return {
        "site": {
            **row.snapshot,
            "host": host_with_port(row.snapshot["url"]),
            "region": row.region_name,
        },
        "verdict": result.verdict,
        "score": result.score,
        "reasons": result.reasons,
        "sentence": result.sentence,
        "explanation": result.explanation,
    }
