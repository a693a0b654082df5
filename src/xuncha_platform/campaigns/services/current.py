"""Which result of a site counts now, and what the register's lists show of it.

Everything here works on many sites at once: a void pass of a nation's round has 24,000 of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any

from django.db.models import Case, F, OuterRef, Q, Subquery, When

from xuncha_platform.campaigns.models import CampaignSite, PassState, Result
from xuncha_platform.findings.models import Finding
from xuncha_platform.registry.models import Site

# Sites in one statement.
_AT_ONCE = 500
_SHOWN = ("last_verdict", "last_score", "last_inspected_on", "newest_update_on", "open_faults")


def count_again(campaign_site: CampaignSite) -> Result | None:
    """Let the newest result of one site count. Called when a result lands."""
    count_all_again([campaign_site.pk])
    campaign_site.refresh_from_db(fields=["current"])
    return campaign_site.current


def count_all_again(campaign_sites: Iterable[int]) -> None:
    """Let the newest result of each count: of passes that are not void, one with a report before
    one without. `campaign_sites` are ids. Called when a pass is made void."""
    newest = (
        Result.objects.filter(campaign_site=OuterRef("pk"))
        .exclude(run__state=PassState.VOID)
        # An empty problem, i.e. a report, comes first.
        .order_by(Case(When(problem="", then=0), default=1), "-run__number")
    )
    for some in _some(campaign_sites):
        rows = CampaignSite.objects.filter(pk__in=some)
        rows.update(current=Subquery(newest.values("pk")[:1]))
        _mark_findings(some)
        show_in_register(rows.order_by().values_list("site_id", flat=True))


def _mark_findings(campaign_sites: Sequence[int]) -> None:
    """Tell the findings of these sites whether their result counts."""
    findings = Finding.objects.filter(campaign_site__in=campaign_sites)
    counts = Q(campaign_site__current=F("result"))
    findings.filter(counts, is_current=False).update(is_current=True)
    for replaced in (
        findings.filter(campaign_site__current__isnull=True),
        findings.exclude(counts),
    ):
        replaced.filter(is_current=True).update(is_current=False)


def show_in_register(sites: Iterable[int]) -> None:
    """Write what the last inspection of each site said into its row of the register."""
    for some in _some(sites):
        last = _last_inspections(some)
        columns = dict(
            Result.objects.filter(pk__in=[row.current_id for row in last.values()]).values_list(
                "pk", "report__columns"
            )
        )
        shown = [Site(pk=pk, **_shown(last.get(pk), columns)) for pk in Site.objects.in_bulk(some)]
        Site.objects.bulk_update(shown, _SHOWN)


def _last_inspections(sites: Sequence[int]) -> dict[int, CampaignSite]:
    """Site id → its row in the newest campaign that has a report of it."""
    rows = (
        CampaignSite.objects.filter(site__in=sites, current__problem="")
        .select_related("campaign", "current")
        .only(
            "site_id",
            "campaign__as_of",
            "current__verdict",
            "current__score",
            "current__faults",
        )  # fmt: skip
        .order_by("campaign__as_of", "current_id")
    )
    # The last of a site stays.
    return {row.site_id: row for row in rows}


def _shown(last: CampaignSite | None, columns: dict[int, Any]) -> dict[str, Any]:
    if last is None or last.current is None:
        return dict(zip(_SHOWN, ("", None, None, None, 0), strict=True))
    as_of = last.campaign.as_of
    return {
        "last_verdict": last.current.verdict,
        "last_score": last.current.score,
        "last_inspected_on": as_of,
        "newest_update_on": newest_update(columns[last.current.pk], as_of),
        "open_faults": last.current.faults,
    }


def newest_update(columns: Iterable[dict[str, Any]] | None, as_of: date) -> date | None:
    """The newest entry of any column of a report, if it is not dated after the as-of date."""
    days = [date.fromisoformat(one["newest"]) for one in columns or () if one["newest"]]
    return max((day for day in days if day <= as_of), default=None)


def _some(ids: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
