"""Headlines without days in a box of the home page are no menu, and what they lead to no columns."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.links.addresses import is_article_url

TITLES = (
    "县发改局关于调整建筑垃圾处置核准权限的通知",
    "鹭屿县支持冷链物流发展若干措施",
    "鹭屿县人民政府关于修改部分规章的决定",
    "鹭屿县第二批拟认定家庭农场名单公示",
    "鹭屿县河道采砂管理规定",
)
TOPICS = ("规划计划", "财政信息", "应急管理", "重点领域信息公开", "行政事业性收费")


def box(names: tuple[str, ...]) -> list[str]:
    links = "".join(f"<li><a href='/p/{n}_x.htm'>{name}</a></li>" for n, name in enumerate(names))
    html = f"<html><body><div class='tab-pane'><ul>{links}</ul></div></body></html>"
    page = read("http://a.invalid/", html, date(2026, 11, 20))
    return [link.name for link in page.navigation]


def test_headlines_without_days_are_no_menu() -> None:
    assert box(TITLES) == []
    assert box(TOPICS) == list(TOPICS)


@pytest.mark.parametrize(
    "path",
    [
        "/portal/content/23_48145.htm",
        "/content/48145",
        "/news/detail/9021",
        "/article/12-3456.html",
    ],
)
def test_addresses_of_numbered_contents_are_those_of_articles(path: str) -> None:
    assert is_article_url(f"http://a.invalid{path}")


@pytest.mark.parametrize("path", ["/content/12_3.html", "/details/", "/list/4814_5"])
def test_pages_of_a_column_are_not(path: str) -> None:
    assert not is_article_url(f"http://a.invalid{path}")
