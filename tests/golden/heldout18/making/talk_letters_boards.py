"""Letters as they came: boards, telephones, drawn pages, forms that show what was sent."""

from __future__ import annotations

from .talk_frames import BOARD, FOREST, PHONE, ROADS, board, each, letter, phone, roads, rows

ASK, DAY = "2026-10-14", "2026-10-20"


def pages() -> None:
    of_the_board()
    of_telephones()
    of_drawn_pages()


def of_the_board() -> None:
    one = '<li><h2 class="fl clearfix"><b><span class="tt"><a href="/threads/content?tid=$n" target="_blank">$0</a></span><em class="$3">$2</em><em class="dom">城建</em><em class="dom">$4</em></b><div><em class="grey2"><div class="fav"><img src="/static/images/c0.png" width="25" height="20"/><i>2</i></div></em></div></h2><h3 class="fl grey2 clearfix"><span>A***$n　　$1 </span></h3><p>$5<i class="red"><a href="/threads/content?tid=$n">[查看全文]</a></i></p>$6</li>'
    reply = '<div class="la"><h2><b>{0}</b><span class="grey2">回复时间：{1}</span></h2><p>{2}<i class="red"><a href="/threads/content?tid=9">[查看全文]</a></i></p><div class="gp"><span>满意</span><span>解决程度：<span class="red">4分</span></span></div></div>'
    rows(
        "messages_to_a_head_with_a_coloured_state_and_the_answer_inside",
        f"{BOARD}/threads/list?fid=1035",
        board(
            "河阳市委书记",
            '<ul class="replyList">'
            + each(
                one,
                (
                    "滨江路改造何时完工",
                    "2026-11-14 10:22",
                    "待回复",
                    "red",
                    "咨询",
                    "围挡已经半年了。",
                    "",
                ),
                (
                    "老小区加装电梯补贴标准",
                    "2026-11-05 17:40",
                    "办理中",
                    "orange",
                    "咨询",
                    "七层以上有没有补贴？",
                    "",
                ),
                (
                    "公园夜间照明不足",
                    "2026-10-13 20:11",
                    "已办理",
                    "green",
                    "建言",
                    "东门一带很暗。",
                    reply.format("河阳市城管局", "2026-10-21 09:02", "已增设庭院灯二十盏。"),
                ),
            )
            + "</ul>",
        ),
        ("滨江路改造何时完工", "2026-11-14", None, False),
        ("老小区加装电梯补贴标准", "2026-11-05", None, False),
        ("公园夜间照明不足", "2026-10-13", "2026-10-21", True),
    )

    def thread(state: str, color: str, below: str) -> str:
        return board(
            "公园夜间照明不足",
            f"""<div class="b03 clearfix"><h2><b><span class="tt">公园夜间照明不足</span><em class="{color}">{state}</em><em class="dom">建言</em></b><div class="size"><b><img src="/static/images/s.gif" /></b><ul><li><a href="javascript:doZoom(20)">超大</a></li><li><a href="javascript:doZoom(16)">标准</a></li></ul></div></h2><div class="fav"></div><h3 class="fl grey2 clearfix"><span>
			B***
			&nbsp;&nbsp;&nbsp;&nbsp;
			{ASK} 20:11
			&nbsp;&nbsp;</span></h3><p class="zoom content">东门一带晚上很暗，老人散步容易摔倒。<br/>盼望尽快解决。</p></div><div class="tips"></div>
<div class="clearfix b04"><ul></ul></div><div class="clearfix b05"><ul>{below}</ul></div>""",
        )

    letter(
        "thread_with_the_answer_in_an_item_and_its_time_below",
        f"{BOARD}/threads/content?tid=77",
        thread(
            "已办理",
            "green",
            f'<li class="reply"><span class="title">回复</span><h3><i class="red">河阳市城市管理局</i></h3><p class="zoom">　　网友您好：已在东门增设庭院灯二十盏，感谢关注。</p><h3><em class="grey2">回复时间：{DAY} 09:02</em></h3></li><li class="comments"><span class="title">评价</span><h4><span class="grey2"><div class="sec"><span>很满意</span></div><span>解决程度:<span class="red">5分</span></span></span></h4><p class="zoom">好评!</p><h4><em class="grey2">评价时间：2026-10-23 21:18</h4></li>',
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "thread_with_its_state_beside_the_title_and_nothing_below",
        f"{BOARD}/threads/content?tid=78",
        thread("待回复", "red", ""),
        ASK,
        None,
        False,
    )


def of_telephones() -> None:
    one = '<li class="m-cell"><a href="/wx/petition/detail?infoId=$n"><div class="m-table"><div class="m-col10"><h4 class="m-ell">$0$1</h4><h5>时间：$2</h5></div><div class="m-col5 m-right"><span class="m-h5">$3</span></div></div></a></li>'
    red = '<font color="red"> (答复)</font>'
    rows(
        "cells_of_a_telephone_with_an_answer_in_brackets_and_years_of_two_figures",
        f"{PHONE}/wx/petition",
        phone(
            "信访事项",
            '<ul class="m-view">'
            + each(
                one,
                ("安置房证件办理", red, "26年10月28日", "已办结"),
                ("沟渠堵塞请疏通", "", "26年11月09日", "办理中"),
            )
            + "</ul>",
        ),
        ("安置房证件办理", "2026-10-28", None, True),
        ("沟渠堵塞请疏通", "2026-11-09", None, False),
    )
    one = '<div class="item"><div class="title">$0 <small>$1</small></div><div class="row">邮箱：*** QQ:***</div><div class="row">留言时间：$2</div><div class="row">留言内容：</div><div class="content">$3</div>$4</div>'
    rows(
        "guests_in_rows_of_a_telephone_and_no_answer_yet",
        f"{PHONE}/guest",
        phone(
            "留言板",
            '<div class="gl">'
            + each(
                one,
                (
                    "图书馆周末开门吗",
                    "咨询",
                    "2026-11-10 08:11:40",
                    "想带孩子去借书。",
                    '<div class="content">暂无回复</div>',
                ),
                (
                    "公交线路图更新",
                    "建议",
                    "2026-10-26 12:10:22",
                    "站牌上的线路图太旧了。",
                    '<div class="row">回复时间：2026-10-29 09:10</div><div class="content">新线路图本周内更换完毕。</div>',
                ),
            )
            + "</div>",
        ),
        ("图书馆周末开门吗", "2026-11-10", None, False),
        ("公交线路图更新", "2026-10-26", "2026-10-29", True),
    )
    one = '<div class="tw-p-3 tw-bg-white" data-v-61f0><div class="tw-flex"><span class="tw-font-medium">$0</span><van-tag class="van-tag">$1</van-tag></div><div class="tw-flex tw-justify-between"><div class="tw-text-13 tw-text-gray">$2</div><div class="tw-text-13 $4"><span>$3</span></div></div></div>'
    rows(
        "cards_of_utility_classes_with_the_time_and_the_state_below",
        f"{PHONE}/app/#/list",
        phone(
            "我要诉求",
            '<div class="van-dropdown-menu"><span>全部</span><span>局长信箱</span><span>在线诉求</span></div><div class="van-pull-refresh">'
            + each(
                one,
                ("老街积水严重", "在线诉求", "2026-11-06 18:30", "待办理", "orange"),
                ("校园周边摊点管理", "局长信箱", "2026-10-19 09:12", "已完成", "green"),
            )
            + "</div>",
        ),
        ("老街积水严重", "2026-11-06", None, False),
        ("校园周边摊点管理", "2026-10-19", None, True),
    )


def of_drawn_pages() -> None:
    block = '<div class="lb" data-v-77aa><span>$0</span><span>$1</span></div>'
    form = '<form class="el-form"><div class="el-form-item"><label class="el-form-item__label">标题：</label><input class="el-input__inner"></div><div class="el-form-item"><label class="el-form-item__label">内容：</label><textarea rows="6"></textarea></div><button type="button" class="el-button"><span>提交</span></button></form>'
    rows(
        "tab_of_chosen_messages_as_pairs_of_title_and_time_beside_a_form",
        f"{FOREST}/#/message",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>河阳市林业局</title></head><body><div id="app"><div class="hd"><a href="#/">首页</a><a href="#/news">林业要闻</a><a href="#/message">在线留言</a></div><div class="el-tabs"><div class="el-tabs__header"><div role="tab" class="el-tabs__item">我要留言</div><div role="tab" class="el-tabs__item is-active">留言选登</div></div><div class="el-tabs__content"><div role="tabpanel" class="el-tab-pane" style="display:none;">'
        + form
        + '</div><div role="tabpanel" class="el-tab-pane"><div class="lm">'
        + each(
            block,
            ("采伐许可证多久能办下来", "2026-11-08"),
            ("古树名木怎样认养", "2026-10-24"),
            ("防火期可以上坟烧纸吗", "2026-10-09"),
        )
        + '</div><div class="pgs"><div class="el-pagination"><span class="el-pagination__total">共 3 条</span><ul class="el-pager"><li class="number active">1</li></ul></div></div></div></div></div></div></body></html>',
        ("采伐许可证多久能办下来", "2026-11-08", None, None),
        ("古树名木怎样认养", "2026-10-24", None, None),
        ("防火期可以上坟烧纸吗", "2026-10-09", None, None),
    )
    one = '<li><a class="glyphicon glyphicon-menu-right" href="#"><span class="un">$0</span><em class="tl">$1</em></a></li>'
    rows(
        "nickname_and_title_in_one_link_without_any_day",
        f"{FOREST}/msg.html",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>留言选登</title></head><body><div class="top"><a href="index.html">首页</a></div><ul class="nav nav-tabs"><li class="active"><a href="#">留言选登</a></li><li><a href="#">我要留言</a></li></ul><div id="info"><ul class="lmd">'
        + each(one, ("山里人", "林地流转合同在哪备案"), ("小杨", "苗圃招工是否继续"))
        + '</ul></div><div id="wm" style="display:none"><form><input name="t"><textarea name="c"></textarea><button>提交</button></form></div></body></html>',
        ("林地流转合同在哪备案", None, None, None),
        ("苗圃招工是否继续", None, None, None),
    )
    one = '<li class="list-group-item"><div>$0 <span class="fr">$1</span></div><div>$2</div>$3</li>'
    rows(
        "group_of_a_list_with_the_answer_of_who_runs_it_or_a_label",
        f"{ROADS}/member/feedback",
        roads(
            "问题反馈",
            '<div class="container"><div class="page-header"><h1>问题反馈</h1></div><ul class="list-group">'
            + each(
                one,
                (
                    "通行费发票无法下载",
                    "2026-11-02",
                    "点下载后一直转圈。",
                    '<span class="label label-danger">待回复</span>',
                ),
                (
                    "货车年审预约不到",
                    "2026-10-12",
                    "连续三天都显示约满。",
                    "<div>管理员回复：本周起每天增加三十个名额。</div>",
                ),
            )
            + "</ul></div>",
            "问题反馈",
        ),
        ("通行费发票无法下载", "2026-11-02", None, False),
        ("货车年审预约不到", "2026-10-12", None, True),
    )
    one = '<li><div class="av"><i class="iconfont icon-user-full"></i></div><div class="ib"><div class="info"><span>$0</span><span>$1</span></div><p>$2</p></div>$3</li>'
    answer = '<div class="ab"><div class="info"><span class="right">{0}</span><span>管理员回复：</span></div><p>{1}</p></div>'
    rows(
        "messages_without_titles_and_an_answer_with_its_time_to_the_right",
        f"{ROADS}/feedback.aspx",
        roads(
            "留言反馈",
            '<div class="bg"><div class="meta"><h2>留言反馈</h2></div><div class="cb"><ul class="lb">'
            + each(
                one,
                ("赶路人", "2026-11-12 20:14:05", "国道施工路段什么时候放行？", ""),
                (
                    "老司机",
                    "2026-10-22 10:00:31",
                    "桥头限高牌被树挡住了。",
                    answer.format("2026-10-23 15:22:18", "树枝已修剪。"),
                ),
            )
            + '</ul><div class="pb"><div id="pagination" class="digg"></div></div><h2 class="st"><span>发表留言</span></h2><form id="ff"><dl><dt>用户昵称：</dt><dd><input name="u"></dd></dl><dl><dt>留言内容：</dt><dd><textarea name="c"></textarea></dd></dl><dl><dd><input type="submit" value="发表留言"></dd></dl></form></div></div>',
            "留言反馈",
        ),
        ("国道施工路段什么时候放行？", "2026-11-12", None, None),
        ("桥头限高牌被树挡住了。", "2026-10-22", "2026-10-23", True),
    )
