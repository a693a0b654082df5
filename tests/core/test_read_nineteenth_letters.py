"""What the letters of the nineteenth blind set brought to light, each cause on a page of its own.

Most are of one kind: which piece of a row means what. It is told by what stands at the same place in
all the rows, not by the one row.
"""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
PATH = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/xx/'>县长信箱</a></p>"
DAY, NEXT, LATER = date(2020, 5, 3), date(2020, 5, 6), date(2020, 5, 8)
LIGHT, POND, ROAD = "村道路灯不亮", "水库何时放水", "渡口几时恢复通航"

Days = tuple[date | None, date | None, bool | None]


def page(main: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body>{PATH}<div>{main}</div></body></html>"


def rows(main: str) -> list[tuple[str, *Days]]:
    found = read(f"{HOST}/xx/", page(main, "县长信箱")).letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in found]


def letter(main: str) -> Days | None:
    one = read(f"{HOST}/xx/8.html", page(main, LIGHT)).letter
    return (one.asked, one.answered, one.is_answered) if one else None


def each(form: str, *values: tuple[object, ...]) -> str:
    return "".join(form.format(*one) for one in values)


# ---- columns without heads or states, told by what stands in them in all rows

THREAD = (
    "<tbody><tr><td><a href='/t{0}.html'><img src='/f.gif'></a></td>"
    "<th><em>[<a href='/k{0}'>{1}</a>]</em> <a href='/t{0}.html'>{2}</a></th>"
    "<td><cite><a href='/u{0}'>{3}</a></cite><em><span>{4}</span></em></td><td>{0}<em>310</em></td>"
    "<td><cite>{5}</cite><em>{6} 09:12</em></td></tr></tbody>"
)
CARD = "<div class=c><i>{1}</i><p>{2}</p><span>{3}</span><b>{4}</b></div>"
SHORT = (
    (2, "咨询", POND, "柯**", "2020-05-06", "县水利局", "2020-05-08"),
    (1, "投诉", LIGHT, "谢**", "2020-05-03", "谢**", "2020-05-06"),
)
ASKED = [(POND, NEXT, None, None), (LIGHT, DAY, None, None)]


def test_of_two_days_without_a_name_the_first_is_that_of_asking_and_the_last_is_not_known() -> None:
    heads = "<tbody><tr><th>全部主题</th><td>作者</td><td>最后发表</td></tr></tbody>"
    assert rows(f"<table>{heads}{each(THREAD, *SHORT)}</table>") == ASKED


def test_kinds_and_persons_at_the_same_place_in_all_rows_tell_of_letters() -> None:
    assert rows(f"<div>{each(CARD, *SHORT)}</div>") == ASKED


def test_titles_with_days_that_lead_on_are_no_letters_for_that_alone() -> None:
    form = "<li><a href='/{0}.html'>{1}</a><span>{2}</span></li>"
    news = each(
        form, (2, "关于信箱升级的公告", "2020-05-06"), (1, "关于假期值班的公告", "2020-05-03")
    )
    assert rows(f"<ul>{news}</ul>") == []


def test_a_column_of_days_that_come_before_is_not_that_of_asking() -> None:
    turned = [(*one[:4], one[6], one[5], one[4]) for one in SHORT]
    assert [asked for _, asked, *_ in rows(f"<table>{each(THREAD, *turned)}</table>")] == [None] * 2


# ---- a day beside a state

ROW = "<li><a href='/{0}.html'>{1}</a><i>{2}</i><i>{3}</i><b>{4}</b></li>"


@pytest.mark.parametrize("state", ["处理中", "已受理", "待审核"])
def test_a_second_day_that_stands_beside_waiting_letters_too_is_no_day_of_an_answer(
    state: str,
) -> None:
    main = each(
        ROW,
        (2, POND, "2020-05-06", "2020-05-08", state),
        (1, LIGHT, "2020-05-03", "2020-05-06", "已办结"),
    )
    found = rows(f"<ul>{main}</ul>")
    assert [(title, asked, answered) for title, asked, answered, _ in found] == [
        (POND, NEXT, None),
        (LIGHT, DAY, None),
    ]


def test_a_second_day_is_that_of_the_answer_where_waiting_letters_have_none() -> None:
    main = each(
        ROW,
        (2, POND, "2020-05-06", "", "处理中"),
        (1, LIGHT, "2020-05-03", "2020-05-08", "已办结"),
    )
    assert rows(f"<ul>{main}</ul>") == [(POND, NEXT, None, False), (LIGHT, DAY, LATER, True)]


# ---- heads that stand elsewhere than right above their rows

SEVEN = (
    "<ul><li><p>{0}</p><p><a href='/{0}.html'>{1}</a></p><p>{2}</p><p>{3}</p><p>{4}</p></li></ul>"
)


def test_heads_stand_over_rows_that_a_single_list_holds() -> None:
    heads = "<p>编号</p><p>来信标题</p><p>来信时间</p><p>审核时间</p><p>处理状态</p>"
    two = (
        (20201, POND, "2020-05-06", "2020-05-06", "处理中"),
        (20200, LIGHT, "2020-05-03", "2020-05-06", "已办结"),
    )
    main = f"<div class=h>{heads}</div><div class=b><div>{each(SEVEN, *two)}</div></div>"
    assert rows(main) == [(POND, NEXT, None, False), (LIGHT, DAY, None, True)]


def test_heads_stand_over_a_table_in_the_row_below_that_is_as_wide() -> None:
    heads = "<tr><td>编号</td><td>来信标题</td><td>提交时间</td><td>回复时间</td></tr>"
    form = "<tr><td>{0}</td><td><a href='/{0}.html'>{1}</a></td><td>{2}</td><td>{3}</td></tr>"
    two = ((20201, POND, "2020-05-06", ""), (20200, LIGHT, "2020-05-03", "2020-05-08"))
    below = f"<table>{each(form, *two)}<tr><td colspan=4>共 2 封</td></tr></table>"
    main = f"<table>{heads}<tr><td colspan=4>{below}</td></tr></table>"
    assert rows(main) == [(POND, NEXT, None, False), (LIGHT, DAY, LATER, True)]


# ---- a letter on a page of its own


def test_the_day_of_an_answer_stands_behind_who_answered_on_the_same_line() -> None:
    main = f"<h2>{LIGHT}</h2><div><font>网民：晚风</font><font>发布时间：2020-05-03 07:55</font></div><div>晚上看不见路。</div><div><font>县城管局 回复</font><font>回复时间：2020-05-08 16:30</font></div><div>您好，已更换灯泡。</div>"
    assert letter(main) == (DAY, LATER, True)


FIELDS = "<table><tr><td colspan=2>{0}</td></tr><tr><td>投诉时间：</td><td>2020-05-03 15:42</td></tr><tr><td>投诉标题：</td><td>村道路灯不亮</td></tr><tr><td>投诉内容：</td><td>晚上看不见路。</td></tr></table>"


@pytest.mark.parametrize(
    ("head", "told"),
    [("投诉信息 -- 待受理", False), ("投诉信息（办理中）", False), ("投诉信息 -- 已受理", None)],
)
def test_a_heading_of_the_letter_says_its_state(head: str, told: bool | None) -> None:
    assert letter(FIELDS.format(head)) == (DAY, None, told)


# ---- what the kept third showed

POST = "<div><div><a href='#'>{0}</a></div><div><em>发表于 {1} 18:02</em></div><p>{2}</p></div>"


def test_a_post_of_an_office_answers_the_first_one_and_is_no_letter() -> None:
    main = f"<h1><a href='#'>[投诉]</a> <span>{LIGHT}</span></h1>"
    main += POST.format("湖边草", "2020-05-03", "晚上看不见路。")
    assert letter(main) is None or letter(main) == (DAY, None, None)
    main += POST.format("县城管局", "2020-05-08", "您好,已更换灯泡。")
    assert letter(main) == (DAY, LATER, True)
    assert rows(main) == []


def test_a_matter_that_was_taken_up_has_a_title_too() -> None:
    heads = "<tr><th>受理编号</th><th>受理件标题</th><th>办理单位</th><th>回复时间</th></tr>"
    one = f"<tr><td>RX2</td><td><a href='/1.html'>{LIGHT}</a></td><td>县城管局</td><td>2020-05-08 14:22</td></tr>"
    assert rows(f"<table>{heads}{one}</table>") == [(LIGHT, None, LATER, True)]
