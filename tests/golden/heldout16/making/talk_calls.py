"""Calls for comments: tables in two halves, cards and tables mixed, feedback on the same page."""

from __future__ import annotations

from .talk_frames import BOOK, CITY, GROUP, ORDER, PHONE, book, city, each, group, held, vue


def build() -> None:
    of_programs()
    of_lists()
    of_days()
    of_feedback()
    of_none()


def of_programs() -> None:
    row = '<tr class="el-table__row"><td><div class="cell">$0</div></td><td><div class="cell">$1</div></td><td><div class="cell">$2 至 $3</div></td><td><div class="cell"><span class="el-tag el-tag--small">$4</span></div></td><td class="is-hidden"><div class="cell"><button type="button" class="el-button is-link"><span>查看</span></button><button type="button" class="el-button is-link"><span>$5</span></button></div></td></tr>'
    held(
        "calls_with_their_span_in_one_cell_of_element",
        f"{ORDER}/collection",
        vue(
            "意见征集",
            '<div class="el-card"><div class="el-card__header"><div class="hd"><span>意见征集</span><div class="el-input"><input placeholder="搜索征集主题"></div></div></div><div class="el-card__body"><div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr><th><div class="cell">征集主题</div></th><th><div class="cell">征集单位</div></th><th><div class="cell">征集时间</div></th><th><div class="cell">状态</div></th><th><div class="cell">操作</div></th></tr></thead></table></div><div class="el-table__body-wrapper"><table class="el-table__body"><tbody>'
            + each(
                row,
                (
                    "电动自行车停放管理办法",
                    "市城管局",
                    "2026-11-06",
                    "2026-12-06",
                    "进行中",
                    "提意见",
                ),
                (
                    "城市养犬管理条例修订草案",
                    "市公安局",
                    "2026-06-01",
                    "2026-07-01",
                    "已结束",
                    "看反馈",
                ),
            )
            + "</tbody></table></div></div></div></div>",
            "意见征集",
        ),
        ("电动自行车停放管理办法", "2026-11-06", False),
        ("城市养犬管理条例修订草案", "2026-06-01", True),
    )
    cell = '<div class="van-cell van-cell--clickable"><div class="van-cell__title"><span>$0</span><div class="van-cell__label">征集时间：$1至$2</div></div><div class="van-cell__value"><span>$3</span></div></div>'
    held(
        "cells_of_vant_with_the_span_in_a_label",
        f"{PHONE}/h5/collect",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>意见征集</title></head><body><div id="app"><div class="van-nav-bar"><div class="van-nav-bar__title">意见征集</div></div><div class="van-list">'
        + each(
            cell,
            ("社区嵌入式服务设施布局方案", "2026-11-09", "2026-12-09", "征集中"),
            ("夜间经济集聚区管理规定", "2026-04-15", "2026-05-15", "已截止"),
        )
        + "</div></div></body></html>",
        ("社区嵌入式服务设施布局方案", "2026-11-09", False),
        ("夜间经济集聚区管理规定", "2026-04-15", True),
    )


def of_lists() -> None:
    card = '<div class="zq-card"><a href="/zqyj/$0.html"><h3>$1</h3></a><p class="dept">起草单位：$2</p><p class="time">距离截止还有 <b>$3</b> 天</p><p class="date">发布时间：$4　截止时间：$5</p></div>'
    row = '<tr><td><a href="/zqyj/$0.html">$1</a></td><td>$2</td><td>$3</td></tr>'
    held(
        "cards_for_those_that_run_and_a_table_for_the_others",
        f"{CITY}/zqyj/",
        city(
            "征求意见系统",
            '<div class="now">'
            + each(
                card,
                (
                    "91",
                    "关于《港口岸线管理条例（征求意见稿）》公开征求意见的通知",
                    "市交通局",
                    "12",
                    "2026-10-30",
                    "2026-11-30",
                ),
            )
            + '</div><div class="past"><h3>已结束</h3><table><tr><th>标题</th><th>起草单位</th><th>截止时间</th></tr>'
            + each(
                row,
                ("80", "关于《海域使用金征收办法》公开征求意见的通知", "市海洋局", "2026-08-20"),
                ("77", "关于《城市供热条例（草案）》公开征求意见的通知", "市住建局", "2026-05-31"),
            )
            + "</table></div>",
            "征求意见",
        ),
        ("关于《港口岸线管理条例（征求意见稿）》公开征求意见的通知", "2026-10-30", False),
        ("关于《海域使用金征收办法》公开征求意见的通知", None, True),
        ("关于《城市供热条例（草案）》公开征求意见的通知", None, True),
    )
    item = '<li data-end="$2"><a href="/op/$n.html" title="$0">$0</a><em>$1</em><a class="btn" href="/op/join/$n">$3</a></li>'
    held(
        "end_in_an_attribute_and_a_button_for_the_state",
        f"{GROUP}/communication/opinion",
        group(
            "意见征集",
            "<ul class='op'>"
            + each(
                item,
                ("供用水合同范本修订征求意见", "2026-11-03", "2026-12-03", "我要参与"),
                ("二次供水改造方案征求意见", "2026-05-20", "2026-06-20", "查看结果"),
            )
            + "</ul>",
            "意见征集",
        ),
        ("供用水合同范本修订征求意见", "2026-11-03", None),
        ("二次供水改造方案征求意见", "2026-05-20", None),
        state=False,
    )
    item = "<li><a href='/yj/$0.html'>$1</a><span class='r'>$2</span></li>"
    held(
        "headings_that_count_those_that_run_and_those_before",
        f"{CITY}/interact/241",
        city(
            "民意征集",
            "<h4>正在征集（1）</h4><ul>"
            + each(item, ("60", "滨海旅游公路名称征集", "2026-11-11"))
            + "</ul><h4>往期征集（2）</h4><ul>"
            + each(
                item,
                ("52", "民生实事项目征集", "2026-09-15"),
                ("47", "地铁站名方案征求意见", "2026-03-08"),
            )
            + "</ul>",
            "民意征集",
        ),
        ("滨海旅游公路名称征集", "2026-11-11", False),
        ("民生实事项目征集", "2026-09-15", True),
        ("地铁站名方案征求意见", "2026-03-08", True),
    )
    row = "<tr><td height=24>·<a href='yj.asp?id=$n'>$0</a></td><td width=90>[$1]</td></tr><tr><td colspan=2 height=1 bgcolor=#cccccc></td></tr>"
    held(
        "rows_of_a_township_with_a_line_between",
        f"{BOOK}/yjzj.asp",
        book(
            "意见征集",
            "<table width=98%>"
            + each(
                row,
                ("关于集镇控制性详细规划征求意见的公告", "2026-10-08"),
                ("关于村规民约修订征集意见的公告", "2026-02-26"),
            )
            + "</table>",
            "意见征集",
        ),
        ("关于集镇控制性详细规划征求意见的公告", "2026-10-08", None),
        ("关于村规民约修订征集意见的公告", "2026-02-26", None),
        state=False,
    )


def of_days() -> None:
    item = "<li><span>$0日</span><a href='/yjzj/$1.html'>$2</a></li>"
    held(
        "months_as_headings_and_the_day_before_the_link",
        f"{CITY}/yjzj/",
        city(
            "意见征集",
            "<div class='mon'><h4>2026年11月</h4><ul>"
            + each(item, ("10", "88", "《民宿管理办法（草案）》征求意见"))
            + "</ul><h4>2026年9月</h4><ul>"
            + each(
                item,
                ("28", "71", "《停车场建设导则》征求意见"),
                ("03", "66", "《户外招牌设置规范》征求意见"),
            )
            + "</ul></div>",
            "意见征集",
        ),
        ("《民宿管理办法（草案）》征求意见", "2026-11-10", None),
        ("《停车场建设导则》征求意见", "2026-09-28", None),
        ("《户外招牌设置规范》征求意见", "2026-09-03", None),
        state=False,
    )
    item = "<details $0><summary>$1年</summary><ul>$2</ul></details>"
    line = "<li><a href='/zj/$0.html'>$1</a><i>$2</i></li>"
    held(
        "years_that_fold_over_days_of_month_and_day",
        f"{CITY}/zj/",
        city(
            "征求意见",
            each(
                item,
                (
                    "open",
                    "2026",
                    each(line, ("12", "公开征求《防台风应急预案》意见的公告", "10-16")),
                ),
                ("", "2025", each(line, ("8", "公开征求《海滩管理规定》意见的公告", "12-02"))),
            ),
            "征求意见",
        ),
        ("公开征求《防台风应急预案》意见的公告", "2026-10-16", None),
        ("公开征求《海滩管理规定》意见的公告", "2025-12-02", None),
        state=False,
    )


def of_feedback() -> None:
    row = "<tr><td>$n</td><td>$0</td><td>$1</td><td>$2</td></tr>"
    held(
        "call_with_what_was_taken_up_on_the_same_page",
        f"{CITY}/yjzj/41.html",
        city(
            "关于《文明行为促进条例（草案）》公开征求意见的公告",
            "<h1>关于《文明行为促进条例（草案）》公开征求意见的公告</h1><div class='info'>发布日期：2026-08-03　征集时间：2026-08-03 至 2026-09-03　状态：已结束</div><div class='con'><p>现将草案予以公布，征求社会各界意见。</p></div><div class='fk'><h3>意见反馈</h3><p>反馈时间：2026-09-20</p><p>共收到意见 2 条，采纳 1 条。</p><table><tr><th>序号</th><th>意见内容</th><th>采纳情况</th><th>说明</th></tr>"
            + each(
                row,
                ("增加遛犬牵绳条款", "已采纳", "写入第十二条"),
                ("提高罚款数额", "未采纳", "与上位法不一致"),
            )
            + "</table></div>",
            "意见征集",
        ),
        ("关于《文明行为促进条例（草案）》公开征求意见的公告", "2026-08-03", True),
    )
    held(
        "facts_of_a_call_and_a_divider_before_its_feedback",
        f"{ORDER}/collection/3",
        vue(
            "意见征集详情",
            '<div class="detail"><h2>公共停车场收费标准调整方案</h2><div class="meta"><span>征集单位：市发改委</span><span>征集日期：2026-07-10 至 2026-08-10</span><span class="el-tag">已结束</span></div><div class="txt"><p>请对方案提出意见。</p></div><div class="el-divider"><div class="el-divider__text">结果反馈</div></div><div class="txt"><p>共收到意见五十条，采纳十二条。</p><p>反馈时间：2026-08-25</p></div></div>',
            "意见征集",
        ),
        ("公共停车场收费标准调整方案", "2026-07-10", True),
    )
    say = "<li><b>$0</b><em>$1</em><p>$2</p></li>"
    held(
        "call_with_what_citizens_said_below",
        f"{GROUP}/opinion/5.html",
        group(
            "供水服务承诺征求意见",
            "<h3>供水服务承诺征求意见</h3><p class='t'>征集期限：2026年10月25日—2026年11月25日</p><div>为提升服务，现征求用户意见。</div><h4>已有2条意见</h4><ul>"
            + each(
                say,
                ("用户甲", "2026-10-28", "建议缩短报修时限。"),
                ("用户乙", "2026-11-02", "建议公布水质。"),
            )
            + "</ul><form><textarea></textarea><button>发表意见</button></form>",
            "意见征集",
        ),
        ("供水服务承诺征求意见", "2026-10-25", False),
    )


def of_none() -> None:
    held(
        "suppliers_and_works_wanted_are_no_calls_for_opinions",
        f"{GROUP}/notice/",
        group(
            "通知公告",
            "<ul>"
            + each(
                '<li><a href="/notice/$n.html">$0</a><span>$1</span></li>',
                ("关于节水摄影作品征集活动的通知", "2026-11-10"),
                ("入围供应商库征集结果公示", "2026-10-31"),
                ("停水公告（城东片区）", "2026-10-30"),
                ("水费调价听证会公告", "2026-10-12"),
            )
            + "</ul>",
            "通知公告",
        ),
    )
