"""The articles: where templates have and crawlers take title, day and source, in the order that
look-ups gave them; the last two were asked for: a day with its month first, a day in a script."""

from __future__ import annotations

from typing import Any

from .field_frames import ASSETS, GROUP, NETWORK, WEATHER, Frame
from .field_plan import TEXT, single


def art(
    name: str,
    frame: Frame,
    path: str,
    column: str,
    title: str,
    inner: str,
    day: str | None,
    origin: str | None = None,
    whole: str = "",
    head: str = "",
) -> None:
    """An article: $T in its markup is the title, $X the text; `whole` is what <title> says."""
    inner = inner.replace("$T", title).replace("$X", TEXT)
    html = frame.page(path, column, inner, whole or f"{title}-{frame.site}", head)
    told: dict[str, Any] = {"title": title, "published": day}
    if origin is not None:
        told["origin"] = origin
    single("articles", name, frame.host + path, html, article=told, blank=False)


def build() -> None:
    """Write them."""
    art(
        "source_and_time_and_a_word_to_share",
        ASSETS,
        "/zwxx/jdjc/202611/t20261110_8011.html",
        "监督检查",
        "云河市通报六起典型问题",
        '<div class="content_box"><h2 class="tit">$T</h2><h3 class="daty"><div class="daty_con"><em class="e e1">来源：云河市国资委网站</em><em class="e e2">发布时间：2026-11-10 09:00</em><em>分享</em></div></h3><div class="content"><div class="TRS_Editor">$X</div></div></div>',
        "2026-11-10",
        "云河市国资委网站",
    )
    art(
        "nothing_but_labels_tell_the_day",
        ASSETS,
        "/zwxx/tzgg/202610/t20261022_8012.html",
        "通知公告",
        "关于开展市属企业安全检查的通知",
        '<div class="zwxl"><h1>$T</h1><div class="trs_paper_default">$X</div></div>',
        "2026-10-22",
        head='<meta name="ArticleTitle" content="关于开展市属企业安全检查的通知"><meta name="PubDate" content="2026-10-22 15:20"><meta name="ContentSource" content="综合处">',
    )
    art(
        "year_month_day_and_hour_without_a_gap",
        NETWORK,
        "/n4/2026/0917/c39-8013.html",
        "通知公告",
        "关于征集地图审核专家的通知",
        '<div class="content-text"><h3 class="h">$T</h3><div class="from-date"><span class="from">来源：综合部</span><span class="time">2026年09月17日10:08</span></div><div class="inner-text">$X</div></div>',
        "2026-09-17",
        "综合部",
    )
    art(
        "a_sentence_of_a_script_holds_the_time",
        NETWORK,
        "/art/2026/8014.html",
        "综合新闻",
        "测绘标准宣贯培训班开班",
        '<div class="article"><h1 id="tit">$T</h1><div class="info"><span id="pub"></span><span class="share">分享到</span></div><script>var __$pubtime=\'2026-08-05 17:30:12\';var __$source=\'培训部\';document.getElementById("pub").innerHTML=__$pubtime;</script><div class="TRS_Editor" id="content">$X</div></div>',
        "2026-08-05",
    )
    art(
        "tags_of_its_own_around_time_and_text",
        ASSETS,
        "/zwgk/tz/202607/8015.shtml",
        "通知",
        "关于报送上半年投资计划的通知",
        '<div class="con"><ucaptitle>$T</ucaptitle><table class="xx"><tr><td>发文机关：</td><td id="xxgkfbjg">云河市国资委</td><td>成文日期：</td><td>2026-07-08</td></tr></table><p class="sj">发布时间：<publishtime>2026-07-13</publishtime></p><ucapcontent>$X</ucapcontent></div>',
        "2026-07-13",
    )
    art(
        "a_description_with_source_and_minutes",
        ASSETS,
        "/gzw/2480/8016/index.html",
        "拍卖信息",
        "云河市报废车辆拍卖公告",
        '<div class="easysite-news-text"><div class="easysite-news-title">$T</div><div class="easysite-news-describe">来源：机关服务中心 发布时间：2026-06-18 16:45 <span>字号：大 中 小</span></div><div class="easysite-news-peruse">$X</div></div>',
        "2026-06-18",
        "机关服务中心",
    )
    art(
        "day_and_source_in_spans_for_telephones",
        WEATHER,
        "/news-details-8017.html",
        "天气新闻",
        "桂云省启动重大气象灾害四级应急响应",
        '<div class="wap-detail"><p class="tit"><a href="javascript:void(0);">\n $T\n </a></p><div class="wap-date"><span>日期：</span><span>2026-11-03</span><span class="ml30">来源：</span><span>省气象台</span></div><div class="wap-p">$X</div></div>',
        "2026-11-03",
        "省气象台",
        whole="天气新闻 - 手机版",
    )
    art(
        "source_first_and_a_day_of_publishing_below_a_frame",
        GROUP,
        "/xwzx/gzdt/2026/10/19/8018.shtml",
        "工作动态",
        "良溪组团召开招商恳谈会",
        '<iframe src="/inc/top.htm" width="800" height="253"></iframe><div class="pages"><h1>$T</h1><p class="page_date">文章来源：组团办   发布日期：2026-10-19 </p><div class="page_con">$X</div></div>',
        "2026-10-19",
        "组团办",
    )
    art(
        "day_origin_and_author_with_a_button",
        GROUP,
        "/xwzx/gggs/2026/05/26/8019.shtml",
        "公告公示",
        "良溪组团道路命名公示",
        '<div class="jh-main"><div class="jh-title text-center"><span>$T</span></div><div class="jh-info text-center"><span>发布日期：2026-05-26</span> <span>出处：规划科</span> <span>作者：</span> <a href="#"><img src="/img/share.png"></a></div><div class="jh-p">$X</div></div><div class="down"><button><a href="/up/8019.doc">道路命名方案</a></button></div>',
        "2026-05-26",
    )
    art(
        "author_day_and_source_with_three_gaps_between",
        NETWORK,
        "/11/40/8020.html",
        "要闻",
        "标准化支撑实景三维建设发布会举行",
        '<div class="tc A_title">$T</div><div class="tc A_t1 f12 pr"><div>全国测绘标准信息中心   2026-04-21   来源：中国自然资源报</div><div class="share"></div></div><div id="content">$X</div><div class="tr A_t1">责任编辑：高某</div>',
        "2026-04-21",
        "中国自然资源报",
    )
    art(
        "a_paragraph_with_date_and_source_floating_left",
        ASSETS,
        "/zwxx/zwyw/content/post_8021.html",
        "政务要闻",
        "云河市举行国企改革新闻发布会",
        '<div class="content"><h2>$T</h2><div class="info"><p class="fl">日期：2026-09-24 来源：市国资委</p><p class="fr">【字号：<a>大</a> <a>小</a>】</p></div><div class="detail-news">$X</div></div>',
        "2026-09-24",
        "市国资委",
        whole="页面标题_云河市国有资产监督管理委员会",
    )
    art(
        "title_and_minutes_to_the_second_in_an_information_bar",
        ASSETS,
        "/zwgk/rsxx/8022.html",
        "人事信息",
        "云河市国资委关于部分同志职务任免的通知",
        '<div class="xl_wrap"><div class="title">$T</div><div class="title_info"><span>发布时间：2026-01-22 11:40:11</span><span>来源：人事处</span><span>浏览次数：<i>-</i></span></div><div class="news_cont_d_wrap">$X</div></div>',
        "2026-01-22",
        "人事处",
    )
    art(
        "published_with_the_month_first",
        NETWORK,
        "/en/news/8023.html",
        "News",
        "Workshop on Mapping Standards Held in Linzhou",
        '<article><h1>$T</h1><p class="meta">Published: November 13, 2026 | Source: International Office</p><p>The workshop brought together experts from twelve institutions and discussed the revision of standards in the coming years.</p><p>Participants agreed on a common schedule and on the exchange of data.</p></article>',
        "2026-11-13",
    )
    art(
        "a_record_of_linked_data_tells_the_day",
        WEATHER,
        "/news/8024.html",
        "天气新闻",
        "桂云省人工增雨作业缓解旱情",
        '<div class="d"><h1>$T</h1><div class="m"><span class="v">阅读</span></div><div class="c">$X</div></div>',
        "2026-03-30",
        head='<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"http://m.guiyuntq.invalid/news/8024.html","title":"桂云省人工增雨作业缓解旱情","pubDate":"2026-03-30T09:12:00","upDate":"2026-04-02T08:00:00"}</script>',
    )
