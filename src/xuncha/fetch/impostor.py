"""Whether somebody in between answers in the hosts' place: a portal that wants a login first.

Office networks let nobody out before a login, and some let that login run out in the middle of a
round: then every address answers with the login page, or leads there, under status 200 or 302. Some
resolvers give the address of such a page for every name that does not exist. Either would be taken
for the sites: dead links would be alive, and an office be told what is wrong with a login page.

Two things that nobody can answer tell. The addresses of RFC 5737 belong to no host: where they
answer HTTP, so does whoever stands in between, whatever is asked. And a name that was just made up
leads nowhere: where a page answers at its address, that address says nothing of any name. A gateway
that says 502 in a host's place, or hangs up, is no impostor.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from secrets import token_hex
from typing import NamedTuple

from xuncha.fetch.address import is_public

# TEST-NET-1 and TEST-NET-2 (RFC 5737 §3): both have to answer.
NOWHERE = ("192.0.2.1", "198.51.100.1")
# An impostor is near: whoever has not answered by then is none.
LOOK_SECONDS = 1.5
_MADE_UP = ("com", "cn")
# Success, a redirect, Network Authentication Required (RFC 6585 §6).
_SUCCESS, _ERROR, _LOGIN_FIRST = 200, 400, 511
_FIRST_LINE_BYTES = 64


class Impostor(NamedTuple):
    """What was found; nothing of it, nobody stands in between."""

    # Every address answers.
    is_everywhere: bool = False
    # Where names lead that do not exist.
    addresses: frozenset[str] = frozenset()


NOBODY = Impostor()


class Look:
    """One look, under way in threads of its own; over at the latest after LOOK_SECONDS."""

    def __init__(self, wake: Callable[[], None], addresses: frozenset[str] | None = None) -> None:
        """`addresses` of an impostor that were just found, and are not looked for again."""
        self.began = time.monotonic()
        self._wake = wake
        self._everywhere: bool | None = None
        self.asks_names = addresses is None
        self._addresses = addresses
        parts = [self._ask_nowhere, *([self._ask_made_up] if self.asks_names else [])]
        for part in parts:
            threading.Thread(target=part, daemon=True, name="impostor").start()

    @property
    def is_over(self) -> bool:
        """Whether both answers are there, or their time is over."""
        is_known = self._everywhere is not None and self._addresses is not None
        return is_known or time.monotonic() - self.began >= LOOK_SECONDS

    @property
    def found(self) -> Impostor:
        """What is known so far."""
        return Impostor(bool(self._everywhere), self._addresses or frozenset())

    def _ask_nowhere(self) -> None:
        self._everywhere = all(answers_http(address, address) for address in NOWHERE)
        self._wake()

    def _ask_made_up(self) -> None:
        self._addresses = frozenset(_where_made_up_names_lead())
        self._wake()


def answers_http(address: str, host: str) -> bool:
    """Whether a page, a redirect or a demand for a login comes from port 80 of an address."""
    ask = f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
    with suppress(OSError, ValueError):
        with socket.create_connection((address, 80), timeout=LOOK_SECONDS) as connection:
            connection.sendall(ask)
            first = connection.recv(_FIRST_LINE_BYTES)
        protocol, code = first.split(b" ", 2)[:2]
        status = int(code)
        return protocol.startswith(b"HTTP/") and (
            _SUCCESS <= status < _ERROR or status == _LOGIN_FIRST
        )
    return False


def _where_made_up_names_lead() -> set[str]:
    """Addresses that two made-up names share and at which a page answers."""
    names = [f"xuncha-{token_hex(8)}.{end}" for end in _MADE_UP]
    shared = set.intersection(*map(_addresses_of, names))
    return {address for address in shared if is_public(address) and answers_http(address, names[0])}


def _addresses_of(name: str) -> set[str]:
    with suppress(OSError, ValueError):
        found = socket.getaddrinfo(name.encode("ascii"), None, type=socket.SOCK_STREAM)
        return {str(entry[4][0]) for entry in found}
    return set()
