"""Lists as county portals, open platforms and bureaus show them every day; more of them stand in
lists_pieces.py."""

from __future__ import annotations

from .lists_frames import OPEN, UCAP, VSB, lst
from .plan import Row, each, rows

HOST = "http://www.meixixian-x.invalid"
SITE = "梅溪县人民政府"


def got(kind: str, newest: str, count: int, at: str, step: int = 4, skip: int = 0) -> list[Row]:
    """Rows with addresses as the county's system gives them: a folder a month, a day in the name."""
    return rows(
        kind,
        newest,
        count,
        "梅溪县",
        lambda n, day: (
            f"./{day[:7].replace('-', '')}/t{day.replace('-', '')}_{93210 - 7 * n + len(at)}.html"
        ),
        "县有关部门",
        skip,
        step,
    )


def flat(kind: str, newest: str, count: int, at: str, step: int = 4, skip: int = 0) -> list[Row]:
    """Rows whose addresses tell no day."""
    return rows(
        kind,
        newest,
        count,
        "梅溪县",
        lambda n, _: f"{at}content_{4411 - n}.shtml",
        "县有关部门",
        skip,
        step,
    )


def put(name: str, path: str, title: str, inner: str, of: list[Row] | None, **more: object) -> None:
    """A page of the county that is not blank."""
    as_of = str(more.pop("as_of", "2024-06-20"))
    lst(name, HOST + path, as_of, SITE, title, inner, of, **{"blank": False} | more)


def build() -> None:
    """Write them."""
    plain()
    platform()
    policies()


def plain() -> None:
    """The commonest of all, each with a bit of mess."""
    of = got("news", "2024-06-18", 8, "yw")
    body = each(of, '<li><a href="$H" title="$T" target="_blank">$S</a><span>$D</span></li>')
    old = each(
        got("news", "2024-06-19", 3, "xx", skip=4),
        '<li><a href="$H">$T</a><span>$D</span></li>',
    )
    put(
        "a_list_with_an_older_one_in_a_comment",
        "/xwzx/yw/",
        "要闻动态",
        f'<!-- <ul class="list_old">{old}</ul> --><ul class="list">{body}</ul><div class="page"><script>createPageHTML(38, 0, "index", "html");</script></div>',
        of,
        above="新闻中心",
        pager={"pages": 38},
    )
    of = got("notice", "2024-06-14", 9, "gg", 6)
    body = each(of, "<li><a href='$H' target='_blank'>$T</a><span class=date>$Y/$M/$d</span>")
    put(
        "rows_that_are_never_closed",
        "/zwgk/gggs/",
        "公告公示",
        f'<ul class="list">{body}</ul><div id="page_div"></div><script>createPageHTML("page_div",12, 1,"list","shtml",176);</script>',
        of,
        pager={"pages": 12},
    )
    of = got("news", "2024-06-18", 10, "bm", 2)
    five = [each(of[n : n + 5], '<li>·<a href="$H">$T</a><em>[$M-$d]</em></li>') for n in (0, 5)]
    put(
        "five_rows_and_a_line",
        "/xwzx/bmdt/",
        "部门动态",
        f'<div class="gl_list"><ul>{five[0]}<li class="hr"></li>{five[1]}<li class="hr"></li></ul></div><div class="fy">共 236 条记录&nbsp;&nbsp;1/24 页&nbsp;<a href="javascript:void(0)">首页</a> <a href="index_2.html">下一页</a> <a href="index_24.html">尾页</a></div>',
        of,
        above="新闻中心",
        pager={"pages": 24},
    )
    of = flat("news", "2024-06-17", 8, "/gzdt/")
    body = each(
        of, '<li><span class="fr">$D</span><a href=" $H" target="_blank" title="$T">$S</a></li>'
    )
    put(
        "the_day_before_and_blanks_in_the_address",
        "/gzdt/",
        "工作动态",
        f"<ul class=\"list\">{body}</ul><div id=\"page-div\"></div><script>createPageHTML('page-div',9, 1,'common_list','shtml',126)</script>",
        [(title, href.strip(), day) for title, href, day in of],
        frame=UCAP,
        pager={"pages": 9},
    )
    of = rows(
        "notice",
        "2024-05-30",
        7,
        "梅溪县",
        lambda n, _: f"info/1031/{2207 - n}.htm",
        "县民政局",
        0,
        9,
    )
    body = each(
        of,
        '<li id="line_u9_$N"><a href="$H" target="_blank" title="$T">$S</a><span>$Y年$M月$d日</span><span style="display:none"><a href="javascript:;">阅读次数</a><span id="dynclicks_u9_$N"></span></span></li>',
    )
    put(
        "spans_that_nobody_sees",
        "/tzgg.htm",
        "通知公告",
        f'<div class="list"><ul>{body}</ul><table class="headStyle1" width="100%"><tr><td id="fanye46" align="center">共96条&nbsp;&nbsp;1/14&nbsp;&nbsp;<span class="PrevDisabled">首页</span><span class="PrevDisabled">上页</span><a class="Next" href="tzgg/13.htm">下页</a><a class="Next" href="tzgg/1.htm">尾页</a></td></tr></table></div>',
        of,
        frame=VSB,
        pager={"pages": 14},
    )
    of = rows(
        "news",
        "2024-06-13",
        6,
        "梅溪县",
        lambda n, day: f"/art/{day[:4]}/{int(day[5:7])}/{int(day[8:])}/art_1433_{77001 - n}.html",
    )
    record = each(
        of,
        "<record><![CDATA[<li><a href='$H' target='_blank' title='$T'>$T</a><b>$D</b></li>]]></record>",
    )
    put(
        "records_of_a_store",
        "/col/col1433/index.html",
        "镇街动态",
        f'<div class="default_pgContainer"><div id="2218" style="width:100%"><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=33&path=/&columnid=1433&unitid=2218&webname=%E6%A2%85%E6%BA%AA&permissiontype=0"></a>]]></nextgroup><recordset>{record}</recordset></datastore></script></div></div><script src="/script/jpage.js"></script>',
        of,
        above="新闻中心",
    )


def platform() -> None:
    """The unified platform of open information: links with days in <b>."""
    of = got("personnel", "2024-03-21", 5, "rs", 40)
    body = each(of, '<li><a href="$H" target="_blank" title="$T">$T</a><b>$D</b></li>')
    put(
        "days_in_bold_on_the_platform",
        "/zfxxgk/fdzdgknr/rsxx/",
        "人事信息",
        f'<div class="zfxxgk_zdgkc"><ul>{body}</ul></div><div class="xy-page"><script>createPageHTML(2, 0, "index", "html");</script></div>',
        of,
        frame=OPEN,
        pager={"pages": 2},
    )
    of = got("report", "2025-01-20", 6, "nb", 363)
    body = each(of, '<li><a href="$H" target="_blank" title="$T">$T</a><b>$D</b></li>')
    put(
        "yearly_reports_one_a_year",
        "/zfxxgk/zfxxgknb/",
        "政府信息公开年报",
        f'<div class="zfxxgk_zdgkc"><ul>{body}</ul></div>',
        of,
        frame=OPEN,
        as_of="2025-03-01",
    )
    of = got("finance", "2024-02-27", 5, "cz", 30)
    body = each(
        of,
        '<tr><td class="xh">$N</td><td class="mc"><a href="$H" title="$T">$S</a><div class="xx_box" style="display:none"><table><tr><td>索 引 号：</td><td>MX0$N-0201-2024-000$N</td><td>信息分类：</td><td>财政</td></tr><tr><td>发布机构：</td><td>梅溪县财政局</td><td>生成日期：</td><td>2024-01-1$N</td></tr></table></div></td><td class="fbsj">$D</td></tr>',
    )
    put(
        "a_card_of_facts_hidden_in_each_row",
        "/zfxxgk/fdzdgknr/czxx/",
        "财政信息",
        f'<table class="xxgk_table" width="100%"><tr class="head"><th width="50">序号</th><th>名称</th><th width="110">发布日期</th></tr>{body}</table>',
        of,
        frame=OPEN,
    )
    of = got("projects", "2024-06-05", 6, "zd", 5)
    body = each(
        of,
        '<div class="xxgk_row"><div class="lis_suoyin">36$N01/2024-00$N</div><div class="lis_title"><a href="$H">$T</a></div><div class="lis_jg">县住建局</div><div class="lis_date">$D</div></div>',
    )
    put(
        "rows_of_divs_under_a_row_of_names",
        "/zfxxgk/fdzdgknr/zdly/",
        "重点领域",
        f'<div class="xxgk_row head"><div class="lis_suoyin">索引号</div><div class="lis_title">信息名称</div><div class="lis_jg">发布机构</div><div class="lis_date">发布时间</div></div>{body}<div class="pages">共 52 条 第 1 / 9 页 <a href="?p=2">下一页</a></div>',
        of,
        frame=OPEN,
        pager={"pages": 9},
    )
    of = got("planning", "2023-12-08", 4, "gh", 110)
    year = [
        f'<div class="xxgk_year"><h4>{year}年</h4><ul>{each([r for r in of if r[2][:4] == year], "<li><a href=$H>$T</a><span>$M-$d</span></li>")}</ul></div>'
        for year in ("2023", "2022")
        if any(r[2][:4] == year for r in of)
    ]
    put(
        "a_heading_for_each_year",
        "/zfxxgk/fdzdgknr/ghxx/",
        "规划信息",
        f'<div class="zfxxgk_zdgkc">{"".join(year)}</div>',
        of,
        frame=OPEN,
    )
    of = got("notice", "2024-04-03", 5, "xk", 16)
    body = each(
        of,
        '<tr><td>$T</td><td>（梅）许字〔2024〕第$N号</td><td>梅溪县某单位</td><td>2024-03-0$N</td><td>2027-03-0$N</td><td>$D</td><td><a href="$H">查看</a></td></tr>',
    )
    put(
        "licences_with_three_days_each",
        "/zfxxgk/fdzdgknr/xzxk/",
        "行政许可",
        f'<table border="1" class="sgs"><tbody><tr><td>项目名称</td><td>许可文号</td><td>行政相对人</td><td>许可决定日期</td><td>有效期至</td><td>公示日期</td><td>操作</td></tr>{body}</tbody></table>',
        of,
        frame=OPEN,
    )


def policies() -> None:
    """Libraries of papers."""
    of = got("policy", "2024-05-28", 6, "wj", 21)
    body = each(
        of,
        '<tr><td>$N</td><td class="tl"><a href="$H" title="$T">$S</a></td><td>梅府办发〔2024〕$N号</td><td>2024-01-0$N</td><td>$D</td><td><span class="yx">有效</span></td></tr>',
    )
    put(
        "written_and_published_in_a_library",
        "/zwgk/zc/zfwj/",
        "政策文件库",
        f'<div class="search"><form><input name="title" placeholder="标题"><input name="wh" placeholder="发文字号"><select name="year"><option>全部年份</option><option>2024</option><option>2023</option></select><a onclick="s()">查询</a></form></div><table class="zcwjk"><thead><tr><th>序号</th><th>标题</th><th>发文字号</th><th>成文日期</th><th>发布日期</th><th>时效性</th></tr></thead><tbody>{body}</tbody></table><div class="page"><script>createPageHTML(17, 0, "index", "html");</script></div>',
        of,
        pager={"pages": 17},
    )
    of = flat("policy", "2024-05-28", 5, "/zwgk/zc/", 26)
    body = each(
        of,
        '<li><h3><a href="$H">$T</a></h3><p class="info"><span>发文机关：梅溪县人民政府</span><span>文号：梅府发〔2024〕$N号</span><span>成文日期：2024-01-0$N</span><span>发布日期：$D</span></p><p class="jd"><a href="/zwgk/jd/t$N.html">图解</a><a href="/zwgk/jd/w$N.html">文字解读</a></p></li>',
    )
    put(
        "facts_and_explanations_below_each_paper",
        "/zwgk/zc/xzgfxwj/",
        "行政规范性文件",
        f'<ul class="wjk">{body}</ul>',
        of,
    )
    of = got("policy", "2023-11-02", 6, "jd", 33)
    body = each(
        of,
        '<li><p><a href="$H" title="$T">$T</a></p><i>$D</i><div class="pop"><ul><li><a href="./202311/t2023110$N_8$N.html">【图解】一图读懂</a></li><li><a href="./202311/t2023110$N_9$N.html">【问答】政策问答</a></li></ul></div></li>',
    )
    put(
        "explanations_in_a_box_within_each_row",
        "/zwgk/zc/qtwj/",
        "其他文件",
        f'<ul class="u-list">{body}</ul>',
        of,
    )
    of = got("policy", "2024-04-30", 6, "gb", 60)
    body = each(
        of,
        '<tr><td>梅府字〔2024〕$N号</td><td><a href="$H">$T</a></td><td align="center">$Y-$M-$d</td><td align="center"><a href="/down/$N.docx">Word</a> <a href="/down/$N.pdf">PDF</a></td></tr>',
    )
    put(
        "each_paper_to_be_had_in_two_forms",
        "/zwgk/zfwj/",
        "政府文件",
        f"<table><tr><td>文号</td><td>文件名称</td><td>公开时间</td><td>下载</td></tr>{body}</table>",
        of,
    )
