"""Letters that are told in ways the sets before do not have: steps without the letters' words, days
that a function of the page writes, days over several rows, threads, marks, data of scripts."""

from __future__ import annotations

from .talk_frames import CITY, COUNTY, HOTLINE, OLD, city, county, each, hotline, old
from .talk_frames import ODD as HALF

ASK, DAY = "2026-10-12", "2026-10-15"


def build() -> None:
    of_steps()
    of_days()
    of_scripts()
    of_marks()


def of_steps() -> None:
    step = '<li class="tl-item $0"><div class="tl-node"></div><div class="tl-time">$1</div><div class="tl-body">$2</div></li>'
    top = '<div class="card"><h2>沿河步道护栏松动</h2><p>工单号：DY2610120077</p><p class="txt">护栏一推就晃，附近常有孩子。</p></div><div class="card"><h3>流转过程</h3><ul class="tl">'
    HALF.letter(
        "flow_of_handing_in_and_sending_on_with_steps_still_grey",
        f"{HOTLINE}/gs/77",
        hotline(
            "诉求详情",
            top
            + each(
                step,
                ("done", f"{ASK} 18:20:11", "市民提交"),
                ("done", f"{ASK} 18:40:02", "热线派单至市水利局"),
                ("todo", "", "单位办理"),
                ("todo", "", "办理答复"),
            )
            + "</ul></div>",
        ),
        ASK,
        None,
        False,
    )
    HALF.letter(
        "flow_that_ends_with_sending_on_and_says_no_more",
        f"{HOTLINE}/gs/78",
        hotline(
            "诉求详情",
            top
            + each(
                step,
                ("done", f"{ASK} 18:20:11", "市民提交"),
                ("done", f"{ASK} 18:40:02", "热线派单"),
            )
            + "</ul></div>",
        ),
        ASK,
        None,
        None,
    )
    HALF.letter(
        "flow_that_ends_with_what_the_office_did_and_telling_the_citizen",
        f"{HOTLINE}/gs/79",
        hotline(
            "诉求详情",
            top
            + each(
                step,
                ("done", f"{ASK} 18:20:11", "市民提交"),
                ("done", f"{ASK} 18:40:02", "热线派单"),
                (
                    "done",
                    f"{DAY} 09:30:00",
                    "单位办结：已重新焊接加固，并电话告知市民处理情况。",
                ),
            )
            + "</ul></div>",
        ),
        ASK,
        DAY,
        True,
    )
    HALF.letter(
        "row_of_steps_above_a_row_of_their_times",
        f"{COUNTY}/xx/5.html",
        county(
            "信件办理",
            f'<h2>旱厕改造进度</h2><table class="steps"><tr><td>来信</td><td>转办</td><td>办理</td><td>答复</td></tr><tr><td>{ASK}</td><td>2026-10-13</td><td>2026-10-14</td><td>{DAY}</td></tr></table><div class="q"><p>我家报名一年了还没改。</p></div><div class="a"><p>您家已列入第四季度计划，施工队将提前联系。</p></div>',
        ),
        ASK,
        DAY,
        True,
    )


def of_days() -> None:
    script = "<script type=\"text/javascript\">function showdate(s){document.write(s.substr(0,4)+'-'+s.substr(4,2)+'-'+s.substr(6,2));}</script>"
    HALF.rows(
        "days_that_a_function_of_the_page_writes",
        f"{OLD}/letters.asp",
        old(
            "县长信箱",
            script
            + '<table width="98%" class="lt"><tr><td>来信标题</td><td>来信时间</td><td>状态</td></tr>'
            + each(
                '<tr><td><a href="read.asp?id=$n">$0</a></td><td><script>showdate("$1093012");</script></td><td>$2</td></tr>',
                ("自来水发黄", "20261108", "办理中"),
                ("农机补贴没到账", "20261021", "已回复"),
            )
            + "</table>",
        ),
        ("自来水发黄", "2026-11-08", None, False),
        ("农机补贴没到账", "2026-10-21", None, True),
    )
    HALF.rows(
        "day_over_several_rows",
        f"{COUNTY}/xx/list.html",
        county(
            "县长信箱",
            '<table class="xx"><thead><tr><th>来信日期</th><th>来信标题</th><th>办理情况</th></tr></thead><tbody><tr><td rowspan="2">2026-11-12</td><td><a href="/xx/21.html">村医何时到岗</a></td><td>办理中</td></tr><tr><td><a href="/xx/20.html">摩托车下乡补贴</a></td><td>已答复</td></tr><tr><td rowspan="2">2026-10-26</td><td><a href="/xx/19.html">路边倒垃圾</a></td><td>已答复</td></tr><tr><td><a href="/xx/18.html">广场舞音量大</a></td><td>已答复</td></tr></tbody></table>',
        ),
        ("村医何时到岗", "2026-11-12", None, False),
        ("摩托车下乡补贴", "2026-11-12", None, True),
        ("路边倒垃圾", "2026-10-26", None, True),
        ("广场舞音量大", "2026-10-26", None, True),
    )
    HALF.rows(
        "state_over_several_rows",
        f"{CITY}/hd/kb/",
        city(
            "来信看板",
            '<table class="kb"><tr><th>状态</th><th>标题</th><th>来信时间</th></tr><tr><td rowspan="2">办理中</td><td><a href="/hd/kb/9">隧道照明不足</a></td><td>2026-11-14</td></tr><tr><td><a href="/hd/kb/8">公厕缺纸</a></td><td>2026-11-09</td></tr><tr><td rowspan="1">已办结</td><td><a href="/hd/kb/5">共享单车堆占盲道</a></td><td>2026-10-19</td></tr></table>',
        ),
        ("隧道照明不足", "2026-11-14", None, False),
        ("公厕缺纸", "2026-11-09", None, False),
        ("共享单车堆占盲道", "2026-10-19", None, True),
    )
    HALF.rows(
        "milliseconds_in_an_attribute_that_a_program_turns_into_days",
        f"{HOTLINE}/gs",
        hotline(
            "诉求公示",
            "<ul class='gs'>"
            + each(
                '<li><a href="/gs/$n">$0</a><span class="zt">$1</span><time class="ago" data-time="$2"></time></li>',
                ("电梯困人", "处理中", "1794276000000"),
                ("限行区域咨询", "已答复", "1792720800000"),
            )
            + "</ul>",
        ),
        ("电梯困人", "2026-11-10", None, False),
        ("限行区域咨询", "2026-10-23", None, True),
    )
    HALF.rows(
        "days_ago_that_nobody_can_count",
        f"{HOTLINE}/gs?new",
        hotline(
            "诉求公示",
            "<div class='gs'>"
            + each(
                '<a class="item" href="/gs/$n"><h4>$0</h4><p><i>$1</i><b>$2</b></p></a>',
                ("小区门禁失灵", "2天前", "待答复"),
                ("噪声检测怎样申请", "上周", "已答复"),
            )
            + "</div>",
        ),
        ("小区门禁失灵", None, None, False),
        ("噪声检测怎样申请", None, None, True),
    )
    HALF.letter(
        "days_in_chinese_figures",
        f"{COUNTY}/xx/33.html",
        county(
            "来信答复",
            "<h1>古民居修缮</h1><p>来信时间：二〇二六年十月十二日</p><p>来信内容：祖屋是登记文物，漏雨能否资助修缮？</p><p>答复内容：可申请专项经费，请备齐产权证明。</p><p>答复时间：二〇二六年十月十五日</p>",
        ),
        ASK,
        DAY,
        True,
    )


def of_scripts() -> None:
    HALF.rows(
        "letters_as_a_list_of_objects_in_the_page",
        f"{CITY}/hd/szxx/json.html",
        city(
            "市长信箱",
            '<div id="mailList"></div><script type="text/javascript">var mails=[{"id":51,"title":"湿地公园观鸟台腐朽","writeTime":"2026-11-07 10:11:12","replyTime":"","status":"办理中"},{"id":48,"title":"老年大学报名","writeTime":"2026-10-18 08:00:00","replyTime":"2026-10-21 09:40:00","status":"已回复"}];var h="";for(var i=0;i<mails.length;i++){h+="<li>"+mails[i].title+mails[i].writeTime+mails[i].status+"</li>";}document.getElementById("mailList").innerHTML=h;</script>',
        ),
        ("湿地公园观鸟台腐朽", "2026-11-07", None, False),
        ("老年大学报名", "2026-10-18", "2026-10-21", True),
    )
    HALF.letter(
        "thread_of_bubbles_with_times_between",
        f"{HOTLINE}/wd/9",
        hotline(
            "对话",
            f'<div class="chat"><div class="chat-time">{ASK} 20:31</div><div class="msg left"><span class="who">市民</span><div class="bubble">公交一卡通丢了怎么补？</div></div><div class="chat-time">{DAY} 09:02</div><div class="msg right"><span class="who">市公交集团</span><div class="bubble">请带身份证到任一服务点补办，余额可转。</div></div></div>',
            "咨询对话",
        ),
        ASK,
        DAY,
        True,
    )
    HALF.rows(
        "answers_that_lie_in_the_title_of_a_mark",
        f"{CITY}/hd/tip/",
        city(
            "网上咨询",
            '<ul class="tip">'
            + each(
                '<li><a href="/hd/tip/$n">$0</a><span>$1</span><em class="t" title="$2">$3</em></li>',
                (
                    "临时身份证多久能拿",
                    "2026-11-01",
                    "答复：三个工作日。市公安局 2026-11-02",
                    "已答复",
                ),
                ("高龄津贴标准", "2026-11-13", "", "待答复"),
            )
            + "</ul>",
            "网上咨询",
        ),
        ("临时身份证多久能拿", "2026-11-01", "2026-11-02", True),
        ("高龄津贴标准", "2026-11-13", None, False),
    )
    HALF.rows(
        "panels_that_fold_with_the_answer_inside",
        f"{CITY}/hd/fold/",
        city(
            "网上咨询",
            each(
                '<details class="one"><summary><b>$0</b> <small>$1 提问</small></summary><div class="in"><p>$2</p><div class="re">$3</div></div></details>',
                (
                    "失业金怎样申领",
                    "2026-11-02",
                    "合同到期没有续签。",
                    "<p><b>市人社局</b> 2026-11-04 答复：可在手机上申领。</p>",
                ),
                ("幼儿园学位查询", "2026-11-15", "系统显示异常。", "<p>尚未答复</p>"),
            ),
            "网上咨询",
        ),
        ("失业金怎样申领", "2026-11-02", "2026-11-04", True),
        ("幼儿园学位查询", "2026-11-15", None, False),
    )


def of_marks() -> None:
    legend = '<p class="tl">图例：<img src="/i/g.png"> 已答复　<img src="/i/r.png"> 未答复</p>'
    HALF.rows(
        "states_as_pictures_that_a_legend_explains",
        f"{CITY}/hd/pic/",
        city(
            "市长信箱",
            legend
            + '<table class="xj"><tr><th>标题</th><th>来信时间</th><th>状态</th></tr>'
            + each(
                '<tr><td><a href="/hd/pic/$n">$0</a></td><td>$1</td><td><img src="/i/$2.png"></td></tr>',
                ("菜场改造期间去哪买菜", "2026-11-06", "r"),
                ("公积金异地提取", "2026-10-22", "g"),
            )
            + "</table>",
        ),
        ("菜场改造期间去哪买菜", "2026-11-06", None, False),
        ("公积金异地提取", "2026-10-22", None, True),
    )
    HALF.rows(
        "states_only_by_the_colour_of_a_dot",
        f"{CITY}/hd/dot/",
        city(
            "市长信箱",
            '<ul class="dots">'
            + each(
                '<li><i class="dot dot-$2"></i><a href="/hd/dot/$n">$0</a><span>$1</span></li>',
                ("古城夜游票价", "2026-11-04", "red"),
                ("出租车起步价", "2026-10-20", "green"),
            )
            + "</ul>",
        ),
        ("古城夜游票价", "2026-11-04", None, None),
        ("出租车起步价", "2026-10-20", None, None),
    )
    HALF.rows(
        "stamps_whose_words_are_pushed_out_of_sight",
        f"{HOTLINE}/gs/stamp",
        hotline(
            "诉求公示",
            each(
                '<div class="case" onclick="go($n)"><div class="case-t">$0</div><div class="case-d">$1</div><div class="stamp s$3" style="text-indent:-999px">$2</div></div>',
                ("雨水井盖移位", "2026-11-15", "办理中", "1"),
                ("物业拒开发票", "2026-10-24", "已办结", "2"),
            ),
        ),
        ("雨水井盖移位", "2026-11-15", None, False),
        ("物业拒开发票", "2026-10-24", None, True),
    )
