"""The golden lists read again after changes of their markup that no visitor would notice, or that
have nothing to do with their entries. No day of an entry may become another one."""

# ruff: noqa: ARG005 — every change is told the page and the day, few ask for both.

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.reading_golden import read_bytes
from benchmarks.reading_verdict import Result, column_of
from xuncha.read.pagefacts import Page

GOLDEN = Path(__file__).parent.parent / "tests" / "golden"
Change = Callable[[str, date], str]

_ROW = re.compile(r"(<li\b[^<>]*>)(.*?)(</li>)", re.S | re.I)
_NESTED = re.compile(r"<li\b[^<>]*>(?:(?!</li>).)*<[uo]l\b", re.S | re.I)
_LINK = re.compile(r"(<a\b[^<>]*>.*?</a>)", re.S | re.I)
_DAY = re.compile(
    r"(<(span|em|i|td|dd|p|div|small|font)\b[^<>]*>\s*[\[(]?20\d\d-\d\d-\d\d[\])]?\s*</\2>)", re.I
)
_BODY = re.compile(r"<body\b[^<>]*>", re.I)
_BODY_END = re.compile(r"</body\s*>", re.I)
_TAG = re.compile(r"(</?)([a-z][a-z0-9]*)")


def _first(words: Callable[[date], str]) -> Change:
    def change(html: str, as_of: date) -> str:
        return _BODY.sub(lambda found: found.group(0) + words(as_of), html, count=1)

    return change


def _last(words: Callable[[date], str]) -> Change:
    def change(html: str, as_of: date) -> str:
        return _BODY_END.sub(lambda found: words(as_of) + found.group(0), html, count=1)

    return change


def _rows(inside: Callable[[str], str]) -> Change:
    # Where a list stands in an entry, the ends of the rows are not those found here. What holds no
    # link is no row: letters are listed with an <li> a cell.
    def row(found: re.Match[str]) -> str:
        return found[1] + (inside(found[2]) if _LINK.search(found[2]) else found[2]) + found[3]

    return lambda html, as_of: html if _NESTED.search(html) else _ROW.sub(row, html)


def _behind_days(words: Callable[[date], str]) -> Change:
    return lambda html, as_of: _DAY.sub(lambda f: f[1] + words(as_of), html)


def _other_list(as_of: date) -> str:
    rows = "".join(
        f'<li><a href="/zhuanti/xx/{n}77.html">全市秋季造林绿化动员部署会{n}</a>'
        f"<i>{as_of - timedelta(days=n):%m-%d}</i></li>"
        for n in range(6)
    )
    return f'<div class="x9"><h3>热点推荐</h3><ul class="x8">{rows}</ul></div>'


CHANGES: Mapping[str, Change] = {
    "today on top": _first(lambda t: f"<div>今天是{t.year}年{t.month}月{t.day}日 星期一</div>"),
    "today with a tool": _first(
        lambda t: f'<div class="top"><p>{t}</p><a href="/mail/">办公邮箱</a></div>'
    ),
    "clock": _first(lambda t: f'<div id="clk">{t} 08:15:22 星期一</div>'),
    "made on": _last(lambda t: f"<div>页面生成时间:{t} 03:12:44</div>"),
    "updated on": _last(lambda t: f"<p>网站最后更新:{t}</p>"),
    "weather": _first(lambda t: f"<div>{t:%m月%d日} 多云 12~19℃</div>"),
    "hot list behind": _last(_other_list),
    "hot list before": _first(_other_list),
    "comment with a later day": _behind_days(lambda t: f"<!-- <span>{t}</span> -->"),
    "visits": _behind_days(lambda t: "<b>浏览:1203次</b>"),
    "deadline": _behind_days(lambda t: f"<b>报名截止:{t + timedelta(days=60)}</b>"),
    "script with a day": _behind_days(lambda t: f'<script>var d="{t}"</script>'),
    "rows wrapped": _rows(lambda inside: f'<div class="i">{inside}</div>'),
    "rows wrapped twice": _rows(lambda inside: f"<div><div>{inside}</div></div>"),
    "links in headings": _rows(lambda inside: _LINK.sub(r"<h4>\1</h4>", inside, count=1)),
    "days wrapped": lambda html, t: _DAY.sub(r"<div>\1</div>", html),
    "a number before": _rows(lambda inside: f"<b>3</b>{inside}"),
    "a label before": _rows(lambda inside: f'<a href="/x9/">[通知]</a>{inside}'),
    "ordered": lambda html, t: re.sub(r"(</?)ul\b", r"\1ol", html, flags=re.I),
    "body in a table": lambda html, t: _BODY_END.sub(
        "</td></tr></table></body>",
        _BODY.sub(lambda f: f[0] + "<table><tr><td>", html, count=1),
        count=1,
    ),
    "body in blocks": lambda html, t: _BODY_END.sub(
        "</div></div></body>", _BODY.sub(lambda f: f[0] + "<div><div>", html, count=1), count=1
    ),
    "no new lines": lambda html, t: re.sub(r">\s*\n\s*<", "><", html),
    "blanks everywhere": lambda html, t: re.sub(r"</li>", " \n\t&nbsp;</li>\n", html),
}


@dataclass(frozen=True)
class Golden:
    """One golden page with a list, as it is read unchanged."""

    name: str
    url: str
    html: str
    as_of: date
    page: Page


def golden_lists() -> Iterator[Golden]:
    """Every golden page, also of the blind sets, on which two entries and more have days."""
    for path in sorted(GOLDEN.glob("*/**/*.html")):
        if not path.with_suffix(".json").exists():
            continue
        told = json.loads(path.with_suffix(".json").read_text("utf-8"))
        body, as_of = path.read_bytes(), date.fromisoformat(told["as_of"])
        page = read_bytes(told["url"], body, as_of, told.get("type", "text/html"))
        try:
            html = body.decode("utf-8")
        except UnicodeDecodeError:
            continue
        column = column_of(page, told["url"], as_of)
        is_known = column is not None and column.is_list and not column.unreadable
        if is_known and column and column.newest and len(page.items) > 1:
            yield Golden(str(path.relative_to(GOLDEN)), told["url"], html, as_of, page)


def judge_change(golden: Golden, change: Change) -> Result | None:
    """How a list is read after a change, held against how it was read before; None where the
    change leaves it as it was."""
    html = change(golden.html, golden.as_of)
    if html == golden.html or "<![CDATA[" in html:
        return None
    page = read_bytes(golden.url, html.encode(), golden.as_of)
    before = column_of(golden.page, golden.url, golden.as_of)
    after = column_of(page, golden.url, golden.as_of)
    if after is None or after.unreadable:
        return Result.UNKNOWN
    days = {item.url or item.title: item.published for item in golden.page.items}
    seen = {item.url or item.title: item.published for item in page.items if item.published}
    if any(days.get(name, day) != day and days[name] for name, day in seen.items()):
        return Result.WRONG
    if not after.is_list:
        return Result.NO_LIST
    if after.newest is None:
        return Result.NONE
    if before and before.newest != after.newest:
        return Result.WRONG
    return Result.RIGHT if len(page.items) == len(golden.page.items) else Result.FEWER


def measure() -> tuple[dict[str, Counter[Result]], list[str]]:
    """Results by change, and the pages that come out otherwise than right."""
    table: dict[str, Counter[Result]] = {name: Counter() for name in CHANGES}
    others = []
    for golden in golden_lists():
        for name, change in CHANGES.items():
            result = judge_change(golden, change)
            if result is not None:
                table[name][result] += 1
                if result is not Result.RIGHT:
                    others.append(f"{result}: {golden.name}: {name}")
    return table, others
