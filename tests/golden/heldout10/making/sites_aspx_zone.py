"""A development zone's portal of 2018 in ASP.NET: columns by number, icons over names, tables."""

from __future__ import annotations

from urllib.parse import quote, unquote

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("aspx_zone", "http://www.duanzhougx.invalid/", "2018-11-16", "")
COLS = [
    Col(
        "/newTypeRedirect.ashx?TypeId=1&ToolTip=高新要闻",
        "高新要闻",
        "news",
        "list",
        "2018-11-14",
        8,
        "news",
        first=True,
    ),
    Col(
        "/newTypeRedirect.ashx?TypeId=3&ToolTip=通知公告",
        "通知公告",
        "notice",
        "list",
        "2018-11-12",
        7,
        "notice",
        first=True,
    ),
    Col("/Info.aspx?id=10&ToolTip=高新概况", "高新概况", "overview", "single", first=True),
    Col("/Info.aspx?id=20&ToolTip=领导之窗", "领导之窗", "leaders"),
    Col("/Info.aspx?id=11&ToolTip=地理位置", "地理位置", "overview"),
    Col("/newTypeRedirect.ashx?TypeId=10&ToolTip=新闻发布会", "新闻发布会", None, "blank"),
    Col(
        "/newTypeRedirect.ashx?TypeId=11&ToolTip=规划统计",
        "规划统计",
        None,
        "list",
        "2018-10-30",
        4,
        "statistics",
        step=30,
    ),
    Col(
        "/newTypeRedirect.ashx?TypeId=27&ToolTip=人事信息",
        "人事信息",
        "personnel",
        "list",
        "2018-10-09",
        4,
        "personnel",
        step=14,
    ),
    Col("/newTypeRedirect.ashx?TypeId=28&ToolTip=公开年报", "公开年报", None),
    Col(
        "/newTypeRedirect.ashx?TypeId=30&ToolTip=政策文件",
        "政策文件",
        "policy",
        "list",
        "2018-07-26",
        5,
        "policy",
        step=25,
    ),
    Col(
        "/newTypeRedirect.ashx?TypeId=31&ToolTip=财政预算决算",
        "财政预算决算",
        "finance",
        "list",
        "2018-09-20",
        3,
        "finance",
        step=60,
    ),
    Col("/newTypeRedirect.ashx?TypeId=40&ToolTip=重点项目", "重点项目", "projects", "blank"),
]

# As a browser asks for them.
for _one in COLS:
    _one.path = quote(_one.path, safe="/?=&.")


def amp(path: str) -> str:
    """As it stands in an attribute of a hand-made template: the & and the characters bare."""
    return unquote(path.lstrip("/"))


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(
        f'<td align="center"><a href="{amp(c.path)}">{c.name}</a></td>' for c in COLS if c.first
    )
    return f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>
	{title}
</title><link href="css/style.css" rel="stylesheet" type="text/css" /></head><body>
<form method="post" action="./Default.aspx" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRkX2w8" /></div>
<section class="container"><table width="100%"><tr><td><img src="images/logo.png" alt="端州高新区"></td></tr></table>
<table width="100%" class="nav"><tr><td align="center"><a href="Default.aspx">首页</a></td>{nav}<td align="center"><a href="http://wsbs.duanzhoubs.invalid/">网上办事</a></td></tr></table></section>
{inner}
<table width="100%" height="200"><tr><td width="561"><p class="headzq_logo_text211">端州高新网版权所有，未经书面授权禁止使用。粤ICP备09170000 &nbsp; 网站标识码:4412910099 </p><p class="headzq_logo_text211">主办单位：端州高新技术产业开发区</p></td></tr></table></form></body></html>"""


def icons(cols: list[Col]) -> str:
    """A row of pictures, and a row of names under it; both lead to the columns."""
    pictures = "<td>&nbsp;</td>".join(
        f'<td align="center"><a href="{amp(c.path)}" style="color:White;"><img src="img/i{n}.png" width="60" height="60"></a></td>'
        for n, c in enumerate(cols)
    )
    names = '<td class="top2018">&nbsp;</td>'.join(
        f'<td class="top2018"><a href="{amp(c.path)}" style="color:White;">{c.name}</a></td>'
        for c in cols
    )
    return f"<tr>{pictures}</tr><tr>{names}</tr>"


def rows(col: Col, count: int, brackets: bool = True) -> str:
    """Rows with an arrow; the day with a blank after the bracket."""
    return "".join(
        f"""<tr>

                    <td><img src="img/arrow_small_black.gif" width="10" height="10"><a href="{h}">{short(t, 20)}</a> </td>
                    <td class="top25_text">{"[ " if brackets else ""}{d}{"]" if brackets else ""}</td>
                  </tr>"""
        for t, h, d in col.rows[:count]
    )


def home() -> str:
    """Icons, a box of tabs of which two are filled from elsewhere, the rest in tables."""
    news, notes = COLS[0], COLS[1]
    return page(
        "端州高新技术产业开发区",
        f"""<section class="container features"><table width="100%">{icons(COLS[3:7])}{icons(COLS[7:12])}</table></section>
<section class="container features"><table width="100%" class="top20"><tr valign="top"><td width="44%"><div class="ent_c"><div class="bq"><ul id="oUlTab"><li class="on"><a href="{amp(notes.path)}">通知公告</a></li><li><a href="javascript:void(0)" onclick="OpenUrl('http://www.yuedongsheng.invalid/ywdt/')">政声传递</a></li><li><a href="javascript:void(0)" onclick="OpenUrl('http://wsbs.duanzhoubs.invalid/')">办件结果</a></li></ul></div>
<div class="bq_d" id="oDivTab1"><div class="c4"><table width="100%">{rows(notes, 6)}</table></div></div>
<div class="bq_d" id="oDivTab2" style="display:none"><div class="c4"><script type="text/javascript">$(function(){{$.ajax({{url:'http://app.yuedongsheng.invalid/xxts/pushinfo_json.php',dataType:"jsonp",success:function(data){{$.each(data,function(i,json){{$("#zscd").append("<tr><td><a target='_blank' href='"+json.link+"'>"+json.title+"</a></td><td class='top25_text'>[ "+json.pubDate+"]</td></tr>");}})}}}});}});</script><table id="zscd" width="100%"></table></div></div>
<div class="bq_d" id="oDivTab3" style="display:none"><iframe name="content_frame" width="100%" height="210" src="http://wsbs.duanzhoubs.invalid/online.action?areacode=441285"></iframe></div></div></td>
<td width="56%"><table width="100%"><tr><td class="top2091" id="qqjj">高新要闻</td><td><a href="{amp(news.path)}">更多</a></td></tr><tr><td colspan="2"><table width="100%">{rows(news, 6)}</table></td></tr></table></td></tr></table></section>""",
    )


def listing(col: Col) -> str:
    """The list with the pager of the control."""
    turn = ""
    if col.rows:
        turn = """<div id="AspNetPager1"><div style="float:left;">共<b>96</b>条 第<b>1</b>页/共<b>5</b>页</div><div><a disabled="disabled">首页</a><a disabled="disabled">上一页</a><span>1</span><a href="javascript:__doPostBack('AspNetPager1','2')">2</a><a href="javascript:__doPostBack('AspNetPager1','2')">下一页</a><a href="javascript:__doPostBack('AspNetPager1','5')">尾页</a></div></div>"""
    body = "".join(
        f'<tr><td height="30"><img src="img/arrow_small_black.gif"><a href="{h}">{t}</a></td><td class="top25_text">{d}</td></tr>'
        for t, h, d in col.rows
    )
    return page(
        f"{col.name}-端州高新技术产业开发区",
        f'<section class="container"><div class="local">当前位置：<a href="Default.aspx">首页</a> &gt; <span id="lblType">{col.name}</span></div><table width="100%" id="dlNews">{body}</table>{turn}</section>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "端州高新区",
        "端州高新区财政局",
        lambda col, when: [
            f"NewDetail.aspx?id={9321 - 100 * COLS.index(col) - n}" for n in range(len(when))
        ],
    )
    S.add("/", home(), blank=False, identity={"site_id_code": "4412910099", "icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col), rows_of=col.rows, blank=False, pager={"pages": 5})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        COLS[2].path,
        page(
            "高新概况-端州高新技术产业开发区",
            f'<section class="container"><div class="local">当前位置：<a href="Default.aspx">首页</a> &gt; 高新概况</div><h3>高新概况</h3><div id="lblContent">{paragraphs("高新区于1998年设立，2010年升级，规划面积一百零九平方公里。", "区内已有规模以上企业二百余家。")}</div></section>',
        ),
        items=[],
        blank=False,
    )
    t, h, d = COLS[1].rows[2]
    S.add(
        "/" + h,
        page(
            f"{t}-端州高新技术产业开发区",
            f'<section class="container"><div class="local">当前位置：<a href="Default.aspx">首页</a> &gt; <a href="{amp(COLS[1].path)}">通知公告</a></div><table width="100%"><tr><td align="center"><span id="lblTitle" style="font-size:22px;">{t}</span></td></tr><tr><td align="center">发布时间：<span id="lblTime">{d} 9:05:00</span>　浏览次数：<span id="lblHit">118</span></td></tr><tr><td><span id="lblContent">{paragraphs("各有关单位：", "现将有关事项通告如下。")}</span></td></tr></table></section>',
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    plain_file_names()
    declare(S, COLS)
    S.more |= {"home_newest": "2018-11-14"}
    return S


def plain_file_names() -> None:
    """Files are named by the column's number alone."""
    named = {file: file.split("_ToolTip")[0].removesuffix(".html") + ".html" for file in S.bodies}
    S.pages = {url: named[file] for url, file in S.pages.items()}
    S.bodies = {named[file]: body for file, body in S.bodies.items()}
    S.answers = {named[file]: answer for file, answer in S.answers.items()}
