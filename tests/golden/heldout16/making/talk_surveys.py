"""Surveys: small tables, votes counted in lines and bars, cards of programs, forms."""

from __future__ import annotations

from .talk_frames import BOOK, CITY, GROUP, ORDER, PHONE, book, city, each, group, held, phone, vue


def build() -> None:
    of_small_tables()
    of_results()
    of_programs()
    of_lists()
    of_none()


def of_small_tables() -> None:
    one = '<table><tr><th>调查主题：</th><td colspan="3"><a href="/survey/$0">$1</a></td></tr><tr><th>开始日期：</th><td><font color="green">$2</font></td><th>结束日期：</th><td><font color="green">$3</font></td></tr><tr><th>主题摘要：</th><td colspan="3">$4</td></tr></table>'
    held(
        "a_small_table_for_each_survey_below_now_and_before",
        f"{CITY}/interact/242",
        city(
            "网上调查",
            '<div class="list"><h3><span>正在调查</span></h3>'
            + each(
                one,
                ("31", "公交线网优化出行意愿", "2026-11-01", "2026-12-01", "为优化线网，请填写。"),
            )
            + '</div><div class="list"><h3><span>往期调查</span></h3>'
            + each(
                one,
                ("25", "菜市场环境满意度", "2026-06-10", "2026-07-10", "请评价。"),
                ("19", "社区健身设施需求", "2026-03-02", "2026-04-02", "请选择。"),
            )
            + "</div>",
            "网上调查",
        ),
        ("公交线网优化出行意愿", "2026-11-01", False),
        ("菜市场环境满意度", "2026-06-10", True),
        ("社区健身设施需求", "2026-03-02", True),
    )

    one = '<li><table cellpadding="0" cellspacing="0" class="tableli"><tr><td colspan="4"><a href="topic.do?id=$n" class="$0">$1</a>$2</td></tr><tr><td valign="top" colspan="4"><b>主题概况：</b>$3<a href="topic.do?id=$n" class="c3">[查看详细]</a></td></tr><tr><td>开始时间：$4</td><td>结束时间：$5</td><td><a href="topic.do?id=$n&type=1">投票统计</a></td><td>$6</td></tr></table></li>'
    held(
        "title_outline_times_and_counts_in_a_table_of_an_item",
        f"{CITY}/center/wsdc",
        city(
            "网上调查",
            "<ul>"
            + each(
                one,
                (
                    "nowab",
                    "政务大厅窗口服务评价",
                    "",
                    "请对窗口人员的服务态度作出评价",
                    "2026-11-02",
                    "2026-12-02",
                    "",
                ),
                (
                    "bold",
                    "不动产登记办理体验",
                    "<span>【已结束】</span>",
                    "了解办事群众的体验",
                    "2026-05-06",
                    "2026-06-06",
                    '<a href="topic.do?id=2&type=2">结果反馈</a>',
                ),
            )
            + "</ul>",
            "网上调查",
        ),
        ("政务大厅窗口服务评价", "2026-11-02", False),
        ("不动产登记办理体验", "2026-05-06", True),
    )

    row = "<tr align=center><td>$n</td><td align=left><a href='vote.asp?id=$n'>$0</a></td><td>$1</td><td>$2</td><td><font color=red>$3</font></td><td><a href='result.asp?id=$n'>查看结果</a></td></tr>"
    held(
        "surveys_of_a_township_with_how_many_took_part",
        f"{BOOK}/dc.asp",
        book(
            "网上调查",
            "<table width=100% border=1><tr align=center><td>序号</td><td>调查题目</td><td>开始</td><td>截止</td><td>参加人数</td><td>结果</td></tr>"
            + each(
                row,
                ("镇区停车收费您怎么看", "2026-10-20", "2026-11-30", "182"),
                ("您希望集镇增加哪些设施", "2026-04-01", "2026-05-01", "305"),
            )
            + "</table>",
            "网上调查",
        ),
        ("镇区停车收费您怎么看", "2026-10-20", False),
        ("您希望集镇增加哪些设施", "2026-04-01", True),
    )


def of_results() -> None:
    held(
        "votes_counted_line_by_line_below_the_day",
        f"{CITY}/survey/info/8?count=1",
        city(
            "澜洲湾市人民政府",
            '<div class="article"><div class="tit">您对本市供水服务是否满意</div><div class="data">2026-09-01</div><div class="cont"><p><strong>您对本市供水服务是否满意</strong></p>非常满意&nbsp;&nbsp;<font color="red"><b> 120 </b></font>票<br/>满意&nbsp;&nbsp;<font color="red"><b> 86 </b></font>票<br/>不满意&nbsp;&nbsp;<font color="red"><b> 14 </b></font>票<br/><br/></div></div>',
            "网上调查",
        ),
        ("您对本市供水服务是否满意", "2026-09-01", None),
        state=False,
    )
    bar = '<tr height="30"><th>$n</th><td class="tp">$0</td><td>$1 %</td><td><div><img src="/images/vote/cs.jpg" width="$1%" height="30"/></div></td><td>$2 票</td></tr>'
    held(
        "subject_of_the_vote_and_bars_without_any_day",
        f"{GROUP}/vote/result?subjectid=3",
        group(
            "投票结果",
            '<table width="948"><tr><td align="center" class="bt">投票主题 ： 您最关心的供水服务</td></tr></table><table width="948"><tr><td align="center">总票数：<strong>412</strong></td></tr></table><table width="100%" border="1">'
            + each(bar, ("水质", "61", "251"), ("水压", "28", "115"), ("抄表收费", "11", "46"))
            + "</table>",
            "网上调查",
        ),
        ("您最关心的供水服务", None, None),
        state=False,
    )
    held(
        "votes_with_questions_in_headings_and_a_chart_beside",
        f"{CITY}/services/vote?id=4",
        city(
            "投票调查结果",
            '<div id="voteresult"><h2>城区绿道使用情况：调查结果</h2><p>调查时间：2026-07-01 至 2026-07-31</p><div class="vb"><h3>1.您每周去几次[单选]</h3><table><tbody><tr><th scope="col">选项</th><th scope="col">比例</th><th rowspan="2"><div id="c1"></div></th></tr><tr><td><span>1</span><p>三次以上</p></td><td><div>55票 比例:60%<span class="pb"></span></div></td></tr></tbody></table></div><div class="vb"><h3>2.您希望增加什么[多选]</h3><table><tbody><tr><th>选项</th><th>比例</th></tr><tr><td><span>1</span><p>饮水点</p></td><td><div>40票 比例:44%</div></td></tr></tbody></table></div></div>',
            "网上调查",
        ),
        ("城区绿道使用情况：调查结果", "2026-07-01", None),
        state=False,
    )


def of_programs() -> None:
    card = '<div class="el-col el-col-8"><div class="el-card is-hover-shadow"><div class="el-card__body"><h4 class="ellipsis">$0</h4><div class="info"><i class="el-icon-time"></i><span>$1 ~ $2</span></div><div class="info"><i class="el-icon-user"></i><span>$3人参与</span></div><div class="foot"><span class="el-tag el-tag--$4">$5</span><button type="button" class="el-button el-button--text"><span>$6</span></button></div></div></div></div>'
    held(
        "cards_of_element_in_tabs_with_counts_and_buttons",
        f"{ORDER}/survey",
        vue(
            "问卷调查",
            '<div class="el-tabs el-tabs--top"><div class="el-tabs__header"><div role="tablist" class="el-tabs__nav"><div role="tab" class="el-tabs__item is-active">全部</div><div role="tab" class="el-tabs__item">进行中</div><div role="tab" class="el-tabs__item">已结束</div></div></div><div class="el-tabs__content"><div role="tabpanel" class="el-tab-pane"><div class="el-row">'
            + each(
                card,
                (
                    "热线接听服务评价",
                    "2026-11-05",
                    "2026-12-05",
                    "88",
                    "success",
                    "进行中",
                    "去填写",
                ),
                ("社区食堂口味", "2026-08-01", "2026-08-31", "460", "info", "已结束", "看结果"),
                ("夜间照明需求", "2026-05-10", "2026-06-10", "201", "info", "已结束", "看结果"),
            )
            + "</div></div></div></div>",
            "问卷调查",
        ),
        ("热线接听服务评价", "2026-11-05", False),
        ("社区食堂口味", "2026-08-01", True),
        ("夜间照明需求", "2026-05-10", True),
    )
    card = '<uni-view class="vote"><uni-view class="ti"><uni-text><span>$0</span></uni-text></uni-view><uni-view class="sub"><uni-text><span>$1 至 $2</span></uni-text><uni-text><span>$3人参与</span></uni-text></uni-view><uni-button class="b">$4</uni-button></uni-view>'
    held(
        "views_of_uni_with_a_span_and_a_button",
        f"{PHONE}/#/pages/vote",
        phone(
            "问卷调查",
            each(
                card,
                ("校园午餐满意度", "2026-11-10", "2026-11-30", "1024", "立即参与"),
                ("公共自行车骑行习惯", "2026-09-01", "2026-09-30", "337", "已结束"),
            ),
        ),
        ("校园午餐满意度", "2026-11-10", False),
        ("公共自行车骑行习惯", "2026-09-01", True),
    )
    form = '<div class="el-form-item"><label class="el-form-item__label">$n.$0</label><div class="el-form-item__content"><div role="radiogroup" class="el-radio-group"><label role="radio" class="el-radio"><span class="el-radio__input"><input type="radio"></span><span class="el-radio__label">满意</span></label><label role="radio" class="el-radio"><span class="el-radio__input"><input type="radio"></span><span class="el-radio__label">一般</span></label><label role="radio" class="el-radio"><span class="el-radio__input"><input type="radio"></span><span class="el-radio__label">不满意</span></label></div></div></div>'
    held(
        "form_of_element_with_its_closing_time",
        f"{ORDER}/survey/12",
        vue(
            "热线接听服务评价",
            '<div class="survey"><h1>热线接听服务评价</h1><p class="tip"><span>发布时间：2026-11-05</span><span>截止时间：2026-12-05 00:00</span></p><form class="el-form">'
            + each(form, ("接听是否及时",), ("解答是否清楚",))
            + '<button type="button" class="el-button el-button--primary"><span>提交</span></button></form></div>',
            "问卷调查",
        ),
        ("热线接听服务评价", "2026-11-05", False),
    )


def of_lists() -> None:
    held(
        "tabs_of_bootstrap_that_hold_links_without_days",
        f"{CITY}/interact",
        city(
            "政民互动",
            '<ul class="nav nav-tabs" role="tablist"><li role="presentation" class="active"><a href="#wsdc" role="tab" data-toggle="tab">网上调查</a></li><li role="presentation"><a href="#myzj" role="tab" data-toggle="tab">民意征集</a></li></ul><div class="tab-content"><div role="tabpanel" class="tab-pane active" id="wsdc"><ul class="panel-list"><li><span class="dot">·</span><a href="/survey/41">滨海公园配套设施需求调查问卷</a></li><li><span class="dot">·</span><a href="/survey/40">社区养老服务意愿调查问卷</a></li></ul></div><div role="tabpanel" class="tab-pane" id="myzj"><ul class="panel-list"><li><span class="dot">·</span><a href="/opinion/22">渔港经济区规划草案征求意见</a></li></ul></div></div>',
            "政民互动",
        ),
        ("滨海公园配套设施需求调查问卷", None, None),
        ("社区养老服务意愿调查问卷", None, None),
        ("渔港经济区规划草案征求意见", None, None),
        state=False,
    )
    held(
        "questionnaires_on_another_host_without_days",
        f"{GROUP}/communication/survey",
        group(
            "网上调查",
            '<ul class="wj"><li><a target="_blank" href="https://wj.example.invalid/vm/a1.aspx">用户用水体验问卷</a></li><li><a target="_blank" href="https://wj.example.invalid/vm/b2.aspx">营业厅服务质量问卷</a></li></ul>',
            "网上调查",
        ),
        ("用户用水体验问卷", None, None),
        ("营业厅服务质量问卷", None, None),
        state=False,
    )
    row = '<dl><dt><a href="/dc/$n.html">$0</a></dt><dd>发布单位：$1　截止：$2　已有<em>$3</em>人填写</dd></dl>'
    held(
        "terms_with_their_office_and_the_last_day",
        f"{CITY}/dc/",
        city(
            "网上调查",
            each(
                row,
                ("渡轮班次需求调查", "市交通局", "2026年11月30日", "75"),
                ("老旧小区改造意愿调查", "市住建局", "2026年7月15日", "930"),
            ),
            "网上调查",
        ),
        ("渡轮班次需求调查", None, False),
        ("老旧小区改造意愿调查", None, True),
    )


def of_none() -> None:
    held(
        "leaders_go_and_look_is_no_survey",
        f"{CITY}/news/dy/",
        city(
            "调查研究",
            "<ul>"
            + each(
                '<li><a href="/news/dy/$n.html">$0</a><span>$1</span></li>',
                ("市长到渔港开展调查研究", "2026-11-12"),
                ("市领导赴园区调研企业用工", "2026-11-03"),
                ("市政协开展文旅融合专题调研", "2026-10-20"),
            )
            + "</ul>",
            "调查研究",
        ),
    )
    held(
        "list_of_surveys_that_the_program_has_not_filled",
        f"{CITY}/dc/vue",
        city(
            "网上调查",
            '<div id="dc"><ul><li v-for="s in list"><a :href="s.url">{{ s.title }}</a><span>{{ s.begin }} 至 {{ s.end }}</span></li></ul></div>',
            "网上调查",
        ),
    )
    held(
        "labour_survey_among_the_statistics",
        f"{CITY}/open/tj/",
        city(
            "统计信息",
            "<ul>"
            + each(
                '<li><a href="/open/tj/$n.html">$0</a><span>$1</span></li>',
                ("10月份城镇调查失业率情况", "2026-11-16"),
                ("前三季度居民收支调查主要数据", "2026-10-25"),
                ("9月份居民消费价格变动情况", "2026-10-15"),
            )
            + "</ul>",
            "统计信息",
        ),
    )
