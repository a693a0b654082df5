"""Lists as offices of provinces write them: one page each, each after another real one."""

from __future__ import annotations

from .common import days, titles
from .lists_frames import DISCLOSURE, TABLES, lst, trs, zipped

FILE = "policy"


def build() -> None:
    """Write them."""
    in_the_title()
    beside_it()
    in_scripts()
    of_platforms()


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


def in_scripts() -> None:
    """Titles that a script in the item writes."""
    when = days("2025-09-25", 5)
    rows = zipped(titles(FILE, 5, "冀南区"), trs(when), when)
    body = "".join(
        f"""<li><script>
var doctitle = '<a href="{h}" target="_blank" title="{t}">{t}</a>';
document.write(doctitle);
</script><span>{d}</span></li>"""
        for t, h, d in rows
    )
    lst(
        "link_written_by_script",
        "http://jn.shuiwu.invalid/hbsw/sszc/zxwj/",
        "2025-09-30",
        "冀南区税务局",
        "最新文件",
        f'<ul class="newslist">{body}</ul>',
        rows,
        blank=False,
    )
    when = days("2025-08-21", 5)
    rows = zipped(titles(FILE, 5, "汉阴湖区"), trs(when), when)
    body = "".join(
        f"""<li><a href="{h}" target="_blank"><script>document.write('{t}');</script></a><span>{d}</span></li>"""
        for t, h, d in rows
    )
    lst(
        "title_written_in_link",
        "http://hyh.shuiwu.invalid/hbsw/zcwj/",
        "2025-08-30",
        "汉阴湖区税务局",
        "政策文件",
        f'<ul class="list_con">{body}</ul>',
        rows,
        blank=False,
    )
    # All data lie in the page as one object; a script makes the list of it.
    when = days("2025-10-24", 4)
    hrefs = [
        f"http://zzb.taihu.invalid/gbgz/lygs/{d.replace('-', '')}/i{3901234 - n}.html"
        for n, d in enumerate(when)
    ]
    rows = zipped(titles("personnel", 4, "太湖区", "太湖区委组织部"), hrefs, when)
    data = ",".join(
        f'{{"channelid": 68873, "title": "{t}", "daytime": "{d}", "url": "{h}"}}'
        for t, h, d in rows
    )
    lst(
        "data_list_in_page",
        "http://zzb.taihu.invalid/gbgz/lygs/index.html",
        "2025-10-31",
        "太湖区委组织部",
        "录用公示",
        f'<div id="listBox" class="ajaxpage"></div><script>var dataList=[{{"infolist": [{data}]}}];var pagesData={{"curPageNo":1,"pageTotal":1}};</script><script src="/ui/boshan/ajaxpage/ajaxpage.js"></script>',
        rows,
        blank=False,
    )


def of_platforms() -> None:
    """Disclosure platforms and their tables."""
    when = days("2025-12-29", 6, 9)
    rows = zipped(titles(FILE, 6, "塞上区"), trs(when), when)
    body = "".join(f'<li><a href="{h}" title="{t}">{t}</a><b>{d}</b></li>' for t, h, d in rows)
    lst(
        "disclosure_bold_day",
        "http://www.saishang.invalid/zfxxgk/fdzdgknr/gfxwj/",
        "2026-01-06",
        "塞上区人民政府",
        "规范性文件",
        f"""<div class="scroll_main ScrollStyle"><h2>规范性文件</h2><div class="zfxxgk_zdgkc"><ul>{body}</ul></div></div><div class="pages"><script>createPageHTML(3,0,"index","html",52);</script></div>""",
        rows,
        frame=DISCLOSURE,
        pager={"pages": 3},
        blank=False,
    )
    when = days("2025-12-02", 5, 8)
    hrefs = [f"/zfxxgk/fdzdgknr/zcwj/202512/t{7700 - n}.html" for n in range(5)]
    rows = zipped(titles(FILE, 5, "贺兰镇"), hrefs, when)
    body = "".join(
        f'<tr><td>{n}</td><td class="text-left"><a href="{h}" title="{t}" target="_blank">{t}</a></td><td>{d}</td></tr>'
        for n, (t, h, d) in enumerate(rows, 1)
    )
    lst(
        "disclosure_table",
        "http://www.helan.invalid/zfxxgk/fdzdgknr/zcwj/",
        "2025-12-12",
        "贺兰镇人民政府",
        "政策文件",
        f'<table class="table"><thead><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></thead><tbody id="dataListSearch">{body}</tbody></table>',
        rows,
        frame=DISCLOSURE,
        blank=False,
    )
    # Index number, link and day as cells that are <div>s.
    when = days("2025-07-18", 6)
    hrefs = [f"read.aspx?id={237193 - n}" for n in range(6)]
    rows = zipped(titles("notice", 6, "滇池县", "滇池县生态环境局"), hrefs, when)
    body = "".join(
        f'<div class="item"><div class="no">53010000{n:02d}-202507-00{n}</div><a href="{h}" target="_blank">{t}</a><div class="dt">{d}</div></div>'
        for n, (t, h, d) in enumerate(rows)
    )
    lst(
        "cells_of_div",
        "http://sthj.dianchi.invalid/xxgk/list.aspx?cid=12",
        "2025-07-25",
        "滇池县生态环境局",
        "信息公开",
        f'<div class="content"><div class="txt"><div class="list"><div class="head"><div>索引号</div><span>标题</span><div>发布日期</div></div>{body}</div></div></div>',
        rows,
        frame="<html><head><meta charset='utf-8'><title>{name}</title></head><body>{inner}</body></html>",
        blank=False,
    )
    # The records of a page in a script of XML, each a table of its own.
    when = days("2025-09-08", 5)
    hrefs = [
        f"/art/2025/{int(d[5:7])}/{int(d[8:])}/art_1201919_{58955109 - n}.html"
        for n, d in enumerate(when)
    ]
    rows = zipped(titles(FILE, 5, "越州市"), hrefs, when)
    records = "".join(
        f"""<record><![CDATA[<table width="100%" border="0"><tr><td height="30" align="left"><a href="{h}" title="{t}" target="_blank">{t}</a></td><td width="100" align="center">[{d}]</td></tr></table>]]></record>"""
        for t, h, d in rows
    )
    lst(
        "records_of_tables",
        "http://sthj.yuezhou.invalid/col/col1201919/index.html",
        "2025-09-15",
        "越州市生态环境局",
        "文件通知",
        f"""<div id="2867" class="default_pgContainer"></div><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=1756&path=/&columnid=1201919&unitid=2867"></a>]]></nextgroup><recordset>{records}</recordset></datastore></script><script>$(function(){{$('#2867').jpage({{unitid:'2867',columnid:1201919,perPage:15,totalRecord:198}});}});</script>""",
        rows,
        blank=False,
    )
    # All items are in the page; a script shows twenty at a time.
    when = days("2025-09-11", 7, 5)
    hrefs = [f"/articles/ch00232/202509/a1b2c{n}d4-77.shtml" for n in range(7)]
    rows = zipped(titles("notice", 7, "齐河口市", "齐河口市人社局"), hrefs, when)
    body = "".join(
        f'<li class="pagedContent"><a href="{h}" title="{t}"><span class="news_box01_title">{t}</span><span>{d}</span></a></li>'
        for t, h, d in rows
    )
    lst(
        "paged_in_the_browser",
        "http://hrss.qihekou.invalid/channels/ch00232/",
        "2025-09-20",
        "齐河口市人力资源和社会保障局",
        "事业单位招聘",
        f'<ul class="news_box01">{body}</ul><script>var totalCount=7;var perSize=20;var startPage=1;var endPage=1;var logicTotalPage=1;</script>',
        rows,
        blank=False,
    )
    # The first page is served, an empty template of the later ones stands at its end.
    when = days("2025-09-11", 5, 6)
    hrefs = [
        f"../../gsgg/{d[:4]}{d[5:7]}/t{d.replace('-', '')}_{6990321 - n}.htm"
        for n, d in enumerate(when)
    ]
    rows = zipped(titles("notice", 5, "闽溪县", "闽溪县林业局"), hrefs, when)
    body = "".join(
        f'<li><a href="{h}" title="{t}" target="_blank">{t}<div class="li-btn">{d}</div></a></li>'
        for t, h, d in rows
    )
    lst(
        "template_item_at_end",
        "http://ly.minxi.invalid/zfxxgk/zfxxgkml/gsgg/",
        "2025-09-20",
        "闽溪县林业局",
        "公示公告",
        f"""<div ms-controller="list2"><ul class="gl-ul">{body}<li ms-repeat="list"><a ms-attr-href="el.url" ms-attr-title="el.title" target="_blank">{{{{el.title}}}}<div class="li-btn">{{{{el.pubdate}}}}</div></a></li></ul></div><script>var list2 = {{url: './list2.trsapi', recordCount: '5', pageSize: 20}};</script>""",
        rows,
        blank=False,
    )
