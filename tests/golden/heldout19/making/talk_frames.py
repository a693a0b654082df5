"""What stands around the letters and activities of this set, and how their answers are written.

A fair draw only: the first structures that about a hundred look-ups in public repositories gave for
plain questions (部门信箱, 领导信箱, 诉求编号, 网上咨询, 民意征集, 问卷调查, 采纳情况, 往期访谈 …): a crawler's
notes on the boxes of thirteen cities, taken from the end of the alphabet; offices' templates; lists
of calls for comments as departments serve them this year. Each as it came, none refused for being
easy; what an earlier set already has was passed over. Places, hosts, class names and texts are made
up. A third (those with the smallest digests of their names) goes to the folders …_kept.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout13.making.parts_frames import fill

SET = Path(__file__).parent.parent
AS_OF = "2026-11-21"
CITY = "http://www.lanting.invalid"
LINE = "http://12345.lanting.invalid"
ASK = "http://wz.qingbu.invalid"
DISTRICT = "http://www.muyang.invalid"
BUREAU = "http://hb.xuhe.invalid"
PROVINCE = "http://www.yunmeng.invalid"
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


def table(attributes: str, cells: str, *pairs: tuple[str, ...], head: str = "") -> str:
    """A table: a row of heads, if any, and a row of `cells` for each pair."""
    return f"<table {attributes}>{head}{each(f'<tr>{cells}</tr>', *pairs)}</table>"


def heads(tag: str, *names: str) -> str:
    """A row of heads."""
    return "<tr>" + "".join(f"<{tag}>{name}</{tag}>" for name in names) + "</tr>"


def city(title: str, inner: str, crumb: str = "市长信箱") -> str:
    """A city of 2015 to 2019: a bar, a menu of six, a path, one wide column."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}-岚汀市人民政府</title><link href="/css/zm.css" rel="stylesheet" type="text/css" /></head><body>
<div class="topbar"><span>今天是：2026年11月21日 星期六</span><a href="/wap/">手机版</a></div><div class="logo"><img src="/images/logo.png" alt="岚汀市人民政府" /></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zjlt/">走进岚汀</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/zmhd/">政民互动</a></li><li><a href="/sjkf/">数据开放</a></li></ul>
<div class="wz">您所在的位置：<a href="/">首页</a> &gt; <a href="/zmhd/">政民互动</a> &gt; <a href="/zmhd/box/">{crumb}</a></div>
<div class="main">{inner}</div>
<div class="foot"><p>主办：岚汀市人民政府办公室　网站标识码：3411990001　皖ICP备05000321号</p></div></body></html>
"""


def hotline(title: str, inner: str) -> str:
    """A hotline's own site on a PHP system: menu of the hotline, side box with a search."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}_岚汀市12345政府服务热线</title><link rel="stylesheet" href="/statics/css/web.css"></head><body>
<div class="hd"><h1><a href="/"><img src="/statics/images/12345.png" alt="岚汀市12345政府服务热线"></a></h1><ul><li><a href="/">首页</a></li><li><a href="/?m=web&c=index&a=xie">我要写信</a></li><li class="on"><a href="/?m=web&c=index&a=chaxun">办件公开</a></li><li><a href="/?m=web&c=index&a=zhishi">知识库</a></li></ul></div>
<div class="bd"><div class="side"><h3>工单查询</h3><form><p>工单编号：<input name="no"></p><p>查询密码：<input name="pw" type="password"></p><input type="submit" value="查询"></form></div><div class="cont">{inner}</div></div>
<div class="ft"><p>岚汀市12345政府服务热线管理中心　热线电话：12345</p></div></body></html>
"""


def asked(title: str, inner: str) -> str:
    """A platform where people question offices: a header, a crumb, a wide box."""
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><title>{title}-清埠市网络问政平台</title><link href="/tpl/wz/style.css" rel="stylesheet"></head><body><div class="wz_head"><a href="/"><img src="/tpl/wz/logo.png"></a><div class="wz_nav"><a href="/">平台首页</a><a href="/index.php?act=ask">我要问政</a><a href="/index.php?act=list" class="cur">问政列表</a><a href="/index.php?act=rank">部门排行</a></div></div>
<div class="wz_pos">当前位置：<a href="/">首页</a> &gt; <a href="/index.php?act=list">网络问政</a> &gt; {title}</div>
<div class="wz_main">{inner}</div>
<div class="wz_foot">清埠市人民政府办公室主办　网站标识码：4412990007</div></body></html>
"""


def district(title: str, inner: str, crumb: str, side: str = "") -> str:
    """A district on a JSP system: side menu to the left, `main` to the right."""
    side = (
        side
        or '<li><a href="/web/a.action?flag=1">领导信箱</a></li><li><a href="/web/a.action?flag=2">建言献策</a></li><li><a href="/web/b.action?flag=now">民意征集</a></li><li><a href="/web/c.action?index=1">网上调查</a></li>'
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html><head><meta charset="UTF-8"><title>沐阳经济开发区</title><link href="/resources/web/css/s.css" rel="stylesheet"></head><body>
<div class="top"><img src="/resources/web/image/top.jpg"></div><div class="navi"><a href="/web/index.action">网站首页</a><a href="/web/area.action">走进沐阳</a><a href="/web/open.action">信息公开</a><a href="/web/hd.action">政民互动</a></div>
<div class="wrapper"><div class="inner"><div class="side"><div class="hd"><h3>政民互动</h3><ul>{side}</ul></div></div>
<div class="main"><div class="position"><span>当前位置：</span><a href="/web/index.action">网站首页</a> > <b>{crumb}</b></div>{inner}</div></div></div>
<div class="foot"><p>沐阳经济开发区管理委员会主办　粤ICP备07000555号</p></div></body></html>
"""


def bureau(title: str, inner: str) -> str:
    """A bureau of 2010 on aspx: pictures as borders, a day in the bar, tables within tables."""
    return f"""<HTML><HEAD><title>旭河区环境保护局</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link href="css.css" rel="stylesheet" type="text/css"></HEAD><body topmargin="0" leftmargin="0" class="pbg"><form id="F1">
<table width="820" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="images/head.jpg" width="820" height="140"></td></tr><tr><td background="images/i1.gif">&nbsp;</td><td><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr valign="top"><td width="190" bgcolor="#BEE6A7"><table width="100%"><tr><td><a href="redirect.aspx?cid=53">局长信箱</a></td></tr><tr><td><a href="redirect.aspx?cid=56">信访受理</a></td></tr><tr><td><a href="redirect.aspx?cid=57">信访查询</a></td></tr></table></td>
<td width="590"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td width="175"><img src="images/s12.gif"></td><td width="146" align="center" class="g">2026年11月21日 星期六</td><td width="269"><img src="images/s14.gif"></td></tr><tr align="center"><td colspan="3"><table width="556" border="0" cellspacing="0" cellpadding="0"><tr><td height="25" align="left"><a href="default.aspx">首页</a> &gt; <a href="redirect.aspx?cid=50">在线互动</a> &gt; {title}</td></tr><tr><td align="center">
{inner}
</td></tr></table></td></tr></table></td></tr></table></td><td background="images/i2.gif">&nbsp;</td></tr><tr><td colspan="3" align="center">旭河区环境保护局　版权所有</td></tr></table></form></body></HTML>
"""


def department(title: str, name: str, inner: str, crumb: str = "意见征集") -> str:
    """A department of a province this year: a header, a path, the list."""
    return f"""<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"/><title>{title}</title><meta name="SiteName" content="{name}"><meta name="ColumnName" content="{crumb}"><link rel="stylesheet" href="/static/base.css"></head><body><header class="hdr"><a href="/" class="lg">{name}</a><nav><a href="/">首页</a><a href="/xinwen/">新闻</a><a href="/gongkai/">公开</a><a href="/fuwu/">服务</a><a href="/hudong/">互动</a></nav></header>
<div class="crumbs">当前位置：<a href="/">首页</a>&gt;<a href="/hudong/">互动</a>&gt;<span>{crumb}</span></div>
{inner}
<footer><p>主办单位：{name}　网站标识码：4200990018</p></footer></body></html>
"""
