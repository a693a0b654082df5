"""What the markup of real mailboxes brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, Letter
from xuncha.read.letters import read_letters

HOST = "http://a.invalid"
ASKED = date(2020, 5, 11)


def letter(main: str) -> Letter:
    html = f"<html><head><title>夜间噪声扰民</title></head><body>{main}</body></html>"
    found = read(f"{HOST}/ly/1.html", html).letter
    assert found is not None
    return found


def rows(main: str) -> list[tuple[str, date | None, date | None, bool | None]]:
    html = f"<html><head><title>县长信箱</title></head><body>{main}</body></html>"
    return [
        (one.title, one.asked, one.answered, one.is_answered)
        for one in read(f"{HOST}/ly/", html).letter_rows
    ]


def told(reply: str) -> str:
    return (
        "<div><p>留言标题：夜间噪声扰民</p><p>留言日期：2020-05-11</p><p>留言内容：每晚有噪声。</p>"
        f"<p>留言回复</p><div><p>{reply}</p></div></div>"
    )


@pytest.mark.parametrize(
    "words",
    [
        "留言正在处理中…",
        "您的来信正在办理中，请耐心等待",
        "该信件正在由相关部门处理中。",
        "正在办理，请耐心等候。",
        "暂无回复，请您耐心等待！",
        "等待部门回复",
        "您的留言已收到，正在处理。",
        "尚在办理中",
        "该信件正在办理，尚未回复",
        "部门正在办理",
        "目前尚无答复",
        "该留言暂未回复",
        "您的留言我们已经收到，将尽快回复您。",
        "正在处理中，请稍后查看",
    ],
)
def test_words_that_it_is_being_worked_on_are_no_answer(words: str) -> None:
    assert letter(told(words)).is_answered is False


def test_a_letter_that_was_passed_on_may_have_been_answered_with_that() -> None:
    assert letter(told("已转交市城管局办理。")).is_answered is None
    state = "<p>办理状态：处理中</p>"
    assert letter(told("已转交市城管局办理。") + state).is_answered is False
    day = "<p>回复时间：2020-05-16</p>"
    assert letter(told("已转交市城管局办理。") + day).is_answered is True


@pytest.mark.parametrize(
    "words",
    [
        "您好，您反映的工地正在整改中，预计月底完工。",
        "经核实，该路段正在施工。",
        "您好！已转交城管部门处理，今日已清理完毕。",
        "此事正在处理中，我局已约谈施工方，责令夜间停工。",
        "您好，您反映的问题已收悉，我局正在处理。",
        "同意",
        "已电话回复",
        "情况属实，正在整改",
        "已受理，请到窗口办理",
        "正在办理前期手续",
    ],
)
def test_an_answer_that_mentions_work_is_one(words: str) -> None:
    assert letter(told(words)).is_answered is True


def test_a_table_of_letters_with_the_day_of_acceptance_and_of_answer() -> None:
    head = "<tr><td>编号</td><td>标题</td><td>接受时间</td><td>答复时间</td></tr>"
    body = "".join(
        f"<tr><td>{n}</td><td><a href='{n}.html'>关于第{n}条道路的反映</a></td><td>{a}</td><td>{b}</td></tr>"
        for n, (a, b) in enumerate((("2020-05-20", ""), ("2020-05-11", "2020-05-15")))
    )
    assert rows(f"<table>{head}{body}</table>") == [
        ("关于第0条道路的反映", date(2020, 5, 20), None, False),
        ("关于第1条道路的反映", date(2020, 5, 11), date(2020, 5, 15), True),
    ]


def test_an_empty_column_of_answers_says_nothing() -> None:
    head = "<tr><td>标题</td><td>来信时间</td><td>答复时间</td></tr>"
    body = "<tr><td><a href='1.html'>关于道路的反映</a></td><td>2020-05-20</td><td></td></tr>"
    assert rows(f"<table>{head}{body}</table>") == [
        ("关于道路的反映", date(2020, 5, 20), None, None)
    ]


def test_the_one_day_of_a_list_headed_with_that_of_the_answer_is_its() -> None:
    items = "".join(
        f"<li><a href='{n}.html'><span>[已办结]</span>关于第{n}条道路的答复</a><span>2020-05-2{n}</span></li>"
        for n in range(2)
    )
    assert rows(f"<div>信件标题 <span>答复时间</span></div><ul>{items}</ul>")[0] == (
        "关于第0条道路的答复",
        None,
        date(2020, 5, 20),
        True,
    )


def test_the_title_of_a_message_may_stand_above_who_wrote_it() -> None:
    def panel(title: str, asked: str, answer: str) -> str:
        return (
            f"<div><h4><a href='/v?{title}'>{title}</a></h4><span>留言人：网友 留言时间：{asked}</span>"
            f"<div><p>请有关部门答复这一件事。</p></div>{answer}</div>"
        )

    reply = "<div><h4><strong>官方回复：</strong></h4><span>回复单位：住建局 2020-04-24 17:05</span><div>预计6月配租。</div></div>"
    found = rows(
        panel("公租房何时配租", "2020-04-20 09:31", reply) + panel("乡道破损严重", "2020-05-12", "")
    )
    assert found[0] == ("公租房何时配租", date(2020, 4, 20), date(2020, 4, 24), True)
    assert found[1][:3] == ("乡道破损严重", date(2020, 5, 12), None)


def test_a_card_that_is_one_link_has_its_title_apart_from_state_and_days() -> None:
    found = rows(
        "<div><a href='1'><div><p>幼儿园招生范围</p><b>已答复</b></div><div><span>提问：2020-05-16</span><span>答复：2020-05-18</span></div></a></div>"
        "<div><a href='2'><div><p>河边护栏松动</p><b>转办中</b></div><div><span>提问：2020-05-30</span></div></a></div>"
    )
    assert found == [
        ("幼儿园招生范围", date(2020, 5, 16), date(2020, 5, 18), True),
        ("河边护栏松动", date(2020, 5, 30), None, False),
    ]


@pytest.mark.parametrize(
    "reply",
    [
        "您好，补贴自次月起计发。（2020-05-16 09:30:12）",
        "临江区(2020-05-16 16:02:45)：来信人：您好！来信收悉。",
    ],
)
def test_the_day_in_brackets_at_either_end_of_an_answer_is_its_own(reply: str) -> None:
    table = (
        "<table><tr><td>来信人</td><td>李**</td><td>来信时间</td><td>2020-05-11 11:31</td></tr>"
        "<tr><td>来信标题</td><td colspan=3>住房补贴</td></tr>"
        f"<tr><td>办理结果</td><td colspan=3>{reply}</td></tr></table>"
    )
    found = letter(table)
    assert (found.asked, found.answered, found.is_answered) == (ASKED, date(2020, 5, 16), True)


def steps(last: str, answer: str = "") -> str:
    return (
        "<ul><li><b>提交诉求</b><em>2020-05-11 10:11</em></li><li><b>平台受理</b><em>2020-05-12 09:00</em></li>"
        f"<li><b>办结答复</b>{last}</li></ul><h3>诉求内容</h3><p>夜间噪声。</p>{answer}"
    )


def test_steps_whose_day_stands_in_the_same_line() -> None:
    found = letter(steps("<em>2020-05-16 16:48</em>", "<h3>答复内容</h3><p>已责令整改。</p>"))
    assert (found.asked, found.answered, found.is_answered) == (ASKED, date(2020, 5, 16), True)


def test_a_step_that_has_not_come_says_that_there_is_no_answer() -> None:
    found = letter(steps(""))
    assert (found.asked, found.answered, found.is_answered) == (ASKED, None, False)
    # 流程没有写日期,却有答复。
    assert letter(steps("", "<h3>答复内容</h3><p>已责令整改。</p>")).is_answered is True


def test_buttons_below_the_place_of_the_answer_are_none() -> None:
    page = told("留言正在处理中…") + "<ul><li>智能问答</li><li>无障碍</li><li>返回顶部</li></ul>"
    assert letter(page).is_answered is False


def test_what_a_message_asks_of_an_office_is_no_answer_of_it() -> None:
    def message(n: int, reply: str) -> str:
        return f"<div><p>留言人：网友{n} 留言时间：2020-05-1{n}</p><p>请有关部门答复第{n}件事情</p>{reply}</div>"

    found = rows(message(1, "<p>管理员回复：已经解决。</p>") + message(2, ""))
    assert [one[3] for one in found] == [True, None]


def test_a_row_of_a_list_that_begins_with_its_writer_is_no_message_of_a_guestbook() -> None:
    def row(state: str, title: str, asked: str, answered: str) -> str:
        return f"<li><div><em>{state}</em><span><a href='/{asked}'>{title}</a></span></div><div><span>来信人：王**</span><span>来信日期：{asked}</span><span>回复日期：{answered}</span></div></li>"

    found = rows(
        f"<ul>{row('已回复', '关于农机补贴', '2020-05-06', '2020-05-13')}{row('办理中', '加装电梯申请', '2020-05-27', '—')}</ul>"
    )
    assert found == [
        ("关于农机补贴", date(2020, 5, 6), date(2020, 5, 13), True),
        ("加装电梯申请", date(2020, 5, 27), None, False),
    ]


def test_the_day_of_acceptance_counts_where_that_of_the_letter_is_not_told() -> None:
    page = "<p>信件标题：夜间噪声</p><p>受理时间：2020-05-11</p><p>信件内容：每晚有噪声。</p><p>回复内容：已整改。</p>"
    assert letter(page).asked == ASKED
    assert letter(f"<p>来信时间：2020-05-09</p>{page}").asked == date(2020, 5, 9)


def test_cards_that_tell_all_in_one_line() -> None:
    def card(n: int, line: str) -> str:
        return f"<div class='card'><h4><a href='{n}.html'>关于第{n}条道路的反映</a></h4><p>{line}</p></div>"

    found = rows(
        card(1, "来信时间：2020-05-11　回复时间：2020-05-15　状态：已回复")
        + card(2, "来信时间：2020-05-20　回复时间：　状态：办理中")
    )
    assert found == [
        ("关于第1条道路的反映", ASKED, date(2020, 5, 15), True),
        ("关于第2条道路的反映", date(2020, 5, 20), None, False),
    ]


def test_a_list_that_says_done_and_a_page_that_says_at_work_leave_it_unknown() -> None:
    row = (
        "<tr><td><a href='/ly/1.html'>夜间噪声扰民问题</a></td><td>2020-05-11</td><td>{}</td></tr>"
    )
    head = "<tr><td>标题</td><td>来信时间</td><td>状态</td></tr>"
    column = Column("县长信箱", f"{HOST}/ly/", ColumnKind.CONSULTATION, 0)

    def merged(state: str, reply: str) -> bool | None:
        trail = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/ly/'>县长信箱</a></div>"
        pages = [
            read(
                f"{HOST}/ly/",
                f"<html><body>{trail}<table>{head}{row.format(state)}</table></body></html>",
            ),
            read(f"{HOST}/ly/1.html", f"<html><body>{trail}{told(reply)}</body></html>"),
        ]
        (one,) = read_letters(pages, (column,), date(2020, 12, 28)).letters
        return one.is_answered

    assert merged("已办结", "正在处理中") is None
    assert merged("办理中", "您好，已责令夜间停工。") is True
    assert merged("办理中", "正在处理中") is False
