"""What the calls and talks of the seventeenth blind set brought to light, each on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Activities, Column, ColumnKind
from xuncha.read.activities.ofsite import read_interviews, read_surveys

HOST = "http://a.invalid"
DAY, LATER = date(2020, 5, 3), date(2020, 6, 3)

Held = list[tuple[str, date | None, bool | None]]


def held(main: str, name: str = "意见征集", title: str = "") -> Held:
    crumb = f"<div>当前位置：<a href='/'>首页</a> &gt; <a href='/hd/'>互动交流</a> &gt; <a href='./'>{name}</a></div>"
    head = f"<title>{title or name}</title>"
    seen = read(f"{HOST}/zj/", f"<html><head>{head}</head><body>{crumb}{main}</body></html>")
    return [(one.title, one.published, getattr(one, "is_over", None)) for one in seen.activities]


def test_a_year_over_several_rows_is_that_of_each() -> None:
    main = "<table><tr><th>年份</th><th>征集主题</th><th>发布日期</th></tr><tr><td rowspan=2>2020年</td><td><a href='/9'>市场搬迁方案征求意见</a></td><td>10月28日</td></tr><tr><td><a href='/8'>路灯改造征求意见</a></td><td>3月6日</td></tr><tr><td rowspan=1>2019年</td><td><a href='/3'>县志编纂线索征集</a></td><td>9月15日</td></tr></table>"
    days = {name: day for name, day, _ in held(main, "民意征集")}
    assert days == {
        "市场搬迁方案征求意见": date(2020, 10, 28),
        "路灯改造征求意见": date(2020, 3, 6),
        "县志编纂线索征集": date(2019, 9, 15),
    }


def test_a_talk_is_not_called_like_the_channel_it_stands_in() -> None:
    side = "<div><h2>互动交流</h2><ul><li><a href='/a/'>市长信箱</a></li></ul></div>"
    main = f"{side}<div><div>在线访谈</div><div><span>秋冬季森林防火</span></div><p>访谈时间：2020-05-03</p><p>访谈嘉宾：市林业局</p></div>"
    assert [(name, day) for name, day, _ in held(main, "在线访谈")] == [("秋冬季森林防火", DAY)]


def test_cards_of_a_program_below_the_name_of_the_whole_channel() -> None:
    card = "<div class='item'><span>{0}</span><div><div>{1}</div><div>请提意见。</div></div><div>{2} ~ {3}</div></div>"
    cards = card.format("进行中", "电动自行车管理条例（草案）", "2020-05-03", "2021-06-03")
    cards += card.format("已结束", "养老设施专项规划", "2020-06-03", "2020-07-03")
    main = f"<h1>政民互动</h1><div><h2>意见征集</h2><div>{cards}</div></div>"
    assert held(main, title="政民互动") == [
        ("电动自行车管理条例（草案）", DAY, False),
        ("养老设施专项规划", LATER, True),
    ]


def test_letters_without_links_are_no_activities() -> None:
    one = "<div><i></i><span>{0}</span><span>{1}</span></div>"
    letters = one.format("关于高速出口拥堵的来信", "2020-05-03 10:21")
    letters += one.format("关于职称材料的咨询", "2020-06-03 09:12")
    nav = "<div><div><span>我要咨询</span></div><div><span>意见征集</span></div></div>"
    main = (
        f"<h1>政民互动</h1>{nav}<div><h2>省长信箱</h2><h3>来信选登</h3><div>{letters}</div></div>"
    )
    html = f"<html><head><title>政民互动</title></head><body>{main}</body></html>"
    assert read(f"{HOST}/hd", html).activities == ()


def test_tabs_in_a_list_of_their_own_name_the_lists_below() -> None:
    main = "<div><div><ul><li>网上调查</li><li>民意征集</li></ul></div><ul><li><a href='/7'>厕所改造满意度调查</a></li></ul><ul><li><a href='/3'>节约用水条例草案征求意见</a></li></ul></div><div><p><b>访谈主题：</b>高标准农田怎样建</p><p><b>访谈时间：</b>2020-05-03 15:00</p></div><div><p><b>访谈主题：</b>冬季供暖保障</p><p><b>访谈时间：</b>2020-06-03 15:00</p></div>"
    html = f"<html><head><title>公众参与</title></head><body><p>当前位置：<a href='/'>首页</a> &gt; 公众参与</p>{main}</body></html>"
    names = {one.title for one in read(f"{HOST}/hd", html).activities}
    assert {"厕所改造满意度调查", "节约用水条例草案征求意见"} <= names


def test_the_only_question_of_a_vote_is_what_it_is_called() -> None:
    ticks = "".join(f"<input type=radio name=v value={n}>{n}号<br>" for n in range(3))
    main = f"<table><tr><td><b>您认为县城最需要什么设施？</b></td></tr><tr><td>{ticks}</td></tr><tr><td><input type=submit value=投票></td></tr></table>"
    assert held(main, "网上调查") == [("您认为县城最需要什么设施？", None, None)]
    two = main + main.replace("最需要什么设施", "哪里停车最难")
    assert held(two, "网上调查") == []


def test_talks_that_unfold_are_called_by_what_stands_first() -> None:
    one = "<details><summary>{0}<span>（{1}）</span></summary><p>嘉宾：市医保局</p><p><a href='/{2}'>文字实录</a> <a href='/{2}.mp4'>视频</a></p></details>"
    main = one.format("生育津贴直接发放", "2020-06-03", 1)
    main += one.format("带押过户怎么办", "2020-05-03", 2)
    told = [(name, day) for name, day, _ in held(main, "在线访谈")]
    assert told == [("生育津贴直接发放", LATER), ("带押过户怎么办", DAY)]


def test_a_room_of_a_talk_is_called_by_its_heading() -> None:
    main = "<div><h2>消费维权怎么走</h2><p><span>直播已结束</span> 2020年5月3日 15:00</p><div><b>主持人</b><small>15:00:12</small><p>欢迎。</p></div><div><b>市市场监管局</b><small>15:01:40</small><p>大家好。</p></div><div><b>网友</b><small>15:09:03</small><p>退不了怎么办？</p></div></div>"
    assert held(main, "在线访谈") == [("消费维权怎么走", DAY, True)]


def channel(main: str, kind: ColumnKind = ColumnKind.SURVEY, name: str = "意见征集") -> Activities:
    """What is known of a site whose column of this kind is such a page."""
    crumb = f"<div>当前位置：<a href='/'>首页</a> &gt; <a href='/zj/'>{name}</a></div>"
    html = f"<html><head><title>{name}</title></head><body>{crumb}{main}</body></html>"
    page = read(f"{HOST}/zj/", html)
    column = Column(name, f"{HOST}/zj/", kind, 0)
    read_all = read_surveys if kind is ColumnKind.SURVEY else read_interviews
    return read_all((page,), (column,), date(2020, 12, 28))


NOT_UNDERSTOOD = {
    "panels that fold, their days hidden": (
        "<div><div role=tab><div role=button>公共文化场馆使用情况问卷</div></div><div role=tabpanel style='display:none'><p>发布时间：2020-05-03</p></div></div><div><div role=tab><div role=button>青年住房需求问卷</div></div><div role=tabpanel style='display:none'><p>发布时间：2020-06-03</p></div></div>",
        ColumnKind.SURVEY,
        "网上调查",
    ),
    "slides whose title lies in attributes": (
        "<div class=swiper><div class=slide data-start=2020-05-03><a href='/1.html' title='湿地条例草案征求意见'><img src='/1.jpg' alt=''></a></div><div class=slide data-start=2020-06-03><a href='/2.html' title='公园命名方案征集'><img src='/2.jpg' alt=''></a></div></div>",
        ColumnKind.SURVEY,
        "意见征集",
    ),
    "days of a calendar": (
        "<table><caption>2020年5月</caption><tr><td>2</td><td>3<p><a href='/41.html'>市卫健委访谈：流感防治</a></p></td></tr><tr><td>9</td><td>12<p><a href='/42.html'>市残联访谈：辅具适配</a></p></td></tr></table>",
        ColumnKind.INTERVIEW,
        "在线访谈",
    ),
}


@pytest.mark.parametrize(
    ("main", "kind", "name"), NOT_UNDERSTOOD.values(), ids=list(NOT_UNDERSTOOD)
)
def test_what_is_not_understood_is_not_nothing(main: str, kind: ColumnKind, name: str) -> None:
    """没有开展调查征集是单项否决的理由之一:写法没有读懂的,不能说没有。"""
    seen = channel(main, kind, name)
    assert any(item.published for item in seen.items) or seen.unreadable


def test_what_runs_without_a_day_is_not_nothing() -> None:
    one = "<a href='/{0}'><h4>{1}</h4><p><span>{2}</span><span>已有20人参与</span></p></a>"
    main = one.format(1, "夜间公交需求调查", "还剩 12 天")
    main += one.format(2, "食堂口味调查", "已截止")
    assert held(main) == [
        ("夜间公交需求调查", None, False),
        ("食堂口味调查", None, True),
    ]
    assert channel(main).unreadable


@pytest.mark.parametrize(
    "main",
    ["<div>暂无信息</div>", "<div>暂无数据</div><ul><li><a href='/a/'>市长信箱</a></li></ul>"],
)
def test_a_column_that_says_it_is_empty_has_held_nothing(main: str) -> None:
    seen = channel(main)
    assert seen.usable
    assert not seen.items
    assert not seen.unreadable
