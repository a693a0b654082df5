"""What stands around the letters and activities of this set, and how their answers are written.

A fair draw only: the first structures that about a hundred look-ups in public repositories gave for
plain questions (局长信箱, 留言选登, 领导留言板, 民意征集, 在线访谈, 网上调查 …), each as it came, common or
odd, none refused for being easy. Places, offices, hosts, class names and texts are made up. A third
(those with the smallest digests of their names) goes to the folders …_kept: read only after the mend.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout13.making.parts_frames import fill

SET = Path(__file__).parent.parent
AS_OF = "2026-11-20"
BUREAU = "http://gaj.tanxi.invalid"
BRIGADE = "http://jj.tanxi.invalid"
TOWN = "http://www.lianqiao-zhen.invalid"
BOARD = "http://ly.heyang.invalid"
COUNTY = "http://www.yunpu-xian.invalid"
FOREST = "http://lyj.heyang.invalid"
ROADS = "http://jt.heyang.invalid"
PHONE = "http://m.heyang.invalid"
Row = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered
Held = tuple[str, str | None, bool | None]  # title, day it began or was published, is over
_PAGES: dict[str, list[tuple[str, str, str, dict[str, Any]]]] = {"letters": [], "activities": []}


def rows(name: str, url: str, html: str, *letters: Row) -> None:
    """A list of letters and what a person reads of each."""
    _PAGES["letters"].append((name, url, html, {"rows": [list(one) for one in letters]}))


def letter(name: str, url: str, html: str, *told: Any) -> None:
    """One letter: when it was asked, when answered, whether (None: not to be told)."""
    _PAGES["letters"].append((name, url, html, {"letter": list(told)}))


def held(name: str, url: str, html: str, *all_held: Held, state: bool = True) -> None:
    """What was held, when it began, and (with `state`) whether it is over that day."""
    expect: dict[str, Any] = {"activities": [[title, day] for title, day, _ in all_held]}
    if state:
        expect["over"] = [[title, over] for title, _, over in all_held]
    _PAGES["activities"].append((name, url, html, expect))


def write_all() -> None:
    """A third of each kind apart, by a digest of the names."""
    for kind, pages in _PAGES.items():
        by_digest = sorted(pages, key=lambda page: sha256(page[0].encode()).digest())
        apart = {page[0] for page in by_digest[: round(len(pages) / 3)]}
        for name, url, html, expect in pages:
            folder = f"{kind}_kept" if name in apart else kind
            small_sites.single(SET, f"{folder}/{name}", url, AS_OF, html, **expect)


def each(markup: str, *pairs: tuple[str, ...]) -> str:
    """The markup of each pair, without line breaks."""
    return fill(markup, *pairs).replace("\n", "")


def bureau(title: str, inner: str, crumb: str) -> str:
    """A bureau of police drawn by templates of 2013: banner, path of three, left and right."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>滩溪县公安局</title><link href="/css/front.css" rel="stylesheet" type="text/css" /></head>
<body><div class="hdbg"><div class="bnr"><img src="/images/bnr.jpg" /></div><div class="menu"><ul><li><a href="/index.do">首页</a></li><li><a href="/front/news.do">警务动态</a></li><li><a href="/front/law.do">法律法规</a></li><li><a href="/front/contact.do">通讯录</a></li></ul></div></div>
<div class="wrapc"><div class="loc"><a href="/index.do">首页</a> > {crumb} > <span>{title}</span></div>
<div class="lft">{inner}</div>
<div class="rgt"><h2><img src="/images/rt.jpg" /></h2><div class="rn"><h2 class="rnt">局长信箱</h2><ul><li class="on"><a href="/front/box.do">局长信箱</a></li></ul></div><h2><img src="/images/rb.jpg" /></h2></div></div>
<div class="btm"><p>滩溪县公安局主办　网站标识码：3312250014</p></div></body></html>
"""


def brigade(title: str, inner: str) -> str:
    """A traffic brigade on a PHP system: head, two columns, a side bar."""
    return f"""<!doctype html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>支队长信箱 - 滩溪市公安局交通警察支队</title><link href="/statics/themes/pub.css" type="text/css" rel="stylesheet"></head><body>
<div class="header"><div class="logo"><img src="/statics/images/logo.png"></div><ul class="nav"><li><a href="/">网站首页</a></li><li><a href="/list-12.html">交管动态</a></li><li><a href="/list-15.html">警务公开</a></li><li><a href="/mailbox">支队长信箱</a></li></ul></div>
<div class="main"><div class="content mt20"><div class="lm fl"><div class="mb-list"><div class="hd">支队长信箱－{title}</div>{inner}</div>
<div class="side fr"><div class="sbox"><h3>便民查询</h3><ul><li><a href="/cx/1">违法查询</a></li><li><a href="/cx/2">考试预约</a></li></ul></div></div></div></div>
<div class="footer"><p>版权所有：滩溪市公安局交通警察支队　浙ICP备08800123号</p></div></body></html>
"""


def town(inner: str, crumb: str) -> str:
    """A town's channel of complaints: path with double signs, a menu drawn as a picture."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>莲桥镇人民政府</title><link href="/public/css/s.css" rel="stylesheet"></head><body><div class="warper"><div class="top"><img src="/public/images/top.png"></div><ul class="topnav"><li><a href="/">首页</a></li><li><a href="/index.php/news">莲桥资讯</a></li><li><a href="/index.php/open">政务公开</a></li><li><a href="/index.php/interaction">交流互动</a></li></ul>
<div class="crumb">您所在的位置：<a href="/">首页</a> &gt;&gt; <a href="/index.php/interaction">交流互动</a> &gt;&gt; <span class="active">{crumb}</span></div>
<div class="ls"><div class="lmenu"><img src="/public/images/hd.png" /><ul><li><a href="/index.php/interaction/lists/1">网上投诉</a></li><li><a href="/index.php/interaction/lists/2">办事咨询</a></li><li><a href="/index.php/interaction/lists/3">镇长信箱</a></li></ul></div><a href=""><img src="/public/images/ft.jpg" /></a></div>
<div class="rs"><div class="bd_box">{inner}</div></div></div><div class="foot"><p>莲桥镇人民政府主办　粤ICP备12000456号</p></div></body></html>
"""


def board(title: str, inner: str) -> str:
    """A board where messages go to the heads of places: two bars, a path with a leader's office."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>
        {title} - 河阳市委书记 - 网民留言板 - 河阳市
    </title><link rel="stylesheet" type="text/css" href="/static/css/msg.css"/></head><body>
<div class="clearfix bar1"><div class="fl"><a href="/">河阳市</a>|<a href="/ldpd">领导频道</a></div><div class="fr"><a href="/login">登录</a>|<a href="/reg">注册</a></div></div>
<div class="clearfix bar3"><ul><a href="/"><li>首页</li></a><a href="/home"><li>留言</li></a><a href="/al"><li>案例库</li></a><a href="/fk"><li>反馈</li></a></ul></div>
<div class="path2">当前位置 ：<a href="/">网民留言板</a> &gt; 地方领导 &gt; <a href="/forum?fid=19">河阳市</a> &gt; <i>河阳市委书记</i></div>
{inner}
<div class="clearfix copy"><p>河 阳 市 版 权 所 有</p></div></body></html>
"""


def old(inner: str, crumb: str = "县长信箱") -> str:
    """A county of 2006 to 2010: tables within tables, pictures as headings."""
    return f"""<html><head><title>云浦县人民政府门户网站</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link href="n.css" rel=stylesheet type=text/css></head><body bgcolor="#FFFFFF" topmargin="0">
<table width="1002" border="0" align="center"><tr><td><img src="Images/top.jpg" width="1002" height="150"></td></tr><tr><td background="Images/m.gif"><a href="./">首页</a> | <a href="gk.asp">公开</a> | <a href="xw.asp">新闻</a> | <a href="hd.asp">互动</a></td></tr></table>
<table width="1002" border="0" align="center" cellpadding="0" cellspacing="0"><tr valign="top"><td width="200"><img src="Images/side.gif"></td><td width="802"><table width="100%" border="0"><tr><td width="9%" align="center">&nbsp;<img src="Images/pt.gif"></td><td class="dh">&nbsp;您的位置：&nbsp;<a class=dh href="./">网站首页</a>&gt;&gt;<a href="mail.asp" class="dh">{crumb}</a></td></tr></table>
{inner}
</td></tr></table><table width="1002" align="center"><tr><td align="center" height="50">云浦县人民政府　赣ICP备06000789号</td></tr></table></body></html>
"""


def aspx(title: str, inner: str) -> str:
    """A county on an aspx system of 2017: a box of the menu to the left, the list to the right."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}_云浦县人民政府网</title></head><body><div id="top"><ul class="nav"><li><a href="/Index.aspx">首页</a></li><li><a href="/Category_10/Index.aspx">走进云浦</a></li><li><a href="/Category_20/Index.aspx">信息公开</a></li><li><a href="/Category_30/Index.aspx">互动交流</a></li></ul></div>
<div id="contentpage"><div class="path">您当前位置<a href="/">云浦县人民政府网</a>>> <a href="/Category_30/Index.aspx" target="_self">互动交流</a>&gt;&gt; <a href="#">{title}</a></div><div id="mainpage">
{inner}
</div></div><div id="footer"><p>云浦县人民政府办公室主办　赣ICP备06000789号　网站标识码：3609990001</p></div></body></html>
"""


def phone(title: str, inner: str) -> str:
    """A page for telephones: a bar with the title, the content, nothing else."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>{title}</title><link href="/res/m.css" rel="stylesheet"></head><body>
<header class="m-bar"><a href="javascript:history.go(-1);" class="m-icon m-back"></a><h1 class="m-title">{title}</h1></header>
<div class="m-content">{inner}</div></body></html>
"""


def roads(title: str, inner: str, crumb: str) -> str:
    """A committee of transport on JSP: wrap within wrap, a path with spans, a list beside."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{title}-河阳市交通运输局</title></head><body onload="loadMore()"><div class="bgw"><div class="wrap"><div class="header"><img src="/images/h.png"><ul><li><a href="/index.html">首页</a></li><li><a href="/news.html">交通要闻</a></li><li><a href="/open.html">信息公开</a></li><li><a href="/topics/list_1.html">互动交流</a></li></ul></div>
<div class="content"><div class="clearfix"><div class="mainL" id="lH"><div class="cut"><b class="i_home"></b> <span>当前位置：</span> <a href="/index.html">首页</a> <span> &gt;</span> <a href="javascript:;" class="cur">{crumb}</a></div><div class="bl7"></div>
{inner}
</div><div class="subL" id="rH"><h3>专题</h3><ul><li><a href="/zt/1.html">春运保障</a></li><li><a href="/zt/2.html">四好农村路</a></li></ul></div></div></div></div><div class="footer"><p>河阳市交通运输局主办　网站标识码：4199990021</p></div></div></body></html>
"""
