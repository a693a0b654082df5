"""Articles in the order that crawlers of ministries, provinces and cities name: title, day, source."""

from __future__ import annotations

from typing import Any

from .parts_frames import (
    BUREAU,
    CITY,
    COUNTY,
    DISTRICT,
    PROVINCE,
    TEXT,
    city,
    county,
    panels,
    province,
    single,
    transit,
)


def put(
    name: str, url: str, html: str, title: str | None, day: str | None, origin: str | None = None
) -> None:
    """One article: its title, the day it was published, and where it was taken from."""
    article: dict[str, Any] = {"title": title, "published": day}
    single(f"articles/{name}", url, html, article=article | ({"origin": origin} if origin else {}))


def tidings(name: str, title: str, inner: str, day: str | None, origin: str | None = None) -> None:
    """A page of the city's news whose <title> tells the column and the site, too."""
    html = city(f"{title}_时政要闻_泉岭市人民政府", inner.replace("$T", title), "时政要闻")
    put(name, f"{CITY}/xinwen/szyw/202610/t20261012_{len(name)}.html", html, title, day, origin)


def of_ministries() -> None:
    tidings(
        "publish_date_and_source_left_tools_right",
        "全市交通运输安全生产视频会议召开",
        f"""<article><h1 class="article-title">$T</h1><div class="article-meta"><div class="meta-left"><span class="publish-date">2026-10-12 17:00</span><span class="source">来源: 安全监督科</span></div><div class="meta-right"><span>打印</span><span>收藏</span></div></div><div id="article-content">{TEXT}</div></article>""",
        "2026-10-12",
        "安全监督科",
    )
    tidings(
        "line_of_st_with_font_sizes_and_a_nested_editor",
        "市司法局开展公证质量检查",
        f"""<div class="detail"><h1>$T</h1><div class="sT"><span>发布时间：2026-10-13 09:12</span>　【字体：<a>大</a> <a>中</a> <a>小</a>】</div><div class="news_content_style"><div class="TRS_Editor"><style>.TRS_Editor P{{line-height:2}}</style><div class="TRS_Editor">{TEXT}</div></div></div></div>""",
        "2026-10-13",
    )
    tidings(
        "time_with_an_id_and_year_month_day",
        "网络文明素养进社区活动启动",
        f"""<div class="main-content"><h1 class="title">$T</h1><div class="info"><span id="pubtime">2026年10月14日 17:00</span>　<span id="source">来源：泉岭网信</span></div><div id="BodyLabel">{TEXT}<script>pagestat(12)</script></div></div>""",
        "2026-10-14",
        "泉岭网信",
    )
    tidings(
        "small_line_with_a_class_within_itself",
        "蓝天保卫战三季度情况通报",
        f"""<div class="neiright"><h2 class="neiright_Title">$T</h2><div class="xqLyPc"><span class="xqLyPc time">2026-10-15</span>　<span>来源：市生态环境局</span></div><div class="neiright_JPZ_GK_CP">{TEXT}</div></div>""",
        "2026-10-15",
        "市生态环境局",
    )
    tidings(
        "attributes_line_begins_with_the_day",
        "“双减”专项督导情况公布",
        f"""<div class="moe-detail-box"><h1>$T</h1><div class="moe-detail-shuxing">2026-10-16&nbsp;&nbsp;来源：市教育局<span class="shoucang">收藏</span></div><div class="TRS_Editor">{TEXT}</div><div id="detail-editor">（责任编辑：孟编辑）</div></div>""",
        "2026-10-16",
        "市教育局",
    )
    title = "岭北省质量月活动启动"
    put(
        "labels_in_the_head_and_parts_with_numbers",
        f"{PROVINCE}/xw/zj/art/2026/art_11.html",
        province(
            title,
            f"""<div class="Three_xilan_01"><div class="Three_xilan_02"><h1>{title}</h1></div><div class="Three_xilan_05"><span>发布时间：2026-09-01 15:40</span><span>信息来源：质量发展处</span></div><div class="Three_xilan_07">{TEXT}</div></div>""",
            "总局要闻",
            f'<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="2026-09-01 15:40"><meta name="ContentSource" content="质量发展处">',
        ),
        title,
        "2026-09-01",
        "质量发展处",
    )
    title = "关于公布2026年先进制造业集群名单的通知"
    put(
        "title_and_time_by_ids_and_number_of_the_letter_below",
        f"{PROVINCE}/zwgk/wjgs/art/2026/art_12.html",
        province(
            title,
            f"""<div class="w980 center cmain"><div class="ctitle con"><h1 id="con_title">{title}</h1><p class="cinfo"><span id="con_time">发布时间：2026-10-20 17:30</span><span>来源：规划处</span></p></div><div class="xxgk-box"><p><span>发文机关：</span><span>岭北省工业厅</span></p><p><span>发文字号：</span><span>岭工规函〔2026〕88号</span></p><p><span>成文日期：</span><span>2026-10-16</span></p></div><div id="con_con">{TEXT}</div></div>""",
            "文件公示",
        ),
        title,
        "2026-10-20",
        "规划处",
    )
    title = "泉岭市人民政府办公室关于做好秋冬季粮食收储工作的通知"
    put(
        "facts_of_disclosure_as_labels_in_spans_and_italics",
        f"{CITY}/gongkai/zfwj/202610/t3.html",
        city(
            title,
            f"""<div class="content_top_box"><ul><li><div><span>名称</span><p>{title}</p></div></li><li><div><span>索引号</span><i>000779/2026-00287</i></div><div><span>分类</span><i>粮食</i></div></li><li><div><span>发布机关</span><i>市政府办公室</i></div><div><span>生成日期</span><i>2026-10-09</i></div></li><li><div><span>文号</span><i>泉政办〔2026〕31号</i></div><div><span>发布日期</span><i>2026-10-14</i></div></li></ul></div><div class="content_body_box"><h1>{title}</h1>{TEXT}</div>""",
            "政府文件",
        ),
        title,
        "2026-10-14",
    )


def of_portals() -> None:
    tidings(
        "day_alone_then_a_span_of_a_font_with_the_source",
        "国庆假期全市接待游客情况",
        f"""<div class="article oneColumn pub_border"><h1>$T</h1><div class="pages-date">2026-10-08 17:02<span class="font index_switchsize">来源： 泉岭发布</span><span class="font">【字体：<a>大</a> <a>中</a> <a>小</a>】</span><div class="share">分享</div></div><div class="pages_content" id="UCAP-CONTENT">{TEXT}</div></div>""",
        "2026-10-08",
        "泉岭发布",
    )
    tidings(
        "source_only_in_an_attribute_of_a_span",
        "市领导调研防汛工程",
        f"""<h2 class="article-title2">$T</h2><ul class="article-infos"><li class="article-infos-source left"><span>时间：2026-10-10</span><span alt="来源：泉岭日报" title="来源：泉岭日报">来源：泉岭日报</span></li><li class="right">字号 <a>T</a>|<a>T</a></li></ul><div class="TRS_Editor">{TEXT}</div>""",
        "2026-10-10",
        "泉岭日报",
    )
    tidings(
        "own_elements_of_ucap_and_day_in_bold",
        "老旧供水管网改造提前完工",
        f"""<h1 class="article-title"><UCAPTITLE>$T</UCAPTITLE></h1><div class="article-info">发布日期：<b><PUBLISHTIME>2026-10-11 08:30</PUBLISHTIME></b>　来源：<b>市住建局</b>　浏览次数：<b id="cnt">1032</b></div><UCAPCONTENT>{TEXT}</UCAPCONTENT>""",
        "2026-10-11",
        "市住建局",
    )
    title = "青屿县教育局关于秋季学期校历的说明"
    put(
        "day_and_source_written_by_two_scripts_of_a_bar",
        f"{COUNTY}/doc/2026/10/12/301.shtml",
        county(
            title,
            f"""<div class="article"><h1>{title}</h1><div class="toolbar"><script>document.write('发布时间：2026年10月12日 09:30');</script>&nbsp;<script>document.write('文章来源：县教育局');</script><a href="javascript:window.print()">打印</a></div><div class="content">{TEXT}</div></div>""",
            "通知公告",
        ),
        title,
        "2026-10-12",
        "县教育局",
    )
    title = "青屿县2026年第三季度救助资金发放情况"
    put(
        "items_above_with_a_publisher_written_by_a_script",
        f"{COUNTY}/doc/2026/10/13/302.shtml",
        county(
            title,
            f"""<div class="xxgk_xl_top"><ul><li>索 引 号：<span>QY012/2026-00077</span></li><li>信息分类：<span>社会救助</span></li><li>发布机构：<span><script>str_1 = "青屿县民政局";document.write(str_1);</script></span></li><li>发文日期：<span>2026-10-10</span></li><li>发布日期：<span>2026-10-13 16:20</span></li></ul></div><div class="title">{title}</div><div class="content">{TEXT}</div>""",
            "信息公开",
        ),
        title,
        "2026-10-13",
    )
    title = "河湾区举办银龄文艺汇演"
    put(
        "source_between_comments_of_a_publishing_system",
        f"{DISTRICT}/art/2026/10/17/art_55_301.html",
        panels(
            "河湾区人民政府 图片新闻 " + title,
            f"""<table width="100%" align="center"><tr><td class="bt" align="center"><!--<$[标题名称(html)]>begin-->{title}<!--<$[标题名称(html)]>end--></td></tr><tr><td align="center" class="info">发布日期：2026-10-17&nbsp;&nbsp;信息来源：<!--<$[信息来源]>begin-->区文化馆<!--<$[信息来源]>end-->&nbsp;&nbsp;浏览次数：<script src="/visit.js"></script>&nbsp;字号：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr><tr><td id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{TEXT}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></td></tr></table>""",
        ),
        title,
        "2026-10-17",
        "区文化馆",
    )
    title = "河湾区小微企业贷款贴息名单公示"
    put(
        "item_of_a_title_and_item_of_facts_in_one_list",
        f"{DISTRICT}/content/401.html",
        panels(
            f"{title}-河湾区人民政府",
            f"""<div class="articleinfor" id="articleinfor"><ul><li class="title"><h1>{title}</h1></li><li class="info">发布日期：2026-10-19&nbsp;&nbsp;&nbsp;作者：金融办 浏览量：<span id="clicks"></span>&nbsp;&nbsp;&nbsp;来源：区发展改革局&nbsp;&nbsp;字号：[&nbsp;<a>大</a> <a>中</a> <a>小</a>]</li></ul><div id="Content">{TEXT}</div></div>""",
        ),
        title,
        "2026-10-19",
        "区发展改革局",
    )
    title = "供水水质月报（2026年9月）"
    put(
        "heading_and_two_spans_the_first_without_a_word",
        f"{BUREAU}/news/901.html",
        transit(
            "泉岭市水务局",
            f"""<div class="i_right_cont"><h3>{title}</h3><div class="i_r_date"><span>2026-10-09</span> <span>信息来源：供水科 </span></div><div class="i_r_text">{TEXT}</div></div>""",
            "水务要闻",
            "正文",
        ),
        title,
        "2026-10-09",
        "供水科",
    )
    title = "农村饮水安全工程验收会召开"
    put(
        "department_that_wrote_it_then_the_time",
        f"{BUREAU}/news/902.html",
        transit(
            f"{title}-泉岭市水务局",
            f"""<div class="newsContent"><div class="c_Box"><h3 class="sp_title">{title}</h3><div class="sp_time"><span>投稿部门：农水科</span><span>发布时间：2026-10-21 16:05</span><span>【字体：<a>大</a><a>中</a><a>小</a>】</span></div><div class="content" id="zoom">{TEXT}</div><div class="chare-left">信息来源：局办公室</div></div></div>""",
            "水务要闻",
            "正文",
        ),
        title,
        "2026-10-21",
    )


def build() -> None:
    of_ministries()
    of_portals()
