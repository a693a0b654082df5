"""What the crawler asks for."""

from __future__ import annotations

from typing import NamedTuple

from xuncha.facts import Purpose


class Request(NamedTuple):
    """One URL to fetch. The answer is an Exchange whose `url` is this `url`, unchanged."""

    url: str
    method: str = "GET"
    purpose: Purpose = Purpose.PAGE
    # Bytes of the decoded body after which reading stops; None: the limit of the settings.
    max_body_bytes: int | None = None
    referrer: str = ""
    # Further request headers, (name, value); probes of an accelerated clock send their Date.
    headers: tuple[tuple[str, str], ...] = ()
    # What a POST sends; only the scripts of a page that a browser renders send one.
    content: bytes = b""
