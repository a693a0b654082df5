"""Surveys and votes: forms with questions, results in bars and tables, lists of both."""

from __future__ import annotations

from .parts_calls import put
from .parts_frames import (
    CITY,
    COUNTY,
    DISTRICT,
    OFFICE,
    TOWN,
    fill,
    hanweb,
    old,
    trs,
    ucap,
    uni,
    vsb,
    wp,
)


def question(number: int, text: str, *choices: str) -> str:
    """One question of a form, its choices below."""
    marks = "".join(
        f'<label><input type="radio" name="q{number}" value="{n}">{choice}</label>'
        for n, choice in enumerate(choices, 1)
    )
    return f'<div class="q"><p>{number}. {text}</p><div class="opts">{marks}</div></div>'


QUESTIONS = (
    question(1, "您的年龄是？", "18岁以下", "18至60岁", "60岁以上")
    + question(2, "您多久访问一次本网站？", "每天", "每周", "偶尔")
    + question(3, "您对办事服务是否满意？", "满意", "基本满意", "不满意")
)


def forms() -> None:
    title = "2026年政府网站满意度调查问卷"
    put(
        "form_of_questions_with_its_time_above",
        f"{CITY}/hdjl/wsdc/202608/t20260810_9.html",
        trs(
            f"{title}_澜溪州市人民政府",
            f"""<div class="dc"><h1 class="dc_bt">{title}</h1><p class="dc_sj">调查时间：2026年8月10日至2026年9月10日</p><p class="dc_sm">为改进网站建设，请您填写以下问卷，所有信息仅用于统计。</p><form action="/survey/post" method="post">{QUESTIONS}<div class="tj"><input type="submit" value="提 交"><input type="button" value="查看结果"></div></form></div>""",
            "网上调查",
        ),
        (title, "2026-08-10", False),
    )

    title = "柳塘县公共交通出行满意度调查"
    put(
        "form_of_jsurvey_with_its_end",
        f"{COUNTY}/jsurvey/questionnaire/jsurvey_31.html",
        hanweb(
            title,
            f"""<div id="surveymain"><div class="survey_title">{title}</div><div class="survey_info">发布单位：县交通运输局　开始时间：2026-07-01　结束时间：2026-07-31　状态：<font color="red">已结束</font></div><div class="survey_content">感谢您参与本次调查。</div>{QUESTIONS}<div class="btn"><a href="javascript:void(0)">提交问卷</a><a href="/jsurvey/result/31.html">查看结果</a></div></div>""",
            "网上调查",
        ),
        (title, "2026-07-01", True),
    )

    title = "您对本局行政执法工作是否满意？"
    put(
        "old_vote_without_any_day",
        f"{OFFICE}/vote.asp",
        old(
            "网上调查",
            f"""<FORM ACTION="vote_save.asp" METHOD="post"><TABLE BORDER="1" WIDTH="60%" ALIGN="center"><TR><TD BGCOLOR="#EEEEEE"><B>网上调查</B></TD></TR><TR><TD>{title}</TD></TR><TR><TD><INPUT TYPE="radio" NAME="v" VALUE="1">满意<BR><INPUT TYPE="radio" NAME="v" VALUE="2">一般<BR><INPUT TYPE="radio" NAME="v" VALUE="3">不满意</TD></TR><TR><TD ALIGN="center"><INPUT TYPE="submit" VALUE="投票"> <A HREF="vote_show.asp">查看</A></TD></TR></TABLE></FORM>""",
        ),
        (title, None, None),
        state=False,
    )

    title = "全民阅读状况问卷调查"
    put(
        "notice_that_leads_to_a_form_elsewhere",
        f"{DISTRICT}/zmhd/wsdc/202608/b1.shtml",
        ucap(
            title,
            f"""<h1>{title}</h1><p class="info">发布时间：2026-08-20 10:12　来源：区文旅局</p><div class="con"><p>为了解居民阅读情况，现开展问卷调查。调查时间为8月20日至9月20日。</p><p><a href="https://wj.invalid/s2/1234567/">点击参与问卷调查</a></p><p><img src="/upload/ewm.png" alt="问卷二维码"></p></div>""",
            "网上调查",
        ),
        (title, "2026-08-20", None),
        state=False,
    )

    title = "关于开展群众安全感满意度调查的公告"
    put(
        "announcement_with_a_code_and_a_closing_day",
        f"{TOWN}/2026/08/anquan/",
        wp(
            title,
            f"""<article class="post"><header><h1 class="entry-title">{title}</h1><time datetime="2026-08-12T08:00:00+08:00">2026-08-12</time></header><div class="entry-content"><p>请扫描下方二维码参与问卷调查。</p><p><img src="/wp-content/uploads/2026/08/qr.png"></p><p>截止时间：2026年8月31日</p></div></article>""",
        ),
        (title, "2026-08-12", True),
    )

    title = "“澜溪好司机”网络投票"
    cards = fill(
        '<li><img src="/tp/$n.jpg"><p>$0</p><p>票数：<em>$1</em></p><a href="javascript:vote($n)">投票</a></li>',
        ("1号 甲班", "2026"),
        ("2号 乙班", "1874"),
        ("3号 丙班", "960"),
    )
    put(
        "candidates_with_pictures_and_votes",
        f"{CITY}/hdjl/tp/5.html",
        trs(
            title,
            f"""<h2 class="tp">{title}</h2><p>投票时间：2026年8月15日9时至8月25日18时　每人每天可投3票</p><ul class="tplist">{cards}</ul>""",
            "网上投票",
        ),
        (title, "2026-08-15", True),
    )


def results() -> None:
    title = "城乡居民垃圾分类知晓情况调查"
    put(
        "result_as_table_pie_and_columns",
        f"{COUNTY}/cms/vote/result?id=12",
        hanweb(
            f"{title}：调查结果",
            f"""<div id="voteresult"><h2>{title}：调查结果</h2><span class="tabButtons"><a class="current">表格</a><a>饼状</a><a>柱状</a></span><p>调查时间：2026-05-01至2026-05-31　参与人数：306</p><table><tr><th>1. 您是否了解分类标准</th><th>票数</th><th>比例</th></tr><tr><td>了解</td><td>201</td><td>65.7%</td></tr><tr><td>不了解</td><td>105</td><td>34.3%</td></tr></table></div>""",
            "网上调查",
        ),
        (f"{title}：调查结果", "2026-05-01", True),
        state=False,
    )

    title = "公共体育设施使用情况调查结果公布"
    put(
        "result_published_as_an_article",
        f"{CITY}/hdjl/wsdc/jg/202607/t20260720_2.html",
        trs(
            f"{title}_澜溪州市人民政府",
            f"""<div class="xl"><h1>{title}</h1><div class="xl_sx"><span>发布时间：2026-07-20</span><span>来源：市体育局</span></div><div class="TRS_Editor"><p>本次调查共回收有效问卷512份，结果如下。</p><p><img src="./W020260720.png" alt="统计图"></p></div></div>""",
            "调查结果",
        ),
        (title, "2026-07-20", True),
        state=False,
    )

    title = "便民服务中心服务评价调查"
    put(
        "bars_of_progress_and_how_many_took_part",
        f"{DISTRICT}/m/survey/8/result",
        uni(
            "调查结果",
            f"""<h3>{title}</h3><p class="meta">调查时间 2026-06-01 ~ 2026-06-15</p><p class="meta">参与 88 人</p><div class="bar"><span>很满意</span><i style="width:70%"></i><b>70%</b></div><div class="bar"><span>满意</span><i style="width:30%"></i><b>30%</b></div>""",
        ),
        (title, "2026-06-01", True),
    )


def lists() -> None:
    rows = (
        ("乡村道路养护情况调查", "2026-08-01至2026-08-31", "已结束", "查看结果"),
        ("办税服务评价调查", "2026-08-20至2026-09-19", "进行中", "参与调查"),
    )
    put(
        "span_state_and_a_link_to_the_result",
        f"{COUNTY}/jsurvey/list.html",
        hanweb(
            "网上调查",
            f"""<table width="98%" class="dclist">{fill('<tr><td class="t"><a href="/jsurvey/q/$n.html">$0</a></td><td>$1</td><td>$2</td><td><a href="/jsurvey/r/$n.html">[$3]</a></td></tr>', *rows)}</table>""",
            "网上调查",
        ),
        ("乡村道路养护情况调查", "2026-08-01", True),
        ("办税服务评价调查", "2026-08-20", False),
    )

    rows = (("出租车服务质量问卷调查", "2026-08-18"), ("网约车乘坐体验问卷调查", "2026-04-27"))
    put(
        "list_of_vsb_with_brackets",
        "http://jtj.lanxizhou.invalid/hdjl/wsdc.htm",
        vsb(
            "网上调查",
            f"""<div class="list"><ul>{fill('<li id="line_u9_$n"><a href="../info/1033/22$n.htm" title="$0">$0</a> <span>[$1]</span></li>', *rows)}</ul><table class="pb"><tr><td id="fanye1">共2条&nbsp;&nbsp;1/1&nbsp;</td></tr></table></div>""",
            "网上调查",
        ),
        ("出租车服务质量问卷调查", "2026-08-18", None),
        ("网约车乘坐体验问卷调查", "2026-04-27", None),
        state=False,
    )

    rows = (("法律援助需求调查", "2026-08-05"), ("人民调解满意度调查", "2026-03-18"))
    put(
        "old_rows_with_two_words_in_brackets",
        f"{OFFICE}/votelist.asp",
        old(
            "网上调查",
            f"""<TABLE WIDTH="90%" ALIGN="center">{fill('<TR><TD><IMG SRC="images/dot.gif"> <A HREF="vote.asp?id=$n">$0</A> <FONT COLOR="#999999">($1)</FONT></TD><TD>[<A HREF="vote.asp?id=$n">投票</A>] [<A HREF="show.asp?id=$n">查看</A>]</TD></TR>', *rows)}</TABLE>""",
        ),
        ("法律援助需求调查", "2026-08-05", None),
        ("人民调解满意度调查", "2026-03-18", None),
        state=False,
    )

    rows = (
        ("暑期托管服务需求调查", "2026-06-20", "2026-07-05", "已截止"),
        ("秋季菜价感受调查", "2026-08-28", "2026-09-30", "进行中"),
        ("冬季供暖评价调查", "2026-11-15", "2026-12-15", "未开始"),
    )
    put(
        "cards_of_a_telephone_with_tildes",
        f"{DISTRICT}/m/survey",
        uni(
            "问卷调查",
            fill(
                '<div class="cell" onclick="go($n)"><div class="cell-hd"><span class="st">$3</span><span class="nm">$0</span></div><div class="cell-ft">$1 ~ $2</div></div>',
                *rows,
            ),
        ),
        ("暑期托管服务需求调查", "2026-06-20", True),
        ("秋季菜价感受调查", "2026-08-28", False),
        ("冬季供暖评价调查", "2026-11-15", False),
        state=False,
    )

    put(
        "surveys_and_calls_in_two_lists_of_definitions",
        f"{DISTRICT}/zmhd/dczj.shtml",
        ucap(
            "调查征集",
            """<div class="col-6"><div class="tt"><h3>网上调查</h3><a href="/zmhd/wsdc/">更多&gt;&gt;</a></div><dl><dt><a href="/zmhd/wsdc/1.shtml">营商环境满意度调查</a></dt><dd>2026-08-14</dd><dt><a href="/zmhd/wsdc/2.shtml">义务教育负担调查</a></dt><dd>2026-05-25</dd></dl></div><div class="col-6"><div class="tt"><h3>意见征集</h3><a href="/zmhd/yjzj/">更多&gt;&gt;</a></div><dl><dt><a href="/zmhd/yjzj/7.shtml">河长制考核办法意见征集</a></dt><dd>2026-07-08</dd></dl></div>""",
            "调查征集",
        ),
        ("营商环境满意度调查", "2026-08-14", None),
        ("义务教育负担调查", "2026-05-25", None),
        ("河长制考核办法意见征集", "2026-07-08", None),
        state=False,
    )

    put(
        "news_about_a_survey_on_incomes",
        f"{CITY}/xwzx/tjdt/202608/t20260818_1.html",
        trs(
            "我市启动2026年群众文化需求问卷调查培训",
            """<div class="xl"><h1>我市启动2026年群众文化需求问卷调查培训</h1><div class="xl_sx">发布时间：2026-08-18　来源：市文旅局</div><div class="TRS_Editor"><p>培训班讲解了抽样方法和入户要求，各县区业务骨干参加。</p><p>调查结果将用于公共文化服务规划。</p></div></div>""",
            "部门动态",
        ),
    )


def build() -> None:
    forms()
    results()
    lists()
