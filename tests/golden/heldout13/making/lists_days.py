"""Lists whose days stand in uncommon places, or beside days that tell something else."""

from __future__ import annotations

from .lists_frames import HALL, INNER, TABLE, lst
from .plan import Row, each, rows

HOST = "http://www.luoxishi-x.invalid"


def got(kind: str, newest: str, count: int, step: int = 5, at: str = "/open/n/") -> list[Row]:
    """Rows of the town's column; the addresses tell no day."""
    return rows(
        kind,
        newest,
        count,
        "洛溪市",
        lambda n, _: f"{at}{8800 - 3 * n}.html",
        "市有关部门",
        0,
        step,
    )


def put(name: str, as_of: str, title: str, inner: str, of: list[Row], **more: object) -> None:
    """A page of the town, whose list has these rows and is not blank."""
    path = str(more.pop("path", f"/open/{name[:3]}{len(name)}/"))
    lst(name, HOST + path, as_of, "洛溪市人民政府", title, inner, of, blank=False, **more)


def build() -> None:
    """Write them."""
    bidding()
    of_servers()
    in_groups()
    with_other_days()
    tables()
    marked()


def bidding() -> None:
    """As trading platforms and buyers put them."""
    of = got("projects", "2023-05-11", 6, 4)
    body = each(
        of,
        '<div class="cfcpn_list_content text-left"><p class="cfcpn_list_title"><a href="$H" target="_blank">$T</a></p><p>采购人：洛溪市某单位　预算：20.23万元　地区：洛溪</p><p class="cfcpn_list_date">发布时间：$D　阅读（2023）</p></div>',
    )
    put(
        "paragraphs_of_facts_below",
        "2023-05-20",
        "采购公告",
        f'<div class="col-lg-9">{body}</div>',
        of,
    )
    of = got("projects", "2023-05-11", 6, 4)
    body = each(
        of,
        '<li><a href="$H" style="line-height:18px">$T</a><p>……项目编号：LX2023-0$N，开标时间2023年06月1$N日09时30分……</p><span>$Y.$M.$d 10:22:3$N | 采购人：洛溪市某局 | 代理机构：洛溪招标公司<br><strong>公开招标公告</strong> | <a href="javascript:void(0)">洛溪</a></span></li>',
    )
    put(
        "moments_before_a_bar",
        "2023-05-20",
        "招标公告",
        f'<ul class="vT-srch-result-list-bid">{body}</ul>',
        of,
    )
    of = got("projects", "2022-12-30", 6, 8)
    body = each(of, '<ul><li><h3><a href="$H" title="$T">$S</a></h3></li><li>$Y/$M/$d</li></ul>')
    put("a_list_each", "2023-01-04", "中标公告", f'<div class="newstitle">{body}</div>', of)
    of = got("projects", "2023-04-07", 5, 6)
    body = each(
        of,
        '<li><font color="#999">[洛溪]</font><span><a href="javascript:;" onclick="showBul(\'/open/n/$N.html\')" title="$T">$S</a></span><i>$D</i></li>',
    )
    lst(
        "area_before_and_day_behind_a_click",
        f"{HOST}/open/cg/",
        "2023-05-20",
        "洛溪市人民政府",
        "询价公告",
        f'<div class="article_list_lb"><ul>{body}</ul></div>',
        blank=False,
        newest="2023-04-07",
    )
    of = got("projects", "2024-06-12", 6, 3)
    body = each(
        of,
        '<a class="item" href="$H"><h6>$T</h6><span>发布日期 $D</span><span>截止日期 2024-07-0$N</span><em>报名中</em></a>',
    )
    put(
        "closing_in_the_same_link",
        "2024-06-20",
        "竞价公告",
        f'<div class="callbids-list">{body}</div>',
        of,
    )


def of_servers() -> None:
    """As programs print days when nobody tells them how."""
    of = got("news", "2019-09-18", 6, 4)
    stamp = ("Wed Sep 18", "Sat Sep 14", "Mon Sep 09", "Thu Sep 05", "Sat Aug 31", "Tue Aug 27")
    body = "".join(
        each([row], f'<li><a href="$H">$T</a><span>{text} 09:3{n}:22 CST $Y</span></li>')
        for n, (row, text) in enumerate(zip(of, stamp, strict=True))
    )
    of = [
        (title, href, day)
        for (title, href, _), day in zip(
            of,
            ("2019-09-18", "2019-09-14", "2019-09-09", "2019-09-05", "2019-08-31", "2019-08-27"),
            strict=True,
        )
    ]
    put("as_java_prints_days", "2019-09-20", "工作动态", f"<ul>{body}</ul>", of, frame=INNER)
    of = got("news", "2022-03-16", 6, 4)
    body = each(of, '<li><a href="$H">$T</a><em>$DT08:2$N:00.000+0800</em></li>')
    put("as_spring_prints_days", "2022-03-20", "部门动态", f"<ul>{body}</ul>", of)
    of = got("news", "2011-10-28", 6, 4)
    body = each(of, '<TR><TD>・<A href="$H">$T</A></TD><TD align=right>$Y-$m-$k 0:00:00</TD></TR>')
    put(
        "as_dotnet_prints_days",
        "2011-11-02",
        "工作动态",
        f"<TABLE>{body}</TABLE>",
        of,
        frame=TABLE,
        path="/list.aspx?cid=3",
    )
    of = got("news", "2012-10-26", 6, 4)
    body = each(
        of, '<TR><TD><A href="$H">$T</A></TD><TD align=right>$Y/$m/$k 星期五 10:1$N:05</TD></TR>'
    )
    put(
        "weekday_between_day_and_clock",
        "2012-11-02",
        "图片报道",
        f"<TABLE>{body}</TABLE>",
        of,
        frame=TABLE,
        path="/list.aspx?cid=4",
    )
    of = got("policy", "2023-08-09", 5, 16)
    body = each(
        of, '<li><a href="$H">$T</a><time datetime="$DT10:00:00+08:00">$m月$k日</time></li>'
    )
    put("years_for_machines_only", "2023-08-10", "规范性文件", f'<ul class="posts">{body}</ul>', of)
    of = got("notice", "2021-07-02", 6, 9)
    body = each(of, '<li title="发布时间：$D"><a href="$H">$T</a></li>')
    put(
        "told_in_the_tooltip_of_the_row",
        "2021-07-05",
        "通知",
        f'<ul class="m-list">{body}</ul>',
        of,
        frame=HALL,
    )
    of = got("notice", "2024-01-08", 7, 5)
    body = each(of, '<li><a href="$H">$T</a><span>$M-$d 09:2$N</span></li>')
    put(
        "months_days_and_clocks_over_new_year",
        "2024-01-10",
        "公告",
        f'<ul class="m-list">{body}</ul>',
        of,
        frame=HALL,
    )


def in_groups() -> None:
    """Days and years that stand above several rows."""
    of = got("news", "2023-11-16", 6, 2)
    three = [("2023-11-16", of[:2]), ("2023-11-14", of[2:5]), ("2023-11-09", of[5:])]
    body, fixed = "", []
    for day, some in three:
        mine = [(title, href, day) for title, href, _ in some]
        fixed += mine
        lines = each(mine, '<li><a href="$H">$T</a></li>')
        body += each(
            mine[:1], f'<div class="day"><b>$k</b><span>$Y年$m月</span></div><ul>{lines}</ul>'
        )
    put(
        "a_day_above_several_rows",
        "2023-11-20",
        "今日要闻",
        f'<div class="daily">{body}</div>',
        fixed,
    )
    of = got("policy", "2024-03-11", 7, 100)
    body = ""
    for year in ("2024", "2023", "2022"):
        mine = [row for row in of if row[2].startswith(year)]
        if mine:
            lines = each(mine, '<dd><i>$M/$d</i><a href="$H">$T</a></dd>')
            body += f'<dl><dt><span class="fold">－</span>{year}年度（共{len(mine)}件）</dt>{lines}</dl>'
    put("years_with_counts_as_terms", "2024-03-20", "政策文件", body, of, frame=HALL)
    of = got("statistics", "2023-03-14", 6, 60)
    body = each(of, '<tr><td>【$Y】$M.$d</td><td><a href="$H">$T</a></td></tr>')
    put("year_in_black_brackets", "2023-04-01", "统计信息", f"<table>{body}</table>", of)
    of = got("planning", "2022-05-24", 5, 70)
    body = each(
        of,
        '<div class="tl-row"><div class="tl-year">$Y</div><div class="tl-dot"></div><div class="tl-body"><p class="md">$m月$k日</p><h4><a href="$H">$T</a></h4></div></div>',
    )
    put(
        "a_year_left_of_each_line_of_time",
        "2022-06-01",
        "规划计划",
        f'<div class="tl">{body}</div>',
        of,
    )
    of = got("news", "2023-10-27", 6, 3)
    body = each(
        of,
        '<li><p class="rq"><b>$M/$d</b><i>$Y</i></p><h3><a href="$H">$T</a></h3><p>10月1日至11月20日，全市开展集中行动，2024年底前完成。</p></li>',
    )
    put("month_day_over_year_and_a_period_below", "2023-11-01", "政务要闻", f"<ul>{body}</ul>", of)


def with_other_days() -> None:
    """Periods, validity, meetings, readers."""
    of = got("personnel", "2023-06-09", 6, 12)
    body = each(
        of,
        '<li><a href="$H">$T</a><label class="end">报名截止：2023-07-0$N</label><label class="pub">$D</label></li>',
    )
    put(
        "end_of_application_before_the_day",
        "2023-06-20",
        "招考录用",
        f'<ul class="m-list">{body}</ul>',
        of,
        frame=HALL,
    )
    of = got("notice", "2023-02-10", 6, 5)
    body = each(
        of,
        '<h1 class="list_title"><a href="$H" title="$T" style="font-weight:bold;">$T</a></h1><div class="list_jj">根据2022年12月30日会议安排，现将有关事项通知如下……</div><div class="list_other">标签:公告 作者：<span>办公室</span> 日期：<span>$D</span></div>',
    )
    put("headings_and_lines_without_a_box", "2023-02-15", "通知公告", body, of)
    of = got("news", "2021-04-22", 6, 5)
    body = each(
        of,
        '<dl><dd class="title"><a href="$H">$T</a></dd><dd class="infor$N">4月1日上午，洛溪市召开会议，总结2020年工作……</dd><dd class="date">$D</dd></dl>',
    )
    put(
        "three_terms_and_no_head",
        "2021-05-01",
        "动态新闻",
        f'<div class="inner-news">{body}</div><div class="inner-page"><table><tr><td>页次&nbsp;<font color="red">1/12</font>&nbsp;&nbsp;每页&nbsp;<font color="red">10</font>&nbsp;条&nbsp;&nbsp;共&nbsp;<font color="red">118</font>&nbsp;条</td><td>最前页&nbsp;上一页 <a href="#" onClick="pageQuery(2)">下一页</a> <a href="#" onClick="pageQuery(12)">最后页</a></td></tr></table></div>',
        of,
        frame=INNER,
        pager={"pages": 12},
    )
    of = got("news", "2020-11-13", 6, 3)
    body = each(
        of,
        '<li>[<a href="/svorg-2$N.html" title="" target="_blank">市工信局</a>]&nbsp;&nbsp;<a href="$H" title="$T" target="_blank"><span>$S</span><span class="time">$D</span></a></li>',
    )
    put(
        "office_in_brackets_before",
        "2020-11-20",
        "企业动态",
        f'<div class="news_l"><div class="tt_title fl">企业动态</div><ul class="l_list">{body}</ul></div>',
        of,
        frame=INNER,
    )
    of = got("policy", "2023-09-28", 5, 15)
    body = each(
        of,
        '<li><h5><a href="$H">$T</a></h5><p>印发日期：$Y年$M月0$N日 | 公开日期：$D | 时效：有效（至2028年9月）</p></li>',
    )
    put("issued_made_public_and_valid", "2023-10-08", "行政规范性文件", f"<ul>{body}</ul>", of)


def tables() -> None:
    """Tables with several columns of days."""
    of = got("policy", "2023-05-31", 6, 25)
    lines = each(
        of,
        '<tr><td>$N</td><td><a href="$H">$T</a></td><td>洛政规〔2023〕$N号</td><td>$D</td><td>2023-07-01</td><td>——</td></tr>',
    )
    put(
        "published_in_force_abolished",
        "2023-06-10",
        "规章库",
        f'<table class="table"><tr><th>序号</th><th>名称</th><th>文号</th><th>公布日期</th><th>施行日期</th><th>废止日期</th></tr>{lines}</table>',
        of,
    )
    of = got("notice", "2024-08-21", 6, 4)
    lines = each(
        of,
        '<tr><td><a href="$H">$T</a></td><td data-order="2024080$N">2024-08-0$N</td><td data-order="$Y$M$d">$D</td><td data-order="20240930">2024-09-30</td></tr>',
    )
    put(
        "received_published_and_closing",
        "2024-08-30",
        "环评公示",
        f'<table id="dt" class="display"><thead><tr><th>项目名称</th><th>受理日期</th><th>发布日期</th><th>截止日期</th></tr></thead><tbody>{lines}</tbody></table>',
        of,
    )
    of = got("finance", "2022-08-19", 5, 60)
    lines = each(
        of,
        '<tr><td class="a">$T</td><td>市财政局</td><td>$D</td><td><a href="$H">查看</a></td></tr>',
    )
    put(
        "look_links_at_the_end_of_rows",
        "2022-09-01",
        "财政信息",
        f'<table class="table"><tr><th>标题</th><th>发布机构</th><th>发布时间</th><th>操作</th></tr>{lines}</table>',
        of,
    )
    of = got("news", "2020-05-20", 6, 4)
    lines = each(
        of,
        '<tr><td class="day"><strong>$d</strong><br>$Y-$M</td><td><table><tr><td class="t"><a href="$H">$T</a></td></tr><tr><td class="s">来源：洛溪日报　2020年第$N期</td></tr></table></td></tr>',
    )
    put(
        "a_small_table_in_each_row",
        "2020-06-01",
        "媒体报道",
        f'<table width="100%">{lines}</table>',
        of,
        frame=INNER,
    )


def marked() -> None:
    """Pinned ones, new ones, ones with kinds, views and files."""
    of = got("notice", "2024-05-17", 6, 6)
    top = ("关于网站改版试运行的公告", "/open/n/7001.html", "2022-06-01")
    line = '<div class="box-card"><h5 class="card-title fw700"><a href="$H">$T{badge}</a></h5><p class="card-text"><i class="fa fa-clock-o"></i> $M-$d <i class="fa fa-eye"></i> 2$N24</p></div>'
    body = each(
        [top],
        line.replace(
            "{badge}",
            ' <span class="badge badge-danger">置顶</span> <span class="badge badge-warning">推荐</span>',
        ),
    )
    body += each(of, line.replace("{badge}", ""))
    # Month and day alone: in which year the pinned one is, nobody sees.
    wanted = [(top[0], top[1], None), *of]
    lst(
        "badges_within_the_title",
        f"{HOST}/open/gg/",
        "2024-05-20",
        "洛溪市人民政府",
        "公告",
        f'<div class="article-index">{body}</div>',
        blank=False,
        newest=max(day for _, _, day in wanted if day),
    )
    of = got("news", "2023-12-21", 6, 3)
    body = each(
        of,
        '<li><a href="$H">$T</a> <img src="/images/new.gif"> <span>（$m月$k日）</span> <small>点击：20$N3</small></li>',
    )
    put("new_signs_and_counts_of_clicks", "2023-12-25", "简讯", f"<ul>{body}</ul>", of, frame=INNER)
    of = got("news", "2024-04-16", 6, 2)
    body = each(
        of,
        '<div class="media"><a class="mr-3" href="$H"><img src="/up/$N.jpg" alt=""></a><div class="media-body"><a href="$H"><h5>$T</h5></a><div class="meta"><span><i class="bi bi-calendar"></i>$Y年$M月$d日</span><span>时长：0$N:16</span><a href="/open/tag/$N" class="tag">视频</a></div></div></div>',
    )
    put("media_with_lengths_and_kinds", "2024-04-18", "视频新闻", body, of)
    of = got("notice", "2022-10-12", 6, 7)
    body = each(
        of,
        '<li><a class="kind" href="/open/gs/">[公示]</a><a href="$H">$T</a><span>$D</span><a class="fj" href="/up/$N.docx">附件1.docx</a></li>',
    )
    put(
        "kinds_before_and_files_behind",
        "2022-10-20",
        "公示公告",
        f'<ul class="m-list">{body}</ul>',
        of,
        frame=HALL,
    )
    of = got("news", "2023-07-14", 8, 2)
    left, right = (
        each(half, '<li><a href="$H">$T</a><span>[$M-$d]</span></li>')
        for half in (of[::2], of[1::2])
    )
    put(
        "every_other_one_on_the_right",
        "2023-07-18",
        "基层动态",
        f'<div class="row"><ul class="col-6">{left}</ul><ul class="col-6">{right}</ul></div>',
        of,
    )
    of = got("plain", "2023-05-08", 5, 11)
    body = each(
        of,
        '<figure><a href="$H"><img src="/up/$N.jpg"></a><figcaption><a href="$H">$T</a><br>摄影：某某　$Y.$m.$k</figcaption></figure>',
    )
    put(
        "captions_with_the_photographer",
        "2023-05-10",
        "摄影天地",
        f'<div class="gallery">{body}</div>',
        of,
    )
