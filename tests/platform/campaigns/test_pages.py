"""The pages: the whole road of a campaign by clicks, who sees what, and nothing for outsiders."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.platform.campaigns.conftest import freeze_now
from tests.platform.campaigns.test_drawing import OWN_RULES, SEED
from xuncha_platform.campaigns.models import Campaign, Pass, Result, Stage
from xuncha_platform.campaigns.rules.crawling import LIMITS, crawl_settings
from xuncha_platform.campaigns.services import drawing, running
from xuncha_platform.findings.models import Finding

BASICS = {
    "kind": "spot",
    "year": "2016",
    "quarter": "4",
    "title": "",
    "as_of": "2016-12-20",
    "previous": "",
}
CHOICE = {"rate": "30", "strata": ["region"], "leave_suspended": "on", "forced": "", "left_out": ""}
START = {
    "connections": "2",
    "delay": "0.2",
    "max_pages": "500",
    "render": "never",
    "authority": "on",
    "vantage": "演练",
    "probes": "none",
}


def to(name, campaign, *more):
    return reverse(f"campaigns:{name}", args=[campaign.pk, *more])


@pytest.fixture
def client(inspector, signed_in):
    return signed_in(inspector)


@pytest.mark.slow
@pytest.mark.on_both
def test_from_nothing_to_a_draw_by_clicks(client, sites):
    answer = client.post("/campaigns/new/", BASICS)
    campaign = Campaign.objects.get()
    assert answer["Location"] == to("scope", campaign)
    assert (campaign.title, campaign.period_key) == ("2016年第四季度抽查", "2016-Q4")
    region = str(sites[0].region_id)
    steps = (
        ("scope", {"regions": [region], "levels": [], "portals": ""}, "rules"),
        ("rules", {"book": "census-2015"}, "choice"),
        ("choice", CHOICE, "draw"),
    )
    for step, values, then in steps:
        page = client.get(to(step, campaign))
        assert page.status_code == 200
        campaign.refresh_from_db()
        answer = client.post(to(step, campaign), {**values, "version": campaign.version})
        assert answer.headers.get("Location") == to(then, campaign), answer.context["form"].errors
    assert "范围内 8 个网站" in client.get(to("draw", campaign)).content.decode()
    client.post(to("commit-seed", campaign), {"seed": SEED})
    page = client.get(to("draw", campaign)).content.decode()
    campaign.refresh_from_db()
    assert campaign.seed_digest in page
    assert SEED not in page
    client.post(to("make-draw", campaign))
    page = client.get(to("draw", campaign)).content.decode()
    assert SEED in page
    assert "xuncha draw sites.csv --rate 30 --by region" in page
    files = {name: client.get(to("draw-file", campaign, name)) for name in ("sites", "sample")}
    campaign.refresh_from_db()
    assert files["sample"].content.decode("utf-8-sig") == campaign.files.sample_csv
    assert client.get(to("draw-file", campaign, "must")).status_code == 404


def test_the_wizard_names_who_was_never_drawn(client, sites, make_campaign, inspector):
    drawn = drawing.draw(inspector, drawing.commit_seed(inspector, make_campaign(), SEED))
    page = client.get(to("choice", make_campaign(period_key="2016-Q4"))).content.decode()
    reached = set(drawn.sites.values_list("site__name", flat=True))
    assert 0 < len(reached) < 12
    for site in sites:
        assert (f"<li>{site.name}</li>" in page) is (site.name not in reached)


def test_the_wizard_says_what_is_wrong_at_the_field(client, sites, make_campaign):
    answer = client.post("/campaigns/new/", {**BASICS, "kind": "recheck", "year": "16"})
    form = answer.context["form"]
    assert set(form.errors) == {"previous", "year"}
    campaign = make_campaign()
    bad = {
        **CHOICE,
        "rate": "130",
        "forced": "4101000001 上次整改不到位\n没有的网站 理由\n4101000002",
        "version": campaign.version,
    }
    form = client.post(to("choice", campaign), bad).context["form"]
    assert "rate" in form.errors
    assert "第 2 行" in form.errors["forced"][0]
    assert "没有的网站" in form.errors["forced"][0]
    assert "第 3 行" in form.errors["forced"][1]


def test_before_the_draw_its_page_says_what_is_wrong_with_the_rate(client, sites, make_campaign):
    told = {
        rate: client.get(to("draw", make_campaign(rate=rate, period_key=key))).content.decode()
        for rate, key in ((None, "2016-Q1"), (29.9, "2016-Q2"), (30.0, "2016-Q3"))
    }
    assert "还没有填写抽取比例" in told[None]
    assert "提交种子</button>" not in told[None]
    assert "低于 30%" in told[29.9]
    assert "提交种子</button>" in told[29.9]
    assert "低于 30%" not in told[30.0]


def test_a_site_cannot_be_in_and_out(client, sites, make_campaign):
    campaign = make_campaign()
    both = {"forced": "4101000003 甲", "left_out": "http://s3.invalid/ 乙"}
    form = client.post(
        to("choice", campaign), {**CHOICE, **both, "version": campaign.version}
    ).context["form"]
    assert "left_out" in form.errors


def test_an_office_s_rulebook_is_uploaded_and_its_faults_are_told_by_line(client, make_campaign):
    campaign = make_campaign()
    faulty = SimpleUploadedFile("本省.yaml", (OWN_RULES + "base_score: x\n").encode())
    values = {"book": "own", "file": faulty, "version": campaign.version}
    form = client.post(to("rules", campaign), values).context["form"]
    assert any("本省.yaml" in line and "6" in line for line in form.errors["file"])
    good = SimpleUploadedFile("本省.yaml", (OWN_RULES + "pass_score: 70\n").encode("gb18030"))
    client.post(to("rules", campaign), {"book": "own", "file": good, "version": campaign.version})
    campaign.refresh_from_db()
    assert campaign.rulebook == "本省.yaml"
    assert "pass_score: 70" in campaign.rulebook_text


def test_the_second_of_two_people_is_told_and_overwrites_nothing(client, sites, make_campaign):
    campaign = make_campaign()
    shown = campaign.version
    client.post(to("choice", campaign), {**CHOICE, "rate": "35", "version": shown})
    answer = client.post(to("choice", campaign), {**CHOICE, "rate": "50", "version": shown})
    assert "别人保存了修改" in answer.content.decode()
    campaign.refresh_from_db()
    assert campaign.rate == 35


def test_a_double_click_commits_one_seed(client, sites, make_campaign):
    campaign = make_campaign()
    for _click in range(2):
        client.post(to("commit-seed", campaign), {"seed": SEED, "once": "the-same-token"})
    campaign.refresh_from_db()
    assert campaign.seed_digest
    assert campaign.given_up == []


def test_a_pass_begins_pauses_and_ends_by_clicks(client, sites, make_campaign, inspector):
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    assert client.get(to("start", campaign)).status_code == 200
    refused = client.post(to("start", campaign), {**START, "connections": "99"})
    assert "connections" in refused.context["form"].errors
    client.post(to("start", campaign), START)
    run = Pass.objects.get(campaign=campaign)
    page = client.get(to("detail", campaign)).content.decode()
    assert "0 / 12" in page
    assert "hx-get" in page
    assert client.get(to("progress", campaign)).status_code == 200
    client.post(to("turn", campaign, run.number, "pause"))
    run.refresh_from_db()
    assert run.state == "paused"
    assert "hx-get" not in client.get(to("progress", campaign)).content.decode()
    client.post(to("turn", campaign, run.number, "resume"))
    assert client.post(to("cancel", campaign, run.number), {"reason": ""}).status_code == 200
    client.post(to("cancel", campaign, run.number), {"reason": "改期"})
    run.refresh_from_db()
    assert run.state == "cancelled"


def test_named_sites_are_inspected_again(client, sites, make_campaign, inspector):
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    client.post(to("start", campaign), START)
    client.post(to("cancel", campaign, 1), {"reason": "改期"})
    row = campaign.sites.first()
    page = client.get(to("again", campaign), {"site": row.pk}).content.decode()
    assert row.snapshot["site_id_code"] in page
    values = {"which": "chosen", "kind": "again", "reason": "网站说已修好"}
    wrong = client.post(to("again", campaign), {**values, "sites": "http://other.invalid/"})
    assert "第 1 行" in wrong.context["form"].errors["sites"][0]
    client.post(to("again", campaign), {**values, "sites": "4101000002\nhttp://s3.invalid"})
    run = Pass.objects.get(campaign=campaign, number=2)
    assert sorted(run.round.sites.values_list("url", flat=True)) == [
        "http://s2.invalid/",
        "http://s3.invalid/",
    ]


def test_no_sites_are_proposed_where_none_is_likely_meant(client, sites, make_campaign, inspector):
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    run = Pass.objects.create(campaign=campaign, number=1, kind="first", state="done")
    for row in campaign.sites.all():
        row.current = Result.objects.create(
            campaign_site=row, run=run, folder="x", verdict="pass", outcomes={}
        )
        row.save()
    page = client.get(to("again", campaign)).content.decode()
    which = re.findall(r'<input type="radio" name="which"[^>]*>', page)
    assert len(which) > 3
    assert not [one for one in which if "checked" in one]


def test_uploaded_probes_are_read_line_by_line(client, sites, make_campaign, inspector):
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    head = "at,url,ok,seconds,status\n"
    bad = SimpleUploadedFile("probes.csv", f"{head}昨天,http://s1.invalid/,true,1,200\n".encode())
    values = {**START, "probes": "file", "file": bad}
    form = client.post(to("start", campaign), values).context["form"]
    assert "第 2 行" in form.errors["file"][0]
    line = "2016-09-21T00:00:00+08:00,http://s1.invalid/,true,1,200\n"
    good = SimpleUploadedFile("probes.csv", f"{head}{line}".encode())
    client.post(to("start", campaign), {**values, "file": good})
    run = Pass.objects.get(campaign=campaign)
    (row,) = run.round.sites.filter(url="http://s1.invalid/")
    assert len(row.site["probes"]) == 1


def test_the_list_shows_verdicts_and_few_queries_at_many_sites(
    inspected, client, django_assert_max_num_queries
):
    inspected.land(inspected.new_pass())
    campaign = inspected.campaign
    Campaign.objects.filter(pk=campaign.pk).update(stage=Stage.REVIEW)
    with django_assert_max_num_queries(14):
        page = client.get(to("sites", campaign))
    assert page.content.decode().count("不合格") >= 1
    failing = client.get(to("sites", campaign), {"verdict": "fail"})
    assert all(row.current.verdict == "fail" for row in failing.context["table"].page.rows)
    with django_assert_max_num_queries(14):
        client.get("/campaigns/")


def test_an_inspected_office_sees_nothing_before_the_reply(inspected, person, signed_in, tree):
    inspected.land(inspected.new_pass())
    campaign = inspected.campaign
    operator = signed_in(person("operator", tree.department))
    # The campaign is the province's: its pages are not the department's.
    assert operator.get(to("detail", campaign)).status_code == 404
    own = signed_in(person("operator", tree.province))
    page = own.get(to("sites", campaign)).content.decode()
    assert "不合格" not in page


@pytest.mark.slow
@pytest.mark.on_both
def test_the_freeze_page_lists_what_is_missing_and_then_the_seal(
    inspected, client, reviewer, signed_in
):
    run = inspected.new_pass()
    inspected.land(run)
    Pass.objects.update(state="done")
    Campaign.objects.update(stage=Stage.REVIEW)
    page = client.get(to("freeze", inspected.campaign)).content.decode()
    assert "可能改变结论的问题待复核" in page
    assert client.post(to("freeze", inspected.campaign), {}).status_code == 403
    Finding.objects.update(state="confirmed")
    freeze_now(reviewer, inspected.campaign, accepted=True)
    sealed = client.get(to("freeze", inspected.campaign)).content.decode()
    assert "还没有核对过" in sealed
    assert to("check-seal", inspected.campaign) in sealed


def test_everybody_sees_the_commitment_and_the_lists_only_when_published(
    client, sites, make_campaign, inspector
):
    from django.test import Client

    campaign = drawing.commit_seed(inspector, make_campaign(), SEED)
    nobody, page = Client(), reverse("campaigns:public-draw", args=[campaign.seed_digest])
    campaign = drawing.draw(inspector, campaign)
    shown = nobody.get(page).content.decode()
    assert campaign.list_digest in shown
    assert SEED not in shown
    sample = reverse("campaigns:public-draw-file", args=[campaign.seed_digest, "sample"])
    assert nobody.get(sample).status_code == 404
    Campaign.objects.update(stage=Stage.PUBLISHED)
    assert SEED in nobody.get(page).content.decode()
    assert nobody.get(sample).content.decode("utf-8-sig") == campaign.files.sample_csv


def addresses(campaign):
    names = (
        "detail", "progress", "sites", "draw", "start", "again", "reply", "freeze", "manifest",
        "basics", "scope", "rules", "choice", "links",
    )  # fmt: skip
    found = [to(name, campaign) for name in names]
    found += [to("draw-file", campaign, "sites"), to("cancel", campaign, 1)]
    return found


CHANGES = ("commit-seed", "give-up-seed", "make-draw", "gather-links")


def test_an_outsider_is_told_nothing_is_there(
    make_campaign, sites, inspector, person, tree, signed_in
):
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    running.start(inspector, campaign, {name: one.default for name, one in LIMITS.items()})
    outsider = signed_in(person("inspector", tree.elsewhere))
    for address in addresses(campaign):
        assert outsider.get(address).status_code == 404, address
    for name in CHANGES:
        assert outsider.post(to(name, campaign)).status_code == 404, name
    assert outsider.post(to("turn", campaign, 1, "pause")).status_code == 404
    assert campaign.title not in outsider.get("/campaigns/").content.decode()
    assert Pass.objects.get().state == "running"


def test_a_reader_may_look_and_change_nothing(make_campaign, sites, person, tree, signed_in):
    campaign = make_campaign()
    reader = signed_in(person("reader", tree.province))
    assert reader.get(to("detail", campaign)).status_code == 200
    assert "新建活动" not in reader.get("/campaigns/").content.decode()
    for name in ("start", "again", "reply", "basics", "scope", "rules", "choice"):
        assert reader.get(to(name, campaign)).status_code == 403, name
    for name in CHANGES:
        assert reader.post(to(name, campaign)).status_code == 403, name
    assert reader.get("/campaigns/new/").status_code == 403


def test_nobody_signs_in_first(make_campaign, client):
    from django.test import Client

    campaign = make_campaign()
    for address in addresses(campaign):
        assert Client().get(address).status_code == 302, address


@pytest.mark.slow
@pytest.mark.on_both
def test_the_first_page_says_which_sites_the_campaign_does_not_count(inspected, client):
    """The register's figures hold them, the campaign's do not: 8 there, 6 here."""
    inspected.land(inspected.new_pass())
    rows = list(inspected.campaign.sites.select_related("current"))
    failing = [row for row in rows if row.current.verdict == "fail"]
    passing = [row for row in rows if row.current.verdict != "fail"]
    for row in (failing[0], passing[0]):
        row.chosen = "listed"
        row.save()
    page = client.get(reverse("web:home")).content.decode()
    counted = f"6 个网站，已查 6 个，不合格 {len(failing) - 1} 个"
    assert f"{counted}；另列 2 个（其中不合格 1 个）不算在内，登记的数字里有它们" in page
    assert re.search(rf"<b>{len(failing)}</b><span>最近一次不合格", page)
    inspected.campaign.sites.update(chosen="all")
    assert "另列" not in client.get(reverse("web:home")).content.decode()


def test_search_and_the_first_page_know_campaigns(client, make_campaign, sites):
    make_campaign(title="第四季度专项抽查")
    assert "第四季度专项抽查" in client.get("/search/", {"q": "专项"}).content.decode()
    assert "检查活动待确定名单" in client.get("/").content.decode()


def test_robots_bind_us_until_the_office_says_it_has_authority(
    client, sites, make_campaign, inspector
):
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    form = client.get(to("start", campaign)).context["form"]
    assert form["authority"].value() is False
    assert crawl_settings({}).has_authority is False
    unticked = {name: value for name, value in START.items() if name != "authority"}
    client.post(to("start", campaign), unticked)
    campaign.refresh_from_db()
    assert crawl_settings(campaign.settings).has_authority is False
    other = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    client.post(to("start", other), START)
    other.refresh_from_db()
    assert crawl_settings(other.settings).has_authority is True


@pytest.mark.slow
@pytest.mark.on_both
def test_a_published_campaign_leads_to_its_recheck(client, make_campaign):
    campaign = make_campaign()
    Campaign.objects.filter(pk=campaign.pk).update(stage=Stage.PUBLISHED)
    address = f"/campaigns/new/?recheck={campaign.pk}"
    assert f'href="{address}"' in client.get(to("detail", campaign)).content.decode()
    form = client.get(address).context["form"]
    assert (form.initial["kind"], form.initial["previous"]) == ("recheck", campaign)
    assert client.get("/campaigns/new/?recheck=x").context["form"].initial["kind"] == "spot"
