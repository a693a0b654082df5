"""What stands around the single pages of this set: heads, navigations, side lists and feet."""

from __future__ import annotations

TODAY = "<script>var d=new Date();document.write('今天是'+d.getFullYear()+'年'+(d.getMonth()+1)+'月'+d.getDate()+'日');</script>"
SHARE = '<div class="bdsharebuttonbox"><a href="#" class="bds_weixin" data-cmd="weixin" title="分享到微信"></a><a href="#" class="bds_tsina" data-cmd="tsina" title="分享到新浪微博"></a></div>'


def metas(**content: str) -> str:
    """The labels of a page's head, as far as the page has them."""
    return "\n".join(f'<meta name="{name}" content="{text}">' for name, text in content.items())


def trs(title: str, site: str, inner: str, head: str = "", crumb: str = "") -> str:
    """A province's or city's site of 2019 to 2023."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>{title}_{site}</title>
<meta name="SiteName" content="{site}">
{head}
<link rel="stylesheet" href="../../../images/base.css">
<script src="../../../images/jquery.min.js"></script>
</head>
<body>
<div class="header"><div class="header-c"><ul class="header-l"><li><a href="/wza/">无障碍</a></li><li><a href="/english/">English</a></li><li><a class="AppBtn">手机版</a></li></ul>
<form action="/search/" method="get"><input name="searchword" placeholder="请输入关键字"><input type="submit" value="搜索"></form></div>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div></div>
<div class="crumbs">当前位置：<a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;{crumb}</div>
<div class="wrap">
{inner}
</div>
<div class="footer"><p>主办：{site}　承办：信息中心</p><p>网站标识码：3609990001　<a href="https://beian.miit.gov.cn/">赣ICP备15000999号</a></p><p>建议使用1366×768以上分辨率浏览</p></div>
</body>
</html>
"""


def tables(title: str, site: str, inner: str, head: str = "") -> str:
    """A site laid out with tables, as those that were never built anew."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title}</title>
{head}
<style type="text/css">td{{font-size:12px;line-height:22px}} .bt{{font-size:22px;font-weight:bold}}</style>
</head>
<body bgcolor="#FFFFFF" leftmargin="0" topmargin="0">
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0">
<tr><td><img src="/images/top.jpg" width="1000" height="180" alt="{site}" /></td></tr>
<tr><td height="30" background="/images/menu.gif"><a href="/">网站首页</a> | <a href="/news/">工作动态</a> | <a href="/open/">信息公开</a> | <a href="/serve/">办事服务</a> | <a href="/ask/">公众参与</a></td></tr>
<tr><td height="26" align="right">{TODAY}</td></tr>
</table>
{inner}
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="80" align="center">版权所有：{site}　地址：人民路1号　邮编：330000<br />网站标识码：3609990002　赣ICP备06000999号</td></tr></table>
</body>
</html>
"""


def modern(title: str, site: str, inner: str, head: str = "", side: str = "") -> str:
    """A site of 2022 and later: hash styles, a side bar of tools."""
    return f"""<!doctype html>
<html>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title} - {site}</title>
{head}
<link href="/static/css/app.3f9a1c.css" rel="stylesheet">
</head>
<body>
<header id="top"><div class="container"><a class="logo" href="/"><img src="/static/img/logo.png" alt="{site}"></a>
<nav><a href="/">首页</a><a href="/gk">政府信息公开</a><a href="/fw">一网通办</a><a href="/hd">政民互动</a><a href="/sj">数据发布</a></nav></div></header>
<main class="container">
{inner}
</main>
{side}
<div class="sidebar-fixed"><ul><li>智能问答</li><li>无障碍</li><li>返回顶部</li></ul></div>
<footer><div class="container"><p>主办单位：{site}　联系电话：0799-8000000</p><p>政府网站标识码：3609990003　赣公网安备36099902000001号　赣ICP备19000999号-1</p></div></footer>
<script src="/static/js/app.77ab.js"></script>
</body>
</html>
"""


def related(*rows: tuple[str, str], title: str = "相关信息", base: str = "/xw/") -> str:
    """A list beside or below an article; its days are not the article's."""
    items = "".join(
        f'<li><a href="{base}{n}.html">{text}</a><span>{day}</span></li>'
        for n, (text, day) in enumerate(rows)
    )
    return f'<div class="related"><h3>{title}</h3><ul>{items}</ul></div>'
