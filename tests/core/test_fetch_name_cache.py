"""libcurl walks through every address it knows whenever it tidies them: not after each request."""

from __future__ import annotations

import pycurl
import pytest
from fetch_server import RawServer, response
from fetch_tools import fixed_now, run, settings

from xuncha.facts import Outcome
from xuncha.fetch import transfer
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request

NEVER = -1


@pytest.fixture
def limits(monkeypatch):
    """The age limits that handles were given, and under which each request was made."""
    now: dict[int, int] = {}
    of_requests: list[int] = []

    class Curl(pycurl.Curl):
        def setopt(self, option, value):
            if option == pycurl.DNS_CACHE_TIMEOUT:
                now[id(self)] = value
            # The last one that is set of every request.
            if option == pycurl.URL:
                of_requests.append(now[id(self)])
            super().setopt(option, value)

    monkeypatch.setattr(transfer.pycurl, "Curl", Curl)
    return of_requests


@pytest.fixture
def server():
    running = RawServer()
    running.answer("/", response(b"page"))
    yield running
    running.close()


def ask(server, times):
    client = Client(settings(), fixed_now)
    for number in range(times):
        url = f"http://127.0.{number % 3}.1:{server.port}/?{number}"
        assert run(client, Request(url))[0].outcome in (Outcome.OK, Outcome.CONNECT_REFUSED)
    client.close()


def test_names_are_tidied_once_in_a_while(server, limits):
    ask(server, 30)
    assert limits[0] == transfer.DNS_CACHE_SECONDS
    assert set(limits[1:]) == {NEVER}


def test_and_again_when_the_time_has_come(server, limits, monkeypatch):
    monkeypatch.setattr(transfer, "TIDY_NAMES_EVERY_SECONDS", 0.0)
    ask(server, 5)
    assert set(limits) == {transfer.DNS_CACHE_SECONDS}
