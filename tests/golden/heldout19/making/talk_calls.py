"""Calls for comments as departments serve them this year: a crawler's copies of nine lists."""

from __future__ import annotations

from datetime import UTC, datetime

from .talk_frames import department, each, held

ROADS = "http://jtt.yunmeng.invalid"
SCHOOLS = "http://jyt.yunmeng.invalid"
MARKET = "http://scjg.yunmeng.invalid"
INDUSTRY = "http://jxt.yunmeng.invalid"
PLANNING = "http://fgw.yunmeng.invalid"
NET = "http://wxb.yunmeng.invalid"
NATURE = "http://sthj.yunmeng.invalid"
JUSTICE = "http://sft.yunmeng.invalid"
CONGRESS = "http://rd.yunmeng.invalid"


def pages() -> None:
    of_roads()
    of_schools_and_planning()
    of_market_and_industry()
    of_net_and_nature()
    of_justice_and_congress()


def of_roads() -> None:
    row = '<li class="news-item"><a href="./2026/t$n.html" target="_blank" class="news-link"><span class="news-title"><span class="statusX">$1</span>$0</span><span class="news-date">$2</span></a></li>'
    held(
        "states_in_brackets_before_a_dash_and_rows_of_news_without_any",
        f"{ROADS}/hudong/yijianzhengji/index.html",
        department(
            "意见征集-互动-云梦省交通运输厅",
            "云梦省交通运输厅",
            '<section class="nls"><div class="nlb"><ul class="news-list">'
            + each(
                row,
                (
                    " - 关于《云梦省农村公路条例（修正草案征求意见稿）》公开征求意见的通知",
                    "[进行中]",
                    "2026-11-09",
                ),
                (
                    "省交通运输厅负责人就农村公路条例修正草案征求意见稿答记者问",
                    "",
                    "2026-11-09",
                ),
                (
                    " - 云梦省交通运输厅关于《内河船舶检验办法（征求意见稿）》公开征求意见的通知",
                    "[已结束]",
                    "2026-08-03",
                ),
                (
                    "关于《港口岸线使用审批细则（征求意见稿）》公开征求意见反馈情况",
                    "",
                    "2026-07-21",
                ),
            )
            + "</ul></div></section>",
        ),
        (
            "关于《云梦省农村公路条例（修正草案征求意见稿）》公开征求意见的通知",
            "2026-11-09",
            False,
        ),
        (
            "云梦省交通运输厅关于《内河船舶检验办法（征求意见稿）》公开征求意见的通知",
            "2026-08-03",
            True,
        ),
    )


def of_schools_and_planning() -> None:
    row = '<li><a href="s248/t$n.html" target="_blank" title="$0$1">$0$2</a><span>$3</span></li>'
    held(
        "a_state_before_the_title_and_the_whole_of_it_in_an_attribute",
        f"{SCHOOLS}/jyb_xwfb/s248/",
        department(
            "征求意见 - 云梦省教育厅",
            "云梦省教育厅",
            '<div id="list">'
            + each(
                row,
                (
                    "[已结束]",
                    "云梦省教育厅关于《校外托管机构管理办法（征求意见稿）》公开征求意见的公告",
                    "云梦省教育厅关于《校外托管机构管理办法(征求意见稿)》公开征求意见的公告",
                    "2026-02-08",
                ),
                (
                    "[已结束]",
                    "省人力资源社会保障厅 省教育厅关于《中小学教师职称评审条件（征求意见稿）》公开征求意见的通知",
                    "省人力资源社会保障厅 省教育厅关于《中小学教师职称评审条件(征求意...",
                    "2025-07-27",
                ),
            )
            + "</div>",
            "征求意见",
        ),
        (
            "云梦省教育厅关于《校外托管机构管理办法（征求意见稿）》公开征求意见的公告",
            "2026-02-08",
            True,
        ),
        (
            "省人力资源社会保障厅 省教育厅关于《中小学教师职称评审条件（征求意见稿）》公开征求意见的通知",
            "2025-07-27",
            True,
        ),
    )
    row = '<li><a href="sa.html#/k$n" target="_blank" title="$0">$0</a><span>$1</span></li>'
    open_one = "云梦省发展改革委关于向社会公开征求《售热价格管理办法（公开征求意见稿）》意见的公告"
    past = "关于向社会公开征求《电网接入监管细则》（公开征求意见稿）意见的公告"
    held(
        "states_before_or_behind_the_title_days_by_strokes_and_an_empty_item",
        f"{PLANNING}/hdjl/yjzq/",
        department(
            "意见征求-云梦省发展和改革委员会",
            "云梦省发展和改革委员会",
            '<div class="list"><ul class="u-list">'
            + each(
                row,
                (f"【进行中】{open_one}", "2026/11/04"),
                (f"{past}[已结束]", "2026/07/30"),
            )
            + '<li class="empty"></li></ul></div>',
            "意见征求",
        ),
        (open_one, "2026-11-04", False),
        (past, "2026-07-30", True),
    )


def of_market_and_industry() -> None:
    row = '<li class="zj_c"><div class="doctitle"><a href="art/art_$n.html" target="_blank" title="$0">$0</a></div><div class="doctime tim">$1</div><div class="docstatus stu">$2</div></li>'
    open_one = "省市场监管局关于公开征求《小程序平台合规指引（征求意见稿）》意见的公告"
    past = "省市场监管局关于公开征求《计量单位使用规范（征求意见稿）》意见的公告"
    held(
        "the_span_and_the_state_in_divisions_of_their_own",
        f"{MARKET}/hd/zjdc/index.html",
        department(
            "征集调查_云梦省市场监督管理局",
            "云梦省市场监督管理局",
            '<div class="page-content"><ul class="zj_l">'
            + each(
                row,
                (open_one, "2026-11-18至2026-12-18", "(进行中)"),
                (past, "2026-09-02至2026-10-02", "(已结束)"),
            )
            + "</ul></div>",
            "征集调查",
        ),
        (open_one, "2026-11-18", False),
        (past, "2026-09-02", True),
    )

    def milliseconds(month: int, day: int) -> str:
        return str(int(datetime(2026, month, day, tzinfo=UTC).timestamp()) * 1000)

    row = '<li><span class="fr">$1</span><a href="art/art_$n.html" target="_blank" title="$0"><i></i><font></font>$0</a><span class="endtime" style="display:none !important;">$2</span></li>'
    open_one = "公开征求对《无线电频率规划（征求意见稿）》的意见"
    past = "关于公开征求《饲料机械卫生规范》等3项标准计划意见的公示"
    held(
        "the_day_to_the_right_and_a_hidden_end_in_milliseconds",
        f"{INDUSTRY}/gzcy/yjzj/index.html",
        department(
            "意见征集-云梦省工业和信息化厅",
            "云梦省工业和信息化厅",
            '<div class="clist_con"><ul>'
            + each(
                row,
                (open_one, "2026-11-14", milliseconds(12, 14)),
                (past, "2026-09-04", milliseconds(10, 4)),
            )
            + "</ul></div>",
        ),
        (open_one, "2026-11-14", False),
        (past, "2026-09-04", True),
    )


def of_net_and_nature() -> None:
    first = "云梦省互联网信息办公室关于《网络直播管理规定（征求意见稿）》公开征求意见的通知"
    second = "关于《未成年人模式建设指南（征求意见稿）》公开征求意见的通知"
    held(
        "headings_with_links_and_days_below_in_a_column_that_speaks_to_you",
        f"{NET}/hdfw/wxan/index_1.htm",
        department(
            "网信与你-云梦省互联网信息办公室",
            "云梦省互联网信息办公室",
            '<div id="loadingInfoPage">'
            + each(
                '<li><h5><a href="/2026/c_$n.htm" title="$0">$0</a></h5><div class="times">$1</div></li>',
                (first, "2026-11-18"),
                (second, "2026-06-11"),
            )
            + "</div>",
            "网信与你",
        ),
        (first, "2026-11-18", None),
        (second, "2026-06-11", None),
        state=False,
    )
    first = "关于公开征求《水源地信息数据技术规范（征求意见稿）》意见的通知"
    second = "关于公开征求《近岸重要物种名录》意见的函"
    held(
        "names_of_the_newest_and_the_past_above_a_list_of_links_and_days",
        f"{NATURE}/hdjl/yjzj/",
        department(
            "意见征集_云梦省生态环境厅",
            "云梦省生态环境厅",
            '<div class="iBz"><div class="nrB"><ul class="sub"><li><span class="mn"><a href="./zjyj/" target="_blank">最新征集</a></span><span class="pn">最新征集</span></li><li><span class="mn"><a href="./wqzj_1/" target="_blank">往期征集</a></span><span class="pn">往期征集</span></li></ul></div><div class="bd ml"><div><ul>'
            + each(
                '<li><a href="./zjyj/t$n.shtml" target="_blank">$0</a><span class="date">$1</span></li>',
                (first, "2026-11-07"),
                (second, "2026-10-11"),
            )
            + "</ul></div></div></div>",
        ),
        (first, "2026-11-07", None),
        (second, "2026-10-11", None),
        state=False,
    )


def of_justice_and_congress() -> None:
    first = "省司法厅关于《行政执法监督条例（修订征求意见稿）》公开征求意见的通知"
    second = "省司法厅关于《地方性法规制定程序规定（征求意见稿）》公开征求意见的通知"
    held(
        "days_to_the_left_of_links_with_a_style_on_a_page_named_after_the_office",
        f"{JUSTICE}/pub/lfyjzj/",
        department(
            "云梦省司法厅",
            "云梦省司法厅",
            '<div class="w12"><div class="rlm"><div class="ldT"><span>立法意见征集</span></div><div class="nml"><ul class="nm">'
            + each(
                '<li><div class="rightData">$1</div><a href="/pub/t$n.html" class="leftA" target="_blank" style="font-family: 微软雅黑, 宋体; width: 80%">$0</a></li>',
                (first, "2026-10-20"),
                (second, "2025-08-04"),
            )
            + "</ul></div></div></div>",
            "立法意见征集",
        ),
        (first, "2026-10-20", None),
        (second, "2025-08-04", None),
        state=False,
    )
    first = "云梦省医疗保障条例（草案征求意见稿）征求意见"
    second = "云梦省湿地保护条例（修订草案）征求意见"
    held(
        "drafts_of_laws_with_days_in_years_months_and_days",
        f"{CONGRESS}/rd/c2/c30834/",
        department(
            "法规草案征求意见_云梦人大网",
            "云梦省人民代表大会常务委员会",
            '<div class="list_00"><div class="list-title">法规草案征求意见</div><ul>'
            + each(
                '<li><a href="t$n.html" target="_blank">$0</a><span class="time">$1</span></li>',
                (first, "2026年10月30日"),
                (second, "2026年6月1日"),
            )
            + '</ul></div><div class="page"><ul><li><a href="list.shtml">首页</a></li><li><a href="list_2.shtml">下一页</a></li></ul></div>',
            "法规草案征求意见",
        ),
        (first, "2026-10-30", None),
        (second, "2026-06-01", None),
        state=False,
    )
