"""Script files that the pages of a site share: fetched once, not with every page."""

from __future__ import annotations

from collections import OrderedDict

from xuncha.facts import Exchange
from xuncha.fetch.request import Request

MOST_BYTES = 32_000_000


class ScriptCache:
    """The latest script files, up to a bound. Data and addresses with a query are never kept."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._files: OrderedDict[str, Exchange] = OrderedDict()
        self._bytes = 0

    def find(self, request: Request) -> Exchange | None:
        """The file, where it was fetched before."""
        return self._files.get(request.url) if request.method == "GET" else None

    def keep(self, request: Request, exchange: Exchange) -> None:
        """Remember an answer, where it is a script file."""
        is_script = "javascript" in exchange.header("content-type").lower()
        is_whole = exchange.status == 200 and not exchange.notes
        if request.method != "GET" or "?" in request.url or not (is_script and is_whole):
            return
        if request.url not in self._files:
            self._files[request.url] = exchange
            self._bytes += len(exchange.body)
        while self._bytes > self._most:
            self._bytes -= len(self._files.popitem(last=False)[1].body)
