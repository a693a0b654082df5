"""What stands around the single lists of this set: four frames, from 2004 to 2025."""

from __future__ import annotations

from .plan import Row, single

WIDE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}_{site}</title><link rel="stylesheet" href="/assets/app.min.css"></head>
<body><div class="top-line"><div class="w1200"><span class="hello">您好，欢迎访问{site}网站</span><span class="right"><a href="/wza/">长者版</a><a href="/m/">手机版</a></span></div></div>
<div class="w1200 logo-row"><a href="/"><img src="/assets/logo.png" alt="{site}"></a></div>
<div class="nav-row"><ul class="w1200"><li><a href="/">首页</a></li><li><a href="/dt/">动态</a></li><li><a href="/gk/">公开</a></li><li><a href="/fw/">服务</a></li><li><a href="/jl/">交流</a></li></ul></div>
<div class="w1200 crumbs">当前位置：<a href="/">首页</a> / <a href="{up}">{above}</a> / <span>{name}</span></div>
<div class="w1200 content">{inner}</div>
<div class="foot"><div class="w1200"><p>主办：{site}　备案号：川ICP备20000000号　标识码：{code}</p></div></div></body></html>
"""

MIDDLE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{name} - {site}</title></head>
<body><div id="wrap"><div id="hd"><img src="/images/hd.jpg" width="980" alt="{site}" /></div>
<div id="mn"><a href="/">网站首页</a><a href="/dt/">政务动态</a><a href="/gk/">政务公开</a><a href="/fw/">便民服务</a><a href="/jl/">在线互动</a></div>
<div id="bd"><div id="lf"><h3>{above}</h3><ul><li class="on"><a href="{path}">{name}</a></li></ul></div>
<div id="rt"><div class="loc"><b>{name}</b><span>位置：<a href="/">网站首页</a> &gt; <a href="{up}">{above}</a> &gt; {name}</span></div>{inner}</div></div>
<div id="ft">{site}　滇ICP备12000000号</div></div></body></html>
"""

EARLY = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{site}</title></head>
<body topmargin="0"><table width="760" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><img src="img/top.gif" width="760" height="100"></td></tr>
<tr><td bgcolor="#336699" align="center"><a href="default.asp">首页</a>┊<a href="jj.asp">单位简介</a>┊<a href="news.asp">工作动态</a>┊<a href="gbook.asp">留言簿</a></td></tr>
<tr><td background="img/line.gif">　{above} → {name}</td></tr><tr><td>{inner}</td></tr>
<tr><td align="center"><hr width="90%">Copyright &copy; 2004 {site}</td></tr></table></body></html>
"""

BARE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{name}-{site}</title></head><body><h1>{site}</h1><nav><a href="/">首页</a> <a href="{up}">{above}</a></nav><main><h2>{name}</h2>{inner}</main><footer>{site}</footer></body></html>
"""


def lst(
    name: str,
    url: str,
    as_of: str,
    site: str,
    title: str,
    inner: str,
    rows_of: list[Row] | None = None,
    frame: str = WIDE,
    above: str = "公开",
    **expect: object,
) -> None:
    """A single list page in a frame; the address is whole, its path goes into the frame."""
    path = "/" + url.split("/", 3)[3]
    signs = {
        "{inner}": inner,
        "{site}": site,
        "{name}": title,
        "{above}": above,
        "{path}": path.replace("&", "&amp;"),
        "{up}": path.rstrip("/").rsplit("/", 1)[0] + "/",
        "{code}": str(5100000000 + sum(map(ord, site)) % 89999999),
    }
    html = frame
    for sign, text in signs.items():
        html = html.replace(sign, text)
    more = {"rows_of": rows_of} if rows_of is not None else {}
    single(f"lists/{name}", url, as_of, html, **more, **expect)
