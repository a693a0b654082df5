"""What stands around the single pages of this set: heads, navigations, side lists and feet.

Each follows the nesting of a page that a real government site once served (seen in templates, test
pages and crawlers of public repositories); places, offices and texts are made up.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.golden import small_sites

SET = Path(__file__).parent.parent
AS_OF = "2026-06-01"
single = partial(small_sites.single, SET)

TEXT = (
    "<p>　　为做好今年的工作，各单位要提前谋划，明确责任，把各项措施落到实处。</p>"
    "<p>　　会议听取了上半年工作的汇报，要求各镇（街道）加强巡查，及时消除隐患，"
    "重要情况随时报告。</p>"
)
CONAC = """<script type="text/javascript">document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript  src='http://dcs.conac.cn/js/36/000/0000/60000001/CA360000000600000010001.js' type='text/javascript'%3E%3C/script%3E"));</script>"""


def bootstrap(title: str, site: str, inner: str, crumb: str = "政务公开", head: str = "") -> str:
    """A county's site on Bootstrap 3, breadcrumb in an ordered list, foot of columns."""
    return f"""<!DOCTYPE html>
<html>
<head lang="en">
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, user-scalable=no, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="IE=edge,Chrome=1" />
<title>{title}</title>
{head}
<link href="/html/static/bootstrap/css/bootstrap.min.css" rel="stylesheet">
<!--[if lt IE 9]><script src="/html/static/js/html5shiv.min.js"></script><![endif]-->
</head>
<body>
<div class="container"><div class="row hd-top"><div class="col-xs-6"><a href="/">{site}</a></div><div class="col-xs-6 text-right"><a href="/wap/">手机版</a> <a href="javascript:void(0)">加入收藏</a></div></div></div>
<nav class="navbar navbar-default"><div class="collapse navbar-collapse"><ul class="nav navbar-nav"><li class="active"><a href="/html/">首页</a></li><li><a href="/html/xwzx/">新闻中心</a></li><li><a href="/html/zwgk/">政务公开</a></li><li><a href="/html/ggfw/">公共服务</a></li><li><a href="/html/zmhd/">政民互动</a></li></ul></div></nav>
<div class="container bg-white">
<ol class="breadcrumb fontSize16"><span class="dotted">·</span><li><a href="/html/">首页</a></li>   /   <li class="active">{crumb}</li></ol>
{inner}
</div>
<div class="ft"><div class="ft-bg"></div><div class="container"><div class="row"><div class="col-xs-4"><a href="/html/qita/407.html">联系我们</a></div><div class="col-xs-4"><a href="/html/qita/408.html">网站地图</a></div></div>
<div class="row ft-pd1"><div class="col-md-2">{CONAC}</div><div class="col-md-8 text-center"><p class="mgt20"><span>&nbsp; {site}主办 &nbsp;</span><span>&nbsp; 互联网信息中心承办 &nbsp;</span></p><p>备案：云ICP备16000001号</p></div><div class="col-md-2 text-right"><script id="_jiucuo_" sitecode='3611000001' src='http://pucha.kaipuyun.cn/exposure/jiucuo.js'></script></div></div></div></div>
<script type="text/javascript" src="/html/static/js/jquery-1.12.1.min.js"></script>
<script type="text/javascript">$(function () {{ $('input, textarea').placeholder(); }});</script>
</body>
</html>
"""


def cells(title: str, site: str, inner: str, head: str = "") -> str:
    """A bureau's site of 2006: nothing but tables, no doctype, fonts, a foot in a table."""
    return f"""<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title}</title>
{head}
<link href="css/css.css" rel="stylesheet" type="text/css">
</head>
<body topmargin="0" leftmargin="0" bgcolor="#F4F9FD">
<table width="980" border="0" cellspacing="0" cellpadding="0" align="center">
<tr><td><img src="images/banner.gif" width="980" height="150"></td></tr>
<tr><td bgcolor="#1F6DB5" height="28" align="center"><a href="index.asp"><font color="#FFFFFF">首 页</font></a> | <a href="jggk.asp"><font color="#FFFFFF">机构概况</font></a> | <a href="list.asp?id=2"><font color="#FFFFFF">工作动态</font></a> | <a href="list.asp?id=5"><font color="#FFFFFF">办事指南</font></a> | <a href="gbook.asp"><font color="#FFFFFF">网上咨询</font></a></td></tr>
</table>
{inner}
<table width="980" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td height="60" align="center" bgcolor="#1F6DB5"><font color="#FFFFFF">{site} 版权所有 地址：行政中心3号楼<br>云ICP备07000002号 网站标识码：3611000002</font></td></tr></table>
</body>
</html>
"""


def portlets(title: str, site: str, inner: str, head: str = "", crumb: str = "") -> str:
    """A portal of portlets: every part a div of its own with a long id."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh">
<head>
<title>{title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
{head}
<script type="text/javascript" src="/eportal/uiFramework/js/jquery/jquery.js"></script>
</head>
<body>
<div style="width:1100px;margin:0 auto;">
<div id="a1b01" class="column"><div class="portlet" id="a1b01p"><div class="portlet-body"><div id="menu"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/zmhd/">政民互动</a></li></ul></div></div></div></div>
<div id="a1b02" class="column"><div class="portlet" id="a1b02p"><div class="portlet-body"><div class="bt_position">您现在的位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="../">{crumb or "政务公开"}</a></div></div></div></div>
<div id="a1b03" class="column"><div class="portlet" id="a1b03p" pagelet="pagelet"><div class="portlet-body">
{inner}
</div></div></div>
<div id="a1b09" class="column"><div class="portlet" id="a1b09p"><div class="portlet-body"><div class="foot"><p>主办：{site}办公室 承办：政务信息中心</p><p>云ICP备05000003号　云公网安备 36110002000003号　政府网站标识码：3611000003</p></div></div></div></div>
</div>
</body>
</html>
"""


def plain(title: str, site: str, inner: str, head: str = "", side: str = "") -> str:
    """A site of sections of HTML 5: skip links, landmarks, an aside, a foot of lists."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>{title} | {site}</title>
{head}
<link rel="stylesheet" href="/assets/site.min.css?v=20260101">
</head>
<body class="page-detail">
<a class="sr-only" href="#main">跳到正文</a>
<header role="banner"><p class="brand"><a href="/">{site}</a></p><form role="search" action="/s"><input type="search" name="q" aria-label="站内搜索"></form></header>
<nav aria-label="主导航"><a href="/">首页</a><a href="/news/">要闻</a><a href="/open/">公开</a><a href="/service/">服务</a><a href="/talk/">互动</a></nav>
<nav aria-label="面包屑"><a href="/">首页</a><span>/</span><a href="./">本栏目</a></nav>
<main id="main">
{inner}
</main>
{side}
<footer role="contentinfo"><ul><li>{site}主办</li><li>网站标识码 3611000004</li><li>云ICP备20000004号-1</li></ul></footer>
<script src="/assets/site.min.js" defer></script>
</body>
</html>
"""


def webforms(title: str, site: str, inner: str) -> str:
    """A site of ASP.NET web forms: one form around all, ids of controls."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="ctl00_Head1"><title>
	{title}
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head>
<body>
<form name="aspnetForm" method="post" action="Show.aspx?id=1" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" /></div>
<div id="header"><h1>{site}</h1><div id="ctl00_Menu1"><a href="Default.aspx">首页</a><a href="News.aspx">动态</a><a href="Mail.aspx">信箱</a><a href="Guide.aspx">办事</a></div></div>
<div id="content">
{inner}
</div>
<div id="footer">版权所有：{site}　云ICP备09000005号　网站标识码：3611000005</div>
</form>
</body>
</html>
"""


def phone(title: str, site: str, inner: str) -> str:
    """A page for telephones, rendered by the server."""
    return f"""<!doctype html>
<html data-server-rendered="true">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>{title}</title><link rel="stylesheet" href="/h5/css/vant.css"></head>
<body><div id="app"><div class="van-nav-bar"><div class="van-nav-bar__left"><i class="van-icon van-icon-arrow-left"></i></div><div class="van-nav-bar__title">{site}</div></div>
{inner}
<div class="van-tabbar"><div class="van-tabbar-item"><span>首页</span></div><div class="van-tabbar-item"><span>办事</span></div><div class="van-tabbar-item"><span>我的</span></div></div></div>
<script src="/h5/js/app.js"></script></body>
</html>
"""


def aside(*rows: tuple[str, str], title: str = "最新发布") -> str:
    """A list beside; its days are not those of the page."""
    items = "".join(
        f'<li><a href="/news/{n}.html">{a}</a><time>{b}</time></li>'
        for n, (a, b) in enumerate(rows)
    )
    return f'<aside aria-label="{title}"><h2>{title}</h2><ul>{items}</ul></aside>'
