"""What the activities of the fifteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
AS_TITLE = "意见征集"
DAY = date(2020, 5, 3)
ONE, TWO = "关于《停车管理办法》公开征求意见的通知", "关于《渡口管理规定》公开征求意见的通知"

Held = list[tuple[str, date | None, bool | None]]


def page(main: str, title: str = AS_TITLE, path: str = AS_TITLE) -> str:
    crumb = (
        f"<div class='position'>当前位置：<a href='/'>首页</a> &gt; <a href='./'>{path}</a></div>"
    )
    return f"<html><head><title>{title}</title></head><body>{crumb}{main}</body></html>"


def held(main: str, title: str = AS_TITLE, path: str = AS_TITLE) -> Held:
    seen = read(f"{HOST}/zj/", page(main, title, path)).activities
    return [(one.title, one.published, getattr(one, "is_over", None)) for one in seen]


def named(main: str, title: str = AS_TITLE, path: str = AS_TITLE) -> list[str]:
    return [name for name, _, _ in held(main, title, path)]


@pytest.mark.parametrize(
    "row",
    [
        "<li><a href='/{n}.html'><span class='t'><b>[{s}]</b> - {t}</span><span>2020-05-03</span></a></li>",
        "<li><a href='/{n}.html' title='[{s}]{t}'>[{s}]{t}</a><span>2020-05-03</span></li>",
        "<li><a href='/{n}.html'>【{s}】{t}</a><span>2020-05-03</span></li>",
        "<li><a href='/{n}.html'>{t}<span>2020-05-03</span></a><em>（{s}）</em></li>",
    ],
)
def test_a_state_and_a_day_in_the_link_are_no_part_of_the_title(row: str) -> None:
    rows = row.format(n=1, s="进行中", t=ONE) + row.format(n=2, s="已结束", t=TWO)
    assert held(f"<ul>{rows}</ul>") == [(ONE, DAY, False), (TWO, DAY, True)]


def test_entries_of_the_columns_list_in_whatever_elements() -> None:
    row = "<div class='it'><h5><a href='/{0}.html'>{1}</a></h5><div class='times'>2020-05-03</div></div>"
    assert named(row.format(1, ONE) + row.format(2, TWO)) == [ONE, TWO]
    dated = "<li><div class='d'>2020-05-03</div><a href='/{0}.html'>{1}</a></li>"
    rows = dated.format(1, "县司法局关于《裁量权基准规定（送审稿）》公开征…") + dated.format(2, TWO)
    assert len(named(f"<ul>{rows}</ul>", "立法意见征集", "立法意见征集")) == 2


def test_a_list_of_calls_is_one_under_any_name() -> None:
    row = "<li><a href='/{0}.html'>{1}</a><span>2020-05-03</span></li>"
    rows = row.format(1, ONE) + row.format(2, TWO)
    assert named(f"<ul>{rows}</ul>", "政民直通", "政民直通") == [ONE, TWO]
    others = "".join(row.format(n, f"全县重点工作推进会第{n}次召开") for n in range(3, 9))
    assert named(f"<ul>{rows}{others}</ul>", "要闻动态", "要闻动态") == []


def test_news_among_entries_that_tell_their_state_are_none() -> None:
    row = "<li><a href='/{0}.html'><b>{2}</b>{1}</a><span>2020-05-03</span></li>"
    rows = row.format(1, ONE, "[进行中]") + row.format(2, "市司法局负责人就办法答记者问", "")
    assert named(f"<ul>{rows}</ul>") == [ONE]


def test_entries_with_nothing_but_their_last_day() -> None:
    row = "<li><a href='/{0}.html'>{1}</a><span class='date-info'>截止日期 {2}</span></li>"
    rows = row.format(1, ONE, "2020-05-03") + row.format(2, TWO, "2021-01-03")
    assert held(f"<ul>{rows}</ul>") == [(ONE, None, True), (TWO, None, False)]


def test_two_days_of_a_row_are_its_beginning_and_its_end() -> None:
    row = "<div class='row'><div><a href='/{0}.html'>{1}</a></div><div>2020-05-03</div><div>2020-06-02</div></div>"
    head = "<div class='row'><div>征集主题</div><div>起始日期</div><div>截止日期</div></div>"
    one, two = "市场改造方案征求意见", "消防通道划线征求意见"
    assert held(head + row.format(1, one) + row.format(2, two)) == [
        (one, DAY, True),
        (two, DAY, True),
    ]


@pytest.mark.parametrize(
    ("name", "begun", "ended"),
    [
        ("草案名称", "开始日期", "结束日期"),
        ("问卷名称", "问卷创建日期", "问卷结束日期"),
        ("征集标题", "征集期", "截止日期"),
    ],
)
def test_heads_of_tables(name: str, begun: str, ended: str) -> None:
    table = f"<table><tr><td>{name}</td><td>{begun}</td><td>{ended}</td></tr><tr><td><a href='/1.html'>电梯安全条例</a></td><td>2020-05-03</td><td>2020-06-02</td></tr></table>"
    assert held(table) == [("电梯安全条例", DAY, True)]


def test_past_ones_below_the_list_and_the_year_before_are_part_of_it() -> None:
    part = (
        "<h2>{0}</h2><dl><dt>2020-0{1}-03</dt><dd><a href='/{1}.html'>办税服务评价{1}</a></dd></dl>"
    )
    main = part.format("访谈预告", 5) + part.format("往期回顾", 4)
    assert named(main, "在线访谈", "在线访谈") == ["办税服务评价5", "办税服务评价4"]


def test_cards_without_links() -> None:
    card = "<div class='card'><span class='tag'>{}</span><div><div>{}</div><div>为改进管理，起草了本办法。</div></div><div>2020-05-03 ~ 2020-{}-31</div></div>"
    main = f"<h2>意见征集</h2><div>{card.format('进行中', '《停车办法（草案）》', 12)}{card.format('已结束', '《渡口规定（草案）》', 5)}</div>"
    talk = "<h2>在线访谈</h2><div><b>访谈主题：</b>冬季供暖</div><div><b>访谈嘉宾：</b>住建局</div>"
    assert held(talk + main, "政民互动", "政民互动") == [
        ("《停车办法（草案）》", DAY, False),
        ("《渡口规定（草案）》", DAY, True),
        ("冬季供暖", None, None),
    ]
    cell = "<div class='cell'><div><span>{}</span></div><div>2020-05-03</div></div>"
    main = cell.format("局长谈营商环境") + cell.format("主任讲医保")
    assert named(main, "在线访谈", "在线访谈") == ["局长谈营商环境", "主任讲医保"]
    # What others wrote below a call is none.
    one = "<h3>停车办法意见征集</h3><p>征集时间：2020年5月3日至6月2日</p><h4>网友意见</h4>"
    assert named(one + main, "停车办法意见征集") == ["停车办法意见征集"]


def test_topics_that_a_column_or_a_box_of_interviews_names() -> None:
    told = "<ul><li><i>·</i>主题： 加装电梯</li><li><i>·</i>嘉宾： 局长</li><li><i>·</i>时间： 2020-05-03 09:30—10:30</li><li><a href='/1.html'>围绕加装电梯的申请和出资与网友交流。</a></li></ul>"
    assert [one[:2] for one in held(told, "在线访谈", "在线访谈")] == [("加装电梯", DAY)]
    box = "<div><samp>更多</samp><span>{}</span></div><div><p>主题：{}</p><p>日期：2020-05-03</p></div>"
    main = box.format("在线访谈", "夏夜巡查") + box.format("在线调查", "窗口服务")
    assert named(main, "警民互动", "警民互动") == ["夏夜巡查", "窗口服务"]
    assert named(box.format("县长信箱", "路灯不亮"), "互动交流", "互动交流") == []


def test_a_form_of_questions_is_a_survey() -> None:
    choice = "<p><input type='radio' name='q'>是 <input type='radio' name='q'>否 <input type='radio' name='q'>不知道</p>"
    main = f"<table><tr><td><font color='red'>网站改版调研问卷</font></td><td>2020-05-03</td></tr><tr><td>1.您满意吗？</td></tr></table>{choice}"
    assert named(main, "问卷调查", "问卷调查") == ["网站改版调研问卷"]
    main = f"<h2>卫生服务满意度调查</h2><form>{choice}</form>"
    assert held(main, "卫生服务满意度调查", "首页") == [("卫生服务满意度调查", None, None)]


def test_a_page_of_one_without_a_word_before_its_day() -> None:
    name = "水运降本增效在线访谈"
    main = f"<div class='ft'><h2>{name}</h2><p>2020年5月3日 上午10:00</p></div><h3>访谈嘉宾</h3><p>厅长</p><h3>文字实录</h3><p>主持人：请讲。</p>"
    leaving = "<div style='display:none'><h1>您访问的链接即将离开本网站</h1></div>"
    assert [(a, b) for a, b, _ in held(main + leaving, name, "在线访谈")] == [(name, DAY)]


@pytest.mark.parametrize(
    ("title", "is_one"),
    [
        ("关于公开征求《噪声功能区划分方案》意见的函", True),
        ("关于开展企业满意度问卷调查的通知", True),
        ("关于印发入户调查工作方案的通知", False),
        ("市司法局负责人就《办法》答记者问", False),
    ],
)
def test_notices_and_letters_that_are_calls(title: str, is_one: bool) -> None:
    main = f"<h1>{title}</h1><p>发布时间：2020-05-03</p><p>请扫描下方二维码于2020年5月30日前填写。</p><p>各单位要认真组织，按时完成。</p>"
    seen = held(main, title, "通知公告")
    assert seen == ([(title, DAY, True)] if is_one else [])


def test_a_box_whose_head_is_called_section_header_is_read() -> None:
    box = "<div class='section-card'><div class='section-header'><h2>{}</h2></div><ul><li><a href='/1.html'>夜间公交线路</a><span>2020-05-03</span></li></ul></div>"
    assert named(box.format("意见征集"), "政民互动", "政民互动") == ["夜间公交线路"]


def test_two_days_in_one_text_below_a_heading_with_their_heads() -> None:
    row = "<li><a href='/{0}.html'>{1}征集市民意见</a><span>2020-05-03&nbsp;&nbsp;2020-06-02</span></li>"
    rows = row.format(1, "供水水压") + row.format(2, "账单样式")
    head = "<h2>征集主题<span>开始日期&nbsp;&nbsp;结束日期</span></h2>"
    assert held(f"<div>{head}<ul>{rows}</ul></div>", AS_TITLE, "征集主题") == [
        ("供水水压征集市民意见", DAY, True),
        ("账单样式征集市民意见", DAY, True),
    ]


def test_a_step_of_the_path_is_no_topic_and_a_title_may_name_the_channel() -> None:
    name = "管网分区改造方案"
    path = "<span>当前位置：</span><a href='/'>首页</a><span> &gt;</span> <a href='javascript:;'>征集主题</a><span> &gt;</span> <a href='javascript:;'>意见征集</a>"
    main = f"{path}<h2>{name}</h2><ul><li>征集时间：2020-05-03~2020-06-02</li><li>共27人参加</li></ul><p>　　说明。</p>"
    assert held(main, f"{name}-意见征集-某市水务局", "征集主题") == [(name, DAY, True)]
    talk = "<div class='banner'><h1>政民互动</h1></div><h2>海岛巡诊怎么约</h2><table><tr><td>访谈时间</td><td>2020-05-03 10:00</td></tr></table>"
    assert named(talk, "海岛巡诊怎么约-政民互动", "在线访谈") == ["海岛巡诊怎么约"]


@pytest.mark.parametrize(
    "day",
    ["征集时间：2020-05-03 至 2020-06-02", "2020.05.03-2020.06.02", "2020-05-03 ~ 2020-06-02"],
)
@pytest.mark.parametrize(
    "row",
    [
        "<li><a href='/{0}.html'><span>{1}</span><em>{2}</em></a></li>",
        "<a class='card' href='/{0}.html'><div><span>{1}</span></div><div>{2}</div><b>征集已截止</b></a>",
        "<dl><dt><b>[已结束]</b><a href='/{0}.html'>{1}</a></dt><dd>{2}</dd></dl>",
        "<div><p><a href='/{0}.html'>{1}</a></p><p>{2}</p><a href='/{0}.html'>我要参与</a></div>",
    ],
)
def test_what_stands_in_and_around_the_link(row: str, day: str) -> None:
    rows = row.format(1, ONE, day) + row.format(2, "步道照明方案意见征集", day)
    assert held(f"<div>{rows}</div>") == [
        (ONE, DAY, True),
        ("步道照明方案意见征集", DAY, True),
    ]


def test_links_to_choose_a_state_say_nothing_of_the_rows_below() -> None:
    choice = "<div><a href='?s=1'>全部</a><a href='?s=2'>进行中</a><a href='?s=3'>已结束</a></div>"
    row = "<p><a href='/{0}.html'>{1}</a>　2020-05-03</p>"
    other = "<div>共2条</div><div>每页10条</div>"
    main = f"{choice}<div>{row.format(1, ONE)}{row.format(2, TWO)}</div>{other}"
    assert held(main) == [(ONE, DAY, None), (TWO, DAY, None)]


def test_notices_beside_the_list_are_none_of_its_entries() -> None:
    row = "<h4><a href='/{0}.html'>{1}</a></h4><div>2020-05-03</div>"
    notice = (
        "<li><a href='/gg/{0}.html'>关于调整供水价格第{0}号公告</a><span>2020-05-20</span></li>"
    )
    side = f"<div><h3>最新公告</h3><ul>{notice.format(1)}{notice.format(2)}</ul></div>"
    main = f"<div>{row.format(1, '局长谈供暖')}{row.format(2, '老旧小区怎么改')}</div>"
    for both in (side + main, main + side):
        assert named(both, "在线访谈", "在线访谈") == ["局长谈供暖", "老旧小区怎么改"]


def test_the_day_on_which_a_list_was_updated_makes_it_no_activity() -> None:
    names = ("局长谈供暖", "老旧小区怎么改", "让校园餐更放心", "民警谈反诈防骗")
    rows = "".join(
        f"<li><span>2020年5月{n}日</span><a href='/{n}.html'>{name}</a></li>"
        for n, name in enumerate(names, 1)
    )
    side = "<div><h3>互动交流</h3><ul><li><a href='/a/'>市长信箱</a></li></ul></div>"
    for around in ("{0}{1}{2}", "{1}{2}{0}", "{0}{2}{1}", "{2}{0}{1}"):
        main = around.format(f"<ul>{rows}</ul>", side, "<div>更新时间：2020-12-20</div>")
        assert [one[:2] for one in held(main, "在线访谈", "在线访谈")] == [
            (name, date(2020, 5, n)) for n, name in enumerate(names, 1)
        ]
