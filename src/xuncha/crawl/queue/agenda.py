"""What of one site is to be asked for next: pages by their rank, every other target once."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable

from xuncha.crawl.outages.silence import STOPPED_ANSWERING
from xuncha.crawl.queue.frontier import BUDGET, Frontier
from xuncha.crawl.queue.seen import Seen
from xuncha.crawl.queue.traps import endless_shape
from xuncha.crawl.scope import Scope
from xuncha.crawl.task import FIRST, Task
from xuncha.facts import LinkKind
from xuncha.read.links.sessions import without_session
from xuncha.settings import CrawlSettings

# Targets checked for each page of the budget: a site of files cannot go on for ever.
CHECKS_PER_PAGE = 10
OnLinks = Callable[[list[tuple[str, LinkKind]], str], None]


class Agenda:
    """Takes up links and gives out tasks."""

    def __init__(self, scope: Scope, settings: CrawlSettings, on_links: OnLinks | None) -> None:
        """`on_links` is told the targets that are new on a page, and the page's URL."""
        self.scope, self._on_links = scope, on_links
        # The home page is the first of the budget.
        self._frontier = Frontier(settings.max_pages - 1, settings.max_depth)
        self.known = Seen()
        self._own: deque[Task] = deque()
        self._outside: deque[Task] = deque()
        self._checks_left = settings.max_pages * CHECKS_PER_PAGE
        self._skipped: Counter[str] = Counter()

    @property
    def skipped(self) -> Counter[str]:
        """Reason → what was not asked for, or not read."""
        return self._frontier.skipped + self._skipped

    @property
    def has_pages(self) -> bool:
        """Whether pages wait that no one has asked for, within the budget."""
        return self._frontier.has_next()

    @property
    def has_targets(self) -> bool:
        """Whether anything else waits."""
        return bool(self._own or self._outside)

    def open(self, scope: Scope, final_url: str) -> None:
        """The home page came, from `final_url`; `scope` is the one to keep to from now on."""
        self.scope = scope
        for url in (scope.home_url, final_url):
            self._frontier.note(url)
        self.known.add(scope.home_url)

    def skip(self, reason: str) -> None:
        """One thing was left out."""
        self._skipped[reason] += 1

    def take_up(
        self,
        links: Iterable[tuple[str, LinkKind]],
        depth: int,
        page_url: str,
        parent: str = "",
    ) -> None:
        """Take note of links of a page at `depth`; `page_url` "": no page has them.

        `parent`: the address under which that page can be asked for again.
        """
        add = self.known.add
        new = [(target, kind) for url, kind in links if add(target := without_session(url))]
        if self._on_links and page_url:
            self._on_links(new, page_url)
        for target, kind in new:
            self._take_up(target, kind, depth + 1, parent)

    def _take_up(self, url: str, kind: LinkKind, depth: int, parent: str) -> None:
        is_page = kind is LinkKind.PAGE and self.scope.contains(url)
        if is_page and not self._frontier.knows(url):
            self._frontier.offer(url, depth, parent)
            return
        reason = endless_shape(url) or ("" if self._checks_left > 0 else BUDGET)
        if reason:
            self._skipped[reason] += 1
            return
        self._checks_left -= 1
        is_own = self.scope.owns_host(url)
        (self._own if is_own else self._outside).append(
            Task(url, kind, None, is_own, parent=parent)
        )

    def add(self, task: Task) -> None:
        """One that is to be asked again."""
        (self._own if task.is_own else self._outside).append(task)

    def next_own(self) -> Task | None:
        """The next of the site's own hosts, pages first."""
        page = self._frontier.take()
        if page is not None:
            return Task(page.url, LinkKind.PAGE, page.depth, is_own=True, parent=page.parent)
        return self._own.popleft() if self._own else None

    def next_outside(self) -> Task | None:
        """The next target of another host."""
        return self._outside.popleft() if self._outside else None

    def give_up_own(self) -> None:
        """The site has stopped answering: what nobody has asked for yet is left."""
        self._frontier.close(STOPPED_ANSWERING)
        kept = deque(task for task in self._own if task.stage != FIRST)
        self._skipped[STOPPED_ANSWERING] += len(self._own) - len(kept)
        self._own = kept

    def close(self) -> None:
        """Nothing more is asked: what pages are left are beyond the budget."""
        self._frontier.close()
