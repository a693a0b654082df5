"""What stands around the letters and activities of this set, and how their answers are written.

Two halves. `drawn`: the structures that look-ups in public repositories gave first for plain
questions (县长信箱, 来信时间, 意见征集, 在线访谈 …), each as it came, none refused for being easy.
`odd`: what the sixteen sets before do not have. Places, offices, hosts, class names and texts are
made up. A third of each half, by a digest of the names, goes to a folder of its own (…_kept): it is
read only after the mending by the others.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout13.making.parts_frames import fill

SET = Path(__file__).parent.parent
AS_OF = "2026-11-20"
COUNTY = "http://www.luoshi-xian.invalid"
CITY = "http://www.danyuan.invalid"
OLD = "http://www.helan-xian.invalid"
PROVINCE = "http://hd.jiangbei-sheng.invalid"
HOTLINE = "http://12345.danyuan.invalid"
Row = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered
Held = tuple[str, str | None, bool | None]  # title, day it began or was published, is over


class Half:
    """Writes the pages of one half of the set."""

    def __init__(self, name: str) -> None:
        self.name = name

    def _put(self, kind: str, name: str, url: str, html: str, **expect: Any) -> None:
        kept = "_kept" if sha256(name.encode()).digest()[0] % 3 == 0 else ""
        folder = f"{kind}_{self.name}{kept}"
        small_sites.single(SET, f"{folder}/{name}", url, AS_OF, html, **expect)

    def rows(self, name: str, url: str, html: str, *letters: Row) -> None:
        """A list of letters and what a person reads of each."""
        self._put("letters", name, url, html, rows=[list(one) for one in letters])

    def letter(self, name: str, url: str, html: str, *told: Any) -> None:
        """One letter: when it was asked, when answered, whether (None: not to be told)."""
        self._put("letters", name, url, html, letter=list(told))

    def none(self, name: str, url: str, html: str) -> None:
        """A page that a person would not take for letters."""
        self._put("letters", name, url, html, rows=[], letter=None)

    def held(self, name: str, url: str, html: str, *all_held: Held, state: bool = True) -> None:
        """What was held, when it began, and (with `state`) whether it is over that day."""
        expect: dict[str, Any] = {"activities": [[title, day] for title, day, _ in all_held]}
        if state and all_held:
            expect["over"] = [[title, over] for title, _, over in all_held]
        self._put("activities", name, url, html, **expect)


DRAWN, ODD = Half("drawn"), Half("odd")


def each(markup: str, *pairs: tuple[str, ...]) -> str:
    """The markup of each pair, without line breaks."""
    return fill(markup, *pairs).replace("\n", "")


def county(title: str, inner: str, crumb: str = "县长信箱") -> str:
    """A county on Struts: wrapper, inner, side, main; a position in bold."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta charset="UTF-8"><title>{title}</title><link href="/resources/web/css/all.css" rel="stylesheet"></head><body class="letter">
<div class="top"><div class="logo"><img src="/resources/web/image/logo.png" alt="罗石县人民政府"></div><ul class="nav"><li><a href="/web/index.action">网站首页</a></li><li><a href="/web/front_news.action">罗石要闻</a></li><li><a href="/web/front_open.action">政务公开</a></li><li><a href="/web/front_hd.action">互动交流</a></li></ul></div>
<div class="wrapper"><div class="inner"><div class="side"><div class="submenu"><h3><span>互动交流</span></h3><ul><li><a href="/web/front_letter.action?flag=1">县长信箱</a></li><li><a href="/web/front_letter.action?flag=2">我要写信</a></li><li><a href="/web/front_contents.action">民意征集</a></li></ul></div></div>
<div class="main"><div class="position"><span>当前位置：</span><a href="/web/index.action">网站首页</a> &gt; <b>{crumb}</b></div>
{inner}
</div></div></div>
<div class="foot"><p>主办：罗石县人民政府办公室　网站标识码：4452240099</p><p>粤ICP备06044431号</p></div></body></html>
"""


def city(title: str, inner: str, crumb: str = "市长信箱") -> str:
    """A city's channel of 2019: a head, a path, columns to the left, tables of facts."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="SiteName" content="丹源市人民政府"><title>{title}_丹源市人民政府</title><link href="/assets/css/hd.css" rel="stylesheet"></head><body>
<div class="hdr"><a href="/"><img src="/assets/images/logo.png" alt="丹源市人民政府"></a><ul class="hdr-nav"><li><a href="/">首页</a></li><li><a href="/xw/">新闻</a></li><li><a href="/gk/">公开</a></li><li><a href="/fw/">服务</a></li><li><a href="/hd/">互动</a></li></ul></div>
<div class="wz">您现在的位置：<a href="/">首页</a> &gt; <a href="/hd/">互动交流</a> &gt; <span>{crumb}</span></div>
<div class="mid"><div class="mid-l"><h2>互动交流</h2><ul><li><a href="/hd/szxx/">市长信箱</a></li><li><a href="/hd/wszx/">网上咨询</a></li><li><a href="/hd/yjzj/">意见征集</a></li><li><a href="/hd/wsdc/">网上调查</a></li><li><a href="/hd/zxft/">在线访谈</a></li></ul></div><div class="mid-r">
{inner}
</div></div>
<div class="ftr"><p>主办：丹源市人民政府办公室　承办：丹源市数据资源管理局</p><p>皖ICP备05009922号-1　网站标识码：3406990002</p></div></body></html>
"""


def old(title: str, inner: str, crumb: str = "县长信箱") -> str:
    """A county of 2007 on ASP: tables within tables, a picture to the left, fonts."""
    return f"""<html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link href="news.css" rel=stylesheet type=text/css></head><body bgcolor="#FFFFFF" topmargin="0">
<table width="1002" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="Images/top.jpg" width="1002" height="160"></td></tr><tr><td height="28" background="Images/nav.gif"><a href="./">网站首页</a> | <a href="gov.asp">政务公开</a> | <a href="news.asp">荷澜新闻</a> | <a href="E_Mail.asp">县长信箱</a></td></tr></table>
<table width="1002" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF"><tr valign="top"><td width="210" background="Images/L_b.gif"><table width="192" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="Images/mail_top.gif" width="200" height="40"></td></tr><tr><td align="center"><img src="Images/xmail.gif" width="168" height="126"></td></tr></table></td>
<td width="792"><table width="100%" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="9%" height="53" background="Images/loc.gif" align="center">&nbsp;<img src="Images/point.gif" width="24" height="24"></td><td width="91%" background="Images/loc.gif" class="daohang">&nbsp;您的位置：&nbsp;<a class=daohang href="./">网站首页</a>&gt;&gt;<a href="E_Mail.asp" class="daohang">{crumb}</a></td></tr></table>
{inner}
</td></tr></table>
<table width="1002" align="center"><tr><td align="center" height="60">荷澜县人民政府版权所有　鄂ICP备07500110号</td></tr></table></body></html>
"""


def province(title: str, inner: str, crumb: str = "") -> str:
    """A province's portal that Vue has drawn: a banner with entries, cards."""
    path = f'<div class="bread"><span>首页</span><span>/</span><span>政民互动</span><span>/</span><span>{crumb}</span></div>'
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>{title}</title><script type="module" crossorigin src="/assets/index-4be1.js"></script></head><body><div id="app"><div class="interaction-page" data-v-9c1a><div class="hero-banner" data-v-9c1a><h1 data-v-9c1a>政民互动</h1><span class="location-tag" data-v-9c1a>江北省</span><div class="nav-icons" data-v-9c1a><div class="nav-item" data-v-9c1a><span class="nav-label">我要咨询</span></div><div class="nav-item" data-v-9c1a><span class="nav-label">我要投诉</span></div><div class="nav-item" data-v-9c1a><span class="nav-label">意见征集</span></div></div></div>{path if crumb else ""}<div class="main-content" data-v-9c1a>
{inner}
</div></div></div></body></html>
"""


def hotline(title: str, inner: str, crumb: str = "诉求公示") -> str:
    """A hotline on the telephone and on the screen: a bar, a path, cards."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title><link rel="stylesheet" href="/h5/app.css"></head><body><div class="bar"><a href="/">12345政务服务便民热线</a><nav><a href="/">首页</a><a href="/gs">诉求公示</a><a href="/wd">我的诉求</a></nav></div>
<div class="where"><a href="/">首页</a> › <em>{crumb}</em></div>
<div class="page">
{inner}
</div><footer>丹源市12345政务服务便民热线　皖ICP备05009922号-3</footer></body></html>
"""
