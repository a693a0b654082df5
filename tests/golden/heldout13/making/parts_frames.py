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

COUNTY = "http://www.huaxi-xian.invalid"
CITY = "http://www.qiuzhou.invalid"
POLICE = "http://gaj.qiuzhou.invalid"
DISTRICT = "http://www.yuanping.invalid"
TOWN = "http://www.yunling.invalid"
HALL = "http://zwfw.xigang.invalid"

TEXT = (
    "<p>　　各有关单位要把责任落到岗位，细化清单，按月对账，确保年内见到成效。</p>"
    "<p>　　现场察看了三处点位，听取了基层同志的意见，要求把群众的事办实、办细。</p>"
)


def bureau(title: str, inner: str, crumb: str = "警民互动") -> str:
    """A police bureau on a PHP system of 2014: a banner of list items within links, two columns."""
    return f"""<!DOCTYPE html>
<html>
<head lang="en">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<link href="favicon.ico" rel="shortcut icon" />
<title>{title} - 楸州市公安局</title>
<link href="/statics/themes/L1/css/index.css" rel="stylesheet" type="text/css" />
<script src="/statics/js/jquery.js" type="text/javascript"></script>
</head>
<body>
<div class="main"><div class="head"><div class="top-head"><img src="/statics/logo.png"><p>为人民服务</p></div>
<ul class="banner-nav"><a href="/"><li>首页</li></a><a href="/jwzx/"><li>警务资讯</li></a><a href="/bsdt/"><li>办事大厅</li></a><a href="/ygjw/"><li>阳光警务</li></a><a href="/jmhd/"><li class="on">{crumb}</li></a></ul></div>
<div class="content marginT20"><div class="Traffic-leftMid fl">
{inner}
</div><div class="Traffic-right fr"><div class="hot-line"><h4>服务热线</h4><p>报警 110</p><p>咨询 0799-2110000</p></div></div></div>
<div class="footer"><p>主办：楸州市公安局</p><p>滇ICP备15000031号</p></div></div>
</body>
</html>
"""


def layui(title: str, inner: str, crumb: str = "互动交流") -> str:
    """A county on layui pages with a breadcrumb of a and cite."""
    return f"""<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="/layui/css/layui.css"><link rel="stylesheet" href="/css/county.css"></head>
<body>
<div class="layui-header"><div class="layui-container"><div class="logo"><a href="/"><img src="/img/logo.png" alt="桦溪县人民政府"></a></div><ul class="layui-nav"><li class="layui-nav-item"><a href="/">首页</a></li><li class="layui-nav-item"><a href="/news/">桦溪要闻</a></li><li class="layui-nav-item"><a href="/open/">政务公开</a></li><li class="layui-nav-item"><a href="/service/">办事服务</a></li><li class="layui-nav-item layui-this"><a href="/hd/">互动交流</a></li></ul></div></div>
<div class="layui-container"><span class="layui-breadcrumb" lay-separator="&gt;"><a href="/">首页</a><a href="/hd/">互动交流</a><a><cite>{crumb}</cite></a></span>
<div class="layui-row layui-col-space15"><div class="layui-col-md12">
{inner}
</div></div></div>
<div class="layui-footer"><div class="layui-container">桦溪县人民政府办公室主办　标识码：5326000021　滇ICP备20000021号</div></div>
<script src="/layui/layui.js"></script><script>layui.use('element', function(){{ var element = layui.element; }});</script>
</body></html>
"""


def portal(title: str, inner: str, crumb: str = "政民互动") -> str:
    """A city of 2024: utility classes, a wide banner, a breadcrumb with arrows, a grey foot."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="SiteName" content="楸州市人民政府">
<meta name="ColumnName" content="{crumb}">
<title>{title}</title>
<link rel="stylesheet" href="/assets/index-9c1f.css">
</head>
<body class="bg-page">
<div class="topbar"><div class="w-1200 flex"><span class="slogan">秋水长天 活力楸州</span><div class="links"><a href="/wza">无障碍阅读</a><a href="/big">关怀版</a></div></div></div>
<nav class="mainnav"><ul class="w-1200"><li><a href="/">首 页</a></li><li><a href="/ywdt/">要闻动态</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/zmhd/">政民互动</a></li></ul></nav>
<div class="w-1200"><div class="crumbs"><em>您的位置：</em><a href="/">首页</a><i>›</i><a href="/zmhd/">政民互动</a><i>›</i><span>{crumb}</span></div>
<main class="main">
{inner}
</main></div>
<div class="foot"><div class="w-1200"><p>楸州市人民政府办公室 主办</p><p>政府网站标识码：5325000001　滇ICP备21000001号</p></div></div>
</body>
</html>
"""


def old(title: str, inner: str) -> str:
    """A bureau of 2005: three tables over each other, a line of links, a counter below."""
    return f"""<HTML><HEAD><TITLE>{title}</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"></HEAD>
<BODY topmargin="0" leftmargin="0" background="bg.gif">
<TABLE width="760" border="0" align="center" cellpadding="0" cellspacing="0"><TR><TD><IMG src="top.jpg" width="760" height="120"></TD></TR><TR><TD height="26" background="menu.gif" align="center"><A href="default.asp">网站首页</A> | <A href="class.asp?id=1">工作动态</A> | <A href="class.asp?id=2">政策法规</A> | <A href="class.asp?id=3">办事指南</A> | <A href="gbook.asp">在线留言</A></TD></TR></TABLE>
<TABLE width="760" border="0" align="center" bgcolor="#FFFFFF"><TR><TD valign="top">
{inner}
</TD></TR></TABLE>
<TABLE width="760" border="0" align="center"><TR><TD align="center" height="60">版权所有：沅坪区水务局<BR>滇ICP备06000009号 您是第 20260518 位访客</TD></TR></TABLE>
</BODY></HTML>
"""


def vant(title: str, inner: str) -> str:
    """A page of a hall for telephones drawn by Vant on the server."""
    return f"""<!DOCTYPE html><html class="hairlines" style="font-size:41.4px"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title><link rel="stylesheet" href="/css/app.3920d22a.css"></head>
<body style="font-size:36px"><div id="app"><main data-v-6cbc16b6="" class="personal-work"><div data-v-67afcdc7="" class="v-header"><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__left"><a href="javascript:history.go(-1)"><i class="van-icon van-icon-arrow-left"></i></a></div><div class="van-nav-bar__title van-ellipsis">{title}</div></div></div>
{inner}
<div class="van-tabbar van-tabbar--fixed"><div class="van-tabbar-item"><div class="van-tabbar-item__text">首页</div></div><div class="van-tabbar-item"><div class="van-tabbar-item__text">办事</div></div><div class="van-tabbar-item"><div class="van-tabbar-item__text">我的</div></div></div></main></div></body></html>
"""


def theme(title: str, inner: str, widgets: str = "") -> str:
    """A town on a small PHP system with Bootstrap 4 cards and a side column."""
    return f"""<!doctype html>
<html lang="zh-cn"><head><meta charset="utf-8"><title>{title}-芸岭镇人民政府</title><link rel="stylesheet" href="/template/default/css/bootstrap.min.css"></head>
<body>
<header class="navbar navbar-expand-lg navbar-dark bg-danger"><div class="container"><a class="navbar-brand" href="/">芸岭镇人民政府</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">首页</a></li><li class="nav-item"><a class="nav-link" href="/list-1.html">镇情动态</a></li><li class="nav-item"><a class="nav-link" href="/list-2.html">通知公告</a></li><li class="nav-item"><a class="nav-link" href="/gbook/">镇长信箱</a></li></ul></div></header>
<div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首页</a></li><li class="breadcrumb-item active">{title}</li></ol></nav>
<div class="row"><div class="col-lg-9">
{inner}
</div><div class="col-lg-3">{widgets}</div></div></div>
<footer class="bg-light text-center py-3"><p class="mb-0">芸岭镇人民政府主办 滇ICP备19000019号</p></footer>
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
