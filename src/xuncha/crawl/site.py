"""One site from its home page to the end of its evidence: a state machine without waiting.

home page (homevisit.py) → for each of the site's hosts robots.txt and a random path (gates.py) →
pages by GET, every other target once by HEAD, by GET where HEAD says nothing (one page of each
stranger is looked at besides) → a second look at everything that failed (rechecks.py) → the home
page once more where the site stopped answering in between.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable

from xuncha.crawl.attachments import AttachmentBudget
from xuncha.crawl.desk import Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.earlier import EarlierArticles
from xuncha.crawl.extras import extra_requests
from xuncha.crawl.failures import FAULTS, HEAD_SAYS_NOTHING, PASSING
from xuncha.crawl.frontier import BUDGET, Frontier
from xuncha.crawl.gates import Gates
from xuncha.crawl.homevisit import HomeVisit
from xuncha.crawl.jobs import CrawlJob, CrawlTiming
from xuncha.crawl.rechecks import Rechecks
from xuncha.crawl.render import FOLLOWED
from xuncha.crawl.scope import Scope
from xuncha.crawl.seen import Seen
from xuncha.crawl.silence import HOST_SILENT, STOPPED_ANSWERING, Silence
from xuncha.crawl.soft404 import is_article_sent_home, is_missing
from xuncha.crawl.standstill import Standstill
from xuncha.crawl.strangers import StrangerBudget, look_of
from xuncha.crawl.targets import page_key, target_host, without_session
from xuncha.crawl.task import ANEW, FIRST, Task, get_of, request_of
from xuncha.crawl.traps import endless_shape
from xuncha.facts import Coverage, Exchange, LinkKind, Outcome, Purpose
from xuncha.fetch.request import Request
from xuncha.read.href import canonical
from xuncha.settings import CrawlSettings

# Politeness is the client's; these only keep its queue short and the order of pages true.
OWN_WINDOW = 8
OUTSIDE_WINDOW = 40
# Targets checked for each page of the budget: a site of files cannot go on for ever.
CHECKS_PER_PAGE = 10


class SiteCrawl:
    """Crawls one site through its desk. Call start() once and tick() until `is_done`."""

    def __init__(
        self,
        job: CrawlJob,
        desk: Desk,
        settings: CrawlSettings,
        timing: CrawlTiming,
        clock: Callable[[], float],
        on_links: Callable[[list[tuple[str, LinkKind]], str], None] | None = None,
    ) -> None:
        """`on_links` is told the targets that are new on a page, and the page's URL."""
        self._job, self._desk, self._settings = job, desk, settings
        self._on_links = on_links
        self.scope = Scope(job.site, job.header.other_sites)
        # The home page is the first of the budget.
        self._frontier = Frontier(settings.max_pages - 1, settings.max_depth)
        self._gates = Gates(desk, settings.has_authority)
        self._silence = Silence()
        self._known, self._read = Seen(), Seen()
        desk.leave_out(self._known)
        self._own: deque[Task] = deque()
        self._outside: deque[Task] = deque()
        self._own_running = self._outside_running = 0
        self._attachments = AttachmentBudget(settings.attachments_read)
        self._strangers = StrangerBudget(settings.strangers_read, job.site.url)
        self._checks_left = settings.max_pages * CHECKS_PER_PAGE
        self._home = HomeVisit(self.scope.home_url, desk, timing, clock, self._home_came)
        self._rechecks = Rechecks(desk, timing, clock)
        self._standstill = Standstill(desk, self._silence, timing.standstill_seconds, clock)
        self._earlier = EarlierArticles(job.header.earlier, desk, self._gates)
        self._needs_proof_of_life = False
        self._is_crawling = False
        self._skipped: Counter[str] = Counter()
        self.pages = 0
        self.is_done = False

    def start(self) -> None:
        """Ask for the home page."""
        self._home.ask()

    def tick(self) -> None:
        """Start what may be started now."""
        self._home.tick()
        if self._is_crawling and not self.is_done:
            self._fill()

    def coverage(self) -> Coverage:
        """What was seen and what not, as the crawl knows it."""
        skipped = self._frontier.skipped + self._skipped
        return Coverage(
            pages=self.pages,
            links=len(self._known),
            budget_exhausted=skipped[BUDGET] > 0,
            skipped=dict(sorted(skipped.items())),
            vantage=self._settings.vantage,
        )

    # ------------------------------------------------------------ the home page

    def _home_came(self, digest: Digest | None) -> None:
        if digest is None:
            self.is_done = True
        else:
            self._open_site(digest)

    def _open_site(self, digest: Digest) -> None:
        final_url = digest.exchange.final_url
        landing = digest.moves_to or final_url
        self.scope = Scope(self._job.site, self._job.header.other_sites, landing)
        if self.scope.redirected_to:
            self.is_done = True
            return
        for url in (self.scope.home_url, final_url):
            self._frontier.note(url)
            self._read.add(page_key(url))
        self._known.add(self.scope.home_url)
        self._is_crawling = True
        # 栏目信息表所列的栏目必查,不论首页上有没有链接。
        declared = (canonical(column.url) for column in self._job.header.columns)
        own = (url for url in declared if url and self.scope.contains(url))
        self._take_up_links(((url, LinkKind.PAGE) for url in own), 0, "")
        self._read_page(digest, 0)
        for request in extra_requests(self.scope.home_url, self._settings):
            self._ask_extra(request)

    def _ask_extra(self, request: Request) -> None:
        """Ask for what only the evidence wants; robots.txt of the home page's host holds."""
        home = self.scope.home_url

        def ask() -> None:
            if self._gates.of(home).allows(home):
                self._desk.ask(request, lambda _: None)

        self._gates.pass_through(home, self.scope.directory_on(home), ask)

    # ------------------------------------------------------------ pages and their links

    def _read_page(self, digest: Digest, depth: int) -> None:
        if not digest.is_html:
            return
        self.pages += 1
        if digest.links_truncated:
            self._skipped["links_beyond_page_limit"] += 1
        self._take_up_links(digest.links, depth, digest.exchange.final_url)
        self._desk.note_taken_up(digest)
        if digest.to_render is not None:
            self._render(digest.to_render, depth)

    def _take_up_links(
        self, links: Iterable[tuple[str, LinkKind]], depth: int, page_url: str
    ) -> None:
        """Take note of links of a page at `depth`; `page_url` "": no page has them."""
        add = self._known.add
        new = [(target, kind) for url, kind in links if add(target := without_session(url))]
        if self._on_links and page_url:
            self._on_links(new, page_url)
        for target, kind in new:
            self._take_up(target, kind, depth + 1)

    def _render(self, page: Exchange, depth: int) -> None:
        """Let the browser run the page's scripts and go on with the links they make."""
        url = page.final_url

        def take(digest: Digest) -> None:
            followed = (one for one in digest.links if one[1] in FOLLOWED)
            self._take_up_links(followed, depth, url)

        def ask() -> None:
            self._desk.render(page, self._may_ask, take)

        self._gates.pass_through(url, self.scope.directory_on(url), ask)

    def _may_ask(self, url: str) -> bool:
        """Whether robots.txt of the site's hosts allows what a script of a page asks for."""
        return not self.scope.owns_host(url) or self._gates.of(url).allows(url)

    def _take_up(self, url: str, kind: LinkKind, depth: int) -> None:
        is_page = kind is LinkKind.PAGE and self.scope.contains(url)
        if is_page and not self._frontier.knows(url):
            self._frontier.offer(url, depth)
            return
        reason = endless_shape(url) or ("" if self._checks_left > 0 else BUDGET)
        if reason:
            self._skipped[reason] += 1
            return
        self._checks_left -= 1
        is_own = self.scope.owns_host(url)
        (self._own if is_own else self._outside).append(Task(url, kind, None, is_own))

    # ------------------------------------------------------------ asking

    def _fill(self) -> None:
        self._move_due_rechecks()
        is_held = self._standstill.holds(self.scope.home_url)
        while self._own_running < OWN_WINDOW and not is_held:
            task = self._next_own()
            if task is None:
                break
            self._own_running += 1
            self._start_own(task)
        while self._outside and self._outside_running < OUTSIDE_WINDOW:
            self._start_outside(self._outside.popleft())
        is_busy = self._own_running or self._outside_running or self._own or self._outside
        if not (is_busy or is_held):
            self._finish_if_nothing_is_left()

    def _next_own(self) -> Task | None:
        if self._silence.own_host_stopped():
            self._give_up_own_host()
        page = self._frontier.take()
        if page is not None:
            return Task(page[0], LinkKind.PAGE, page[1], is_own=True)
        return self._own.popleft() if self._own else None

    def _give_up_own_host(self) -> None:
        self._frontier.close(STOPPED_ANSWERING)
        self._earlier.give_up()
        kept = deque(task for task in self._own if task.stage != FIRST)
        self._skipped[STOPPED_ANSWERING] += len(self._own) - len(kept)
        self._own = kept

    def _start_own(self, task: Task) -> None:
        def ask() -> None:
            if self._gates.of(task.url).allows(task.url):
                self._desk.ask(request_of(task), lambda digest: self._own_came(task, digest))
            else:
                self._own_running -= 1
                self._skipped[Outcome.ROBOTS] += 1

        self._gates.pass_through(task.url, self.scope.directory_on(task.url), ask)

    def _start_outside(self, task: Task) -> None:
        if self._silence.is_silent(target_host(task.url), task.stage):
            self._skipped[HOST_SILENT] += 1
            return
        self._outside_running += 1
        request = request_of(task)
        if task.stage == ANEW:
            self._desk.ask_anew(request, lambda digest: self._outside_came(task, digest))
        else:
            self._desk.ask(request, lambda digest: self._outside_came(task, digest), True)

    def _own_came(self, task: Task, digest: Digest) -> None:
        if self._needs_get(task, digest):
            self._desk.ask(get_of(task), lambda again: self._own_came(task, again))
            return
        self._own_running -= 1
        self._take(task, digest)

    def _outside_came(self, task: Task, digest: Digest) -> None:
        if self._needs_get(task, digest):
            self._desk.ask(get_of(task), lambda again: self._outside_came(task, again), True)
            return
        if self._strangers.wants(task, digest.exchange):
            self._desk.ask(look_of(task), lambda _: None, True)
        self._outside_running -= 1
        self._take(task, digest)

    def _needs_get(self, task: Task, digest: Digest) -> bool:
        exchange = digest.exchange
        if exchange.method != "HEAD":
            return False
        if exchange.outcome is Outcome.OK:
            # A file of the site's own that comes as HTML may be its error page.
            is_file = task.kind in (LinkKind.ATTACHMENT, LinkKind.IMAGE)
            is_html = "html" in exchange.header("content-type").lower()
            return (task.is_own and is_file and is_html) or self._attachments.wants(task, exchange)
        return exchange.outcome in HEAD_SAYS_NOTHING

    # ------------------------------------------------------------ what came

    def _take(self, task: Task, digest: Digest) -> None:
        exchange = digest.exchange
        self._rechecks.came(task)
        self._silence.note(target_host(task.url), task.stage, exchange, task.is_own)
        if task.is_own and exchange.outcome in PASSING:
            self._needs_proof_of_life = True
        if task.depth is not None and exchange.outcome is Outcome.TOO_LARGE:
            # It opens, so the link is sound; what stands on it was not seen.
            self._skipped[Outcome.TOO_LARGE] += 1
        elif exchange.outcome in FAULTS or self._is_suspicious(task, digest):
            self._rechecks.failed(task, exchange.outcome in PASSING)
        elif task.depth is not None and digest.is_html and self.scope.contains(exchange.final_url):
            if self._read.add(page_key(exchange.final_url)):
                self._read_page(digest, task.depth)
        elif digest.links and not digest.is_html and self.scope.contains(exchange.final_url):
            # A list that came as data, a menu that a script writes.
            self._take_up_links(digest.links, task.depth or 0, exchange.final_url)

    def _is_suspicious(self, task: Task, digest: Digest) -> bool:
        if not task.is_own:
            return False
        baseline = self._gates.of(task.url).baseline
        return is_missing(digest.look, baseline, self.scope) or is_article_sent_home(
            task.url, digest.look, self.scope
        )

    # ------------------------------------------------------------ the second look

    def _move_due_rechecks(self) -> None:
        """Second looks start when the first pass is through: as late as can be."""
        if self._own_running or self._outside_running or self._own or self._outside:
            return
        if self._frontier.has_next():
            return
        for task in self._rechecks.due():
            (self._own if task.is_own else self._outside).append(task)

    def _finish_if_nothing_is_left(self) -> None:
        if self._rechecks or self._desk.in_flight:
            return
        if self._earlier.ask(self.scope, self._known):
            return
        if self._needs_proof_of_life:
            # An answer now proves that the failures before were not a ban or an outage.
            self._needs_proof_of_life = False
            request = Request(self.scope.home_url, "GET", Purpose.RECHECK)
            self._desk.ask(request, lambda _: None)
            return
        if not self._rechecks.are_settled():
            return
        self._frontier.close()
        self.is_done = True
