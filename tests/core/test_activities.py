from __future__ import annotations

from datetime import date

import pytest

from xuncha.facts import Activities, Column, ColumnKind, DatedItem
from xuncha.read.activities.names import is_interview_name, is_survey_name
from xuncha.read.activities.ofsite import read_interviews, read_surveys
from xuncha.read.activities.onpage import read_activities
from xuncha.read.activities.sight import PageSoFar
from xuncha.read.pagefacts import Article, Page, Shell
from xuncha.read.tree.document import parse

AS_OF = date(2018, 7, 28)
LIST = "http://www.example.gov.cn/wsdc/index.html"


def read(body: str, title: str = "") -> list[tuple[str, date | None]]:
    doc = parse(body)
    found = read_activities(PageSoFar(doc, LIST, doc.text, title, AS_OF))
    return [(item.title, item.published) for item in found]


def test_rows_with_a_beginning_and_an_end() -> None:
    body = """<ul><li><a href="1.html">关于绿化的调查</a><p>开始时间:2018-05-01 结束时间:2018-05-31</p></li>
      <li><a href="2.html">关于交通的调查</a><p>2018-03-01 至 2018-03-20</p><span>已结束</span></li></ul>"""
    assert read(body) == [
        ("关于绿化的调查", date(2018, 5, 1)),
        ("关于交通的调查", date(2018, 3, 1)),
    ]


def test_page_of_one_activity() -> None:
    assert read("<h1>绿化</h1><p>调查时间:2018-05-01至2018-05-31</p>", "绿化调查") == [
        ("绿化调查", date(2018, 5, 1))
    ]
    assert read("<p>访谈时间:2018年4月3日 15:00</p>", "访谈第3期") == [
        ("访谈第3期", date(2018, 4, 3))
    ]


def test_other_dates_begin_nothing() -> None:
    assert read("<p>发布时间:2018-05-01</p><p>活动已结束</p>", "新闻") == []


@pytest.mark.parametrize(
    "name, survey, interview",
    [
        ("调查征集", True, False),
        ("网上调查", True, False),
        ("民意征集", True, False),
        ("在线访谈", False, True),
        ("地质调查", False, False),
        ("统计调查", False, False),
        ("通知公告", False, False),
    ],
)
def test_names(name: str, survey: bool, interview: bool) -> None:
    assert (is_survey_name(name), is_interview_name(name)) == (survey, interview)


def surveys(pages: list[Page]) -> Activities:
    return read_surveys(pages, (Column("网上调查", LIST, ColumnKind.SURVEY, 0),), AS_OF)


def test_no_channel() -> None:
    assert read_interviews([], (Column("新闻", LIST, ColumnKind.NEWS, 1),), AS_OF).channel is None


def test_undated_row_takes_the_day_of_its_page_and_later_ones_are_left_out() -> None:
    one, two = LIST.replace("index", "1"), LIST.replace("index", "2")
    rows = (DatedItem("调查一", one), DatedItem("调查二", two, date(2018, 8, 1)))
    day = date(2018, 5, 1)
    found = surveys(
        [Page(LIST, LIST, items=rows), Page(one, one, article=Article("调查一", published=day))]
    )
    assert [(item.title, item.published) for item in found.items] == [("调查一", day)]
    assert (found.channel, found.usable, found.unreadable) == (LIST, True, "")


def test_shells() -> None:
    assert surveys([Page(LIST, LIST, shell=Shell.ERROR)]).usable is False
    script = surveys([Page(LIST, LIST, shell=Shell.SCRIPT)])
    assert script.usable is None
    assert script.unreadable
    empty = surveys([Page(LIST, LIST, says_empty="暂无信息", empty_list=True)])
    assert (empty.usable, empty.items, empty.unreadable) == (True, (), "")
