"""Single letters of cities, halls and towns, and some whose answer is told in a rare way."""

from __future__ import annotations

from .parts_frames import AS_OF, CITY, COUNTY, HALL, TOWN, layui, portal, single, theme, vant
from .parts_letters_lists import put as put_list
from .parts_letters_single import pairs, put


def of_cities() -> None:
    def lines(label: str, *facts: tuple[str, str]) -> str:
        return f'<div class="detail_mid"><div class="mid_top"><p class="details">{label}</p></div></div><div class="mid_mid">{pairs("""<div class="div_top clearfix"><p class="p1 fl">$0</p><p class="p2 fl">$1</p></div>""", *facts)}</div>'

    ask = lines(
        "诉求内容",
        ("诉求标题", "学校门口积水"),
        ("提交时间", "2026-05-10 07:50"),
        ("诉求描述", "雨后积水过膝。"),
    )
    first = lines(
        "回复内容",
        ("回复人员", "值班员"),
        ("回复单位", "市排水中心"),
        ("回复内容", "已抽排。"),
        ("提交时间", "2026-05-12 10:00"),
    )
    more = lines(
        "追加回复",
        ("回复人员", "值班员"),
        ("回复单位", "市排水中心"),
        ("回复内容", "管网改造已排期。"),
        ("提交时间", "2026-05-20 10:00"),
    )
    put(
        "both_parts_call_it_the_time_of_sending",
        f"{CITY}/zmhd/sq/501",
        portal("诉求详情", ask + first + more, "诉求公开"),
        "2026-05-10",
        "2026-05-12",
        True,
    )
    put(
        "only_the_part_of_asking",
        f"{CITY}/zmhd/sq/502",
        portal("诉求详情", ask, "诉求公开"),
        "2026-05-10",
        None,
        None,
    )

    put(
        "steps_with_a_circle_for_the_present_one",
        f"{CITY}/zmhd/sq/503",
        portal(
            "诉求详情",
            """<h2 class="title">滨江步道路灯</h2><div class="steps"><div class="step finish"><div class="step-icon">1</div><div class="step-title">提交诉求</div><div class="step-desc">2026-05-26 20:15</div></div><div class="step finish"><div class="step-icon">2</div><div class="step-title">受理</div><div class="step-desc">2026-05-27 09:00</div></div><div class="step process"><div class="step-icon">3</div><div class="step-title">办理</div><div class="step-desc">办理中</div></div><div class="step wait"><div class="step-icon">4</div><div class="step-title">办结</div><div class="step-desc"></div></div></div><div class="box"><h4>诉求内容</h4><p>路灯不亮。</p></div>""",
            "诉求公开",
        ),
        "2026-05-26",
        None,
        False,
    )

    put(
        "day_before_the_name_of_the_part",
        f"{CITY}/zmhd/szxx/91",
        portal(
            "市长信箱",
            """<article class="mail"><h1>夜市油烟</h1><section><header><time>2026-05-14</time><h3>市民来信</h3></header><p>油烟直排。</p></section><section><header><time>2026-05-19</time><h3>部门回复</h3></header><p>已要求安装净化设施。</p></section></article>""",
            "市长信箱",
        ),
        "2026-05-14",
        "2026-05-19",
        True,
    )

    put(
        "answer_promises_and_the_clock_of_the_page",
        f"{CITY}/zmhd/szxx/92",
        portal(
            "市长信箱",
            """<div class="now">今天是2026年6月1日</div><h1>外卖电动车充电</h1><dl><dt>来信时间</dt><dd>2026-05-18 19:00:21</dd><dt>来信内容</dt><dd>希望增设换电柜。</dd><dt>当前状态</dt><dd>承办单位办理中（应于2026年6月8日前答复）</dd></dl>""",
            "市长信箱",
        ),
        "2026-05-18",
        None,
        False,
    )

    put(
        "labels_within_square_brackets",
        f"{CITY}/zmhd/szxx/93",
        portal(
            "市长信箱",
            """<h1>图书漂流点</h1><p>[来信时间] 2026-04-22</p><p>[来信内容] 希望每个社区都有。</p><p>[答复部门] 市文旅局</p><p>[答复时间] 2026-04-27</p><p>[答复内容] 已列入年度计划。</p>""",
            "市长信箱",
        ),
        "2026-04-22",
        "2026-04-27",
        True,
    )

    put(
        "cells_of_vant_with_values",
        f"{HALL}/m/order/8",
        vant(
            "诉求详情",
            f"""<div class="van-cell-group">{pairs('<div class="van-cell"><div class="van-cell__title"><span>$0</span></div><div class="van-cell__value"><span>$1</span></div></div>', ("诉求标题", "公厕缺纸"), ("诉求时间", "2026-05-16 11:20"), ("办理状态", "已办结"), ("办理单位", "城管局"), ("办结时间", "2026-05-17 15:00"), ("办理结果", "已补充并增加巡查。"))}</div>""",
        ),
        "2026-05-16",
        "2026-05-17",
        True,
    )


def of_towns() -> None:
    put(
        "question_and_answer_in_quotes",
        f"{TOWN}/gbook/301.html",
        theme(
            "镇长信箱",
            """<div class="card"><div class="card-header"><h4>林权证遗失补办</h4><small class="text-muted">网友 2026-05-07 提问</small></div><div class="card-body"><p>林权证丢了怎么办？</p><blockquote class="blockquote"><p>请登报声明后到镇林业站申请。</p><footer class="blockquote-footer">镇林业站 2026-05-08 答复</footer></blockquote></div></div>""",
        ),
        "2026-05-07",
        "2026-05-08",
        True,
    )
    put(
        "nobody_has_answered_so_far",
        f"{TOWN}/gbook/302.html",
        theme(
            "镇长信箱",
            """<div class="card"><div class="card-header"><h4>河边垂钓区</h4><small class="text-muted">网友 2026-05-28 提问</small></div><div class="card-body"><p>能否划定垂钓区？</p><div class="alert alert-warning">该留言还没有回复，请耐心等待。</div></div></div>""",
        ),
        "2026-05-28",
        None,
        False,
    )
    put(
        "thanks_of_the_writer_below_the_answer",
        f"{TOWN}/gbook/303.html",
        theme(
            "镇长信箱",
            """<h3>危房鉴定</h3><p>来信时间：2026-04-05 来信人：村民</p><p>房屋开裂怎么鉴定？</p><h4>回复</h4><p>镇村建办：已安排鉴定机构上门。（2026年4月9日）</p><h4>评价</h4><p>2026-04-12 村民：非常满意，谢谢。</p>""",
        ),
        "2026-04-05",
        "2026-04-09",
        True,
    )
    single(
        "letters/an_article_about_a_mailbox_is_no_letter",
        f"{TOWN}/news/31.html",
        AS_OF,
        theme(
            "镇情动态",
            """<h1>镇长信箱上线运行</h1><p class="text-muted">发布时间：2026-05-20 来源：党政办</p><p>近日，镇长信箱上线，群众来信将在5个工作日内答复。</p><p>开通以来已收到来信12件，答复10件。</p>""",
        ),
        letter=None,
    )


def rare_ways() -> None:
    put(
        "days_are_told_in_the_list_alone",
        f"{COUNTY}/hd/xzxx/801.html",
        layui(
            "县长信箱",
            """<h1>果园用电增容</h1><div class="q"><h4>来信内容</h4><p>抽水电压不足。</p></div><div class="a"><h4>回复内容</h4><p>供电所已更换变压器。</p></div>""",
            "县长信箱",
        ),
        None,
        None,
        True,
    )
    put(
        "answered_by_the_office_it_was_passed_to",
        f"{COUNTY}/hd/xzxx/802.html",
        layui(
            "县长信箱",
            """<table class="layui-table"><tr><td>标题</td><td>国道限高杆</td></tr><tr><td>写信时间</td><td>2026-05-11 12:30</td></tr><tr><td>内容</td><td>限高杆位置不合理。</td></tr><tr><td>转办单位</td><td>县政府办</td></tr><tr><td>转办时间</td><td>2026-05-12 09:00</td></tr><tr><td>承办单位</td><td>县公路分局</td></tr><tr><td>办复时间</td><td>2026-05-18 17:00</td></tr><tr><td>办复结果</td><td>将向上级申请迁移。</td></tr></table>""",
            "县长信箱",
        ),
        "2026-05-11",
        "2026-05-18",
        True,
    )
    put(
        "taken_back_by_the_writer",
        f"{COUNTY}/hd/xzxx/803.html",
        layui(
            "县长信箱",
            """<h1>地界纠纷</h1><p class="info">写信时间：2026-02-03　状态：已撤回</p><div class="text">来信人已撤回此信件。</div>""",
            "县长信箱",
        ),
        "2026-02-03",
        None,
        None,
    )
    put(
        "answer_from_a_telephone_call",
        f"{CITY}/zmhd/szxx/95",
        portal(
            "市长信箱",
            """<h1>退休金核算</h1><ul class="kv"><li><b>提交时间</b>2026-05-06 10:00</li><li><b>办理方式</b>电话答复</li><li><b>答复时间</b>2026-05-07 15:30</li><li><b>答复摘要</b>已电话告知核算办法，来信人表示理解。</li></ul>""",
            "市长信箱",
        ),
        "2026-05-06",
        "2026-05-07",
        True,
    )
    put(
        "months_in_chinese_numerals",
        f"{CITY}/zmhd/szxx/96",
        portal(
            "市长信箱",
            """<h1>老年食堂选址</h1><p>来信日期：二〇二六年四月八日</p><p>来信内容：希望设在二小区。</p><p>回复内容：已纳入选址比选。</p><p>回复日期：二〇二六年四月十五日</p>""",
            "市长信箱",
        ),
        "2026-04-08",
        "2026-04-15",
        True,
    )

    rows = (
        ("冷链车进城通行证", "2026-05-19", "zt2.png", "#2aa515", "办结"),
        ("菜场公平秤", "2026-05-30", "zt1.png", "#e6a23c", "处理"),
    )
    body = "".join(
        f'<tr><td><a href="/s/{n}">{a}</a></td><td>{b}</td><td><i class="dot" style="background:{d};background-image:url({c})"></i></td></tr>'
        for n, (a, b, c, d, _) in enumerate(rows)
    )
    put_list(
        "coloured_dots_without_a_word",
        f"{CITY}/zmhd/dots/",
        portal(
            "来信公开",
            f"<table><tr><th>来信标题</th><th>来信日期</th><th>状态</th></tr>{body}</table>",
            "来信公开",
        ),
        *((a, b, None, None) for a, b, _, _, _ in rows),
    )
    body = "".join(
        f'<li class="mail-item"><img src="/img/{"yhf" if e == "办结" else "wait"}.png" title="{"已回复" if e == "办结" else "等待回复"}"><a href="/s/{n}">{a}</a><span>{b}</span></li>'
        for n, (a, b, _, _, e) in enumerate(rows)
    )
    put_list(
        "pictures_before_the_titles_with_words",
        f"{CITY}/zmhd/pics/",
        portal("来信公开", f"<h2>来信公开</h2><ul>{body}</ul>", "来信公开"),
        ("冷链车进城通行证", "2026-05-19", None, True),
        ("菜场公平秤", "2026-05-30", None, False),
    )
    put_list(
        "titles_of_answers_with_their_day",
        f"{COUNTY}/hd/hfxd/",
        layui(
            "回复选登",
            """<ul class="news"><li><a href="1.html">【回复】关于咨询公租房退租的回复</a><span>2026-05-22</span></li><li><a href="2.html">【回复】关于反映路面坑洼的回复</a><span>2026-05-15</span></li></ul>""",
            "回复选登",
        ),
        ("【回复】关于咨询公租房退租的回复", None, "2026-05-22", True),
        ("【回复】关于反映路面坑洼的回复", None, "2026-05-15", True),
    )


def build() -> None:
    of_cities()
    of_towns()
    rare_ways()
