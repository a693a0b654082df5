"""Ways to write a list, after the structures of real systems; each gives the HTML of the rows."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tests.blindsites.fifth import lists
from tests.blindsites.fifth.lists import Item, Rows


def old_cells(items: Sequence[Item]) -> str:
    """Upper-case cells of a table, a bullet as a picture, a blank row after every five."""
    rows = "".join(
        f'<TR><TD height=25 align="left"><IMG src="/images/dot.gif" width=4 height=6>&nbsp;<A \n'
        f'   href="{one.at}">{one.title}</A></TD>\n<TD width="60" align="right">{one.day}</TD></TR>\n'
        + ("<TR height=1><TD colspan=2 class=BlankLine></TD></TR>" if number % 5 == 4 else "")
        for number, one in enumerate(items)
    )
    return f'<TABLE width="97%" border=0 cellPadding=1 cellSpacing=1><TBODY>{rows}</TBODY></TABLE>'


def day_below(items: Sequence[Item]) -> str:
    return "".join(
        f'<div><a href="{one.at}" target="_blank" alt="{one.title}">{one.title}</a><p>{one.day}</p></div>'
        for one in items
    )


def indexed_cells(items: Sequence[Item]) -> str:
    """The directory of a disclosure platform: index number, office, day."""
    rows = "".join(
        f'<tr><td height="35"><a href="{one.at}" title="{one.title}">\n      {one.title}\n   </a></td>'
        f'<td height="35">00{2_001_400 + number}/{one.day.year}-{300 + number}</td>'
        f'<td height="35">办公室</td><td height="35">{one.day}</td></tr>'
        for number, one in enumerate(items)
    )
    head = "".join(f"<th>{name}</th>" for name in ("名称", "索引号", "发布机构", "发布日期"))
    return f"<table><tbody><tr>{head}</tr>{rows}</tbody></table>"


def with_hidden_day(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<li id="line_u9_{k}"><div class="lt"><a href="{one.at}" title="{one.title}">{one.title}</a></div>'
        f'<span class="sj">{one.day.year}年{one.day.month:02d}月{one.day.day:02d}日</span>'
        f'<span style="display:none">{57 + k}</span></li>'
        for k, one in enumerate(items)
    )
    return f"<ul>{rows}</ul>"


def twice_written(items: Sequence[Item]) -> str:
    """The day once more in a comment, left there from the template before."""
    rows = "".join(
        f'<li><a href="{one.at}" title="{one.title}">{one.title}</a><!--<span class="time">2009-01-01'
        f'</span>--><span class="time">{one.day}</span></li>'
        for one in items
    )
    return f'<ul class="news_list">{rows}</ul>'


def defined(items: Sequence[Item]) -> str:
    rows = "".join(
        f"<dt><em>{one.day:%Y.%m.%d}</em></dt><dd><a href='{one.at}'>{one.title}</a></dd>"
        for one in items
    )
    return f"<dl class='dlist'>{rows}</dl>"


def lines(items: Sequence[Item]) -> str:
    return "<br>\n".join(
        f"·<a href='{one.at}' target='_blank'>{one.title}</a> <font color='#999999'>[{one.day}]</font>"
        for one in items
    )


def with_inner_list(items: Sequence[Item]) -> str:
    """Each row with a box of related pages inside it."""
    rows = "".join(
        f"<li><a href='{one.at}' title='{one.title}'>{one.title[:16]}</a><span>{one.day:%Y/%m/%d}</span>"
        f"<div class='popbox'><ul><li><a href='{one.at}#tu'>图解</a></li></ul></div></li>"
        "<li class='empty'></li>"
        for one in items
    )
    return f"<ul class='u-list'>{rows}</ul>"


WAYS: tuple[Rows, ...] = (
    old_cells, day_below, with_hidden_day, twice_written, defined, lines, lists.after, lists.before,
    lists.slashes, lists.month_box, lists.timed, lists.spans, with_inner_list,
)  # fmt: skip
OLD_WAYS: tuple[Rows, ...] = (old_cells, lines, lists.lines_of_table, lists.brackets)
HOME_WAYS: tuple[Rows, ...] = (
    lists.after, lists.before, day_below, old_cells, lists.short, twice_written, lines, lists.timed,
)  # fmt: skip


def literal(items: Sequence[Item]) -> str:
    """Rows as objects in a script, which draws them into an empty list."""
    rows = [{"title": one.title, "url": one.at, "pubDate": f"{one.day} 09:32:00"} for one in items]
    return (
        "<ul id='infoList'></ul><script>var infoData = "
        + json.dumps(rows, ensure_ascii=False)
        + ";var html='';for(var i=0;i<infoData.length;i++){html+='<li><a href=\"'+infoData[i].url+'\">'"
        "+infoData[i].title+'</a><span>'+infoData[i].pubDate.substring(0,10)+'</span></li>';}"
        "document.getElementById('infoList').innerHTML=html;</script>"
    )


def written(items: Sequence[Item]) -> str:
    """Every row a call of document.write."""
    rows = "\n".join(
        f"document.write('<li><a href=\"{one.at}\">{one.title}</a><span>{one.day}</span></li>');"
        for one in items
    )
    return f"<ul class='wl'><script type='text/javascript'>\n{rows}\n</script></ul>"


# The first seed had `pushed` as well: lists like it are left open, and no real page had one.
SCRIPTED: tuple[Rows, ...] = (literal, written, lists.datastore, literal, written)


def answer(items: Sequence[Item]) -> str:
    """The same rows as an interface gives them, asked for by the script of the list."""
    rows = [
        {"id": 7000 + k, "title": one.title, "url": one.at, "publishTime": f"{one.day} 10:16:00"}
        for k, one in enumerate(items)
    ]
    return json.dumps({"code": 200, "data": {"total": len(rows), "list": rows}}, ensure_ascii=False)


def asked_for(address: str) -> str:
    """A list that its script fetches from `address`."""
    return (
        "<ul class='ajaxlist' id='ajaxlist'></ul><script>$.getJSON('" + address + "',function(res){"
        "$.each(res.data.list,function(i,o){$('#ajaxlist').append('<li><a href=\"'+o.url+'\">'+o.title+"
        "'</a><span>'+o.publishTime.substr(0,10)+'</span></li>');});});</script>"
    )
