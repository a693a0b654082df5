"""What stands around the single lists of this set: six frames, each with a host of its own, so that
the lists of a host tell what its pages have in common."""

from __future__ import annotations

from dataclasses import dataclass

from .lists_plan import SOURCES, Row, single


@dataclass(frozen=True)
class Frame:
    """A frame and the office whose pages stand in it."""

    host: str
    site: str
    place: str
    html: str
    menu: tuple[tuple[str, str], ...]
    item: str = '<li><a href="{at}">{name}</a></li>'


# A county on a province's publishing system: relative paths, classes on every step of the path.
WIDE = Frame(
    "http://www.yunxixian-x.invalid",
    "云汐县人民政府",
    "云汐县",
    """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="SiteName" content="{site}"><meta name="SiteDomain" content="{bare}"><meta name="SiteIDCode" content="3500009901"><meta name="ColumnName" content="{name}"><meta name="ColumnType" content="{name}">
<title>{name}_{site}</title>
<link href="/images/wide.css" rel="stylesheet"><script src="/images/jquery.min.js"></script></head>
<body>
<!--头部嵌套 begin-->
<div class="hd-top clear"><a href="/" class="hd-logo"><img src="/images/logo.png"></a><div class="hd-r"><a href="/wap/">手机版</a><a href="/en/">ENGLISH</a><a href="/qyjs/" id="wza">无障碍</a></div></div>
<div class="hd-nav"><ul><li><a href="/">首页</a></li>{menu}</ul></div>
<div class="hd-so"><form method="get" action="/was5/web/search"><input type="hidden" name="channelid" value="200043"><input type="text" name="searchword" placeholder="请输入关键字"><input type="submit" value=""></form></div>
<!--头部嵌套 end-->
<!--主体内容 begin-->
<div class="m-main clear">
<!--当前位置 begin--><div class="m-pos"><span>当前位置：<a href="/" title="首页" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="{up}" title="{above}" class="CurrChnlCls">{above}</a>&nbsp;&gt;&nbsp;<a href="{path}" title="{name}" class="CurrChnlCls">{name}</a></span></div><!--当前位置 end-->
<div class="m-bk clear">{inner}</div></div>
<!--底部嵌套 begin-->
<div class="ft"><p>主办：{site}办公室　承办：{place}数字办　闽ICP备00000000号</p><p>网站标识码：3500009901　<img src="/images/ga.png">闽公网安备 35999902000000号</p></div>
<script src="/images/wide.js"></script>
</body>
</html>
""",
    (("新闻", "/xw/"), ("公开", "/gk/"), ("互动", "/hd/"), ("服务", "/fw/"), ("数据", "/sj/")),
)

# A city's platform of open information: head and body under a saved page's links, a select below.
OPENED = Frame(
    "http://xxgk.hanquan-x.invalid",
    "涵泉市政府信息公开",
    "涵泉市",
    """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="SiteName" content="涵泉市人民政府"><meta name="SiteIDCode" content="1300009902"><meta name="ColumnName" content="{name}"><meta name="ColumnType" content="信息公开，政策文件">
<title>{name}</title><style type="text/css">.CurrChnlCls{color:#666} .rows table td{padding:5px 10px}</style></head>
<body>
<link rel="stylesheet" type="text/css" href="/images/base.css">
<div class="bg_l"></div><div class="bg_r"></div>
<div class="top"><div class="logo"> <a href="/"> <img src="/images/logo1.png"> </a> </div><div class="lk"> <a href="http://www.gov.invalid/" target="_blank">上级网站</a>｜ <a href="http://www.hanquan-x.invalid/" target="_blank">市政府网站</a> </div></div>
<!-- 导航 -->
<div class="navs"><ul><li><a href="http://www.hanquan-x.invalid/" target="_blank">首页</a></li><li><a href="/">信息公开</a></li></ul></div>
<div class="wide">
<div class="left1"><div class="find"><form method="post" name="f" action="http://www.hanquan-x.invalid/govsearch/list.jsp"><input type="text" name="sword"><select name="c"><option>全部</option><option>正文</option><option>索引号</option></select><span onclick="go()">搜索</span></form></div><ul class="dirs">{menu}</ul></div>
<div class="right1"><div class="cap"> <img src="/images/blue.jpg" alt=""><h1>{name}</h1><!--<a href="./" class="m">更多>></a>--><div class="m"><a href="/" title="首页" class="CurrChnlCls">首页</a>-&gt;<a href="{up}" title="{above}" class="CurrChnlCls">{above}</a>-&gt;<a href="{path}" title="{name}" class="CurrChnlCls">{name}</a></div></div>
{inner}</div></div>
<select onchange="if(this.value!=&quot;部门网站&quot;)window.open(this.value)"><option selected="selected">部门网站</option><option value="http://jyj.invalid/"> 教育局 </option><option value="http://czj.invalid/"> 财政局 </option></select>
<div class="foot">主办：涵泉市人民政府办公室　冀ICP备00000000号　网站标识码：1300009902</div></body></html>
""",
    (
        ("公开指南", "/zn/"),
        ("公开制度", "/zd/"),
        ("法定主动公开内容", "/fd/"),
        ("公开年报", "/nb/"),
        ("依申请公开", "/ysq/"),
    ),
    '<li><div class="s1"><div class="tp"></div></div><div class="s2"><a href="{at}" target="_blank">{name}</a></div></li>',
)

# A bureau of a portal server: every part in a portlet with a hidden head and a long number.
PORT = Frame(
    "http://zjw.luanchuan-x.invalid",
    "滦岸市住房和城乡建设局",
    "滦岸市",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{name}_{site}</title><meta name="generator" content="portal"/><script type="text/javascript" src="/eportal/uiFramework/js/jquery.js"></script></head>
<body><div class="page"><div class="column" id="top" name="页头" runat="server"><div class="portlet" id="0a1b2c3d4e5f60718293a4b5c6d7e8f9" pagemoduleid="ee01"><div align="left" class="portlet-header" style="display: none;"><span id="menu"></span><div id="submenu0a1b" class="shadow dn"><ul class="float_list_ul"></ul></div></div><div><div class="banner"></div><ul class="nav"><li><a href="/zjw/index.shtml">首页</a></li>{menu}</ul></div></div></div>
<div class="column" id="mid" name="中间" runat="server"><div class="portlet" id="bb97a48b" pagemoduleid="4dd0"><div align="left" class="portlet-header" style="display: none;"><span id="menu"></span></div><div><div class="where">您的位置：<a href="/zjw/index.shtml">首页</a> / <a href="{up}">{above}</a> / <span>{name}</span></div></div></div>
<div class="portlet" id="3aa6b064" pagemoduleid="3f59"><div align="left" class="portlet-header" style="display: none;"><span id="menu"></span><div id="submenu3aa6" class="shadow dn"><ul class="float_list_ul"></ul></div></div><div>{inner}</div></div></div>
<div class="column" id="bot" name="页脚" runat="server"><div class="portlet" id="77aa"><div align="left" class="portlet-header" style="display: none;"><span id="menu"></span></div><div><p>主办：{site}　京ICP备00000000号　政府网站标识码：1100009903</p></div></div></div></div></body></html>
""",
    (
        ("信息公开", "/zjw/xxgk/index.shtml"),
        ("工程建设", "/zjw/gcjs/index.shtml"),
        ("住房保障", "/zjw/zfbz/index.shtml"),
        ("政民互动", "/zjw/zmhd/index.shtml"),
    ),
)

# A bureau of 2015, saved out of an old browser: everything in tables, tags in capitals.
CAPS = Frame(
    "http://www.yanlingkj-x.invalid",
    "岩陵市科学技术局",
    "岩陵市",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><HTML><HEAD><META content="IE=11.0000" http-equiv="X-UA-Compatible">
<META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>{name}-{site}</TITLE><META name="GENERATOR" content="MSHTML 11.00.10586.162"></HEAD>
<BODY><TABLE width="100%" align="center" border="0" cellspacing="0" cellpadding="0"><TBODY><TR><TD height="26"><TABLE width="1004" align="center"><TBODY><TR><TD width="20"><IMG width="16" height="16" src="/img/gh.gif"></TD><TD width="70"><A href="http://www.most.invalid/" target="_blank">科技部</A></TD><TD width="559" align="center">欢迎您访问{site}官方网站！</TD></TR></TBODY></TABLE></TD></TR>
<TR><TD><IMG width="1004" height="160" src="/img/banner.jpg"></TD></TR></TBODY></TABLE>
<TABLE width="1004" align="center"><TBODY><TR><TD class="nav"><A href="/index.do">首 页</A> {menu}</TD></TR><TR><TD height="30" style="color: rgb(40, 40, 40);"><SCRIPT language="javascript">var today=new Date();var week=["日","一","二","三","四","五","六"];document.write(today.getFullYear()+"年"+(today.getMonth()+1)+"月"+today.getDate()+"日"+" 星期"+week[today.getDay()]);</SCRIPT></TD></TR></TBODY></TABLE>
<TABLE width="1004" align="center"><TBODY><TR><TD class="pos">当前位置：<A href="/index.do">首页</A> &gt;&gt; <A href="{path}">{name}</A></TD></TR><TR><TD>{inner}</TD></TR></TBODY></TABLE>
<TABLE width="1004" align="center"><TBODY><TR><TD align="center">{site} 版权所有　陕ICP备00000000号</TD></TR></TBODY></TABLE></BODY></HTML>
""",
    (
        ("工作动态", "/list.do?type=1"),
        ("通知公告", "/list.do?type=2"),
        ("政策法规", "/list.do?type=3"),
        ("科技成果", "/list.do?type=4"),
        ("办事指南", "/list.do?type=5"),
    ),
    '<A href="{at}">{name}</A>',
)

# A township on a small system with Bootstrap: a crumb of list items, a card of addresses beside.
BOOT = Frame(
    "https://www.heluzhen-x.invalid",
    "禾麓镇人民政府",
    "禾麓镇",
    """<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><title>{name}-{site}</title><link rel="stylesheet" href="/template/default/bootstrap/css/bootstrap.min.css"><link rel="stylesheet" href="/template/default/css/aoyun.css?v=v1.2.2"></head>
<body>
<div class="header"><nav class="navbar navbar-light bg-light fixed-top navbar-expand-lg shadow-sm"><div class="container"><a class="navbar-brand my-1" href="/"><img src="/static/upload/image/logo.png" class="logo-sm-height" height="50"></a><button class="navbar-toggler" type="button" data-toggle="collapse" data-target="#navbarSupportedContent" aria-label="Toggle navigation"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="navbarSupportedContent"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">首页</a></li>{menu}</ul><form class="form-inline my-2" action="/search/" method="get"><input class="form-control" name="keyword" placeholder="请输入关键字"><button type="submit" class="btn"><i class="fa fa-search"></i></button></form></div></div></nav></div>
<div class="bg-white mt-5 py-3"><div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb bg-white"><li class="breadcrumb-item"><a href="/">首页</a></li><li class="breadcrumb-item"><a href="{path}">{name}</a></li></ol></nav></div></div>
<div class="container pages">{inner}</div>
<div class="footer mt-3 pt-5 border-top text-secondary bg-light"><div class="container"><div class="row pb-5"><div class="col-12 col-md-5"><h5>{site}</h5><ul class="lh-2"><li>地 址：禾麓镇中心街0号</li><li>电 话：0000-0000000</li><li>邮 编：000000</li></ul></div><div class="col-12 col-md-5"><ul class="lh-2"><li>湘ICP备00000000号</li></ul></div><div class="col-12 col-md-2 text-center d-none d-md-block"><p class="code"><img src="/static/upload/image/wx.png" width="100"></p><p>扫一扫关注公众号</p></div></div></div></div>
<script src="/template/default/js/jquery-1.12.4.min.js"></script><script src="/template/default/bootstrap/js/bootstrap.min.js"></script></body></html>
""",
    (
        ("镇情概况", "/zhengqing/"),
        ("工作动态", "/dongtai/"),
        ("通知公告", "/tongzhi/"),
        ("便民服务", "/bianmin/"),
    ),
    '<li class="nav-item"><a class="nav-link" href="{at}">{name}</a></li>',
)

# A department of the police kind: menus in definition lists, a search among the columns.
DEFS = Frame(
    "http://gaj.nanpoxian-x.invalid",
    "南坡县公安局",
    "南坡县",
    """<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="X-UA-Compatible" content="IE=9"><title>{site}-{name}</title></head>
<body><div class="head"><img src="/portal/images/head.jpg"></div><div class="menu"><ul><li><dl><dt class="n_1"><a href="/portal/index"><span>首页</span></a></dt></dl></li><li><dl><dt class="n_2"><a href="#"><span>警务</span></a></dt>{menu}</dl></li></ul></div>
<div class="path"><div class="dqwz">当前网站位置：<a href="/portal/index" title="首页" class="C">首页</a>&nbsp;&gt;&nbsp;<a href="#" title="{name}" class="C">{name}</a></div></div>
<div class="nc"><div class="nt"><h1>{name}</h1><div class="so" id="so1"><form action="#" method="post" autocomplete="off"><select name="type"><option value="0">请选择栏目</option><option value="1">综合要闻</option></select><input name="k"><input type="button" value="搜索"></form></div></div>{inner}</div>
<div class="bt">南坡县公安局　网站标识码：4500009906　桂ICP备00000000号</div></body></html>
""",
    (
        ("警务动态", "/portal/list?topicCode=JWDT"),
        ("警方提示", "/portal/list?topicCode=JFTS"),
        ("警务公开", "/portal/list?topicCode=JWGK"),
        ("便民服务", "/portal/list?topicCode=BMFW"),
    ),
    '<dd><a href="{at}">{name}</a></dd>',
)


def lst(
    name: str,
    frame: Frame,
    path: str,
    as_of: str,
    title: str,
    inner: str,
    seen: str,
    rows_of: list[Row] | None = None,
    above: str = "政务公开",
    **expect: object,
) -> None:
    """A single page in a frame; `seen` says what its structure was seen by."""
    assert seen in SOURCES, seen
    more = {"rows_of": rows_of} if rows_of is not None else {}
    menu = "".join(
        frame.item.replace("{at}", at.replace("&", "&amp;")).replace("{name}", word)
        for word, at in frame.menu
    )
    signs = {
        "{menu}": menu,
        "{site}": frame.site,
        "{place}": frame.place,
        "{bare}": frame.host.partition("//")[2],
        "{name}": title,
        "{above}": above,
        "{path}": path.replace("&", "&amp;"),
        "{up}": path.split("?")[0].rstrip("/").rpartition("/")[0] + "/",
        "{inner}": inner,
    }
    html = frame.html
    for sign, text in signs.items():
        html = html.replace(sign, text)
    url = frame.host + path
    single(f"lists/{name}", url, as_of, html, **more, **expect)
