"""Lists of letters in blocks, cards and books of guests."""

from __future__ import annotations

from .parts_frames import CITY, COUNTY, HALL, TOWN, fill, layui, portal, theme, vant
from .parts_letters_lists import put


def cards() -> None:
    rows = (
        ("市住建局", "物业费双倍收取", "2026-05-16", "网上答复", "贺先生"),
        ("市教体局", "暑期托管报名", "2026-05-24", "电话答复", "邓女士"),
    )
    put(
        "whole_card_a_link_and_a_way_of_answering",
        f"{HALL}/zxts/tslb/index.html",
        portal(
            "在线投诉",
            f"""<div class="zxlb-right"><ul>{fill('<li><a href="../tsll/index.html?WZID=$n" title="$1"><div class="zxlb-right-title" title="$0">$0</div><div class="zxlb-right-content"><h3 class="nbr">$1</h3><div class="zxlb-right-content-time"><span>投诉时间：$2</span><span>答复方式：$3</span><span>投诉人姓名：$4</span></div></div></a></li>', *rows)}</ul></div>""",
            "在线投诉",
        ),
        ("物业费双倍收取", "2026-05-16", None, None),
        ("暑期托管报名", "2026-05-24", None, None),
    )

    rows = (
        ("高铁站接驳线路太少", "2026-05-13", "已办理", "新增两条接驳线，6月1日开行。"),
        ("乡镇卫生院缺药", "2026-05-29", "受理中", ""),
    )
    put(
        "headings_within_a_list_of_replies",
        f"{CITY}/threads/list?fid=21",
        portal(
            "领导留言板",
            f"""<ul class="replyList">{fill('<li><div class="tabList fl"><h1>$0</h1><span class="state">$2</span></div><div class="headMainS fl"><p>$1 08:12</p></div><p class="replyContent"><span>$3</span></p></li>', *rows)}</ul><div class="mordList">加载更多</div>""",
            "领导留言板",
        ),
        ("高铁站接驳线路太少", "2026-05-13", None, True),
        ("乡镇卫生院缺药", "2026-05-29", None, False),
    )

    rows = (
        ("村道硬化", "2026-05-07", "2026-05-11", "green"),
        ("垃圾清运频次", "2026-05-22", "", "orange"),
    )
    put(
        "ribbons_of_colour_with_words_for_readers",
        f"{TOWN}/gbook/list-1.html",
        theme(
            "镇长信箱",
            f"""<div class="card-deck">{fill('<div class="card border-$3 mb-3"><div class="card-header">$0</div><div class="card-body"><p class="card-text">来信日期：$1</p><p class="card-text">回复日期：$2</p><a class="stretched-link" href="/gbook/$n.html"></a></div></div>', *rows)}</div>""",
        ),
        ("村道硬化", "2026-05-07", "2026-05-11", True),
        ("垃圾清运频次", "2026-05-22", None, False),
    )

    rows = (
        ("大棚保险理赔标准", "2026-05-05", "badge-success", "办结"),
        ("宅基地审批进度", "2026-05-27", "badge-warning", "在办"),
        ("农家书屋藏书", "2026-03-18", "badge-secondary", "已阅"),
    )
    put(
        "list_group_with_badges",
        f"{TOWN}/gbook/list-2.html",
        theme(
            "群众来信",
            f"""<ul class="list-group">{fill('<li class="list-group-item d-flex justify-content-between"><a href="/gbook/$n.html">$0</a><small class="text-muted">$1</small><span class="badge $2">$3</span></li>', *rows)}</ul>""",
        ),
        ("大棚保险理赔标准", "2026-05-05", None, True),
        ("宅基地审批进度", "2026-05-27", None, False),
        ("农家书屋藏书", "2026-03-18", None, None),
    )

    rows = (
        ("灵活就业社保补贴", "2026-05-14", "已完成"),
        ("幼儿园年检", "2026-05-30", "待分派"),
    )
    put(
        "cells_of_vant_with_labels_below",
        f"{HALL}/m/order/list",
        vant(
            "我要诉求",
            f"""<div class="van-list">{fill('<div class="van-cell van-cell--clickable"><div class="van-cell__title"><span>$0</span><div class="van-cell__label">$1 10:00:00</div></div><div class="van-cell__value"><span class="van-tag van-tag--plain">$2</span></div></div>', *rows)}<div class="van-list__finished-text">没有更多了</div></div>""",
        ),
        ("灵活就业社保补贴", "2026-05-14", None, True),
        ("幼儿园年检", "2026-05-30", None, False),
    )

    rows = (
        ("公租房腾退期限", "2026-05-21 14:00", "2026-05-23 10:12"),
        ("城区禁燃时段", "2026-05-06 09:08", "2026-05-07 15:40"),
    )
    put(
        "icons_instead_of_names_of_days",
        f"{COUNTY}/hd/wz/",
        layui(
            "网络问政",
            f"""<div class="wz-list">{fill('<div class="wz"><h3><a href="/wz/$n">$0</a></h3><div class="m"><span title="提问时间"><i class="layui-icon layui-icon-time"></i>$1</span><span title="回复时间"><i class="layui-icon layui-icon-reply-fill"></i>$2</span></div></div>', *rows)}</div>""",
            "网络问政",
        ),
        ("公租房腾退期限", "2026-05-21", "2026-05-23", True),
        ("城区禁燃时段", "2026-05-06", "2026-05-07", True),
    )

    rows = (
        ("学校食堂价格公示", "来自：李** 于 2026-05-10", "县教体局 于 2026-05-12 答复"),
        ("县医院停车难", "来自：何** 于 2026-04-25", "县卫健局 于 2026-04-30 答复"),
    )
    put(
        "who_and_when_in_one_sentence",
        f"{COUNTY}/hd/ly/",
        layui(
            "群众留言",
            f"""<ul class="ly">{fill('<li><p class="a"><a href="/ly/$n.html">$0</a></p><p class="b">$1</p><p class="c">$2</p></li>', *rows)}</ul>""",
            "群众留言",
        ),
        ("学校食堂价格公示", "2026-05-10", "2026-05-12", True),
        ("县医院停车难", "2026-04-25", "2026-04-30", True),
    )


def guestbooks() -> None:
    rows = (
        (
            "匿名用户",
            "景区门票优惠",
            "2026-05-12 10:20:30",
            "本镇居民有优惠吗？",
            '<tr><td><div class="reply"><span>管理员回复：</span>凭身份证免费。</div></td></tr>',
        ),
        ("山里人", "电信基站选址", "2026-05-26 21:02:11", "信号弱。", ""),
    )
    put(
        "three_rows_to_each_in_a_small_table",
        f"{TOWN}/index.php?c=message",
        theme(
            "留言板",
            f"""<div class="block" id="message"><div class="head"><span>留言板</span></div><div class="mes_sheet"><ul>{fill("<li><table><tr><td><b>$0：</b><span>$1</span>&nbsp;&nbsp;（$2）</td></tr><tr><td>$3</td></tr>$4</table></li>", *rows)}</ul></div><div id="leave_word"><form method="post"><table><tr><td>用户名：</td><td><input name="u"></td></tr><tr><td>主题：</td><td><input name="title"></td></tr></table></form></div></div>""",
        ),
        ("景区门票优惠", "2026-05-12", None, True),
        ("电信基站选址", "2026-05-26", None, None),
    )

    rows = (
        (
            "集市搬迁时间",
            "2026-05-03 09:11",
            "什么时候搬？",
            '<div class="row">回复时间：2026-05-06 10:05</div><div class="content">六月底前完成搬迁。</div>',
        ),
        ("路口反光镜", "2026-05-25 18:40", "视线差。", '<div class="content">暂无回复</div>'),
    )
    put(
        "rows_of_a_telephone_guestbook",
        f"{TOWN}/wap/guest/",
        theme(
            "留言板",
            f"""<div class="guestlist">{fill('<div class="item"><div class="title">$0 <small>咨询</small></div><div class="row">留言时间：$1</div><div class="row">留言内容：</div><div class="content">$2</div>$3</div>', *rows)}</div>""",
        ),
        ("集市搬迁时间", "2026-05-03", "2026-05-06", True),
        ("路口反光镜", "2026-05-25", None, False),
    )

    rows = (
        (
            "王*",
            "2026-05-17 16:21",
            "茶园滴灌补助还有吗",
            "<h4>回复咨询：</h4><p>有，向农服中心申请。</p>",
        ),
        ("赵*", "2026-05-29 11:00", "危桥何时重建", "<h4>回复咨询：</h4><p></p>"),
    )
    put(
        "body_of_a_table_for_each",
        f"{HALL}/consult/list",
        portal(
            "网上咨询",
            f"""<table class="my-table"><thead><tr class="bg-order"><th>咨询</th><th>答复</th></tr></thead>{fill('<tbody><tr class="bg-order"><td colspan="2" class="base-info"><a href="/consult/$n" class="name">$2</a> 咨询用户：<span>$0</span> 咨询时间：<span>$1</span></td></tr><tr><td><h4>咨询问题：</h4><p>$2？</p></td><td>$3</td></tr></tbody>', *rows)}</table>""",
            "网上咨询",
        ),
        ("茶园滴灌补助还有吗", "2026-05-17", None, True),
        ("危桥何时重建", "2026-05-29", None, False),
    )

    rows = (
        ("游客A", "2026-05-11", "露营地水电怎么收费？", "2026-05-12", "按表计量，详见公示牌。"),
        ("游客B", "2026-04-30", "观景台栏杆松动", "2026-04-30", "已加固。"),
    )
    put(
        "media_objects_with_answers_nested",
        f"{TOWN}/gbook/media.html",
        theme(
            "互动留言",
            fill(
                '<div class="media mt-3"><img class="mr-3" src="/u.png" alt="头像"><div class="media-body"><h5 class="mt-0">$0 <small>提问于$1</small></h5><p>$2</p><div class="media mt-3"><img class="mr-3" src="/g.png" alt="头像"><div class="media-body"><h5 class="mt-0">镇政府 <small>回复于$3</small></h5><p>$4</p></div></div></div></div>',
                *rows,
            ),
        ),
        ("露营地水电怎么收费？", "2026-05-11", "2026-05-12", True),
        ("观景台栏杆松动", "2026-04-30", "2026-04-30", True),
    )

    put(
        "asked_again_below_the_answer",
        f"{TOWN}/gbook/again.html",
        theme(
            "镇长信箱",
            """<div class="thread"><div class="post q"><h4>护林员补助何时发放</h4><p class="meta">来信时间：2026-04-10</p><p>一季度补助未到账。</p></div><div class="post a"><p class="meta">回复时间：2026-04-14</p><p>回复内容：已报县财政，4月底前发放。</p></div><div class="post q2"><p class="meta">追问时间：2026-05-08</p><p>仍未收到。</p></div><div class="post a2"><p class="meta">追答时间：2026-05-09</p><p>追答内容：卡号有误，已重新打款。</p></div></div>
<div class="thread"><div class="post q"><h4>公厕保洁</h4><p class="meta">来信时间：2026-05-02</p><p>无人打扫。</p></div><div class="post a"><p class="meta">回复时间：2026-05-03</p><p>回复内容：已更换保洁员。</p></div></div>""",
        ),
        ("护林员补助何时发放", "2026-04-10", "2026-04-14", True),
        ("公厕保洁", "2026-05-02", "2026-05-03", True),
    )


def build() -> None:
    cards()
    guestbooks()
