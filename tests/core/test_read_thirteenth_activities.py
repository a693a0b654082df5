"""What the activities of the thirteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
TITLE = "关于《停车管理办法》征求意见的公告"
DAY = date(2020, 5, 3)


def held(main: str, title: str = "意见征集", path: str = "") -> list[tuple[str, date | None]]:
    html = f"<html><head><title>{title}</title></head><body>{path}{main}</body></html>"
    return [(one.title, one.published) for one in read(f"{HOST}/zj/8.html", html).activities]


def over(main: str, title: str = "意见征集") -> list[bool | None]:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return [getattr(one, "is_over", None) for one in read(f"{HOST}/zj/8.html", html).activities]


LAYUI = "<span class='layui-breadcrumb'><a href='/'>首页</a><a href='/hd/'>互动交流</a><a><cite>意见征集</cite></a></span>"


@pytest.mark.parametrize("button", ["我要提意见", "[预约提问]", "我要建言", "参与投票"])
def test_a_button_is_no_title(button: str) -> None:
    main = f"<h1>{TITLE}</h1><div><span>开始时间：2020-05-03</span><span>结束时间：2020-06-02</span></div><p>现公开征求意见。</p><a href='/b'>{button}</a>"
    assert held(main, TITLE) == [(TITLE, DAY)]


def test_the_strokes_of_a_path_are_drawn_by_its_script() -> None:
    main = f"<h1>{TITLE}</h1><p>发布时间：2020-05-03　来源：县司法局</p><p>请反馈。</p>"
    assert held(main, path=LAYUI) == [(TITLE, DAY)]
    html = f"<html><body>{LAYUI}<h1>{TITLE}</h1><p>2020-05-03</p><p>正文。</p></body></html>"
    assert [one.title for one in read(f"{HOST}/zj/8.html", html).items] == []


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("征集截止：2020-05-20", True),
        ("征集截止：2099-05-20", False),
        ("结束：2020-05-20 23:59:59", True),
        ("请于2020年5月20日前反馈至县司法局。", True),
        ("请将意见于2099年5月20日前提交。", False),
        # When something else has to be done.
        ("本办法于2020年5月20日前试行。", None),
    ],
)
def test_last_days_in_other_words(words: str, wanted: bool | None) -> None:
    row = f"<div><h3><a href='/zj/1.html'>{TITLE}</a></h3><small>发布时间：2020-05-03</small><br><small>{words}</small></div>"
    assert over(row) == [wanted]


def test_cards_without_links_tell_their_ends() -> None:
    row = "<div><span>{}</span><div>开始：2020-05-0{}</div><div>结束：2020-06-0{}</div></div>"
    main = row.format("智慧停车问卷", 1, 1) + row.format("公交线网问卷", 2, 2)
    assert over(f"<div>{main}</div>", "问卷调查") == [True, True]


def test_a_state_beside_a_title_that_says_little() -> None:
    row = "<li><b>[{}]</b><a href='/{}'>{}</a><span>2020-05-03</span></li>"
    main = row.format("征集中", 1, "社区食堂菜单我来定") + row.format("已结束", 2, "绿道名称你来起")
    assert held(f"<h2>意见征集</h2><ul>{main}</ul>") == [
        ("社区食堂菜单我来定", DAY),
        ("绿道名称你来起", DAY),
    ]
    assert over(f"<h2>意见征集</h2><ul>{main}</ul>") == [False, True]
    # Elsewhere such titles are none.
    assert held(f"<h2>媒体关注</h2><ul>{main}</ul>", "媒体关注") == []


def test_a_record_among_interviews() -> None:
    path = (
        "<div class='crumb'>当前位置：<a href='/'>首页</a> &gt; <a href='/zxft/'>在线访谈</a></div>"
    )
    main = "<h1>老旧小区改造怎么改</h1><div><span>时间：2020-05-03 15:00</span><span>嘉宾：市住建局局长</span></div><p><b>主持人</b>欢迎收看。</p><p><b>嘉宾</b>大家好。</p>"
    assert held(main, "老旧小区改造怎么改", path) == [("老旧小区改造怎么改", DAY)]
    assert held(main, "老旧小区改造怎么改") == []
