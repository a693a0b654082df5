"""The practice campaign: the third quarter of 2016, with what the demo's round found."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, time
from pathlib import Path

from django.conf import settings

from xuncha.clock import SHANGHAI
from xuncha.commands.demo import RULEBOOK
from xuncha.facts import Site as ListedSite
from xuncha.sandbox.about import EARLIER
from xuncha.sandbox.schedule import AS_OF
from xuncha.sites import folders_of
from xuncha.words import say
from xuncha_platform.campaigns.models import (
    Campaign,
    CampaignKind,
    CampaignSite,
    Chosen,
    Pass,
    PassKind,
    PassState,
    Stage,
)
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.services.landing import land_result
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry.models import Site

TITLE = "2016年第三季度政府网站抽查(演练数据)"


def make_campaign(province: Organisation) -> tuple[Campaign, Pass]:
    """The campaign in review, with its one finished pass."""
    campaign = Campaign.objects.create(
        organisation=province,
        kind=CampaignKind.SPOT,
        title=TITLE,
        period="2016年第三季度",
        period_key="2016-Q3",
        stage=Stage.REVIEW,
        rulebook=RULEBOOK,
        as_of=AS_OF,
        settings={"vantage": "本机演练", "render": "never"},
    )
    moment = datetime.combine(AS_OF, time(9), SHANGHAI)
    run = Pass.objects.create(
        campaign=campaign,
        number=1,
        kind=PassKind.FIRST,
        state=PassState.DONE,
        started_at=moment,
        ended_at=moment,
    )
    return campaign, run


def add_sites(
    campaign: Campaign,
    listed: Sequence[ListedSite],
    register: Mapping[str, Site],
    chosen: Chosen,
) -> list[CampaignSite]:
    """The sites of a list in the campaign, in its order."""
    start = campaign.sites.count()
    return [
        CampaignSite.objects.create(
            campaign=campaign,
            site=register[site.url],
            snapshot=asdict(site),
            region_name=site.region,
            stratum=site.region,
            chosen=chosen,
            earlier=EARLIER.get(site.name, ""),
            position=number,
        )
        for number, site in enumerate(listed, start=start + 1)
    ]


def land_round(run: Pass, sites: Sequence[CampaignSite], out: Path) -> None:
    """Take the finished round below `out` over, site by site."""
    listed = [ListedSite(**row.snapshot) for row in sites]
    names = folders_of(listed)
    settings.EVIDENCE.mkdir(parents=True, exist_ok=True)
    for row, site in zip(sites, listed, strict=True):
        source, target = out / names[site.url], pass_folder(run) / names[site.url]
        _take_over(source, target)
        missing = "" if (target / "report.json").exists() else _no_report()
        land_result(run, row, target, missing)
    run.sites = len(sites)
    run.save(update_fields=["sites"])


def _take_over(source: Path, target: Path) -> None:
    """The files of a site under the office's evidence folder, without a second copy on disk."""
    target.mkdir(parents=True, exist_ok=True)
    for file in sorted(source.glob("*")):
        if (target / file.name).exists():
            continue
        try:
            os.link(file, target / file.name)
        except OSError:
            # Another file system, or one without hard links.
            shutil.copyfile(file, target / file.name)


def _no_report() -> str:
    return say("演练中没有完成这个网站的检查。", "The practice round did not finish this site.")
