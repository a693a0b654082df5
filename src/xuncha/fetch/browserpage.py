"""One page in the browser: scripts run, everything they ask for is fetched by our own client.

The browser itself has no way to the network (fetch/browser.py). Each request is caught here and
handed to the crawl's client, so that the address guard, --resolve, robots.txt, politeness, size
limits and our user agent hold for it as for every other request, redirects included.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from playwright.async_api import Browser, BrowserContext, Dialog, Page, Route
from playwright.async_api import Error as BrowserError

from xuncha.facts import Exchange, Purpose
from xuncha.fetch.browserjob import Problem, RenderAsk, Rendering, RenderLimits
from xuncha.fetch.request import Request

Fetch = Callable[[RenderAsk, Request], Awaitable[Exchange | None]]
# Data and programs; pictures, fonts, films and frames say nothing of a list.
WANTED = frozenset({"script", "xhr", "fetch"})
PASSED_ON = ("content-type", "x-requested-with")
METHODS = ("GET", "POST")
# The browser gets the body decoded and whole.
OF_THE_WIRE = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection"})
MOST_FAILED_KEPT = 20
POLL_SECONDS = 0.15
MOST_BODY_BYTES = 5_000_000


class PageRenderer:
    """Renders one page and is thrown away."""

    def __init__(self, ask: RenderAsk, fetch: Fetch, limits: RenderLimits) -> None:
        self._ask, self._fetch, self._limits = ask, fetch, limits
        self._is_opened = False
        self._under_way = self._requests = 0
        self._last_event = time.monotonic()
        self._failed: dict[str, None] = {}

    async def render(self, context: BrowserContext, browser: Browser) -> Rendering:
        """The page's markup once it is settled, or as it stands when the time is over."""
        started = time.monotonic()
        page = await context.new_page()
        # A window that the page opens is closed at once.
        page.on("popup", _close)
        page.on("dialog", _dismiss)
        await context.route("**/*", lambda route: self._answer(context, route))
        is_settled = False
        with suppress(TimeoutError):
            async with asyncio.timeout(self._limits.total_seconds) as patience:
                watch = asyncio.create_task(self._watch(patience))
                try:
                    # 0: the patience above is the only limit.
                    await page.goto(self._ask.page.final_url, wait_until="commit", timeout=0)
                    is_settled = await self._settle(page)
                finally:
                    watch.cancel()
        size, html = await self._markup(page)
        problem = Problem.NONE if html else Problem.TIMEOUT
        if size > self._limits.characters:
            problem = Problem.TOO_LARGE
        return Rendering(
            html=html,
            problem=problem,
            browser=f"Chromium {browser.version}",
            requests=self._requests,
            failed=tuple(self._failed),
            is_settled=is_settled,
            seconds=round(time.monotonic() - started, 3),
        )

    async def _watch(self, patience: asyncio.Timeout) -> None:
        """End the patience when the page has used up its own time."""
        left = self._limits.seconds
        while left > 0:
            await asyncio.sleep(POLL_SECONDS)
            if not self._under_way:
                left -= POLL_SECONDS
        patience.reschedule(asyncio.get_running_loop().time())

    async def _settle(self, page: Page) -> bool:
        """Wait until nothing is asked and nothing changes any more."""
        length = -1
        while True:
            await asyncio.sleep(POLL_SECONDS)
            state = await page.evaluate(
                "() => [document.readyState, document.documentElement.outerHTML.length]"
            )
            if state[1] != length or state[0] == "loading" or self._under_way:
                length = state[1]
                self._last_event = time.monotonic()
            elif time.monotonic() - self._last_event >= self._limits.quiet_seconds:
                return True

    async def _markup(self, page: Page) -> tuple[int, str]:
        """Length and text of the markup; a page whose scripts never yield gives none."""
        with suppress(TimeoutError):
            async with asyncio.timeout(2.0):
                size = await page.evaluate("() => document.documentElement.outerHTML.length")
                if size <= self._limits.characters:
                    return size, await page.content()
                return size, ""
        return 0, ""

    # ------------------------------------------------------------ what the page asks for

    async def _answer(self, context: BrowserContext, route: Route) -> None:
        self._under_way += 1
        try:
            await self._answer_one(context, route)
        except BrowserError:
            # The page was closed meanwhile.
            pass
        finally:
            self._under_way -= 1
            self._last_event = time.monotonic()

    async def _answer_one(self, context: BrowserContext, route: Route) -> None:
        request = route.request
        kind = request.resource_type
        if kind == "document":
            await self._answer_document(route)
        elif kind == "stylesheet":
            # Scripts may wait for it; how the page looks is of no interest.
            await route.fulfill(status=200, body="", content_type="text/css")
        elif not self._is_wanted(kind, request.method):
            await route.abort("blockedbyclient")
        else:
            self._requests += 1
            cookies = await context.cookies(request.url)
            exchange = await self._fetch(self._ask, _as_request(route, cookies, self._ask))
            await self._hand_over(route, exchange)

    def _is_wanted(self, kind: str, method: str) -> bool:
        return kind in WANTED and method in METHODS and self._requests < self._limits.requests

    async def _answer_document(self, route: Route) -> None:
        """The page itself comes from what was fetched; nowhere else may it go."""
        if self._is_opened:
            await route.abort("aborted")
            return
        self._is_opened = True
        await route.fulfill(status=200, body=self._ask.page.body, headers=_headers(self._ask.page))

    async def _hand_over(self, route: Route, exchange: Exchange | None) -> None:
        if exchange is None or exchange.status is None:
            self._note_failed(route.request.url)
            await route.abort("failed")
            return
        if exchange.status >= 400:
            self._note_failed(route.request.url)
        await route.fulfill(status=exchange.status, body=exchange.body, headers=_headers(exchange))

    def _note_failed(self, url: str) -> None:
        if len(self._failed) < MOST_FAILED_KEPT:
            self._failed[url] = None


def _as_request(route: Route, cookies: Any, ask: RenderAsk) -> Request:
    asked = route.request
    headers = [(n, asked.headers[n]) for n in PASSED_ON if n in asked.headers]
    pairs = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in cookies)
    if pairs:
        headers.append(("Cookie", pairs))
    return Request(
        asked.url,
        asked.method,
        Purpose.RENDER,
        MOST_BODY_BYTES,
        referrer=ask.page.final_url,
        headers=tuple(headers),
        content=asked.post_data_buffer or b"",
    )


def _headers(exchange: Exchange) -> dict[str, str]:
    """The headers as the browser is to see them; several cookies go on lines of their own."""
    found: dict[str, str] = {}
    for name, value in exchange.headers:
        key = name.lower()
        if key in OF_THE_WIRE or not value.isascii():
            continue
        glue = "\n" if key == "set-cookie" else ", "
        found[key] = f"{found[key]}{glue}{value}" if key in found else value
    return found


async def _dismiss(dialog: Dialog) -> None:
    with suppress(BrowserError):
        await dialog.dismiss()


async def _close(page: Page) -> None:
    with suppress(BrowserError):
        await page.close()
