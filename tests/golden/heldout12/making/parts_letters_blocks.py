"""Lists of letters in blocks, lists of definitions, cards and bubbles."""

from __future__ import annotations

from .parts_frames import fill, press, province, served, struts, telephone
from .parts_letters_tables import CITY, COUNTY, put


def spans_and_cards() -> None:
    rows = (
        ("城东街道", "咨询", "养老院床位收费标准", "2026-05-15", "212", "已答复"),
        ("水务集团", "投诉", "抄表数据有误", "2026-05-29", "34", "待答复"),
        ("市卫健委", "求助", "疫苗接种门诊周末开放", "2026-04-24", "98", "已答复"),
    )
    markup = """<div class="listcon"><span class="w1"><p><a href="/u/$n">$0</a></p></span><span class="w2"><p>$1</p></span><span class="w3"><p><a href="/d-$n-" title="$2">$2</a></p></span><span class="w4"><p>$3</p></span><span class="w5"><p>$4</p></span><span class="w6"><p>$5</p></span></div>"""
    put(
        "paragraphs_in_spans_in_rows",
        f"{CITY}/yglz/l-1001-5-",
        province(
            "阳光理政",
            f"""<input type="hidden" name="__VIEWSTATE" value="x"><div class="listtop"><span class="w1">受理单位</span><span class="w2">类别</span><span class="w3">内容</span><span class="w4">时间</span><span class="w5">点击</span><span class="w6">状态</span></div>{fill(markup, *rows)}""",
        ),
        ("养老院床位收费标准", "2026-05-15", None, True),
        ("抄表数据有误", "2026-05-29", None, False),
        ("疫苗接种门诊周末开放", "2026-04-24", None, True),
    )

    rows = (
        ("14", "2026-05", "幼儿园延时服务收费", "教育", "已办结"),
        ("27", "2026-05", "公交站台没有座椅", "交通", "办理中"),
    )
    put(
        "day_over_month_to_the_left",
        f"{CITY}/hdjl/zmhd/",
        province(
            "政民互动",
            f"""<ul class="cards">{fill('<li><div class="date"><b>$0</b><span>$1</span></div><div class="c"><h4><a href="/zm/$n.html">$2</a></h4><p><em>$3</em><em>市民来信</em></p></div><div class="st">$4</div></li>', *rows)}</ul>""",
        ),
        ("幼儿园延时服务收费", "2026-05-14", None, True),
        ("公交站台没有座椅", "2026-05-27", None, False),
    )

    rows = (
        ("人行道盲道被占", "2026-05-03　已办结"),
        ("商圈夜间照明", "2026-05-20　办理中"),
        ("校园欺凌热线", "2026-04-08　已办结"),
    )
    put(
        "day_and_state_in_one_text",
        f"{CITY}/hdjl/wmlx/",
        province(
            "网民来信",
            f"""<h2 class="tit">网民来信</h2><ul class="list">{fill('<li><a href="./t$n.html">$0</a><span>$1</span></li>', *rows)}</ul>""",
        ),
        ("人行道盲道被占", "2026-05-03", None, True),
        ("商圈夜间照明", "2026-05-20", None, False),
        ("校园欺凌热线", "2026-04-08", None, True),
    )

    rows = (
        ("3天前", "老旧电梯何时更换", "已回复"),
        ("1小时前", "广场喷泉开放时间", "待回复"),
    )
    put(
        "told_as_hours_and_days_ago",
        f"{CITY}/hdjl/wb/",
        province(
            "微信留言",
            f"""<h2>最新留言</h2><ul class="msg">{fill('<li><a href="/wb/$n">$1</a><i>$2</i><em>$0</em></li>', *rows)}</ul>""",
        ),
        ("老旧电梯何时更换", None, None, True),
        ("广场喷泉开放时间", None, None, False),
    )

    rows = (
        ("危房改造申请条件", "2026-04-02", "2026-04-09"),
        ("乡道会车平台", "2026-03-11", "2026-03-20"),
        ("供销社化肥价格", "2026-02-05", "2026-02-10"),
    )
    put(
        "two_days_without_a_head",
        f"{COUNTY}/mail/xd/",
        struts(
            "来信选登",
            f"""<h3>来信与答复</h3><ul class="lis02">{fill('<li><a href="$n.html">$0</a><span class="a">$1</span><span class="b">$2</span></li>', *rows)}</ul>""",
            "县长信箱",
        ),
        *((a, b, c, True) for a, b, c in rows),
    )

    rows = (("河道采砂举报后如何反馈", "2026-05-08"), ("农家书屋开放", "2026-04-25"))
    put(
        "only_the_day_of_the_answer_below",
        f"{COUNTY}/mail/hf/",
        struts(
            "回复选登",
            f"""<div class="hf">{fill('<div class="one"><p class="t"><a href="$n.html">$0</a></p><p class="r">回复：$1</p></div>', *rows)}</div>""",
            "县长信箱",
        ),
        *((a, None, b, True) for a, b in rows),
    )

    tabs = '<div class="filter"><a class="on">全部</a><a href="?s=1">待办理</a><a href="?s=2">办理中</a><a href="?s=3">已办结</a></div>'
    rows = (("社保卡挂失", "2026-05-18"), ("临时占道审批", "2026-05-06"))
    put(
        "states_to_choose_by_and_none_in_the_rows",
        "http://www.tingzhou.invalid/interact/all",
        served(
            "群众来信",
            f"""<h1>群众来信</h1>{tabs}<div class="rows">{fill('<div class="row" data-v-3c><a href="/interact/d/$n" class="row-t">$0</a><span class="row-d">$1</span></div>', *rows)}</div>""",
        ),
        *((a, b, None, None) for a, b in rows),
    )

    head = "<dl class='th'><dt>信件标题</dt><dd>来信日期</dd><dd>办理状态</dd></dl>"
    rows = (("祠堂修缮资金", "2026-05-09", "办结"), ("渡口停运时间", "2026-05-27", "在办"))
    put(
        "each_row_a_list_of_definitions",
        f"{CITY}/hdjl/qzsx/",
        province(
            "区长信箱",
            f"""<div class="dls">{head}{fill('<dl><dt><a href="$n.html">$0</a></dt><dd>$1</dd><dd>$2</dd></dl>', *rows)}</div>""",
        ),
        ("祠堂修缮资金", "2026-05-09", None, True),
        ("渡口停运时间", "2026-05-27", None, False),
    )

    side = """<div class="hot"><h4>热点信件</h4><ul><li><a href="/h/1">旧城改造安置时间</a>(1203)</li><li><a href="/h/2">新高考选科咨询</a>(988)</li></ul></div><div class="tips"><h4>写信须知</h4><p>来信一般在5个工作日内答复，2026年1月1日起施行实名登记。</p></div>"""
    rows = (
        ("机动车环检预约", "来信时间：2026-05-17", "回复时间：2026-05-19"),
        ("公墓续费", "来信时间：2026-05-26", "回复时间：暂无"),
    )
    put(
        "rules_of_writing_and_hot_letters_beside",
        f"{COUNTY}/mail/",
        struts(
            "县长信箱",
            f"""<div class="letters">{fill('<div class="item"><h4><a href="$n.html">$0</a></h4><p><span>$1</span><span>$2</span></p></div>', *rows)}</div>""",
            "县长信箱",
            side,
        ),
        ("机动车环检预约", "2026-05-17", "2026-05-19", True),
        ("公墓续费", "2026-05-26", None, False),
    )


def questions_and_answers() -> None:
    bubble = """<li class="dialog"><div class="question"><div class="question_left"></div><div class="question_right"><p class="question_con">$0</p><p class="question_time">提问时间：<span>$1</span></p></div></div>$2</li>"""
    answer = """<div class="answer"><div class="answer_left"></div><div class="answer_right"><p class="answer_con">{}</p><p class="answer_time">答复时间：<span>{}</span></p></div></div><div class="detail"><a href=""><span>查看详情</span><i></i></a></div>"""
    put(
        "bubbles_of_a_dialogue",
        f"{CITY}/hdjl/wzwd/",
        province(
            "我问政府答",
            "<ul id='feedback_login'>"
            + fill(
                bubble,
                (
                    "请问新能源车可以免费停车吗",
                    "2026-05-12",
                    answer.format("当日首次停车两小时内免费。", "2026-05-14"),
                ),
                (
                    "献血证丢失如何补办",
                    "2026-04-20",
                    answer.format("请持身份证到血站办理。", "2026-04-23"),
                ),
            )
            + "</ul>",
        ),
        ("请问新能源车可以免费停车吗", "2026-05-12", "2026-05-14", True),
        ("献血证丢失如何补办", "2026-04-20", "2026-04-23", True),
    )

    entry = """<dt>[$0] $1</dt><dd>$2<span class="info"><br/>姓名：网友 &nbsp; 留言时间：$3</span></dd>$4"""
    reply = """<dd>回复：{}<span class="info"><br/>回复人：办公室 &nbsp; 回复时间：{}</span></dd>"""
    put(
        "guestbook_of_definitions",
        "http://www.luting.invalid/guestbook",
        press(
            "公共留言",
            "<h1>公共留言</h1><dl class='search'>"
            + fill(
                entry,
                (
                    "咨询",
                    "宅基地确权证领取",
                    "请问村里的证什么时候发？",
                    "2026-05-08 10:11:12",
                    reply.format("已送到村委会，请本人领取。", "2026-05-09 15:00:00"),
                ),
                (
                    "建议",
                    "河埠头护栏",
                    "建议加装护栏。",
                    "2026-04-11 08:00:01",
                    reply.format("已列入计划。", "2026-04-16 09:30:00"),
                ),
            )
            + "</dl>",
        ),
        ("宅基地确权证领取", "2026-05-08", "2026-05-09", True),
        ("河埠头护栏", "2026-04-11", "2026-04-16", True),
    )

    pair = """<div class="qa"><div class="q"><b>问：</b>$0<em>$1</em></div><div class="a"><b>答：</b>$2<em>$3</em></div></div>"""
    rows = (
        (
            "农村改厕补助怎么申请？",
            "2026-05-05",
            "向村委会提出，由镇里验收后发放。",
            "2026-05-06",
        ),
        ("赶集日改了吗？", "2026-04-13", "仍为逢三、六、九。", "2026-04-14"),
    )
    put(
        "asked_and_answered_with_days_behind",
        "http://www.luting.invalid/mail/wenda/",
        press("镇长信箱", f"<h1>镇长信箱</h1>{fill(pair, *rows)}"),
        ("农村改厕补助怎么申请？", "2026-05-05", "2026-05-06", True),
        ("赶集日改了吗？", "2026-04-13", "2026-04-14", True),
    )

    comment = """<li class="comment depth-1" id="c$n"><article><header><cite class="fn">$0</cite><time datetime="$1T09:00:00+08:00">$1</time></header><section><p>$2</p></section></article>$3</li>"""
    nested = """<ul class="children"><li class="comment depth-2 bypostauthor"><article><header><cite class="fn">芦汀镇人民政府</cite><span class="badge">官方回复</span><time datetime="{0}T10:00:00+08:00">{0}</time></header><section><p>{1}</p></section></article></li></ul>"""
    put(
        "answers_nested_below_comments",
        "http://www.luting.invalid/mail/",
        press(
            "留言板",
            "<h1>留言板</h1><ol class='commentlist'>"
            + fill(
                comment,
                (
                    "村民",
                    "2026-05-10",
                    "东塘路灯不亮",
                    nested.format("2026-05-11", "已派人维修。"),
                ),
                (
                    "返乡青年",
                    "2026-04-06",
                    "创业贷款去哪里申请",
                    nested.format("2026-04-08", "请到镇便民中心三号窗口。"),
                ),
            )
            + "</ol>",
        ),
        ("东塘路灯不亮", "2026-05-10", "2026-05-11", True),
        ("创业贷款去哪里申请", "2026-04-06", "2026-04-08", True),
    )

    rows = (
        ("城市书房卫生间", "2026-05-16", "答复摘要：已协调物业全天开放。"),
        ("河长公示牌电话打不通", "2026-05-02", "答复摘要：号码已更新，感谢监督。"),
    )
    put(
        "the_beginning_of_each_answer",
        "http://www.tingzhou.invalid/interact/picked",
        served(
            "来信精选",
            f"""<h1>来信精选</h1>{fill('<section class="pick"><h3><a href="/p/$n">$0</a></h3><p class="d">来信日期 $1</p><p class="s">$2</p></section>', *rows)}""",
        ),
        *((a, b, None, True) for a, b, _ in rows),
    )


def telephones() -> None:
    rows = (
        ("污水管网破损", "2026-05-23 14:02", "已办结"),
        ("家电以旧换新", "2026-05-31 08:45", "待受理"),
    )
    put(
        "tags_of_their_own",
        "http://m.lanjiang.invalid/pages/letter/list",
        telephone(
            "掌上信箱",
            fill(
                '<uni-view class="item" data-id="$n"><uni-view class="t"><uni-text><span>$0</span></uni-text></uni-view><uni-view class="b"><uni-text><span>$1</span></uni-text><uni-text class="tag"><span>$2</span></uni-text></uni-view></uni-view>',
                *rows,
            ),
        ),
        ("污水管网破损", "2026-05-23", None, True),
        ("家电以旧换新", "2026-05-31", None, False),
    )
    rows = (
        ("健康证体检地点", "诉求时间", "2026-05-21", "办理进度", "已答复"),
        ("高速口拥堵", "诉求时间", "2026-05-30", "办理进度", "转办中"),
    )
    put(
        "pairs_of_cells_in_cards",
        "http://m.lanjiang.invalid/pages/order/list",
        telephone(
            "我的诉求公开",
            fill(
                '<div class="van-panel"><div class="van-cell van-panel__header"><div class="van-cell__title">$0</div></div><div class="van-cell"><span>$1</span><span>$2</span></div><div class="van-cell"><span>$3</span><span>$4</span></div></div>',
                *rows,
            ),
        ),
        ("健康证体检地点", "2026-05-21", None, True),
        ("高速口拥堵", "2026-05-30", None, False),
    )


def no_letters() -> None:
    lines = fill(
        '<p><b>[$0]</b> <span class="t">$1</span> $2</p>',
        ("网友：小满", "2026-05-14 15:03", "请问公积金异地贷款有什么变化？"),
        ("嘉宾", "2026-05-14 15:05", "谢谢提问，今年放宽了缴存地限制。"),
        ("网友：阿福", "2026-05-14 15:09", "提取次数有限制吗？"),
        ("嘉宾", "2026-05-14 15:11", "租房提取每季度一次。"),
    )
    put(
        "readers_asked_during_an_interview",
        f"{CITY}/hdjl/zxft/41.html",
        province(
            "公积金新政访谈",
            f"""<h1>公积金新政访谈</h1><p>访谈时间：2026-05-14 15:00</p><p>访谈嘉宾：市公积金中心副主任</p><h3>网友互动</h3>{lines}""",
            "在线访谈",
        ),
    )
    put(
        "how_to_write_and_nothing_else",
        f"{COUNTY}/mail/help.html",
        struts(
            "使用说明",
            """<h3>县长信箱使用说明</h3><p>一、来信请写明事由、时间、地点。</p><p>二、受理单位收到后显示“已受理”，办理期间显示“办理中”，答复后显示“已回复”。</p><p>三、简单事项5个工作日内答复，复杂事项15个工作日内答复。</p><p>四、本说明自2026年3月1日起执行。</p>""",
            "县长信箱",
        ),
    )


def build() -> None:
    spans_and_cards()
    questions_and_answers()
    telephones()
    no_letters()
