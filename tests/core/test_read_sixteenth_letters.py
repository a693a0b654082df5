"""What the letters of the sixteenth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Letter
from xuncha.read.dates.whole import find_date

HOST = "http://a.invalid"
PATH = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/xx/'>县长信箱</a></p>"
DAY, LATER = date(2020, 5, 3), date(2020, 5, 8)

Row = tuple[str, date | None, date | None, bool | None]


def page(main: str) -> str:
    return f"<html><head><title>县长信箱</title></head><body>{PATH}<div>{main}</div></body></html>"


def rows(main: str) -> list[Row]:
    found = read(f"{HOST}/xx/", page(main)).letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in found]


def letter(main: str) -> Letter | None:
    html = page(main).replace("<title>县长信箱", "<title>村道路灯不亮")
    return read(f"{HOST}/xx/8.html", html).letter


@pytest.mark.parametrize(
    "text", ["1970-01-01", "1970-01-01 08:00:00", "0001-01-01", "1970年1月1日"]
)
def test_a_day_of_a_year_that_is_none_is_not_one_of_this_year(text: str) -> None:
    assert find_date(text, date(2020, 12, 28)) is None


def test_the_day_from_which_programs_count_is_the_day_of_no_answer() -> None:
    row = "<tr><td><a href='/{0}.html'>{1}</a></td><td>2020-05-03</td><td>{2}</td><td>{3}</td></tr>"
    heads = "<tr><th>标题</th><th>来信时间</th><th>处理状态</th><th>回复时间</th></tr>"
    told = row.format(1, "村道路灯不亮", "待处理", "1970-01-01")
    told += row.format(2, "水库何时放水", "已处理", "2020-05-08")
    assert rows(f"<table>{heads}{told}</table>") == [
        ("村道路灯不亮", DAY, None, False),
        ("水库何时放水", DAY, LATER, True),
    ]
    shown = "<p>来信时间：2020-05-03</p><p>处理状态：待处理</p><p>回复时间：1970-01-01</p><h4>来信内容</h4><p>请修。</p><h4>回复内容</h4><p></p>"
    one = letter(shown)
    assert one
    assert (one.asked, one.answered, one.is_answered) == (DAY, None, False)


ROWS = {
    "days as headings over rows with a time of day": "<h3>2020年5月3日</h3><div class='r'><span>16:20</span><a href='/1.html'>村道路灯不亮</a><b>市城管局</b><em>已回复</em></div><div class='r'><span>9:20</span><a href='/2.html'>水库何时放水</a><b>市水利局</b><em>办理中</em></div>",
    "days as terms over several letters": "<dl><dt>2020-05-03</dt><dd><a href='/1.html'>村道路灯不亮</a><em>已回复</em></dd><dd><a href='/2.html'>水库何时放水</a><em>办理中</em></dd></dl>",
    "a row that is there to be measured": "<div><table><thead><tr><th>序号</th><th>案件标题</th><th>接收时间</th><th>处理状态</th></tr></thead></table></div><div><table><tbody><tr aria-hidden='true'><td></td><td></td><td></td><td></td></tr><tr><td>1</td><td><a>村道路灯不亮</a></td><td>2020-05-03</td><td><span></span><span>已办结</span></td></tr><tr><td>2</td><td><a>水库何时放水</a></td><td>2020-05-03</td><td>处理中</td></tr></tbody></table></div>",
    "the kind of a letter before its title in a card": "<a href='/1.html'><p>【建议】村道路灯不亮</p><p>发起时间：2020-05-03</p><b>已答复</b></a><a href='/2.html'><p>【求助】水库何时放水</p><p>发起时间：2020-05-03</p><b>办理中</b></a>",
    "what the office answered is a column": "<table><tr><td>标题</td><td>来信（电）时间</td><td>处办回复</td></tr><tr><td><a href='/1.html'>村道路灯不亮</a></td><td>2020-05-03</td><td>已换灯。</td></tr><tr><td><a href='/2.html'>水库何时放水</a></td><td>2020-05-03</td><td></td></tr></table>",
}


@pytest.mark.parametrize("name", ROWS)
def test_lists_of_letters(name: str) -> None:
    assert rows(ROWS[name]) == [
        ("村道路灯不亮", DAY, None, True),
        ("水库何时放水", DAY, None, False),
    ]


SAID = (
    "[老陈]于2020-05-03 08:00:01说：<br>村道路灯不亮怎么办？<br>",
    "<b>管理员回复：</b>已换灯。<br>",
)
BOOKS = {
    "parted by rules": f"共2条<br>{SAID[0]}{SAID[1]}<hr>{SAID[0].replace('村道', '桥头')}<hr>",
    "a link of the program in each": "".join(
        f"<table><tr><td rowspan=3>姓名：老陈<br>来自：10.1.*.*</td><td>发表时间: 2020-05-03</td></tr><tr><td>{words}灯不亮怎么办？{answer}</td></tr><tr><td><a href='e?id=1'>[回复/编辑]</a></td></tr></table>"
        for words, answer in (("村道路", "<br><i>管理员回复：已换灯。</i>"), ("桥头路", ""))
    ),
    "publisher and time in cells": "".join(
        f"<table><tr><td>发布者: 老陈</td><td>发布时间: 2020-05-03</td></tr><tr><td colspan=2><table><tr><td>{words}灯不亮怎么办？</td></tr></table>{answer}</td></tr></table><br>"
        for words, answer in (
            ("村道路", "<table><tr><td><b>回复:</b> 已换灯。</td></tr></table>"),
            ("桥头路", ""),
        )
    )
    + "<form><table><tr><td>姓名:</td><td><input></td></tr><tr><td>留言内容:</td><td><textarea></textarea></td></tr></table></form>",
}


@pytest.mark.parametrize("name", BOOKS)
def test_guestbooks(name: str) -> None:
    assert rows(BOOKS[name]) == [
        ("村道路灯不亮怎么办？", DAY, None, True),
        ("桥头路灯不亮怎么办？", DAY, None, None),
    ]


def test_asked_by_somebody_and_answered_in_brackets() -> None:
    one = "<strong>1、{0}</strong>（老陈　2020-5-3）<br>请修一修。<br>答：已换灯（2020-5-8）<hr>"
    assert rows(one.format("村道路灯不亮") + one.format("桥头路灯不亮")) == [
        ("村道路灯不亮", DAY, LATER, True),
        ("桥头路灯不亮", DAY, LATER, True),
    ]
    one = "<div><b>陈先生问：</b><a href='/{0}.html'>{0}灯不亮怎么办？</a><br><span>2020-05-03</span></div><div>答：已换灯。</div>"
    assert rows(one.format("村道路") + one.format("桥头路")) == [
        ("村道路灯不亮怎么办？", DAY, None, True),
        ("桥头路灯不亮怎么办？", DAY, None, True),
    ]
    found = letter(
        "<div><i>问</i><h1>村道路灯不亮</h1><p>请修。</p><span>2020-05-03</span></div><div><i>答</i><p>已换灯。</p><span>2020-05-08</span></div>"
    )
    assert found
    assert (found.asked, found.answered, found.is_answered) == (DAY, LATER, True)


def test_a_box_of_two_letters_is_no_third_one() -> None:
    row = "<li><span>{0}</span><span><a href='/{0}.html'>{1}</a></span><span>已处理</span><span>2020-05-0{0}</span></li>"
    head = "<li><span>编号</span><span>标题</span><span>已处理情况</span><span>时间</span></li>"
    box = (
        f"<div><ul>{head}{row.format(8, '村道路灯不亮')}{row.format(3, '桥头路灯不亮')}</ul></div>"
    )
    other = f"<div><ul>{head}{row.format(5, '水库何时放水')}</ul></div>"
    assert rows(f"<div>{box}{other}</div>") == [
        ("村道路灯不亮", LATER, None, True),
        ("桥头路灯不亮", DAY, None, True),
        ("水库何时放水", date(2020, 5, 5), None, True),
    ]


def test_taken_up_with_an_empty_result_is_not_answered() -> None:
    one = letter(
        "<table><tr><th>信访日期</th><td>2020-05-03</td></tr><tr><th>信访内容</th><td>请修路灯。</td></tr><tr><th>办理状态</th><td>已受理</td></tr><tr><th>办理结果</th><td></td></tr></table>"
    )
    assert one
    assert one.is_answered is False


@pytest.mark.parametrize(
    ("text", "day"), [("18年5月3日", date(2018, 5, 3)), ("时间：20年05月03日", DAY)]
)
def test_a_year_of_two_figures_is_that_year(text: str, day: date) -> None:
    found = find_date(text, date(2020, 12, 28))
    assert found
    assert found.day == day


TWO = (("村道路灯不亮怎么办？", True), ("桥头路灯不亮怎么办？", False))
ANSWERED_IN = {
    "the day of asking stands below the answer": "<table><tr><td>{0}</td></tr><tr><td>请修一修。<table><tr><td>版主回复：</td></tr><tr><td>{1}</td></tr></table></td></tr><tr><td>作者: 老陈　发表于: 2020-05-03 07:20:00</td></tr></table>",
    "what the citizen sent is called feedback": "<div><p>用户：老陈</p><p>反馈标题：{0}</p><p>反馈时间：2020-05-03</p><p>反馈内容：请修一修。</p><div><p>回复时间：</p><p>回复内容：{1}</p></div></div>",
    "two times of one name": "<li><h5>姓名: 老陈 时间：2020-05-03 14:09:22</h5><div>内容：{0}</div><h6>回复人： 时间：</h6><div>回复内容：{1}</div></li>",
}


@pytest.mark.parametrize("name", ANSWERED_IN)
def test_books_of_programs(name: str) -> None:
    main = "".join(
        ANSWERED_IN[name].format(words, "已换灯。" if done else "暂无回复") for words, done in TWO
    )
    assert rows(main) == [(words, DAY, None, done) for words, done in TWO]


def test_a_mail_address_is_no_title() -> None:
    one = "<li><div>{0}@a.invalid</div><div>老陈</div><div>留言时间：2020-05-03</div><div>内容:{1}<p><b>管理员回复：</b>2020-05-08</p><p>已换灯。</p></div></li>"
    assert rows(one.format("a", TWO[0][0]) + one.format("b", TWO[1][0])) == [
        (words, DAY, LATER, True) for words, _ in TWO
    ]


def test_boxes_of_which_one_alone_has_an_answer() -> None:
    one = "<table><tr><td><table><tr><td><font>主题</font>:&nbsp;{0}</td><td><img src='t.gif'><font>： 2020-05-03 20:31:05</font></td></tr></table></td></tr><tr><td><b>用户信息</b><br>老陈</td><td>请修一修。{1}<a href='?id=1'>回复</a></td></tr></table>"
    reply = "<table><tr><td><font>管理员<font>[镇办公室]</font>回复: 2020-05-08 15:02:11</font></td></tr><tr><td>已换灯。</td></tr></table>"
    assert rows(one.format("村道路灯不亮", reply) + one.format("桥头路灯不亮", "")) == [
        ("村道路灯不亮", DAY, LATER, True),
        ("桥头路灯不亮", DAY, None, None),
    ]
