"""What stands around the letters and activities of this set, and how their answers are written.

Every nesting was seen in a public repository: guestbooks of content systems, a police bureau's
mailbox, surveys of counties, tables and cards that Element, Ant Design, Vant and uni-app draw.
Places, offices, hosts, class names and texts are made up. A third of the pages, by a digest of
their names, goes to folders of its own (…_kept): it is read only after the mending by the others.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout13.making.parts_frames import fill

SET = Path(__file__).parent.parent
AS_OF = "2026-11-18"
BOOK = "http://www.qinghe-zhen.invalid"
CITY = "http://www.lanzhou-wan.invalid"
ORDER = "http://12345.shuangta.invalid"
POLICE = "http://gaj.shuangta.invalid"
GROUP = "http://www.beiling-shuiwu.invalid"
PHONE = "http://m.shuangta.invalid"
Row = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered
Held = tuple[str, str | None, bool | None]  # title, day it began or was published, is over


def _put(kind: str, name: str, url: str, html: str, **expect: Any) -> None:
    kept = "_kept" if sha256(name.encode()).digest()[0] % 3 == 0 else ""
    small_sites.single(SET, f"{kind}{kept}/{name}", url, AS_OF, html, **expect)


def rows(name: str, url: str, html: str, *letters: Row) -> None:
    """A list of letters and what a person reads of each."""
    _put("letters", name, url, html, rows=[list(one) for one in letters])


def letter(name: str, url: str, html: str, *told: Any) -> None:
    """One letter: when it was asked, when it was answered, whether (None: not to be told)."""
    _put("letters", name, url, html, letter=list(told))


def none(name: str, url: str, html: str) -> None:
    """A page that a person would not take for letters."""
    _put("letters", name, url, html, rows=[], letter=None)


def held(name: str, url: str, html: str, *all_held: Held, state: bool = True) -> None:
    """What was held, when it began, and (with `state`) whether it is over on the day asked."""
    expect: dict[str, Any] = {"activities": [[title, day] for title, day, _ in all_held]}
    if state and all_held:
        expect["over"] = [[title, over] for title, _, over in all_held]
    _put("activities", name, url, html, **expect)


def each(markup: str, *pairs: tuple[str, ...]) -> str:
    """The markup of each pair, without line breaks."""
    return fill(markup, *pairs).replace("\n", "")


def book(title: str, inner: str, crumb: str = "留言本") -> str:
    """A township of 2006: tables within tables, a marquee, a counter."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title><link href="css.css" rel="stylesheet" type="text/css"></head>
<body topmargin="0" leftmargin="0"><table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="778" height="130" alt="清禾镇人民政府"></td></tr>
<tr><td height="26" bgcolor="#336699"><a href="index.asp"><font color="#ffffff">首 页</font></a> | <a href="news.asp"><font color="#ffffff">本镇新闻</font></a> | <a href="open.asp"><font color="#ffffff">政务公开</font></a> | <a href="book.asp"><font color="#ffffff">{crumb}</font></a></td></tr></table>
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="180" valign="top" bgcolor="#f2f7fc"><table width="100%"><tr><td>友情链接</td></tr><tr><td><a href="http://www.qinghe-xian.invalid">县政府网</a></td></tr></table></td>
<td width="598" valign="top"><table width="100%"><tr><td height="24">您现在的位置：<a href="index.asp">首页</a> &gt; {crumb}</td></tr></table>
{inner}
</td></tr></table><table width="778" align="center"><tr><td align="center">清禾镇人民政府版权所有　您是第 203188 位访客<br>皖ICP备06001190号</td></tr></table></body></html>
"""


def city(title: str, inner: str, crumb: str = "领导信箱", side: str = "") -> str:
    """A city on a PHP framework: containers, a path, links of its channel to the left."""
    left = side or "".join(
        f'<li><a href="/interact/{n}">{name}</a></li>'
        for n, name in enumerate(("领导信箱", "民意征集", "网上调查", "在线访谈"), 240)
    )
    return f"""<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/static/css/app.css"></head><body class="page-interact">
<div class="top-line"><div class="w1200"><span>欢迎访问澜洲湾市人民政府网站</span><a href="/mobile">手机版</a></div></div>
<div class="banner"><a href="/"><img src="/static/img/logo.png" alt="澜洲湾市人民政府"></a></div>
<nav class="nav"><a href="/">首页</a><a href="/news">新闻动态</a><a href="/open">政府信息公开</a><a href="/service">办事服务</a><a href="/interact">政民互动</a></nav>
<div class="w1200 crumb-line">当前位置：<a href="/">首页</a> / <a href="/interact">政民互动</a> / <span>{crumb}</span></div>
<div class="w1200 cols"><div class="side-nav"><h3>政民互动</h3><ul>{left}</ul></div><div class="main-col">
{inner}
</div></div>
<div class="footer"><p>主办：澜洲湾市人民政府办公室　网站标识码：4606990001</p><p>桂ICP备05000211号-1</p></div></body></html>
"""


def vue(title: str, inner: str, crumb: str = "诉求公开") -> str:
    """A hotline drawn with Element: data attributes of the program, a path of items."""
    return f"""<!DOCTYPE html><html lang=""><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0"><title>{title}</title><link href="/css/chunk-vendors.6a11e0.css" rel="stylesheet"></head><body><noscript><strong>请启用 JavaScript 后继续。</strong></noscript>
<div id="app"><div data-v-7ba5bd90="" class="wrap-head"><img data-v-7ba5bd90="" src="/img/logo.3c1.png" alt="双塔市政务服务便民热线"><ul role="menubar" class="el-menu--horizontal el-menu"><li role="menuitem" tabindex="0" class="el-menu-item">首页</li><li role="menuitem" tabindex="0" class="el-menu-item is-active">{crumb}</li><li role="menuitem" tabindex="0" class="el-menu-item">我的诉求</li></ul></div>
<div data-v-1f2c="" class="wrap-main"><div aria-label="Breadcrumb" role="navigation" class="el-breadcrumb"><span class="el-breadcrumb__item"><span role="link" class="el-breadcrumb__inner is-link">首页</span><i class="el-breadcrumb__separator el-icon-arrow-right"></i></span><span class="el-breadcrumb__item" aria-current="page"><span role="link" class="el-breadcrumb__inner">{crumb}</span></span></div>
{inner}
</div><div data-v-7ba5bd90="" class="wrap-foot"><p>主办单位：双塔市数据局</p><p>黔ICP备18000901号</p></div></div></body></html>
"""


def police(title: str, inner: str, crumb: str = "局长信箱") -> str:
    """A police bureau's mailbox: a strip of tabs below the banner, buttons as pictures."""
    return f"""<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title><link href="/statics/box.css" rel="stylesheet"></head><body>
<div class="pb-head"><img src="/statics/pb.png"></div><ul class="pb-nav"><a href="/"><li>首页</li></a><a href="/jw"><li>警务资讯</li></a><a href="/hd"><li class="on">警民互动</li></a></ul>
<div class="pb-crumb"><span>欢迎访问双塔市公安局</span><div>当前位置：首页&gt;警民互动&gt;{crumb}</div></div>
<div class="pb-body">
{inner}
</div><div class="pb-foot">双塔市公安局版权所有　黔公网安备 52990002000031号</div></body></html>
"""


def group(title: str, inner: str, crumb: str = "互动交流") -> str:
    """A state-owned company for water: Yii, a strip of columns to the left."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="csrf-param" content="_csrf"><title>{title}</title><link href="/assets/site.css" rel="stylesheet"></head><body>
<div class="gh"><div class="container"><a class="brand" href="/">北岭水务集团</a><ul><li><a href="/">首页</a></li><li><a href="/about">走进集团</a></li><li><a href="/party">党的建设</a></li><li><a href="/communication">互动交流</a></li></ul></div></div>
<div class="container crumbs">您的位置：<a href="/">首页</a> &raquo; <a href="/communication">互动交流</a> &raquo; {crumb}</div>
<div class="container two"><div class="menu"><p class="title">互动交流</p><div class="lists"><a href="/communication/mail">经理信箱</a><a href="/communication/opinion">意见征集</a><a href="/communication/survey">网上调查</a><a href="/communication/online">在线访谈</a></div></div><div class="cont">
{inner}
</div></div><div class="gf">版权所有 北岭水务集团有限公司　客服热线 96116</div></body></html>
"""


def phone(title: str, inner: str) -> str:
    """A page that uni-app draws for browsers: every element with the prefix of the program."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, user-scalable=no"><title>{title}</title></head><body class="uni-body pages-list">
<uni-app class="uni-app--maxwidth"><uni-page data-page="pages/list"><uni-page-head><div class="uni-page-head"><div class="uni-page-head-hd"><div class="uni-page-head-btn"><i class="uni-btn-icon">&#xe601;</i></div></div><div class="uni-page-head-bd"><div class="uni-page-head__title">{title}</div></div></div></uni-page-head><uni-page-wrapper><uni-page-body>
{inner}
</uni-page-body></uni-page-wrapper></uni-page></uni-app></body></html>
"""
