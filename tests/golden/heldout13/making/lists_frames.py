"""What stands around the single lists of this set: four frames, from 2006 to 2025."""

from __future__ import annotations

from .plan import Row, single

BOOT = """<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,shrink-to-fit=no"><title>{name} | {site}</title><link rel="stylesheet" href="/static/bootstrap/4.6.2/css/bootstrap.min.css"></head>
<body><header class="bg-primary"><div class="container"><a class="navbar-brand" href="/"><img src="/static/logo.svg" height="60" alt="{site}"></a><form class="form-inline" action="/search" method="get"><input class="form-control" name="q" type="search" placeholder="站内检索"><button class="btn btn-light" type="submit">检索</button></form></div></header>
<nav class="navbar navbar-expand-lg"><div class="container"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">首页</a></li><li class="nav-item"><a class="nav-link" href="/news">工作动态</a></li><li class="nav-item"><a class="nav-link" href="/open">信息公开</a></li><li class="nav-item"><a class="nav-link" href="/serve">办事大厅</a></li><li class="nav-item"><a class="nav-link" href="/talk">互动</a></li></ul></div></nav>
<div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首页</a></li><li class="breadcrumb-item"><a href="{up}">{above}</a></li><li class="breadcrumb-item active" aria-current="page">{name}</li></ol></nav>
{inner}</div>
<footer class="py-4 text-center"><div class="container"><p>{site} 主办　网站标识码：{code}</p><p>蜀ICP备00000000号-1</p></div></footer>
<script src="/static/jquery/3.6.0/jquery.min.js"></script><script src="/static/bootstrap/4.6.2/js/bootstrap.bundle.min.js"></script></body></html>
"""

INNER = """<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{above}|{name}</title><link href="/portal/styles/web.css" rel="stylesheet" type="text/css" /><script type="text/javascript" src="/portal/scripts/jquery-1.9.1.min.js"></script></head>
<body><div class="head-wrap"><h1 class="logo"><a href="/home.html">{site}</a></h1><div class="menu"><a href="/home.html">首 页</a><a href="/news/">新闻动态</a><a href="/gov/">政务信息</a><a href="/work/">网上办事</a></div></div>
<div class="container-wrap"><div class="container"><div class="container-left"><div class="inside-menu"><ul><li><a class='active' href="{path}">{name}</a></li></ul></div></div>
<div class="container-right"><div class="container-guid"><div><span><img src="../../images/n-06.jpg" alt=""></span><a href="/home.html">首页</a><a href="{up}">{above}</a><b>{name}</b></div></div><div class="container-cell">{inner}</div></div><div class="clear"></div></div></div>
<div class="foot-wrap"><p>版权所有 {site} 皖ICP备00000000号</p></div></body></html>
"""

TABLE = """<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>{site}-{name}</TITLE></HEAD>
<BODY leftMargin=0 topMargin=0><TABLE cellSpacing=0 cellPadding=0 width=1003 align=center><TR><TD height=130 background=images/index_01.jpg>&nbsp;</TD></TR>
<TR><TD class=menu align=middle><A href="index.aspx">首页</A> | <A href="jgsz.aspx">机构设置</A> | <A href="list.aspx?cid=1">新闻中心</A> | <A href="list.aspx?cid=2">政策法规</A> | <A href="download.aspx">下载专区</A></TD></TR></TABLE>
<TABLE cellSpacing=0 cellPadding=0 width=1003 align=center><TR><TD width=200 vAlign=top><TABLE><TR><TD class=lt>{above}</TD></TR><TR><TD><IMG src="images/dot.gif"> <A href="{path}">{name}</A></TD></TR></TABLE></TD>
<TD vAlign=top><TABLE width="100%"><TR><TD class=pos>您的位置：<A href="index.aspx">首页</A>&gt;&gt;{above}&gt;&gt;{name}</TD></TR><TR><TD vAlign=top height=400>{inner}</TD></TR></TABLE></TD></TR></TABLE>
<TABLE width=1003 align=center><TR><TD align=middle class=foot>{site} 版权所有　地址：人民路0号　邮编：000000</TD></TR></TABLE></BODY></HTML>
"""

HALL = """<!DOCTYPE html><html><head><meta charset="UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="SiteName" content="{site}"><meta name="ColumnName" content="{name}"><title>{name}_{site}</title></head>
<body><div class="g-top"><div class="wrap"><span id="today"></span><div class="links"><a href="/mail/">局长信箱</a><a href="/map.html">网站地图</a><a href="#" onclick="SetHome(this)">设为首页</a></div></div></div>
<script>var d=new Date();document.getElementById("today").innerHTML=d.getFullYear()+"年"+(d.getMonth()+1)+"月"+d.getDate()+"日";</script>
<div class="g-nav"><div class="wrap"><a href="/">首页</a><a href="/xwzx/">新闻资讯</a><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a></div></div>
<div class="wrap g-main"><aside class="g-side"><h2>{above}</h2><dl><dd><a href="/zwgk/ldxx/">领导信息</a></dd><dd><a href="/zwgk/jgzn/">机构职能</a></dd><dd class="cur"><a href="{path}">{name}</a></dd></dl></aside>
<section class="g-con"><div class="m-pos"><em>当前位置：</em><a href="/">首页</a>&nbsp;-&nbsp;<a href="{up}">{above}</a>&nbsp;-&nbsp;<a href="{path}">{name}</a></div><h2 class="m-tit">{name}</h2>{inner}</section></div>
<div class="g-foot"><div class="wrap">主办单位：{site}　网站标识码：{code}　<select onchange="window.open(this.value)"><option>友情链接</option><option value="http://www.gov.invalid/">上级网站</option></select></div></div></body></html>
"""


def lst(
    name: str,
    url: str,
    as_of: str,
    site: str,
    title: str,
    inner: str,
    rows_of: list[Row] | None = None,
    frame: str = BOOT,
    above: str = "信息公开",
    **expect: object,
) -> None:
    """A single list page in a frame; the address is whole, its path goes into the frame."""
    path = "/" + url.split("/", 3)[3]
    signs = {
        "{inner}": inner,
        "{site}": site,
        "{name}": title,
        "{above}": above,
        "{path}": path.replace("&", "&amp;"),
        "{up}": path.split("?")[0].rstrip("/").rsplit("/", 1)[0] + "/",
        "{code}": str(5100000000 + sum(map(ord, site)) % 89999999),
    }
    html = frame
    for sign, text in signs.items():
        html = html.replace(sign, text)
    more = {"rows_of": rows_of} if rows_of is not None else {}
    single(f"lists/{name}", url, as_of, html, **more, **expect)
