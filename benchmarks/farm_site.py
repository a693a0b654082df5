"""One site of the farm: its files, its dead links, its traps."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from urllib.parse import quote

from benchmarks.farm_markup import Page, Place, page_html
from benchmarks.farm_words import COLUMNS, Phrases

LIST_PAGES = 4
IMAGES, FILES = 60, 40
TYPES = ("pdf", "doc", "xlsx", "zip")
# Addresses that nginx.conf answers: moved and alive, moved and gone, broken, no HEAD.
MOVED, MOVED_AWAY, GONE = "/moved/here.html", "/moved/away.html", "/moved/nowhere.html"
BROKEN, GET_ONLY = "/broken/index.html", "/getonly/query.do"


@dataclass
class Site:
    """What was written."""

    planted: dict[str, str] = field(default_factory=dict)
    ends: dict[str, str] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)


def write_site(
    folder: Path, addresses: Sequence[str], served: str, pages: int, number: int
) -> Site:
    """Write site `number` of the farm below its address; `served`: scheme and port, "http:80"."""
    scheme, _, port = served.partition(":")
    random = Random(f"farm {number}")
    address = addresses[number]
    origin = f"{scheme}://{address}:{port}"
    # Three sites of ten are GBK, and only their <meta> says so.
    charset = "gb2312" if number % 10 in (1, 4, 7) else "utf-8"
    articles, lists = _page_paths(pages)
    place = Place(
        address=address,
        charset=charset,
        phrases=Phrases(random),
        random=random,
        articles=articles,
        lists=lists,
        images=[f"/pic/{n:03}.jpg" for n in range(IMAGES)],
        files=[f"/files/{2017 + n % 9}/W{n:05}.{TYPES[n % 4]}" for n in range(FILES)],
        chinese=[f"/files/附件{n}:申请表.doc" for n in (1, 2, 3)],
        alive=[MOVED, GET_ONLY],
        dead=_dead_links(number, addresses, served),
        friends=[
            f"{scheme}://{addresses[(number + n) % len(addresses)]}:{port}/" for n in range(1, 13)
        ],
    )
    site = Site()
    for kind, path in place.dead:
        site.planted[_absolute(path, origin)] = kind
    site.ends[origin + GONE] = origin + MOVED_AWAY
    root = folder / address
    _write_assets(root, place)
    for order, path in enumerate(["/index.html", *lists, *articles]):
        page = Page(path, order, is_list=path in lists, is_home=order == 0)
        _write_page(
            root, path, page_html(place, page).encode("gbk" if charset == "gb2312" else "utf-8")
        )
        site.pages.append(origin + ("/" if order == 0 else path))
    return site


def _page_paths(pages: int) -> tuple[list[str], list[str]]:
    """Paths of the articles and of the list pages; with the home page `pages` in all."""
    lists = [
        f"/{name}/index{f'_{n}' if n else ''}.html"
        for n in range(LIST_PAGES)
        for name, _ in COLUMNS
    ][: max(1, pages // 5)]
    count = max(1, pages - 1 - len(lists))
    return [
        f"/{COLUMNS[n % len(COLUMNS)][0]}/{2017 + n % 10}{1 + n % 12:02}/t{20170101 + n}_{50000 + n}.html"
        for n in range(count)
    ], lists


def _dead_links(number: int, addresses: Sequence[str], served: str) -> list[tuple[str, str]]:
    """(kind, path or URL as it stands on a page) of what is not there."""
    dead = [("page", f"/{COLUMNS[n][0]}/201601/t20160101_{n}.html") for n in (0, 3, 6)]
    dead += [("attachment", f"/files/2016/W{n}.pdf") for n in (1, 2)]
    dead += [("image", "/pic/lost.jpg"), ("script", "/js/lost.js"), ("error500", BROKEN)]
    dead += [("redirect", MOVED_AWAY), ("chinese", "/files/已删除的附件.doc")]
    if len(addresses) > 1:
        other = addresses[(number + 3) % len(addresses)]
        other = other if other != addresses[number] else addresses[(number + 1) % len(addresses)]
        scheme, _, port = served.partition(":")
        dead.append(("cross_site", f"{scheme}://{other}:{port}/asked-by-{number}.html"))
    return dead


def _absolute(path: str, origin: str) -> str:
    return quote(path if path.startswith("http") else origin + path, safe=":/")


def _write_assets(root: Path, place: Place) -> None:
    for path in ("/css/main.css", "/css/page.css", "/js/jquery.js", "/js/menu.js"):
        _write(root / path[1:], b"/* nothing to see */\n" * 300)
    for path in place.images:
        _write(root / path[1:], b"\xff\xd8\xff\xe0" + bytes(6000))
    for path in [*place.files, *place.chinese]:
        _write(root / path[1:], b"%PDF-1.4\n" + b"0 0 0 rg\n" * 900)


def _write_page(root: Path, path: str, html: bytes) -> None:
    file = root / path[1:]
    _write(file, html)
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    _write(file.with_name(file.name + ".gz"), packer.compress(html) + packer.flush())


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
