"""A county's portal in Struts actions: columns by number of a catalogue, boxes in cells of a table,
lists inside frames on the home page, pictures that a script opens, days in <em>."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("struts_county", "http://www.huiyuexian.invalid/", "2016-01-08", "")
COLS = [
    Col("/web/frontCountyInfo.action?type=survey", "走进惠岳", "overview", "single", first=True),
    Col("/web/frontOpenCatalogPage.action?theID=46", "信息公开", "catalogue", first=True),
    Col("/web/front_workGuide.action", "网上办事", None, first=True),
    Col("/web/front_letterRight.action?flag=1", "县长信箱", None, first=True),
    Col(
        "/web/contentsList.action?type=contents&catalogID=61",
        "惠岳要闻",
        "news",
        "list",
        "2016-01-07",
        9,
        "news",
        True,
        0,
        2,
    ),
    Col(
        "/web/contentsList.action?type=contents&catalogID=62",
        "部门动态",
        "news",
        "list",
        "2015-12-31",
        7,
        "news",
        True,
        4,
        3,
    ),
    Col(
        "/web/contentsList.action?type=announcement&catalogID=68",
        "通知公告",
        "notice",
        "list",
        "2016-01-05",
        6,
        "notice",
        True,
        0,
        4,
    ),
    Col(
        "/web/areaInfoList.action?type=contents&catalogID=87",
        "投资服务",
        None,
        "list",
        "2015-03-10",
        4,
        "projects",
        True,
        0,
        30,
    ),
    Col(
        "/web/areaInfoList.action?type=contents&catalogID=88",
        "旅游天地",
        None,
        "list",
        "2014-10-09",
        4,
        "special",
        True,
        0,
        50,
    ),
    Col(
        "/web/areaInfoList.action?type=contents&catalogID=91", "人才信息", None, "blank", first=True
    ),
]
NAMES = {col.name: col for col in COLS}


def esc(col: Col) -> str:
    """The address of a column as it stands in the markup."""
    return col.path.replace("&", "&amp;")


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(f'<li><a href="{esc(c)}">{c.name}</a></li>' for c in COLS[:4])
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>
<script type="text/javascript" src="/resources/web/js/jquery-1.7.2.min.js"></script><script>function openwindow(n){{$.post("/web/titlePic.action",{{id:n}},function(d){{window.open(d.url);}});}}</script></head><body>
<div class="header"><img src="/resources/web/image/banner.jpg" /><ul class="nav"><li><a href="/web/index.action">首页</a></li>{nav}</ul><div class="date" id="date"></div></div>
<div class="wrapper"><div class="inner">{inner}</div></div>
<div class="footer"><p>惠岳县人民政府主办　惠岳县电子政务中心承办　粤ICP备05000010号</p><p>电话：0663-6680000　邮箱：dzzw@huiyuexian.invalid</p></div></body></html>"""


def home() -> str:
    """Tabs named by items without links, lists in frames, pictures that scripts open."""
    first = NAMES["惠岳要闻"].rows
    top = f'<li class="topic"><a href="{first[0][1].replace("&", "&amp;")}" title="{first[0][0]}">{first[0][0]}</a></li>'
    top += each(first[1:7], '<li><a href="$H" title="$T">$S</a>\n<em>$D</em></li>', 18)
    second = each(
        NAMES["部门动态"].rows[:6], '<li><a href="$H" title="$T">$S</a>\n<em>$D</em></li>', 18
    )
    notice = each(NAMES["通知公告"].rows, '<li><a href="$H">\n$S\n</a></li>', 15)
    areas = "".join(
        f'<td style="padding-right:5px;"><div class="border"><h3><span>{n}</span><a href="{esc(NAMES[n])}">更多 >></a></h3><ul>{each(NAMES[n].rows, markup, 18)}</ul></div></td>'
        for n, markup in (
            ("投资服务", '<li><a href="$H">$S</a><em>$D</em></li>'),
            ("旅游天地", '<li><a href="$H">$S</a><em>$D</em></li>'),
            ("人才信息", ""),
        )
    )
    return page(
        "惠岳县人民政府门户网站",
        f"""<div class="left"><table width="100%"><tr><td><div class="tab"><ul class="tab_menu"><li class="current"><a href="{esc(NAMES["惠岳要闻"])}">惠岳要闻</a></li><li><a href="{esc(NAMES["部门动态"])}">部门动态</a></li></ul><div class="tab_content"><ul>{top}</ul><ul class="hide">{second}</ul></div></div></td></tr></table>
<table class="banners"><tr><td><a href="javascript:void(0)" onclick="openwindow(8);"><img src="/uploads/system/titlepic/8.jpg" /></a></td><td><a href="javascript:void(0)" onclick="openwindow(9);"><img src="/uploads/system/titlepic/9.jpg" /></a></td></tr></table>
<div class="zw"><h2><span>政务公开</span></h2><table cellpadding="0" cellspacing="0" border="0" width="100%"><tr><td class="xxgk"><h3><span><a href="{esc(NAMES["信息公开"])}">信息公开</a></span></h3><ul><li><a href="" target="_blank">政府信息公开目录</a></li><li><a href="" target="_blank">依申请公开流程</a></li></ul></td>
<td class="zdly"><h3><span><a href="http://zdly.huiyue-gk.invalid/front/index.action" target="_blank">重点领域</a></span></h3><ul><li><a href="http://zdly.huiyue-gk.invalid/openInfo.action?depFlag=xzsp" target="_blank">行政审批</a></li></ul></td></tr>
<tr><td><div class=""><h3><span>信息公开</span><a href="{esc(NAMES["信息公开"])}">更多&nbsp;>></a></h3><ul><iframe scrolling="no" height="168px" width="100%" frameborder="0" src="http://zwgk.huiyue-gk.invalid/front/websiteOpenInfo.action?count=7"></iframe></ul></div></td></tr></table></div></div>
<div class="right"><div class="notice"><h3><span><a href="{esc(NAMES["通知公告"])}">通知公告</a></span></h3><ul>{notice}</ul></div><div class="hd"><h3><span>政民互动</span></h3><ul><li><a href="/web/front_letterRight.action?flag=1"><img src="/resources/web/image/ico1.png" align="absmiddle" />县长信箱</a></li></ul></div><div class="vedio"><h3><span>视频展示</span></h3><div>暂无视频播放</div></div></div>
<div class="left"><table cellpadding="0" cellspacing="0" border="0" width="100%" style="table-layout:fixed;"><tr>{areas}</tr></table></div>""",
    )


def listing(col: Col) -> str:
    """The side names the columns of the kind; pages by a form."""
    side = "".join(
        f'<li><a href="{esc(NAMES[n])}">{n}</a></li>' for n in ("惠岳要闻", "部门动态", "通知公告")
    )
    body = each(col.rows, '<li><a href="$H" title="$T">$T</a>\n<em>$D</em></li>')
    turn = (
        f'<div class="page"><form id="pageForm" action="{esc(col)}" method="post"><input type="hidden" name="pager.pageNo" value="1" />共 {len(col.rows) * 5} 条　第 1/5 页　<a href="javascript:gotoPage(1)">首页</a> <a href="javascript:gotoPage(2)">下一页</a> <a href="javascript:gotoPage(5)">末页</a></form></div>'
        if col.rows
        else ""
    )
    return page(
        "惠岳县人民政府门户网站",
        f'<div class="side"><div class="hd"><h3>新闻中心</h3><ul>{side}</ul></div></div><div class="main"><div class="position">当前位置：<a href="/web/index.action">首页</a> &gt; {col.name}</div><h2>{col.name}</h2><ul class="list">{body}</ul>{turn}</div>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "惠岳县",
        "惠岳县有关单位",
        lambda col, n, day: (
            f"/web/contentsShow.action?type=contents&contentsID={5821 - 300 * COLS.index(col) - 11 * n}"
        ),
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col), rows_of=col.rows, blank=False, pager={"pages": 5})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        "/web/frontCountyInfo.action?type=survey",
        page(
            "惠岳县人民政府门户网站",
            f'<div class="intro">{paragraphs("惠岳县位于省境东部，东临大海，北靠群山，全县辖十四镇，人口一百二十万。", "县境内水陆交通便利，盛产荔枝、青榄和海鲜，名胜有葵潭岩、海角甘泉等。", "近年来全县坚持工业立县，经济社会持续发展。")}</div>',
        ),
        blank=False,
    )
    t, h, d = NAMES["部门动态"].rows[0]
    S.add(
        h,
        page(
            "惠岳县人民政府门户网站",
            f'<div class="main"><div class="position">当前位置：<a href="/web/index.action">首页</a> &gt; 部门动态</div><div class="article"><h1>{t}</h1><div class="info">发布日期：{d}　信息来源：本网　浏览次数：33</div><div class="content">{paragraphs("日前，我县组织开展了此项工作。", "有关负责人参加。")}</div></div></div>',
        ),
        article={"title": t, "published": d, "origin": "本网"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2016-01-07"}
    return S
