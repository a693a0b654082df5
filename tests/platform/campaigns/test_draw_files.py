"""The files of a draw are megabytes in a nation's round: no page reads them that does not show them."""

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from xuncha_platform.campaigns.models import DrawFiles, Stage
from xuncha_platform.findings.models import Finding

TABLE = DrawFiles._meta.db_table
LARGE = ("population_csv", "must_csv", "exclude_csv", "sample_csv")
PAGES = (
    "web:home",
    "campaigns:list",
    "campaigns:detail",
    "campaigns:sites",
    "campaigns:freeze",
    "findings:queue",
    "findings:detail",
    "circulars:list",
    "circulars:statistics",
    "audit:events",
)


@pytest.fixture
def reviewed(inspected):
    inspected.land(inspected.new_pass(), list(inspected.campaign.sites.all()[:2]))
    campaign = inspected.campaign
    campaign.stage = Stage.REVIEW
    campaign.save()
    return campaign


def queries_of(client, address):
    with CaptureQueriesContext(connection) as seen:
        answer = client.get(address, follow=True)
        assert answer.status_code == 200, address
        b"".join(answer) if answer.streaming else answer.content
    return [query["sql"] for query in seen.captured_queries]


def address_of(page, campaign):
    if page == "findings:detail":
        return reverse(page, args=[Finding.objects.filter(is_current=True).first().pk])
    with_id = page in ("campaigns:detail", "campaigns:sites", "campaigns:freeze")
    return reverse(page, args=[campaign.pk] if with_id else [])


@pytest.mark.slow
@pytest.mark.on_both
def test_no_other_page_loads_them(reviewed, reviewer, signed_in):
    browser = signed_in(reviewer)
    for page in PAGES:
        asked = queries_of(browser, address_of(page, reviewed))
        assert asked, page
        assert not [sql for sql in asked if TABLE in sql], page


def test_the_api_loads_them_only_when_asked_for_one(reviewed, reviewer, signed_in):
    browser = signed_in(reviewer)
    for address in ("/api/campaigns", f"/api/campaigns/{reviewed.pk}"):
        assert not [sql for sql in queries_of(browser, address) if TABLE in sql]
    asked = queries_of(browser, f"/api/campaigns/{reviewed.pk}/draw/list.csv")
    assert [sql for sql in asked if TABLE in sql]


def test_the_page_of_the_draw_loads_them(reviewed, reviewer, signed_in):
    asked = queries_of(signed_in(reviewer), reverse("campaigns:draw", args=[reviewed.pk]))
    assert [sql for sql in asked if TABLE in sql]


def test_they_stand_nowhere_else():
    holders = [
        model._meta.label
        for model in apps.get_models()
        if {field.name for field in model._meta.fields} & set(LARGE)
    ]
    assert holders == ["campaigns.DrawFiles"]
