"""A list written in any layout reads back as it was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from read_tools import read

from xuncha.facts import DateSource

AS_OF = date(2020, 12, 28)
SITE = "http://www.qinghe-sl.gov.cn"
FRAME = """<html><head><title>工作动态</title></head><body>
<div class="top">今天是2020年12月28日</div>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a/">工作动态</a></li>
<li><a href="/b/">通知公告</a></li><li><a href="/c/">政策文件</a></li></ul></div>
<div class="main">{}</div>
<div class="footer">主办:青禾县水利局 <a href="/d/">联系我们</a></div></body></html>"""


@dataclass(frozen=True)
class Layout:
    """How the rows of a list are set."""

    row: str
    around: str


LAYOUTS = (
    Layout('<li><a href="{u}">{t}</a><span>{d}</span></li>', "<ul>{}</ul>"),
    Layout('<li><span class="fr">{d}</span><a href="{u}">{t}</a></li>', "<ul>{}</ul>"),
    Layout('<li><a href="{u}"><span>{d}</span>{t}</a></li>', "<ul>{}</ul>"),
    Layout('<li><a href="{u}">{t}<i>{d}</i></a></li>', "<ul>{}</ul>"),
    Layout('<li><a href="{u}" title="{t}">{c}</a>[{d}]</li>', "<ul>{}</ul>"),
    Layout('<li>·<a href="{u}">{t}</a>({d})</li>', '<ol class="x">{}</ol>'),
    Layout('<tr><td>·</td><td><a href="{u}">{t}</a></td><td>{d}</td></tr>', "<table>{}</table>"),
    Layout('<tr><td>{d}</td><td><a href="{u}">{t}</a></td></tr>', "<table>{}</table>"),
    Layout('<dd><a href="{u}">{t}</a><em>{d}</em></dd>', "<dl>{}</dl>"),
    Layout('<p><a href="{u}">{t}</a> {d}</p>', "<div>{}</div>"),
    Layout('<a href="{u}">{t}</a><span>{d}</span><br>', "<div>{}</div>"),
    Layout('<span>{d}</span><a href="{u}">{t}</a><br>', "<div>{}</div>"),
    Layout('<div class="i"><h4><a href="{u}">{t}</a></h4><p>{d}</p></div>', "<div>{}</div>"),
    Layout('<a href="{u}" class="b"><h3>{t}({d})</h3><p>{t}</p></a>', "<div>{}</div>"),
    Layout('<li><a href="/a/">[动态]</a><a href="{u}">{t}</a><b>{d}</b></li>', "<ul>{}</ul>"),
)
FORMS = (
    lambda d: d.isoformat(),
    lambda d: f"{d.year}/{d.month:02}/{d.day:02}",
    lambda d: f"{d.year}年{d.month}月{d.day}日",
    lambda d: f"{d.year}.{d.month}.{d.day}",
)
TITLES = st.text(
    "县水利局召开防汛会议部署冬修工程开展安全检查组织培训学习", min_size=8, max_size=30
)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(TITLES, st.dates(date(2012, 1, 1), AS_OF)), min_size=2, max_size=25),
    st.sampled_from(LAYOUTS),
    st.sampled_from(FORMS),
    st.integers(1, 5),
)
def test_a_list_reads_back(entries, layout: Layout, form, pieces: int) -> None:  # type: ignore[no-untyped-def]
    rows = [
        layout.row.format(u=f"/a/{n}00{n}.html", t=title, c=title[:6] + "...", d=form(day))
        for n, (title, day) in enumerate(entries)
    ]
    # One list set as several, as some systems do after every few entries.
    size = -(-len(rows) // pieces)
    parts = [rows[at : at + size] for at in range(0, len(rows), size)]
    if any(len(part) == 1 for part in parts):
        # Unless it is an <li> or <tr>, a piece of one row is no list by itself.
        parts = [rows]
    lists = "".join(layout.around.format("".join(part)) for part in parts)
    page = read(SITE + "/a/", FRAME.format(lists), AS_OF)
    assert [(item.title, item.url, item.published, item.source) for item in page.items] == [
        (title, f"{SITE}/a/{n}00{n}.html", day, DateSource.LIST)
        for n, (title, day) in enumerate(entries)
    ]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.dates(date(2018, 1, 1), AS_OF), min_size=2, max_size=20, unique=True))
def test_month_and_day_roll_back_over_new_year(days: list[date]) -> None:
    """Newest first and less than a year apart, the years can be told."""
    days = sorted(days, reverse=True)
    kept = [days[0]] if (AS_OF - days[0]).days < 365 else []
    for day in days[1:]:
        if kept and (kept[-1] - day).days < 365:
            kept.append(day)
    if len(kept) < 2:
        return
    rows = "".join(
        f'<li><a href="/a/{n}.html">县水利局工作动态第{n}期简报</a><span>{day:%m-%d}</span></li>'
        for n, day in enumerate(kept)
    )
    page = read(SITE + "/a/", FRAME.format(f"<ul>{rows}</ul>"), AS_OF)
    if all(day != date(day.year, 2, 28) and (day.month, day.day) != (2, 29) for day in kept):
        steps = [(a.month, a.day) < (b.month, b.day) for a, b in pairwise(kept)]
        # 03-01, 04-01, 05-01: a year older each, or from old to new? Not to be told.
        told = kept if len(steps) < 2 or not all(steps) else []
        seen = [item.published for item in page.items if item.published]
        # A long while before the first or second entry: it may be one kept on top of newer ones.
        gaps = [(a - b).days for a, b in pairwise(kept)]
        is_far = any(gap > 2 * min(gaps[at + 1 :], default=gap) for at, gap in enumerate(gaps[:2]))
        assert seen == told or (is_far and not seen)


def test_pieces_of_one_row_are_one_list_where_rows_are_marked() -> None:
    rows = [
        f'<table><tr><td><a href="/a/{n}.html">县水利局工作动态信息第{n}条</a></td>'
        f"<td>2020-12-0{n}</td></tr></table>"
        for n in range(1, 6)
    ]
    page = read(SITE + "/a/", FRAME.format("".join(rows)), AS_OF)
    assert [item.published for item in page.items] == [date(2020, 12, n) for n in range(1, 6)]


def test_a_side_list_is_not_the_list_of_the_page() -> None:
    own = "".join(
        f'<li><a href="/a/{n}.html">本栏目的信息标题第{n}条</a><span>2019-03-0{n}</span></li>'
        for n in range(1, 8)
    )
    side = "".join(
        f'<li><a href="/b/{n}.html">全站热点信息标题第{n}条</a><span>2020-12-2{n}</span></li>'
        for n in range(1, 9)
    )
    body = (
        f'<div class="leftside"><h3>最新信息</h3><ul>{side}</ul></div>'
        f'<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/a/">工作动态</a></div>'
        f'<div class="con"><ul>{own}</ul></div><div>共7条 第1/1页 <a href="/a/index_2.html">下一页</a></div>'
    )
    page = read(SITE + "/a/", FRAME.format(body), AS_OF)
    assert [item.published for item in page.items] == [date(2019, 3, n) for n in range(1, 8)]


def test_an_article_with_a_side_list_is_no_list() -> None:
    side = "".join(
        f'<li><a href="/b/{n}.html">全站最新信息标题第{n}条</a><span>2020-12-2{n}</span></li>'
        for n in range(1, 6)
    )
    text = "县水利局组织技术人员对全县在建工程逐一开展检查," * 20
    body = (
        f"<h1>县水利局开展安全检查</h1><p>发布时间：2019-05-06 来源：县水利局</p><p>{text}</p>"
        f"<div><h3>最新信息</h3><ul>{side}</ul></div>"
    )
    page = read(SITE + "/a/1.html", FRAME.format(body), AS_OF)
    assert page.items == ()
    assert page.article is not None
    assert page.article.published == date(2019, 5, 6)
    assert page.article.title == "县水利局开展安全检查"
