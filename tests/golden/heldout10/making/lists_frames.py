"""The frames around the lists: an ordinary one, an old one of tables, one of a disclosure page."""

from __future__ import annotations

from .common import Row, single

PLAIN = """<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="SiteName" content="{site}">
<meta name="SiteIDCode" content="{code}">
<meta name="ColumnName" content="{name}">
<meta name="ColumnType" content="{name}">
<title>{name}_{site}</title>
<link rel="stylesheet" href="/images/public.css">
</head>
<body>
<div class="top"><div class="w1200 clearfix"><span class="fl" id="nowtime"></span>
<span class="fr"><a href="/wza/" target="_blank">无障碍</a> | <a href="/mobile/">手机版</a></span></div></div>
<div class="header w1200"><a href="/"><img src="/images/logo.png" alt="{site}"></a></div>
<div class="nav"><ul class="w1200 clearfix"><li><a href="/">首页</a></li>
<li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li>
<li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="w1200 wz">您的位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="../">{above}</a>&nbsp;&gt;&nbsp;<a href="./">{name}</a></div>
<div class="w1200 clearfix main">
{inner}
</div>
<div class="footer"><div class="w1200"><p>主办单位：{site}　　网站标识码：{code}</p>
<p><a href="https://beian.miit.gov.cn/">赣ICP备05000000号-1</a>　联系电话：0790-6440011</p></div></div>
</body>
</html>
"""

TABLES = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{name} - {site}</title></head>
<body topmargin="0" leftmargin="0">
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr>
<td height="36" align="center"><a href="/">首 页</a></td><td align="center"><a href="/jgzn/">机构职能</a></td>
<td align="center"><a href="/zcfg/">政策法规</a></td><td align="center"><a href="/gzdt/">工作动态</a></td>
<td align="center"><a href="/bszn/">办事指南</a></td></tr></table>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr>
<td width="220" valign="top"><table width="100%"><tr><td bgcolor="#eeeeee"><b>{above}</b></td></tr>
<tr><td>&middot; <a href="{path}">{name}</a></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td height="30">当前位置：<a href="/">首页</a>-&gt;{above}-&gt;{name}</td></tr>
<tr><td>{inner}</td></tr></table></td></tr></table>
<table width="1000" align="center"><tr><td align="center">版权所有：{site}　网站标识码：{code}<br>地址：行政中心三号楼　电话：0790-6440022</td></tr></table>
</body></html>
"""

DISCLOSURE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{name}_{site}</title>
<meta name="ColumnName" content="{name}"><meta name="SiteIDCode" content="{code}"></head>
<body class="zfxxgk">
<div class="zfxxgk_header"><a href="/">{site}</a><h1>政府信息公开</h1></div>
<div class="zfxxgk_main clearfix">
<div class="zfxxgk_left"><ul><li><a href="/zfxxgk/zfxxgkzn/">政府信息公开指南</a></li>
<li><a href="/zfxxgk/zfxxgkzd/">政府信息公开制度</a></li>
<li class="cur"><a href="/zfxxgk/fdzdgknr/">法定主动公开内容</a><div class="scroll_wrap"><ul>
<li><a href="/zfxxgk/fdzdgknr/lzyj/">履职依据</a></li><li><a href="/zfxxgk/fdzdgknr/jgjj/">机构简介</a></li>
<li><a href="{path}">{name}</a></li></ul></div></li>
<li><a href="/zfxxgk/zfxxgknb/">政府信息公开年报</a></li></ul></div>
<div class="zfxxgk_right">{inner}</div></div>
<div class="footer">主办：{site}　网站标识码：{code}　宁ICP备05000001号</div></body></html>
"""


def lst(
    name: str,
    url: str,
    as_of: str,
    site: str,
    title: str,
    inner: str,
    rows: list[Row] | None = None,
    frame: str = PLAIN,
    above: str = "政务公开",
    **expect: object,
) -> None:
    """A single list page in a frame; the address is whole, its path goes into the frame."""
    path = "/" + url.split("/", 3)[3]
    code = str(3600000000 + sum(map(ord, site)) % 89999999)
    html = (
        frame.replace("{inner}", inner)
        .replace("{site}", site)
        .replace("{name}", title)
        .replace("{above}", above)
        .replace("{path}", path)
        .replace("{code}", code)
    )
    more = {"rows_of": rows} if rows is not None else {}
    single(f"lists/{name}", url, as_of, html, **more, **expect)


def zipped(titles: list[str], hrefs: list[str], days: list[str]) -> list[Row]:
    """Rows of a list."""
    return list(zip(titles, hrefs, days, strict=True))


def trs(days: list[str], dot: str = "./", ext: str = "html", first: int = 521060) -> list[str]:
    """Addresses as TRS gives them: the day of making, which is often one after the shown day."""
    return [
        f"{dot}{d[:4]}{d[5:7]}/t{d.replace('-', '')}_{first - 7 * n}.{ext}"
        for n, d in enumerate(days)
    ]
