"""Surveys, votes and calls for comments, in lists and alone; whether they are over."""

from __future__ import annotations

from typing import Any

from .parts_frames import (
    AS_OF,
    CITY,
    COUNTY,
    HALL,
    POLICE,
    TOWN,
    bureau,
    fill,
    layui,
    old,
    portal,
    single,
    theme,
    vant,
)

Held = tuple[str, str | None, bool | None]  # title, day it began or was published, is over


def put(name: str, url: str, html: str, *held: Held, state: bool = True) -> None:
    """What was held, when it began, and (with `state`) whether it is over on the day asked."""
    expect: dict[str, Any] = {"activities": [[title, day] for title, day, _ in held]}
    if state and held:
        expect["over"] = [[title, over] for title, _, over in held]
    single(f"activities/{name}", url, AS_OF, html, **expect)


def lists() -> None:
    rows = (
        ("《停车收费管理办法》意见征集", "2026-05-18", "2026-06-17", "正在征集", "12"),
        ("城市色彩导则意见征集", "2026-03-20", "2026-04-19", "征集结束", "86"),
    )
    put(
        "columns_with_a_count_of_opinions",
        f"{CITY}/zmhd/yjzj/",
        portal(
            "意见征集",
            f"""<table class="tbl"><thead><tr><th>征集主题</th><th>开始时间</th><th>截止时间</th><th>状态</th><th>意见数</th></tr></thead><tbody>{fill('<tr><td><a href="./$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>', *rows)}</tbody></table>""",
            "意见征集",
        ),
        ("《停车收费管理办法》意见征集", "2026-05-18", False),
        ("城市色彩导则意见征集", "2026-03-20", True),
    )

    rows = (
        ("养老服务满意度调查", "2026.05.10 - 2026.06.10", "进行中"),
        ("农村厕所使用情况调查", "2026.02.01 - 2026.02.28", "已结束"),
    )
    put(
        "spans_in_a_grey_line",
        f"{COUNTY}/hd/wsdc/",
        layui(
            "网上调查",
            f"""<ul class="dc">{fill('<li><a href="./$n.html"><h3>$0</h3></a><p class="grey">调查时间：$1</p><span class="layui-badge">$2</span></li>', *rows)}</ul>""",
            "网上调查",
        ),
        ("养老服务满意度调查", "2026-05-10", False),
        ("农村厕所使用情况调查", "2026-02-01", True),
    )

    rows = (
        ("民宿管理细则征求意见", "发布时间：2026-05-24", "征集截止：2026-06-23"),
        ("集镇夜市方案征求意见", "发布时间：2026-04-02", "征集截止：2026-05-02"),
    )
    put(
        "published_and_closing_in_small_print",
        f"{TOWN}/yjzj/",
        theme(
            "意见征集",
            f"""<div class="row">{fill('<div class="col-md-6"><div class="card"><div class="card-body"><h5 class="card-title"><a href="/yjzj/$n.html">$0</a></h5><small>$1</small><br><small>$2</small></div></div></div>', *rows)}</div>""",
        ),
        ("民宿管理细则征求意见", "2026-05-24", False),
        ("集镇夜市方案征求意见", "2026-04-02", True),
    )

    rows = (("警营开放日调查问卷", "2026-5-9"), ("反诈宣传知晓率调查", "2026-3-3"))
    put(
        "bureau_list_with_dots",
        f"{POLICE}/wsdc/",
        bureau(
            "在线调查",
            f"""<div class="interact-list"><div class="interact-list-title">在线调查</div><ul>{fill('<li>· <a href="/wsdc/$n.html">$0</a><samp>$1</samp></li>', *rows)}</ul></div>""",
            "在线调查",
        ),
        ("警营开放日调查问卷", "2026-05-09", None),
        ("反诈宣传知晓率调查", "2026-03-03", None),
        state=False,
    )

    rows = (
        ("节水标语投票", "2026-5-1至2026-5-31"),
        ("最美河段评选投票", "2026-3-22至2026-4-22"),
    )
    put(
        "votes_with_spans_in_a_table_of_2005",
        "http://sw.yuanping.invalid/vote.asp",
        old(
            "在线投票",
            f"""<TABLE width="100%"><TR bgcolor="#DDEEFF"><TD>投票名称</TD><TD>投票时间</TD><TD></TD></TR>{fill('<TR><TD>$0</TD><TD>$1</TD><TD><A href="vote.asp?id=$n">参加投票</A> <A href="result.asp?id=$n">查看结果</A></TD></TR>', *rows)}</TABLE>""",
        ),
        ("节水标语投票", "2026-05-01", True),
        ("最美河段评选投票", "2026-03-22", True),
    )

    rows = (
        ("智慧停车问卷", "2026-05-20 00:00:00", "2026-06-20 23:59:59"),
        ("公交线网优化问卷", "2026-01-10 00:00:00", "2026-02-10 23:59:59"),
    )
    put(
        "cells_of_vant_from_to",
        f"{HALL}/m/survey",
        vant(
            "问卷调查",
            fill(
                '<div class="van-cell van-cell--clickable" data-id="$n"><div class="van-cell__title"><span>$0</span><div class="van-cell__label">开始：$1</div><div class="van-cell__label">结束：$2</div></div></div>',
                *rows,
            ),
        ),
        ("智慧停车问卷", "2026-05-20", False),
        ("公交线网优化问卷", "2026-01-10", True),
    )

    now = (("口袋公园方案征集", "2026-05-22"),)
    past = (("市花市树评选投票", "2026-02-14"), ("市标设计征集", "2025-12-05"))
    put(
        "tabs_of_running_and_past",
        f"{CITY}/zmhd/zj/tab/",
        portal(
            "民意征集",
            f"""<div class="tabs"><span class="on">进行中</span><span>已结束</span></div><div class="pane"><ul>{fill('<li><a href="/zj/$n">$0</a><em>$1</em></li>', *now)}</ul></div><div class="pane" style="display:none"><ul>{fill('<li><a href="/zj/9$n">$0</a><em>$1</em></li>', *past)}</ul></div>""",
            "民意征集",
        ),
        ("口袋公园方案征集", "2026-05-22", None),
        ("市花市树评选投票", "2026-02-14", None),
        ("市标设计征集", "2025-12-05", None),
        state=False,
    )

    rows = (
        ("关于公园条例草案征求意见", "司法局", "05/23"),
        ("关于集体土地补偿标准听证", "自然资源局", "04/11"),
    )
    put(
        "day_and_month_with_a_year_above",
        f"{COUNTY}/hd/mygz/2026",
        layui(
            "2026年民意征集",
            f"""<h2>2026年</h2><table>{fill('<tr><td>$2</td><td><a href="$n.html">$0</a></td><td>$1</td></tr>', *rows)}</table>""",
            "民意征集",
        ),
        ("关于公园条例草案征求意见", "2026-05-23", None),
        ("关于集体土地补偿标准听证", "2026-04-11", None),
        state=False,
    )

    rows = (
        ("社区食堂菜单我来定", "征集中", "2026-05-19"),
        ("绿道命名", "结果公示", "2026-03-11"),
    )
    put(
        "states_before_the_titles",
        f"{CITY}/zmhd/hdzj/",
        portal(
            "活动征集",
            f"""<h2>意见征集</h2><ul>{fill('<li><b class="st">[$1]</b><a href="/hdzj/$n">$0</a><span>$2</span></li>', *rows)}</ul>""",
            "意见征集",
        ),
        ("社区食堂菜单我来定", "2026-05-19", False),
        ("绿道命名", "2026-03-11", True),
    )


def alone() -> None:
    put(
        "facts_in_chips_above_the_text",
        f"{CITY}/zmhd/yjzj/71",
        portal(
            "意见征集",
            """<h1>《户外招牌设置导则》公开征求意见</h1><div class="chips"><span>征集单位：市城管局</span><span>开始时间：2026-05-16</span><span>结束时间：2026-06-15</span></div><div class="txt"><p>为规范招牌设置，现公开征求意见。</p></div><a class="btn">我要提意见</a>""",
            "意见征集",
        ),
        ("《户外招牌设置导则》公开征求意见", "2026-05-16", False),
    )
    put(
        "notice_with_a_deadline_in_the_text",
        f"{COUNTY}/hd/yjzj/5.html",
        layui(
            "意见征集",
            """<h1>关于《桦溪县烟花爆竹燃放管理规定（草案）》征求意见的公告</h1><p class="info">发布时间：2026-04-01　来源：县司法局</p><p>请于2026年4月30日前反馈。</p>""",
            "意见征集",
        ),
        ("关于《桦溪县烟花爆竹燃放管理规定（草案）》征求意见的公告", "2026-04-01", True),
    )
    put(
        "questions_of_a_survey_and_its_dates_below",
        f"{TOWN}/dc/8.html",
        theme(
            "网上调查",
            """<h2>集镇环境卫生满意度调查</h2><form><p>1. 您对垃圾清运是否满意？<input type="radio">是<input type="radio">否</p><p>2. 您对公厕保洁是否满意？<input type="radio">是<input type="radio">否</p><button>提交</button></form><p class="text-muted">调查起止时间：2026年5月6日—2026年6月6日</p>""",
        ),
        ("集镇环境卫生满意度调查", "2026-05-06", False),
    )
    put(
        "bars_and_percentages_of_a_vote",
        f"{CITY}/zmhd/tp/result/4",
        portal(
            "投票结果",
            """<h1>十佳公交驾驶员网络投票</h1><p>投票时间：2026-04-01 至 2026-04-15　状态：已结束</p><ul class="bars"><li>1号 <i style="width:60%"></i> 60%</li><li>2号 <i style="width:40%"></i> 40%</li></ul><p>总票数：5120</p>""",
            "网上投票",
        ),
        ("十佳公交驾驶员网络投票", "2026-04-01", True),
    )
    put(
        "news_of_a_survey_team_is_no_survey",
        f"{CITY}/ywdt/2201.html",
        portal(
            "要闻动态",
            """<h1>国家统计局调查队来楸州开展住户调查指导</h1><p class="info">2026-05-21　来源：市统计局</p><p>调查组走访了两个社区，指导记账工作。</p>""",
            "要闻动态",
        ),
    )
    put(
        "result_with_adopted_and_not_adopted",
        f"{COUNTY}/hd/yjzj/fk/5.html",
        layui(
            "结果反馈",
            """<h1>《桦溪县农贸市场管理办法》意见采纳情况</h1><p class="info">发布时间：2026-05-10</p><p>征集期间：2026年4月1日至4月30日。共收到意见8条。</p><table><tr><th>意见</th><th>采纳情况</th><th>理由</th></tr><tr><td>增加母婴室</td><td>采纳</td><td></td></tr><tr><td>免收摊位费</td><td>未采纳</td><td>无依据</td></tr></table>""",
            "意见征集",
        ),
        ("《桦溪县农贸市场管理办法》意见采纳情况", "2026-04-01", True),
        state=False,
    )


def build() -> None:
    lists()
    alone()
