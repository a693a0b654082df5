"""Lists of letters that the sets before do not have: names, days and states told in rare ways."""

from __future__ import annotations

from .letters_frames import fill, hall, jcms, rows, trs

HOST = "http://www.wuxi-xian.invalid"
CITY = "http://www.yanzhou-shi.invalid"
HOTLINE = "https://12345.cenyang.invalid"


def rare_names() -> None:
    body = fill(
        '<tr><td>$0</td><td><a href="?id=$n">$1</a></td><td>$2</td><td>$3</td><td>$4</td></tr>',
        ("网信", "外嫁女土地权益", "2026-04-13", "2026-04-30", "已办结"),
        ("来电", "拆迁安置房交付延期", "2026-05-20", "", "正在处理"),
    )
    rows(
        "letters_and_calls_in_one_table",
        f"{CITY}/xf/gsgk/",
        trs(
            "信件（电话）公开",
            f"<table><tr><th>来源</th><th>来信（电）标题</th><th>来信（电）时间</th><th>办结时间</th><th>办理状态</th></tr>{body}</table>",
            "信件（电话）公开",
        ),
        ("外嫁女土地权益", "2026-04-13", "2026-04-30", True),
        ("拆迁安置房交付延期", "2026-05-20", None, False),
    )

    body = fill(
        "<tr><td>$n</td><td>$0</td><td>$1</td><td>$2</td><td>$3</td></tr>",
        ("渣土车沿路遗撒", "2026-05-11 06:20", "城管局", "已结案"),
        ("沿街店铺占道经营", "2026-05-28 18:02", "城管局", "处置中"),
        ("窨井盖缺失", "2026-05-30 09:15", "水务局", "待派遣"),
    )
    rows(
        "cases_of_the_city_management",
        f"{CITY}/szcg/ajgk/",
        trs(
            "市民投诉",
            f"<table><thead><tr><th>序号</th><th>案件标题</th><th>案件时间</th><th>处置单位</th><th>案件状态</th></tr></thead><tbody>{body}</tbody></table>",
            "市民投诉",
        ),
        ("渣土车沿路遗撒", "2026-05-11", None, True),
        ("沿街店铺占道经营", "2026-05-28", None, False),
        ("窨井盖缺失", "2026-05-30", None, False),
    )

    body = fill(
        '<div class="row-line"><div class="c1"><a href="/wen/$n">$0</a></div><div class="c2">$1</div><div class="c3">$2</div></div>',
        (
            "宅基地翻建高度有限制吗",
            "提问人：村民小周 / 2026-05-09",
            "答复人：自然资源所 / 2026-05-12",
        ),
        ("农机深松补贴标准", "提问人：老康 / 2026-05-26", "答复人：—"),
    )
    rows(
        "who_and_day_with_a_slash",
        f"{HOST}/wen/",
        jcms(
            "有问有答",
            f'<div class="rows"><div class="row-line h"><div class="c1">问题</div><div class="c2">提问</div><div class="c3">答复</div></div>{body}</div>',
            "有问有答",
        ),
        ("宅基地翻建高度有限制吗", "2026-05-09", "2026-05-12", True),
        ("农机深松补贴标准", "2026-05-26", None, False),
    )

    body = fill(
        '<li><a href="/gov/$n">$0</a><p><span>Submitted: $1</span> <span>Status: $2</span></p></li>',
        ("外籍人员工作许可延期", "2026-05-14", "Replied 已回复"),
        ("Parking near the airport 机场周边停车", "2026-05-29", "Pending 待回复"),
    )
    rows(
        "two_languages_side_by_side",
        f"{CITY}/en/mailbox/",
        trs("Mailbox 市长信箱", f"<ul>{body}</ul>", "Mayor's Mailbox 市长信箱"),
        ("外籍人员工作许可延期", "2026-05-14", None, True),
        ("Parking near the airport 机场周边停车", "2026-05-29", None, False),
    )

    body = fill(
        '<tr><td><a href="d?$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>',
        ("菜市场公厕太脏", "2026-05-08", "√", "√", "√"),
        ("学校周边减速带", "2026-05-29", "√", "√", ""),
    )
    rows(
        "ticks_below_the_steps",
        f"{HOST}/hd/jd/",
        jcms(
            "办理进度",
            f"<table><tr><th>信件标题</th><th>来信日期</th><th>受理</th><th>转办</th><th>答复</th></tr>{body}</table>",
            "办理进度公示",
        ),
        ("菜市场公厕太脏", "2026-05-08", None, True),
        ("学校周边减速带", "2026-05-29", None, False),
    )


def rare_days() -> None:
    body = fill(
        "<tr><td><a href='v.aspx?id=$n'>$0</a></td><td>$1</td><td>$2</td></tr>",
        ("供热管网改造施工扰民", "05/13/2026 14:03:22", "已回复"),
        ("医院挂号费是否上调", "05/27/2026 08:00:01", "未回复"),
    )
    rows(
        "month_first_as_american_servers_print",
        f"{HOST}/mail/default.aspx",
        jcms(
            "县长信箱",
            f"<table><tr><th>主题</th><th>来信时间</th><th>状态</th></tr>{body}</table>",
        ),
        ("供热管网改造施工扰民", "2026-05-13", None, True),
        ("医院挂号费是否上调", "2026-05-27", None, False),
    )

    body = fill(
        "<tr><td><a href='/x/$n'>$0</a></td><td>$1</td><td>$2</td></tr>",
        ("校园营养餐供应商更换", "20260512", "20260519"),
        ("乡镇公交班次", "20260421", "20260423"),
    )
    rows(
        "eight_figures_without_a_stroke",
        f"{CITY}/zmhd/lxgk/",
        trs(
            "来信公开",
            f"<table><tr><th>信件名称</th><th>来信日期</th><th>答复日期</th></tr>{body}</table>",
            "来信公开",
        ),
        ("校园营养餐供应商更换", "2026-05-12", "2026-05-19", True),
        ("乡镇公交班次", "2026-04-21", "2026-04-23", True),
    )

    body = fill(
        "<tr><td>$0</td><td>$1</td><td>$2</td></tr>",
        (
            "新生儿落户跨省通办",
            "2026-05-11T01:30:00.000+0000",
            "2026-05-12T17:05:00.000+0000",
        ),
        ("共享电单车乱停", "2026-05-28T09:12:40.000+0000", ""),
    )
    rows(
        "moments_of_greenwich_as_java_prints",
        f"{HOTLINE}/open/list",
        hall(
            "诉求公开",
            f"<table><tr><th>诉求标题</th><th>诉求时间</th><th>答复时间</th></tr>{body}</table>",
        ),
        ("新生儿落户跨省通办", "2026-05-11", "2026-05-13", True),
        ("共享电单车乱停", "2026-05-28", None, False),
    )

    rows(
        "the_day_stands_above_its_letters",
        f"{CITY}/hd/mrlx/",
        trs(
            "每日来信",
            '<div class="day"><h3>2026-05-28</h3><ul><li><a href="1.html">早餐车规范管理</a><b>已答复</b></li><li><a href="2.html">滨河路树木遮挡路牌</a><b>办理中</b></li></ul></div><div class="day"><h3>2026-05-27</h3><ul><li><a href="3.html">高层消防通道堵塞</a><b>已答复</b></li></ul></div>',
            "每日来信",
        ),
        ("早餐车规范管理", "2026-05-28", None, True),
        ("滨河路树木遮挡路牌", "2026-05-28", None, False),
        ("高层消防通道堵塞", "2026-05-27", None, True),
    )

    body = fill(
        '<li><span class="d"><b>$1</b><i>2026-05</i></span><a href="$n.html">$0</a><em class="$3">$2</em></li>',
        ("春耕化肥价格监管", "08", "已回复", "ok"),
        ("景区停车收费", "27", "受理中", "no"),
    )
    rows(
        "day_over_year_and_month",
        f"{HOST}/hd/dz/",
        jcms("县长信箱", f'<ul class="date-list">{body}</ul>'),
        ("春耕化肥价格监管", "2026-05-08", None, True),
        ("景区停车收费", "2026-05-27", None, False),
    )


def rare_states() -> None:
    body = fill(
        '<tr><td><a href="/m/$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>',
        ("社区充电桩数量不足", "2026-05-06", "2026-05-13", "按期办结"),
        ("河道采砂影响桥墩", "2026-04-08", "2026-05-15", "超期办结"),
        ("学区划分争议", "2026-05-21", "", "延期办理中"),
        ("某商场预付卡不退", "2026-05-23", "", "不予受理"),
        ("同一问题再次反映", "2026-05-24", "", "重复信件"),
    )
    rows(
        "in_time_late_and_put_off",
        f"{CITY}/hd/blqk/",
        trs(
            "办理情况",
            f"<table><tr><th>信件主题</th><th>收信日期</th><th>办结日期</th><th>办理情况</th></tr>{body}</table>",
            "办理情况",
        ),
        ("社区充电桩数量不足", "2026-05-06", "2026-05-13", True),
        ("河道采砂影响桥墩", "2026-04-08", "2026-05-15", True),
        ("学区划分争议", "2026-05-21", None, None),
        ("某商场预付卡不退", "2026-05-23", None, True),
        ("同一问题再次反映", "2026-05-24", None, None),
    )

    body = fill(
        '<div class="item"><a href="/l/$n">$0</a><span>提交 $1</span><span>剩余答复期限：$2</span></div>',
        ("幼儿园收费公示", "2026-05-28", "3个工作日"),
        ("小区电梯年检过期", "2026-05-29", "4个工作日"),
    )
    rows(
        "so_many_days_are_left",
        f"{CITY}/hd/dblb/",
        trs("待办信件", f"<h2>待办信件</h2><div>{body}</div>", "待办信件"),
        ("幼儿园收费公示", "2026-05-28", None, False),
        ("小区电梯年检过期", "2026-05-29", None, False),
    )

    body = fill(
        '<tr><th class="subject"><a href="thread-$n-1-1.html">$0</a></th><td class="author"><cite>$1</cite><em>$2</em></td><td class="nums"><strong>$3</strong>/<em>$4</em></td></tr>',
        ("建议西门桥头加装护栏", "渔家傲", "2026-5-5", "2", "316"),
        ("菜场早市几点收摊", "山路弯弯", "2026-5-26", "0", "40"),
    )
    rows(
        "forum_with_numbers_of_replies",
        f"{HOST}/bbs/forum-51-1.html",
        jcms(
            "网上问政",
            f'<table class="datatable"><thead><tr><th>标题</th><td class="author">作者/时间</td><td class="nums">回复/查看</td></tr></thead><tbody>{body}</tbody></table>',
            "网上问政",
        ),
        ("建议西门桥头加装护栏", "2026-05-05", None, None),
        ("菜场早市几点收摊", "2026-05-26", None, None),
    )

    body = fill(
        '<li class="ant-list-item"><div class="ant-list-item-meta"><h4 class="ant-list-item-meta-title"><a href="/q/$n">$0</a></h4><div class="ant-list-item-meta-description">$1</div></div><ul class="ant-list-item-action"><li><span class="ant-tag ant-tag-$3">$2</span></li></ul></li>',
        (
            "个体户年报逾期怎么补",
            "李** 提交于 2026-05-12 10:00，由市市场监管局办理",
            "已答复",
            "green",
        ),
        ("食品小作坊登记", "张** 提交于 2026-05-30 15:21，由市市场监管局办理", "处理中", "orange"),
    )
    rows(
        "list_of_ant_design_with_tags",
        f"{CITY}/ask/list",
        trs(
            "在线咨询",
            f'<div class="ant-list ant-list-split"><ul class="ant-list-items">{body}</ul></div>',
            "在线咨询",
        ),
        ("个体户年报逾期怎么补", "2026-05-12", None, True),
        ("食品小作坊登记", "2026-05-30", None, False),
    )

    body = fill(
        '<div class="el-collapse-item"><div class="el-collapse-item__header"><span>$0</span><small>$1</small></div><div class="el-collapse-item__wrap"><div class="el-collapse-item__content"><p>$2</p><div class="answer"><p>$3</p></div></div></div></div>',
        (
            "一孩二孩生育登记材料",
            "2026-05-03 提问",
            "需要准生证吗？",
            "<b>县卫健局</b>（2026-05-06 答复）：不需要，网上登记即可。",
        ),
        (
            "电子健康卡注销",
            "2026-04-19 提问",
            "怎样注销？",
            "<b>县卫健局</b>（2026-04-20 答复）：携身份证到就诊医院窗口办理。",
        ),
    )
    rows(
        "folds_with_answers_inside",
        f"{HOST}/wjj/zxwd/",
        jcms("在线问答", f'<div class="el-collapse">{body}</div>', "在线问答"),
        ("一孩二孩生育登记材料", "2026-05-03", "2026-05-06", True),
        ("电子健康卡注销", "2026-04-19", "2026-04-20", True),
    )

    body = fill(
        '<uni-view class="item"><uni-view class="hd"><uni-text class="t"><span>$0</span></uni-text><uni-text class="s"><span>$2</span></uni-text></uni-view><uni-view class="bd"><uni-text><span>$1</span></uni-text></uni-view></uni-view>',
        ("供水公司抄表误差", "反映时间 2026-05-10 08:00", "已反馈"),
        ("乡道弯道无护栏", "反映时间 2026-05-30 17:45", "核查中"),
    )
    rows(
        "own_tags_and_days_told_below",
        f"{HOTLINE}/h5/#/pages/list",
        hall("随手拍", f'<uni-view class="list">{body}</uni-view>', "随手拍"),
        ("供水公司抄表误差", "2026-05-10", None, True),
        ("乡道弯道无护栏", "2026-05-30", None, False),
    )


def build() -> None:
    rare_names()
    rare_days()
    rare_states()
