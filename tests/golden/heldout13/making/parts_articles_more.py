"""Articles whose days or titles stand where few look for them."""

from __future__ import annotations

from .parts_articles import put
from .parts_frames import CITY, COUNTY, TEXT, TOWN, layui, portal, theme


def build() -> None:
    title = "楸州市政府2026年第5次常务会议"
    put(
        "crumbs_end_with_the_title",
        f"{CITY}/zwgk/cwhy/5.html",
        portal(
            title,
            f"""<div class="crumb2">当前位置：常务会议 / {title}</div><div class="headline">{title}</div><div class="sub">会议时间：2026-05-12 发布时间：2026-05-14</div>{TEXT}""",
            "常务会议",
        ),
        title,
        "2026-05-14",
    )
    title = "桦溪县农村饮水安全监测结果"
    put(
        "facts_in_a_footer_of_the_article",
        f"{COUNTY}/open/ysaq/3.html",
        layui(
            "监测信息",
            f"""<article><header><h2>{title}</h2></header>{TEXT}<footer><span>发布单位：县水务局</span><span>发布日期：2026年5月8日</span></footer></article>""",
            "监测信息",
        ),
        title,
        "2026-05-08",
    )
    title = "芸岭镇2026年度部门预算公开"
    put(
        "nothing_but_a_file_and_its_day",
        f"{TOWN}/show-70.html",
        theme(
            "财政信息",
            f"""<h3>{title}</h3><p>日期：2026-02-20　阅读：99</p><p><a href="/f/ys.xlsx">{title}.xlsx</a></p>""",
        ),
        title,
        "2026-02-20",
    )
    title = "开展“清廉家庭”评选的启事"
    put(
        "only_the_signature_tells_a_day",
        f"{TOWN}/show-72.html",
        theme(
            "通知公告",
            f"""<h3>{title}</h3>{TEXT}<p class="text-right">芸岭镇妇联</p><p class="text-right">2026年3月8日</p>""",
        ),
        title,
        None,
    )
