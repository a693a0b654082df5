"""Pages of surveys, calls for comments and talks put together by chance, so that what stands on them is
known before they are read. As `letter_pages.py`: nothing here is taken from the readers."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

AS_OF = date(2026, 11, 21)


@dataclass(frozen=True)
class Held:
    """When an activity began, and whether it is over; `tells` is what the page says of it."""

    began: date
    is_over: bool
    tells: frozenset[str]


@dataclass(frozen=True)
class Made:
    """A page with its activities; `parts` says what it was put together from."""

    url: str
    html: str
    held: Mapping[str, Held]
    parts: tuple[str, ...]


CALLS = (
    *("关于《临江县养犬管理办法（征求意见稿）》公开征求意见的公告", "老旧小区改造意见征集"),
    *("2026年民生实事项目征集公告", "关于公交线路调整的意见征集", "政务服务满意度问卷调查"),
    *(
        "《临江县停车场建设规划》征求意见",
        "营商环境网上调查",
        "群众安全感调查问卷",
        "我为“十五五”规划建言献策",
    ),
)
TALKS = (
    *(
        "县医保局局长谈医保政策",
        "优化营商环境 服务企业发展",
        "第12期：走进教育体育局",
        "专访县水利局负责人",
    ),
    *("县住建局做客在线访谈谈物业管理", "聚焦乡村振兴", "公积金政策在线解读"),
)
COLUMNS = {
    "calls": ("意见征集", "民意征集", "网上调查", "调查征集", "征集调查", "在线调查"),
    "talks": ("在线访谈", "访谈直播", "政务访谈"),
}
DAYS = ("%Y-%m-%d", "%Y/%m/%d", "%Y年%m月%d日", "%Y.%m.%d", "%Y-%m-%d %H:%M")
OVER = ("已结束", "已截止", "[已结束]", "结束")
OPEN = ("进行中", "征集中", "正在进行", "正在征集")
BEGAN = ("开始时间", "开始日期", "发布时间", "征集时间", "发布日期", "时间")
ENDED = ("结束时间", "截止时间", "截止日期", "结束日期")


@dataclass(frozen=True)
class One:
    """One activity with its two days."""

    title: str
    began: date
    ended: date


# The activity, its title as it stands there, its named days, its state, what leads on.
Row = tuple[One, str, list[tuple[str, str]], str, str]


def some(rnd: random.Random, titles: Sequence[str]) -> list[One]:
    """A few activities from new to old, the first of them perhaps still open."""
    day, made = AS_OF - timedelta(days=rnd.randint(1, 20)), []
    for title in rnd.sample(titles, rnd.choice((1, 2, 3, 4, 6))):
        made.append(One(title, day, day + timedelta(days=rnd.randint(5, 30))))
        day -= timedelta(days=rnd.randint(15, 60))
    return made


def _state(rnd: random.Random, how: str, one: One, words: tuple[str, str]) -> str:
    over = one.ended < AS_OF
    said = words[not over]
    return {
        "word": f"<span class=st>{said}</span>",
        "picture": f"<img src='/i/s{int(over)}.png' alt='{said}'>",
        "class": f"<i class='st st{int(over)}'></i>",
        "": "",
    }[how]


def _days(how: str, one: One, form: str, names: tuple[str, str]) -> list[tuple[str, str]]:
    began, ended = one.began.strftime(form), one.ended.strftime(form)
    return {
        "two": [(names[0], began), (names[1], ended)],
        "span": [(names[0] if names[0].endswith("时间") else "起止时间", f"{began} 至 {ended}")],
        "tilde": [("起止时间", f"{began}~{ended}")],
        "first": [(names[0], began)],
        "last": [(names[1], ended)],
        "two bare": [("", began), ("", ended)],
        "no year": [
            (
                "起止时间",
                f"{one.began.month}月{one.began.day}日至{one.ended.month}月{one.ended.day}日",
            )
        ],
    }[how]


def _table(rows: Sequence[Row]) -> str:
    heads = ["序号", "主题", *(name for name, _ in rows[0][2]), *(["状态"] if rows[0][3] else [])]
    top = "".join(f"<th>{head}</th>" for head in heads)
    body = "".join(
        f"<tr><td>{n}</td><td>{link}</td>{''.join(f'<td>{day}</td>' for _, day in days)}"
        f"{f'<td>{state}</td>' if state else ''}</tr>"
        for n, (_, link, days, state, _) in enumerate(rows, 1)
    )
    return f"<table><tr>{top}</tr>{body}</table>"


def _items(rows: Sequence[Row]) -> str:
    """Items with the days bare behind the title."""
    return (
        "<ul>"
        + "".join(
            f"<li>{state}{link}{''.join(f'<span>{day}</span>' for _, day in days)}{more}</li>"
            for _, link, days, state, more in rows
        )
        + "</ul>"
    )


def _labelled(rows: Sequence[Row]) -> str:
    """Items with the days under their names."""
    return (
        "<ul>"
        + "".join(
            f"<li><h4>{link}</h4><p>{'　'.join(f'{name}：{day}' for name, day in days)}</p>{state}{more}</li>"
            for _, link, days, state, more in rows
        )
        + "</ul>"
    )


def _cards(rows: Sequence[Row]) -> str:
    """Boxes with a picture, the title and the days in lines."""
    return "".join(
        f"<div class=card><img src='/p.jpg'><div class=t>{link}</div>"
        f"{''.join(f'<div><em>{name}：</em><b>{day}</b></div>' for name, day in days)}<div>{state}</div>{more}</div>"
        for _, link, days, state, more in rows
    )


def _definitions(rows: Sequence[Row]) -> str:
    """dl with the title as the term."""
    return "".join(
        f"<dl><dt>{link}{state}</dt>{''.join(f'<dd>{name}：{day}</dd>' for name, day in days)}<dd>{more}</dd></dl>"
        for _, link, days, state, more in rows
    )


def _links(rows: Sequence[Row]) -> str:
    """Each row one link around title, days and state."""
    return "".join(
        f"<a class=row href='/zj/d{n}.html'><p class=t>{one.title}</p>"
        f"{''.join(f'<p>{name}：{day}</p>' if name else f'<p>{day}</p>' for name, day in days)}{state}</a>"
        for n, (one, _, days, state, _) in enumerate(rows)
    )


def _grid(rows: Sequence[Row]) -> str:
    """Boxes below a head of boxes."""
    heads = ["主题", *(name for name, _ in rows[0][2]), *(["状态"] if rows[0][3] else [])]
    top = "".join(f"<div class=c>{head}</div>" for head in heads)
    body = "".join(
        f"<div class=r><div class=c>{link}</div>{''.join(f'<div class=c>{day}</div>' for _, day in days)}"
        f"{f'<div class=c>{state}</div>' if state else ''}</div>"
        for _, link, days, state, _ in rows
    )
    return f"<div class=g><div class=h>{top}</div>{body}</div>"


def _open_and_over(rows: Sequence[Row]) -> str:
    """What is open and what is over below headings of their own."""
    parts = ""
    for name, is_over in (("正在进行", False), ("往期回顾", True)):
        those = [row for row in rows if (row[0].ended < AS_OF) == is_over]
        parts += f"<h3>{name}</h3>{_items(those)}" if those else f"<h3>{name}</h3><p>暂无信息</p>"
    return parts


LAYOUTS = (_table, _items, _labelled, _cards, _definitions, _links, _grid, _open_and_over)
_WITHOUT_NAMES = (_items, _open_and_over)


def a_column(seed: int) -> Made:
    """A column of calls or talks put together by chance."""
    rnd = random.Random(seed)
    kind = rnd.choice(("calls", "calls", "talks"))
    activities = some(rnd, CALLS if kind == "calls" else TALKS)
    layout, form = rnd.choice(LAYOUTS), rnd.choice(DAYS)
    # A talk is held on one day; of bare days only the first stands there, or a span.
    named = ("two", "span", "tilde", "first", "last", "no year")
    bare = ("span", "tilde", "first", "two bare", "no year")
    hows = ("first",) if kind == "talks" else bare if layout in _WITHOUT_NAMES else named
    days = rnd.choice(hows)
    link = rnd.choice(
        (
            *(
                "<a href='/zj/{n}.html' target=_blank title='{t}'>{t}</a>",
                "<a href='/zj/{n}.html'>{t}</a>",
            ),
            *("<a href='javascript:;' onclick='go({n})'>{t}</a>", "{t}"),
        )
    )
    names = (
        rnd.choice(BEGAN if days != "span" else ("征集时间", "起止时间", "活动时间")),
        rnd.choice(ENDED),
    )
    if kind == "talks":
        names = (rnd.choice(("访谈时间", "时间", "直播时间", "发布时间")), "")
        activities = [One(one.title, one.began, one.began) for one in activities]
    state = rnd.choice(("word", "word", "picture", "class", ""))
    words = (rnd.choice(OVER[:3]), rnd.choice(OPEN))
    more = rnd.choice(("", "", "<a href='/r.html'>查看结果</a>", "<a href='/c.html'>我要参与</a>"))
    rows = [
        (
            one,
            link.format(n=n, t=one.title),
            _days(days, one, form, names),
            _state(rnd, state, one, words),
            more,
        )
        for n, one in enumerate(activities)
    ]
    column = rnd.choice(COLUMNS[kind])
    tells = set() if days in ("last", "no year", "two bare") else {"began"}
    if state in ("word", "picture") or days in ("two", "span", "tilde", "last"):
        tells.add("is_over")
    held = {one.title: Held(one.began, one.ended < AS_OF, frozenset(tells)) for one in activities}
    beside = {
        "news": "<div class=side><h3>最新公告</h3><ul><li><a href='/gg/9.html'>关于道路封闭施工的公告</a>"
        "<span>2026-11-12</span></li><li><a href='/gg/8.html'>关于停电的通知</a><span>2026-11-10</span></li></ul></div>",
        "pager": "<div>共36条 1/4 <a href='?p=2'>下一页</a></div>",
        "tabs": "<div class=tab><a href='?s=1'>正在进行</a><a href='?s=2'>往期回顾</a></div>",
        "notice": "<p class=tip>欢迎社会各界积极参与，您的意见我们将认真研究。</p>",
    }
    chosen = rnd.sample(sorted(beside), rnd.choice((0, 1, 2)))
    html = (
        f"<html><head><title>{column}_临江县人民政府</title></head><body>"
        "<div class=nav><a href='/'>首页</a><a href='/zw/'>政务公开</a><a href='/hd/'>互动交流</a></div>"
        f"<div class=crumb>当前位置：<a href='/'>首页</a> &gt; <a href='/hd/'>互动交流</a> &gt; <a href='/zj/'>{column}</a></div>"
        f"<h2>{column}</h2>{''.join(beside[x] for x in chosen if x in ('tabs', 'notice'))}"
        f"<div class=main>{layout(rows)}</div>{''.join(beside[x] for x in chosen if x in ('news', 'pager'))}"
        "<div class=foot>主办：临江县人民政府办公室</div></body></html>"
    )
    parts = (
        kind,
        layout.__name__,
        days,
        names[0],
        link,
        f"state {state}",
        f"day {form}",
        more[-8:-4],
        *chosen,
    )
    return Made("http://www.linjiang.invalid/hd/zj/", html, held, parts)
