"""Targets outside all sites, asked once a process: a hundred sites link to the same portal."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

from xuncha.facts import Exchange
from xuncha.fetch.request import Request

OnDone = Callable[[Exchange], None]
MOST_ANSWERS = 50_000
MOST_BODY_BYTES = 64_000_000


class Fetcher(Protocol):
    """What the crawl needs of fetch.client.Client."""

    @property
    def pending(self) -> int:
        """Requests whose exchange was not handed over yet."""
        ...

    def submit(self, request: Request, on_done: OnDone) -> None:
        """Queue a request."""
        ...

    def step(self, timeout_seconds: float) -> None:
        """Work for a while and call back."""
        ...

    def close(self) -> None:
        """Drop all connections."""
        ...


class SharedChecks:
    """The answers of external targets, shared between the sites of one process.

    A second site that asks while the first request is under way gets the same answer; one that
    asks later gets it from a bounded memory (the oldest are forgotten and asked anew).
    """

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self._waiting: dict[Request, list[OnDone]] = {}
        self._answers: OrderedDict[Request, Exchange] = OrderedDict()
        self._body_bytes = 0

    def known(self, request: Request) -> Exchange | None:
        """The answer if one is remembered."""
        return self._answers.get(request)

    def ask(self, request: Request, on_done: OnDone) -> None:
        """Ask, or wait with those who asked before."""
        waiting = self._waiting.get(request)
        if waiting is not None:
            waiting.append(on_done)
            return
        self._waiting[request] = [on_done]
        self._fetcher.submit(request, lambda exchange: self._tell(request, exchange))

    def _tell(self, request: Request, exchange: Exchange) -> None:
        self._answers[request] = exchange
        self._body_bytes += len(exchange.body)
        while len(self._answers) > MOST_ANSWERS or self._body_bytes > MOST_BODY_BYTES:
            _, forgotten = self._answers.popitem(last=False)
            self._body_bytes -= len(forgotten.body)
        for on_done in self._waiting.pop(request):
            on_done(exchange)
