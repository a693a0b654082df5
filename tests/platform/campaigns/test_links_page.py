"""链接汇总: gathered by a job, shown with where each finding is, and said to be old when it is."""

import re

import pytest
from django.urls import reverse

from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns import gathering, longtables
from xuncha_platform.campaigns.services.gathering import gather
from xuncha_platform.jobs import loop, table
from xuncha_platform.jobs.models import Job
from xuncha_platform.jobs.work import Work


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    """Keys begin anew after each test, folders do not."""
    settings.DATA = tmp_path / "data"


@pytest.fixture
def landed(inspected):
    inspected.land(inspected.new_pass())
    return inspected.campaign


@pytest.fixture
def client(inspector, signed_in):
    return signed_in(inspector)


def to(name, campaign):
    return reverse(f"campaigns:{name}", args=[campaign.pk])


def page_of(client, campaign, **headers):
    return client.get(to("links", campaign), headers=headers).content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_from_the_button_to_the_finding(landed, client):
    assert to("links", landed) in client.get(to("detail", landed)).content.decode()
    assert "还没有汇总" in page_of(client, landed)
    for _click in range(2):
        client.post(to("gather-links", landed))
    assert Job.objects.filter(kind="gather-links").count() == 1
    assert Event.objects.filter(action="campaigns.links.gather").count() == 1
    assert "正在汇总" in page_of(client, landed)
    assert "还没有汇总" not in page_of(client, landed)
    assert "正在汇总" in page_of(client, landed, HX_Request="true")
    while loop.step("w"):
        pass
    over = client.get(to("links", landed), headers={"HX-Request": "true"})
    assert over.headers["HX-Refresh"] == "true"
    page = page_of(client, landed)
    made = longtables.gathered(landed)
    assert f"8 个网站的 {made.links} 个链接" in page
    assert f"<b>{made.verdicts['dead']}</b><span>打不开（死链）" in page
    assert "汇总以后监测结果有变化" not in page
    assert "重新汇总" in page
    place = re.search(r'<li><a href="(/review/site/\d+/findings/\?q=[^"]+)"', page)[1]
    found = client.get(place.replace("&amp;", "&"))
    assert found.context["table"].page.total >= 1


@pytest.mark.slow
def test_programs_gather_and_read_the_same(landed, client, person, tree, signed_in):
    api = f"/api/campaigns/{landed.pk}/links"
    assert client.get(api).json() == {"gathered": None, "gathering": None}
    began = client.post(api).json()
    assert (began["gathered"], began["gathering"]["stopped"]) == (None, "")
    assert loop.step("w")
    said = client.get(api).json()
    made = longtables.gathered(landed)
    assert said["gathering"] is None
    assert (said["gathered"]["links"], said["gathered"]["is_older"]) == (made.links, False)
    assert said["gathered"]["dead"] == made.dead != []
    operator, reader = (signed_in(person(one, tree.province)) for one in ("operator", "reader"))
    assert (operator.get(api).status_code, operator.post(api).status_code) == (403, 403)
    assert (reader.get(api).status_code, reader.post(api).status_code) == (200, 403)
    assert signed_in(person("reader", tree.elsewhere)).get(api).status_code == 404


@pytest.mark.slow
def test_the_dead_targets_as_a_file(landed, client):
    assert client.get(to("links", landed), {"export": "csv"}).status_code == 404
    longtables.let_count(landed, longtables.gather_links(landed))
    text = client.get(to("links", landed), {"export": "csv"}).content.decode("utf-8-sig")
    head, *rows = text.splitlines()
    assert head == "网址,查得,网站数,所在页面数,查时打得开的网站数"
    assert len(rows) == len(longtables.gathered(landed).dead)
    workbook = client.get(to("links", landed), {"export": "xlsx"})
    assert workbook.content[:2] == b"PK"


@pytest.mark.slow
def test_when_results_change_the_table_is_said_to_be_older(inspected, client):
    inspected.land(inspected.new_pass())
    campaign = inspected.campaign
    longtables.let_count(campaign, longtables.gather_links(campaign))
    assert "汇总以后监测结果有变化" not in page_of(client, campaign)
    inspected.land(inspected.new_pass("again"), campaign.sites.all()[:1])
    assert "汇总以后监测结果有变化" in page_of(client, campaign)
    longtables.let_count(campaign, longtables.gather_links(campaign))
    assert "汇总以后监测结果有变化" not in page_of(client, campaign)


@pytest.mark.slow
def test_who_looks_and_who_gathers(landed, person, tree, signed_in):
    operator, reader = person("operator", tree.province), person("reader", tree.province)
    own = signed_in(operator)
    assert own.get(to("links", landed)).status_code == 403
    assert own.post(to("gather-links", landed)).status_code == 403
    assert own.get(to("links", landed), {"export": "csv"}).status_code == 403
    assert to("links", landed) not in own.get(to("detail", landed)).content.decode()
    looks = signed_in(reader)
    assert "由检查员或复核员汇总" in page_of(looks, landed)
    assert looks.post(to("gather-links", landed)).status_code == 403
    outside = signed_in(person("inspector", tree.elsewhere))
    assert outside.get(to("links", landed)).status_code == 404
    assert outside.post(to("gather-links", landed)).status_code == 404
    assert not Job.objects.filter(kind="gather-links").exists()


def test_without_results_there_is_nothing_to_gather(make_campaign, sites, inspector, client):
    campaign = make_campaign()
    assert "还没有监测结果" in page_of(client, campaign)
    with pytest.raises(InputError, match="还没有监测结果"):
        gather(inspector, campaign)


@pytest.mark.slow
def test_a_worker_whose_job_was_taken_over_changes_nothing(landed, inspector):
    gather(inspector, landed)
    job = table.claim("w")
    with Work(job) as work:
        let_count = gathering.run(work)
    table.cancel(job)
    with pytest.raises(table.LeaseLost):
        table.complete(job, let_count)
    assert longtables.gathered(landed) is None


@pytest.mark.slow
def test_one_that_cannot_go_on_says_why_and_can_be_asked_for_again(
    landed, inspector, client, monkeypatch
):
    def broken(*_):
        raise InputError("磁盘满了", "disk full")

    gather(inspector, landed)
    with monkeypatch.context() as patch:
        patch.setattr(gathering, "gather_links", broken)
        for _try in range(5):
            Job.objects.update(run_at=table.database_now())
            assert loop.step("w")
    assert "磁盘满了" in page_of(client, landed)
    client.post(to("gather-links", landed))
    assert loop.step("w")
    assert longtables.gathered(landed).sites == 8
