"""How often a day home pages are visited is set on the page, by an administrator, and recorded."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse

from tests.platform.api.conftest import program  # noqa: F401  # fixture
from tests.platform.watch.tools import at
from xuncha_platform.audit.models import Event
from xuncha_platform.watch import loop
from xuncha_platform.watch.dbclock import DatabaseClock
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.models import Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.store import DatabaseStore

RATE = "/watch/rate/"


@pytest.fixture
def administrator(person, tree, signed_in):
    return signed_in(person("administrator", tree.province))


def now_a_day():
    return Vantage.objects.get(is_own=True).per_day


def test_the_page_sets_it_and_it_is_recorded(administrator):
    page = administrator.get(reverse("watch:overview")).content.decode()
    assert 'name="per_day" min="20" max="288" value="24"' in page
    answer = administrator.post(RATE, {"per_day": "48", "was": "24"}, follow=True)
    assert "每个首页每天访问 48 次" in answer.content.decode()
    assert now_a_day() == 48
    event = Event.objects.get(action="watch.rate.change")
    assert (event.before, event.after) == ({"per_day": 24}, {"per_day": 48})
    # The same once more changes and records nothing.
    administrator.post(RATE, {"per_day": "48", "was": "48"})
    assert Event.objects.filter(action="watch.rate.change").count() == 1


@pytest.mark.parametrize("typed", ["19", "289", "", "zwei", "-24", "24.5", "9" * 40])
def test_what_cannot_be_is_said(administrator, typed):
    answer = administrator.post(RATE, {"per_day": typed, "was": "24"}, follow=True)
    assert "每天次数应为 20 到 288" in answer.content.decode()
    assert own_vantage().per_day == 24


def test_the_second_of_two_is_told(administrator):
    administrator.post(RATE, {"per_day": "48", "was": "24"})
    answer = administrator.post(RATE, {"per_day": "30", "was": "24"}, follow=True)
    assert "别人已改为每天 48 次" in answer.content.decode()
    assert now_a_day() == 48


def test_only_administrators_of_the_whole_may(person, tree, signed_in):
    for role, place in (
        ("inspector", tree.province),
        ("reader", tree.province),
        ("administrator", tree.city),
    ):
        desk = signed_in(person(role, place))
        assert RATE not in desk.get(reverse("watch:overview")).content.decode()
        assert desk.post(RATE, {"per_day": "48"}).status_code == 403
    assert own_vantage().per_day == 24


def test_programs_set_it(program, tree):  # noqa: F811
    api = program("administrator", tree.province, ["read", "settings.change"])
    assert api.get("/watch/rate").json() == {"per_day": 24}
    assert api.send("put", "/watch/rate", {"per_day": 36}).json() == {"per_day": 36}
    assert api.send("put", "/watch/rate", {"per_day": 19}).status_code == 422
    county = program("administrator", tree.county, ["read", "settings.change"])
    assert county.send("put", "/watch/rate", {"per_day": 48}).status_code == 403
    assert now_a_day() == 36


def test_a_monitor_at_work_hears_of_it(db):
    """It ends its round, and the next one begins with the new rate."""
    with time_machine.travel(at(10, 0), tick=False) as clock:
        vantage = own_vantage()
        lease = Lease(vantage)
        assert lease.hold(at(10, 0))
        alive = loop._Alive(
            DatabaseStore(vantage, lease), lambda: False, vantage.per_day, DatabaseClock()
        )
        assert not alive.is_over()
        Vantage.objects.update(per_day=48)
        assert not alive.is_over(), "asked every ten seconds only"
        clock.shift(timedelta(seconds=11))
        assert alive.is_over()


def test_what_the_command_asked_for_at_its_start_does_not_undo_it(db, monkeypatch):
    """`monitor --per-day 30` sets 30 once; the page's 48 stands when the round begins anew."""
    rates = []

    def one_round(vantage, *_):
        rates.append(vantage.per_day)
        Vantage.objects.update(per_day=48)

    monkeypatch.setattr(loop, "_watch_while_held", one_round)
    monkeypatch.setattr(loop, "_pause", lambda _stop: None)
    monkeypatch.setattr(loop.connection, "close", lambda: None)
    loop.watch(lambda: len(rates) == 2, per_day=30)
    assert rates == [30, 48]
