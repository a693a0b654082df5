"""What stands around the letters of this set, and how lists and letters of it are written down.

Each frame follows the nesting of a page that some office once served (templates and crawlers in
public repositories); places, offices, hosts, class names and texts are made up. A third of the
pages, chosen by a digest of their names, is kept in a folder of its own: it is read only after the
readers were mended by the others.
"""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout13.making.parts_frames import fill

__all__ = [
    "AS_OF",
    "board",
    "box",
    "city",
    "each",
    "letter",
    "none",
    "portal",
    "rows",
    "town",
    "wap",
]

SET = Path(__file__).parent.parent
AS_OF = "2026-06-15"
single = partial(small_sites.single, SET)
Row = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered


def folder(name: str) -> str:
    """Where a page is kept: every third one apart."""
    return "letters_kept" if sha256(name.encode()).digest()[0] % 3 == 0 else "letters"


def rows(name: str, url: str, html: str, *letters: Row) -> None:
    """A list of letters and what a person reads of each."""
    expect: dict[str, Any] = {"rows": [list(one) for one in letters]}
    single(f"{folder(name)}/{name}", url, AS_OF, html, **expect)


def letter(
    name: str, url: str, html: str, asked: str | None, answered: str | None, done: bool | None
) -> None:
    """One letter: when it was asked, when it was answered, whether (None: not to be told)."""
    single(f"{folder(name)}/{name}", url, AS_OF, html, letter=[asked, answered, done])


def none(name: str, url: str, html: str) -> None:
    """A page that a person would not take for letters."""
    single(f"{folder(name)}/{name}", url, AS_OF, html, rows=[], letter=None)


def each(markup: str, *pairs: tuple[str, ...]) -> str:
    """The markup of each pair, without line breaks."""
    return fill(markup, *pairs).replace("\n", "")


def town(title: str, crumb: str, inner: str) -> str:
    """A township's own program: a menu drawn as pictures, a bordered box to the right."""
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}-苇塘镇人民政府</title><link href="/static/home/css/main.css" rel="stylesheet"></head>
<body><div class="top_bar"><div class="w1000"><img src="/static/home/img/banner.jpg" alt="苇塘镇人民政府"></div></div>
<div class="nav_bar"><ul><li><a href="/">首页</a></li><li><a href="/index.php/news/">镇情动态</a></li><li><a href="/index.php/open/">信息公开</a></li><li><a href="/index.php/hudong/">交流互动</a></li></ul></div>
<div class="warp">
  <div class="crumbs">您所在的位置：<a href="/">首页</a> &gt;&gt; <a href="">交流互动</a> &gt;&gt;
  <span class="cur">{crumb}</span>
  </div>
  <div class="clear"></div>
  <div class="side_l"><div class="menu_l"><img src="/static/home/img/menu_tit.png"><ul><li><a href="/index.php/hudong/list/1">镇长信箱</a></li><li><a href="/index.php/hudong/list/2">办事咨询</a></li><li><a href="/index.php/hudong/list/3">投诉监督</a></li></ul></div></div>
  <div class="side_r">
{inner}
  </div>
</div>
<div class="foot"><p>主办：苇塘镇人民政府　地址：苇塘镇滨河路8号　电话：0760-88000001</p><p>粤ICP备13000071号　网站标识码4420990009</p></div>
</body></html>
"""


def box(title: str, crumb: str, inner: str) -> str:
    """A police bureau: wide boxes, duty and ranking to the right, each page by freemarker."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title></head>
<body>
<div class="topbg"><div class="banner"></div><div class="nav"><a href="/index.do">首页</a><a href="/front/article.do">警务动态</a><a href="/front/mailbox.do">局长信箱</a><a href="/front/download.do">下载</a></div></div>
<div class="mc">
<div class="location"><a href="/index.do">首页</a> > <a href="/front/mailbox.do">局长信箱</a> > <span>{crumb}</span></div>
<div class="left"><h2 class="st"><span>局长信箱</span></h2>
<h2 class="sal_t">{crumb}</h2>
{inner}
</div>
<div class="s_right"><h2><img src="/images/srnavt.jpg" /></h2><div class="rnav"><h2 class="srnt">局长信箱</h2><ul><li class="on"><a href="/front/mailbox.do">局长信箱</a></li></ul></div>
<div class="duty"><h3>值班安排</h3><ul><li>带班领导：李**　2026-06-15</li><li>值班电话：0899-6600110</li></ul></div>
<div class="rank"><h3>信息排行</h3><ul><li><a href="/front/article.do?id=881">城北派出所走访企业</a><span>06-12</span></li><li><a href="/front/article.do?id=879">交警大队开展夜查</a><span>06-11</span></li></ul></div></div>
</div>
<div class="bottom">版权所有：沙溪河市公安局高新分局　琼ICP备06000110号</div>
</body></html>
"""


def portal(title: str, crumb: str, inner: str) -> str:
    """A county with struts actions: a side of links, a position line in bold."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta charset="UTF-8">
<title>{title}</title>
</head>
<body class="mailpage">
<div class="head"><div class="logo"></div><ul class="nav"><li><a href="/web/index.action">网站首页</a></li><li><a href="/web/list.action?cat=2">政务公开</a></li><li><a href="/web/mail.action?flag=1">县长信箱</a></li></ul></div>
<div class="wrapper"><div class="inner">
<div class="side"><h3>互动交流</h3><ul><li><a href="/web/mail.action?flag=1">县长信箱</a></li><li><a href="/web/mail.action?flag=2">建言献策</a></li><li><a href="/web/mail.action?flag=3">投诉举报</a></li><li><a href="/web/survey.action">网上调查</a></li></ul></div>
<div class="main">
<div class="position"><span>当前位置：</span><a href="/web/index.action">网站首页</a> > <b>{crumb}</b></div>
{inner}
</div></div></div>
<div class="foot">主办：榕江湾县人民政府　承办：榕江湾县政务数据局<br>粤ICP备17000052号　网站标识码：4452990001</div>
</body></html>
"""


def city(title: str, inner: str) -> str:
    """A platform for questions to the government, web controls in one form."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	{title}
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head>
<body>
<form name="form1" method="post" action="Mail_List.aspx" id="form1">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" /></div>
<table width="980" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/wlwz_top.jpg" alt="渝溪市网络问政平台" /></td></tr>
<tr><td class="dh"><a href="Default.aspx">首页</a> | <a href="Mail_Write.aspx">我要写信</a> | <a href="Mail_List.aspx">信件公开</a> | <a href="Mail_Count.aspx">办理统计</a></td></tr></table>
<table width="980" align="center" cellpadding="0" cellspacing="0"><tr><td valign="top">
{inner}
</td></tr></table>
<table width="980" align="center"><tr><td align="center">渝溪市人民政府办公室主办　技术支持：市信息中心<br/>蜀ICP备08000062号</td></tr></table>
</form></body></html>
"""


def wap(title: str, inner: str) -> str:
    """A page for telephones: a bar with the way back, then the contents."""
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=0"><title>{title}</title></head>
<body><div class="bar"><a class="left-btn" href="/index.php"><span class="iconfont icon-back"></span></a><div class="bt">{title}</div></div>
{inner}
<div class="wapfoot"><a href="/">触屏版</a> <a href="/pc">电脑版</a><p>桐子坪县人民政府办公室主办</p></div></body></html>
"""


def board(title: str, inner: str) -> str:
    """A theme of a knowledge base put to use as a centre of exchange: an aside with its ten best."""
    return f"""<!DOCTYPE html>
<html><head><meta charset="UTF-8" /><title>{title}</title></head>
<body><div class="header-wrapper"><header><div class="container"><div class="logo-container"><a href="/"><img src="/logo.png" alt="江湾新区"></a><span class="tag-line">江湾新区交流中心</span></div><nav class="main-nav"><ul id="menu-top-menu"><li><a href="/exchange/index">交流中心</a></li><li><a href="/exchange/contact">我要提问</a></li></ul></nav></div></header></div>
<div class="search-area-wrapper"><div class="search-area container"><h3 class="search-header">有什么问题吗?</h3><form id="search-form"><input class="search-term" type="text" placeholder="输入您想查询的问题"><input class="search-btn" type="submit" value="搜索"></form></div></div>
<div class="page-container"><div class="container"><div class="row">
{inner}
<aside class="span4 page-sidebar"><section class="widget"><h3 class="title">热门</h3><ul class="articles"><li class="article-entry standard"><h4><a href="/exchange/view/3">营业执照遗失怎样补领</a></h4><span class="article-meta">2026-02-10</span><span class="like-count">66</span></li><li class="article-entry standard"><h4><a href="/exchange/view/4">小微企业怎样申请补贴</a></h4><span class="article-meta">2025-11-30</span><span class="like-count">15</span></li></ul></section><section class="widget"><h3 class="title">类别</h3><ul><li><a href="#">咨询</a></li><li><a href="#">投诉</a></li></ul></section></aside>
</div></div></div>
<footer id="footer-wrapper"><div class="container"><p class="copyright">主办：江湾新区管理委员会　苏ICP备18000077号</p></div></footer></body></html>
"""
