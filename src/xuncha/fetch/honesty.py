"""Exchanges on their way out: held while it is looked whether an impostor made them.

The look (impostor.py) is taken at the first answer from the public internet, then every while, and
at once where an answer looks like an impostor's: it leads to another host at the first step, or it
is the very page that another host has just given.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from xuncha.facts import Exchange, Outcome
from xuncha.fetch.address import is_public
from xuncha.fetch.impostor import NOBODY, Impostor, Look
from xuncha.fetch.notes import IN_BETWEEN

LOOK_EVERY_SECONDS = 20.0
# A look so recent answers for what looks like an impostor's, too; names are made up less often,
# for somebody else has to answer for them.
FRESH_SECONDS = 2.0
FRESH_NAMES_SECONDS = 10.0
_LATE_ONES = 16
_ENDS = 200
_MOST_CLEARED = 10_000

OnDone = Callable[[Exchange], None]
# A host, or the length and the two ends of a page.
_Sign = str | tuple[int, bytes, bytes]


class Honesty:
    """Of one client. Not for use by several threads."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._look: Look | None = None
        self._found: Impostor = NOBODY
        self._looked_at = self._made_up_at = float("-inf")
        # Who waits for which exchange, and in what it is like an impostor's.
        self._held: deque[tuple[OnDone, Exchange, _Sign | None]] = deque()
        # Of late: how a page begins and ends, and the host that gave it.
        self._late: deque[tuple[_Sign, str]] = deque(maxlen=_LATE_ONES)
        # What looked like an impostor's and was not: where it led, how the page looked.
        self._cleared: set[_Sign] = set()
        self._in_question: set[_Sign] = set()

    @property
    def is_holding(self) -> bool:
        """Whether exchanges wait for a look to end."""
        return bool(self._held)

    def take(self, on_done: OnDone, exchange: Exchange) -> list[tuple[OnDone, Exchange]]:
        """An exchange that ended; those that may be handed over now."""
        # A portal may lead to an address or a name that is refused or not there: then a hop tells.
        if not any(map(is_public, _addresses_of(exchange))):
            return [(on_done, exchange)]
        age = time.monotonic() - self._looked_at
        sign = self._sign_of(exchange)
        is_new = sign is not None and sign not in self._cleared
        # Whoever was found is looked for again before anybody else is taken at his word.
        is_pressing = is_new or self._found != NOBODY or self._looked_at < 0
        is_due = is_new or age > (FRESH_SECONDS if is_pressing else LOOK_EVERY_SECONDS)
        if is_pressing and (is_due or self._look is not None):
            self._held.append((on_done, exchange, sign if is_new else None))
            self._begin_look()
            return self.released()
        if is_due:
            self._begin_look()
        return [(on_done, self._as_established(exchange))]

    def _begin_look(self) -> None:
        if self._look is None:
            is_fresh = time.monotonic() - self._made_up_at < FRESH_NAMES_SECONDS
            self._look = Look(self._wake, self._found.addresses if is_fresh else None)
            # What comes later may be of an impostor that was not there yet: no look clears it.
            self._in_question = {sign for _, _, sign in self._held if sign is not None}

    def released(self) -> list[tuple[OnDone, Exchange]]:
        """The exchanges whose wait is over."""
        if self._look is None or not self._look.is_over:
            return []
        self._found, self._looked_at = self._look.found, time.monotonic()
        was_whole = self._look.asks_names
        if was_whole:
            self._made_up_at = self._looked_at
        self._look = None
        held, self._held = self._held, deque()
        if self._found == NOBODY and was_whole and len(self._cleared) < _MOST_CLEARED:
            self._cleared |= self._in_question
        over = []
        for on_done, exchange, sign in held:
            if self._found == NOBODY and self._is_open(sign):
                self._held.append((on_done, exchange, sign))
            else:
                over.append((on_done, self._as_established(exchange)))
        if self._held:
            self._begin_look()
        return over

    def _is_open(self, sign: _Sign | None) -> bool:
        """Whether a look that found nobody has not cleared this sign."""
        return sign is not None and sign not in self._in_question and sign not in self._cleared

    def _as_established(self, exchange: Exchange) -> Exchange:
        found = self._found
        if found == NOBODY or _is_proved(exchange):
            return exchange
        if not found.is_everywhere and not _leads_to(exchange, found.addresses):
            return exchange
        return replace(
            exchange,
            outcome=Outcome.CONNECT_FAILED,
            status=None,
            final_url=exchange.url,
            hops=(),
            headers=(),
            body=b"",
            first_byte_seconds=None,
            notes=(IN_BETWEEN,),
        )

    def _sign_of(self, exchange: Exchange) -> _Sign | None:
        """In what an answer is like an impostor's; None where in nothing."""
        host = _host_of(exchange.url)
        if exchange.hops:
            led_to = _host_of(exchange.hops[0].location, host)
            if led_to != host:
                return led_to
        body = exchange.body
        # Scripts and pictures are the same on many sites.
        is_page = exchange.outcome is Outcome.OK and "html" in exchange.header("content-type")
        if not (is_page and body):
            return None
        look = (len(body), body[:_ENDS], body[-_ENDS:])
        is_anothers = any(look == one and host != other for one, other in self._late)
        self._late.append((look, host))
        return look if is_anothers else None


def _is_proved(exchange: Exchange) -> bool:
    """Whether certificates prove that the hosts themselves answered, at every step."""
    steps = (*(hop.url for hop in exchange.hops), exchange.final_url)
    if exchange.status is None or not all(url.startswith("https:") for url in steps):
        return False
    return not any(note.startswith("tls: ") for note in exchange.notes)


def _leads_to(exchange: Exchange, addresses: frozenset[str]) -> bool:
    return not addresses.isdisjoint(_addresses_of(exchange))


def _addresses_of(exchange: Exchange) -> list[str]:
    return [exchange.address, *(hop.address for hop in exchange.hops)]


def _host_of(url: str, else_host: str = "") -> str:
    try:
        return urlsplit(url).hostname or else_host
    except ValueError:
        return else_host
