"""死链接、附件下载、办事指南、在线系统."""

from dataclasses import replace

import pytest
from report_help import report_of
from site_facts import HOME, WINDOWS, column, facts, guide, home, link, named

from xuncha.checks import run_checks
from xuncha.checks.attachments.check import observe as observe_attachments
from xuncha.checks.dead_links.check import observe as observe_links
from xuncha.checks.guides.check import observe as observe_guides
from xuncha.checks.online_systems.check import observe as observe_systems
from xuncha.facts import (
    Certainty,
    ColumnKind,
    Coverage,
    GuideElement,
    LinkKind,
    LinkVerdict,
    OnlineSystem,
    Outcome,
)

E = GuideElement


@pytest.mark.parametrize("verdict", list(LinkVerdict))
def test_only_dead_and_soft_dead_links_are_faults(verdict):
    seen = observe_links(facts(links=(link(f"{HOME}a.html", verdict),)), WINDOWS)
    assert len(seen) == (verdict in (LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD))


def test_a_dead_link_is_one_observation_with_all_its_parents_counted():
    dead = link(f"{HOME}a.html", LinkVerdict.DEAD, on_home=True, parents=(HOME,), parent_count=312)
    (seen,) = observe_links(facts(links=(dead,)), WINDOWS)
    assert (seen.name, seen.count, seen.parent_count) == ("dead_link", 1, 312)
    assert dict(seen.detail) == {
        "on_home": True,
        "kind": "page",
        "verdict": "dead",
        "status": 404,
        "reason": "not_found",
    }
    assert seen.record_id == dead.record_id


def test_a_dead_attachment_counts_once_and_not_as_a_dead_link():
    dead = link(f"{HOME}a.doc", LinkVerdict.DEAD, kind=LinkKind.ATTACHMENT)
    seen = run_checks(facts(links=(dead,)), WINDOWS)
    assert len(named(seen, "attachment_dead")) == 1
    assert named(seen, "dead_link") == []


def test_forms_a_guide_mentions_and_does_not_offer():
    lacking = guide("取水许可", forms_not_offered=("申请表", "承诺书"))
    seen = observe_attachments(facts(guides=(lacking,)), WINDOWS)
    assert [o.detail for o in seen] == [
        {"guide": "取水许可", "form": "申请表"},
        {"guide": "取水许可", "form": "承诺书"},
    ]
    assert {o.name for o in seen} == {"form_not_offered"}


def test_missing_elements_one_by_one_and_the_guide_once():
    them = (guide("取水许可", E.TIME, E.PHONE), guide("婚姻登记"))
    seen = observe_guides(facts(guides=them), WINDOWS)
    assert [(o.name, o.count) for o in seen if o.name == "guide_total"] == [("guide_total", 2)]
    missing = named(seen, "guide_element_missing")
    assert [o.detail for o in missing] == [
        {"guide": "取水许可", "element": "time"},
        {"guide": "取水许可", "element": "phone"},
    ]
    assert [o.detail for o in named(seen, "guide_incomplete")] == [
        {"guide": "取水许可", "missing": 2}
    ]


def test_a_guide_that_is_a_picture_is_unknown_and_lacks_nothing():
    picture = guide("取水许可", *E, readable=False)
    seen = observe_guides(facts(guides=(picture,)), WINDOWS)
    assert named(seen, "guide_element_missing") == []
    (unknown,) = named(seen, "guide_unknown")
    assert unknown.certainty is Certainty.UNKNOWN


@pytest.mark.parametrize("name, is_open", [("办事指南", True), ("表格下载", False)])
def test_a_column_of_guides_that_nobody_could_read_offers_services(name, is_open):
    listed = column(name, ColumnKind.GUIDE, items=5)
    seen = observe_guides(facts(columns=(listed,), guides=()), WINDOWS)
    states = {one.name: (one.certainty, one.count) for one in seen}
    if not is_open:
        assert states == {"guide_total": (Certainty.CONFIRMED, 0)}
        return
    assert states["guide_total"] == (Certainty.UNKNOWN, 5)
    assert "guide_unknown" in states
    rows = {
        row["id"]: row["state"]
        for book in ("census-2015", "inspection-2019")
        for row in report_of(facts(columns=(listed,), guides=()), book)["indicators"]
    }
    assert (rows["C19-V6a"], rows["C15-S8a"]) == ("met", "undetermined")


HALL = "http://zwfw.sheng.gov.cn/shili/"
ENTRANCE = {"kind": LinkKind.EXTERNAL, "on_home": True, "anchor_text": "办事服务"}


@pytest.mark.parametrize(
    "entrance, state",
    [
        (link(HALL, **ENTRANCE), "met"),
        (link(HALL, **{**ENTRANCE, "anchor_text": " 网上办事大厅 "}), "met"),
        # It does not open; it stands on no home page; among the links of friends; with a company.
        (link(HALL, LinkVerdict.DEAD, **ENTRANCE), "undetermined"),
        (link(HALL, LinkVerdict.BLOCKED, **ENTRANCE), "undetermined"),
        (link(HALL, **{**ENTRANCE, "on_home": False}), "undetermined"),
        (link(HALL, **{**ENTRANCE, "anchor_text": "省政务服务管理局"}), "undetermined"),
        (link("http://www.banshi.com/", **ENTRANCE), "undetermined"),
        (link(f"{HOME}bsfw/", **ENTRANCE), "undetermined"),
    ],
)
def test_an_entrance_to_the_service_platform_offers_services(entrance, state):
    site = replace(facts().site, has_services=True)
    seen = facts(site=site, guides=(), links=(entrance,))
    rows = {
        row["id"]: row["state"]
        for book in ("census-2015", "inspection-2019")
        for row in report_of(seen, book)["indicators"]
    }
    # What the guides over there lack nobody has looked at.
    assert (rows["C19-V6a"], rows["C15-S8a"]) == (state, "undetermined")


@pytest.mark.parametrize("offered, opened", [(True, 1), (False, 0), (None, 0)])
def test_services_without_any_guide_leave_the_elements_open(offered, opened):
    """They may stand on another platform: that nothing was found missing says nothing."""
    site = replace(facts().site, has_services=offered)
    seen = observe_guides(facts(site=site, guides=()), WINDOWS)
    assert len(named(seen, "guide_unknown")) == opened
    assert named(seen, "guide_total")[0].certainty is Certainty.CONFIRMED
    assert (
        named(
            observe_guides(facts(site=site, guides=(guide("取水许可"),)), WINDOWS), "guide_unknown"
        )
        == []
    )


def test_no_guide_is_certain_only_when_the_whole_site_was_seen():
    (total,) = observe_guides(facts(guides=()), WINDOWS)
    assert (total.count, total.certainty) == (0, Certainty.CONFIRMED)
    cut = Coverage(budget_exhausted=True)
    (total,) = observe_guides(facts(guides=(guide("甲"),), coverage=cut), WINDOWS)
    assert (total.count, total.certainty) == (1, Certainty.UNKNOWN)
    unread = observe_guides(facts(guides=(), home=home(Outcome.TIMEOUT)), WINDOWS)
    assert {o.certainty for o in unread} == {Certainty.UNKNOWN}


SYSTEM = OnlineSystem("网上申报", f"{HOME}sys/", f"{HOME}bszn/", image_only=False)


def test_a_system_that_is_only_a_picture():
    (seen,) = observe_systems(
        facts(online_systems=(replace(SYSTEM, image_only=True, url=""),)), WINDOWS
    )
    assert (seen.name, seen.url) == ("system_image_only", SYSTEM.page_url)
    assert seen.detail == {"name": "网上申报"}


@pytest.mark.parametrize(
    "verdict, names",
    [
        (LinkVerdict.OK, []),
        (LinkVerdict.BLOCKED, []),
        (LinkVerdict.UNVERIFIED, []),
        (LinkVerdict.DEAD, ["system_dead"]),
        (LinkVerdict.SOFT_DEAD, ["system_dead"]),
    ],
)
def test_a_system_is_dead_when_its_link_is(verdict, names):
    there = facts(online_systems=(SYSTEM,), links=(link(SYSTEM.url, verdict),))
    assert [o.name for o in observe_systems(there, WINDOWS)] == names


def test_forms_of_guides_that_robots_shut_are_not_known() -> None:
    shut = Coverage(pages=9, skipped={Outcome.ROBOTS: 4})
    (seen,) = observe_attachments(facts(guides=(), coverage=shut), WINDOWS)
    assert (seen.name, seen.certainty) == ("attachments_unknown", Certainty.UNKNOWN)
    assert "robots.txt" in seen.detail["reason"]
    none_owed = replace(facts().site, has_services=False)
    assert observe_attachments(facts(guides=(), coverage=shut, site=none_owed), WINDOWS) == ()
    assert observe_attachments(facts(guides=()), WINDOWS) == ()
