"""A campaign with real results, ready for its circular."""

from dataclasses import asdict
from datetime import date

import pytest

from tests.platform.campaigns.conftest import (  # noqa: F401  # fixtures
    inspected,
    inspector,
    make_campaign,
    reviewer,
)
from tests.platform.conftest import make_site
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result, Stage
from xuncha_platform.campaigns.rules.snapshot import listed_site
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.services import editing


@pytest.fixture
def campaign(inspected):  # noqa: F811
    inspected.land(inspected.new_pass())
    inspected.campaign.stage = Stage.REVIEW
    inspected.campaign.save()
    return inspected.campaign


@pytest.fixture
def circular(campaign, inspector) -> Circular:  # noqa: F811
    made = editing.begin(inspector, campaign)
    made.signed_on = date(2016, 12, 1)
    made.save()
    return made


@pytest.fixture
def frozen(circular):
    circular.campaign.stage = Stage.FROZEN
    circular.campaign.save()
    return circular


@pytest.fixture
def run(tree):
    """Make a finished spot check: {site: verdict or (verdict, reasons)}."""

    def make(key, verdicts, as_of, organisation=None, regions_known=True):
        campaign = Campaign.objects.create(
            organisation=organisation or tree.province,
            kind="spot",
            title=key,
            period=key,
            period_key=key,
            stage="frozen",
            rulebook="census-2015",
            as_of=as_of,
            frozen_at=f"{as_of}T00:00:00+08:00",
        )
        first = Pass.objects.create(campaign=campaign, number=1, kind="first", state="done")
        for place, (site, said) in enumerate(verdicts.items()):
            verdict, reasons = said if isinstance(said, tuple) else (said, [])
            row = CampaignSite.objects.create(
                campaign=campaign,
                site=site,
                snapshot=asdict(listed_site(site, site.region.name)),
                region_name=site.region.name,
                region=site.region if regions_known else None,
                is_portal=site.is_portal,
                chosen="drawn",
                position=place,
            )
            row.current = Result.objects.create(
                campaign_site=row,
                run=first,
                folder="x",
                verdict=verdict,
                machine_verdict=verdict,
                reasons=reasons,
            )
            row.save()
        return campaign

    return make


@pytest.fixture
def four(tree):
    return [
        make_site(
            tree.department, tree.city, f"市{n}", f"http://c{n}.invalid/", site_id_code=f"{n}"
        )
        for n in range(2)
    ] + [make_site(tree.county, tree.county, f"县{n}", f"http://x{n}.invalid/") for n in range(2)]


Q1, Q2, Q3 = date(2016, 3, 30), date(2016, 6, 30), date(2016, 9, 28)
