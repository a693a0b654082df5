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
from xuncha.judging import judge_evidence
from xuncha.report.observed import read_observed, write_observed
from xuncha_platform.campaigns.models import Stage
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.services import drawing
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.rescoring import judged as judged_again
from xuncha_platform.findings.rulebooks import indicators_of
from xuncha_platform.findings.services import review

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
