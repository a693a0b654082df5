"""What stands around the single lists of this set: four frames, from 2004 to 2024."""

from __future__ import annotations

from .plan import Row, single

MODERN = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1.0">
<title>{name}-{site}</title>
<meta name="SiteName" content="{site}"><meta name="SiteIDCode" content="{code}"><meta name="ColumnName" content="{name}">
<link rel="stylesheet" href="/css/site.css"></head>
<body><header class="hd"><div class="in"><a class="logo" href="/"><img src="/img/logo.svg" alt="{site}"></a>
<ul class="tools"><li><a href="/wza">适老化</a></li><li><a href="/en">EN</a></li></ul></div></header>
<nav class="mainnav"><a href="/">首页</a><a href="/zixun/">资讯</a><a href="/gongkai/">公开</a><a href="/fuwu/">服务</a><a href="/hudong/">互动</a></nav>
<div class="crumb"><i class="ico-home"></i><a href="/">首页</a><em>/</em><a href="{up}">{above}</a><em>/</em><span>{name}</span></div>
<main class="wrap">{inner}</main>
<footer><p>{site}主办　网站标识码 {code}　<a href="https://beian.miit.gov.cn/">黔ICP备20000000号</a></p></footer></body></html>
"""

CITY = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{site}_{name}</title><script src="/js/jquery-1.8.3.min.js" type="text/javascript"></script></head>
<body><div id="top"><span>欢迎您访问{site}网站</span><a href="javascript:void(0)" onclick="SetHome(this)">设为首页</a></div>
<div id="banner"><object width="1000" height="180"><embed src="/flash/top.swf" width="1000" height="180"></embed></object></div>
<div id="menu"><ul><li><a href="/index.html">首 页</a></li><li class="line"></li><li><a href="/zwdt/">政务动态</a></li><li class="line"></li><li><a href="/xxgk/">信息公开</a></li><li class="line"></li><li><a href="/bsfw/">办事服务</a></li></ul></div>
<div id="pos">现在位置：<a href="/index.html">首页</a> &raquo; <a href="{up}">{above}</a> &raquo; {name}</div>
<div id="content">{inner}</div>
<div id="foot">主办：{site}　备案号：湘ICP备09000000号　网站标识码：{code}<br />地址：人民中路0号　邮编：410000</div></body></html>
"""

OLD = """<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>{site}</TITLE></HEAD>
<BODY bgColor=#ffffff leftMargin=0 topMargin=0><CENTER>
<TABLE cellSpacing=0 cellPadding=0 width=778 border=0><TR><TD><IMG src="images/top.gif" width=778></TD></TR>
<TR><TD bgColor=#006699 height=24 align=center><A href="index.asp"><FONT color=#ffffff>首页</FONT></A> | <A href="gk.asp"><FONT color=#ffffff>机构概况</FONT></A> | <A href="news.asp"><FONT color=#ffffff>新闻中心</FONT></A> | <A href="bbs/"><FONT color=#ffffff>留言板</FONT></A></TD></TR></TABLE>
<TABLE cellSpacing=0 cellPadding=0 width=778 border=0><TR><TD vAlign=top width=160><TABLE width=150><TR><TD bgColor=#cccccc><B>{above}</B></TD></TR><TR><TD>◆ <A href="{path}">{name}</A></TD></TR></TABLE></TD>
<TD vAlign=top><B>{name}</B><HR SIZE=1>{inner}</TD></TR></TABLE>
<HR width=778 SIZE=1><FONT size=2>版权所有 {site}　电话：0734-0000000</FONT></CENTER></BODY></HTML>
"""

PLAIN = '<html><head><meta charset="utf-8"><title>{name}</title></head><body>{inner}</body></html>'


def lst(
    name: str,
    url: str,
    as_of: str,
    site: str,
    title: str,
    inner: str,
    rows_of: list[Row] | None = None,
    frame: str = MODERN,
    above: str = "资讯",
    **expect: object,
) -> None:
    """A single list page in a frame; the address is whole, its path goes into the frame."""
    path = "/" + url.split("/", 3)[3]
    signs = {
        "{inner}": inner,
        "{site}": site,
        "{name}": title,
        "{above}": above,
        "{path}": path,
        "{up}": path.rstrip("/").rsplit("/", 1)[0] + "/",
        "{code}": str(4300000000 + sum(map(ord, site)) % 89999999),
    }
    html = frame
    for sign, text in signs.items():
        html = html.replace(sign, text)
    more = {"rows_of": rows_of} if rows_of is not None else {}
    single(f"lists/{name}", url, as_of, html, **more, **expect)
