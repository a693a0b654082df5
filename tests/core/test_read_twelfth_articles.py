"""What the articles of the twelfth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
TITLE = "关于开展危旧房屋排查工作的公告"
DAY = date(2020, 5, 6)
TEXT = "<p>各乡镇、各部门要对照任务清单逐项推进，定期通报进度，年底前全部完成。</p><p>基层代表作了交流，大家表示将把工作落到细处，确保群众满意。</p>"


def article(body: str, title: str = "信息浏览", head: str = "") -> tuple[str, date | None] | None:
    html = f"<html><head><title>{title}</title>{head}</head><body>{body}{TEXT}</body></html>"
    found = read(f"{HOST}/xw/2020/t20200506_81.html", html).article
    return (found.title, found.published) if found else None


def test_labels_in_a_box_named_as_a_title_are_none() -> None:
    line = "<div class='c_title_author'><span>点击数：<a href='#'>66</a></span><span>发布时间：2020-05-06</span></div>"
    assert article(f"<div class='c_title'><span><h2>{TITLE}</h2></span></div>{line}") == (
        TITLE,
        DAY,
    )


def test_a_year_in_brackets_below_the_headline() -> None:
    body = f"<div><div>{TITLE}</div><div>（2019年度）</div><div><span>某局</span><span>发布于 2020-05-06 08:00</span></div></div>"
    assert article(body) == (TITLE, DAY)


@pytest.mark.parametrize("named", ["财政信息", "资讯详情", "文章内容"])
def test_names_of_columns_and_of_any_article_are_no_titles(named: str) -> None:
    path = f"<div><a href='/'>首页</a> &gt; <a href='./'>{named}</a></div>"
    body = f"{path}<div class='doc'><div>{TITLE}</div><div>发布时间：2020-05-06</div></div>"
    assert article(body, named) == (TITLE, DAY)


def test_data_for_machines_tell_the_day() -> None:
    data = '{"@type":"NewsArticle","datePublished":"2020-05-05T20:30:00Z","dateModified":"2020-05-30T00:00:00Z"}'
    head = f'<script type="application/ld+json">{data}</script>'
    # 20:30 in UTC is the next day in China.
    assert article(f"<h1>{TITLE}</h1>", TITLE, head) == (TITLE, DAY)
    broken = head.replace("2020-05-05T20:30:00Z", "昨天二十点三十分")
    assert article(f"<h1>{TITLE}</h1>", TITLE, broken) == (TITLE, None)


def test_a_clock_with_a_wide_colon_and_a_box_named_top() -> None:
    body = f"<div class='top_cont'><h1>{TITLE}</h1><h3><span>2020-05-06 14：30</span><span>来源：某局</span></h3></div>"
    assert article(body, TITLE) == (TITLE, DAY)
