"""Calls, surveys and talks as they came to plain questions."""

from __future__ import annotations

from .talk_frames import CITY, COUNTY, PROVINCE, city, county, each
from .talk_frames import DRAWN as HALF
from .talk_frames import province as vue


def build() -> None:
    of_the_county()
    of_pages_of_the_channel()
    of_programs()


def of_the_county() -> None:
    row = '<li><a href="/web/front_queryContentsDetail.action?theID=$n&amp;flag=now">$0</a><em>$1</em></li>'
    HALF.held(
        "box_of_calls_among_boxes_in_comments",
        f"{COUNTY}/web/front_contents.action",
        county(
            "罗石县人民政府门户网站",
            '<div class="border"><h3><span>民意征集</span></h3><ul>'
            + each(
                row,
                ("罗石县全民健身场地规划征求意见", "2026-11-03"),
                ("征集“为民办实事”项目建议", "2026-09-18"),
            )
            + '</ul></div><!-- <div class="border"><h3><span>领导信箱</span></h3><ul><li><a href="/web/x.action">旧的来信</a></li></ul></div> -->',
            "民意征集",
        ),
        ("罗石县全民健身场地规划征求意见", "2026-11-03", None),
        ("征集“为民办实事”项目建议", "2026-09-18", None),
        state=False,
    )
    pages = '<div class="page"><a href="?o=0">首页</a> <font color="red">[1]</font> <a href="?o=15">[2]</a> <a href="?o=15">尾页</a></div>'
    HALF.held(
        "those_that_run_below_the_heading_that_says_so",
        f"{COUNTY}/web/front_queryContentsList.action?flag=now",
        county(
            "罗石县人民政府门户网站",
            '<div class="list"><h3><span>正在征集</span></h3><ul>'
            + each(
                row,
                ("县城停车收费标准调整方案意见征集", "2026-11-10"),
                ("农村客运线路优化意见征集", "2026-11-05"),
            )
            + f"</ul></div>{pages}",
            "民意征集",
        ),
        ("县城停车收费标准调整方案意见征集", "2026-11-10", False),
        ("农村客运线路优化意见征集", "2026-11-05", False),
    )
    HALF.held(
        "those_before_below_the_heading_that_says_so",
        f"{COUNTY}/web/front_queryContentsList.action?flag=old",
        county(
            "罗石县人民政府门户网站",
            '<div class="list"><h3><span>往期征集</span></h3><ul>'
            + each(
                row,
                ("供水管网改造方案征求意见", "2026-06-02"),
                ("校服选用管理办法征求意见", "2026-04-15"),
            )
            + f"</ul></div>{pages}",
            "民意征集",
        ),
        ("供水管网改造方案征求意见", "2026-06-02", True),
        ("校服选用管理办法征求意见", "2026-04-15", True),
    )
    row = '<li><a href="/web/front_queryContentsDetail.action?theID=$n">$0</a><em>征集时间：$1至$2</em></li>'
    HALF.held(
        "span_of_time_in_the_emphasis_behind_the_link",
        f"{COUNTY}/web/front_queryContentsList.action",
        county(
            "罗石县国土资源局",
            '<div class="list"><h3><span>民意征集</span></h3><ul>'
            + each(
                row,
                ("地质灾害防治规划意见征集", "2026-11-01", "2026-11-30"),
                ("基准地价更新成果意见征集", "2026-08-01", "2026-08-31"),
            )
            + f"</ul></div>{pages}",
            "建言献策",
        ),
        ("地质灾害防治规划意见征集", "2026-11-01", False),
        ("基准地价更新成果意见征集", "2026-08-01", True),
    )
    HALF.held(
        "one_call_with_its_days_below_the_text_and_a_form",
        f"{COUNTY}/web/front_queryContentsDetail.action?theID=9",
        county(
            "罗石县发展和改革局",
            '<div class="article"><div class="tit">管道燃气价格联动机制公开征求意见</div><div class="data">发布日期：2026-11-02</div><div class="cont"><p>为理顺气价，现公开征求社会各界意见。</p></div><div class="add">开始日期：2026-11-02&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;结束时间：2026-12-02</div><form action="save.action" method="post"><table class="formtable"><tr class="tbg"><td colspan="4">您的宝贵意见</td></tr><tr><th><font color="red">*</font>姓名：</th><td><input type="text" name="name"></td></tr><tr><th><font color="red">*</font>意见：</th><td colspan="3"><textarea name="contents"></textarea></td></tr><tr><td colspan="4" align="center"><input type="submit" value="提交"></td></tr></table></form></div>',
            "民意征集</b> &gt; <b>征集内容",
        ),
        ("管道燃气价格联动机制公开征求意见", "2026-11-02", False),
    )


def of_pages_of_the_channel() -> None:
    HALF.held(
        "three_boxes_of_talks_beside_and_two_tabs_without_days",
        f"{COUNTY}/interaction/index.html",
        county(
            "公众参与",
            '<div class="zxft_box"><ul class="zxft_tab"><li id="subft1" class="current">最新访谈</li><li id="subft2">访谈预告</li><li id="subft3"><a href="#">访谈回顾</a></li></ul><div id="tsubft1" class="ft_subbox"><p><img src="../images/ft.jpg" width="220" height="147" /></p><p><b>访谈主题：</b>高标准农田怎样建</p><p><b>访谈嘉宾：</b>县农业农村局局长</p><p><b>访谈时间：</b>2026-11-06  15：00</p><p><a href="#">进入文字实录>></a></p></div><div id="tsubft2" class="ft_subbox" style="display:none;"><p><b>访谈主题：</b>冬季供暖保障</p><p><b>访谈嘉宾：</b>县住建局局长</p><p><b>访谈时间：</b>2026-12-03  15：00</p><p><a href="#">进入直播室>></a></p></div></div><div class="right_box"><div class="right_tab"><ul><li class="current">网上调查</li><li>民意征集</li></ul></div><ul class="lis02"><li><a href="/survey/7">农村厕所改造满意度调查</a></li></ul><ul class="lis02" style="display:none;"><li><a href="/call/3">罗石县节约用水条例草案征求意见</a></li></ul></div>',
            "公众参与",
        ),
        ("高标准农田怎样建", "2026-11-06", None),
        ("冬季供暖保障", "2026-12-03", None),
        ("农村厕所改造满意度调查", None, None),
        ("罗石县节约用水条例草案征求意见", None, None),
        state=False,
    )
    line = '<tr><td height="1" background="/images/xu.gif"></td></tr>'
    fact = '<tr><td><div align="left" class="zong"><span class=s30><strong>$0：</strong></span>$1</div></td></tr>'
    HALF.held(
        "two_cells_to_choose_from_the_newest_talk_and_those_before",
        f"{COUNTY}/interaction/talks.html",
        county(
            "在线访谈",
            '<table width="100%"><tr><td class="szy"><table width="100%"><tr><td id="mn1"><div align="center"><strong>最新访谈</strong></div></td><td width="1" bgcolor="#CCCCCC"></td><td id="mn2"><div align="center">访谈回顾</div></td></tr></table></td></tr><tr><td><div align="center"><img src="/images/zxft.jpg" width="180" height="144"></div></td></tr><tr><td><table width="100%" id="tmn1">'
            + each(
                fact + line,
                ("访谈主题", "义务教育招生政策"),
                ("访谈时间", "2026-07-22 15:00:00--2026-07-22 16:30:00"),
                ("访谈嘉宾", "县教育局"),
            )
            + '<tr><td><a href="/live.jsp?cid=24" target="_blank">点击进入直播间</a></td></tr></table></td></tr></table><table width="100%" id="tmn2" style="display:none">'
            + each(
                '<tr><td height="22"><div align="left">・<A class=hui title=\'$0\' href="/live.jsp?id=$n" target=_blank>$1</A></div></td></tr>',
                ("如何办好农民夜校网民在线问答", "如何办好农民夜校网民…"),
                ("怎样发展山地旅游在线访谈", "怎样发展山地旅游在线…"),
            )
            + '</table><table width="90%"><tr><td class="red_bt"><div align="left">部门回复率排行</div></td></tr></table>',
            "在线访谈",
        ),
        ("义务教育招生政策", "2026-07-22", None),
        ("如何办好农民夜校网民在线问答", None, None),
        ("怎样发展山地旅游在线访谈", None, None),
        state=False,
    )
    HALF.held(
        "list_of_a_ministry_with_its_two_entries_above",
        f"{CITY}/hdjl/yjzj/",
        city(
            "意见征集",
            '<div class="left_nav"><ul><li><a href="./zjyj/">最新征集</a></li><li><a href="./wqzj/">往期征集</a></li></ul></div><div class="bd"><ul id="div">'
            + each(
                '<li><a href="$0" target="_blank">$1</a><span class="date">$2</span></li>',
                (
                    "./zjyj/202611/t20261109_301.shtml",
                    "关于公开征求《丹源市扬尘污染防治办法（修订草案）》意见的通知",
                    "2026-11-09",
                ),
                (
                    "../../xxgk/202610/t20261014_288.html",
                    "关于征求《建筑垃圾分类处置技术导则（征求意见稿）》意见的函",
                    "2026-10-14",
                ),
            )
            + "</ul></div>",
            "意见征集",
        ),
        ("关于公开征求《丹源市扬尘污染防治办法（修订草案）》意见的通知", "2026-11-09", None),
        ("关于征求《建筑垃圾分类处置技术导则（征求意见稿）》意见的函", "2026-10-14", None),
        state=False,
    )


def of_programs() -> None:
    links = '<div class="section-links"><a href="javascript:void(0)">$0</a><span class="divider">/</span><a href="javascript:void(0)">$1</a></div>'
    HALF.held(
        "tags_titles_descriptions_and_spans_that_open_by_a_click",
        f"{PROVINCE}/interaction/collection",
        vue(
            "政民互动",
            '<div class="section-card"><div class="section-header"><h2 class="section-title">意见征集</h2>'
            + each(links, ("更多征集", "结果反馈"))
            + '</div><div class="section-divider"></div><div class="collection-list">'
            + each(
                '<div class="collection-item" data-v-9c1a><span class="el-tag el-tag--$0 el-tag--small status-tag"><span class="el-tag__content">$1</span></span><div class="collection-content"><div class="collection-title">$2</div><div class="collection-desc">$3</div></div><div class="collection-date">$4 ~ $5</div></div>',
                (
                    "danger",
                    "进行中",
                    "江北省电动自行车管理条例（草案）",
                    "请社会各界提出修改意见。",
                    "2026-11-05",
                    "2026-12-05",
                ),
                (
                    "info",
                    "已结束",
                    "全省养老服务设施专项规划",
                    "规划期限到二〇三五年。",
                    "2026-07-01",
                    "2026-07-31",
                ),
            )
            + "</div></div>",
            "意见征集",
        ),
        ("江北省电动自行车管理条例（草案）", "2026-11-05", False),
        ("全省养老服务设施专项规划", "2026-07-01", True),
    )
    HALF.held(
        "card_of_the_newest_talk_with_icons_before_its_facts",
        f"{PROVINCE}/interaction/talk",
        vue(
            "政民互动",
            '<div class="section-card"><div class="section-header"><h2 class="section-title">在线访谈</h2>'
            + each(links, ("往期访谈", "我要提问"))
            + '</div><div class="section-divider"></div><div class="interview-card"><div class="interview-image"><img src="/u/9.jpg" alt="高校毕业生就业政策"></div><div class="interview-info"><div class="interview-topic"><i class="el-icon topic-icon"></i><strong>访谈主题：</strong>高校毕业生就业政策</div><div class="interview-guest"><i class="el-icon guest-icon"></i><strong>访谈嘉宾：</strong>省人社厅就业处</div><div class="interview-time"><i class="el-icon"></i><strong>访谈时间：</strong>2026-11-12 15:00</div></div></div></div>',
            "在线访谈",
        ),
        ("高校毕业生就业政策", "2026-11-12", None),
        state=False,
    )
    HALF.held(
        "panels_that_fold_with_published_and_closing_times",
        f"{PROVINCE}/questionnaire",
        vue(
            "问卷调查",
            '<div class="el-card"><div class="show-question"><div class="el-collapse">'
            + each(
                '<div class="el-collapse-item"><div role="tab"><div role="button" class="el-collapse-item__header">$0<i class="el-icon-arrow-right"></i></div></div><div role="tabpanel" class="el-collapse-item__wrap" style="display: none;"><div class="el-collapse-item__content"><p class="qs-item-desc">$1</p><p style="color: #bbb">发布时间：$2</p><p style="color: #00f">截止时间：$3</p><button type="button" class="el-button el-button--text"><span>查看调查结果</span></button><div class="qs-item-opt"><button type="button" class="el-button"><span>填写问卷</span></button></div></div></div></div>',
                (
                    "公共文化场馆使用情况问卷",
                    "约需三分钟。",
                    "2026-11-01 08:00",
                    "2026-11-30 18:00",
                ),
                ("青年住房需求问卷", "匿名填写。", "2026-05-04 08:00", "2026-06-04 18:00"),
            )
            + "</div></div></div>",
            "问卷调查",
        ),
        ("公共文化场馆使用情况问卷", "2026-11-01", False),
        ("青年住房需求问卷", "2026-05-04", True),
    )
