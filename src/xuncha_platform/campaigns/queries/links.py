"""What the page 链接汇总 shows: the table that was gathered, and how far a new one is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from xuncha.facts import LinkVerdict
from xuncha_platform.campaigns.linkquestions import EXPORTED, SHOWN, dead_targets
from xuncha_platform.campaigns.longtables import (
    Gathered,
    database,
    files_of,
    folder_of,
    gathered,
    state_of,
)
from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.findings.visibility import sees_all_stages
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.jobs.words import said
from xuncha_platform.people.access import Access

# The worst first, as they are listed.
VERDICTS: dict[str, str | Promise] = {
    LinkVerdict.DEAD: _("打不开(死链)"),
    LinkVerdict.SOFT_DEAD: _("内容不存在(假 404)"),
    LinkVerdict.BLOCKED: _("被拦截,不计入"),
    LinkVerdict.UNVERIFIED: _("无法核实,不计入"),
    LinkVerdict.SKIPPED: _("没有访问"),
    LinkVerdict.OK: _("打得开"),
}


@dataclass(frozen=True, slots=True)
class HowFar:
    """A gathering that is on its way."""

    begun_at: datetime
    done: int
    total: int
    # Why nothing happens any more; empty while it goes on.
    stopped: str

    @property
    def percent(self) -> int:
        """Of the sites, rounded down."""
        return 100 * self.done // self.total if self.total else 0


def must_inspect(access: Access) -> None:
    """Raise PermissionDenied for an inspected office: it sees the findings of its own sites only."""
    if not sees_all_stages(access):
        raise PermissionDenied("campaigns.links")


def how_far_gathered(campaign: Campaign) -> HowFar | None:
    """The gathering that is on its way or could not go on; None where none is or it is done."""
    job = Job.objects.filter(kind="gather-links", key=str(campaign.pk)).order_by("-id").first()
    if job is None or job.state == JobState.DONE:
        return None
    is_over = job.state in (JobState.POISON, JobState.CANCELLED)
    why = (said(job.error) or str(JobState(job.state).label)) if is_over else ""
    return HowFar(job.created_at, job.progress_done, job.progress_total, why)


def summary_of(access: Access, campaign: Campaign) -> dict[str, Any]:
    """What the page says of the table that was gathered; empty where there is none."""
    made = gathered(campaign)
    if made is None:
        return {}
    return {
        "made": made,
        "at": datetime.fromisoformat(made.at),
        "is_older": made.state != state_of(campaign),
        "verdicts": [(label, made.verdicts.get(one, 0)) for one, label in VERDICTS.items()],
        "dead": _with_sites(access, campaign, made),
        "hosts": made.hosts,
        "shown": SHOWN,
        "exported": EXPORTED,
    }


def dead_rows(campaign: Campaign) -> Iterator[list[Any]]:
    """The dead targets as rows of a file, those of most sites first."""
    place = folder_of(campaign)
    with database(place) as base:
        found = dead_targets(base, files_of(campaign), EXPORTED)
    for one in found:
        yield [one.url, str(VERDICTS[one.verdict]), one.sites, one.pages, one.opened]


def _with_sites(access: Access, campaign: Campaign, made: Gathered) -> list[dict[str, Any]]:
    """Each dead target with its sites, each of them with where its finding is."""
    wanted = {site for one in made.dead for site in one["some"]}
    rows = CampaignSite.objects.scope(access).filter(campaign=campaign, site__in=wanted)
    sites = {row.site_id: row for row in rows.only("pk", "site_id", "snapshot")}
    return [
        one
        | {
            "label": VERDICTS[one["verdict"]],
            "places": [
                (str(sites[site]), _finding(sites[site], one["url"]))
                for site in one["some"]
                if site in sites
            ],
            "more": one["sites"] - len(one["some"]),
        }
        for one in made.dead
    ]


def _finding(row: CampaignSite, url: str) -> str:
    return f"{reverse('findings:site-findings', args=[row.pk])}?{urlencode({'q': url})}"
