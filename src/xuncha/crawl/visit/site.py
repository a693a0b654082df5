"""One site from its home page to the end of its evidence: a state machine without waiting.

home page (home.py) → for each of its hosts robots.txt and a random path (gates.py) → pages by GET,
other targets by HEAD (GET where it says nothing; one page of each stranger besides) → what failed
a second time (rechecks.py) → home page and pages with links to what is gone again (lastlook.py).
"""

from __future__ import annotations

from collections.abc import Callable

from xuncha.crawl.desk import Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.failures import FAULTS, HEAD_SAYS_NOTHING, PASSING, is_told_to_wait
from xuncha.crawl.jobs import CrawlJob, CrawlTiming
from xuncha.crawl.outages.silence import HOST_SILENT, Silence
from xuncha.crawl.outages.standstill import Standstill
from xuncha.crawl.outside.strangers import StrangerBudget, look_of
from xuncha.crawl.queue.agenda import Agenda, OnLinks
from xuncha.crawl.queue.frontier import BUDGET
from xuncha.crawl.queue.seen import Seen
from xuncha.crawl.rendering.pages import FOLLOWED
from xuncha.crawl.scope import Scope
from xuncha.crawl.softdead.soft404 import is_article_sent_home, is_missing
from xuncha.crawl.targets import page_key, target_host
from xuncha.crawl.task import ANEW, FIRST, Task, get_of, request_of
from xuncha.crawl.visit.attachments import AttachmentBudget
from xuncha.crawl.visit.earlier import EarlierArticles
from xuncha.crawl.visit.extras import extra_requests
from xuncha.crawl.visit.gates import Gates
from xuncha.crawl.visit.home import HomeVisit
from xuncha.crawl.visit.lastlook import LastLook
from xuncha.crawl.visit.rechecks import Rechecks
from xuncha.facts import Coverage, Exchange, LinkKind, Outcome
from xuncha.fetch.request import Request
from xuncha.read.links.href import canonical
from xuncha.settings import CrawlSettings

# Politeness is the client's; these only keep its queue short and the order of pages true.
OWN_WINDOW = 8
OUTSIDE_WINDOW = 40


class SiteCrawl:
    """Crawls one site through its desk. Call start() once and tick() until `is_done`."""

    def __init__(
        self,
        job: CrawlJob,
        desk: Desk,
        settings: CrawlSettings,
        timing: CrawlTiming,
        clock: Callable[[], float],
        on_links: OnLinks | None = None,
    ) -> None:
        """`on_links` is told the targets that are new on a page, and the page's URL."""
        self._job, self._desk, self._settings = job, desk, settings
        self.scope = Scope(job.site, job.header.other_sites)
        self._agenda = Agenda(self.scope, settings, on_links)
        desk.leave_out(self._agenda.known.asked_quickly)
        self._gates = Gates(desk, settings.has_authority)
        self._silence = Silence()
        self._read = Seen()
        self._own_running = self._outside_running = 0
        self._attachments = AttachmentBudget(settings.attachments_read)
        self._strangers = StrangerBudget(settings.strangers_read, job.site.url)
        self._home = HomeVisit(self.scope.home_url, desk, timing, clock, self._home_came)
        self._rechecks = Rechecks(desk, timing, clock)
        self._standstill = Standstill(desk, self._silence, timing, clock)
        self._earlier = EarlierArticles(job.header.earlier, desk, self._gates)
        self._last_look = LastLook(desk, self._agenda.known)
        self._is_crawling = False
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
        skipped = self._agenda.skipped
        return Coverage(
            pages=self.pages,
            links=len(self._agenda.known),
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
        header = self._job.header
        columns = [column.url for column in header.columns]
        # Whose a folder of another site's host is, its pages tell the judge.
        self.scope = Scope(self._job.site, header.other_sites, landing, columns, moves_in=True)
        if self.scope.redirected_to:
            self.is_done = True
            return
        self._agenda.open(self.scope, final_url)
        for url in (self.scope.home_url, final_url):
            self._read.add(page_key(url))
        self._is_crawling = True
        # 栏目信息表所列的栏目必查,不论首页上有没有链接。
        declared = map(canonical, columns)
        own = (url for url in declared if url and self.scope.contains(url))
        self._agenda.take_up(((url, LinkKind.PAGE) for url in own), 0, "")
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
            self._agenda.skip("links_beyond_page_limit")
        exchange = digest.exchange
        self._agenda.take_up(digest.links, depth, exchange.final_url, exchange.url)
        self._desk.note_taken_up(digest)
        if digest.to_render is not None:
            self._render(digest.to_render, depth)

    def _render(self, page: Exchange, depth: int) -> None:
        """Let the browser run the page's scripts and go on with the links they make."""
        url = page.final_url

        def take(digest: Digest) -> None:
            followed = (one for one in digest.links if one[1] in FOLLOWED)
            self._agenda.take_up(followed, depth, url)

        def ask() -> None:
            self._desk.render(page, self._may_ask, take)

        self._gates.pass_through(url, self.scope.directory_on(url), ask)

    def _may_ask(self, url: str) -> bool:
        """Whether robots.txt of the site's hosts allows what a script of a page asks for."""
        return not self.scope.owns_host(url) or self._gates.of(url).allows(url)

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
        while self._outside_running < OUTSIDE_WINDOW:
            task = self._agenda.next_outside()
            if task is None:
                break
            self._start_outside(task)
        if not (self._is_busy() or is_held):
            self._finish_if_nothing_is_left()

    def _is_busy(self) -> bool:
        is_asking = self._own_running or self._outside_running
        return bool(is_asking) or self._agenda.has_targets

    def _next_own(self) -> Task | None:
        if self._silence.own_host_stopped():
            self._agenda.give_up_own()
            self._earlier.give_up()
        return self._agenda.next_own()

    def _start_own(self, task: Task) -> None:
        def ask() -> None:
            if self._gates.of(task.url).allows(task.url):
                self._desk.ask(request_of(task), lambda digest: self._own_came(task, digest))
            else:
                self._own_running -= 1
                self._agenda.skip(Outcome.ROBOTS)

        self._gates.pass_through(task.url, self.scope.directory_on(task.url), ask)

    def _start_outside(self, task: Task) -> None:
        if self._silence.is_silent(target_host(task.url), task.stage):
            self._agenda.skip(HOST_SILENT)
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
        self._rechecks.came(task, exchange.outcome not in FAULTS)
        self._silence.note(target_host(task.url), task.stage, exchange, task.is_own)
        if task.is_own and exchange.outcome in PASSING:
            self._last_look.want_home()
        if task.depth is not None and exchange.outcome is Outcome.TOO_LARGE:
            # It opens, so the link is sound; what stands on it was not seen.
            self._agenda.skip(Outcome.TOO_LARGE)
        elif exchange.outcome in FAULTS or self._is_suspicious(task, digest):
            self._rechecks.failed(task, exchange.outcome in PASSING)
            self._last_look.failed(task)
        elif task.stage == FIRST and self._passes(task, digest):
            self._rechecks.failed(task, True)
        elif task.depth is not None and digest.is_html and self.scope.contains(exchange.final_url):
            if self._read.add(page_key(exchange.final_url)):
                self._read_page(digest, task.depth)
        elif digest.links and not digest.is_html and self.scope.contains(exchange.final_url):
            # A list that came as data, a menu that a script writes.
            self._agenda.take_up(digest.links, task.depth or 0, exchange.final_url)

    def _passes(self, task: Task, digest: Digest) -> bool:
        """Whether a page came without one byte, or the site was asked too much at once."""
        is_void = digest.is_empty and task.depth is not None
        return is_void or (task.is_own and is_told_to_wait(digest.exchange))

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
        if self._is_busy() or self._agenda.has_pages:
            return
        for task in self._rechecks.due():
            self._agenda.add(task)

    def _finish_if_nothing_is_left(self) -> None:
        if self._rechecks or self._desk.in_flight:
            return
        if self._earlier.ask(self.scope, self._agenda.known):
            return
        if self._last_look.ask(self.scope.home_url):
            return
        if not self._rechecks.are_settled():
            return
        self._agenda.close()
        self.is_done = True
