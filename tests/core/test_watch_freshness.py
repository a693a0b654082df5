"""The newest date of a home page or a column, over real HTTP."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from crawl_server import FAST, Answer, WebSite, serving
from read_tools import exchange

from xuncha.clock import SHANGHAI
from xuncha.facts import Outcome
from xuncha.fetch.client import Client
from xuncha.fetch.notes import OWN_DELAY
from xuncha.watch import follower
from xuncha.watch.follower import ASK_EVERY, Follower
from xuncha.watch.freshness import FollowedPage, look_at

NOW = datetime(2026, 11, 22, 9, tzinfo=SHANGHAI)


class Ledger:
    def __init__(self, pages) -> None:
        self.pages, self.looks, self.asked = pages, [], 0

    def pages_due(self, now, most):
        self.asked += 1
        return self.pages if self.asked == 1 else []

    def note_looks(self, looks) -> None:
        self.looks += looks


def rows(*days: str) -> str:
    return "".join(
        f"<li><a href='/art/{n}.html'>关于做好第{n}批统计工作的通知</a><span>{day}</span></li>"
        for n, day in enumerate(days)
    )


def follow(pages):
    """Two simulated seconds a step: ten minutes pass in moments."""
    passed = [0]
    clock = lambda: NOW + timedelta(seconds=passed[0])  # noqa: E731
    client, ledger = Client(FAST, clock), Ledger(pages)
    following = Follower(ledger, client, clock)
    until = time.monotonic() + 300
    while passed[0] < ASK_EVERY.total_seconds() - 5 or client.pending:
        assert time.monotonic() < until
        following.step()
        client.step(0.01)
        passed[0] += 2
    following.close()
    client.close()
    return {look.page.column: look for look in ledger.looks}


@pytest.mark.slow
def test_home_page_and_columns():
    site = WebSite()
    home = rows("2026-11-20", "2026-11-18", "2026-11-02", "2026-10-30", "2026-10-12")
    site.page("/", f"<title>某县人民政府</title><ul>{home}</ul>")
    notices = rows("2026-09-01", "2026-08-30", "2026-08-12", "2026-07-01", "2026-06-30")
    site.page("/tzgg/", f"<title>通知公告</title><h1>通知公告</h1><ul>{notices}</ul>")
    site.pages["/zcwj/"] = Answer(b"denied", 502)
    with serving(site):
        seen = follow(
            [
                FollowedPage(1, f"{site.base}/"),
                FollowedPage(1, f"{site.base}/tzgg/", "通知公告"),
                FollowedPage(1, f"{site.base}/zcwj/", "政策文件"),
            ]
        )
    assert (seen[""].newest, seen[""].items, seen[""].problem) == (date(2026, 11, 20), 5, "")
    assert (seen["通知公告"].newest, seen["通知公告"].items) == (date(2026, 9, 1), 5)
    assert (seen["政策文件"].newest, seen["政策文件"].problem) == (None, "服务器出错(5xx)")


@pytest.mark.slow
def test_a_page_that_our_reader_trips_over_ends_nothing(monkeypatch):
    def trips(*_args):
        raise RecursionError("too deep")

    site = WebSite()
    site.page("/", rows("2026-11-20"))
    monkeypatch.setattr(follower, "look_at", trips)
    with serving(site):
        seen = follow([FollowedPage(1, f"{site.base}/")])
    assert seen[""].problem == "没有读懂这一页(RecursionError)"


def test_the_day_is_that_of_china_whatever_the_moment_is_told_in():
    url = "https://www.example.gov.cn/"
    body = f"<title>某县人民政府</title><ul>{rows('11-22', '11-20', '11-18', '11-02')}</ul>"
    for at in (NOW.replace(hour=2), NOW.replace(hour=2).astimezone(UTC)):
        look = look_at(FollowedPage(1, url), exchange(url, body), at)
        assert look.newest == date(2026, 11, 22)


CLOSED = FollowedPage(1, "https://old.example.gov.cn/", announced="7 redirect")


def test_where_a_closed_site_leads():
    led = replace(exchange(CLOSED.url, "x"), final_url="https://new.example.gov.cn/")
    assert look_at(CLOSED, led, NOW).final_url == "https://new.example.gov.cn/"
    assert look_at(CLOSED, replace(led, final_url=""), NOW).final_url == CLOSED.url
    gone = look_at(CLOSED, replace(led, outcome=Outcome.CONNECT_REFUSED, status=None), NOW)
    assert (gone.final_url, gone.problem, gone.is_unsure) == ("", "拒绝连接", False)
    walled = look_at(CLOSED, replace(led, outcome=Outcome.BLOCKED, status=412), NOW)
    assert (walled.final_url, walled.problem, walled.is_unsure) == ("", "被防护拦截", True)


@pytest.mark.parametrize("late", ({"total_seconds": 16.0}, {"notes": (f"{OWN_DELAY}9.0 s",)}))
def test_a_closed_site_that_answers_late_has_not_stopped(late):
    """Late is a matter of availability; here it is asked whether and where it opens."""
    seen = look_at(CLOSED, replace(exchange(CLOSED.url, "x"), **late), NOW)
    assert (seen.final_url, seen.problem, seen.is_unsure) == (CLOSED.url, "", False)
