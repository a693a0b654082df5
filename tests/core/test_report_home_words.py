"""What a report says of a home page: none of two weeks is another thing than a few."""

from __future__ import annotations

from typing import Any

import pytest

from xuncha.report.describe import describe


def said(english: bool = False, navigation_only: bool = False, **detail: Any) -> str:
    finding = {
        "name": "home_update_total",
        "detail": {"navigation_only": navigation_only, **detail},
    }
    return describe(finding, english=english)


@pytest.mark.parametrize(
    "detail, zh, en",
    [
        (
            {"newest": "2019-06-05", "since": "2019-06-06", "updates": 0},
            "首页各栏目自 2019-06-06 起没有更新，最新一条 2019-06-05",
            "The columns on the home page were not updated since 2019-06-06; the newest item is of "
            "2019-06-05",
        ),
        (
            {"newest": "2019-06-18", "since": "2019-06-06", "updates": 7},
            "首页各栏目自 2019-06-06 起更新 7 条，最新一条 2019-06-18",
            "The columns on the home page show 7 updates since 2019-06-06; the newest item is of "
            "2019-06-18",
        ),
        (
            {"newest": None, "since": "2019-06-06", "updates": 0},
            "首页各栏目没有看到注明时间的信息",
            "The columns on the home page show nothing that has a date",
        ),
        # Of a report written before.
        (
            {"newest": "2019-06-05"},
            "首页各栏目更新不足，最新一条 2019-06-05",
            "The columns on the home page are not updated enough; the newest item is of 2019-06-05",
        ),
    ],
)
def test_how_often_and_since_when(detail: dict[str, Any], zh: str, en: str) -> None:
    assert said(**detail) == zh
    assert said(english=True, **detail) == en


def test_where_the_home_page_only_leads_on() -> None:
    found = said(navigation_only=True, newest="2019-05-01", since="2019-06-06", updates=0)
    assert found == "首页只是导航入口，二级页面自 2019-06-06 起没有更新，最新一条 2019-05-01"
