"""Surveys, votes and calls for comments, in lists and alone."""

from __future__ import annotations

from .parts_frames import (
    AS_OF,
    cells,
    columns,
    fill,
    press,
    province,
    served,
    single,
    struts,
    telephone,
)

COUNTY = "http://www.tangxi.invalid"
CITY = "http://www.lanjiang.invalid"
SERVED = "http://www.tingzhou.invalid"


def put(name: str, url: str, html: str, *held: tuple[str, str | None]) -> None:
    """What was held and the day it began or was published."""
    single(f"activities/{name}", url, AS_OF, html, activities=[list(one) for one in held])


def calls_in_lists() -> None:
    rows = (
        ("电动自行车停放管理办法意见征集", "2026-05-12", "2026-06-11"),
        ("城市书房选址意见征集", "2026-03-02", "2026-04-01"),
    )
    put(
        "span_of_days_in_an_em",
        f"{CITY}/web/front_queryContents?flag=now",
        province(
            "民意征集",
            f"""<div class="right"><h3><span>民意征集</span></h3><ul>{fill('<li><a href="front_queryContentsDetail?theID=$n">$0</a><em>征集时间：$1至$2</em></li>', *rows)}</ul></div>""",
            "民意征集",
        ),
        *((a, b) for a, b, _ in rows),
    )

    rows = (
        ("公交票价调整方案征求意见", "2026-05-20", "2026-06-20", "on", "征集中"),
        ("历史街区保护规划征求意见", "2026-02-05", "2026-03-07", "off", "已截止"),
        ("犬类管理条例修订征求意见", "2025-12-10", "2026-01-09", "off", "已截止"),
    )
    put(
        "cards_with_ribbons_of_state",
        f"{CITY}/hdjl/dczj/",
        province(
            "调查征集",
            f"""<div class="zj-list">{fill('<div class="zj-item"><span class="ribbon $3">$4</span><a class="zj-t" href="./$n/">$0</a><div class="zj-b"><i class="icon-time"></i>$1 ~ $2<span class="cnt"><b>$n8</b>条意见</span></div></div>', *rows)}</div>""",
            "调查征集",
        ),
        *((a, b) for a, b, _, _, _ in rows),
    )

    rows = (
        ("老旧小区改造满意度调查", "2026/5/6 0:00:00", "2026/6/6 0:00:00", "进行中"),
        ("农村客运需求调查", "2026/1/5 0:00:00", "2026/2/5 0:00:00", "已结束"),
    )
    put(
        "start_and_end_with_hours_of_zero",
        "http://www.tongling-qu.invalid/vote/list",
        columns(
            "网上调查",
            f"""<div class="box"><h2>网上调查</h2><table><tr class="head"><td>调查主题</td><td>开始时间</td><td>截止时间</td><td>状态</td></tr>{fill('<tr><td><a href="view?id=$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>', *rows)}</table></div>""",
        ),
        ("老旧小区改造满意度调查", "2026-05-06"),
        ("农村客运需求调查", "2026-01-05"),
    )

    rows = (
        ("养老助餐点布局意见征集", "2026-05-10", "结果反馈"),
        ("乡村振兴车间补贴意见征集", "2026-01-18", "结果反馈"),
    )
    put(
        "results_linked_in_another_row",
        f"{COUNTY}/yjzj/",
        struts(
            "意见征集",
            f"""<table class="zj"><tr><th>主题</th><th>发布日期</th></tr>{fill('<tr><td><a href="$n.html">$0</a></td><td>$1</td></tr><tr class="jg"><td colspan="2">└ <a href="$nfk.html">$2</a></td></tr>', *rows)}</table>""",
            "意见征集",
        ),
        *((a, b) for a, b, _ in rows),
    )

    items = (
        (
            "农机补贴目录意见征集",
            "自即日起至2026年6月15日，欢迎来电来函。",
            "2026-5-16",
        ),
        (
            "农机合作社星级评定办法意见征集",
            "征求意见时间为2026年2月1日至2月28日。",
            "2026-1-31",
        ),
    )
    put(
        "span_told_in_a_sentence_below",
        "http://nj.shibu.invalid/zj.asp",
        cells(
            "意见征集",
            f"""<TABLE width=778 align=center><TBODY><TR><TD><B>意见征集</B></TD></TR>{fill('<TR><TD>·<A href="zjshow.asp?id=$n">$0</A> <FONT color=#999999>[$2]</FONT><BR>$1</TD></TR>', *items)}</TBODY></TABLE>""",
        ),
        ("农机补贴目录意见征集", "2026-05-16"),
        ("农机合作社星级评定办法意见征集", "2026-01-31"),
    )

    rows = (
        ("05-18", "口袋公园命名征集"),
        ("04-02", "政务大厅服务时间调查"),
        ("12-20", "年货大集摊位征求意见"),
    )
    put(
        "months_and_days_under_years",
        f"{SERVED}/interact/survey",
        served(
            "征集调查",
            f"""<h1>征集调查</h1><div class="y"><h3>2026</h3>{fill('<p><time>$0</time><a href="/s/$n">$1</a></p>', *rows[:2])}</div><div class="y"><h3>2025</h3>{fill('<p><time>$0</time><a href="/s/9$n">$1</a></p>', *rows[2:])}</div>""",
        ),
        ("口袋公园命名征集", "2026-05-18"),
        ("政务大厅服务时间调查", "2026-04-02"),
        ("年货大集摊位征求意见", "2025-12-20"),
    )

    rows = (
        ("湿地公园导览标识意见征集", "2026-05-22"),
        ("家庭医生签约服务调查", "2026-04-15"),
    )
    put(
        "grid_of_a_front_end",
        f"{SERVED}/interact/opinion",
        served(
            "意见征集",
            f"""<h2>意见征集</h2><div class="el-row">{fill('<div class="el-col el-col-12"><div class="el-card is-always-shadow"><div class="el-card__header"><a href="/o/$n">$0</a></div><div class="el-card__body"><div class="f"><span class="k">发起日期</span><span class="v">$1</span></div><div class="f"><span class="k">截止日期</span><span class="v">2026-06-30</span></div><button class="el-button">我要参与</button></div></div></div>', *rows)}</div>""",
        ),
        *rows,
    )

    rows = (
        ("居民健身设施需求问卷", "2026-05-09", "312"),
        ("食品安全知晓度问卷", "2026-03-15", "1204"),
    )
    put(
        "how_many_took_part",
        f"{COUNTY}/wsdc/",
        struts(
            "网上调查",
            f"""<ul class="dc">{fill('<li><p class="t"><a href="$n.html">$0</a></p><p class="m">发布时间：$1 参与人数：$2人 <a href="r$n.html">查看结果</a></p></li>', *rows)}</ul>""",
            "网上调查",
        ),
        *((a, b) for a, b, _ in rows),
    )

    rows = (
        ("《石漠化治理办法》立法听证会征集代表", "2026-05-14"),
        ("居民用气阶梯价格听证会公告", "2026-04-03"),
        ("重大行政决策事项征集", "2026-02-25"),
    )
    put(
        "hearings_and_decisions_among_calls",
        f"{CITY}/hdjl/mygz/",
        province(
            "民意征集",
            f"""<ul class="gl">{fill('<li><span class="d">$1</span><a href="./t$n.shtml" title="$0">$0</a></li>', *rows)}</ul><div class="page">共3条</div>""",
            "民意征集",
        ),
        *rows,
    )

    rows = (
        ("文旅夜游路线投票", "投票时间 2026.05.01-2026.05.31"),
        ("最美河湖评选投票", "投票时间 2026.03.22-2026.04.05"),
    )
    put(
        "votes_on_a_telephone",
        "http://m.lanjiang.invalid/pages/vote/list",
        telephone(
            "网上投票",
            fill(
                '<uni-view class="v" data-id="$n"><uni-image><div style="background-image:url(/v$n.jpg)"></div></uni-image><uni-view class="vt">$0</uni-view><uni-view class="vd">$1</uni-view></uni-view>',
                *rows,
            ),
        ),
        ("文旅夜游路线投票", "2026-05-01"),
        ("最美河湖评选投票", "2026-03-22"),
    )

    put(
        "column_without_any_call_yet",
        "http://www.luting.invalid/survey/",
        press(
            "意见征集",
            "<header><h1>意见征集</h1></header><p>暂时没有正在开展的征集活动。</p>",
        ),
    )


def calls_alone() -> None:
    put(
        "facts_above_and_a_form_below",
        f"{CITY}/hdjl/dczj/zj/77.html",
        province(
            "意见征集",
            """<h1 class="bt">《供热管理办法（征求意见稿）》公开征求意见</h1><table class="zjxx"><tr><td>发起单位</td><td>市住建局</td><td>征集状态</td><td>进行中</td></tr><tr><td>开始时间</td><td>2026-05-19</td><td>结束时间</td><td>2026-06-18</td></tr></table><div class="nr"><p>为规范供热，起草了本办法，现征求意见。</p></div><form><textarea></textarea><input type="button" value="提交意见"></form>""",
            "调查征集",
        ),
        ("《供热管理办法（征求意见稿）》公开征求意见", "2026-05-19"),
    )
    put(
        "call_whose_span_is_a_sentence",
        f"{COUNTY}/yjzj/12.html",
        struts(
            "意见征集",
            """<div class="title">关于《棠溪县集中式饮用水水源地保护办法（草案）》征求意见的公告</div><div class="source">发布日期：2026-05-07　来源：县生态环境局</div><div class="text"><p>现向社会公开征求意见，期限自2026年5月7日起至2026年6月6日止。</p><p>意见可寄至县生态环境局法规股。</p></div>""",
            "意见征集",
        ),
        ("关于《棠溪县集中式饮用水水源地保护办法（草案）》征求意见的公告", "2026-05-07"),
    )
    put(
        "vote_of_terms_and_radios",
        "http://www.tongling-qu.invalid/services/vote?id=14",
        columns(
            "投票调查",
            """<div class="votecontainer"><h2>欢迎参与调查:政务大厅窗口服务评价</h2><p>起始时间：2026-04-20 截止时间：2026-05-20</p><form method="post" target="_blank"><dl><dt>1.您办理的业务类别</dt><dd><input type="radio">不动产</dd><dd><input type="radio">社保</dd></dl><dl><dt>2.您对等候时间是否满意</dt><dd><input type="radio">满意</dd><dd><input type="radio">不满意</dd></dl><dl><dd><input type="submit" value="提交"><input type="button" value="查看"></dd></dl></form></div>""",
        ),
        ("政务大厅窗口服务评价", "2026-04-20"),
    )
    put(
        "result_of_a_vote_in_bars",
        "http://www.tongling-qu.invalid/services/result?id=11",
        columns(
            "调查结果",
            """<table width="780" border="1"><tr><td align="center">调 查 结 果</td></tr><tr><td><table width="99%"><tr><td align=center>起始时间：2026-01-10 截止时间：2026-02-10</td></tr><tr><td><b>物业服务质量调查</b></td></tr><tr><td>满意 62% <img src="bar.gif" width="62" height="8"></td></tr><tr><td>不满意 38% <img src="bar.gif" width="38" height="8"></td></tr><tr><td>共有（<font color="#FF0000">845</font>）人参加投票</td></tr></table></td></tr></table>""",
        ),
        ("物业服务质量调查", "2026-01-10"),
    )
    put(
        "how_the_opinions_were_dealt_with",
        f"{CITY}/hdjl/dczj/jg/61.html",
        province(
            "征集结果",
            """<h1>《城市照明管理办法》征集结果反馈</h1><div class="info">发布时间：2026-04-28</div><p>征集时间：2026-03-15至2026-04-15，共收到意见21条，采纳9条。</p>""",
            "调查征集",
        ),
        ("《城市照明管理办法》征集结果反馈", "2026-03-15"),
    )
    put(
        "call_of_a_blog",
        "http://www.luting.invalid/2026/05/call",
        press(
            "芦汀镇集镇风貌整治方案征求意见",
            """<article class="post category-survey"><header class="entry-header"><h1 class="entry-title">芦汀镇集镇风貌整治方案征求意见</h1></header><div class="entry-content"><p>征求意见时间：2026年5月13日—5月27日</p><p>联系人：镇村建办</p></div><footer class="entry-meta">本条目发布于<time datetime="2026-05-13T08:00:00+08:00">2026年5月13日</time>。属于意见征集分类。</footer></article>""",
        ),
        ("芦汀镇集镇风貌整治方案征求意见", "2026-05-13"),
    )
    put(
        "an_ordinary_article_about_a_call",
        f"{CITY}/xwzx/bm/3301.html",
        province(
            "部门动态",
            """<h1>市司法局召开立法意见征集座谈会</h1><div class="info">发布时间：2026-05-21　来源：市司法局</div><p>5月20日，市司法局召开座谈会，听取企业对条例草案的意见。会议要求认真梳理。</p>""",
            "部门动态",
        ),
    )


def build() -> None:
    calls_in_lists()
    calls_alone()
