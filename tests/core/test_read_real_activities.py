"""What the markup of real surveys and interviews brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Activity, DatedItem

HOST = "http://a.invalid"
Shown = tuple[str, date | None]


def held(main: str, title: str = "某县人民政府", path: str = "/hd/x/") -> list[DatedItem]:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return list(read(HOST + path, html).activities)


def shown(main: str, title: str = "某县人民政府", path: str = "/hd/x/") -> list[Shown]:
    return [(one.title, one.published) for one in held(main, title, path)]


def test_a_table_whose_head_names_beginning_end_and_state() -> None:
    head = (
        "<tr><th>序号</th><th>征集主题</th><th>开始时间</th><th>结束时间</th><th>征集状态</th></tr>"
    )
    body = "".join(
        f"<tr><td>{n}</td><td><a href='{n}.html'>养犬管理办法第{n}稿</a></td><td>{a}</td><td>{b}</td><td>{c}</td></tr>"
        for n, a, b, c in (
            (1, "2020-12-15", "2021-01-14", "正在征集"),
            (2, "2020-03-02", "2020-03-31", ""),
        )
    )
    found = held(f"<h2>意见征集</h2><table>{head}{body}</table>", "意见征集_某县人民政府")
    assert [(one.title, one.published) for one in found] == [
        ("养犬管理办法第1稿", date(2020, 12, 15)),
        ("养犬管理办法第2稿", date(2020, 3, 2)),
    ]
    assert [one.is_over for one in found if isinstance(one, Activity)] == [False, True]


def test_a_table_of_other_days_is_none_of_activities() -> None:
    head = "<tr><th>标题</th><th>开始时间</th></tr>"
    body = "<tr><td><a href='1.html'>城区道路改造工程</a></td><td>2020-03-02</td></tr>"
    assert shown(f"<table>{head}{body}</table>") == []


@pytest.mark.parametrize(
    "links",
    [
        "<a href='#a'>[文字实录]</a> <a href='#b'>[视频回放]</a>",
        "<a href='/j/1'>我要提问</a><a href='/j/2'>查看详情</a>",
        "<a href='/j/1'>【访谈实录】</a><a href='/j/2'>点击观看视频</a>",
    ],
)
def test_links_to_records_beside_a_title_are_no_titles(links: str) -> None:
    rows = "".join(
        f"<li><a href='/ft/{n}'><img src='{n}.jpg'></a><div><h4><a href='/ft/{n}'>第{n}期：医保怎么用</a></h4><p>访谈时间：2020-05-1{n} 10:00</p><p>访谈嘉宾：某局局长</p><p>{links}</p></div></li>"
        for n in (1, 2)
    )
    assert shown(f"<h2>在线访谈</h2><ul>{rows}</ul>", "在线访谈_某县人民政府") == [
        ("第1期：医保怎么用", date(2020, 5, 11)),
        ("第2期：医保怎么用", date(2020, 5, 12)),
    ]


def test_a_column_is_never_an_activity_itself() -> None:
    rows = "".join(
        f"<li><a href='/a{n}'>医保怎么用之{n}</a><a href='/b{n}'>另一个标题{n}</a><p>访谈时间：2020-05-1{n}</p></li>"
        for n in (1, 2)
    )
    assert shown(f"<ul>{rows}</ul>", "在线访谈_某县人民政府") == []


def test_the_topic_names_an_interview_whose_page_is_called_as_its_column() -> None:
    main = "<table><tr><td><strong>访谈主题：</strong>解读宅基地审批</td></tr><tr><td><strong>访谈时间：</strong>2020-03-22 15:00--15:30</td></tr><tr><td><a href='t.html'>访谈实录</a></td></tr></table>"
    assert shown(main, "在线访谈") == [("解读宅基地审批", date(2020, 3, 22))]


def test_the_name_of_the_site_is_none_of_an_activity() -> None:
    main = "<div><span>个体工商户年报怎么报</span></div><p>访谈时间：2020-04-22 10:00</p><p>访谈嘉宾：注册科</p>"
    assert shown(main, "个体工商户年报怎么报 - 某县人民政府") == [
        ("个体工商户年报怎么报", date(2020, 4, 22))
    ]


def test_the_heading_of_a_page_tells_what_its_list_is_of() -> None:
    rows = "<li><em>[已结束]</em><a href='1.htm'>湿地管理细则的意见征集</a><span>2020-03-11</span></li>"
    assert shown(f"<h2>征集调查</h2><ul>{rows}{rows.replace('1', '2')}</ul>")[0] == (
        "湿地管理细则的意见征集",
        date(2020, 3, 11),
    )


def test_a_questionnaire_that_says_when_it_was_published() -> None:
    main = "<h1>公共自行车使用情况调查问卷</h1><p>发布时间：2020-05-06　截止时间：2020-06-06　状态：进行中</p><form><input type=radio>每天</form>"
    assert shown(main, "公共自行车使用情况调查问卷", "/j/12.html") == [
        ("公共自行车使用情况调查问卷", date(2020, 5, 6))
    ]


def test_a_span_of_days_in_a_sentence_is_no_activity() -> None:
    main = "<div><h2>关于临时交通管制的公告</h2><div><p>因龙舟赛事需要，2020年5月30日至6月1日对下列路段实行临时管制，请广大市民合理安排出行时间，绕道行驶，听从交警指挥。</p></div><ul><li><a href='1.html'>赛事期间公交改线</a></li></ul></div>"
    assert shown(main, "关于临时交通管制的公告", "/gg/21.html") == []
