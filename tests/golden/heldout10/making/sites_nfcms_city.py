"""A bureau of a southern city on NFCMS: post_ addresses, paragraph and span inside the link."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("nfcms_city", "http://gzw.pengcheng.invalid/", "2026-02-05", "nfcms")
COLS = [
    Col("/jggk/", "机构概况", "organisation", first=True),
    Col("/gkmlpt/index", "政务公开", "catalogue", "unreadable", first=True),
    Col("/gzdt/", "国资动态", "news", first=True),
    Col("/hdjl/", "互动交流", None, first=True),
    Col("/gzdt/gzyw/", "国资要闻", "news", "list", "2026-02-03", 8, "news", step=1),
    Col("/gzdt/qydt/", "企业动态", "news", "list", "2026-01-29", 6, "news", 3),
    Col("/zwgk/tzgg/", "通知公告", "notice", "list", "2026-01-30", 7, "notice"),
    Col("/zwgk/rsxx/", "人事信息", "personnel", "list", "2026-01-22", 4, "personnel", step=10),
    Col("/zwgk/ghjh/", "规划计划", "planning", "list", "2025-07-08", 3, "planning", step=200),
    Col("/zwgk/zcjd/", "政策解读", "policy", "blank"),
    Col("/hdjl/zxft/", "在线访谈", "interview"),
    Col("/hdjl/myzj/", "民意征集", "survey"),
]
CONFIG = """<script>window._CONFIG = {SID: '755023', TITLE: '', PATH: '/gkmlpt', DATA: {tree: [{"id": 19370, "name": "机构职能", "children": []}, {"id": 19371, "name": "政策文件", "children": []}]}}; var page = {current: 1};</script>"""


def page(title: str, inner: str, column: str = "") -> str:
    """In the common frame; the city's own site stands first in the top bar."""
    nav = "".join(
        f'<li><a href="http://gzw.pengcheng.invalid{c.path}">{c.name}</a></li>'
        for c in COLS
        if c.first
    )
    meta = (
        f'<meta name="ColumnName" content="{column}" /><meta name="ColumnType" content="{column}" />'
        if column
        else ""
    )
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="SiteName" content="鹏城国有资产监督管理委员会网站"/><meta name="SiteDomain" content="gzw.pengcheng.invalid"/><meta name="SiteIDCode" content="4403000052"/>{meta}
<title>{title}-鹏城国有资产监督管理委员会网站</title><script>var _hmt = _hmt || [];</script></head><body>
<div class="top-bar"><a href="http://www.pengcheng.invalid/" target="_blank">鹏城政府在线</a><span class="date" id="date"></span><a href="javascript:;" id="wza">无障碍</a></div>
<header><a class="logo" href="http://gzw.pengcheng.invalid/"><img src="/images/logo.png" alt="鹏城国资委"></a></header>
<nav><ul><li><a href="http://gzw.pengcheng.invalid/">首页</a></li>{nav}</ul></nav>
{inner}
<footer><div class="links"><a href="/wzdt/">网站地图</a><a href="/bqbh/">版权保护</a><a href="/ysaq/">隐私声明</a></div><p>主办单位：鹏城国有资产监督管理委员会　备案编号：<a href="https://beian.miit.gov.cn">粤ICP备05000000号</a>　网站标识码：4403000052　粤公网安备44030402009999号</p><span id="_ideConac"><a href="https://bszs.conac.cn/sitename?method=show&id=31FA1E8302E17373E053022819AC0001"><img src="//dcs.conac.cn/image/red.png"></a></span></footer></body></html>"""


def listing(col: Col, above: str, pages: int) -> str:
    """The whole item is the link: title in <p>, day in <span>."""
    rows = "".join(
        f'<li><a href="{h}" target="_blank" title="{t}">\n<p>{short(t, 34)}</p><span>{d}</span>\n</a></li>'
        for t, h, d in col.rows
    )
    at = f"http://gzw.pengcheng.invalid{col.path}"
    turn = ""
    if col.rows:
        numbers = "".join(
            f'<a href="{at}index_{n}.html">{n}</a>' for n in range(2, min(6, pages + 1))
        )
        turn = f'<div class="page"><a class="cur">1</a>{numbers}<a class="next" href="{at}index_2.html">下一页</a><a class="last" href="{at}index_{pages}.html">尾页</a><span>共{pages}页</span></div>'
    return page(
        col.name,
        f'<div class="wrap"><div class="position"><a href="http://gzw.pengcheng.invalid/">首页</a> &gt; <span>{above}</span> &gt; <a href="{at}">{col.name}</a></div><div class="listbox"><h2>{col.name}</h2><ul class="tzgg_content">{rows}</ul>{turn}</div></div>',
        col.name,
    )


def channel(col: Col, subs: list[Col]) -> str:
    """A channel's page: a block of each of its columns."""
    blocks = "".join(
        f'<div class="blk"><h3>{s.name}</h3><a class="more" href="http://gzw.pengcheng.invalid{s.path}">更多</a><ul>'
        + "".join(
            f'<li><a href="{h}"><p>{t}</p><span>{d}</span></a></li>' for t, h, d in s.rows[:4]
        )
        + "</ul></div>"
        for s in subs
    )
    return page(
        col.name,
        f'<div class="wrap"><div class="position"><a href="http://gzw.pengcheng.invalid/">首页</a> &gt; <a href="http://gzw.pengcheng.invalid{col.path}">{col.name}</a></div>{blocks}</div>',
        col.name,
    )


def home() -> str:
    """A roll, two tab boxes, and an entry of tiles."""

    def tab(cols: list[Col]) -> str:
        heads = "".join(
            f'<li data-href="{c.path}"><a href="http://gzw.pengcheng.invalid{c.path}">{c.name}</a></li>'
            for c in cols
        )
        bodies = "".join(
            f"<ul{'' if n == 0 else ' style=display:none'}>"
            + "".join(
                f'<li><a href="{h}" title="{t}"><p>{short(t, 20)}</p><span>{d[5:]}</span></a></li>'
                for t, h, d in c.rows[:6]
            )
            + "</ul>"
            for n, c in enumerate(cols)
        )
        return f'<div class="tab"><ul class="tab-hd">{heads}</ul><div class="tab-bd">{bodies}</div></div>'

    t, h, _ = COLS[4].rows[0]
    return page(
        "首页",
        f'<div class="wrap"><div class="headline"><a href="{h}">{t}</a></div>{tab(COLS[4:6])}{tab(COLS[6:9])}<ul class="tiles"><li><a href="http://gzw.pengcheng.invalid/hdjl/zxft/"><i></i>在线访谈</a></li><li><a href="http://gzw.pengcheng.invalid/hdjl/myzj/"><i></i>民意征集</a></li><li><a href="http://gzw.pengcheng.invalid/zwgk/zcjd/"><i></i>政策解读</a></li></ul></div>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "鹏城",
        "鹏城国资委",
        lambda col, when: [
            f"http://gzw.pengcheng.invalid{col.path}content/post_{12612456 - 1000 * COLS.index(col) - n}.html"
            for n in range(len(when))
        ],
    )
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "4403000052",
            "icp": True,
            "police": True,
            "party_government_mark": True,
        },
    )
    for col in COLS[4:10]:
        above = "国资动态" if col.path.startswith("/gzdt") else "政务公开"
        if col.rows:
            S.add(
                col.path,
                listing(col, above, 14),
                rows_of=col.rows,
                blank=False,
                pager={"pages": 14},
            )
        else:
            S.add(col.path, listing(col, above, 0), items=[], blank=True)
    S.add("/gzdt/", channel(COLS[2], COLS[4:6]), blank=False)
    S.add(
        "/gkmlpt/index",
        page(
            "政府信息公开",
            f'<div id="gkmlpt-app"></div>{CONFIG}<script src="/gkmlpt/js/app.js?v=7"></script>',
            "政务公开",
        ),
        blank=False,
    )
    t, h, d = COLS[7].rows[0]
    S.add(
        h.removeprefix("http://gzw.pengcheng.invalid"),
        page(
            t,
            f'<div class="wrap"><div class="position"><a href="http://gzw.pengcheng.invalid/">首页</a> &gt; <span>政务公开</span> &gt; <a href="http://gzw.pengcheng.invalid/zwgk/rsxx/">人事信息</a></div><div class="xl_wrap"><div class="title">{t}</div><div class="title_info"><span>发布时间：{d} 11:40:11</span><span>信息来源：鹏城国资委</span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div></div><div class="xl_main articleBox">{paragraphs("各有关单位：", "经研究决定，现将有关事项通知如下。")}</div></div>',
            "人事信息",
        ),
        article={"title": t, "published": d, "origin": "鹏城国资委"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2026-02-03"}
    return S
