"""Targets outside all sites, asked once a round: a hundred sites link to the same portal."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

from xuncha.crawl.failures import PASSING
from xuncha.crawl.outages.roundnetwork import RoundNetwork, Side
from xuncha.crawl.outside.answerfile import REUSED_SECONDS, AnswerFile
from xuncha.facts import Exchange, Outcome
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
    asks later gets it from a bounded memory (the oldest are forgotten and asked anew), for four
    hours. With `answers` the same holds between the processes that have that file open.
    """

    def __init__(self, fetcher: Fetcher, answers: AnswerFile | None = None) -> None:
        self._fetcher, self._file = fetcher, answers
        self.network = RoundNetwork(answers)
        self._waiting: dict[Request, list[OnDone]] = {}
        # What another process is asking just now.
        self._elsewhere: dict[Request, None] = {}
        # With the moment at which the answer came here.
        self._answers: OrderedDict[Request, tuple[float, Exchange]] = OrderedDict()
        self._body_bytes = 0
        # When those ended that got no answer; seconds of a clock that all processes share.
        self._ended: dict[Request, float] = {}

    def known(self, request: Request) -> Exchange | None:
        """The answer if one is remembered."""
        since, answer = self._answers.get(request, (0.0, None))
        if answer is not None and time.monotonic() - since > REUSED_SECONDS:
            self._forget(request)
            return None
        if answer is None and self._file is not None and request not in self._waiting:
            return self._told(request)
        return answer

    def ended_at(self, request: Request, exchange: Exchange) -> float | None:
        """When a request ended that got no answer; None where that was not noted."""
        return None if exchange.outcome is Outcome.OK else self._ended.get(request)

    def _told(self, request: Request) -> Exchange | None:
        """What some process has told of it."""
        assert self._file is not None
        answer = self._file.answer(request)
        if answer is not None and answer.outcome in PASSING:
            self._ended[request] = self._file.moment_of(request)
        return answer

    def ask(self, request: Request, on_done: OnDone) -> None:
        """Ask, or wait with those who asked before."""
        waiting = self._waiting.get(request)
        if waiting is not None:
            waiting.append(on_done)
            return
        self._waiting[request] = [on_done]
        self._ask_or_wait(request)

    def close(self) -> None:
        """Tell the others what they should know when nothing more is asked here."""
        self.network.close()
        if self._file is not None:
            self._file.release()

    def ask_anew(self, request: Request, on_done: OnDone) -> None:
        """Ask whatever is remembered; what comes is remembered in its place."""

        def came(exchange: Exchange) -> None:
            if request in self._answers:
                self._forget(request)
            self._remember(request, exchange)
            on_done(exchange)

        self._fetcher.submit(request, came)

    def look(self) -> None:
        """Take up what other processes have been told meanwhile; for several calls a second."""
        for request in list(self._elsewhere):
            answer = self._told(request)
            del self._elsewhere[request]
            if answer is not None:
                self._deliver(request, answer)
            else:
                self._ask_or_wait(request)

    def _ask_or_wait(self, request: Request) -> None:
        if self._file is not None and not self._file.claim(request):
            self._elsewhere[request] = None
        else:
            self._fetcher.submit(request, lambda exchange: self._came(request, exchange))

    def _came(self, request: Request, exchange: Exchange) -> None:
        self._remember(request, exchange)
        self._deliver(request, exchange)

    def _remember(self, request: Request, exchange: Exchange) -> None:
        self.network.note(Side.OUTSIDE, exchange)
        if exchange.outcome is not Outcome.OK and exchange.outcome in PASSING:
            self._ended[request] = time.time()
        if self._file is not None:
            self._file.tell(request, exchange)
        else:
            self._keep(request, exchange)

    def _keep(self, request: Request, exchange: Exchange) -> None:
        self._answers[request] = (time.monotonic(), exchange)
        self._body_bytes += len(exchange.body)
        while len(self._answers) > MOST_ANSWERS or self._body_bytes > MOST_BODY_BYTES:
            self._forget(next(iter(self._answers)))

    def _forget(self, request: Request) -> None:
        _, forgotten = self._answers.pop(request)
        self._body_bytes -= len(forgotten.body)

    def _deliver(self, request: Request, exchange: Exchange) -> None:
        for on_done in self._waiting.pop(request):
            on_done(exchange)
