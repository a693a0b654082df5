"""Causes that the seventeenth blind set brought to light: articles."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.pagefacts import Article

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)
TITLE = "关于开展冬季用电检查的通知"
TEXT = "".join(
    f"<p>　　{words}</p>"
    for words in (
        "各村民委员会：为保障冬季用电安全，决定在全镇范围内开展用电检查工作。",
        "检查内容包括线路老化、私拉乱接等情况，请各村提前通知到户，做好配合。",
    )
)
SIDE = "<div class='side'><h3>推荐阅读</h3><ul><li><a href='/a/1.html'>县里召开推进会议</a><span>2026-10-08</span></li><li><a href='/a/2.html'>水库除险加固完工</a><span>2026-09-30</span></li></ul></div>"


def article(
    main: str, title: str = TITLE, url: str = "/show/4471", head: str = ""
) -> Article | None:
    way = "<div class='path'>当前位置：<a href='/'>首页</a> &gt; <a href='/gg/'>通知公告</a></div>"
    html = f"<html><head><title>{title}</title>{head}</head><body>{way}{main}</body></html>"
    return read(HOST + url, html, AS_OF).article


@pytest.mark.parametrize("side", ["", SIDE])
def test_data_for_search_engines_tell_the_day_beside_a_box_of_others(side: str) -> None:
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","datePublished":"2026-10-05T08:00:00+08:00"}}</script>'
    found = article(f"{side}{data}<article><h1>{TITLE}</h1>{TEXT}</article>")
    assert found
    assert (found.title, found.published) == (TITLE, date(2026, 10, 5))


@pytest.mark.parametrize("words", ["县卫健局供稿", "县融媒体中心 供稿", "通讯员 供图"])
@pytest.mark.parametrize("day", ["2026/11/09", "2026-11-09", "2026年11月9日"])
def test_who_sent_an_article_stands_behind_its_day(day: str, words: str) -> None:
    found = article(f"<h1>{TITLE}</h1><p>{day}　{words}</p>{TEXT}")
    assert found
    assert found.published == date(2026, 11, 9)


@pytest.mark.parametrize("title", ["正文", "信息详情"])
def test_the_day_below_a_headline_that_title_does_not_repeat(title: str) -> None:
    main = (
        f"<p><span style='font-size:22px'>{TITLE}</span></p><p>2026/11/09　县卫健局供稿</p>{TEXT}"
    )
    found = article(main, title=title, url="/art/2026/11/9/art_41903_61415.html")
    assert found
    assert (found.title, found.published) == (TITLE, date(2026, 11, 9))


@pytest.mark.parametrize(
    "line",
    [
        "2026/11/09　我县召开大会，全面部署用电检查",
        "阅读推广活动2026-11-09开幕，欢迎参加",
        "点击报名，2026-11-09开始",
    ],
)
def test_a_day_in_a_sentence_is_not_that_of_the_article(line: str) -> None:
    found = article(f"<h1>{TITLE}</h1><p>{line}</p>{TEXT}")
    assert found is None or found.published is None


@pytest.mark.parametrize(
    "empty", ["<span id='fb'></span>", "<em class='t' id='t'></em>", "<b id='d'></b>"]
)
def test_a_name_with_an_empty_place_behind_it_has_no_day_of_another(empty: str) -> None:
    """A script fills the place; what stands behind it is a clock."""
    clock = "<span id='clock'>2026年11月20日 10:02:31</span>"
    found = article(f"<h1>{TITLE}</h1><p>发布人：办公室　发布时间：{empty}　{clock}</p>{TEXT}")
    assert found is None or found.published is None


def test_a_hidden_field_that_a_script_shows_is_the_day() -> None:
    line = "<p>发布时间：<span id='fb'></span></p><input type='hidden' id='pubDate' value='2026-10-31'>"
    script = "<script>document.getElementById('fb').innerHTML=document.getElementById('pubDate').value;</script>"
    found = article(f"<h1>{TITLE}</h1>{line}{script}{TEXT}", url="/show.asp?id=790")
    assert found
    assert found.published == date(2026, 10, 31)


@pytest.mark.parametrize("tag", ["tr", "thead", "tbody"])
@pytest.mark.parametrize("name", ["header", "head", "top"])
def test_a_row_called_header_is_that_of_its_table(tag: str, name: str) -> None:
    row = f"<td align='center'>{TITLE}</td>"
    first = (
        f"<tr class='{name}'>{row}</tr>"
        if tag == "tr"
        else f"<{tag} class='{name}'><tr>{row}</tr></{tag}>"
    )
    main = f"<table>{first}<tr><td>发布日期：2026-11-09　点击：31</td></tr><tr><td>{TEXT}</td></tr></table>"
    found = article(main, title=f"{TITLE}-谷城县水产站")
    assert found
    assert found.title == TITLE


def test_a_row_called_header_with_a_menu_is_that_of_the_page() -> None:
    menu = "".join(f"<a href='/{at}/'>栏目名称{at}</a>" for at in range(5))
    head = f"<table><tr class='header'><td><img src='/logo.png'>{menu}2026年11月20日 星期五</td></tr></table>"
    found = article(f"{head}<h1>{TITLE}</h1><p>时间：2026-11-09</p>{TEXT}")
    assert found
    assert found.published == date(2026, 11, 9)


LINE = "<p class='info'>发布时间：2026-11-09　来源：县水务局</p>"
OFFICE = "云桐县水务局"
FOOT = f"<div class='footer'>{OFFICE}版权所有</div>"
MENU = "<div class='nav'><a href='/'>首页</a><a href='/gg/'>通知公告</a><a href='/gk/'>政务公开</a></div>"
BOX = "<div class='left'><h3>{}</h3><ul><li><a href='/a/1.html'>县里召开推进会议的通知</a></li><li><a href='/a/2.html'>水库除险加固工程完工</a></li></ul></div>"
PLAIN = f"<p align='center'><strong>{TITLE}</strong></p>"


def shown_title(main: str, title: str) -> str | None:
    html = f"<html><head><title>{title}</title></head><body>{MENU}{main}{FOOT}</body></html>"
    found = read(f"{HOST}/info/1021/3391.htm", html, AS_OF).article
    return found.title if found else None


@pytest.mark.parametrize("title", ["正文", f"通知公告-{OFFICE}", "信息详情"])
def test_the_name_of_the_office_is_no_headline_though_it_is_set_as_one(title: str) -> None:
    """<title> does not name the office; the foot of the page does."""
    assert shown_title(f"<h1>{OFFICE}</h1>{PLAIN}{LINE}{TEXT}", title) == TITLE


@pytest.mark.parametrize("name", ["信息公开", "热点文章", "其他单位近期发布的信息"])
@pytest.mark.parametrize("title", [OFFICE, f"通知公告-{OFFICE}", "信息详情"])
def test_the_heading_of_a_box_of_links_is_no_headline(title: str, name: str) -> None:
    way = "<div class='path'>当前位置：<a href='/'>首页</a> &gt; <a href='/gg/'>通知公告</a></div>"
    assert shown_title(f"{way}{BOX.format(name)}{PLAIN}{LINE}{TEXT}", title) == TITLE


@pytest.mark.parametrize("section", ["一、有关工作安排的说明", "第二章　检查内容与要求"])
def test_the_heading_of_a_section_is_no_headline(section: str) -> None:
    main = f"{PLAIN}{LINE}{TEXT}<h3>{section}</h3>{TEXT}"
    assert shown_title(main, "信息详情") == TITLE


@pytest.mark.parametrize("column", ["<h2>通知公告</h2>", "<div class='colname'>通知公告</div>"])
@pytest.mark.parametrize("title", [OFFICE, f"通知公告-{OFFICE}", "通知公告"])
def test_the_name_of_a_column_of_the_menu_gives_way_to_what_stands_above_the_line(
    title: str, column: str
) -> None:
    assert shown_title(f"{column}{PLAIN}{LINE}{TEXT}", title) == TITLE


def test_a_short_headline_that_the_menu_has_as_well_stays_one() -> None:
    main = f"<h2>政务公开</h2>{LINE}{TEXT}"
    assert shown_title(main, f"政务公开-{OFFICE}") == "政务公开"


@pytest.mark.parametrize("call", ["writeDate('2026-10-27 15:20:00');", 'showtime("2026-10-27");'])
def test_the_day_that_a_call_is_given_behind_its_name(call: str) -> None:
    line = f"<p class='sub'>发布时间：<script>{call}</script>　来源：能源科</p>"
    found = article(f"<h2>{TITLE}</h2>{line}{TEXT}")
    assert found
    assert found.published == date(2026, 10, 27)


def test_a_call_behind_the_name_of_another_day_or_with_two_days_gives_none() -> None:
    two = "<p class='sub'>时间：<script>f('2026-10-27','2026-10-29');</script></p>"
    other = "<p class='sub'>截止时间：<script>f('2026-10-27');</script></p>"
    for line in (two, other):
        found = article(f"<h2>{TITLE}</h2>{line}{TEXT}")
        assert found is None or found.published is None


@pytest.mark.parametrize("split", ["<br>\n", "<br/>"])
def test_a_headline_whose_first_line_is_all_that_title_says(split: str) -> None:
    words = split.join(("谷城县畜牧局", "关于做好秋季重大动物疫病", "免疫工作的通知"))
    cell = f"<td align='center' class='big'><b><font size='4'>{words}</font></b></td>"
    main = f"<table><tr>{cell}</tr><tr><td align='center'>[ 2026-9-18 ]　阅读：211 次</td></tr><tr><td>{TEXT}</td></tr></table>"
    found = article(main, title="谷城县畜牧局", url="/show.asp?id=771")
    assert found
    assert found.title == "谷城县畜牧局关于做好秋季重大动物疫病免疫工作的通知"
