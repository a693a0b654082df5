"""Lists beside others that are newer or older, and frames within the page."""

from __future__ import annotations

from .lists_frames import HALL, INNER, lst
from .plan import Row, each, rows

HOST = "http://www.pingjiangxian-x.invalid"
SITE = "平绛县人民政府"
AS_OF = "2024-09-10"


def got(kind: str, newest: str, count: int, at: str, step: int = 4) -> list[Row]:
    """Rows of a column of the county, in its folder."""
    return rows(
        kind, newest, count, "平绛县", lambda n, _: f"{at}{4100 - 7 * n}.html", "县直单位", 0, step
    )


def put(name: str, path: str, title: str, inner: str, of: list[Row], **more: object) -> None:
    """A page of the county."""
    lst(name, HOST + path, AS_OF, SITE, title, inner, of, blank=False, **more)


def build() -> None:
    """Write them."""
    line = '<li><a href="$H">$T</a><span>$D</span></li>'
    of = got("policy", "2024-05-11", 5, "/zwgk/zc/", 30)
    hot = got("news", "2024-09-09", 5, "/xwzx/yw/", 1)
    put(
        "clicked_most_below_the_list",
        "/zwgk/zc/",
        "政策文件",
        f'<ul class="m-list">{each(of, line)}</ul><div class="rank"><h3>点击排行</h3><ol>{each(hot, "<li><a href=$H>$S</a><i>$M-$d</i></li>")}</ol></div>',
        of,
        frame=HALL,
    )
    of = got("notice", "2024-08-30", 6, "/xwzx/tz/")
    old = got("plain", "2021-02-03", 4, "/zt/", 9)
    put(
        "older_topic_above_the_list",
        "/xwzx/tz/",
        "通知公告",
        f'<div class="topics"><h3>专题回顾</h3><ul>{each(old, line)}</ul></div><div class="list"><h3>通知公告</h3><ul>{each(of, line)}</ul></div>',
        of,
    )
    of = got("news", "2024-09-06", 6, "/xwzx/bm/")
    put(
        "calendar_and_clock_beside",
        "/xwzx/bm/",
        "部门动态",
        f'<div class="row"><div class="col-9"><ul>{each(of, line)}</ul></div><div class="col-3"><table class="cal"><caption>2024年9月</caption><tr><td>8</td><td>9</td><td class="today"><a href="?day=2024-09-10">10</a></td><td>11</td></tr></table><p>服务器时间：2024-09-10 08:00:12</p></div></div>',
        of,
    )
    of = got("personnel", "2024-07-19", 5, "/zwgk/rs/", 15)
    put(
        "letters_to_find_offices_by",
        "/zwgk/rs/",
        "人事信息",
        f'<div class="az"><a href="?k=A">A</a><a href="?k=B">B</a><a href="?k=C">C</a></div><div class="hotkey">热门搜索：<a href="/search?q=1">公务员2025</a><a href="/search?q=2">三支一扶</a></div><ul>{each(of, line)}</ul>',
        of,
    )
    of = got("notice", "2024-09-03", 6, "/xwzx/gg/")
    both = each(of, '<li><a href="$H">$T</a><span>$M-$d</span></li>')
    some = each(of[:3], '<li><a href="$H">$T</a><span>$M-$d</span></li>')
    lst(
        "tabs_of_all_and_of_some",
        f"{HOST}/xwzx/gg/",
        AS_OF,
        SITE,
        "公示公告",
        f'<div class="tabs"><ul class="hd"><li class="on">全部</li><li>公示</li></ul><div class="bd"><ul>{both}</ul><ul style="display:none">{some}</ul></div></div>',
        blank=False,
        newest="2024-09-03",
    )
    of = got("news", "2024-09-01", 6, "/xwzx/xz/")
    put(
        "headline_without_a_day_above",
        "/xwzx/xz/",
        "乡镇动态",
        f'<div class="headline"><h2><a href="/xwzx/yw/9001.html">平绛县举行第三届丰收节开幕式</a></h2><p>金风送爽，硕果飘香。<a href="/xwzx/yw/9001.html">[详细]</a></p></div><ul>{each(of, line)}</ul>',
        of,
        frame=INNER,
    )
    of = got("finance", "2024-08-12", 5, "/zwgk/cz/", 40)
    put(
        "explanations_hang_below_rows",
        "/zwgk/cz/",
        "财政预决算",
        "<ul>"
        + each(
            of,
            '<li><a href="$H">$T</a><span>$D</span><ul class="sub"><li><a href="/zwgk/jd/$N.html">图解：一图看懂</a><span>2024-09-0$N</span></li></ul></li>',
        )
        + "</ul>",
        of,
    )
    of = got("projects", "2024-09-05", 6, "/zwgk/zb/")
    put(
        "a_board_of_the_site_rolls_above",
        "/zwgk/zb/",
        "招标采购",
        f'<div class="roll" id="roll"><b>本站公告：</b><a href="/xwzx/tz/9100.html">网站将于9月15日停机维护</a></div><div class="list"><ul>{each(of, line)}</ul></div>',
        of,
        frame=HALL,
    )
