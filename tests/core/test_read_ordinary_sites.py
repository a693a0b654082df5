"""Causes that ordinary sites brought to light (tests/golden/heldout8), each on markup of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, GuideElement
from xuncha.read.letters.ofsite import read_letters
from xuncha.read.pagefacts import Page

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)


def page(main: str, title: str = "信息", path: str = "/x/") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def letters(main: str) -> list[tuple[str, date | None, date | None, bool | None]]:
    rows = page(main, "局长信箱", "/xx/").letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in rows]


def activities(main: str, name: str) -> list[tuple[str, date | None]]:
    trail = f"<p>当前位置：<a href='/'>首页</a> &gt; <a href='/hd/'>{name}</a></p>"
    found = page(f"{main.format(trail=trail)}", name, "/hd/").activities
    return [(one.title, one.published) for one in found]


# ---------------------------------------------------------------- the trail of a page


@pytest.mark.parametrize("trail", ["首页 &gt; 互动交流 &gt; 局长信箱", "位置：首页 » 局长信箱"])
def test_a_trail_without_links_is_not_the_whole_page(trail: str) -> None:
    menu = "<ul><li><a href='/'>首页</a></li><li><a href='/a/'>政务公开</a></li></ul>"
    row = "<tr><td>{0}</td><td><a href='/x/{0}'>{1}</a></td><td>{2}</td><td>{3}</td></tr>"
    table = (
        "<table><tr><td>编号</td><td>标题</td><td>写信时间</td><td>处理状态</td></tr>"
        + row.format(7, "河边路灯不亮", "2026-06-01", "受理中")
        + row.format(6, "怎样申请廉租房", "2026-05-02", "已答复")
        + "</table>"
    )
    assert letters(f"{menu}<div>{trail}</div>{table}") == [
        ("河边路灯不亮", date(2026, 6, 1), None, False),
        ("怎样申请廉租房", date(2026, 5, 2), None, True),
    ]


# ---------------------------------------------------------------- activities


def test_the_day_in_the_head_is_no_activity_of_the_column_behind_its_name() -> None:
    main = (
        "<div>2026年6月18日 星期四</div><img src='/l.png'><a href='/so'>全站站内搜索</a>{trail}"
        "<ul><li><a href='/f/3'>社保卡怎么换新</a><p>访谈时间：2026年4月2日</p></li></ul>"
    )
    assert activities(main, "在线访谈") == [("社保卡怎么换新", date(2026, 4, 2))]


@pytest.mark.parametrize(
    "mark",
    [
        "<li><i>{day}</i><a href='/d/{at}.html'>{name}</a></li>",
        "<li><a href='/d/{at}.html'>{name}</a><span>[{day}]</span></li>",
    ],
)
def test_a_plain_list_of_such_a_column_is_read_whatever_stands_above_a_day(mark: str) -> None:
    rows = [
        ("公共自行车满意度网上调查", "2026-05-20"),
        ("出租车运价听证方案征求意见", "2026-03-11"),
        ("明年民生项目开始征集", "2025-11-02"),
        ("我局召开半年工作会议", "2025-10-02"),
    ]
    items = "".join(mark.format(day=day, at=at, name=name) for at, (name, day) in enumerate(rows))
    found = activities(f"{{trail}}<ul>{items}</ul>", "民意征集")
    assert found == [(name, date.fromisoformat(day)) for name, day in rows[:3]]
    assert activities(f"{{trail}}<ul>{items}</ul>", "工作动态") == []


# ---------------------------------------------------------------- guides

PARTS = (
    ("设定依据", "《城市绿化条例》第二十条"), ("受理条件", "工程已经批准。"),
    ("申请材料", "申请书。"), ("办理流程", "申请、踏勘、决定"), ("办理地点", "滨河路6号2楼"),
    ("办理时间", "工作日9:00—17:00"), ("咨询方式", "0998-3305577"),
)  # fmt: skip


@pytest.mark.parametrize(
    "mark",
    [
        "<li><label>{}</label><span>{}</span></li>",
        "<li><label>{}</label>{}</li>",
        "<div><span>{}</span><em>{}</em></div>",
    ],
)
def test_a_small_element_names_the_one_beside_it(mark: str) -> None:
    main = "<h1>砍伐城市树木审批</h1><ul>" + "".join(mark.format(*part) for part in PARTS) + "</ul>"
    guide = page(main, "砍伐城市树木审批", "/bszn/1.html").guide
    assert guide is not None
    assert guide.missing == ()


def test_such_a_name_with_nothing_beside_it_is_missing() -> None:
    mark = "<li><label>{}</label><span>{}</span></li>"
    parts = [(name, "" if name == "办理地点" else text) for name, text in PARTS]
    main = "<h1>砍伐城市树木审批</h1><ul>" + "".join(mark.format(*part) for part in parts) + "</ul>"
    guide = page(main, "砍伐城市树木审批", "/bszn/1.html").guide
    assert guide is not None
    assert guide.missing == (GuideElement.PLACE,)


@pytest.mark.parametrize(
    ("inside", "missing"),
    [
        (
            "<table><tr><td>1</td><td>申请书</td></tr><tr><td>2</td><td>图纸</td></tr></table>",
            False,
        ),
        ("<table><tr><td></td></tr></table>", True),
    ],
)
def test_a_table_in_the_cell_beside_a_label_is_its_content(inside: str, missing: bool) -> None:
    rows = [(name, inside if name == "申请材料" else text) for name, text in PARTS]
    cells = "".join(f"<tr><th>{name}</th><td>{text}</td></tr>" for name, text in rows)
    guide = page(f"<h2>砍伐树木</h2><table>{cells}</table>", "砍伐树木", "/bszn/2.html").guide
    assert guide is not None
    assert (GuideElement.MATERIALS in guide.missing) is missing


# ---------------------------------------------------------------- letters

TABLE = (
    "<table><tr><td>咨询标题</td><td>{}</td><td>咨询时间</td><td>{}</td></tr>"
    "<tr><td>咨询内容</td><td colspan=3>{}</td></tr><tr><td>回复内容</td><td colspan=3>{}</td></tr></table>"
)


def test_a_guestbook_of_tables_holds_messages_and_no_headings() -> None:
    main = TABLE.format("沟渠清淤", "2026-6-2", "何时清淤？", "")
    main += TABLE.format("种粮补贴", "2026-3-9", "何时发放？", "四月底前发放。")
    assert letters(main) == [
        ("沟渠清淤", date(2026, 6, 2), None, False),
        ("种粮补贴", date(2026, 3, 9), None, True),
    ]


def test_where_no_message_is_answered_an_empty_place_says_nothing() -> None:
    main = "".join(
        TABLE.format(name, "2026-6-2", "何时？", "") for name in ("沟渠清淤", "种粮补贴")
    )
    assert [state for *_, state in letters(main)] == [None, None]


SAID = "<dl><dt><b>{}</b> 网友 于 {} 提问</dt><dd>{}<p>{}</p></dd></dl>"


def test_a_guestbook_that_says_in_sentences_when_messages_came() -> None:
    main = SAID.format(
        "维修基金", "2026-05-07", "怎样使用？", "管理员答复（2026-05-11）：到二楼办理。"
    )
    main += SAID.format("网签备案", "2026-05-06", "要多久？", "")
    assert letters(main) == [
        ("维修基金", date(2026, 5, 7), date(2026, 5, 11), True),
        ("网签备案", date(2026, 5, 6), None, None),
    ]


def test_a_link_beside_a_letter_is_no_answer_to_it() -> None:
    main = SAID.format("维修基金", "2026-05-07", "怎样使用？", "")
    main += "<ul><li><a href='/n/1.html'>提案答复（2026-05-30）</a></li></ul>"
    assert page(main, "维修基金", "/xx/1.html").letter is None


def test_rows_that_label_both_days_are_letters() -> None:
    row = "<li><a href='/x/{0}'>{1}</a><i>来信：{2}</i><i>{3}</i></li>"
    main = row.format(2, "河道保洁谁负责", "2026-06-03", "") + row.format(
        1, "水费怎么网上缴", "2026-04-03", "答复：2026-04-08"
    )
    assert letters(f"<ul>{main}</ul>") == [
        ("河道保洁谁负责", date(2026, 6, 3), None, None),
        ("水费怎么网上缴", date(2026, 4, 3), date(2026, 4, 8), True),
    ]


def test_a_flow_of_named_steps_tells_the_days_of_a_letter() -> None:
    main = (
        "<h2>学区怎么划分</h2><div><b>1</b>网友提交<br>2026-04-17 11:20</div>"
        "<div><b>2</b>转办<br>2026-04-18</div><div><b>3</b>部门答复<br>2026-04-20</div>"
        "<h4>咨询内容</h4><p>新建小区属于哪个学区？</p><h4>答复内容（县教体局）</h4><p>请看招生公告。</p>"
    )
    letter = page(main, "学区怎么划分", "/zx/8.html").letter
    assert letter is not None
    assert (letter.asked, letter.answered) == (date(2026, 4, 17), date(2026, 4, 20))
    assert letter.is_answered


def test_fields_right_behind_each_other_are_kept_apart() -> None:
    main = (
        "<h1>驾驶证换证</h1><p><span>写信人：陈*</span><span>写信时间：2026-05-04</span></p><p>在哪里换？</p>"
        "<p><span>答复单位：县车管所</span><span>答复时间：2026-05-06</span></p><p>到窗口换。</p>"
    )
    letter = page(main, "驾驶证换证", "/zx/9.html").letter
    assert letter is not None
    assert (letter.asked, letter.answered) == (date(2026, 5, 4), date(2026, 5, 6))


def test_letters_that_are_not_understood_make_the_channel_unknown() -> None:
    form = "<form action='/save'><input name=a><textarea name=b></textarea></form>"
    shown = "<p>一位居民 2026-05-01</p><p>路灯坏了</p><p>回复：已修 2026-05-03</p>"
    column = Column("局长信箱", f"{HOST}/xx/", ColumnKind.CONSULTATION, 0)
    unread = read_letters([page(shown + form, "局长信箱", "/xx/")], [column], AS_OF)
    assert (unread.letters, unread.usable) == ((), None)
    assert "没有读懂" in unread.unreadable
    empty = read_letters([page(form, "局长信箱", "/xx/")], [column], AS_OF)
    assert (empty.usable, empty.unreadable) == (True, "")
