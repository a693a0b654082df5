"""The project's golden pairs, read and counted: markup of every family, made for the purpose."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.families import family_of
from benchmarks.reading_tally import Tally
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Page
from xuncha.read.source.markup import Source, source_of

GOLDEN = Path(__file__).parent.parent / "tests" / "golden" / "read"


def read_bytes(url: str, body: bytes, as_of: date, content_type: str = "text/html") -> Page:
    """The page read of a body, as if it had just been fetched."""
    return read_page(
        _fetched(url, body, content_type, f"{as_of.isoformat()}T09:30:00+08:00"), as_of
    )


def family_of_bytes(url: str, body: bytes) -> str:
    """The content system that a body in HTML was made with; "" where nothing tells."""
    source = source_of(_fetched(url, body, "text/html", at=""))
    return family_of(source.html, url) if isinstance(source, Source) else ""


def _fetched(url: str, body: bytes, content_type: str, at: str) -> Exchange:
    return Exchange(
        url=url,
        method="GET",
        purpose=Purpose.PAGE,
        at=at,
        outcome=Outcome.OK,
        status=200,
        final_url=url,
        headers=(("Content-Type", content_type),),
        body=body,
    )


def golden_bodies() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every golden page."""
    for path in sorted(GOLDEN.glob("*/*.html")):
        yield f"{path.parent.name}/{path.stem}", path.read_bytes()


def measure_golden(tally: Tally) -> None:
    """Count every golden pair. The family is the folder the pair stands in."""
    for path in sorted(GOLDEN.glob("*/*.html")):
        golden = json.loads(path.with_suffix(".json").read_text("utf-8"))
        as_of = date.fromisoformat(golden["as_of"])
        page = read_bytes(golden["url"], path.read_bytes(), as_of, golden.get("type", "text/html"))
        _compare(tally, path.parent.name, page, golden["expect"], f"{path.parent.name}/{path.stem}")


def _compare(tally: Tally, family: str, page: Page, expect: dict[str, Any], where: str) -> None:
    if "items" in expect:
        wanted = [(item[1] or item[0], item[2]) for item in expect["items"]]
        seen = [(i.url or i.title, i.published and i.published.isoformat()) for i in page.items]
        tally.bag(family, "list items", wanted, seen, where)
        if days := [day for _, day in wanted if day]:
            newest = max((day for _, day in seen if day), default=None)
            tally.exact(family, "newest date", max(days), newest, where)
    article = expect.get("article")
    if article:
        seen_article = page.article
        day = seen_article and seen_article.published and seen_article.published.isoformat()
        tally.exact(family, "article date", article.get("published"), day, where)
        if "title" in article:
            title = seen_article.title if seen_article else None
            tally.exact(family, "article title", article["title"], title, where)
    if "shell" in expect:
        tally.exact(family, "stand-in page", expect["shell"], str(page.shell), where)
    if "empty_list" in expect or "says_empty" in expect:
        empty = bool(expect.get("empty_list") or expect.get("says_empty"))
        tally.exact(family, "empty list", empty, bool(page.empty_list or page.says_empty), where)
    if expect.get("pager"):
        pages = page.pager.pages if page.pager else None
        if "pages" in expect["pager"]:
            tally.exact(family, "pages of a list", expect["pager"]["pages"], pages, where)
