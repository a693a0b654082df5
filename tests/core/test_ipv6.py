"""IPv6: one request over it alone, kept as evidence, read as reachable, not, or not established."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from crawl_server import WebSite, crawl_one, serving
from fetch_server import RawServer, response
from fetch_tools import fetch
from site_facts import facts
from test_checks_marks import WINDOWS

from xuncha.checks.transport.check import observe
from xuncha.crawl.visit.extras import extra_requests
from xuncha.crawl.visit.ipv6 import read_ipv6
from xuncha.facts import Certainty, Ipv6, Outcome, Purpose
from xuncha.fetch import client, ipv6
from xuncha.fetch.routes import Route
from xuncha.judging.pipeline import facts_of
from xuncha.settings import CrawlSettings

NAME = "www.county.gov.cn"


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """The addresses of names, in place of the system's."""
    table: dict[str, list[str]] = {}

    def getaddrinfo(name: bytes, port: object, type: int = 0) -> list[tuple[object, ...]]:
        return [
            (socket.AF_INET6 if ":" in one else socket.AF_INET, type, 6, "", (one, 0))
            for one in table[name.decode()]
        ]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(client, "has_ipv6", lambda: True)
    return table


def asked(port: int) -> Ipv6:
    return read_ipv6(fetch(f"http://{NAME}:{port}/", purpose=Purpose.IPV6, method="HEAD"))


class SixServer(RawServer):
    """A server on ::1 alone."""

    def __post_init__(self) -> None:
        real = socket.create_server
        try:
            socket.create_server = lambda address, **more: real(  # type: ignore[assignment]
                ("::1", 0), family=socket.AF_INET6, **more
            )
            super().__post_init__()
        finally:
            socket.create_server = real


def test_a_site_that_answers_over_ipv6(names: dict[str, list[str]]) -> None:
    server = SixServer()
    server.answer("/", response())
    # IPv4 leads nowhere: the answer came over IPv6.
    names[NAME] = ["127.0.0.1", "::1"]
    try:
        assert asked(server.port) is Ipv6.REACHABLE
    finally:
        server.close()


def test_a_name_without_an_ipv6_address(names: dict[str, list[str]]) -> None:
    server = RawServer()
    server.answer("/", response())
    names[NAME] = ["127.0.0.1"]
    assert asked(server.port) is Ipv6.NO_ADDRESS
    assert server.seen == []
    server.close()


def test_an_ipv6_address_that_nobody_answers_at(names: dict[str, list[str]]) -> None:
    server = RawServer()
    server.answer("/", response())
    names[NAME] = ["127.0.0.1", "::1"]
    assert asked(server.port) is Ipv6.UNREACHABLE
    assert server.seen == []
    server.close()


def test_a_network_of_ours_without_ipv6_says_nothing(
    names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "has_ipv6", lambda: False)
    names[NAME] = ["127.0.0.1"]
    assert asked(80) is Ipv6.UNKNOWN


def test_a_rule_for_ipv4_says_nothing() -> None:
    assert ipv6.over_ipv6(Route(connect_to="::127.0.0.1:80"), own_network=True).failure


@pytest.mark.parametrize(
    ("url", "is_asked"),
    [
        ("http://www.county.gov.cn/", True),
        ("http://127.0.0.1:8080/", False),
        ("http://[::1]/", False),
        ("http://localhost/", False),
    ],
)
def test_only_names_are_asked_for(url: str, is_asked: bool) -> None:
    purposes = [request.purpose for request in extra_requests(url, CrawlSettings())]
    assert (Purpose.IPV6 in purposes) is is_asked


def test_evidence_without_the_question_leaves_it_open(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/a.html")
        evidence = crawl_one(site.base + "/", tmp_path, CrawlSettings())
    assert facts_of(evidence, evidence.header.as_of).ipv6 is Ipv6.UNKNOWN


@pytest.mark.parametrize(
    ("state", "seen"),
    [
        (Ipv6.REACHABLE, []),
        (Ipv6.NO_ADDRESS, [("no_ipv6", Certainty.CONFIRMED)]),
        (Ipv6.UNREACHABLE, [("no_ipv6", Certainty.SUSPECTED)]),
        (Ipv6.UNKNOWN, [("ipv6_unknown", Certainty.UNKNOWN)]),
    ],
)
def test_what_is_observed(state: Ipv6, seen: list[tuple[str, Certainty]]) -> None:
    found = observe(facts(ipv6=state), WINDOWS)
    assert [(o.name, o.certainty) for o in found if "ipv6" in o.name] == seen


def test_a_lookup_that_failed_says_nothing() -> None:
    # .invalid is never looked up.
    exchange = fetch("http://nobody.invalid/", purpose=Purpose.IPV6, method="HEAD")
    assert exchange.outcome is Outcome.DNS
    assert read_ipv6(exchange) is Ipv6.UNKNOWN
