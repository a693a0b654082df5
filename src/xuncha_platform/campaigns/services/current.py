"""Which result of a site counts now, and what the register's lists show of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from xuncha_platform.campaigns.models import CampaignSite, PassState, Result
from xuncha_platform.findings.models import Finding
from xuncha_platform.registry.models import Site


def count_again(campaign_site: CampaignSite) -> Result | None:
    """Let the newest result count: of passes that are not void, one with a report before one
    without. Called when a result lands and when a pass is made void."""
    results = campaign_site.results.exclude(run__state=PassState.VOID).order_by("-run__number")
    current = results.filter(problem="").first() or results.first()
    campaign_site.current = current
    campaign_site.save(update_fields=["current"])
    show_in_register(campaign_site.site_id)
    return current


def show_in_register(site_id: int) -> None:
    """Write what the site's last inspection said into its row of the register."""
    last = (
        CampaignSite.objects.filter(site_id=site_id, current__problem="")
        .select_related("campaign", "current")
        .order_by("-campaign__as_of", "-current_id")
        .first()
    )
    values: dict[str, Any] = {
        "last_verdict": "",
        "last_score": None,
        "last_inspected_on": None,
        "newest_update_on": None,
        "open_faults": 0,
    }
    if last is not None and last.current is not None:
        values = {
            "last_verdict": last.current.verdict,
            "last_score": last.current.score,
            "last_inspected_on": last.campaign.as_of,
            "newest_update_on": newest_update(last.current, last.campaign.as_of),
            "open_faults": Finding.objects.filter(result=last.current)
            .exclude(indicators=[])
            .exclude(state__in=("dismissed", "remitted", "exempt"))
            .count(),
        }
    Site.objects.filter(pk=site_id).update(**values)


def newest_update(result: Result, as_of: date) -> date | None:
    """The newest entry of any column, if it is not dated after the as-of date."""
    columns = (result.report or {}).get("columns", ())
    days = [date.fromisoformat(column["newest"]) for column in columns if column["newest"]]
    return max((day for day in days if day <= as_of), default=None)
