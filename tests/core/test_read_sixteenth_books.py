"""Guestbooks of any program, combined with what stands around them: nothing may be read wrong."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date

import pytest
from read_tools import read

pytestmark = pytest.mark.slow

PATH = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/ly/'>留言板</a></p>"
TITLES = (
    "村道路灯不亮怎么办",
    "河边护栏缺了一段",
    "图书室周末开放吗",
    "农机补贴何时发放",
    "祠堂修缮进度",
)
WORDS = (
    "晚上出行很不方便。",
    "请帮忙看一看，谢谢。",
    "2019年4月1日已反映过一次。",
    "请有关部门回复。",
)
SAID = ("已安排维修，月底前完成。", "请携带身份证到窗口办理。", "您好，周末照常开放。")
# {t} title, {w} words, {a} day of asking, {r} the answer as the program prints it.
MESSAGES = {
    "rules": "<b>{t}</b>（老陈　{a}）<br>{w}<br>{r}<hr>",
    "said": "[老陈]于{a} 08:10:02说：<br>{t}<br>{r}<hr>",
    "tables": "<table><tr><td>主题:{t}</td><td>时间： {a} 20:31:05</td></tr><tr><td>老陈</td><td>{w}{r}</td></tr></table>",
    "publisher": "<table><tr><td>发布者: 老陈</td><td>发布时间: {a}</td></tr><tr><td colspan=2>{t}{r}</td></tr></table>",
    "items": "<li><h5>姓名: 老陈 时间：{a}</h5><div>内容：{t}</div>{r}</li>",
    "media": "<div class='m'><h5>老陈：</h5><p>{t}</p><p><span>{a}</span></p>{r}</div>",
    "below": "<div class='m'><h2>{t}</h2><p>{w}</p>{r}<div><span>作者: 老陈</span> <span>发表于: {a} 09:00</span></div></div>",
    "labels": "<div class='m'><p>留言标题：{t}</p><p>留言时间：{a}</p><p>留言内容：{w}</p>{r}</div>",
}
ANSWERS = (
    "<div><b>管理员回复：</b>{s}</div>",
    "<div><b>管理员回复：</b>{d} 09:12</div><div>{s}</div>",
    "<div>回复时间：{d}</div><div>回复内容：{s}</div>",
    "<div><font color=red>回复:</font> {s}</div>",
    "<div>答：{s}</div>",
    "<fieldset><legend>回复(镇办公室)</legend><p>回复时间：{d}</p><p>{s}</p></fieldset>",
)
NONE = (
    "",
    "<div><b>管理员回复：</b>暂无回复</div>",
    "<div>回复时间：</div><div>回复内容：</div>",
    "<div><a href='?re=1'>回复</a> <a href='?del=1'>删除</a></div>",
    "<div>等待管理员回复</div>",
)
ABOVE = (
    "",
    "<p>共有留言3条，每页10条</p>",
    "<p>今天是2020年12月28日 星期一</p>",
    "<form><input name=q><button>查询</button></form>",
)
BELOW = (
    "",
    "<div><a href='?p=1'>上一页</a> <a href='?p=2'>下一页</a></div>",
    "<form><p>姓名：<input></p><p>留言内容：<textarea></textarea></p><button>提交留言</button></form>",
    "<div><h3>最新公告</h3><ul><li><a href='/g/1.html'>关于停水的公告</a> 2020-11-10</li></ul></div>",
    "<p>更新时间：2020-12-20</p>",
)


def test_messages_of_any_book_are_never_read_wrong() -> None:
    rnd = random.Random(16)
    seen: Counter[str] = Counter()
    for _ in range(300):
        kind = rnd.choice(list(MESSAGES))
        form, blank = rnd.choice(ANSWERS), rnd.choice(NONE)
        wanted, made = {}, []
        for title in rnd.sample(TITLES, rnd.randint(2, 4)):
            asked, day = date(2020, 5, rnd.randint(1, 8)), date(2020, 5, rnd.randint(10, 28))
            done = rnd.random() < 0.6
            reply = form.format(s=rnd.choice(SAID), d=day) if done else blank
            wanted[title] = (asked, day if done and "{d}" in form else None, done)
            made.append(MESSAGES[kind].format(t=title, w=rnd.choice(WORDS), a=asked, r=reply))
        main = rnd.choice(ABOVE) + f"<div>{''.join(made)}</div>" + rnd.choice(BELOW)
        html = f"<html><head><title>留言板</title></head><body>{PATH}{main}</body></html>"
        letters = read("http://a.invalid/ly/", html).letter_rows
        for one in letters:
            assert one.title in wanted, (one.title, main)
            told = (one.asked, one.answered, one.is_answered)
            want = wanted[one.title]
            assert all(x in (None, y) for x, y in zip(told, want, strict=True)), (told, want, main)
        seen[f"{kind} {len(letters) == len(wanted)}"] += 1
    # What is not read is unknown; most is read.
    assert sum(seen[f"{kind} True"] for kind in MESSAGES) > 0.7 * seen.total(), seen
