"""Articles as counties, cities and platforms served them: titles, days and sources."""

from __future__ import annotations

from .parts_frames import (
    AS_OF,
    TEXT,
    cells,
    columns,
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
TOWN = "http://www.luting.invalid"


def put(
    name: str, url: str, html: str, title: str, day: str | None, origin: str | None = None
) -> None:
    """One article: its title, the day it was published, and where it was taken from."""
    article = {"title": title, "published": day} | ({"origin": origin} if origin else {})
    single(f"articles/{name}", url, AS_OF, html, article=article)


def counties() -> None:
    title = "棠溪县召开粮食安全工作推进会"
    body = f"""<div id="article"><div class="title">{title}</div><div class="source"><span>【发布时间：2026-05-06】</span><span>【来源：县粮储中心】</span><span>【阅读：<em>212</em>次】</span><span>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div><div class="text">{TEXT}</div></div>"""
    put(
        "facts_in_black_brackets",
        f"{COUNTY}/news/show.do?id=301",
        struts("棠溪县人民政府门户网站", body, "政务动态"),
        title,
        "2026-05-06",
        "县粮储中心",
    )

    title = "县农机局开展“三夏”机具检修"
    body = f"""<TABLE width=778 align=center><TBODY><TR><TD>当前位置：<A href="index.asp">首页</A> &gt; 浏览信息</TD></TR><TR><TD class=title align=middle>{title}</TD></TR><TR><TD align=middle bgColor=#efefef>【字体：<A href="#">大</A><A href="#"> 中</A> <A href="#">小</A>】 　 【时间：2026-5-19】 　【作者：办公室】 　【<A href="#">关 闭</A>】　　【<A href="#">打 印</A>】</TD></TR><TR><TD class=txt id=fontzoom>{TEXT}</TD></TR></TBODY></TABLE>"""
    put(
        "cells_of_time_between_tools",
        "http://nj.shibu.invalid/shownews.asp?id=77",
        cells("石埠县农机局", body),
        title,
        "2026-05-19",
    )

    title = "石埠县收割机跨区作业证发放安排"
    body = f"""<TABLE width=778 align=center><TBODY><TR><TD align=middle><FONT size=4><B>{title}</B></FONT></TD></TR><TR><TD align=middle><FONT color=#999999>2026-4-26 10:22:31　　点击:&nbsp;88</FONT></TD></TR><TR><TD>{TEXT}<P align=right>石埠县农机局</P><P align=right>二〇二六年四月二十日</P></TD></TR></TBODY></TABLE>"""
    put(
        "clock_and_clicks_and_an_older_signature",
        "http://nj.shibu.invalid/shownews.asp?id=70",
        cells("通知公告", body),
        title,
        "2026-04-26",
    )

    title = "关于城区道路临时交通管制的通告"
    body = f"""<div class="news"><h3>{title}</h3><div class="sub"><i>发布：</i>交警大队<i>日期：</i>2026/5/23<i>浏览：</i>1024</div>{TEXT}<p>管制时间：2026年5月28日7时至19时。</p></div>"""
    put(
        "italic_labels_and_a_time_of_control",
        f"{COUNTY}/tzgg/2203.html",
        struts("通知公告", body, "通知公告"),
        title,
        "2026-05-23",
    )

    title = "棠溪县2025年度法治政府建设情况报告"
    body = f"""<div class="article_box"><div class="fl_date"><span class="d">28</span><span class="ym">2026-01</span></div><h2 class="article_h">{title}</h2><div class="article_c">{TEXT}<p>2025年12月，全县行政执法案卷评查合格率达到百分之九十八。</p></div></div>"""
    put(
        "day_over_year_and_month_beside_the_title",
        f"{COUNTY}/fzzf/1188.html",
        struts("法治政府", body, "法治政府"),
        title,
        "2026-01-28",
    )

    title = "棠溪县图书馆端午假期开放公告"
    body = f"""<table width="100%"><tr><td align="center" class="bt">{title}</td></tr><tr><td align="center"><table><tr><td>信息来源</td><td>县图书馆</td><td>发布日期</td><td>2026-05-27</td><td>点击率</td><td>35</td></tr></table></td></tr><tr><td>{TEXT}</td></tr></table>"""
    put(
        "table_of_facts_within_a_row",
        f"{COUNTY}/ggfw/351.html",
        struts("公共服务", body, "公共服务"),
        title,
        "2026-05-27",
        "县图书馆",
    )


def cities() -> None:
    title = "澜江市出台促进夜间经济若干措施"
    body = f"""<div class="xl-l"><div class="xl-tit"><h1><!--标题-->{title}<!--标题结束--></h1></div><div class="xl-inf"><div class="l"><span>来源：<b>市商务局</b></span><span>时间：<b>2026-05-12 09:40</b></span></div><div class="r"><span>分享到：</span><a>微信</a></div></div><div class="xl-con TRS_Editor">{TEXT}</div></div>"""
    put(
        "comments_around_the_title_and_bold_values",
        f"{CITY}/xwzx/yw/202605/t20260512_88011.html",
        province(f"{title}_要闻_澜江市人民政府", body, "要闻"),
        title,
        "2026-05-12",
        "市商务局",
    )

    title = "市区今日起调整早晚高峰公交发车间隔"
    body = f"""<div class="detail"><div class="detail-date"><em>2026</em>年<em>05</em>月<em>18</em>日</div><div class="detail-tit">{title}</div><div class="detail-src">文章来源：市交通运输局 | 责任编辑：小江</div><div class="detail-txt">{TEXT}</div></div>"""
    put(
        "parts_of_the_day_slanted_above_the_title",
        f"{CITY}/xwzx/bm/5120.shtml",
        province("澜江市人民政府", body, "部门动态"),
        title,
        "2026-05-18",
        "市交通运输局",
    )

    title = "澜江市人民政府关于公布行政许可事项清单的通知"
    head = '<meta name="ArticleTitle" content=""><meta name="PubDate" content="">'
    body = f"""<div class="gk"><table class="gk-xx"><tr><td>索 引 号</td><td>000014349/2026-00031</td><td>主题分类</td><td>综合政务</td></tr><tr><td>发文机关</td><td>市人民政府</td><td>成文日期</td><td>2026年04月10日</td></tr><tr><td>标　　题</td><td colspan="3">{title}</td></tr><tr><td>发文字号</td><td>澜政发〔2026〕9号</td><td>公开日期</td><td>2026年04月16日</td></tr></table><div class="gk-tit">{title}</div><div class="gk-con">{TEXT}<p style="text-align:right">2026年4月10日</p></div></div>"""
    put(
        "empty_marks_and_two_days_in_a_table",
        f"{CITY}/zwgk/zfwj/202604/t20260416_1.html",
        province(title, body, "政府文件", head),
        title,
        "2026-04-16",
    )

    title = "第三届澜江龙舟赛报名启事"
    body = f"""<div class="cont"><h1>{title}</h1><p class="fu">2026-05-14 来源：市体育局 字号：[<a>大</a>][<a>中</a>][<a>小</a>] <a>打印</a></p>{TEXT}<p>报名时间：2026年5月15日至6月5日；比赛时间：2026年6月19日。</p></div><div class="prev"><p>上一篇：<a href="1.html">全民健身日活动预告</a> 2026-05-10</p><p>下一篇：<a href="3.html">游泳场所开放名单</a> 2026-05-20</p></div>"""
    put(
        "neighbours_with_days_below",
        f"{CITY}/tzgg/2.html",
        province(title, body, "通知公告"),
        title,
        "2026-05-14",
        "市体育局",
    )

    title = "政策问答：灵活就业人员住房补贴"
    body = f"""<div class="wd"><h1>{title}</h1><div class="wd-i"><span>日期：2026年05月08日</span> <span>来源：</span> <span>浏览次数：<script>getHits(55)</script></span></div>{TEXT}</div>"""
    put(
        "empty_source_and_a_counting_script",
        f"{CITY}/zwgk/zcwd/55.html",
        province(title, body, "政策问答"),
        title,
        "2026-05-08",
    )

    title = "澜江市生态环境状况公报"
    body = f"""<div class="doc"><div class="h">{title}</div><div class="h2">（2025年度）</div><div class="m"><span class="m1">市生态环境局</span><span class="m2">发布于 2026-06-01 08:00</span></div>{TEXT}</div>"""
    put(
        "subtitle_with_a_year_and_published_today",
        f"{CITY}/sjfb/1.html",
        province("数据发布", body, "数据发布"),
        title,
        "2026-06-01",
    )

    title = "澜江：老矿区变身湿地公园"
    body = f"""<div class="vid"><video src="/v/1.mp4" poster="/v/1.jpg"></video><h2>{title}</h2><p class="vi"><span>发布时间</span>2026-04-30<span>时长</span>03:20<span>播放</span>2026</p></div><div class="txt">{TEXT}</div>"""
    put(
        "film_with_length_and_plays_like_a_year",
        f"{CITY}/spxw/1.html",
        province("视频新闻", body, "视频新闻"),
        title,
        "2026-04-30",
    )


def platforms() -> None:
    title = "桐岭区危旧房排查结果公告"
    body = f"""<div class="box"><div class="c_title"><span><h2>{title}</h2></span></div><div class="c_title_author"><span>作者：<a href="#">质安站</a></span><span>处室：<a href="#">房管科</a></span><span>点击数：<a href="#">66</a></span><span>发布时间：2026-03-18</span></div><div class="c_content_text"><div id="fontzoom">{TEXT}</div></div></div>"""
    put(
        "links_as_values_of_the_line",
        "http://www.tongling-qu.invalid/public/a66",
        columns("信息浏览", body),
        title,
        "2026-03-18",
    )

    title = "桐岭区建筑工地扬尘治理通报"
    body = f"""<div class="newsContent"><div class="c_Box"><h3 class="sp_title">{title}</h3><div class="sp_time"><span>投稿部门：住建局</span><span>发布时间：2026-05-11 08:30</span><span>【字体：<a>大</a><a>中</a><a>小</a>】</span></div><div class="content" id="zoom"><div>{TEXT}</div></div><div class="chare-left">信息来源：桐岭日报&nbsp;&nbsp;责任编辑：编辑部</div></div></div>"""
    put(
        "source_far_below_the_text",
        "http://www.tongling-qu.invalid/public/a71",
        columns("文章", body),
        title,
        "2026-05-11",
        "桐岭日报",
    )

    title = "汀州数字档案馆通过国家级测试"
    body = f"""<article class="art" data-v-1><h1 class="art-t">{title}</h1><ul class="art-i"><li><i class="el-icon-time"></i>2026-05-20 11:08:09</li><li><i class="el-icon-office-building"></i>市档案馆</li><li><i class="el-icon-view"></i>20260</li></ul><div class="art-c">{TEXT}</div></article>"""
    put(
        "pictograms_instead_of_labels",
        f"{SERVED}/news/d/20260",
        served(title, body),
        title,
        "2026-05-20",
    )

    title = "汀州市“十五五”交通规划座谈会举行"
    body = f"""<div class="d" data-v-2><div class="d-h"><div class="d-h-t">{title}</div><div class="d-h-s"><span>市发展改革委</span><span class="dot">·</span><span>5月21日</span><span class="dot">·</span><span>2026</span></div></div><div class="d-c">{TEXT}</div></div>"""
    put(
        "month_and_day_and_the_year_apart",
        f"{SERVED}/news/d/20311",
        served("资讯详情", body),
        title,
        "2026-05-21",
    )

    data = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"汀州港口岸开通新航线","datePublished":"2026-05-09T08:30:00+08:00","dateModified":"2026-05-30T08:30:00+08:00"}'
    title = "汀州港口岸开通新航线"
    body = f"""<script type="application/ld+json">{data}</script><main><h1>{title}</h1><p class="lead">首航船舶满载而归。</p><div>{TEXT}</div></main>"""
    put(
        "data_for_machines_alone",
        f"{SERVED}/news/d/20388",
        served(title, body),
        title,
        "2026-05-09",
    )

    title = "河长巡河二十年"
    body = f"""<article id="post-8" class="post"><header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content">{TEXT}</div><footer class="entry-meta">本条目发布于<a href="/2026/03/"><time class="entry-date" datetime="2026-03-22T09:00:00+08:00">2026年3月22日</time></a>。属于<a href="/news/">新闻</a>分类，作者是<span class="vcard">宣传办</span>。</footer></article>"""
    put(
        "told_at_the_foot_of_the_entry",
        f"{TOWN}/2026/03/river",
        press(
            title,
            body,
            '<aside class="widget"><h3>近期文章</h3><ul><li><a href="/2026/05/a">春茶上市</a><span class="post-date">2026年5月30日</span></li></ul></aside>',
        ),
        title,
        "2026-03-22",
    )

    title = "芦汀镇农贸市场升级完工"
    body = f"""<article class="post"><h1 class="entry-title">{title}</h1><p class="byline"><span class="posted">Posted on</span> <a href="#">May 7, 2026</a> by 宣传办</p><div class="entry-content">{TEXT}</div></article>"""
    put(
        "english_day_of_a_blog",
        f"{TOWN}/?p=91",
        press(title, body),
        title,
        "2026-05-07",
    )

    title = "防汛值班电话公布"
    body = f"""<div class="article"><div class="uni-h"><uni-text><span>{title}</span></uni-text></div><uni-view class="uni-s"><uni-text><span>澜江发布</span></uni-text><uni-text><span>2026-05-29</span></uni-text></uni-view><uni-rich-text>{TEXT}</uni-rich-text></div>"""
    put(
        "telephone_tags_for_title_and_day",
        "http://m.lanjiang.invalid/pages/news/detail?id=9",
        telephone("资讯", body),
        title,
        "2026-05-29",
    )


def build() -> None:
    counties()
    cities()
    platforms()
