"""Servers that do not say 404, and firewalls that say other things."""

from __future__ import annotations

from xuncha.facts import LinkVerdict
from xuncha.sandbox.markup.parts import BANNER
from xuncha.sandbox.traps.answer import HTML, TrapAnswer, moved
from xuncha.sandbox.traps.kit import TrapSite
from xuncha.sandbox.traps.truth import HomeTruth

_SAYS = "<h2>抱歉,您访问的页面找不到了</h2><p>3秒后返回首页</p>"
_COOKIE_SCRIPT = (
    "<script>document.cookie='__jsl_clearance=1610|0|x;path=/';location.reload()</script>"
)


def _linked(number: int, name: str, about: str) -> TrapSite:
    """A site whose home page links to two articles that are gone, and to one that is there."""
    site = TrapSite(number, name, about)
    site.ordinary()
    site.done()
    home = site.routes["/"]
    links = (
        "<div class='links'><a href='/old/2017/content_30171.html'>关于机构改革的公告</a> "
        "<a href='/old/2017/content_30172.html'>关于车改的公告</a></div></body>"
    )
    site.routes["/"] = TrapAnswer(
        home.body.replace(b"</body>", links.encode()), 200, home.content_type
    )
    for path in ("/old/2017/content_30171.html", "/old/2017/content_30172.html"):
        site.truth.links[path] = LinkVerdict.SOFT_DEAD
    return site


def soft_page(number: int) -> TrapSite:
    """200 with a page that says it is not there, in the site's frame."""
    site = _linked(number, "演练县移民局(软404)", "HTTP 200 with an error page")
    site.missing = TrapAnswer(site.framed("页面不存在", _SAYS).encode())
    return site


def soft_bare(number: int) -> TrapSite:
    """200 with a wordless page for everything: it proves nothing, so nothing is called dead."""
    site = _linked(number, "演练县地震局(无言404)", "HTTP 200 with a picture and no words")
    site.truth.links.clear()
    site.missing = TrapAnswer(
        b"<html><head><title>oops</title></head><body><img src='/oops.png'></body></html>"
    )
    return site


def soft_redirect(number: int) -> TrapSite:
    """302 to an error page that answers 200."""
    site = _linked(number, "演练县人防办(跳错误页)", "302 to /error.html with 200")
    site.missing = moved("/error.html")
    site.put("/error.html", site.framed("错误提示", _SAYS))
    return site


def sent_home(number: int) -> TrapSite:
    """302 to the home page for everything that is not there."""
    site = _linked(number, "演练县口岸办(跳首页)", "links redirecting home")
    site.missing = moved("/")
    return site


def script_home(number: int) -> TrapSite:
    """200 with a script that does nothing but send the visitor home: as if the server had done it."""
    site = _linked(number, "演练县台办(脚本跳首页)", "200 with location='/' for what is gone")
    site.missing = TrapAnswer(
        b"<html><head><script>window.location.href='/';</script></head><body></body></html>"
    )
    return site


def firewall(number: int) -> TrapSite:
    """521 with 加速乐's script for every request: nothing may be said of the site."""
    site = TrapSite(number, "演练县密码局(加速乐)", "521 and a JS challenge for ever")
    site.ordinary()
    page = TrapAnswer(f"<html><head>{_COOKIE_SCRIPT}</head></html>".encode(), 521, HTML,
                      (("Set-Cookie", "__jsluid_h=0a1b2c; path=/"),))  # fmt: skip
    return _blocked(site, page)


def firewall_412(number: int) -> TrapSite:
    """412 with 瑞数's script for every request."""
    script = "<script>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=12345;</script>"
    body = f"<!DOCTYPE html><html><head><meta id='x' content='{{}}' r='m'>{script}</head><body></body></html>"
    site = TrapSite(number, "演练县保密局(瑞数)", "412 and a JS challenge for ever")
    site.ordinary()
    return _blocked(site, TrapAnswer(body.encode(), 412))


def _blocked(site: TrapSite, page: TrapAnswer) -> TrapSite:
    site.done()
    site.gate = lambda _path, _cookie: page
    site.truth.columns.clear()
    site.truth.readable = False
    site.truth.home = HomeTruth(unreadable=True)
    return site


def cookie_gate(number: int) -> TrapSite:
    """302 to itself until the cookie comes back, as 加速乐 and session filters do: it opens."""
    site = TrapSite(
        number, "演练县机关事务局(Cookie)", "302 to itself with a cookie, then the page"
    )
    site.ordinary()
    site.done()
    site.gate = lambda path, cookie: (
        None if "__jsluid_h=ok" in cookie else moved(path, "__jsluid_h=ok; path=/; HttpOnly")
    )
    return site


def cookie_loop(number: int) -> TrapSite:
    """302 to itself for ever, for one article: that one is dead and nothing else."""
    site = _linked(
        number, "演练县史志办(循环)", "one link in an endless loop; dead links in comments"
    )
    site.truth.links["/old/2017/content_30171.html"] = LinkVerdict.DEAD
    site.truth.links["/old/2017/content_30172.html"] = LinkVerdict.DEAD
    site.routes["/old/2017/content_30171.html"] = moved(
        "/old/2017/content_30171.html", "s=1; path=/"
    )
    home = site.routes["/"]
    hidden = (
        "<!-- <a href='/commented/1.html'>旧栏目</a><a href=\"#\">x</a> --><a href='javascript:;'>展开</a>"
        f"<a href=' /tzgg/ '>公告</a><script>/* <a href='/scripted/2.html'> */</script>{BANNER}</body>"
    )
    site.routes["/"] = TrapAnswer(
        home.body.replace(b"</body>", hidden.encode()), 200, home.content_type
    )
    return site


MAKERS = (
    soft_page, soft_bare, soft_redirect, sent_home, script_home, firewall, firewall_412,
    cookie_gate, cookie_loop,
)  # fmt: skip
