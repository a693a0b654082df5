"""Guestbooks in boxes: items, media objects, cards, bubbles; some tell a state."""

from __future__ import annotations

from .talk_frames import BOOK, CITY, GROUP, PHONE, book, city, each, group, phone, rows


def build() -> None:
    of_boxes()
    of_boxes_with_states()
    of_bubbles()


def of_boxes() -> None:
    one = "<li><h5>姓名: $0 &nbsp;时间：$1</h5><div>内容：$2</div><h6>回复人：$3 时间：$4</h6><div>回复内容：$5</div></li>"
    rows(
        "times_of_the_same_name_in_two_small_headings",
        f"{CITY}/f/guestbook",
        city(
            "留言板",
            '<div style="padding:0 0 20px"><h4>公共留言</h4><ul>'
            + each(
                one,
                (
                    "云端",
                    "2026-10-11 14:09:22",
                    "公交卡余额能退吗？",
                    "市交通局",
                    "2026-10-13 10:30:00",
                    "可凭卡到任一充值点办理退卡。",
                ),
                ("静水", "2026-11-14 22:18:41", "滨湖公园闭园时间能否延后？", "", "", ""),
            )
            + '</ul><h4>我要留言</h4><form class="form-horizontal"><label>名称:</label><input name="name"><label>留言内容:</label><textarea name="content"></textarea><input class="btn" type="submit" value="提 交"></form></div>',
            "留言板",
        ),
        ("公交卡余额能退吗？", "2026-10-11", "2026-10-13", True),
        ("滨湖公园闭园时间能否延后？", "2026-11-14", None, False),
    )

    one = '<div class="media border-bottom pb-3 pt-3"><img class="mr-3" src="/static/u.png" height="20"><div class="media-body"><h5 class="mt-0">$0：</h5><p>$1</p><p><span class="badge badge-light">138****0000</span><span class="badge badge-light">Android</span><span class="badge badge-light">Chrome</span><span class="badge badge-light">$2</span></p><div class="media mt-3 border-top-dashed pt-3"><img class="mr-3" src="/static/a.png" height="20"><div class="media-body"><h5 class="mt-0">管理员回复：</h5><p>$3</p><p><span class="badge badge-light">$4</span></p></div></div></div></div>'
    rows(
        "badges_of_telephone_browser_and_time_below_the_words",
        f"{GROUP}/message/",
        group(
            "在线留言",
            '<h5 class="border-bottom">留言列表</h5>'
            + each(
                one,
                (
                    "刘先生",
                    "水表过户需要哪些材料？",
                    "2026-10-22 09:31:20",
                    "请携带房产证和身份证到营业厅办理。",
                    "2026-10-22 15:04:10",
                ),
                (
                    "王女士",
                    "停水通知能发短信吗？",
                    "2026-09-30 20:15:48",
                    "可在公众号绑定户号后接收。",
                    "2026-10-08 09:00:00",
                ),
            ),
            "在线留言",
        ),
        ("水表过户需要哪些材料？", "2026-10-22", "2026-10-22", True),
        ("停水通知能发短信吗？", "2026-09-30", "2026-10-08", True),
    )

    one = '<dl><dt class="relay_time"><span>$0</span> 于<em>$1</em>说道：</dt><dd><p class="re_fir">$2</p><p class="re_sec"><span class="tit">管理员回复：</span>$3</p></dd></dl>'
    rows(
        "definitions_of_who_said_when_and_what_came_back",
        f"{CITY}/comment/list",
        city(
            "市民留言",
            '<div id="CommentList">'
            + each(
                one,
                (
                    "南湖客",
                    "2026-10-16 08:40:00",
                    "跨海大桥何时对行人开放？",
                    "桥面人行道计划明年三月开放。",
                ),
                (
                    "榕树下",
                    "2026-10-03 19:22:10",
                    "老年证可以异地办理吗？",
                    "可在任一街道便民中心办理。",
                ),
            )
            + "</div>",
            "市民留言",
        ),
        ("跨海大桥何时对行人开放？", "2026-10-16", None, True),
        ("老年证可以异地办理吗？", "2026-10-03", None, True),
    )

    one = "<li><div class='title'><div class='email'>$0</div><div class='name'>$1</div><div class='addtime'>留言时间：$2</div><div class='clear'></div></div><div class='content'>内容:$3$4</div></li>"
    reply = "<div class='reply'><div class='gly'><b>管理员回复：</b>$0</div><div class='gly_content'>$1</div></div>"
    rows(
        "time_of_the_answer_beside_its_name",
        f"{BOOK}/ly/list.php",
        book(
            "留言列表",
            "<div class='list'><ul>"
            + each(
                one,
                (
                    "a@qinghe.invalid",
                    "小满",
                    "2026-10-25 10:00:01",
                    "大棚保险怎么理赔？",
                    reply.replace("$0", "2026-10-26 08:50:37").replace(
                        "$1", "请先向保险员报案并拍照。"
                    ),
                ),
                (
                    "b@qinghe.invalid",
                    "立冬",
                    "2026-09-17 17:30:59",
                    "垃圾池什么时候搬走？",
                    reply.replace("$0", "2026-09-19 11:12:00").replace("$1", "已与村委商定新址。"),
                ),
            )
            + "</ul><div class=page>分页<span><strong>1</strong></span></div></div>",
        ),
        ("大棚保险怎么理赔？", "2026-10-25", "2026-10-26", True),
        ("垃圾池什么时候搬走？", "2026-09-17", "2026-09-19", True),
    )


def of_boxes_with_states() -> None:
    one = '<div class="box-body"><strong><i class="fa fa-book margin-r-5"></i>留言标题</strong><span style="float: right" class=text-muted>$0</span><hr><strong><i class="fa fa-calendar-times-o margin-r-5"></i> 留言日期</strong><span style="float: right" class=text-muted>$1</span><hr><strong><i class="fa fa-fw fa-bar-chart-o"></i> 状态</strong><span style="float: right" class=text-muted>$2</span><hr></div>'
    rows(
        "rules_part_the_facts_and_not_the_letters",
        f"{PHONE}/space/message",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>留言咨询</title></head><body><section class="content"><div class="row"><div class="col-md-12"><div class="box-primary box-header with-border"><img class="img-circle" src="/u.jpg"><h4 class="box-title1" style="text-align:center;">&nbsp;留言咨询</h4>'
        + each(
            one,
            ("落户后医保如何转移", "2026-10-18 11:02:00", "已回复"),
            ("驾驶证期满换证", "2026-11-16 09:41:12", "未回复"),
        )
        + "</div></div></div></section></body></html>",
        ("落户后医保如何转移", "2026-10-18", None, True),
        ("驾驶证期满换证", "2026-11-16", None, False),
    )

    one = '<div class="item"><div class="title">$0 <small>$1</small></div><div class="row">邮箱：*** QQ:***</div><div class="row">留言时间：$2</div><div class="row">留言内容：</div><div class="content">$3</div>$4</div>'
    rows(
        "rows_of_facts_and_either_a_time_or_nothing_yet",
        f"{PHONE}/guest",
        phone(
            "留言板",
            '<div class="guestlist">'
            + each(
                one,
                (
                    "校车线路调整",
                    "教育",
                    "2026-10-09 07:35:10",
                    "新小区没有校车站点...",
                    '<div class="row">回复时间：2026-10-11 10:02</div><div class="content">已增设站点，下周一启用..</div>',
                ),
                (
                    "文化广场噪声",
                    "城管",
                    "2026-11-13 22:40:11",
                    "跳舞音响到半夜...",
                    '<div class="content">暂无回复</div>',
                ),
            )
            + "</div>",
        ),
        ("校车线路调整", "2026-10-09", "2026-10-11", True),
        ("文化广场噪声", "2026-11-13", None, False),
    )

    one = '<div class="suggest-box"><div class="suggest-box-l"><p class="text-p">用户：$0</p><p class="text-p">反馈标题：$1</p><p class="text-p">反馈时间：$2</p><p class="text-p">反馈内容：$3</p><p class="text-p">处理进程：$4</p>$5</div></div>'
    waiting = '<img src="/img/dd.png" width="25" class="myorder-icon"><img style="display: none;" src="/img/ok.png" width="25" class="myorder-icon"> 正在等待处理'
    done = '<img style="display: none;" src="/img/dd.png" width="25" class="myorder-icon"><img src="/img/ok.png" width="25" class="myorder-icon"> 已处理'
    rows(
        "feedback_is_what_the_citizen_sent_and_a_process",
        f"{CITY}/suggest/all",
        city(
            "意见反馈",
            each(
                one,
                (
                    "吴**",
                    "地铁站出口缺少指引",
                    "2026-10-21 18:05",
                    "出站后找不到公交。",
                    done,
                    '<div><p class="text-p">回复时间：2026-10-23 10:44</p><p class="text-p">回复内容：已在出口增设指示牌。</p></div>',
                ),
                (
                    "郑**",
                    "菜场通风不好",
                    "2026-11-15 08:12",
                    "水产区气味大。",
                    waiting,
                    '<div style="display: none;"><p class="text-p">回复时间：</p><p class="text-p">回复内容：</p></div>',
                ),
            ),
            "意见反馈",
        ),
        ("地铁站出口缺少指引", "2026-10-21", "2026-10-23", True),
        ("菜场通风不好", "2026-11-15", None, False),
    )

    one = '<li class="ant-list-item"><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">$0</h4><div class="ant-list-item-meta-description"><div style="display: flex; justify-content: space-between;"><span>留言时间：$1</span><span class="ant-tag $2">$3</span></div></div></div></div><div style="margin-bottom: 12px; padding: 12px;"><strong>您的留言：</strong>$4</div>$5</li>'
    rows(
        "list_items_of_ant_with_a_tag_and_the_words_below",
        f"{CITY}/messages",
        city(
            "网上留言",
            '<div class="ant-list"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><ul class="ant-list-items">'
            + each(
                one,
                (
                    "非机动车道被占",
                    "2026/10/27 14:20:03",
                    "ant-tag-green",
                    "已回复",
                    "快递车长期停放。",
                    '<div style="padding: 12px; background: rgb(230, 247, 255);"><strong>管理员回复：</strong>已责令限期清理。</div>',
                ),
                (
                    "图书馆预约失败",
                    "2026/11/16 09:10:55",
                    "ant-tag-orange",
                    "待回复",
                    "周末名额总是零。",
                    "",
                ),
            )
            + "</ul></div></div></div>",
            "网上留言",
        ),
        ("非机动车道被占", "2026-10-27", None, True),
        ("图书馆预约失败", "2026-11-16", None, False),
    )


def of_bubbles() -> None:
    one = '<p><div class="ask-box ask-left"><div class="lwrap"><strong>$0问：</strong><a href="/book/$n.html">$1</a><br /><span>$2</span></div></div></p><p><div class="answer-box answer-right"><div class="rwraps">答：$3</div></div></p>'
    rows(
        "bubbles_to_the_left_and_answers_to_the_right",
        f"{GROUP}/guestbook/",
        group(
            "客户问答",
            each(
                one,
                (
                    "赵先生",
                    "阶梯水价什么时候清零？",
                    "2026-10-29 10:03:12",
                    "每年一月一日重新计算。",
                ),
                ("孙女士", "欠费多久会停水？", "2026-09-11 16:48:30", "逾期三十日并书面催告后。"),
            ),
            "客户问答",
        ),
        ("阶梯水价什么时候清零？", "2026-10-29", None, True),
        ("欠费多久会停水？", "2026-09-11", None, True),
    )
