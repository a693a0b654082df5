"""Passes over real HTTP with what an office gives besides: two quarters, redesigned between."""

from dataclasses import replace

import pytest
from django.urls import reverse

from tests.core.crawl_server import WebSite, serving
from tests.platform.campaigns.test_given import bring
from tests.platform.conftest import make_site
from xuncha.clock import today
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import CampaignSite, Pass, Stage
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.queries import targets
from xuncha_platform.campaigns.rules.crawling import crawl_settings
from xuncha_platform.campaigns.services import drawing, running
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.services import review
from xuncha_platform.jobs import loop

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.slow,
    pytest.mark.on_both,
]

SETTINGS = {"delay": 0, "render": "never", "probes": "none", "max_pages": 60}
ARTICLES = [f"/xxgk/202001/t20200115_{n}.html" for n in range(1, 4)]
BODY = "<p>各乡镇人民政府、县直各单位,现将有关事项通知如下,请遵照执行。</p>" * 4
POLICIES = (
    "标题,发布时间,原文网址\n"
    "国务院办公厅关于示例事项的指导意见,2020-11-02 09:00,http://www.gov.cn/content_1.htm\n"
)
ABROAD = "cidr,country,region\n127.0.0.0/8,US,\n"


def fill(site, *articles):
    site.links("/", "/xxgk/")
    site.links("/xxgk/", *articles)
    for url in articles:
        site.page(url, f"<title>{url}</title><h1>关于做好工作的通知</h1>{BODY}")


@pytest.fixture
def quarter(make_campaign, inspector, tree, settings, monkeypatch):
    """Make a campaign of the guideline over the one site and inspect it."""
    settings.XUNCHA_ALLOW_PRIVATE = True
    monkeypatch.setattr(
        targets,
        "crawl_settings",
        lambda values: replace(crawl_settings(values), second_look_seconds=0.1),
    )

    def make(key, *lists, **chosen):
        campaign = make_campaign(
            kind="census",
            rate=None,
            strata=[],
            rulebook="guideline-2017",
            period_key=key,
            title=f"{key} 检查",
            as_of=today(),
        )
        for text, kind in lists:
            bring(inspector, campaign, text, kind)
        drawing.take_all(inspector, campaign)
        run = running.start(inspector, campaign, {**SETTINGS, **chosen})
        while loop.step("test"):
            pass
        campaign.refresh_from_db()
        run.refresh_from_db()
        return campaign, run

    return make


def states(row):
    return {one["id"]: one["state"] for one in row.current.report["indicators"]}


def test_the_three_materials_of_a_pass(quarter, inspector, tree, signed_in):
    site = WebSite()
    fill(site, *ARTICLES)
    with serving(site):
        make_site(tree.department, tree.city, "示例网站", site.base + "/")
        first, run = quarter("2016-Q3")
        row = first.sites.get()
        assert run.with_earlier == 0
        assert [states(row)[id] for id in ("G17-P9", "G17-P20", "G17-P21")] == ["manual"] * 3

        for url in ARTICLES[1:]:
            del site.pages[url]
        fill(site, ARTICLES[0])
        second, run = quarter("2016-Q4", (POLICIES, "reposts"), (ABROAD, "addresses"))
        row = second.sites.select_related("current__earlier__run").get()
    assert second.stage == Stage.REVIEW
    assert run.with_earlier == 1
    assert sorted(run.given.values_list("kind", "number")) == [("addresses", 1), ("reposts", 1)]
    assert row.current.problem == ""
    assert row.current.earlier.campaign_site.campaign == first
    begun = Event.objects.filter(action="campaigns.pass.begin").latest("at").after
    assert (begun["reposts"], begun["addresses"], begun["earlier"]) == (1, 1, 1)
    given = dict(run.given.values_list("kind", "sha256"))
    assert {kind: begun[f"{kind}_sha256"] for kind in given} == given

    # Found like everything else, suspected, with evidence, and decided by a person.
    found = {one.name: one for one in Finding.objects.filter(result=row.current)}
    gone = Finding.objects.filter(result=row.current, name="address_gone")
    assert {one.url for one in gone} == {site.base + url for url in ARTICLES[1:]}
    client = signed_in(inspector)
    for name, clause in (("address_gone", "G17-P9"), ("server_abroad", "G17-P21")):
        assert found[name].certainty == "suspected"
        page = client.get(reverse("findings:detail", args=[found[name].pk])).content.decode()
        assert clause in page
        assert found[name].record_id
    page = client.get(reverse("findings:site", args=[row.pk])).content.decode()
    assert "2016-Q3 检查" in page
    assert "第 1 次监测" in page
    assert (
        "1 个网站对照了以前的结果" in client.get(f"/campaigns/{second.pk}/given/").content.decode()
    )
    listed = client.get(f"/campaigns/{second.pk}/sites/?earlier=yes").content.decode()
    assert "示例网站" in listed

    review.decide(inspector, found["server_abroad"], "confirmed", "主办单位承认服务器在境外")
    row = CampaignSite.objects.get(pk=row.pk)
    assert states(row)["G17-P21"] == "violated"


def test_switched_off_nothing_is_asked_again(quarter, tree):
    site = WebSite()
    fill(site, *ARTICLES)
    with serving(site):
        make_site(tree.department, tree.city, "示例网站", site.base + "/")
        quarter("2016-Q3")
        fill(site, ARTICLES[0])
        for url in ARTICLES[1:]:
            del site.pages[url]
        site.log.clear()
        second, run = quarter("2016-Q4", earlier=False)
    assert run.with_earlier == 0
    assert not site.asked(ARTICLES[1])
    assert states(second.sites.get())["G17-P9"] == "manual"


def test_a_pass_goes_on_where_the_evidence_of_before_is_lost(quarter, tree):
    """Between the start and the visit: the row is left to a person, the inspection goes on."""
    site = WebSite()
    fill(site, *ARTICLES)
    with serving(site):
        make_site(tree.department, tree.city, "示例网站", site.base + "/")
        first, _run = quarter("2016-Q3")
        folder = result_folder(first.sites.get().current)
        real = running.earlier_results

        def then_lost(*asked):
            found = real(*asked)
            (folder / "links.csv").unlink()
            return found

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(running, "earlier_results", then_lost)
            second, run = quarter("2016-Q4")
    row = second.sites.select_related("current").get()
    assert Pass.objects.get(pk=run.pk).with_earlier == 1
    assert (row.current.problem, row.current.earlier) == ("", None)
    assert states(row)["G17-P9"] == "manual"
