"""The home page's floating boxes, commercial links and notice on leaving; archived columns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from read_tools import exchange
from site_facts import AS_OF, HOME, column, facts, home, named, record
from test_checks_marks import WINDOWS

from xuncha.checks.advertising.check import observe as observe_advertising
from xuncha.checks.columns.check import observe as observe_columns
from xuncha.facts import Certainty, ColumnKind, Observation, PageText, Purpose, Site
from xuncha.read.home.framescript import read_frame_script
from xuncha.read.intruders.signs import telling_signs
from xuncha.read.page import read_page
from xuncha.score.judge import judge
from xuncha.score.rulebook import load_rulebook


def seen(body: str, purpose: Purpose = Purpose.HOME) -> tuple[Observation, ...]:
    asked = replace(exchange(HOME, f"<html><body>{body}</body></html>"), purpose=purpose)
    signs = telling_signs([read_page(asked, AS_OF)])
    return observe_advertising(facts(home=home(final_url=HOME), signs=signs), WINDOWS)


def names(found: tuple[Observation, ...]) -> list[str]:
    return [observation.name for observation in found]


BOX = '<div id="floatAd" style="position:absolute"><a href="/zt/"><img src="/a.gif"></a>{}</div>'


def test_a_box_that_nothing_closes() -> None:
    (box,) = seen(BOX.format(""))
    assert (box.name, box.certainty) == ("float_not_closable", Certainty.SUSPECTED)
    assert box.detail == {"box": "floatAd"}


@pytest.mark.parametrize(
    "body",
    [
        BOX.format('<span onclick="hide()">关闭</span>'),
        BOX.format('<a href="javascript:;">×</a>'),
        '<div class="float-left"><a href="/a/">x</a></div>',
        '<div class="main-float clearfix">x</div>',
        "<div class='floatfix'>x</div>",
        '<div class="duilian-list"><a href="/zt/">春联征集</a></div>',
        '<ul class="couplets"><li><a href="/zt/">春联</a></li></ul>',
        '<div id="fapiaofuwu"><a href="/fp/">发票服务</a></div>',
        '<div class="shoupiaochuangkou"><a href="/sp/">售票窗口</a></div>',
    ],
)
def test_a_box_that_closes_and_what_is_no_box(body: str) -> None:
    assert seen(body) == ()


@pytest.mark.parametrize("name", ["duilian", "duilian_left", "piaofu", "adpiaofu1", "couplet_r"])
def test_names_that_drifting_boxes_go_by(name: str) -> None:
    assert [one.name for one in seen(f'<div class="{name}"><a href="/a/">x</a></div>')]


def test_only_the_home_page_is_asked() -> None:
    assert seen(BOX.format(""), Purpose.PAGE) == ()


AWAY = '<a href="http://www.example-shop.com/">商城</a>'


def test_without_a_notice_on_leaving_nothing_is_said_for_sure() -> None:
    (notice,) = seen(AWAY)
    assert (notice.name, notice.certainty) == ("leaving_notice_unknown", Certainty.UNKNOWN)


@pytest.mark.parametrize(
    "body",
    [
        AWAY + '<div style="display:none">您即将离开本网站,是否继续访问?</div>',
        '<a href="http://www.gov.cn/">中国政府网</a><a href="https://beian.miit.gov.cn/">备案</a>'
        '<a href="http://bszs.conac.cn/sitename?id=1">标识</a>',
    ],
)
def test_a_notice_and_links_that_need_none(body: str) -> None:
    assert seen(body) == ()


def test_a_link_to_a_shop() -> None:
    found = seen('<a href="https://item.taobao.com/1.htm">特产</a><p>即将离开本网站</p>')
    assert names(found) == ["commercial_link"]


def archived(text: str, name: str = "创卫专题(归档)") -> list[Observation]:
    old = replace(column(name, ColumnKind.SPECIAL), archived=True)
    page = PageText(old.url, name, text, record("archive"), "2018-07-28T09:30:00+08:00")
    observed = observe_columns(facts(columns=(old,), texts=(page,)), WINDOWS)
    return named(observed, "archive_mark_missing")


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("本专题已归档,归档时间:2017-03-01", None),
        ("该专题于2017年3月1日归档", None),
        ("本栏目\uff0c2017年3月起归档", None),
        ("本专题已归档(2017年3月1日)", None),
        ("本专题已归档", ["time"]),
        # The day of the first entry of its list.
        ("本专题已归档\n文化馆检查道路养护\n2016-05-09", ["time"]),
        ("创建国家卫生城市", ["mark", "time"]),
    ],
)
def test_an_archived_column_says_so_in_full(text: str, lacks: list[str] | None) -> None:
    found = archived(text)
    assert [list(o.detail["lacks"]) for o in found] == ([lacks] if lacks else [])
    assert all(o.certainty is Certainty.SUSPECTED for o in found)


def test_a_historical_topic_that_does_not_call_itself_archived_is_left_alone() -> None:
    assert archived("创建国家卫生城市", "历史专题") == []


def test_an_archived_column_that_was_not_read_is_open() -> None:
    old = replace(column("专题(归档)", ColumnKind.SPECIAL), archived=True)
    (found,) = named(observe_columns(facts(columns=(old,)), WINDOWS), "archive_mark_missing")
    assert found.certainty is Certainty.UNKNOWN


@pytest.mark.parametrize(
    ("row", "name", "certainty", "state"),
    [
        ("G17-W3", "mark_missing_on_pages", Certainty.SUSPECTED, "undetermined"),
        ("G17-P10", "leaving_notice_unknown", Certainty.UNKNOWN, "undetermined"),
        ("G17-P10", "commercial_link", Certainty.SUSPECTED, "undetermined"),
        ("G17-P12", "float_not_closable", Certainty.SUSPECTED, "undetermined"),
        ("G17-P17", "domain_structure", Certainty.CONFIRMED, "violated"),
        ("G17-P19", "archive_mark_missing", Certainty.SUSPECTED, "undetermined"),
        ("G17-W1", "identity_number", Certainty.SUSPECTED, "undetermined"),
        ("G17-W2", "foreign_source", Certainty.SUSPECTED, "undetermined"),
    ],
)
def test_the_guideline_selects_it(row: str, name: str, certainty: Certainty, state: str) -> None:
    rule = next(rule for rule in load_rulebook("guideline-2017").rules if rule.id == row)
    found = Observation(check="x", name=name, url=HOME, certainty=certainty)
    assert str(judge(rule, [found], Site(HOME)).state) == state
    assert str(judge(rule, [], Site(HOME)).state) in ("manual", "met")


def test_a_notice_in_the_script_of_the_header_is_seen() -> None:
    page = read_page(replace(exchange(HOME, f"<html>{AWAY}</html>"), purpose=Purpose.HOME), AS_OF)
    told = "$('a').click(function(){ return confirm('您即将离开本网站,是否继续?'); });"
    warning = read_frame_script(exchange(f"{HOME}js/header.js", told))
    assert warning is not None
    for pages, expected in (([page], ["leaving_notice_unknown"]), ([page, warning], [])):
        made = facts(home=home(final_url=HOME), signs=telling_signs(pages))
        assert names(observe_advertising(made, WINDOWS)) == expected
