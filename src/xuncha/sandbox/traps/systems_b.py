"""More content systems: Hanweb as in Yunnan, 织梦, 帝国, and NFCMS with its doubled dates."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from xuncha.facts import ColumnKind
from xuncha.sandbox.traps.kit import Item, TrapSite, block, days_before, items_of, plain_list
from xuncha.sandbox.traps.truth import HomeTruth, Shown

_WORK = (
    "组织村医集中培训",
    "开展冬季疫情防控演练",
    "走访慰问困难群众",
    "召开党风廉政会议",
    "推进卫生乡镇创建",
)
_NOTE = ("关于体检时间的通知", "关于执业注册的公告", "关于采购结果的公示")


def yunnan(number: int) -> TrapSite:
    """Hanweb as in Yunnan: the list is base64 of percent-encoded markup, shown by atob."""
    site = TrapSite(
        number, "演练州卫生健康局(编码列表)", "base64(urlencode(html)) with window.atob"
    )
    news = items_of("/html/gzdt/", _WORK, days_before(4, 7, 10, 33, 50))
    notes = items_of("/html/tzgg/", _NOTE, days_before(250, 260, 300))
    site.listed(
        "工作动态", "/html/gzdt/index.html", news, Shown.FRESH, ColumnKind.NEWS, _packed(news)
    )
    site.listed(
        "通知公告", "/html/tzgg/index.html", notes, Shown.STALE, ColumnKind.NOTICE, _packed(notes)
    )
    site.truth.home = HomeTruth(3)
    return site.done(block("工作动态", "/html/gzdt/index.html", plain_list(news)))


def _packed(items: Sequence[Item]) -> str:
    packed = base64.b64encode(quote(plain_list(items)).encode()).decode()
    return (
        f'<div id="pages"></div><script>var html = decodeURIComponent(window.atob("{packed}"));'
        'document.getElementById("pages").innerHTML = html;</script>'
    )


def dede(number: int) -> TrapSite:
    """织梦: `list_39_2.html`, a select as pager, the month's folder in the address."""
    site = TrapSite(number, "演练县文化馆(织梦)", "list_39_1.html, <select name='sldd'>, GBK")
    site.charset, site.declared = "gbk", "gb2312"
    news = items_of("/a/dongtai/", _WORK * 3, days_before(*range(1, 15)))
    news = [
        Item(i.title, i.day, f"/a/dongtai/2021/{i.day:%m%d}/{n + 900}.html")
        for n, i in enumerate(news)
    ]
    notes = items_of("/a/gonggao/", _NOTE, days_before(30, 31, 100))
    site.listed(
        "工作动态", "/a/dongtai/", news, Shown.FRESH, ColumnKind.NEWS, _dede_list(news[:10], 39, 1)
    )
    site.listed(
        "通知公告",
        "/a/gonggao/",
        notes,
        Shown.FRESH,
        ColumnKind.NOTICE,
        _dede_list(notes, 40, 1, 1),
    )
    site.truth.home = HomeTruth(7)
    site.done(block("工作动态", "/a/dongtai/", plain_list(news[:7])))
    for page, items in ((1, news[:10]), (2, news[10:])):
        inner = _dede_list(items, 39, page)
        site.page(
            f"/a/dongtai/list_39_{page}.html", "工作动态", inner, [("工作动态", "/a/dongtai/")]
        )
    return site


def _dede_list(items: Sequence[Item], channel: int, page: int, pages: int = 2) -> str:
    rows = "".join(
        f'<li>[<b><a href="{_parent(item)}">动态</a></b>] <a href="{item.path}" class="title">'
        f'{escape(item.title)}</a><span class="info"><small>日期:</small>{item.iso} 10:22:3{n % 10} '
        "<small>点击:</small>35</span></li>"
        for n, item in enumerate(items)
    )
    options = "".join(
        f"<option value='list_{channel}_{n}.html'>{n}</option>" for n in range(1, pages + 1)
    )
    pager = (
        f"<li>首页</li><li class='thisclass'>{page}</li><li><a href='list_{channel}_{pages}.html'>末页</a></li>"
        f"<li><select name='sldd'>{options}</select></li><li><span class='pageinfo'>共 <strong>{pages}</strong>页"
        f"<strong>{len(items)}</strong>条</span></li>"
    )
    if pages == 1:
        pager = f"<li><span class='pageinfo'>共 <strong>1</strong>页<strong>{len(items)}</strong>条记录</span></li>"
    return f'<ul class="e2">{rows}</ul><ul class="pagelist">{pager}</ul>'


def _parent(item: Item) -> str:
    return "/a/dongtai/" if "dongtai" in item.path else "/a/gonggao/"


def ecms(number: int) -> TrapSite:
    """帝国: the folder of an article is the day it was entered, not the day it was published."""
    site = TrapSite(number, "演练县图书馆(帝国)", "class/YYYY-MM-DD/ID.html is no publish date")
    news = items_of("/xinwen/", _WORK, days_before(150, 160, 170, 180, 200))
    # Everything was entered anew on one day when the site moved: the addresses are all fresh.
    news = [Item(i.title, i.day, f"/xinwen/2021-01-06/{n + 979}.html") for n, i in enumerate(news)]
    notes = items_of("/gonggao/", _NOTE, days_before(20, 40, 60))
    notes = [Item(i.title, i.day, f"/gonggao/{i.iso}/{n + 500}.html") for n, i in enumerate(notes)]
    site.listed("新闻动态", "/xinwen/", news, Shown.STALE, ColumnKind.NEWS, _ecms_list(news))
    site.listed("通知公告", "/gonggao/", notes, Shown.FRESH, ColumnKind.NOTICE, _ecms_list(notes))
    site.truth.home = HomeTruth(0)
    return site.done(block("新闻动态", "/xinwen/", plain_list(news)))


def _ecms_list(items: Sequence[Item]) -> str:
    count = f'<a title="Total record">&nbsp;<b>{len(items)}</b></a>&nbsp;<b>1</b>'
    counter = "<script src='/e/public/ViewClick/?classid=52&id=979'></script>"
    return f'{plain_list(items)}<div class="epages">{count}</div><!-- {counter} -->'


def nfcms(number: int) -> TrapSite:
    """NFCMS: each date also stands in a comment before it, with another day after a rework."""
    site = TrapSite(number, "演练市应急管理局(NFCMS)", "the same span commented out just before it")
    site.footer = (
        f'<div class="footer">主办单位:演练市应急管理局 网站标识码:{site.site_id_code}</div>'
        '<script>window.NFCMS_SITE_ID=5;NFCMS_PUB_TYPE="cat";</script>'
    )
    news = items_of("/yjdt/content/", _WORK, days_before(5, 11, 29, 30, 40))
    news = [
        Item(i.title, i.day, f"/yjdt/content/post_{160162 + n}.html") for n, i in enumerate(news)
    ]
    old = items_of("/tzgg/content/", _NOTE, days_before(260, 280, 290))
    old = [Item(i.title, i.day, f"/tzgg/content/post_{98000 + n}.html") for n, i in enumerate(old)]
    site.listed("应急动态", "/yjdt/index.html", news, Shown.FRESH, ColumnKind.NEWS, _doubled(news))
    # In the comments the days are fresh: what is commented out is not shown.
    site.listed(
        "通知公告",
        "/tzgg/index.html",
        old,
        Shown.STALE,
        ColumnKind.NOTICE,
        _doubled(old, "2021-01-07"),
    )
    site.truth.home = HomeTruth(2)
    return site.done(block("应急动态", "/yjdt/index.html", _doubled(news)))


def _doubled(items: Sequence[Item], commented: str = "") -> str:
    rows = "".join(
        f'<li><a href="{item.path}" title="{escape(item.title)}">{escape(item.title)}</a>'
        f'<!--<span class="time">{commented or item.iso}</span>--><span class="time">{item.iso}</span></li>'
        for item in items
    )
    return f'<ul class="news_list">{rows}</ul>'


MAKERS = (yunnan, dede, ecms, nfcms)
