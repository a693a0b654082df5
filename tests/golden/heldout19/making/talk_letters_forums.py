"""Letters to the boxes of cities: a forum, messages in tables, a platform with many days."""

from __future__ import annotations

from .talk_frames import ASK, CITY, asked, city, each, heads, letter, rows, table


def pages() -> None:
    of_a_forum()
    of_tables_of_who_and_what()
    of_many_days()


def of_a_forum() -> None:
    thread = '<tbody id="normalthread_$n"><tr><td class="icn"><a href="thread-$n-1-1.html"><img src="/static/f.gif"></a></td><td class="icn"><a href="#" title="$1"><img src="/d.gif"></a></td><th class="common"><span>[<a href="forum.php?typeid=$n">$0</a>]</span> <a href="thread-$n-1-1.html" class="s xst">$2</a></th><td class="by"><cite><a href="space-$n.html">$3</a></cite><em></em><em><span>$4</span></em></td><td class="num"><a href="thread-$n-1-1.html">$5</a><em>$6</em></td><td class="by"><cite><a href="#">$7</a></cite><em></em><em><a href="#">$8</a></em></td></tr></tbody>'
    rows(
        "threads_of_a_forum_with_who_spoke_last",
        f"{ASK}/forum.php?mod=forumdisplay&fid=43&page=1",
        asked(
            "网络问政",
            '<div id="threadlist"><table><tr><th colspan="3">全部主题</th><td>作者</td><td>回复/查看</td><td>最后发表</td></tr>'
            + each(
                thread,
                (
                    "投诉",
                    "市住建局",
                    "物业擅自涨停车费",
                    "湖边草",
                    "2026-11-16",
                    "4",
                    "310",
                    "市住建局",
                    "2026-11-19 09:12",
                ),
                (
                    "咨询",
                    "市人社局",
                    "工伤认定多久出结果",
                    "小满",
                    "2026-11-02",
                    "2",
                    "128",
                    "小满",
                    "2026-11-06 20:15",
                ),
            )
            + "</table></div>",
        ),
        ("物业擅自涨停车费", "2026-11-16", None, None),
        ("工伤认定多久出结果", "2026-11-02", None, None),
    )
    letter(
        "a_thread_with_the_office_in_a_second_post_and_a_box_of_comments",
        f"{ASK}/thread-1-1-1.html",
        asked(
            "物业擅自涨停车费",
            '<h1 class="ts"><a href="#">[投诉]</a> <span id="thread_subject">物业擅自涨停车费</span></h1><div id="post_1"><table><tr><td class="pls"><div class="authi"><a href="#">湖边草</a></div></td><td class="plc"><div class="pti"><div class="authi"><em id="authorposton1">发表于 2026-11-16 18:02</em></div></div><table><tr><td class="t_f">物业没有公示就把月租车位涨了一百元。</td></tr></table></td></tr></table></div><div id="post_2"><table><tr><td class="pls"><div class="authi"><a href="#">市住建局</a></div></td><td class="plc"><div class="pti"><div class="authi"><em id="authorposton2">发表于 2026-11-19 09:12</em></div></div><table><tr><td class="t_f">您好，已责令物业公司恢复原价并公示收费标准。</td></tr></table></td></tr></table></div>',
        ),
        "2026-11-16",
        "2026-11-19",
        True,
    )


def of_tables_of_who_and_what() -> None:
    one = '<table class="ly"><tr><td width="200"><table><tr><td>网友：$0</td></tr><tr><td>时间：$1</td></tr><tr><td>留言对象：$2</td></tr></table></td><td><table><tr><td>$3</td></tr></table></td></tr>'
    back = "<tr><td><table><tr><td>时间：$4</td></tr><tr><td>回复部门：$5</td></tr></table></td><td><table><tr><td>$6</td></tr></table></td></tr></table>"
    rows(
        "who_and_when_to_the_left_words_to_the_right_and_the_office_below",
        f"{CITY}/zfxxinfolist.jsp?current=1",
        city(
            "网友留言",
            each(
                one + back,
                (
                    "平安",
                    "2026-11-13 08:20",
                    "市公交集团",
                    "五路车什么时候恢复原线路？",
                    "2026-11-15 10:00",
                    "市公交集团",
                    "道路通车后于本月二十五日恢复。",
                ),
                (
                    "匿名",
                    "2026-10-25 12:41",
                    "市园林局",
                    "银杏大道落叶能否缓扫？",
                    "2026-10-27 17:30",
                    "市园林局",
                    "已调整清扫频次，保留落叶景观。",
                ),
            ),
            "网友留言",
        ),
        ("五路车什么时候恢复原线路？", "2026-11-13", "2026-11-15", True),
        ("银杏大道落叶能否缓扫？", "2026-10-25", "2026-10-27", True),
    )


def of_many_days() -> None:
    rows(
        "subject_asker_day_it_was_raised_state_in_a_span_and_clicks",
        f"{ASK}/website/wlwz/manyWzTitle.action",
        asked(
            "问政信息",
            table(
                'class="lg"',
                "<td><span>$0</span></td><td><a href=\"#\" onclick=\"showTitle('$0','440200')\">$1</a></td><td>$2</td><td>$3</td><td><span>$4</span></td><td>$5</td>",
                ("261117", "养老院床位排队", "清风", "2026-11-17", "待受理", "18"),
                ("261108", "公厕夜间上锁", "路人甲", "2026-11-08", "已回复", "73"),
                head=heads("td", "业务编号", "主题", "问政人", "发起时间", "状态", "点击数"),
            ),
        ),
        ("养老院床位排队", "2026-11-17", None, False),
        ("公厕夜间上锁", "2026-11-08", None, True),
    )
    letter(
        "days_of_speaking_looking_through_taking_in_answering_and_judging",
        f"{ASK}/website/wlwz/findTitleDetail.action?themeid=261108",
        asked(
            "问政详情",
            '<table><tr><td class="ft"><span>公厕夜间上锁</span></td><td class="ft1">发言时间：2026-11-08 23:10:05</td></tr></table><div class="fd"><div>江滨公园公厕晚上九点就锁门，游客不方便。</div><div class="ft2">审核时间：2026-11-09 08:15:44</div></div><div class="rt">受理单位：市城市管理局</div><table><tr><td class="rt1">受理情况</td><td class="rt1">受理人:李科 受理时间:2026-11-09 09:30:00</td></tr><tr><td class="rt1">回复情况</td><td class="rt1">回复人:李科 回复时间:2026-11-11 15:20:36</td></tr></table><div class="rt4">已通知管养单位延长开放至二十四时。</div><div class="rt5">满意度：<span>满意</span></div><div class="rt6">评价时间：2026-11-12 20:00:00</div>',
        ),
        "2026-11-08",
        "2026-11-11",
        True,
    )
