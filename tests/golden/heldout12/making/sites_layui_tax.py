"""A county's tax office of 2020: pictures, titles, summaries and days within one link, pages that a
script of layui draws, a column known only from the path of its articles, notes of closing days."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("layui_tax", "http://tax.suizhong-x.invalid/", "2020-06-12", "")
COLS = [
    Col("/news/list?opid=101", "税务要闻", "news", "list", "2020-06-11", 7, pages=9),
    Col("/news/list?opid=102", "通知公告", "notice", "list", "2020-06-08", 7, step=5),
    Col("/news/list?opid=103", "政策法规", "policy", "list", "2020-05-29", 6, step=9),
    Col("/news/list?opid=104", "欠税公告", None, "list", "2020-04-20", 3, "notice", True, 80, 3),
    Col("/news/list?opid=105", "重大税收违法案件", None, "blank"),
    Col("/news/list?opid=106", "纳税人学堂", None, "list", "2019-12-30", 4, "plain", True, 25),
    Col(
        "/news/list?opid=107",
        "人事任免",
        "personnel",
        "list",
        "2020-01-16",
        3,
        first=False,
        step=90,
    ),
    Col("/guide/index", "办税指南", "guide"),
]
SIDE = ("税务要闻", "通知公告", "政策法规", "欠税公告", "重大税收违法案件", "人事任免")


def esc(col: Col) -> str:
    """The address as it stands in markup."""
    return col.path.replace("&", "&amp;")


def page(title: str, inner: str) -> str:
    """In the common frame."""
    menu = "".join(
        f'<li class="layui-nav-item"><a href="{esc(c)}">{c.name}</a></li>'
        for c in COLS
        if c.name != "人事任免"
    )
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/rapast/layui/css/layui.css"><link rel="stylesheet" href="/rapast/gsj/css/main.css">
<script src="/rapast/js/jquery.min.js"></script><script src="/rapast/js/jsrender.min.js"></script><script src="/rapast/layui/layui.js"></script>
<title>{title}</title></head>
<body><div class="container"><div class="banner"><img src="/rapast/gsj/img/banner.png"></div>
<ul class="layui-nav" lay-filter=""><li class="layui-nav-item layui-this"><a href="/">首页</a></li>{menu}</ul>
{inner}
<div class="million_newslist"><div class="layui-carousel" id="test10"><div carousel-item=""><div><img src="/rapast/gsj/img/adpic/pic01.png" /></div><div><img src="/rapast/gsj/img/adpic/pic02.png" /></div></div></div></div>
<div class="footer">国家税务总局绥中新区税务局　网站标识码 bm29000000　辽ICP备19000000号</div></div>
<script>layui.use(['carousel','element'], function(){{ layui.carousel.render({{elem: '#test10', width: '100%'}}); }});</script>
</body></html>"""


ITEM = '<li class="newslist_li"><a href="$H"><div class="newslist_pic"><img src="/upload/img/$N.jpg"></div><div class="newslist_txt"><h3>$T</h3><p>为方便纳税人缴费人，税务部门推出多项便利措施，申报期限截止到2020年6月30日……</p><span>$Y/$M/$d</span></div></a></li>'


def home(names: dict[str, Col]) -> str:
    """Three boxes, pictures beside, a table of the tax calendar with days to come."""
    boxes = ""
    for name in ("税务要闻", "通知公告", "政策法规"):
        col = names[name]
        items = each(
            col.rows[:5],
            '<dl><dt><a href="$H" title="$T">$S</a></dt><dd>$M-$d</dd></dl>',
        )
        boxes += f'<div class="layui-col-md4"><div class="box_t"><span>{name}</span><a href="{esc(col)}"><i class="layui-icon layui-icon-more"></i></a></div><div class="box_c">{items}</div></div>'
    return page(
        "国家税务总局绥中新区税务局",
        f"""<div class="layui-row">{boxes}</div>
<div class="layui-row calendar"><div class="box_t"><span>办税日历</span></div><table class="layui-table"><tr><td>6月15日</td><td>增值税、消费税申报期限</td></tr><tr><td>6月22日</td><td>个人所得税代扣代缴申报期限</td></tr><tr><td>7月15日</td><td>企业所得税预缴期限</td></tr></table></div>""",
    )


def listing(col: Col) -> str:
    """The names to the left, linked entries to the right, the pages drawn by layui."""
    side = "".join(
        f'<dd class="{"on" if c is col else ""}"><a href="{esc(c)}">{c.name}</a></dd>'
        for c in COLS
        if c.name in SIDE
    )
    script = (
        f"<div id='demo1'></div><script>layui.use('laypage', function(){{ layui.laypage.render({{elem: 'demo1', count: {col.pages * 10 - 4}, limit: 10, jump: function(o, first){{ if(!first) location.href='{col.path}&page='+o.curr; }} }}); }});</script>"
        if col.pages
        else ""
    )
    empty = '<li class="newslist_none">没有找到相关内容</li>'
    return page(
        f"{col.name}",
        f"""<div class="news_list"><div class="newslist_left"><dl>{side}</dl></div><div class="newslist_right"><div class="newslistR_title">>  {col.name} </div><div class="clean"></div><ul class="newslist_ul">{each(col.rows, ITEM) or empty}</ul>{script}</div></div>""",
    )


def article(col: Col, row: Row) -> str:
    """The heading, then one cell with time and visits."""
    return page(
        "国家税务总局绥中新区税务局",
        f"""<div class="news_list"><div class="newslist_left newslist_left_detailed" id="newsdate"><div class="newslistR_title">>  {col.name} </div><div class="clean"></div>
<div class="newsdeta_title"><h3>{row[0]}</h3></div><div class="newsdeta_time"><div class="messdeta_times">时间：{row[2]} 浏览次数：2019</div></div><div class="newsdeta_hr"></div><div class="newsdeta_text">{paragraphs("各位纳税人缴费人：", "请按照规定期限办理申报，逾期将产生滞纳金，有疑问请拨打咨询热线。")}</div><div class="newsdeta_fanhui" id="back"><a href="javascript:tolistpage();">返回上一页</a></div></div></div>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "绥中新区",
        "区税务局",
        lambda col, n, _: f"/news/detail?opid={col.path[-3:]}&id={4400 - 13 * n}",
    )
    publish(S, COLS, home(names), listing, article, {"税务要闻": 1, "通知公告": 1, "人事任免": 1})
    S.more |= {"home_newest": "2020-06-11"}
    return S
