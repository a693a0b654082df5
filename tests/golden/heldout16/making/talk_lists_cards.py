"""Lists of letters below days as headings, in cards, on telephones; and none."""

from __future__ import annotations

from .talk_frames import (
    CITY,
    GROUP,
    ORDER,
    PHONE,
    POLICE,
    city,
    each,
    group,
    none,
    phone,
    police,
    rows,
    vue,
)


def build() -> None:
    of_headings()
    of_cards()
    of_phones()
    of_none()


def of_headings() -> None:
    row = '<div class="line"><span class="tm">$0</span><a href="/q/$1.html">$2</a><span class="dw">$3</span><span class="zt">$4</span></div>'
    rows(
        "days_as_headings_and_the_time_of_day_in_the_rows",
        f"{CITY}/wz/today",
        city(
            "网络问政",
            '<div class="wz"><h3>2026年11月16日</h3>'
            + each(
                row,
                ("16:20", "901", "校园周边摊贩", "市城管局", "已回复"),
                ("09:12", "899", "公园灯光太暗", "市园林局", "办理中"),
            )
            + "<h3>2026年11月13日</h3>"
            + each(row, ("10:05", "877", "生育津贴到账时间", "市医保局", "已回复"))
            + "</div>",
            "网络问政",
        ),
        ("校园周边摊贩", "2026-11-16", None, True),
        ("公园灯光太暗", "2026-11-16", None, False),
        ("生育津贴到账时间", "2026-11-13", None, True),
    )

    rows(
        "terms_that_are_days_and_definitions_that_are_letters",
        f"{GROUP}/communication/mail",
        group(
            "经理信箱",
            "<dl class='mail'><dt>2026-11-09</dt><dd><a href='/m/51'>抄表数字有误</a> <em>已回复</em></dd><dd><a href='/m/50'>井盖松动有响声</a> <em>处理中</em></dd><dt>2026-10-26</dt><dd><a href='/m/44'>二次供水水箱清洗周期</a> <em>已回复</em></dd></dl>",
            "经理信箱",
        ),
        ("抄表数字有误", "2026-11-09", None, True),
        ("井盖松动有响声", "2026-11-09", None, False),
        ("二次供水水箱清洗周期", "2026-10-26", None, True),
    )


def of_cards() -> None:
    card = '<div class="el-card is-hover-shadow feedback"><div class="el-card__body"><div class="fb-head"><span class="fb-title">$0</span><span class="el-tag el-tag--$1">$2</span></div><div class="fb-content">$3</div><div class="meta"><i class="el-icon"></i><span>提交时间：$4</span></div>$5</div></div>'
    reply = '<div class="admin-reply"><div class="reply-header"><i class="el-icon"></i><span class="reply-title">管理员回复</span></div><div class="reply-content">$0</div><div class="feedback-meta"><div class="meta-item"><span>回复时间：$1</span></div><div class="meta-item"><span>回复人：客服一组</span></div></div></div>'
    rows(
        "cards_with_an_answer_of_the_manager_inside",
        f"{ORDER}/feedback",
        vue(
            "意见建议",
            each(
                card,
                (
                    "小程序无法上传图片",
                    "success",
                    "已回复",
                    "点击没有反应。",
                    "2026-10-19 13:22:10",
                    reply.replace("$0", "新版本已修复，请更新。").replace(
                        "$1", "2026-10-21 09:15:00"
                    ),
                ),
                (
                    "希望增加进度提醒",
                    "warning",
                    "待处理",
                    "不知道办到哪一步。",
                    "2026-11-17 20:01:44",
                    "",
                ),
            ),
            "意见建议",
        ),
        ("小程序无法上传图片", "2026-10-19", "2026-10-21", True),
        ("希望增加进度提醒", "2026-11-17", None, False),
    )

    card = '<a class="rmjy" href="/jy/$n"><p class="p1">【$0】$1</p><p class="p2"><span>办件编号：$2</span><span>发起时间：$3</span></p><p class="p3">$4</p><b class="$5">$6</b></a>'
    rows(
        "a_link_around_paragraphs_of_facts_and_a_bold_state",
        f"{CITY}/jy",
        city(
            "人民建议",
            each(
                card,
                (
                    "建议",
                    "盘活闲置校舍办托育",
                    "JY2611001",
                    "2026-11-01 08:30",
                    "老校区空置三年……",
                    "done",
                    "已答复",
                ),
                (
                    "求助",
                    "独居老人安装呼叫器",
                    "JY2611012",
                    "2026-11-12 15:47",
                    "子女都在外地……",
                    "doing",
                    "办理中",
                ),
            ),
            "人民建议",
        ),
        ("盘活闲置校舍办托育", "2026-11-01", None, True),
        ("独居老人安装呼叫器", "2026-11-12", None, False),
    )

    card = '<div class="panel panel-default"><div class="panel-heading" data-toggle="collapse" data-target="#c$n"><span class="badge">$0</span> $1 <small class="pull-right">$2</small></div><div id="c$n" class="panel-collapse collapse"><div class="panel-body"><p>$3</p></div><div class="panel-footer">$4</div></div></div>'
    rows(
        "panels_with_a_badge_before_and_a_footer_for_the_answer",
        f"{GROUP}/communication/asks",
        group(
            "用户来信",
            each(
                card,
                (
                    "已答复",
                    "管道维修占道多久",
                    "2026-10-13",
                    "门前被围挡挡住。",
                    "集团答复（2026-10-14）：围挡将于本月底拆除。",
                ),
                ("受理中", "水压白天偏低", "2026-11-11", "六楼几乎没有水。", "集团答复：暂无"),
            ),
            "用户来信",
        ),
        ("管道维修占道多久", "2026-10-13", "2026-10-14", True),
        ("水压白天偏低", "2026-11-11", None, False),
    )


def of_phones() -> None:
    cell = '<uni-view class="item" data-id="$n"><uni-view class="top"><uni-text class="t"><span>$0</span></uni-text><uni-text class="st $1"><span>$2</span></uni-text></uni-view><uni-view class="bottom"><uni-text><span>$3</span></uni-text><uni-text><span>$4</span></uni-text></uni-view></uni-view>'
    rows(
        "views_of_uni_with_texts_within_spans",
        f"{PHONE}/#/pages/list",
        phone(
            "随手拍",
            '<uni-scroll-view><div class="uni-scroll-view"><uni-view class="tabs"><uni-view class="on">全部</uni-view><uni-view>处理中</uni-view><uni-view>已办结</uni-view></uni-view>'
            + each(
                cell,
                ("人行道地砖破损", "ok", "已办结", "东门街道", "2026-11-06 10:11"),
                ("消防栓被车遮挡", "ing", "处理中", "西关街道", "2026-11-15 18:20"),
            )
            + "</div></uni-scroll-view>",
        ),
        ("人行道地砖破损", "2026-11-06", None, True),
        ("消防栓被车遮挡", "2026-11-15", None, False),
    )

    cell = '<div class="van-cell van-cell--clickable van-cell--large" role="button" tabindex="0"><div class="van-cell__title"><span>$0</span><div class="van-cell__label">$1　$2</div></div><div class="van-cell__value"><span class="van-tag van-tag--$3">$4</span></div><i class="van-icon van-icon-arrow"></i></div>'
    rows(
        "cells_of_vant_with_a_label_and_a_tag",
        f"{PHONE}/h5/appeal",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>诉求广场</title></head><body><div id="app"><div class="van-nav-bar"><div class="van-nav-bar__title">诉求广场</div></div><div role="feed" class="van-list">'
        + each(
            cell,
            ("路面积水难行", "2026-11-12", "市政所", "primary", "办理中"),
            ("社保卡解锁", "2026-11-02", "市人社局", "success", "已答复"),
        )
        + '<div class="van-list__finished-text">没有更多了</div></div></div></body></html>',
        ("路面积水难行", "2026-11-12", None, False),
        ("社保卡解锁", "2026-11-02", None, True),
    )

    cell = '<li class="mui-table-view-cell"><a href="/weixin/detail?infoId=$n"><div class="mui-table"><div class="mui-table-cell mui-col-xs-10"><h4 class="mui-ellipsis">$0$1</h4><h5>时间：$2</h5></div><div class="mui-table-cell mui-col-xs-5 mui-text-right"><span class="mui-h5">$3</span></div></div></a></li>'
    rows(
        "years_of_two_figures_and_a_red_word_in_the_title",
        f"{PHONE}/weixin/petition",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>网上信访</title></head><body><header class="mui-bar mui-bar-nav"><h1 class="mui-title">网上信访</h1></header><div class="mui-content"><ul class="mui-table-view">'
        + each(
            cell,
            ("征地补偿款未足额发放", '<font color="red"> (答复)</font>', "26年10月12日", "已办结"),
            ("宅基地纠纷", "", "26年11月09日", "办理中"),
        )
        + "</ul></div></body></html>",
        ("征地补偿款未足额发放", "2026-10-12", None, True),
        ("宅基地纠纷", "2026-11-09", None, False),
    )


def of_none() -> None:
    none(
        "rows_that_the_program_has_not_filled",
        f"{CITY}/wz/vue",
        city(
            "网络问政",
            '<div id="list"><ul><li v-for="item in list"><a :href="item.url">{{item.title}}</a><span>{{item.state}}</span><em>{{item.time}}</em></li></ul></div>',
            "网络问政",
        ),
    )
    none(
        "how_many_letters_each_office_had_and_answered",
        f"{CITY}/interact/count",
        city(
            "办理统计",
            "<table><tr><th>承办单位</th><th>收件</th><th>已回复</th><th>未回复</th><th>回复率</th></tr>"
            + each(
                "<tr><td>$0</td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>",
                ("市教育局", "51", "50", "1", "98%"),
                ("市住建局", "88", "80", "8", "91%"),
            )
            + "</table><p>统计时间：2026-11-01 至 2026-11-17</p>",
            "办理统计",
        ),
    )
    none(
        "log_in_to_see_the_letters",
        f"{POLICE}/mail/query",
        police(
            "信件查询",
            "<div class='login'><p>请登录后查看您的信件及回复。</p><form>手机号：<input><br>验证码：<input><button>登录</button></form><p>答复时限：一般信件自受理之日起 5 个工作日内答复。</p></div>",
        ),
    )
