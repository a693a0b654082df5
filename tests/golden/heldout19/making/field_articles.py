"""The articles: pages that somebody saved and the places that crawlers take title, day and source
from, in the order that look-ups gave them."""

from __future__ import annotations

from typing import Any

from .field_frames import COMMERCE, DISTRICT, HEALTH, ROADS, Frame
from .field_plan import TEXT, single


def art(
    name: str,
    frame: Frame,
    path: str,
    column: str,
    title: str,
    inner: str,
    day: str | None,
    origin: str | None = None,
    whole: str = "",
    head: str = "",
) -> None:
    """An article: $T in its markup is the title, $X the text; `whole` is what <title> says."""
    inner = inner.replace("$T", title).replace("$X", TEXT)
    html = frame.page(path, column, inner, whole or f"{title}-{frame.site}", head)
    told: dict[str, Any] = {"title": title, "published": day}
    if origin is not None:
        told["origin"] = origin
    single("articles", name, frame.host + path, html, article=told, blank=False)


def build() -> None:
    """Write them."""
    art(
        "a_small_heading_with_the_source_and_the_size_of_letters",
        COMMERCE,
        "/xwdt/swyw/t20261014_7731.html",
        "商务要闻",
        "衡川中欧班列年内开行突破三百列",
        '<div class="xl"><h3>$T</h3><h5 class="ly"><span>来源：衡川日报</span>&nbsp;&nbsp;2026-10-14 09:26&nbsp;&nbsp;<span>字号：<a href="#">T</a>|<a href="#">T</a></span></h5><div class="htmlcon"><div class="TRS_Editor">$X</div></div></div>',
        "2026-10-14",
        "衡川日报",
    )
    art(
        "title_and_origin_in_classes_of_an_article",
        ROADS,
        "/Item/2044.aspx",
        "工作动态",
        "松坞县农村公路养护现场会召开",
        '<table width="100%"><tr><td class="ArticleTit" align="center">$T</td></tr><tr><td class="ArtFrom" align="center">来源：县公路所　时间：2026-9-8 15:03:22　点击：<script src="/c.aspx?id=2044"></script></td></tr><tr><td class="ArtCon">$X</td></tr></table>',
        "2026-09-08",
        "县公路所",
    )
    art(
        "day_in_the_span_after_the_name_of_the_editor",
        DISTRICT,
        "/news.asp?id=5512",
        "政务要闻",
        "帆岭区召开安全生产例会",
        '<div class="tit"><h1>$T</h1><p><span>编辑：区政府办　王某某</span><span>2026-11-05 11:20</span><span>浏览：44</span></p></div><div class="con">$X<p>（责任编辑：王某某）</p></div>',
        "2026-11-05",
    )
    art(
        "remark_whose_second_span_is_day_and_source",
        COMMERCE,
        "/xwdt/dfsw/202607/7733.html",
        "地方商务",
        "沿江三县联办农产品产销对接会",
        '<div class="news_show"><div class="Title">$T</div><div class="Remark"><span>作者：李某</span><span>2026-07-21 08:30　来源：沿江县商务局</span></div><div class="Content">$X</div></div>',
        "2026-07-21",
        "沿江县商务局",
    )
    art(
        "title_in_a_large_font_and_the_day_only_in_words",
        ROADS,
        "/Item/2051.aspx",
        "公示公告",
        "关于松坞大桥限载通行的通告",
        '<table width="96%"><tr><td><p align="center"><font face="方正小标宋" size="5" style="font-size:18pt">$T</font></p>$X<p align="right">松坞县交通运输局</p><p align="right">2026年4月17日</p></td></tr></table>',
        "2026-04-17",
    )
    art(
        "subtitle_of_a_day_and_a_source_without_a_mark_between",
        COMMERCE,
        "/zfxxgk/zc/t20260822_7740.html",
        "政策解读",
        "一图读懂促进夜间消费若干措施",
        '<div class="txt_title">$T</div><div class="txt_subtitle">2026-08-22 16:40 省商务厅流通处</div><div class="txt_txt" id="zoom">$X</div>',
        "2026-08-22",
    )
    art(
        "day_and_source_in_a_table_of_small_font",
        ROADS,
        "/Item/2060.aspx",
        "政策法规",
        "关于印发松坞县巡游车管理办法的通知",
        '<table width="100%"><tr><td class="font_biao" align="center" height="50"><b>$T</b></td></tr><tr><td class="font_biao1" align="center" height="26">2026年06月30日　来源：运输管理股　【<a href="javascript:window.print()">打印此页</a>】</td></tr><tr><td class="font_txt">$X</td></tr></table>',
        "2026-06-30",
        "运输管理股",
    )
    art(
        "ids_of_a_search_engine_for_time_and_source",
        HEALTH,
        "/dt/gzdt/2026/0925/7701.html",
        "工作动态",
        "岳林市举办院前急救技能竞赛",
        '<div class="article"><h1 id="title_baidu">$T</h1><div class="info"><span id="pubtime_baidu">2026-09-25 10:08:00</span><span id="source_baidu">来源：<a href="http://www.ylsjk.invalid/">市急救中心</a></span><span id="author_baidu">作者：周某</span><span id="editor_baidu">编辑：赵某</span></div><div class="content">$X</div></div>',
        "2026-09-25",
        "市急救中心",
    )
    art(
        "bars_between_time_source_and_editor",
        HEALTH,
        "/gk/tz/202611/t20261109_7702.html",
        "通知公告",
        "关于开展老年人流感疫苗接种的通知",
        '<div class="art-head"><h2>$T</h2><p class="meta">发布时间：2026-11-09|来源：疾控科|编辑：陈某|阅读量：<span id="v">0</span></p></div><div class="art-body">$X</div>',
        "2026-11-09",
        "疾控科",
    )
    art(
        "row_of_an_index_with_day_author_source_and_clicks",
        DISTRICT,
        "/gk.asp?show=331",
        "农业信息",
        "帆岭区晚稻病虫情报第六期",
        '<table width="100%"><tr><td align="center"><h2>$T</h2></td></tr><tr><td align="center">日期：2026-09-03　　作者：植保站　　来源：本站原创　　点击：137</td></tr></table><div id="content">$X</div>',
        "2026-09-03",
        "本站原创",
    )
    art(
        "hour_with_a_wide_colon_among_the_headings",
        HEALTH,
        "/dt/gzdt/2026/0518/7691.html",
        "工作动态",
        "全市基层卫生例会召开",
        '<div class="main"><h1>$T</h1><h3><span>2026-05-18 14：30</span><span>点击：<i id="hits">9</i></span><span>打印</span></h3><div class="text">$X</div></div>',
        "2026-05-18",
    )
    art(
        "a_department_that_contributes_and_a_time_on_its_own",
        DISTRICT,
        "/news.asp?id=5540",
        "部门动态",
        "交警大队开展电动自行车集中整治",
        '<h1 align="center">$T</h1><p align="center"><span>投稿部门：区交警大队</span>　<span class="sp_time">发布时间：2026-10-19</span></p><div class="con">$X</div>',
        "2026-10-19",
    )
