"""Templates of pages: a modern one, one of nested tables with a menu of pictures, a platform's."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

Entry = tuple[str, str]  # name, address
MARKS = ("party_government_mark", "error_report_entry", "site_id_code", "icp", "police", "sitemap")


@dataclass
class Look:
    """What all templates of one site show."""

    name: str
    sponsor: str
    domain: str
    code: str
    today: date
    base: str = ""
    lacks: tuple[str, ...] = ()
    labels: bool = True
    # How the marks at the foot are written: plain, inline, file, picture.
    marks: str = "plain"
    has_image_menu: bool = False
    # Other faces of the site: 手机版, English, 旧版.
    tools: list[Entry] = field(default_factory=list)


@dataclass(frozen=True)
class PageParts:
    """One page before it is framed."""

    address: str
    title: str
    place: Sequence[Entry]
    inside: str
    meta: dict[str, str]


Template = Callable[[Look, Sequence[Entry], PageParts], str]


def labels(look: Look, meta: dict[str, str], turned: bool = False) -> str:
    if not look.labels:
        return ""
    every = {"SiteName": look.name, "SiteDomain": look.domain, "SiteIDCode": look.code, **meta}
    if turned:
        return "".join(f'<meta content="{value}" name="{key}" />\n' for key, value in every.items())
    return "".join(f'<meta name="{key}" content="{value}">\n' for key, value in every.items())


def _head(look: Look, part: PageParts) -> str:
    return f"{part.title}-{look.name}" if part.place else look.name


def _tools(look: Look) -> str:
    return " | ".join(f"<a href='{at}' target='_blank'>{name}</a>" for name, at in look.tools)


def modern(look: Look, menu: Sequence[Entry], part: PageParts) -> str:
    cells = "".join(f"<li class='nav-item'><a href='{at}'>{name}</a></li>" for name, at in menu)
    crumbs = "".join(f"<i>/</i><a href='{at}'>{name}</a>" for name, at in part.place)
    place = (
        f"<div class='crumb'>当前位置：<a href='{look.base}/'>首页</a>{crumbs}</div>"
        if crumbs
        else ""
    )
    return (
        "<!DOCTYPE html>\n<html lang='zh-CN'><head><meta charset='CHARSET'>"
        "<meta name='viewport' content='width=device-width,initial-scale=1'>"
        f"<title>{_head(look, part)}</title>\n{labels(look, part.meta)}</head><body>"
        f"<header><div class='tools'>{_tools(look)}</div><a class='logo' href='{look.base}/'>"
        f"<img src='/images/logo.png' alt='{look.name}'></a><form action='/s' method='get'>"
        f"<input name='q'><button>搜索</button></form></header><nav><ul><li class='nav-item'>"
        f"<a href='{look.base}/'>首页</a></li>{cells}</ul></nav>{place}<main>{part.inside}</main>"
        f"<footer>{foot(look)}</footer></body></html>"
    )


def tables(look: Look, menu: Sequence[Entry], part: PageParts) -> str:
    """As sites of 2008 are: nested tables, addresses relative to the page, a menu of pictures."""
    cells = "".join(
        f'<td width="130"><a href="{at}" target=_blank>'
        + ('<img src="/images/m.gif" width="105" height="31" />' if look.has_image_menu else name)
        + "</a></td>"
        for name, at in menu
    )
    crumbs = "&nbsp;&gt;&gt;&nbsp;".join(
        f'<a href="{at}" title="{name}" class="CurrChnlCls">{name}</a>'
        for name, at in [("首页", f"{look.base}/"), *part.place]
    )
    place = f'<table><tr><td class="lj">您的当前位置</td><td>{crumbs}</td></tr></table>'
    html = (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/'
        'DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head>\n'
        '<meta http-equiv="Content-Type" content="text/html; charset=CHARSET" />\n'
        f"<title>{_head(look, part)}</title>\n{labels(look, part.meta, True)}</head>\n<body>"
        '<table width="1004" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td align="right">'
        f'{_tools(look)}</td></tr><tr><td><img src="/images/logo.png" width="1004" height="232" /></td></tr>'
        f'<tr><td height="40"><table width="820"><tr align="center"><td><a href="{look.base}/">首页</a></td>'
        f'{cells}</tr></table></td></tr></table><table width="1004" align="center"><tr><td width="15"></td>'
        f'<td valign="top">{place if part.place else ""}<table width="100%"><tr><td id="bk">{part.inside}'
        f'</td></tr></table></td></tr></table><table width="1004" align="center"><tr><td align="center">'
        f"{foot(look)}</td></tr></table></body></html>"
    )
    return _relative(html, part.address)


def _relative(html: str, address: str) -> str:
    """Addresses of the own host as seen from the page, as publishing systems write them."""
    path = urlsplit(address).path

    def turned(found: re.Match[str]) -> str:
        at = found[2]
        if "?" in at or "?" in address:
            return found[0]
        short = posixpath.relpath(at, posixpath.dirname(path) or "/")
        return found[1] + (short + "/" if at.endswith("/") and at != "/" or short == "." else short)

    return re.sub(r"((?:href|src)=[\"'])(/[^/\"'#][^\"'#]*)", turned, html)


def platform(look: Look, menu: Sequence[Entry], part: PageParts) -> str:
    """A disclosure platform: the directory at the left, the chosen part at the right."""
    cells = "".join(
        f"<li><h3><a href='{at}' title='{name}'>{name}</a></h3></li>" for name, at in menu
    )
    crumbs = "-&gt;".join(
        f'<a href="{at}" title="{name}" class="CurrChnlCls">{name}</a>'
        for name, at in [("首页", "/"), *part.place]
    )
    return (
        "<!DOCTYPE html><html><head><meta charset='CHARSET'>"
        f"<title>{part.title}</title>\n{labels(look, part.meta)}</head><body><div class='sx-navs'><ul>"
        f"<li><a href='http://{look.domain}/'>首页</a></li><li><a href='/'>政府信息公开</a></li></ul></div>"
        f"<div class='sx-left'><div class='tree'><ul>{cells}</ul></div></div><div class='sx-right'>"
        f"<div class='sx-title'><h1>{part.title}</h1><div class='lj'>{crumbs}</div></div>{part.inside}</div>"
        f"<div class='foot'>{foot(look)}</div></body></html>"
    )


# --- the foot ----------------------------------------------------------------------------


def foot(look: Look) -> str:
    if look.marks == "file":
        return f"<script type='text/javascript' src='{look.base}/js/foot.js'></script>"
    return written_foot(look)


def written_foot(look: Look) -> str:
    has = {one: one not in look.lacks for one in MARKS}
    said = f"<p>主办单位：{look.sponsor}　联系电话：0000-6520011"
    said += f"　<a href='{look.base}/map.html'>网站地图</a></p>" if has["sitemap"] else "</p>"
    if has["site_id_code"]:
        said += (
            "<p><img src='/images/bsm.png'></p>"
            if look.marks == "picture"
            else f"<p>网站标识码：{look.code}</p>"
        )
    if has["icp"]:
        said += "<p><a href='http://beian.miit.gov.cn/'>某ICP备17000456号</a></p>"
    if has["police"]:
        said += "<p><img src='/images/ga.png'>某公网安备 33020002000456号</p>"
    return said + _party_mark(look) + (_error_report(look) if has["error_report_entry"] else "")


def _party_mark(look: Look) -> str:
    if look.marks != "inline":
        return (
            "<a href='http://bszs.conac.cn/sitename?method=show&amp;id=7C41'>"
            "<img src='/images/red.png'></a>"
        )
    return (
        '<script type="text/javascript">document.write(unescape("%3Cspan id=\'_ideConac\' %3E%3C/span%3E'
        "%3Cscript src='http://dcs.conac.cn/js/20/000/0000/60000321/CA200000000600003210001.js' "
        "type='text/javascript'%3E%3C/script%3E\"));</script>"
    )


def _error_report(look: Look) -> str:
    if look.marks == "inline":
        return (
            f"<script id=\"_jiucuo_\" sitecode='{look.code}' "
            "src='http://pucha.kaipuyun.cn/exposure/jiucuo.js'></script>"
        )
    return (
        f"<a href='http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code={look.code}&amp;url="
        f"{look.domain}'><img src='/images/jiucuo.png' alt='我为政府网站找错'></a>"
    )
