"""Lists as county portals, open platforms and bureaus show them every day."""

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
    days_in_pieces()
    beside()
    groups()


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


def days_in_pieces() -> None:
    """A big number for the day, the month as a label, summaries below."""
    of = got("news", "2024-06-12", 6, "dt")
    body = each(
        of,
        '<li class="clearfix"><div class="date"><b>$d</b><i>$Y-$M</i></div><div class="txt"><h4><a href="$H">$T</a></h4><p>6月1日，全县召开会议，总结2023年工作，部署下一步任务……<a href="$H">[详情]</a></p></div></li>',
    )
    put(
        "a_big_day_over_year_and_month",
        "/xwzx/xzdt/",
        "乡镇动态",
        f'<ul class="news-list">{body}</ul>',
        of,
        above="新闻中心",
    )
    of = got("news", "2024-01-09", 6, "jc", 4)
    months = "一二三四五六七八九十"
    body = "".join(
        each(
            [row],
            f'<li><div class="day">$d</div><div class="month">{(months + "甲乙")[int(row[2][5:7]) - 1].replace("甲", "十一").replace("乙", "十二")}月</div><a href="$H">$T</a></li>',
        )
        for row in of
    )
    put(
        "a_day_and_the_month_as_a_word",
        "/xwzx/jc/",
        "基层风采",
        f'<ul class="cal">{body}</ul>',
        of,
        above="新闻中心",
        as_of="2024-01-20",
    )
    of = flat("news", "2024-06-16", 6, "/jrmx/", 3)
    body = each(
        of,
        '<div class="item"><a href="$H"><img src="/pic/$N.jpg" alt="$T"><h5>$T</h5><p class="sum">本报讯　连日来，梅溪县……</p><p class="bot"><span><i class="icon-time"></i>$D</span><span><i class="icon-eye"></i>202$N</span></p></a></div>',
    )
    put("a_card_with_a_picture_each", "/jrmx/", "今日梅溪", body, of, above="走进梅溪")
    of = got("notice", "2024-06-11", 6, "zk", 7)
    body = each(
        of,
        '<li><a href="$H">$T</a><script>isNew("$D");</script><span>$D</span></li>',
    )
    put(
        "a_script_that_calls_rows_new",
        "/zwgk/rsxx/",
        "人事信息",
        f'<script>function isNew(d){{if((new Date()-new Date(d))<259200000)document.write("<img src=/images/new.gif>");}}</script><ul class="list">{body}</ul>',
        of,
    )
    of = flat("notice", "2024-06-10", 6, "/zbcg/", 3)
    body = each(
        of,
        '<li><span class="area">【梅溪县】</span><span class="lx">【公开招标】</span><a href="$H">$T</a><span class="time">$Y-$M-$d 17:3$N:00</span></li>',
    )
    put("area_and_kind_before_each", "/zbcg/", "招标采购", f'<ul class="ggzy">{body}</ul>', of)


def beside() -> None:
    """Ranks, newest of the site, hidden copies."""
    of = flat("notice", "2024-03-15", 6, "/gsgg/", 11)
    hot = flat("news", "2024-06-18", 5, "/xwzx/yw/", 2)
    side = each(hot, '<li><em>$N</em><a href="$H" title="$T">$S</a></li>')
    body = each(of, '<li><a href="$H">$T</a><span>$D</span></li>')
    put(
        "a_rank_of_clicks_without_days",
        "/gsgg/",
        "公示公告",
        f'<ul class="list">{body}</ul></div><div class="rank fr"><h3>点击排行</h3><ul>{side}</ul>',
        of,
    )
    side = each(hot, '<li><a href="$H" title="$T">$S</a><span>$M-$d</span></li>')
    lst(
        "the_newest_of_the_site_beside",
        f"{HOST}/zwgk/ghjh/",
        "2024-06-20",
        SITE,
        "规划计划",
        f'<ul class="list">{body}</ul></div><div class="newest fr"><h3>最新公开</h3><ul>{side}</ul>',
        [(t, h, d) for t, h, d in of],
        blank=False,
    )
    of = got("news", "2024-06-15", 6, "sz")
    body = each(of, '<li><a href="$H">$T</a><span>$D</span></li>')
    phone = each(of, '<a class="m-item" href="$H"><p>$T</p><time>$D</time></a>')
    put(
        "the_same_rows_again_for_phones",
        "/xwzx/sz/",
        "时政要闻",
        f'<ul class="list hidden-xs">{body}</ul><div class="visible-xs" style="display:none">{phone}</div>',
        of,
        above="新闻中心",
    )
    of = got("news", "2024-06-12", 5, "ld", 6)
    top = got("news", "2024-06-12", 1, "ld")
    body = each(of[1:], '<li><a href="$H">$T</a><span>$D</span></li>')
    put(
        "the_first_one_large_with_a_summary",
        "/xwzx/ld/",
        "领导活动",
        f'<div class="headline"><a href="{top[0][1]}"><img src="/p/1.jpg"></a><h3><a href="{top[0][1]}">{of[0][0]}</a></h3><p>发布时间：{of[0][2]}</p><p>日前，县政府召开会议……</p></div><ul class="list">{body}</ul>',
        [(of[0][0], top[0][1], of[0][2]), *of[1:]],
        above="新闻中心",
    )


def groups() -> None:
    """Tabs of years, panes that are hidden, columns of an index page."""
    of = got("finance", "2024-05-20", 9, "ys", 100)
    years = sorted({row[2][:4] for row in of}, reverse=True)
    heads = "".join(f'<li class="tab"><a href="javascript:;">{y}年</a></li>' for y in years)
    panes = "".join(
        f'<div class="pane"{"" if y == years[0] else " style=display:none"}><ul>'
        + each([r for r in of if r[2][:4] == y], '<li><a href="$H">$T</a><span>$D</span></li>')
        + "</ul></div>"
        for y in years
    )
    put(
        "a_tab_for_each_year",
        "/zwgk/czzj/",
        "财政资金",
        f'<ul class="tabs">{heads}</ul><div class="panes">{panes}</div>',
        of,
    )
    boxes, newest = "", []
    for n, (name, at, kind, day) in enumerate(
        (
            ("乡村振兴", "xczx", "news", "2024-05-27"),
            ("社会救助", "shjz", "notice", "2024-03-04"),
            ("食品药品安全", "spyp", "notice", "2024-06-06"),
            ("征地信息", "zdxx", "projects", "2023-12-19"),
        )
    ):
        some = rows(
            kind,
            day,
            4,
            "梅溪县",
            lambda k, when, at=at: (
                f"./{at}/{when[:7].replace('-', '')}/t{when.replace('-', '')}_{81 - k}.html"
            ),
            skip=n,
            step=9,
        )
        newest.append(day)
        lines = each(some, '<li><a href="$H" title="$T">$S</a><span>$M-$d</span></li>')
        boxes += f'<div class="box"><div class="bt"><h3>{name}</h3><a class="more" href="./{at}/">更多&gt;&gt;</a></div><ul>{lines}</ul></div>'
    lst(
        "an_index_of_four_columns",
        f"{HOST}/zwgk/zdlygk/",
        "2024-06-20",
        SITE,
        "重点领域公开",
        boxes,
        blank=False,
        newest=max(newest),
    )
    of = got("notice", "2024-06-07", 7, "tz", 5)
    body = each(
        of,
        '<tr><td height="28"><table width="100%" border="0"><tr><td width="14"><img src="/images/d.gif"></td><td align="left"><a href="$H" target="_blank">$T</a></td><td width="90" align="right">$Y.$M.$d</td></tr><tr><td colspan="3" background="/images/line.gif" height="1"></td></tr></table></td></tr>',
    )
    put(
        "a_table_for_each_row_of_a_table",
        "/zwgk/tzgg/",
        "通知公告",
        f'<table width="100%"><tr><td><table width="100%" cellspacing="0">{body}</table></td></tr><tr><td align="center">当前第<font color="red">1</font>页 共<font color="red">8</font>页 <a href="?page=2">下一页</a> <a href="?page=8">末页</a></td></tr></table>',
        of,
        pager={"pages": 8},
    )
