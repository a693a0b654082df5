"""Calls for comments in lists, as ministries, cities and counties show them in 2026."""

from __future__ import annotations

from typing import Any

from .parts_frames import CITY, COUNTY, DISTRICT, PROVINCE, city, county, fill, province, single

Held = tuple[str, str | None, bool | None]  # title, day it began or was published, is over


def put(name: str, url: str, html: str, *held: Held, state: bool = True) -> None:
    """What was held, when it began, and (with `state`) whether it is over on the day asked."""
    expect: dict[str, Any] = {"activities": [[title, day] for title, day, _ in held]}
    if state and held:
        expect["over"] = [[title, over] for title, _, over in held]
    single(f"activities/{name}", url, html, **expect)


def of_publishing_services() -> None:
    rows = (
        (
            "《岭北省网络餐饮规范（征求意见稿）》公开征求意见",
            "2026-11-03",
            "2026-12-03",
            "(进行中)",
        ),
        ("关于冷链食品追溯办法征求意见的公告", "2026-10-26", "2026-11-25", "(进行中)"),
        ("《岭北省广告监测办法》公开征求意见", "2026-08-10", "2026-09-09", "(已结束)"),
    )
    put(
        "items_of_title_span_and_state_below_a_head_item",
        f"{PROVINCE}/hd/zjdc/",
        province(
            "征集调查",
            f"""<ul class="Three_zhnlist_02"><li class="zjnav04Left02_content"><div class="doctitle">标题</div><div class="doctime">征集期</div><div class="docstatus">状态</div></li>{fill('<li class="zjnav04Left02_content"><div class="doctitle"><a href="/hd/zjdc/art/2026/art_7$n.html" title="$0">$0</a></div><div class="doctime tim">$1至$2</div><div class="docstatus stu">$3</div></li>', *rows)}</ul>""",
        ),
        (rows[0][0], "2026-11-03", False),
        (rows[1][0], "2026-10-26", False),
        (rows[2][0], "2026-08-10", True),
    )

    rows = (
        ("电动自行车充换电设施技术规范（征求意见稿）", "2026-10-30", "1796054399000"),
        ("工业气瓶信息化管理导则（征求意见稿）", "2026-09-02", "1791043199000"),
    )
    put(
        "days_at_the_right_and_hidden_ends_in_milliseconds",
        f"{PROVINCE}/gzcy/yjzj/index.html",
        province(
            "意见征集",
            f"""<div class="clist_con"><ul>{fill('<li><a href="/gzcy/yjzj/art/2026/art_0$n.html" target="_blank" title="$0">$0</a><span class="fr">$1</span><span class="endtime" style="display:none !important;">$2</span></li>', *rows)}</ul></div><script>$(".endtime").each(function(){{var t=$(this).text();if(t<new Date().getTime()){{$(this).parent().addClass("over")}}}})</script>""",
            "意见征集",
        ),
        (rows[0][0], "2026-10-30", None),
        (rows[1][0], "2026-09-02", None),
        state=False,
    )

    rows = (
        ("关于公开征求《城镇燃气管道检验规程》意见的通知", "2026-12-18"),
        ("关于公开征求《检验检测机构评审准则》意见的通知", "2026-10-18"),
    )
    put(
        "only_the_closing_day_with_its_word",
        f"{PROVINCE}/gongkai/zqyj/index.html",
        province(
            "征求意见",
            f"""<div class="list-box"><ul>{fill('<li class="long-deta"><a href="/gongkai/zqyj/art/2026/art_9$n.html" title="$0">$0</a><span class="date-info">截止日期 $1</span></li>', *rows)}</ul></div>""",
            "征求意见",
        ),
        (rows[0][0], None, False),
        (rows[1][0], None, True),
    )

    whole = "岭北省市场监督管理厅办公室 岭北省商务厅办公室关于《报废机动车回收拆解管理细则（征求意见稿）》公开征求意见的通知"
    rows = (
        ("岭北省计量条例实施办法公开征求意见公告", "2026-11-06", "[进行中]"),
        ("岭北省价格投诉处理规定公开征求意见公告", "2026-06-15", "[已结束]"),
    )
    put(
        "state_before_the_title_in_an_attribute_and_a_title_cut_short",
        f"{PROVINCE}/xwfb/s248/",
        province(
            "征求意见",
            f"""<div id="list">{fill('<li><a href="./202611/t2026_$n.html" target="_blank" title="$2$0">$2$0</a><span>$1</span></li>', *rows)}<li class="group_line"><a href="./202604/t2026_9.html" target="_blank" title="[已结束]{whole}">[已结束]岭北省市场监督管理厅办公室 岭北省商务厅办公室关于...</a><span>2026-04-08</span></li></div>""",
            "征求意见",
        ),
        (rows[0][0], "2026-11-06", False),
        (rows[1][0], "2026-06-15", True),
        (whole, "2026-04-08", True),
    )

    rows = (
        ("关于《个人信息出境认证办法（征求意见稿）》公开征求意见的通知", "2026-11-09"),
        ("关于《网络直播打赏规范》公开征求意见的通知", "2026-09-18"),
    )
    put(
        "items_of_a_small_heading_and_times_without_a_list",
        f"{PROVINCE}/hdfw/wxan/index_1.htm",
        province(
            "网信@你",
            f"""<div id="loadingInfoPage">{fill('<li class="clearfix"><h5><a href="//scjg.lingbei.invalid/2026-11/09/c_$n.htm" title="$0" target="_blank">$0</a></h5><div class="times">$1</div></li>', *rows)}</div>""",
            "网信@你",
        ),
        (rows[0][0], "2026-11-09", None),
        (rows[1][0], "2026-09-18", None),
        state=False,
    )

    rows = (
        ("岭北省电梯安全条例（草案）", "2026-10-28", "2026-11-27", "参与人数 36人；意见条数 52条"),
        (
            "岭北省标准化条例（修订草案）",
            "2026-07-01",
            "2026-07-31",
            "参与人数 118人；意见条数 203条",
        ),
    )
    put(
        "drafts_of_laws_with_how_many_took_part",
        f"{PROVINCE}/flcaw/",
        province(
            "法规草案征求意见",
            f"""<table class="flca"><tr class="th"><td>序号</td><td>草案名称</td><td>开始日期</td><td>结束日期</td><td>参与情况</td><td></td></tr>{fill('<tr><td>$n</td><td class="l"><a href="userIndex.html?lid=f$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td><td><a href="userIndex.html?lid=f$n">查看详情</a></td></tr>', *rows)}</table>""",
            "法规草案征求意见",
        ),
        (rows[0][0], "2026-10-28", False),
        (rows[1][0], "2026-07-01", True),
    )


def of_cities() -> None:
    one = "关于《泉岭市公共汽车客运管理办法（修订稿）》公开征求意见的通知"
    two = "关于《泉岭市内河渡口管理规定》公开征求意见的通知"
    put(
        "state_in_brackets_within_the_link_before_a_stroke",
        f"{CITY}/hudong/yijianzhengji/index.html",
        city(
            "意见征集",
            f"""<section class="news-list-section"><div class="news-list-block"><ul class="news-list"><li class="news-item"><a href="./202611/t20261105_1.html" target="_blank" class="news-link"><span class="news-title"><span class="statusX">[进行中]</span> - {one}</span><span class="news-date">2026-11-05</span></a></li><li class="news-item"><a href="https://jtj.quanling.invalid/HD/t20260608_2.html" target="_blank" class="news-link"><span class="news-title"><span class="statusX">[已结束]</span> - {two}</span><span class="news-date">2026-06-08</span></a></li><li class="news-item"><a href="./202605/t20260511_3.html" target="_blank" class="news-link"><span class="news-title"><span class="statusX"></span>市交通运输局负责人就渡口管理规定答记者问</span><span class="news-date">2026-05-11</span></a></li></ul></div></section>""",
        ),
        (one, "2026-11-05", False),
        (two, "2026-06-08", True),
    )

    rows = (
        (
            "关于公开征求《泉岭市噪声功能区划分方案》意见的函",
            "2026-11-10",
            "./zjyj/202611/t1.shtml",
        ),
        (
            "关于公开征求《泉岭市入河排污口清单》意见的公告",
            "2026-10-13",
            "../../gongkai/202610/t2.html",
        ),
        ("关于征求《秸秆禁烧区方案》意见的公告", "2026-08-24", "./zjyj/202608/t3.shtml"),
    )
    put(
        "two_links_of_the_menu_are_items_without_days",
        f"{CITY}/hdjl/yjzj/",
        city(
            "意见征集_互动交流_泉岭市人民政府",
            f"""<div class="neileft"><ul><li><a href="./zjyj/">最新征集</a></li><li><a href="./wqzj/">往期征集</a></li></ul></div><div class="neiright"><ul class="bd">{fill('<li><a href="$2">$0</a><span class="date">$1</span></li>', *rows)}</ul></div>""",
        ),
        *((title, day, None) for title, day, _ in rows),
        state=False,
    )

    rows = (
        ("2026-11-02", "泉岭市司法局关于《泉岭市行政裁量权基准管理规定（送审稿）》公开征…"),
        ("2026-09-15", "关于《泉岭市殡葬管理办法（修订草案）》公开征求意见的通知"),
    )
    put(
        "days_before_the_links_along_a_line_of_time",
        f"{CITY}/lfyjzj/lflfyjzj/",
        city(
            "立法意见征集",
            f"""<div class="timeline"><ul class="newsMsgList_zzy">{fill('<li><div class="rightData">$0</div><i class="yuan"></i><a class="leftA" href="../202611/t$n.html" target="_blank">$1</a></li>', *rows)}</ul></div>""",
            "立法意见征集",
        ),
        *((title, day, None) for day, title in rows),
        state=False,
    )


def of_counties() -> None:
    put(
        "three_boxes_of_calls_letters_and_surveys",
        f"{COUNTY}/web/frontContentsPage.action",
        county(
            "青屿县人民政府",
            """<div class="border"><h3><span>民意征集</span></h3><ul><li><a href="/web/detail.action?theID=51&flag=now">青屿县环岛路绿化方案</a><em>2026-10-09</em></li><li><a href="/web/detail.action?theID=48&flag=old">青屿县农贸市场布点规划</a><em>2026-03-17</em></li></ul></div><div class="border"><h3><span>领导信箱</span></h3><ul><li><a href="/web/letter.action?theID=88&index=1">码头夜间照明不足</a><em>2026-11-12</em></li></ul></div><div class="border"><h3><span>网上调查</span></h3><ul><li><a href="/web/survey.action?theID=7">海岛班船服务</a><em>2026-09-01</em></li></ul></div>""",
            "政民互动",
        ),
        ("青屿县环岛路绿化方案", "2026-10-09", None),
        ("青屿县农贸市场布点规划", "2026-03-17", None),
        ("海岛班船服务", "2026-09-01", None),
        state=False,
    )
    put(
        "panels_whose_tabs_are_all_written_out",
        f"{DISTRICT}/zmhd/yjzj/",
        county(
            "民意征集",
            """<div class="list"><h3><span>往期征集</span></h3><ul><li><a href="/web/detail.action?theID=33&flag=old">渔港岸线修复方案意见征集</a><em>征集时间：2026-04-01至2026-04-30</em><p><b>反馈情况：</b>共收到意见9条，已采纳6条。<a href="/web/back.action?theID=33">查看</a></p></li><li><a href="/web/detail.action?theID=29&flag=old">村级客运站点意见征集</a><em>征集时间：2026-01-05至2026-02-04</em><p><b>反馈情况：</b>未收到意见。</p></li></ul></div><div class="page"><a href="#">首页</a><a href="#">上一页</a><span>1</span><a href="#">下一页</a></div>""",
        ),
        ("渔港岸线修复方案意见征集", "2026-04-01", True),
        ("村级客运站点意见征集", "2026-01-05", True),
    )
    put(
        "the_day_asked_none_runs_and_none_is_listed",
        f"{COUNTY}/web/list.action?flag=now",
        county(
            "正在征集",
            """<div class="list"><h3><span>正在征集</span></h3><ul></ul></div><div class="page">共0条记录</div>""",
        ),
    )
    put(
        "meetings_about_drafts_among_the_news",
        f"{CITY}/xinwen/bmdt/",
        city(
            "部门动态",
            """<ul class="news-list"><li class="news-item"><a class="news-link" href="./202611/t1.html"><span class="news-title">市司法局召开电梯条例草案意见征集座谈会</span><span class="news-date">2026-11-11</span></a></li><li class="news-item"><a class="news-link" href="./202611/t2.html"><span class="news-title">全市人口抽样调查工作部署会召开</span><span class="news-date">2026-11-04</span></a></li><li class="news-item"><a class="news-link" href="./202610/t3.html"><span class="news-title">市领导走访慰问驻泉官兵</span><span class="news-date">2026-10-29</span></a></li></ul>""",
            "部门动态",
        ),
    )


def build() -> None:
    of_publishing_services()
    of_cities()
    of_counties()
