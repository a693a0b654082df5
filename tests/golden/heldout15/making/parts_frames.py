"""What stands around the single pages of this set, in the order of real pages.

Every structure was seen: in crawlers that name what they read of ministries' columns in 2026, in
saved pages, in templates of systems that offices run on. Places, offices, hosts and texts are made
up. A third of the pages, by a sum over their names, goes to folders of its own (later_…): it is
read only after the mending by the other two.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites

SET = Path(__file__).parent.parent
AS_OF = "2026-11-16"

PROVINCE = "http://scjg.lingbei.invalid"
CITY = "http://www.quanling.invalid"
COUNTY = "http://www.qingyu.invalid"
DISTRICT = "http://www.hewanqu.invalid"
BUREAU = "http://swj.quanling.invalid"
HALL = "http://zwfw.lingbei.invalid"
OLD = "http://www.shijiantai.invalid"

TEXT = (
    "<p>　　各县（区）、各有关单位要结合实际细化措施，明确责任人和完成时限，确保各项任务落到实处。</p>"
    "<p>　　会上通报了前三季度重点工作进展，与会人员就存在的困难和问题作了交流发言。</p>"
    "<p>　　下一阶段要继续抓好统筹协调，加强督促检查，及时总结推广好的做法。</p>"
)


def single(name: str, url: str, html: str, **expect: Any) -> None:
    """Write a page; every third, by its name, apart."""
    kind, page = name.split("/")
    later = sha256(page.encode()).digest()[0] % 3 == 0
    folder = f"later_{kind}" if later else kind
    small_sites.single(SET, f"{folder}/{page}", url, AS_OF, html, **expect)


def province(title: str, inner: str, crumb: str = "征集调查", head: str = "") -> str:
    """A department of a province: parts filled by the publishing service, a dialog on leaving."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="SiteName" content="岭北省市场监督管理厅"><meta name="SiteIDCode" content="4700000021">{head}
<title>{title}</title><link rel="stylesheet" href="/cms_files/default/css/page.css"></head>
<body><div class="page-content"><div class="Three_head"><div class="Three_head_01"><a href="/"><img src="/cms_files/logo.png" alt=""></a></div><div class="Three_head_02"><a href="/wza/">无障碍</a><a href="/slh/">适老化</a></div></div>
<div class="Three_nav"><ul><li><a href="/">首页</a></li><li><a href="/jg/">机构</a></li><li><a href="/xw/">新闻</a></li><li><a href="/zw/">政务</a></li><li><a href="/fw/">服务</a></li><li><a href="/hd/">互动</a></li></ul></div>
<div class="Three_dqwz">当前位置：<a href="/">首页</a>&gt;<a href="/hd/">互动</a>&gt;<span>{crumb}</span></div>
{inner}
</div><div class="Three_foot"><p>主办：岭北省市场监督管理厅　地址：岭北省宁川市建设路9号</p><p>网站标识码：4700000021　岭ICP备19000021号</p></div>
<div id="leave" style="display:none"><h1>您访问的链接即将离开“岭北省市场监督管理厅”门户网站</h1><a>继续访问</a><a>放弃</a></div>
<script src="/cms_files/default/script/unitbuild.js"></script></body></html>
"""


def city(title: str, inner: str, crumb: str = "意见征集", head: str = "") -> str:
    """A city: sections of semantic names, a path of links, a menu of its channel to the left."""
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"/><meta name="SiteName" content="泉岭市人民政府"/><meta name="ColumnName" content="{crumb}"/>{head}<title>{title}</title></head>
<body><div class="topbar"><div class="wrap"><span id="today">2026年11月16日 星期一</span><a href="/en/">English</a></div></div>
<header class="header"><a class="logo" href="/">泉岭市人民政府</a><nav class="main-nav"><a href="/">首页</a><a href="/xinwen/">新闻</a><a href="/gongkai/">公开</a><a href="/fuwu/">服务</a><a href="/hudong/">互动</a><a href="/shuju/">数据</a></nav></header>
<section class="crumb-section"><div class="wrap"><i class="ico-home"></i><a href="/">首页</a><em>/</em><a href="/hudong/">互动</a><em>/</em><a href="./">{crumb}</a></div></section>
<main class="wrap">
{inner}
</main>
<footer class="footer"><div class="wrap"><p>泉岭市人民政府办公室主办</p><p>政府网站标识码：4703000007　<a href="https://beian.miit.gov.cn/">岭ICP备05000007号</a></p></div></footer></body></html>
"""


def county(title: str, inner: str, side: str = "民意征集") -> str:
    """A county on Struts: a wrapper, a box to the left with its columns, the main box."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta charset="UTF-8"><title>{title}</title><link rel="stylesheet" href="/resources/web/css/style.css"></head><body>
<div class="head"><div class="logo"><img src="/resources/web/image/logo.png"></div><table class="nav"><tr><td><a href="/web/index.action">首页</a></td><td><a href="/web/news.action">新闻动态</a></td><td><a href="/web/open.action">政务公开</a></td><td><a href="/web/service.action">办事服务</a></td><td><a href="/web/contents.action">政民互动</a></td></tr></table></div>
<div class="wrapper"><div class="inner"><div class="side"><div class="hdlist"><h3>{side}</h3><ul><li><a href="/web/list.action?flag=now"><img src="/resources/web/image/ico4.png" align="absmiddle"/>正在征集</a></li><li><a href="/web/list.action?flag=old"><img src="/resources/web/image/ico4.png" align="absmiddle"/>往期征集</a></li></ul></div></div>
<div class="main">
{inner}
</div></div></div>
<div class="footer"><p>主办：青屿县人民政府办公室　维护：青屿县政务信息中心　岭ICP备06000330号</p></div></body></html>
"""


def transit(title: str, inner: str, *path: str) -> str:
    """A bureau on a portal of Java: a wide back, a path whose last step is no link, a list of tips."""
    steps = "".join(f'<span> &gt;</span> <a href="javascript:;">{one}</a>' for one in path)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{title}</title><link rel="stylesheet" type="text/css" href="/css/news.css"/></head>
<body onload="loadExternalResource()"><div class="bg_w1284"><div class="wrap"><div class="header"><h1 class="logo"><a href="/index.html">泉岭市水务局</a></h1><ul class="menu"><li><a href="/index.html">首页</a></li><li><a href="/news/list_1.html">水务要闻</a></li><li><a href="/open/list_1.html">信息公开</a></li><li><a href="/serve/">网上办事</a></li><li><a href="/topics/list_1.html">互动交流</a></li></ul></div>
<div class="content"><div class="clearfix"><div class="mainList" id="lH"><div class="breadCutNav"><b class="icon_home"></b> <span>当前位置：</span> <a href="/index.html">首页</a>{steps}</div><div class="blank_7px"></div>
{inner}
</div><div class="subList"><h3>热点专题</h3><ul><li><a href="/zt/jsxd/">节水行动</a></li><li><a href="/zt/hhz/">河湖长制</a></li></ul></div></div></div></div>
<div class="footer"><p>版权所有：泉岭市水务局　电话：0779-2100088　岭ICP备07000088号</p></div></div><script src="/js/jquery-1.7.2.min.js"></script></body></html>
"""


def panels(title: str, inner: str) -> str:
    """A district on a content system of Java with Bootstrap's panels, all its parts included."""
    return f"""<!DOCTYPE html>
<html><head lang="en"><meta charset="UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,Chrome=1"/><title>{title}</title><link href="/html/static/bootstrap/css/bootstrap.min.css" rel="stylesheet"></head>
<body><div class="container"><div class="row hd"><img src="/html/static/img/top.png" class="img-responsive"></div><ul class="nav nav-pills nav-justified"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/ggfw/">公共服务</a></li><li><a href="/zmhd/">政民互动</a></li><li><a href="/zjhw/">走进河湾</a></li></ul></div>
<div class="container bg-white"><div class="hw-main">
{inner}
</div></div>
<div class="container footer"><p class="text-center">河湾区人民政府主办 河湾区大数据局承办 标识码4703020011 岭ICP备08000011号</p></div><script src="/html/static/js/jquery-1.12.1.min.js"></script></body></html>
"""


def hall(title: str, inner: str) -> str:
    """A hall of services: a head with the region, a path told in one box, a foot in a frame."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title></head>
<body><div class="eui-main"><div class="eui-header"><a href="/"><img src="/img/logo.png"></a><span>河湾区</span><a href="/login">登录</a></div><div class="eui-nav"><a href="/">首页</a><a href="/gr">我要办事</a><a href="/jd">我要查询</a><a href="/ts">我要投诉</a></div>
<div class="eui-con">
{inner}
</div><div class="eui-footer"><iframe frameborder="0" width="100%" height="100%" src="/foot.html"></iframe></div></div></body></html>
"""


def element(title: str, inner: str) -> str:
    """A page of Vue and Element, sent whole by the server."""
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{title}</title></head>
<body><div id="app" data-server-rendered="true"><div class="interaction-page"><div class="hero-banner"><div class="banner-content"><div class="banner-title"><h1>政民互动</h1><span class="location-tag"><i class="el-icon"></i>岭北省</span></div><div class="nav-icons"><div class="nav-item"><span class="nav-label">我要咨询</span></div><div class="nav-item"><span class="nav-label">我要建议</span></div><div class="nav-item"><span class="nav-label">在线访谈</span></div><div class="nav-item"><span class="nav-label">意见征集</span></div></div></div></div>
<div class="main-content">
{inner}
</div></div></div><script src="/_nuxt/app.js" defer></script></body></html>
"""


def old(title: str, inner: str, path: str = "在线访谈") -> str:
    """A county of the years of tables: fonts, spacers, pictures for lines."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head>
<body topmargin="0"><table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/images/top.jpg" width="1000"></td></tr><tr><td background="/images/nav.gif" height="30"><a href="/index.jsp">首页</a> | <a href="/zwgk.jsp">政务公开</a> | <a href="/bsfw.jsp">办事服务</a> | <a href="/hdjl.jsp">互动交流</a></td></tr></table>
<table width="1000" border="0" align="center"><tr><td height="28"><font class="wz">您的位置：<a href="/index.jsp">首页</a> -&gt; {path}</font></td></tr><tr><td>
{inner}
</td></tr></table>
<table width="1000" align="center"><tr><td align="center" class="bottom">石涧台县人民政府 版权所有 石涧台县信息中心 制作维护</td></tr></table></body></html>
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
