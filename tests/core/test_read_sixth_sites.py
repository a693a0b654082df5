"""Causes that the sixth series of blind sites (tests/blindsites) brought to light in reading."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Site
from xuncha.read.pagefacts import Page
from xuncha.read.site import read_site

HOST = "http://s.invalid"
AS_OF = date(2019, 5, 30)


def column(path: str, name: str) -> Page:
    rows = "".join(
        f"<tr><td><a href='{path}{k}.html'>关于做好第{k}期校车安全检查的通知</a></td><td>2018-01-0{k}</td></tr>"
        for k in (1, 2, 3)
    )
    place = f"<p>当前位置：<a href='/'>首页</a> &gt; <a href='{path}'>{name}</a></p>"
    html = f"<title>{name}-某局</title>{place}<div><span>{name}</span></div><table>{rows}</table>"
    return read(HOST + path, html, AS_OF)


@pytest.mark.parametrize("offered", [True, False])
def test_a_column_behind_a_picture_of_the_menu_is_of_the_first_level(offered: bool) -> None:
    picture = '<td><a href="gsgg/"><img src="/images/m4.gif" width="105"></a></td>'
    menu = f'<td><a href="gzdt/">工作动态</a></td>{picture if offered else ""}'
    home = read(HOST + "/", f"<title>某局</title><table><tr>{menu}</tr></table>", AS_OF)
    pages = [home, column("/gzdt/", "工作动态"), column("/gsgg/", "公示公告")]
    found = read_site(Site(url=HOST + "/"), pages, home, (), AS_OF, {}).columns
    assert {one.name: one.first_level for one in found} == {"工作动态": True, "公示公告": offered}


def test_a_link_at_the_foot_of_an_article_in_one_large_cell_makes_no_list() -> None:
    said = "".join(
        f"<p>　　第{k}条意见应当自公告之日起三十日内书面提出，逾期不再受理。</p>" for k in range(6)
    )
    body = (
        "<h1>关于《公园管理办法（征求意见稿）》公开征求意见的公告</h1><div><span>发布时间：2019-03-20 09:32"
        f"</span><span>来源：办公室</span></div><div>{said}</div>"
        "<p>相关链接：<a href='/xg/2011/1.html'>第1期情况通报</a></p>"
    )
    html = (
        "<title>关于《公园管理办法（征求意见稿）》公开征求意见的公告-某局</title><table><tr><td width=15></td><td>"
        "<table><tr><td>您的当前位置</td><td><a href='/'>首页</a>&gt;&gt;<a href='/yjzj/'>民意征集</a></td></tr>"
        f"</table><table width='100%'><tr><td>{body}</td></tr></table></td></tr></table>"
    )
    page = read(HOST + "/art/2019/3/20/art_132_60135.html", html, AS_OF)
    assert page.items == ()
    assert page.article is not None
    assert page.article.published == date(2019, 3, 20)


def test_a_page_of_text_stays_one_beside_a_table_that_a_script_fills_with_the_foot() -> None:
    foot = "<table><tr><td align='center'><script src='/js/wb.js'></script></td></tr></table>"

    def page(path: str, name: str) -> Page:
        said = "".join(
            f"<p>　　{name}第{k}项是负责渡口的日常养护，并按期公布结果。</p>" for k in range(6)
        )
        place = (
            f"<table><tr><td>您的位置：<a href='/'>首页</a>&gt;&gt;<a>{name}</a></td></tr></table>"
        )
        body = f"<table><tr><td><h1>{name}</h1>{said}</td></tr></table>"
        return read(HOST + path, f"<title>{name}-某局</title>{place}{body}{foot}", AS_OF)

    menu = "<ul><li><a href='/jgzn/'>机构职能</a></li><li><a href='/tzgg/'>通知公告</a></li></ul>"
    home = read(HOST + "/", f"<title>某局</title>{menu}", AS_OF)
    pages = [home, page("/jgzn/", "机构职能"), page("/tzgg/", "通知公告")]
    found = read_site(Site(url=HOST + "/"), pages, home, (), AS_OF, {}).columns
    # Of a column of notices the list itself may be what is missing.
    assert {one.name: bool(one.unreadable) for one in found} == {
        "机构职能": False,
        "通知公告": True,
    }
