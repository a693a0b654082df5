"""What stands around the single pages of this set: heads, menus, side boxes and feet.

Each follows the nesting of pages that offices once served (templates, crawlers and copies in public
repositories); places, offices, hosts and texts are made up.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.golden import small_sites

SET = Path(__file__).parent.parent
AS_OF = "2026-06-01"
single = partial(small_sites.single, SET)

TEXT = (
    "<p>　　各乡镇、各部门要对照任务清单逐项推进，定期通报进度，年底前全部完成。</p>"
    "<p>　　会上，有关负责人介绍了前期准备，基层代表作了交流，大家表示将把工作落到细处。</p>"
)


def struts(title: str, inner: str, crumb: str = "民声通道", side: str = "") -> str:
    """A county on Struts pages: a position box, a left column of buttons, a main box in two lines."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title}</title>
<link href="../css/county.css" rel="stylesheet" type="text/css" />
<script src="../js/changdiv.js" type="text/javascript"></script>
</head>
<body>
<div id="whole_bg"><div id="content">
<div class="top_info"><span>欢迎访问棠溪县门户</span><a href="/user/login">登录</a> | <a href="/user/register">注册</a></div>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zjtx/">走进棠溪</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zxfw/">在线服务</a></li><li><a href="/interaction/">公众参与</a></li></ul></div>
<div class="current_position"><p><span><strong>当前位置：</strong><a href="/">首页</a>＞<a href="/interaction/index.do">{crumb}</a></span></p></div>
<div class="gzcy_left"><div class="left_btn"><ul><li><a href="/mail/">县长信箱</a></li><li><a href="/hot/">县长热线</a></li><li><a href="/xf/">网上信访</a></li></ul></div>{side}</div>
<div class="gzcy_main"><div class="out_line"><div class="in_line">
{inner}
</div></div></div>
<div class="clearfloat"></div>
<div id="foot"><p><a href="#">使用声明</a>|<a href="/map.html">网站地图</a></p><p class="explain">棠溪县人民政府版权所有 棠溪县信息化办公室承办</p><p class="explain">ICP备案序号：云ICP备06000011号</p></div>
</div></div>
</body>
</html>
"""


def province(title: str, inner: str, crumb: str = "互动交流", head: str = "") -> str:
    """The template a province gave all its cities in 2022: wide head, drop menu, grey foot."""
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta name="renderer" content="webkit">
<title>{title}</title>
{head}
<link rel="stylesheet" href="/lib/swiper/swiper.min.css"><link rel="stylesheet" href="/img/common.css">
</head>
<body>
<div class="xl-head"><div class="w1200"><a class="logo" href="/"><img src="/img/logo.png" alt="澜江市人民政府"></a><div class="tool"><a href="/wza">无障碍</a><a href="/zh/">简体</a><a href="/hant/">繁體</a></div></div></div>
<div class="xl-nav"><ul class="w1200"><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻</a><div class="drop"><a href="/xwzx/yw/">要闻</a><a href="/xwzx/bm/">部门</a></div></li><li><a href="/zwgk/">公开</a></li><li><a href="/zwfw/">服务</a></li><li><a href="/hdjl/">互动</a><div class="drop"><a href="/hdjl/szxx/">市长信箱</a><a href="/hdjl/dczj/">调查征集</a><a href="/hdjl/zxft/">在线访谈</a></div></li></ul></div>
<div class="w1200 mbx"><i class="icon-home"></i><a href="/">首页</a> &gt; <a href="/hdjl/">互动交流</a> &gt; <a href="./">{crumb}</a></div>
<div class="w1200 xl-main">
{inner}
</div>
<div class="xl-foot"><div class="w1200"><p>主办：澜江市人民政府办公室　承办：澜江市数据局</p><p>网站标识码：3622000001　云ICP备19000012号</p></div></div>
<script src="/lib/jquery/jquery-3.5.1.min.js"></script><script src="/img/common.js"></script>
</body>
</html>
"""


def cells(title: str, inner: str) -> str:
    """A bureau of 2003: upper case tags, tables in tables, a marquee of greetings."""
    return f"""<HTML>
<HEAD><TITLE>{title}</TITLE>
<META http-equiv=Content-Type content="text/html; charset=utf-8">
<LINK href="style.css" type=text/css rel=stylesheet></HEAD>
<BODY bgColor=#ffffff leftMargin=0 topMargin=0>
<TABLE cellSpacing=0 cellPadding=0 width=778 align=center border=0><TBODY>
<TR><TD colSpan=2><IMG height=110 src="images/top.jpg" width=778></TD></TR>
<TR bgColor=#2b6cb0><TD height=24><MARQUEE scrollAmount=3>欢迎光临石埠县农机局网站</MARQUEE></TD><TD align=right><A href="index.asp"><FONT color=#ffffff>首页</FONT></A> <A href="news.asp"><FONT color=#ffffff>动态</FONT></A> <A href="guide.asp"><FONT color=#ffffff>办事</FONT></A> <A href="book.asp"><FONT color=#ffffff>留言</FONT></A></TD></TR></TBODY></TABLE>
{inner}
<TABLE cellSpacing=0 cellPadding=0 width=778 align=center border=0><TBODY><TR><TD align=middle height=50>石埠县农机局 版权所有<BR>地址：建设路12号 云ICP备05000013号</TD></TR></TBODY></TABLE>
</BODY></HTML>
"""


def columns(title: str, inner: str) -> str:
    """A platform of layouts: every part in two or three wrapping columns with long names."""
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body style="background-color:#fff">
<div id="pagecontainer" style="width:1000px;margin:0 auto">
<div id="we7layout_1345" class="sf_cols"><div style="float:none;width:100%" class="sf_colsOut"><div class="sf_colsIn"><div class="SD_Top"><a href="/">首页</a><a href="/service/">办事大厅</a><a href="/consult/">网上咨询</a><a href="/public/">政务公开</a></div></div></div></div>
<div id="we7layout_1346" class="sf_cols"><div class="sf_colsOut" style="width:76%"><div class="sf_colsIn">
{inner}
</div></div><div class="sf_colsOut" style="width:24%"><div class="sf_colsIn"><div class="box"><h3>服务导航</h3><ul><li><a href="/service/a">个人办事</a></li><li><a href="/service/b">法人办事</a></li></ul></div></div></div></div>
<div class="sf_cols"><div class="sf_colsIn"><div class="footer">版权所有：桐岭区住房和建设局　云ICP备12000014号　网站标识码：3622000014</div></div></div>
</div>
</body></html>
"""


def served(title: str, inner: str, site: str = "汀州市人民政府", side: str = "") -> str:
    """A front end of components that the server wrote out: data attributes, hashes in class names."""
    return f"""<!doctype html>
<html lang="zh-CN" data-n-head-ssr>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} - {site}</title><link rel="stylesheet" href="/_nuxt/app.3f2a1c.css"></head>
<body>
<div id="__nuxt"><div id="__layout"><div class="layout" data-v-1a2b3c>
<header class="hd" data-v-7d9e><div class="hd-in"><a href="/" class="hd-logo">{site}</a><div class="hd-nav"><a href="/" class="nuxt-link-active">首页</a><a href="/news">资讯</a><a href="/open">公开</a><a href="/affairs">服务</a><a href="/interact">互动</a></div></div></header>
<div class="el-breadcrumb" aria-label="Breadcrumb"><span class="el-breadcrumb__item"><span class="el-breadcrumb__inner is-link"><a href="/">首页</a></span><span class="el-breadcrumb__separator">/</span></span><span class="el-breadcrumb__item"><span class="el-breadcrumb__inner">{title}</span></span></div>
<div class="page" data-v-55c1>
{inner}
</div>{side}
<div class="ft" data-v-99ab><p>{site}主办 汀州市大数据中心承办</p><p>网站标识码 3622000015 云ICP备21000015号-1</p></div>
</div></div></div>
<script src="/_nuxt/runtime.8f1.js" defer></script><script src="/_nuxt/app.55d.js" defer></script>
</body></html>
"""


def telephone(title: str, inner: str) -> str:
    """A page of a small program for telephones, in tags of its own."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width, user-scalable=no, initial-scale=1.0"><link rel="stylesheet" href="/static/index.css"></head>
<body class="uni-body"><uni-app><uni-page><uni-page-head><div class="uni-page-head"><div class="uni-page-head-bd"><div class="uni-page-head__title">{title}</div></div></div></uni-page-head><uni-page-wrapper><uni-page-body>
{inner}
</uni-page-body></uni-page-wrapper></uni-page></uni-app></body></html>
"""


def press(title: str, inner: str, widgets: str = "") -> str:
    """A town on a blog system of 2014: a header, a masthead, a primary and a secondary part."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="UTF-8" /><title>{title} | 芦汀镇人民政府</title><link rel="stylesheet" href="/wp-content/themes/town/style.css" /></head>
<body class="single">
<div id="page" class="hfeed site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/" rel="home">芦汀镇人民政府</a></h1><h2 class="site-description">水乡芦汀 宜居小镇</h2><nav id="site-navigation"><div class="menu-container"><ul class="nav-menu"><li><a href="/">首页</a></li><li><a href="/news/">新闻</a></li><li><a href="/mail/">镇长信箱</a></li><li><a href="/guide/">办事</a></li></ul></div></nav></header>
<div id="main" class="wrapper"><div id="primary" class="site-content"><div id="content" role="main">
{inner}
</div></div><div id="secondary" class="widget-area">{widgets}</div></div>
<footer id="colophon"><div class="site-info">芦汀镇人民政府主办　云ICP备14000016号</div></footer></div>
</body></html>
"""


def fill(markup: str, *rows: tuple[str, ...]) -> str:
    """The markup of each row: $0 $1 … stand for its values, $n for its number."""
    made = []
    for number, row in enumerate(rows, 1):
        one = markup.replace("$n", str(number))
        for at, value in enumerate(row):
            one = one.replace(f"${at}", value)
        made.append(one)
    return "\n".join(made)
