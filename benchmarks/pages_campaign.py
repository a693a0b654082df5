"""A campaign under review over every site of the benchmark of pages, five findings a site."""

from __future__ import annotations

import random
from datetime import date

from django.utils import timezone

from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.findings.models import Finding
from xuncha_platform.registry.models import Site

_FINDINGS = 5


def make_campaign(organisation: object) -> Campaign:
    """The campaign with its sites, results and findings."""
    campaign = Campaign.objects.create(
        organisation=organisation,
        kind="full",
        title="2016年第三季度全面检查",
        period="2016年第三季度",
        period_key="2016-Q3",
        stage="review",
        rulebook="census-2015",
        as_of=date(2016, 9, 28),
    )
    run = Pass.objects.create(
        campaign=campaign, number=1, kind="first", state="done", ended_at=timezone.now()
    )
    rows = CampaignSite.objects.bulk_create(
        CampaignSite(
            campaign=campaign,
            site=site,
            snapshot={"name": site.name, "url": site.url},
            region_name=site.region.name,
            region=site.region,
            chosen="all",
            position=number,
        )
        for number, site in enumerate(Site.objects.select_related("region"))
    )
    results = Result.objects.bulk_create(_result(row, run) for row in rows)
    for row, result in zip(rows, results, strict=True):
        row.current = result
    CampaignSite.objects.bulk_update(rows, ["current"], batch_size=500)
    findings = [one.place() for one in _findings(results)]
    Finding.objects.bulk_create(findings, batch_size=500)
    Result.objects.update(found=_FINDINGS, undecided=_FINDINGS, faults=_FINDINGS)
    return campaign


def _result(row: CampaignSite, run: Pass) -> Result:
    verdict = random.Random(row.position).choice(["pass", "pass", "fail", "undetermined"])
    return Result(
        campaign_site=row,
        run=run,
        folder=f"campaigns/1/pass-1/{row.position}",
        machine_verdict=verdict,
        verdict=verdict,
        score=80.0,
        deducted=20.0,
        sentence="死链接 4 个,扣 4 分",
        report={},
        pages=100,
        links=900,
    )


def _findings(results: list[Result]) -> list[Finding]:
    return [
        Finding(
            result=result,
            fingerprint=f"x1-{number}-{n}",
            check_name="dead_links",
            name="dead_link",
            indicators=["C15-S2b"],
            url=f"http://www.s{number}.invalid/{n}.html",
            parents=["http://www.invalid/"],
            parent_count=1,
            detail={"kind": "page", "on_home": False, "reason": "not_found", "status": 404},
            certainty="confirmed",
            priority=6,
        )
        for number, result in enumerate(results)
        for n in range(_FINDINGS)
    ]
