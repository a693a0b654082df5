"""A site that takes a while, and what a broken-off round leaves of it."""

from __future__ import annotations

import time
from pathlib import Path

from crawl_server import WebSite

PAGES = 60
# Requests under way at once: two connections, and what waits behind a redirect.
IN_FLIGHT = 10


def site(seconds: float = 0.02) -> WebSite:
    """A site whose pages take a moment each."""
    made = WebSite()
    made.links("/", *(f"/c{n}/" for n in range(PAGES)))
    for n in range(PAGES):
        made.links(f"/c{n}/", f"/c{n}/a.html", f"/c{n}/missing.html")
        made.page(f"/c{n}/a.html", "<h1>标题</h1><p>正文</p>")
    made.before = lambda _path: time.sleep(seconds)
    return made


def parts(out: Path) -> list[Path]:
    return sorted(out.glob("*/evidence.warc.gz.part"))
