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
