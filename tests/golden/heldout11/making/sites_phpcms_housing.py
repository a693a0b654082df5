"""A city's housing office on PHPCMS: the heading is the first item of its own list, icons with
names, tabs whose doors lead nowhere, lists with a head of spans and days in brackets."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("phpcms_housing", "http://www.yongjifang.invalid/", "2014-04-20", "")
AT = "/index.php?m=content&c=index&a=lists&catid="
COLS = [
    Col(f"{AT}11", "信息公开", "catalogue", first=True),
    Col(f"{AT}20", "办事指南", "guide", first=True),
    Col(f"{AT}30", "物业管理", None, "list", "2013-08-06", 3, "special", True, step=40),
    Col(f"{AT}43", "组织机构", "organisation", first=True),
    Col(f"{AT}12", "政策法规", "policy", "list", "2014-01-15", 6, "policy", True, step=30),
    Col(f"{AT}13", "公示公告", "notice", "list", "2014-04-16", 8, "notice", True, step=2),
    Col(f"{AT}87", "工作动态", "news", "list", "2014-04-11", 9, "news", True, step=4),
    Col(f"{AT}88", "机关建设", None, "blank", first=True),
    Col(f"{AT}15", "统计信息", "statistics", "list", "2014-03-05", 4, "statistics", True, step=31),
    Col(f"{AT}86", "公告", "notice", first=True),
]
NAMES = {col.name: col for col in COLS}
MENU = ("信息公开", "办事指南", "物业管理", "组织机构")


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(f'<li><a href="{esc(NAMES[n])}"><span>{n}</span></a></li>' for n in MENU)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=7" />
<meta name="keywords" content="永济房管"/><title>{title}</title>
<link href="/statics/css/all.css" rel="stylesheet" type="text/css" /><script type="text/javascript" src="/statics/js/jquery.min.js"></script></head><body>
<div class="w1000 header"><h1><a href="/"><img src="/statics/images/img/logo.png" /></a></h1>
<ul class="nav clearfix"><li class="on"><a href="/"><span>首页</span></a></li>{nav}</ul></div>
{inner}
<div class="w1000 footer t10"><p>版权所有：永济市房产管理局　技术支持：市信息中心</p><p>地址：和平路0号　电话：0359-0000000　晋ICP备13000001号</p></div></body></html>"""


def esc(col: Col) -> str:
    """The address of a column as it stands in the markup."""
    return col.path.replace("&", "&amp;")


def home() -> str:
    """Icons beside names; boxes whose heading is an item; tabs of presales without doors."""
    icons = "".join(
        f'<li><img src="/statics/images/img/zw_icon{n}.jpg" width="46" height="40" /> <a href="{esc(NAMES[name])}">{name}</a></li>'
        for n, name in enumerate(("政策法规", "公示公告", "工作动态", "机关建设"), 1)
    )
    photos = each(
        NAMES["工作动态"].rows[2:5],
        '<li><a href="$H" title="$T" target="_blank"><img class="news_img" src="/uploadfile/2014/04$N.jpg" width="348" height="232" alt="$T" /></a></li>',
    )
    news = each(NAMES["工作动态"].rows[:6], '<li><a href="$H">$T</a></li>')
    notices = each(NAMES["公示公告"].rows[:6], '<li class="list"><a href="$H">$T</a></li>')
    sale = "".join(
        f'<li><span class="span1">永房预售字第201400{n}号</span> <a href="/index.php?m=content&amp;c=index&amp;a=show&amp;catid=202&amp;id={n}"><span class="span2">{name}</span></a> <span class="span3">城南新区</span> <span class="span4">2014-02-1{n}</span></li>'
        for n, name in ((3, "锦绣花园二期"), (2, "河畔人家"), (1, "学府里"))
    )
    return page(
        "永济市房产管理局",
        f"""<div class="w1000 t10 clearfix"><div class="w210 left"><p class="title_blue">信息公开</p><ul class="list_zwgk"><li><a href="{esc(NAMES["统计信息"])}">统计信息</a></li></ul></div>
<div class="left l20 w490" style="position: relative;"><ul class="news clearfix">{icons}</ul><div class="scroll_img"><ul class="photo">{photos}</ul></div>
<ul class="newslist left clear_right"><li class="height10"></li>{news}</ul></div>
<div class="w260 right"><ul class="notice"><li class="title"><span class="span_title">通知</span><a href="{esc(NAMES["公示公告"])}" class="more">更多&gt;</a></li>{notices}</ul>
<ul class="notice"><li class="black"> </li><li class="title">公告<a href="{esc(NAMES["公告"])}" class="more">更多&gt;</a></li></ul></div></div>
<div class="w1000 t20 clearfix"><div id="tabs" class="left w720"><ul class="pre_sale_title"><li><a href="#tabs-1" class="a2">预售许可</a></li><li><a href="#tabs-2" class="a2">现售备案</a></li></ul>
<div id="tabs-1"><a href="#" class="more">更多&gt;</a><ul class="pre_sale">{sale}</ul></div><div id="tabs-2"><a href="#" class="more">更多&gt;</a><ul class="pre_sale"></ul></div></div></div>
<div class="w1000 t5"><script language="javascript" src="/index.php?m=poster&c=index&a=show_poster&id=11"></script></div>""",
    )


def listing(col: Col, pages: int) -> str:
    """A head of two spans, then the items; the numbers of pages are PHPCMS's own."""
    side = "".join(
        f'<li><a href="{esc(NAMES[n])}">{n}</a></li>' for n in ("政策法规", "公示公告", "统计信息")
    )
    items = each(
        col.rows,
        '<li class="bg"> <a href="$H" class="data_w1">$T</a> <span class="data_w6">[$D]</span></li>',
    )
    base = esc(col)
    links = "".join(f' <a href="{base}&amp;page={n}">{n}</a>' for n in range(2, pages + 1))
    turn = (
        f'<a class="a1">{pages * 20 - 7}条</a> <a href="{base}&amp;page=1" class="a1">上一页</a> <span>1</span>{links} <a href="{base}&amp;page=2" class="a1">下一页</a>'
        if col.rows
        else ""
    )
    return page(
        f"{col.name} - 永济市房产管理局",
        f"""<div class="w1000 t10 clearfix"><div class="w210 left"><p class="title_blue">信息公开</p><ul class="list_zwgk">{side}</ul></div>
<div class="right w770"><div class="detail_title"><p>{col.name}</p></div><div class="detail1"><ul class="listnews"><li> <span class="data_w1 title">新闻标题</span> <span class="data_w6 title">日期</span></li>{items}</ul>
<div class="page_navi"><ul id="pagenum">{turn}</ul></div></div></div></div>""",
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "永济市",
        "市房管局",
        lambda col, n, day: (
            f"/index.php?m=content&c=index&a=show&catid={col.path.rsplit('=', 1)[1]}&id={901 - 7 * n}"
        ),
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows:
            pages = 3 if len(col.rows) > 5 else 2
            S.add(
                col.path, listing(col, pages), rows_of=col.rows, blank=False, pager={"pages": pages}
            )
        elif col.state == "blank":
            S.add(col.path, listing(col, 0), items=[], blank=True)
    t, h, d = NAMES["公示公告"].rows[1]
    S.add(
        h,
        page(
            f"{t} - 公示公告 - 永济市房产管理局",
            f'<div class="w1000 t10 clearfix"><div class="right w770"><div class="detail_title"><p>公示公告</p></div><div class="detail2"><h2>{t}</h2><p class="time">时间：{d} 10:20:00　点击：<span id="hits"></span>次</p><div class="content">{paragraphs("各区县房管所：", "现将有关事项公布，请相互转告。")}</div></div></div></div>',
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    declare(S, COLS)
    # The days of the news and notices stand in their columns alone; the presale list shows its own.
    S.more |= {"home_newest": "2014-04-16"}
    return S
