"""What was announced of a closed site is visited, and differences are shown."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import time_machine
from django.db import OperationalError
from django.urls import reverse
from django.utils import timezone

from tests.platform.api.conftest import program  # noqa: F401  # fixture
from tests.platform.watch.tools import DAY, at
from xuncha import clock
from xuncha.fetch.client import Client
from xuncha.watch.follower import Follower
from xuncha.watch.freshness import FollowedPage, Look
from xuncha.watch.monitor import StoreUnavailable
from xuncha.watch.prober import probe_settings
from xuncha_platform.lifecycle.models import Procedure, Step
from xuncha_platform.registry.models import SiteStatus
from xuncha_platform.watch.announced import (
    Expected,
    differing,
    expected_of,
    held,
    note_looks,
    pages_due,
)
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.models import Announced, Freshness
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.store import DatabaseStore

NOW = at(9)


def closing(site, url=None, **steps):
    """A closing whose steps were reported and confirmed: code=detail."""
    made = Procedure.objects.create(
        kind="closing", organisation=site.organisation, site=site, name=site.name,
        url=url or site.url, target_url="http://new.invalid/", reason="整合", consented_on=DAY,
        state="approved",
    )  # fmt: skip
    for code, detail in steps.items():
        Step.objects.create(
            procedure=made, code=code, on=DAY, detail=detail, confirmed_at=timezone.now()
        )
    return made


def looked(procedure, kind, days=0, **found):
    page = next(one for one in pages_due(NOW + timedelta(days=days), 99)
                if one.announced == f"{procedure.pk} {kind}")  # fmt: skip
    note_looks([Look(page, NOW + timedelta(days=days), **found)])
    return next(row for row in held(procedure, DAY) if row.expected.kind == kind)


def test_what_is_expected_follows_the_steps(site):
    one = closing(site, home_notice="http://y.invalid/gg", moved="http://new.invalid/")
    assert [row.kind for row in expected_of(one, DAY)] == ["home_notice", "moved"]
    Step.objects.create(procedure=one, code="offline", on=DAY, detail="http://new.invalid/y/")
    assert "redirect" not in [row.kind for row in expected_of(one, DAY)], "not confirmed yet"
    one.steps.filter(code="offline").update(confirmed_at=NOW)
    assert list(expected_of(one, DAY)) == [
        Expected("redirect", site.url, "http://new.invalid/y/"),
        Expected("moved", "http://new.invalid/"),
    ]
    one.steps.filter(code="offline").update(detail="")
    assert next(expected_of(one, DAY)) == Expected("gone", site.url)
    assert [row.kind for row in expected_of(one, DAY + timedelta(days=366))] == ["moved"]


def test_a_notice_is_looked_at_for_the_thirty_days_it_has_to_stand(site):
    one = closing(site, notice="http://up.invalid/gg/1.html")
    for days, kinds in ((30, ["notice"]), (31, [])):
        assert [row.kind for row in expected_of(one, DAY + timedelta(days=days))] == kinds


def test_each_once_a_day(site):
    one = closing(site, moved="http://new.invalid/")
    (page,) = pages_due(NOW, 9)
    assert (page.site, page.url, page.announced) == (
        site.pk,
        "http://new.invalid/",
        f"{one.pk} moved",
    )
    note_looks([Look(page, NOW, final_url="http://new.invalid/")])
    assert pages_due(NOW + timedelta(hours=23), 9) == []
    assert pages_due(NOW + timedelta(hours=25), 9) == [page]
    one.state = "withdrawn"
    one.save()
    assert pages_due(NOW + timedelta(hours=25), 9) == []


def test_differences_are_told_and_one_failure_is_none(site):
    one = closing(site, offline="http://new.invalid/y/", moved="http://new.invalid/")
    assert looked(one, "redirect", final_url="http://new.invalid/y/index.html").difference == ""
    row = looked(one, "redirect", 2, final_url="http://casino.invalid/")
    assert row.difference.startswith("没有跳到公布的网址")
    assert row.difference.endswith("http://casino.invalid/")
    assert looked(one, "moved", problem="超过时限没有响应").difference == ""
    assert looked(one, "moved", 2, problem="超过时限没有响应").difference == "连续 2 天打不开"
    assert looked(one, "moved", 4, final_url="http://new.invalid/").difference == ""


def test_what_a_firewall_answers_proves_nothing(site):
    one = closing(site, moved="http://new.invalid/")
    for days in (0, 2, 4):
        row = looked(one, "moved", days, problem="被防火墙拦截", is_unsure=True)
        assert (row.difference, row.look.failures) == ("", 0)


def test_a_site_that_was_to_be_gone(site):
    one = closing(site, offline="")
    assert looked(one, "gone", problem="没有解析到地址").difference == ""
    assert looked(one, "gone", 2, final_url=site.url).difference.startswith("没有停止访问")


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self):  # noqa: N802  # the library's name
        if self.path == "/old/":
            self.send_response(302)
            self.send_header("Location", "/new/")
            self.end_headers()
            return
        found = self.path == "/new/"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<html><body>here</body></html>")

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()


def test_a_day_on_which_it_fails_counts_once(site):
    """Told twice after a crash, or by two monitors of which one has just taken over."""
    one = closing(site, f"{site.url}old", moved="http://new.invalid/")
    page = next(page for page in pages_due(NOW, 9) if page.announced == f"{one.pk} moved")
    failed = Look(page, NOW, problem="超过时限没有响应")
    for look in (failed, failed, replace(failed, at=NOW + timedelta(hours=2))):
        note_looks([look])
    (row,) = [row for row in held(one, DAY) if row.expected.kind == "moved"]
    assert (row.look.failures, row.difference) == (1, "")
    note_looks([replace(failed, at=NOW + timedelta(days=1))])
    (row,) = [row for row in held(one, DAY) if row.expected.kind == "moved"]
    assert row.difference == "连续 2 天打不开"


@pytest.mark.on_both
@pytest.mark.django_db(transaction=True)
def test_looks_are_kept_all_or_none(site, monkeypatch):
    one = closing(site, f"{site.url}old", moved="http://new.invalid/")
    vantage = own_vantage()
    store = DatabaseStore(vantage, Lease(vantage))
    home = Look(FollowedPage(site.pk, site.url), NOW, DAY, 3)
    page = next(page for page in pages_due(NOW, 9) if page.announced == f"{one.pk} moved")
    looks = [Look(page, NOW, problem="超过时限没有响应"), home]

    def away(*_args, **_more):
        raise OperationalError("away")

    with monkeypatch.context() as broken:
        broken.setattr(Freshness.objects, "bulk_create", away)
        with pytest.raises(StoreUnavailable, match="away"):
            store.note_looks(looks)
    assert not Announced.objects.exists()
    store.note_looks(looks)
    assert Announced.objects.get().failures == 1
    assert Freshness.objects.get().newest == DAY


@pytest.mark.slow
@pytest.mark.on_both
def test_the_monitor_visits_them(site, server):
    """The follower of the monitor, its client and the database's store, over HTTP."""
    site.status = SiteStatus.CLOSED
    site.save()
    one = closing(site, f"{server}/old/", offline=f"{server}/new/", notice=f"{server}/gone.html")
    Step.objects.update(on=clock.today())
    vantage = own_vantage()
    client = Client(probe_settings(allow_private=True), clock.now, 4)
    try:
        follower = Follower(DatabaseStore(vantage, Lease(vantage)), client, clock.now)
        with time_machine.travel(clock.now(), tick=True) as traveller:
            for _ in range(60):
                follower.step()
                client.step(0.1)
                # Looks are spread over ten minutes.
                traveller.shift(timedelta(seconds=20))
        follower.close()
    finally:
        client.close()
    found = {row.expected.kind: row for row in held(one, clock.today())}
    assert found["redirect"].look.final_url == f"{server}/new/"
    assert found["redirect"].difference == ""
    assert found["notice"].look.problem


def test_the_page_and_the_api_show_it(site, person, tree, signed_in, program):  # noqa: F811
    one = closing(site, offline="http://new.invalid/y/")
    Step.objects.update(on=timezone.localdate())
    page = signed_in(person("registrar", tree.province)).get(one.get_absolute_url())
    assert "还没有看过" in page.content.decode()
    api = program("registrar", tree.province, ["read"])
    (row,) = api.get(f"/procedures/{one.pk}").json()["announced"]
    assert (row["kind"], row["leads_to"], row["looked_at"]) == (
        "redirect", "http://new.invalid/y/", None,
    )  # fmt: skip
    looked(one, "redirect", final_url="http://casino.invalid/")
    page = signed_in(person("registrar", tree.city)).get(one.get_absolute_url()).content.decode()
    assert "公布的与看到的" in page
    assert "http://casino.invalid/" in page
    outsider = signed_in(person("registrar", tree.elsewhere))
    assert outsider.get(one.get_absolute_url()).status_code == 404


def test_pages_and_programs_name_what_differs(site, person, tree, signed_in, program):  # noqa: F811
    one = closing(site, offline="http://new.invalid/y/")
    Step.objects.update(on=timezone.localdate())
    looked(one, "redirect", final_url="http://new.invalid/y/")
    registrar, reader = person("registrar", tree.province), person("reader", tree.province)
    said = "永久下线的网站与公布的不符"
    assert said not in signed_in(registrar).get("/").content.decode(), "as announced"
    looked(one, "redirect", days=2, final_url="http://casino.invalid/")
    desk = signed_in(registrar)
    assert said in desk.get("/").content.decode()
    listed = desk.get(f"{reverse('lifecycle:procedures')}?waits=differs").context["table"]
    assert list(listed.page.rows) == [one]
    api = program("registrar", tree.province, ["read"])
    assert [row["id"] for row in api.get("/procedures?waits=differs").json()["items"]] == [one.pk]
    assert api.get("/procedures?waits=step").json()["items"] == []
    assert api.get("/procedures?waits=what").status_code == 422
    assert said not in signed_in(reader).get("/").content.decode()
    outsider = person("registrar", tree.elsewhere)
    assert said not in signed_in(outsider).get("/").content.decode()
    assert not differing(outsider)
