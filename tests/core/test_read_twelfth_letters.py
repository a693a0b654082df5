"""What the letters of the twelfth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Letter

HOST = "http://a.invalid"
TITLE = "反映小区门口积水严重"
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


BOTH = [
    ("小区门口积水严重", ASKED, None, True),
    ("公交车次太少了", date(2020, 5, 20), None, False),
]
DATA = (("小区门口积水严重", "2020-05-03", "已答复"), ("公交车次太少了", "2020-05-20", "待答复"))


@pytest.mark.parametrize(
    "row",
    [
        "<div class='r'><span><p><a href='/u'>城东街道</a></p></span><span><p><a href='{n}'>{t}</a></p></span><span><p>{d}</p></span><span><p>212</p></span><span><p>{s}</p></span></div>",
        "<li><a href='{n}'>{t}</a><span>{d}　{s}</span></li>",
        "<dl><dt><a href='{n}'>{t}</a></dt><dd>{d}</dd><dd>{s}</dd></dl>",
        "<div class='r'><div>{t}</div><div><span>诉求时间</span><span>{d}</span></div><div><span>办理进度</span><span>{s}</span></div></div>",
        "<uni-view><uni-view><span>{t}</span></uni-view><uni-view><span>{d} 08:45</span><span>{s}</span></uni-view></uni-view>",
        "<a href='{n}'><b>{t}</b><i>{s}</i><em>{d}</em></a>",
    ],
)
def test_what_repeats_is_a_row_whatever_its_markup(row: str) -> None:
    body = "".join(row.format(n=n, t=t, d=d, s=s) for n, (t, d, s) in enumerate(DATA))
    assert rows(f"<div><div>{body}</div></div>") == BOTH


def test_day_over_the_month_and_figures_beside_it() -> None:
    row = "<li><div><b>{}</b><span>2020-05</span></div><h4><a href='{}'>{}</a></h4><em>1203</em><i>{}</i></li>"
    body = "".join(row.format(d[-2:], n, t, s) for n, (t, d, s) in enumerate(DATA))
    assert rows(f"<ul>{body}</ul>") == BOTH


def test_names_of_states_to_choose_from_are_no_letters() -> None:
    tabs = "<div><a href='?a'>全部</a><a href='?b'>待办理</a><a href='?c'>办理中</a><a href='?d'>已办结</a></div>"
    plain = "".join(f"<p><a href='{n}'>{t}</a> <i>{d}</i></p>" for n, (t, d, _) in enumerate(DATA))
    assert all(state is None for *_, state in rows(f"{tabs}<div>{plain}</div>"))
    both = "<li><a href='1'>小区门口积水严重</a> 2020-05-03 <i>已答复</i><i>待答复</i></li>"
    assert rows(f"<ul>{both}{both.replace('1', '2')}</ul>") == []


def test_limits_and_judgements_are_days_of_something_else() -> None:
    row = "<li><a href='{}'>{}</a><p>来信时间：2020-05-03 答复期限：2020-05-18 <span>状态：办理中</span></p></li>"
    found = rows(
        "<ul>" + row.format(1, "小区门口积水严重") + row.format(2, "公交车次太少了") + "</ul>"
    )
    assert [one[1:] for one in found] == [(ASKED, None, False)] * 2


def test_an_answer_said_to_be_none_yet() -> None:
    row = "<div class='i'><h4><a href='{}'>{}</a></h4><p><span>来信时间：2020-05-03</span><span>回复时间：{}</span></p></div>"
    body = row.format(1, "小区门口积水严重", "2020-05-08") + row.format(2, "公交车次太少了", "暂无")
    assert [one[1:] for one in rows(body)] == [(ASKED, ANSWERED, True), (ASKED, None, False)]


def test_the_foot_of_a_page_is_no_answer_to_the_last_question() -> None:
    entry = "<table><tr><td><b>主题：</b>{}</td><td>2020-05-03</td></tr><tr><td>管理员回复：<b>{}</b></td></tr></table>"
    body = entry.format("小区门口积水", "请到窗口办理。") + entry.format("公交车次太少", "暂未回复")
    foot = "<table><tr><td>某县农机局 版权所有 地址：建设路12号</td></tr></table>"
    assert [one[3] for one in rows(body + foot)] == [True, False]


def test_days_of_both_in_one_cell() -> None:
    head = "<tr><th>标题</th><th>来信/回复时间</th></tr>"
    row = "<tr><td><a href='{}'>{}</a></td><td>{}</td></tr>"
    body = row.format(1, "小区门口积水严重", "2020-05-03<br>2020-05-08") + row.format(
        2, "公交车次太少了", "2020-05-20"
    )
    assert rows(f"<table>{head}{body}</table>") == [
        ("小区门口积水严重", ASKED, ANSWERED, True),
        ("公交车次太少了", date(2020, 5, 20), None, None),
    ]


def test_head_and_body_in_two_tables_and_days_that_it_took() -> None:
    head = "<table><tr><th>编号</th><th>标题</th><th>提交时间</th><th>办理用时</th></tr></table>"
    row = "<tr><td>T20</td><td>小区门口积水严重</td><td>2020-05-03</td><td>3天</td></tr>"
    assert rows(f"<div>{head}</div><div><table>{row}</table></div>") == [BOTH[0]]


FIELDS = "<tr><td>{}</td><td>{}</td></tr>"


def table(*fields: tuple[str, str]) -> str:
    return f"<table>{''.join(FIELDS.format(a, b) for a, b in fields)}</table>"


def test_a_plain_day_beside_fields_of_a_letter_is_that_of_asking() -> None:
    asked = (("标题", "积水"), ("发布人", "匿名"), ("发布时间", "2020-05-03"))
    done = (("回复内容", "已疏通。"), ("回复时间", "2020-05-08"), ("回复期限", "2020-05-18"))
    assert told(table(*asked, *done)) == (ASKED, ANSWERED, True)
    waits = (("回复内容", ""), ("回复时间", ""), ("回复期限", "2020-05-18"), ("状态", "处理中"))
    assert told(table(*asked, *waits)) == (ASKED, None, False)
    # Behind the answer it is the day both were made public.
    later = (("标题", "积水"), ("发布时间", "2020-05-20"))
    assert told(table(*later, *done))[0] is None


def test_the_day_of_an_answer_in_brackets_with_its_office() -> None:
    said = "已疏通管道，感谢反映。（2020年5月8日 市住建局）"
    fields = (("咨询人", "业主"), ("日期", "2020-05-03"), ("处理状态", "已处理"))
    assert told(table(*fields, ("受理意见", said))) == (ASKED, ANSWERED, True)


def test_asked_at_and_answered_at() -> None:
    body = "<p>提问于 2020-05-03</p><p>积水严重。</p><p>某镇便民中心 答复于 2020-05-08</p><p>已疏通。</p>"
    assert told(body) == (ASKED, ANSWERED, True)


def test_steps_whose_last_has_no_day_yet() -> None:
    step = "<li><div>{}</div><div><h4>{}</h4><p>{}</p></div></li>"
    first = step.format("2020-05-03 08:10", "市民提交", "积水。")
    done = step.format("2020-05-08 16:30", "办结回复", "已疏通。")
    assert told(f"<ul>{first}{done}</ul>") == (ASKED, ANSWERED, True)
    to_come = step.format("", "办结回复", "")
    assert told(f"<ul>{first}{to_come}</ul>") == (ASKED, None, False)
