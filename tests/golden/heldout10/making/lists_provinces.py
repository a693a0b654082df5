"""Lists as offices of provinces write them: one page each, each after another real one."""

from __future__ import annotations

from .common import days, titles
from .lists_frames import TABLES, lst, trs, zipped

FILE = "policy"


def build() -> None:
    """Write them."""
    in_the_title()
    beside_it()


def in_the_title() -> None:
    """The day or a mark stands within the link."""
    # A tax office: the day comes first inside the link.
    when = days("2025-09-28", 6)
    rows = zipped(titles(FILE, 6, "桂岭区"), trs(when, "./zxwj/"), when)
    body = "".join(
        f'<li><a href="{h}" title="{t}" target="_blank"><span>{d}</span> {t}</a></li>\n'
        for t, h, d in rows
    )
    lst(
        "day_first_in_link",
        "http://gl.shuiwu.invalid/zcwj/",
        "2025-10-10",
        "桂岭区税务局",
        "政策文件",
        f'<div class="mlist"><h3>最新文件</h3><ul class="list">{body}</ul></div>',
        rows,
        blank=False,
    )
    # The title in <font>, beside it inside the link a mark that an explanation exists.
    when = days("2025-06-30", 5)
    rows = zipped(titles(FILE, 5, "粤海区"), trs(when, "../zcfg/", first=90122), when)
    body = "".join(
        f'<li><a href="{h}" title="{t}"><font>{t}</font><em class="jd"><img src="/images/jd.png" alt="文件解读">解读</em></a><span class="time">{d}</span></li>'
        for t, h, d in rows
    )
    lst(
        "explained_mark_in_link",
        "http://yh.shuiwu.invalid/gdsw/zxwj/index.shtml",
        "2025-07-05",
        "粤海区税务局",
        "最新文件",
        f'<ul class="clearfix">{body}</ul><div class="page"><a class="cur">1</a><a href="index_2.shtml">2</a><a href="index_3.shtml">3</a><a href="index_2.shtml">下一页</a><a href="index_18.shtml">尾页</a></div>',
        zipped([t for t, _, _ in rows], [h for _, h, _ in rows], when),
        pager={"pages": 18},
        blank=False,
    )
    # The day in slashes in a span at the end of the link.
    when = days("2025-09-11", 6, 4)
    rows = zipped(titles("personnel", 6, "江陵市", "江陵市人社局"), trs(when, ext="shtml"), when)
    body = "".join(
        f'<li><a href="{h}" title="{t}">{t}<span class="date">{d.replace("-", "/")}</span></a></li>'
        for t, h, d in rows
    )
    lst(
        "slashed_day_ends_link",
        "http://rst.jiangling.invalid/bmdt/ztzl/gwy/",
        "2025-09-20",
        "江陵市人力资源和社会保障局",
        "公务员招录",
        f'<ul class="list-t">{body}</ul><script>createPageHTML(17, 0,"index", "shtml", "black2", 250);</script>',
        rows,
        pager={"pages": 17},
        blank=False,
    )
    # A <small> inside the link; the paging's maker is named first.
    when = days("2025-11-06", 5)
    rows = zipped(titles("notice", 5, "湘源县", "湘源县生态环境局"), trs(when), when)
    body = "".join(
        f'<li><a href="{h}" title="{t}" target="_blank">{t}<small>{d}</small></a></li>'
        for t, h, d in rows
    )
    lst(
        "small_in_link",
        "http://sthj.xiangyuan.invalid/sthj/xxgk/tzgg/",
        "2025-11-10",
        "湘源县生态环境局",
        "通知公告",
        f"""<div class="hy-list-text"><ul>{body}</ul></div><div id="paging"></div><script>createPageHTML('paging',25,1,'index','html',500);</script>""",
        rows,
        pager={"pages": 25},
        blank=False,
    )
    # The office in brackets stands before the title in the title attribute alone.
    when = days("2025-09-07", 5)
    names = titles(FILE, 5, "津沽区")
    hrefs = [
        f"11200000000/0300/030004/03000419/{d.replace('-', '')}16585860{n}.shtml"
        for n, d in enumerate(when)
    ]
    rows = zipped(names, hrefs, when)
    body = "".join(
        f'<li><a href="{h}" title="[津沽区税务局]{t}" target="_blank">{t}</a><span>[{d}]</span></li>'
        for t, h, d in rows
    )
    lst(
        "office_in_the_tooltip",
        "http://jg.shuiwu.invalid/u_zlmViewMx.action?fjdm=11200000000&lmdm=030001",
        "2025-09-30",
        "津沽区税务局",
        "最新文件",
        f'<ul class="zxwj">{body}</ul>',
        rows,
        frame="<html><head><meta charset='utf-8'><title>{name}</title></head><body>{inner}</body></html>",
        blank=False,
    )


def beside_it() -> None:
    """The day stands beside the link in one way or another."""
    # Month and day alone in brackets, over New Year.
    when = days("2025-01-09", 7, 6)
    rows = zipped(titles("news", 7, "松江屯区"), trs(when), when)
    body = "".join(f'<li><a href="{h}">{t}</a>[{d[5:]}]</li>' for t, h, d in rows)
    lst(
        "bracketed_month_and_day",
        "http://www.songjiangtun.invalid/xwzx/bmdt/",
        "2025-01-15",
        "松江屯区人民政府",
        "部门动态",
        f'<ul class="gl">{body}</ul>',
        rows,
        above="新闻中心",
        blank=False,
    )
    # A definition list: link in one <dd>, day in the next.
    when = days("2025-09-04", 6)
    rows = zipped(titles(FILE, 6, "渝东区"), trs(when), when)
    body = "".join(
        f'<dl><dd><a href="{h}" title="{t}" target="_blank">{t}</a></dd><dd>{d}</dd></dl>'
        for t, h, d in rows
    )
    lst(
        "link_and_day_in_dd",
        "http://yd.shuiwu.invalid/cqtax/zcwj/zxwj/",
        "2025-09-12",
        "渝东区税务局",
        "最新文件",
        f'<div class="list">{body}</div><script>createPageHTML(20, 0, "index", "html");</script>',
        rows,
        pager={"pages": 20},
        blank=False,
    )
    # Attachments among the items; a day that has a name.
    when = days("2025-01-08", 5)
    hrefs = trs(when, ext="shtml")
    hrefs[2] = "./202412/P020241229600123456789.xlsx"
    rows = zipped(titles("personnel", 5, "昌江瓷区", "昌江瓷区人社局"), hrefs, when)
    body = "".join(
        f'<li><a href="{h}" title="{t}">{t}</a><span name="PushDate">{d}</span></li>'
        for t, h, d in rows
    )
    lst(
        "attachment_among_items",
        "http://rsj.changjiang.invalid/zwgk/zkly/",
        "2025-01-20",
        "昌江瓷区人力资源和社会保障局",
        "招考录用",
        f'<ul class="info-list">{body}</ul><script>createPageHTML(7,0,"index","shtml","black2",136);</script>',
        rows,
        pager={"pages": 7},
        blank=False,
    )
    # A separating item between groups of five.
    when = days("2025-10-17", 8, 2)
    hrefs = [f"http://hrss.wannan.invalid/zxzx/gsgg/{8790123 - 31 * n}.html" for n in range(8)]
    rows = zipped(titles("notice", 8, "皖南市", "皖南市人社局"), hrefs, when)
    body = "".join(
        f'<li class="{("odd", "even")[n % 2]}"><a href="{h}" target="_blank" title="{t}">{t}</a><span class="date">{d}</span></li>'
        + ('<li class="lm_line"></li>' if n % 5 == 4 else "")
        for n, (t, h, d) in enumerate(rows)
    )
    script = """<script type="text/javascript">Ls.pagination("#page_6791573", function (pageIndex) { location.href = 'http://hrss.wannan.invalid/content/column/6791573?pageIndex=' + pageIndex; }, {currPage: (1 - 1 + 1), pageCount: 42, link_num: 5});</script>"""
    lst(
        "line_items",
        "http://hrss.wannan.invalid/content/column/6791573",
        "2025-10-20",
        "皖南市人力资源和社会保障局",
        "公示公告",
        f'<ul class="doc_list list-6791573">{body}</ul><div id="page_6791573"></div>{script}',
        rows,
        pager={"pages": 42},
        blank=False,
    )
    # The day in another cell of a nested table, in brackets; the count of pages is an attribute.
    when = days("2025-09-12", 6)
    hrefs = [f"/2025/{d[5:]}/{3651234 - n}.html" for n, d in enumerate(when)]
    rows = zipped(titles("notice", 6, "豫中市", "豫中市人社局"), hrefs, when)
    body = "".join(
        f'<tr><td class="xin2zuo" height="28"><table width="100%" border="0"><tr><td width="84%">·<a href="{h}" target="_blank">{t}</a></td><td width="16%">[{d}]</td></tr></table></td></tr>'
        for t, h, d in rows
    )
    lst(
        "nested_cells",
        "http://hrss.yuzhong.invalid/zwgk/gsgg/",
        "2025-09-18",
        "豫中市人力资源和社会保障局",
        "公示公告",
        f'<table width="100%">{body}</table><div id="pageDec" pagesize="24" pagecount="51"></div><script src="/images/page.js"></script>',
        rows,
        frame=TABLES,
        blank=False,
    )
    # Only year and month are told.
    months = ("2025-09", "2025-08", "2025-06", "2025-03")
    hrefs = [f"/art/{m[:4]}/{int(m[5:])}/12/art_4_{60231 - n}.html" for n, m in enumerate(months)]
    names = titles("statistics", 4, "陇原市")
    body = "".join(
        f'<li><a href="{h}" title="{t}">{t}</a><span class="bt-data-time">{m}</span></li>'
        for t, h, m in zip(names, hrefs, months, strict=True)
    )
    lst(
        "year_and_month_only",
        "http://tjj.longyuan.invalid/col/col4/index.html",
        "2025-10-08",
        "陇原市统计局",
        "统计数据",
        f'<ul class="list">{body}</ul>',
        newest="2025-09-12",
        blank=False,
    )
