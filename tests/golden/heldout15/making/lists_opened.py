"""Lists of a city's open information: tables of documents, definitions, facts hidden in each row."""

from __future__ import annotations

from .lists_counties import put
from .lists_frames import OPENED
from .lists_plan import Row, each, rows


def deep(kind: str, newest: str, count: int, at: str, step: int = 4, skip: int = 0) -> list[Row]:
    """Rows of which an address tells no day."""
    return rows(
        kind, newest, count, "涵泉市", lambda n, _: f"{at}{31877 - 3 * n}.shtml", "", skip, step
    )


def build() -> None:
    """Write them."""
    of = deep("policy", "2026-05-26", 6, "/fd/zfwj/c3/", 25)
    put(
        "a_table_of_names_and_index_numbers",
        OPENED,
        "/fd/zfwj/",
        "政府文件",
        of,
        '<tr> <td height="35"><a href="$H" title="$T">\n$T\n</a></td> <td height="35">000098765/$Y-354$N</td> <td height="35">市政府办公室</td> <td height="35">$D</td> </tr>',
        '<ul class="rows" style="display:block;"><div class="tb fl" style="width:100%;"><table><tbody><tr> <th width="47%">名称</th> <th width="21%">索引号</th> <th width="19%">发布机构</th> <th width="12%">发布日期</th> </tr>$ROWS</tbody></table><div class="news-list"><div class="page_box"><!--<div class="lefttotal">共有<span class="leftnum">0</span>条信息</div>--><div class="page"><script language="javascript">var countnum= 6348; var currentPage=0; var nextPage=currentPage+1; var countPage=56; var endPage=countPage-1; document.write("<a href=\\"index.html\\">首页</a>");</script><a href="/fd/zfwj/index.html">首页</a>&nbsp;<span class="bg">上一页</span>&nbsp;<span class="now">1</span>&nbsp;<a href="/fd/zfwj/index_1.html" class="pnum">2</a>&nbsp;<a href="/fd/zfwj/index_2.html" class="pnum">3</a>&nbsp;<a href="/fd/zfwj/index_1.html">下一页</a>&nbsp;<a href="/fd/zfwj/index_55.html">尾页</a></div></div></div></div></ul>',
        "saved",
        above="法定主动公开内容",
        pager={"pages": 56},
    )
    of = deep("policy", "2026-03-30", 6, "/fd/gfxwj/c9/", 31)
    put(
        "definitions_of_short_titles",
        OPENED,
        "/fd/gfxwj/zfxxgk_gknrz.shtml",
        "规范性文件",
        of,
        '<dd><a href="$H" target="_blank" title="$T">$S</a><span>$D</span></dd>',
        '<div class="gknr"><dl>$ROWS</dl></div><script>createPageHTML("page_div",34,1,"zfxxgk_gknrz","shtml",672);</script>',
        "selectors",
        above="法定主动公开内容",
        pager={"pages": 34},
    )
    of = deep("notice", "2026-06-08", 6, "/fd/gg/", 8)
    put(
        "a_summary_with_days_below_each",
        OPENED,
        "/fd/gg/",
        "公告",
        of,
        '<li><a class="t" href="$H" title="$T">$S</a><span class="d">$D</span><span class="s">公示时间为2026年7月1日至2026年7月7日，共5个工作日。联系电话：0000-0000000。</span></li>',
        '<ul class="pic-news">$ROWS</ul><script>createPageHTML("page_div",81,1,"list","shtml",486);</script>',
        "test",
        above="法定主动公开内容",
        pager={"pages": 81},
    )
    of = deep("policy", "2026-04-17", 5, "/fd/hsw/", 40)
    put(
        "facts_of_the_paper_hidden_below_it",
        OPENED,
        "/fd/hsw/",
        "会审文件",
        of,
        '<li><a href="$H" title="$T">$T</a><span class="date">$D</span><div class="conmtab" style="display:none"><p><span class="tt">索引号：</span><span class="value">640000-$N/$Y-000$N</span></p><p><span class="tt">发文字号：</span><span class="value">涵政办发〔$Y〕$N号</span></p><p><span class="tt">成文日期：</span><span class="value">$Y-$M-01</span></p><p><span class="tt">有效性：</span><span class="value">有效</span></p></div></li>',
        '<ul class="nx-list">$ROWS</ul>',
        "notes",
        above="法定主动公开内容",
    )
    of = deep("personnel", "2026-05-19", 6, "/fd/rs/", 17)
    put(
        "the_office_on_a_line_of_its_own_in_the_title",
        OPENED,
        "/fd/rsrm/",
        "人事任免",
        [("涵泉市人民政府" + t.removeprefix("涵泉市人民政府"), h, d) for t, h, d in of],
        "",
        '<table class="zctb"><tr><th>标题</th><th>发文字号</th><th>时效</th><th>发布日期</th></tr>'
        + each(
            [(t.removeprefix("涵泉市人民政府"), h, d) for t, h, d in of],
            '<tr><td><a href="$H" target="_blank">涵泉市人民政府<br>$T</a></td><td>涵政人〔$Y〕$N号</td><td>有效</td><td>$D</td></tr>',
        )
        + "</table>",
        "notes",
        above="法定主动公开内容",
    )
    of = deep("policy", "2026-02-11", 6, "/fd/szfl/", 50)
    put(
        "the_number_of_the_paper_is_written_by_a_script",
        OPENED,
        "/fd/szfl/",
        "市政府令",
        of,
        "<tr><td>$N</td><td><a href=\"$H\">$T</a></td><td><script>var fileNum='涵政令 〔$Y〕$N号';if(fileNum!='null'){document.write(fileNum)}</script></td><td>$D</td><td><a href=\"/down/$N.doc\">下载</a></td></tr>",
        "<table><thead><tr><th>序号</th><th>标题</th><th>文号</th><th>发文日期</th><th>附件</th></tr></thead><tbody>$ROWS</tbody></table>",
        "notes",
        above="法定主动公开内容",
    )
