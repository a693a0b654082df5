"""A county's quality bureau on a Java system of 2014 with Bootstrap 2: `list-5.html`, the day before
each title and with dots, “更多” before the heading it belongs to, a turner of pages with fields."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("jeesite_quality", "http://zj.tongling-x.invalid/", "2014-06-30", "")
COLS = [
    Col("/list-2.html", "组织机构", "organisation", "single"),
    Col("/list-6.html", "质量监督", None, "list", "2014-06-24", 8, "news", pages=5),
    Col("/list-10.html", "政策法规", "policy", "list", "2013-12-02", 5, step=60),
    Col("/list-tzgg.html", "通知公告", "notice", "list", "2014-06-18", 6, step=7),
    Col("/list-18.html", "行政处罚公示", None, "blank"),
    Col("/list-21.html", "资料下载", None, "list", "2012-09-07", 4, "plain", step=90),
]


def page(title: str, inner: str, name: str = "") -> str:
    """In the common frame."""
    nav = "".join(
        f'<li{" class=active" if col.name == name else ""}><a href="{col.path}" target=""><span>{col.name}</span></a></li>'
        for col in COLS
    )
    return f"""<!DOCTYPE html>
<html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html;charset=utf-8" /><meta name="author" content="http://jeesite.invalid/"/><meta http-equiv="X-UA-Compatible" content="IE=7,IE=9,IE=10" />
<script src="/static/jquery/jquery-1.8.3.min.js" type="text/javascript"></script><link href="/static/bootstrap/2.3.1/css_cerulean/bootstrap.min.css" type="text/css" rel="stylesheet" /><script src="/static/bootstrap/2.3.1/js/bootstrap.min.js" type="text/javascript"></script></head>
<body><div class="navbar navbar-fixed-top" style="position:static;margin-bottom:10px;"><div class="navbar-inner"><div class="container"><a class="brand" href="/index-1.html"><img alt="桐岭县质量技术监督局" title="桐岭县质量技术监督局" src="/static/images/logo.png"></a>
<div class="nav-collapse"><ul id="main_nav" class="nav nav-pills"><li class="{"" if name else "active"}"><a href="/index-1.html"><span>首　 页</span></a></li>{nav}<li id="siteSwitch" class="dropdown"><a class="dropdown-toggle" data-toggle="dropdown" href="#" title="站点"><i class="icon-retweet"></i></a><ul class="dropdown-menu"><li><a href="#" onclick="location='/index-1.html'">主站</a></li></ul></li></ul>
<form class="navbar-form pull-right" action="/search" method="get"><input type="text" name="q" maxlength="20" style="width:65px;" placeholder="全站搜索..." value=""></form></div></div></div></div>
<div class="container"><div class="content">{inner}</div><hr style="margin:20px 0 10px;"><footer><div class="footer_nav"><a href="/guestbook" target="_blank">公共留言</a> | <a href="/search" target="_blank">全站搜索</a> | <a href="/map-1.html" target="_blank">站点地图</a></div><div class="pull-right">2014-6-30 08:12</div><div class="copyright">主办：桐岭县质量技术监督局　豫ICP备00000000号</div></footer></div></body></html>"""


LINE = '<li><span class="pull-right">$Y.$M.$d</span><a href="$H" style="color:">$T</a></li>'


def home(names: dict[str, Col]) -> str:
    """A hero, and boxes of which the link to more stands in the heading, before its words."""
    boxes = "".join(
        f'<div class="span4"><h4><small><a href="{names[n].path}" class="pull-right">更多&gt;&gt;</a></small>{n}</h4><ul>{each(names[n].rows[:5], LINE)}</ul></div>'
        for n in ("质量监督", "政策法规", "通知公告")
    )
    return page(
        "首页 - 桐岭县质量技术监督局",
        f'<div class="hero-unit" style="padding-bottom:35px;margin:10px 0;"><p>质量强县　标准先行　桐岭县质量技术监督局欢迎您。</p></div><div class="row">{boxes}</div>',
    )


def listing(col: Col) -> str:
    """Siblings at the left, rows, fields that turn pages."""
    last = (
        '<div class="pagination"><ul><li class="disabled"><a href="javascript:">&#171; 上一页</a></li><li class="active"><a href="javascript:">1</a></li><li><a href="javascript:page(2,30);">2</a></li><li><a href="javascript:page(3,30);">3</a></li><li><a href="javascript:page(5,30);">5</a></li><li><a href="javascript:page(2,30);">下一页 &#187;</a></li><li class="disabled controls"><a href="javascript:">当前 <input type="text" value="1" onclick="this.select();"/> / <input type="text" value="30"/> 条，共 146 条</a><li></ul><div style="clear:both;"></div></div>'
        if col.pages
        else '<div class="pagination"><ul><li class="disabled"><a href="javascript:">&#171; 上一页</a></li><li class="active"><a href="javascript:">1</a></li><li class="disabled"><a href="javascript:">下一页 &#187;</a></li></ul></div>'
    )
    return page(
        f"{col.name} - 桐岭县质量技术监督局",
        f"""<div class="row"><div class="span2"><h4>栏目列表</h4><ol><li><a href="{col.path}" target="">{col.name}</a></li></ol><h4>推荐阅读</h4><ol></ol></div><div class="span10"><ul class="breadcrumb"><li>当前位置：<a href="/index-1.html">首页</a></li> <span class="divider">/</span> <li><a href="{col.path}">{col.name}</a></li></ul></div><div class="span10"><h4>{col.name}</h4><ul>{each(col.rows, LINE)}</ul>{last}<script type="text/javascript">function page(n,s){{location="{col.path}?pageNo="+n+"&pageSize="+s;}}</script></div></div>""",
        col.name,
    )


def article(col: Col, row: Row) -> str:
    """A heading, the text, a well of facts below it."""
    return page(
        f"{row[0]} - {col.name}",
        f"""<div class="row"><div class="span10"><ul class="breadcrumb"><li>当前位置：<a href="/index-1.html">首页</a></li> <span class="divider">/</span> <li><a href="{col.path}">{col.name}</a></li></ul></div><div class="span10"><h3 style="color:#555555;font-size:20px;text-align:center;border-bottom:1px solid #ddd;padding-bottom:15px;margin:25px 0;">{row[0]}</h3><div>{paragraphs("近日，县质监局按照年度计划开展监督检查，出动执法人员三十余人次。", "下一步，将对发现的问题跟踪督办，确保整改到位。")}</div><div style="border-top:1px solid #ddd;padding:10px;margin:25px 0;">发布者：管理员 &nbsp; 点击数：115 &nbsp; 发布时间：{row[2]} 09:12:33 &nbsp; 更新时间：{row[2]} 10:00:02</div></div></div>""",
        col.name,
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS, "桐岭县", "县质监局", lambda col, n, _: f"/view-{COLS.index(col)}-{120 - n}f.html"
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"质量监督": 1, "通知公告": 1},
        identity={"icp": True},
    )
    about = paragraphs(
        "桐岭县质量技术监督局内设办公室、法规股、监督股、标准化股。",
        "办公室负责文电、会务、机要、档案等机关日常运转工作。",
    )
    S.add(
        "/list-2.html",
        page(
            "组织机构 - 桐岭县质量技术监督局",
            f'<div class="row"><div class="span10">{about}</div></div>',
            "组织机构",
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2014-06-24"}
    return S
