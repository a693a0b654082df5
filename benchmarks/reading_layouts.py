"""Lists made to order: the same entries in many layouts, their days in many forms.

Every layout and form is one that government sites use; what stands in them is made up. The reader
of such a list must give the days that were put in, or none at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NUMERALS = "〇一二三四五六七八九"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Entry(NamedTuple):
    """One entry as it is put in: `more` stands behind its day, `before` in front of all."""

    title: str
    href: str
    day: date
    before: str = ""
    more: str = ""


Form = Callable[[date], str]
Layout = Callable[[Sequence[Entry], Form], str]


def _number(number: int) -> str:
    tens, units = divmod(number, 10)
    head = "" if tens == 0 else ("" if tens == 1 else _NUMERALS[tens]) + "十"
    return head + (_NUMERALS[units] if units else "")


def _chinese(day: date) -> str:
    year = "".join(_NUMERALS[int(digit)] for digit in str(day.year))
    return f"{year}年{_number(day.month)}月{_number(day.day)}日"


def _wide(day: date) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else "－" for c in day.isoformat())


# Forms whose year is written, each in an element of its own.
WHOLE: Mapping[str, Form] = {
    "iso": lambda d: f"<span>{d}</span>",
    "slashes": lambda d: f"<span>{d.year}/{d.month}/{d.day}</span>",
    "dots": lambda d: f"<em>{d.year}.{d.month:02}.{d.day:02}</em>",
    "年月日": lambda d: f"<i>{d.year}年{d.month}月{d.day}日</i>",
    "年月日, padded": lambda d: f"<div>{d.year}年{d.month:02}月{d.day:02}日</div>",
    "brackets": lambda d: f"<span>[{d}]</span>",
    "minute": lambda d: f"<span>{d} 09:32</span>",
    "second": lambda d: f"<p>{d.year}/{d.month}/{d.day} 9:32:07</p>",
    "发布时间": lambda d: f"<span>发布时间:{d}</span>",
    "label apart": lambda d: f"<b>发布日期:</b><p>{d}</p>",
    "numerals": lambda d: f"<span>{_chinese(d)}</span>",
    "wide": lambda d: f"<span>{_wide(d)}</span>",
    "compact": lambda d: f"<span>{d:%Y%m%d}</span>",
    "nbsp": lambda d: f"<span>&nbsp;{d}&nbsp;</span>",
    "spaces": lambda d: f"<span>{d.year} - {d.month:02} - {d.day:02}</span>",
    "time element": lambda d: f'<time datetime="{d}T08:00:00+08:00">{d}</time>',
    "time, month and day": lambda d: f'<time datetime="{d}">{d.month:02}-{d.day:02}</time>',
    "english": lambda d: f"<span>{_MONTHS[d.month - 1]} {d.day}, {d.year}</span>",
    "leaf, day on top": lambda d: f"<div><b>{d.day:02}</b><p>{d.year}-{d.month:02}</p></div>",
    "leaf, day below": lambda d: f"<div><p>{d.year}.{d.month:02}</p><h4>{d.day:02}</h4></div>",
    "leaf, 年月": lambda d: f"<div><h4>{d.day}</h4><p>{d.year}年{d.month}月</p></div>",
    "leaf, year below": lambda d: f"<div><p>{d.month:02}-{d.day:02}</p><p>{d.year}</p></div>",
    "leaf, three pieces": lambda d: (
        f"<div><p>{d.day:02}</p><p>{_MONTHS[d.month - 1].upper()}</p><p>{d.year}</p></div>"
    ),
    "two figures, brackets": lambda d: f"<font>({d:%y}-{d.month}-{d.day})</font>",
    "figures and marks": lambda d: (
        f"<div><span>{d.year}</span><span>年</span><span>{d.month}</span><span>月</span>"
        f"<span>{d.day}</span><span>日</span></div>"
    ),
    "slash alone, year below": lambda d: (
        f"<div><span>{d.month:02}</span>/<span>{d.day:02}</span><b>{d.year}</b></div>"
    ),
    "seams of React": lambda d: (
        f"<span>{d.year}<!-- -->-<!-- -->{d.month:02}<!-- -->-<!-- -->{d.day:02}</span>"
    ),
    "as Java prints": lambda d: (
        f"<span>{_WEEKDAYS[d.weekday()]} {_MONTHS[d.month - 1]} {d.day:02} 09:31:22 CST {d.year}</span>"
    ),
    "as Spring prints": lambda d: f"<em>{(d - timedelta(days=1)):%Y-%m-%d}T16:00:00.000+0000</em>",
    "year in brackets": lambda d: f"<span>【{d.year}】{d.month:02}.{d.day:02}</span>",
    "before a bar": lambda d: f"<p>{d} 10:22:31 | 采购人：某县某局 | 代理机构：某公司</p>",
    "headings of a leaf": lambda d: f"<div><h3>{d.month:02}.{d.day:02}</h3><h6>{d.year}</h6></div>",
    "day first": lambda d: f"<span>{d.day:02}.{d.month:02}.{d.year}</span>",
    "day first, slashes": lambda d: f"<span>{d.day:02}/{d.month:02}/{d.year}</span>",
}
# Forms without a year: the reader has to place them.
YEARLESS: Mapping[str, Form] = {
    "month and day": lambda d: f"<span>{d.month:02}-{d.day:02}</span>",
    "month and day, brackets": lambda d: f"<span>[{d.month:02}-{d.day:02}]</span>",
    "月日": lambda d: f"<em>{d.month}月{d.day}日</em>",
    "leaf, 月": lambda d: f"<div><b>{d.day:02}</b><p>{d.month}月</p></div>",
}
# Forms that nobody sees on the page.
UNSEEN: Mapping[str, Form] = {
    "datetime alone": lambda d: f'<time datetime="{d} 08:00"></time>',
    "data-time": lambda d: f'<span data-time="{d} 08:00"></span>',
}


def _link(entry: Entry, inside: str = "") -> str:
    return f'<a href="{entry.href}">{entry.title}{inside}</a>'


def _rows(make: Callable[[Entry, str], str], head: str = "", foot: str = "") -> Layout:
    def layout(entries: Sequence[Entry], form: Form) -> str:
        return head + "".join(make(one, form(one.day)) for one in entries) + foot

    return layout


def _columns_apart(entries: Sequence[Entry], form: Form) -> str:
    titles = "".join(f"<li>{one.before}{_link(one)}</li>" for one in entries)
    days = "".join(f"<li>{form(one.day)}{one.more}</li>" for one in entries)
    return f'<div class="c"><ul class="t">{titles}</ul><ul class="d">{days}</ul></div>'


def _numbered(entries: Sequence[Entry], form: Form) -> str:
    rows = "".join(
        f"<tr><td>{at}</td><td>{one.before}{_link(one)}</td><td>{form(one.day)}{one.more}</td></tr>"
        for at, one in enumerate(entries, 1)
    )
    return f"<table><tr><th>序号</th><th>标题</th><th>发布日期</th></tr>{rows}</table>"


LAYOUTS: Mapping[str, Layout] = {
    "li": _rows(lambda e, d: f"<li>{e.before}{_link(e)}{d}{e.more}</li>", "<ul>", "</ul>"),
    "li, day first": _rows(
        lambda e, d: f"<li>{e.before}{d}{_link(e)}{e.more}</li>", "<ul>", "</ul>"
    ),
    "li, day in link": _rows(
        lambda e, d: f"<li>{e.before}{_link(e, d)}{e.more}</li>", '<ul class="news">', "</ul>"
    ),
    "li, wrapped": _rows(
        lambda e, d: f"<li><div><h4>{e.before}{_link(e)}</h4><div>{d}{e.more}</div></div></li>",
        "<ol>",
        "</ol>",
    ),
    "div": _rows(
        lambda e, d: f'<div class="r">{e.before}{_link(e)}{d}{e.more}</div>', "<div>", "</div>"
    ),
    "p": _rows(lambda e, d: f"<p>{e.before}{_link(e)} {d}{e.more}</p>", "<div>", "</div>"),
    "dl": _rows(lambda e, d: f"<dt>{e.before}{_link(e)}</dt><dd>{d}{e.more}</dd>", "<dl>", "</dl>"),
    "dl of each": _rows(lambda e, d: f"<dl><dt>{d}</dt><dd>{e.before}{_link(e)}{e.more}</dd></dl>"),
    "table": _rows(
        lambda e, d: f"<tr><td>{e.before}{_link(e)}</td><td>{d}{e.more}</td></tr>",
        "<table><tbody>",
        "</tbody></table>",
    ),
    "table with heads": _numbered,
    "card": _rows(
        lambda e, d: (
            f'<div class="card"><h3>{e.before}{_link(e)}</h3>'
            f"<p>有关单位要加强组织领导,细化工作措施。</p><div>{d}{e.more}</div></div>"
        ),
        '<div class="cards">',
        "</div>",
    ),
    "card in a link": _rows(
        lambda e, d: (
            f'<a class="it" href="{e.href}">{e.before}<h4>{e.title}</h4><p>{d}</p>{e.more}</a>'
        ),
        '<div class="g">',
        "</div>",
    ),
    "picture and words": _rows(
        lambda e, d: (
            f'<li><a href="{e.href}"><img src="/i.jpg" alt=""></a>'
            f"<div>{e.before}{_link(e)}<div>{d}{e.more}</div></div></li>"
        ),
        "<ul>",
        "</ul>",
    ),
    "columns apart": _columns_apart,
}
