"""Causes that sites of 2024 to 2026 brought to light (tests/golden/heldout9), each on markup of
its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.addressdates import place_year
from xuncha.read.pagefacts import Page

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)


def page(main: str, title: str = "信息", path: str = "/x/") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def items(main: str, path: str = "/x/") -> list[tuple[str, date | None]]:
    return [(item.title, item.published) for item in page(main, path=path).items]


# ---------------------------------------------------------------- days and their years


@pytest.mark.parametrize("number", ["20440981", "2018456", "20185", "20181399"])
def test_a_number_of_an_address_is_no_year(number: str) -> None:
    shown = date(2026, 6, 14)
    assert place_year(shown, f"/content/article/{number}", AS_OF, AS_OF) == shown


@pytest.mark.parametrize("path", ["/2024/9.html", "/202406/9.html", "/c/20240611123/9.html"])
def test_a_year_or_month_of_an_address_still_tells_the_year(path: str) -> None:
    assert place_year(date(2026, 6, 14), path, AS_OF, AS_OF) == date(2024, 6, 14)


def test_a_page_fetched_after_the_day_it_is_judged_by_keeps_its_year() -> None:
    assert place_year(date(2025, 6, 20), "/2026/9.html", AS_OF, AS_OF) == date(2026, 6, 20)


_MONTH = "<div><h4>{0}月</h4><ul>{1}</ul></div>"
_ENTRY = "<li><a href='/x/{0}.html'>{1}</a><span>{0}日</span></li>"


def test_the_last_day_of_a_month_is_none_of_the_month_below() -> None:
    archive = (
        "<div><h3>2026年</h3>"
        + _MONTH.format(5, _ENTRY.format(27, "防汛物资清点") + _ENTRY.format(9, "泵站检修完成"))
        + _MONTH.format(3, _ENTRY.format(28, "春灌调度会召开"))
        + "</div><div><h3>2025年</h3>"
        + _MONTH.format(12, _ENTRY.format(15, "冬修现场会举行"))
        + "</div>"
    )
    assert items(archive) == [
        ("防汛物资清点", date(2026, 5, 27)),
        ("泵站检修完成", date(2026, 5, 9)),
        ("春灌调度会召开", date(2026, 3, 28)),
        ("冬修现场会举行", date(2025, 12, 15)),
    ]


def test_months_without_a_year_give_no_days() -> None:
    rows = _MONTH.format(5, _ENTRY.format(27, "防汛物资清点") + _ENTRY.format(9, "泵站检修完成"))
    assert not any(item.published for block in page(rows).blocks for item in block.items)


def test_a_day_beside_the_link_to_another_site_is_today() -> None:
    top = "<div><div><a href='https://www.b.invalid/'>省政府网站</a><span>2026年6月18日</span></div></div>"
    shown = page(f"{top}<div><p>暂时没有内容的栏目说明文字在此处</p></div>")
    assert not shown.items
    assert not any(item.published for block in shown.blocks for item in block.items)


def test_the_head_of_a_list_of_one_entry_is_no_article() -> None:
    rows = (
        "<div><ul><li>信息名称</li><li>发布日期</li></ul></div><div><ul>"
        "<li><a href='/public/66/119.html'>本年度第二批聘用人员名单公布</a><div><table><tr><th>索引号</th>"
        "<td>003/20</td><th>发文日期</th><td>2026-06-09 10:00</td></tr></table></div></li>"
        "<li>2026-06-09</li></ul></div>"
    )
    shown = page(
        f"<ul><li><a href='/y/'>规划计划</a></li></ul><div>{rows}</div><p><a href='/z/'>首页</a></p>"
    )
    assert shown.article is None
    assert [(item.title, item.published) for item in shown.items] == [
        ("本年度第二批聘用人员名单公布", date(2026, 6, 9))
    ]


# ---------------------------------------------------------------- what stands beside a column

_MENU = "<a href='/a/xw/'>要闻</a><a href='/a/gg/'>公告</a>"
_BESIDE = "<dl><dt>推荐内容</dt><dd><ul><li><a href='/a/xw/2026/0612/9.html'>防溺水宣传进乡村</a></li></ul></dd></dl>"


def test_entries_of_another_column_are_none_of_a_page_that_tells_something() -> None:
    shown = page(f"{_MENU}<div><p>本局为正科级单位。</p></div>{_BESIDE}", path="/a/jg/")
    assert not shown.items
    assert all(block.aside for block in shown.blocks)


def test_entries_of_the_column_itself_are_its_own_whatever_they_are_called() -> None:
    shown = page(f"{_MENU}{_BESIDE}", path="/a/xw/")
    assert [item.published for item in shown.items] == [date(2026, 6, 12)]


# ---------------------------------------------------------------- lists that stand in scripts

_ROWS = (
    '[{{"id":{0},"title":"茶产业发展意见","url":"/c/9.html","pubDate":"2026-05-18 09:00:00"}},'
    '{{"id":2,"title":"防汛应急预案","url":"/c/8.html","pubDate":"2026-04-09 09:00:00"}}]'
)
_LISTED = [("茶产业发展意见", date(2026, 5, 18)), ("防汛应急预案", date(2026, 4, 9))]


@pytest.mark.parametrize(
    "script",
    [
        "var listData = {{\"total\": 2, \"rows\": {rows}}};\nrender(listData.rows);",
        "window.__STATE__={{\"list\":{{\"items\":{rows}}},\"menu\":[{{\"name\":\"政策\",\"url\":\"/z/\"}}]}}",
        "draw({rows});",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["<div id='list'></div>", "<div id='app'></div>", "<ul></ul>"])
def test_the_list_in_a_script_is_the_list_of_a_page_without_one(script: str, place: str) -> None:
    body = script.format(rows=_ROWS.format(1))
    shown = page(f"{_MENU}<h2>政府文件</h2>{place}<script>{body}</script>")
    assert [(item.title, item.published) for item in shown.items] == _LISTED
    assert not shown.filled_by_script


def test_data_for_a_script_tag_of_json_is_read_too() -> None:
    rows = _ROWS.format(1)
    shown = page(f"{_MENU}<div id='app'></div><script type='application/json'>{rows}</script>")
    assert [(item.title, item.published) for item in shown.items] == _LISTED


@pytest.mark.parametrize(
    "script",
    [
        "var a = [{title: '茶产业发展意见', day: '2026-05-18'}]; show(a);",
        "var a = " + _ROWS.format(1) + "; var b = " + _ROWS.format(7).replace("c/9", "c/6") + ";",
    ],
    ids=["not understood", "several lists"],
)
def test_entries_in_scripts_that_are_not_understood_make_no_blank_column(script: str) -> None:
    shown = page(f"{_MENU}<h2>政府文件</h2><div id='list'></div><script>{script}</script>")
    assert not shown.items
    assert shown.filled_by_script


def test_a_page_with_a_list_is_not_read_from_its_scripts() -> None:
    own = "<ul><li><a href='/x/1.html'>春季绿化动员会召开</a><span>2026-03-09</span></li></ul>"
    shown = page(f"{_MENU}{own}<script>var hot = {_ROWS.format(1)};</script>")
    assert [item.published for item in shown.items] == [date(2026, 3, 9)]


def test_settings_and_empty_data_leave_an_empty_list_empty() -> None:
    for script in ('var share = {"title": "某某县政府"};', 'var d = {"total": 0, "rows": []};'):
        shown = page(f"{_MENU}<h2>应急管理</h2><div id='list'></div><script>{script}</script>")
        assert shown.empty_list
        assert not shown.filled_by_script
