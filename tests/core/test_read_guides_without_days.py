"""A column of two guides, without days and above a footer that a script writes, is not blank."""

from __future__ import annotations

from datetime import date

from read_tools import read

from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
MENU = "<table><tr><td><a href='/'>首页</a></td><td><a href='/zn-list.html'><img src='/m.gif'></a></td></tr></table>"
PLACE = "<table><tr><td>您的位置</td><td><a href='/'>首页</a>&gt;<a href='/zn-list.html'>服务指南</a></td></tr></table>"
LINKS = "<ul><li><a href='show-24.html'>渔船登记</a></li><li><a href='show-25.html'>摊位登记</a></li></ul>"
FOOT = "<table><tr><td align=center><script src='/foot.js'></script></td></tr></table>"
GUIDE = (
    "<h1>渔船登记</h1><h3>设定依据</h3><p>县渔业管理办法第八条。</p>"
    "<h3>申请条件</h3><p>在本县有固定泊位。</p><h3>办理地点</h3><p>县便民中心三号窗口。</p>"
)


def page(main: str, title: str, path: str) -> Page:
    html = f"<html><head><title>{title}-某县人民政府</title></head><body>{MENU}{main}{FOOT}</body></html>"
    return read(HOST + path, html, date(2026, 6, 18))


COLUMN = page(
    f"{PLACE}<table><tr><td><h2>服务指南</h2>{LINKS}</td></tr></table>", "服务指南", "/zn-list.html"
)


def test_the_guides_that_a_column_alone_leads_to_are_its_content() -> None:
    pages = [COLUMN, page(GUIDE, "渔船登记", "/show-24.html")]
    assert not is_blank(COLUMN, index_pages(pages, None, COLUMN.url))


def test_links_to_other_columns_are_no_content() -> None:
    beside = "<p>本栏目暂无信息</p><ul><li><a href='/'>返回首页</a></li></ul>"
    empty = page(f"{PLACE}<table><tr><td>{beside}</td></tr></table>", "服务指南", "/zn-list.html")
    assert is_blank(empty, index_pages([empty], None, empty.url))
