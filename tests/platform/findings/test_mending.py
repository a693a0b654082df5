"""怎样改: the pages of a finding and of a site say what its editor does, from the core's register."""

import html

import pytest
from django.urls import reverse

from tests.platform.findings.conftest import costly
from xuncha.punctuation import full_width
from xuncha.report.mending import mending
from xuncha_platform.findings.services.review import decide


@pytest.fixture
def dead_link(campaign):
    return costly(campaign)


def pages_of(desk, finding, **headers):
    site = finding.result.campaign_site_id
    addresses = (
        reverse("findings:detail", args=[finding.pk]),
        reverse("findings:site", args=[site]),
    )
    return [html.unescape(desk.get(one, headers=headers).content.decode()) for one in addresses]


def test_the_finding_and_its_site_say_it_once(dead_link, inspector, signed_in):
    said = full_width(mending([dead_link.name])[0])
    for page in pages_of(signed_in(inspector), dead_link):
        assert page.count(said) == 1
        assert "怎样改" in page


def test_who_reads_english_is_told_in_english(dead_link, inspector, signed_in):
    said = mending([dead_link.name], english=True)[0]
    asks = {"Accept-Language": "en"}
    for page in pages_of(signed_in(inspector), dead_link, **asks):
        assert page.count(said) == 1


def test_the_office_of_the_site_reads_it(dead_link, open_for_reply, person, signed_in):
    operator = person("operator", dead_link.result.campaign_site.site.organisation)
    for page in pages_of(signed_in(operator), dead_link):
        assert "改成现在的网址" in page


def test_what_was_dismissed_needs_no_mending(dead_link, inspector, signed_in):
    decide(inspector, dead_link, "dismissed", "打开正常")
    finding, _site = pages_of(signed_in(inspector), dead_link)
    assert "怎样改" not in finding
