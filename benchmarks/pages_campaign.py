"""A campaign under review over every site of the benchmark of pages, five findings a site; and the
three before it, without findings, for trends.
"""

from __future__ import annotations

import random
from datetime import date

from django.utils import timezone

from xuncha.score.rulebook import load_rulebook
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.findings.models import Finding
from xuncha_platform.registry.models import Site

_FINDINGS = 5
_RULEBOOK = "census-2015"
_INDICATORS = [rule.id for rule in load_rulebook(_RULEBOOK).rules]
_EARLIER = (("2015", 4), ("2016", 1), ("2016", 2))


def make_campaign(organisation: object) -> Campaign:
    """The campaign with its sites, results and findings; its predecessors."""
    for year, quarter in _EARLIER:
        _inspected(organisation, year, quarter, "frozen")
    campaign, results = _inspected(organisation, "2016", 3, "review")
    findings = [one.place() for one in _findings(results)]
    Finding.objects.bulk_create(findings, batch_size=500)
    campaign_results = Result.objects.filter(campaign_site__campaign=campaign)
    campaign_results.update(found=_FINDINGS, undecided=_FINDINGS, faults=_FINDINGS)
    return campaign


def _inspected(
    organisation: object, year: str, quarter: int, stage: str
) -> tuple[Campaign, list[Result]]:
    campaign = Campaign.objects.create(
        organisation=organisation,
        kind="full",
        title=f"{year}年第{quarter}季度全面检查",
        period=f"{year}年第{quarter}季度",
        period_key=f"{year}-Q{quarter}",
        stage=stage,
        rulebook=_RULEBOOK,
        as_of=date(int(year), 3 * quarter, 28),
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
    return campaign, results


def _result(row: CampaignSite, run: Pass) -> Result:
    chance = random.Random(f"{row.campaign_id}-{row.position}")
    # One site in ten has another verdict than in the other campaigns.
    lasting = chance if chance.random() < 0.1 else random.Random(row.position)
    verdict = lasting.choice(["pass", "pass", "fail", "undetermined"])
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
        outcomes={one: _outcome(chance) for one in _INDICATORS},
        pages=100,
        links=900,
    )


def _outcome(chance: random.Random) -> list[object]:
    """State, points, how many faults: campaigns/rules/outcomes.py."""
    state = chance.choice(["met", "met", "met", "violated", "undetermined", "manual"])
    faults = chance.randrange(1, 30) if state == "violated" else 0
    return [state, 0.5 * faults, faults]


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
