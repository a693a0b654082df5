"""What the letters of the eighteenth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
PATH = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/xx/'>县长信箱</a></p>"
DAY, LATER, NEXT = date(2020, 5, 3), date(2020, 5, 8), date(2020, 5, 6)
LIGHT, POND = "村道路灯不亮", "水库何时放水"

Days = tuple[date | None, date | None, bool | None]


def page(main: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body>{PATH}<div>{main}</div></body></html>"


def rows(main: str) -> list[tuple[str, *Days]]:
    found = read(f"{HOST}/xx/", page(main, "县长信箱")).letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in found]


def letter(main: str) -> Days | None:
    one = read(f"{HOST}/xx/8.html", page(main, LIGHT)).letter
    return (one.asked, one.answered, one.is_answered) if one else None


@pytest.mark.parametrize("done", ["已处理完", "已办理完", "已答复完", "处理完"])
def test_work_that_is_finished_is_so_without_the_last_word(done: str) -> None:
    row = "<li><span>{0}</span><a href='/{1}.html'>{2}</a><i>{3}</i></li>"
    main = row.format("2020-05-06", 2, POND, "处理中") + row.format("2020-05-03", 1, LIGHT, done)
    assert rows(f"<ul>{main}</ul>") == [(POND, NEXT, None, False), (LIGHT, DAY, None, True)]


STEP = "<ul><li>{0}</li><li><img src='/p.png'></li><li><div><b>{1}</b><a>{2}</a></div><img src='/n.png'><a>{3}</a></li></ul>"


def test_a_step_has_its_day_above_and_its_hour_behind() -> None:
    main = f"<h3>{LIGHT}</h3><p>晚上看不见路。</p>"
    main += STEP.format("2020-05-03", "提交", "08:50", "提交人：吴**")
    main += STEP.format("2020-05-06", "交办", "10:05", "交办单位：县政府办")
    main += STEP.format("2020-05-08", "答复", "16:40", "答复单位：县水利局")
    assert letter(main) == (DAY, LATER, True)


def test_a_step_to_come_has_neither() -> None:
    main = f"<h3>{LIGHT}</h3><p>晚上看不见路。</p>"
    main += STEP.format("2020-05-03", "提交", "08:50", "提交人：吴**")
    main += STEP.format("2020-05-06", "交办", "10:05", "交办单位：县政府办")
    told = letter(main)
    assert told is None or (told[1], told[2]) in ((None, None), (None, False))


def test_an_hour_or_who_answered_is_no_title() -> None:
    main = STEP.format("2020-05-03", "提交", "08:50", "提交人：吴**")
    main += STEP.format("2020-05-08", "答复", "16:40", "答复单位：县水利局")
    assert not [title for title, *_ in rows(main) if ":" in title or "：" in title]


HEADS = {
    "boxes": "<div><div><span>回复单位</span><b>来信标题</b><i>发布日期</i></div><ul><li><span>县水利局</span><a href='/2.html'>水库何时放水</a><i>2020-05-06</i></li><li><span>县城管局</span><a href='/1.html'>村道路灯不亮</a><i>2020-05-03</i></li></ul></div>",
    "items": "<ul><li><b>信件标题</b><b>受理部门</b><b>日期</b></li><li><a href='/2.html'>水库何时放水</a><span>县水利局</span><span>2020-05-06</span></li><li><a href='/1.html'>村道路灯不亮</a><span>县城管局</span><span>2020-05-03</span></li></ul>",
}


@pytest.mark.parametrize("main", HEADS.values(), ids=list(HEADS))
def test_heads_over_titles_tell_of_letters_without_any_state(main: str) -> None:
    assert rows(main) == [(POND, NEXT, None, None), (LIGHT, DAY, None, None)]


PAIRS = {
    "spans of boxes": "<div><div class=b><span>水库何时放水</span><span>2020-05-06</span></div><div class=b><span>村道路灯不亮</span><span>2020-05-03</span></div></div>",
    "items with the day before": "<ul><li><em>2020-05-06 10:12</em>水库何时放水</li><li><em>2020-05-03 09:00</em>村道路灯不亮</li></ul>",
}


@pytest.mark.parametrize("main", PAIRS.values(), ids=list(PAIRS))
def test_titles_and_days_that_lead_nowhere_are_letters_in_a_mailbox(main: str) -> None:
    assert rows(main) == [(POND, NEXT, None, None), (LIGHT, DAY, None, None)]


NO_PAIRS = {
    "facts with their names": "<ul><li><b>更新时间</b><i>2020-05-06</i></li><li><b>发布日期：</b><i>2020-05-03</i></li></ul>",
    "one alone": "<ul><li><span>信箱开通公告</span><span>2020-05-03</span></li></ul>",
    "sentences between": "<div><p><span>水库何时放水</span><span>2020-05-06</span><span>请答复。</span></p><p><span>村道路灯不亮</span><span>2020-05-03</span><span>请修。</span></p></div>",
}


@pytest.mark.parametrize("main", NO_PAIRS.values(), ids=list(NO_PAIRS))
def test_other_pairs_are_none(main: str) -> None:
    assert rows(main) == []


BOOK = "<li><div>{0} <span>{1}</span></div><div>{2}</div>{3}</li>"


def test_a_label_in_one_message_and_an_answer_in_the_next_tell_of_both() -> None:
    wait = "<span>待回复</span>"
    done = "<div>管理员回复：本周起增加名额。</div>"
    main = BOOK.format(POND, "2020-05-06", "秧苗要水。", wait)
    main += BOOK.format(LIGHT, "2020-05-03", "看不见路。", done)
    assert rows(f"<h1>问题反馈</h1><ul>{main}</ul>") == [
        (POND, NEXT, None, False),
        (LIGHT, DAY, None, True),
    ]


def test_a_tab_that_names_a_state_is_no_message() -> None:
    bar = "<div><a href='/write'>我要写信</a><a href='#'>待回复</a></div>"
    done = "<span>管理员回复：本周起增加名额。</span>"
    one = f"<div><div>{LIGHT} <span>2020-05-03</span></div><div>看不见路。</div>{done}</div>"
    assert [found for found in rows(f"<div>{bar}{one}</div>") if found[3] is not True] == []


def test_boxes_with_headings_of_their_own_are_no_panes_of_tabs() -> None:
    bar = "<div><a href='#'>待回复</a><a href='#'>已回复</a></div>"
    notice = "<li><a href='/n.html'>停水公告</a><span>2020-05-06</span></li>"
    row = f"<li><a href='/1.html'>{LIGHT}</a><span>2020-05-03</span></li>"
    news = f"<div><h3>最新公告</h3><ul>{notice}</ul></div>"
    assert {found[3] for found in rows(f"{bar}{news}<div><ul>{row}</ul></div>")} <= {None}
    panes = f"<div><ul>{notice}</ul></div><div><ul>{row}</ul></div>"
    assert [found[3] for found in rows(bar + panes)] == [False, True]


def test_a_box_with_two_messages_tells_no_day_of_asking() -> None:
    box = "<div class=m><div>{0} <span>{1}</span></div><div>请尽快解决。</div><div>{2}</div></div>"
    main = box.format(POND, "2020-05-06", "管理员回复（2020-05-08）：已处理好了。")
    main += box.format(LIGHT, "2020-05-03", "管理员回复：已处理好了。")
    found = rows(f"<div>{main}</div><div>今天是2020年5月20日 星期三</div>")
    assert DAY not in [asked for title, asked, *_ in found if title == POND]
