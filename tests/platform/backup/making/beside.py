"""What the rest of the office leaves: samples of the monitor, jobs, what pages remember."""

from __future__ import annotations

import logging
import re
from datetime import date, timedelta
from pathlib import Path

from django.test import Client

from tests.platform.backup.making.people import PASSWORD, Staff
from tests.platform.watch.tools import at, hourly
from xuncha.watch.freshness import FollowedPage, Look
from xuncha.watch.spans import Span
from xuncha.watch.vantagekey import make_key
from xuncha_platform.jobs import loop, table
from xuncha_platform.jobs.models import Job
from xuncha_platform.registry.models import Difference, Site, UnregisteredHost
from xuncha_platform.registry.services import settle_difference, settle_host
from xuncha_platform.registry.services.outlinks import Links, note_outlinks
from xuncha_platform.watch import rollups, services, vantages
from xuncha_platform.watch.canaries import set_canaries
from xuncha_platform.watch.freshness import note_looks
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.web import choices

DAY = date(2016, 9, 26)


def make_the_rest(staff: Staff, folder: Path) -> None:
    """Rows in every table that the other stories left empty."""
    _watch(staff, folder)
    _jobs()
    _differences(staff)
    _pages(staff)


def _watch(staff: Staff, folder: Path) -> None:
    first, second = Site.objects.filter(status="running").order_by("id")[:2]
    own = own_vantage()
    for day in (DAY, DAY + timedelta(days=1)):
        services.record(own, hourly(first, "..xx..xxx...", 3, day))
        services.record(own, hourly(second, "............", 3, day))
    services.note_outages(own, [Span(at(1, day=DAY), at(2, day=DAY), "本机出口中断")])
    set_canaries(staff.inspector, ["http://www.example.com/"])
    page = FollowedPage(first.pk, first.url)
    note_looks([Look(page, at(9, day=DAY), DAY - timedelta(days=20), 12)])
    public = make_key(folder / "vantage.pem")
    vantages.give_out(folder / "week.xvs", folder / "vantage.pem", "", DAY, DAY)
    vantages.register(staff.inspector, "乙机房", public)
    rollups.sum_up_day(own, DAY)
    lease = Lease(own)
    lease.hold(at(9, day=DAY))
    lease.give_back()


def _jobs() -> None:
    """The daily ones done and waiting again, and one that failed for good."""
    loop.ensure_schedules()
    while loop.step("release"):
        pass
    job, _new = table.enqueue("round", {"round": 999_999, "lane": 1}, key="no such round")
    Job.objects.filter(pk=job.pk).update(max_attempts=1)
    # It is meant to fail: nobody has to read why.
    logging.disable(logging.CRITICAL)
    loop.step("release")
    logging.disable(logging.NOTSET)


def _differences(staff: Staff) -> None:
    """Where the live sites and the register differ: one taken over, one kept, the rest waiting."""
    waiting = list(Difference.objects.filter(state="open").order_by("id"))
    if len(waiting) > 2:
        settle_difference(staff.registrar, waiting[0], True, "")
        settle_difference(staff.registrar, waiting[1], False, "登记无误")
    for host in ("a.unknown.gov.cn", "b.unknown.gov.cn"):
        site = Site.objects.get(pk=1)
        note_outlinks(site, Links(outside={host: (f"http://{host}/", "友情链接")}), DAY)
    for one in UnregisteredHost.objects.filter(host="b.unknown.gov.cn"):
        settle_host(staff.registrar, one, "not_ours", "不在本省")


def _pages(staff: Staff) -> None:
    """What a person chose in a list, and a form that was sent."""
    client = Client(SERVER_NAME="127.0.0.1")
    client.post("/sign-in/", {"username": "registrar", "password": PASSWORD})
    choices.keep(staff.registrar, "table:sites", {"status": "running"})
    page = client.get("/sites/new/").content.decode()
    token = re.search(r'name="once" value="([^"]+)"', page)
    assert token, "the form of a new site is sent once"
    client.post("/sites/new/", {
        "once": token[1], "name": "丙市档案馆网站", "url": "http://bdag.invalid/", "level": "city",
        "organisation": "1", "region": "1", "platform": "own",
    })  # fmt: skip
