"""Marks that scripts write, archived columns, two columns of one name."""

from __future__ import annotations

from xuncha.facts import ColumnKind
from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.kit import TrapSite, news_items, notice_items
from xuncha.sandbox.traps.truth import Shown

_CONAC = (
    "<script>document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript "
    "src='/dcs.conac.cn/js/18/277/0000/CA18.js' type='text/javascript'%3E%3C/script%3E\"));</script>"
)


def written_footer(number: int) -> TrapSite:
    """The footer by document.write, line by line, and the party-and-government mark encoded."""
    site = TrapSite(
        number, "演练县财政局(脚本页脚)", "footer by document.write, percent-encoded conac mark"
    )
    lines = (
        f"主办单位:{site.name} 联系电话:0000-7654321",
        f"网站标识码:{site.site_id_code} 豫ICP备00000001号",
        "<a href='/map.html'>网站地图</a>",
    )
    written = "".join(f'document.writeln("<p>{line}</p>");' for line in lines)
    error_report = f"<span id='_span_jiucuo'></span><script id='_jiucuo_' sitecode='{site.site_id_code}' src='/exposure/jiucuo.js'></script>"
    site.footer = f"<script>{written}</script>{_CONAC}{error_report}"
    site.ordinary()
    site.truth.identity = {
        "site_id_code": site.site_id_code,
        "icp": True,
        "party_government_mark": True,
        "error_report_entry": True,
        "sponsor": True,
    }
    site.done()
    return _with_scripts(site)


def included_footer(number: int) -> TrapSite:
    """The footer in a script of its own, as document.write of one long string."""
    site = TrapSite(number, "演练县税务局(引用页脚)", "footer in an included .js")
    site.footer = '<script src="/script/footer.js"></script>'
    site.ordinary()
    site.truth.identity = {"site_id_code": site.site_id_code, "icp": True, "sponsor": True}
    site.done()
    text = (
        f"document.write('<div class=\"footer\"><p>主办单位:{site.name}</p>' + '<p>网站标识码:"
        f"{site.site_id_code}</p><p>备案序号:豫ICP备00000002号-1</p></div>');"
    )
    site.routes["/script/footer.js"] = TrapAnswer(
        text.encode(), 200, "application/javascript; charset=utf-8"
    )
    return site


def archived(number: int) -> TrapSite:
    """归档 and 历史专题 are never stale; the same old list without those words is."""
    site = TrapSite(number, "演练县扶贫办(归档)", "archived columns and historical topics")
    site.ordinary()
    for name, path in (
        ("创卫专题(已归档)", "/cwzt/"),
        ("历史专题", "/lszt/"),
        ("通知公告(归档)", "/tzgd/"),
    ):
        site.listed(name, path, notice_items(path, 800, 820, 900), Shown.ARCHIVED)
    site.listed(
        "扶贫动态", "/fpdt/", news_items("/fpdt/", 200, 300, 400), Shown.STALE, ColumnKind.NEWS
    )
    return site.done()


def same_names(number: int) -> TrapSite:
    """Two columns of one name below two others: each keeps its own list."""
    site = TrapSite(number, "演练县卫计委(同名栏目)", "two columns with the same name")
    site.ordinary()
    site.listed(
        "政策文件",
        "/wsj/zcwj/",
        notice_items("/wsj/zcwj/", 20, 40, 60),
        Shown.FRESH,
        ColumnKind.POLICY,
    )
    site.listed(
        "政策文件",
        "/jsj/zcwj/",
        notice_items("/jsj/zcwj/", 300, 320, 340),
        Shown.STALE,
        ColumnKind.POLICY,
    )
    return site.done()


def _with_scripts(site: TrapSite) -> TrapSite:
    for path in ("/dcs.conac.cn/js/18/277/0000/CA18.js", "/exposure/jiucuo.js"):
        site.routes[path] = TrapAnswer(b"void 0;", 200, "application/javascript")
    site.put("/map.html", site.framed("网站地图", "<h1>网站地图</h1>"))
    return site


MAKERS = (written_footer, included_footer, archived, same_names)
