"""What the letters of the thirteenth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Letter

HOST = "http://a.invalid"
TITLE = "反映小区门口积水严重"
ASKED, ANSWERED = date(2020, 5, 3), date(2020, 5, 8)
ROWS = (("小区门口积水严重", "2020-05-03"), ("公交车次太少了", "2020-05-20"))


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


def table(head: str, *cells: str) -> str:
    names = "".join(f"<th>{name}</th>" for name in head.split("|"))
    body = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split("|")) + "</tr>" for row in cells
    )
    return f"<table><tr>{names}</tr>{body}</table>"


# ---- lists


@pytest.mark.parametrize("name", ["来件日期", "提出时间", "问政时间", "上报时间"])
def test_other_names_of_the_day_of_asking(name: str) -> None:
    body = table(f"事由|{name}|受理日期|办结日期", f"{TITLE}|2020-05-03|2020-05-04|2020-05-08")
    assert rows(body) == [(TITLE, ASKED, ANSWERED, True)]


def test_headings_over_nothing_but_days_name_those_days() -> None:
    body = table("序|信件|来信|回信", f"1|{TITLE}|2020年05月03日 星期日|2020年05月08日 星期五")
    assert rows(body) == [(TITLE, ASKED, ANSWERED, True)]
    body = table("来信|回复时间", f"{TITLE}|2020-05-08")
    assert rows(body) == [(TITLE, None, ANSWERED, True)]


@pytest.mark.parametrize(
    ("state", "wanted"),
    [
        ("待分派", False),
        ("承办单位办理中", False),
        # Overdue: perhaps answered late. Taken back: nobody waits for an answer.
        *(("超时", None), ("已逾期", None), ("已撤回", None), ("已签收", None), ("已归档", None)),
    ],
)
def test_states_that_do_not_say_that_nobody_answered(state: str, wanted: bool | None) -> None:
    row = "<li><a href='{}'>{}</a><span>{}</span><i>{}</i></li>"
    body = "".join(row.format(n, t, d, state) for n, (t, d) in enumerate(ROWS))
    assert [one[3] for one in rows(f"<p>信件标题</p><ul>{body}</ul>")] == [wanted, wanted]


@pytest.mark.parametrize("attribute", ["alt", "title"])
def test_pictures_say_the_states_and_no_text_does(attribute: str) -> None:
    row = "<li><img src='i.png' {}=\"{}\"><a href='{}.html'>{}</a><span>{}</span></li>"
    words = ("已回复", "等待回复")
    body = "".join(row.format(attribute, words[n], n, t, d) for n, (t, d) in enumerate(ROWS))
    assert [one[1:] for one in rows(f"<h2>公开</h2><ul>{body}</ul>")] == [
        (ASKED, None, True),
        (date(2020, 5, 20), None, False),
    ]


def test_attributes_name_the_days() -> None:
    row = '<div><h3><a href=\'{}\'>{}</a></h3><p><span title="提问时间"><i></i>2020-05-03 14:00</span><span title="回复时间"><i></i>2020-05-08</span></p></div>'
    body = "".join(row.format(n, t) for n, (t, _) in enumerate(ROWS))
    assert rows(f"<div>{body}</div>") == [(t, ASKED, ANSWERED, True) for t, _ in ROWS]


def test_the_verb_stands_behind_the_day() -> None:
    row = "<li><p><a href='{}'>{}</a></p><p>来自：李** 于 2020-05-03</p><p>县教体局 于 2020-05-08 答复</p></li>"
    body = "".join(row.format(n, t) for n, (t, _) in enumerate(ROWS))
    assert rows(f"<ul>{body}</ul>") == [(t, ASKED, ANSWERED, True) for t, _ in ROWS]


def test_the_state_behind_the_day_is_no_day_of_an_answer() -> None:
    row = "<li><a href='{}'>{}</a><span>{} 办结</span></li>"
    body = "".join(row.format(n, t, d) for n, (t, d) in enumerate(ROWS))
    assert rows(f"<p>信件标题</p><ul>{body}</ul>")[0] == (ROWS[0][0], ASKED, None, True)


@pytest.mark.parametrize(
    "row",
    [
        "<div><h4>{t}</h4><p>来信日期：{d}</p><p>回复日期：{a}</p></div>",
        "<table><tr><td>留言者：老陈</td><td>主题：<b>{t}</b></td><td>{d}</td></tr><tr><td>请答复。</td></tr><tr><td><font>回复：</font>{a}</td></tr></table>",
    ],
)
def test_the_place_of_an_answer_left_empty_where_another_is_filled(row: str) -> None:
    filled = row.format(t=ROWS[0][0], d=ROWS[0][1], a="2020-05-08 已修好")
    empty = row.format(t=ROWS[1][0], d=ROWS[1][1], a="")
    assert [one[3] for one in rows(f"<div>{filled}{empty}</div>")] == [True, False]
    # Nowhere filled: it may be that answers are not shown here.
    both = "".join(row.format(t=t, d=d, a="") for t, d in ROWS)
    assert {one[3] for one in rows(f"<div>{both}</div>")} <= {None}


def test_names_of_who_answered_are_no_titles() -> None:
    part = "<div class='mid_top'><p>{}</p></div><div>{}</div>"
    fact = "<div class='div_top'><p>{}</p><p>{}</p></div>"
    ask = (("诉求标题", TITLE), ("提交时间", "2020-05-03"), ("诉求描述", "积水过膝。"))
    reply = (("回复人员", "值班员"), ("回复内容", "已抽排。"), ("提交时间", "2020-05-08"))
    body = "".join(
        part.format(name, "".join(fact.format(*one) for one in facts))
        for name, facts in (("诉求内容", ask), ("回复内容", reply), ("追加回复", reply))
    )
    assert told(body) == (ASKED, ANSWERED, True)
    assert "回复人员" not in [one[0] for one in rows(body)]


# ---- one letter


def test_handed_on_is_a_state_and_its_day_no_day_of_asking() -> None:
    row = "<tr><td>处理情况：</td><td>已转办</td></tr><tr><td>问政时间：</td><td>2020-05-03</td><td>受理时间：</td><td>2020-05-04</td></tr><tr><td>信件内容：</td><td>请答复。</td></tr>"
    assert told(f"<table>{row}</table>") == (ASKED, None, False)
    reply = (
        "<tr><td>回复时间：</td><td>2020-05-08</td></tr><tr><td>回复：</td><td>已解决。</td></tr>"
    )
    assert told(f"<table>{row}{reply}</table>") == (ASKED, ANSWERED, True)


@pytest.mark.parametrize(
    "page",
    [
        "<p>[来信时间] 2020-05-03</p><p>[来信内容] 积水。</p><p>[答复时间] 2020-05-08</p><p>[答复内容] 已修。</p>",
        "<ul><li><b>提交时间</b>2020-05-03 10:00</li><li><b>办理方式</b>电话答复</li><li><b>答复时间</b>2020-05-08</li><li><b>答复摘要</b>已告知。</li></ul>",
        "<article><section><header><time>2020-05-03</time><h3>市民来信</h3></header><p>油烟直排。</p></section><section><header><time>2020-05-08</time><h3>部门回复</h3></header><p>已整改。</p></section></article>",
        "<div class='card'><div class='card-header'><small>网友 2020-05-03 提问</small></div><p>怎么补办？</p><blockquote><p>到镇林业站申请。</p><footer class='blockquote-footer'>镇林业站 2020-05-08 答复</footer></blockquote></div>",
    ],
)
def test_labels_and_verbs_in_places_of_their_own(page: str) -> None:
    assert told(page) == (ASKED, ANSWERED, True)


def test_the_day_of_an_answer_that_is_judged_below() -> None:
    page = "<p>来信时间：2020-05-03</p><p>怎么鉴定？</p><h4>回复</h4><p>镇村建办：已安排上门。（2020年5月8日）</p><h4>评价</h4><p>2020-05-12 村民：非常满意。</p>"
    assert told(page) == (ASKED, ANSWERED, True)


def test_a_line_says_that_nobody_has_answered() -> None:
    page = "<p>网友 2020-05-03 提问</p><p>能否划定垂钓区？</p><p>该留言还没有回复，请耐心等待。</p>"
    assert told(page) == (ASKED, None, False)


def test_the_step_before_the_last_goes_on() -> None:
    step = "<div><div>{}</div><div>{}</div></div>"
    steps = (
        ("提交诉求", "2020-05-03 20:15"),
        ("受理", "2020-05-04"),
        ("办理", "办理中"),
        ("办结", ""),
    )
    page = "<p>诉求内容：路灯不亮。</p>" + "".join(step.format(*one) for one in steps)
    assert told(page) == (ASKED, None, False)
