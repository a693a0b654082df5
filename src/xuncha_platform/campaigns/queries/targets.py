"""The sites of a pass as a round of inspection takes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from django.conf import settings

from xuncha.crawl.probes.table import read_probes
from xuncha.facts import DeclaredColumn, Probe
from xuncha.facts import Site as ListedSite
from xuncha.namedsites import NamedSites
from xuncha.sites import host_with_port
from xuncha_platform.campaigns.models import (
    Campaign,
    CampaignSite,
    GivenKind,
    GivenList,
    Result,
)
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.queries.beside import live_beside
from xuncha_platform.campaigns.queries.given import kept_files
from xuncha_platform.campaigns.rules.crawling import (
    FILE,
    WATCH,
    checked,
    crawl_settings,
    fetch_settings,
)
from xuncha_platform.campaigns.rules.rulebooks import for_core
from xuncha_platform.jobs.rounds import RoundSettings, Target
from xuncha_platform.jobs.rounds.places import kept
from xuncha_platform.registry.models import SiteColumn
from xuncha_platform.watch.queries import probes_of


def round_settings(campaign: Campaign, given: Iterable[GivenList] = ()) -> RoundSettings:
    """How the campaign's sites are inspected, with the lists that the office gave."""
    files = {kind: kept(path) for kind, path in kept_files(given).items()}
    return RoundSettings(
        as_of=campaign.as_of,
        rulebooks=(for_core(campaign.rulebook, campaign.rulebook_text),),
        fetch=fetch_settings(campaign.settings),
        crawl=crawl_settings(campaign.settings),
        reposts=files.get(GivenKind.REPOSTS, ""),
        addresses=files.get(GivenKind.ADDRESSES, ""),
    )


def targets_of(
    campaign: Campaign,
    rows: Sequence[CampaignSite],
    earlier: Mapping[int, Result] = MappingProxyType({}),
) -> list[Target]:
    """Each site as it stood at the draw, with its columns and its availability samples.

    `earlier`: campaign site id → the result whose article addresses are asked again.
    """
    chosen = checked(campaign.settings)["probes"]
    watched: Mapping[int, tuple[Probe, ...]] = {}
    given: Mapping[str, list[Probe]] = {}
    if chosen == WATCH:
        watched = probes_of([row.site for row in rows], campaign.as_of)
    elif chosen == FILE:
        given = _probes_of_the_file(campaign)
    columns = _declared(rows)
    # A sample of a folder is its own site's, whether that is inspected too or not.
    beside = [ListedSite(url) for url, _ in live_beside({row.site_id for row in rows})]
    named = NamedSites([*(ListedSite(**row.snapshot) for row in rows), *beside])
    return [
        Target(
            ListedSite(**row.snapshot),
            str(row.pk),
            tuple(columns.get(row.site_id, ())),
            watched.get(row.site_id) or named.probes_of(given, ListedSite(**row.snapshot)),
            *_earlier(earlier.get(row.pk)),
        )
        for row in rows
    ]


def _earlier(result: Result | None) -> tuple[str, str]:
    """Its folder and its name, as a target takes them."""
    return (kept(result_folder(result)), str(result.pk)) if result else ("", "")


def probes_place(campaign: Campaign) -> Path:
    """Where the uploaded availability samples of a campaign are kept."""
    return Path(settings.EVIDENCE) / "campaigns" / str(campaign.pk) / "probes.csv"


def _probes_of_the_file(campaign: Campaign) -> Mapping[str, list[Probe]]:
    found: dict[str, list[Probe]] = defaultdict(list)
    for probe in read_probes(probes_place(campaign)):
        found[host_with_port(probe.url)].append(probe)
    return found


def _declared(rows: Sequence[CampaignSite]) -> Mapping[int, list[DeclaredColumn]]:
    """Site id → its 栏目信息表, as the register has it now."""
    urls = {row.site_id: row.snapshot["url"] for row in rows}
    found: dict[int, list[DeclaredColumn]] = defaultdict(list)
    columns = SiteColumn.objects.filter(site__in=urls, ended_on__isnull=True).order_by("id")
    for column in columns:
        found[column.site_id].append(
            DeclaredColumn(
                site=urls[column.site_id],
                name=column.name,
                url=column.url,
                kind=column.kind,
                period_days=column.period_days,
            )
        )
    return found
