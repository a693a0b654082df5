"""Calls for comments: in lists, alone, with what came of them; and what only sounds like one."""

from __future__ import annotations

from typing import Any

from .parts_frames import (
    AS_OF,
    CITY,
    COUNTY,
    DISTRICT,
    TOWN,
    fill,
    hanweb,
    single,
    trs,
    ucap,
    uni,
    wp,
)

Held = tuple[str, str | None, bool | None]  # title, day it began or was published, is over


def put(name: str, url: str, html: str, *held: Held, state: bool = True) -> None:
    """What was held, when it began, and (with `state`) whether it is over on the day asked."""
    expect: dict[str, Any] = {"activities": [[title, day] for title, day, _ in held]}
    if state and held:
        expect["over"] = [[title, over] for title, _, over in held]
    single(f"activities/{name}", url, AS_OF, html, **expect)


def ordinary_lists() -> None:
    first = ("关于公开征求《澜溪州市城市停车管理办法（征求意见稿）》意见的公告", "2026-08-21")
    second = ("关于公开征求《澜溪州市旅游民宿管理办法》意见的公告", "2026-07-30")
    third = ("《澜溪州市古树名木保护规定（草案）》公开征求意见", "2026-06-12")
    put(
        "titles_and_days_of_a_call_column_of_trs",
        f"{CITY}/hdjl/yjzj/",
        trs(
            "意见征集_澜溪州市人民政府",
            f"""<div class="leftnav"><h2>互动交流</h2><ul><li><a href="/hdjl/szxx/">市长信箱</a></li><li class="on"><a href="/hdjl/yjzj/">意见征集</a></li><li><a href="/hdjl/zxft/">在线访谈</a></li></ul></div><div class="right_list"><h2 class="lm">意见征集</h2><ul class="list_14">{fill('<li><a href="./202608/t202608$n_1.html" target="_blank" title="$0">$0</a><span>$1</span></li>', first, second, third)}</ul><script>createPageHTML(1, 0, "index", "html")</script></div>""",
            "意见征集",
        ),
        (*first, None),
        (*second, None),
        (*third, None),
        state=False,
    )

    rows = (
        ("关于延长公共图书馆开放时间的意见征集", "2026-08-15", "2026-09-15", "进行中"),
        ("城区学校周边交通组织意见征集", "2026-07-01", "2026-07-31", "已结束"),
    )
    put(
        "rows_of_title_span_and_state",
        f"{CITY}/hdjl/myzj/",
        trs(
            "民意征集",
            f"""<table class="myzj" width="100%"><tr class="th"><td>序号</td><td>征集标题</td><td>征集时间</td><td>状态</td></tr>{fill('<tr><td>$n</td><td><a href="./$n.html">$0</a></td><td>$1 至 $2</td><td><em>$3</em></td></tr>', *rows)}</table>""",
            "民意征集",
        ),
        ("关于延长公共图书馆开放时间的意见征集", "2026-08-15", False),
        ("城区学校周边交通组织意见征集", "2026-07-01", True),
    )

    rows = (
        ("柳塘县农村客运线路优化意见征集", "2026-08-20至2026-09-20"),
        ("柳塘县集贸市场提升改造意见征集", "2026-05-06至2026-06-05"),
    )
    put(
        "span_in_an_em_behind_the_link",
        f"{COUNTY}/web/front_queryContents.action?flag=null",
        hanweb(
            "民意征集",
            f"""<div class="rightCon"><h3><span>民意征集</span></h3><ul>{fill('<li><a href="/web/front_queryContentsDetail.action?theID=$n">$0</a><em>征集时间：$1</em></li>', *rows)}</ul></div><div class="page"><a href="#">首页</a><a href="#">上一页</a><b>1</b><a href="#">下一页</a></div>""",
            "民意征集",
        ),
        ("柳塘县农村客运线路优化意见征集", "2026-08-20", False),
        ("柳塘县集贸市场提升改造意见征集", "2026-05-06", True),
    )

    rows = (
        ("云埠区养犬管理规定征求意见", "2026-08-24", "2026-09-23", "35"),
        ("滨河公园二期方案征求意见", "2026-06-18", "2026-07-18", "128"),
    )
    put(
        "cards_with_a_button_to_take_part",
        f"{DISTRICT}/zmhd/yjzj/common_list.shtml",
        ucap(
            "意见征集",
            f"""<div class="zj-list">{fill('<div class="zj-item"><h4><a href="/zmhd/yjzj/$n.shtml">$0</a></h4><p class="sj">开始时间：$1　结束时间：$2</p><p class="rs">已有<b>$3</b>人参与</p><a class="btn" href="/zmhd/yjzj/$n.shtml">我要参与</a></div>', *rows)}</div>""",
            "意见征集",
        ),
        ("云埠区养犬管理规定征求意见", "2026-08-24", False),
        ("滨河公园二期方案征求意见", "2026-06-18", True),
    )

    rows = (
        ("关于农村宅基地审批流程的意见征集", "2026-08-19", "2026-09-18", "", "暂无反馈"),
        ("关于设立夜间公交的意见征集", "2026-06-01", "2026-06-30", "./fk2.html", "查看反馈"),
        ("关于老年食堂选址的意见征集", "2026-04-08", "2026-05-08", "./fk3.html", "查看反馈"),
    )
    put(
        "published_closing_and_feedback_columns",
        f"{CITY}/hdjl/dczj/",
        trs(
            "调查征集",
            f"""<div class="tb"><table><thead><tr><th>标题</th><th>发布日期</th><th>截止日期</th><th>反馈情况</th></tr></thead><tbody>{fill('<tr><td><a href="./$n.html">$0</a></td><td>$1</td><td>$2</td><td><a href="$3">$4</a></td></tr>', *rows)}</tbody></table></div>""",
            "调查征集",
        ),
        ("关于农村宅基地审批流程的意见征集", "2026-08-19", False),
        ("关于设立夜间公交的意见征集", "2026-06-01", True),
        ("关于老年食堂选址的意见征集", "2026-04-08", True),
    )

    put(
        "no_call_is_running",
        f"{CITY}/hdjl/yjzj/zz/",
        trs(
            "正在征集",
            """<div class="tab"><a class="on" href="./">正在征集</a><a href="../wq/">往期征集</a></div><p class="none">当前没有正在进行的征集活动。</p>""",
            "意见征集",
        ),
    )


def states() -> None:
    rows = (
        ("公园座椅布点意见征集", "2026-08-11", "jxz.png", "征集中"),
        ("校车线路意见征集", "2026-03-02", "yjs.png", "已结束"),
    )
    put(
        "states_as_pictures_with_words",
        f"{COUNTY}/col/col1260/index.html",
        hanweb(
            "意见征集",
            f"""<table width="100%" class="zjlb">{fill('<tr><td width="20"><img src="/picture/0/dot.png"></td><td><a href="/art/2026/8/11/art_1260_$n.html">$0</a></td><td width="90">$1</td><td width="70"><img src="/picture/0/$2" alt="$3"></td></tr>', *rows)}</table>""",
            "意见征集",
        ),
        ("公园座椅布点意见征集", "2026-08-11", False),
        ("校车线路意见征集", "2026-03-02", True),
    )

    rows = (
        ("《柳塘县河道采砂规划》征求意见", "2026-08-26", ""),
        ("《柳塘县殡葬管理细则》征求意见", "2026-05-20", '<font color="red">（已结束）</font>'),
    )
    put(
        "over_in_red_behind_the_title",
        f"{COUNTY}/col/col1261/index.html",
        hanweb(
            "网上征集",
            f"""<ul class="wszj">{fill('<li><a href="/art/1261_$n.html">$0</a>$2<span class="rq">[$1]</span></li>', *rows)}</ul>""",
            "网上征集",
        ),
        ("《柳塘县河道采砂规划》征求意见", "2026-08-26", None),
        ("《柳塘县殡葬管理细则》征求意见", "2026-05-20", True),
    )

    rows = (
        ("社区微更新点位征集", "2026-08-18", "距结束还有12天", "tag-green"),
        ("便民充电桩选址征集", "2026-06-03", "征集已截止", "tag-grey"),
    )
    put(
        "days_to_go_in_a_tag",
        f"{DISTRICT}/m/yjzj",
        uni(
            "意见征集",
            fill(
                '<a class="card block" href="/m/yjzj/$n"><div class="flex justify-between"><span class="title">$0</span><span class="tag $3">$2</span></div><div class="meta">发布日期 $1</div></a>',
                *rows,
            ),
        ),
        ("社区微更新点位征集", "2026-08-18", False),
        ("便民充电桩选址征集", "2026-06-03", True),
    )

    rows = (
        ("云埠区十五五规划建言献策", "2026年7月1日-2026年9月30日", "正在征集"),
        ("便民服务中心延时服务意见征集", "2026年5月1日-2026年5月31日", "征集结束"),
    )
    put(
        "state_ribbons_over_the_cards",
        f"{DISTRICT}/zmhd/zj/list.shtml",
        ucap(
            "民意征集",
            f"""<div class="row">{fill('<div class="col-4"><div class="zcard"><i class="ribbon">$2</i><a href="./$n.shtml"><h5>$0</h5></a><div class="zdate">$1</div></div></div>', *rows)}</div>""",
            "民意征集",
        ),
        ("云埠区十五五规划建言献策", "2026-07-01", False),
        ("便民服务中心延时服务意见征集", "2026-05-01", True),
    )

    put(
        "none_running_and_two_over_in_tabs",
        f"{DISTRICT}/zmhd/yjzj2/list.shtml",
        ucap(
            "意见征集",
            """<ul class="tabs"><li class="active">进行中（0）</li><li>已结束（2）</li></ul><div class="pane"><div class="empty">暂无内容</div></div><div class="pane" style="display:none"><ul><li><a href="./1.shtml">背街小巷命名意见征集</a><span>2026-05-11</span></li><li><a href="./2.shtml">邻里中心功能意见征集</a><span>2026-02-24</span></li></ul></div>""",
            "意见征集",
        ),
        ("背街小巷命名意见征集", "2026-05-11", True),
        ("邻里中心功能意见征集", "2026-02-24", True),
    )

    rows = (
        ("数字乡村试点方案意见征集", "省委网信办", "2026-09-20"),
        ("乡村医生管理办法意见征集", "省卫生健康委", "2026-07-10"),
    )
    put(
        "only_the_closing_day_in_a_column",
        f"{CITY}/hdjl/yjzj/sj/",
        trs(
            "意见征集",
            f"""<table class="gov-tb"><tr><th>标题</th><th>发布单位</th><th>截止日期</th></tr>{fill('<tr><td><a href="./$n.html">$0</a></td><td>$1</td><td>$2</td></tr>', *rows)}</table>""",
            "意见征集",
        ),
        ("数字乡村试点方案意见征集", None, False),
        ("乡村医生管理办法意见征集", None, True),
    )

    rows = (
        ("小型水库管护意见征集", "2026-08-13 09:00", "2026-09-12 18:00", "216"),
        ("乡镇集市搬迁意见征集", "2026-04-20 09:00", "2026-05-20 18:00", "87"),
    )
    put(
        "spans_with_pictograms_for_start_end_and_count",
        f"{COUNTY}/hdjl/yjzj.html",
        hanweb(
            "意见征集",
            fill(
                '<div class="item"><a class="bt" href="./y$n.html">$0</a><div class="xx"><span><i class="icon-time"></i>开始：$1</span><span><i class="icon-time"></i>截止：$2</span><span><i class="icon-user"></i>$3</span></div></div>',
                *rows,
            ),
            "意见征集",
        ),
        ("小型水库管护意见征集", "2026-08-13", False),
        ("乡镇集市搬迁意见征集", "2026-04-20", True),
    )

    put(
        "year_as_a_heading_month_and_day_left",
        f"{TOWN}/category/talk/yjzj/",
        wp(
            "意见征集",
            """<h1 class="page-title">意见征集</h1><h3>2026年</h3><ul class="arc"><li><b>08-22</b><a href="/2026/08/market/">集镇农贸市场改造意见征集</a></li><li><b>03-15</b><a href="/2026/03/bus/">村村通公交站点意见征集</a></li></ul><h3>2025年</h3><ul class="arc"><li><b>11-30</b><a href="/2025/11/well/">农村水井封存意见征集</a></li></ul>""",
        ),
        ("集镇农贸市场改造意见征集", "2026-08-22", None),
        ("村村通公交站点意见征集", "2026-03-15", None),
        ("农村水井封存意见征集", "2025-11-30", None),
        state=False,
    )


def build() -> None:
    ordinary_lists()
    states()
