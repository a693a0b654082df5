"""A recheck (复查): by the same rules, of the sites that failed, and it says which are left."""

import io
import re
from dataclasses import asdict

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result, Stage
from xuncha_platform.campaigns.rules.rulebooks import own_text
from xuncha_platform.campaigns.rules.snapshot import listed_site

RECHECK = {
    "kind": "recheck", "year": "2016", "quarter": "4", "title": "", "as_of": "2016-12-20",
    "version": "1",
}  # fmt: skip


@pytest.fixture
def published(make_campaign, sites):
    """A spot check by the rules of 2015: five sites failed, one of them only listed, one closed."""
    campaign = make_campaign(rulebook="census-2015")
    first = Pass.objects.create(campaign=campaign, number=1, kind="first", state="done")
    for number, site in enumerate(sites):
        row = CampaignSite.objects.create(
            campaign=campaign,
            site=site,
            snapshot=asdict(listed_site(site, "甲市")),
            region_name="甲市",
            region=site.region,
            chosen="listed" if number == 4 else "drawn",
        )
        verdict = "fail" if number < 5 else "pass"
        row.current = Result.objects.create(campaign_site=row, run=first, verdict=verdict)
        row.save()
    sites[0].status = "closed"
    sites[0].save()
    Campaign.objects.filter(pk=campaign.pk).update(stage=Stage.PUBLISHED)
    return Campaign.objects.get(pk=campaign.pk)


@pytest.fixture
def desk(inspector, signed_in):
    return signed_in(inspector)


def begin(desk, published):
    """A recheck as the first page of the wizard makes it."""
    answer = desk.post("/campaigns/new/", {**RECHECK, "previous": published.pk})
    made = Campaign.objects.exclude(pk=published.pk).get()
    assert answer.url == f"/campaigns/{made.pk}/scope/"
    return made


def words(desk, name, campaign):
    page = desk.get(reverse(f"campaigns:{name}", args=[campaign.pk])).content.decode()
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_a_recheck_goes_by_the_rules_that_the_sites_failed_by(desk, published):
    made = begin(desk, published)
    assert (made.rulebook, made.rulebook_text) == ("census-2015", "")
    assert "所复查的活动用的是：全国政府网站普查评分表" in words(desk, "rules", made)


def test_an_office_s_own_rules_go_with_the_recheck(desk, published):
    text = own_text("census-2015")
    Campaign.objects.filter(pk=published.pk).update(rulebook="本省指标.yaml", rulebook_text=text)
    made = begin(desk, published)
    assert (made.rulebook, made.rulebook_text) == ("本省指标.yaml", text)


def test_a_recheck_says_what_became_of_the_sites_that_failed(desk, published, sites):
    page = words(desk, "scope", begin(desk, published))
    assert "已保存的范围有 4 个网站" in page
    assert "不合格的 5 个 ，其中另列 1 个" in page
    assert "已不在运行的 1 个，不再检查" in page
    assert sites[0].name in page
    # How much was drawn in other periods says nothing of a recheck.
    assert "从未抽到" not in page
    assert "占范围" not in page


def test_what_is_not_drawn_is_not_called_so(desk, published):
    page = words(desk, "choice", begin(desk, published))
    assert "不查的网站" in page
    assert "经批准临时下线的不查" in page
    assert "抽取办法" not in page
    assert "不抽" not in page


def test_the_file_of_the_sites_has_what_lists_are_put_together_by(desk, published, sites):
    """Codes and addresses as texts, scores as numbers: the page has no room for all of them."""
    row = published.sites.get(site=sites[5])
    Result.objects.filter(pk=row.current_id).update(score=87.5)
    address = reverse("campaigns:sites", args=[published.pk])
    assert "标识码</a>" not in desk.get(address).content.decode()
    answer = desk.get(address, {"export": "xlsx"})
    book = load_workbook(io.BytesIO(b"".join(answer.streaming_content)))
    head, *rows = book.active.iter_rows(values_only=True)
    found = {line[head.index("标识码")]: dict(zip(head, line, strict=True)) for line in rows}
    assert found["4101000006"]["网址"] == "http://s6.invalid/"
    assert found["4101000006"]["得分"] == 87.5
    assert found["4101000001"]["得分"] is None
