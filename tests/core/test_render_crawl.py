"""A crawl with a browser, played by a dictionary: order, links, evidence, going on after a stop."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from crawl_server import AS_OF, FAST, TIMING, WebSite, job, now, serving
from warcio.archiveiterator import ArchiveIterator

from xuncha.crawl.jobs import CrawlResult
from xuncha.crawl.run import crawl_sites
from xuncha.evidence.reader import Evidence
from xuncha.facts import Exchange, LinkVerdict, Outcome, Purpose, SiteFacts
from xuncha.fetch.browserjob import Problem, RenderAsk, Rendering
from xuncha.judging.pipeline import facts_of
from xuncha.settings import CrawlSettings, Render

MENU = "<ul><li><a href='/'>首页</a></li><li><a href='/tzgg/'>通知公告</a></li></ul>"
CRUMBS = "<div>您的位置:<a href='/'>首页</a> &gt; 通知公告</div>"
WAITING = (
    f"<title>通知公告</title><div class='nav'>{MENU}</div>{CRUMBS}<ul id='list'></ul><script>"
    "fetch('/rows').then(function (r) { document.getElementById('list').innerHTML = r; })</script>"
)


def row(n: int) -> str:
    return f"<li><a href='/tzgg/{n}.html'>关于第{n}批检查结果的公告</a><span>2018-07-{n:02}</span></li>"


FILLED = WAITING.replace("<ul id='list'>", "<ul id='list'>" + "".join(map(row, range(1, 13))))


class Played:
    """A browser that shows what it was told to, one page a round."""

    def __init__(self, html: str = FILLED, problem: Problem = Problem.NONE) -> None:
        self._rendering = Rendering(html, problem, "Chromium 1.0")
        self._waiting: list[tuple[RenderAsk, Callable[[Rendering], None]]] = []
        self.asked: list[str] = []
        self.allowed: dict[str, bool] = {}
        self.closed = 0

    def submit(self, ask: RenderAsk, on_done: Callable[[Rendering], None]) -> None:
        assert ask.page.body
        self.asked.append(ask.page.url)
        self._waiting.append((ask, on_done))

    def deliver(self) -> None:
        if self._waiting:
            ask, on_done = self._waiting.pop(0)
            base = ask.page.url.partition("/tzgg/")[0]
            self.allowed = {path: ask.allows(base + path) for path in ("/rows", "/inner/rows")}
            on_done(self._rendering)

    def close(self) -> None:
        self.closed += 1


def site_with_list() -> WebSite:
    site = WebSite()
    site.page("/", f"<title>某县</title><div class='nav'>{MENU}</div><ul>{row(20)}{row(21)}</ul>")
    site.page("/tzgg/", WAITING)
    site.page("/robots.txt", "User-agent: *\nDisallow: /inner/", type="text/plain")
    for n in range(1, 22):
        site.page(f"/tzgg/{n}.html", f"<h1>公告</h1><p>第{n}号。</p>")
    del site.pages["/tzgg/7.html"]
    return site


def crawl(
    site: WebSite, folder: Path, browser: Played, stop: Callable[[], bool] = lambda: False
) -> CrawlResult:
    settings = CrawlSettings(render=Render.AUTO)
    return crawl_sites(
        [job(site.base + "/", folder)], FAST, settings, lambda _: None, stop, now,
        timing=TIMING, renderer=browser,
    )[0]  # fmt: skip


def facts_in(folder: Path) -> SiteFacts:
    return facts_of(Evidence.open(folder / "evidence.warc.gz"), AS_OF)


def exchanges_in(folder: Path) -> list[Exchange]:
    return list(Evidence.open(folder / "evidence.warc.gz").exchanges())


def test_the_list_that_scripts_make_is_read_and_its_links_are_checked(tmp_path: Path) -> None:
    browser = Played()
    with serving(site := site_with_list()):
        result = crawl(site, tmp_path, browser)
    assert result.finished, result.error
    assert browser.asked == [site.base + "/tzgg/"]
    assert browser.closed == 1
    facts = facts_in(tmp_path)
    column = next(c for c in facts.columns if c.name == "通知公告")
    assert (column.items, str(column.newest), column.unreadable) == (12, "2018-07-12", "")
    assert facts.coverage.rendered == 1
    verdicts = {t.url.removeprefix(site.base): t.verdict for t in facts.links}
    # Only the rendered page leads there.
    assert verdicts["/tzgg/5.html"] is LinkVerdict.OK
    assert verdicts["/tzgg/7.html"] is LinkVerdict.DEAD


def test_scripts_may_ask_for_what_robots_txt_allows(tmp_path: Path) -> None:
    browser = Played()
    with serving(site := site_with_list()):
        crawl(site, tmp_path, browser)
    assert browser.allowed == {"/rows": True, "/inner/rows": False}


def test_the_rendered_page_is_a_record_beside_the_answer(tmp_path: Path) -> None:
    with serving(site := site_with_list()):
        crawl(site, tmp_path, Played())
    of_page = [one for one in exchanges_in(tmp_path) if one.url == site.base + "/tzgg/"]
    sent, shown = of_page
    assert (sent.purpose, shown.purpose) == (Purpose.PAGE, Purpose.RENDER)
    assert sent.body == WAITING.encode()
    assert shown.body == FILLED.encode()
    assert f"of: {sent.record_id}" in shown.notes
    assert "rendered: Chromium 1.0, 0 requests" in shown.notes
    data = (tmp_path / "evidence.warc.gz").read_bytes()
    records = [
        (record.rec_type, record.content_type, record.content_stream().read())
        for record in ArchiveIterator(io.BytesIO(data), check_digests="raise")
    ]
    assert ("conversion", "text/html; charset=utf-8", FILLED.encode()) in records
    # The finding's evidence is what was looked at.
    column = next(c for c in facts_in(tmp_path).columns if c.name == "通知公告")
    assert column.record_id == shown.record_id


def test_a_page_that_could_not_be_rendered_stays_unknown_and_is_no_dead_link(
    tmp_path: Path,
) -> None:
    with serving(site := site_with_list()):
        result = crawl(site, tmp_path, Played("", Problem.TIMEOUT))
    assert result.finished
    facts = facts_in(tmp_path)
    column = next(c for c in facts.columns if c.name == "通知公告")
    assert (column.items, column.newest) == (0, None)
    assert "规定时间" in column.unreadable
    assert facts.coverage.rendered == 0
    target = next(t for t in facts.links if t.url == site.base + "/tzgg/")
    assert (target.verdict, target.attempts) == (LinkVerdict.OK, 1)
    failed = next(one for one in exchanges_in(tmp_path) if one.purpose is Purpose.RENDER)
    assert failed.outcome is not Outcome.OK


def test_after_a_stop_nothing_is_rendered_twice(tmp_path: Path) -> None:
    site, first, second = site_with_list(), Played(), Played()
    with serving(site):
        # Only the rendered page leads there, so it has been rendered by then.
        stopped = crawl(site, tmp_path, first, stop=lambda: bool(site.asked("/tzgg/3.html")))
        assert not stopped.finished
        result = crawl(site, tmp_path, second)
    assert result.finished
    assert len(first.asked) == 1
    assert second.asked == []
    assert facts_in(tmp_path).coverage.rendered == 1
