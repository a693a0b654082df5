"""A city's transport commission of 2014: panels under the menu carry letters, traffic news and icons
without words; its columns are .do addresses; the home page shows an interview with its day to come."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("panels_transport", "http://jtw.jiangyushi.invalid/", "2014-05-08", "")
COLS = [
    Col(
        "/news.do?action=getNewsList&type=jtyw",
        "交通要闻",
        "news",
        "list",
        "2014-05-07",
        8,
        pages=22,
    ),
    Col(
        "/news.do?action=getNewsList&type=qxdt", "区县动态", "news", "list", "2014-05-06", 7, skip=4
    ),
    Col(
        "/news.do?action=getNewsList&type=tzgg",
        "通知公告",
        "notice",
        "list",
        "2014-05-05",
        7,
        step=4,
    ),
    Col(
        "/news.do?action=getNewsList&type=zbgg",
        "招标公告",
        "projects",
        "list",
        "2014-04-25",
        5,
        first=None,
        step=9,
    ),
    Col(
        "/news.do?action=getNewsList&type=zcfg",
        "政策法规",
        "policy",
        "list",
        "2014-02-18",
        5,
        step=40,
    ),
    Col("/news.do?action=getNewsList&type=jhgh", "规划计划", "planning", "blank", first=None),
    Col("/news.do?action=getNewsList&type=zzjg", "组织机构", "organisation", "single", first=None),
    Col("/wsbs.do?action=index", "网上办事", None),
]
ICONS = ("通知公告", "招标公告", "规划计划", "组织机构")


def esc(col: Col) -> str:
    """The address as it stands in markup."""
    return col.path.replace("&", "&amp;")


def page(title: str, inner: str) -> str:
    """In the common frame, whose panels hold letters of last week and jams of today."""
    names = {col.name: col for col in COLS}
    icons = "".join(
        f'<li><a href="{esc(names[n])}" title="{n}" class="i_{names[n].path[-4:]}"></a></li>'
        for n in ICONS
    )
    letters = "".join(
        f'<li><a href="javascript:;">&bull;{t}</a> <span>2014-5-{d}</span></li>'
        for t, d in (
            ("关于轨道站接驳公交的建议", 7),
            ("驾校收费咨询", 7),
            ("出租车失物招领求助", 7),
        )
    )
    jams = "".join(
        f'<li><a href="javascript:;">&bull;2014年5月8日{h}:25分滨江路往东方向车行缓慢</a></li>'
        for h in (9, 8, 7)
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title><link href="/css/style.css" rel="stylesheet" /><script src="/js/jquery-1.4.4.min.js"></script></head>
<body><div class="header"><h1><a href="/" title="江渝市交通委员会"></a></h1></div>
<!--nav Start-->
<div class="navTab"><ul class="nav clearfix"><li class="cur home"><a href="/" style="text-align: center;">首页</a></li><li class="tabHover"><a href="javascript:;">公众出行</a></li><li class="tabHover"><a href="{esc(names["网上办事"])}">网上办事</a></li><li class="tabHover"><a href="javascript:;">互动交流</a></li><li class="tabHover"><a href="javascript:;">政务公开</a> <span id="dateView"></span></li></ul>
<!--navCon02 Start-->
<div class="navCon navConHover navCon_gzcx clearfix" style="display: none;z-index:1111;"><div class="list"><h2 class="clearfix"><span><b class="icon i_broadcast"></b>最新路况播报</span><a href="javascript:;" class="more">更多</a></h2><ul>{jams}</ul></div></div>
<!--navCon04 Start-->
<div class="navCon navConHover navCon_hdjl clearfix" style="display: none;z-index:1111"><div class="list"><h2 class="clearfix"><span><b class="icon i_triangleBlue"></b>最近来信</span><a href="javascript:;" class="more">更多</a></h2><ul>{letters}</ul></div></div>
<!--navCon05 Start-->
<div class="navCon navConHover navCon_xxgk clearfix" style="display: none;z-index:1111"><ul class="link">{icons}</ul></div>
</div>
{inner}
<div class="footer"><p>主办：江渝市交通委员会　渝ICP备11000000号</p></div></body></html>"""


def home(names: dict[str, Col]) -> str:
    """Boxes with names in spans; an interview announced."""
    boxes = "".join(
        f'<div class="con"><h2 class="clearfix"><span><b class="icon"></b>{n}</span><a href="{esc(names[n])}" class="more">更多</a></h2><ul class="list">{each(names[n].rows[:6], "<li><a href=$H>&bull;$T</a><span>$m-$k</span></li>")}</ul></div>'
        for n in ("交通要闻", "区县动态", "通知公告", "政策法规")
    )
    return page(
        "江渝市交通委员会",
        f'<div class="main clearfix">{boxes}<div class="interview"><img src="/images/ad/photo.jpg" class="interviewPhoto" /> <b>标题：</b> <span>畅通便民路</span> <br /><b>时间：</b> <span>6月20日 上午9:00</span></div></div>',
    )


def listing(col: Col) -> str:
    """A definition list with days as its terms after the title."""
    turn = (
        f'<div class="page"><span>共{col.pages * 20 - 3}条&nbsp;{col.pages}页&nbsp;第1页</span><a href="{esc(col)}&amp;curpage=2">下一页</a><a href="{esc(col)}&amp;curpage={col.pages}">尾页</a></div>'
        if col.pages
        else ""
    )
    items = each(col.rows, '<dt><a href="$H" target="_blank">$T</a></dt><dd>$Y-$m-$k</dd>')
    side = "".join(f'<li><a href="{esc(c)}">{c.name}</a></li>' for c in COLS if "news" in c.path)
    return page(
        f"江渝市交通委员会-{col.name}",
        f'<div class="main clearfix"><ul class="sideNav">{side}</ul><div class="content"><p class="crumb">您所在的位置：<a href="/">首页</a> &gt; <b>{col.name}</b></p><dl class="newsList">{items}</dl>{turn}</div></div>',
    )


def article(col: Col, row: Row) -> str:
    """As its pages were."""
    y, m, d = (int(p) for p in row[2].split("-"))
    return page(
        f"江渝市交通委员会-{row[0]}",
        f'<div class="main"><p class="crumb">您所在的位置：<a href="/">首页</a> &gt; <a href="{esc(col)}">{col.name}</a> &gt; 正文</p><h3 class="tit">{row[0]}</h3><p class="info">{y}-{m}-{d}　来源：委办公室　浏览量：2013</p><div class="text">{paragraphs("市交通委近日部署汛期公路水路安全工作。", "要求各单位加强隐患排查，确保群众出行平安。")}</div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "江渝市",
        "市交通委",
        lambda col, n, _: f"/news.do?action=getNews&id={7100 + COLS.index(col) * 50 - n}",
    )
    publish(S, COLS, home(names), listing, article, {"交通要闻": 1, "通知公告": 1})
    duty = paragraphs(
        "江渝市交通委员会是主管全市公路、水路、轨道交通的政府组成部门。",
        "内设办公室、规划处、建设处、运输处、安全处、财务处和科技处。",
    )
    col = names["组织机构"]
    S.add(
        col.path,
        page(
            "江渝市交通委员会-组织机构",
            f'<div class="main"><p class="crumb">您所在的位置：<a href="/">首页</a> &gt; <b>组织机构</b></p><div class="text">{duty}</div></div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2014-05-07"}
    return S
