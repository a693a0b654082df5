"""The practice campaign: the third quarter of 2016, drawn, with what the demo's round found."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, time, timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from xuncha.clock import SHANGHAI
from xuncha.commands.demo import RULEBOOK
from xuncha.facts import Site as ListedSite
from xuncha.punctuation import prose
from xuncha.sample.ticket import seed_digest
from xuncha.sandbox.about import EARLIER
from xuncha.sandbox.schedule import AS_OF
from xuncha.sites import folders_of
from xuncha.words import say
from xuncha_platform.campaigns.models import (
    Campaign,
    CampaignKind,
    CampaignSite,
    Chosen,
    DrawFiles,
    Pass,
    PassKind,
    PassState,
    Stage,
)
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.rules.fixed import Fixed
from xuncha_platform.campaigns.rules.sampling import population, sample
from xuncha_platform.campaigns.services.landing import land_result
from xuncha_platform.campaigns.services.listing import settle
from xuncha_platform.notices.models import NoticeKind
from xuncha_platform.notices.services import tell
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry.models import Site

TITLE = prose("2016年第三季度政府网站抽查(演练数据)")
# All of the practice register is the sample, so the draw takes everything; it is a draw all the
# same, and can be recomputed.
RATE = 100.0
STRATA = ["region"]
SEED = "演练种子 2016-Q3"
# The crawl in the week of the practice probes; the seed was committed ten days before.
CRAWLED_AT = datetime.combine(AS_OF, time(9), SHANGHAI)
COMMITTED_AT = CRAWLED_AT - timedelta(days=10)
DRAWN_AT = COMMITTED_AT + timedelta(days=3)


def make_campaign(
    province: Organisation,
    listed: Sequence[ListedSite],
    national: Sequence[ListedSite],
    register: Mapping[str, Site],
) -> Campaign:
    """The drawn campaign; the sites of the national check are listed behind its own."""
    found = population([(register[site.url].pk, site) for site in listed])
    campaign = Campaign(
        organisation=province,
        kind=CampaignKind.SPOT,
        title=TITLE,
        period="2016年第三季度",
        period_key="2016-Q3",
        rulebook=RULEBOOK,
        as_of=AS_OF,
        rate=RATE,
        strata=STRATA,
        scope_filter={"regions": [], "levels": [], "portals": ""},
        settings={"vantage": "本机演练", "render": "never", "delay": 0, "probes": "watch"},
        list_digest=found.digest,
        seed=SEED,
        seed_digest=seed_digest(SEED),
        seed_committed_at=COMMITTED_AT,
    )
    campaign.save()
    DrawFiles.objects.create(
        campaign=campaign,
        population_csv=found.csv,
        sample_csv=sample(found.csv, "", "", RATE, STRATA, SEED),
        fixed=Fixed(ids=tuple(found.ids.values())).as_json(),
    )
    settle(campaign)
    Campaign.objects.filter(pk=campaign.pk).update(drawn_at=DRAWN_AT)
    _list_national(campaign, national, register)
    return Campaign.objects.get(pk=campaign.pk)


def _list_national(
    campaign: Campaign, national: Sequence[ListedSite], register: Mapping[str, Site]
) -> None:
    """附件1: inspected by the State Council's own check; listed, never counted."""
    start = campaign.sites.count()
    for number, site in enumerate(national, start=start + 1):
        CampaignSite.objects.create(
            campaign=campaign,
            site=register[site.url],
            snapshot=asdict(site),
            region_name=site.region,
            region_id=register[site.url].region_id,
            is_portal=site.is_portal,
            chosen=Chosen.LISTED,
            earlier=EARLIER.get(site.name, ""),
            position=number,
        )


def land_round(campaign: Campaign, out: Path) -> None:
    """Take the finished round below `out` over, site by site; the campaign is then in review."""
    rows = list(campaign.sites.select_related("site"))
    run = Pass.objects.create(
        campaign=campaign,
        number=1,
        kind=PassKind.FIRST,
        state=PassState.DONE,
        started_at=CRAWLED_AT,
        ended_at=CRAWLED_AT + timedelta(hours=1),
        sites=len(rows),
    )
    listed = [ListedSite(**row.snapshot) for row in rows]
    names = folders_of(listed)
    settings.EVIDENCE.mkdir(parents=True, exist_ok=True)
    for row, site in zip(rows, listed, strict=True):
        source, target = out / names[site.url], pass_folder(run) / names[site.url]
        _take_over(source, target)
        missing = "" if (target / "report.json").exists() else _no_report()
        land_result(run, row, target, missing)
    campaign.stage = Stage.REVIEW
    campaign.save(update_fields=["stage"])


def open_reply(campaign: Campaign) -> None:
    """Every role has something to do: offices may answer while the last decisions are made.

    The window lies around today; everything else of the practice is in 2016.
    """
    campaign.stage = Stage.REPLY
    campaign.reply_from = timezone.localdate()
    campaign.reply_until = campaign.reply_from + timedelta(days=7)
    campaign.save(update_fields=["stage", "reply_from", "reply_until"])
    tell(NoticeKind.REPLY, campaign.sites.filter(current__isnull=False), campaign.reply_until)


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
