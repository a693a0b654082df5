"""Names: our own resolver's trouble is not the site's, and dead names do not hold up live ones."""

from __future__ import annotations

import socket
import threading

import pytest
from fetch_server import RawServer, response
from fetch_tools import fetch, fixed_now, run, settings
from keeping_time import undisturbed

from xuncha.facts import Outcome
from xuncha.fetch import resolver
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request
from xuncha.fetch.resolver import Resolver


@pytest.fixture
def server():
    running = RawServer()
    running.answer("/", response(b"page"))
    yield running
    running.close()


@pytest.fixture
def names(monkeypatch):
    """A resolver of the test's own: what it holds for a name, and whom it was asked for."""
    table: dict[str, object] = {}
    asked: list[str] = []
    release = threading.Event()

    def getaddrinfo(name, port, type=0):
        text = name.decode()
        asked.append(text)
        answer = table.get(text, socket.gaierror(socket.EAI_NONAME, "Name or service not known"))
        if answer == "hang":
            release.wait(300)
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        if isinstance(answer, Exception):
            raise answer
        return [(socket.AF_INET, type, 6, "", (address, 0)) for address in answer]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield table, asked
    release.set()


def test_a_name_is_looked_up_once_for_many_requests(server, names):
    table, asked = names
    table["www.county.gov.cn"] = ["127.0.0.1"]
    client = Client(settings(), fixed_now)
    url = f"http://www.county.gov.cn:{server.port}/"
    exchanges = run(client, *[Request(f"{url}?{n}") for n in range(10)])
    client.close()
    assert {exchange.outcome for exchange in exchanges} == {Outcome.OK}
    assert asked == ["www.county.gov.cn"]
    assert server.seen[0].headers["host"] == f"www.county.gov.cn:{server.port}"


def test_the_reason_of_a_failed_lookup_is_kept(names):
    table, _ = names
    missing = fetch("http://no-such-name.gov.cn/")
    table["our-trouble.gov.cn"] = socket.gaierror(socket.EAI_AGAIN, "Temporary failure")
    ours = fetch("http://our-trouble.gov.cn/")
    assert missing.outcome is ours.outcome is Outcome.DNS
    assert missing.notes == ("dns: Name or service not known",)
    assert ours.notes == ("dns: temporary: Temporary failure",)


@pytest.mark.slow
def test_a_lookup_that_hangs_ends_in_time_and_names_the_limit(names):
    table, _ = names
    table["hangs.gov.cn"] = "hang"
    exchange = fetch("http://hangs.gov.cn/", first_byte_seconds=0.4)
    assert (exchange.outcome, exchange.notes) == (
        Outcome.DNS,
        ("dns: temporary: no answer after 0.4 s",),
    )
    assert exchange.total_seconds == pytest.approx(0.4)


@pytest.mark.slow
@undisturbed
def test_hanging_lookups_do_not_use_up_the_time_of_others(server, names, monkeypatch):
    """Two threads, both stuck for a while: the live name waits for one and is then read."""
    monkeypatch.setattr(resolver, "MOST_THREADS", 2)
    table, _ = names
    slow = threading.Event()
    threading.Timer(1.0, slow.set).start()
    real = socket.getaddrinfo

    def stuck(name, port, type=0):
        if name.startswith(b"stuck"):
            slow.wait(300)
        return real(name, port, type=type)

    monkeypatch.setattr(socket, "getaddrinfo", stuck)
    table["live.gov.cn"] = ["127.0.0.1"]
    client = Client(settings(first_byte_seconds=0.5), fixed_now)
    requests = [Request(f"http://stuck{n}.gov.cn/") for n in range(2)]
    exchanges = run(client, *requests, Request(f"http://live.gov.cn:{server.port}/"))
    client.close()
    assert [e.outcome for e in exchanges] == [Outcome.DNS, Outcome.DNS, Outcome.OK]
    assert exchanges[2].total_seconds < 0.5


def test_a_looked_up_address_is_guarded(server, names):
    table, _ = names
    table["inside.gov.cn"] = ["127.0.0.1", "10.0.0.1"]
    exchange = fetch(f"http://inside.gov.cn:{server.port}/", allow_private=False)
    assert exchange.outcome is Outcome.PRIVATE_ADDRESS
    assert server.seen == []


def test_the_second_address_is_tried_where_the_first_refuses(server, names):
    table, _ = names
    table["two.gov.cn"] = ["127.0.0.9", "127.0.0.1"]
    exchange = fetch(f"http://two.gov.cn:{server.port}/")
    assert (exchange.outcome, exchange.address) == (Outcome.OK, "127.0.0.1")


def test_a_redirect_to_a_dead_name_keeps_its_hops(server, names):
    server.answer("/moved", response(b"", "302 Found", Location="http://gone.gov.cn/new"))
    exchange = fetch(server.base + "/moved")
    assert (exchange.outcome, exchange.final_url) == (Outcome.DNS, "http://gone.gov.cn/new")
    assert [hop.status for hop in exchange.hops] == [302]


def test_literal_addresses_are_never_looked_up(server, names):
    _, asked = names
    assert fetch(server.base + "/").outcome is Outcome.OK
    assert fetch("http://[::1]:1/").outcome is Outcome.CONNECT_REFUSED
    assert asked == []


def test_failures_are_asked_again_sooner_than_answers(monkeypatch):
    moment = [1000.0]
    monkeypatch.setattr(resolver.time, "monotonic", lambda: moment[0])
    woken = threading.Event()

    def lookup(name):
        if name == "bad":
            raise OSError(0, "no")
        return ("1.2.3.4",)

    made = Resolver(woken.set, lookup)
    for name in ("good", "bad"):
        woken.clear()
        made.ask(name)
        assert woken.wait(300)
        assert [answered for answered, _ in made.answered()] == [name]
    assert made.known("bad").reason == "no"
    moment[0] += resolver.KEEP_FAILED + 1
    assert made.known("bad") is None
    assert made.known("good").addresses == ("1.2.3.4",)
    moment[0] += resolver.KEEP_FOUND
    assert made.known("good") is None
    made.close()
