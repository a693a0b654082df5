"""Lists of letters laid out in many ways, with what misleads beside them: none is read wrong.

What is not understood may be unknown, but no letter is made up, and none has another's day, an
answer that it does not have, or none where it has one.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from read_tools import read

TITLES = (
    *("小区门口积水严重怎么办", "请问医保断缴如何补", "公交车次太少", "学校周边噪声扰民问题"),
    *("建议增设红绿灯", "农村低保申请", "关于停车收费的疑问", "路灯不亮"),
)
DONE = ("已回复", "已答复", "已办结", "办结", "已处理", "已回复（满意）")
WAITS = ("未回复", "待回复", "办理中", "处理中", "待受理", "正在办理")
DAYS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日", "%Y-%m-%d %H:%M")
# {t} title, {d} day of asking, {s} state, {r} day of the answer, {x} something beside.
STATES = (
    "<li><a href='{n}.html'>{t}</a><span>{d}</span><em>{s}</em></li>",
    "<li><em>[{s}]</em><a href='{n}.html'>{t}</a><i>{d}</i></li>",
    "<div class='r'><p><a href='{n}.html'>{t}</a></p><p>来信时间：{d}</p><p>状态：{s}</p>{x}</div>",
    "<div class='r'><div>{t}</div><div>{d}</div><div>{s}</div>{x}</div>",
    "<dl><dt><a href='{n}.html'>{t}</a></dt><dd>{d}</dd><dd>{s}</dd>{x}</dl>",
    "<div class='r'><h4><a href='{n}.html'>{t}</a></h4><span>提交于 {d}</span>{x}<b>{s}</b></div>",
    "<a class='card' href='{n}.html'><div>{t}</div><div><span>{d}</span><span>{s}</span></div></a>",
    "<uni-view><uni-view>{t}</uni-view><uni-view>{d}</uni-view><uni-view>{s}</uni-view>{x}</uni-view>",
    "<section><span>{s}</span><a href='{n}.html' title='{t}'>反映…</a><time>{d}</time>{x}</section>",
)
ANSWERS = (
    "<li><a href='{n}.html'>{t}</a><span>{d}</span><span>{r}</span><em>{s}</em></li>",
    "<div class='r'><h4><a href='{n}.html'>{t}</a></h4><p>来信时间：{d} 回复时间：{r}</p>{x}</div>",
    "<div class='r'><p><a href='{n}.html'>{t}</a></p><p>提问：{d}</p><p>{s}</p><p>答复：{r}</p>{x}</div>",
    "<li><p>{t}</p><p>提问时间：<span>{d}</span></p><div>{a}</div><p>答复时间：<span>{r}</span></p>{x}</li>",
    "<dl><dt><a href='{n}.html'>{t}</a>{x}</dt><dd>来信时间：{d}</dd><dd>答复时间：{r}</dd></dl>",
    "<div class='r'><div>{t}</div><div>写信日期 {d}</div><div>办结日期 {r}</div><div>{s}</div></div>",
)
# Days named by attributes and by verbs behind them, places of answers that may be left empty.
PLACES = (
    "<li><a href='{n}.html'>{t}</a><p>来自：李** 于 {d}</p>{x}<p>市住建局 于 {r} 答复</p></li>",
    "<div><div class='card-header'>{t}</div><p>来信日期：{d}</p><p>回复日期：{r}</p>{x}</div>",
    "<div><h4><a href='{n}.html'>{t}</a></h4><span title='提问时间'>{d}</span>{x}<span title='回复时间'>{r}</span></div>",
    "<table><tr><td>留言者：网友</td><td>主题：<b>{t}</b></td><td>{d}</td></tr><tr><td>{x}</td></tr><tr><td><font>回复：</font>{a}</td></tr></table>",
    "<div><h4>{t}</h4><p>网友 {d} 提问</p>{x}<p>回复：{a}</p></div>",
)
BESIDE = (
    *("", "<span>浏览：1203</span>", "<span>评价时间：2020-06-25</span>"),
    *("<span>公开时间：2020-06-20</span>", "<p>承办单位：<a href='/u'>市住建局</a></p>"),
    *("<span>答复期限：2020-06-29</span>", "<p>满意度：满意</p>", "<p>受理单位：市城管局</p>"),
    *("<span>截止日期：2020-06-18</span>", "<span>编号：20200511001</span>"),
)
ABOVE = (
    "",
    "<div><a href='?1'>全部</a><a href='?2'>待回复</a><a href='?3'>已回复</a></div>",
    "<p>说明：来信后显示“待受理”，办理期间显示“办理中”，答复后显示“已回复”。</p>",
    "<div><i></i>已办结 <i></i>办理中</div>",
    "<div>共收到来信1286件，已办结1279件（截至2020-06-30）</div>",
    "<ul><li><a href='/a'>我要写信</a></li><li><a href='/b'>信件查询</a></li></ul>",
)
BELOW = (
    "",
    "<div><h4>热点信件</h4><ul><li><a href='/h1'>旧城改造安置时间</a> 2020-01-05</li><li><a href='/h2'>新高考选科咨询问题</a> 2020-01-02</li></ul></div>",
    "<div>版权所有 某县人民政府 2020-06-30</div>",
    "<table><tr><td>县住建局</td><td>98%</td></tr><tr><td>县教育局</td><td>96%</td></tr></table>",
)
_PAGES, _LEAST, _LEAST_OF_PLACES = 150, 0.8, 0.75


@dataclass(frozen=True)
class Written:
    asked: date
    is_answered: bool
    answered: date | None


def _page(rnd: random.Random, layouts: tuple[str, ...]) -> tuple[str, dict[str, Written]]:
    layout, beside, form = rnd.choice(layouts), rnd.choice(BESIDE), rnd.choice(DAYS)
    day, rows, letters = date(2020, 6, 10), "", {}
    for number, title in enumerate(rnd.sample(TITLES, rnd.randint(1, 6))):
        day -= timedelta(days=rnd.randint(0, 20))
        done = rnd.random() < 0.6
        answered = day + timedelta(days=5) if done else None
        parts = {
            "n": number,
            "t": title,
            "d": day.strftime(form),
            "s": rnd.choice(DONE if done else WAITS),
            "r": answered.strftime(form) if answered else rnd.choice(("", "暂无", "——")),
            "a": "已安排处理，感谢反映。" if done else "",
            "x": beside,
        }
        rows += layout.format(**parts)
        letters[title] = Written(day, done, answered if "{r}" in layout else None)
    body = f"{rnd.choice(ABOVE)}<div class='list'>{rows}</div>{rnd.choice(BELOW)}"
    return body, letters


@pytest.mark.slow
@pytest.mark.parametrize("layouts", [STATES, ANSWERS, PLACES], ids=["states", "answers", "places"])
@pytest.mark.parametrize("seed", [1, 2])
def test_no_letter_is_read_wrong(layouts: tuple[str, ...], seed: int) -> None:
    rnd = random.Random(seed)
    right = wanted = 0
    for _ in range(_PAGES):
        body, letters = _page(rnd, layouts)
        html = (
            f"<html><head><title>县长信箱</title></head><body><h2>县长信箱</h2>{body}</body></html>"
        )
        wanted += len(letters)
        for seen in read("http://a.invalid/mail/", html).letter_rows:
            letter = letters.get(seen.title)
            if letter is None:
                # 热点信件 and the like: nothing is said of them.
                assert seen.is_answered is None, (seen, body)
                continue
            assert seen.asked in (letter.asked, None), (seen, body)
            assert seen.is_answered in (letter.is_answered, None), (seen, body)
            assert seen.answered in (letter.answered, None), (seen, body)
            right += (seen.asked, seen.is_answered) == (letter.asked, letter.is_answered)
    # An empty place says nothing on a page where all of them are empty.
    assert right / wanted >= (_LEAST_OF_PLACES if layouts is PLACES else _LEAST)
