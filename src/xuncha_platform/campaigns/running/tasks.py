"""A site of a pass as the core's runner takes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from django.conf import settings

from xuncha.clock import now, stamp
from xuncha.crawl.jobs import CrawlJob
from xuncha.crawl.probetable import read_probes
from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import DeclaredColumn, Probe
from xuncha.facts import Site as ListedSite
from xuncha.round import EVIDENCE, header_settings
from xuncha.runners.task import Task
from xuncha.sites import folders_of, host_of
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Chosen, Pass
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.rules.crawling import FILE, WATCH, checked, crawl_settings
from xuncha_platform.campaigns.rules.rulebooks import for_core
from xuncha_platform.registry.models import SiteColumn
from xuncha_platform.watch.queries import probes_of


class TaskMaker:
    """Makes the tasks of one pass. What all sites share is read once."""

    def __init__(self, run: Pass) -> None:
        self._campaign: Campaign = run.campaign
        self._folder = pass_folder(run)
        self._settings = checked(self._campaign.settings)
        self._crawl = crawl_settings(self._campaign.settings)
        self._rulebooks = (for_core(self._campaign.rulebook, self._campaign.rulebook_text),)
        every = self._campaign.sites.exclude(chosen=Chosen.EXCLUDED)
        self._listed = [ListedSite(**row) for row in every.values_list("snapshot", flat=True)]
        # By all sites of the campaign: a site has the same folder in every pass.
        self._names = folders_of(self._listed)
        self._given = self._probes_of_the_file()

    def folder(self, row: CampaignSite) -> Path:
        """Where the site's files of this pass are."""
        return self._folder / self._names[row.snapshot["url"]]

    def tasks(self, rows: Sequence[CampaignSite]) -> list[Task]:
        """Their tasks, each with the id of its campaign site as its key."""
        watched: Mapping[int, tuple[Probe, ...]] = {}
        if self._settings["probes"] == WATCH:
            watched = probes_of([row.site for row in rows], self._campaign.as_of)
        return [self._task(row, watched.get(row.site_id, ())) for row in rows]

    def _task(self, row: CampaignSite, watched: tuple[Probe, ...]) -> Task:
        site = ListedSite(**row.snapshot)
        header = EvidenceHeader(
            site=site,
            as_of=self._campaign.as_of,
            started_at=stamp(now()),
            vantage=self._crawl.vantage,
            settings=header_settings((self._campaign.rulebook,), self._crawl),
            columns=_declared(row),
            other_sites=tuple(one.url for one in self._listed if one.url != site.url),
        )
        probes = watched or tuple(self._given.get(host_of(site.url), ()))
        job = CrawlJob(site, self.folder(row) / EVIDENCE, header, probes)
        return Task(str(row.pk), job, self._rulebooks, self._campaign.as_of)

    def _probes_of_the_file(self) -> Mapping[str, list[Probe]]:
        """Host → samples of the uploaded file, where the campaign takes them from one."""
        found: dict[str, list[Probe]] = defaultdict(list)
        if self._settings["probes"] == FILE:
            place = Path(settings.EVIDENCE) / self._settings["probes_file"]["path"]
            for probe in read_probes(place):
                found[host_of(probe.url)].append(probe)
        return found


def _declared(row: CampaignSite) -> tuple[DeclaredColumn, ...]:
    """The 栏目信息表 of the site, as the register has it now."""
    columns = SiteColumn.objects.filter(site=row.site_id, ended_on__isnull=True).order_by("id")
    return tuple(
        DeclaredColumn(
            site=row.snapshot["url"],
            name=column.name,
            url=column.url,
            kind=column.kind,
            period_days=column.period_days,
        )
        for column in columns
    )
