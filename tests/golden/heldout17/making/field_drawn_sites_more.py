"""Two more of the drawn sites: an institute and a town."""

from __future__ import annotations

from .field_look import Look
from .field_plan import DRAWN, Col


def build() -> None:
    """Write them."""
    for site in (institute(), town()):
        site.write(DRAWN)


def institute() -> Look:
    """An institute: a menu of two ranks whose first rank leads to the first of the second."""
    cols = [
        Col("/Category_20/Index.aspx", "本院公告", "notice", "list", "2026-11-05", 7, step=6),
        Col("/Category_21/Index.aspx", "本院新闻", "news", "list", "2026-11-14", 8, step=3),
        Col("/Category_30/Index.aspx", "学术活动", None, "list", "2026-09-11", 5, "plain", step=20),
        Col("/Category_43/Index.aspx", "本院概况", "overview", "single"),
        Col("/Category_44/Index.aspx", "组织机构", "organisation", "single"),
        Col("/Category_60/Index.aspx", "院务公开", None, "blank"),
    ]
    row = '<li><span class="date">$D</span><img src="/images/ontop1.gif" alt="热门"><a href="$H" target="_self" title="标题：$T&#xD;点击数：1$N2&#xD;发表时间：$Y年$M月$d日"><font style=";">$T</font></a></li>'
    short = '<li><a href="$H" target="_blank" title="标题：$T&#xD;点击数：3$N&#xD;发表时间：$Y年$M月$d日">$S</a><span class="dateRight">[$M-$d]</span></li>'

    def home(look: Look) -> str:
        def box(name: str, count: int) -> str:
            return f'<div class="box"><div class="hd"><h3><a href="{look.names[name].path}">{name}</a></h3><a class="more" href="{look.names[name].path}">MORE</a></div><div class="bd"><ul class="infoList">{look.of(name, count, short)}</ul></div></div>'

        return f'<div class="row1">{box("本院新闻", 7)}{box("本院公告", 6)}</div><div class="row2">{box("学术活动", 5)}</div>'

    path = '<div class="mHd"><div class="path"><span>当前位置：</span><a href="/">首页</a> &gt;\n <a href="$PATH" target="_self">$NAME</a></div><h3>$NAME</h3></div>'
    return Look(
        "institute_of_categories",
        "http://www.huaxueyuan-x.invalid/",
        "江畔市画院",
        "江畔市",
        "市画院",
        "/Item/9*#.aspx",
        cols,
        """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>$TITLE</title></head><body><div id="header"><a href="/"><img src="/Skin/logo.png"></a></div><div id="mainNav"><ul class="ul0"><li class="li1 first1"><h4 class="h1"><a target="_self" href="/">首页</a></h4></li>$NAV</ul></div>
<div id="content"><div class="siteWidth"><div class="mainContent">$BODY</div></div></div>
<div id="footer"><ul class="footerNav"><li><a href="/Category_13/Index_1.aspx">网站地图</a></li></ul><p>江畔市画院 版权所有　桐ICP备00000024号</p></div></body></html>""",
        '<li class="li1"><h4 class="h1"><a target="_self" href="$PATH">$NAME</a></h4></li>',
        row,
        f'{path}<div class="mBd"><ul class="infoList">$ROWS</ul></div>',
        f'{path}<div class="mBd"><h1 class="title">$T</h1><div class="property"><span>作者：办公室</span><span>来源：本站</span><span>点击数：<span id="hits">5</span></span><span>更新时间：$D</span></div><div class="conTxt" id="fontzoom">$TEXT</div></div>',
        "<li>暂无信息</li>",
        home,
        {"本院新闻": 1, "本院公告": 1},
        "2026-11-14",
        "",
        f'{path}<div class="mBd">$ABOUT</div>',
    )


def town() -> Look:
    """A town: one page of boxes whose names are the columns, pairs of names in the address."""
    cols = [
        Col("/list.html?cid=3", "镇街动态", "news", "list", "2026-11-11", 7, step=5, skip=6),
        Col("/list.html?cid=4", "公示公告", "notice", "list", "2026-10-29", 6, step=8, skip=5),
        Col("/list.html?cid=7", "惠民资金", None, "list", "2026-09-08", 4, "finance", step=35),
        Col("/list.html?cid=9", "镇街概况", "overview", "single"),
        Col("/list.html?cid=12", "村务公开", None, "blank"),
    ]
    row = '<div class="item"><a href="$H"><span class="title">$T</span><span class="time">$D</span></a></div>'

    def home(look: Look) -> str:
        return "".join(
            f'<section class="card"><header class="card-h"><a href="{look.names[n].path}">{n}</a></header><div class="rows">{look.of(n, 5)}</div></section>'
            for n in ("镇街动态", "公示公告", "惠民资金")
        )

    path = '<div class="crumb">位置：<a href="/">首页</a> / <a href="$PATH">$NAME</a></div>'
    return Look(
        "town_of_numbers",
        "https://www.heyuezhen-x.invalid/",
        "禾悦镇人民政府",
        "禾悦镇",
        "镇政府",
        "/detail.html?cid=*&id=#",
        cols,
        """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>$TITLE</title></head><body><header class="site"><a href="/"><img src="/s/logo.svg" alt="禾悦镇"></a><nav><a href="/">首页</a>$NAV</nav></header>
<main>$BODY</main><footer><p>禾悦镇人民政府主办　政府网站标识码：5203090002　桐ICP备00000026号</p></footer></body></html>""",
        '<a href="$PATH">$NAME</a>',
        row,
        f'{path}<h2 class="colname">$NAME</h2><div class="rows">$ROWS</div>',
        f'{path}<article><h1>$T</h1><p class="meta">$D　来源：镇党政办</p>$TEXT</article>',
        '<p class="empty">暂无数据</p>',
        home,
        {"镇街动态": 1, "公示公告": 1},
        "2026-11-11",
        "5203090002",
        f'{path}<div class="con">$ABOUT</div>',
    )
