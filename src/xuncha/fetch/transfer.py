"""One request on one libcurl handle, no redirect followed: the smallest unit of work."""

from __future__ import annotations

import errno
import os
import socket
import ssl
import time
from typing import Any

import pycurl

from xuncha.fetch.address import is_public
from xuncha.fetch.headers import last_block, read_headers, read_location, read_status
from xuncha.fetch.hop import Answer, Ask
from xuncha.fetch.stalls import Stalls
from xuncha.settings import FetchSettings

HEADERS = [
    "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    # Ours to inflate, with a bound: libcurl would inflate whatever comes.
    "Accept-Encoding: gzip, deflate",
    "Accept-Language: zh-CN,zh;q=0.9,en;q=0.5",
]
READ_BUFFER = 128 * 1024
# Names are looked up in resolver.py; libcurl only keeps what it was told. It walks through all of
# that after each request that has an age limit: with 14,000 hosts five times the request itself.
# So a handle has one only once in a while.
DNS_CACHE_SECONDS = 60
TIDY_NAMES_EVERY_SECONDS = 60.0
_NEVER = -1
# The client keeps the time itself. libcurl's own limit stands so far behind that no stall of ours
# reaches it: it would end every request before what has come is read.
BACKSTOP_MILLISECONDS = 24 * 3600 * 1000
# The system's error numbers where it has no room for one more connection of ours.
NONE_LEFT = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
new_socket = socket.socket
STORE = ssl.get_default_verify_paths()


_KEPT = slice(Ask._fields.index("method"), None)


class Transfer:
    """A reusable libcurl handle with the buffers of the request it carries."""

    def __init__(self, settings: FetchSettings) -> None:
        self.curl = pycurl.Curl()
        self.job: Any = None
        self.started = 0.0
        self._allow_private = settings.allow_private
        self._lines: list[bytes] = []
        self._chunks: list[bytes] = []
        self._size = 0
        self._limit = 0
        self._is_cut = False
        # What the handle was last told.
        self._kept: Any = ()
        self._is_told_address = False
        self._has_more_headers = False
        self._tidies_names = False
        self._tidies_names_at = 0.0
        self._handed_over: socket.socket | None = None
        self._peer = ""
        self._own_trouble = ""
        self._refused = self._opened = 0
        self._configure(settings)

    def _configure(self, settings: FetchSettings) -> None:
        curl = self.curl
        curl.setopt(pycurl.NOSIGNAL, 1)
        curl.setopt(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_1_1)
        curl.setopt(pycurl.FOLLOWLOCATION, 0)
        curl.setopt(pycurl.PROTOCOLS, pycurl.PROTO_HTTP | pycurl.PROTO_HTTPS)
        curl.setopt(pycurl.PROXY, "")
        curl.setopt(pycurl.PATH_AS_IS, 1)
        curl.setopt(pycurl.USERAGENT, settings.user_agent)
        curl.setopt(pycurl.HTTPHEADER, HEADERS)
        curl.setopt(pycurl.BUFFERSIZE, READ_BUFFER)
        curl.setopt(pycurl.DNS_CACHE_TIMEOUT, _NEVER)
        curl.setopt(pycurl.TIMEOUT_MS, BACKSTOP_MILLISECONDS)
        curl.setopt(pycurl.CONNECTTIMEOUT_MS, BACKSTOP_MILLISECONDS)
        curl.setopt(pycurl.HEADERFUNCTION, self._lines.append)
        curl.setopt(pycurl.WRITEFUNCTION, self._write)
        curl.setopt(pycurl.OPENSOCKETFUNCTION, self._open_socket)
        if STORE.cafile:
            curl.setopt(pycurl.CAINFO, os.fsencode(STORE.cafile))
        if STORE.capath:
            curl.setopt(pycurl.CAPATH, os.fsencode(STORE.capath))

    def begin(self, ask: Ask) -> None:
        """Prepare the handle for a request."""
        self._lines.clear()
        self._chunks.clear()
        self._size = 0
        self._limit = ask.wire_limit
        self._is_cut = False
        self._peer = ""
        self._own_trouble = ""
        self._refused = self._opened = 0
        self._tidy_names(time.monotonic())
        if ask.resolve or self._is_told_address:
            # libcurl forgets with time what it was told, so it is told anew.
            self._is_told_address = bool(ask.resolve)
            self._set_list(pycurl.RESOLVE, ask.resolve)
        kept: Any = ask[_KEPT]
        # Nearly every request is like the one before: eight options less to set.
        if kept != self._kept:
            self._set_options(ask)
            self._kept = kept
        if ask.target.is_https:
            self._set_tls(ask.lenient_tls)
        self.curl.setopt(pycurl.URL, ask.target.url)

    def _set_options(self, ask: Ask) -> None:
        curl = self.curl
        if ask.method == "HEAD":
            curl.setopt(pycurl.NOBODY, 1)
        else:
            curl.setopt(pycurl.NOBODY, 0)
            curl.setopt(pycurl.HTTPGET, 1)
        if ask.method == "POST":
            curl.setopt(pycurl.POST, 1)
            curl.setopt(pycurl.POSTFIELDS, ask.content)
        curl.setopt(pycurl.COOKIE, ask.cookie) if ask.cookie else curl.unsetopt(pycurl.COOKIE)
        if ask.headers or self._has_more_headers:
            self._has_more_headers = bool(ask.headers)
            more = [f"{name}: {value}" for name, value in ask.headers]
            curl.setopt(pycurl.HTTPHEADER, HEADERS + more)
        self._set_list(pycurl.CONNECT_TO, ask.connect_to)
        curl.setopt(pycurl.FRESH_CONNECT, int(ask.fresh_connection or ask.stays_alone))
        curl.setopt(pycurl.FORBID_REUSE, int(ask.stays_alone))

    def _set_list(self, option: int, entry: str) -> None:
        # An empty list leaves what the handle was last told: the next target would be asked there.
        self.curl.setopt(option, [entry]) if entry else self.curl.unsetopt(option)

    def _tidy_names(self, now: float) -> None:
        is_time = now >= self._tidies_names_at
        if is_time:
            self._tidies_names_at = now + TIDY_NAMES_EVERY_SECONDS
        if is_time != self._tidies_names:
            self._tidies_names = is_time
            self.curl.setopt(pycurl.DNS_CACHE_TIMEOUT, DNS_CACHE_SECONDS if is_time else _NEVER)

    def _set_tls(self, lenient: bool) -> None:
        self.curl.setopt(pycurl.SSL_VERIFYPEER, int(not lenient))
        self.curl.setopt(pycurl.SSL_VERIFYHOST, 0 if lenient else 2)
        version = pycurl.SSLVERSION_TLSv1_0 if lenient else pycurl.SSLVERSION_DEFAULT
        self.curl.setopt(pycurl.SSLVERSION, version)
        self.curl.setopt(pycurl.SSL_CIPHER_LIST, "DEFAULT@SECLEVEL=0" if lenient else "DEFAULT")

    @property
    def has_first_byte(self) -> bool:
        """Whether anything of the answer has come."""
        return bool(self._lines)

    @property
    def is_connected(self) -> bool:
        """Whether a connection, TLS included, stands ready for the request."""
        return bool(self.curl.getinfo(pycurl.PRETRANSFER_TIME) > 0)

    def end(self, curl_error: int, message: str, stalls: Stalls, elapsed: float | None) -> Answer:
        """What came, and after how many seconds that are not our own.

        `elapsed`: seconds so far where we end the transfer, None where libcurl has ended it.
        """
        self._let_go()
        curl = self.curl
        block = last_block(self._lines)
        status = read_status(block)
        address = curl.getinfo(pycurl.PRIMARY_IP) or self._peer
        first, total, delay = self._times(stalls)
        return Answer(
            status=status,
            headers=read_headers(block),
            location=read_location(block) if status is not None and 300 <= status < 400 else "",
            wire=self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks),
            is_cut=self._is_cut,
            curl_error=0 if self._is_cut else curl_error,
            os_error=curl.getinfo(pycurl.OS_ERRNO) if curl_error else 0,
            message=message or (f"libcurl error {curl_error}" if curl_error else ""),
            address=address,
            first_byte_seconds=first,
            total_seconds=total if elapsed is None else max(0.0, elapsed),
            own_delay_seconds=delay,
            reused_connection=bool(curl_error) and curl.getinfo(pycurl.NUM_CONNECTS) == 0,
            refused_private=self._refused > 0 and self._opened == 0,
            is_unresolved=not address and not self._refused and not self.is_connected,
            own_trouble=self._own_trouble,
        )

    def _times(self, stalls: Stalls) -> tuple[float | None, float, float]:
        """Seconds to the first byte and in all, without what we delayed; and by how much."""
        total = self.curl.getinfo(pycurl.TOTAL_TIME)
        first = self.curl.getinfo(pycurl.STARTTRANSFER_TIME) if self._lines else None
        if not stalls:
            return first, total, 0.0
        began = self.started
        sent = began + self.curl.getinfo(pycurl.PRETRANSFER_TIME) if self.is_connected else None
        heard = began + (total if first is None else first)
        delay = stalls.before(began, sent, heard)
        # What comes after the first byte is waited for by nobody but us.
        later = stalls.within(heard, began + total)
        return (
            None if first is None else max(0.0, first - delay),
            max(0.0, total - delay - later),
            delay,
        )

    def close(self) -> None:
        """Free the handle."""
        self._let_go()
        self.curl.close()

    def _write(self, chunk: bytes) -> int | None:
        room = self._limit - self._size
        if len(chunk) > room:
            self._chunks.append(chunk[:room])
            self._size = self._limit
            self._is_cut = True
            # Fewer bytes taken than given: libcurl ends the transfer.
            return 0
        self._chunks.append(chunk)
        self._size += len(chunk)
        return None

    def _open_socket(self, _purpose: int, address: Any) -> Any:
        """The address guard: called with the resolved address before anything is sent."""
        family, kind, protocol, peer = address
        host = _host_of(peer)
        if not self._allow_private and not is_public(host):
            self._refused += 1
            return pycurl.SOCKET_BAD
        self._opened += 1
        self._peer = host
        self._let_go()
        try:
            self._handed_over = new_socket(family, kind, protocol)
        except OSError as error:
            if error.errno in NONE_LEFT:
                self._own_trouble = error.strerror or str(error)
            return pycurl.SOCKET_BAD
        return self._handed_over

    def _let_go(self) -> None:
        """pycurl works on a duplicate of the socket it was given; ours only holds a number."""
        if self._handed_over is not None:
            self._handed_over.close()
            self._handed_over = None


def _host_of(peer: Any) -> str:
    host = peer[0]
    return host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
