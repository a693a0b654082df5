"""One Chromium for all sites of a process, in a thread of its own; the crawl never waits for it.

Two threads, two queues: the crawl's thread hands pages in by `submit` and calls `deliver` in
every round, where it fetches what the pages ask for and hears what became of them. The browser's
thread runs the pages. Chromium itself gets no way to the network: its only proxy is a closed
door and no name resolves, so that WebSockets, WebRTC and prefetching lead nowhere either.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from playwright.async_api import Browser, BrowserContext, Playwright, async_playwright
from playwright.async_api import Error as BrowserError

from xuncha.facts import Exchange
from xuncha.fetch.browsercache import ScriptCache
from xuncha.fetch.browserjob import Problem, RenderAsk, Rendering, RenderLimits, Submit
from xuncha.fetch.browserpage import PageRenderer
from xuncha.fetch.request import Request

OnRendered = Callable[[Rendering], None]
TRIES = 2
CLOSE_SECONDS = 5.0
START_SECONDS = 30.0
# Port 9 is “discard”; <-loopback> sends even 127.0.0.1 there.
NO_NETWORK = (
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--dns-prefetch-disable",
)


class BrowserThread:
    """Chromium and the thread that drives it. Started at the first page, ended by close()."""

    def __init__(
        self, program: Path, user_agent: str, fetch: Submit, limits: RenderLimits | None = None
    ) -> None:
        """`fetch` is the client's submit; it is only called from within deliver()."""
        self._fetch = fetch
        self._scripts = ScriptCache()
        self._for_crawl: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._tabs = _Tabs(program, user_agent, limits or RenderLimits(), self._ask_crawl)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._closing = asyncio.Event()

    def submit(self, ask: RenderAsk, on_done: OnRendered) -> None:
        """Queue a page; `on_done` is called from within a later deliver()."""

        async def work() -> None:
            rendering = await self._tabs.render(ask)
            self._for_crawl.put(lambda: on_done(rendering))

        asyncio.run_coroutine_threadsafe(work(), self._running_loop())

    def deliver(self) -> None:
        """Fetch what pages ask for and hand over what is done. For the crawl's thread."""
        with suppress(Empty):
            while True:
                self._for_crawl.get_nowait()()

    def close(self) -> None:
        """End the browser and its thread; pages still at work are given up."""
        if self._thread is not None and self._loop is not None:
            self._loop.call_soon_threadsafe(self._closing.set)
            self._thread.join(timeout=3 * CLOSE_SECONDS)

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            is_ready = threading.Event()
            self._thread = threading.Thread(
                target=self._drive, args=(is_ready,), daemon=True, name="browser"
            )
            self._thread.start()
            is_ready.wait()
        assert self._loop is not None
        return self._loop

    def _drive(self, is_ready: threading.Event) -> None:
        """The browser's thread from its beginning to its end."""
        with asyncio.Runner() as runner:
            self._loop = runner.get_loop()
            # What goes wrong is told as a Problem of its page; nobody reads it a second time.
            self._loop.set_exception_handler(lambda _loop, _context: None)
            is_ready.set()
            runner.run(self._until_closed())

    async def _until_closed(self) -> None:
        await self._closing.wait()
        await self._tabs.stop()

    async def _ask_crawl(self, ask: RenderAsk, request: Request) -> Exchange | None:
        """In the browser's thread: let the crawl's thread fetch. None: robots.txt forbids it."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Exchange | None] = loop.create_future()

        def tell(exchange: Exchange | None) -> None:
            def set_result() -> None:
                if not answer.done():
                    answer.set_result(exchange)

            with suppress(RuntimeError):
                # The loop may have ended while the request was under way.
                loop.call_soon_threadsafe(set_result)

        def came(exchange: Exchange) -> None:
            self._scripts.keep(request, exchange)
            tell(exchange)

        def fetch() -> None:
            if not ask.allows(request.url):
                tell(None)
            elif known := self._scripts.find(request):
                tell(known)
            else:
                self._fetch(request, came)

        self._for_crawl.put(fetch)
        return await answer


Ask = Callable[[RenderAsk, Request], Coroutine[Any, Any, Exchange | None]]


class _Tabs:
    """The browser, started when needed and again when it has died. Lives in the one thread."""

    def __init__(self, program: Path, user_agent: str, limits: RenderLimits, ask: Ask) -> None:
        self._program, self._user_agent, self._limits = program, user_agent, limits
        self._ask = ask
        self._slots = asyncio.Semaphore(limits.tabs)
        self._starting = asyncio.Lock()
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._is_stopped = False
        # A browser that does not start is not tried for every page.
        self._failed_starts = 0
        self._why_no_start = ""

    async def render(self, ask: RenderAsk) -> Rendering:
        """Never raises: whatever happens in the browser is the fate of one page."""
        message = ""
        async with self._slots:
            for _ in range(TRIES):
                try:
                    browser = await self._started()
                except Exception as error:
                    self._failed_starts += 1
                    self._why_no_start = _first_line(error)
                    return Rendering(problem=Problem.NO_START, message=self._why_no_start)
                try:
                    async with asyncio.timeout(self._limits.total_seconds + START_SECONDS):
                        return await self._in_context(browser, ask)
                except Exception as error:
                    message = _first_line(error)
                    if not isinstance(error, BrowserError) or not browser.is_connected():
                        await self._give_up(browser)
            return Rendering(problem=Problem.DIED, message=message)

    async def stop(self) -> None:
        """End the browser and what drives it; nothing is started again."""
        self._is_stopped = True
        await self._end_all()

    async def _in_context(self, browser: Browser, ask: RenderAsk) -> Rendering:
        """Every page in a profile of its own: nothing of one site is seen by another."""
        context = await browser.new_context(
            user_agent=self._user_agent,
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
            service_workers="block",
            accept_downloads=False,
            permissions=[],
        )
        try:
            return await PageRenderer(ask, self._ask, self._limits).render(context, browser)
        finally:
            await self._close_context(context, browser)

    async def _close_context(self, context: BrowserContext, browser: Browser) -> None:
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await context.close()
        except (TimeoutError, BrowserError):
            await self._give_up(browser)

    async def _give_up(self, browser: Browser) -> None:
        """It is gone, or what drives it, or it hangs: the next page gets a new one."""
        if self._browser is browser:
            await self._end_all()

    async def _started(self) -> Browser:
        async with self._starting:
            if self._browser is not None and self._browser.is_connected():
                return self._browser
            if self._is_stopped or self._failed_starts >= TRIES:
                raise BrowserError(self._why_no_start or "the browser was closed")
            self._browser = await self._start()
            self._failed_starts = 0
            return self._browser

    async def _start(self) -> Browser:
        if self._playwright is None:
            self._playwright = await async_playwright().start()
        heap = f"--js-flags=--max-old-space-size={self._limits.heap_megabytes}"
        return await self._playwright.chromium.launch(
            executable_path=self._program,
            headless=True,
            args=[*NO_NETWORK, heap],
            # Chromium refuses its sandbox to root, as in most containers.
            chromium_sandbox=not _is_root(),
            timeout=START_SECONDS * 1000,
            # Ctrl-C and the like are the crawl's to handle.
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
        )

    async def _end_all(self) -> None:
        # Forgotten before anything is waited for: another page may start anew meanwhile.
        playwright, self._playwright = self._playwright, None
        browser, self._browser = self._browser, None
        # Either may be dead already, which is told in many ways.
        if browser is not None:
            with suppress(Exception):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await browser.close()
        if playwright is not None:
            with suppress(Exception):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await playwright.stop()


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0][:200] if lines else type(error).__name__
