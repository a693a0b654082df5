"""Letters to the boxes of cities: five of the crawler's notes, a list and a letter of each."""

from __future__ import annotations

from .talk_frames import ASK, CITY, LINE, asked, city, each, heads, hotline, letter, rows, table


def pages() -> None:
    of_offices_in_spans()
    of_a_platform_with_its_counts()
    of_work_orders()
    of_tables_within_tables()
    of_items_of_seven_paragraphs()


def of_offices_in_spans() -> None:
    rows(
        "number_title_taken_in_office_and_a_span_of_its_state",
        f"{CITY}/news_list.rt?channlId=182&pageNo=1",
        city(
            "部门信箱",
            table(
                'class="sl_tab" width="100%"',
                '<td>$0</td><td><a href="/letter_$n.rt">$1</a></td><td>$2</td><td>$3</td><td><span class="st">$4</span></td>',
                (
                    "BM2026110071",
                    "公租房续租材料交到哪里",
                    "2026-11-17",
                    "市住建局",
                    "正在办理",
                ),
                ("BM2026110052", "老旧小区加装电梯补贴", "2026-11-09", "市住建局", "办理完成"),
                ("BM2026100318", "农贸市场占道经营", "2026-10-26", "市城管局", "办理完成"),
                head=heads("th", "受理编号", "信件标题", "受理时间", "办理部门", "办理状态"),
            )
            + '<div class="fy">共3条　第1/1页</div>',
            "部门信箱",
        ),
        ("公租房续租材料交到哪里", "2026-11-17", None, False),
        ("老旧小区加装电梯补贴", "2026-11-09", None, True),
        ("农贸市场占道经营", "2026-10-26", None, True),
    )
    pair = '<td class="l">$0</td><td class="r">$1</td>'
    letter(
        "two_tables_one_of_the_writer_and_one_of_the_office_not_done_yet",
        f"{CITY}/letter_71.rt",
        city(
            "信件查看",
            '<div class="ysq"><h3>来信信息</h3>'
            + table(
                'width="100%"',
                pair,
                ("姓名", "周**"),
                ("来信时间", "2026-11-16 10:42:08"),
                ("是否公开", "公开"),
                ("信件主题", "公租房续租材料交到哪里"),
                ("信件内容", "合同下月到期，续租要交哪些材料，交到社区还是窗口？"),
            )
            + "<h3>办理信息</h3>"
            + table(
                'width="100%"',
                pair,
                ("受理时间", "2026-11-17 09:00:12"),
                ("办理时间", ""),
                ("办理部门", "市住建局"),
                ("办理状态", "正在办理"),
                ("办理情况", ""),
            )
            + "</div>",
            "部门信箱",
        ),
        "2026-11-16",
        None,
        False,
    )


def of_a_platform_with_its_counts() -> None:
    cells = '<td>$0</td><td><a href="index.php?act=political&op=detail&id=$0" target="_blank">$1</a></td><td>$2</td><td>$3</td><td>$4</td><td>$5</td><td><a href="index.php?act=dept&id=$n">$6</a></td><td>$7</td>'
    names = (
        "序号",
        "标题",
        "发布账号",
        "浏览数",
        "评论数",
        "发布时间",
        "牵头部门",
        "状态",
    )
    rows(
        "number_account_views_and_comments_before_the_day_and_the_state_last",
        f"{ASK}/index.php?act=political&op=list1&curpage=1",
        asked(
            "问政列表",
            '<div class="ask_r"><table class="tb"><thead>'
            + heads("th", *names)
            + "</thead><tbody>"
            + each(
                f"<tr>{cells}</tr>",
                (
                    "1",
                    "城东公交末班车时间太早",
                    "qb_0817",
                    "152",
                    "3",
                    "2026-11-18 21:03",
                    "市交通运输局",
                    "处理中",
                ),
                (
                    "2",
                    "育才路红绿灯损坏",
                    "晚风",
                    "96",
                    "0",
                    "2026-11-12 07:55",
                    "市公安局",
                    "已回复",
                ),
                (
                    "3",
                    "滨江步道没有路灯",
                    "qb_1190",
                    "401",
                    "12",
                    "2026-10-30 22:18",
                    "市住建局",
                    "已回复",
                ),
            )
            + "</tbody></table></div>",
        ),
        ("城东公交末班车时间太早", "2026-11-18", None, False),
        ("育才路红绿灯损坏", "2026-11-12", None, True),
        ("滨江步道没有路灯", "2026-10-30", None, True),
    )
    letter(
        "fonts_of_the_writer_and_the_day_and_boxes_of_the_same_class",
        f"{ASK}/index.php?act=political&op=detail&id=2",
        asked(
            "育才路红绿灯损坏",
            '<div class="dept_l"><div class="dept_name"><span>市公安局</span></div><table><tbody><tr><td>发言人：</td><td>办公室</td></tr><tr><td>联系人：</td><td>值班室</td></tr></tbody></table><div class="dept_con">负责道路交通管理等工作。</div></div><div class="ly"><h2>育才路红绿灯损坏</h2><div class="ly_user"><div class="ly_mat"><font>网民：晚风</font><font>发布时间：2026-11-12 07:55</font><font>浏览：96</font></div><div class="ly_text">育才路与学前街路口信号灯不亮，早高峰很乱。</div></div><div class="ly_user reply"><div class="ly_mat"><font>市公安局 回复</font><font>回复时间：2026-11-13 16:30</font></div><div class="ly_text">您好，故障信号灯已于当日更换控制机，恢复正常。</div></div></div>',
        ),
        "2026-11-12",
        "2026-11-13",
        True,
    )


def of_work_orders() -> None:
    rows(
        "work_orders_handed_in_and_closed_without_any_state",
        f"{LINE}/?m=web&c=index&a=chaxun&page=1",
        hotline(
            "办件公开",
            table(
                'class="list"',
                '<td>$0</td><td><a href="?m=web&c=index&a=show&id=$n">$1</a></td><td>$2</td><td>$3</td>',
                ("W20261115003", "小区供暖温度不达标", "2026-11-15 08:11", "2026-11-18 15:20"),
                ("W20261110127", "校门口减速带破损", "2026-11-10 17:40", "2026-11-14 10:02"),
                ("W20261028066", "夜市油烟扰民", "2026-10-28 23:05", "2026-11-04 09:31"),
                head=heads("th", "工单编号", "标题", "提交时间", "办结时间"),
            ),
        ),
        ("小区供暖温度不达标", "2026-11-15", "2026-11-18", True),
        ("校门口减速带破损", "2026-11-10", "2026-11-14", True),
        ("夜市油烟扰民", "2026-10-28", "2026-11-04", True),
    )
    letter(
        "one_work_order_in_rows_of_a_head_and_a_cell",
        f"{LINE}/?m=web&c=index&a=show&id=1",
        hotline(
            "工单详情",
            table(
                'class="mt"',
                "<th>$0</th><td>$1</td>",
                ("工单编号", "W20261115003"),
                ("标题", "小区供暖温度不达标"),
                ("提交时间", "2026-11-15 08:11"),
                ("内容", "室温只有十五度，请协调热力公司检修。"),
                ("内容分类", "城乡建设/供热"),
                ("工单分类", "投诉"),
                ("工单所属地", "城北区"),
                ("主办单位", "市热力集团"),
                ("办结时间", "2026-11-18 15:20"),
                ("办结回复", "已上门测温，清洗换热器后室温升至二十度。"),
            ),
        ),
        "2026-11-15",
        "2026-11-18",
        True,
    )


def of_tables_within_tables() -> None:
    inner = '<tr><td width="13%"><div align="center">$0</div></td><td><a href="index.php?m=case&c=show&id=$n" class="lk">$1</a></td><td><div align="center">$2</div></td><td><div align="center">$3</div></td><td><div align="center">$4</div></td></tr>'
    rows(
        "a_table_within_a_table_of_the_same_name_heads_in_the_outer_one",
        f"{ASK}/index.php?m=case&c=list&t=3",
        asked(
            "来信公开",
            '<table id="a2" width="100%"><tr bgcolor="#eef"><td width="13%">信件编号</td><td>来信标题</td><td>类型</td><td>提交时间</td><td>回复时间</td></tr><tr><td colspan="5"><table id="a2" width="100%">'
            + each(
                inner,
                ("20261119", "灵活就业医保断缴影响", "咨询", "2026-11-11", "2026-11-16"),
                ("20261104", "渡口停航通知不及时", "建议", "2026-11-04", "2026-11-10"),
                ("20261022", "驾校退费久拖不决", "投诉", "2026-10-22", "2026-10-29"),
            )
            + '<tr><td colspan="5" align="right">共 3 封信 首页 1 末页</td></tr></table></td></tr></table>',
        ),
        ("灵活就业医保断缴影响", "2026-11-11", "2026-11-16", True),
        ("渡口停航通知不及时", "2026-11-04", "2026-11-10", True),
        ("驾校退费久拖不决", "2026-10-22", "2026-10-29", True),
    )
    letter(
        "state_in_bold_above_handed_in_and_due_in_one_cell_office_in_bold",
        f"{ASK}/index.php?m=case&c=show&id=3",
        asked(
            "来信详情",
            '<table width="100%"><tr><td valign="top"><table width="96%"><tr><td class="WZ"><strong>信件编号：20261022　状态：已回复</strong></td></tr><tr><td><table><tr><td><table><tr><td>类型：投诉</td><td>&nbsp;</td><td>提交时间：2026-10-22　到期时间：2026-10-31</td></tr></table></td></tr><tr><td>驾校两个月不退学费，多次催要没有结果。</td></tr><tr><td>提问者：何**</td></tr></table></td></tr></table><table><tr><td height="8"></td></tr></table><table width="96%"><tr><td class="WZ"><strong>市交通运输局</strong></td></tr><tr><td><table><tr><td>经协调，驾校已于10月28日退还剩余学费。</td></tr><tr><td>回复时间：2026-10-29</td></tr></table></td></tr></table><table><tr><td height="8"></td></tr></table><table width="96%"><tr><td class="WZ"><strong>网友评价</strong></td></tr><tr><td>满意 <div class="WZ">2</div> 基本满意 <div class="WZ">0</div> 不满意 <p class="WZ">0</p></td></tr></table></td></tr></table>',
        ),
        "2026-10-22",
        "2026-10-29",
        True,
    )


def of_items_of_seven_paragraphs() -> None:
    item = '<li><p class="p1">$0</p><p class="p2">$1</p><p class="p3"><a href="/supervision/detail/$n/">$2</a></p><p class="p4">$3</p><p class="p5">$4</p><p class="p6"><font color="$6">$5</font></p><p class="p7">$7</p></li>'
    rows(
        "items_of_seven_paragraphs_with_the_day_it_was_looked_through",
        f"{CITY}/supervision/productList/product_id=3/page-1/",
        city(
            "政民互动",
            '<div class="lt_head"><p>信件编号</p><p>处理部门</p><p>来信标题</p><p>来信时间</p><p>审核时间</p><p>处理状态</p><p>浏览次数</p></div><div class="lt_box"><ul>'
            + each(
                item,
                (
                    "261119001",
                    "市教育局",
                    "课后服务收费依据",
                    "2026-11-19",
                    "2026-11-20",
                    "已受理",
                    "blue",
                    "21",
                ),
                (
                    "261108004",
                    "市水利局",
                    "灌渠淤塞无人清理",
                    "2026-11-08",
                    "2026-11-09",
                    "已办结",
                    "green",
                    "187",
                ),
                (
                    "261021002",
                    "市医保局",
                    "异地就医手工报销进度",
                    "2026-10-21",
                    "2026-10-21",
                    "已办结",
                    "green",
                    "340",
                ),
            )
            + "</ul></div>",
            "来信公开",
        ),
        ("课后服务收费依据", "2026-11-19", None, None),
        ("灌渠淤塞无人清理", "2026-11-08", None, True),
        ("异地就医手工报销进度", "2026-10-21", None, True),
    )
    letter(
        "title_in_the_head_of_a_table_and_divisions_in_its_cells",
        f"{CITY}/supervision/detail/2/",
        city(
            "信件详情",
            '<div class="dl_box"><table><thead><tr><td colspan="6"><p>灌渠淤塞无人清理</p></td></tr></thead><tbody><tr><td>来信人：</td><td><div>陶**</div></td><td>信件编号：</td><td><div>261108004</div></td><td>处理部门：</td><td><div>市水利局</div></td></tr><tr><td>问政时间：</td><td><div>2026-11-08 19:20</div></td><td>审核时间：</td><td><div>2026-11-09 08:40</div></td><td>受理时间：</td><td><div>2026-11-09 10:05</div></td></tr><tr><td>内容：</td><td colspan="5"><div class="nr"><p>村东斗渠淤塞半年，秋灌上不了水。</p></div></td></tr><tr><td>回复单位：</td><td><div>市水利局</div></td><td>回复时间：</td><td><div>2026-11-15 16:12</div></td><td></td><td></td></tr><tr><td>回复内容：</td><td colspan="5"><div class="nr"><p>已组织清淤一点二公里，恢复通水。</p></div></td></tr><tr><td>评价：</td><td colspan="5"><div class="nr">满意</div></td></tr></tbody></table></div>',
            "来信公开",
        ),
        "2026-11-08",
        "2026-11-15",
        True,
    )
