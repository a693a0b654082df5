"""Answers that are lists in data, as markup: all that the crawl needs of them.

A file of its own so that a crawling process starts without the readers of whole pages.
"""

from __future__ import annotations

from dataclasses import replace

from xuncha.facts import Exchange, Outcome
from xuncha.read.data.answers import data_markup
from xuncha.read.source.decode import decode

_HTML = (("Content-Type", "text/html; charset=utf-8"),)
_DATA_TYPES = ("json", "javascript", "ecmascript")
_LONGEST = 3_000_000


def as_markup(exchange: Exchange) -> Exchange | None:
    """An answer that is a list in data, as a page of that list; None for any other answer."""
    if not _may_be_data(exchange):
        return None
    text, _ = decode(exchange.body, exchange.header("content-type"))
    markup = data_markup(text)
    return replace(exchange, headers=_HTML, body=markup.encode()) if markup else None


def _may_be_data(exchange: Exchange) -> bool:
    if exchange.outcome is not Outcome.OK or not 0 < len(exchange.body) <= _LONGEST:
        return False
    # Some servers send JSON as text/html.
    if exchange.body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        return True
    if exchange.url.partition("?")[0].lower().endswith((".js", ".json")):
        return True
    media = exchange.header("content-type").partition(";")[0].lower()
    # Pages, as most answers are, need no further look.
    return media != "text/html" and any(kind in media for kind in _DATA_TYPES)
