"""The county's round on the platform: register → draw → inspect → confirm → circular → recheck.

All figures are held against tests/blindsites/ninth/figures.py, which does its own arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from tests.blindsites.everysite import all_hosts, rules, usual_week
from tests.blindsites.fifth.series import DrawnSite
from tests.blindsites.ninth import figures
from tests.blindsites.ninth.county import AS_OF, COUNTY, LATER, RECHECKED
from tests.blindsites.ninth.series import county, nobody_listens
from tests.blindsites.serving import serving
from tests.platform.campaigns.conftest import (  # noqa: F401  # fixtures
    evidence,
    freeze_now,
    inspector,
    make_campaign,
    reviewer,
)
from tests.platform.conftest import make_site, organisation, person, tree  # noqa: F401  # fixtures
from xuncha.facts import Probe
from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.campaigns.queries import targets
from xuncha_platform.campaigns.rules.crawling import crawl_settings
from xuncha_platform.campaigns.services import drawing, running
from xuncha_platform.circulars.checking import checked
from xuncha_platform.circulars.facts import facts_of
from xuncha_platform.circulars.services import editing
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.services import review
from xuncha_platform.jobs import loop
from xuncha_platform.registry.models import Site, SiteColumn

# The job loop renews its lease from a thread of its own: it must see what is written here.
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
SETTINGS = {"delay": 0, "render": "never", "probes": "file", "max_pages": 400}


@contextmanager
def served(sites: list[DrawnSite], settings: Any) -> Iterator[None]:
    """The sites, where the office's crawler finds them."""
    with serving(all_hosts(list(sites))) as (plain, secure, six), nobody_listens() as gone:
        settings.XUNCHA_RESOLVE = (*rules(list(sites), plain, secure, six), *gone)
        settings.XUNCHA_ALLOW_PRIVATE = True
        yield


@pytest.fixture
def register(tree: Any) -> dict[str, Site]:  # noqa: F811
    """The county's list with its table of columns, by the key of each site."""
    regions: dict[str, Any] = {COUNTY: tree.county}
    made = {}
    for one in county():
        region = one.more["region"]
        if region not in regions:
            regions[region] = organisation(f"{region}人民政府", "town", tree.county)
        made[one.key] = make_site(
            regions[region], regions[region], one.name, one.url, is_portal=one.is_portal,
            site_id_code=one.more["site_id_code"], has_services=one.more["has_services"] == "是",
        )  # fmt: skip
        for name, url, kind in one.declared:
            SiteColumn.objects.create(site=made[one.key], name=name, url=url, kind=kind)
    return made


def week_of(sites: list[DrawnSite]) -> list[Probe]:
    return [
        Probe(look.at, one.url, look.ok, look.seconds, int(look.status or 0) or None)
        for one in sites
        for look in (one.looks or usual_week(one))
    ]


def inspect(access: Any, campaign: Campaign, sites: list[DrawnSite]) -> dict[str, CampaignSite]:
    """The pass, to its end; the rows by the keys of the county."""
    running.start(access, campaign, SETTINGS, week_of(sites))
    while loop.step("test"):
        pass
    keys = {one.url: one.key for one in sites}
    rows = campaign.sites.select_related("current", "site")
    return {keys[row.site.url]: row for row in rows}


def confirm(row: CampaignSite, *people: Any) -> None:
    """The link to a casino: as a veto it takes two people."""
    for access in people:
        (found,) = Finding.objects.filter(result=row.current, is_veto=True, check_name="injection")
        review.decide(access, found, "confirmed")


def test_the_round_of_a_county(
    register: dict[str, Site],
    make_campaign: Any,  # noqa: F811
    inspector: Any,  # noqa: F811
    reviewer: Any,  # noqa: F811
    settings: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What failed is asked again after ten seconds; on loopback nothing recovers by waiting.
    quick = lambda values: replace(crawl_settings(values), second_look_seconds=0.1)  # noqa: E731
    monkeypatch.setattr(targets, "crawl_settings", quick)
    campaign = make_campaign(as_of=AS_OF, period_key="2022-Q3", period="2022年第三季度")
    drawing.commit_seed(inspector, campaign, figures.SEED)
    campaign = drawing.draw(inspector, campaign)
    sites = [one for one in county() if one.key in figures.drawn()]
    with served(sites, settings):
        rows = inspect(inspector, campaign, sites)
    assert sorted(rows) == figures.drawn()
    before = {key: row.current.verdict for key, row in rows.items()}
    assert before == {
        key: "undetermined" if key in figures.CONFIRMED else figures.verdict(key) for key in rows
    }
    for key in figures.CONFIRMED:
        confirm(rows[key], inspector, reviewer)
    campaign.refresh_from_db()
    _circular_of(campaign, inspector)
    _recheck_of(campaign, rows, make_campaign, inspector, settings)


def _circular_of(campaign: Campaign, access: Any) -> None:
    circular = editing.begin(access, campaign)
    facts = facts_of(circular)
    _agrees(facts["sites"], figures.counts(figures.drawn()))
    regions = figures.by_region()
    assert len(facts["regions"]) == len(regions)
    for row in facts["regions"]:
        # The county's own sites stand under the name of the county.
        _agrees(row, regions[next((one for one in regions if one in row["name"]), COUNTY)])
    assert facts["reasons"] == {cause: len(keys) for cause, keys in figures.CAUSES.items()}
    assert checked(circular).open_doubts == []


def _agrees(said: dict[str, Any], wanted: dict[str, Any]) -> None:
    for name in ("sampled", "failing"):
        assert said[name] == wanted[name], said
    assert said.get("undetermined", 0) == wanted["undetermined"], said
    if "pass_rate_pct" in said:
        assert Decimal(str(said["pass_rate_pct"])) == wanted["pass_rate"], said


def _recheck_of(
    campaign: Campaign, rows: dict[str, CampaignSite], make: Any, access: Any, settings: Any
) -> None:
    """A month later: three mended, one with another fault, one as it was."""
    failed = sorted(key for key in rows if figures.verdict(key) == "fail")
    sites = county(RECHECKED, LATER)
    assert sorted(one.key for one in sites) == failed
    again = make(
        kind="recheck", previous=campaign, rate=None, strata=[], as_of=LATER, title="复查",
        period_key="2022-Q4",
    )  # fmt: skip
    again = drawing.take_all(access, again)
    with served(sites, settings):
        now = inspect(access, again, sites)
    assert {key: row.current.verdict for key, row in now.items()} == {
        one.plan.key: one.plan.verdict["census-2015"] for one in RECHECKED
    }
    assert now["daj"].current.reasons == ["首页长期不更新"]
