"""Lists of systems that the sets before do not have, and hand-made ones, one in two encodings."""

from __future__ import annotations

from .lists_files import HOST, SITE, got, put
from .lists_frames import COUNTY, HAND, TAIL, framed, lst
from .plan import SET, each


def build() -> None:
    """Write them."""
    uncommon()
    old()


def uncommon() -> None:
    """Systems that are not in the sets before."""
    of = got("news", "2025-08-31", 6, "/open/n/{n}")
    body = each(
        of,
        '<div class="grid grid-cols-12 py-3 odd:bg-gray-50"><div class="col-span-8"><a href="$H">$T</a></div><div class="col-span-2 text-gray-500">区政府办</div><div class="col-span-2 tabular-nums">$D</div></div>',
    )
    put(
        "a_grid_of_twelve",
        "/open/n",
        "公开动态",
        f'<div class="grid grid-cols-12 font-medium"><div class="col-span-8">标题</div><div class="col-span-2">来源</div><div class="col-span-2">日期</div></div>{body}',
        of,
        frame=TAIL,
    )
    of = got("notice", "2025-09-08", 6, "/system/modules/notice/{n}.html", 7)
    body = each(
        of,
        '<div class="ap-list-entry"><div class="ap-list-date">$k.$m.$Y</div><div class="ap-list-title"><a href="$H" hreflang="zh">$T</a></div><div class="ap-list-teaser">各有关单位：现将事项通知如下……</div></div>',
    )
    put(
        "day_month_and_year_of_an_opencms",
        "/system/notice/",
        "通知",
        f'<div class="ap-list">{body}</div>',
        of,
    )
    of = got("news", "2025-09-01", 6, "/news/{n}.md.html", 4)
    body = each(
        of,
        '<li><code>$D</code> » <a href="$H">$T</a> <span class="tag">#简讯</span></li>',
    )
    put("an_archive_of_a_static_blog", "/archives/", "归档文章", f"<ul>{body}</ul>", of, frame=TAIL)
    of = got("notice", "2025-09-04", 5, "/thread-{n}-1-1.html", 3)
    body = each(
        of,
        '<tbody id="normalthread_$N"><tr><td class="icn"><a href="$H" target="_blank"><img src="/static/folder_new.gif"></a></td><th class="new"><em>[<a href="/forum-2.html">公告</a>]</em> <a href="$H" class="s xst">$T</a></th><td class="by"><cite><a href="/space-uid-$N.html">区府办</a></cite><em><span>$Y-$m-$k</span></em></td><td class="num"><a href="$H" class="xi2">$N</a><em>20$N5</em></td></tr></tbody>',
    )
    put(
        "threads_of_a_forum",
        "/forum-2-1.html",
        "公告区",
        f'<table id="threadlisttableid">{body}</table>',
        of,
    )
    of = got("plain", "2025-07-21", 5, "/collections/item/{n}", 12)
    body = each(
        of,
        '<div class="tileItem"><h2 class="tileHeadline"><a href="$H" class="summary url">$T</a></h2><div class="documentByLine">由 <a href="/author/ty">ty</a> — 最后修改于 $Y年$M月$d日 10:0$N</div><p class="tileBody"><span class="description">馆藏故事</span></p><p class="tileFooter"><a href="$H">更多…</a></p></div>',
    )
    put("tiles_of_a_plone", "/collections/", "馆藏故事", body, of)
    of = got("news", "2025-09-06", 6, "/post/{n}.html", 4)
    body = each(
        of,
        '<div class="post multi"><h4 class="post-date">$D</h4><h2 class="post-title"><a href="$H">$T</a></h2><div class="post-body"><p>摘要文字……</p></div><h5 class="post-tags"></h5><h6 class="post-footer">作者:admin | 分类:动态 | 浏览:20$N6 | 评论:0</h6></div>',
    )
    put("posts_of_a_zblog", "/category-1.html", "单位动态", body, of)
    of = got("notice", "2025-09-03", 6, "/wps/wcm/connect/ty/{n}", 6)
    body = each(
        of,
        '<div class="wpthemeRow"><span class="lotusIcon"></span><a class="wcmLotusLink" href="$H?MOD=AJPERES">$T</a><br><span class="lotusMeta">区发改委 | 发布于 $Y-$M-$d | 点击 20$N1</span></div>',
    )
    put(
        "lines_of_a_portal_server",
        "/wps/portal/ty/tz",
        "通知",
        f'<div class="wpthemeControlBody">{body}</div>',
        [(t, f"{h}?MOD=AJPERES", d) for t, h, d in of],
    )
    of = got("projects", "2025-09-09", 5, "/index.php/home/detail/{n}", 2)
    body = each(
        of,
        '<a class="weui-cell weui-cell_access" href="$H"><div class="weui-cell__bd"><p>$T</p><p class="weui-media-box__desc">区公共资源交易中心</p></div><div class="weui-cell__ft">$M/$d</div></a>',
    )
    put(
        "cells_of_weui",
        "/index.php/home/zb",
        "交易信息",
        f'<div class="weui-cells">{body}</div>',
        of,
    )


def old() -> None:
    """Hand-made pages, and one in two encodings."""
    of = [
        (title, f"wen/{n}.htm", day)
        for n, (title, _, day) in enumerate(got("notice", "2022-03-11", 6, "", 25))
    ]
    body = each(
        of,
        '<p><font size="2" color="#000080">◆ </font><a href="$H"><font size="2">$T</font></a><font size="2" color="#808080">　($y.$m.$k)</font></p>',
    )
    put(
        "two_figures_for_a_year_in_brackets",
        "/gongs/gg.htm",
        "公 告",
        body,
        of,
        frame=HAND,
        as_of="2022-04-01",
    )
    of = got("news", "2023-02-24", 6, "/show.asp?id={n}", 8)
    body = each(
        of, '<li><a href="$H" title="$T">$T</a>&nbsp;<font color="#999999">[$Y-$m-$k]</font></li>'
    )
    url, name = f"{HOST}/list.asp?lm=7", "a_page_in_one_encoding_and_a_foot_in_another"
    html = framed(COUNTY, url, SITE, "信息动态", f"<ul>{body}</ul>")
    at = html.index('<div class="footer">')
    lst(name, url, "2023-03-10", SITE, "信息动态", f"<ul>{body}</ul>", of, blank=False)
    head = html[:at].replace('<meta charset="utf-8">', '<meta charset="gb2312">')
    (SET / "lists" / f"{name}.html").write_bytes(head.encode("gb18030") + html[at:].encode())
