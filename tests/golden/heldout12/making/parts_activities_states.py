"""Calls and surveys that run or are over: told by a word, by a day, or by neither."""

from __future__ import annotations

from .parts_activities import CITY, COUNTY, SERVED
from .parts_frames import AS_OF, fill, province, served, single, struts

Held = tuple[str, str | None, bool | None]  # title, day it began or was published, is over


def put(name: str, url: str, html: str, *held: Held) -> None:
    """What was held, when it began, and whether it is over on the day of the inspection."""
    activities = [[title, day] for title, day, _ in held]
    over = [[title, is_over] for title, _, is_over in held]
    single(f"activities/{name}", url, AS_OF, html, activities=activities, over=over)


def lists() -> None:
    rows = (
        ("雨污分流工程意见征集", "2026-05-15", "2026-06-14", "我要参与"),
        ("公墓收费标准意见征集", "2026-04-01", "2026-05-01", "已结束"),
        ("校园周边整治意见征集", "2026-04-20", "2026-05-20", "查看反馈"),
    )
    put(
        "buttons_say_whether_it_runs",
        f"{CITY}/hdjl/yjzj/",
        province(
            "意见征集",
            f"""<table><tr><th>征集主题</th><th>开始日期</th><th>结束日期</th><th>操作</th></tr>{fill('<tr><td><a href="./$n.html">$0</a></td><td>$1</td><td>$2</td><td><a class="btn" href="./$n.html">$3</a></td></tr>', *rows)}</table>""",
            "意见征集",
        ),
        ("雨污分流工程意见征集", "2026-05-15", False),
        ("公墓收费标准意见征集", "2026-04-01", True),
        ("校园周边整治意见征集", "2026-04-20", True),
    )

    rows = (("文明乘车公约征求意见", "2026-05-26"), ("门前三包责任书征求意见", "2026-05-24"))
    past = (("景观照明方案征求意见", "2026-02-12"), ("城管考评办法征求意见", "2025-11-30"))
    put(
        "two_headings_tell_it",
        f"{COUNTY}/yjzj/all/",
        struts(
            "意见征集",
            f"""<h3>正在征集</h3><ul>{fill('<li><a href="$n.html">$0</a><span>$1</span></li>', *rows)}</ul><h3>往期征集</h3><ul>{fill('<li><a href="o$n.html">$0</a><span>$1</span></li>', *past)}</ul>""",
            "意见征集",
        ),
        *((a, b, False) for a, b in rows),
        *((a, b, True) for a, b in past),
    )

    rows = (
        ("无人机配送航线意见征集", "2026-05-21", "还剩15天"),
        ("夜间停车位意见征集", "2026-03-11", "已归档"),
    )
    put(
        "days_left_and_put_away",
        f"{SERVED}/interact/collect",
        served(
            "意见征集",
            f"""<h2>意见征集</h2>{fill('<div class="c"><a href="/c/$n">$0</a><span class="t">发布于 $1</span><span class="s">$2</span></div>', *rows)}""",
        ),
        ("无人机配送航线意见征集", "2026-05-21", False),
        ("夜间停车位意见征集", "2026-03-11", True),
    )

    rows = (("全民阅读状况调查", "2026-05-05"), ("营商环境问卷", "2026-01-09"))
    put(
        "nothing_tells_whether_it_runs",
        f"{CITY}/hdjl/wsdc/",
        province(
            "网上调查",
            f"""<ul class="list">{fill('<li><a href="./$n.html">$0</a><span>$1</span></li>', *rows)}</ul>""",
            "网上调查",
        ),
        *((a, b, None) for a, b in rows),
    )


def alone() -> None:
    put(
        "said_to_be_over_in_the_line",
        f"{CITY}/hdjl/yjzj/19.html",
        province(
            "意见征集",
            """<h1>广告牌匾设置规范征求意见</h1><div class="info">发布时间：2026-03-01　状态：已结束</div><p>征集时间：2026年3月1日至2026年3月31日</p><p>来信请注明“广告规范”。</p>""",
            "意见征集",
        ),
        ("广告牌匾设置规范征求意见", "2026-03-01", True),
    )
    put(
        "runs_by_its_day",
        f"{COUNTY}/yjzj/21.html",
        struts(
            "意见征集",
            """<div class="title">《村庄规划（公示稿）》征求意见</div><div class="source">发布日期：2026-05-25</div><div class="text"><p>征求意见截止日期：2026年6月24日</p><p>电子邮箱见政府网站公告栏。</p></div>""",
            "意见征集",
        ),
        ("《村庄规划（公示稿）》征求意见", "2026-05-25", False),
    )


def build() -> None:
    lists()
    alone()
