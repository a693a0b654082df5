"""URLs as they go on the wire: absolute, http or https, percent-encoded, without a fragment."""

from __future__ import annotations

from typing import NamedTuple

import can_ada

SCHEMES = ("http:", "https:")
DEFAULT_PORTS = {"http:": 80, "https:": 443}


class Target(NamedTuple):
    """A URL taken apart as far as connecting needs it."""

    # As sent, without fragment.
    url: str
    # Host with the port where it is not the scheme's default: one politeness slot.
    host: str
    name: str
    port: int
    is_https: bool


def read_target(url: str, base: str = "") -> Target | None:
    """The target a URL (relative to `base` where given) names; None when it names none.

    Spaces, Chinese and control characters are percent-encoded as browsers do (WHATWG).
    """
    try:
        parsed = can_ada.parse(base) + url if base else can_ada.parse(url)
    except ValueError:
        return None
    scheme = parsed.protocol
    if scheme not in SCHEMES or not parsed.hostname:
        return None
    if parsed.hash:
        parsed.hash = ""
    port = int(parsed.port or DEFAULT_PORTS[scheme])
    href = parsed.href.rstrip("#") if parsed.href.endswith("#") else parsed.href
    return Target(href, parsed.host, parsed.hostname, port, scheme == "https:")


def quote_raw_bytes(location: bytes) -> str:
    """A Location header as text: bytes beyond ASCII are percent-encoded one by one.

    Servers send raw UTF-8 or raw GBK there and expect the same bytes back.
    """
    if location.isascii():
        return location.decode("ascii")
    return "".join(chr(byte) if byte < 0x80 else f"%{byte:02X}" for byte in location)


def is_reserved_invalid(name: str) -> bool:
    """Whether a host lies below `.invalid`, which RFC 6761 §6.4 says never to look up."""
    bare = name.rstrip(".")
    return bare == "invalid" or bare.endswith(".invalid")
