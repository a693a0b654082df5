"""A district's employment centre: headings are pictures whose map has the link to more, days of two
figures a year, the title in a font within the link, a list of questions beside."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("imagemap_centre", "http://www.dongshanjy.invalid/", "2013-01-09", "")
COLS = [
    Col("/front/about.uhtml", "中心概况", "overview", "single", first=True),
    Col(
        "/front/news/list.uhtml?type=zcfg",
        "政策法规",
        "policy",
        "list",
        "2012-10-08",
        5,
        "policy",
        True,
        0,
        60,
    ),
    Col("/front/guide/list.uhtml", "办事指南", "guide", first=True),
    Col(
        "/front/news/list.uhtml?type=xwzx",
        "新闻资讯",
        "news",
        "list",
        "2013-01-08",
        8,
        "news",
        True,
        0,
        3,
    ),
    Col(
        "/front/news/list.uhtml?type=tzgg",
        "通知公告",
        "notice",
        "list",
        "2013-01-05",
        7,
        "notice",
        True,
        0,
        4,
    ),
    Col(
        "/front/news/list.uhtml?type=jyxx",
        "就业信息",
        None,
        "list",
        "2012-12-28",
        6,
        "special",
        True,
        0,
        5,
    ),
    Col("/front/news/list.uhtml?type=ztcc", "专题橱窗", "special", "blank", first=True),
    Col("/front/down/list.uhtml", "下载专区", None, None, "2011-07-14", 4, "special", True, 1, 80),
    Col("/front/question/list.uhtml", "回音壁", None, first=True),
]
NAMES = {col.name: col for col in COLS}


def page(title: str, inner: str) -> str:
    """In the common frame; the menu is a map over one picture."""
    areas = "".join(
        f'<area shape="rect" coords="{90 * n},2,{90 * n + 80},30" href="{path}" alt="{name}" title="{name}" />'
        for n, (path, name) in enumerate(
            [("/", "首页"), *((c.path.replace("&", "&amp;"), c.name) for c in COLS[:3])]
        )
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title></head><body>
<div id="head"><img src="/images/banner.jpg" width="960" height="150" alt="" /><img src="/images/menu.jpg" width="960" height="32" usemap="#menuMap" border="0" /><map name="menuMap" id="menuMap">{areas}</map></div>
{inner}
<div id="foot">主办：东山区公共就业服务中心　咨询电话：12333　京ICP备05000006号</div></body></html>"""


def headed(picture: str, name: str, body: str) -> str:
    """A box under a picture; the way to the column is an area of its map."""
    return f'<div id="Arit{picture}"><img id="Arit{picture}1" src="/images/Arit{picture}.jpg" alt="{name}" usemap="#Arit{picture}Map" /><map id="Arit{picture}Map" name="Arit{picture}Map"><area shape="rect" coords="260,2,318,23" href="{NAMES[name].path}" alt="更多" title="更多"></map><div class="TGCont">{body}</div></div>'


def home() -> str:
    """Boxes under pictures."""
    news = each(
        NAMES["新闻资讯"].rows,
        '<tr height="22"><td width="21" align="center"><img src="/images/titlK.gif" /></td><td><a title="$T" href="$H"><font color="#333">$S</font></a></td><td width="60">$y-$M-$d</td></tr>',
        20,
    )
    notice = each(
        NAMES["通知公告"].rows,
        '<li style="color:#FF6600;"><a title="$T" href="$H"><font color="#000">$S</font></a><img alt="" src="/images/new.gif"></li>',
        16,
    )
    jobs = each(
        NAMES["就业信息"].rows,
        '<li style="color:#FF6600;"><a title="$T" href="$H"><font>$T</font></a></li>',
    )
    down = each(NAMES["下载专区"].rows, '<li><a title="$T" href="$H"><font>$S</font></a></li>', 12)
    asked = "".join(
        f'<li><a title="{t}" href="/front/question/show.uhtml?id={n}">{t}</a><span class="pRight">{d}</span></li>'
        for n, (t, d) in enumerate((("档案怎样转入", "12-30"), ("失业登记要带什么材料", "12-21")))
    )
    return page(
        "东山区公共就业服务网",
        f"""<div id="main"><div id="Box0">{headed("XW", "新闻资讯", f'<table width="100%" cellpadding="0" cellspacing="0" border="0">{news}</table>')}</div>
<div id="Box1">{headed("TG", "通知公告", f"<ul>{notice}</ul>")}{headed("Yx", "就业信息", f"<ul>{jobs}</ul>")}</div>
<div id="Box2">{headed("Zhuanti", "专题橱窗", "<table></table>")}{headed("Load", "下载专区", f"<ul>{down}</ul>")}{headed("HYB", "回音壁", f"<ul>{asked}</ul>")}</div></div>""",
    )


def listing(col: Col) -> str:
    """A table with a head, days with slashes over New Year."""
    body = each(
        col.rows,
        '<tr><td align="center">$N</td><td><a href="$H" title="$T">$T</a></td><td align="center">$Y/$m/$k</td></tr>',
    )
    turn = (
        '<div class="pagination"><span>共 3 页</span> <a href="#" onclick="goPage(2)">下一页</a> <a href="#" onclick="goPage(3)">末页</a></div>'
        if col.rows
        else ""
    )
    return page(
        f"{col.name}_东山区公共就业服务网",
        f'<div id="main"><div class="local">当前位置：<a href="/">首页</a> &gt; {col.name}</div><table class="newsTab" width="100%"><tr><th>序号</th><th>标题</th><th>时间</th></tr>{body}</table>{turn}</div>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "东山区",
        "区就业服务中心",
        lambda col, n, day: f"/front/news/show.uhtml?id=40288a{COLS.index(col)}{90 - n}",
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col), rows_of=col.rows, blank=False, pager={"pages": 3})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        "/front/about.uhtml",
        page(
            "中心概况_东山区公共就业服务网",
            f'<div id="main"><div class="local">当前位置：<a href="/">首页</a> &gt; 中心概况</div><h2>中心概况</h2>{paragraphs("东山区公共就业服务中心是区人力资源和社会保障局所属事业单位。", "中心负责全区就业登记、失业登记、职业介绍和人事档案管理等工作。", "办公地址：东山路0号，工作时间：周一至周五。")}</div>',
        ),
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2013-01-08"}
    return S
