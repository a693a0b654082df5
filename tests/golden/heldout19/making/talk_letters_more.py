"""Letters to the boxes of cities: the others of the crawler's notes."""

from __future__ import annotations

from .talk_frames import ASK, CITY, LINE, asked, city, each, heads, hotline, letter, rows, table


def pages() -> None:
    of_lists_within_one_link()
    of_links_that_call_a_function()
    of_kinds_before_titles()
    of_answers_counted()
    of_the_hotline_by_fields()


def of_lists_within_one_link() -> None:
    item = '<div class="row"><ul><a href="/Home/AppealInfo?id=$n"><li>$0</li><li>$1</li><li>$2</li><li>$3</li><li>$4</li><li>$5</li><li>$6</li></a></ul></div>'
    rows(
        "a_list_of_cells_within_one_link_a_row",
        f"{ASK}/Home/AppealList?Length=4",
        asked(
            "诉求列表",
            '<div class="lt"><ul><li>编号</li><li>类别</li><li>正在问</li><li>来信人</li><li>处理部门</li><li>状态</li><li>时间</li></ul></div><div id="content">'
            + each(
                item,
                (
                    "20261118011",
                    "咨询",
                    "住房公积金异地贷款",
                    "柯**",
                    "市公积金中心",
                    "已受理",
                    "2026-11-18",
                ),
                (
                    "20261109026",
                    "投诉",
                    "施工围挡占用盲道",
                    "洪**",
                    "市城管委",
                    "已回复",
                    "2026-11-09",
                ),
                (
                    "20261030007",
                    "求助",
                    "走失老人信息登记",
                    "余**",
                    "市民政局",
                    "已回复",
                    "2026-10-30",
                ),
            )
            + "</div>",
        ),
        ("住房公积金异地贷款", "2026-11-18", None, None),
        ("施工围挡占用盲道", "2026-11-09", None, True),
        ("走失老人信息登记", "2026-10-30", None, True),
    )
    letter(
        "a_table_then_the_way_it_went_then_the_table_of_the_office",
        f"{ASK}/Home/AppealInfo?id=2",
        asked(
            "诉求详情",
            '<table class="content"><tr><td>诉求主题</td><td colspan="3">施工围挡占用盲道</td></tr><tr><td>来信人</td><td colspan="3">洪**</td></tr><tr><td>受理单位</td><td>市城管委</td><td>诉求时间</td><td>2026-11-09 13:21:50</td></tr><tr><td>来信类型</td><td>投诉</td><td>办理状态</td><td><font color="red">已回复</font></td></tr><tr><td>来信内容</td><td colspan="3">体育路围挡把盲道占了一半。</td></tr></table><div class="list_con"><h4>办理跟踪</h4><ul><li>2026-11-09 13:21:50 网友提交诉求</li><li>2026-11-09 15:02:17 问政平台转交市城管委</li><li>2026-11-10 08:31:40 市城管委签收</li><li>2026-11-12 17:45:09 市城管委回复</li></ul></div><h4>单位回复</h4><table class="content2"><tr><td>处理单位</td><td>市城管委</td><td>处理时间</td><td>2026-11-12 17:45:09</td></tr><tr><td>回复内容</td><td colspan="3">围挡已内移，盲道恢复畅通。</td></tr></table><table class="content2"><tr><td>满意数</td><td>不满意数</td><td>满意率</td></tr><tr><td>3</td><td>0</td><td>100%</td></tr></table><p class="tip">如在使用过程中遇到故障请致电：0668-2001122</p>',
        ),
        "2026-11-09",
        "2026-11-12",
        True,
    )


def of_links_that_call_a_function() -> None:
    rows(
        "links_that_call_a_function_and_neither_state_nor_answer",
        f"{CITY}/web/egmh/letter/letter_list.ptl?pageNo=1",
        city(
            "信件列表",
            '<div class="kuang">'
            + table(
                'class="tab"',
                '<td><div><a href="javascript:void(0);" onclick="showDetail($n)">$0</a></div></td><td>$1</td><td>$2</td><td>$3</td><td>$4</td><td>$5</td>',
                (
                    "渔船检验年限如何计算",
                    "2026111201",
                    "市农业农村局",
                    "莫**",
                    "2026-11-12",
                    "咨询",
                ),
                (
                    "骑楼街消防通道堵塞",
                    "2026110503",
                    "市消防救援支队",
                    "梁**",
                    "2026-11-05",
                    "投诉",
                ),
                (
                    "建议增开夜间图书馆",
                    "2026101802",
                    "市文旅局",
                    "苏**",
                    "2026-10-18",
                    "建议",
                ),
                head=heads("th", "信件标题", "信件编号", "处理单位", "来信人", "来信时间", "类型"),
            )
            + "</div>",
            "市长信箱",
        ),
        ("渔船检验年限如何计算", "2026-11-12", None, None),
        ("骑楼街消防通道堵塞", "2026-11-05", None, None),
        ("建议增开夜间图书馆", "2026-10-18", None, None),
    )
    letter(
        "a_body_of_a_table_within_it_for_the_office_that_dealt_with_it",
        f"{CITY}/web/egmh/letter/inquiry_detail.ptl?inquiryId=3",
        city(
            "信件详情",
            '<table class="reply"><tr><td colspan="4">来信内容</td></tr><tr><td>标题</td><td colspan="3">建议增开夜间图书馆</td></tr><tr><td>来信时间</td><td colspan="3">2026-10-18</td></tr><tr><td>内容</td><td colspan="3">年轻人下班晚，希望图书馆开到十点。</td></tr><tbody><tr><td>处理部门</td><td>市文旅局</td><td>处理时间</td><td>2026-10-25</td></tr><tr><td>回复</td><td colspan="3">自十二月起，市图书馆一楼延长至二十二时。</td></tr></tbody></table>',
            "市长信箱",
        ),
        "2026-10-18",
        "2026-10-25",
        True,
    )


def of_kinds_before_titles() -> None:
    rows(
        "kind_title_state_and_time_below_heads_of_complaints",
        f"{CITY}/zmhd/szxx/index1.htm",
        city(
            "市长信箱",
            '<div class="sjhf">'
            + table(
                'width="100%"',
                '<td>$0</td><td><div><a href="detail_$n.htm">$1</a></div></td><td>$2</td><td>$3</td>',
                ("建议", "沙生植物园增设无障碍通道", "未回复", "2026-11-19"),
                ("投诉", "天然气开户预约难", "已回复", "2026-11-06"),
                ("咨询", "退役士兵安置考试", "已回复", "2026-10-23"),
                head=heads("td", "诉求类别", "诉求标题", "状态", "时间"),
            )
            + "</div>",
        ),
        ("沙生植物园增设无障碍通道", "2026-11-19", None, False),
        ("天然气开户预约难", "2026-11-06", None, True),
        ("退役士兵安置考试", "2026-10-23", None, True),
    )
    letter(
        "state_and_an_empty_time_of_the_answer_in_a_second_table",
        f"{CITY}/zmhd/szxx/detail_1.htm",
        city(
            "市长信箱",
            '<div class="bg"><table><tr><td>信件类型</td><td>建议</td></tr><tr><td>来信时间</td><td>2026-11-19 11:06:33</td></tr><tr><td>来信标题</td><td>沙生植物园增设无障碍通道</td></tr><tr><td>来信内容</td><td>轮椅进不去温室，建议增设坡道。</td></tr></table><table><tr><td>信件状态</td><td>未回复</td><td>回复时间</td><td></td></tr><tr><td>回复内容</td><td colspan="3"></td></tr></table></div>',
        ),
        "2026-11-19",
        None,
        False,
    )


def of_answers_counted() -> None:
    rows(
        "districts_days_and_how_many_answers_before_the_state",
        f"{CITY}/gov_open/question/list8a.jsp?curpage=1",
        city(
            "政民零距离",
            table(
                'align="center" width="98%"',
                '<td>$0</td><td><a href="_xq/?id=$n"><span class="t">$1</span></a></td><td>$2</td><td>$3</td><td>$4</td><td>$5</td>',
                ("咨询", "积分落户材料能否邮寄", "河西区", "2026-11-18", "0", "处理中"),
                ("投诉", "地铁施工震裂墙面", "南城区", "2026-11-07", "1", "已回复"),
                ("建议", "河堤增设垂钓区", "滨湖区", "2026-10-29", "1", "已回复"),
                head=heads("td", "类别", "标题", "各区", "日期", "回复", "状态"),
            )
            + "<p>共 3 条</p>",
            "政民零距离",
        ),
        ("积分落户材料能否邮寄", "2026-11-18", None, False),
        ("地铁施工震裂墙面", "2026-11-07", None, True),
        ("河堤增设垂钓区", "2026-10-29", None, True),
    )
    line = '<tr><td><b>$0</b><span class="content">$1</span></td></tr>'
    letter(
        "bold_names_and_spans_of_the_asker_then_of_the_office_and_whether_in_time",
        f"{CITY}/gov_open/2.html",
        city(
            "政民零距离",
            "<table>"
            + each(
                line,
                ("发表人：", "墙边人"),
                ("提问时间：", "2026-11-07 20:10:01"),
                ("标题：", "地铁施工震裂墙面"),
                ("内容：", "家里客厅墙面出现裂缝，找谁鉴定？"),
            )
            + "</table><table>"
            + each(
                line,
                ("回复部门：", '<a href="/dept/9">南城区住建委</a>'),
                ("回复时间：", "2026-11-10 09:44:20&nbsp;"),
                ("是否超时：", "未超时"),
                ("回复标题：", "关于墙面裂缝的回复"),
                ("回复内容：", "已联系施工单位，下周委托第三方入户鉴定。"),
            )
            + "</table>",
            "政民零距离",
        ),
        "2026-11-07",
        "2026-11-10",
        True,
    )


def of_the_hotline_by_fields() -> None:
    rows(
        "source_office_and_only_the_time_of_the_answer",
        f"{LINE}/web/blsxxd/ncny/index.html",
        hotline(
            "办理实效选登",
            '<table class="ts"><thead>'
            + heads("th", "受理编号", "受理件标题", "受理来源", "办理单位", "回复时间")
            + "</thead><tbody>"
            + each(
                '<tr id="r$n"><td>$0</td><td><a href="../../show/$n.html">$1</a></td><td>$2</td><td>$3</td><td>$4</td></tr>',
                ("RX26110933", "玉米收购价格咨询", "电话", "市粮食局", "2026-11-12 14:22"),
                ("WZ26103007", "机井电费计价", "网站", "市供电公司", "2026-11-05 10:08"),
                ("RX26101544", "耕地地力补贴发放", "电话", "市农业农村局", "2026-10-20 16:40"),
            )
            + "</tbody></table>",
        ),
        ("玉米收购价格咨询", None, "2026-11-12", True),
        ("机井电费计价", None, "2026-11-05", True),
        ("耕地地力补贴发放", None, "2026-10-20", True),
    )
    letter(
        "heads_beside_cells_without_any_day_of_asking",
        f"{LINE}/web/show/2.html",
        hotline(
            "受理件详情",
            '<table class="xq"><tr><th>主题</th><td>机井电费计价</td></tr><tr><th>受理件类型</th><td>咨询</td></tr><tr><th>受理件内容</th><td>同村机井电价不一样，按什么标准？</td></tr></table><table class="xq"><tr><th>办理部门</th><td>市供电公司</td></tr><tr><th>办理时间</th><td>2026-11-05 10:08</td></tr><tr><th>办理内容</th><td>农业生产用电执行同一目录电价，多收部分已退。</td></tr></table>',
        ),
        None,
        "2026-11-05",
        True,
    )
