"""What the kept third of the twentieth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, Site
from xuncha.read.dates.whole import find_date
from xuncha.read.links.addresses import is_article_url
from xuncha.read.site import read_site

AS_OF = date(2026, 11, 20)
HOST = "http://a.invalid"
TITLES = ("召开推进会议", "开展消防演练", "举办读书活动", "组织义务植树", "慰问环卫工人")
BODY = "<p>　　市交通运输局近日组织力量对全市农村公路开展秋季养护，共修补路面三千余平方米。</p>" * 4
LONG = "我市组织开展农村公路秋季养护工作"


def published(day: str) -> date | None:
    html = f"<html><body><h3>{LONG}</h3><div><span>来源：综合部</span><span>{day}</span></div><div>{BODY}</div></body></html>"
    article = read(f"{HOST}/11/2026/1.html", html, AS_OF).article
    assert article is not None
    return article.published


@pytest.mark.parametrize("day", ["2026年09月17日10:08", "2026年9月17日 10:08", "2026年9月17"])
def test_a_day_and_its_hour_without_a_gap(day: str) -> None:
    assert published(day) == date(2026, 9, 17)


def test_a_day_of_a_row_and_its_hour_without_a_gap() -> None:
    rows = "".join(
        f"<li><a href='/x/2026/{at}.html'>{title}</a><span>11月{19 - at}日10:08</span></li>"
        for at, title in enumerate(TITLES)
    )
    items = read(f"{HOST}/x/", f"<html><body><ul>{rows}</ul></body></html>", AS_OF).items
    assert [item.published for item in items] == [date(2026, 11, 19 - at) for at in range(5)]


def test_a_headline_that_is_a_link_but_in_name() -> None:
    head = f"<p class='tit'><a href='javascript:void(0);'>{LONG}</a></p>"
    html = f"<html><head><title>某市交通运输局</title></head><body>{head}<div>来源：综合部 2026-09-17</div><div>{BODY}</div></body></html>"
    article = read(f"{HOST}/11/2026/1.html", html, AS_OF).article
    assert article is not None
    assert article.title == LONG


def test_the_code_of_a_site_under_another_name() -> None:
    foot = "<div>主办：某局　网站识别码：5431040003　某ICP备12003430号</div>"
    page = read(f"{HOST}/", f"<html><body><p>某局</p>{foot}</body></html>", AS_OF)
    assert page.identity.site_id_code == "5431040003"


def test_the_list_of_a_program_is_no_article() -> None:
    assert not is_article_url(f"{HOST}/NewsInfoList.aspx?tid=63")
    assert is_article_url(f"{HOST}/NewsInfo.aspx?id=63")


# ------------------------------------------------------------------- homes


def listed(name: str, head: str) -> str:
    rows = "".join(
        f"<li><a href='/x/2026/{at}.html'>{title}</a><span>2026-11-{19 - at}</span></li>"
        for at, title in enumerate(TITLES)
    )
    way = f"<div class='pos'>当前位置：<a href='/'>首页</a> &gt; <a href='./'>{name}</a></div>"
    return f"<html><head>{head}<title>{name}</title></head><body>{{menu}}{way}<ul>{rows}</ul></body></html>"


def columns(menu: str, pages: dict[str, str]) -> dict[str, Column]:
    read_all = tuple(
        read(HOST + path, html.replace("{menu}", menu), AS_OF) for path, html in pages.items()
    )
    reading = read_site(Site(url=f"{HOST}/"), read_all, read_all[0], (), AS_OF, {})
    return {column.url.removeprefix(HOST): column for column in reading.columns}


LABELS = "<meta name='ColumnName' content='{}'><meta name='ColumnType' content='{}'>"
MENU = "<div class='nav'><ul><li><a href='/'>首页</a></li><li><a href='/gh/'>规划计划</a></li><li><a href='/gg/'>公告公示</a></li><li><a href='/zf/'>县长信箱</a></li></ul></div>"


def test_what_a_template_labels_every_page_with_is_no_column() -> None:
    of_all = LABELS.format("某市政府信息公开", "信息公开，政策文件")
    home = f"<html><head>{of_all}<title>某市</title></head><body>{{menu}}</body></html>"
    pages = {"/": home, "/gh/": listed("规划计划", of_all), "/gg/": listed("公告公示", of_all)}
    found = columns(MENU, pages)
    assert (found["/gh/"].name, found["/gh/"].kind) == ("规划计划", ColumnKind.PLANNING)
    assert (found["/gg/"].name, found["/gg/"].kind) == ("公告公示", ColumnKind.NOTICE)
    # What a column alone is labelled with is its own.
    own = LABELS.format("要情", "政策文件")
    found = columns(MENU, {**pages, "/gg/": listed("公告公示", own)})
    assert (found["/gg/"].name, found["/gg/"].kind) == ("要情", ColumnKind.POLICY)


FRAME = "<iframe src='/top.html' width='1000' height='200'></iframe>"


def test_the_menu_in_a_frame_that_all_pages_hold() -> None:
    home = "<html><head><title>某市</title></head><body>{menu}<p>欢迎</p></body></html>"
    pages = {
        "/": home,
        "/gh/": listed("规划计划", ""),
        "/gg/": listed("公告公示", ""),
        "/top.html": f"<html><body>{MENU}</body></html>",
    }
    found = columns(FRAME, pages)
    assert {path for path, column in found.items() if column.first_level} == {
        "/gh/",
        "/gg/",
        "/zf/",
    }
    # A frame of the home page alone may be of anything.
    alone = {path: html.replace("{menu}", "") for path, html in pages.items() if path != "/"}
    assert "/zf/" not in columns(FRAME, {"/": home, **alone})


def test_a_path_with_arrows_of_two_characters() -> None:
    html = "<html><body><div class='nav'><a href='/'>首页</a><a href='/zw/'>政务</a></div><div class='box'><div>统计数据</div><div class='location'> 当前位置 : 首页->政务公开->统计数据 </div></div><ul></ul></body></html>"
    page = read(f"{HOST}/tj/", html, AS_OF)
    assert [crumb.name for crumb in page.breadcrumb] == ["政务公开", "统计数据"]


def test_the_year_last_and_what_is_above_twelve_is_the_day() -> None:
    assert published("周二, 05/26/2026 - 10:22") == date(2026, 5, 26)
    assert published("26.05.2026") == date(2026, 5, 26)


def test_the_year_last_and_either_may_be_the_month() -> None:
    found = find_date("05/06/2019", AS_OF)
    assert found is None


def test_numbers_of_the_year_last_that_are_no_day() -> None:
    assert find_date("99/99/2026", AS_OF) is None
    assert find_date("05/26/2026 至 2026-06-01", AS_OF) == find_date(" " * 13 + "2026-06-01", AS_OF)
