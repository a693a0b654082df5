"""Causes of wrong lists that whole small sites brought to light, each on a page made for it."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.empty.blank import is_blank
from xuncha.read.empty.partial import UNKNOWN_DAYS, why_undated
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import index_pages

AS_OF = date(2026, 6, 20)
ROWS = "".join(
    f'<li><a href="/dt/{n}.html">全县春耕生产有序推进之{n}</a><span>2026-0{5 - n}-11</span></li>'
    for n in range(4)
)
NEWEST = date(2026, 5, 11)


def page(body: str, path: str = "/dt/", title: str = "工作动态") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return read(f"http://a.invalid{path}", html, AS_OF)


def newest(found: Page) -> date | None:
    items = [*found.items, *(item for block in found.blocks for item in block.items)]
    return max((item.published for item in items if item.published), default=None)


@pytest.mark.parametrize(
    "head",
    [
        '<header><a href="/"><img src="/l.png" alt="某县人民政府"></a><p>2026-06-20</p></header>',
        '<header><div><a href="/"><img src="/l.png" alt="某县人民政府"></a>'
        "<div>2026年6月20日 星期六</div></div></header>",
        '<div class="top"><div>2026-06-20 09:41:22</div><a href="/mail/">办公邮箱</a></div>',
        '<div class="x"><b>2026年6月20日 星期六</b><a href="javascript:;">繁體</a></div>',
        '<div class="x"><b>2026年6月20日 星期六</b><a href="/mail/">办公邮箱入口</a></div>',
    ],
)
def test_the_day_in_the_header_is_no_entry_of_its_logo_or_tools(head: str) -> None:
    found = page(f"{head}<div><ul>{ROWS}</ul></div>")
    assert newest(found) == NEWEST
    assert len(found.items) == 4
    # Nor where the list has no dates, or is empty.
    assert newest(page(f"{head}<div><p>暂无内容</p></div>")) is None


def test_entries_in_a_header_are_entries() -> None:
    assert newest(page(f'<div class="top"><ul>{ROWS}</ul></div>')) == NEWEST


def test_what_a_document_is_stands_in_the_cell_before_its_date() -> None:
    rows = "".join(
        f'<tr><td><a href="/zc/{n}.html">县级储备粮管理办法之{n}</a></td><td>{state}</td>'
        f"<td>2026-0{5 - n}-11</td></tr>"
        for n, state in enumerate(("有效", "已废止", "全文有效", "失效"))
    )
    found = page(f"<table>{rows}</table>")
    assert [item.published for item in found.items] == [date(2026, 5 - n, 11) for n in range(4)]


def test_read_more_beside_the_date_is_not_the_title() -> None:
    rows = "".join(
        f'<div class="b"><h3><a href="/gg/{n}.html">第{n}批文物保护单位公示</a></h3><p>摘要。</p>'
        f'<p>发布:2026-0{5 - n}-11 <a href="/gg/{n}.html">阅读全文</a></p></div>'
        for n in range(3)
    )
    found = page(f"<div>{rows}</div>", "/gg/")
    assert [item.title for item in found.items] == [f"第{n}批文物保护单位公示" for n in range(3)]
    assert newest(found) == NEWEST


@pytest.mark.parametrize(
    "addresses",
    [
        ("index_2.html", "index_3.html", "index_26.html"),
        ("index_1.html", "index_2.html", "index_25.html"),
        ("?pageIndex=2", "?pageIndex=3", "?pageIndex=26"),
    ],
)
def test_the_last_link_of_a_pager_tells_how_many_pages_there_are(
    addresses: tuple[str, str, str],
) -> None:
    second, third, last = (f"/dt/{one}" for one in addresses)
    links = (
        f'<a href="{second}">2</a><a href="{third}">3</a><a href="{second}">下一页</a>'
        f'<a href="{last}">尾页</a>'
    )
    found = page(f"<ul>{ROWS}</ul><div><b>1</b>{links}</div>")
    assert found.pager is not None
    assert found.pager.pages == 26


def test_a_pager_that_counts_down_names_its_highest_page() -> None:
    links = '<a href="dt/8.htm">2</a>…<a href="dt/1.htm">9</a><a href="dt/1.htm">尾页</a>'
    found = page(f"<ul>{ROWS}</ul><div><b>1</b>{links}</div>", "/dt.htm")
    assert found.pager is not None
    assert found.pager.pages == 9


def test_the_days_of_a_calendar_are_no_pages() -> None:
    days = "".join(f'<a href="?d=2026-06-0{n}">{n}</a>' for n in range(1, 8))
    found = page(f"<div>{days}</div><ul>{ROWS}</ul>")
    assert found.pager is None or found.pager.pages is None


def test_a_column_that_says_it_has_nothing_is_blank_beside_news_of_others() -> None:
    menu = "".join(
        f'<a href="/{name}/">{words}</a>'
        for name, words in (("dt", "工作动态"), ("gs", "公示公告"), ("gh", "国土规划"))
    )
    side = "".join(
        f'<li><a href="/gs/{n}.html">某地块出让公告{n}</a><i>06-1{n}</i></li>' for n in (5, 3)
    )
    frame = f'<div class="nav">{menu}</div><div class="pos">当前位置:<a href="/">首页</a></div>'
    frame += f'<div class="side"><h4>最新公告</h4><ul>{side}</ul></div>'
    empty = page(f"{frame}<div><h3>国土规划</h3><p>暂无相关内容</p></div>", "/gh/", "国土规划")
    other = page(f"{frame}<div><ul>{ROWS}</ul></div>")
    index = index_pages((empty, other), None, "http://a.invalid/")
    assert is_blank(empty, index)
    assert not is_blank(other, index)


def test_permits_that_show_when_they_were_applied_for_and_decided_on_alone() -> None:
    rows = "".join(
        f'<tr><td><a href="/xk/{n}.html">县城北加油站成品油零售许可{n}</a></td>'
        f"<td>2026-05-0{n + 1}</td><td>2026-05-2{n}</td></tr>"
        for n in range(3)
    )
    heads = "<tr><th>事项</th><th>受理日期</th><th>办结日期</th></tr>"
    found = page(f"<table>{heads}{rows}</table>", "/xk/")
    assert newest(found) is None
    assert why_undated(found.text, [None] * 3) == UNKNOWN_DAYS
    letters = heads.replace("事项", "信件标题").replace("<th>办结日期</th>", "<th>状态</th>")
    assert newest(page(f"<table>{letters}{rows}</table>", "/xj/")) is not None


@pytest.mark.parametrize(
    "numbers",
    [("12.05", "38.50", "11.20"), ("11-20", "21-18", "09-21"), ("03/12", "14/12", "05/40")],
)
def test_prices_and_scores_that_look_like_days(numbers: tuple[str, str, str]) -> None:
    rows = "".join(
        f'<li><a href="/jg/{n}.html">农贸市场主要商品价格监测之{n}</a><b>{number}</b></li>'
        for n, number in enumerate(numbers)
    )
    assert newest(page(f"<ul>{rows}</ul>", "/jg/")) is None
    days = rows.replace(numbers[1], "05-14").replace(numbers[2], "02-28")
    assert newest(page(f"<ul>{days}</ul>", "/jg/")) is not None


def test_an_old_entry_on_top_without_a_word_leaves_the_years_unknown() -> None:
    def seen(*days: str) -> list[date | None]:
        rows = "".join(
            f'<li><a href="/dt/{n}.html">县城供水管网改造进展通报{n}</a><i>{day}</i></li>'
            for n, day in enumerate(days)
        )
        return [item.published for item in page(f"<ul>{rows}</ul>").items]

    assert not any(seen("02-03", "06-16", "06-10", "06-02", "05-20"))
    assert not any(seen("06-17", "02-03", "06-16", "06-10", "06-02"))
    # Over the New Year, and a column with an entry now and then.
    over = seen("01-08", "12-30", "12-24", "12-19", "12-11")
    assert over == [
        date(2026, 1, 8),
        *(date(2025, 12, day) for day in (30, 24, 19, 11)),
    ]
    assert seen("02-03", "05-16", "01-10", "07-02")[:2] == [date(2026, 2, 3), date(2025, 5, 16)]
