"""A login page that answers in every host's place is nobody's page: nothing was learned."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from fetch_server import RawServer, Seen, response
from fetch_tools import fixed_now, run, settings
from site_facts import facts

from xuncha.checks.saying import home_outcome
from xuncha.crawl.failures import proves_nothing
from xuncha.facts import Exchange, Outcome
from xuncha.fetch import honesty, impostor
from xuncha.fetch.client import Client
from xuncha.fetch.impostor import Look
from xuncha.fetch.notes import IN_BETWEEN, OWN_TROUBLE, TEMPORARY_DNS
from xuncha.fetch.request import Request
from xuncha.watch.sample import State, sample_of

PAGE = response(b"<html><body>a page</body></html>", Content_Type="text/html")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[RawServer]:
    """A server that the client takes for one of the public internet."""
    running = RawServer()
    running.answer("/", PAGE)
    monkeypatch.setattr(honesty, "is_public", bool)
    monkeypatch.setattr(impostor, "is_public", bool)
    monkeypatch.setattr(honesty, "LOOK_EVERY_SECONDS", 0.0)
    monkeypatch.setattr(honesty, "FRESH_SECONDS", 0.0)
    monkeypatch.setattr(honesty, "FRESH_NAMES_SECONDS", 0.0)
    yield running
    running.close()


class Between:
    """What stands between us and the hosts, as far as a look can tell."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.everywhere = False
        self.made_up: list[str] = []
        self.looks = 0
        monkeypatch.setattr(impostor, "answers_http", self._answers)
        monkeypatch.setattr(impostor, "_addresses_of", lambda _name: set(self.made_up))

    def _answers(self, address: str, _host: str) -> bool:
        self.looks += address == impostor.NOWHERE[0]
        return self.everywhere or address in self.made_up


@pytest.fixture
def between(monkeypatch: pytest.MonkeyPatch) -> Between:
    return Between(monkeypatch)


@pytest.fixture
def client() -> Iterator[Client]:
    made = Client(settings(), fixed_now)
    yield made
    made.close()


def is_ours(exchange: Exchange) -> bool:
    assert (exchange.status, exchange.body, exchange.hops) == (None, b"", ())
    assert exchange.outcome is Outcome.CONNECT_FAILED
    return proves_nothing(exchange)


def test_where_nobody_stands_in_between_a_page_is_a_page(
    server: RawServer, between: Between, client: Client
) -> None:
    [exchange] = run(client, Request(server.base + "/"))
    assert (exchange.outcome, exchange.status) == (Outcome.OK, 200)


def test_where_every_address_answers_no_host_has_answered(
    server: RawServer, between: Between, client: Client
) -> None:
    between.everywhere = True
    exchanges = run(client, Request(server.base + "/"), Request(server.base + "/gone"))
    assert all(map(is_ours, exchanges))
    # The monitor counts it for nobody.
    assert sample_of(exchanges[0], 0).state is State.UNSURE
    between.everywhere = False
    [after] = run(client, Request(server.base + "/"))
    assert after.outcome is Outcome.OK


def test_an_address_to_which_made_up_names_lead_is_no_hosts(
    server: RawServer, between: Between, client: Client
) -> None:
    server.answer("/moved", response(b"", "302 Found", Location="http://127.0.0.2:1/login"))
    between.made_up = ["127.0.0.1"]
    [page] = run(client, Request(server.base + "/"))
    assert is_ours(page)
    [moved] = run(client, Request(server.base + "/moved"))
    assert is_ours(moved)
    between.made_up = ["127.0.0.9"]
    [other] = run(client, Request(server.base + "/"))
    assert other.outcome is Outcome.OK


def test_a_portal_that_leads_to_where_nobody_is_asked_is_seen(
    server: RawServer, between: Between, client: Client
) -> None:
    """To a name that only its own resolver knows, or to an address that is refused."""
    server.answer("/", response(b"", "302 Found", Location="http://login.invalid/"))
    between.everywhere = True
    [exchange] = run(client, Request(server.base + "/"))
    assert is_ours(exchange)


@pytest.mark.slow
def test_a_portal_that_comes_up_in_the_middle_is_seen_by_where_it_leads(
    server: RawServer, between: Between, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not only when the next look is due."""
    monkeypatch.setattr(honesty, "LOOK_EVERY_SECONDS", 3600.0)
    portal = RawServer(host="127.0.0.3")
    portal.answer("/login", PAGE)
    where = f"{portal.base}/login"
    server.answer("/b", response(b"", "302 Found", Location=where))
    [before] = run(client, Request(server.base + "/"))
    between.everywhere = True
    [after] = run(client, Request(server.base + "/b"))
    portal.close()
    assert before.outcome is Outcome.OK
    assert is_ours(after)


@pytest.mark.slow
def test_a_portal_that_comes_up_in_the_middle_is_seen_by_the_page_it_gives(
    server: RawServer, between: Between, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(honesty, "LOOK_EVERY_SECONDS", 3600.0)
    other = RawServer(host="127.0.0.3")
    other.answer("/", PAGE)
    [before] = run(client, Request(server.base + "/"))
    between.everywhere = True
    [after] = run(client, Request(other.base + "/"))
    other.close()
    assert before.outcome is Outcome.OK
    assert is_ours(after)


@pytest.mark.slow
def test_a_look_clears_nobody_who_came_while_it_was_under_way(
    server: RawServer, between: Between, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have begun before the portal was there."""
    monkeypatch.setattr(honesty, "LOOK_EVERY_SECONDS", 3600.0)
    monkeypatch.setattr(impostor, "LOOK_SECONDS", 300.0)
    server.answer("/b", response(b"", "302 Found", Location="http://login.invalid/"))
    is_asked, may_answer = threading.Event(), threading.Event()

    def answers(_address: str, _host: str) -> bool:
        # As the line was when it was asked.
        found = between.everywhere
        is_asked.set()
        assert may_answer.wait(300)
        return found

    monkeypatch.setattr(impostor, "answers_http", answers)
    came: list[Exchange] = []
    client.submit(Request(server.base + "/"), came.append)
    while not is_asked.is_set():
        client.step(0.05)
    between.everywhere = True
    client.submit(Request(server.base + "/b"), came.append)
    while len(server.seen) < 2:
        client.step(0.05)
    may_answer.set()
    while client.pending:
        client.step(0.05)
    assert came[0].outcome is Outcome.OK
    assert is_ours(came[1])


@pytest.mark.slow
def test_what_many_sites_have_alike_is_asked_about_once(
    server: RawServer, between: Between, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look costs a second and a half: not one for every page of a shared platform."""
    monkeypatch.setattr(honesty, "LOOK_EVERY_SECONDS", 3600.0)
    others = [RawServer(host=f"127.0.0.{n}") for n in (3, 4, 5)]
    for other in others:
        other.answer("/", PAGE)
        other.answer("/menu.js", response(b"menu()", Content_Type="text/javascript"))
    run(client, Request(server.base + "/"))
    between.looks = 0
    for other in others:
        run(client, Request(other.base + "/menu.js"))
    assert between.looks == 0
    for other in others:
        run(client, Request(other.base + "/"))
        other.close()
    assert between.looks == 1


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        (PAGE, True),
        (response(b"", "302 Found", Location="/login"), True),
        (response(b"", "511 Network Authentication Required"), True),
        # A gateway that does not reach the host says so.
        (response(b"", "502 Bad Gateway"), False),
        (response(b"", "403 Forbidden"), False),
        (b"SSH-2.0-OpenSSH\r\n", False),
        (b"", False),
    ],
)
def test_what_an_impostor_says(said: bytes, is_one: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    def handler(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(said)
        return False

    running = RawServer(routes={"/": handler})
    real = socket.create_connection
    monkeypatch.setattr(
        socket, "create_connection", lambda _at, timeout: real(("127.0.0.1", running.port), timeout)
    )
    assert impostor.answers_http("192.0.2.1", "192.0.2.1") is is_one
    running.close()


def test_a_look_is_over_when_both_answers_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(impostor, "answers_http", lambda *_: False)
    monkeypatch.setattr(impostor, "_addresses_of", lambda _: set())
    woken = threading.Semaphore(0)
    look = Look(woken.release)
    assert woken.acquire(timeout=300)
    assert woken.acquire(timeout=300)
    assert look.is_over
    assert look.found == impostor.NOBODY


@pytest.mark.parametrize(
    ("outcome", "note", "words"),
    [
        (Outcome.CONNECT_FAILED, IN_BETWEEN, "代替网站应答"),
        (Outcome.CONNECT_FAILED, f"{OWN_TROUBLE}Too many open files", "开不出连接"),
        (Outcome.DNS, f"{TEMPORARY_DNS}no answer after 15 s", "域名解析服务出错"),
    ],
)
def test_the_report_says_that_it_was_ours(outcome: Outcome, note: str, words: str) -> None:
    seen = facts()
    away = replace(seen.home, outcome=outcome, status=None, body=b"", notes=(note,))
    said = home_outcome(replace(seen, home=away))
    assert words in said
    assert "不算数" in said
    assert "不算数" not in home_outcome(replace(seen, home=replace(away, notes=())))
