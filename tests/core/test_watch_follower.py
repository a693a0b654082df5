"""The follower at work: what it saw is handed over soon, so that a crash repeats next to nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from xuncha.clock import SHANGHAI
from xuncha.facts import Exchange, Outcome
from xuncha.watch.follower import ASK_EVERY, Follower
from xuncha.watch.freshness import FollowedPage, Look
from xuncha.watch.monitor import StoreUnavailable

START = datetime(2026, 11, 22, 9, 0, tzinfo=SHANGHAI)
PAGES = [FollowedPage(n, f"http://s{n}.gov.cn/") for n in range(60)]


@dataclass
class Web:
    """A clock and a client in one: a step lets a second pass. `hanging` sites never answer."""

    now: datetime = START
    hanging: frozenset[str] = frozenset()
    asked: list[str] = field(default_factory=list)
    queue: list = field(default_factory=list)

    def clock(self) -> datetime:
        return self.now

    def submit(self, request, on_done) -> None:
        self.asked.append(request.url)
        if request.url not in self.hanging:
            self.queue.append((request, on_done))

    def step(self, timeout_seconds: float = 0) -> None:
        queue, self.queue = self.queue, []
        for request, on_done in queue:
            refused = Outcome.CONNECT_REFUSED
            on_done(Exchange(request.url, "GET", request.purpose, "", refused, None, request.url))
        self.now += timedelta(seconds=1)

    def close(self) -> None:
        pass


@dataclass
class Book:
    """A ledger in memory that may be out of order."""

    looked: dict[FollowedPage, list[Look]] = field(default_factory=dict)
    broken: bool = False
    calls: int = 0

    def pages_due(self, now, most):
        self._answer()
        return [page for page in PAGES if page not in self.looked][:most]

    def note_looks(self, looks):
        self._answer()
        for look in looks:
            self.looked.setdefault(look.page, []).append(look)

    def _answer(self):
        self.calls += 1
        if self.broken:
            raise StoreUnavailable("away")


def follow(follower: Follower, web: Web, seconds: float) -> int:
    """Let it work; how often its store was in trouble."""
    troubles = 0
    until = web.now + timedelta(seconds=seconds)
    while web.now < until:
        try:
            follower.step()
        except StoreUnavailable:
            troubles += 1
        web.step()
    return troubles


def test_a_crash_repeats_what_was_under_way_and_no_more():
    web, book = Web(), Book()
    for _ in range(6):
        # Killed after a hundred seconds, and begun anew: nobody says good-bye.
        follow(Follower(book, web, web.clock), web, 100)
    assert len(book.looked) == len(set(web.asked))
    assert len(web.asked) - len(set(web.asked)) <= 6


def test_every_page_is_looked_at_once():
    web, book = Web(), Book()
    follow(Follower(book, web, web.clock), web, 2 * ASK_EVERY.total_seconds())
    assert sorted(web.asked) == sorted(page.url for page in PAGES)
    assert {len(looks) for looks in book.looked.values()} == {1}


def test_a_page_under_way_is_not_begun_once_more():
    web, book = Web(hanging=frozenset(page.url for page in PAGES[:3])), Book()
    follow(Follower(book, web, web.clock), web, 3 * ASK_EVERY.total_seconds())
    assert len(web.asked) == len(set(web.asked)) == len(PAGES)


def test_a_store_that_is_away_is_asked_now_and_then_and_loses_nothing():
    web, book = Web(), Book()
    follower = Follower(book, web, web.clock)
    follow(follower, web, 300)
    book.broken, before = True, book.calls
    troubles = follow(follower, web, 600)
    assert 0 < troubles == book.calls - before < 600
    seen = set(web.asked)
    book.broken = False
    follow(follower, web, 5)
    assert {page.url for page in book.looked} == seen
    assert len(web.asked) == len(seen)


def test_a_clock_set_back_does_not_stop_it():
    web, book = Web(now=START + timedelta(hours=8)), Book()
    follower = Follower(book, web, web.clock)
    follow(follower, web, 300)
    web.now = START
    follow(follower, web, ASK_EVERY.total_seconds() + 60)
    assert len(book.looked) == len(PAGES)
