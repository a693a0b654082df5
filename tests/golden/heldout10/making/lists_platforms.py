"""Lists that scripts write, that lie in the page as data, and those of disclosure platforms."""

from __future__ import annotations

from .common import days, titles
from .lists_frames import DISCLOSURE, lst, trs, zipped

FILE = "policy"


def build() -> None:
    """Write them."""
    in_scripts()
    of_platforms()


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
