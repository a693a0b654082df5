"""Articles as the common systems print them: title, day, source."""

from __future__ import annotations

from .parts_frames import (
    AS_OF,
    BUREAU,
    CITY,
    COUNTY,
    DISTRICT,
    TEXT,
    TOWN,
    hanweb,
    single,
    trs,
    ucap,
    vsb,
    wp,
)


def put(
    name: str, url: str, html: str, title: str | None, day: str | None, origin: str | None = None
) -> None:
    """One article: its title, the day it was published, and where it was taken from."""
    article = {"title": title, "published": day} | ({"origin": origin} if origin else {})
    single(f"articles/{name}", url, AS_OF, html, article=article)


def of_trs() -> None:
    title = "我市召开防台风工作视频调度会"
    put(
        "labels_in_the_head_and_a_line_of_spans",
        f"{CITY}/xwzx/lxyw/202608/t20260818_1406.html",
        trs(
            f"{title}_澜溪州要闻_澜溪州市人民政府",
            f"""<div class="xl"><h1 class="xl_bt">{title}</h1><div class="xl_sx"><span>发布时间：2026-08-18 20:15</span><span>来源：澜溪州日报</span><span>浏览次数：<script>count()</script></span><div class="share">分享到：</div></div><div class="view TRS_UEDITOR trs_paper_default">{TEXT}</div></div>""",
            "澜溪州要闻",
            f'<meta name="ArticleTitle" content="{title}" /><meta name="PubDate" content="2026-08-18 20:15" /><meta name="ContentSource" content="澜溪州日报" />',
        ),
        title,
        "2026-08-18",
        "澜溪州日报",
    )

    title = "澜溪州市人民政府办公室关于印发澜溪州市应急广播管理办法的通知"
    put(
        "table_of_index_number_above_the_title",
        f"{CITY}/zwgk/zfwj/202607/t20260710_88.html",
        trs(
            title,
            f"""<table class="xxgk_tb"><tr><td>索 引 号：</td><td>LX0001-2026-0088</td><td>主题分类：</td><td>广播电视</td></tr><tr><td>发布机构：</td><td>市政府办公室</td><td>成文日期：</td><td>2026-07-03</td></tr><tr><td>名　　称：</td><td colspan="3">{title}</td></tr><tr><td>文　　号：</td><td>澜府办〔2026〕21号</td><td>发布日期：</td><td>2026-07-10</td></tr></table><h1 class="bt">{title}</h1><div class="TRS_Editor">{TEXT}<p align="right">澜溪州市人民政府办公室</p><p align="right">2026年7月3日</p></div>""",
            "政府文件",
        ),
        title,
        "2026-07-10",
    )

    title = "一图读懂：澜溪州市应急广播管理办法"
    put(
        "one_long_picture_and_nothing_else",
        f"{CITY}/zwgk/zcjd/202607/t20260711_2.html",
        trs(
            f"{title}_政策解读",
            f"""<div class="xl"><h1 class="xl_bt">{title}</h1><div class="xl_sx"><span>发布时间：2026-07-11</span><span>来源：市文广旅体局</span></div><div class="TRS_Editor"><p align="center"><img src="./W020260711.jpg" width="800"></p></div></div>""",
            "政策解读",
        ),
        title,
        "2026-07-11",
        "市文广旅体局",
    )

    title = "澜溪州新闻联播 2026年8月26日"
    put(
        "film_of_the_news_whose_title_tells_a_day",
        f"{CITY}/xwzx/spxw/t20260827_1.html",
        trs(
            f"{title}_视频新闻",
            f"""<div class="xl"><h1 class="xl_bt">{title}</h1><div class="xl_sx"><span>时间：2026-08-27 08:30</span></div><div id="player"><video src="/v/0826.mp4" controls></video></div></div>""",
            "视频新闻",
        ),
        title,
        "2026-08-27",
    )

    title = "澜溪州市2025年法治政府建设年度报告"
    put(
        "report_in_a_reader_of_pdf",
        f"{CITY}/zwgk/fzzf/202603/t20260327_9.html",
        trs(
            title,
            f"""<div class="xl"><h1 class="xl_bt">{title}</h1><div class="xl_sx"><span>发布时间：2026-03-27 17:00</span><span>来源：市司法局</span></div><div class="TRS_Editor"><iframe src="/pdfjs/web/viewer.html?file=P020260327.pdf" width="100%" height="900"></iframe></div></div>""",
            "法治政府建设",
        ),
        title,
        "2026-03-27",
        "市司法局",
    )

    title = "澜溪州市人民政府关于黎某等同志职务任免的通知"
    put(
        "signed_and_published_with_a_number_between",
        f"{CITY}/zwgk/rsrm/202608/t20260805_3.html",
        trs(
            title,
            f"""<div class="xl"><h1 class="xl_bt">{title}</h1><p align="center">澜府干〔2026〕9号</p><div class="xl_sx"><span>发布日期： 2026年08月05日 10:32</span><span>信息来源： 市人力资源社会保障局</span></div><div class="TRS_Editor"><p>市政府决定：任命有关同志职务。</p><p align="right">2026年7月31日</p></div></div>""",
            "人事任免",
        ),
        title,
        "2026-08-05",
        "市人力资源社会保障局",
    )


def of_hanweb() -> None:
    title = "柳塘县开展秋季学校食堂食品安全检查"
    put(
        "tables_of_title_and_line_of_tools",
        f"{COUNTY}/art/2026/8/27/art_1208_3390.html",
        hanweb(
            f"{title} 工作动态",
            f"""<table id="article" width="96%" align="center"><tr><td class="title" align="center">{title}</td></tr><tr><td align="center"><table><tr><td>发布时间：2026-08-27 09:44</td><td>浏览次数：<script src="/counter"></script></td><td>信息来源：县市场监管局</td><td>字号：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></table></td></tr><tr><td><!--ZJEG_RSS.content.begin--><div id="zoom">{TEXT}</div><!--ZJEG_RSS.content.end--></td></tr></table>""",
            "工作动态",
        ),
        title,
        "2026-08-27",
        "县市场监管局",
    )

    title = "关于对柳塘县2026年第二批拟认定家庭农场的公示"
    put(
        "times_of_display_in_the_text",
        f"{COUNTY}/art/2026/8/20/art_1209_3391.html",
        hanweb(
            title,
            f"""<div class="sp_title">{title}</div><div class="sp_time"><font>日期：2026-08-20</font><font>来源：县农业农村局</font></div><div id="zoom"><p>公示时间：2026年8月20日至8月26日。</p>{TEXT}</div>""",
            "公示公告",
        ),
        title,
        "2026-08-20",
        "县农业农村局",
    )

    title = "柳塘县人民政府令（第12号）柳塘县户外广告管理办法"
    put(
        "order_with_its_number_over_the_title",
        f"{COUNTY}/art/2026/6/2/art_1210_3392.html",
        hanweb(
            title,
            f"""<table class="xxgk" border="1"><tr><th>索引号</th><td>LT01-0301-2026-0012</td><th>公开日期</th><td>2026-06-02</td></tr><tr><th>文件编号</th><td>柳塘县人民政府令第12号</td><th>生效日期</th><td>2026-08-01</td></tr><tr><th>内容概述</th><td colspan="3">{title}</td></tr></table><div class="bt">{title}</div><div id="zoom"><p>（2026年5月20日县政府第40次常务会议通过，自2026年8月1日起施行）</p>{TEXT}</div>""",
            "规范性文件",
        ),
        title,
        "2026-06-02",
    )


def of_ucap_and_vsb() -> None:
    title = "区委区政府召开民营企业座谈会"
    put(
        "tag_of_ucap_for_the_title",
        f"{DISTRICT}/ybxw/zwyw/202608/0a1b2c3d4e5f60718293a4b5c6d7e8f9.shtml",
        ucap(
            title,
            f"""<div class="dtl"><h2><UCAPTITLE>{title}</UCAPTITLE></h2><div class="dtl-info"><span>来源：云埠发布</span><span>时间：2026-08-23 18:04</span><span>阅读：<em id="hits"></em></span></div><div id="UCAP-CONTENT"><UCAPCONTENT>{TEXT}</UCAPCONTENT></div></div>""",
            "政务要闻",
        ),
        title,
        "2026-08-23",
        "云埠发布",
    )

    title = "云埠区2026年上半年国民经济运行情况"
    put(
        "title_in_two_lines_and_a_subtitle",
        f"{DISTRICT}/zwgk/tjxx/202607/1b.shtml",
        ucap(
            title,
            f"""<h1 class="title">云埠区2026年上半年<br>国民经济运行情况</h1><p class="sub">——主要指标稳中有进</p><p class="info"><span>2026-07-24 16:20</span><span>区统计局</span></p>{TEXT}""",
            "统计信息",
        ),
        title,
        "2026-07-24",
    )

    title = "局党组召开理论学习中心组学习会"
    put(
        "clicks_by_a_script_of_vsb",
        f"{BUREAU}/info/1002/2281.htm",
        vsb(
            title,
            f"""<form name="_newscontent_fromname"><div class="xwnr"><h2 align="center">{title}</h2><div align="center">发布时间：2026年08月19日 15:06 &nbsp;作者：办公室 &nbsp;点击：[<script>_showDynClicks("wbnews", 1588, 2281)</script>]</div><div id="vsb_content"><div class="v_news_content">{TEXT}</div></div><div><p>上一条：<a href="2280.htm">全市公路汛期安全检查启动</a></p><p>下一条：<a href="2282.htm">高速公路服务区提升改造完成</a></p></div></div></form>""",
            "新闻动态",
        ),
        title,
        "2026-08-19",
    )

    title = "关于G001线桥梁维修期间交通管制的通告"
    put(
        "time_of_control_and_signed_below",
        f"{BUREAU}/info/1003/2290.htm",
        vsb(
            title,
            f"""<h2 align="center">{title}</h2><div class="fbxx">2026年08月10日 11:20　来源： 　浏览：</div><div class="v_news_content"><p>管制时间：2026年8月15日至9月30日。</p>{TEXT}<p style="text-align:right">2026年8月9日</p></div>""",
            "通知公告",
        ),
        title,
        "2026-08-10",
    )


def of_others() -> None:
    title = "枫岭镇举办“村晚”文艺汇演"
    put(
        "entry_of_wordpress_with_category_and_author",
        f"{TOWN}/2026/08/cunwan/",
        wp(
            title,
            f"""<article class="post"><header class="entry-header"><div class="entry-categories"><a href="/category/news/">镇村新闻</a></div><h1 class="entry-title">{title}</h1><ul class="post-meta"><li class="post-author">由 <a href="/author/admin/">文化站</a></li><li class="post-date"><a href="/2026/08/cunwan/">2026年8月16日</a></li><li class="post-comment-link"><a href="#respond">没有评论</a></li></ul></header><div class="entry-content">{TEXT}</div></article>""",
        ),
        title,
        "2026-08-16",
    )

    def small(title: str, head: str) -> str:
        return f"""<html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="top"><a href="/">首页</a> <a href="/list1.html">工作动态</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/list1.html">工作动态</a> &gt; 正文</div><div class="cont">{head}<div class="text">{TEXT}</div></div><div class="foot">主办单位：松坪县水利局</div></body></html>"""

    small_site = "http://slj.songping.invalid"
    cases = (
        (
            "brackets_of_epoint_around_source_and_time",
            "全县农村供水保障工作推进会召开",
            '<h2 class="article-title">{t}</h2><p class="info-sources">【 信息来源：县水利局　信息时间：<span>2026-08-20 09:10:11</span>　阅读次数：<span id="n">0</span> 】【<a>打印</a>】【<a>关闭</a>】</p>',
            "2026-08-20",
            "县水利局",
        ),
        (
            "small_labels_of_dede",
            "小型水库除险加固完工验收",
            '<div class="title"><h2>{t}</h2></div><div class="info"><small>时间:</small>2026-08-01 10:11<small>来源:</small>未知 <small>作者:</small>admin <small>点击:</small>2026次</div>',
            "2026-08-01",
            None,
        ),
        (
            "span_within_the_heading_of_phpcms",
            "河湖长制暗访检查开展",
            '<h1>{t}<br /><span>2026-08-02 10:10:11&nbsp;&nbsp;&nbsp;来源：县河长办&nbsp;&nbsp;&nbsp;点击：<em id="hits"></em></span></h1>',
            "2026-08-02",
            "县河长办",
        ),
        (
            "colons_with_spaces_around_of_nfcms",
            "水土保持宣传进校园",
            '<h1 class="content-title">{t}</h1><div class="date-row"><span class="publisher">来源 : 本网</span><span class="time">时间 : 2026-08-03 15:02:11</span><span class="font">字体 : <a>【大】</a><a>【中】</a></span></div>',
            "2026-08-03",
            "本网",
        ),
        (
            "counts_before_source_and_time_of_lonsun",
            "水利工程质量提升行动部署",
            '<h1 class="newstitle">{t}</h1><div class="newsinfo"><span>浏览次数：<b>386</b></span><span>信息来源：工程建设科</span><span>发布时间：2026-08-04 08:51</span><span>字号：[大 中 小]</span></div>',
            "2026-08-04",
            "工程建设科",
        ),
        (
            "weekday_between_day_and_clock",
            "节约用水主题宣传周启动",
            '<div class="bt">{t}</div><div class="sj">2026年08月05日 星期三 10:20　来自：县节水办　已有 105 人浏览</div>',
            "2026-08-05",
            "县节水办",
        ),
        (
            "only_the_time_it_was_updated",
            "县水利局领导班子成员及分工",
            '<h2>{t}</h2><p class="gx">更新时间：2026-08-06 11:00:00</p>',
            "2026-08-06",
            None,
        ),
    )
    for number, (name, title, head, day, origin) in enumerate(cases, 71):
        put(
            name,
            f"{small_site}/show/{number}.html",
            small(title, head.replace("{t}", title)),
            title,
            day,
            origin,
        )


def build() -> None:
    of_trs()
    of_hanweb()
    of_ucap_and_vsb()
    of_others()
