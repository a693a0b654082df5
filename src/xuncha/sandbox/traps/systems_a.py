"""Content systems that the practice province lacks: 天工, Bizwink, TRS as in Fujian."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from xuncha.facts import ColumnKind
from xuncha.sandbox.traps.kit import Item, TrapSite, block, days_before, items_of, plain_list
from xuncha.sandbox.traps.truth import HomeTruth, Shown

_WORK = ("完成道路养护任务", "检查汛期物资储备", "推进灌区改造", "召开年终总结会", "慰问一线职工")
_NOTE = ("关于档案借阅的通知", "关于招标结果的公示", "关于停车管理的公告")


def tiangong(number: int) -> TrapSite:
    """天工: columns are numbers, later pages count up in the file name, dates after a bracket."""
    site = TrapSite(
        number, "演练县水利局(天工)", "staticmores/023/023-1.html, staticpages/日期/ghb….html"
    )
    news = _at_day_paths(_WORK * 3, days_before(*range(1, 16)))
    notes = _at_day_paths(_NOTE, days_before(200, 230, 260), 40)
    site.listed("工作动态", "/staticmores/023/023-1.html", news, Shown.FRESH, ColumnKind.NEWS,
                _tiangong_list(news[:10], 1, 2))  # fmt: skip
    site.listed("通知公告", "/staticmores/024/024-1.html", notes, Shown.STALE, ColumnKind.NOTICE,
                _tiangong_list(notes, 1, 1))  # fmt: skip
    home = block("工作动态", "/staticmores/023/023-1.html", _bracketed(news[:6]))
    site.truth.home = HomeTruth(6)
    site.done(home)
    site.page("/staticmores/023/023-2.html", "工作动态", _tiangong_list(news[10:], 2, 2),
              [("工作动态", "/staticmores/023/023-1.html")])  # fmt: skip
    return site


def _at_day_paths(titles: Sequence[str], days: Sequence[date], first: int = 1) -> list[Item]:
    items = items_of("/staticpages/", titles, days)
    return [
        Item(item.title, item.day, f"/staticpages/{item.day:%Y%m%d}/ghb{first + n:06d}.html")
        for n, item in enumerate(items)
    ]


def _bracketed(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<tr><td>·<a href="{item.path}" target="_blank">{escape(item.title)}</a></td>'
        f"<td>[{item.iso} 16:49]</td></tr>"
        for item in items
    )
    return f"<table>{rows}</table>"


def _tiangong_list(items: Sequence[Item], page: int, pages: int) -> str:
    folder = "/staticmores/023/023-"
    links = f'<a href="{folder}{pages}.html">尾页</a>' if pages > 1 else ""
    return f"{_bracketed(items)}<div>第{page}页 共{pages}页 {links}</div>"


def bizwink(number: int) -> TrapSite:
    """Bizwink: unanswered <jsp:include> in the page, the date before the link."""
    site = TrapSite(
        number, "演练区统计局(Bizwink)", "<jsp:include> left in the page, date before link"
    )
    site.head = '<!-- Power by Bizwink --><jsp:include page="/inc/head.shtml" flush="true"/>'
    news = items_of("/zwxx/gzdt/", _WORK, days_before(3, 6, 9, 12, 30))
    news = [Item(i.title, i.day, i.path.replace(".html", ".shtml")) for i in news]
    policy = items_of("/zwxx/zcwj/", ("统计调查管理办法", "统计数据发布制度"), days_before(50, 400))
    policy = [Item(i.title, i.day, i.path.replace(".html", ".shtml")) for i in policy]
    site.listed(
        "工作动态", "/zwxx/gzdt/index.shtml", news, Shown.FRESH, ColumnKind.NEWS, _dated_first(news)
    )
    site.listed("政策文件", "/zwxx/zcwj/index.shtml", policy, Shown.FRESH, ColumnKind.POLICY,
                _dated_first(policy))  # fmt: skip
    site.truth.home = HomeTruth(4)
    return site.done(block("工作动态", "/zwxx/gzdt/index.shtml", _dated_first(news)))


def _dated_first(items: Sequence[Item]) -> str:
    rows = "".join(
        f'<li><em>{item.day:%Y/%m/%d}</em>&nbsp;<a href="{item.path}">{escape(item.title)}</a></li>'
        for item in items
    )
    return f'<jsp:include page="/inc/l.shtml"/><ul>{rows}</ul>'


def fujian(number: int) -> TrapSite:
    """TRS as in Fujian: one UL per five entries, later pages by avalon from a search service."""
    site = TrapSite(number, "演练市林业局(TRS 多列表)", "several ULs a list, ms-visible, ms-repeat")
    news = items_of("/zwgk/lydt/", _WORK * 3, days_before(*range(2, 17)))
    news = [_trs_path(item, n) for n, item in enumerate(news)]
    notes = [
        _trs_path(i, 60 + n)
        for n, i in enumerate(items_of("/zwgk/gsgg/", _NOTE, days_before(15, 40, 70)))
    ]
    site.listed("林业动态", "/zwgk/lydt/", news, Shown.FRESH, ColumnKind.NEWS, _grouped(news))
    site.listed("公示公告", "/zwgk/gsgg/", notes, Shown.FRESH, ColumnKind.NOTICE, _grouped(notes))
    site.truth.home = HomeTruth(8)
    return site.done(block("林业动态", "/zwgk/lydt/", plain_list(news[:8])))


def _trs_path(item: Item, n: int) -> Item:
    folder = item.path.rpartition("/")[0]
    return Item(
        item.title, item.day, f"{folder}/{item.day:%Y%m}/t{item.day:%Y%m%d}_{5500000 + n}.htm"
    )


def _grouped(items: Sequence[Item]) -> str:
    groups = "".join(
        f'<div ms-visible="$showStatic({start // 5 + 1})">{plain_list(items[start : start + 5])}</div>'
        for start in range(0, len(items), 5)
    )
    later = (
        '<ul ms-visible="!$isStatic"><li ms-repeat="list"><a ms-href="{{el.url}}">{{el.title}}</a>'
        "<span>{{el.time}}</span></li></ul>"
    )
    return f'<div ms-controller="list">{groups}{later}</div>'


def nested(number: int) -> TrapSite:
    """TRS with a box of 解读 links inside an entry, fresher than the entries, and empty rows."""
    site = TrapSite(number, "演练市发展规划局(嵌套链接)", "nested links inside an item")
    news = items_of("/xwdt/", _WORK, days_before(2, 4, 8, 16, 32))
    policy = items_of("/zcfb/", _NOTE, days_before(250, 300, 350))
    notes = items_of("/zcfb/jd/", ("一图读懂新办法", "专家解读新办法"), days_before(1, 2))
    site.listed("新闻动态", "/xwdt/", news, Shown.FRESH, ColumnKind.NEWS, on_home=True)
    inner = "".join(_with_box(item, notes if not n else ()) for n, item in enumerate(policy))
    site.listed("政策发布", "/zcfb/", policy, Shown.STALE, ColumnKind.POLICY, f"<ul>{inner}</ul>")
    site.done()
    site.articles("/zcfb/", notes)
    return site


def _with_box(item: Item, notes: Sequence[Item]) -> str:
    links = "".join(f'<li><a href="{note.path}">{note.title}</a></li>' for note in notes)
    box = f'<div class="popbox"><strong>解读</strong><ul>{links}</ul></div>' if notes else ""
    return (
        f'<li><a href="{item.path}">{escape(item.title)}</a><span>{item.day:%Y/%m/%d}</span>{box}</li>'
        '<li class="empty"></li>'
    )


MAKERS = (tiangong, bizwink, fujian, nested)
