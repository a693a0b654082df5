"""Regions as tables count them."""

import pytest

from tests.platform.conftest import organisation
from xuncha_platform.orgs.models import Level, OrganisationKind
from xuncha_platform.orgs.queries import region_of, regions
from xuncha_platform.orgs.queries.regions import regions_of


@pytest.fixture
def zone(tree):
    """A development zone of the city."""
    return organisation("甲市高新区管委会", Level.COUNTY, tree.city, OrganisationKind.ZONE)


def test_a_province_counts_by_its_cities_and_itself(tree, person):
    second = organisation("丙市人民政府", Level.CITY, tree.province)
    tree.city.position, second.position = 2, 1
    tree.city.save()
    second.save()
    assert regions(person("inspector", tree.province)) == [second, tree.city, tree.province]


def test_a_city_counts_by_its_counties(tree, person):
    assert regions(person("inspector", tree.city)) == [tree.county, tree.city]
    assert region_of(tree.county, within=tree.city) == tree.county
    assert region_of(tree.department, within=tree.city) == tree.city


def test_what_lies_in_a_city_counts_under_it(tree):
    office = organisation("乙县教育局", Level.COUNTY, tree.county, OrganisationKind.DEPARTMENT)
    for one in (tree.city, tree.county, tree.department, office):
        assert region_of(one) == tree.city
    assert region_of(tree.province) == tree.province


def test_departments_of_the_province_count_under_the_province(tree):
    bureau = organisation("省教育厅", Level.PROVINCE, tree.province, OrganisationKind.DEPARTMENT)
    assert region_of(bureau) == tree.province


def test_a_county_directly_under_the_province_is_a_region(tree, person):
    county = organisation("丁市人民政府", Level.COUNTY, tree.province)
    assert region_of(county) == county
    assert county in regions(person("inspector", tree.province))


def test_a_zone_counts_within_its_city_until_it_is_counted_apart(tree, person, zone):
    bureau = organisation("高新区教育局", Level.COUNTY, zone, OrganisationKind.DEPARTMENT)
    inspector = person("inspector", tree.province)
    assert region_of(bureau) == tree.city
    assert zone not in regions(inspector)
    zone.counted_apart = True
    zone.save()
    assert region_of(bureau) == region_of(zone) == zone
    assert zone in regions(inspector)


def test_a_ministry_counts_under_the_nation_and_a_city_under_its_province(tree):
    nation = organisation("国务院", Level.NATIONAL)
    ministry = organisation("某部", Level.NATIONAL, nation, OrganisationKind.DEPARTMENT)
    province = organisation("某省人民政府", Level.PROVINCE, nation)
    city = organisation("某市人民政府", Level.CITY, province)
    assert region_of(ministry) == nation
    assert region_of(city) == city
    assert region_of(city, within=nation) == province


def test_the_regions_of_many_are_found_in_one_query(tree, django_assert_num_queries):
    many = [tree.city, tree.county, tree.department, tree.province]
    with django_assert_num_queries(1):
        found = regions_of(many)
    assert {one.pk: region_of(one) for one in many} == found


def test_ended_organisations_are_no_region(tree, person):
    tree.city.ended_on = "2016-12-31"
    tree.city.save()
    assert regions(person("inspector", tree.province)) == [tree.province]
