"""A register of twelve sites in two regions, campaigns over it, and real results of the sandbox."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.platform.conftest import make_site
from tests.platform.practice_round import AS_OF
from xuncha.facts import Site as ListedSite
from xuncha.sites import folders_of
from xuncha_platform.campaigns.models import Campaign, Pass
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.services import drawing, freezing, making
from xuncha_platform.campaigns.services.landing import land_result
from xuncha_platform.jobs import loop


def freeze_now(access, campaign, accepted=True):
    """Ask for the freeze and let the job loop do it."""
    freezing.freeze(access, campaign, accepted)
    while loop.step("test"):
        pass
    return Campaign.objects.get(pk=campaign.pk)


@pytest.fixture(autouse=True)
def evidence(settings, tmp_path):
    """Every test has an evidence folder of its own: ids repeat from test to test."""
    settings.EVIDENCE = tmp_path / "evidence"
    return settings.EVIDENCE


@pytest.fixture
def inspector(tree, person):
    return person("inspector", tree.province)


@pytest.fixture
def reviewer(tree, person):
    return person("reviewer", tree.province)


@pytest.fixture
def sites(tree):
    """Eight sites of the city, four of the county; codes as the register wants them."""
    made = []
    for number in range(12):
        office, region = (tree.department, tree.city) if number < 8 else (tree.county, tree.county)
        made.append(
            make_site(
                office,
                region,
                f"第{number + 1}号网站",
                f"http://s{number + 1}.invalid/",
                site_id_code=f"41010000{number + 1:02d}",
                is_portal=number % 4 == 0,
            )
        )
    return made


@pytest.fixture
def make_campaign(inspector):
    """Make a draft of the province; what is given replaces the ordinary."""

    def make(access=None, **values):
        ordinary = {
            "kind": "spot",
            "title": "2016年第三季度抽查",
            "period": "2016年第三季度",
            "period_key": "2016-Q3",
            "as_of": AS_OF,
            "rulebook": "census-2015",
            "rate": 30.0,
            "strata": ["region"],
        }
        return making.create(access or inspector, ordinary | values)

    return make


@pytest.fixture
def inspected(practice_round, tree, make_campaign, inspector):
    """A census of the eight sites, drawn, with a pass that has found nothing yet."""
    listed, out = practice_round
    for site in listed:
        make_site(
            tree.department,
            tree.city,
            site.name,
            site.url,
            site_id_code=site.site_id_code,
            is_portal=site.is_portal,
        )
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None, strata=[]))
    return Inspected(campaign, out)


@dataclass
class Inspected:
    """A campaign whose sites were inspected; `land` lets results arrive."""

    campaign: Campaign
    out: Path

    def new_pass(self, kind="first"):
        number = self.campaign.passes.count() + 1
        return Pass.objects.create(campaign=self.campaign, number=number, kind=kind)

    def folder(self, run, row):
        """The site's files where a pass leaves them."""
        name = folders_of([ListedSite(**row.snapshot)])[row.snapshot["url"]]
        place = pass_folder(run) / name
        if not place.exists():
            shutil.copytree(self.out / name, place)
        return place

    def land(self, run, rows=None):
        chosen = rows if rows is not None else self.campaign.sites.all()
        return [land_result(run, row, self.folder(run, row)) for row in chosen]
