"""Lists of letters in items, boxes and cards, as ordinary sites have them."""

from __future__ import annotations

from .letters_frames import fill, hall, jcms, rows, trs

HOST = "http://www.wuxi-xian.invalid"
CITY = "http://www.yanzhou-shi.invalid"
HOTLINE = "https://12345.cenyang.invalid"


def of_items() -> None:
    head = '<li class="tit"><p class="p1">信件编号</p><p class="p2">处理部门</p><p class="p3">来信标题</p><p class="p4">来信时间</p><p class="p5">审核时间</p><p class="p6">处理状态</p><p class="p7">浏览次数</p></li>'
    body = fill(
        '<li><p class="p1">$0</p><p class="p2">$1</p><p class="p3"><a href="/supervision/detail/$n.html" title="$2">$2</a></p><p class="p4">$3</p><p class="p5">$4</p><p class="p6"><font color="$6">$5</font></p><p class="p7">$7</p></li>',
        (
            "20260507011",
            "市教育局",
            "民办园收费标准",
            "2026-05-07",
            "2026-05-08",
            "已回复",
            "green",
            "77",
        ),
        (
            "20260526004",
            "市水务局",
            "小区二次供水浑浊",
            "2026-05-26",
            "2026-05-27",
            "处理中",
            "red",
            "15",
        ),
    )
    rows(
        "seven_paragraphs_in_each_item",
        f"{CITY}/supervision/productList/product_id=3/page-1/",
        trs("网上问政", f'<div class="letter_list_box"><ul>{head}{body}</ul></div>', "网上问政"),
        ("民办园收费标准", "2026-05-07", None, True),
        ("小区二次供水浑浊", "2026-05-26", None, False),
    )

    body = fill(
        '<li><a href="/index.php/Home/Gzhd/gzhdShow?id=$n">$0</a><em>$1</em><span>$2</span></li>',
        ("如何查询林权证档案", "已办结", "2026-04-08"),
        ("非林业用地上林木能否自主采伐", "已办结", "2026-05-06"),
        ("公益林补偿何时发放", "办理中", "2026-05-28"),
    )
    rows(
        "chosen_letters_with_figures_above",
        f"{HOST}/index.php/Home/Gzhd/gzhdList?type=局长信箱",
        jcms(
            "局长信箱",
            f'<div class="nygzhd"><ul class="conTopA"><li class="normal" onclick="gzhd()">我要写信</li><li class="active">信件查询</li></ul><table class="query"><tr><td><B>信件查询</B></td><td>信件编号<font color="red">*</font><input type="text" name="keynum"></td><td>查询码<font color="red">*</font><input type="text" name="selcode"></td><td><input type="button" value="查询"></td></tr></table><div class="box_email_title"><div class="left"><h3>来信选登</h3></div><div class="right">有效信件3封，回复2封，正在办理1封</div></div><div class="box_email"><ul class="column">{body}</ul><div class="Page">3 条记录 1/1 页</div></div></div>',
            "局长信箱",
        ),
        ("如何查询林权证档案", "2026-04-08", None, True),
        ("非林业用地上林木能否自主采伐", "2026-05-06", None, True),
        ("公益林补偿何时发放", "2026-05-28", None, False),
    )

    body = fill(
        '<li id="line_u8_$n"><a href="../info/1101/$n.htm" target="_blank" title="$0">$0</a><span class="zt">[$2]</span><span class="sj">$1</span></li>',
        ("校服款式能否自愿选择", "2026-05-16", "已回复"),
        ("走读生午休场所", "2026-05-29", "未回复"),
    )
    rows(
        "states_in_brackets_behind_the_titles",
        "http://jyj.yanzhou-shi.invalid/hdjl/jzxx.htm",
        trs(
            "局长信箱",
            f'<div class="ny_list"><ul>{body}</ul><div class="pb_sys_common"><span class="p_t">共2条</span><span class="p_no_d">1</span></div></div>',
            "局长信箱",
        ),
        ("校服款式能否自愿选择", "2026-05-16", None, True),
        ("走读生午休场所", "2026-05-29", None, False),
    )

    body = fill(
        '<ul class="xj_list clearfix"><li class="w1">$0</li><li class="w2"><a href="./202605/t202605_$n.html">$1</a></li><li class="w3">$2</li><li class="w4">$3</li><li class="w5">$4</li></ul>',
        ("咨询", "购房契税补贴领取", "2026-05-12", "2026-05-15", "已答复"),
        ("建议", "延长图书馆闭馆时间", "2026-05-27", "", "待答复"),
        ("投诉", "某健身房停业不退费", "2026-04-22", "2026-04-29", "已答复"),
    )
    rows(
        "a_list_of_five_for_each_letter",
        f"{CITY}/hd/lxxd/",
        trs(
            "来信选登",
            f'<ul class="xj_list xj_head clearfix"><li class="w1">类别</li><li class="w2">标题</li><li class="w3">来信时间</li><li class="w4">答复时间</li><li class="w5">状态</li></ul>{body}',
        ),
        ("购房契税补贴领取", "2026-05-12", "2026-05-15", True),
        ("延长图书馆闭馆时间", "2026-05-27", None, False),
        ("某健身房停业不退费", "2026-04-22", "2026-04-29", True),
    )

    body = fill(
        '<div class="mail-li"><a href="show-$n.html"><h4>$0</h4></a><p><span>来信人：$1</span><span>来信日期：$2</span><span>回复单位：$3</span><span>回复日期：$4</span></p></div>',
        ("电动车上牌点在哪里", "何*", "2026-05-19", "县公安局", "2026-05-21"),
        ("柑橘冻害保险理赔", "叶*", "2026-03-12", "县农业农村局", "2026-03-20"),
    )
    rows(
        "heading_and_four_facts_below",
        f"{HOST}/hudong/mail/",
        jcms("县长信箱", f'<div class="mail-box">{body}</div>'),
        ("电动车上牌点在哪里", "2026-05-19", "2026-05-21", True),
        ("柑橘冻害保险理赔", "2026-03-12", "2026-03-20", True),
    )


def of_boards() -> None:
    body = fill(
        '<li class="list-item"><div class="top"><span class="status $4">$3</span><a href="/threads/content?tid=$n">$0</a></div><div class="tags"><em>$1</em><em>城建</em></div><div class="foot"><span class="fl">$2</span><span class="fr">ID：1909$n</span></div></li>',
        ("老旧小区外墙脱落", "投诉", "2026-05-04 11:32", "已办理", "done"),
        ("希望开通夜班地铁接驳", "建言", "2026-05-23 20:05", "办理中", "doing"),
        ("农民工欠薪", "求助", "2026-05-31 08:40", "待回复", "wait"),
    )
    rows(
        "board_of_messages_with_tags",
        f"{CITY}/threads/list?fid=573",
        trs(
            "网友留言",
            f'<div class="tab"><span class="on">全部</span><span>待回复</span><span>办理中</span><span>已办理</span></div><ul class="replyList">{body}</ul><div class="loadMore">查看更多</div>',
            "网友留言",
        ),
        ("老旧小区外墙脱落", "2026-05-04", None, True),
        ("希望开通夜班地铁接驳", "2026-05-23", None, False),
        ("农民工欠薪", "2026-05-31", None, False),
    )

    body = fill(
        '<div class="col-xs-12 o-border-bottom2"><a class="font-bold" href="detail?id=$n"><strong>$0</strong></a><div class="o-font4"><span>来信人:$1</span><span>来信时间:$2</span><span>来源:网站</span></div><p class="text-muted">$3</p><div class="reply-box"><span class="org">[$4]</span><span class="time">答复时间:$5</span><p>$6</p></div></div>',
        (
            "公租房租金缴纳方式变更",
            "于*",
            "2026-05-15",
            "能否改为按季度缴纳？",
            "市住房保障中心",
            "2026-05-18",
            "可以，请到运营单位签订补充协议。",
        ),
        (
            "医保账户家庭共济",
            "魏*",
            "2026-05-10",
            "如何添加家人？",
            "市医保局",
            "2026-05-11",
            "登录国家医保服务平台办理。",
        ),
    )
    rows(
        "asked_and_answered_in_one_box",
        f"{CITY}/hudong/hdjl/com.web.search.flow",
        trs("政民互动", f'<div id="monitor-content" class="row">{body}</div>', "政民互动"),
        ("公租房租金缴纳方式变更", "2026-05-15", "2026-05-18", True),
        ("医保账户家庭共济", "2026-05-10", "2026-05-11", True),
    )

    body = fill(
        '<div class="appeal-card" data-v-77b2=""><div class="appeal-card__title">$0</div><div class="appeal-card__row"><label>诉求编号</label><span>$1</span></div><div class="appeal-card__row"><label>诉求时间</label><span>$2</span></div><div class="appeal-card__row"><label>承办单位</label><span>$3</span></div><div class="appeal-card__row"><label>办理状态</label><span>$4</span></div></div>',
        (
            "路口信号灯配时不合理",
            "CY260512000311",
            "2026-05-12 07:50:00",
            "市公安局交警支队",
            "已办结",
        ),
        ("桥下通道照明损坏", "CY260530000102", "2026-05-30 21:15:22", "市城管局", "待办理"),
    )
    rows(
        "cards_of_labels_and_values",
        f"{HOTLINE}/appeal/public?page=1",
        hall("诉求公开", f'<div class="appeal-list">{body}</div>'),
        ("路口信号灯配时不合理", "2026-05-12", None, True),
        ("桥下通道照明损坏", "2026-05-30", None, False),
    )

    row = '<table class="tably" width="100%"><tr><td width="30%"><table><tr><td>网友：$0</td></tr><tr><td>时间：$1</td></tr><tr><td>留言对象：$2</td></tr></table></td><td><table><tr><td>$3</td></tr></table></td></tr><tr><td><table><tr><td>时间：$4</td></tr><tr><td>回复部门：$2</td></tr></table></td><td><table><tr><td>$5</td></tr></table></td></tr></table>'
    body = fill(
        row,
        (
            "匿名",
            "2026-05-06 10:22",
            "市园林局",
            "公园步道地砖松动请维修",
            "2026-05-08 16:00",
            "已安排维修队更换地砖，感谢您的监督。",
        ),
        (
            "阿良",
            "2026-04-12 19:47",
            "市民政局",
            "社区助餐点何时开放",
            "2026-04-15 09:11",
            "预计六月底开放，届时将发布公告。",
        ),
    )
    rows(
        "message_and_answer_in_small_tables",
        f"{CITY}/zfxxinfolist.jsp?current=1&wid=1",
        trs("网民留言", body, "网民留言"),
        ("公园步道地砖松动请维修", "2026-05-06", "2026-05-08", True),
        ("社区助餐点何时开放", "2026-04-12", "2026-04-15", True),
    )


def build() -> None:
    of_items()
    of_boards()
