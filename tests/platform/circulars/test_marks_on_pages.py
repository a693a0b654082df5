"""No page of the office shows a half-width mark beside a Chinese word: with real results."""

import re
from html import unescape

import pytest
from django.urls import reverse

from tests.platform.findings.conftest import costly, vetoed
from xuncha_platform.campaigns.models import CampaignSite, Stage
from xuncha_platform.findings.models import Finding

HALF = re.compile("[\u4e00-\u9fff\u201d\uff09][,;:?!(]|[,;:?!)][\u4e00-\u9fff\u201c]")
# Code, what people typed, and documents that are shown as they are.
_APART = re.compile(r"<(script|style|pre|code|textarea|kbd)\b.*?</\1>", re.S)


def half_width(page):
    text = _APART.sub("", page)
    pieces = (unescape(one).strip() for one in re.split(r"<[^>]*>", text))
    spoken = re.findall(r'(?:aria-label|title|placeholder)="([^"]*)"', text)
    return [one for one in (*pieces, *map(unescape, spoken)) if HALF.search(one)]


@pytest.fixture
def addresses(circular, campaign):
    findings = [
        Finding.objects.filter(check_name=check).first().pk
        for check in Finding.objects.values_list("check_name", flat=True).distinct()
    ]
    rows = [row.pk for row in CampaignSite.objects.filter(campaign=campaign)]
    sites = [row.site_id for row in CampaignSite.objects.filter(campaign=campaign)]
    return [
        "/",
        *(
            reverse(f"campaigns:{name}", args=[campaign.pk])
            for name in ("detail", "sites", "freeze")
        ),
        reverse("findings:campaign", args=[campaign.pk]),
        reverse("findings:manual", args=[campaign.pk]),
        *(reverse("findings:detail", args=[pk]) for pk in findings),
        *(reverse("findings:site", args=[pk]) for pk in rows),
        *(reverse("registry:site", args=[pk]) for pk in sites),
        reverse("registry:sites"),
        reverse("circulars:editor", args=[circular.pk]),
        *(reverse(f"circulars:{name}") for name in ("list", "statistics", "trends", "indicators")),
        reverse("circulars:indicator", args=[campaign.pk, "C15-V1"]),
    ]


@pytest.mark.slow
def test_marks_beside_chinese_words_are_chinese(addresses, inspector, signed_in):
    desk = signed_in(inspector)
    found = {}
    for address in addresses:
        answer = desk.get(address)
        assert answer.status_code == 200, address
        if half := half_width(answer.content.decode()):
            found[address] = half
    assert not found


@pytest.mark.slow
@pytest.mark.on_both
def test_so_are_those_an_inspected_office_reads(campaign, tree, person, signed_in):
    campaign.stage, campaign.reply_from, campaign.reply_until = (
        Stage.REPLY,
        "2016-10-01",
        "2099-1-1",
    )
    campaign.save()
    row = vetoed(campaign)[0].result.campaign_site
    desk = signed_in(person("operator", row.site.organisation))
    for address in (
        reverse("findings:mine"),
        reverse("findings:site", args=[row.pk]),
        reverse("findings:file-contest", args=[row.pk]),
        reverse("findings:file-contest", args=[costly(campaign).result.campaign_site_id]),
        reverse("registry:site", args=[row.site_id]),
    ):
        assert not half_width(desk.get(address).content.decode()), address
