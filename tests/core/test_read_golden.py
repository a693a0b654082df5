"""Pages in the markup of each content system, with what must be read of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from benchmarks.families import family_of
from read_tools import exchange, read

from xuncha.read.page import read_page
from xuncha.read.pagefacts import Page

GOLDEN = Path(__file__).parent.parent / "golden" / "read"
CASES = sorted(GOLDEN.glob("*/*.html"))


def _items(page: Page) -> list[list[Any]]:
    return [
        [i.title, i.url, i.published and i.published.isoformat(), str(i.source), i.pinned]
        for i in page.items
    ]


def _article(page: Page) -> dict[str, Any] | None:
    if page.article is None:
        return None
    found = page.article
    return {
        "title": found.title,
        "published": found.published and found.published.isoformat(),
        "source": str(found.source),
        "origin": found.origin,
    }


def _pager(page: Page) -> dict[str, Any] | None:
    if page.pager is None:
        return None
    pager = page.pager
    return {
        "current": pager.current,
        "pages": pager.pages,
        "total": pager.total,
        "urls": len(pager.urls),
    }


def _blocks(page: Page) -> list[list[Any]]:
    return [
        [b.title, b.more_url, [i.published and i.published.isoformat() for i in b.items]]
        for b in page.blocks
    ]


SEEN: dict[str, Callable[[Page], Any]] = {
    "shell": lambda page: str(page.shell),
    "shell_detail": lambda page: page.shell_detail,
    "breadcrumb": lambda page: [crumb.name for crumb in page.breadcrumb],
    "navigation": lambda page: [link.name for link in page.navigation],
    "items": _items,
    "article": _article,
    "pager": _pager,
    "blocks": _blocks,
    "says_empty": lambda page: page.says_empty,
    "empty_list": lambda page: page.empty_list,
}


@pytest.mark.parametrize("path", CASES, ids=[f"{p.parent.name}/{p.stem}" for p in CASES])
def test_page_reads_as_written_down(path: Path) -> None:
    golden = json.loads(path.with_suffix(".json").read_text("utf-8"))
    sent = exchange(golden["url"], path.read_bytes(), content_type=golden.get("type", "text/html"))
    page = read_page(sent, date.fromisoformat(golden["as_of"]))
    for name, wanted in golden["expect"].items():
        if name == "family":
            continue
        seen = SEEN[name](page)
        if isinstance(wanted, dict):
            seen = {key: seen[key] for key in wanted} if seen else seen
        assert seen == wanted, name


def test_each_family_is_told_by_its_signs() -> None:
    for path in CASES:
        golden = json.loads(path.with_suffix(".json").read_text("utf-8"))
        if "family" in golden["expect"]:
            html = path.read_text("utf-8", errors="replace")
            assert family_of(html, golden["url"]) == golden["expect"]["family"], path


@pytest.mark.parametrize("charset, declared", [("gb18030", "gb2312"), ("gb18030", "gbk")])
def test_gb_pages_read_as_their_utf8_twins(charset: str, declared: str) -> None:
    path = GOLDEN / "trs" / "list.html"
    url = json.loads(path.with_suffix(".json").read_text("utf-8"))["url"]
    text = path.read_text("utf-8")
    twin = text.replace('charset="utf-8"', f'charset="{declared}"').encode(charset)
    assert _items(read(url, twin)) == _items(read(url, text))
    assert read(url, twin).text == read(url, text).text
