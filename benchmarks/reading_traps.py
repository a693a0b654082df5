"""What stands on pages beside the days of their entries, and may not change how those are read."""

# ruff: noqa: ARG005 — every trap is told the entry or the day, few ask for both.

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

Row = Callable[[int, date], str]
Around = Callable[[date], tuple[str, str]]

# Behind the day of an entry; each gets the entry's number and day.
BEHIND: Mapping[str, Row] = {
    "visits": lambda n, d: f"<span>浏览:{1120 + 7 * n}次</span>",
    "visits like a year": lambda n, d: f"<em>{2021 + n}</em>",
    "visits like a day": lambda n, d: f"<i>浏览 {11 - n % 4}-{20 + n}</i>",
    "number of a document": lambda n, d: f"<span>柳政办〔{d.year}〕{12 + n}号</span>",
    "index number": lambda n, d: f"<span>000014349/{d.year}-{n + 1:05}</span>",
    "price": lambda n, d: f"<span>{3 + n}.15%</span>",
    "price in yuan": lambda n, d: f"<span>{n + 1}2.05元</span>",
    "score": lambda n, d: f"<b>9.{n + 10}分</b>",
    "deadline": lambda n, d: f"<p>截止日期:{d + timedelta(days=40 + n)}</p>",
    "valid until": lambda n, d: f"<p>有效期至 {d.year + 2}-01-{n + 10}</p>",
    "applications until": lambda n, d: f"<p>报名截止:{d.year}年12月{n + 3}日</p>",
    "summary with a day": lambda n, d: (
        f"<p>{d.month}月{d.day}日,县里召开推进会,部署下一步工作。</p>"
    ),
    "summary with a later day": lambda n, d: (
        f"<p>会议要求,{d.year}年12月{n + 11}日前完成全部整改任务,并报送总结材料。</p>"
    ),
    "sent and signed": lambda n, d: f"<p>成文日期:{d - timedelta(days=9 + n)}</p>",
    "hidden later day": lambda n, d: f'<p style="display:none">{d + timedelta(days=5)}</p>',
    "scope": lambda n, d: f"<span>{n + 1}/8</span>",
    "phone": lambda n, d: f"<span>电话:0859-20{n}0916</span>",
    "duration": lambda n, d: f"<span>0{n}:45</span>",
    "commented row": lambda n, d: f"<!-- <span>{d + timedelta(days=30)}</span> -->",
    "new mark": lambda n, d: '<img src="/new.gif" alt="new">',
}
# In front of an entry.
BEFORE: Mapping[str, Row] = {
    "place in the list": lambda n, d: f"<b>{n + 1}</b>",
    "label link": lambda n, d: '<a href="/tz/">[通知]</a> ',
    "kind": lambda n, d: "<i>公告</i>",
    "number in brackets": lambda n, d: f"<span>[{d.year}]{n + 3}号</span>",
}


def _side(head: str, folder: str, tag: str = "div") -> Around:
    """A list of another column with newer days beside the main one."""

    def around(today: date) -> tuple[str, str]:
        rows = "".join(
            f'<li><a href="/{folder}/{n}9.html">全县夏粮收购工作有序推进之{n + 1}</a>'
            f"<em>{today - timedelta(days=n):%m-%d}</em></li>"
            for n in range(5)
        )
        return "", f"<{tag}><h3>{head}</h3><ul>{rows}</ul></{tag}>"

    return around


def _first(around: Around) -> Around:
    """The same in front of the list."""
    return lambda today: around(today)[::-1]


# Before and behind the list, by the day of the inspection.
AROUND: Mapping[str, Around] = {
    "today": lambda t: (f"<div>今天是{t.year}年{t.month}月{t.day}日 星期日</div>", ""),
    "clock": lambda t: (f'<div id="clock">{t} 08:15:22</div>', ""),
    "made on": lambda t: ("", f"<div>页面生成时间:{t} 03:12:44</div>"),
    "updated on": lambda t: ("", f"<p>本页更新时间:{t}</p>"),
    "site updated on": lambda t: (f"<p>网站最近更新:{t}</p>", ""),
    "weather": lambda t: (f"<div>{t:%m月%d日} 晴 18~27℃</div>", ""),
    "pager": lambda t: ("", "<div>共 163 条 第 1/9 页 <a href='index_2.html'>下一页</a></div>"),
    "scripted day": lambda t: (f'<script>var today = "{t}"; show(today)</script>', ""),
    "archive of months": lambda t: (
        "",
        "".join(f'<p><a href="/gd/{t.year}{m:02}/">{t.year}年{m}月</a></p>' for m in (9, 8, 7)),
    ),
    "years to choose": lambda t: (
        "".join(f'<a href="?y={t.year - n}">{t.year - n}</a> ' for n in range(4)),
        "",
    ),
    "calendar": lambda t: (
        f"<table><tr><th>{t.year}年{t.month}月</th></tr><tr>"
        + "".join(f"<td>{n}</td>" for n in range(1, 29))
        + "</tr></table>",
        "",
    ),
    "hot list": _side("热点文章", "yw"),
    "hot list first": _first(_side("热门信息", "yw")),
    "ranking": _side("点击排行", "yw"),
    "recommended": _side("推荐阅读", "yw", "aside"),
    "newest of the site": _side("最新更新", "yw"),
}
# What belongs to the same folder cannot be told apart for certain: unknown, or as before.
SAME_FOLDER: Mapping[str, Around] = {
    "hot list of the column": _side("点击排行", "tzgg"),
    "newest of the column": _side("推荐信息", "tzgg"),
}
