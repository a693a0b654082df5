"""A town's site in PHP of 2015: every entry of the menu is told in Chinese and in English, pictures
between the entries, today's day on top, an advertisement that floats, addresses of index.php."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("php_town", "http://www.banyue-zhen.invalid/", "2015-11-20", "")
COLS = [
    Col("/index.php/about", "走进板月", "overview", "single"),
    Col("/index.php/news", "新闻动态", "news", "list", "2015-11-18", 9, pages=12),
    Col("/index.php/affairs", "政务公开", None),
    Col("/index.php/notice", "通知公告", "notice", "list", "2015-11-16", 7, step=4),
    Col(
        "/index.php/affairs/lists/21", "村务公开", None, "list", "2015-06-01", 5, "finance", step=50
    ),
    Col("/index.php/affairs/lists/22", "招标投标", "projects", "list", "2015-10-09", 5, step=20),
    Col("/index.php/affairs/lists/23", "镇村规划", "planning", "blank"),
    Col("/index.php/affairs/lists/24", "人员招聘", "personnel", "list", "2015-04-30", 4, step=90),
    Col("/index.php/service", "办事服务", None),
    Col("/index.php/topic_page", "热点专题", "special"),
]
ENGLISH = {
    "走进板月": "ABOUT",
    "新闻动态": "NEWS",
    "政务公开": "AFFAIRS",
    "办事服务": "SERVICE",
    "热点专题": "HOT&nbsp;TOPIC",
}
LEFT = ("村务公开", "招标投标", "镇村规划", "人员招聘")


def page(title: str, inner: str) -> str:
    """In the common frame: the day of the visit, a menu in two languages."""
    gap = '<li><img src="/public/index/images/nav_bg_2.png" height="50" width="2" /></li>'
    nav = gap.join(
        f'<li><a href="{col.path}"><span>{col.name}</span><i>{ENGLISH[col.name]}</i></a></li>'
        for col in COLS
        if col.name in ENGLISH
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="renderer" content="webkit">
<title>{title}</title><link href="/public/index/css/css.css" rel="stylesheet" type="text/css" media="screen" />
<script type="text/javascript" src="/public/index/js/jquery-1.8.0.min.js"></script><script type="text/javascript" src="/public/index/js/jquery.jslides.js"></script>
<script>
	$(document).ready(function(){{ $(".adclose").click(function(){{ $(this).parent().css("display", "none"); }}); }});
</script>
<div id=moveAdv style="Z-INDEX: 3000; LEFT: 2px; WIDTH:198px; POSITION: absolute; TOP: 43px; HEIGHT:129px; visibility: visible;"><a href="/index.php/topic_page" target=_blank><img width=200 height=120 src="/public/attached/ad.jpg" border=0></a><div class="adclose" style="FONT-SIZE: 10pt; cursor:pointer;" align=right>◎ 关闭 ◎</div></div>
</head>
<body><div class="top_bg"></div><div class="warper"><div class="top"><div class="top_left">2015年11月20日&nbsp;&nbsp;星期五&nbsp;&nbsp;</div>
<div class="top_right"><div class="OA_link"><a target="_blank" href="http://oa.banyue-zhen.invalid/">无纸办公系统</a></div><span><input type="text" id="fox_ie8" value="请输入关键词" /><a id="searchAll"></a></span></div></div>
<div class="head"><div class="logo"></div><div class="head_banner"><ul id="slides"><li style="background:url('/public/attached/8.png') no-repeat right top;width:800px; height:148px;"><a href=""></a></li></ul></div></div>
<div class="nav"><ul><li class="nav_li"><a href="/" class="nav_act"><span>首页</span><i>HOME</i></a></li>{gap}{nav}</ul></div>
{inner}
<div class="foot"><p>版权所有：板月镇人民政府　粤ICP备08000000号</p><p>地址：板月镇政府大道0号　您是第 201511 位访客</p></div></div></body></html>"""


def home(names: dict[str, Col]) -> str:
    """A picture with a strip of titles, news without days, notices with month and day."""
    pictures = each(
        names["新闻动态"].rows[3:6],
        '<li><em id="a$N"><a href="$H" title="$T"><img src="/public/attached/p$N.jpg" /></a></em></li>',
    )
    news = each(
        names["新闻动态"].rows[:6], '<li><a href="$H" target="_blank" title="$T">$S</a></li>'
    )
    notices = each(
        names["通知公告"].rows[:6],
        '<li><b>[$M/$d]</b><a href="$H" title="$T">$S</a></li>',
        16,
    )
    icons = "".join(
        f'<li><a href="{names[n].path}"><img src="/public/index/images/i_{k}.png" /><br />{n}</a></li>'
        for k, n in enumerate(LEFT)
    )
    return page(
        "板月镇人民政府",
        f"""<div class="main"><div class="m1"><ul class="pic">{pictures}</ul></div>
<div class="m2"><div class="m2_t"><h2>新闻动态<i>NEWS</i></h2><a href="{names["新闻动态"].path}" class="m"><img src="/public/index/images/more.gif" alt="more" /></a></div><ul class="m2_l">{news}</ul></div>
<div class="m3"><div class="m2_t"><h2>通知公告<i>NOTICE</i></h2><a href="{names["通知公告"].path}" class="m"><img src="/public/index/images/more.gif" alt="more" /></a></div><ul class="m3_l">{notices}</ul></div>
<div class="m4"><ul>{icons}</ul></div></div>""",
    )


def listing(col: Col) -> str:
    """Rows of a table that a grid script dresses; the last cell holds the day with its clock."""
    body = each(
        col.rows,
        '<tr id="row$N"><td align="left"><div style="text-align: left; width: 560px;"><a href="$H">$T</a></div></td><td align="center"><div style="width: 120px;">$D 09:3$N:00</div></td></tr>',
    ).replace(":310:", ":31:")
    side = "".join(
        f'<li><a href="{c.path}"><span>{c.name}</span></a></li>' for c in COLS if c.name in LEFT
    )
    side = f'<div class="left"><h3>政务公开</h3><ul>{side}</ul></div>' if col.name in LEFT else ""
    last = (
        f'<div class="pages"><strong>1</strong><a href="{col.path}/9">2</a><a href="{col.path}/18">3</a><a href="{col.path}/9">&gt;</a><a href="{col.path}/99">末页 &rsaquo;</a> 共12页</div>'
        if col.pages
        else ""
    )
    above = '<a href="/index.php/affairs">政务公开</a> &gt; ' if col.name in LEFT else ""
    return page(
        f"{col.name}_板月镇人民政府",
        f"""<div class="main">{side}<div class="right"><div class="pos">您现在的位置：<a href="/">首页</a> &gt; {above}{col.name}</div><div class="flexigrid"><table cellpadding="0" cellspacing="0" border="0"><tbody>{body}</tbody></table></div>{last}</div></div>""",
    )


def article(col: Col, row: Row) -> str:
    """A title in a cell, its line below."""
    return page(
        f"{row[0]}_板月镇人民政府",
        f"""<div class="main"><div class="pos">您现在的位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="show"><h1>{row[0]}</h1><div class="show_t">日期：{row[2]} 09:31:00　点击：<em>315</em>次　<a href="javascript:window.print()">打印</a></div><div class="show_c">{paragraphs("板月镇党政办消息：近日，我镇按照上级部署开展有关工作。", "镇领导要求各村各部门落实责任，切实把好事办好。")}</div></div></div>""",
    )


def gate(names: dict[str, Col]) -> str:
    """The channel shows its columns, each with a few titles."""
    boxes = "".join(
        f'<div class="box"><div class="m2_t"><h2>{n}</h2><a href="{names[n].path}" class="m">更多</a></div><ul>{each(names[n].rows[:3], "<li><a href=$H>$T</a><span>$D</span></li>")}</ul></div>'
        for n in LEFT
    )
    return page("政务公开_板月镇人民政府", f'<div class="main">{boxes}</div>')


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "板月镇",
        "镇党政办",
        lambda col, n, _: (
            f"/index.php/{col.path.split('/')[2]}/show/{100 * COLS.index(col) + 60 - n}"
        ),
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"新闻动态": 1, "通知公告": 1},
        identity={"icp": True},
    )
    S.add("/index.php/affairs", gate(names), blank=False)
    about = paragraphs(
        "板月镇位于珠江三角洲西岸，面积八十二平方公里，下辖十一个行政村和一个社区。",
        "全镇以游戏游艺、家具制造为主导产业，先后获得国家卫生镇、全国文明镇称号。",
    )
    S.add("/index.php/about", page("走进板月_板月镇人民政府", f'<div class="main">{about}</div>'))
    S.more |= {"home_newest": "2015-11-18"}
    return S
