"""When the tree changes, sites are counted where their organisation counts now; and so are figures."""

from datetime import date

import pytest

from tests.platform.circulars.conftest import (  # noqa: F401  # fixtures
    inspector,
    run,
)
from tests.platform.conftest import make_site, organisation
from xuncha_platform.audit.models import Event
from xuncha_platform.circulars.statistics import tallies
from xuncha_platform.circulars.statistics.tallies import counted_sites
from xuncha_platform.orgs import services
from xuncha_platform.orgs.models import Level, OrganisationKind
from xuncha_platform.orgs.queries import region_of
from xuncha_platform.registry.models import Site


@pytest.fixture
def administrator(tree, person):
    return person("administrator", tree.province)


@pytest.fixture
def zone(tree):
    return organisation("甲市高新区管委会", Level.COUNTY, tree.city, OrganisationKind.ZONE)


@pytest.fixture
def sites(tree, zone):
    """One of the zone, one of an office of the zone, one of the city; counted as the tree says."""
    bureau = organisation("高新区教育局", Level.COUNTY, zone, OrganisationKind.DEPARTMENT)
    return [
        make_site(office, region_of(office), f"{office.name}网站", f"http://z{n}.invalid/")
        for n, office in enumerate((zone, bureau, tree.city))
    ]


def regions(sites):
    return [Site.objects.get(pk=site.pk).region for site in sites]


def figures(access, campaign):
    rows = tallies.by_region(counted_sites(access, campaign))
    return {row.name: (row.passing, row.failing) for row in rows}


def test_a_zone_counted_apart_has_its_own_row_in_the_figures_from_then_on(
    administrator,
    inspector,  # noqa: F811
    tree,
    zone,
    sites,
    run,  # noqa: F811
):
    verdicts = dict(zip(sites, ("pass", "fail", "pass"), strict=True))
    before = run("2016-Q1", verdicts, date(2016, 3, 30))
    assert figures(inspector, before) == {"甲市人民政府": (2, 1)}

    services.change(administrator, zone, {"counted_apart": True}, zone.version, "单列统计")
    assert regions(sites) == [zone, zone, tree.city]
    fresh = dict(zip(Site.objects.order_by("id"), ("pass", "fail", "pass"), strict=True))
    after = run("2016-Q2", fresh, date(2016, 6, 30))
    assert figures(inspector, after) == {"甲市高新区管委会": (1, 1), "甲市人民政府": (1, 0)}
    # What was drawn before keeps the row it was counted in.
    rows = tallies.by_region(counted_sites(inspector, before))
    assert [(row.name, row.passing, row.failing) for row in rows] == [("甲市人民政府", 2, 1)]

    event = Event.objects.filter(action="orgs.organisation.follow").first()
    assert (event.before, event.after) == (
        {"region": "甲市人民政府"},
        {"region": "甲市高新区管委会"},
    )
    zone.refresh_from_db()
    services.change(administrator, zone, {"counted_apart": False}, zone.version, "并入所在市")
    assert regions(sites) == [tree.city] * 3


def test_a_county_that_moves_takes_its_sites_to_the_other_city(administrator, tree, site):
    other = organisation("丙市人民政府", Level.CITY, tree.province)
    assert site.region == tree.city
    services.move(administrator, tree.county, other, "区划调整")
    site.refresh_from_db()
    assert (site.region, site.version) == (other, 2)


def test_a_merged_city_is_counted_under_the_one_that_took_it(administrator, tree, site):
    other = organisation("丙市人民政府", Level.CITY, tree.province)
    own = make_site(tree.city, tree.city, "甲市网站", "http://jia.invalid/")
    services.merge(administrator, tree.city, other, date(2016, 12, 1), "合并")
    assert regions([site, own]) == [other, other]
    own.refresh_from_db()
    assert (own.organisation, own.version > 1) == (other, True)


def test_a_region_chosen_by_hand_stays(administrator, tree, zone):
    byhand = make_site(zone, tree.province, "高新区门户", "http://hand.invalid/")
    services.change(administrator, zone, {"counted_apart": True}, zone.version, "单列")
    byhand.refresh_from_db()
    assert (byhand.region, byhand.version) == (tree.province, 1)


def test_a_new_name_moves_nothing(administrator, tree, zone, sites):
    services.change(administrator, zone, {"name": "甲市经开区管委会"}, zone.version, "更名")
    assert regions(sites) == [tree.city] * 3
    assert not Event.objects.filter(action="orgs.organisation.follow").exists()
