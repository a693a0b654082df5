"""One hop of a chain: what is asked, and what it brought."""

from __future__ import annotations

from typing import NamedTuple

from xuncha.fetch.headers import Headers
from xuncha.fetch.urls import Target


class Ask(NamedTuple):
    """One hop to make."""

    target: Target
    # Bytes on the wire after which reading stops.
    wire_limit: int
    # As CURLOPT_RESOLVE wants it, or empty.
    resolve: str
    # From here on options of libcurl, which a handle keeps from one request to the next.
    method: str
    # The body of a POST.
    content: bytes
    cookie: str
    # As CURLOPT_CONNECT_TO wants it, or empty.
    connect_to: str
    # Further request headers.
    headers: Headers
    # True: neither certificate nor old protocol versions keep us from reading.
    lenient_tls: bool
    fresh_connection: bool
    # True: no other request comes before or after it on its connection.
    stays_alone: bool = False


class Answer(NamedTuple):
    """What one hop brought. `curl_error` 0: complete."""

    status: int | None
    headers: Headers
    location: str
    wire: bytes
    is_cut: bool
    curl_error: int
    os_error: int
    message: str
    address: str
    first_byte_seconds: float | None
    total_seconds: float
    # Before anything of the answer was there, as far as it may have been our own.
    own_delay_seconds: float
    reused_connection: bool
    # The address guard refused every address that was tried.
    refused_private: bool
    # Not even an address was found for the name.
    is_unresolved: bool
    # Why the system gave us no socket, though others might get one; empty where it did.
    own_trouble: str = ""
