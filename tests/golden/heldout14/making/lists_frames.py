"""What stands around the single lists of this set: frames of the common systems, as full of other
things as they are, and of a few uncommon ones."""

from __future__ import annotations

from .plan import Row, single

# A county's portal of a province's platform: menus that drop down, the same for phones, ranks.
COUNTY = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="renderer" content="webkit">
<meta name="SiteName" content="{site}"><meta name="SiteDomain" content="{host}"><meta name="SiteIDCode" content="{code}"><meta name="ColumnName" content="{name}"><meta name="ColumnType" content="{above}"><meta name="ColumnDescription" content="{name}"><meta name="ColumnKeywords" content="{name}">
<title>{name}_{site}</title><link rel="stylesheet" href="/images/base.css"><script src="/images/jquery-1.12.4.min.js"></script><!--[if lt IE 9]><script src="/images/html5shiv.js"></script><![endif]--></head>
<body><a href="javascript:void(0)" class="skip" accesskey="1">跳转到主要内容</a>
<div class="topbar"><div class="w1200"><span id="weather"><iframe src="//i.weather.invalid/index.php?c=code" width="300" height="24" frameborder="0"></iframe></span><span class="date"><script>document.write(showLocale(new Date()))</script></span><div class="fr"><a href="/wza/" target="_blank">无障碍浏览</a>|<a href="http://big5.{host}/">繁體</a>|<a href="javascript:;" id="cniil_wza">进入老年模式</a>|<a href="/znwd/">智能问答</a></div></div></div>
<div class="header"><div class="w1200"><a href="/" class="logo"><img src="/images/logo.png" alt="{site}"></a><form class="search" action="/search/pcRender" target="_blank"><input type="text" name="qt" placeholder="请输入关键字"><button type="submit">搜索</button></form></div></div>
<div class="nav"><ul class="w1200"><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻中心</a><div class="sub"><a href="/xwzx/yw/">要闻动态</a><a href="/xwzx/bmdt/">部门动态</a><a href="/xwzx/xzdt/">乡镇动态</a></div></li><li><a href="/zwgk/">政务公开</a><div class="sub"><a href="/zwgk/zc/">政策</a><a href="/zwgk/fdzdgknr/">法定主动公开内容</a><a href="/zwgk/nb/">政府信息公开年报</a></div></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/zj/">走进{place}</a></li></ul></div>
<div class="m-nav" style="display:none"><a href="/">首页</a><a href="/xwzx/">新闻中心</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a></div>
<div class="w1200 main"><div class="crumb"><i></i>您现在的位置：<a href="/" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="{up}" class="CurrChnlCls">{above}</a>&nbsp;&gt;&nbsp;<a href="{path}" class="CurrChnlCls">{name}</a></div>
<div class="left fl"><h3>{above}</h3><ul class="leftnav">{menu}</ul><!-- <div class="hot"><h3>热点新闻</h3><ul><li><a href="/xwzx/yw/202006/t20200611_1.html">关于旧闻的报道</a><span>2020-06-11</span></li></ul></div> --></div>
<div class="right fr"><div class="tit"><h2>{name}</h2></div>{inner}</div><div class="clear"></div></div>
<div class="footer"><div class="w1200"><div class="links"><select onchange="window.open(this.value)"><option>国务院部门网站</option><option value="http://www.a.invalid/">某部</option></select><select><option>市直部门网站</option></select></div><p><a href="/gywm/">关于我们</a>|<a href="/wzdt/">网站地图</a>|<a href="/lxwm/">联系我们</a></p><p>主办：{site}办公室　承办：{place}大数据中心　联系电话：0000-0000000（工作日）</p><p>网站标识码：{code}　<a href="https://beian.miit.gov.cn/">赣ICP备00000000号</a>　<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36999902000000"><img src="/images/ghs.png">赣公网安备 36999902000000号</a></p><script id="_jiucuo_" sitecode="{code}" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script></div></div>
<div class="float"><a class="wx"><img src="/images/wx.png"><span><img src="/images/ewm.jpg" alt="微信公众号">微信公众号</span></a><a class="top" href="javascript:scroll(0,0)">返回顶部</a></div>
<script src="/images/nav.js"></script><script>var _hmt=_hmt||[];(function(){var hm=document.createElement("script");hm.src="https://hm.baidu.com/hm.js?0";var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm,s);})();</script></body></html>
"""

# The platform of open information that every office has since 2019, with its five doors.
OPEN = """<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="SiteName" content="{site}"><meta name="SiteIDCode" content="{code}"><meta name="ColumnName" content="{name}"><meta name="ColumnType" content="政府信息公开"><title>{name}-政府信息公开-{site}</title><link href="/zfxxgk/css/zfxxgk.css" rel="stylesheet"><script src="/zfxxgk/js/jquery.min.js"></script></head>
<body><div class="zfxxgk_top"><div class="zfxxgk_head"><a href="/zfxxgk/"><img src="/zfxxgk/images/title.png" alt="政府信息公开"></a><h1>{site}</h1></div></div>
<div class="zfxxgk_con"><div class="con_left"><ul class="menu_1"><li class="menu_zn"><a href="/zfxxgk/zfxxgkzn/"><i></i>政府信息<br>公开指南</a></li><li><a href="/zfxxgk/zfxxgkzd/"><i></i>政府信息<br>公开制度</a></li><li class="on"><a href="/zfxxgk/fdzdgknr/"><i></i>法定主动<br>公开内容</a></li><li><a href="/zfxxgk/zfxxgknb/"><i></i>政府信息<br>公开年报</a></li><li><a href="/zfxxgk/ysqgk/"><i></i>依申请公开</a></li></ul><div class="search_box"><input id="kw" type="text" placeholder="本公开平台内搜索"><a href="javascript:doSearch()">搜索</a></div><ul class="menu_2"><li><a href="/zfxxgk/fdzdgknr/jgjj/">机构简介</a><ul><li><a href="/zfxxgk/fdzdgknr/jgjj/ldxx/">领导信息</a></li><li><a href="/zfxxgk/fdzdgknr/jgjj/nsjg/">内设机构</a></li></ul></li><li><a href="/zfxxgk/fdzdgknr/lzyj/">履职依据</a></li><li><a href="/zfxxgk/fdzdgknr/ghxx/">规划信息</a></li><li><a href="/zfxxgk/fdzdgknr/czxx/">财政信息</a></li><li class="cur"><a href="{path}">{name}</a></li><li><a href="/zfxxgk/fdzdgknr/xzxk/">行政许可</a></li><li><a href="/zfxxgk/fdzdgknr/zdly/">重点领域</a></li></ul></div>
<div class="scroll_main ScrollStyle"><div class="zfxxgk_xilan"><div class="xilan_tab"><div class="xilan_titf">{name}</div></div></div>{inner}</div></div>
<div class="zfxxgk_foot">{site}　版权所有　网站标识码：{code}</div><script src="/zfxxgk/js/zfxxgk.js"></script></body></html>
"""

# An office of a city's platform whose head and foot are whole pages of their own.
UCAP = """<!DOCTYPE HTML>
<html><head><meta charset="UTF-8"><meta name="column" channelId="c1042" channelName="{name}"><meta name="others" content="页面生成时间 2026-06-16 08:30:00"><meta name="template,templategroup,version" content="1042,default,3.8"><meta name="ColumnName" content="{name}"><title>{name}--{site}</title></head><body>
<!--共同页眉--start-->
<!DOCTYPE HTML><html><head><meta charset="UTF-8"></head><body><div class="head"><div class="bar"><span id="today"></span> <a href="/mail">局长信箱</a> <a href="/rss.shtml">RSS</a></div><div class="banner"></div><div class="menu"><a href="/">首页</a><!-- <a href="#">旧栏目</a> --><a href=" /xxgk/">信息公开</a><a href=" /gzdt/">工作动态</a><a href=" /bsfw/">办事服务</a><a href=" /hdjl/">互动交流</a></div></div></body></html>
<!--共同页眉--end-->
<div class="content"><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="{up}">{above}</a> &gt; <a href="{path}">{name}</a></div><div class="sidebar"><h2>{above}</h2><ul>{menu}</ul></div><div class="list-box"><div class="list-tit">{name}</div>{inner}</div></div>
<!--共同页脚--start-->
<div class="foot"><p>主办单位：{site}　地址：建设路00号</p><p>政府网站标识码：{code}　川ICP备00000000号　川公网安备 51999902000000号</p><script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='//dcs.conac.cn/js/00/000/0000/60000000/CA000000000600000000001.js' type='text/javascript'%3E%3C/script%3E"));</script></div>
<!--共同页脚--end-->
<script type="text/javascript" src="/visit/visit.js?site=1042"></script></body></html>
"""

# A department of a university-bred builder: tables in tables, spans that nobody sees.
VSB = """<HTML><HEAD><TITLE>{name}-{site}</TITLE><META content="text/html; charset=UTF-8" http-equiv="Content-Type"><META Name="keywords" Content="{site},{name}" /><LINK href="css.css" type="text/css" rel="stylesheet"><!--Announced by Visual SiteBuilder 9--><script language="javascript" src="/system/resource/js/counter.js"></script><script language="javascript">_jsq_(1024,'/list.jsp',-1,1357924680)</script></HEAD>
<BODY><table width="1100" align="center" cellspacing="0" cellpadding="0"><tr><td><img src="images/top.jpg" width="1100"></td></tr><tr><td><div class="menu"><ul><li><a href="index.htm">网站首页</a></li><li><a href="zwdt.htm">政务动态</a></li><li><a href="xxgk.htm">信息公开</a></li><li><a href="hdjl.htm">互动交流</a></li></ul></div></td></tr></table>
<table width="1100" align="center"><tr><td width="240" valign="top"><table class="l"><tr><td class="lt">{above}</td></tr><tr><td><a class="c1" href="{path}">{name}</a></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td class="winstyle" id="pos">您的位置： <a href="index.htm">首页</a> &gt; {above} &gt; <a href="{path}">{name}</a></td></tr><tr><td>{inner}</td></tr></table></td></tr></table>
<table width="1100" align="center"><tr><td class="foot"><span style="font-size:9pt">{site} 版权所有<br>陕ICP备00000000号 网站标识码：{code}</span></td></tr></table></BODY></HTML>
"""

# Of 2025: everything named by utilities, the menu twice, a foot with nothing but marks.
TAIL = """<!DOCTYPE html><html lang="zh-CN" data-n-head-ssr><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{name} · {site}</title><link rel="stylesheet" href="/_nuxt/entry.7c1d.css"><link rel="modulepreload" as="script" crossorigin href="/_nuxt/entry.a01f.js"></head>
<body><div id="__nuxt"><header class="sticky top-0 bg-white shadow"><div class="mx-auto max-w-7xl flex items-center"><a href="/" class="font-bold text-xl">{site}</a><nav class="hidden md:flex gap-6 ml-10"><a href="/" class="hover:text-blue-600">首页</a><a href="/dynamics">动态</a><a href="/open">公开</a><a href="/service">服务</a><a href="/interact">互动</a></nav><button class="md:hidden ml-auto" aria-label="菜单">☰</button></div><div class="md:hidden hidden"><a href="/">首页</a><a href="/dynamics">动态</a><a href="/open">公开</a><a href="/service">服务</a><a href="/interact">互动</a></div></header>
<main class="mx-auto max-w-7xl px-4 py-8"><nav class="text-sm text-gray-500" aria-label="面包屑"><a href="/">首页</a><span class="mx-2">/</span><a href="{up}">{above}</a><span class="mx-2">/</span><span>{name}</span></nav><h1 class="mt-4 text-2xl font-semibold">{name}</h1>{inner}</main>
<footer class="bg-gray-800 text-gray-300 py-8"><div class="mx-auto max-w-7xl text-center text-sm"><p>{site}</p><p>网站标识码 {code} · 鲁ICP备00000000号-3</p></div></footer></div></body></html>
"""

# Drawn in an editor in 2004 and still alive.
HAND = """<html><head><meta http-equiv="Content-Language" content="zh-cn"><meta name="GENERATOR" content="Microsoft FrontPage 6.0"><meta name="ProgId" content="FrontPage.Editor.Document"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{name}</title></head>
<body background="images/bg.gif" topmargin="0"><div align="center"><table border="0" width="780" cellpadding="0" style="border-collapse: collapse"><tr><td><img border="0" src="images/banner.jpg" width="780" height="120"></td></tr><tr><td bgcolor="#CC0000" align="center"><font color="#FFFFFF"><a href="index.htm"><font color="#FFFFFF">首 页</font></a> | <a href="gk.htm"><font color="#FFFFFF">概 况</font></a> | <a href="{path}"><font color="#FFFFFF">{name}</font></a> | <a href="zcfg.htm"><font color="#FFFFFF">政策法规</font></a> | <a href="lxwm.htm"><font color="#FFFFFF">联系我们</font></a></font></td></tr><tr><td><p><font size="2">当前位置：<a href="index.htm">首页</a> → {name}</font></p>{inner}</td></tr><tr><td align="center"><hr color="#CC0000" size="1"><font size="2">{site} 版权所有 黔ICP备00000000号<br>地址：00路0号 邮编：000000</font></td></tr></table></div></body></html>
"""

MENU = (
    ("政府文件", "/zwgk/zfwj/"),
    ("规划计划", "/zwgk/ghjh/"),
    ("人事信息", "/zwgk/rsxx/"),
    ("财政资金", "/zwgk/czzj/"),
    ("公告公示", "/zwgk/gggs/"),
)


def framed(frame: str, url: str, site: str, title: str, inner: str, above: str = "政务公开") -> str:
    """The whole page."""
    scheme, _, host, path = url.split("/", 3)
    names = [*MENU] if (title, "/" + path) in MENU else [*MENU, (title, "/" + path)]
    menu = "".join(f'<li><a href="{at}">{name}</a></li>' for name, at in names)
    signs = {
        "{inner}": inner,
        "{menu}": menu,
        "{site}": site,
        "{place}": site.removesuffix("人民政府"),
        "{host}": host,
        "{name}": title,
        "{above}": above,
        "{path}": "/" + path.replace("&", "&amp;"),
        "{up}": "/" + path.split("?")[0].rstrip("/").rpartition("/")[0] + "/",
        "{code}": str(3600000000 + sum(map(ord, site)) % 89999999),
    }
    html = frame
    for sign, text in signs.items():
        html = html.replace(sign, text)
    return html


def lst(
    name: str,
    url: str,
    as_of: str,
    site: str,
    title: str,
    inner: str,
    rows_of: list[Row] | None = None,
    frame: str = COUNTY,
    above: str = "政务公开",
    **expect: object,
) -> None:
    """A single list page in a frame; the address is whole, its path goes into the frame."""
    more = {"rows_of": rows_of} if rows_of is not None else {}
    html = framed(frame, url, site, title, inner, above)
    single(f"lists/{name}", url, as_of, html, **more, **expect)
