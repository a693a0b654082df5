"""What all crawling processes of a round saw of the network, and when it was our own that was out.

A site with one outside host that does not answer cannot tell whose fault that is; the round can.
Every process notes when hosts answered and failed, and tells the others through the file of
answers (answerfile.py), which outlives a round that is interrupted and which the machines of a
cluster swap. Outside hosts and the sites of the round are two networks: behind a firewall one may
be out while the other works.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from enum import StrEnum
from typing import Any
from uuid import uuid4

from xuncha.crawl.failures import PASSING
from xuncha.crawl.outages.stretches import Failure, Stretch, Timeline
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.crawl.targets import target_host
from xuncha.facts import Exchange, Outcome, Purpose

# Answers are told at most so often: one a moment is enough to show that the network works.
_SECONDS_A_MOMENT = 0.2
_TELL_SECONDS = 1.0
# What a gateway says of a host that it does not reach; any other status is the host's own.
OF_A_GATEWAY = (502, 503, 504)
# They lead to another port, or over another network: a failure says nothing of the hosts' own.
_APART = (Purpose.HTTPS, Purpose.IPV6)


class Side(StrEnum):
    """Which hosts an exchange was with."""

    OUTSIDE = "outside"
    SITES = "sites"


class RoundNetwork:
    """One process's view. Moments are those of a clock that all processes share."""

    def __init__(self, file: AnswerFile | None = None) -> None:
        self._file, self._who = file, uuid4().hex
        self._timelines = {side: Timeline() for side in Side}
        # Of the sites, of the outside. Asked of every exchange: a dict by side would cost more.
        self._last_answer = [0.0, 0.0]
        self._controls: dict[Side, str] = {}
        # What the others have not been told yet.
        self._answers: dict[Side, list[float]] = {side: [] for side in Side}
        self._failures: list[tuple[Side, Failure]] = []
        self._tell_at = 0.0
        # Others crawl at the same time: what they saw may still come in.
        self.has_company = file is not None

    def note(self, side: Side, exchange: Exchange) -> None:
        """An exchange ended just now."""
        # Asked of every exchange: `is_answer`, written out.
        if exchange.status is not None and exchange.status not in OF_A_GATEWAY:
            moment = time.time()
            # Either way: a clock that was set back is no reason to hear nothing for an hour.
            if abs(moment - self._last_answer[side is Side.OUTSIDE]) >= _SECONDS_A_MOMENT:
                self._answered(side, moment, exchange)
        elif exchange.outcome in PASSING and exchange.purpose not in _APART:
            end = time.time()
            host = target_host(exchange.final_url or exchange.url)
            failure = Failure(end - exchange.total_seconds, end, host, exchange.outcome)
            self._timelines[side].failed(failure)
            self._failures.append((side, failure))
            # The next answer shows that the network works, however soon it follows the last one.
            self._last_answer[side is Side.OUTSIDE] = 0.0

    def _answered(self, side: Side, moment: float, exchange: Exchange) -> None:
        self._last_answer[side is Side.OUTSIDE] = moment
        self._timelines[side].answered(moment)
        self._answers[side].append(moment)
        if exchange.outcome is Outcome.OK:
            self._controls[side] = exchange.url

    def control(self, side: Side) -> str:
        """An address of that side that has answered in this round; "" where none has."""
        return self._controls.get(side, "")

    def stretch_of(self, side: Side, start: float, end: float) -> Stretch | None:
        """The outage of ours that a failure lies in; None where it is the host's own."""
        return self._timelines[side].stretch_of(start, end)

    def look(self) -> None:
        """Tell the others, and hear from them; for several calls a second."""
        if self._file is None:
            return
        if self._failures or time.monotonic() >= self._tell_at:
            self._tell()
        self._hear(self._file.news())

    def close(self) -> None:
        """Tell the others what they have not been told yet."""
        self._tell()

    def _tell(self) -> None:
        self._tell_at = time.monotonic() + _TELL_SECONDS
        answers = {side: moments for side, moments in self._answers.items() if moments}
        if self._file is None or not (answers or self._failures):
            return
        bad = [[side, *failure] for side, failure in self._failures]
        controls = {side: url for side, url in self._controls.items() if side in answers}
        self._file.add_news({"who": self._who, "ok": answers, "bad": bad, "controls": controls})
        self._answers = {side: [] for side in Side}
        self._failures = []

    def _hear(self, news: Iterable[dict[str, Any]]) -> None:
        for said in news:
            if said["who"] == self._who:
                continue
            for side, moments in said["ok"].items():
                for moment in moments:
                    self._timelines[Side(side)].answered(moment)
            for side, start, end, host, outcome in said["bad"]:
                failure = Failure(start, end, host, Outcome(outcome))
                self._timelines[Side(side)].failed(failure)
            for side, url in said["controls"].items():
                self._controls.setdefault(Side(side), url)


def is_answer(exchange: Exchange) -> bool:
    """Whether a host said something that no gateway in between says in its place."""
    return exchange.status is not None and exchange.status not in OF_A_GATEWAY
