"""Front pages of channels, with several boxes of entries: read alone, the newest day of them all."""

from __future__ import annotations

from .lists_bureaus import of_day, of_number
from .lists_frames import BOOT, CAPS, OPENED, PORT, WIDE, lst
from .lists_plan import Row, each

AS_OF = "2026-06-18"


def newest(*boxes: list[Row]) -> str:
    """The newest day that any of the boxes shows."""
    return max(day for box in boxes for _, _, day in box)


def build() -> None:
    """Write them."""
    row = '<li><a href="$H" title="$T">$S</a><span>$D</span></li>'
    boxes = {
        "政府文件": of_day("policy", "2026-05-11", 5, "./zfwj/%Y%M/t%Y%M%D_#.htm", "云汐县", 21),
        "人事信息": of_day("personnel", "2026-06-09", 5, "./rsxx/%Y%M/t%Y%M%D_#.htm", "云汐县", 11),
        "财政资金": of_day("finance", "2026-02-27", 4, "./czzj/%Y%M/t%Y%M%D_#.htm", "云汐县", 50),
        "政府采购": of_day("projects", "2026-06-12", 5, "./zfcg/%Y%M/t%Y%M%D_#.htm", "云汐县", 6),
    }
    folders = ("zfwj", "rsxx", "czzj", "zfcg")
    html = "".join(
        f'<div class="b{at % 2} fl"><div class="bt"><h2>{name}</h2><a href="./{folder}/" class="more">更多+</a></div><ul>{each(of[:5], row)}</ul></div>'
        for at, ((name, of), folder) in enumerate(zip(boxes.items(), folders, strict=True))
    )
    lst(
        "front_four_boxes",
        WIDE,
        "/gk/",
        AS_OF,
        "公开",
        html,
        "saved",
        above="首页",
        blank=False,
        newest=newest(*boxes.values()),
    )
    row = '<li><img src="/images/ds.jpg" alt=""><a href="$H" target="_blank">\n<p>$T</p>\n</a><span>$D</span></li>'
    tabs = {
        "市政府文件": of_number("policy", "2026-05-29", 6, "/fd/szfwj/c2/#.html", "涵泉市", 14),
        "市政府办公室文件": of_number("policy", "2026-06-16", 6, "/fd/bgs/c2/#.html", "涵泉市", 17),
        "市政府令": of_number("policy", "2025-12-30", 4, "/fd/szfl/c2/#.html", "涵泉市", 70),
        "修订废止": of_number("policy", "2026-04-24", 4, "/fd/xdfz/c2/#.html", "涵泉市", 60),
    }
    folders = ("szfwj", "bgs", "szfl", "xdfz")
    heads = " ".join(
        f'<a href="/fd/{folder}/" target="_blank" class="as">{name}</a>'
        for name, folder in zip(tabs, folders, strict=True)
    )
    html = (
        f'<div class="c2r clearFix"> {heads} <a href="/fd/szfwj/" class="c2m">更多&gt;&gt;</a> </div>'
        + "".join(
            f'<ul class="c1l" style="display: {"none" if at else "block"};">{each(of, row)}</ul>'
            for at, of in enumerate(tabs.values())
        )
    )
    lst(
        "front_tabs_that_are_columns",
        OPENED,
        "/fd/",
        AS_OF,
        "法定主动公开内容",
        html,
        "saved",
        above="信息公开",
        blank=False,
        newest=newest(*tabs.values()),
    )
    row = (
        '<li><span>[$D]</span><a href="$H" onclick="void(0)" target="_blank" title="$T">$S</a></li>'
    )
    one = of_number("notice", "2026-06-16", 5, "/zjw/xxgk/gsgg/#/index.shtml", "滦岸市", 3)
    two = of_number("news", "2026-06-17", 5, "/zjw/xxgk/gzdt/#/index.shtml", "滦岸市", 2)
    old = of_number("notice", "2018-12-19", 3, "/zjw/xxgk/gsgg/1#/index.shtml", "滦岸市", 1)
    html = f'<h2 class="h"><a class="ha" href="/zjw/xxgk/gsgg/index.shtml" title="公示公告" target="_blank">公示公告</a></h2><div class="box" style="display: block;"><ul id="g1" opentype="more">{each(one, row)}<!-- {each(old, row)} --></ul></div><h2 class="h"><a class="ha" href="/zjw/xxgk/gzdt/index.shtml" title="工作动态" target="_blank">工作动态</a></h2><div class="box" style="display: none;"><ul id="g2" opentype="more">{each(two, row)}</ul></div>'
    lst(
        "front_boxes_of_portlets",
        PORT,
        "/zjw/xxgk/index.shtml",
        AS_OF,
        "信息公开",
        html,
        "saved",
        above="首页",
        blank=False,
        newest=newest(one, two),
    )
    one = of_number("news", "2026-06-15", 5, "/dongtai/#.html", "禾麓镇", 3)
    two = of_number("notice", "2026-05-22", 5, "/tongzhi/#.html", "禾麓镇", 8)
    row = '<li class="d-flex"><a href="$H" class="flex-fill text-truncate">$T</a><span class="text-muted">$M-$d</span></li>'
    html = "".join(
        f'<div class="col-md-6"><div class="card"><div class="card-header">{name}<a class="float-right" href="{at}">MORE</a></div><div class="card-body"><ul>{each(of, row)}</ul></div></div></div>'
        for name, at, of in (("工作动态", "/dongtai/", one), ("通知公告", "/tongzhi/", two))
    )
    lst(
        "front_cards_with_month_and_day",
        BOOT,
        "/xinxi/",
        AS_OF,
        "信息中心",
        f'<div class="row">{html}</div>',
        "template",
        blank=False,
        newest=newest(one, two),
    )
    one = of_number("news", "2026-05-30", 5, "/productDetail.do?id=1#", "岩陵市", 6)
    two = of_number("notice", "2026-06-06", 5, "/productDetail.do?id=2#", "岩陵市", 9)
    row = '<LI><SPAN>[$D]</SPAN><IMG width="9" height="9" src="/img/doth.gif"> <A title="$T" href="$H" target="_blank">$S</A></LI>'
    html = f'<DIV class="tags_title"><UL><LI class="hover" id="t1" onmouseover="tags(1,2)">科技成果</LI><LI id="t2" onmouseover="tags(2,2)">科技专利</LI></UL></DIV><DIV class="tags_con" id="c1" style="display: block;"><UL>{each(one, row)}</UL></DIV><DIV class="tags_con" id="c2" style="display: none;"><UL>{each(two, row)}</UL></DIV>'
    lst(
        "front_two_tabs_that_are_no_links",
        CAPS,
        "/kj.do",
        AS_OF,
        "科技创新",
        html,
        "saved",
        blank=False,
        newest=newest(one, two),
    )
