"""A web site on 127.0.0.1 for tests: a dictionary of paths, and a log of what was asked."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from xuncha.crawl.jobs import CrawlJob, CrawlResult, CrawlTiming
from xuncha.crawl.ruling.verdicts import judge_links
from xuncha.crawl.run import crawl_sites
from xuncha.crawl.signpost import scope_of
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.reader import Evidence
from xuncha.facts import Exchange, LinkTarget, Purpose, Site
from xuncha.read.links.onpage import extract_links
from xuncha.read.source.decode import decode
from xuncha.read.tree.document import parse
from xuncha.settings import CrawlSettings, FetchSettings

AS_OF = date(2018, 7, 28)
HTML = "text/html; charset=utf-8"
# Seconds of an answer that comes late whatever the machine has to do: no test lasts so long, and
# whoever asks may stand still himself while an answer of some seconds comes in.
NEVER = 3600.0


@dataclass
class Answer:
    """What a path answers; `head` is the status for HEAD where it differs."""

    body: bytes = b""
    status: int = 200
    type: str = HTML
    location: str = ""
    head: int | None = None
    seconds: float = 0.0


@dataclass
class WebSite:
    """Paths (with their query) to answers; `otherwise` answers every other path."""

    pages: dict[str, Answer] = field(default_factory=dict)
    otherwise: Callable[[str], Answer] = lambda path: Answer(b"<h1>404 Not Found</h1>", 404)
    log: list[tuple[str, str]] = field(default_factory=list)
    # Date headers of the requests that had one.
    dates: list[str] = field(default_factory=list)
    # What a cloaking site shows to search engines and to those who come from one.
    to_search_engines: dict[str, Answer] = field(default_factory=dict)
    base: str = ""
    # Answers for visitors who do not come from a page of the site (防盗链).
    to_strangers: dict[str, Answer] = field(default_factory=dict)
    # Called before every answer; may raise to break the connection.
    before: Callable[[str], None] = lambda path: None

    def page(self, path: str, body: str, **fields: object) -> None:
        self.pages[path] = Answer(body.encode(), **fields)  # type: ignore[arg-type]

    def links(self, path: str, *hrefs: str) -> None:
        anchors = "".join(f"<li><a href='{href}'>{href}</a></li>" for href in hrefs)
        self.page(path, f"<title>{path}</title><ul>{anchors}</ul>")

    def asked(self, path: str) -> list[str]:
        return [method for method, asked in self.log if asked == path]


@contextlib.contextmanager
def serving(*sites: WebSite) -> Iterator[None]:
    """Each site on a port of its own."""
    servers = [_server(site) for site in sites]
    threads = [threading.Thread(target=s.serve_forever, args=(0.02,)) for s in servers]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        for server in servers:
            server.is_over.set()
            server.shutdown()
            server.server_close()
        for thread in threads:
            thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.is_over = threading.Event()

    def handle_error(self, *_: object) -> None:
        pass


def _server(site: WebSite) -> _Server:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.log.append((self.command, self.path))
            site.dates += [self.headers["Date"]] if "Date" in self.headers else []
            site.before(self.path)
            answer = site.pages.get(self.path) or site.otherwise(self.path)
            if "Baiduspider" in self.headers["User-Agent"] and "baidu" in self.headers["Referer"]:
                answer = site.to_search_engines.get(self.path, answer)
            if self.path in site.to_strangers and site.base not in (self.headers["Referer"] or ""):
                answer = site.to_strangers[self.path]
            if answer.seconds:
                self.server.is_over.wait(answer.seconds)
            is_head = self.command == "HEAD"
            self.send_response(answer.head or answer.status if is_head else answer.status)
            self.send_header("Content-Type", answer.type)
            self.send_header("Content-Length", str(len(answer.body)))
            if answer.location:
                self.send_header("Location", answer.location)
            self.end_headers()
            if not is_head:
                self.wfile.write(answer.body)

        do_HEAD = do_GET

        def log_message(self, *_: object) -> None:
            pass

    server = _Server(Handler)
    site.base = f"http://127.0.0.1:{server.server_port}"
    return server


def now() -> datetime:
    return datetime.now(timezone(timedelta(hours=8)))


FAST = FetchSettings(
    first_byte_seconds=1.5,
    connect_seconds=1.5,
    total_seconds=4.0,
    delay_seconds=0.0,
    allow_private=True,
)
TIMING = CrawlTiming(
    home_retry_seconds=0.1, recheck_seconds=0.1, settle_seconds=0.1, standstill_seconds=0.1
)


def job(url: str, folder: Path, others: tuple[str, ...] = ()) -> CrawlJob:
    site = Site(url)
    header = EvidenceHeader(site=site, as_of=AS_OF, other_sites=others)
    return CrawlJob(site, folder / "evidence.warc.gz", header)


def crawl(
    jobs: list[CrawlJob],
    settings: CrawlSettings | None = None,
    fetch: FetchSettings = FAST,
    stop: Callable[[], bool] = lambda: False,
) -> list[CrawlResult]:
    return crawl_sites(
        jobs, fetch, settings or CrawlSettings(), lambda _: None, stop, now, timing=TIMING
    )


def crawl_one(
    url: str, folder: Path, settings: CrawlSettings | None = None, **options: object
) -> Evidence:
    """Crawl one site to the end and open its evidence."""
    result = crawl([job(url, folder)], settings, **options)[0]  # type: ignore[arg-type]
    assert result.finished, result.error
    return Evidence.open(result.job.evidence_path)


def verdicts_of(evidence: Evidence) -> dict[str, LinkTarget]:
    """Path (own host) or URL → target, judged from the evidence alone."""
    exchanges = list(evidence.exchanges())
    homes = [one for one in exchanges if one.purpose is Purpose.HOME]
    header = evidence.header
    scope = scope_of(header.site, header.other_sites, homes[-1], header.columns)
    found = judge_links(exchanges, page_links(exchanges, scope), scope, evidence.coverage)
    base = evidence.header.site.url.rstrip("/")
    return {target.url.removeprefix(base): target for target in found}


def page_links(exchanges: list[Exchange], scope):
    """As the reading stage hands links over: of every HTML page of the site."""
    for one in exchanges:
        is_page = one.purpose in (Purpose.HOME, Purpose.PAGE, Purpose.RECHECK)
        if not is_page or not one.body or one.outcome != "ok" or not scope.contains(one.final_url):
            continue
        html, _ = decode(one.body, one.header("content-type"))
        links = extract_links(parse(html), one.final_url).links
        yield one.url, one.purpose is Purpose.HOME, links
