"""What stands around the single pages of this set: heads, menus, side boxes and feet.

Half of them are what the common content systems print everywhere (Trs, Hanweb, Ucap, Vsb, a county's
WordPress), half follow systems that the sets before do not have. Places, offices, hosts and texts
are made up.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.golden import small_sites

SET = Path(__file__).parent.parent
AS_OF = "2026-09-01"
single = partial(small_sites.single, SET)

CITY = "http://www.lanxizhou.invalid"
COUNTY = "http://www.liutang.invalid"
BUREAU = "http://jtj.lanxizhou.invalid"
TOWN = "http://www.fengling-zhen.invalid"
HALL = "http://zwfw.yunbu.invalid"
DISTRICT = "http://www.yunbuqu.invalid"
OFFICE = "http://sfj.songping.invalid"

TEXT = (
    "<p>　　各镇（街道）、各有关部门要对照任务分工，逐项抓好落实，有关情况按月报送。</p>"
    "<p>　　会议听取了上半年工作情况汇报，分析了当前形势，对下一步工作作了安排。</p>"
    "<p>　　下一步，将围绕群众反映集中的问题，补短板、强弱项，办好民生实事。</p>"
)


def trs(title: str, inner: str, crumb: str = "互动交流", meta: str = "") -> str:
    """A city on Trs: labels in the head, a path of CurrChnlCls, a bar of tools, a usual foot."""
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta name="SiteName" content="澜溪州市人民政府" />
<meta name="SiteDomain" content="www.lanxizhou.invalid" />
<meta name="SiteIDCode" content="4415000031" />
<meta name="ColumnName" content="{crumb}" />
{meta}
<title>{title}</title>
<link href="/images/common2023.css" rel="stylesheet" type="text/css" />
<script src="/images/jquery-1.12.4.min.js"></script>
</head>
<body>
<div class="top_bar"><div class="w1200"><span class="fl">今天是：2026年9月1日 星期二</span><span class="fr"><a href="/wza/">无障碍浏览</a> | <a href="#" id="st">繁體</a> | <a href="/rss/">RSS</a></span></div></div>
<div class="header w1200"><a href="/"><img src="/images/logo2023.png" alt="澜溪州市人民政府门户网站" /></a><div class="ss"><form action="/search/" method="get"><input name="searchword" placeholder="请输入关键字" /><button>搜索</button></form></div></div>
<div class="nav"><ul class="w1200 clearfix"><li><a href="/">首页</a></li><li><a href="/zjlx/">走进澜溪州</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="w1200 position">您当前所在位置：<a href="/" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">{crumb}</a></div>
<div class="w1200 content clearfix">
{inner}
</div>
<div class="links w1200"><select onchange="window.open(this.value)"><option>-- 省政府部门网站 --</option><option value="http://fgw.invalid">省发展改革委</option></select></div>
<div class="footer"><p>主办：澜溪州市人民政府办公室　承办：澜溪州市数据局　联系电话：0668-2200100</p><p>网站标识码：4415000031　岭ICP备05000031号　<a href="/wzdt/">网站地图</a></p></div>
</body>
</html>
"""


def hanweb(title: str, inner: str, crumb: str = "公众参与") -> str:
    """A county on Hanweb: comments around the parts, head and foot of scripts, tables outside."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name='Maketime' content='2026-08-31 17:22:40'>
<title>{title}</title>
<link href="/images/1/style.css" rel="stylesheet" type="text/css" /><script language="javascript" src="/script/0/1208/head.js"></script></head>
<body><div id="header"><img src="/picture/0/s2208.png" /></div>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="40" class="bt_nav"><a href="/">网站首页</a> <a href="/col/col1201/index.html">柳塘概况</a> <a href="/col/col1202/index.html">政务公开</a> <a href="/col/col1203/index.html">网上办事</a> <a href="/col/col1204/index.html">公众参与</a></td></tr></table>
<table width="1000" border="0" align="center"><tr><td class="dqwz">您现在的位置：<a href="/index.html">首页</a> &gt;&gt; <a href="/col/col1204/index.html">{crumb}</a></td></tr></table>
<table width="1000" border="0" align="center"><tr><td valign="top">
{inner}
</td></tr></table>
<table width="1000" border="0" align="center" class="foot"><tr><td align="center">主办单位：柳塘县人民政府　版权所有　网站标识码：4415220010<br/>岭ICP备06000010号　<script src="/script/1/conac.js"></script></td></tr></table>
</body></html>
"""


def ucap(title: str, inner: str, crumb: str = "政民互动") -> str:
    """A district on Ucap: a common head with its own body, boxes of Bootstrap's old columns."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="template,templategroup,version" content="2231,11,4.1"><meta name="others" content="页面生成时间 2026-08-31 08:10:02">
<title>{title}_云埠区人民政府</title><link href="/assets/base.css" rel="stylesheet"></head>
<body>
<!--共同页眉--start--><div class="hd-top"><a class="logo" href="/"><img src="/assets/logo.png" alt="云埠区人民政府"></a><ul class="hd-nav"><li><a href="/">首页</a></li><li><a href="/ybxw/common_list.shtml">云埠新闻</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/zmhd/">政民互动</a></li></ul></div><!--共同页眉--end-->
<div class="container"><div class="bread"><span>当前位置：</span><a href="/">首页</a> / <a href="/zmhd/">{crumb}</a></div>
<div class="main-box">
{inner}
</div></div>
<div class="ft"><div class="container"><p>云埠区人民政府办公室主办　政府网站标识码 4415020003</p><p><a href="https://beian.miit.gov.cn/">岭ICP备07000003号</a>　岭公网安备 44150202000003号</p></div></div>
<script src="/assets/ucap-core.js"></script>
</body></html>
"""


def vsb(title: str, inner: str, crumb: str = "互动交流") -> str:
    """A bureau on Vsb: a column of links to the left, portlet comments, its own clicks script."""
    return f"""<!DOCTYPE html><HTML><HEAD><TITLE>{title}-澜溪州市交通运输局</TITLE><META Name="keywords" Content="澜溪州市交通运输局" /><META content="text/html; charset=UTF-8" http-equiv="Content-Type">
<script language="javascript" src="/system/resource/js/dynclicks.js"></script><LINK rel="stylesheet" type="text/css" href="../css/nstyle.css"><!--Announced by Visual SiteBuilder 9--></HEAD>
<BODY><div class="wrap"><div class="toper"><img src="../images/jtlogo.png"><div class="navbox"><ul><li><a href="../index.htm">网站首页</a></li><li><a href="../jggk.htm">机构概况</a></li><li><a href="../xwdt.htm">新闻动态</a></li><li><a href="../zwgk.htm">政务公开</a></li><li><a href="../bsfw.htm">办事服务</a></li><li><a href="../hdjl.htm">互动交流</a></li></ul></div></div>
<div class="nymain"><div class="nyleft"><h3>{crumb}</h3><ul><li><a href="../hdjl/jzxx.htm">局长信箱</a></li><li><a href="../hdjl/yjzj.htm">意见征集</a></li><li><a href="../hdjl/zxft.htm">在线访谈</a></li></ul></div>
<div class="nyright"><div class="nybt"><div class="dqwz">当前位置： <a href="../index.htm">网站首页</a>&gt;<a href="../hdjl.htm">{crumb}</a>&gt;正文</div></div>
{inner}
</div></div>
<div class="bottom">主办单位：澜溪州市交通运输局　地址：澜溪州市江滨路18号　标识码：4415000052　岭ICP备08000052号</div></div></BODY></HTML>
"""


def wp(title: str, inner: str, side: str = "") -> str:
    """A town on WordPress: a header with a menu, entry, widgets, a credit in the foot."""
    return f"""<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="UTF-8" /><title>{title} &#8211; 枫岭镇人民政府</title><link rel="stylesheet" href="/wp-content/themes/gov/style.css" /><meta name="generator" content="WordPress 6.5" /></head>
<body class="single"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">枫岭镇人民政府</a></p><nav id="site-navigation" class="main-navigation"><ul id="primary-menu"><li><a href="/">首页</a></li><li><a href="/category/news/">镇村新闻</a></li><li><a href="/category/notice/">通知公告</a></li><li><a href="/category/service/">便民服务</a></li><li><a href="/category/talk/">互动</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">
{inner}
</main><aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">近期文章</h2><ul><li><a href="/2026/08/tree/">古树名木挂牌保护</a><span class="post-date">2026年8月28日</span></li><li><a href="/2026/08/road/">环镇路路灯修复完工</a><span class="post-date">2026年8月20日</span></li></ul></section>{side}</aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">枫岭镇人民政府主办 · 岭ICP备18000018号</div></footer></div></body></html>
"""


def hall(title: str, inner: str) -> str:
    """The hall of a province's service network: a search above, steps, a floating side bar."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8"><title>{title}</title><link rel="stylesheet" href="/static/zwfw/css/guide.css"></head>
<body class="zwfw"><div class="zw-header"><div class="zw-inner"><a href="/" class="zw-logo">岭南道政务服务网</a><span class="zw-area">云埠区<a href="javascript:;">[切换区域部门]</a></span><div class="zw-user"><a href="/login">登录</a><a href="/reg">注册</a></div></div></div>
<div class="zw-nav"><a href="/">首页</a><a href="/gr">个人服务</a><a href="/fr">法人服务</a><a href="/bm">部门服务</a><a href="/jd">办件进度</a></div>
<div class="zw-inner zw-bread">位置：<a href="/">首页</a> &gt; <a href="/bm/441502">云埠区</a> &gt; 办事指南</div>
<div class="zw-inner zw-body">
{inner}
</div>
<div class="zw-side"><a href="/kf">智能客服</a><a href="/hcp">好差评</a><a href="#top">返回顶部</a></div>
<div class="zw-footer"><p>主办：岭南道政务服务数据管理局　服务热线：12345</p><p>岭ICP备09000001号</p></div>
</body></html>
"""


def old(title: str, inner: str) -> str:
    """A bureau of justice of 2003: capitals, tables in tables, fonts, a marquee above."""
    return f"""<HTML>
<HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0">
<CENTER><TABLE WIDTH="778" BORDER="0" CELLSPACING="0"><TR><TD><IMG SRC="images/banner.gif" WIDTH="778" HEIGHT="110"></TD></TR><TR><TD BGCOLOR="#CC0000" HEIGHT="24" ALIGN="center"><FONT COLOR="#FFFFFF"><A HREF="index.asp">首页</A>｜<A HREF="jgsz.asp">机构设置</A>｜<A HREF="news.asp">工作动态</A>｜<A HREF="bszn.asp">办事指南</A>｜<A HREF="vote.asp">网上调查</A></FONT></TD></TR><TR><TD><MARQUEE SCROLLAMOUNT="3">欢迎访问松坪县司法局网站！</MARQUEE></TD></TR></TABLE>
<TABLE WIDTH="778" BORDER="0"><TR><TD VALIGN="top">
{inner}
</TD></TR></TABLE>
<HR WIDTH="778" SIZE="1"><FONT SIZE="2">松坪县司法局 版权所有　岭ICP备05001234号<BR>您是本站第 20260831 位访客</FONT></CENTER>
</BODY></HTML>
"""


def uni(title: str, inner: str) -> str:
    """A telephone page: one bar above, one below, utility classes between."""
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head>
<body class="bg-gray-50"><div class="navbar fixed top-0"><span class="back">返回</span><span class="navbar-title">{title}</span></div>
<div class="page pt-12 pb-16">
{inner}
</div><div class="tab-bar fixed bottom-0"><a href="/m/">首页</a><a href="/m/bs">办事</a><a href="/m/hd">互动</a><a href="/m/my">我的</a></div></body></html>
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
