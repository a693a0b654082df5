"""What the letters of the fifteenth blind set brought to light, each cause on a page of its own, and
the shape of a letter combined with what misleads: nothing may be read wrong.
"""

from __future__ import annotations

import random
from collections import Counter
from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, Letter
from xuncha.read.letters.ofsite import read_letters

HOST = "http://a.invalid"
PATH = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/xx/'>县长信箱</a> &gt; 详情</p>"
ASKED, ANSWERED = date(2020, 5, 3), date(2020, 5, 8)
QUESTION = "<h1>村道路灯不亮</h1><p>2020-05-03 08:10</p><p>晚上出行不便。</p>"


def letter(main: str, path: str = PATH) -> Letter | None:
    html = (
        f"<html><head><title>村道路灯不亮</title></head><body>{path}<div>{main}</div></body></html>"
    )
    return read(f"{HOST}/xx/8.html", html).letter


def rows(main: str) -> list[tuple[str, date | None, date | None, bool | None]]:
    html = f"<html><head><title>县长信箱</title></head><body>{PATH}{main}</body></html>"
    found = read(f"{HOST}/xx/", html).letter_rows
    return [(one.title, one.asked, one.answered, one.is_answered) for one in found]


SHAPES = {
    "an office below 官方回复": (
        QUESTION + "<h3>官方回复<span>县住建局</span></h3><p>已更换线路。</p><h3>2020-05-08</h3>",
        (ASKED, ANSWERED, True),
    ),
    "who answered and the day on one line": (
        QUESTION + "<h6><span>2020-05-08 09:10</span><b>管理员</b>的回复：</h6><p>已修复。</p>",
        (ASKED, ANSWERED, True),
    ),
    "other letters listed beside": (
        QUESTION
        + "<h3>部门答复</h3><p>已修复。</p><p>县住建局</p><p>2020-05-08</p><h3>最新回复</h3><ul>"
        "<li><a href='/xx/5.html'>关于停车收费标准的咨询</a> 2020-06-10</li>"
        "<li><a href='/xx/6.html'>关于学区如何划分的咨询</a> 2020-06-09</li></ul>",
        (ASKED, ANSWERED, True),
    ),
    "the place left empty above a box with a day": (
        QUESTION + "<h3>官方回复</h3><h3>值班安排</h3><p>带班领导：李** 2020-06-15</p>",
        (ASKED, None, None),
    ),
    "the judgement of the writer is no answer": (
        "<p>来信标题：路灯不亮</p><p>来信时间：2020-05-03</p><p>处理结果：</p><p>处理时间：</p>"
        "<p>回复满意度：用户暂无评价</p>",
        (ASKED, None, False),
    ),
    "a state within the heading": (
        "<h2><span>村道路灯不亮</span> <em>办理中</em></h2><p>2020-05-03</p><p>请有关部门回复。</p>",
        (ASKED, None, False),
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_letter_is_told_by_its_shape(name: str) -> None:
    main, wanted = SHAPES[name]
    found = letter(main)
    assert found is not None
    assert (found.asked, found.answered, found.is_answered) == wanted


def test_outside_a_mailbox_two_dated_parts_are_no_letter() -> None:
    main = QUESTION + "<h3>官方回应</h3><p>已更换线路。</p><p>县住建局</p><p>2020-05-08</p>"
    assert letter(main, "<p>当前位置：<a href='/'>首页</a> &gt; 新闻动态</p>") is None


HEADS = "<table><tr><th>内容</th><th>来信人</th><th>时间</th></tr>{}</table>"
ROW = "<tr><td>{}</td><td>家长</td><td>{}</td></tr>"


def test_a_heading_tells_the_state_of_all_below_it() -> None:
    waits, done = ROW.format("操场跑道起皮", "2020-05-03"), ROW.format("校服质量问题", "2020-05-08")
    main = f"<h4>未处理</h4>{HEADS.format(waits)}<h4>已处理</h4>{HEADS.format(done)}"
    assert rows(main) == [
        ("操场跑道起皮", ASKED, None, False),
        ("校服质量问题", ANSWERED, None, True),
    ]


def test_names_to_choose_by_are_no_heading() -> None:
    table = HEADS.format(ROW.format("操场跑道起皮", "2020-05-03"))
    for tabs in ("<a>已处理</a><a>未处理</a>", "<span>已处理</span><span>未处理</span>"):
        assert rows(f"<div>{tabs}{table}</div>") == [("操场跑道起皮", ASKED, None, None)]


def test_a_link_of_the_path_is_no_letter() -> None:
    facts = "<tr><th>主题：</th><td>山洪沟清淤</td></tr><tr><th>是否回复</th><td>未回复</td></tr>"
    assert rows(f"<table>{facts}</table>") == []


def test_a_number_of_replies_names_no_letter() -> None:
    entry = (
        "<div><h3><a href='/v/{0}'>园区食堂能否开放夜宵</a></h3><p><span>2020-05-0{0}</span>"
        "<span><a href='#'>建议</a></span><span><a href='#'>{0} 回复</a></span></p><p>人多。</p></div>"
    )
    html = f"<title>县长信箱</title>{PATH}<div>{entry.format(3)}{entry.format(8)}</div>"
    column = Column("县长信箱", f"{HOST}/xx/", ColumnKind.CONSULTATION, 0)
    found = read_letters([read(f"{HOST}/xx/", html)], [column], date(2020, 6, 1)).letters
    assert not any("回复" in one.title for one in found)


# ---------------------------------------------------------------- combined with what misleads

OFFICES = ("市住建局", "县教育体育局", "北厝镇人民政府", "管理员")
WORDS = ("已更换线路，恢复照明。", "您好！经核实，已安排维修，预计本周完成。感谢支持。")
ASKS = (
    "<h2>路灯不亮</h2><p>{0}</p><p>晚上出行不便，请有关部门回复。</p>",
    "<h1>路灯不亮</h1><div><span>网友 江边柳</span> <em>发表于 {0}</em></div><div>出行不便。</div>",
    "<h3>No.88 {0} 浏览次数：87</h3><h2>路灯不亮</h2><p>出行不便。</p>",
    "<div>路灯不亮</div><div>提问时间：{0}</div><div>出行不便。</div><div>审核时间：2020-05-09</div>",
    "<div>路灯不亮</div><ul><li>{0}</li></ul><div>我在2020年4月1日已反映过一次，没有结果。</div>",
)
ANSWERS = (
    "<h3>官方回复</h3><p>{2}</p><div>{1}<br>{0}</div>",
    "<h3>官方回复<span>{1}</span></h3><p>{2}</p><h3><em>{0}</em></h3>",
    "<h6><span>{0}</span><strong>{1}</strong>的回复：</h6><p>{2}</p>",
    "<h3>部门答复</h3><div><a href='/u7'>{1}</a></div><div>{2} <span>发表于 {0}</span></div>",
    "<p>{1}回复 {0}</p><p>{2}</p>",
    "<p>{1}回复：</p><p>{2}</p><p>回复时间：{0}</p>",
    "<div><b>{1}答复</b></div><div>{2}</div><div>{0}</div>",
)
NONE = (
    "",
    "<h3>官方回复</h3><p>暂无回复</p>",
    "<p>受理单位：{1}</p>",
    "<h3>部门答复</h3><p></p>",
    "<h3>回复情况</h3><p>回复人： 回复时间：</p>",
    "<p>{1}回复：</p>",
    "<h3>官方回复</h3><p>正在办理中，请耐心等待。</p>",
    "<h3>办理情况</h3><p>已转{1}办理</p>",
    "<div>认领交办</div><p>您的留言已收到！</p>",
)
BELOW = (
    "",
    "<h3>值班安排</h3><ul><li>带班领导：李** 2020-06-15</li></ul>",
    "<h3>最新回复</h3><ul><li><a href='/a'>关于停车收费的咨询</a><span>2020-06-10</span></li>"
    "<li><a href='/b'>关于学区划分的咨询</a><span>2020-06-09</span></li></ul>",
    "<p>评价时间：2020-06-11 20:00</p><p>满意度：满意</p>",
    "<p>答复期限：2020-06-12</p>",
    "<div>过路人 发表于 2020-06-13 07:00</div><div>支持！</div>",
    "<p>满意度评价</p><p>非常满意</p><p>2020-06-12</p>",
    "<p>更新时间：2020-06-14</p>",
    "<p>【打印】【关闭】</p><p>2020-06-15 星期一</p>",
    "<h4>追加提问</h4><p>何时验收？</p><p>2020-06-12</p>",
)


@pytest.mark.slow
def test_letters_of_any_shape_are_never_read_wrong() -> None:
    rnd = random.Random(15)
    seen: Counter[str] = Counter()
    for _ in range(700):
        asked, answered = date(2020, 5, rnd.randint(1, 8)), date(2020, 5, rnd.randint(10, 28))
        has_answer = rnd.random() < 0.6
        form = rnd.choice(("%Y-%m-%d", "%Y/%m/%d", "%Y-%m-%d 09:12:22"))
        answer = rnd.choice(ANSWERS if has_answer else NONE).format(
            answered.strftime(form), rnd.choice(OFFICES), rnd.choice(WORDS)
        )
        main = rnd.choice(ASKS).format(asked.strftime(form)) + answer + rnd.choice(BELOW)
        found = letter(main)
        wanted = (asked, answered, True) if has_answer else (asked, None, False)
        told = (found.asked, found.answered, found.is_answered) if found else (None, None, None)
        assert all(one in (None, want) for one, want in zip(told, wanted, strict=True)), main
        seen[f"answered {told == wanted}" if has_answer else "none"] += 1
    assert seen["answered False"] < 0.05 * seen["answered True"]
