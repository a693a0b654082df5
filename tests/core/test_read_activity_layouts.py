"""Lists of surveys, calls and interviews laid out in many ways, with what misleads beside them: none
is read wrong.

What is not understood may be unknown, but no activity is made up, and none has another's day, or is
called over or running where it is not.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from read_tools import read

AS_OF = date(2020, 12, 28)
CALLS = (
    *("《停车管理办法》意见征集", "关于公交线路优化的意见征集", "城市绿道命名征集", "养犬管理条例征求意见"),
    *("办税服务满意度调查", "公共自行车使用情况调查", "社区食堂需求问卷", "关于公开征求《供水条例》意见的公告"),
)  # fmt: skip
TALKS = (
    *("市教育局局长谈秋季入学", "让老区公路更好走", "医保新政解读", "走近农村供水", "聚焦未成年人保护"),
    *("秋冬防火怎么抓", "区长谈两河治理", "社保卡怎么用"),
)  # fmt: skip
RUNS = ("进行中", "正在征集", "征集中", "[进行中]", "")
OVER = ("已结束", "已截止", "[已结束]", "征集已结束", "")
DAYS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日", "%Y-%m-%d 09:00")
# {t} title, {d} day it began, {e} day it ends, {f} day of the feedback, {s} state, {x} something
# beside.
SPANS = (
    "<li><a href='{n}.html'>{t}</a><em>征集时间：{d}至{e}</em>{x}</li>",
    "<li><h3><a href='{n}.html'>{t}</a></h3><p>开始时间：{d}　结束时间：{e}</p>{x}<i>{s}</i></li>",
    "<div class='r'><a href='{n}.html'>{t}</a><span>{d} 至 {e}</span><b>{s}</b>{x}</div>",
    "<div class='r'><h4><a href='{n}.html'>{t}</a></h4>{x}<p>起止时间：{d} - {e}</p><a href='{n}j.html'>查看结果</a></div>",
    "<a class='card' href='{n}.html'><div><span>{t}</span><span>{s}</span></div><div>征集时间 {d} ~ {e}</div></a>",
    "<dl><dt><a href='{n}.html'>{t}</a></dt><dd>调查时间：{d}—{e}</dd><dd>{x}</dd></dl>",
    "<tr><td>{n}</td><td><a href='{n}.html'>{t}</a></td><td>{d}</td><td>{e}</td><td>{s}</td><td><a href='{n}j.html'>查看反馈</a></td></tr>",
    "<tr><td><a href='{n}.html'>{t}</a>{x}</td><td>{d}至{e}</td><td>{s}</td></tr>",
    "<li><a href='{n}.html'>{t}</a><p>征集时间：{d}至{e}</p><p><a href='{n}j.html'>结果反馈</a>（反馈时间：{f}）</p></li>",
    "<div class='r'><div><a href='{n}.html'>{t}</a></div><div><label>开始时间</label><span>{d}</span></div><div><label>结束时间</label><span>{e}</span></div>{x}</div>",
    "<div class='r'><img src='/{n}.png' alt='{s}'><a href='{n}.html'>{t}</a><span>调查时间：{d} 至 {e}</span><a href='{n}c.html'>参与调查</a></div>",
    "<section><b>{s}</b><p><a href='{n}.html' title='{t}'>{t}</a></p><p>截止时间：{e}</p><p>发布时间：{d}</p>{x}</section>",
)
HEAD = "<tr><th>序号</th><th>标题</th><th>开始时间</th><th>结束时间</th><th>状态</th><th>反馈</th></tr>"
BARE = (
    "<li><a href='{n}.html'>{t}</a><span>{d}</span></li>",
    "<li><span>[{d}]</span><a href='{n}.html' title='{t}'>{t}</a>{x}</li>",
    "<li><a href='{n}.html'><p>{t}</p><span>{d}</span></a></li>",
    "<dl><dt><a href='{n}.html'>{t}</a></dt><dd>{d}</dd></dl>",
    "<div class='r'><a href='{n}.html'><img src='{n}.jpg' alt=''></a><a href='{n}.html'>{t}</a><i>{d}</i>{x}</div>",
)
TOLD = (
    "<li><a href='{n}.html'><img src='{n}.jpg'></a><div><a href='{n}.html'>{t}</a><p>访谈嘉宾：某局局长</p><p>访谈时间：{d}</p><a href='{n}w.html'>文字实录</a></div></li>",
    "<div class='r'><h4><a href='{n}.html'>{t}</a></h4><p>嘉宾：某局</p><p>直播时间：{d}</p>{x}<a href='{n}v.html'>[视频回放]</a></div>",
    "<div class='r'><p><b>访谈主题：</b>{t}</p><p><b>访谈嘉宾：</b>某局局长</p><p><b>访谈时间：</b>{d}</p><p><a href='{n}.html'>进入直播室>></a></p></div>",
)
BESIDE = (
    *("", "<span>浏览：2019</span>", "<span>参与人数：128</span>", "<span>发布单位：市住建局</span>"),
    *("<span>意见数：36</span>", "<p>摘要：请在规定时间内反馈意见。</p>", "<i>点赞 12</i>"),
)  # fmt: skip
ABOVE = (
    *(
        "",
        "<div class='tab'><a href='?1'>全部</a><a href='?2'>进行中</a><a href='?3'>已结束</a></div>",
    ),
    "<p>说明：征集期间显示“征集中”，结束后显示“已结束”。</p>",
    "<select><option>2020年</option><option>2019年</option></select>",
    "<div class='today'>今天是2020年12月28日 星期一</div>",
)
BELOW = (
    *("", "<div class='pages'>共 4 条 第 1/1 页</div>", "<p>联系电话：0799-8000000</p>"),
    "<div class='side'><h3>热点新闻</h3><ul><li><a href='/xw/1.html'>全市重点项目集中开工</a><span>2020-12-20</span></li><li><a href='/xw/2.html'>中小学秋季开学平稳有序</a><span>2020-12-18</span></li></ul></div>",
    "<div class='r2'><h3>推荐阅读</h3><ul><li><a href='/xw/3.html'>全市经济运行调查报告</a><em>2020-12-21</em></li></ul></div>",
    "<div class='hd'><h3>最新公告</h3><ul><li><a href='/gg/3.html'>关于停水的公告</a><em>2020-12-22</em></li><li><a href='/gg/4.html'>关于调整公交线路的公告</a><em>2020-12-12</em></li></ul></div>",
    "<div class='foot'><p>主办：某市人民政府</p><p>更新时间：2020-12-27</p></div>",
)


@dataclass(frozen=True)
class Held:
    title: str
    began: date
    ends: date


def held(chance: random.Random, titles: tuple[str, ...], count: int) -> list[Held]:
    newest = AS_OF - timedelta(days=chance.randrange(3, 40))
    made = []
    for title in chance.sample(titles, count):
        made.append(Held(title, newest, newest + timedelta(days=chance.randrange(7, 40))))
        newest -= timedelta(days=chance.randrange(9, 60))
    return made


def rows_of(chance: random.Random, layout: str, all_of_them: list[Held]) -> str:
    form, beside = chance.choice(DAYS), chance.choice(BESIDE)
    rows = []
    for number, one in enumerate(all_of_them):
        states = OVER if one.ends < AS_OF else RUNS
        rows.append(
            layout.format(
                n=number,
                t=one.title,
                d=one.began.strftime(form),
                e=one.ends.strftime(form),
                f=(one.ends + timedelta(days=10)).strftime(form),
                s=chance.choice(states),
                x=beside,
            )
        )
    inside = "".join(rows)
    if layout.startswith("<tr><td>{n}"):
        inside = HEAD + inside
    if layout.startswith("<tr"):
        return f"<table>{inside}</table>"
    return f"<ul>{inside}</ul>" if layout.startswith("<li") else f"<div class='list'>{inside}</div>"


def page_of(chance: random.Random, name: str, rows: str) -> str:
    path = (
        f"<div class='position'>当前位置：<a href='/'>首页</a> &gt; <a href='./'>{name}</a></div>"
    )
    head = chance.choice((f"<h2>{name}</h2>", f"<div class='tt'><span>{name}</span></div>", ""))
    title = chance.choice((name, f"{name}_某市人民政府", f"{name}-某市人民政府门户网站"))
    main = f"<div class='main'>{head}{chance.choice(ABOVE)}{rows}</div>{chance.choice(BELOW)}"
    return f"<html><head><title>{title}</title></head><body>{path}{main}</body></html>"


def wrong_in(seed: int) -> tuple[list[str], int, int]:
    """What is read wrong of one page, and how many of its activities are read."""
    chance = random.Random(seed)
    kind = chance.choice(("calls", "calls", "talks"))
    layouts = SPANS + BARE if kind == "calls" else TOLD + BARE
    name = chance.choice(("意见征集", "网上调查", "民意征集") if kind == "calls" else ("在线访谈",))
    layout = chance.choice(layouts)
    truth = held(chance, CALLS if kind == "calls" else TALKS, chance.randrange(2, 6))
    page = page_of(chance, name, rows_of(chance, layout, truth))
    known = {one.title: one for one in truth}
    wrong, seen = [], set()
    for item in read("http://a.invalid/hd/", page, AS_OF).activities:
        one = known.get(item.title)
        over = getattr(item, "is_over", None)
        if one is None or item.title in seen:
            wrong.append(f"{seed}: made up {item.title}")
        elif item.published != one.began:
            wrong.append(f"{seed}: {item.title} began {item.published}, not {one.began}")
        elif over is not None and over != (one.ends < AS_OF):
            wrong.append(f"{seed}: {item.title} over: {over}")
        else:
            seen.add(item.title)
    return wrong, len(seen), len(truth)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(3))
def test_nothing_is_read_wrong(part: int) -> None:
    found = [wrong_in(seed) for seed in range(part * 100, part * 100 + 100)]
    assert [one for wrong, _, _ in found for one in wrong] == []
    assert sum(seen for _, seen, _ in found) >= 0.9 * sum(count for _, _, count in found)
