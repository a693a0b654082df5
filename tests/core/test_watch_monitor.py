"""The monitor at work: on simulated days, and over real HTTP."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from crawl_server import FAST, NEVER, Answer, WebSite, serving
from crawl_server import now as real_now

from xuncha.clock import SHANGHAI
from xuncha.facts import Exchange, Outcome
from xuncha.fetch.client import Client
from xuncha.settings import FetchSettings
from xuncha.watch.agenda import Watched
from xuncha.watch.incidents import Incident
from xuncha.watch.monitor import Monitor, StoreUnavailable
from xuncha.watch.prober import Prober, Taken, probe_settings
from xuncha.watch.sample import State
from xuncha.watch.spans import Span

START = datetime(2026, 11, 22, 0, 0, tzinfo=SHANGHAI)
SITES = [Watched(n, f"http://s{n}.gov.cn/", f"k{n}") for n in range(40)]


@dataclass
class World:
    """A clock and a client in one: a step lets half a minute pass."""

    silent: object = lambda url, now: False
    now: datetime = START
    asked: int = 0
    queue: list = field(default_factory=list)

    @property
    def pending(self) -> int:
        return len(self.queue)

    def clock(self) -> datetime:
        return self.now

    def submit(self, request, on_done) -> None:
        self.asked += 1
        self.queue.append((request, on_done))

    def step(self, timeout_seconds: float) -> None:
        queue, self.queue = self.queue, []
        for request, on_done in queue:
            silent = self.silent(request.url, self.now)
            number = request.url.split("//s")[-1].partition(".")[0]
            on_done(
                Exchange(
                    url=request.url,
                    method=request.method,
                    purpose=request.purpose,
                    at="",
                    outcome=Outcome.CONNECT_FAILED if silent else Outcome.OK,
                    status=None if silent else 200,
                    final_url=request.url,
                    total_seconds=0.2,
                    address=f"198.51.{number}.7" if number.isdigit() else "",
                )
            )
        self.now += timedelta(seconds=30)

    def close(self) -> None:
        pass


@dataclass
class HangingWorld(World):
    """A step is a second; who hangs is given up after fifteen, the others answer within one."""

    hanging: list = field(default_factory=list)

    @property
    def pending(self) -> int:
        return len(self.queue) + len(self.hanging)

    def step(self, timeout_seconds: float) -> None:
        over = [one for one in self.hanging if one[0] <= self.now]
        self.hanging = [one for one in self.hanging if one[0] > self.now]
        late = [one for one in self.queue if self.silent(one[0].url, self.now)]
        self.hanging += [(self.now + timedelta(seconds=15), *one) for one in late]
        self.queue = [one for one in self.queue if one not in late]
        # Who had hung is told of first.
        self.queue = [(request, done) for _, request, done in over] + self.queue
        super().step(timeout_seconds)
        self.now -= timedelta(seconds=29)


@dataclass
class Shelf:
    """A store in memory that may be out of order."""

    watched: list = field(default_factory=lambda: list(SITES))
    canary_sites: list = field(default_factory=list)
    incidents: dict = field(default_factory=dict)
    kept: list[Taken] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    broken: bool = False

    def sites(self):
        return list(self.watched)

    def canaries(self):
        return self.canary_sites

    def lasting(self):
        return self.incidents

    def record(self, taken) -> None:
        if self.broken:
            raise StoreUnavailable("gone")
        self.kept += taken

    def note_outages(self, spans) -> None:
        self.spans += spans


def watch(world: World, shelf: Shelf, until: datetime, monitor: Monitor | None = None) -> Monitor:
    monitor = monitor or Monitor(shelf, Prober(world), world.clock)
    monitor.run(lambda: world.now >= until)
    return monitor


def planned(shelf: Shelf) -> Counter:
    return Counter(taken.site.id for taken in shelf.kept if not taken.sample.is_extra)


def test_a_day():
    world, shelf = World(), Shelf()
    watch(world, shelf, START + timedelta(days=1))
    assert planned(shelf) == dict.fromkeys(range(40), 24)
    assert shelf.spans == []
    assert all(taken.day == START.date() for taken in shelf.kept)


def test_a_kill_loses_what_was_under_way_and_nothing_else():
    world, shelf = World(), Shelf()
    for hour in range(1, 25):
        # A new monitor every hour, as after a kill.
        watch(world, shelf, START + timedelta(hours=hour))
    visits = {(taken.site.id, taken.sample.minute) for taken in shelf.kept}
    # A minute before the start is asked again, and kept under the same minute.
    assert 0 <= len(shelf.kept) - len(visits) <= 24 * 2
    assert len(visits) == 40 * 24


def test_our_own_outage_is_noted_and_covers_what_failed():
    begins, ends = START + timedelta(hours=9), START + timedelta(hours=10, minutes=30)
    world = World(silent=lambda url, now: begins <= now < ends)
    shelf = Shelf()
    watch(world, shelf, START + timedelta(days=1))
    failed = [taken for taken in shelf.kept if taken.sample.state is State.FAILED]
    assert failed
    for taken in failed:
        assert any(span.covers(taken.mark.at.replace(second=0)) for span in shelf.spans)
    assert all(span.since >= begins - timedelta(minutes=30) for span in shelf.spans)
    assert all(span.until <= ends + timedelta(minutes=30) for span in shelf.spans)


@pytest.mark.slow
def test_a_machine_that_is_busy_is_a_gap_and_no_outage():
    """After a stop of two minutes those that hang are told of first, and nobody with them who
    answered: that came before."""
    watched = [Watched(n, f"http://s{n}.gov.cn/", f"k{n}") for n in range(1_000)]

    def hangs(url: str, now: datetime) -> bool:
        """One in twelve, others every twenty minutes: none is known to be down."""
        return int(url[8:].partition(".")[0]) % 12 == int(now.timestamp() // 1200) % 12

    world = HangingWorld(silent=hangs)
    shelf = Shelf(watched)
    monitor = Monitor(shelf, Prober(world, 2_000), world.clock, per_day=288)
    for _ in range(20):
        # Three seconds after the network was last judged: hardly anybody has answered since.
        watch(world, shelf, world.now + timedelta(seconds=63), monitor)
        world.now += timedelta(minutes=2)
    assert len(shelf.kept) > 8_000
    assert shelf.spans == []


def test_a_failure_is_looked_at_again_within_minutes():
    down_since = START + timedelta(hours=6)
    world = World(silent=lambda url, now: "//s3." in url and now >= down_since)
    shelf = Shelf()
    watch(world, shelf, START + timedelta(hours=12))
    failed = [t.mark.at for t in shelf.kept if t.sample.state is State.FAILED]
    extra = [t for t in shelf.kept if t.sample.is_extra]
    assert failed[2] - failed[0] <= timedelta(minutes=12)
    # Once it is known to be down the plan is enough.
    assert len(extra) == 2
    assert planned(shelf)[3] == 12


def test_after_a_restart_a_site_that_is_down_is_known():
    world = World()
    shelf = Shelf(incidents={3: Incident(START - timedelta(hours=5), START - timedelta(hours=4))})
    watch(world, shelf, START + timedelta(hours=2))
    extra = [taken.site.id for taken in shelf.kept if taken.sample.is_extra]
    # Its first good visit was confirmed by a second one.
    assert extra == [3]


def test_what_the_store_could_not_take_is_offered_again():
    world, shelf = World(), Shelf(broken=True)
    troubles = []
    monitor = Monitor(shelf, Prober(world), world.clock, troubled=troubles.append)
    watch(world, shelf, START + timedelta(hours=3), monitor)
    assert troubles
    assert shelf.kept == []
    shelf.broken = False
    watch(world, shelf, START + timedelta(hours=6), monitor)
    assert planned(shelf) == dict.fromkeys(range(40), 6)


def test_a_clock_set_back_stops_nothing():
    """Visits go on, are handed over, and an outage of ours is still seen."""
    world, shelf = World(now=START + timedelta(hours=13)), Shelf()
    monitor = watch(world, shelf, START + timedelta(hours=14))
    before = len(shelf.kept)
    world.now = START + timedelta(hours=5)
    cut_off = START + timedelta(hours=8)
    world.silent = lambda _url, now: now >= cut_off
    watch(world, shelf, START + timedelta(hours=5, minutes=30), monitor)
    assert len(shelf.kept) - before >= 15, "handed over"
    watch(world, shelf, START + timedelta(hours=9), monitor)
    assert len({taken.site.id for taken in shelf.kept[before:]}) == len(SITES)
    assert shelf.spans
    assert all(span.since >= cut_off - timedelta(minutes=30) for span in shelf.spans)


def test_canaries_are_asked_every_minute_and_kept_apart():
    canary = Watched(-1, "http://canary.example/", "c")
    world, shelf = World(), Shelf(canary_sites=[canary])
    watch(world, shelf, START + timedelta(hours=1))
    assert 58 <= world.asked - len(shelf.kept) <= 61
    assert all(taken.site != canary for taken in shelf.kept)


def visit(url: str, settings: FetchSettings = FAST, within: float = 300.0) -> Taken:
    client = Client(settings, real_now)
    prober = Prober(client)
    prober.visit(Watched(1, url, "k"), START)
    until = time.monotonic() + within
    while prober.under_way:
        assert time.monotonic() < until
        prober.step(0.1)
    (taken,) = prober.take()
    client.close()
    return taken


@pytest.mark.slow
def test_over_real_http():
    site = WebSite()
    site.page("/", "<h1>政府</h1>" + "x" * 500_000)
    site.page("/moved", "", status=302, location="/")
    site.page("/slow", "late", seconds=NEVER)
    site.page("/broken", "oops", status=502)
    site.pages["/waf"] = Answer(b"denied", 412)
    with serving(site):
        states = {
            path: visit(site.base + path).sample
            for path in ("/", "/moved", "/slow", "/broken", "/waf", "/none")
        }
    assert {path: sample.state for path, sample in states.items()} == {
        "/": State.OPENED,
        "/moved": State.OPENED,
        "/slow": State.FAILED,
        "/broken": State.FAILED,
        "/waf": State.UNSURE,
        "/none": State.FAILED,
    }
    assert (states["/"].status, states["/broken"].status) == (200, 502)
    # It gave up at its limit, which stands for the 15 seconds.
    assert states["/slow"].is_slow
    assert states["/slow"].seconds >= 15


def test_nobody_listens():
    taken = visit("http://127.0.0.1:9/")
    assert (taken.sample.state, taken.sample.is_silent) == (State.FAILED, True)
    assert taken.mark.network == "127.0.0.0"


def test_a_private_address_is_not_asked_and_not_blamed():
    taken = visit("http://127.0.0.1:9/", probe_settings())
    assert (taken.sample.state, taken.sample.outcome) == (State.UNSURE, Outcome.PRIVATE_ADDRESS)
