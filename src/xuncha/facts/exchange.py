"""fetch: URL → Exchange."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a request ended. Advice in Chinese for each stands in fetch/outcomes.py."""

    OK = "ok"
    NOT_FOUND = "not_found"
    GONE = "gone"
    CLIENT_ERROR = "client_error"
    SERVER_ERROR = "server_error"
    TIMEOUT = "timeout"
    CONNECT_REFUSED = "connect_refused"
    CONNECT_FAILED = "connect_failed"
    DNS = "dns"
    TLS = "tls"
    REDIRECT_LOOP = "redirect_loop"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    TOO_LARGE = "too_large"
    BLOCKED = "blocked"
    PRIVATE_ADDRESS = "private_address"
    ROBOTS = "robots"
    PROTOCOL_ERROR = "protocol_error"
    BAD_URL = "bad_url"


class Purpose(StrEnum):
    """Why a request was made."""

    HOME = "home"
    PAGE = "page"
    LINK = "link"
    RECHECK = "recheck"
    RANDOM_PATH = "random_path"
    ROBOTS = "robots"
    PROBE = "probe"
    # The home page once more as a search engine's visitor gets it; never read as the site's page.
    CLOAK = "cloak"
    # A stranger's page that the site links to, for what has become of it; decides no link.
    LOOK = "look"
    # Whether the host answers over https.
    HTTPS = "https"
    # Whether the home page answers over IPv6.
    IPV6 = "ipv6"
    # An article that opened in an earlier inspection, and to which nothing leads any more.
    EARLIER = "earlier"
    # The page as it stands after Chromium ran its scripts; no answer of the server.
    RENDER = "render"


@dataclass(frozen=True, slots=True)
class Hop:
    """One response on the way to the final one."""

    url: str
    status: int
    location: str
    address: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and everything that came back, redirects included. The unit of evidence."""

    url: str
    method: str
    purpose: Purpose
    at: str
    outcome: Outcome
    status: int | None
    final_url: str
    hops: tuple[Hop, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    # After content decoding, cut at the size limit; empty for HEAD and for failures.
    body: bytes = b""
    # To the first byte of the final response; None when none came.
    first_byte_seconds: float | None = None
    total_seconds: float = 0.0
    address: str = ""
    # Trouble that did not prevent reading: "tls: …", "body_truncated".
    notes: tuple[str, ...] = ()
    record_id: str = ""

    def header(self, name: str) -> str:
        """The first header of that name in the final response, or an empty string."""
        wanted = name.lower()
        # A plain loop: this is asked several times of every answer.
        for key, value in self.headers:
            if key.lower() == wanted:
                return value
        return ""
