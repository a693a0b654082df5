"""What the surveys and calls for comments of the nineteenth blind set brought to light, each cause on
a page of its own. Most are of one kind: what an activity is called is not what the site, its menu or
the step of its path is called."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
SITE = "云梦经济开发区"
BEGAN, LATER = date(2020, 5, 3), date(2020, 5, 6)
ROADS, PARKS = "农村公路条例公开征求意见", "公园管理办法公开征求意见"

Told = list[tuple[str, date | None, bool | None]]


def told(main: str, step: str = "网上调查", title: str = SITE) -> Told:
    path = f"<p>当前位置：<a href='/'>首页</a> &gt; <a href='/hd/'>互动</a> &gt; <b>{step}</b></p>"
    menu = "<div><h3>政民互动</h3><ul><li><a href='/c?i=1'>正在调查</a></li><li><a href='/c?i=0'>往期调查</a></li></ul></div>"
    page = f"<html><head><title>{title}</title></head><body>{menu}{path}<div>{main}</div></body></html>"
    found = read(f"{HOST}/hd/dc/", page).activities
    return [(one.title, one.published, getattr(one, "is_over", None)) for one in found]


def test_the_site_is_no_survey_beside_the_rows_of_a_table() -> None:
    heads = "<tr><td>调查主题</td><td>调查时间</td><td>当前状态</td></tr>"
    rows = "<tr><td><a href='/s?id=3'>园区食堂伙食</a></td><td>2020-05-03至2021-05-12</td><td><a href='/s?id=3'>调查中...</a></td></tr>"
    rows += (
        "<tr><td><span>招商服务评价</span></td><td>2020-04-03至2020-04-12</td><td>已过期</td></tr>"
    )
    assert told(f"<h2>调查征集</h2><table>{heads}{rows}</table>") == [
        ("园区食堂伙食", BEGAN, False),
        ("招商服务评价", date(2020, 4, 3), True),
    ]


VOTES = "篮球场<b>41</b>票<br>图书角<b>28</b>票"
SHARES = "<table><tr><th>选项</th><th>百分比</th><th>投票人数</th></tr><tr><td>满意</td><td>75%</td><td>96</td></tr></table>"


@pytest.mark.parametrize(
    ("main", "day"),
    [
        (
            f"<div>增设哪类设施</div><div>2020-05-03</div><div><p>增设哪类设施</p>{VOTES}</div>",
            BEGAN,
        ),
        (f"<div>网上调查</div><div>增设哪类设施</div><div>共有 128 人投票</div>{SHARES}", None),
    ],
    ids=["below the day", "below the number of voters"],
)
def test_votes_are_of_what_stands_above_them(main: str, day: date | None) -> None:
    assert told(main) == [("增设哪类设施", day, None)]


def test_a_menu_of_surveys_is_none() -> None:
    assert told("<div>目前没有调查。</div><div>2020-05-03</div>") == []


def test_a_dash_between_state_and_title_belongs_to_neither_and_news_of_calls_are_none() -> None:
    form = "<li><a href='/{0}.html'><span><i>{1}</i>{2}</span><b>{3}</b></a></li>"
    rows = form.format(2, "[进行中]", f" - {ROADS}", "2020-05-06")
    rows += form.format(3, "", "就农村公路条例公开征求意见答记者问", "2020-05-06")
    rows += form.format(1, "[已结束]", f" - {PARKS}", "2020-05-03")
    assert told(f"<ul>{rows}</ul>", "意见征集") == [(ROADS, LATER, False), (PARKS, BEGAN, True)]


def test_a_column_called_the_other_way_round_holds_calls() -> None:
    rows = f"<li><a href='sa.html#/k1' title='【进行中】{ROADS}'>【进行中】{ROADS}</a><span>2020/05/06</span></li>"
    rows += f"<li><a href='sa.html#/k2' title='{PARKS}[已结束]'>{PARKS}[已结束]</a><span>2020/05/03</span></li>"
    assert told(f"<ul>{rows}<li></li></ul>", "意见征求", "意见征求-云梦省发改委") == [
        (ROADS, LATER, False),
        (PARKS, BEGAN, True),
    ]


def test_a_hidden_end_is_an_end_whether_in_milliseconds_or_days() -> None:
    form = "<li><i>{0}</i><a href='/{1}.html'>{2}</a><span class='endtime' style='display:none'>{3}</span></li>"
    rows = form.format("2020-05-06", 2, ROADS, 1609804800000)
    rows += form.format("2020-05-03", 1, PARKS, "2020-05-10")
    assert told(f"<ul>{rows}</ul>", "意见征集", "意见征集") == [
        (ROADS, LATER, False),
        (PARKS, BEGAN, True),
    ]


def test_surveys_in_a_script_that_draws_them() -> None:
    entry = '{{"id":"{0}","question_title":"{1}","endTime":"{2}","addTime":"{3}","options":[{{"option_title":"满意","n":1}}]}}'
    data = ",".join(
        (
            entry.format(2, ROADS, "2099-05-10", "2020-05-06"),
            entry.format(1, PARKS, "2020-05-10", "2020-05-03"),
        )
    )
    main = f'<div id=q></div><script>var questions = {{"list": [{data}]}};draw(questions);</script>'
    assert told(main, title="网上调查") == [(ROADS, LATER, False), (PARKS, BEGAN, True)]


def test_a_link_beside_a_field_to_fill_in_names_nothing() -> None:
    main = "<div><div>园区食堂伙食调查问卷</div><div>发布日期：2020-05-03</div><p>开始时间：2020-05-03　结束时间：2020-05-12</p><form><p>请输入验证码：<input name=y><a href='javascript:c();'>看不清，换一张</a></p></form></div>"
    assert told(main, "调查征集", "园区食堂伙食调查问卷") == [("园区食堂伙食调查问卷", BEGAN, True)]


def test_counting_leads_beside_a_paper() -> None:
    form = "<div><table><tr><td>{0}</td><td>{1} 至 {2}</td><td>{3}</td></tr></table></div>"
    main = form.format("课程意向", "2020-05-06", "2021-05-06", "<a href='/f/1'>参与调查</a>")
    main += form.format(
        "授课评价",
        "2020-05-03",
        "2020-06-03",
        "<a href='/a/2'>查看详情</a><a href='/s/2'>统&nbsp;&nbsp;计</a>",
    )
    assert told(f"<h3>问卷调查</h3>{main}", "问卷调查", "问卷调查") == [
        ("课程意向", LATER, False),
        ("授课评价", BEGAN, True),
    ]
