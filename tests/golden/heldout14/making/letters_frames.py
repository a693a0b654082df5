"""What stands around the letters of this set, and how lists and letters of it are written down.

Each frame follows the nesting of pages that offices once served (templates, saved pages and
crawlers in public repositories); places, offices, hosts and texts are made up.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout13.making.parts_frames import fill

__all__ = ["AS_OF", "asp", "each", "fill", "hall", "jcms", "letter", "none", "panel", "rows", "trs"]

SET = Path(__file__).parent.parent
AS_OF = "2026-06-01"
single = partial(small_sites.single, SET)
Row = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered


def rows(name: str, url: str, html: str, *letters: Row) -> None:
    """A list of letters and what a person reads of each."""
    expect: dict[str, Any] = {"rows": [list(one) for one in letters]}
    single(f"letters/{name}", url, AS_OF, html, **expect)


def letter(
    name: str, url: str, html: str, asked: str | None, answered: str | None, done: bool | None
) -> None:
    """One letter: when it was asked, when it was answered, whether (None: not to be told)."""
    single(f"letters/{name}", url, AS_OF, html, letter=[asked, answered, done])


def none(name: str, url: str, html: str) -> None:
    """A page that a person would not take for letters."""
    single(f"letters/{name}", url, AS_OF, html, rows=[], letter=None)


def each(markup: str, *pairs: tuple[str, ...]) -> str:
    """The markup of each pair, without line breaks."""
    return fill(markup, *pairs).replace("\n", "")


def jcms(title: str, inner: str, crumb: str = "县长信箱") -> str:
    """A county on a system of columns by number, with an applet for its mailboxes."""
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta name="SiteName" content="梧溪县人民政府">
<meta name="ColumnName" content="{crumb}">
<title>梧溪县人民政府 {title}</title>
<link href="/images/80/wuxi2023.css" type="text/css" rel="stylesheet">
<script src="/script/0/1904181.js"></script>
</head>
<body>
<div class="header"><div class="wz_top"><a href="/wuxi/col1/wza.html">无障碍</a><a href="/wuxi/col2/index.html">进入老年模式</a></div><div class="logo"><img src="/picture/80/logo.png"></div>
<ul class="nav"><li><a href="/index.html">首页</a></li><li><a href="/col/col9101/index.html">走进梧溪</a></li><li><a href="/col/col9102/index.html">政务公开</a></li><li><a href="/col/col9103/index.html">政务服务</a></li><li><a href="/col/col9104/index.html">互动交流</a></li></ul></div>
<div class="container"><table class="dqwz" width="100%"><tr><td>当前位置： <a href="/index.html">首页</a> <span style="padding:0 4px">&gt;</span> <a href="/col/col9104/index.html">互动交流</a> <span style="padding:0 4px">&gt;</span> <a href="/col/col9188/index.html">{crumb}</a></td></tr></table>
{inner}
</div>
<div class="footer"><p>主办：梧溪县人民政府办公室　承办：梧溪县大数据中心</p><p>网站标识码：3308990001　浙ICP备05000088号</p></div>
</body>
</html>
"""


def trs(title: str, inner: str, crumb: str = "来信选登") -> str:
    """A city on publishing software of the capital: meta marks, a side menu of boxes."""
    return f"""<!DOCTYPE html>
<html lang="zh">
<head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta name="SiteName" content="砚州市人民政府"/><meta name="ColumnName" content="{crumb}"/><meta name="ColumnType" content="互动交流"/>
<title>{title}_砚州市人民政府</title><link rel="stylesheet" href="../../images/common.css"/></head>
<body>
<div class="top"><div class="w1200"><a href="/" class="logo"><img src="/images/logo.png" alt="砚州市人民政府"/></a></div></div>
<div class="menu"><div class="w1200"><a href="/">首页</a><a href="/yw/">要闻</a><a href="/gk/">公开</a><a href="/fw/">服务</a><a href="/hd/" class="on">互动</a></div></div>
<div class="w1200 BreadcrumbNav">您所在的位置：<a href="/" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="/hd/" class="CurrChnlCls">互动</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">{crumb}</a></div>
<div class="w1200 clearfix main"><div class="left_nav"><h3>互动</h3><ul><li><a href="/hd/szxx/">市长信箱</a></li><li><a href="/hd/lxxd/">来信选登</a></li><li><a href="/hd/zjdc/">征集调查</a></li><li><a href="/hd/zxft/">在线访谈</a></li></ul></div>
<div class="right_con">
{inner}
</div></div>
<div class="bottom"><p>主办单位：砚州市人民政府办公室</p><p>网站标识码：4212990002 鄂ICP备20000123号 鄂公网安备 42129902000011号</p></div>
</body></html>
"""


def asp(title: str, inner: str) -> str:
    """A county of 2006: tables within tables, a picture of the magistrate's box to the left."""
    return f"""<html>
<head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link href="news.css" rel=stylesheet type=text/css></head>
<body bgcolor="#FFFFFF" topmargin="0">
<table width="1002" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="Images/top.jpg" width="1002" height="140"></td></tr><tr><td align="center" background="Images/dh.gif" height="30"><a href="./">网站首页</a> ┊ <a href="E_Type.asp?E_typeid=1">蒲河要闻</a> ┊ <a href="E_Type.asp?E_typeid=6">政务公开</a> ┊ <a href="E_LeadMail.asp">县长信箱</a> ┊ <a href="E_GuestBook.asp">网上留言</a></td></tr></table>
<table width="1002" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF"><tr valign="top"><td width="210" background="Images/L_b.gif"><table width="192" border="0" align="center"><tr><td><img src="Images/mail_top_bg.gif" width="200" height="40"></td></tr><tr><td align="center"><img src="Images/xzmail.gif" width="168" height="126"></td></tr></table></td>
<td width="792"><table width="100%" border="0" cellpadding="0"><tr><td height="53" background="Images/location_bg.gif">&nbsp;您的位置：&nbsp;<a class=daohang href="./">网站首页</a>&gt;&gt;<a href="E_LeadMail.asp" class="daohang">县长信箱</a>&gt;&gt;{title}</td></tr></table>
{inner}
</td></tr></table>
<table width="1002" border="0" align="center"><tr><td align="center">蒲河县人民政府主办　蒲河县信息中心维护<br>鄂ICP备05000321号　您是本站第 1202605 位访客</td></tr></table>
</body></html>
"""


def hall(title: str, inner: str, crumb: str = "诉求公开") -> str:
    """The hotline's page of a province, drawn on the server from a Vue page of 2025."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} - 岑阳12345政务服务便民热线</title><link rel="stylesheet" href="/_nuxt/entry.4c1d.css"></head>
<body><div id="__nuxt"><div class="app-wrap" data-v-3f1a=""><header class="app-header" data-v-3f1a=""><a href="/" class="brand">岑阳12345</a><nav class="app-nav"><a href="/">首页</a><a href="/appeal/create">我要诉求</a><a href="/appeal/query">进度查询</a><a href="/appeal/public" class="router-link-active">诉求公开</a></nav></header>
<div class="el-breadcrumb" aria-label="面包屑" role="navigation"><span class="el-breadcrumb__item"><span class="el-breadcrumb__inner is-link">首页</span><span class="el-breadcrumb__separator">/</span></span><span class="el-breadcrumb__item"><span class="el-breadcrumb__inner">{crumb}</span></span></div>
<main class="app-main" data-v-3f1a="">
{inner}
</main>
<footer class="app-footer" data-v-3f1a=""><p>岑阳市政务服务便民热线受理中心　咨询电话：0799-12345</p><p>赣ICP备2024000321号-2</p></footer></div></div></body></html>
"""


def panel(title: str, inner: str) -> str:
    """A page of its own that opens in a box over the list: no head, no foot."""
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/static/layui/css/layui.css"></head>
<body style="padding:15px">
{inner}
<script src="/static/layui/layui.js"></script></body></html>
"""
