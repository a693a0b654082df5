"""A city's trading centre: tabs named by spans, their doors empty links, the first item a heading."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill

S = Small("trade_centre", "http://www.haiyangztb.invalid/", "2020-12-02", "")
COLS = [
    Col("/tzcms/jyxx/index.htm", "交易信息", None, first=True),
    Col("/tzcms/fwzn/index.htm", "服务指南", "guide", first=True),
    Col(
        "/tzcms/sczx/index.htm",
        "市场资信",
        None,
        "list",
        "2020-10-10",
        4,
        "special",
        first=True,
        step=30,
    ),
    Col("/tzcms/zwgk/index.htm", "政务公开", "catalogue", first=True),
    Col("/tzcms/zxdt/index.htm", "中心动态", "news", "list", "2020-11-25", 7, "news", step=9),
    Col("/tzcms/xsxx/index.htm", "县市信息", "news", "list", "2020-09-04", 6, "news", 4, step=20),
    Col("/tzcms/hykx/index.htm", "行业快讯", "news", "list", "2020-07-09", 6, "news", 8, step=15),
    Col("/tzcms/tzgg/index.htm", "通知公告", "notice", "list", "2020-11-30", 7, "notice", step=4),
    Col("/tzcms/ttrading/index.htm", "今日交易", None),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(
        f'<li><a href="{c.path}" target="_self" rel="noopener noreferrer">{c.name}</a></li>'
        for c in COLS
        if c.first
    )
    return f"""<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>
<div class="header"><div class=" content nav clearfix"><span class="fl"><a href="/tzcms" style="color:#fff;" target="_blank" rel="noopener noreferrer">海阳市公共资源交易网</a></span><ul class="fl clearfix"><li><a class="hover" href="/" target="_self">首页</a></li>{nav}</ul></div></div>
<div class="banner"><div class="content"><div class="time"><span id="time"></span><br><span id="day"></span></div></div></div>
{inner}
<div class="footer"><p>主办：海阳市公共资源交易中心　浙ICP备05010001号　地址：市府大道0号</p></div></body></html>"""


def tabs(cols: list[Col]) -> str:
    """Names in spans, empty links after them in the same order, a list each."""
    names = "".join(
        f"<span{' class=show' if n == 0 else ''}>{c.name}</span>\n" for n, c in enumerate(cols)
    )
    doors = "".join(
        f'<a{" class=show" if n == 0 else ""} href="{c.path}" target="_blank" rel="noopener noreferrer"></a>\n'
        for n, c in enumerate(cols)
    )
    lists = ""
    for n, c in enumerate(cols):
        t, h, _ = c.rows[0]
        rows = "".join(
            f'<li class="clearfix"><a href="{h}" target="_blank">{t}</a>\n<span>{d}</span></li>'
            for t, h, d in c.rows[1:]
        )
        lists += f'<li{" class=show" if n == 0 else ""}><ul><li class="clearfix first-list"><h6>{t}</h6><p>{t}</p><a class="link" href="{h}" target="_blank">【详情】</a></li>{rows}</ul></li>'
    return f'<div class="content-list"><p class="clearfix">{names}{doors}</p><ul>{lists}</ul></div>'


def home() -> str:
    """Pictures, two boxes of tabs, today's numbers that scripts fill."""
    news = COLS[4]
    roll = "".join(
        f'<li><a href="{h}" target="_blank"><img src="/images/{n}.jpg" alt=""></a><a class="text" href="{h}" target="_blank"><span>{t}</span></a></li>'
        for n, (t, h, _) in enumerate(news.rows[1:4])
    )
    numbers = "".join(
        f'<li><a href="/tzcms/ttrading/index.htm"><span>{w}</span><br><span><b id="data{n}"></b>件</span></a></li>'
        for n, w in enumerate(("受理", "公告", "开标"), 1)
    )
    return page(
        "海阳市公共资源交易网",
        f'<div class="content-box content clearfix"><div class="fl bannerList"><ul>{roll}</ul><div class="img-btn-list"></div></div>{tabs(COLS[4:7])}{tabs(COLS[7:8])}</div><div class="small-banner"><ul class="content clearfix"><li class="first">今日交易</li>{numbers}</ul></div>',
    )


def listing(col: Col, pages: int) -> str:
    """A plain list."""
    rows = "".join(
        f'<li class="clearfix"><a href="{h}" target="_blank">{t}</a><span>{d}</span></li>'
        for t, h, d in col.rows
    )
    return page(
        f"{col.name}-海阳市公共资源交易网",
        f'<div class="content"><div class="crumbs">当前位置：<a href="/tzcms">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><ul class="list">{rows}</ul><div class="Page"><span>共{pages * 15}条记录 {1}/{pages}页</span><a href="index_2.htm">下一页</a><a href="index_{pages}.htm">尾页</a></div></div>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "海阳市",
        "海阳市交易中心",
        lambda col, when: [
            f"{col.path.removesuffix('index.htm')}{281090 - 9000 * COLS.index(col) - 140 * n}.htm"
            for n in range(len(when))
        ],
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col, 8), rows_of=col.rows, blank=False, pager={"pages": 8})
    t, h, d = COLS[7].rows[2]
    S.add(
        h,
        page(
            f"{t}-海阳市公共资源交易网",
            f'<div class="content"><div class="crumbs">当前位置：<a href="/tzcms">首页</a> &gt; <a href="{COLS[7].path}">通知公告</a></div><div class="show-title"><h3>{t}</h3><p>发布时间：{d} 16:22　浏览次数：<span>0</span></p></div><div class="show-content">{paragraphs("各有关单位：", "现将有关事项通知如下。")}</div></div>',
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    declare(S, COLS)
    # The first notice has its day in the list alone.
    S.more |= {"home_newest": "2020-11-30"}
    return S
