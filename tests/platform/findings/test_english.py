"""A person who reads English finds Chinese only where something is quoted or has a name."""

import html
import re
from datetime import date

import pytest
from django.urls import reverse
from django.utils.translation import override

from tests.platform.findings.conftest import costly
from xuncha.punctuation import narrow
from xuncha.report import words
from xuncha_platform.campaigns.models import CampaignSite, Result
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.services.arriving import landed
from xuncha_platform.findings.models import Exemption, Finding
from xuncha_platform.jobs.models import Round, RoundSite, SiteState
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import User
from xuncha_platform.registry.models import Site, SiteColumn
from xuncha_platform.web.spoken import CHECKS, COLUMN_KINDS

CHINESE = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+")
QUOTED = re.compile("\u201c[^\u201d]*\u201d")
MARKUP = re.compile(
    r"<(script|style|iframe)\b.*?</\1>|<option value=\"zh-hans\".*?</option>|<[^>]*>", re.S
)


def text_of(page):
    """What a page shows, its labels too."""
    labels = re.findall(r'(?:title|aria-label|placeholder|alt)="([^"]*)"', page)
    return html.unescape(" | ".join([MARKUP.sub(" | ", page), *labels]))


def strings(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str):
        yield value


@pytest.fixture
def own(campaign):
    """What is data: names, the rulebook's clauses, the sentence of the report, quoted pages."""
    known = {campaign.title, campaign.period, "中文"}
    for model, fields in ((Site, ("name", "sponsor")), (Organisation, ("name", "short_name"))):
        known.update(value for row in model.objects.values_list(*fields) for value in row)
    known.update(User.objects.values_list("name", flat=True))
    for result in {row.current for row in campaign.sites.select_related("current")}:
        known.update(strings([result.report, result.sentence, result.reasons]))
    known.update(strings(list(Finding.objects.values_list("detail", flat=True))))
    # What a report has stored of ours is not what it says of the site.
    return known - set(words.KINDS.values()) - {"须由人核查"}


def reads_english(client):
    client.post("/language/", {"language": "en", "next": "/"})
    return client


@pytest.fixture
def english(signed_in, inspector):
    return reads_english(signed_in(inspector))


def left_in(page, own):
    """The Chinese that is neither data nor quoted; the core's marks are narrow, the page's wide."""
    text = narrow(QUOTED.sub("", text_of(page)))
    for one in sorted({narrow(one) for one in own if one}, key=len, reverse=True):
        text = text.replace(one, "")
    return sorted(set(CHINESE.findall(text)))


def addresses(campaign):
    """The pages that show what the core has words for."""
    row = costly(campaign)
    site = row.campaign_site.site
    exemption = Exemption.objects.create(
        site=site, check_name="columns", reason="“甲”", until=date(2030, 1, 1)
    )
    SiteColumn.objects.create(site=site, name="“乙”", url="http://b.invalid/", kind="news")
    yield reverse("findings:campaign", args=[campaign.pk]) + "?state=all&size=500"
    yield reverse("findings:exemptions")
    yield reverse("findings:exemption", args=[exemption.pk])
    yield reverse("findings:propose-exemption", args=[site.pk])
    for one in campaign.sites.all():
        yield reverse("registry:site", args=[one.site_id])
        yield reverse("findings:site", args=[one.pk])
    names = Finding.objects.order_by("name", "id").values_list("name", "pk")
    for pk in dict(names).values():
        yield reverse("findings:detail", args=[pk])


@pytest.mark.slow
@pytest.mark.on_both
def test_pages_in_english_hold_no_chinese_of_ours(campaign, english, own, monkeypatch):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    found = {}
    for address in addresses(campaign):
        page = english.get(address)
        assert page.status_code == 200, address
        if left := left_in(page.content.decode(), own):
            found[address] = left
    assert not found


def test_the_form_of_a_column_is_in_english(site, tree, person, signed_in):
    desk = reads_english(signed_in(person("registrar", tree.province)))
    page = desk.get(reverse("registry:new-column", args=[site.pk])).content.decode()
    assert "policy documents" in page
    assert not left_in(page, {"中文", site.name, "甲省人民政府", tree.province.name, "registrar"})


def test_a_chinese_page_is_chinese_wherever_the_server_was_started(
    campaign, signed_in, inspector, monkeypatch
):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    desk = signed_in(inspector)
    page = desk.get(reverse("findings:detail", args=[costly(campaign).pk])).content.decode()
    assert "页面不存在" in page
    assert "does not exist" not in page


def test_words_of_the_core_follow_the_page():
    for table in (CHECKS, COLUMN_KINDS):
        for word in table.values():
            with override("en"):
                assert not CHINESE.search(str(word))
            with override("zh-hans"):
                assert CHINESE.search(str(word))


@pytest.mark.slow
@pytest.mark.on_both
def test_a_site_without_a_report_says_so_in_the_language_of_the_page(
    campaign, inspected, english, own, signed_in, inspector
):
    run = inspected.new_pass("again")
    run.round = Round.objects.create(title="重测", out=str(pass_folder(run)))
    run.save()
    row = campaign.sites.select_related("site").first()
    CampaignSite.objects.filter(pk=row.pk).update(current=None)
    Result.objects.filter(campaign_site=row).delete()
    failed = {"reference": str(row.pk), "number": 2, "state": SiteState.FAILED, "site": {}}
    landed(RoundSite(round=run.round, **failed))
    pages = [
        reverse("campaigns:sites", args=[campaign.pk]),
        reverse("findings:site", args=[row.pk]),
        reverse("registry:site", args=[row.site_id]),
        reverse("circulars:site-trend", args=[row.site_id]),
    ]
    for address in pages:
        said = english.get(address).content.decode()
        assert "There was no report" in said, address
        assert not left_in(said, own), address
    chinese = signed_in(inspector)
    chinese.post("/language/", {"language": "zh-hans", "next": "/"})
    for address in pages:
        assert "没有得到报告" in chinese.get(address).content.decode(), address
