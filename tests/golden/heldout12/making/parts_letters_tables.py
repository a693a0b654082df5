"""Lists of letters in tables, as mailboxes and hotlines served them."""

from __future__ import annotations

from typing import Any

from .parts_frames import AS_OF, cells, columns, fill, province, served, single, struts

Letter = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered
COUNTY = "http://www.tangxi.invalid"
CITY = "http://www.lanjiang.invalid"


def put(name: str, url: str, html: str, *letters: Letter) -> None:
    """A list of letters and what a person reads of each."""
    expect: dict[str, Any] = {"rows": [list(letter) for letter in letters]}
    single(f"letters/{name}", url, AS_OF, html, **expect)


def old_counties() -> None:
    rows = (
        ("TX0412", "城乡居民养老保险断缴怎么补", "县人社局", "已回复", "2026-05-11"),
        ("TX0409", "学校门口要求增设减速带", "县交警大队", "办理中", "2026-05-29"),
        ("TX0397", "渔政执法电话是多少", "县农业农村局", "已回复", "2026-04-02"),
    )
    markup = """<tr><td>$0</td><td class="ct"><a href="detail.do?id=$n" target="_blank">$1</a></td><td><a href="organsearch.do?id=$n" target="_blank">$2</a></td><td>$3</td><td>$4</td></tr>"""
    put(
        "number_text_unit_state_day",
        f"{COUNTY}/interaction/list.do?currentTable=1",
        struts(
            "棠溪县公众参与",
            f"""<div id="list01"><ul class="menu01"><li class="blank"></li><li class="current">在线咨询</li></ul><div class="list02"><table width="100%" border="0" cellpadding="0" cellspacing="3"><tr><th>编号</th><th>内容</th><th>受理单位</th><th>状态</th><th>日期</th></tr>{fill(markup, *rows)}</table></div><p class="page"><table width="100%"><tr><td height="30" bgcolor="#F2F2F2"><div align="center">共1页&nbsp;当前为第1页&nbsp;上一页<strong>1</strong>下一页&nbsp;转到<select name="select"><option selected="selected">1</option></select>页</div></td></tr></table></p></div>""",
        ),
        ("城乡居民养老保险断缴怎么补", "2026-05-11", None, True),
        ("学校门口要求增设减速带", "2026-05-29", None, False),
        ("渔政执法电话是多少", "2026-04-02", None, True),
    )

    tabs = (
        ("letter1", "建言献策", "", (("TX3001", "建议在滨河公园设直饮水", "2026-05-17"),)),
        (
            "letter2",
            "在线咨询",
            "display:none;",
            (
                ("TX1007", "公租房年审需要哪些资料", "2026-05-20"),
                ("TX1004", "残疾人机动轮椅车补贴", "2026-03-30"),
            ),
        ),
        ("letter3", "投诉监督", "display:none;", (("TX2002", "烧烤店油烟直排", "2026-05-08"),)),
    )
    heads = "".join(f'<li id="{a}"><a href="#">{b}</a></li>' for a, b, _, _ in tabs)
    bodies = "".join(
        f"""<div id="t{a}" class="letter_list_box" style="{c}"><table><tr><td class="bh1">编号</td><td class="bt1">标题</td><td class="sj1">时间</td></tr>{fill('<tr><td class="cen">$0</td><td class="ct"><a href="detail/$0.html">$1</a></td><td class="cen">$2</td></tr>', *d)}</table></div>"""
        for a, _, c, d in tabs
    )
    ranks = fill(
        '<tr><td class="t1"><a href="organ/$n.html">$0</a></td><td class="t2">$1</td></tr>',
        ("县住建局", "98.2%"),
        ("县教育局", "96.7%"),
        ("县卫健委", "91.0%"),
    )
    put(
        "three_tabs_and_a_ranking_of_answers",
        f"{COUNTY}/interaction/index.do",
        struts(
            "棠溪县公众参与",
            f"""<div class="mstd"><div class="mstd_tit">民声通道</div><div class="letter_tag"><ul><li><a href="write.do">我要写信</a></li><li><a href="help.html">使用说明</a></li></ul></div><div class="letter_tab"><ul>{heads}</ul></div>{bodies}</div><div class="right_box"><div class="right_tab"><ul><li class="current">回复排行</li><li>未回复提示</li></ul></div><div class="huifu_box"><table>{ranks}</table></div></div>""",
        ),
        ("建议在滨河公园设直饮水", "2026-05-17", None, None),
        ("公租房年审需要哪些资料", "2026-05-20", None, None),
        ("残疾人机动轮椅车补贴", "2026-03-30", None, None),
        ("烧烤店油烟直排", "2026-05-08", None, None),
    )

    rows = (
        ("请问外地驾照如何换领", "已回复", "2026-05-13 09:21:44", "车管所"),
        ("路口掉头标志被树遮挡", "未回复", "2026-05-30 20:05:10", "城区大队"),
        ("校车通行证办理", "已回复", "2026-04-27 16:44:02", "秩序科"),
    )
    put(
        "newest_letters_with_answers",
        "http://jj.tangxi.invalid/index.php?g=DirectorMail",
        columns(
            "支队长信箱",
            f"""<div class="mailbox-list"><div class="content-hd">支队长信箱－最新回复信件</div><div class="mailbox-data-list"><table><thead><tr><th>来信主题</th><th>状态</th><th>时间</th><th>受理单位</th></tr></thead><tbody>{fill('<tr><td><a href="index.php?a=mail&amp;mailid=$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>', *rows)}</tbody></table></div><a class="query-button" href="#">信件查询</a></div>""",
        ),
        ("请问外地驾照如何换领", "2026-05-13", None, True),
        ("路口掉头标志被树遮挡", "2026-05-30", None, False),
        ("校车通行证办理", "2026-04-27", None, True),
    )

    rows = (
        ("<FONT color=#008000>已答</FONT>", "2026-5-6", "玉米收割机补贴额一览"),
        ("<FONT color=#ff0000>未答</FONT>", "2026-5-28", "植保无人机要上牌吗"),
    )
    put(
        "state_first_title_last",
        "http://nj.shibu.invalid/book.asp?page=1",
        cells(
            "在线咨询",
            f"""<TABLE width=778 align=center border=0><TBODY><TR><TD width=160 vAlign=top><TABLE><TBODY><TR><TD><A href="write.asp">我要留言</A></TD></TR></TBODY></TABLE></TD><TD><TABLE width="100%" border=1><TBODY><TR><TD align=middle><B>状态</B></TD><TD align=middle><B>提问日期</B></TD><TD align=middle><B>问题</B></TD></TR>{fill('<TR><TD align=middle>$0</TD><TD align=middle>$1</TD><TD><A href="show.asp?id=$n">$2</A></TD></TR>', *rows)}</TBODY></TABLE></TD></TR></TBODY></TABLE>""",
        ),
        ("玉米收割机补贴额一览", "2026-05-06", None, True),
        ("植保无人机要上牌吗", "2026-05-28", None, False),
    )

    entry = """<TABLE width=600 align=center border=1><TBODY><TR bgColor=#e0ecff><TD width="55%"><B>主题：</B>$0</TD><TD>留言人：$1</TD><TD>$2</TD></TR><TR><TD colSpan=3>$3</TD></TR>$4</TBODY></TABLE><BR>"""
    put(
        "answer_as_a_row_below_each",
        "http://nj.shibu.invalid/gbook.asp",
        cells(
            "留言簿",
            fill(
                entry,
                (
                    "农机报废补贴",
                    "老王",
                    "2026-4-18 8:30:00",
                    "旧拖拉机报废去哪里办？",
                    "<TR bgColor=#fff8e0><TD colSpan=3><FONT color=red>管理员回复：</FONT>请到具有资质的回收企业办理。（2026-4-20 9:15:00）</TD></TR>",
                ),
                (
                    "机手培训",
                    "学员",
                    "2026-5-27 19:02:00",
                    "今年什么时候培训？",
                    "<TR bgColor=#fff8e0><TD colSpan=3><FONT color=red>管理员回复：</FONT>暂未回复</TD></TR>",
                ),
            ),
        ),
        ("农机报废补贴", "2026-04-18", "2026-04-20", True),
        ("机手培训", "2026-05-27", None, False),
    )


def cities() -> None:
    rows = (
        ("非机动车道停满共享单车", "2026-05-16", "市民甲", "市城管局", "已处理"),
        ("中考体育免考申请", "2026-05-25", "家长", "市教育局", "处理中"),
        ("电梯加装资金分摊", "2026-04-09", "住户", "市住建局", "已处理"),
    )
    put(
        "subject_day_person_unit_state",
        f"{CITY}/hd/zxts/tsfk/",
        province(
            "咨询投诉反馈",
            f"""<div class="fr_list"><h2>投诉反馈</h2><table class="listAll" width="100%"><tr><td class="T">咨询主题</td><td class="T">日期</td><td class="T">咨询人</td><td class="T">处理单位</td><td class="T">处理状态</td></tr>{fill('<tr><td class="R"><a href="/webPlatform/detail?id=$n">$0</a></td><td class="R">$1</td><td class="R">$2</td><td class="R">$3</td><td class="R">$4</td></tr>', *rows)}</table></div>""",
        ),
        ("非机动车道停满共享单车", "2026-05-16", None, True),
        ("中考体育免考申请", "2026-05-25", None, False),
        ("电梯加装资金分摊", "2026-04-09", None, True),
    )

    rows = (
        ("地铁口电动车棚何时建", "2026-05-02<br>2026-05-07", "已办结"),
        ("小学午休床费用", "2026-05-26", "办理中"),
    )
    put(
        "both_days_in_one_cell_one_over_the_other",
        f"{CITY}/hdjl/szxx/xjgk/",
        province(
            "信件公开",
            f"""<table class="xj"><thead><tr><th>序号</th><th>信件标题</th><th>来信/回复时间</th><th>状态</th></tr></thead><tbody>{fill('<tr><td>$n</td><td><a href="./$n.html">$0</a></td><td>$1</td><td>$2</td></tr>', *rows)}</tbody></table>""",
        ),
        ("地铁口电动车棚何时建", "2026-05-02", "2026-05-07", True),
        ("小学午休床费用", "2026-05-26", None, False),
    )

    rows = (
        ("老年卡异地使用", "2026-04-12", "2026-04-15", "已办结"),
        ("社区食堂价格公示", "2026-05-27", "——", "办理中"),
        ("图书馆夜间自习", "2026-03-20", "2026-03-27", "已办结"),
    )
    put(
        "day_of_asking_and_of_closing",
        f"{CITY}/hdjl/szxx/bjgs/",
        province(
            "办件公示",
            f"""<div class="tj">共收到来信<b>1286</b>件，办结<b>1279</b>件，办结率<b>99.4%</b>（截至2026-05-31）</div><table class="xj"><tr><th>标题</th><th>来信时间</th><th>办结时间</th><th>办理状态</th></tr>{fill('<tr><td><a href="./$n.html" title="$0">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>', *rows)}</table>""",
        ),
        ("老年卡异地使用", "2026-04-12", "2026-04-15", True),
        ("社区食堂价格公示", "2026-05-27", None, False),
        ("图书馆夜间自习", "2026-03-20", "2026-03-27", True),
    )

    rows = (
        ("护学岗时间调整", "咨询", "2026-05-19", "3天"),
        ("出租车计价器误差", "投诉", "2026-05-04", "5天"),
    )
    put(
        "how_many_days_it_took",
        f"{CITY}/hdjl/12345/yb/",
        province(
            "已办诉求",
            f"""<h3>已办诉求</h3><table><tr><th>诉求标题</th><th>类型</th><th>提交时间</th><th>办理用时</th></tr>{fill('<tr><td><a href="$n.html">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>', *rows)}</table>""",
        ),
        ("护学岗时间调整", "2026-05-19", None, True),
        ("出租车计价器误差", "2026-05-04", None, True),
    )

    legend = '<div class="legend"><span><i class="ico ico-g"></i>已办结</span><span><i class="ico ico-y"></i>办理中</span></div>'
    rows = (
        ("ico-g", "水费阶梯怎么算", "2026-05-12"),
        ("ico-y", "楼顶违建反映", "2026-05-29"),
        ("ico-g", "驾校退费难", "2026-04-21"),
    )
    put(
        "states_by_colour_and_a_legend",
        f"{CITY}/hdjl/wlwz/",
        province(
            "网络问政",
            f"""{legend}<table class="wz"><tr><th></th><th>问政标题</th><th>发布时间</th></tr>{fill('<tr><td><i class="ico $0"></i></td><td><a href="/wz/$n">$1</a></td><td>$2</td></tr>', *rows)}</table>""",
        ),
        ("水费阶梯怎么算", "2026-05-12", None, True),
        ("楼顶违建反映", "2026-05-29", None, False),
        ("驾校退费难", "2026-04-21", None, True),
    )

    rows = (
        ("办结", "城中村消防栓无水", "2026-04-23"),
        ("在办", "公园广播音量过大", "2026-05-28"),
    )
    put(
        "states_as_titles_of_pictures",
        f"{CITY}/hdjl/bmtd/",
        province(
            "便民通道",
            f"""<table class="bm"><tr><td>进度</td><td>诉求主题</td><td>诉求日期</td></tr>{fill('<tr><td><img src="/img/p$n.png" title="$0"></td><td><a href="/bm/$n">$1</a></td><td>$2</td></tr>', *rows)}</table>""",
        ),
        ("城中村消防栓无水", "2026-04-23", None, True),
        ("公园广播音量过大", "2026-05-28", None, False),
    )

    rows = (
        ("地下室返潮", "2026-02-10", "超期未回复"),
        ("健身步道围挡", "2026-05-25", "待回复（剩余4个工作日）"),
        ("流动图书车路线", "2026-05-05", "按期回复"),
    )
    put(
        "overdue_and_in_time",
        f"{CITY}/hdjl/dcdb/",
        province(
            "留言督办",
            f"""<table><tr><th>留言主题</th><th>留言时间</th><th>回复情况</th></tr>{fill('<tr><td><a href="/db/$n">$0</a></td><td>$1</td><td>$2</td></tr>', *rows)}</table>""",
        ),
        ("地下室返潮", "2026-02-10", None, False),
        ("健身步道围挡", "2026-05-25", None, False),
        ("流动图书车路线", "2026-05-05", None, True),
    )

    form = """<form><select name="zt"><option>全部</option><option>已回复</option><option>未回复</option></select> 时间 <input name="a" value="2025-06-01"> 至 <input name="b" value="2026-06-01"><input type="submit" value="查询"></form>"""
    rows = (
        ("学区划分咨询", "2026-05-11", "教育局"),
        ("企业社保减免", "2026-04-29", "人社局"),
    )
    put(
        "form_to_choose_a_state_above",
        "http://www.tongling-qu.invalid/consult/query",
        columns(
            "网上咨询",
            f"""<div class="consult">{form}<table><tr><th>咨询标题</th><th>答复时间</th><th>答复单位</th></tr>{fill('<tr><td><a href="view?id=$n">$0</a></td><td>$1</td><td>$2</td></tr>', *rows)}</table></div>""",
        ),
        ("学区划分咨询", None, "2026-05-11", True),
        ("企业社保减免", None, "2026-04-29", True),
    )


def front_ends() -> None:
    head = "".join(
        f'<th colspan="1" rowspan="1" class="el-table_1_column_{n} is-leaf"><div class="cell">{one}</div></th>'
        for n, one in enumerate(("编号", "标题", "来信日期", "办理状态", "答复日期"), 1)
    )
    rows = (
        ("T2605011", "自来水有异味", "2026-05-01", "已答复", "2026-05-04"),
        ("T2605288", "体育馆预约系统", "2026-05-28", "办理中", ""),
        ("T2604170", "农村快递收费", "2026-04-17", "已答复", "2026-04-22"),
    )
    markup = "<tr class='el-table__row'>" + "".join(
        f'<td class="el-table_1_column_{n + 1}"><div class="cell">${n}</div></td>' for n in range(5)
    )
    put(
        "head_and_body_are_two_tables",
        "http://www.tingzhou.invalid/interact/letters",
        served(
            "信件公开",
            f"""<div class="el-table el-table--fit"><div class="hidden-columns"><div></div><div></div></div><div class="el-table__header-wrapper"><table cellspacing="0" class="el-table__header"><colgroup><col name="c1"><col name="c2"></colgroup><thead><tr>{head}</tr></thead></table></div><div class="el-table__body-wrapper is-scrolling-none"><table cellspacing="0" class="el-table__body"><colgroup><col name="c1"><col name="c2"></colgroup><tbody>{fill(markup + "</tr>", *rows)}</tbody></table></div></div><div class="el-pagination"><span class="el-pagination__total">共 3 条</span><ul class="el-pager"><li class="number active">1</li></ul></div>""",
        ),
        ("自来水有异味", "2026-05-01", "2026-05-04", True),
        ("体育馆预约系统", "2026-05-28", None, False),
        ("农村快递收费", "2026-04-17", "2026-04-22", True),
    )

    rows = (
        ("夜间噪声", "2026-05-24 23:10", "<a class='layui-btn layui-btn-xs'>已回复</a>"),
        (
            "路面坑洼",
            "2026-05-30 07:15",
            "<a class='layui-btn layui-btn-xs layui-btn-warm'>待回复</a>",
        ),
    )
    put(
        "cells_with_the_names_of_their_fields",
        "http://www.tingzhou.invalid/msg/list",
        served(
            "留言办理",
            f"""<div class="layui-table-view"><div class="layui-table-header"><table class="layui-table"><thead><tr><th data-field="title"><div class="layui-table-cell"><span>留言标题</span></div></th><th data-field="ctime"><div class="layui-table-cell"><span>留言时间</span></div></th><th data-field="st"><div class="layui-table-cell"><span>状态</span></div></th></tr></thead></table></div><div class="layui-table-body"><table class="layui-table"><tbody>{fill('<tr data-index="$n"><td data-field="title"><div class="layui-table-cell"><a href="/msg/$n">$0</a></div></td><td data-field="ctime"><div class="layui-table-cell">$1</div></td><td data-field="st"><div class="layui-table-cell">$2</div></td></tr>', *rows)}</tbody></table></div></div>""",
        ),
        ("夜间噪声", "2026-05-24", None, True),
        ("路面坑洼", "2026-05-30", None, False),
    )


def no_letters() -> None:
    rows = (
        ("市住建局", "126", "124", "2", "98.4%"),
        ("市教育局", "87", "87", "0", "100%"),
        ("市城管局", "203", "199", "4", "98.0%"),
    )
    put(
        "figures_about_letters_alone",
        f"{CITY}/hdjl/tj/202605.html",
        province(
            "5月份信件办理情况统计",
            f"""<h1>5月份信件办理情况统计</h1><p class="info">发布时间：2026-06-01　来源：市热线中心</p><table><tr><th>单位</th><th>收到来信</th><th>已答复</th><th>办理中</th><th>办结率</th></tr>{fill("<tr><td>$0</td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>", *rows)}</table>""",
        ),
    )
    rows = (
        ("建议增加公共充电设施数量要求", "2026-04-15", "已采纳"),
        ("建议明确物业配合义务", "2026-04-18", "部分采纳"),
    )
    put(
        "opinions_on_a_draft_and_what_was_taken",
        f"{CITY}/hdjl/dczj/jg/18.html",
        province(
            "征集结果",
            f"""<h1>《充电设施管理办法》征求意见采纳情况</h1><p>征集时间：2026-04-01至2026-04-30</p><table><tr><th>序号</th><th>意见内容</th><th>提出时间</th><th>采纳情况</th></tr>{fill("<tr><td>$n</td><td>$0</td><td>$1</td><td>$2</td></tr>", *rows)}</table>""",
            "调查征集",
        ),
    )


def build() -> None:
    old_counties()
    cities()
    front_ends()
    no_letters()
