"""Lists that lie in the page as data: JSON and XML that a script shows; lists inside frames."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

from .lists_frames import BARE, EARLY, MIDDLE, lst
from .plan import each, rows

HOST = "http://www.wuxiangu-x.invalid"
SITE = "五香谷区人民政府"


def build() -> None:
    """Write them."""
    as_json()
    as_xml()
    in_frames()


def as_json() -> None:
    """The list is shown by a script from data of the same page."""
    of = rows(
        "notice",
        "2024-03-12",
        6,
        "五香谷区",
        lambda n, d: f"/gg/{d.replace('-', '')}/{61 - n}.html",
        step=6,
    )
    data = [
        {
            "docTitle": t,
            "docUrl": h,
            "createTime": f"{d} 23:10:00",
            "docPubDate": f"{d} 08:30:00",
            "hits": 2024 + n,
        }
        for n, (t, h, d) in enumerate(of)
    ]
    text = json.dumps(
        {"code": 0, "data": {"records": data, "total": 6, "pages": 1}}, ensure_ascii=False
    )
    inner = f'<div id="list-box"></div><script type="application/json" id="list-data">{text}</script><script>render("#list-box", JSON.parse(document.getElementById("list-data").textContent));</script>'
    lst(
        "json_in_a_script_element",
        f"{HOST}/gg/",
        "2024-03-20",
        SITE,
        "公告",
        inner,
        of,
        blank=False,
    )
    of = rows("news", "2023-08-08", 6, "五香谷区", lambda n, _: f"/detail.html?id=90{n}", step=4)
    moments = [
        {
            "id": f"90{n}",
            "title": t,
            "url": h,
            "publishTime": int(
                datetime.fromisoformat(d)
                .replace(hour=9, tzinfo=timezone(timedelta(hours=8)))
                .timestamp()
                * 1000
            ),
            "expireTime": 1893427200000,
        }
        for n, (t, h, d) in enumerate(of)
    ]
    text = json.dumps({"pageData": {"list": moments}}, ensure_ascii=False)
    inner = f'<div id="app"><div class="skeleton"></div></div><script>window.__INITIAL_STATE__={text};</script><script src="/static/js/app.js"></script>'
    lst(
        "state_with_moments_in_milliseconds",
        f"{HOST}/dt/",
        "2023-08-20",
        SITE,
        "动态",
        inner,
        of,
        blank=False,
    )


def as_xml() -> None:
    """An island of XML that Internet Explorer bound to a table."""
    of = rows("news", "2005-11-08", 5, "五香谷区", lambda n, _: f"show.asp?id={77 - n}", step=6)
    island = "".join(
        f"<news><title>{t}</title><link>{h}</link><pubdate>{d}</pubdate></news>" for t, h, d in of
    )
    inner = f'<XML ID="dsoNews"><root>{island}</root></XML><table datasrc="#dsoNews" width="100%"><tr><td><a datafld="link"><span datafld="title"></span></a></td><td><span datafld="pubdate"></span></td></tr></table>'
    # A person saw it in the browser of those years: a column with news, not an empty one.
    lst(
        "island_of_xml",
        f"{HOST}/news.asp",
        "2005-11-20",
        SITE,
        "新闻",
        inner,
        frame=EARLY,
        blank=False,
    )
    of = rows(
        "policy", "2015-06-30", 5, "五香谷区", lambda n, d: f"/zc/{d[:4]}/{31 - n}.shtml", step=30
    )
    items = "".join(
        f"<item><title><![CDATA[{t}]]></title><url>{h}</url><time>{d}</time></item>"
        for t, h, d in of
    )
    inner = f'<div class="xmlList"><script type="text/xml">{items}</script><noscript>请打开脚本</noscript></div><script src="/js/xmllist.js"></script>'
    lst(
        "xml_in_a_script_element",
        f"{HOST}/zc/",
        "2015-07-10",
        SITE,
        "政策",
        inner,
        frame=MIDDLE,
        blank=False,
    )


def in_frames() -> None:
    """The list is another page; what stands around it is its neighbour's."""
    inner = '<iframe src="/gkml/list.jsp?cat=0203" name="mainFrame" width="100%" height="800" frameborder="0" scrolling="no"></iframe>'
    lst(
        "list_inside_a_frame",
        f"{HOST}/gkml/",
        "2016-05-05",
        SITE,
        "公开目录",
        inner,
        frame=MIDDLE,
        blank=False,
    )
    hot = rows(
        "news", "2021-03-02", 5, "五香谷区", lambda n, d: f"/dt/{d[:4]}/{500 - n}.html", step=2
    )
    side = each(hot, '<li><a href="$H">$T</a><span>$M-$d</span></li>')
    inner = f'<div class="main"><object type="text/html" data="/list/zfcg.html" width="100%" height="600"></object></div><div class="sidebar"><h4>新闻速递</h4><ul>{side}</ul></div>'
    lst(
        "object_as_a_frame_beside_news",
        f"{HOST}/zfcg/",
        "2021-03-05",
        SITE,
        "政府采购",
        inner,
        blank=False,
    )
    of = rows(
        "notice", "2016-04-28", 6, "五香谷区", lambda n, _: f"/gkml/show.jsp?id={880 - n}", step=5
    )
    lines = each(
        of,
        '<tr><td>WX010-0203-$Y-000$N</td><td><a href="$H" target="_top">$T</a></td><td>$D</td></tr>',
    )
    inner = f'<form name="f" action="list.jsp"><input type="hidden" name="cat" value="0203"><table class="gkml">{lines}</table></form>'
    lst(
        "the_frame_itself_without_heads",
        f"{HOST}/gkml/list.jsp?cat=0203",
        "2016-05-05",
        SITE,
        "公告",
        inner,
        of,
        frame=BARE,
        blank=False,
    )
