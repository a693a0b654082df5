"""An article in the rows of a table that lays the page out: nothing of its row is an entry."""

from __future__ import annotations

from datetime import date

from read_tools import read

LINE = (
    "<span>作者:<a href='#'>运输股</a></span><span>处室:<a href='#'>综合科</a></span>"
    "<span>点击数:<a href='#'>2026</a></span><span>发布时间:2020-05-03 10:11:12</span>"
)
BODY = "<p>各有关单位要结合实际细化措施,明确责任人和完成时限,确保各项任务落到实处。</p>"


def test_names_that_lead_nowhere_beside_the_day_make_no_list_of_the_row() -> None:
    way = "<tr><td>您的位置:<a href='/'>首页</a> -&gt; 通告</td></tr>"
    row = f"<tr><td><h2>关于调整公交线路的通告</h2><div>{LINE}</div>{BODY}{BODY}</td></tr>"
    html = f"<html><head><title>通告</title></head><body><table>{way}{row}</table></body></html>"
    page = read("http://a.invalid/c_news.jsp?id=503", html, date(2020, 6, 1))
    assert page.article is not None
    assert page.article.title == "关于调整公交线路的通告"
    assert page.article.published == date(2020, 5, 3)
    assert page.items == ()
