"""A number of the figures leads to the list of what it counts, and the list has as many rows."""

import html
import re

import pytest
from django.urls import reverse

from tests.platform.circulars.conftest import Q2, Q3
from tests.platform.conftest import make_site, organisation
from xuncha_platform.campaigns.models import CampaignSite
from xuncha_platform.orgs.models import Level, OrganisationKind

LINK = re.compile(r'<a href="([^"]*/sites/\?[^"]*)">(\d+)</a>')


@pytest.fixture
def sites(tree):
    """Of two governments, of a department, and of departments under one heading."""
    heading = organisation("省政府部门", Level.PROVINCE, tree.province, OrganisationKind.DEPARTMENT)
    bureau = organisation("省审计厅", Level.PROVINCE, heading, OrganisationKind.DEPARTMENT)
    direct = organisation("省教育厅", Level.PROVINCE, tree.province, OrganisationKind.DEPARTMENT)
    places = [
        (tree.city, tree.city, True),
        (tree.department, tree.city, False),
        (tree.county, tree.county, True),
        (tree.county, tree.county, False),
        (bureau, heading, False),
        (bureau, heading, False),
        (direct, tree.province, False),
    ]
    return [
        make_site(office, region, f"第{n}站", f"http://n{n}.invalid/", is_portal=is_portal)
        for n, (office, region, is_portal) in enumerate(places)
    ]


VERDICTS = ("pass", "fail", "undetermined", "pass", "fail", "pass", "fail")


@pytest.fixture
def campaign(run, sites):
    run("2016-Q2", dict(zip(sites, reversed(VERDICTS), strict=True)), Q2)
    return run("2016-Q3", dict(zip(sites, VERDICTS, strict=True)), Q3)


def numbers_of(page):
    """(table's caption, row's name, where each number leads, the number)."""
    for caption, body in re.findall(r"<caption>(.*?)</caption>.*?<tbody>(.*?)</tbody>", page, re.S):
        for row in re.findall(r"<tr.*?</tr>", body, re.S):
            name = re.sub("<[^>]*>", "", re.search(r"<th.*?</th>", row, re.S)[0]).removesuffix(" *")
            for address, number in LINK.findall(row):
                yield caption, name, html.unescape(address), int(number)


def rows_behind(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.context["table"].page.total


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("role", ["reader", "inspector"])
def test_every_number_has_as_many_rows_behind_it(campaign, person, tree, signed_in, role):
    client = signed_in(person(role, tree.province, f"looking-{role}"))
    url = reverse("circulars:statistics")
    found = list(numbers_of(client.get(f"{url}?campaign={campaign.pk}").content.decode()))
    told = {(caption, name): number for caption, name, _address, number in reversed(found)}
    assert told["门户与部门", "门户网站"] == 2
    assert told["门户与部门", "部门网站"] == 5
    assert told["直属部门", "省审计厅"] == 2
    assert told["各地区", "省政府部门"] == 2
    assert told["各地区", "合计"] == len(VERDICTS)
    assert len(found) > 20
    for caption, name, address, number in found:
        assert rows_behind(client, address) == number, (caption, name, address)


def test_sites_of_which_only_the_name_of_the_region_is_known_are_behind_it_too(
    campaign, inspector, signed_in, tree
):
    row = CampaignSite.objects.filter(campaign=campaign, region=tree.county).first()
    CampaignSite.objects.filter(pk=row.pk).update(region=None)
    client = signed_in(inspector)
    page = client.get(f"{reverse('circulars:statistics')}?campaign={campaign.pk}").content.decode()
    [(address, number)] = [
        (address, number)
        for caption, name, address, number in numbers_of(page)
        if caption == "各地区" and name.startswith("乙县") and "verdict" not in address
    ]
    assert rows_behind(client, address) == number == 2


def test_a_region_that_is_known_by_name_alone_has_no_link(run, sites, inspector, signed_in):
    old = run("2015-Q4", {sites[2]: "fail"}, Q2, regions_known=False)
    page = signed_in(inspector).get(f"{reverse('circulars:statistics')}?campaign={old.pk}")
    found = list(numbers_of(page.content.decode()))
    assert "region=None" not in page.content.decode()
    assert {name for caption, name, *_ in found if caption == "各地区"} == {"合计"}


def test_a_site_counted_under_a_heading_can_be_changed(sites, person, tree, signed_in):
    """The form offers the region the site has, and lists are filtered by it."""
    client = signed_in(person("registrar", tree.province))
    audit = sites[4]
    page = client.get(reverse("registry:edit-site", args=[audit.pk])).content.decode()
    assert f'name="region" value="{audit.region_id}"' in page
    listed = client.get(f"{reverse('registry:sites')}?region={audit.region_id}")
    assert listed.context["table"].page.total == 2
    offered = client.get(reverse("registry:choose-region"), {"q": "部门"}).json()
    assert "省政府部门" in str(offered)
    assert "教育厅" not in str(client.get(reverse("registry:choose-region"), {"q": "教育"}).json())


ANY = re.compile(r'<a href="([^"]*/sites/\?[^"]*verdict=(?:pass|judged))">(\d+)</a>')


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("page", ["compare", "statistics"])
def test_both_numbers_of_a_rate_lead_to_their_sites(campaign, inspector, signed_in, page):
    client = signed_in(inspector)
    found = ANY.findall(client.get(reverse(f"circulars:{page}")).content.decode())
    assert len(found) > 6
    for address, number in found:
        assert rows_behind(client, html.unescape(address)) == int(number), address


def test_the_sites_of_the_coverage_are_a_list(campaign, inspector, signed_in, sites):
    client = signed_in(inspector)
    page = client.get(reverse("circulars:statistics")).content.decode()
    found = re.findall(r'<a href="([^"]*/reached/[^"]*)">(\d+)</a>', page)
    assert [int(number) for _address, number in found] == [7, 7, 7]
    for address, number in found:
        assert rows_behind(client, html.unescape(address)) == int(number), address
    CampaignSite.objects.filter(campaign=campaign, site=sites[0]).update(chosen="listed")
    address = f"{reverse('circulars:reached')}?period=2016-Q3"
    assert rows_behind(client, address) == 6
    assert client.get(f"{reverse('circulars:reached')}?period=2009-Q1").status_code == 404
