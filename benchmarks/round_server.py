"""The sites of a nation on 127.0.0.0/8, nine small pages each, made as they are asked for.

One process answers every address of loopback; what is wrong with a site is decided by its number.
"""

from __future__ import annotations

import asyncio
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import cache
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.monitor_server import address, listening
from benchmarks.serverprocess import started

# The day that the sites are asked about: the articles are of the weeks before.
AS_OF = date(2026, 1, 1)
NOTICES, NEWS, POLICIES = "tzgg", "gzdt", "zcwj"
COLUMNS = {NOTICES: "通知公告", NEWS: "工作动态", POLICIES: "政策文件"}
# Nine pages: the home page, a list of notices and one of news, three articles each. 政策文件 is a list
# of the same notices, or blank.
ARTICLES = 3
PAGES = 1 + len(COLUMNS) + 2 * ARTICLES
DEAD = f"/{NOTICES}/t20200101_0.html"
_STALE_DAYS = 500
_PARAGRAPHS = 24
_WORDS = [
    "全市",
    "推进",
    "落实",
    "会议",
    "项目",
    "建设",
    "服务",
    "群众",
    "企业",
    "工作",
    "部署",
    "检查",
    "通知",
    "关于",
    "印发",
    "方案",
    "召开",
    "开展",
    "培训",
    "安全",
    "生产",
    "环境",
    "农村",
    "发展",
    "产业",
    "教育",
    "医疗",
    "交通",
    "水利",
    "资金",
    "管理",
    "办法",
    "实施",
    "意见",
    "年度",
    "计划",
    "情况",
    "报告",
]


def fate(number: int) -> str:
    """What is wrong with a site: "down", "dead_link", "blank", "stale", or "" for nothing."""
    place = number % 100
    for name, below in (("down", 3), ("dead_link", 13), ("blank", 18), ("stale", 23)):
        if place < below:
            return name
    return ""


def page_urls(number: int, port: int) -> Iterator[str]:
    """Every page of a site that opens, for tools that do not crawl."""
    origin = f"http://{address(number)}:{port}"
    yield f"{origin}/"
    yield from (f"{origin}/{name}/" for name in COLUMNS)
    for name in (NOTICES, NEWS):
        yield from (f"{origin}{path}" for path, _, _ in _articles(number, name))


@contextmanager
def running() -> Iterator[int]:
    """The server in a process of its own; gives its port."""
    with started(__file__) as server:
        yield server.ports[0]


# ---------------------------------------------------------------- what is on the pages


def _articles(number: int, column: str) -> list[tuple[str, str, date]]:
    """(path, title, day) of the articles of one column, the newest first."""
    chance = random.Random(f"{number} {column}")
    newest = _STALE_DAYS if column == NEWS and fate(number) == "stale" else 2
    found = []
    for order in range(ARTICLES):
        day = AS_OF - timedelta(days=newest + 3 * order)
        title = f"关于{_words(chance, 6)}的通知"
        found.append((f"/{column}/t{day:%Y%m%d}_{number * 10 + order}.html", title, day))
    return found


def _words(chance: random.Random, count: int) -> str:
    return "".join(chance.choices(_WORDS, k=count))


def _rows(number: int, column: str) -> str:
    return "".join(
        f'<li><a href="{path}" title="{title}">{title}</a><span>{day}</span></li>'
        for path, title, day in _articles(number, column)
    )


def _home(number: int) -> str:
    boxes = "".join(
        f'<div class="box"><h2><a href="/{name}/">{COLUMNS[name]}</a></h2><ul>{_rows(number, name)}</ul></div>'
        for name in (NOTICES, NEWS)
    )
    lost = f'<p><a href="{DEAD}">办理进度</a></p>' if fate(number) == "dead_link" else ""
    return _page(number, "首页", boxes + lost)


def _list(number: int, column: str) -> str:
    if column == POLICIES:
        rows = "<li>暂无信息</li>" if fate(number) == "blank" else _rows(number, NOTICES)
    else:
        rows = _rows(number, column)
    place = f'<div class="place">当前位置:<a href="/">首页</a> &gt; {COLUMNS[column]}</div>'
    return _page(number, COLUMNS[column], f'{place}<ul class="list">{rows}</ul>')


def _article(number: int, column: str, path: str) -> str | None:
    for own, title, day in _articles(number, column):
        if own == path:
            chance = random.Random(path)
            body = "".join(f"<p>{_words(chance, 60)}。</p>" for _ in range(_PARAGRAPHS))
            line = f'<p class="info">发布时间:{day} 来源:办公室</p>'
            return _page(number, title, f"<h1>{title}</h1>{line}<div>{body}</div>")
    return None


def _page(number: int, title: str, body: str) -> str:
    name = f"第{number}号县人民政府"
    menu = "".join(f'<li><a href="/{path}/">{words}</a></li>' for path, words in COLUMNS.items())
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{title}-{name}</title>'
        f'<meta name="SiteName" content="{name}"></head><body>'
        f'<ul class="nav"><li><a href="/">首页</a></li>{menu}</ul>{body}'
        f'<div class="foot">主办单位:{name}办公室 网站标识码:{4100000000 + number} '
        f"联系电话:0371-00000000</div></body></html>"
    )


# ---------------------------------------------------------------- the server


def _answer(number: int, path: str) -> bytes:
    if fate(number) == "down":
        return _http("502 Bad Gateway", "<h1>502</h1>")
    column = path.strip("/").partition("/")[0]
    html: str | None = None
    if path in ("/", "/index.html"):
        html = _home(number)
    elif column in COLUMNS:
        html = _list(number, column) if path == f"/{column}/" else _article(number, column, path)
    return (
        _http("404 Not Found", "<h1>404 Not Found</h1>") if html is None else _http("200 OK", html)
    )


def _http(status: str, html: str) -> bytes:
    body = html.encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}"
    return f"{head}\r\n\r\n".encode() + body


@cache
def _numbers() -> dict[str, int]:
    """The number of a site by its address, for as many as a nation has."""
    return {address(number): number for number in range(80_000)}


class _Site(asyncio.Protocol):
    """One connection, kept open; requests come one after the other."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._write: Callable[[bytes], None] = transport.write
        self._number = _numbers().get(transport.get_extra_info("sockname")[0], 0)
        self._held = b""

    def data_received(self, data: bytes) -> None:
        *requests, self._held = (self._held + data).split(b"\r\n\r\n")
        for request in requests:
            method, path, _ = request.split(b" ", 2)
            answer = _answer(self._number, path.decode("ascii", "replace"))
            if method == b"HEAD":
                answer = answer[: answer.index(b"\r\n\r\n") + 4]
            self._write(answer)


async def _serve() -> None:
    sock = listening()
    server = await asyncio.get_running_loop().create_server(_Site, sock=sock, backlog=4096)
    print(sock.getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
