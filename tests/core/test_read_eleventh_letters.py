"""What the letters of the eleventh blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, Letter
from xuncha.read.letters.ofsite import read_letters

HOST = "http://a.invalid"
TITLE = "反映路口绿灯时间过短"
ASKED, ANSWERED = date(2020, 5, 3), date(2020, 5, 8)


def letter(main: str) -> Letter | None:
    html = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{main}</body></html>"
    return read(f"{HOST}/xx/8.html", html).letter


def told(main: str) -> tuple[date | None, date | None, bool | None]:
    found = letter(main)
    assert found is not None
    return found.asked, found.answered, found.is_answered


def rows(main: str) -> list[tuple[str, date | None, date | None, bool | None]]:
    html = f"<html><head><title>县长信箱</title></head><body>{main}</body></html>"
    found = read(f"{HOST}/mail/", html).letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in found]


QUESTION = "<table><tr><td>标题</td><td>绿灯</td></tr><tr><td>来信时间</td><td>2020-05-03</td></tr><tr><td>来信内容</td><td>时间过短</td></tr></table>"
HEAD = "<tr><th>回复单位</th><th>回复时间</th><th>回复内容</th></tr>"


def test_an_answer_in_a_grid_stands_below_the_names_of_its_columns() -> None:
    answer = "<tr><td>市公安局</td><td>2020-05-08</td><td>已调整配时方案。</td></tr>"
    assert told(f"{QUESTION}<table>{HEAD}{answer}</table>") == (ASKED, ANSWERED, True)
    empty = "<tr><td colspan='3'>暂无回复</td></tr>"
    assert told(f"{QUESTION}<table>{HEAD}{empty}</table>") == (ASKED, None, False)


def test_a_column_of_numbers_beside_the_names_of_a_grid() -> None:
    head = "<tr><th>序号</th><th>回复部门</th><th>回复内容</th><th>回复日期</th></tr>"
    answer = "<tr><td>1</td><td>市公安局</td><td>已调整配时方案。</td><td>2020-05-08</td></tr>"
    assert told(f"{QUESTION}<table>{head}{answer}</table>") == (ASKED, ANSWERED, True)
    pairs = "<tr><td>回复部门</td><td>市公安局</td><td>回复内容</td><td></td></tr><tr><td>回复日期</td><td></td><td>备注</td><td>无</td></tr>"
    assert told(f"{QUESTION}<table>{pairs}</table>") == (ASKED, None, False)


def test_the_bar_at_the_bottom_of_a_telephone_is_no_answer() -> None:
    cell = "<div class='van-cell'><div><span>{}</span></div><div><span>{}</span></div></div>"
    fields = ("来电时间", "2020-05-03"), ("诉求内容", "路灯不亮"), ("办理状态", "承办中")
    body = "".join(cell.format(a, b) for a, b in (*fields, ("办理结果", "")))
    bar = "<div class='van-tabbar'><div><span>首页</span></div><div><span>办事</span></div></div>"
    assert told(body + bar) == (ASKED, None, False)


@pytest.mark.parametrize("name", ["发言时间", "发起时间", "来信时间"])
def test_the_day_it_was_said_comes_before_the_day_it_was_taken_up(name: str) -> None:
    text = f"<p>网友提问：绿灯</p><p>{name}：2020-05-03 20:11</p><p>受理时间：2020-05-06</p><p>回复时间：2020-05-08</p><p>回复内容：已调整。</p>"
    assert told(text) == (ASKED, ANSWERED, True)


@pytest.mark.parametrize(
    ("words", "state"), [("您好，请携带身份证到社保大厅办理。", True), ("正在办理", False)]
)
def test_the_place_of_the_answer_may_hold_the_answer_or_a_state(words: str, state: bool) -> None:
    cells = f"<tr><td>来信时间</td><td>2020-05-03</td></tr><tr><td>来信内容</td><td>如何参保</td></tr><tr><td>答复情况</td><td>{words}</td></tr>"
    assert told(f"<table>{cells}</table>") == (ASKED, None, state)


def test_the_office_signs_and_dates_its_answer_in_one_line() -> None:
    answer = "<table><tr><td>来信收悉，已组织清淤。</td></tr><tr><td>县水利局　2020-5-8 16:00:00</td></tr></table>"
    cells = f"<tr><td>写信时间</td><td>2020-5-3</td></tr><tr><td>信件内容</td><td>水渠淤塞</td></tr><tr><td>信件回复</td><td>{answer}</td></tr>"
    assert told(f"<table>{cells}</table>") == (ASKED, ANSWERED, True)


def test_somebody_asked_at_a_time_and_the_answer_is_as_follows() -> None:
    asked = "<div>郑女士&nbsp;咨询于 2020-05-03 21:02:33</div><div>需要哪些材料？</div>"
    assert told(f"{asked}<div>公证处回复如下：</div><div>身份证、户口簿。</div>") == (
        ASKED,
        None,
        True,
    )
    assert told(f"{asked}<div>公证处回复如下：</div><div>暂无回复</div>") == (ASKED, None, False)


def test_steps_of_an_order_with_the_newest_first() -> None:
    steps = (("2020-05-08 16:20", "已答复"), ("2020-05-05 08:30", "已转办"))
    items = "".join(f"<li><time>{a}</time><b>{b}</b></li>" for a, b in steps)
    first = "<li><time>2020-05-03 19:05</time><b>市民提交</b></li>"
    text = f"<p>工单编号：GD1</p><p>诉求内容：下水道反水。</p><ul>{items}{first}</ul>"
    assert told(text) == (ASKED, ANSWERED, True)


STEPS = (("市民提交", "2020-05-03"), ("受理", "2020-05-04"), ("已答复", "2020-05-08"))


@pytest.mark.parametrize("form", ["<li><p>{0}</p><p>{1}</p></li>", "<li><p>{1}</p><p>{0}</p></li>"])
@pytest.mark.parametrize("order", [1, -1])
def test_the_days_of_a_flow_stand_on_one_side_of_its_steps(form: str, order: int) -> None:
    items = "".join(form.format(*step) for step in STEPS[::order])
    text = f"<p>工单编号：GD1</p><p>诉求内容：下水道反水。</p><ul>{items}</ul>"
    assert told(text) == (ASKED, ANSWERED, True)


def test_on_which_side_they_stand_may_not_be_known() -> None:
    # 2020-05-03 市民提交 2020-05-04 受理: nothing says that the answer's step is the last.
    items = "<p>2020-05-03</p><p>市民提交</p><p>2020-05-04</p><p>受理</p>"
    text = f"<p>工单编号：GD1</p><p>诉求内容：下水道反水。</p>{items}"
    found = letter(text)
    assert found is None or found.asked is None


# ---------------------------------------------------------------- lists


def test_a_list_of_answered_letters_with_the_day_of_the_answer_alone() -> None:
    head = "<tr><th>序号</th><th>主题</th><th>回复时间</th></tr>"
    body = "<tr><td>1</td><td><a href='1.html'>道路积水问题</a></td><td>2020-05-08</td></tr>"
    assert rows(f"<table>{head}{body}</table>") == [("道路积水问题", None, ANSWERED, True)]


def test_states_that_are_pictures() -> None:
    head = "<tr><th>编号</th><th>信件主题</th><th>来信日期</th><th>状态</th></tr>"
    body = "".join(
        f"<tr><td>{n}</td><td><a href='{n}.html'>{title}</a></td><td>2020-05-03</td><td><img src='{n}.gif' alt='{alt}'></td></tr>"
        for n, (title, alt) in enumerate(
            (("中小学午餐费用", "待回复"), ("健身路径维修", "已回复"), ("早市占道经营", ""))
        )
    )
    assert rows(f"<table>{head}{body}</table>") == [
        ("中小学午餐费用", ASKED, None, False),
        ("健身路径维修", ASKED, None, True),
        ("早市占道经营", ASKED, None, None),
    ]


def test_an_empty_list_has_no_letter_called_none_yet() -> None:
    head = "<tr><th>标题</th><th>来信时间</th><th>回复时间</th></tr>"
    assert rows(f"<table>{head}<tr><td colspan='3'>暂无来信</td></tr></table>") == []


def test_the_number_of_a_letter_is_not_its_title() -> None:
    body = "".join(
        f"<div><h3><a href='/s{n}'>No.{n}</a><span>县住建局 2020-5-3</span><i>{state}</i></h3><h2><a href='/s{n}'>{title}</a></h2></div>"
        for n, (title, state) in enumerate((("电梯年检", "正在办理"), ("井盖破损", "已办结")), 3001)
    )
    assert rows(body) == [("电梯年检", ASKED, None, False), ("井盖破损", ASKED, None, True)]


def test_a_definition_list_for_each_letter() -> None:
    body = "".join(
        f"<dl><dt><a href='{n}.html'>{title}</a><span>来信人：黄**<i>2020-05-03</i></span></dt><dd>回复部门：<a href='#'>市住房和城乡建设局</a>　回复时间：2020-05-08<span>满意</span></dd></dl>"
        for n, title in enumerate(("校园周边摊贩", "低保复核问题"))
    )
    assert rows(body) == [
        ("校园周边摊贩", ASKED, ANSWERED, True),
        ("低保复核问题", ASKED, ANSWERED, True),
    ]


def test_an_answer_in_a_guestbook_names_its_office_and_day_in_brackets() -> None:
    entry = "<div><p><a href='/d{0}'>{1}</a></p><p><span>来信人:王**</span><span>来信时间:2020-05-03</span></p><p>信件内容从略。</p></div>{2}<hr>"
    reply = "<div><p><b>官方答复</b>（市公安局　2020-05-08 15:12）</p><p>六月启动。</p></div>"
    body = entry.format(1, "请问积分落户时间", reply) + entry.format(2, "河道垃圾清理", "")
    assert rows(body) == [
        ("请问积分落户时间", ASKED, ANSWERED, True),
        # Nobody wrote that there is no answer.
        ("河道垃圾清理", ASKED, None, None),
    ]


def test_a_plain_list_of_answers_tells_when_they_were_given() -> None:
    titles = (
        "关于村卫生室药品目录的回复",
        "请有关部门尽快给出对上次来信的答复",
        "校园周边摊贩太多",
    )
    items = "".join(
        f"<li><a href='/xjhf/2020/{n}.html'>{title}</a><span>2020-05-08</span></li>"
        for n, title in enumerate(titles)
    )
    url = f"{HOST}/xjhf/"
    html = f"<html><head><title>来信回复</title></head><body><ul>{items}</ul></body></html>"
    columns = (Column("来信回复", url, ColumnKind.CONSULTATION, 3),)
    found = read_letters((read(url, html),), columns, date(2020, 12, 28)).letters
    assert [(one.asked, one.answered, one.is_answered) for one in found] == [
        (None, ANSWERED, True),
        (ANSWERED, None, None),
        (ANSWERED, None, None),
    ]
