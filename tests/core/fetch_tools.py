"""Fetch in a test: submit, step until done, give the exchanges back."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

from xuncha.facts import Exchange
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request
from xuncha.settings import FetchSettings

SHANGHAI = timezone(timedelta(hours=8))


def fixed_now() -> datetime:
    return datetime(2018, 7, 28, 9, 30, tzinfo=SHANGHAI)


def settings(**changes) -> FetchSettings:
    """Settings for tests on loopback: no delay, private addresses allowed."""
    return FetchSettings(**{"allow_private": True, "delay_seconds": 0.0, **changes})


def run(client: Client, *requests: Request, within: float = 300.0) -> list[Exchange]:
    """The exchanges of these requests, in the order of the requests."""
    done: dict[int, Exchange] = {}
    for number, request in enumerate(requests):
        client.submit(request, lambda exchange, number=number: done.update({number: exchange}))
    until = time.monotonic() + within
    while client.pending:
        assert time.monotonic() < until, f"still pending: {client.pending}"
        client.step(0.2)
    return [done[number] for number in range(len(requests))]


def fetch(url: str, within: float = 300.0, method: str = "GET", **changes) -> Exchange:
    """One request with its own client. Names of Request's fields go to the request."""
    of_request = {
        k: changes.pop(k) for k in ("purpose", "max_body_bytes", "referrer") if k in changes
    }
    client = Client(settings(**changes), fixed_now)
    try:
        return run(client, Request(url, method, **of_request), within=within)[0]
    finally:
        client.close()
