"""Which pages of strangers that a site links to are looked at: domains run out, and are sold on.

A link that opens says nothing of what it opens. One page a host is enough, so many hosts a site.
"""

from __future__ import annotations

from xuncha.crawl.task import Task
from xuncha.facts import Exchange, LinkKind, Outcome, Purpose
from xuncha.fetch.request import Request
from xuncha.read.links.hosts import host_name, is_stranger

# A page that sells a name or bets says so at its head.
_MOST_BYTES = 65_536


class StrangerBudget:
    """Says yes to one page of each of so many strangers, the first that come."""

    def __init__(self, most: int, site_url: str) -> None:
        self._left = most
        self._own = host_name(site_url)
        self._seen: set[str] = set()

    def wants(self, task: Task, exchange: Exchange) -> bool:
        """Whether to look at a page that answered HEAD; a yes is counted."""
        if task.is_own or task.kind is not LinkKind.PAGE or exchange.method != "HEAD":
            return False
        if exchange.outcome is not Outcome.OK or self._left <= 0:
            return False
        host = host_name(task.url)
        kind = exchange.header("content-type").lower()
        if host in self._seen or (kind and "html" not in kind):
            return False
        if not is_stranger(host, self._own):
            return False
        self._seen.add(host)
        self._left -= 1
        return True


def look_of(task: Task) -> Request:
    """The request for such a page. It never decides whether the link is dead."""
    return Request(task.url, "GET", Purpose.LOOK, _MOST_BYTES)
