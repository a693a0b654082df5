"""Regions of one short name: 高新区 of two cities are two rows, never one sum."""

import pytest

from tests.platform.campaigns.conftest import inspector, make_campaign  # noqa: F401  # fixtures
from tests.platform.conftest import make_site, organisation
from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.rules.sampling import read_list
from xuncha_platform.campaigns.rules.snapshot import region_names
from xuncha_platform.campaigns.services import drawing
from xuncha_platform.circulars.statistics import tallies
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind


@pytest.fixture
def zones(tree):
    """The zones counted apart of two cities; people call both 高新区."""
    second = organisation("丙市人民政府", Level.CITY, tree.province)
    return [_zone(tree.city, "甲市高新区管委会"), _zone(second, "丙市高新区管委会")]


def _zone(city, name):
    return Organisation.objects.create(
        parent=city,
        name=name,
        short_name="高新区",
        level=Level.COUNTY,
        kind=OrganisationKind.ZONE,
        counted_apart=True,
    )


def test_a_short_name_that_is_one_regions_alone_stays(tree, zones):
    assert region_names([tree.city, zones[0]]) == {
        tree.city.pk: "甲市人民政府",
        zones[0].pk: "高新区",
    }


def test_regions_of_one_name_are_told_apart_by_as_much_as_it_takes(tree, zones):
    assert list(region_names(zones).values()) == ["甲市高新区管委会", "丙市高新区管委会"]
    for one in zones:
        one.name = "高新区管委会"
    assert list(region_names(zones).values()) == [
        "甲市人民政府高新区管委会",
        "丙市人民政府高新区管委会",
    ]
    twins = [_zone(tree.city, "高新区管委会"), _zone(tree.city, "高新区管委会")]
    assert len(set(region_names([*twins, *zones]).values())) == 4


def test_a_full_name_that_is_another_ones_short_name_is_told_apart_too(tree, zones):
    plain = _zone(tree.city, "高新区")
    names = region_names([plain, zones[0]])
    assert len(set(names.values())) == 2


def test_a_campaign_counts_two_regions_of_one_short_name_apart(
    zones,
    make_campaign,  # noqa: F811
    inspector,  # noqa: F811
):
    for number, zone in enumerate([zones[0], zones[0], zones[1]]):
        make_site(zone, zone, f"网站{number}", f"http://z{number}.invalid/")
    campaign = make_campaign(kind="full", strata=[])
    campaign = drawing.take_all(inspector, campaign)
    rows = tallies.by_region(tallies.counted_sites(inspector, campaign))
    wanted = {zones[0].pk: ("甲市高新区管委会", 2), zones[1].pk: ("丙市高新区管委会", 1)}
    assert {row.region: (row.name, row.sampled) for row in rows} == wanted
    # The facts of the circular, and the list that is drawn from.
    regions = document_of(campaign)["regions"]
    assert [(one["name"], one["sampled"]) for one in regions] == list(wanted.values())
    listed = read_list(campaign.draw_files.population_csv)
    assert [site.region for site in listed].count("甲市高新区管委会") == 2


def test_an_older_campaign_that_has_both_under_one_name_gets_two_rows(
    zones,
    make_campaign,  # noqa: F811
    inspector,  # noqa: F811
):
    for number, zone in enumerate(zones):
        make_site(zone, zone, f"网站{number}", f"http://z{number}.invalid/")
    campaign = drawing.take_all(inspector, make_campaign(kind="full", strata=[]))
    campaign.sites.update(region_name="高新区")
    rows = tallies.by_region(tallies.counted_sites(inspector, campaign))
    assert [(row.name, row.region, row.sampled) for row in rows] == [
        ("高新区", zones[0].pk, 1),
        ("高新区", zones[1].pk, 1),
    ]
