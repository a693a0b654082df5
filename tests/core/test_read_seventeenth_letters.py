"""What the letters of the seventeenth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
PATH = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/xx/'>县长信箱</a></p>"
DAY, LATER, NEXT = date(2020, 5, 3), date(2020, 5, 8), date(2020, 5, 6)

Days = tuple[date | None, date | None, bool | None]


def page(main: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body>{PATH}<div>{main}</div></body></html>"


def rows(main: str) -> list[tuple[str, *Days]]:
    found = read(f"{HOST}/xx/", page(main, "县长信箱")).letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in found]


def letter(main: str) -> Days | None:
    one = read(f"{HOST}/xx/8.html", page(main, "村道路灯不亮")).letter
    return (one.asked, one.answered, one.is_answered) if one else None


LIGHT, POND = "村道路灯不亮", "水库何时放水"
# Two letters of one day, the first answered and the other not.
SAME_DAY = {
    "a day over several rows of a table": "<table><tr><th>来信日期</th><th>标题</th><th>状态</th></tr><tr><td rowspan=2>2020-05-03</td><td><a href='/1.html'>村道路灯不亮</a></td><td>已答复</td></tr><tr><td><a href='/2.html'>水库何时放水</a></td><td>办理中</td></tr></table>",
    "a day over several rows in the last column": "<table><tr><th>标题</th><th>状态</th><th>来信日期</th></tr><tr><td><a href='/1.html'>村道路灯不亮</a></td><td>已答复</td><td rowspan='2'>2020-05-03</td></tr><tr><td><a href='/2.html'>水库何时放水</a></td><td>办理中</td></tr></table>",
    "tabs that name the state of the lists below": "<div><a>已答复</a><a>办理中</a></div><ul><li><a href='/1.html'>村道路灯不亮</a><span>2020-05-03</span></li></ul><ul><li><a href='/2.html'>水库何时放水</a><span>2020-05-03</span></li></ul>",
    "lines of plain text with the state in brackets": "<pre>\n1. 2020-05-03  村道路灯不亮  [已复]\n2. 2020-05-03  水库何时放水   [待复]\n</pre>",
    "objects of the page's own script": '<div id=m></div><script>var mails=[{"id":1,"title":"村道路灯不亮","writeTime":"2020-05-03 10:00:00","status":"已回复"},{"id":2,"title":"水库何时放水","writeTime":"2020-05-03","status":"办理中"}];draw(mails);</script>',
    "states as pictures that a legend explains": "<p>图例：<img src='/i/g.png'> 已答复 <img src='/i/r.png'> 未答复</p><table><tr><th>标题</th><th>来信时间</th><th>状态</th></tr><tr><td><a href='/1.html'>村道路灯不亮</a></td><td>2020-05-03</td><td><img src='/i/g.png'></td></tr><tr><td><a href='/2.html'>水库何时放水</a></td><td>2020-05-03</td><td><img src='/i/r.png'></td></tr></table>",
    "milliseconds in an attribute": "<ul><li><a href='/1.html'>村道路灯不亮</a><b>已答复</b><time data-time='1588471200000'></time></li><li><a href='/2.html'>水库何时放水</a><b>处理中</b><time data-time='1588471200000'></time></li></ul>",
    "three dots behind titles that are cut": "<table><tr><td>状态</td><td>信件标题</td><td>来信日期</td></tr><tr><td>已答复</td><td>·<a href='/1.html'>村道路灯不亮...</a></td><td>2020-5-3</td></tr><tr><td>待答复</td><td>·<a href='/2.html'>水库何时放水...</a></td><td>2020-5-3</td></tr></table>",
}


@pytest.mark.parametrize("main", SAME_DAY.values(), ids=list(SAME_DAY))
def test_each_letter_has_its_day_and_its_state(main: str) -> None:
    assert rows(main) == [(LIGHT, DAY, None, True), (POND, DAY, None, False)]


def test_a_state_over_several_rows_is_that_of_each() -> None:
    main = "<table><tr><th>状态</th><th>标题</th><th>来信时间</th></tr><tr><td rowspan=2>办理中</td><td><a href='/1.html'>村道路灯不亮</a></td><td>2020-05-03</td></tr><tr><td><a href='/2.html'>水库何时放水</a></td><td>2020-05-08</td></tr></table>"
    assert rows(main) == [(LIGHT, DAY, None, False), (POND, LATER, None, False)]


ANSWERED_ROWS = {
    "the office and its day before its answer": "<details><summary><b>村道路灯不亮</b> <small>2020-05-03 提问</small></summary><p><b>市城管局</b> 2020-05-08 答复：已修。</p></details><details><summary><b>水库何时放水</b> <small>2020-05-06 提问</small></summary><p>尚未答复</p></details>",
    "an answer in the title of a mark": "<ul><li><a href='/1.html'>村道路灯不亮</a><span>2020-05-03</span><em title='答复：已修。市城管局 2020-05-08'>已答复</em></li><li><a href='/2.html'>水库何时放水</a><span>2020-05-06</span><em title=''>待答复</em></li></ul>",
    "objects of a script with the day of the answer": '<div id=m></div><script>var x={"list":[{"subject":"村道路灯不亮","createTime":"2020-05-03","replyTime":"2020-05-08","stateName":"已办结"},{"subject":"水库何时放水","createTime":"2020-05-06","replyTime":"","stateName":"待处理"}]};</script>',
}


@pytest.mark.parametrize("main", ANSWERED_ROWS.values(), ids=list(ANSWERED_ROWS))
def test_the_answer_of_each_row_has_its_day(main: str) -> None:
    assert rows(main) == [(LIGHT, DAY, LATER, True), (POND, NEXT, None, False)]


def test_an_answer_below_a_question_and_above_a_line_has_its_day() -> None:
    one = "<div><p><a href='/1.html'>{0}</a></p><p>来信人:李**</p><p>来信时间:{1}</p><p>请回答。</p></div>{2}<hr>"
    reply = "<div><p><span>答复单位:市水利局</span><span>答复时间:2020-05-08</span></p><p>下周放水。</p></div>"
    main = one.format(LIGHT, "2020-05-06 10:00", "") + one.format(POND, "2020-05-03", reply)
    assert rows(main) == [(LIGHT, NEXT, None, None), (POND, DAY, LATER, True)]


def test_scripts_that_hold_no_letters_are_let_alone() -> None:
    menu = (
        '<script>var m=[{"title":"县长信箱","url":"/a"},{"title":"在线访谈","url":"/b"}];</script>'
    )
    news = '<script>var n=[{"title":"全县防汛工作会议召开","date":"2020-05-03"},{"title":"县长调研春耕生产","date":"2020-05-02"}];</script>'
    assert rows(menu) == rows(news) == []


LETTERS: dict[str, tuple[str, Days | None]] = {
    "no colon between the name of a time and the time": (
        "<div>留言时间:2020-05-03 07:30<br>回复时间2020-05-08 15:00<br>留言内容:请修。<br>回复内容:已修。</div>",
        (DAY, LATER, True),
    ),
    "steps that end with what the office did": (
        "<ul><li><div>2020-05-03 18:20:11</div><div>市民提交</div></li><li><div>2020-05-03 18:40:02</div><div>热线派单</div></li><li><div>2020-05-08 09:30:00</div><div>单位办结：已重新焊接加固。</div></li></ul>",
        (DAY, LATER, True),
    ),
    "steps that end with sending it on": (
        "<ul><li><div>2020-05-03 18:20:11</div><div>市民提交</div></li><li><div>2020-05-04 18:40:02</div><div>热线派单至市水利局</div></li></ul>",
        None,
    ),
    "steps of which the last two have not come": (
        "<ul><li><div>2020-05-03 18:20:11</div><div>市民提交</div></li><li><div>2020-05-03 18:40:02</div><div>热线派单至市水利局</div></li><li><div></div><div>单位办理</div></li><li><div></div><div>办理答复</div></li></ul>",
        (DAY, None, False),
    ),
    "steps without days and words of an answer below": (
        "<ul><li><div>2020-05-03 18:20:11</div><div>市民提交</div></li><li><div>2020-05-03 18:40:02</div><div>热线派单至市水利局</div></li><li><div></div><div>单位办理</div></li><li><div></div><div>办理答复</div><p>护栏已重新焊接加固，请放心通行。</p></li></ul>",
        (DAY, None, True),
    ),
    "a row of steps above a row of their times": (
        "<table><tr><td>来信</td><td>转办</td><td>答复</td></tr><tr><td>2020-05-03</td><td>2020-05-04</td><td>2020-05-08</td></tr></table><p>请修。</p><p>已修。</p>",
        (DAY, LATER, True),
    ),
    "a row of steps of which the last has no time": (
        "<table><tr><td>来信</td><td>转办</td><td>答复</td></tr><tr><td>2020-05-03</td><td>2020-05-04</td><td></td></tr></table><p>请修。</p>",
        (DAY, None, None),
    ),
    "a thread of bubbles with the times above": (
        "<div><div>2020-05-03 20:31</div><div><span>市民</span><div>公交卡丢了怎么补？</div></div><div>2020-05-08 09:02</div><div><span>市公交集团</span><div>请带身份证到服务点补办。</div></div></div>",
        (DAY, LATER, True),
    ),
    "a thread in which a citizen alone speaks": (
        "<div><div>2020-05-03 20:31</div><div><span>市民</span><div>公交卡丢了怎么补？</div></div><div>2020-05-08 09:02</div><div><span>市民</span><div>请问有人看吗？</div></div></div>",
        None,
    ),
    "question and answer in a paragraph with their days in brackets": (
        "<p>问（2020-05-03，清溪镇村民）：设备能补贴吗？<br>答（2020-05-08，县农业农村局）：列入名录的可以。</p>",
        (DAY, LATER, True),
    ),
    "a file as the answer in a table of fields": (
        "<table><tr><th>信件主题</th><td>林权证办理</td></tr><tr><th>来信日期</th><td>2020-05-03</td></tr><tr><th>信件内容</th><td>怎样登记？</td></tr><tr><th>答复日期</th><td>2020-05-08</td></tr><tr><th>答复内容</th><td><a href='/up/41.pdf'>关于林权证办理的答复函.pdf</a></td></tr></table>",
        (DAY, LATER, True),
    ),
}


@pytest.mark.parametrize(("main", "told"), LETTERS.values(), ids=list(LETTERS))
def test_one_letter(main: str, told: Days | None) -> None:
    assert letter(main) == told
