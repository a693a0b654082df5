"""One good site and one server for the bad thing: what the tests of bad input share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cli_tools import Ran, folder_of, report_of
from crawl_server import WebSite
from fetch_server import RawServer, response

HOME = """<title>首页</title><ul><li><a href="/news/">新闻</a></li>{more}</ul>"""
TYPE = "text/html; charset=utf-8"
GOOD_PAGES = 3


def good_site() -> WebSite:
    made = WebSite()
    made.page("/", HOME.format(more=""))
    made.links("/news/", "/news/1.html")
    made.page("/news/1.html", "<h1>标题</h1><p>正文</p>")
    return made


@contextmanager
def raw_server() -> Iterator[RawServer]:
    server = RawServer()
    try:
        yield server
    finally:
        server.close()


def home_with(server: RawServer, *hrefs: str) -> None:
    """A good home page that leads to the bad thing."""
    more = "".join(f'<li><a href="{href}">要闻</a></li>' for href in hrefs)
    server.answer("/", response(HOME.format(more=more).encode(), Content_Type=TYPE))


def assert_went_on(ran: Ran, out: Path, good: WebSite) -> None:
    """The good site was inspected, and nothing was said but for a reason."""
    assert ran.code in (1, 3)
    assert report_of(folder_of(out, good.base))["coverage"]["pages"] == GOOD_PAGES


def skipped_in(folder: Path) -> dict[str, int]:
    skipped = report_of(folder)["coverage"]["skipped"]
    return {row["reason"]: row["count"] for row in skipped}
