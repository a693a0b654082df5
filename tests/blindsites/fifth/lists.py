"""Ways in which content systems write a list; every function gives the HTML of the rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Item:
    """One row: an article of the site, or a link."""

    title: str
    at: str
    day: date


Rows = Callable[[Sequence[Item]], str]


def after(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<li><a href="{one.at}" title="{one.title}" target="_blank">{_cut(one.title)}</a>'
        f"<span>{one.day}</span></li>"
        for one in items
    )
    return f'<ul class="newslist">{rows}</ul>'


def before(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<li><span class="fr">{one.day}</span><a href="{one.at}">{one.title}</a></li>'
        for one in items
    )
    return f'<ul class="list list_box">{rows}</ul>'


def slashes(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<li><i>·</i><a href="{one.at}" title="{one.title}">{one.title}</a>'
        f'<span class="date">{one.day:%Y/%m/%d}</span></li>'
        + ('<li class="empty"></li>' if number % 5 == 4 else "")
        for number, one in enumerate(items)
    )
    return f'<ul class="u-list">{rows}</ul>'


def lines_of_table(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<tr height="20" id="line_u7_{number}"><td width="2%"><img src="/images/dot.gif"></td>'
        f'<td><a class="c77" href="{one.at}" title="{one.title}">{_cut(one.title)}</a></td>'
        f'<td width="1%" nowrap><span class="timestyle77">{_chinese(one.day)}</span></td></tr>'
        for number, one in enumerate(items)
    )
    return f'<table width="100%" class="winstyle77">{rows}</table>'


def brackets(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<li><a href="{one.at}" target="_blank">{one.title}&#160;({one.day})</a></li>'
        for one in items
    )
    return f"<ul>{rows}</ul>"


def cards(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<div class="media"><h4 class="media-heading"><a href="{one.at}">{one.title}</a></h4>'
        f'<p class="summary">各有关单位要结合实际抓好落实，及时反馈进展……</p>'
        f'<div class="meta">发布时间：{one.day} <em>来源：办公室</em></div></div>'
        for one in items
    )
    return f'<div class="media-list">{rows}</div>'


def month_box(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<li class="clearfix"><div class="time"><b>{one.day:%d}</b><p>{one.day:%Y-%m}</p></div>'
        f'<div class="txt"><a href="{one.at}">{one.title}</a></div></li>'
        for one in items
    )
    return f'<ul class="timebox">{rows}</ul>'


def datastore(items: Sequence[Item]) -> str:
    """Rows in a script, as one widespread system serves them."""
    rows = "".join(
        f"<record><![CDATA[<li><a href='{one.at}' title='{one.title}'>{one.title}</a>"
        f"<span>{one.day}</span></li>]]></record>"
        for one in items
    )
    return (
        f'<div id="{600 + len(items)}"><script type="text/xml"><datastore><nextgroup></nextgroup>'
        f"<recordset>{rows}</recordset></datastore></script></div>"
    )


def undated(items: Sequence[Item]) -> str:
    """Days stand on the articles alone."""
    rows = "".join(f'<li><a href="{one.at}">{one.title}</a></li>' for one in items)
    return f'<ul class="wz">{rows}</ul>'


def catalogue(items: Sequence[Item]) -> str:
    """The table of an information catalogue."""
    rows = "".join(
        f"<tr><td>{number}</td><td><a href='{one.at}'>{one.title}</a></td>"
        f"<td>政办发〔{one.day.year}〕{number + 3}号</td><td>{one.day}</td></tr>"
        for number, one in enumerate(items, 1)
    )
    head = "<tr><th>序号</th><th>标题</th><th>文号</th><th>发布日期</th></tr>"
    return f'<table class="xxgk_table"><thead>{head}</thead><tbody>{rows}</tbody></table>'


def short(items: Sequence[Item]) -> str:
    """Month and day, as home pages have it."""
    rows = "".join(
        f'<li><a href="{one.at}" title="{one.title}">{_cut(one.title)}</a>'
        f"<span>[{one.day:%m-%d}]</span></li>"
        for one in items
    )
    return f'<ul class="hlist">{rows}</ul>'


LISTS: tuple[Rows, ...] = (
    after, before, slashes, lines_of_table, brackets, cards, month_box, datastore, after, before,
)  # fmt: skip
HOME_LISTS: tuple[Rows, ...] = (after, before, short, slashes, brackets, undated)


def spans(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<div class="row"><span class="r1">{number:02d}</span><span class="r2"><a href="{one.at}">'
        f'{one.title}</a></span><span class="r3">{one.day:%Y.%m.%d}</span></div>'
        for number, one in enumerate(items, 1)
    )
    return f'<div class="rows">{rows}</div>'


def timed(items: Sequence[Item]) -> str:
    """With the hour, and a mark at what is new or on top."""
    rows = "".join(
        f'<li><em>[{one.day} 16:{number % 60:02d}]</em> <a href="{one.at}">{one.title}</a>'
        + ('<img src="/images/dot.gif" alt="new">' if number == 0 else "")
        + "</li>"
        for number, one in enumerate(items)
    )
    return f'<ol class="infoList">{rows}</ol>'


def linked_whole(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<a class="item" href="{one.at}"><h5>{one.title}</h5><p>发布于 {one.day:%Y-%m-%d} '
        "<i>128次浏览</i></p></a>"
        for one in items
    )
    return f'<div class="flow">{rows}</div>'


WIDER: tuple[Rows, ...] = (spans, timed, linked_whole, short, timed, spans)


def _chinese(day: date) -> str:
    return f"{day.year}年{day.month:02d}月{day.day:02d}日"


def _cut(title: str) -> str:
    return title if len(title) <= 18 else title[:17] + "…"


def pager(slug_at: Callable[[int], str], page: int, pages: int) -> str:
    if pages == 1:
        return ""
    cells = "".join(
        f"<b>{one}</b>" if one == page else f"<a href='{slug_at(one)}'>{one}</a>"
        for one in range(1, pages + 1)
    )
    following = f"<a href='{slug_at(page + 1)}'>下一页</a>" if page < pages else ""
    return f"<div class='page'>共{pages}页 {cells}{following}</div>"
