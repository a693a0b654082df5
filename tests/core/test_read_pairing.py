"""Links and days that stand in one element of a page are paired only where they stand in order and
together: the links of a menu at the side and the days of a table of particulars are no list."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

TITLE = "县图书馆暑期阅读活动小结"
BODY = (
    "<p>各有关单位要结合实际细化措施，明确责任人和完成时限，确保各项任务落到实处。</p>"
    "<p>会上通报了前三季度重点工作进展，与会人员就存在的困难和问题作了交流发言。</p>"
)
NAMES = ("本县要闻", "部门动态", "乡镇动态")
SIGNED = f"<h1>{TITLE}</h1><p>2020-05-03</p>{BODY}<p align='right'>2020年5月2日</p>"
FACTS = (
    "<ul><li>索引号：<span>Q-1</span></li><li>发文日期：<span>2020-05-02</span></li>"
    f"<li>发布日期：<span>2020-05-03</span></li></ul><h1>{TITLE}</h1>{BODY}"
)


def side(links: int, *, rows: bool) -> str:
    words = [f"<a href='/c/{at}/'>{name}</a>" for at, name in enumerate(NAMES[:links])]
    return "".join(f"<li>{one}</li>" for one in words) if rows else "".join(words)


@pytest.mark.parametrize("main", [SIGNED, FACTS])
@pytest.mark.parametrize("links", [2, 3])
@pytest.mark.parametrize("rows", [True, False])
@pytest.mark.parametrize("before", [True, False])
def test_a_menu_and_the_days_of_an_article(main: str, links: int, rows: bool, before: bool) -> None:
    menu, main = f"<div>{side(links, rows=rows)}</div>", f"<div>{main}</div>"
    body = menu + main if before else main + menu
    html = f"<html><head><title>{TITLE}</title></head><body><div>{body}</div></body></html>"
    page = read("http://a.invalid/news/t20200503_8.html", html)
    assert not page.items
    assert page.article
    assert (page.article.title, page.article.published) == (TITLE, date(2020, 5, 3))


def row(at: int) -> str:
    return f"<li><a href='/a/t2020050{at}_{at}.html'>关于第{at}批项目公示的通知</a></li>"


def test_a_day_above_several_rows_is_that_of_each() -> None:
    groups = (
        f"<h4>2020-05-06</h4><ul>{row(1)}{row(2)}{row(3)}</ul>"
        f"<h4>2020-05-02</h4><ul>{row(4)}{row(5)}</ul>"
        f"<h4>2020-04-28</h4><ul>{row(6)}</ul><ul class='hot'>{row(7)}</ul>"
    )
    html = f"<html><body><div class='list'>{groups}</div></body></html>"
    days = [item.published for item in read("http://a.invalid/a/", html).items]
    first, second, third = date(2020, 5, 6), date(2020, 5, 2), date(2020, 4, 28)
    assert days[:6] == [first, first, first, second, second, third]
