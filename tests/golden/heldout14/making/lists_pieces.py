"""Lists of the same county with days in pieces, with ranks and copies beside, in tabs and boxes."""

from __future__ import annotations

from .lists_county import HOST, SITE, flat, got, put
from .lists_frames import lst
from .plan import each, rows


def build() -> None:
    """Write them."""
    days_in_pieces()
    beside()
    groups()


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
