"""What the lists of the seventeenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.empty.blank import is_blank
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)
TITLES = ("关于开展冬季用电检查的通知", "县医院设备采购结果公告", "关于城区道路施工的通告")
DAYS = (date(2026, 11, 17), date(2026, 11, 17), date(2026, 11, 12))


def items(main: str) -> list[tuple[str, date | None]]:
    way = "<div class='path'>当前位置：<a href='/'>首页</a> &gt; <a href='/gg/'>公告</a></div>"
    html = f"<html><head><title>公告</title></head><body>{way}{main}</body></html>"
    return [(item.title, item.published) for item in read(f"{HOST}/gg/", html, AS_OF).items]


@pytest.mark.parametrize("marks", ["()", "（）", "[]", "［］", "【】", "〔〕"])
def test_a_day_in_any_brackets_ends_a_title_in_its_link(marks: str) -> None:
    rows = "".join(
        f"<li><a href='/gg/{at}.html'>{title}{marks[0]}{day}{marks[1]}</a></li>"
        for at, (title, day) in enumerate(zip(TITLES, DAYS, strict=True))
    )
    assert items(f"<ul>{rows}</ul>") == list(zip(TITLES, DAYS, strict=True))


def cell(at: int) -> str:
    return f"<td><a href='/gg/{at}.html'>{TITLES[at]}</a></td>"


@pytest.mark.parametrize("head", ["", "<tr class='header'><td>日期</td><td>标题</td></tr>"])
def test_a_cell_that_spans_rows_gives_its_day_to_all_of_them(head: str) -> None:
    main = f"<table>{head}<tr><td rowspan='2'>2026-11-17</td>{cell(0)}</tr><tr>{cell(1)}</tr><tr><td>2026-11-12</td>{cell(2)}</tr></table>"
    assert items(main) == list(zip(TITLES, DAYS, strict=True))


def test_a_cell_gives_its_day_to_no_more_rows_than_it_spans() -> None:
    main = f"<table><tr><td rowspan='2'>2026-11-17</td>{cell(0)}</tr><tr>{cell(1)}</tr><tr>{cell(2)}</tr></table>"
    assert items(main) == list(zip(TITLES, (*DAYS[:2], None), strict=True))


def test_a_row_with_a_day_of_its_own_keeps_it_beside_a_cell_that_spans_rows() -> None:
    own = "<td>2026-11-16</td>"
    main = (
        f"<table><tr><td rowspan='2'>2026-11-17</td>{cell(0)}</tr><tr>{cell(1)}{own}</tr></table>"
    )
    assert dict(items(main))[TITLES[1]] == date(2026, 11, 16)


def test_the_tip_of_a_link_tells_the_year_of_the_day_beside_it() -> None:
    """推荐阅读 and lists of old systems: month and day beside the link, the whole day in its tip."""
    days = ("2025年10月08日", "2026年07月02日", "2023年12月19日")
    shown = ("[10-08]", "[07-02]", "[12-19]")
    rows = "".join(
        f"<li><a href='/Item/{at}.aspx' title='标题：{title}&#xD;点击数：88&#xD;发表时间：{day}'>{title}</a><span>{short}</span></li>"
        for at, (title, day, short) in enumerate(zip(TITLES, days, shown, strict=True))
    )
    wanted = (date(2025, 10, 8), date(2026, 7, 2), date(2023, 12, 19))
    assert items(f"<ul>{rows}</ul>") == list(zip(TITLES, wanted, strict=True))


def test_a_tip_that_tells_another_day_tells_no_year() -> None:
    rows = "".join(
        f"<li><a href='/Item/{at}.aspx' title='{title} 报名时间：2024年01月02日'>{title}</a><span>11-{17 - at}</span></li>"
        for at, title in enumerate(TITLES)
    )
    assert [day for _, day in items(f"<ul>{rows}</ul>")] == [
        date(2026, 11, 17 - n) for n in range(3)
    ]


@pytest.mark.parametrize(
    "made",
    [
        "item[{at}]=new title_array('{url}','{title}','{day}');",
        'list.push(new News("{title}","{url}","{day}"));',
        "addItem({at},'{title}','{url}','{day} 09:10');",
    ],
)
def test_entries_that_a_script_makes_one_by_one_are_a_list(made: str) -> None:
    lines = "".join(
        made.format(at=at, url=f"/gg/{at}.html", title=title, day=day) + "\n"
        for at, (title, day) in enumerate(zip(TITLES, DAYS, strict=True))
    )
    main = f"<ul id='box'></ul><script>var item=new Array();\n{lines}show(1);</script>"
    assert items(main) == list(zip(TITLES, DAYS, strict=True))


def test_calls_with_addresses_that_hold_no_titles_are_no_list() -> None:
    lines = "".join(f"load('/js/{at}.js','2026-11-1{at}');\n" for at in range(4))
    assert items(f"<ul id='box'></ul><script>{lines}</script>") == []


ARRAYS = "".join(
    f"urls[i]='/gg/{at}.html';headers[i]=\"<a href='/gg/{at}.html' title='{title}'>{title}</a>\";year[i]='{day.year}';month[i]='{day.month:02}';day[i]='{day.day:02}';i++;\n"
    for at, (title, day) in enumerate(zip(TITLES, DAYS, strict=True))
)
WRITES = 'for(var k=0;k<urls.length;k++){document.write("<li>"+headers[k]+"<span>"+year[k]+"-"+month[k]+"-"+day[k]+"</span></li>");}'


def test_arrays_side_by_side_that_a_script_writes_out_are_a_list() -> None:
    main = f"<div class='list'><script>var urls=new Array(),headers=new Array();var i=0;\n{ARRAYS}{WRITES}</script></div>"
    assert items(main) == list(zip(TITLES, DAYS, strict=True))


def blank(main: str) -> bool:
    head = "<div class='nav'><a href='/'>首页</a><a href='/gg/'>公告</a><a href='/dt/'>动态</a></div><div class='path'>当前位置：<a href='/'>首页</a> &gt; <a href='/gg/'>公告</a></div>"
    html = f"<html><head><title>公告</title></head><body>{head}{main}<div class='footer'>某县某局版权所有</div></body></html>"
    page = read(f"{HOST}/gg/", html, AS_OF)
    return is_blank(page, index_pages((page,), None, page.url))


@pytest.mark.parametrize("place", ["<ul></ul>", "<div class='list'><ul class='l'></ul></div>", ""])
def test_a_page_whose_script_writes_rows_is_not_blank(place: str) -> None:
    """What stands in the arrays comes from another file, or is not understood."""
    assert not blank(f"{place}<div class='list'><script>{WRITES}</script></div>")


@pytest.mark.parametrize("words", ["该栏目暂无内容", "暂无数据", "暂无相关信息"])
def test_a_picture_that_says_there_is_nothing_is_no_content(words: str) -> None:
    assert blank(f"<div class='k'><img src='/i/kong.png' alt='{words}'></div>")
    assert not blank(
        f"<div class='k'><img src='/i/kong.png' alt='{words}'><img src='/u/7.jpg'></div>"
    )


def test_pages_are_counted_where_the_address_of_the_next_is_made_by_a_function() -> None:
    script = 'Ls.pagination("#p", function (i) { return "/content/column/4011?pageIndex=" + i; }, {currPage: 1, pageCount: 9, link: "/content/column/4011?pageIndex=1"});'
    rows = "".join(
        f"<li><a href='/gg/{at}.html'>{title}</a><span>2026-11-1{at}</span></li>"
        for at, title in enumerate(TITLES)
    )
    page = read(
        f"{HOST}/gg/",
        f"<html><body><ul>{rows}</ul><div id='p'></div><script>{script}</script></body></html>",
        AS_OF,
    )
    assert page.pager
    assert page.pager.pages == 9


@pytest.mark.parametrize("place", ["<ul></ul>", "<div class='l'>暂无信息</div>"])
@pytest.mark.parametrize(
    "script",
    [
        "var s='';for(var i=0;i<t.length;i++){s+='<li>'+t[i]+'</li>';}document.write(s);",
        "document.write(getRows());",
        "rows.forEach(function(x){document.write('<p>'+x.name+'</p>');});",
        "for(var i=0;i<n;i++){var li=document.createElement('li');li.innerText=t[i];ul.appendChild(li);}",
        "$(ul).prepend(rows);",
        "$('.l').html(h);",
        "e.insertAdjacentHTML('beforeend',h);",
        "loadChannel(12,1);",
        "getDocList({id:12});",
    ],
)
def test_a_script_that_may_write_where_it_stands_leaves_nothing_known(
    place: str, script: str
) -> None:
    assert not blank(f"{place}<div class='list'><script>{script}</script></div>")


@pytest.mark.parametrize(
    "script",
    [
        "document.write(showLocale(new Date()))",
        "document.write(getNowDate());",
        "var d=new Date();document.write(d.getFullYear()+'年'+(d.getMonth()+1)+'月');",
        "document.write(unescape(\"%3Cscript src='/count.js'%3E%3C/script%3E\"));",
        "var s=document.createElement('script');s.src='/hm.js';document.body.appendChild(s);",
        "$('.menu li').eq(3).addClass('on');",
    ],
)
def test_a_clock_a_counter_and_a_mark_write_no_list(script: str) -> None:
    assert blank(f"<div class='l'>暂无信息</div><div class='r'><script>{script}</script></div>")
