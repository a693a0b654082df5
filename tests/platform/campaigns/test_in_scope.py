"""Every figure of a draft's coverage leads to the sites that it counts."""

import html
import re

import pytest
from django.urls import reverse

from tests.platform.conftest import make_site
from xuncha_platform.campaigns.services import drawing

SEED = "2016 年 12 月 1 日 8 时报时"


@pytest.fixture
def second(make_campaign, inspector, tree):
    for number in range(12):
        make_site(tree.county, tree.city, f"第{number}号网站", f"http://s{number}.invalid/")
    first = make_campaign(period="2016年第二季度", period_key="2016-Q2", strata=[], rate=50.0)
    drawing.commit_seed(inspector, first, SEED)
    drawing.draw(inspector, first)
    return make_campaign(rate=10.0, strata=[])


def test_the_figures_lead_to_what_they_count(second, inspector, signed_in):
    desk = signed_in(inspector)
    page = desk.get(reverse("campaigns:scope", args=[second.pk])).content.decode()
    listed = reverse("campaigns:in-scope", args=[second.pk])
    found = re.findall(rf'href="({listed}[^"]*)">(\d+)[^<]*</a>', page)
    assert len(found) == 4
    for address, number in found:
        table = desk.get(html.unescape(address)).context["table"]
        assert table.page.total == int(number), address
    assert sorted(int(number) for _address, number in found) == [6, 6, 6, 12]


def test_the_list_says_when_a_site_was_last_checked(second, inspector, signed_in):
    address = reverse("campaigns:in-scope", args=[second.pk])
    page = signed_in(inspector).get(f"{address}?reached=2016-Q2").content.decode()
    assert page.count("2016年第二季度</td>") == 6


def test_two_campaigns_of_one_period_are_one_line(second, make_campaign, inspector, signed_in):
    third = make_campaign(period="二季度补查", period_key="2016-Q2", strata=[], rate=100.0)
    drawing.commit_seed(inspector, third, SEED)
    drawing.draw(inspector, third)
    page = signed_in(inspector).get(reverse("campaigns:scope", args=[second.pk])).content.decode()
    assert page.count("?reached=2016-Q2") == 1


def test_who_may_not_settle_a_campaign_does_not_see_it(second, person, tree, signed_in):
    address = reverse("campaigns:in-scope", args=[second.pk])
    assert signed_in(person("inspector", tree.elsewhere)).get(address).status_code == 404
    assert signed_in(person("reader", tree.province)).get(address).status_code == 403


def test_before_the_pass_no_site_has_a_number_of_faults(second, inspector, signed_in):
    drawing.commit_seed(inspector, second, SEED)
    drawing.draw(inspector, second)
    address = reverse("campaigns:sites", args=[second.pk])
    exported = signed_in(inspector).get(f"{address}?export=csv").getvalue().decode("utf-8-sig")
    header, *rows = exported.splitlines()
    place = header.split(",").index("问题")
    assert rows
    assert {row.split(",")[place] for row in rows} == {"—"}
