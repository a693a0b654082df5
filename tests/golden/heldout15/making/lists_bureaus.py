"""Lists of bureaus: portlets, tables of 2015, portals of the police."""

from __future__ import annotations

from .lists_counties import put
from .lists_frames import CAPS, DEFS, PORT
from .lists_plan import Row, each, rows


def of_number(
    kind: str, newest: str, count: int, form: str, place: str, step: int = 4
) -> list[Row]:
    """Rows with a number in their address."""
    return rows(
        kind, newest, count, place, lambda n, _: form.replace("#", str(5309 - 2 * n)), "", 0, step
    )


def of_day(kind: str, newest: str, count: int, form: str, place: str, step: int = 4) -> list[Row]:
    """Rows with a day in their address: Y, M, D, the same without zeros m, d, and a number."""

    def href(n: int, day: str) -> str:
        year, month, dom = day.split("-")
        signs = {"%Y": year, "%M": month, "%D": dom, "%m": str(int(month)), "%d": str(int(dom))}
        at = form.replace("#", str(8120 - 7 * n))
        for sign, text in signs.items():
            at = at.replace(sign, text)
        return at

    return rows(kind, newest, count, place, href, "", 1, step)


def build() -> None:
    """Write them."""
    portlets()
    tables()
    police()


def portlets() -> None:
    """Of a portal server, with old rows in comments."""
    of = of_number("notice", "2026-06-16", 7, "/zjw/xxgk/gsgg/#/index.shtml", "滦岸市", 3)
    old = each(of[:3], "<li><span>[2018-12-1$N]</span><a href='#'>关于旧事项的公告</a></li>")
    put(
        "days_in_brackets_before_and_old_rows_in_a_comment",
        PORT,
        "/zjw/xxgk/gsgg/index.shtml",
        "公示公告",
        of,
        '<li><span>[$D]</span><a href="$H" onclick="void(0)" target="_blank" title="$T">$S</a></li>',
        f'<ul id="gg_g" opentype="more"><!-- {old} -->$ROWS</ul>',
        "saved",
        above="信息公开",
    )
    of = of_number("policy", "2026-04-02", 6, "/eportal/ui?pageId=313&articleKey=#", "滦岸市", 30)
    put(
        "a_table_for_each_row_with_its_number",
        PORT,
        "/zjw/xxgk/zcwj/index.shtml",
        "政策文件",
        of,
        '<table class="tab3" width="100%"><tr><td align="center" width="40">$N</td><td align="left"><a href="$H" target="_blank">$T</a></td><td align="center" width="150">滦建发〔$Y〕$N号</td><td align="center" width="60">$D</td></tr></table>',
        "$ROWS",
        "notes",
        above="信息公开",
    )
    of = of_number("news", "2026-06-12", 6, "/zjw/xxgk/gzdt/#/index.shtml", "滦岸市", 4)
    put(
        "kind_office_and_title_lead_to_the_same_page",
        PORT,
        "/zjw/xxgk/gzdt/index.shtml",
        "工作动态",
        of,
        '<li class="clearfix"><div class="pull-left w1"><a class="nav07" href="/zjw/gcjs/index.shtml">建设</a></div><div class="pull-left w2"><a href="$H">质量安全处</a></div><div class="pull-left w3"><a href="$H">$T</a></div><div class="pull-left w4">$D</div></li>',
        '<ul class="ann">$ROWS</ul>',
        "notes",
        above="信息公开",
    )
    of = of_number("projects", "2026-06-17", 6, "/jyxx/#.html", "滦岸市", 2)
    put(
        "a_link_in_a_box_and_pages_after_a_stroke",
        PORT,
        "/zjw/gcjs/zbgg/index.shtml",
        "招标公告",
        of,
        '<li class="wb-list"><div class="wb-infor"><a href="$H" title="$T" target="_blank">$S</a></div><span class="wb-date">$D</span></li>',
        '<ul class="wb-item">$ROWS</ul><div class="pager"><ul><li><a href="index.shtml">首页</a></li><li><span id="index">1/32</span></li><li><a href="index_2.shtml">下页</a></li></ul></div>',
        "selectors",
        above="工程建设",
        pager={"pages": 32},
    )


def tables() -> None:
    """Of 2015, in capitals."""
    of = of_number("news", "2026-05-30", 7, "/productDetail.do?id=1#", "岩陵市", 6)
    put(
        "a_picture_of_a_dot_between_day_and_title",
        CAPS,
        "/list.do?type=1",
        "工作动态",
        of,
        '<LI><SPAN>[$D]</SPAN><IMG width="9" height="9" src="/img/doth.gif"> <A title="$T" href="$H" target="_blank">$S</A></LI>',
        '<DIV class="tags_con" style="display: block;"><UL>$ROWS</UL></DIV>',
        "saved",
    )
    of = of_day(
        "notice", "2026-06-03", 7, "http://www.yanlingkj-x.invalid/%Y/%M-%D/#.html", "岩陵市", 5
    )
    of = [(t, h, d) for t, h, d in of]
    put(
        "tables_in_tables_and_pages_in_attributes",
        CAPS,
        "/list.do?type=2",
        "通知公告",
        of,
        '<TABLE width="98%"><TR><TD><A href="$H" target="_blank">$T</A></TD><TD width="90">[$D]</TD></TR></TABLE>',
        '<div id="pageDec" pagesize="24" pagecount="51"></div><TABLE><TR><TD class="xin2">$ROWS</TD></TR></TABLE>',
        "test",
        pager={"pages": 51},
    )
    of = of_number("policy", "2026-01-20", 6, "/view.do?id=2#", "岩陵市", 44)
    put(
        "six_tables_deep_without_a_name",
        CAPS,
        "/list.do?type=3",
        "政策法规",
        of,
        '<TR><TD width="20"><IMG src="/img/a.gif"></TD><TD><A href="$H" target="_blank">$T</A></TD><TD class="date14" align="right">$Y.$M.$d</TD></TR><TR><TD colspan="3" height="1" background="/img/line.gif"></TD></TR>',
        "<TABLE><TBODY><TR><TD><TABLE><TBODY><TR><TD><TABLE><TBODY>$ROWS</TBODY></TABLE></TD></TR></TBODY></TABLE></TD></TR></TBODY></TABLE>",
        "selectors",
    )
    of = of_day("news", "2026-06-05", 6, "/1046/c103//%Y/%m/%d/56ab#.shtml", "岩陵市", 9)
    put(
        "month_and_day_in_round_brackets",
        CAPS,
        "/list.do?type=4",
        "科技成果",
        of,
        '<TR><TD>·</TD><TD><A href="$H" title="$T" target="_blank">$S</A></TD><TD><FONT color="#999999">($M-$d)</FONT></TD></TR>',
        '<TABLE id="dash"><TBODY>$ROWS</TBODY></TABLE>',
        "notes",
    )
    of = of_number("personnel", "2026-04-28", 5, "./zkxx_93/t20260101_#.html", "岩陵市", 13)
    row = '<tr><td>$N</td><td><a href="$H">$T</a></td><td class="mobile"><a href="$H">$T</a><span>发布日期：$D</span></td><td>$D</td></tr>'
    put(
        "a_full_table_above_an_empty_one",
        CAPS,
        "/list.do?type=7",
        "招考录用",
        of,
        row,
        '<h3>招考信息</h3><table id="table1"><tr><th>序号</th><th>标题</th><th class="mobile"></th><th>发布日期</th></tr>$ROWS</table><h3>录用结果信息</h3><table id="table1"><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></table>',
        "test",
    )


def police() -> None:
    """Portals of offices under a county."""
    of = of_number("notice", "2026-06-14", 6, "./#.html", "南坡县", 6)
    put(
        "month_and_day_above_the_year_before_the_title",
        DEFS,
        "/portal/list?topicCode=JFTS",
        "警方提示",
        of,
        '<div class="ks"><div class="kl1">$M-$d</div><div class="kl2">$Y</div><div class="kr"><a href="$H">$T</a></div></div>',
        '$ROWS<div id="Pagination"><div id="pc"><span class="active">1</span></div><a href="list_2.html">下一页</a></div>',
        "test",
    )
    of = of_day(
        "news", "2026-06-17", 6, "//gaj.nanpoxian-x.invalid/system/%Y/%M/%D/0#.shtml", "南坡县", 2
    )
    put(
        "addresses_without_a_scheme",
        DEFS,
        "/portal/list?topicCode=JWDT",
        "警务动态",
        of,
        '<li><a href="$H">$T</a><span>$D</span></li>',
        '<div class="ct_list"><ul>$ROWS</ul></div>',
        "test",
    )
    of = of_day("notice", "2026-05-25", 6, "/nanpo/0101/%Y%M/abcd#.shtml", "南坡县", 8)
    put(
        "published_at_in_a_table_below_each_title",
        DEFS,
        "/portal/list?topicCode=JWGK",
        "警务公开",
        of,
        '<div class="list_div"><div class="l-title"><a href="$H">$T</a></div><table><tr><td>发布时间： $D</td></tr></table></div>',
        "$ROWS<script>createPageHTML('page_div',3,1,'list3_1','shtml',36);</script>",
        "test",
        pager={"pages": 3},
    )
    of = of_day("notice", "2026-06-10", 6, "/c/%Y-%M-%D/12#.shtml", "南坡县", 5)
    put(
        "the_number_of_pages_beside_a_field",
        DEFS,
        "/portal/list?topicCode=BMFW",
        "便民服务",
        of,
        '<li><a href="$H" title="$T">$S</a><span class="fr">$D</span></li>',
        '<div class="right_wrap"><div class="con"><ul>$ROWS</ul></div></div><div class="pg">到第<input id="PageInp" value="1">页 共<span class="pageCount">18</span>页</div><script>var PageIndex=1;PageIndex=PageIndex>18?18:PageIndex;var path=\'index_${PageIndex}.shtml\';</script>',
        "test",
        pager={"pages": 18},
    )
    of = of_number(
        "notice", "2026-06-01", 6, "/NewsView.aspx?NewsID=#&amp;ClassID=602", "南坡县", 9
    )
    of = [(t, h.replace("&amp;", "&"), d) for t, h, d in of]
    put(
        "a_web_control_turns_the_pages",
        DEFS,
        "/NewsLsit.aspx?ClassID=602",
        "招聘信息",
        of,
        '<li><a href="$H" title="$T">$S</a><span>$D</span></li>',
        '<div class="listBox"><ul class="ul13">$ROWS</ul></div><div id="Body_AspNetPager1">第1页 共 8 页 <a href="/NewsLsit.aspx?ClassID=602&amp;page=2">下一页</a></div>',
        "test",
        pager={"pages": 8},
    )
