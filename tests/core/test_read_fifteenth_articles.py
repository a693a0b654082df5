"""What the articles of the fifteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
DAY = date(2020, 5, 3)
TITLE = "县图书馆暑期阅读活动小结"
BODY = (
    "<p>各有关单位要结合实际细化措施，明确责任人和完成时限，确保各项任务落到实处。</p>"
    "<p>会上通报了前三季度重点工作进展，与会人员就存在的困难和问题作了交流发言。</p>"
)
SIDE = "<div class='side'><h3>新闻动态</h3><ul><li><a href='/a/'>本县要闻</a></li><li><a href='/b/'>部门动态</a></li></ul></div>"


def article(
    main: str, title: str = "新闻动态", side: str = SIDE
) -> tuple[str | None, date | None, str]:
    body = f"<html><head><title>{title}</title></head><body>{side}<div class='main'>{main}</div></body></html>"
    seen = read(f"{HOST}/news/t20200503_8.html", body).article
    return (seen.title, seen.published, seen.origin) if seen else (None, None, "")


def test_a_heading_whose_day_stands_small_behind_it_in_a_page_header() -> None:
    main = f"<div class='page-header'><h1>{TITLE} <small>2020-05-03</small></h1></div>{BODY}"
    assert article(main)[:2] == (TITLE, DAY)


def test_a_title_of_the_page_that_names_but_its_column() -> None:
    main = f"<h3>{TITLE}</h3><p class='time'>发布时间：2020-05-03</p>{BODY}"
    assert article(main)[:2] == (TITLE, DAY)
    # A short headline of its own stays one, whatever is set as a heading below.
    main = (
        f"<h2>停水通知</h2><p>发布时间：2020-05-03</p>{BODY}<h3>一、停水范围和停水时间</h3>{BODY}"
    )
    assert article(main, "停水通知")[:2] == ("停水通知", DAY)


def test_a_headline_below_the_table_of_particulars_and_a_heading_beside() -> None:
    table = "<table><tr><td>索引号</td><td>QY001</td></tr><tr><td>公开日期</td><td>2020-05-03</td></tr></table>"
    name = "行政许可事项清单（2020年版）"
    main = f"{table}<h3>{name}</h3>{BODY}"
    side = SIDE.replace("新闻动态", "信息公开")
    assert article(main, name, side)[:2] == (name, DAY)
    assert article(main, "信息公开", side)[:2] == (name, DAY)


def test_the_name_of_a_rule_in_its_table_where_the_title_names_the_column() -> None:
    name = "矿产资源开发管理办法"
    table = f"<table><tr><td>名称：</td><td>{name}</td></tr><tr><td>发布机构：</td><td>市自然资源局</td></tr><tr><td>发布日期：</td><td>2020年5月3日</td></tr></table>"
    assert article(f"{table}<div>{BODY}</div>", "规范性文件", "")[:2] == (name, DAY)


def test_the_red_head_of_a_paper_is_no_headline() -> None:
    name = "某县人民政府关于表扬护林先进个人的通报"
    main = f"<table><tr><td><font color='red'><b>某县人民政府文件</b></font></td></tr><tr><td>政发〔2020〕12号</td></tr><tr><td><b>{name}</b></td></tr><tr><td>{BODY}</td></tr><tr><td>发布日期：2020-05-03</td></tr></table>"
    path = "<p>您的位置：<a href='/'>首页</a> &gt; 政府文件</p>"
    assert article(main, "政府文件", path)[:2] == (name, DAY)


@pytest.mark.parametrize("day", ["May. 3, 2020", "May 3, 2020", "2020-05-03"])
def test_the_line_of_an_english_page(day: str) -> None:
    main = f"<h2>Night Ferry Launched</h2><p class='info'>Date: {day} | Source: Hewan Today</p><p>The ferry runs every thirty minutes between the two banks until midnight.</p><p>Residents may pay with the card of their buses.</p>"
    assert article(main, "Night Ferry Launched", "") == ("Night Ferry Launched", DAY, "Hewan Today")


def test_the_heading_of_a_hidden_box_on_leaving_is_none() -> None:
    leaving = "<div style='display:none'><h1>您访问的链接即将离开本网站</h1></div>"
    main = f"<h2>{TITLE}</h2><p>发布时间：2020-05-03</p>{BODY}{leaving}"
    assert article(main, f"{TITLE}_某县人民政府")[:2] == (TITLE, DAY)


def test_a_label_that_is_cut_short_is_not_the_title() -> None:
    label = f"<meta name='ArticleTitle' content='{TITLE[:8]}...'><meta name='PubDate' content='2020-05-03 09:00'>"
    main = f"{label}<h1>{TITLE}</h1><p>发布时间：2020-05-03</p>{BODY}"
    assert article(main, f"{TITLE[:8]}...", "")[:2] == (TITLE, DAY)


@pytest.mark.parametrize("head", ["el-card__header", "xxgk_xl_top", "content_top_box"])
def test_heads_of_an_article_by_other_names(head: str) -> None:
    main = f"<div class='{head}'><h2>{TITLE}</h2><div><span>发布时间：2020-05-03 09:00</span></div></div>{BODY}"
    assert article(main, TITLE, "")[:2] == (TITLE, DAY)
