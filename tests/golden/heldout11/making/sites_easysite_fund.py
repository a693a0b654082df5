"""A housing fund's centre on EasySite, its tags written large: portlets in portlets, columns as
tabs of a heading that is no link, attachments among the items, addresses of numbers."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("easysite_fund", "http://gjj.beizhou.invalid/", "2018-09-20", "")
COLS = [
    Col("/web/zxjs/index.html", "中心介绍", None, "single", first=True),
    Col("/web/zwgk/index.html", "政务公开", "catalogue", first=True),
    Col("/web/_300587/index.html", "政策法规", "policy", first=True),
    Col("/web/bmfw/index.html", "便民服务", None, first=True),
    Col("/web/zmhd/index.html", "政民互动", None, first=True),
    Col(
        "/web/_300587/_300688/index.html",
        "国务院及部委文件",
        "policy",
        "list",
        "2015-01-20",
        4,
        "policy",
        True,
        0,
        300,
    ),
    Col(
        "/web/_300587/szfjxgbmwj/index.html",
        "市政府及相关部门文件",
        "policy",
        "list",
        "2015-02-12",
        4,
        "policy",
        True,
        2,
        200,
    ),
    Col(
        "/web/_300587/_300704/index.html",
        "中心文件",
        "policy",
        "list",
        "2018-08-24",
        6,
        "policy",
        True,
        1,
        40,
    ),
    Col(
        "/web/_300587/_300708/index.html",
        "政策解读",
        "policy",
        "list",
        "2018-09-13",
        3,
        "special",
        True,
        0,
        70,
    ),
    Col(
        "/web/zwgk/_300542/index.html",
        "通知公告",
        "notice",
        "list",
        "2018-09-18",
        7,
        "notice",
        True,
        0,
        5,
    ),
    Col(
        "/web/zwgk/_300540/index.html",
        "工作动态",
        "news",
        "list",
        "2018-09-14",
        6,
        "news",
        True,
        0,
        9,
    ),
    Col("/web/zwgk/_300556/index.html", "人事信息", "personnel", "blank"),
]
NAMES = {col.name: col for col in COLS}
TABS = ("国务院及部委文件", "市政府及相关部门文件", "中心文件", "政策解读")
DOT = '<IMG src="/ProvidentFund/resources/gjjre_files/20160607.png" border="0">'


def portlet(number: int, inner: str) -> str:
    """Every part stands in a portlet with an empty menu over it."""
    return f"""<DIV class="portlet" id="cec9757fb7fe4e18{number:04d}" pagemoduleid="f949699e082a42eb{number:04d}">
<DIV align="left" class="portlet-header"><SPAN id="menu"></SPAN>
<DIV class="shadow dn" id="submenucec9757f{number:04d}"><UL class="float_list_ul"></UL></DIV></DIV>
<DIV>{inner}</DIV></DIV>"""


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(f'<LI><A href="{c.path}">{c.name}</A></LI>' for c in COLS[:5])
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<HTML xmlns="http://www.w3.org/1999/xhtml"><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>{title}</TITLE>
<META name="author" content="EasySite"><SCRIPT src="/web/uiFramework/js/counting/chanelCounting.js" type="text/javascript"></SCRIPT></HEAD><BODY>
<DIV class="easysite-page"><DIV class="column" id="layout_top" name="头部" runat="server">{portlet(1, '<DIV class="logo"><IMG alt="北洲住房公积金" src="/web/images/logo.png"></DIV>')}{portlet(2, f'<UL class="navUl"><LI><A href="/web/index.html">首页</A></LI>{nav}</UL>')}</DIV>
{inner}
<DIV class="column" id="layout_bottom" name="底部" runat="server">{portlet(9, '<DIV class="foot"><P>主办单位：北洲住房公积金管理中心　客服热线：12329</P><P>京ICP备05000002号　政府网站标识码：1100000199</P></DIV>')}</DIV></DIV></BODY></HTML>"""


def items(col: Col, count: int) -> str:
    """Rows as the portlet of news shows them."""
    return each(
        col.rows[:count],
        f'  <LI>{DOT}<A title="$T" \n  onclick="void(0)" href="$H" \n  target="_blank">$S</A><SPAN class="newlogo"></SPAN><SPAN \n  class="fr">$D</SPAN></LI>',
        28,
    )


def home() -> str:
    """Tabs by number, each in a portlet of its own; the first two boxes have links as headings."""
    heads = "".join(
        f'<LI id="two{n}" onmouseover="setTab(\'two\',{n},4)"><A class="hover" href="http://gjj.beizhou.invalid{NAMES[name].path}">{name}</A></LI>'
        for n, name in enumerate(TABS)
    )
    bodies = "".join(
        f'<DIV class="topcenter1 column" id="con_two_{n}" style="display: {"none" if n else "block"};" runat="server">{portlet(30 + n, f"""<DIV class="news2" opentype="more"><UL>{items(NAMES[name], 4)}</UL></DIV>""")}</DIV>'
        for n, name in enumerate(TABS)
    )
    boxes = "".join(
        f'<DIV class="column fl" runat="server">{portlet(20 + n, f"""<DIV class="titleDiv"><DIV class="titleZh">{name}</DIV><SPAN class="more"><A href="{NAMES[name].path}">&gt;&gt;</A></SPAN></DIV><UL class="news1">{items(NAMES[name], 5)}</UL>""")}</DIV>'
        for n, name in enumerate(("通知公告", "工作动态"))
    )
    numbers = '<DIV class="titleDiv"><DIV class="titleZh">数据</DIV></DIV><UL><LI>实缴职工 <SPAN>812.05</SPAN> 万人</LI><LI>更新时间：2018-09-19</LI></UL>'
    return page(
        "北洲住房公积金网",
        f"""<DIV class="main clearfix">{boxes}{portlet(25, numbers)}</DIV>
<DIV class="gov_info clearfix"><DIV class="file fr"><DIV class="column" id="file" name="政府文件" runat="server">{portlet(26, f'<DIV class="titleDiv"><DIV class="titleZh">政策法规</DIV><UL class="zhengce_list">{heads}</UL></DIV>')}</DIV><DIV class="lib_Contentbox neirong">{bodies}</DIV></DIV></DIV>""",
    )


def listing(col: Col, pages: int) -> str:
    """The list and the pages in a form of its own."""
    body = each(
        col.rows,
        '<LI><A title="$T" onclick="void(0)" href="$H" target="_blank">$T</A><SPAN class="fr">$D</SPAN></LI>',
    )
    turn = (
        f'<DIV class="easysite-page-wrap"><SPAN class="easysite-total-page">共 <B>{pages}</B> 页 第 <B>1</B> 页</SPAN><A tagname="/web/x_{pages}.html">末页</A></DIV>'
        if col.rows
        else ""
    )
    side = "".join(f'<LI><A href="{NAMES[n].path}">{n}</A></LI>' for n in (*TABS, "人事信息"))
    return page(
        f"{col.name}-北洲住房公积金网",
        f"""<DIV class="main clearfix"><DIV class="column fl" runat="server">{portlet(40, f'<DIV class="leftmenu"><UL>{side}</UL></DIV>')}</DIV>
<DIV class="column fr" runat="server">{portlet(41, f'<DIV class="easysite-position">当前位置：<A href="/web/index.html">首页</A> &gt; {col.name}</DIV>')}{portlet(42, f'<DIV class="conList_ull"><UL>{body}</UL></DIV>{turn}')}</DIV></DIV>""",
    )


def build() -> Small:
    """The site."""

    def href(col: Col, n: int, day: str) -> str:
        base = col.path.rsplit("/", 1)[0]
        if col.name == "中心文件" and n < 3:
            return (
                f"/web/resource/cms/article/30547{n}/35897{n}/{day.replace('-', '')}1715536648.pdf"
            )
        return f"{base}/33{1732 - 99 * n}/index.html"

    fill(COLS, "北洲市", "北洲住房公积金管理中心", href)
    S.add("/", home(), blank=False, identity={"site_id_code": "1100000199", "icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col, 6), rows_of=col.rows, blank=False, pager={"pages": 6})
        elif col.state == "blank":
            S.add(col.path, listing(col, 0), items=[], blank=True)
    S.add(
        "/web/zxjs/index.html",
        page(
            "中心介绍-北洲住房公积金网",
            f'<DIV class="column" runat="server">{portlet(50, f"""<DIV class="easysite-news-text"><H2>中心介绍</H2>{paragraphs("北洲住房公积金管理中心是市政府直属事业单位，负责全市住房公积金的归集、使用和管理。", "中心内设办公室、归集管理处、贷款管理处、财务处等处室，各区县设有管理部。")}</DIV>""")}</DIV>',
        ),
        blank=False,
    )
    t, h, d = NAMES["通知公告"].rows[2]
    S.add(
        h,
        page(
            f"{t}-北洲住房公积金网",
            f'<DIV class="column" runat="server">{portlet(51, f"""<DIV class="easysite-news-title"><H2>{t}</H2><P class="easysite-news-describe">{d} 15:02　<SPAN>来源：北洲住房公积金管理中心</SPAN></P></DIV><DIV class="easysite-news-content"><DIV class="easysite-news-text">{paragraphs("各缴存单位：", "现就有关事项通知如下，请遵照执行。")}</DIV></DIV>""")}</DIV>',
        ),
        article={"title": t, "published": d, "origin": "北洲住房公积金管理中心"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2018-09-18"}
    return S
