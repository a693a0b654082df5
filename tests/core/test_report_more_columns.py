"""Report page: what is said of columns beside their table is listed, and its row leads there."""

from __future__ import annotations

import re

from report_help import report_of
from site_facts import facts

from xuncha.facts import MainMenu, MenuEntry
from xuncha.report.html import render_html

MENU = MainMenu(
    (
        MenuEntry("走进示例", "http://www.shili.gov.cn/a/"),
        MenuEntry("新闻中心", "http://www.shili.gov.cn/b/"),
    ),
    "<urn:uuid:home>",
    "2018-03-01T09:30:00+08:00",
)


def test_a_hint_about_columns_is_listed_and_its_row_leads_to_it() -> None:
    made = facts(main_menu=MENU)
    page = render_html(report_of(made, "guideline-2017"), made)
    assert "首页主菜单有 2 个频道" in page
    assert 'id="more-columns"' in page
    row = re.search(r'id="r-G17-P7".*?</tr>', page, re.DOTALL)
    assert row is not None
    assert '<a href="#more-columns">栏目的其他问题</a>' in row[0]


def test_every_place_that_a_row_leads_to_is_there() -> None:
    made = facts(main_menu=MENU)
    page = render_html(report_of(made, "guideline-2017"), made)
    anchors = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors
