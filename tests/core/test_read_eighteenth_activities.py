"""What the calls and talks of the eighteenth blind set brought to light, each on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind
from xuncha.read.activities.ofsite import read_surveys

HOST = "http://a.invalid"
DAY, LATER = date(2020, 5, 3), date(2020, 6, 3)

Held = list[tuple[str, date | None, bool | None]]


def held(main: str, name: str = "网上调查", title: str = "") -> Held:
    crumb = f"<div>当前位置：<a href='/'>首页</a> &gt; <a href='/hd/'>互动交流</a> &gt; <a href='./'>{name}</a></div>"
    head = f"<title>{title or name}</title>"
    seen = read(f"{HOST}/dc/", f"<html><head>{head}</head><body>{crumb}{main}</body></html>")
    return [(one.title, one.published, getattr(one, "is_over", None)) for one in seen.activities]


ITEM = "<li><img src='/{0}.jpg'><p><span>{1}</span><span>（{2}）</span></p><p>请看。<a href='/{0}.html'>[详细]</a></p></li>"
TALKS = ITEM.format(1, "乡村民宿怎样办证", "2020-06-03") + ITEM.format(
    2, "冬季供暖保障", "2020-05-03"
)


@pytest.mark.parametrize(
    "main",
    [
        f"<h1><div>最新访谈</div></h1><h2><ul>{TALKS}</ul></h2>",
        f"<h2>本期访谈</h2><ul>{TALKS}</ul>",
    ],
)
def test_a_heading_over_the_newest_talks_is_no_talk(main: str) -> None:
    told = [(name, day) for name, day, _ in held(main, "在线访谈")]
    assert told == [("乡村民宿怎样办证", LATER), ("冬季供暖保障", DAY)]


def test_a_survey_is_named_below_its_days_where_nothing_above_names_it() -> None:
    main = "<table><tr><td>调 查 结 果</td></tr><tr><td>起始时间：2020-05-03 截止时间：2020-06-03</td></tr><tr><td>垃圾分类知晓度</td></tr><tr><td>1、您家有几个垃圾桶？</td></tr><tr><td>一个（30票）</td></tr></table>"
    assert held(main, title="调查结果") == [("垃圾分类知晓度", DAY, True)]


@pytest.mark.parametrize("below", ["共有82人参加", "查看建议", "网上调查", "请如实填写。"])
def test_what_stands_below_its_days_may_be_something_else(below: str) -> None:
    main = f"<table><tr><td>调 查 结 果</td></tr><tr><td>起始时间：2020-05-03 截止时间：2020-06-03</td></tr><tr><td>{below}</td></tr></table>"
    assert below not in [name for name, *_ in held(main, title="调查结果")]


CARD = "<div class=q><div><div><i>{1}</i></div><b>{0}</b></div><div><span>请您如实填写。</span></div></div>"


def test_papers_that_lead_nowhere_count_without_their_days() -> None:
    main = CARD.format("营商环境调查问卷", "未填") + CARD.format("道路养护调查问卷", "已过期")
    assert held(f"<div>{main}</div>", "问卷调查") == [
        ("营商环境调查问卷", None, None),
        ("道路养护调查问卷", None, True),
    ]


@pytest.mark.parametrize(
    "main",
    [
        "<p>欢迎参加网上问卷调查，您的意见对我们很重要。</p>",
        "<div><b>在线问卷调查</b><p>暂无信息</p></div>",
        "<div class=foot><span>网站满意度调查</span></div>",
    ],
)
def test_words_about_surveys_are_none(main: str) -> None:
    assert held(main, "问卷调查") == []


BOX = "<div><h3>{0}</h3><ul>{1}</ul></div>"


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("2020-06-03", "2020-05-03", [LATER, DAY]),
        ("06-03", "05-03", [LATER, DAY]),
        # The older one first: of which year they are is not known.
        ("05-03", "06-03", [None, None]),
    ],
)
def test_calls_in_a_box_that_lead_nowhere_count(
    first: str, second: str, told: list[date | None]
) -> None:
    calls = f"<li><span>{first}</span>养犬规定征求意见</li><li><span>{second}</span><img src='/i.png'>停车管理征求意见</li>"
    asks = "<li><span>2020-06-02</span>身份证异地换领</li>"
    main = BOX.format("民意征集", calls) + BOX.format("网上咨询", asks)
    crumb = "<div>当前位置：<a href='/'>首页</a> &gt; 警民互动</div>"
    body = f"<html><head><title>警民互动</title></head><body>{crumb}{main}</body></html>"
    seen = [(one.title, one.published) for one in read(f"{HOST}/hd/", body).activities]
    assert seen == list(zip(["养犬规定征求意见", "停车管理征求意见"], told, strict=True))


LINES = "<div class=l><div><a href='#' onclick='open({0})'>{1}</a></div><div>{2}</div></div>"


def test_what_a_script_opens_is_counted_one_by_one() -> None:
    main = LINES.format(1, "营商环境满意度问卷", "2020-06-03")
    main += LINES.format(2, "养老服务需求问卷", "2020-05-03")
    body = f"<div><div>问卷信息列表</div><div>{main}</div></div>"
    wanted = [("营商环境满意度问卷", LATER), ("养老服务需求问卷", DAY)]
    assert [(name, day) for name, day, _ in held(body, "问卷调查")] == wanted
    crumb = "<div>当前位置：<a href='/'>首页</a> &gt; 问卷调查</div>"
    page = read(f"{HOST}/dc/", f"<html><title>问卷调查</title><body>{crumb}{body}</body></html>")
    column = Column("问卷调查", page.url, ColumnKind.SURVEY, 0)
    items = read_surveys((page,), (column,), date(2020, 12, 28)).items
    assert [(item.title, item.published) for item in items] == wanted


SIDE = "<div><h3>专题</h3><ul><li><a href='/1.html'>春运</a></li><li><a href='/2.html'>四好农村路</a></li></ul></div>"


def test_a_link_beside_a_call_is_not_its_title() -> None:
    tip = "<ul><li>征集时间：2020-05-03~2020-06-03</li><li>共26人参加</li></ul>"
    call = (
        f"<div><h2>停车泊位管理办法修订</h2>{tip}<div><p>现公开听取社会各界意见。</p></div></div>"
    )
    title = "停车泊位管理办法修订-意见征集"
    told = held(f"<div><div>{call}</div>{SIDE}</div>", "意见征集", title)
    assert told == [("停车泊位管理办法修订", DAY, True)]


def test_a_closed_survey_is_over() -> None:
    card = "<div class=c><div><h3>{}</h3><span>{}</span></div><div><span>创建者：镇政府办</span><span>创建时间：{}</span></div><div><a href='/{}'>查看</a></div></div>"
    main = card.format("饮水安全调查", "已关闭", "2020-05-03", 1)
    main += card.format("村级医疗调查", "已发布", "2020-06-03", 2)
    body = f"<div><div><h2>问卷列表</h2></div><div>{main}</div></div>"
    assert {name: over for name, _, over in held(body)}["饮水安全调查"] is True
