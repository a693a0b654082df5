"""A campaign by the guideline: its rows that need more than pages, from the pass to a decision."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from django.urls import reverse

from tests.platform.campaigns.conftest import Inspected
from tests.platform.conftest import make_site
from xuncha.clock import now
from xuncha.facts import ListedPolicy
from xuncha.given import Given
from xuncha.judging.site import judge_evidence
from xuncha.report.observed import read_observed, write_observed
from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import Stage
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.services import drawing
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.rescoring import judged as judged_again
from xuncha_platform.findings.rulebooks import indicators_of
from xuncha_platform.findings.services import review

pytestmark = [pytest.mark.slow, pytest.mark.on_both]

BOOK = "guideline-2017"
LISTED = ListedPolicy(
    "国务院办公厅关于演练事项的重要意见", "2016-09-01T09:00:00+08:00", "http://www.gov.cn/1.htm"
)
WITH_A_PERSON = {"G17-P9", "G17-P20", "G17-P21"}


@pytest.fixture(scope="session")
def judged(practice_round, tmp_path_factory):
    """The practice sites judged by the guideline; the first two with what an office may give."""
    listed, out = practice_round
    folder = tmp_path_factory.mktemp("guideline") / "out"
    shutil.copytree(out, folder)
    table = folder.parent / "addresses.csv"
    table.write_text("cidr,country\n127.0.0.0/8,远处\n", "utf-8")
    for number, path in enumerate(sorted(folder.glob("*/evidence.warc.gz"))):
        given = Given(policies=(LISTED,), addresses=table) if number < 2 else Given()
        judge_evidence(path, (BOOK,), None, now(), given)
    return listed, folder


@pytest.fixture
def landed(judged, tree, make_campaign, inspector):
    listed, out = judged
    for site in listed:
        code = site.site_id_code
        make_site(tree.department, tree.city, site.name, site.url, site_id_code=code)
    draft = make_campaign(kind="census", rate=None, strata=[], rulebook=BOOK)
    found = Inspected(drawing.take_all(inspector, draft), out)
    found.land(found.new_pass())
    found.campaign.stage = Stage.REVIEW
    found.campaign.save()
    return found


def rows_of(result):
    return {row["id"]: row["state"] for row in result.report["indicators"]}


def results(campaign):
    return [row.current for row in campaign.sites.select_related("current")]


@pytest.mark.slow
@pytest.mark.on_both
def test_every_site_has_a_result_by_the_fourth_version(landed):
    assert landed.campaign.rulebook_version == "4"
    rows = [rows_of(result) for result in results(landed.campaign)]
    assert len(rows) == 8
    for states in rows:
        assert states["G17-P9"] == "manual"
        assert states["G17-P20"] == states["G17-P21"]
        assert states["G17-P7"] != "manual"
        assert states["G17-P14"] != "manual"
    assert sorted(states["G17-P20"] for states in rows)[:6] == ["manual"] * 6


def test_people_may_enter_what_nothing_was_given_for(landed):
    by_hand = {rule.id for rule, first in indicators_of(landed.campaign) if first}
    assert by_hand >= {*WITH_A_PERSON, "G17-P7", "G17-P14", "G17-P3"}


@pytest.mark.parametrize(("decision", "state"), [("confirmed", "violated"), ("dismissed", "met")])
def test_a_decision_settles_the_row(landed, inspector, decision, state):
    found = next(f for f in Finding.objects.order_by("id") if "G17-P20" in f.indicators)
    assert rows_of(found.result)["G17-P20"] == "undetermined"
    review.decide(inspector, found, decision, reason="看过网站")
    found.result.refresh_from_db()
    assert rows_of(found.result)["G17-P20"] == state


def test_results_of_before_leave_the_new_rows_to_people(landed):
    """Observations that an earlier version kept know nothing of these checks."""
    result = results(landed.campaign)[-1]
    folder = result_folder(result)
    kept = read_observed(folder)
    new = ("channel", "interpretation", "policy_un", "repost", "address", "server")
    older = tuple(o for o in kept.observations if not o.name.startswith(new))
    write_observed(folder, replace(kept, rulebook_version="2", observations=older))
    _, report = judged_again(result)
    states = {row["id"]: row["state"] for row in report["indicators"]}
    assert {states[f"G17-{n}"] for n in ("P7", "P9", "P14", "P20", "P21")} == {"manual"}


@pytest.mark.slow
@pytest.mark.on_both
def test_every_suspicion_of_it_is_shown_with_its_evidence(landed, inspector, signed_in):
    desk = signed_in(inspector)
    wanted = ("channel_number_apart", "repost_missing", "server_abroad")
    found = [Finding.objects.filter(name=name).order_by("id").first() for name in wanted]
    said = ("首页主菜单有", "站内没有看到这个标题", "在归属表里是远处")
    for finding, words in zip(found, said, strict=True):
        assert finding is not None
        page = desk.get(reverse("findings:detail", args=[finding.pk])).content.decode()
        assert words in page
        assert desk.get(reverse("findings:warc", args=[finding.pk])).content


# ---------------------------------------------------------------- one question at many sites


def asked(campaign):
    rows = Finding.objects.filter(name="interpretations_few", campaign=campaign)
    return list(rows.order_by("position"))


def test_a_small_site_is_a_question_with_its_pages(landed, inspector, signed_in):
    questions = asked(landed.campaign)
    assert questions
    for one in questions:
        assert rows_of(one.result)["G17-P14"] == "undetermined"
        assert one.record_id
    page = signed_in(inspector).get(reverse("findings:detail", args=[questions[0].pk]))
    assert "政策文件页" in page.content.decode()
    assert "<iframe" in page.content.decode()


def test_every_page_of_a_question_can_be_looked_at(landed, inspector, signed_in):
    client = signed_in(inspector)
    one = next(f for f in Finding.objects.filter(campaign=landed.campaign) if len(f.parents) > 1)
    Finding.objects.filter(pk=one.pk).update(parents=one.parents[:2])
    address = reverse("findings:page", args=[one.pk])
    assert (
        f"{address}?page=1"
        in client.get(reverse("findings:detail", args=[one.pk])).content.decode()
    )
    assert client.get(f"{address}?page=1").status_code == 200
    assert client.get(f"{address}?page=2").status_code == 404
    assert client.get(f"{address}?page=x").content == client.get(address).content


@pytest.mark.parametrize(("decision", "state"), [("confirmed", "violated"), ("dismissed", "met")])
def test_many_sites_are_answered_on_one_page(landed, inspector, signed_in, decision, state):
    client = signed_in(inspector)
    questions = asked(landed.campaign)
    assert len(questions) > 2
    queue = client.get(reverse("findings:campaign", args=[landed.campaign.pk])).content.decode()
    address = reverse("findings:same", args=[landed.campaign.pk, "interpretations_few"])
    assert address in queue
    assert f"{len(questions)} 个网站" in queue
    assert client.get(address).content.decode().count('name="finding"') == len(questions)
    apart, *together = questions
    ticked = [one.pk for one in together]
    refused = client.post(address, {"finding": ticked, "state": decision, "reason": " "})
    assert "请写明理由" in refused.content.decode()
    assert asked(landed.campaign)[1].state == "open"
    client.post(address, {"finding": ticked, "state": decision, "reason": "逐个看过"})
    for one in together:
        one.refresh_from_db()
        one.result.refresh_from_db()
        assert (one.state, rows_of(one.result)["G17-P14"]) == (decision, state)
    apart.result.refresh_from_db()
    assert rows_of(apart.result)["G17-P14"] == "undetermined"


def test_only_those_of_one_question_and_of_ones_scope(landed, inspector, person, tree, signed_in):
    client = signed_in(inspector)
    other = Finding.objects.exclude(name="interpretations_few").first()
    address = reverse("findings:same", args=[landed.campaign.pk, "interpretations_few"])
    client.post(address, {"finding": [other.pk], "state": "confirmed", "reason": "看过"})
    other.refresh_from_db()
    assert other.state == "open"
    wrong = reverse("findings:same", args=[landed.campaign.pk, "dead_link"])
    assert client.get(wrong).status_code == 404
    assert signed_in(person("inspector", tree.elsewhere)).get(address).status_code == 404
    assert signed_in(person("reader", tree.province)).get(address).status_code == 403


def test_the_circular_counts_what_was_answered(landed, inspector):
    """One violated clause makes a site fail, and no site is left undetermined by P14."""
    questions = asked(landed.campaign)
    review.decide_together(inspector, questions[:1], "confirmed", "没有关联")
    review.decide_together(inspector, questions[1:], "dismissed", "都有关联")
    for one, verdict in [
        (questions[0], {"fail"}),
        *((q, {"pass", "fail", "undetermined"}) for q in questions[1:]),
    ]:
        one.result.refresh_from_db()
        assert one.result.verdict in verdict
    document = document_of(landed.campaign)
    verdicts = [row.current.verdict for row in landed.campaign.sites.select_related("current")]
    assert document["failing"] == verdicts.count("fail")
    assert document["undetermined"] == verdicts.count("undetermined")
    assert all("G17-P14" not in why_open(row.current) for row in landed.campaign.sites.all())


def why_open(result):
    return [row["id"] for row in result.report["indicators"] if row["state"] == "undetermined"]
