"""What the markup of real mailboxes brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, Letter
from xuncha.read.letters.labels import field_of
from xuncha.read.letters.ofsite import read_letters
from xuncha.read.letters.words import is_answered_state, says_state

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


FIELDS = {
    "asked": (
        "来信时间 来信日期 留言时间 留言日期 提交时间 写信时间 写信日期 咨询时间 提问时间 "
        "诉求时间 投诉时间 信件时间 发信时间 提问日期 来件时间 发表时间 问题提交时间 "
        "登记时间 反映时间 信件日期 来电时间 建议时间 提交日期 问题时间 创建时间 咨询日期 "
        "投诉日期 申请时间 "
    ),
    "answered": (
        "答复时间 答复日期 回复时间 回复日期 办结时间 处理时间 反馈时间 解答时间 回答时间 "
        "办理时间 回信时间 办结日期 处理日期 官方回复时间 办复时间 处理完成时间 "
        "最后回复时间 答复发布时间 结案时间 "
    ),
    "reply": (
        "答复内容 回复内容 处理结果 办理结果 答复意见 回复 答复 处理意见 办理情况 "
        "反馈内容 解答 回答 官方回复 部门回复 回复意见 处理情况 办理意见 处理内容 "
        "单位答复 反馈意见 反馈结果 答复信息 领导回复 回复信息 受理意见 办理答复 信件回复 "
        "留言回复 回信内容 答复结果 官方答复 处理回复 "
    ),
    "question": (
        "来信标题 信件标题 留言标题 咨询标题 来信主题 信件主题 留言主题 咨询主题 问题标题 "
        "诉求标题 来信内容 信件内容 留言内容 咨询内容 问题描述 问题内容 诉求内容 来信人 "
        "写信人 信件编号 来信编号 留言编号 信件类型 留言类型 诉求描述 提问内容 投诉内容 "
        "反映内容 查询码 信件类别 网友 姓名 留言人 咨询人 提问人 投诉标题 建议内容 "
        "求助内容 诉求人 工单编号 诉求编号 "
    ),
    "status": (
        "状态 办理状态 处理状态 信件状态 回复状态 答复状态 当前状态 受理状态 留言状态 "
        "办理进度 办理进展 是否回复 处理进度 回复情况 "
    ),
    "replier": (
        "答复单位 回复单位 办理单位 受理单位 承办单位 处理单位 回复部门 答复部门 办理部门 "
        "处理部门 答复机构 回复人 受理部门 承办部门 回复机构 答复人 "
    ),
}
DONE = (
    "已回复 已答复 已办结 办结 已处理 已办理 已反馈 已解决 办理完毕 处理完毕 已完成 "
    "完结 已办复 已结案 已回信 回复完成 已评价 已公开答复 办结归档 答复完成 "
    "部门已回复 已经回复 回复完毕 已办结公开 "
)
WAITING = (
    "未回复 未答复 待回复 待答复 待处理 未处理 处理中 办理中 受理中 承办中 转办中 "
    "交办中 未办结 正在处理 正在办理 暂未回复 尚未回复 等待回复 等待处理 待办理 "
    "办理中... 未受理 待受理 部门处理中 待部门回复 未解决 待办 新信件 "
)


@pytest.mark.parametrize("field", FIELDS)
def test_the_names_that_offices_give_a_field(field: str) -> None:
    assert [name for name in FIELDS[field].split() if field_of(name) != field] == []


@pytest.mark.parametrize(("words", "state"), [(DONE, True), (WAITING, False)])
def test_the_words_that_offices_have_for_a_state(words: str, state: bool) -> None:
    shown = words.split()
    assert [
        one for one in shown if not says_state(one) or is_answered_state(one) is not state
    ] == []
