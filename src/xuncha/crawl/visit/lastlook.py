"""The last thing asked of a site: its home page, and the pages that link to what is gone.

An answer of the home page proves that the failures before were not a ban or an outage; and all of
them show which of the dead links still stand there. A site goes on working while it is looked at,
and what it takes back, link and all, is no dead link of its.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import islice

from xuncha.crawl.desk import Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.failures import PASSING
from xuncha.crawl.queue.frontier import rank_of
from xuncha.crawl.ruling.withdrawn import lists_above
from xuncha.crawl.task import FIRST, Task
from xuncha.facts import Purpose
from xuncha.fetch.request import Request

# Pages asked for again besides the home page, lists before articles.
MOST_PARENTS = 20
# Of how many note is taken: a site with more of them is not just being tidied up.
_MOST_NOTED = 2000


class LastLook:
    """What of one site is to be looked at once more."""

    def __init__(self, desk: Desk, known: Container[str]) -> None:
        """`known`: the addresses that the crawl has met."""
        self._desk, self._known = desk, known
        self._wants_home = False
        self._parents: set[str] = set()
        # A list that does not answer shows nothing; asked last, it would hide that the home page did.
        self._failed: set[str] = set()
        self._asked: set[str] = set()

    def want_home(self) -> None:
        """Something did not answer: whether the site still does is to be seen."""
        self._wants_home = True

    def failed(self, task: Task) -> None:
        """A task came to a fault; from the second look on it stays one."""
        if task.stage == FIRST:
            return
        self._wants_home = True
        if task.is_own and task.parent and len(self._parents) < _MOST_NOTED:
            self._failed.add(task.url)
            self._parents.add(task.parent)
            # Known is the first page with the link alone, often the home page; its list has it, too.
            above = (url for url in lists_above(task.url) if url in self._known)
            self._parents.update(islice(above, 1))

    def ask(self, home_url: str) -> bool:
        """Ask for what is wanted, if anything; whether something was asked."""
        urls = self._chosen(home_url)
        self._asked.update(urls)
        urls = [home_url, *urls] if self._wants_home else urls
        self._wants_home = False
        for url in urls:
            request = Request(url, "GET", Purpose.RECHECK)
            self._desk.ask(request, self._ask_again)
        return bool(urls)

    def _ask_again(self, came: Digest) -> None:
        """Once more, where the server stumbled: what it took back would be held against it."""
        if came.exchange.outcome in PASSING:
            self._desk.ask(Request(came.exchange.url, "GET", Purpose.RECHECK), lambda _: None)

    def _chosen(self, home_url: str) -> list[str]:
        """The same ones in whatever order the answers came."""
        showing = self._parents - self._failed - {home_url}
        parents = sorted(showing, key=lambda url: (rank_of(url), url))
        return [url for url in parents[:MOST_PARENTS] if url not in self._asked]
