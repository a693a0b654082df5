"""What the activities of the fourteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
TITLE = "关于《停车管理办法》征求意见的公告"
DAY = date(2020, 5, 3)


def page(main: str, title: str = "意见征集", path: str = "意见征集") -> str:
    crumb = (
        f"<div class='position'>当前位置：<a href='/'>首页</a> &gt; <a href='./'>{path}</a></div>"
    )
    return f"<html><head><title>{title}</title></head><body>{crumb}{main}</body></html>"


def held(
    main: str, title: str = "意见征集", path: str = "意见征集"
) -> list[tuple[str, date | None]]:
    seen = read(f"{HOST}/zj/8.html", page(main, title, path)).activities
    return [(one.title, one.published) for one in seen]


def over(main: str, title: str = "意见征集") -> list[bool | None]:
    seen = read(f"{HOST}/zj/8.html", page(main, title)).activities
    return [getattr(one, "is_over", None) for one in seen]


@pytest.mark.parametrize(
    "button", ["[参与调查]", "点击参与问卷调查", "进入直播室>>", "现在填写问卷", "参与投票"]
)
def test_other_words_of_buttons(button: str) -> None:
    row = f"<tr><td><a href='/1.html'>办税服务评价调查</a></td><td>2020-05-03至2020-06-02</td><td><a href='/2.html'>{button}</a></td></tr>"
    assert held(f"<table>{row}</table>") == [("办税服务评价调查", DAY)]


def test_a_file_within_the_text_is_no_activity() -> None:
    main = f"<div><h1>{TITLE}</h1><p>发布时间：2020-05-03　来源：县司法局</p><div><p>一、征求意见时间：2020年5月3日至2020年6月2日。</p><p>附件：<a href='./a.doc'>草案修改稿</a></p></div></div>"
    assert held(main, TITLE) == [(TITLE, DAY)]


def test_all_of_the_list_of_such_a_column_are_activities() -> None:
    rows = "".join(
        f"<a class='cover' href='/{n}.html'><img src='/{n}.jpg' alt=''><p class='t'>{name}</p><p class='d'>2020-05-0{n}</p></a>"
        for n, name in enumerate(("区长谈两河治理", "民警谈暑期安全", "街道谈垃圾分类"), 1)
    )
    assert held(f"<div class='grid'>{rows}</div>", "在线访谈", "在线访谈") == [
        ("区长谈两河治理", date(2020, 5, 1)),
        ("民警谈暑期安全", date(2020, 5, 2)),
        ("街道谈垃圾分类", date(2020, 5, 3)),
    ]
    assert held(f"<div class='grid'>{rows}</div>", "图片新闻", "图片新闻") == []


def test_boxes_with_the_names_of_such_columns() -> None:
    box = "<div class='box'><h3>{}</h3><ul><li><a href='/{}/1.html'>{}</a><span>2020-05-03</span></li></ul></div>"
    main = box.format("县长信箱", "xx", "关于小区门口积水的问题") + box.format(
        "意见征集", "zj", "夜间经济发展规划"
    )
    talk = "<div class='box'><h3>在线访谈</h3><p><b>主题：</b><a href='/ft/1.html'>打造文旅带</a></p><p><b>时间：</b>2020年5月3日</p></div>"
    assert sorted(held(main + talk, "互动交流", "互动交流")) == [
        ("夜间经济发展规划", DAY),
        ("打造文旅带", DAY),
    ]


def test_terms_are_titles_and_their_definitions_days() -> None:
    main = "<div class='tt'><h3>网上调查</h3><a href='/more/'>更多</a></div><dl><dt><a href='/1.html'>营商环境满意度调查</a></dt><dd>2020-05-03</dd></dl>"
    assert held(main, "互动交流", "互动交流") == [("营商环境满意度调查", DAY)]


def test_the_state_beside_a_title_within_the_same_link() -> None:
    card = "<a class='card' href='/{}'><div><span class='title'>{}</span><span class='tag'>{}</span></div><div>发布日期 2020-05-03</div></a>"
    main = card.format(1, "社区微更新点位征集", "距结束还有12天") + card.format(
        2, "充电桩选址征集", "征集已截止"
    )
    assert held(main) == [("社区微更新点位征集", DAY), ("充电桩选址征集", DAY)]
    assert over(main) == [False, True]


def test_the_state_as_the_words_of_a_picture() -> None:
    row = "<tr><td><a href='/{}'>{}</a></td><td>2020-05-03</td><td><img src='/s.png' alt='{}'></td></tr>"
    main = row.format(1, "公园座椅布点意见征集", "征集中") + row.format(
        2, "校车线路意见征集", "已结束"
    )
    assert over(f"<table>{main}</table>") == [False, True]


def test_tabs_say_what_is_over_by_their_order() -> None:
    rows = "<ul><li><a href='/1.html'>背街小巷命名意见征集</a><span>2020-05-03</span></li></ul>"
    main = f"<ul class='tabs'><li class='on'>进行中（0）</li><li>已结束（1）</li></ul><div class='pane'><div>暂无内容</div></div><div class='pane' style='display:none'>{rows}</div>"
    assert over(main) == [True]
    # What stands below all of them is no panel.
    both = f"<ul class='tabs'><li>进行中</li><li>已结束</li></ul><div>{rows}</div>"
    assert over(both) == [None]


def test_the_day_of_the_end_is_not_the_day_it_began() -> None:
    main = "<table><tr><th>标题</th><th>发布单位</th><th>截止日期</th></tr><tr><td><a href='/1.html'>数字乡村试点方案意见征集</a></td><td>县农业农村局</td><td>2020-05-03</td></tr></table>"
    assert held(main) == [("数字乡村试点方案意见征集", None)]
    assert over(main) == [True]


def test_the_year_of_the_end_is_that_of_the_beginning() -> None:
    main = "<h2>好司机网络投票</h2><p>投票时间：{}</p>"
    assert over(main.format("2020年5月3日9时至5月25日18时"), "好司机网络投票") == [True]
    assert over(main.format("2020年12月3日至1月25日"), "好司机网络投票") == [False]


def test_several_topics_each_with_its_time() -> None:
    topic = "<div><p><b>访谈主题：</b>{}</p><p><b>访谈嘉宾：</b>县农业农村局局长</p><p><b>访谈时间：</b>2020-0{}-03</p><p><a href='/{}'>进入文字实录>></a></p></div>"
    main = topic.format("稳住粮食安全", 5, 1) + topic.format("森林防火怎么抓", 6, 2)
    assert held(main, "公众参与", "公众参与") == [
        ("稳住粮食安全", DAY),
        ("森林防火怎么抓", date(2020, 6, 3)),
    ]


def test_a_page_of_one_is_called_by_its_heading() -> None:
    main = f"<h3>{TITLE}</h3><p><label>征集时间</label><span>2020.05.03-2020.06.02</span></p>"
    assert held(main, "征集详情") == [(TITLE, DAY)]
    talk = "<h2>{}</h2><p><span>直播时间</span>2020-05-03 20:00</p><p><span>嘉宾</span>县医院</p>"
    assert held(talk.format("乡村医生的一天"), "在线访谈", "在线访谈") == [("乡村医生的一天", DAY)]
    name = "访谈 | 让老区公路更好走"
    main = f"<h2>{name}</h2><div>访谈时间：2020年5月3日</div>"
    assert held(main, f"{name}-县交通局", "在线访谈") == [(name, DAY)]


def test_steps_tell_when_a_call_began_and_ended() -> None:
    main = "<h2>背街小巷改造意见征集</h2><ol><li><b>发布征集</b><span>2020-05-03</span></li><li><b>征集结束</b><span>2020-06-02</span></li></ol>"
    title = "背街小巷改造意见征集"
    assert held(main, title) == [(title, DAY)]
    assert over(main, title) == [True]


def test_an_article_among_calls_is_the_call() -> None:
    title = "《电梯更新补助办法》公开征求意见情况反馈"
    main = f"<h1>{title}</h1><p>来源：县市场监管局　发布时间：2020-05-03 11:05</p><p>共收到意见建议6条，采纳4条。</p>"
    assert held(main, title) == [(title, DAY)]
    # Elsewhere it is news.
    assert held(main, title, "部门动态") == []
    talk = main.replace(title, "聊聊工伤认定那些事")
    assert held(talk, "聊聊工伤认定那些事", "在线访谈") == [("聊聊工伤认定那些事", DAY)]
    assert held(talk, "聊聊工伤认定那些事", "工作动态") == []


@pytest.mark.parametrize(
    ("title", "is_one"),
    [
        ("关于征集“我为群众办实事”项目的公告", True),
        ("关于开展群众安全感满意度调查的公告", True),
        ("关于开展征集志愿者活动的通知", False),
        ("市水务局召开意见征集座谈会", False),
        ("关于开展全国人口普查登记的公告", False),
    ],
)
def test_an_announcement_is_the_call_wherever_it_stands(title: str, is_one: bool) -> None:
    main = f"<h1>{title}</h1><p>发布时间：2020-05-03</p><p>现向社会征集，请于2020年5月25日前将建议送县政府办。</p>"
    assert held(main, title, "通知公告") == ([(title, DAY)] if is_one else [])


def test_lists_of_another_name_beside_activities_are_none() -> None:
    row = "<div><a href='/1.html'>办税服务满意度调查</a><span>2020-05-03 至 2020-06-02</span></div>"
    other = "<div><h3>{}</h3><ul><li><a href='/xw/1.html'>全市重点项目集中开工</a><span>2020-05-20</span></li><li><a href='/xw/2.html'>中小学秋季开学平稳</a><span>2020-05-18</span></li></ul></div>"
    for name in ("热点新闻", "最新公告"):
        assert held(f"<div>{row}</div>{other.format(name)}") == [("办税服务满意度调查", DAY)]
    past = other.format("往期回顾")
    assert len(held(f"<div>{row}</div>{past}")) == 3
