"""A housing fund's centre on JEECMS over New Year: a menu of panels, a moving list, addresses with :80."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("jeecms_fund", "http://www.mingzhougjj.invalid/", "2018-01-05", "")
HOST = "http://www.mingzhougjj.invalid:80"
COLS = [
    Col("/zxjj.jhtml", "单位概况", "overview", first=True),
    Col("/xwdt/index.jhtml", "新闻动态", "news", first=True),
    Col("/hyxw/index.jhtml", "行业新闻", "news", first=True),
    Col("/bszn/index.jhtml", "办事指南", "guide", first=True),
    Col("/jcbg/index.jhtml", "下载中心", None, first=True),
    Col("/zyzn.jhtml", "主要职能", "organisation", "single"),
    Col("/ldfg.jhtml", "领导分工", "leaders"),
    Col("/tzgg/index.jhtml", "通知公告", "notice", "list", "2017-12-08", 6, "notice", step=11),
    Col("/zxzx/index.jhtml", "中心资讯", "news", "list", "2018-01-02", 8, "news", step=4),
    Col("/jcdt/index.jhtml", "基层动态", "news", "list", "2017-12-27", 6, "news", 6, step=5),
    Col("/hyxwwj/index.jhtml", "行业新闻", "news", "blank"),
    Col("/zcfgwj/index.jhtml", "政策法规", "policy", "list", "2017-09-30", 5, "policy", step=40),
    Col("/zrxx.jhtml", "主任信箱", "consultation"),
    Col("/zxdc.jhtml", "在线调查", "survey"),
]
UNDER = {
    "单位概况": COLS[5:7],
    "新闻动态": COLS[7:10],
    "行业新闻": COLS[10:12],
    "互动参与": COLS[12:14],
}


def page(title: str, inner: str) -> str:
    """In the common frame; panels of sub-columns have bars between them as items."""
    nav = ""
    for n, col in enumerate([*(c for c in COLS[:5]), None]):
        name, href = (col.name, HOST + col.path) if col else ("互动参与", "/perquery.jhtml")
        subs = "<li>|</li>".join(
            f'<li><a href="{HOST}{s.path}">{s.name}</a></li>' for s in UNDER.get(name, ())
        )
        nav += f'<li><a href="{href}" class="topNode">{name}</a><ul class="panel panel{n}">{subs}</ul></li><li class="line"><span></span></li>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title}</title>
<script type="text/javascript">$(function(){{$("#dateEle").text("今天是" + wfl.date.format(new Date(), "yyyy年MM月dd日 星期W"));}});</script></head><body>
<div class="floating_ck"><dl><dt></dt><dd class="qrcord"><span>微信</span><p class="qrcord_p01">扫一扫 关注我们</p></dd></dl></div>
<div class="topFrame"><ul><li class="fl">欢迎访问明州住房公积金网! &nbsp; &nbsp;官方网址：http://www.mingzhougjj.invalid </li><li class="fr"><a href="javascript:void(0)" onclick="wfl.addFavorite('','')">收藏本站</a><a href="/lxwm.jhtml">联系我们</a></li></ul></div>
<div class="menuFrame"><ul id="menu"><li><a href="/index.jhtml" class="topNode">首页</a><ul class="panel panel0"><li><span id="dateEle"></span></li></ul></li><li class="line"><span></span></li>{nav}</ul></div>
{inner}
<div class="footFrame"><ul><li>主办单位：明州市住房公积金管理中心　地址：明州市河清北路0号</li><li>浙ICP备05010000号　网站标识码：3302000999</li><li><script id="_jiucuo_" sitecode='3302000999' src='http://pucha.kaipuyun.cn/exposure/jiucuo.js '></script></li><!--<li class="pv">您是第<i><span class="pvNum"></span></i>位访问者</li>--></ul></div></body></html>"""


def listing(col: Col, above: str, pages: int) -> str:
    """A list with days in a part of their own."""
    rows = "".join(
        f'<li><div class="title icon1 fontSize3"><a href="{h}" target="_blank" title="{t}">{t}</a></div><div class="date">[{d}]</div></li>'
        for t, h, d in col.rows
    )
    turn = f"""<div class="page">共{pages * 20 - 4}条记录 1/{pages}页&nbsp; <a disabled="disabled">首页</a> <a disabled="disabled">上一页</a> <a href="index_2.jhtml" onclick="">下一页</a> <a href="index_{pages}.jhtml">尾页</a>&nbsp; 第<select onchange="location.href=this.value"><option selected="selected">1</option></select>页</div>"""
    return page(
        f"{col.name}-明州市住房公积金网",
        f'<div class="mainFrame"><div class="position">您当前位置： <a href="{HOST}/">首页</a> &gt; {above} &gt; <a href="{HOST}{col.path}">{col.name}</a></div><div class="titBarItem1"><span class="t">{col.name}</span></div><div class="tpl-arti-list"><ul class="list-date-div">{rows}</ul></div>{turn if col.rows else ""}</div>',
    )


def home() -> str:
    """A floating box of old notices, a moving list, tabs of blocks."""
    notes, news, base, law = COLS[7], COLS[8], COLS[9], COLS[11]
    floats = "".join(
        f'<li><div class="title icon1 fontSize3" style="font-size:17px;"><a href="{h}" style="color:RGB(216,5,0);" target="_blank" title="{t}">{n}、{t}</a></div></li>'
        for n, (t, h, _) in enumerate(notes.rows[3:5], 1)
    )
    moving = "".join(
        f'<li class="icon1"><a href="{h}" target="_blank" title="{t}">{short(t, 13)}</a>[{d[5:]}]</li>'
        for t, h, d in notes.rows
    )

    def dated(col: Col) -> str:
        return "".join(
            f'<li><div class="title icon1 fontSize3"><a href="{h}" target="_blank" title="{t}">{short(t, 19)}</a></div><div class="date">[{d[5:]}]</div></li>'
            for t, h, d in col.rows[:6]
        )

    roll = "".join(
        f"""<p><a href="{h}" target="_blank" title='{t}'><img src="/u/cms/www/201711/1416313{n}omrk.jpg" border="0" alt="{t}"></a><span><a href="{h}" target="_blank" title='{t}'>{short(t, 14)}</a></span></p>"""
        for n, (t, h, _) in enumerate(news.rows[5:8])
    )
    return page(
        "明州市住房公积金网",
        f"""<div id="floatingAd" class="floatingAd"><div class="flyTitCss">重要公告</div><ul class="fly-list">{floats}</ul></div>
<div class="mainFrame"><div class="left"><div class="titBarItem1"><span class="t">通知公告</span><a href="/tzgg/index.jhtml" class="m">更多</a></div><div class="tpl-arti-list"><marquee scrollAmount=2 direction=up><ul class="list">{moving}</ul></marquee></div><div><a href="/zrxx.jhtml" class="icon-function-zrxx"></a></div></div>
<div class="right"><div class="titBarItem2"><ul><li class="t">新闻动态</li><li class="s"><a href="{HOST}{news.path}" class="m">中心资讯</a>|<a href="{HOST}{base.path}" class="m">基层动态</a></li><li class="m"><a href="{HOST}/xwdt/index.jhtml" class="m">更多</a></li></ul></div><div class="tpl-focus" id="switchable_focus"><div>{roll}</div></div><ul class="list-date-div">{dated(news)}</ul></div>
<div class="titBarItem1"><span class="t">政策法规</span><a href="{HOST}{law.path}" class="m">更多</a></div><ul class="list-date-div">{dated(law)}</ul></div>""",
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "明州市",
        "明州公积金中心",
        lambda col, when: [
            f"{HOST}/{col.path.split('/')[1]}/{3258 - 60 * (COLS.index(col) - 7) - 9 * n}.jhtml"
            for n in range(len(when))
        ],
    )
    for col in COLS:
        # The default port says nothing: the page itself is known without it.
        col.rows = [(t, h, d) for t, h, d in col.rows]
    S.add("/", home(), blank=False, identity={"site_id_code": "3302000999", "icp": True})
    for above, cols in UNDER.items():
        for col in cols:
            if col.rows:
                S.add(
                    col.path,
                    listing(col, above, 6),
                    rows_of=[(t, h.replace(":80/", "/"), d) for t, h, d in col.rows],
                    blank=False,
                    pager={"pages": 6},
                )
            elif col.state == "blank":
                S.add(col.path, listing(col, above, 0), items=[], blank=True)
    S.add(
        "/zyzn.jhtml",
        page(
            "主要职能-明州市住房公积金网",
            f'<div class="mainFrame"><div class="position">您当前位置： <a href="{HOST}/">首页</a> &gt; 单位概况 &gt; 主要职能</div><div class="articleContent">{paragraphs("编制、执行住房公积金的归集、使用计划。", "记载职工住房公积金的缴存、提取、使用等情况。")}</div></div>',
        ),
        items=[],
        blank=False,
    )
    t, h, d = COLS[8].rows[0]
    S.add(
        h.removeprefix(HOST),
        page(
            f"{t}-明州市住房公积金网",
            f'<div class="mainFrame"><div class="position">您当前位置： <a href="{HOST}/">首页</a> &gt; 新闻动态 &gt; <a href="{HOST}{COLS[8].path}">中心资讯</a></div><div class="articleTitle">{t}</div><div class="articleInfo">发布时间：{d} 10:05&nbsp;&nbsp;来源：办公室&nbsp;&nbsp;点击：<span id="views"></span></div><div class="articleContent">{paragraphs("日前，中心召开专题会议。", "会议提出要求。")}</div></div>',
        ),
        article={"title": t, "published": d, "origin": "办公室"},
        blank=False,
    )
    declare(S, COLS)
    S.column("/perquery.jhtml", "互动参与", None)
    S.more |= {"home_newest": "2018-01-02"}
    return S
