"""Surveys and interviews: open or over, and whether a result was published."""

from __future__ import annotations

from datetime import date

import pytest
from report_help import report_of
from site_facts import WINDOWS, facts

from xuncha.checks.surveys.check import observe
from xuncha.facts import Activities, Activity, Column, ColumnKind, DatedItem
from xuncha.punctuation import full_width
from xuncha.read.activities.ofsite import read_interviews, read_surveys
from xuncha.read.activities.onpage import read_activities
from xuncha.read.activities.sight import PageSoFar
from xuncha.read.activities.state import settled, state_of
from xuncha.read.pagefacts import Article, Page
from xuncha.read.tree.document import parse
from xuncha.report.html import render_html

AS_OF = date(2018, 7, 28)
LIST = "http://www.example.gov.cn/wsdc/index.html"


@pytest.mark.parametrize(
    ("words", "over"),
    [
        ("开始时间:2018-05-01 结束时间:2018-05-31", True),
        ("2018-07-01 至 2018-07-28", False),
        ("2018年7月1日—2018年7月27日", True),
        ("截止日期:2018-08-31", False),
        ("状态:已结束", True),
        ("征集中", False),
        ("2018-07-01 已截止", True),
        ("5月1日至5月31日", None),
        ("征集结束后将公布采纳情况。", None),
        ("截至2017年底,全市已完成投资 3 亿元。", None),
        ("2018-05-01", None),
    ],
)
def test_open_or_over(words: str, over: bool | None) -> None:
    assert state_of(words, AS_OF)[0] is over


@pytest.mark.parametrize(
    ("words", "result"),
    [
        ("2018-05-01 查看结果", True),
        ("采纳情况反馈", True),
        ("问卷调查\n" + "一段说明文字。" * 40 + "\n调查结果\n同意的占九成", True),
        ("请于 8 月底前将意见反馈至规划科。", None),
        ("一段说明文字。" * 40 + "\n本次调查结果仅用于统计分析,不对外公开。", None),
        ("调查结果将作为修改办法的参考", None),
        ("2018-05-01", None),
    ],
)
def test_a_result_is_seen_or_not_known(words: str, result: bool | None) -> None:
    assert state_of(words, AS_OF)[1] is result


def test_rows_of_a_list_say_their_state() -> None:
    doc = parse("""<ul><li><a href="1.html">关于绿化的调查</a><p>2018-05-01 至 2018-05-31</p>
      <a href="1r.html">查看结果</a></li>
      <li><a href="2.html">关于交通的调查</a><p>2018-07-01 至 2018-09-01</p></li></ul>""")
    found = read_activities(PageSoFar(doc, LIST, doc.text, "", AS_OF))
    seen = [(x.title, x.is_over, x.has_result) for x in found if isinstance(x, Activity)]
    assert seen == [("关于绿化的调查", True, True), ("关于交通的调查", False, None)]


def test_a_result_with_an_entry_of_its_own_belongs_to_its_call() -> None:
    day = date(2018, 3, 1)
    call = DatedItem("关于《示例县养犬管理办法(征求意见稿)》公开征求意见的公告", LIST + "1", day)
    answer = DatedItem("《示例县养犬管理办法》意见采纳情况的反馈", LIST + "2", day)
    other = DatedItem("关于公交线路调整的问卷调查", LIST + "3", day)
    one, two, three = settled([call, answer, other], AS_OF, lasts_a_day=False)
    assert [x.has_result for x in (one, two, three)] == [True, True, None]
    assert [x.is_over for x in (one, two, three)] == [True, True, None]


def test_the_page_of_an_activity_tells_where_its_row_does_not() -> None:
    one, two = LIST.replace("index", "1"), LIST.replace("index", "2")
    rows = tuple(
        DatedItem(f"关于事项{n}的意见征集", url, date(2018, 5, 1))
        for n, url in ((1, one), (2, two))
    )
    text = "征集时间:2018-05-01 至 2018-06-01\n" + "说明。" * 80 + "\n采纳情况\n已采纳三条"
    pages = [
        Page(LIST, LIST, items=rows),
        Page(one, one, article=Article("关于事项1的意见征集"), text=text),
        Page(two, two, article=Article("关于事项2的意见征集"), text="请提出意见。"),
    ]
    found = read_surveys(pages, (Column("意见征集", LIST, ColumnKind.SURVEY, 2),), AS_OF)
    seen = [(x.is_over, x.has_result) for x in found.items if isinstance(x, Activity)]
    assert seen == [(True, True), (None, None)]


def test_an_interview_of_an_earlier_day_is_over() -> None:
    items = (
        DatedItem("局长谈医保", LIST + "1", date(2018, 7, 27)),
        DatedItem("专家谈防汛", LIST + "2", AS_OF),
    )
    page = Page(LIST, LIST, items=items)
    found = read_interviews([page], (Column("在线访谈", LIST, ColumnKind.INTERVIEW, 2),), AS_OF)
    assert [x.is_over for x in found.items if isinstance(x, Activity)] == [True, None]


def test_a_survey_that_is_over_without_a_result_is_a_hint() -> None:
    held = (
        Activity("甲", LIST + "1", date(2018, 1, 5), is_over=True),
        Activity("乙", LIST + "2", date(2018, 1, 6), is_over=True, has_result=True),
        Activity("丙", LIST + "3", date(2018, 1, 7), is_over=False),
        Activity("丁", LIST + "4", date(2018, 1, 8)),
        Activity("戊", LIST + "5", date(2016, 1, 8), is_over=True),
    )
    made = facts(surveys=Activities(LIST, True, held))
    found = [o for o in observe(made, WINDOWS) if o.name == "survey_without_result"]
    assert [(o.detail["title"], str(o.certainty)) for o in found] == [("甲", "suspected")]
    report = report_of(made)
    assert report["activity_states"]["surveys"] == {"open": 1, "over": 2, "result": 1}
    assert "进行中 1 次，已结束 2 次，看到公布结果的 1 次" in full_width(render_html(report, made))
