"""The browser as one site uses it: which pages go there, and what comes back as evidence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from xuncha.crawl.jobs import CrawlJob
from xuncha.crawl.rendering.pages import Screen, as_exchange
from xuncha.facts import Exchange
from xuncha.fetch.browserfind import find_browser, has_playwright
from xuncha.fetch.browserjob import RenderAsk, Renderer, Submit
from xuncha.settings import CrawlSettings, FetchSettings, Render


class RenderDesk:
    """Asks the browser for one site."""

    def __init__(self, renderer: Renderer, screen: Screen, now: Callable[[], datetime]) -> None:
        self._renderer, self._screen, self._now = renderer, screen, now

    def wants(self, exchange: Exchange) -> bool:
        """Whether the page is to be rendered."""
        return self._screen.wants(exchange)

    def ask(
        self, page: Exchange, allows: Callable[[str], bool], on_done: Callable[[Exchange], None]
    ) -> None:
        """Have a page rendered; `on_done` gets a Purpose.RENDER exchange, later."""
        self._renderer.submit(
            RenderAsk(page, allows),
            lambda rendering: on_done(as_exchange(page, rendering, self._now)),
        )


def open_renderer(fetch: FetchSettings, crawl: CrawlSettings, submit: Submit) -> Renderer | None:
    """The browser of this process, not started yet; None where none is wanted or installed."""
    if crawl.render is Render.NEVER or not has_playwright():
        return None
    program = find_browser()
    if program is None:
        return None
    # playwright is an extra: imported only where it is there.
    from xuncha.fetch.browser import BrowserThread

    return BrowserThread(program, fetch.user_agent, submit)


def desk_for(
    job: CrawlJob, renderer: Renderer | None, mode: Render, now: Callable[[], datetime]
) -> RenderDesk | None:
    """The desk of one site, where there is a browser."""
    if renderer is None:
        return None
    return RenderDesk(renderer, Screen(mode, job.header.as_of), now)
