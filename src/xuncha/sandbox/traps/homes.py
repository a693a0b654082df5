"""Home pages that are no ordinary ones."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.facts import ColumnKind
from xuncha.sandbox.files import png
from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.kit import Item, TrapSite, block, news_items, notice_items
from xuncha.sandbox.traps.truth import HomeTruth, Shown


def navigation_only(number: int) -> TrapSite:
    """首页仅为栏目导航入口: tiles to the columns and not one entry."""
    site = TrapSite(
        number, "演练县自然资源局(导航首页)", "home page is only an entrance to columns"
    )
    site.ordinary()
    for name, path in (("规划计划", "/ghjh/"), ("政策文件", "/zcwj/"), ("人事信息", "/rsxx/")):
        site.listed(name, path, notice_items(path, 60, 90, 120), Shown.FRESH)
    site.truth.home = HomeTruth(14, navigation_only=True)
    tiles = "".join(
        f'<div class="tile"><a href="{path}"><img src="/images/{n}.png" alt="{name}"></a></div>'
        for n, (name, path) in enumerate(site.menu)
    )
    site.done(tiles)
    _pictures(site, len(site.menu))
    return site


def frameset(number: int) -> TrapSite:
    """A frameset whose frame holds the real home page."""
    site = TrapSite(number, "演练县气象局(框架首页)", "frameset home")
    site.ordinary()
    site.done()
    site.routes["/main.html"] = site.routes["/"]
    site.put(
        "/",
        f'<html><head><title>{site.name}</title></head><frameset rows="0,*" frameborder="no">'
        '<frame name="top" src="/blank.html"><frame name="main" src="/main.html">'
        "<noframes><body>您的浏览器不支持框架。</body></noframes></frameset></html>",
    )
    site.put("/blank.html", "<html><body></body></html>")
    return site


def meta_refresh(number: int) -> TrapSite:
    """A page that sends the visitor on at once to the real home page, a folder deeper."""
    site = TrapSite(number, "演练县粮食局(跳转首页)", "meta-refresh home")
    site.ordinary()
    site.done()
    site.routes["/portal/index.html"] = site.routes["/"]
    site.put(
        "/",
        '<html><head><meta http-equiv="refresh" content="0;url=portal/index.html">'
        "<title></title></head><body></body></html>",
    )
    return site


def month_and_day(number: int) -> TrapSite:
    """MM-DD on the home page and in the lists: in January, 12-30 is last year."""
    site = TrapSite(number, "演练区民政局(跨年)", "MM-DD across New Year on home and list")
    news = news_items("/mzdt/", 0, 3, 7, 9, 11, 13, 14, 15, 20, 40)
    notices = notice_items("/gggs/", 5, 30, 60, 200, 260)
    site.listed(
        "民政动态", "/mzdt/", news, Shown.FRESH, ColumnKind.NEWS, _short(news, "-"), shows_day=True
    )
    site.listed("公告公示", "/gggs/", notices, Shown.FRESH, ColumnKind.NOTICE, _short(notices, "/"))
    site.truth.home = HomeTruth(8)
    blocks = block("民政动态", "/mzdt/", _short(news, "-")) + block(
        "公告公示", "/gggs/", _short(notices, "/")
    )
    return site.done(blocks)


def month_and_day_stale(number: int) -> TrapSite:
    """The same where nothing was published for months: 12-30 must not become a date to come."""
    site = TrapSite(
        number, "演练区残联(跨年陈旧)", "MM-DD that is a year old: only the article tells"
    )
    news = news_items("/gzdt/", 9 + 365, 20 + 365, 33 + 365, 44 + 365)
    site.listed("工作动态", "/gzdt/", news, Shown.STALE, ColumnKind.NEWS, _short(news, "-"))
    site.truth.home = HomeTruth(0)
    return site.done(block("工作动态", "/gzdt/", _short(news, "-")))


def _short(items: Sequence[Item], mark: str) -> str:
    rows = "".join(
        f'<li><span>[{item.day:%m}{mark}{item.day:%d}]</span><a href="{item.path}">{item.title}</a></li>'
        for item in items
    )
    return f"<ul>{rows}</ul>"


def _pictures(site: TrapSite, count: int) -> None:
    for n in range(count):
        site.routes[f"/images/{n}.png"] = TrapAnswer(png(n), 200, "image/png")


MAKERS = (navigation_only, frameset, meta_refresh, month_and_day, month_and_day_stale)
