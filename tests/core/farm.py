"""Many small websites on one port of 127.0.0.1, told apart by their Host header.

A light server for tests of engines: every site has a home page, some columns with articles, and
one dead link. It counts what it was asked, by host.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from xuncha.facts import Site
from xuncha.settings import CrawlSettings, FetchSettings, Render, ResolveRule

AS_OF = date(2018, 7, 28)
RULEBOOK = "inspection-2019"


# How often the home page of one of its sites is asked for: to read it, and once more because a link
# of the site is dead. More is crawling it again.
HOME_ASKED = 2
# So many requests may come near another though the pace is kept: a process may stand still between
# its claim and its request. Without a common pace some thirty do.
HELD_UP = 5
# How often the farm looks whether it stands still, and from when on it says so.
LOOK_SECONDS, LATE_SECONDS = 0.02, 0.05


class Farm:
    """`count` sites s0.test, s1.test, …; each answer takes `seconds`."""

    def __init__(
        self, count: int, seconds: float = 0.0, outside: str = "", neighbours: int = 0
    ) -> None:
        """`outside`: an external page that every home page links to; `neighbours`: to how many
        pages of the first site every other home page links."""
        self.hosts = [f"s{n}.test" for n in range(count)]
        self.seconds = seconds
        self.outside, self.neighbours = outside, neighbours
        # host → when requests of any kind came, in seconds
        self.asked: defaultdict[str, list[float]] = defaultdict(list)
        # host → requests of its home page by GET in our own name
        self.homes: Counter[str] = Counter()
        # Connections open at this moment and the most there ever were, by host.
        self.open: Counter[str] = Counter()
        self.most_open: Counter[str] = Counter()
        # Requests that wait for their answer, and the most that ever did, by host.
        self.under_way: Counter[str] = Counter()
        self.most_at_once: Counter[str] = Counter()
        self.writers: set[asyncio.StreamWriter] = set()
        # When the farm itself had stood still: what came meanwhile is noted then, all at once.
        self.woke: list[float] = []
        self.port = 0

    def forget(self) -> None:
        """As if nothing had been asked yet."""
        for counted in (self.asked, self.homes, self.most_open, self.most_at_once, self.woke):
            counted.clear()

    def sites(self) -> list[Site]:
        return [Site(f"http://{host}:{self.port}/", name=host) for host in self.hosts]

    def fetch(self) -> FetchSettings:
        rules = tuple(ResolveRule(h, self.port, "127.0.0.1", self.port) for h in self.hosts)
        return FetchSettings(allow_private=True, delay_seconds=0.0, resolve=rules)

    @staticmethod
    def crawl() -> CrawlSettings:
        return CrawlSettings(
            max_pages=20, render=Render.NEVER, second_look_seconds=0.05, asks_as_search_engine=False
        )

    def near(self, gap: float) -> list[str]:
        """Hosts of which two requests came much sooner than `gap` after another, one for each time.

        Where the farm had stood still nobody knows when they came.
        """
        return [
            host
            for host, came in self.asked.items()
            for earlier, later in pairwise(came)
            if later - earlier < gap / 2
            and not any(0 <= woke - earlier < gap or 0 <= later - woke < gap for woke in self.woke)
        ]

    async def notice_standing_still(self) -> None:
        """A busy machine lets this process wait, and what asks it goes on."""
        while True:
            before = time.monotonic()
            await asyncio.sleep(LOOK_SECONDS)
            after = time.monotonic()
            if after - before > LOOK_SECONDS + LATE_SECONDS:
                self.woke.append(after)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept alive."""
        host = ""
        self.writers.add(writer)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                method, path, _ = head.split(" ", 2)
                if not host:
                    host = head.lower().partition("host: ")[2].partition(":")[0]
                    self.open[host] += 1
                    self.most_open[host] = max(self.most_open[host], self.open[host])
                self.asked[host].append(time.monotonic())
                self.under_way[host] += 1
                self.most_at_once[host] = max(self.most_at_once[host], self.under_way[host])
                if self.seconds:
                    await asyncio.sleep(self.seconds)
                self.under_way[host] -= 1
                if (method, path) == ("GET", "/"):
                    self.homes[host] += 1
                status, body = _page(path, self._abroad(host))
                writer.write(
                    f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n"
                    f"Content-Length: {len(body)}\r\n\r\n".encode()
                    + (b"" if method == "HEAD" else body)
                )
                await writer.drain()
        self.open[host] -= 1
        self.writers.discard(writer)
        writer.close()

    def _abroad(self, host: str) -> list[str]:
        """What the home page of this host links to on others."""
        first = f"http://{self.hosts[0]}:{self.port}"
        own = host.partition(".")[0]
        near = [f"{first}/a-{own}-{n}.html" for n in range(self.neighbours)]
        return [*([self.outside] if self.outside else []), *(near if host != self.hosts[0] else [])]


def _page(path: str, abroad: Sequence[str]) -> tuple[str, bytes]:
    if path == "/":
        rows = "".join(f"<li><a href='/a{n}.html'>第{n}条</a> 2018-07-2{n}</li>" for n in range(4))
        rows += "".join(f"<li><a href='{url}'>外站</a></li>" for url in abroad)
        return "200 OK", f"<title>首页</title><ul>{rows}</ul><a href='/gone.html'>旧</a>".encode()
    if path.startswith("/a"):
        return "200 OK", f"<title>{path}</title><h1>标题</h1><p>正文{path}</p>".encode()
    return "404 Not Found", b"<h1>404 Not Found</h1>"


@contextlib.contextmanager
def running(farm: Farm) -> Iterator[Farm]:
    """The farm, served by a thread of this process."""
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(
        asyncio.start_server(farm.answer, "127.0.0.1", farm.port, backlog=2048)
    )
    farm.port = server.sockets[0].getsockname()[1]
    watching = loop.create_task(farm.notice_standing_still())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield farm
    finally:
        loop.call_soon_threadsafe(watching.cancel)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(_closed(server, farm))
        loop.close()


async def _closed(server: asyncio.Server, farm: Farm) -> None:
    """No connection and no task outlives the farm."""
    server.close()
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for writer in farm.writers:
        writer.close()
    await asyncio.gather(*(w.wait_closed() for w in farm.writers), return_exceptions=True)
