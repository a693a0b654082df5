"""Talks, and pages of the whole channel, as they came."""

from __future__ import annotations

from .talk_calls import BARE
from .talk_frames import BUREAU, COUNTY, FOREST, aspx, bureau, each, held, old


def pages() -> None:
    of_the_bureau()
    of_talks()


def of_the_bureau() -> None:
    box = '<div class="it"><div class="ih"><samp>更多>></samp><span>{0}</span></div><div class="ix">{1}</div></div>'
    item = '<li><span>$1</span><img src="/images/i13.png">$0</li>'
    talk = "<p>主题：{0}</p><p>日期：{1}</p><p>访谈嘉宾：{2}</p><p>访谈内容：{3}</p><p>&nbsp;</p>"
    held(
        "four_boxes_of_the_channel_items_without_links_talks_in_paragraphs",
        f"{BUREAU}/interact.do",
        bureau(
            "警民互动",
            box.format(
                "民意征集",
                "<ul>"
                + each(
                    item,
                    ("养犬管理规定征求意见", "11-10"),
                    ("电动车停放管理征求意见", "10-21"),
                )
                + "</ul>",
            )
            + box.format(
                "网上咨询",
                "<ul>"
                + each(item, ("身份证异地换领", "11-12"), ("无犯罪记录证明", "11-03"))
                + "</ul>",
            )
            + box.format(
                "在线访谈",
                talk.format(
                    "出入境证件怎么办",
                    "2026-10-30 15:30:00",
                    "县公安局出入境管理大队",
                    "介绍全程网办的流程和时限。",
                ),
            )
            + box.format(
                "在线调查",
                talk.format(
                    "窗口服务评价调查", "2026-09-15 09:00:00", "县公安局", "请选择您最关心的事项。"
                ),
            ),
            '<a href="/interact.do">警民互动</a>',
        ),
        ("养犬管理规定征求意见", "2026-11-10", None),
        ("电动车停放管理征求意见", "2026-10-21", None),
        ("出入境证件怎么办", "2026-10-30", None),
        ("窗口服务评价调查", "2026-09-15", None),
        state=False,
    )
    pair = "<p><b>$0</b><span>$1</span></p>"
    part = '<div class="{0}"><h3>{1}</h3><a href="#" class="mn">更多>></a><div class="{0}c">{2}</div></div>'
    link = '<li><a href="/zj/$n.html" class="pcon">$0</a> <span class="ptime">$1</span></li>'
    held(
        "parts_of_a_page_with_bold_names_and_spans",
        f"{BUREAU}/people.html",
        bureau(
            "警民互动",
            '<div class="pc"><h3>民意征集</h3><a href="#" class="mn">更多>></a><ul type="square">'
            + each(
                link,
                ("限行措施调整征求意见", "11-02"),
                ("技防小区建设建议征集", "09-28"),
            )
            + "</ul></div>"
            + part.format(
                "vo",
                "在线访谈",
                each(
                    pair,
                    ("主题：", "冬季消防安全怎么做"),
                    ("日期：", "2026-11-11 12:00:00"),
                    ("访谈嘉宾：", "县消防救援大队"),
                    ("访谈内容：", "居民楼道和充电桩的隐患。"),
                ),
            )
            + part.format(
                "io",
                "在线调查",
                each(
                    pair,
                    ("主题：", "夜间治安满意度"),
                    ("日期：", "2026-08-18 12:00:00"),
                    ("调查内容：", "请您评价夜间巡逻。"),
                ),
            ),
            '<a href="/people.html">警民互动</a>',
        ),
        ("限行措施调整征求意见", "2026-11-02", None),
        ("技防小区建设建议征集", "2026-09-28", None),
        ("冬季消防安全怎么做", "2026-11-11", None),
        ("夜间治安满意度", "2026-08-18", None),
        state=False,
    )


def of_talks() -> None:
    item = '<li><div class="lp"><a href="/Home/Zxft/show?id=$n"><img src="/up/$n.jpg"/></a></div><div class="rm"><a href="/Home/Zxft/show?id=$n"><B>$0</B></a><br/><B>访谈时间：</B>$1<br/><div class="zs"><B>主题描述：</B>$2</div></div><a href="/Home/Zxft/show?id=$n" class="bt">点击进入</a></li>'
    held(
        "pictures_left_and_bold_names_right_and_a_link_to_come_in",
        f"{FOREST}/index.php/Home/Zxft/list",
        BARE.format(
            '<div class="nyt"><h3>在线访谈</h3></div><ul class="zxft">'
            + each(
                item,
                ("林长制五年答卷", "2026-11-04 15:00", "市林业局负责人介绍林长制推行情况。"),
                (
                    "秋季野外用火管控",
                    "2026-09-22 10:00",
                    "2026年9月1日起进入防火期，请看有哪些规定。",
                ),
            )
            + '</ul><div class="Page"></div>'
        ),
        ("林长制五年答卷", "2026-11-04", None),
        ("秋季野外用火管控", "2026-09-22", None),
        state=False,
    )
    held(
        "newest_talk_as_items_with_the_hour_and_the_day_of_the_week",
        f"{COUNTY}/Category_313/Index.aspx",
        aspx(
            "在线访谈",
            '<div class="col-2"><div class="zxft"><div class="hd"><h3>\n 在线访谈</h3></div><div class="bd"><ul><li class="pic"><a href="&#xD;&#xA;\t\t/Government/Interview/Interview.aspx?InterviewId=13">\n<img src="/UploadFiles/2026/10/1.jpg" border="0" width="275" height="195">\n</a></li><li class="ft_li">\n访谈主题：秸秆综合利用</li><li class="ft_li">\n访谈时间： 2026年10月27日 16时(星期二)\n</li></ul></div></div></div>',
        ),
        ("秸秆综合利用", "2026-10-27", None),
        state=False,
    )
    fact = '<tr><td><div align=left class="zong"><span class=s30><strong>$0</strong></span>$1</div></td></tr><tr><td height="1" background="/images/xx.gif"></td></tr>'
    past = '<tr><td height="22"><div align="left">・<A class=hui title=\'$0\' href="http://chat.yunpu-xian.invalid/room.do?id=$n" target=_blank>$1</A></div></td></tr>'
    held(
        "tab_of_the_newest_talk_and_titles_cut_short_of_those_before",
        f"{COUNTY}/interact/talks.action",
        old(
            '<table width="96%"><tr><td><table width="100%"><tr><td height="25" id="k1" onMouseOver="fold(this)"><div align="center" class="hui"><strong>最新访谈</strong></div></td><td width="1"></td><td id="k2" onMouseOver="fold(this)"><div align="center" class="hui">访谈回顾</div></td></tr></table></td></tr><tr><td><img src="/images/zxft.jpg" width="180"></td></tr><tr><td><table width="100%" id="tk1" style="display: ">'
            + each(
                fact,
                ("访谈主题：", "村级财务怎样公开"),
                ("访谈时间：", "2026-10-22 15:00:00--2026-10-22 15:30:00"),
                ("访谈嘉宾：", "县审计局负责人"),
            )
            + '<tr><td class="zong"><a href="http://chat.yunpu-xian.invalid/login.jsp?cid=24" target="_blank">点击进入直播间</a></td></tr></table></td></tr></table><table width="100%" id="tk2" style="display:none">'
            + each(
                past,
                ("创业担保贷款政策网民在线问答", "创业担保贷款政策网民…"),
                ("如何发展壮大村级集体经济", "如何发展壮大村级集体…"),
            )
            + "</table>",
            "在线访谈",
        ),
        ("村级财务怎样公开", "2026-10-22", True),
        ("创业担保贷款政策网民在线问答", None, None),
        ("如何发展壮大村级集体经济", None, None),
    )
    new = '<li><div class="l"><img src="/up/s$n.jpg" width="128" height="96"/></div><div class="r"><p><span class="f14 b">$0</span><span style=" color:#717171">（$1）</span></p><p> $2 <a href="/info/show.action?id=$n" target="_blank"><span class="f96">[详细]</span></a></p></div></li>'
    held(
        "titles_with_days_in_brackets_and_only_the_details_linked",
        f"{COUNTY}/information/talks.action",
        aspx(
            "在线访谈",
            '<div class="inl"><div class="in2"><h1><div class="i1">最新访谈</div></h1><h2><ul class="il1">'
            + each(
                new,
                ("乡村民宿怎样办证", "2026-11-08", "县文旅局负责人谈民宿管理。"),
                ("冬季供暖保障", "2026-10-12", "县住建局负责人谈供暖。"),
            )
            + '</ul></h2></div></div><div class="inr"><div class="it"><div class="i1">往期访谈回顾</div></div><ul class="il2">'
            + each(
                '<li><a href="/info/show.action?id=7$n" target="_blank">$0</a></li>',
                ("防汛备汛工作怎么做", ""),
                ("义务教育招生政策", ""),
            )
            + "</ul></div>",
        ),
        ("乡村民宿怎样办证", "2026-11-08", None),
        ("冬季供暖保障", "2026-10-12", None),
        ("防汛备汛工作怎么做", None, None),
        ("义务教育招生政策", None, None),
        state=False,
    )
