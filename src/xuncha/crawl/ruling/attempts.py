"""All exchanges of a site by target, without their bodies: what verdicts are reached from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from xuncha.crawl.digest import is_html_answer
from xuncha.crawl.failures import NETWORK, is_sound_answer, proves_nothing
from xuncha.crawl.softdead.soft404 import MissingLook, look_at
from xuncha.crawl.targets import origin_of, target_host
from xuncha.crawl.visit.robots import Robots, robots_of
from xuncha.facts import Exchange, Outcome, Purpose

# RENDER was made by our browser from an answer that stands here already; what a search engine
# gets, what became of a stranger, whether https is offered and IPv6 leads there say nothing of
# the site's own links.
_NOT_OF_LINKS = (Purpose.RENDER, Purpose.CLOAK, Purpose.LOOK, Purpose.HTTPS, Purpose.IPV6)
_ABOUT_THE_HOST = (Purpose.ROBOTS, Purpose.PROBE, Purpose.RANDOM_PATH)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at a target; `order` is its place in the evidence."""

    order: int
    url: str
    method: str
    purpose: Purpose
    outcome: Outcome
    status: int | None
    final_url: str
    content_type: str
    look: MissingLook
    is_html: bool
    # A failure that tells of us rather than of the target.
    proves_nothing: bool
    record_id: str
    at: str


@dataclass(slots=True)
class HostRecord:
    """What one host did, over all exchanges with it."""

    # Answers of any kind; a firewall that says no is there, too.
    answers: int = 0
    # Order of the last answer of a server at work (no 5xx, no firewall); -1: there was none.
    last_sound_answer: int = -1
    # Network outcome → number of exchanges.
    failures: dict[Outcome, int] = field(default_factory=dict)

    def went_silent_before(self, order: int) -> bool:
        """Whether the host worked once but not after this exchange: it may have shut us out."""
        return 0 <= self.last_sound_answer < order


@dataclass(slots=True)
class Attempts:
    """The exchanges of one site, indexed."""

    by_target: dict[str, list[Attempt]] = field(default_factory=dict)
    # origin → look of the answer to a path that cannot exist.
    baselines: dict[str, MissingLook] = field(default_factory=dict)
    robots: dict[str, Robots] = field(default_factory=dict)
    hosts: dict[str, HostRecord] = field(default_factory=dict)

    def take(self, order: int, exchange: Exchange, look: MissingLook, is_html: bool) -> None:
        """One more exchange, with how its body looked and whether that was a readable page."""
        if exchange.purpose in _NOT_OF_LINKS:
            return
        self.note_host(order, exchange)
        origin = origin_of(exchange.url)
        if exchange.purpose is Purpose.ROBOTS:
            self.robots[origin] = robots_of(exchange)
        elif exchange.purpose is Purpose.RANDOM_PATH:
            self.baselines[origin] = look
        elif exchange.purpose not in _ABOUT_THE_HOST:
            attempt = _attempt(order, exchange, look, is_html)
            self.by_target.setdefault(exchange.url, []).append(attempt)

    def note_host(self, order: int, exchange: Exchange) -> None:
        """What an exchange tells of the hosts that had part in it."""
        if exchange.purpose in _NOT_OF_LINKS:
            return
        for hop in exchange.hops:
            # A redirect's hosts did answer, whatever became of the rest.
            if 300 <= hop.status < 400:
                record = self._host(hop.url)
                record.answers += 1
                record.last_sound_answer = order
        record = self._host(exchange.final_url or exchange.url)
        if exchange.outcome in NETWORK:
            record.failures[exchange.outcome] = record.failures.get(exchange.outcome, 0) + 1
        elif exchange.status is not None:
            record.answers += 1
            if is_sound_answer(exchange):
                record.last_sound_answer = order

    def _host(self, url: str) -> HostRecord:
        host = target_host(url)
        if host not in self.hosts:
            self.hosts[host] = HostRecord()
        return self.hosts[host]


def collect_attempts(exchanges: Iterable[Exchange]) -> Attempts:
    """Index the exchanges in the order written; each body is looked at once and let go."""
    found = Attempts()
    for order, exchange in enumerate(exchanges):
        if exchange.purpose not in _NOT_OF_LINKS:
            found.take(order, exchange, look_at(exchange), is_html_answer(exchange))
    return found


def _attempt(order: int, exchange: Exchange, look: MissingLook, is_html: bool) -> Attempt:
    return Attempt(
        order=order,
        url=exchange.url,
        method=exchange.method,
        purpose=exchange.purpose,
        outcome=exchange.outcome,
        status=exchange.status,
        final_url=exchange.final_url,
        content_type=exchange.header("content-type"),
        look=look,
        is_html=is_html,
        proves_nothing=proves_nothing(exchange),
        record_id=exchange.record_id,
        at=exchange.at,
    )
