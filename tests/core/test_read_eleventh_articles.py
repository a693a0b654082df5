"""What the articles of the eleventh blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.pagefacts import Article, Page

HOST = "http://a.invalid"
DAY = date(2020, 4, 19)
BODY = "<p>为了规范城镇燃气管理，保障公民生命财产安全，制定本办法，现就有关内容作一说明。</p>" * 3
TITLE = "城镇燃气管理办法政策解读"


def page(main: str, title: str = TITLE, path: str = "/zcjd/t20200419_1.html") -> Page:
    return read(HOST + path, f"<html><head><title>{title}</title></head><body>{main}</body></html>")


def article(main: str, title: str = TITLE, path: str = "/zcjd/t20200419_1.html") -> Article:
    found = page(main, title, path).article
    assert found is not None
    return found


@pytest.mark.parametrize(
    "line",
    [
        "首次发布：2020-04-19 ｜ 最后更新：2020-04-20",
        "点击数：12次 更新：2020-04-19 08:00",
        "加入时间:2020-4-19 8:20:00 访问量:36",
        "出版日期：2020-04-19",
        "发布于 <a href='#'><time>2020年4月19日</time></a>",
    ],
)
def test_other_names_of_the_day_of_publication(line: str) -> None:
    assert article(f"<h1>{TITLE}</h1><div class='i'>{line}</div>{BODY}").published == DAY


def test_a_sentence_that_tells_when_another_paper_came_out_is_no_line() -> None:
    told = "<p>该办法发布于2019年3月1日，由县住建局提交于2019年2月1日。</p>"
    assert article(f"<h1>{TITLE}</h1>{told}{BODY}").published is None


def test_a_day_in_an_item_of_its_own_behind_its_name() -> None:
    bar = "<ul><li>日期</li><li>2020-04-19</li><li>来源</li><li>种苗站</li></ul>"
    found = article(f"<h1>{TITLE}</h1>{bar}{BODY}")
    assert (found.published, found.origin) == (DAY, "种苗站")


def test_taken_from_is_a_source() -> None:
    line = "<span>发布日期：2020-04-19</span> <span>出处：县融媒体中心</span>"
    assert article(f"<h1>{TITLE}</h1><div>{line}</div>{BODY}").origin == "县融媒体中心"


@pytest.mark.parametrize("tag", ["header class='entry-header'", "div class='line van--bottom'"])
def test_the_head_of_an_article_and_a_line_below_it_are_no_frame_of_the_page(tag: str) -> None:
    name = tag.split()[0]
    head = f"<{tag}><h1>{TITLE}</h1><p>2020-04-19</p></{name}>"
    assert article(f"<article>{head}{BODY}</article>").published == DAY


def test_marks_of_the_path_are_no_title() -> None:
    path = "<div class='bt_position'>位置：<a href='/'>首页</a>&nbsp;&gt;&nbsp;<a href='../'>公开</a></div>"
    line = "<p class='a2'>发布时间：2020/04/19 浏览：55(次)</p>"
    assert article(f"{path}<p class='a1'>{TITLE}</p>{line}{BODY}", "某县残联").title == TITLE


def test_the_title_that_the_table_of_particulars_names() -> None:
    rows = "<tr><td>报送单位：</td><td>市财政局</td></tr><tr><td>成文日期：</td><td>2020-04-19</td></tr>"
    rows += f"<tr><td>标　　题：</td><td>{TITLE}</td></tr>"
    found = article(f"<table>{rows}</table>{BODY}", "政策文件 | 某市财政局")
    assert (found.title, found.published) == (TITLE, DAY)


def test_other_pieces_of_the_line_stand_between_the_title_and_its_day() -> None:
    line = (
        "<td><div>作者：</div></td><td>办公室</td><td><div>发布时间：</div></td><td>2020-04-19</td>"
    )
    rows = f"<tr><td class='S1'>{TITLE}</td></tr><tr>{line}</tr><tr><td>{BODY}</td></tr>"
    assert article(f"<table>{rows}</table>", "某县人事局").title == TITLE


def test_a_title_that_names_column_and_site_alone() -> None:
    crumb = "<ol class='breadcrumb'><li><a href='/'>首页</a></li><li>通知公告</li></ol>"
    main = f"{crumb}<h1>通知公告</h1><h2>{TITLE}</h2><div>2020.04.19 | 产业科</div>{BODY}"
    found = article(main, "通知公告_某市林业局", "/tzgg/17.html")
    assert (found.title, found.published) == (TITLE, DAY)


def day_of_blog(moment: str) -> date | None:
    html = f"""<html><head><title>{TITLE}</title><meta property="article:published_time" content="{moment}"></head><body><article><h1>{TITLE}</h1>{BODY}</article></body></html>"""
    found = read(HOST + "/p/hpgs", html).article
    return found.published if found else None


def test_the_head_of_a_blog_tells_the_day() -> None:
    assert day_of_blog("2020-04-19T09:00:00+08:00") == DAY
    assert day_of_blog("2020-04-19") == DAY


def test_the_day_of_a_blog_is_the_day_in_china() -> None:
    # Plugins of WordPress write the moment in UTC.
    assert day_of_blog("2020-04-18T23:10:05+00:00") == DAY
    assert day_of_blog("2020-04-18T23:10:05Z") == DAY
    assert day_of_blog("2020-04-19T23:10:05") == DAY
    assert day_of_blog("0001-01-01T00:00:00+09:00") is None
    assert day_of_blog("2020-04-41T00:00:00Z") is None


@pytest.mark.parametrize("body", ["", "<img src='a.png'>", "<td><img src='a.png'></td>"])
def test_a_page_without_a_word_keeps_the_day_of_its_label(body: str) -> None:
    label = "<meta name='PubDate' content='2020-04-19'>"
    html = f"<html><head><title>某县人事局</title>{label}</head><body>{body}</body></html>"
    found = read(HOST + "/tzgg/71.html", html).article
    assert found is not None
    assert found.published == DAY


def test_the_line_of_an_article_may_be_broken_in_two() -> None:
    line = "来源：县水利局\n发布日期：2020-04-19"
    assert article(f"<h1>{TITLE}</h1>{BODY}<div>{line}</div>").published == DAY


@pytest.mark.parametrize("moment", ["0000-00-00", "2020-13-41"])
def test_a_moment_that_is_no_day_breaks_nothing(moment: str) -> None:
    time = f"<time datetime='{moment}'>4月19日</time>"
    found = page(f"<h1>{TITLE}</h1><div>{time}</div>{BODY}", path="/tzgg/71.html").article
    assert found is None or found.published is None


def test_the_article_before_is_no_entry_of_this_one() -> None:
    next_one = "<td>上一篇：<a href='70.html'>城区停水通知</a><br>下一篇：没有了</td>"
    main = f"<table><tr><td>{TITLE}</td></tr><tr><td>{BODY}</td></tr><tr><td>[2020-4-19]</td></tr><tr>{next_one}</tr></table>"
    found = page(main, "某县规划局", "/tzgg/71.html")
    assert not found.items
    assert all(not block.items for block in found.blocks)


def test_an_element_named_wz_may_be_the_text() -> None:
    # 位置 and 文章 have the same letters.
    main = f"<div class='wz'><div class='wz-t'>{TITLE}</div>{BODY}<p>来源：湿地中心　发布：2020年4月19日</p></div>"
    assert article(main, path="/dt/70.html").published == DAY
