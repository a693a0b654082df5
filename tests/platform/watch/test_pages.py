"""The pages of monitoring: what they say, who sees them."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse

from tests.platform.conftest import make_site
from tests.platform.watch.tools import DAY, at, hourly, visit, whole_day
from xuncha.watch.freshness import FollowedPage, Look
from xuncha.watch.spans import Span
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.registry.models import SiteColumn, SiteStatus
from xuncha_platform.watch import services
from xuncha_platform.watch.freshness import note_looks
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.models import Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.queries import changed, waiting

NOW = at(10, 5)


@pytest.fixture
def now(db, monkeypatch):
    """The clock of this machine, and that of the database, by which the monitor goes."""
    monkeypatch.setattr("xuncha_platform.watch.queries.alive.database_now", lambda: NOW)
    with time_machine.travel(NOW, tick=False):
        yield NOW


@pytest.fixture
def inspector(person, tree, signed_in):
    return signed_in(person("inspector", tree.city))


@pytest.fixture
def watched(now, site):
    """A site watched for a week, down this morning; and an outage of ours yesterday."""
    vantage = own_vantage()
    for back in range(7, 0, -1):
        services.record(vantage, whole_day(site, DAY - timedelta(days=back)))
    services.record(vantage, hourly(site, "......xxxx"))
    services.record(vantage, [visit(site, at(9, 50), "b", True)])
    yesterday = DAY - timedelta(days=1)
    services.note_outages(vantage, [Span(at(3, 0, yesterday), at(3, 9, yesterday), "28/30 2/2")])
    return site


def text(answer) -> str:
    """The words of a page; pages set Chinese punctuation, the tests write the plain one."""
    assert answer.status_code == 200
    words = re.sub(r"<[^>]+>|\s+", " ", answer.content.decode())
    return words.translate(str.maketrans("，：；（）", ",:;()"))


def test_overview(watched, inspector):
    Lease(own_vantage()).hold(NOW)
    page = text(inspector.get(reverse("watch:overview")))
    assert "监测正在进行,最近活动 2026-11-20 10:05" in page
    assert "乙县人民政府网站" in page
    assert "2026-11-20 06:30" in page
    assert "持续中" in page
    assert "新近没有应答的网络 28/30,没有应答的参照网址 2/2" in page


def test_nobody_watches(now, inspector):
    page = text(inspector.get(reverse("watch:overview")))
    assert "监测没有在进行。运行 xuncha serve 或 xuncha monitor 即开始" in page
    lease = Lease(own_vantage())
    lease.hold(NOW - timedelta(minutes=5))
    stopped = "监测没有在进行,最近活动 2026-11-20 10:00"
    assert stopped in text(inspector.get(reverse("watch:overview")))
    lease.hold(NOW)
    lease.give_back()
    assert "监测没有在进行,最近活动 2026-11-20 10:05" in text(
        inspector.get(reverse("watch:overview"))
    )


def test_one_site(watched, inspector):
    Vantage.objects.create(name="乙机房")
    column = SiteColumn.objects.create(site=watched, name="通知公告", url=f"{watched.url}tzgg/")
    note_looks([Look(FollowedPage(watched.pk, column.url, "通知公告"), NOW, at(0).date(), 5)])
    page = text(inspector.get(reverse("watch:site", args=[watched.pk])))
    assert "监测 168 次,打不开 0 次,占 0%" in page
    assert "乙机房:没有访问" in page
    assert "通知公告" in page
    assert "2026-11-20" in page


def test_a_week_without_enough_is_unverified(now, site, inspector):
    services.record(own_vantage(), hourly(site, "..."))
    page = text(inspector.get(reverse("watch:site", args=[site.pk])))
    assert "无法核实" in page
    assert "需要监测时间点前连续 7 天、每天 20 次以上" in page


def test_one_day_visit_by_visit(watched, inspector):
    page = text(inspector.get(reverse("watch:day", args=[watched.pk, "2026-11-20"])))
    assert "计入 10 次,打不开 4 次" in page
    assert page.count("连接不上") == 4
    assert "被防护拦截" in page
    for wrong in ("2026-11-32", "2020-01-01", "x"):
        answer = inspector.get(reverse("watch:day", args=[watched.pk, wrong]))
        assert answer.status_code == 404


def test_an_outsider_sees_nothing(watched, tree, person, signed_in, client):
    outsider = signed_in(person("inspector", tree.elsewhere))
    assert "乙县" not in text(outsider.get(reverse("watch:overview")))
    for address in (
        reverse("watch:site", args=[watched.pk]),
        reverse("watch:day", args=[watched.pk, "2026-11-20"]),
    ):
        assert outsider.get(address).status_code == 404
        assert client.get(address).status_code == 302


def test_the_first_page_tells_those_whom_it_concerns(watched, tree, person):
    inspector, reader = person("inspector", tree.city), person("reader", tree.city)
    operator = person("operator", tree.county)
    stranger = person("operator", tree.department)
    assert [one.count for one in waiting(inspector)] == [1]
    assert [one.count for one in waiting(operator)] == [1]
    assert [one.count for one in waiting(stranger)] == [0]
    assert waiting(reader) == []
    assert [one.count for one in changed(inspector, at(6))] == [1, 0]
    assert [one.count for one in changed(inspector, at(9))] == [0, 0]


def test_the_list_can_be_narrowed_and_exported(watched, tree, inspector):
    make_site(tree.city, tree.city, "甲市人民政府网站", "http://www.jiashi.invalid/")
    address = reverse("watch:overview")
    assert "乙县人民政府网站" in text(inspector.get(address, {"state": "lasting"}))
    assert "2026-11-20 06:30" not in text(inspector.get(address, {"state": "ended"}))
    answer = inspector.get(address, {"export": "csv"})
    assert "乙县人民政府网站" in b"".join(answer.streaming_content).decode("utf-8-sig")


def test_who_is_down_is_the_same_number_everywhere(watched, tree, person, inspector):
    """A site that was closed is visited no more: its incident has no end, and is down no longer."""
    address = reverse("watch:overview")
    other = make_site(tree.county, tree.city, "丙镇网站", "http://www.bingzhen.invalid/")
    services.record(own_vantage(), hourly(other, "......xxxx"))
    other.status = SiteStatus.CLOSED
    other.save()
    assert [one.count for one in waiting(person("inspector", tree.city, "wang"))] == [1]
    Lease(own_vantage()).hold(NOW)
    page = text(inspector.get(address))
    assert page.count("持续中") == 2  # the site that is down, and the choice of the filter
    assert "不再监测" in page
    assert "正打不开 1 " in " ".join(page.split())
    assert "丙镇网站" not in text(inspector.get(address, {"state": "lasting"}))
    assert "丙镇网站" in text(inspector.get(address, {"state": "set_aside"}))
    assert "不再监测" in text(inspector.get(reverse("watch:site", args=[other.pk])))


def test_a_site_that_went_down_with_leave_is_no_news(watched, tree, person):
    inspector = person("inspector", tree.city, "wang")
    assert [one.count for one in changed(inspector, at(6))] == [1, 0]
    Suspension.objects.create(
        site=watched, starts_at=at(5), ends_at=at(18), approved_at=at(4), reason="停电"
    )
    assert [one.count for one in changed(inspector, at(6))] == [0, 0]


def test_while_nobody_watches_no_site_is_said_to_be_down_now(watched, tree, person, inspector):
    """What was last seen is no news of today."""
    desk, address = person("inspector", tree.city, "wang"), reverse("watch:overview")
    lease = Lease(own_vantage())
    lease.hold(NOW)
    assert [str(one.label) for one in waiting(desk)] == ["正打不开的网站"]
    assert "正打不开 1 " in " ".join(text(inspector.get(address)).split())
    lease.give_back()
    assert [str(one.label) for one in waiting(desk)] == ["停止监测时打不开的网站"]
    page = text(inspector.get(address))
    assert "停止监测时打不开 1 " in " ".join(page.split())
    assert "正打不开" not in page


def test_the_sites_that_are_watched_lead_to_their_lists(watched, tree, inspector):
    make_site(tree.city, tree.city, "甲市网站", "http://www.jia.invalid/", status="suspended")
    page = inspector.get(reverse("watch:overview")).content.decode()
    for status in ("running", "suspended"):
        assert f'href="{reverse("registry:sites")}?status={status}">1<' in page


def test_a_site_nobody_watched_is_not_said_to_open(site, tree, person, signed_in):
    desk = signed_in(person("reader", tree.province))
    page = desk.get(reverse("watch:site", args=[site.pk])).content.decode()
    assert "没有打不开的时候" not in page
    assert page.count("最近 30 天没有监测记录。") == 2
