"""A county on PowerEasy in 2017: every page's menu carries letters with days and states, an interview
and news; a hot list beside; lists with dividing items; a menu box that a script hides when empty."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs, rows

S = Small("mega_county", "http://www.qingxixian.invalid/", "2017-10-21", "")
COLS = [
    Col("/Category_108/Index.aspx", "走进清溪", "overview", first=True),
    Col("/Category_5/Index.aspx", "政府信息公开", "catalogue", first=True),
    Col("/Category_13/Index.aspx", "网上办事", None, first=True),
    Col("/Category_14/Index.aspx", "政民互动", None, first=True),
    Col("/Category_655/Index.aspx", "数据共享", None, first=True),
    Col(
        "/Category_133/Index.aspx", "政务要闻", "news", "list", "2017-10-20", 12, "news", True, 0, 1
    ),
    Col(
        "/Category_134/Index.aspx", "乡镇动态", "news", "list", "2017-10-19", 9, "news", True, 3, 2
    ),
    Col(
        "/Category_236/Index.aspx",
        "通知公告",
        "notice",
        "list",
        "2017-10-13",
        8,
        "notice",
        True,
        0,
        3,
    ),
    Col(
        "/Category_140/Index.aspx",
        "招商引资",
        None,
        "list",
        "2016-11-02",
        4,
        "projects",
        True,
        0,
        20,
    ),
    Col(
        "/Category_151/Index.aspx",
        "人事任免",
        "personnel",
        "list",
        "2017-06-30",
        4,
        "personnel",
        True,
        0,
        35,
    ),
    Col("/Category_152/Index.aspx", "公示", None, "blank", first=True),
    # A page of its own that the menu leads to by a picture.
    Col("/Item/18000.aspx", "清溪概况", "overview"),
    Col("/Category_312/Index.aspx", "民意征集", "survey"),
]
NAMES = {col.name: col for col in COLS}
LETTERS = rows(
    "special",
    "2017-08-22",
    4,
    "清溪县",
    lambda n, day: f"/Government/Letter/LetterView.aspx?LetterId={691 - 4 * n}",
    step=9,
)


def menu() -> str:
    """The menu with all that unfolds from it."""
    cut = each(LETTERS, '<li><a href="&#xD;&#xA;\t\t\t$H" title="关于$T的建议">关于$S…</a></li>', 6)
    state = "<li>\n\t\t已处理完\n\t</li>\n" * 4
    table = each(
        LETTERS,
        '<li class="tr"><span class="date">$D</span><span class="title"><a href="$H" title="关于$T的建议">关于$T的建议</a></span><span class="state"><i class="s1">\n 已处理完\n </i></span></li>',
    )
    return f"""<ul id="nav"><li class="navqhnma" id="m1"><a class="ne" href="/">首页</a></li>
<li class="navqhnma" id="m2"><a class="ne" href="/Category_108/Index.aspx">走进清溪</a><div class="sub"><div class="pic"><a href="/Item/18000.aspx"><img src="/UploadFiles/qx.jpg" alt="清溪概况"></a></div></div></li>
<li class="navqhnma" id="m3"><a class="ne" href="/Category_5/Index.aspx">政府信息公开</a></li>
<li class="navqhnma" id="m4"><a class="ne" href="/Category_13/Index.aspx">网上办事</a><div class="sub"><div class="xol-2"><div class="xol-22"><div class="xol-22-left"><ul>{cut}</ul></div><div class="xol-22-right"><ul>{state}</ul></div></div><div class="xol-23"><h4>办件统计</h4></div><div class="xol-23-1"><span>本月收件：6件</span><span>累计办结：447件</span></div></div></div></li>
<li class="navqhnma" id="m5"><a class="ne" href="/Category_14/Index.aspx">政民互动 </a><div class="sub"><div class="col-1"><div class="z-zjxd"><div class="hd"><h3>信件选登</h3></div><div class="bd"><ul class="navLetterList"><li class="th"><span class="sp_1">标题</span><span class="sp_2">信件状态</span><span class="sp_3">信件日期</span></li>{table}</ul></div></div><div class="z-wyxx"><ul><li class="a1"><a href="/government/letter/letterwriter.aspx?LetterTypeId=6" target="_blank"><span></span>我要写信</a></li><li class="a3"><a href="/Category_312/Index.aspx" target="_blank"><span></span>民意征集</a></li></ul></div></div><div class="col-2"><div class="z-zxft"><div class="hd"><h3>在线访谈</h3></div><div class="bd"><ul><li class="pic"><a href="/Government/Interview/Interview.aspx?InterviewId=13"><img src="/UploadFiles/2017/7/2017072717.jpg" border="0" width="275" height="195"></a></li><li class="ft_li">访谈主题：返乡创业</li><li class="ft_li">访谈时间： 2017年07月27日 16时(星期四)</li></ul></div></div></div></div></li>
<li class="navqhnma"><a class="ne" href="/Category_655/Index.aspx">数据共享</a></li></ul>"""


def page(title: str, inner: str) -> str:
    """In the common frame."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>
<link href="/Template/Default/Skin/qx/style.css" rel="stylesheet" type="text/css" /><script src="/JS/jquery.pack.js" type="text/javascript"></script></head><body>
<!--top start --><div id="top"><div class="logo"><img src="/Template/Default/Skin/img/logo.png" alt="清溪县人民政府网站" /></div><div class="nav">{menu()}<div class="tqyb"><iframe width="200" scrolling="no" height="60" frameborder="0" src="http://i.tianqi.invalid/index.php?c=code&amp;id=12"></iframe></div></div></div><!--top close -->
{inner}
<div id="footer"><p>清溪县人民政府主办　县政府办公室承办　联系电话：0795-4660000</p><p>赣ICP备05000003号　网站标识码：3609250099</p></div></body></html>"""


def home() -> str:
    """Boxes whose heading is a link inside an h3."""
    boxes = "".join(
        f'<div class="box mb10"><div class="hd"><h3><a href="{NAMES[n].path}">{n}</a></h3><a class="more" href="{NAMES[n].path}">more</a></div><div class="bd"><ul class="infoList">{each(NAMES[n].rows[:5], markup, 18)}</ul></div></div>'
        for n, markup in (
            ("政务要闻", '<li><span class="date">$M/$d</span><a href="$H" title="$T">$S</a></li>'),
            ("通知公告", '<li><span class="date">$M/$d</span><a href="$H" title="$T">$S</a></li>'),
            ("乡镇动态", '<li><a href="$H" title="$T">$S</a></li>'),
            ("招商引资", '<li><a href="$H" title="$T">$S</a></li>'),
            ("人事任免", '<li><a href="$H" title="$T">$S</a></li>'),
            ("公示", ""),
        )
    )
    return page(
        "清溪县人民政府网站", f'<div id="contentpage"><div id="mainpage">{boxes}</div></div>'
    )


def listing(col: Col, pages: int) -> str:
    """A divider after every five; the numbers of pages in a script that jumps."""
    body = ""
    for n, row in enumerate(col.rows):
        body += each(
            [row], '<li><span class="date">$D</span><a href="$H" target="_blank">$T</a></li>'
        )
        body += '<li class="split"></li>' if n % 5 == 3 else ""
    hot = each(NAMES["政务要闻"].rows[:8], '<li><a href="$H" target="_blank">$S</a></li>', 20)
    jump = " ".join(f"case {n}: location='Index_{n}.aspx';break;" for n in range(2, pages + 1))
    turn = (
        f"""<script type="text/javascript">function listPage_Jumpto(e,ele){{var i=Number(ele.value);if(i<1||i>{pages}){{alert("你输入的页码超出范围。");}}switch(i){{case 1: break; {jump}}}}}</script><div class="pager"><span class="disabled">首页</span><span class="disabled">上一页</span><span class="current">1</span><a href="Index_2.aspx">2</a><a href="Index_2.aspx">下一页</a><a href="Index_{pages}.aspx">尾页</a></div>"""
        if col.rows
        else ""
    )
    return page(
        f"{col.name}-清溪县人民政府网站",
        f"""<div id="contentpage"><div class="path">您当前位置<a href="http://www.qingxixian.invalid">清溪县人民政府网站</a>>>
<a href="/Category_108/Index.aspx" target="_self">走进清溪</a>&gt;&gt;
<a href="{col.path}" target="_self">{col.name}</a></div><div id="mainpage"><div class="col-1"><div class="box mb10" id="box_menu"><div class="hd"><h3><a href="{col.path}">{col.name}</a></h3></div><div class="bd"><ul id="mainNavType3Ver" class="mainNavType3Ver" /></div></div>
<script type="text/javascript">if( jQuery("#box_menu .bd li").size()==0 ){{ jQuery("#box_menu").hide() }}</script>
<div class="sideBox" id="side_hot"><div class="hd"><h3 class="title">热门排行</h3></div><div class="bd"><ul class="infoList infoListA">{hot}</ul></div></div></div>
<div class="col-2"><div id="mainCon"><div class="mHd"><h3 class="nodeName"><a href="{col.path}">{col.name}</a></h3></div><div class="mBd"><!-- 正文内容 S --><ul class="newsList infoListA">{body}</ul><div class="page"><span id="pe100_page" class="pagecss"><!--{{pe.begin.pagination}}-->{turn}<!--{{pe.end.pagination}}--></span></div></div></div></div></div></div>""",
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "清溪县",
        "清溪县有关单位",
        lambda col, n, day: f"/Item/{24067 - 700 * COLS.index(col) - 3 * n}.aspx",
    )
    S.add("/", home(), blank=False, identity={"site_id_code": "3609250099", "icp": True})
    for col in COLS:
        if col.rows:
            pages = 12 if col.name == "政务要闻" else 3
            S.add(
                col.path, listing(col, pages), rows_of=col.rows, blank=False, pager={"pages": pages}
            )
        elif col.state == "blank":
            S.add(col.path, listing(col, 0), items=[], blank=True)
    t, h, d = NAMES["乡镇动态"].rows[1]
    S.add(
        h,
        page(
            f"{t}-清溪县人民政府网站",
            f'<div id="contentpage"><div class="path">您当前位置<a href="/">清溪县人民政府网站</a>>><a href="/Category_134/Index.aspx">乡镇动态</a></div><div id="mainpage"><div class="conTit"><h2>{t}</h2></div><div class="conInfo">{d} 来源：清溪新闻网 点击：<span id="hits">75</span></div><div class="conTxt">{paragraphs("日前，当地组织开展有关活动。", "活动得到群众好评。")}</div></div></div>',
        ),
        article={"title": t, "published": d, "origin": "清溪新闻网"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2017-10-20"}
    return S
